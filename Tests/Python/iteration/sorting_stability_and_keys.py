class Record:
    def __init__(self, **fields):
        self.__dict__.update(fields)

    def __repr__(self):
        return "/".join(str(v) for v in self.__dict__.values())


people = [Record(name=n, age=a, city=c) for n, a, c in (("Eve", 30, "Oslo"), ("Ann", 25, "Rome"), ("Bob", 30, "Oslo"), ("Cid", 25, "Bern"), ("Dan", 30, "Bern"), ("Fay", 25, "Oslo"))]
print(sorted(people, key=lambda p: p.age))
print(sorted(people, key=lambda p: p.age, reverse=True))
print(sorted(people, key=lambda p: (p.city, -p.age, p.name)))
print(sorted(sorted(people, key=lambda p: p.name), key=lambda p: p.city))
by = {}
for p in people:
    by.setdefault(p.city, []).append(p)
for city in sorted(by):
    print(city, by[city], max(by[city], key=lambda p: p.age), min(by[city], key=lambda p: (p.age, p.name)))


class Counted:
    compared = 0

    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        Counted.compared += 1
        return self.v < other.v

    def __repr__(self):
        return "c%d" % self.v


items = [Counted(v) for v in range(100)]
print(sorted(items) == items, Counted.compared)
Counted.compared = 0
print([c.v for c in sorted(items[::-1])] == list(range(100)), Counted.compared)
keys = []
sorted(range(5), key=lambda x: keys.append(x) or -x)
print(keys)
a = [3, 1, 2]
print(a.sort(), a, sorted(a, key=None), sorted(a, reverse=1), sorted([]), sorted({}), sorted(""), sorted([True, 0, 2, 1.5]), sorted([b"b", b"a"]), sorted([(1, [2]), (1, [1])]))
mixed = [1, "a", None, 2.5, (1,), [1]]
print(sorted(mixed, key=str), sorted(mixed, key=lambda x: (type(x).__name__, str(x))))
for bad in ([1, "a"], [None, 1], [(1, "a"), (1, 2)], [{}, {}], [1, [1]], ["a", b"a"]):
    try:
        print(sorted(bad))
    except TypeError as error:
        print(error)
attempts = [5, 2, 9]
try:
    attempts.sort(key=lambda x: attempts.append(0) or x)
except ValueError as error:
    print(error, attempts)
try:
    [2, 1].sort(key=lambda x: 1 / 0)
except ZeroDivisionError as error:
    print(error)
data = [(i * 37 % 11, i) for i in range(40)]
expected = sorted(data)
for key in (lambda t: t[0], lambda t: float(t[0]), lambda t: str(t[0]).zfill(3), lambda t: (t[0],), lambda t: [t[0], 0], lambda t: 2**62 + t[0]):
    assert sorted(data, key=key) == expected, key
print("all keys agree", expected[:3])
print(min(data), max(data), min(data, key=lambda t: -t[1]), max(data, key=lambda t: (t[0], -t[1])), sorted("bca" * 3), sorted({"b": 1, "a": 0}.items(), key=lambda kv: kv[1]))
floats = [3.5, float("inf"), -0.0, 0.0, -1e300, 2, 10**400, True]
print(sorted(floats), sorted(floats, reverse=True))
print(sorted(["é", "e", "f", "z", "Z", "ä", "a", "😀", "日"]), sorted(["10", "9", "1"]), sorted(["10", "9", "1"], key=int), sorted("The Quick brown".split(), key=str.lower), sorted([[], [0], [0, 0], [-1]], key=len, reverse=True))
