def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class Base:
    value = "base value"

    def __init__(self, *args):
        self.args = args

    def method(self):
        return "base method"

    @classmethod
    def make(cls):
        return "base make for " + cls.__name__

    @staticmethod
    def free():
        return "base free"

    @property
    def prop(self):
        return "base prop"


class Child(Base):
    value = "child value"

    def __init__(self, x):
        super().__init__(x, "added")

    def method(self):
        return super().method() + " via child"

    @classmethod
    def make(cls):
        return super().make() + " via child"

    @staticmethod
    def free():
        return super(Child, Child).free() + " via child"

    @property
    def prop(self):
        return super().prop + " via child"

    def values(self):
        return super().value, self.value, super(Child, self).value, Base.value

    def nested(self):
        def inner():
            return super(Child, self).method()

        return inner(), (lambda: __class__.__name__)()

    def comprehension(self):
        return [super(Child, self).method() for _ in range(1)]

    def missing(self):
        return super().nothing

    def assign(self):
        super().x = 5

    def text(self):
        return type(super()).__name__, super().__thisclass__.__name__, super().__self__ is self


c = Child(1)
print(c.args, c.method(), Child.make(), c.make(), c.free(), c.prop, c.values(), c.nested(), c.comprehension(), c.text())
attempt(c.missing)
attempt(c.assign)
attempt(lambda: super())
attempt(lambda: super(Child))
attempt(lambda: super(Child, 5))
attempt(lambda: super(5, c))
attempt(lambda: super(Child, c).method())
attempt(lambda: super(Base, c).method())


def no_arguments():
    return super()


attempt(no_arguments)


class Grand(Child):
    pass


print(Grand(2).method(), Grand.make(), Grand(2).args, super(Child, Grand(3)).method(), super(Grand, Grand).make())


class Weird:
    def method(self):
        self = 5
        return super()

    def deleted(self):
        del self
        return super()

    def other(x, y=2):
        return super().__repr__()[:10]


attempt(Weird().method)
attempt(Weird().deleted)
print(Weird().other())


class Numbers(int):
    def __new__(cls, value):
        made = super().__new__(cls, value * 2)
        made.original = value
        return made

    def __add__(self, other):
        return super().__add__(other) + 1000


n = Numbers(21)
print(n, n.original, n + 1, type(n).__name__)


class WithGetattr(Base):
    def __getattr__(self, name):
        return "fallback " + name

    def __getattribute__(self, name):
        return super().__getattribute__(name)


w = WithGetattr()
print(w.value, w.other)
