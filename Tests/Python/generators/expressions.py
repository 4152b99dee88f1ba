def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
squares = (x * x for x in range(5))
print(type(squares).__name__, next(squares), list(squares), squares.__name__)
print(sum(x for x in range(10) if x % 2), max((len(w), w) for w in "a bbb cc".split()), dict((k, v) for k, v in zip("ab", (1, 2))), list((x, y) for x in range(3) for y in range(x)), tuple(i for i in ()), set(x % 2 for x in range(9)))
x = "outer"
g = (x for x in [1, 2])
print(list(g), x)
source = [1, 2, 3]
lazy = (item * factor for item in source)
factor = 10
source.append(4)
print(list(lazy))
lazy = (item for item in source)
source = ["other"]
print(list(lazy))
attempt(lambda: (i for i in 5))
attempt(lambda: list(1 / i for i in (1, 0)))
attempt(lambda: list(missing for i in (1,)))


def function():
    n = 3
    return (i + n for i in range(n)), [lambda: i for i in range(3)]


made, functions = function()
print(list(made), [f() for f in functions])
print(any(i > 2 for i in range(10)), all(i < 5 for i in range(5)), next((i for i in range(10) if i * i > 20), None), sorted((-i for i in range(4))), "-".join(c.upper() for c in "abc"))
nested = ((i * j for j in range(3)) for i in range(3))
print([list(row) for row in nested], list(list(y for y in range(x)) for x in range(3)), [*(i for i in range(2)), *(j for j in "ab")])
log = []


def note(v):
    log.append(v)
    return v


lazy = (note(i) for i in note(range(3)))
print(len(log))
next(lazy)
print(log)
lazy.close()
print(list(lazy))
g = (yield_ for yield_ in range(3))
print(g.send(None), next(g))
attempt(g.throw, ValueError("into expression"))
print(list(g))
conditional = (a if a % 2 else -a for a in range(5) if a > 0 if a != 3)
print(list(conditional), list(map(lambda t: t[0], ((i, j) for i, j in {"a": 1}.items()))), list(i for i, in [(1,), (2,)]), [z for z in (w for w in (v for v in range(3)))])
