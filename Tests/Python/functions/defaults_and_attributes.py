def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
def collect(item, into=[]):
    into.append(item)
    return into


print(collect(1), collect(2), collect(3, []), collect(4), collect.__defaults__)
i = 5


def early(value=i):
    return value


i = 6
print(early(), early.__defaults__, early.__kwdefaults__)
order = []


def note(x):
    order.append(x)
    return x


def evaluated(a=note(1), b=note(2), *, c=note(3)):
    pass


print(order, evaluated.__defaults__, evaluated.__kwdefaults__)


def documented(x: int, y: "text" = 1, *args: tuple, k: list = [], **kw: dict) -> str:
    """The doc string."""
    local = x
    return local


print(documented.__name__, documented.__qualname__, documented.__doc__, documented.__module__, documented.__annotations__)
code = documented.__code__
print(code.co_name, code.co_argcount, code.co_kwonlyargcount, code.co_posonlyargcount, code.co_varnames, code.co_flags & 12, code.co_firstlineno)
documented.attribute = 42
documented.__name__ = "renamed"
print(documented.attribute, documented.__dict__, documented.__name__, early.__dict__)
attempt(lambda: setattr(documented, "__name__", 5))
attempt(lambda: documented.nothing)
attempt(lambda: setattr(documented, "__defaults__", 5))
early.__defaults__ = (100,)
print(early())
early.__defaults__ = None
attempt(early)


def outer():
    def inner():
        pass

    class Local:
        def method(self):
            pass

    return inner, Local, lambda: 0


inner, Local, anonymous = outer()
print(inner.__qualname__, Local.__qualname__, Local.method.__qualname__, anonymous.__name__, anonymous.__qualname__, Local().method.__name__, Local().method.__func__ is Local.method, callable(inner), callable(5))
print(type(inner).__name__, type(len).__name__, type(Local().method).__name__, type([].append).__name__, type(str.upper).__name__, len.__name__, [].append.__name__, str.upper.__name__, type(lambda: 0) is type(inner), inner == inner, inner != outer, hash(inner) == hash(inner), bool(inner))
bound = Local().method
print(bound == bound, Local().method == Local().method, bound.__self__.__class__.__name__, bound())
attempt(lambda: inner < outer)
