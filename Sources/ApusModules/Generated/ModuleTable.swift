// swift-format-ignore-file
// Made by apus-generate from the stub files and Python files of ApusModules. Do not edit: run `make generate`.
import ApusRuntime

/// Names of all modules below, sorted, a space behind each.
let stubModuleNames: StaticString = "atexit math "

/// Makes a native module; nil when there is none of that name.
func makeStubModule(_ ts: ThreadState, _ name: String) -> ModuleObject? {
    switch name {
    case "math": makeMathModule(ts)
    default: nil
    }
}

/// The source of a frozen Python module.
func frozenModuleSource(_ name: String) -> StaticString? {
    switch name {
    case "atexit": "\"\"\"allow programmer to define multiple exit functions to be executed\nupon normal program termination.\n\nTwo public functions, register and unregister, are defined.\n\"\"\"\n\n_callbacks = []\n\n\n@builtin\ndef register(func, *args, **kwargs):\n    \"\"\"register(func, *args, **kwargs) -> func\n\nRegister a function to be executed upon normal program termination\n\n    func - function to be called at exit\n    args - optional arguments to pass to func\n    kwargs - optional keyword arguments to pass to func\n\n    func is returned to facilitate usage as a decorator.\"\"\"\n    if not callable(func):\n        raise TypeError(\"the first argument must be callable\")\n    _callbacks.append((func, args, kwargs))\n    return func\n\n\n@builtin\ndef unregister(func):\n    \"\"\"unregister(func) -> None\n\nUnregister an exit function which was previously registered using\natexit.register\n\n    func - function to be unregistered\"\"\"\n    for index, entry in enumerate(_callbacks):\n        if entry is not None and entry[0] == func:\n            # The place stays and counts, as in CPython.\n            _callbacks[index] = None\n\n\n@builtin\ndef _clear():\n    \"\"\"_clear() -> None\n\nClear the list of previously registered exit functions.\"\"\"\n    _callbacks.clear()\n\n\n@builtin\ndef _ncallbacks():\n    \"\"\"_ncallbacks() -> int\n\nReturn the number of registered exit functions.\"\"\"\n    return len(_callbacks)\n\n\n@builtin\ndef _run_exitfuncs():\n    \"\"\"_run_exitfuncs() -> None\n\nRun all registered exit functions.\n\nIf a callback raises an exception, it is logged with sys.unraisablehook.\"\"\"\n    while _callbacks:\n        entry = _callbacks.pop()\n        if entry is None:\n            continue\n        func, args, kwargs = entry\n        try:\n            func(*args, **kwargs)\n        except BaseException as error:\n            _report(func, error)\n\n\ndef _report(func, error):\n    import sys\n\n    class Unraisable:\n        exc_type = type(error)\n        exc_value = error\n        exc_traceback = error.__traceback__\n        err_msg = \"Exception ignored in atexit callback\"\n        object = func\n\n    hook = getattr(sys, \"unraisablehook\", None)\n    if hook is not None:\n        hook(Unraisable)\n    else:\n        print(f\"Exception ignored in atexit callback: {func!r}\", file=sys.stderr)\n        sys.excepthook(type(error), error, error.__traceback__)\n"
    default: nil
    }
}
