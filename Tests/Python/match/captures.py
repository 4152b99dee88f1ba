# Captures, as, or, guards, values, singletons; when names are bound.
import math
import sys


def name_order(subject):
    bound = []

    class Record(dict):
        def __setitem__(self, name, value):
            bound.append(name)
            dict.__setitem__(self, name, value)

    code = """
match subject:
    case [a, (b as c, *d), {"k": e, **f}] as g:
        result = "matched"
    case other:
        result = "other"
"""
    space = Record(subject=subject)
    exec(code, {}, space)
    return space["result"], bound


print(name_order([1, [2, 3], {"k": 4, "l": 5}]))
print(name_order([1, [], {"k": 4, "l": 5}]))


def guards(x):
    match x:
        case int(n) if n > 10:
            return "large", n
        case int(n) if (m := n * 2) > 10:
            return "medium", n, m
        case n if isinstance(n, str) and n:
            return "text", n
        case n:
            return "rest", n


for value in 20, 7, 2, "t", "", None:
    print(guards(value))


def after_failure(x):
    a = "before"
    match x:
        case [a, 1]:
            pass
        case [a, 2] if False:
            pass
    return a


print(after_failure([5, 1]), after_failure([5, 2]), after_failure([5, 3]), after_failure(5))


def rebinding(x):
    match x:
        case [x, y] if x > y:
            return "first larger", x, y
        case [y, x]:
            return "second", x, y
        case x:
            return "whole", x


print(rebinding([2, 1]), rebinding([1, 2]), rebinding(3))


class Color:
    RED = 1
    GREEN = 2

    class Deep:
        BLUE = 3


def value(x):
    match x:
        case Color.RED:
            return "red"
        case Color.GREEN | Color.Deep.BLUE:
            return "green or blue"
        case math.pi:
            return "pi"
        case -1 | 0 if True:
            return "minus one or zero" if x == -1 else "zero"
        case "a" "b":
            return "ab"
        case 1.5 | -2.5 | 3j | -1 - 2j | 2 + 1j:
            return "numbers"
        case b"raw":
            return "bytes"
        case 123456789012345678901234567890:
            return "big"
    return "none"


for x in [
    1, True, 2, 3, math.pi, -1, 0, False, 0.0, "ab", 1.5, -2.5, 3j, -1 - 2j, 2 + 1j, b"raw", "raw",
    123456789012345678901234567890, None,
]:
    print(repr(x), value(x))


class Equal:
    def __init__(self, answer):
        self.answer = answer

    def __eq__(self, other):
        print("  eq", other)
        return self.answer


def singletons(x):
    match x:
        case None:
            return "None"
        case True:
            return "True"
        case False:
            return "False"
        case 1:
            return "one"
        case "" | 0:
            return "empty"
    return "other"


for x in [None, True, False, 1, 0, 1.0, "", [], Equal(True), Equal(False), Equal([])]:
    print(singletons(x))


def alternatives(x):
    match x:
        case (a, 1, b) | (1, b, a) | [[a, b]]:
            return a, b
        case {"l": l} | [l] | l:
            return l


for x in [(1, 1, 2), (1, 2, 3), [[4, 5]], {"l": 6}, [7], 8]:
    print(alternatives(x))

match = 1
case = 2
_ = 3
match match, case:
    case 1, _:
        print("soft keywords", _)
match[case] if False else print("a name")


def closure(subject):
    match subject:
        case [f, g]:
            return lambda: (f, g)


print(closure([1, 2])())


def generator(items):
    for item in items:
        match item:
            case [first, *rest]:
                sent = yield first
                yield sent, rest
            case {"k": v}:
                yield v
            case _:
                return "end"


g = generator([[1, 2, 3], {"k": 4}, 0])
print(next(g), g.send("s"), next(g))
try:
    next(g)
except StopIteration as stop:
    print(stop.value)


def loops(items):
    for item in items:
        match item:
            case 0:
                continue
            case 9:
                break
            case n:
                print(n, end=" ")
    else:
        print("no break")
        return
    print("break")


loops([0, 1, 2])
loops([1, 0, 9, 2])


class Body:
    match (1, 2):
        case (x, y):
            z: int = x + y


print(Body.x, Body.y, Body.z, Body.__annotations__)
match 0:
    case 0:
        nested: str = "annotated"
print(__annotations__)


def never(x):
    match x:
        case 1:
            y = 1
    return y


try:
    never(2)
except UnboundLocalError as error:
    print(error)
