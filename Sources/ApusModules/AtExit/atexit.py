"""allow programmer to define multiple exit functions to be executed
upon normal program termination.

Two public functions, register and unregister, are defined.
"""

_callbacks = []


@builtin
def register(func, *args, **kwargs):
    """register(func, *args, **kwargs) -> func

Register a function to be executed upon normal program termination

    func - function to be called at exit
    args - optional arguments to pass to func
    kwargs - optional keyword arguments to pass to func

    func is returned to facilitate usage as a decorator."""
    if not callable(func):
        raise TypeError("the first argument must be callable")
    _callbacks.append((func, args, kwargs))
    return func


@builtin
def unregister(func):
    """unregister(func) -> None

Unregister an exit function which was previously registered using
atexit.register

    func - function to be unregistered"""
    for index, entry in enumerate(_callbacks):
        if entry is not None and entry[0] == func:
            # The place stays and counts, as in CPython.
            _callbacks[index] = None


@builtin
def _clear():
    """_clear() -> None

Clear the list of previously registered exit functions."""
    _callbacks.clear()


@builtin
def _ncallbacks():
    """_ncallbacks() -> int

Return the number of registered exit functions."""
    return len(_callbacks)


@builtin
def _run_exitfuncs():
    """_run_exitfuncs() -> None

Run all registered exit functions.

If a callback raises an exception, it is logged with sys.unraisablehook."""
    while _callbacks:
        entry = _callbacks.pop()
        if entry is None:
            continue
        func, args, kwargs = entry
        try:
            func(*args, **kwargs)
        except BaseException as error:
            _report(func, error)


def _report(func, error):
    import sys

    class Unraisable:
        exc_type = type(error)
        exc_value = error
        exc_traceback = error.__traceback__
        err_msg = "Exception ignored in atexit callback"
        object = func

    hook = getattr(sys, "unraisablehook", None)
    if hook is not None:
        hook(Unraisable)
    else:
        print(f"Exception ignored in atexit callback: {func!r}", file=sys.stderr)
        sys.excepthook(type(error), error, error.__traceback__)
