# `__class__ =` and `__bases__ =` between classes whose instances look alike, or do not.
def classes():
    class Plain: pass
    class Other: pass
    class Child(Plain): pass
    class Empty: __slots__ = ()
    class A: __slots__ = ("a",)
    class A2: __slots__ = ("a",)
    class B: __slots__ = ("b",)
    class AB: __slots__ = ("a", "b")
    class BA: __slots__ = ("b", "a")
    class AThenB(A): __slots__ = ("b",)
    class ADict(A): pass
    class DictA: __slots__ = ("__dict__", "a")
    class L1(list): pass
    class L2(list): pass
    class LX(list): __slots__ = ("x",)
    class LXDict(LX): pass
    class L1Y(L1): __slots__ = ("y",)
    class M(dict): pass
    class S(str): pass
    class S2(str): pass
    class E1(Exception): pass
    class E2(Exception): pass
    class E3(ValueError): pass
    return dict(locals())


for first in classes():
    line = []
    for second in classes():
        made = classes()
        try:
            thing = made[first]()
            thing.__class__ = made[second]
            line.append(second)
        except TypeError as error:
            if "layout differs" not in str(error):
                print(first, second, error)
    print("class", first, line)
for first in classes():
    line = []
    for second in classes():
        made = classes()
        try:
            derived = type("Derived", (made[first],), {"__slots__": ()})
            derived.__bases__ = (made[second],)
            line.append(second)
        except TypeError as error:
            if "layout differs" not in str(error):
                print(first, second, error)
    print("bases", first, line)


# The classes that derive from the changed one follow.
class Plain:
    def who(self):
        return "plain"


class Other:
    def who(self):
        return "other"


class Middle(Plain): pass
class Leaf(Middle): pass
class Twig(Leaf): pass


twig = Twig()
print(twig.who(), [c.__name__ for c in Twig.__mro__])
Middle.__bases__ = (Other, Plain)
print(twig.who(), [c.__name__ for c in Twig.__mro__], issubclass(Twig, Other), isinstance(twig, Other))
print([c.__name__ for c in Other.__subclasses__()], [c.__name__ for c in Plain.__subclasses__()])
Middle.__bases__ = (Plain,)
print(twig.who(), [c.__name__ for c in Twig.__mro__], issubclass(Twig, Other), Middle.__base__.__name__)
print([c.__name__ for c in Other.__subclasses__()], [c.__name__ for c in Plain.__subclasses__()])


class Meta(type):
    def mro(cls):
        if cls.__name__ == "Bad" and Meta.bad:
            raise ValueError("no order")
        return type.mro(cls)


Meta.bad = False
class Top(metaclass=Meta): pass
class Top2(metaclass=Meta): pass
class Base(Top): pass
class Bad(Base): pass
Meta.bad = True
try:
    Base.__bases__ = (Top2,)
except ValueError as error:
    print(error)
print(Base.__bases__, Base.__mro__, Bad.__mro__, Top.__subclasses__(), Top2.__subclasses__())
try:
    class Cross(Plain, Other): pass
    class Cross2(Other, Plain): pass
    class Both(Cross): pass
    Both.__bases__ = (Cross, Cross2)
except TypeError as error:
    print(str(error).split()[0], Both.__bases__)


# Instances made while the order of their class is computed.
class Early(type):
    def mro(cls):
        try:
            made.append(object.__new__(cls))
        except TypeError as error:
            pass
        return type.mro(cls)


made = []
class Now(metaclass=Early): pass
for thing in made:
    thing.x = 5
    thing.y = 6
    print(thing.x, thing.y)
