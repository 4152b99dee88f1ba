# Class patterns: isinstance, __match_args__, builtin classes that match as a whole, errors.


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Point3(Point):
    __match_args__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


class Plain:
    def __init__(self, **attributes):
        self.__dict__.update(attributes)


def describe(subject):
    match subject:
        case Point3(0, 0, 0):
            return "origin of space"
        case Point3(x=0):
            return "wall"
        case Point(0, 0):
            return "origin"
        case Point(x, y=0):
            return "on the axis", x
        case Point(Point(a, b), Point(c, d)):
            return "segment", a, b, c, d
        case Point(x=x, y=y):
            return "point", x, y
        case Plain(name=str(name), value=int() | float() as value):
            return "plain", name, value
        case Plain():
            return "some plain"
        case bool(b):
            return "bool", b
        case int(i):
            return "int", i
        case float(f) | complex(real=f):
            return "number", f
        case str(s):
            return "str", s
        case bytes(b) | bytearray(b):
            return "bytes", b
        case list([first, *_]) | tuple((first, *_)):
            return "first", first
        case list(l) | tuple(l):
            return "empty", l
        case dict({"a": a}):
            return "dict with a", a
        case dict(d) | set(d) | frozenset(d):
            return "collection", d
        case type(__name__=name):
            return "class", name
        case object(__class__=cls):
            return "object", cls.__name__


class Text(str):
    pass


class Pair(tuple):
    __match_args__ = ("first",)

    @property
    def first(self):
        return self[0]


for subject in [
    Point3(0, 0, 0), Point3(0, 1, 1), Point3(1, 1, 1), Point(0, 0), Point(2, 0), Point(2, 3),
    Point(Point(1, 2), Point(3, 4)), Plain(name="n", value=1), Plain(name="n", value=1.5), Plain(name="n", value="v"),
    Plain(), True, 5, 2 ** 100, 1.5, 2j, "text", Text("derived"), b"bytes", bytearray(b"array"), [1, 2], (3,), [], (),
    {"a": 1}, {"b": 1}, {1}, frozenset((2,)), int, Point, None, len,
]:
    print(describe(subject))

match Pair((1, 2)):
    case Pair(1):
        print("by __match_args__, not as a whole")


class Hooked(type):
    def __instancecheck__(cls, instance):
        print("  asked for", instance)
        return instance == 1


class Odd(metaclass=Hooked):
    __match_args__ = ("real",)


match 1:
    case Odd(x, imag=y):
        print("odd", x, y)
match 2:
    case Odd():
        print("never")
    case _:
        print("not odd")


class NoTuple:
    __match_args__ = ["x"]


class NoString:
    __match_args__ = (1,)


class Repeats:
    __match_args__ = ("a", "a")
    a = 1


class Raising:
    __match_args__ = ("a",)

    @property
    def a(self):
        raise ValueError("a")


class Missing:
    __match_args__ = ("a",)

    @property
    def a(self):
        raise AttributeError("a")


class Lazy:
    def __getattr__(self, name):
        print("  getattr", name)
        return name.upper()


def attempt(function, *arguments):
    try:
        print(function(*arguments))
    except Exception as error:
        print(type(error).__name__, error)


def positional(subject, cls):
    match subject:
        case cls(x):
            return "matched", x
    return "not matched"


def two(subject, cls):
    match subject:
        case cls(x, y):
            return "matched", x, y
    return "not matched"


def both(subject, cls):
    match subject:
        case cls(x, a=y):
            return "matched", x, y
    return "not matched"


def nothing(subject, cls):
    match subject:
        case cls():
            return "matched"
    return "not matched"


for cls in NoTuple, NoString, Repeats, Raising, Missing, Plain:
    attempt(positional, cls(), cls)
    attempt(two, cls(), cls)
    attempt(both, cls(), cls)
attempt(positional, 1, int)
attempt(two, 1, int)
attempt(both, 1, int)
attempt(nothing, 1, "int")
attempt(nothing, 1, (int, str))
attempt(nothing, 1, int | str)
attempt(nothing, 1, list[int])
match Lazy():
    case Lazy(name="NAME", other=other):
        print(other)
