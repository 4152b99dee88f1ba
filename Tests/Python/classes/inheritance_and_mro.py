def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class A:
    def who(self):
        return "A"

    def chain(self):
        return ["A"]


class B(A):
    def who(self):
        return "B" + super().who()

    def chain(self):
        return ["B"] + super().chain()


class C(A):
    def chain(self):
        return ["C"] + super().chain()


class D(B, C):
    def chain(self):
        return ["D"] + super().chain()


class E(D):
    pass


print(D().who(), D().chain(), E().chain(), [c.__name__ for c in D.__mro__], [c.__name__ for c in E.mro()], D.__bases__ == (B, C), A.__subclasses__() == [B, C], issubclass(E, C), issubclass(A, B), isinstance(E(), A), D.__base__.__name__)
X = type("X", (), {})
Y = type("Y", (), {})
for bases in (("X", "Y"), ("Y", "X")):
    globals()["".join(bases)] = type("".join(bases), tuple(globals()[b] for b in bases), {})
attempt(lambda: type("Z", (XY, YX), {}))
attempt(lambda: type("Z", (A, B), {}))
attempt(lambda: type("Z", (A, A), {}))
attempt(lambda: type("Z", (int, str), {}))
attempt(lambda: type("Z", (bool,), {}))
attempt(lambda: type("Z", (5,), {}))
attempt(lambda: type("Z", (type(None),), {}))
attempt(lambda: type("Z", (type(lambda: 0),), {}))
attempt(lambda: type("Z", (range,), {}))
attempt(lambda: type("Z"))
attempt(lambda: type("Z", ()))
attempt(lambda: type(5, (), {}))
attempt(lambda: type("Z", [], {}))
attempt(lambda: isinstance(1, 5))
attempt(lambda: issubclass(1, int))
attempt(lambda: issubclass(int, (str, 5)))
print(isinstance(1, (str, (float, int))), issubclass(bool, (str, int)), isinstance(1, int | str), isinstance(None, int | None))


class Deep:
    level = 0


for i in range(1, 60):
    Deep = type("Deep%d" % i, (Deep,), {"level%d" % i: i})
print(Deep().level, Deep().level30, len(Deep.__mro__))


class Mixin:
    def save(self):
        return "mixin(" + super().save() + ")"


class Base:
    def save(self):
        return "base"


class Model(Mixin, Base):
    pass


print(Model().save())
attempt(lambda: Mixin().save())


class Late(A):
    pass


instance = Late()
Late.__bases__ = (B,)
print(instance.who(), [c.__name__ for c in Late.__mro__])
attempt(lambda: setattr(Late, "__bases__", ()))
attempt(lambda: setattr(A, "__bases__", (Late,)))
B.who = lambda self: "patched"
print(instance.who(), D().who())
del B.who
print(instance.who(), D().who())
