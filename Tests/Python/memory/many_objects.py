# Enough allocation of each kind to run the collector while values sit in every sort of place.
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

    def __eq__(self, other):
        return (self.x, self.y) == (other.x, other.y)


def locals_live(n):
    a, b, c = [n], {"n": n}, (n, str(n))
    for i in range(200):
        d = [a, b, c, [i] * 5, "%d-%d" % (n, i), float(i), 2**62 + i, Point(i, n)]
    return a[0] + b["n"] + c[0] + len(c[1]) + len(d) + int(d[4].split("-")[1]) + (d[6] - 2**62) + d[7].x


print([locals_live(n) for n in range(0, 50, 7)])


def arguments_live(*args, **kwargs):
    junk = [list(range(20)) for _ in range(50)]
    return sum(args) + sum(kwargs.values()) + len(junk)


print(sum(arguments_live(*range(i), **{"k%d" % j: j for j in range(i)}) for i in range(30)))


def temporaries(i):
    return [str(i)] + [str(i + 1)] + list(map(str, range(i))) + ["".join([str(j) for j in range(10)])] + [f"{i}{i + 1}"]


print(sum(len("".join(temporaries(i))) for i in range(200)))
total = Point(0, 0)
for i in range(5000):
    total = total + Point(i, -i) + Point(1, 1)
print(total.x, total.y, total == Point(12502500, -12492500))
big = 1
for i in range(1, 300):
    big = big * i + i
print(big % 10**20, len(str(big)))
floats = [i * 0.1 for i in range(10000)]
print(sum(floats[::100]), max(floats), len(set(floats)))
strings = {}
for i in range(5000):
    s = "s" * (i % 50) + str(i % 100) + "λ" * (i % 3) + "😀" * (i % 2)
    strings[s] = strings.get(s, 0) + 1
print(len(strings), sum(strings.values()), max(strings.values()))
bound = [Point(i, i).__add__ for i in range(1000)]
print(sum(m(Point(1, 2)).y for m in bound))
exceptions = []
for i in range(500):
    try:
        try:
            raise ValueError([i] * 10)
        except ValueError as error:
            raise KeyError(str(i)) from error
    except KeyError as error:
        exceptions.append(error)
print(sum(e.__cause__.args[0][0] for e in exceptions), len(exceptions[9].__cause__.args[0]))
classes = [type("C%d" % i, (Point,), {"tag": [i]}) for i in range(100)]
print(sum(c(1, 2).x + c.tag[0] for c in classes), len(Point.__subclasses__()))
functions = []
for i in range(500):
    scope = {}
    exec("def f(x, y=[%d]):\n    z = x + y[0]\n    return lambda: z" % i, scope)
    functions.append(scope["f"](i))
print(sum(f() for f in functions))
sorted_ = sorted([[str(i * 7919 % 1000), Point(i, i)] for i in range(1000)], key=lambda pair: [c for c in pair[0]])
print(sorted_[0][0], sorted_[-1][0], sorted_[500][1].x)
nested = {}
for i in range(3000):
    place = nested
    for digit in str(i):
        place = place.setdefault(digit, {})
    place["value"] = [i]
print(nested["2"]["9"]["9"]["9"]["value"], len(nested), nested["0"]["value"])
print(len([x for x in (tuple(range(i % 10)) for i in range(3000)) if x]), len({frozenset(str(i)) for i in range(1000)}))
