# Recursion of every kind ends in RecursionError, and the program goes on.
import sys


def attempt(title, function, *arguments):
    try:
        result = function(*arguments)
    except RecursionError:
        print(title, "RecursionError")
    except Exception as error:
        print(title, type(error).__name__, str(error)[:60])
    else:
        print(title, "result of type", type(result).__name__)


def nested(kind, depth):
    value = kind(())
    for _ in range(depth):
        value = kind((value,))
    return value


deep_list = nested(list, 100_000)
deep_tuple = nested(tuple, 100_000)
attempt("repr list", repr, deep_list)
attempt("repr tuple", repr, deep_tuple)
attempt("str list", str, deep_list)
attempt("hash tuple", hash, deep_tuple)
attempt("compare lists", lambda: deep_list == nested(list, 100_000))
attempt("format", "{}".format, deep_list)
attempt("percent", lambda: "%s" % (deep_list,))
deep_dict = {}
for _ in range(100_000):
    deep_dict = {"k": deep_dict}
attempt("repr dict", repr, deep_dict)
attempt("compare dicts", lambda: deep_dict == {"k": {"k": deep_dict["k"]["k"]}})
me = []
me.append(me)
other = []
other.append(other)
attempt("cyclic equality", lambda: me == other)
print(me, {1: me})


class Attribute:
    def __getattr__(self, name):
        return getattr(self, name + "x")


attempt("getattr", lambda: Attribute().a)


class Everything:
    def __repr__(self):
        return repr(self)

    def __str__(self):
        return str(self)

    def __eq__(self, other):
        return self == other

    def __lt__(self, other):
        return self < other

    def __hash__(self):
        return hash(self)

    def __len__(self):
        return len(self)

    def __bool__(self):
        return bool(self)

    def __iter__(self):
        return iter(self)

    def __add__(self, other):
        return self + other

    def __getitem__(self, key):
        return self[key]

    def __setitem__(self, key, value):
        self[key] = value

    def __contains__(self, key):
        return key in self

    def __call__(self):
        return self()

    def __int__(self):
        return int(self)

    def __index__(self):
        return [1][self]

    def __format__(self, spec):
        return format(self, spec)

    def __enter__(self):
        with self:
            pass

    def __exit__(self, *error):
        pass

    def __neg__(self):
        return -self

    def __setattr__(self, name, value):
        setattr(self, name, value)

    @property
    def value(self):
        return self.value


e = Everything()
attempt("repr", repr, e)
attempt("str", str, e)
attempt("eq", lambda: e == 1)
attempt("lt", lambda: e < 1)
attempt("hash", hash, e)
attempt("len", len, e)
attempt("bool", bool, e)
attempt("not", lambda: not e)
attempt("iter", iter, e)
attempt("add", lambda: e + 1)
attempt("getitem", lambda: e[0])
attempt("setitem", e.__setitem__, 0, 0)
attempt("contains", lambda: 1 in e)
attempt("call", e)
attempt("int", int, e)
attempt("index", lambda: [1, 2][e])
attempt("format", format, e)
attempt("f-string", lambda: f"{e}")
attempt("with", e.__enter__)
attempt("neg", lambda: -e)
attempt("setattr", setattr, e, "a", 1)
attempt("property", lambda: e.value)
attempt("list repr", repr, [e])
attempt("dict key", lambda: {e: 1})
attempt("sort", sorted, [e, e])
attempt("sort key", lambda: sorted([1, 2], key=lambda x: sorted([1, 2], key=lambda y: e + 1)))
attempt("max key", lambda: max([1, 2], key=lambda x: e()))
attempt("map", lambda: list(map(lambda x: e(), [1])))
attempt("join", lambda: "".join([str(e)]))


def generator(n):
    yield from generator(n + 1)


attempt("yield from", lambda: list(generator(0)))


def loops(n):
    for x in loops(n + 1):
        yield x


attempt("for in generator", lambda: list(loops(0)))


def through(function, depth):
    return function(lambda *a: through(function, depth + 1))


attempt("through map", through, lambda f: list(map(f, [1])), 0)
attempt("through sorted", through, lambda f: sorted([1], key=f), 0)
attempt("through filter", through, lambda f: list(filter(f, [1])), 0)
attempt("through exec", lambda: exec("def f(): exec('f()', globals())\nf()", {"__builtins__": __builtins__}))
attempt("through eval", lambda: eval("(lambda f: f(f))(lambda f: f(f))"))


class Base:
    def __init__(self):
        type(self)()


attempt("init", Base)


class New:
    def __new__(cls):
        return cls()


attempt("new", New)


class Descriptor:
    def __get__(self, instance, owner):
        return instance.x


class Owner:
    x = Descriptor()


attempt("descriptor", lambda: Owner().x)


class Meta(type):
    def __call__(cls):
        return cls()


class Made(metaclass=Meta):
    pass


attempt("meta call", Made)


class Instance(type):
    def __instancecheck__(cls, value):
        return isinstance(value, cls)


class Checked(metaclass=Instance):
    pass


attempt("isinstance", isinstance, 1, Checked)
def finish(n):
    try:
        return finish(n + 1)
    finally:
        len("x")


attempt("finally", finish, 0)


def handler(n):
    try:
        return handler(n + 1)
    except ValueError:
        pass


attempt("handler", handler, 0)


def count(n):
    try:
        return count(n + 1)
    except RecursionError:
        return n


print(900 < count(0) <= 1000)
sys.setrecursionlimit(5000)
print(4900 < count(0) <= 5000)
attempt("after", lambda: 1)
del deep_list, deep_tuple, deep_dict
print("end")
