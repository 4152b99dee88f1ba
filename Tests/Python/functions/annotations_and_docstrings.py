"""Module doc."""
def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
def annotated(a: int, b: "forward" = 1, *c: [1, 2], d: 5, **e: None) -> {"k": "v"}:
    "doc"
    local: int = 5
    unset: str
    return local


print(annotated.__annotations__, annotated.__doc__, __doc__, annotated(1, d=2))
attempt(lambda: exec("def f():\n    x: int\n    return x\nf()"))


class C:
    """Class doc."""

    x: int
    y: "str" = "value"
    z: list = []

    def method(self):
        """Method doc.

        Second paragraph.
        """


print(C.__annotations__, hasattr(C, "x"), C.y, C.__doc__, C.method.__doc__, C().method.__doc__)
m: int = 1
n: str
C.attribute: float = 1.5
d = {}
d["k"]: int = 2
(p): int = 3
print(__annotations__, C.attribute, d, p)
attempt(lambda: exec("x: undefined_name = 1"))
attempt(lambda: exec("def f(x: undefined_name): pass"))
attempt(lambda: exec("def f():\n    x: undefined_name = 1\n    return x\nprint(f())"))
attempt(lambda: exec("class D:\n    x: undefined_name"))
exec("from __future__ import annotations\ndef f(x: undefined + 1, y: list[int] = 2) -> not_there: pass\nprint(f.__annotations__)\nz: whatever[1:2] = 5\nprint(__annotations__)", {})


def no_doc():
    f"not a doc string"


def number_doc():
    5


def late_doc():
    x = 1
    "not a doc"
    return x


print(no_doc.__doc__, number_doc.__doc__, late_doc.__doc__, (lambda: "x").__doc__)
annotated.__doc__ = "changed"
C.__doc__ = "changed class doc"
print(annotated.__doc__, C.__doc__)
order = []


def note(x):
    order.append(x)
    return x


def evaluated(a: note("a") = note("default"), *, k: note("k") = note("kwdefault")) -> note("return"):
    pass


class Evaluated:
    v: note("annotation") = note("value")


print(order)
for source in ("x: int: str", "(a, b): int", "[a]: int", "a, b: int", "f(): int", "def f(a: int: str): pass", "lambda x: int: x", "x.y: int", "x[0]: int = 1", "global g; g: int", "def f():\n global g\n g: int = 1", "def f():\n nonlocal q\n q: int", "1: int", "x: int = y: int", "x: int += 1", "x: yield", "def f(*a: *b): pass", "x: (yield)"):
    try:
        compile(source, "s", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), "->", error.msg)
