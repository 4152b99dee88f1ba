def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class C:
    attribute = 1

    def instance(self, *a):
        return "instance", type(self).__name__, a

    @classmethod
    def klass(cls, *a):
        return "class", cls.__name__, a

    @staticmethod
    def static(*a):
        return "static", a

    alias = instance
    builtin = len
    function = lambda *a: len(a)


class D(C):
    pass


c, d = C(), D()
print(c.instance(1), C.instance(c, 2), c.klass(3), C.klass(4), d.klass(5), D.klass(6), c.static(7), C.static(8), c.alias(9), c.builtin([1, 2]), c.function(), C.function())
print(type(C.__dict__["klass"]).__name__, type(C.__dict__["static"]).__name__, C.klass.__self__ is C, c.instance.__func__ is C.instance, C.klass.__func__.__name__, c.static is C.static, c.instance == c.instance, c.instance is c.instance, c.instance == C().instance, hash(c.instance) == hash(c.instance))
bound = c.instance
c.attribute = 2
unbound = C.instance
print(bound(1), unbound(d, 2), bound.__self__ is c, bound.__name__, bound.__doc__)
attempt(lambda: bound.new_attribute)
attempt(lambda: setattr(bound, "x", 1))
C.instance.tag = "on function"
print(c.instance.tag)
C.added = lambda self, x: x * 2
c.own = lambda x: x * 3
print(c.added(5), c.own(5), D().added(6))


class Callable:
    def __call__(self, x):
        return x + 1


class Uses:
    method = Callable()


print(Uses().method(1), list(map(Callable(), [1, 2])), sorted([3, 1], key=Callable()))
methods = [c.instance, C.klass, C.static, len]
print([callable(m) for m in methods], [].append.__self__, "abc".upper.__self__, [1].__len__(), (5).__add__.__self__)
append = [].append
append(1)
append(2)
print(append.__self__, str.upper("abc"), list.append, dict.get({"a": 1}, "a"), int.__add__(1, 2))
attempt(lambda: str.upper(5))
attempt(lambda: list.append(5, 1))
attempt(lambda: list.append())
attempt(lambda: dict.get())
attempt(lambda: int.__add__("a", 1))
attempt(lambda: C.instance())
attempt(lambda: classmethod(5).__get__(None, C)())
attempt(lambda: staticmethod(5)())
attempt(lambda: classmethod())
other = C.klass.__func__
print(other(D), staticmethod(len).__func__ is len, classmethod(len).__func__ is len, staticmethod(len)([1]))


class Chain:
    def __init__(self):
        self.calls = []

    def add(self, x):
        self.calls.append(x)
        return self


print(Chain().add(1).add(2).add(3).calls)
