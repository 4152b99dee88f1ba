# types.SimpleNamespace, by way of sys.implementation.
import sys

SimpleNamespace = type(sys.implementation)
print(SimpleNamespace, SimpleNamespace.__doc__, SimpleNamespace.__mro__[1:])
space = SimpleNamespace(b=1, a="x")
print(space, space == SimpleNamespace(a="x", b=1), space != SimpleNamespace(), space == 5, vars(space))
space.c = space
print(space)
del space.c


class Sub(SimpleNamespace):
    pass


print(Sub(x=1), Sub(x=1) == SimpleNamespace(x=1), Sub().__reduce__()[1:], space.__reduce__()[1:])
print(SimpleNamespace(x=1) < SimpleNamespace(x=2) if False else "unordered")
for action in (lambda: SimpleNamespace(1), lambda: SimpleNamespace(1, 2), lambda: hash(space), lambda: space.zzz,
               lambda: space < space, lambda: delattr(space, "zzz")):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
version = sys.version_info
print(sys.implementation.version == version, sys.implementation.hexversion == sys.hexversion)
print(sys.version.split()[0], type(sys.flags.dev_mode), sys.abiflags, "os" in sys.stdlib_module_names, sys.float_repr_style)
