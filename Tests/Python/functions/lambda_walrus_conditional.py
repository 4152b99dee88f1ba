def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
print((lambda x: x + 1)(2), (lambda *a: a)(1, 2), (lambda a, b=2, *, c=3: (a, b, c))(1, c=5), [f(3) for f in (lambda x: x, lambda x: -x)], (lambda: (yield))().__class__.__name__)
print(sorted([(2, "b"), (1, "c")], key=lambda p: p[1]), (lambda x: lambda y: x - y)(10)(3))
if (n := len("hello")) > 3:
    print("long", n)
data = [y := 5, y**2, y**3]
print(data, y, (z := 1, z + 1), (w := [1, 2])[0], w)
print([last := x for x in range(4)], last, any((found := x) > 2 for x in [1, 3, 2]), found)
total = 0
print([total := total + v for v in [1, 2, 3]], total)
while (item := data.pop()) > 5:
    print("popped", item)


def scope():
    values = [inner := i for i in range(3)]
    return inner, values


print(scope(), "inner" in globals(), f"{(q := 7)} {q}", {(k := "a"): (v := 1)}, k, v, (lambda: (t := 3) + t)())
for source in ("x := 1", "(x.y := 1)", "(x[0] := 1)", "[i := 0 for i in range(3)]", "[[(j := i) for i in range(3)] for j in range(3)]", "class C: [z := i for i in [1]]", "f(a=b:=1)", "(a, b := 1)", "(1 := 2)", "lambda: x := 1", "[i for i in (j := [1])]", "def f(x=(y := 1)): pass", "f(y := 1)", "x = y := 1", "assert y := 1"):
    try:
        compile(source, "s", "exec")
        print(source, "compiles")
    except SyntaxError as error:
        print(source, "->", error.msg)
print(1 if True else 2, 1 if 0 else 2 if 0 else 3, (lambda x: "even" if x % 2 == 0 else "odd")(3), [x if x > 1 else -x for x in range(3)], 1 if [] else 2 and 3)
print(0 or [] or "x", 1 and 2 and 3, 1 and 0 and 1 / 0, not 1 == 2, not (1 and 0), 1 or 1 / 0, None is None is None, 1 < 2 and 2 < 3 or 4)
print(1 < 2 < 3 < 4, 1 < 3 < 2 < 1 / 1, 5 > 3 > 1, 1 == 1 != 2, 1 in [1] == True, (1 in [1]) == True, 1 < 2 > 1, "a" < "b" < "c")
calls = []


def c(x):
    calls.append(x)
    return x


print(c(1) < c(3) < c(2) < c(9), calls)
