# atexit, a Python module in the binary: its functions are builtins, its frames do not show.
import atexit


def report(*arguments, **keywords):
    print("report", arguments, keywords)


class Holder:
    add = atexit.register


print(atexit.register, type(atexit.register).__name__, atexit.register.__module__, atexit.register.__name__)
print(atexit.__doc__)
for name in ("register", "unregister", "_clear", "_ncallbacks", "_run_exitfuncs"):
    print(name, repr(getattr(atexit, name).__doc__), getattr(atexit, name).__text_signature__)
print(Holder().add(report, 1, key=2) is report)
print(atexit._ncallbacks())
atexit.register(report, "first")
atexit._run_exitfuncs()
print(atexit._ncallbacks())
try:
    atexit.register(5)
except TypeError as error:
    print(error, error.__traceback__.tb_next)
try:
    atexit.unregister()
except TypeError as error:
    print("TypeError", error.__traceback__.tb_next)


class Same:
    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        return self.number == other.number

    def __call__(self):
        print("same", self.number)


atexit.register(Same(1))
atexit.register(Same(2))
atexit.register(Same(1))
atexit.unregister(Same(1))
print(atexit._ncallbacks())
atexit._clear()
print(atexit._ncallbacks())
atexit.register(print, "at the end")
atexit.register(report, "before the end")
