def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
print(type(5), type("a"), type(None), type([]), type(type), type(lambda: 0), type(print), type(Exception()), type(int), type(...), type(iter([])), type({}.keys()), type(x for x in ()))
print(isinstance(5, int), isinstance(True, int), isinstance("a", (int, str)), isinstance(5, object), isinstance([], list | tuple), issubclass(bool, int), issubclass(int, (str, object)), isinstance(int, type), isinstance(5, ()), callable(len), callable(5), callable(lambda: 0), callable(int))
for call in (lambda: isinstance(5, "int"), lambda: isinstance(5), lambda: issubclass(5, int), lambda: issubclass(int, 5), lambda: isinstance(5, [int]), lambda: isinstance(5, (int, "x")), lambda: isinstance("a", (int, "x")), lambda: callable(), lambda: type(), lambda: type(1, 2)):
    attempt(call)
print(id(None) == id(None), id([]) == id(5), hash(5), hash("a") == hash("a"), len("abc"), len({1: 2}), len(range(5)))
for call in (lambda: len(5), lambda: len(None), lambda: len(x for x in ()), lambda: hash([]), lambda: hash({}), lambda: hash(set()), lambda: hash(slice(1)), lambda: hash((1, [])), lambda: id(), lambda: len()):
    attempt(call)
print(hex(255), oct(8), bin(5), hex(-255), chr(97), ord("a"), ascii("é"), repr("a"), format(5, "03"), bool(5), int("5"), float("1.5"), str(5), list("ab"), tuple("ab"), sorted(set("ab")), dict(a=1), bytes(2), object().__class__)
for call in (lambda: hex(1.5), lambda: oct("a"), lambda: bin(None), lambda: chr(1.5), lambda: chr(-1), lambda: ord("ab"), lambda: ord(1), lambda: sorted(), lambda: object(1), lambda: list(1), lambda: dict(1), lambda: int([]), lambda: float([]), lambda: bytes("a"), lambda: bool(1, 2), lambda: str(1, 2)):
    attempt(call)


class C:
    x = 1

    def __init__(self):
        self.y = 2


c = C()
print(vars(c), getattr(c, "x"), getattr(c, "z", 0), hasattr(c, "y"), setattr(c, "w", 5), c.w, delattr(c, "w"), hasattr(c, "w"), [n for n in dir(c) if not n.startswith("__")], sorted(vars(C).keys() & {"x", "__init__"}))
for call in (lambda: vars(5), lambda: getattr(c, "zz"), lambda: getattr(c), lambda: getattr(c, 1), lambda: hasattr(c, 1), lambda: setattr(c, "a"), lambda: delattr(c, "zz"), lambda: delattr(c, 1), lambda: vars(1, 2)):
    attempt(call)


def function():
    a = 1
    b = 2
    return vars() == locals(), sorted(locals()), dir()


print(function(), sorted(n for n in globals() if n in ("C", "c", "function")))
print(int.__name__, int.__doc__[:20], int.__mro__, bool.__base__, type.__call__(int, "7"), int.__call__("8"), object.__subclasshook__(int), [t.__name__ for t in (int, float, str, bytes, list, tuple, dict, set, frozenset, range, slice, bool, type, object, property, staticmethod, classmethod, super, enumerate, zip, map, filter, reversed)])
print(int() == 0, float(), str() == "", list(), tuple(), dict(), sorted(set()), frozenset(), bool(), bytes(), type(object()) is object, int.from_bytes(b"\1\0", "little"), dict.fromkeys("ab", 1), type("T", (int,), {"d": lambda s: s * 2})(4).d())
