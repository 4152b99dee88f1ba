def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class Plugin:
    registry = []

    def __init_subclass__(cls, /, tag=None, **options):
        super().__init_subclass__(**options)
        cls.tag = tag
        Plugin.registry.append(cls.__name__)

    def __class_getitem__(cls, item):
        return "%s of %s" % (cls.__name__, item)


class First(Plugin, tag="one"):
    pass


class Second(First):
    pass


print(Plugin.registry, First.tag, Second.tag, Plugin[int], First["x", 1])
attempt(lambda: type("Bad", (Plugin,), {}, nonsense=1))
attempt(lambda: exec("class Bad(Plugin, nonsense=1): pass"))


class Instance:
    def __new__(cls, *arguments, **keywords):
        print("new", cls.__name__, arguments, keywords)
        return super().__new__(cls)

    def __init__(self, *arguments, **keywords):
        print("init", arguments, keywords)


Instance(1, x=2)


class Other:
    def __new__(cls):
        return "not an instance"

    def __init__(self):
        print("never called")


print(Other())


class ReturnsValue:
    def __init__(self):
        return 5


attempt(ReturnsValue)


class NewOnly:
    def __new__(cls, x):
        made = object.__new__(cls)
        made.x = x
        return made


print(NewOnly(5).x)
attempt(NewOnly)
attempt(lambda: object.__new__(5))
attempt(lambda: object.__new__(int))
attempt(lambda: object.__new__())
attempt(lambda: int.__new__(str))
attempt(lambda: object(1))
attempt(lambda: Plugin(1))
attempt(lambda: object.__new__(NewOnly, 1, 2).__class__.__name__)


class Finalizer:
    def __del__(self):
        pass


Finalizer()


class Scope:
    a = 1
    b = [a, a + 1]

    def method(self):
        return Scope.a

    c = method
    if a:
        d = "conditional"
    for e in range(3):
        pass
    try:
        f = undefined
    except NameError:
        f = "caught"
    with_lambda = lambda self: self.a
    __private = "mangled"

    def private(self):
        return self.__private

    del e


print(Scope().c(), Scope.d, Scope.f, Scope().with_lambda(), Scope().private(), Scope._Scope__private, hasattr(Scope, "e"), hasattr(Scope, "__private"), [k for k in Scope.__dict__ if k in "abcdf"])


class Outer:
    x = "outer"

    class Inner:
        y = "inner"

        def get(self):
            return Outer.x + self.y

    made = Inner()


print(Outer.made.get(), Outer.Inner.__qualname__, Outer().Inner is Outer.Inner)


def function(base):
    class Local(base):
        pass

    return Local


print(function(int)(5) + 1, function(list)([1]), function(Exception)("e").args)


class Entries:
    def __mro_entries__(self, bases):
        return (int,)


class FromEntries(Entries()):
    pass


print(FromEntries(7), FromEntries.__bases__, len(FromEntries.__orig_bases__))
attempt(lambda: type("X", (Entries(),), {}))
