def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
a, b = 1, 2
a, b = b, a
[c, d] = (3, 4)
(e), f = "xy"
first, *middle, last = range(6)
*start, end = "abc"
head, *tail = [1]
(g, h), [i, (j, *k)] = (1, 2), (3, (4, 5, 6))
print(a, b, c, d, e, f, first, middle, last, start, end, head, tail, g, h, i, j, k)
x = y = z = []
x.append(1)
print(x, y is z)
for (p, q), *r in [((1, 2), 3, 4), ((5, 6),)]:
    print(p, q, r)
print([m + n for m, n in [(1, 2), (3, 4)]], {k: v for k, (v, *_) in {"a": (1, 2)}.items()})


def run(source):
    exec(source, {})


for source in ("a, b = 1", "a, b = 1,", "a, b = 1, 2, 3", "a, *b, c = 1,", "a, b = {}", "[] = 1", "() = [1]", "a, b = None", "(a, b), c = 1, 2", "*a, = 5", "a, b = range(10**9)", "for a, b in [1]: pass", "a, b = {1: 2, 3: 4, 5: 6}", "a, b, c = 'ab'"):
    attempt(run, source)
for source in ("*a = 1", "a, *b, *c = 1, 2", "a + b = 1", "f() = 1", "1 = a", "(a, 1) = 2", "*a", "del *a", "[a, b()] = 1", "a, b += 1", "x = *a", "None = 1", "(yield) = 1", "lambda: 1 = 2", "{a} = 1", "f'{a}' = 1"):
    try:
        compile(source, "s", "exec")
        print(source, "compiles")
    except SyntaxError as error:
        print(source, "->", error.msg)
order = []


class Target:
    def __setattr__(self, name, value):
        order.append((name, value))

    def __setitem__(self, key, value):
        order.append((key, value))


def target(label):
    order.append(label)
    return Target()


def value(label):
    order.append(label)
    return label


target("first").x, target("second")[value("key")] = value("v1"), value("v2")
print(order)
i = 0
data = [0, 0, 0]
i, data[i] = 1, "set"
print(i, data)
