def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
x = "outer"
print([x for x in range(3)], {x for x in (1,)}, {x: x for x in (2,)}, list(x for x in (3,)), x)
matrix = [[1, 2, 3], [4, 5, 6]]
print([v for row in matrix for v in row], [[row[i] for row in matrix] for i in range(3)], [(i, j) for i in range(3) for j in range(i)], [v for row in matrix if len(row) > 2 for v in row if v % 2 if v > 1], {v: k for k, v in {"a": 1}.items()}, {len(w) for w in "a bb cc".split()} == {1, 2})


class Body:
    n = 3
    items = [1, 2]
    first = [i for i in items]
    try:
        second = [i * n for i in items]
    except NameError as error:
        second = str(error)
    third = [j for j in range(n)]
    try:
        fourth = [[i for i in items] for _ in range(1)]
    except NameError as error:
        fourth = str(error)


print(Body.first, Body.second, Body.third, Body.fourth, hasattr(Body, "i"))


def function():
    k = 2
    doubled = [k * i for i in range(3)]
    closures = [lambda: i for i in range(3)]
    locals_inside = [sorted(n for n in locals() if not n.startswith(".")) for z in (1,)]
    return doubled, [c() for c in closures], locals_inside, [k for k in range(2)], k


print(function())
attempt(lambda: [undefined for i in (1,)])
attempt(lambda: [i for i in 5])
attempt(lambda: [1 / i for i in (1, 0)])
attempt(lambda: {[]: i for i in (1,)})
attempt(lambda: {[] for i in (1,)})
attempt(lambda: [a for a, b in [(1,)]])
print([i for i in range(5) if i % 2 == 0 if i], [a + b for a, b in zip("ab", "cd")], [first for first, *rest in ["abc", "d"]], [t for t in ((1, 2), (3,))], [*(i for i in "ab")], [lambda: 1][0](), [i for i in range(3)][-1], [[]for _ in range(2)], [i if i else None for i in range(2)], [i for i, in [[1], [2]]], [(yes, no) for yes in (1,) for no in ()])
order = []


def note(v):
    order.append(v)
    return v


print({note(k): note(v) for k, v in [(1, "a"), (2, "b")]}, order)
data = {"b": [1, 2], "a": []}
print({k: [i for i in v] for k, v in sorted(data.items())}, sum([len(v) for v in data.values()]), [d["b"][0] for d in [data]], [data.x if hasattr(data, "x") else 0 for _ in "a"])
for source in ("[x for x in 1, 2]", "[x, y for x in z]", "[*x for x in y]", "{**x for x in y}", "[x for x in y if]", "[for x in y]", "{a: b, c for c in d}", "[x for 1 in y]", "[x for x in lambda: y, 1]", "(x for x in y) = 1", "[x for x in y] += 1", "[(yield x) for x in y]", "def f():\n [(yield x) for x in y]"):
    try:
        compile(source, "s", "exec")
        print(source, "compiles")
    except SyntaxError as error:
        print(source, "->", error.msg)
