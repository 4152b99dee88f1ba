import builtins

names = [
    "abs", "all", "any", "ascii", "bin", "bool", "breakpoint", "bytearray", "bytes", "callable", "chr", "classmethod", "compile", "complex", "delattr", "dict", "dir", "divmod", "enumerate", "eval",
    "exec", "filter", "float", "format", "frozenset", "getattr", "globals", "hasattr", "hash", "hex", "id", "input", "int", "isinstance", "issubclass", "iter", "len", "list", "locals", "map", "max",
    "memoryview", "min", "next", "object", "oct", "open", "ord", "pow", "print", "property", "range", "repr", "reversed", "round", "set", "setattr", "slice", "sorted", "staticmethod", "str", "sum", "super", "tuple", "type", "vars", "zip", "__import__", "__build_class__", "__debug__", "NotImplemented", "Ellipsis", "None", "True", "False",
]
print([name for name in names if not hasattr(builtins, name)])
print(builtins.len is len, builtins.__name__, type(builtins).__name__, repr(builtins), __builtins__ is builtins, __debug__)
builtins.added_name = "found through builtins"
print(added_name)
del builtins.added_name
try:
    added_name
except NameError as error:
    print(error)
original = builtins.len
builtins.len = lambda x: "replaced"
print(len([1, 2]))
builtins.len = original
print(len([1, 2]))


def shadow():
    print = builtins.repr
    return print("shadowed")


print(shadow(), max.__name__, max.__module__, len.__self__ is builtins, int.__module__, len.__doc__.split("\n")[0], len.__qualname__, repr(len), type(len).__name__)
