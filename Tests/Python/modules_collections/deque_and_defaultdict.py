# deque, defaultdict, counting and the fields of named tuples.
from _collections import _count_elements, _tuplegetter, defaultdict, deque


def show(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


d = deque("abc")
d.append("d")
d.appendleft("z")
print(d, len(d), d[0], d[-1], d.maxlen, list(reversed(d)), "a" in d, "q" in d, d.count("a"), d.index("b"), d.index("b", -3))
print(d.pop(), d.popleft(), d)
d.extend("xy")
d.extendleft("12")
print(d)
for steps in (1, -1, 3, 100, -7, 0):
    d.rotate(steps)
    print(steps, d)
d.reverse()
d.insert(2, "I")
d.insert(-1, "J")
d.insert(100, "K")
d.insert(-100, "L")
d.remove("I")
print(d)
d[1] = "one"
del d[0], d[-1]
print(d, d.copy() == d, d.copy() is d, d + deque("q"), d * 2, 0 * d, deque("ab") * -1)
d += "tail"
d *= 2
print(d, deque() == deque(), deque("a") == list("a"))
limited = deque("abcdef", 3)
print(limited, limited.maxlen, repr(deque(maxlen=0)))
limited.append("g")
limited.appendleft("h")
limited.extend("xyz12")
print(limited, limited * 3, limited + "a" if False else limited.copy().maxlen)
for a, b in ((deque([1, 2]), deque([1, 3])), (deque([1]), deque([1, 2])), (deque([1, 2]), deque([1, 2])), (deque(), deque([0]))):
    print(a == b, a != b, a < b, a <= b, a > b, a >= b)
d = deque()
d.append(d)
print(d)
for function, *arguments in (
        (deque().pop,), (deque().popleft,), (deque([1]).__getitem__, 5), (deque([1]).__getitem__, slice(0, 1)), (deque().remove, 1),
        (deque([1]).index, 2), (deque, 5), (deque, [], -1), (deque, [], "x"), (deque, [], 1, 2), (deque().__add__, [1]),
        (deque([1]).__mul__, "x"), (deque(maxlen=1).insert, 0, 1), (hash, deque()), (deque("a", 1).insert, 0, 1),
        (deque().append,), (deque().rotate, "x"), (deque().__delitem__, 0), (deque().__setitem__, "x", 1), (deque().extend, 5)):
    show(function, *arguments)
show(deque, iterable=[1, 2], maxlen=1)
show(deque, foo=1)


def mutate(change):
    d = deque(range(5))
    for item in d:
        change(d)


for change in (lambda d: d.append(1), lambda d: d.pop(), lambda d: d.rotate(1), lambda d: d.clear()):
    show(mutate, change)


class Evil:
    def __eq__(self, other):
        victim.clear()
        return False


for use in (lambda: 1 in victim, lambda: victim.count(1), lambda: victim.index(1), lambda: victim.remove(1),
            lambda: victim == deque([1, 2, 3])):
    victim = deque([Evil(), Evil(), Evil()])
    show(use)
i = iter(deque("abc"))
next(i)
print(i.__length_hint__(), i.__reduce__()[1][1], list(i), i.__length_hint__(), type(i), type(reversed(deque())))
print(deque("ab", 5).__reduce__()[:3], deque("ab").__reduce__()[1:3], list(deque("ab").__reduce__()[3]))
big = deque()
for number in range(1000):
    big.append(number)
    if number % 3 == 0:
        big.popleft()
print(len(big), big[0], big[len(big) // 2], big[-1], sum(big), deque.__module__, deque[int])


class Sub(deque):
    pass


s = Sub("abc", 2)
s.name = "n"
print(s, s.copy(), type(s.copy()), type(s + s), s.__reduce__()[1:3])

# defaultdict
dd = defaultdict(list, a=[1])
dd["b"].append(2)
print(dd, dd["a"], "c" in dd, dd.get("c"), dd.default_factory, isinstance(dd, dict), len(dd))
print(defaultdict(int, {"x": 1}) | {"y": 2}, {"y": 2} | defaultdict(int, {"x": 1}), type(dd.copy()), defaultdict().__repr__())
show(lambda: defaultdict()["x"])
show(defaultdict, 5)
show(lambda: defaultdict(lambda: 1 // 0)["x"])
print(defaultdict(int).__reduce__()[:2], dd == {"a": [1], "b": [2]}, defaultdict(None, {1: 2}), defaultdict[int, str])
dd.default_factory = None
show(lambda: dd["zz"])
counts = defaultdict(int)
for letter in "hello":
    counts[letter] += 1
print(counts, dict(counts))

# Counting
d = {}
_count_elements(d, "hello")
print(d)
_count_elements(d, [1, True, 1.0])
print(d)


class Counting(dict):
    def get(self, key, default=None):
        return 10


c = Counting()
_count_elements(c, "aab")
print(c)
show(_count_elements, d, [[]])
show(_count_elements, 5, "a")
show(_count_elements, d, 5)

# Named tuples' fields
field = _tuplegetter(1, "second")


class Pair(tuple):
    y = field


print(Pair((1, 2)).y, Pair.y is field, field.__doc__, field, field.__reduce__()[1])
for use in (lambda: setattr(Pair((1, 2)), "y", 3), lambda: delattr(Pair((1, 2)), "y"), lambda: Pair((1,)).y,
            lambda: field.__get__(5), lambda: _tuplegetter(1), lambda: _tuplegetter("x", "d")):
    show(use)
field.__doc__ = "new"
print(field.__doc__)
