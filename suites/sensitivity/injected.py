"""Runs a kernel's copy, and does a chosen share of its work once more.

`-X extra_work=0.03` makes the runtime 3 % slower: of 100 calls 3 are made twice. The benchmark, its source and its result
stay the same; only the command of the runtime differs, as it would for a build that became slower. Without the option
nothing is added.
"""
import sys
import _thread

MILLION = 1000000


def extra_work():
    """The share of work to add, in millionths: whole numbers, so that nothing is lost over many calls."""
    text = getattr(sys, "_xoptions", {}).get("extra_work", "0")
    share = -1.0
    if isinstance(text, str):  # True when the option has no value
        try:
            share = float(text)
        except ValueError:
            pass
    if not 0.0 <= share <= 100.0:
        raise SystemExit("-X extra_work=%s: expected a share from 0 to 100, such as 0.03" % text)
    return int(share * MILLION + 0.5)


def load(name):
    """The `run` of a kernel, compiled anew from its source."""
    folder = __file__[: __file__.rindex("/")] if "/" in __file__ else "."
    path = folder + "/../kernels/" + name + ".py"
    with open(path, "rb") as file:
        source = file.read()
    namespace = {"__name__": name, "__file__": path}
    exec(compile(source, path, "exec"), namespace)
    return namespace["run"]


extra = extra_work()
kernels = {}
# Half a call ahead: the number of calls that are repeated is then rounded, not rounded down.
debt = MILLION // 2
lock = _thread.allocate_lock()


def run(kernel, **parameters):
    global debt
    function = kernels.get(kernel)
    if function is None:
        function = kernels[kernel] = load(kernel)
    result = function(**parameters)
    with lock:  # several threads share the debt
        debt += extra
        repeats = debt // MILLION
        debt -= repeats * MILLION
    for _ in range(repeats):
        function(**parameters)
    return result
