def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
def no_parameters():
    pass


def one(a):
    pass


def three(a, b, c):
    pass


def keywords(*, x, y, z):
    pass


class Thing:
    def method(self, a):
        pass

    @classmethod
    def make(cls, a):
        pass

    @staticmethod
    def free(a):
        pass

    def __init__(self, value=None):
        pass


t = Thing()
for call in (
    lambda: no_parameters(1), lambda: no_parameters(x=1), lambda: one(), lambda: one(1, 2), lambda: one(1, a=2), lambda: three(), lambda: three(1), lambda: three(1, 2), lambda: three(1, 2, 3, 4),
    lambda: three(c=1), lambda: keywords(), lambda: keywords(x=1), lambda: keywords(x=1, y=2), lambda: keywords(1), lambda: keywords(1, x=1, y=2, z=3), lambda: keywords(x=1, y=2, z=3, w=4),
    lambda: t.method(), lambda: t.method(1, 2), lambda: Thing.method(), lambda: Thing.method(t), lambda: Thing.make(), lambda: Thing.make(1, 2), lambda: t.free(), lambda: Thing(1, 2), lambda: Thing(other=1),
    lambda: object(1), lambda: type(), lambda: (5)(), lambda: "a"(), lambda: t(), lambda: None(1), lambda: [].append(), lambda: len(), lambda: len(1, 2), lambda: len(x=1), lambda: print(foo=1),
    lambda: one(*5), lambda: one(**5), lambda: one(*[1], *2), lambda: one(**{1: 2}), lambda: one(**{"a": 1}, **{"a": 2}), lambda: one(a=1, **{"a": 2}), lambda: one(*None), lambda: one(**[]),
    lambda: max(), lambda: max(1), lambda: abs(), lambda: isinstance(1), lambda: "a".upper(1), lambda: {}.get(), lambda: int("1", 2, 3), lambda: t.missing(), lambda: (lambda: 1)(2), lambda: Thing.__init__(),
):
    attempt(call)
for source in ("f(a=1, a=2)", "f(a=1, 2)", "f(**k, *a)", "f(**k, 1)", "def f(a, a): pass", "def f(a=1, b): pass", "def f(*): pass", "def f(*a, *b): pass", "def f(**k, a): pass", "def f(a, /, b, /): pass", "def f(/, a): pass", "def f(*, **k): pass", "lambda *: 0", "f(1=2)", "f(a.b=2)", "f(x for x in y, 1)", "f(True=1)", "def f(a, (b, c)): pass", "f(a for a in b, c for c in d)", "def f(*, a, *): pass", "def f(a, *, b=1, c): pass", "def f(None=1): pass"):
    try:
        compile(source, "s", "exec")
        print(source, "compiles")
    except SyntaxError as error:
        print(source, "->", error.msg)
