def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class Slotted:
    __slots__ = ("x", "y")

    def __init__(self, x):
        self.x = x


s = Slotted(1)
print(s.x, hasattr(s, "y"), hasattr(s, "__dict__"), Slotted.__slots__, type(Slotted.x).__name__, Slotted.x.__get__(s), sorted(k for k in Slotted.__dict__ if not k.startswith("_")))
s.y = 2
s.x += 5
print(s.x, s.y)
del s.x
attempt(lambda: s.x)
attempt(lambda: setattr(s, "z", 1))
attempt(lambda: delattr(s, "x"))
attempt(lambda: s.z)
attempt(lambda: setattr(s, "__dict__", {}))
attempt(lambda: Slotted.x.__get__(5))
attempt(lambda: vars(s))


class Child(Slotted):
    __slots__ = ("z",)


c = Child(1)
c.z = 3
print(c.x, c.z)
attempt(lambda: setattr(c, "w", 1))


class Open(Slotted):
    pass


o = Open(5)
o.anything = 1
print(o.x, o.anything, o.__dict__)


class One:
    __slots__ = "single"


one = One()
one.single = "v"
print(one.single)
attempt(lambda: setattr(one, "s", 1))
attempt(lambda: type("T", (), {"__slots__": ("a", "a b")}))
attempt(lambda: type("T", (), {"__slots__": (1,)}))
attempt(lambda: type("T", (), {"__slots__": ("a",), "a": 1}))
attempt(lambda: type("T", (int,), {"__slots__": ("a",)}))
attempt(lambda: type("T", (Slotted, type("U", (), {"__slots__": ("q",)})), {}))


class Both:
    __slots__ = ("a", "__dict__")


b = Both()
b.a = 1
b.b = 2
print(b.a, b.b, b.__dict__)


class Private:
    __slots__ = ("__hidden", "shown")

    def __init__(self):
        self.__hidden = "h"

    def get(self):
        return self.__hidden


print(Private().get(), Private()._Private__hidden)


class Empty:
    __slots__ = ()


attempt(lambda: setattr(Empty(), "x", 1))


class ListLike(list):
    __slots__ = ("tag",)


t = ListLike([1, 2])
t.tag = "tagged"
print(t, t.tag)
attempt(lambda: setattr(t, "other", 1))


class Shadow(Slotted):
    __slots__ = ()
    x = "class attribute hides the slot"


h = Slotted.__new__(Shadow)
print(h.x)
attempt(lambda: setattr(h, "x", 1))


class DictSlots:
    __slots__ = {"a": "doc of a", "b": None}


d = DictSlots()
d.a = 1
print(d.a, DictSlots.a.__doc__)
