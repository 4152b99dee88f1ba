def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class Box:
    def __init__(self, *items):
        self.items = list(items)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, key):
        if isinstance(key, slice):
            return Box(*self.items[key])
        return self.items[key]

    def __setitem__(self, key, value):
        self.items[key] = value

    def __delitem__(self, key):
        del self.items[key]

    def __contains__(self, value):
        return "contains %r" % (value,) if value else ""

    def __reversed__(self):
        return "reversed"

    def __repr__(self):
        return "Box%r" % (tuple(self.items),)

    def __call__(self, *arguments, **keywords):
        return arguments, keywords


b = Box(1, 2, 3)
print(b, len(b), b[0], b[-1], b[1:], list(b), 5 in b, 0 in b, reversed(b), bool(b), bool(Box()), b(1, x=2), max(b), sum(b), sorted(b, reverse=True), [*b], tuple(b))
b[0] = "set"
del b[1]
b[0] += "!"
print(b, list(map(str, b)), list(zip(b, b)), list(enumerate(b)))
attempt(lambda: b[10])
attempt(lambda: b["x"])
x, y = b
print(x, y)


class Sequence:
    def __getitem__(self, index):
        if index > 3:
            raise IndexError
        return index * 10


s = Sequence()
print(list(s), 20 in s, 25 in s, [v for v in s], dict(enumerate(s)), min(s))
attempt(lambda: len(s))
attempt(lambda: reversed(s))
attempt(lambda: s.x)


class Stops:
    def __getitem__(self, index):
        raise StopIteration if index > 1 else ValueError if index < 0 else KeyError(index)


attempt(lambda: list(Stops()))


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


print(list(Countdown(3)), 1 in Countdown(5), sum(Countdown(4)), list(zip(Countdown(3), "ab")), "".join(map(str, Countdown(3))))


class NotIterator:
    def __iter__(self):
        return 5


class NoIter:
    __iter__ = None

    def __getitem__(self, i):
        return i


class NoContains:
    __contains__ = None

    def __iter__(self):
        return iter([1])


class Missing:
    def __len__(self):
        return "3"


class BigLength:
    def __len__(self):
        return 10**30


for action in (lambda: iter(NotIterator()), lambda: iter(NoIter()), lambda: 1 in NoContains(), lambda: len(Missing()), lambda: len(BigLength()), lambda: bool(BigLength()), lambda: [] in NoIter(), lambda: {**NoIter()}):
    attempt(action)


class Default(dict):
    def __missing__(self, key):
        self[key] = "made " + key
        return self[key]


d = Default(a=1)
print(d["a"], d["b"], d, d.get("c"), "c" in d)


class Tracks:
    def __getitem__(self, key):
        log.append(("get", key))
        return 1

    def __setitem__(self, key, value):
        log.append(("set", key, value))

    def __delitem__(self, key):
        log.append(("del", key))


log = []
t = Tracks()
t["k"] += 5
t[1, 2] = 3
t[1:2], t[...] = 8, 9
del t["z"], t[0]
for t["loop"] in range(2):
    pass
print(log)
print([h for h in (Box.__len__(Box(1)), Box().__contains__(1), type(b).__getitem__(b, 0))], (1).__class__, b.__class__.__name__)


class Hint:
    def __iter__(self):
        return iter([1, 2])

    def __length_hint__(self):
        return 5


print(list(Hint()), [*Hint()])
