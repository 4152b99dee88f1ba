# Subclasses of the basic types keep their values and add their own behaviour.
class Number(int):
    def __add__(self, other):
        return Number(int(self) + int(other) + 1000)

    def __repr__(self):
        return "Number(%d)" % int(self)


class Real(float):
    def half(self):
        return Real(self / 2)


class Items(list):
    def __getitem__(self, index):
        return "item %s" % (list.__getitem__(self, index),)


class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    @property
    def first(self):
        return self[0]


class Table(dict):
    def __missing__(self, key):
        return key * 2

    def __setitem__(self, key, value):
        super().__setitem__(key, value + 1)


n = Number(5)
print(n, n + 1, 1 + n, n - 1, type(n - 1).__name__, n == 5, hash(n) == hash(5), [10] * n, f"{n}", "%d" % n, str(n), n * 2, Number("12"), Number(), {5: "x"}[n], range(n), "abcdefg"[n])
r = Real(5.0)
print(r, r.half(), type(r.half()).__name__, r + 1, type(r + 1).__name__, r == 5, float(r), repr(r), f"{r:.2f}")
i = Items([1, 2, 3])
print(i, i[0], i[1:], list(i), [x for x in i], len(i), i + [4], type(i + [4]).__name__, sorted(i), i == [1, 2, 3], max(i), (*i,))
p = Pair(1, 2)
print(p, p.first, p[1], p == (1, 2), type(p + (3,)).__name__, len(p), hash(p) == hash((1, 2)), {(1, 2): "k"}[p])
a, b = p
print(a, b)
t = Table(x=1)
t["y"] = 5
print(t, t["y"], t["zz"], t.get("zz"), "zz" in t, len(t), dict(t), t == {"x": 1, "y": 6}, {**t})
t.update(z=1)
t.setdefault("w", 1)
print(t)
n.attribute = "allowed"
print(n.attribute, n.__dict__, isinstance(n, int))
