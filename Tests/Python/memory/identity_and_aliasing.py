a = [1, 2]
b = a
c = list(a)
b.append(3)
print(a, a is b, a is c, a == c, a[:] is a, (lambda x: x is a)(b), [a, a][0] is a, {"k": a}["k"] is a, (a,)[0] is a)
t = (a, a)
t[0].append(4)
print(t, t[0] is t[1])
matrix = [[0] * 3] * 2
matrix[0][1] = 5
print(matrix, matrix[0] is matrix[1])
x = None
print(x is None, x is not None, None is None, True is True, (1 == 1) is True, not None is True, ... is ...)


def identity(value):
    return value


for value in (None, True, "text", 5, 10**30, 1.5, (1, 2), [1], {}, {1}, len, int, identity, float("nan"), b"x", range(3)):
    box = [value]
    d = {"k": value}

    class Holder:
        attribute = value

    h = Holder()
    h.own = value
    assert identity(value) is value and box[0] is value and d["k"] is value and Holder.attribute is value and h.own is value
    assert next(iter(box)) is value and tuple(box)[0] is value and [v for v in box][0] is value and max([value], key=id) is value
    assert (value or value) is value and (value and value) is value and (value if 1 else 0) is value
print("identities hold")
objects = [object() for _ in range(1000)]
print(len({id(o) for o in objects}), all(o is p for o, p in zip(objects, list(objects))), objects[5] in objects, objects.index(objects[500]), object() in objects)
seen = {}
for o in objects:
    seen[o] = len(seen)
print(all(seen[o] == i for i, o in enumerate(objects)), len(seen))
ids = [id(o) for o in objects]
garbage = [[i] * 100 for i in range(5000)]
del garbage
print(ids == [id(o) for o in objects], all(seen[o] == i for i, o in enumerate(objects)))
default = []
print([default is d for d in (lambda d=default: d)() or [default]], (lambda d=default: d)() is default)
s = "shared"
parts = [s, s + "", s[:], str(s), "".join(["sha", "red"])]
print([p == s for p in parts], [hash(p) == hash(s) for p in parts], len(set(parts)), parts.index("shared"))
n = 2**62
print(n == 2**62, hash(n) == hash(2**62), {n: 1}[4611686018427387904], n is not None, n in [2**62], (n,) == (2**62,))
copy = dict(a=a)
copy2 = copy.copy()
copy2["a"].append("both")
copy2["b"] = 1
print(copy, copy2)
first, second = [], []
first.append(second)
second.append(first)
print(first[0][0] is first, first[0] is second)
swap = [1, 2, 3]
swap[0], swap[2] = swap[2], swap[0]
print(swap)
for item in (copied := a[:]):
    if item == 2:
        a.remove(item)
print(a, copied)
