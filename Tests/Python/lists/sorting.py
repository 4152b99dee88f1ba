def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
words = ["banana", "Apple", "cherry", "apple", "Banana", "date"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, reverse=True), sorted(words, key=len), sorted(words, key=len, reverse=True), sorted(words, key=lambda w: (w[-1], len(w))))
# Stability, forwards and reversed, for runs and for random order.
state = 1
records = []
for i in range(500):
    state = state * 1103515245 + 12345 & 0x7FFFFFFF
    records.append(((state >> 16) % 10, i))
by_first = sorted(records, key=lambda r: r[0])
assert all(by_first[i] < by_first[i + 1] for i in range(499))
backwards = sorted(records, key=lambda r: r[0], reverse=True)
assert all((-x[0], x[1]) < (-y[0], y[1]) for x, y in zip(backwards, backwards[1:]))
print(by_first[:5], backwards[:5])
for n in (0, 1, 2, 3, 10, 31, 32, 33, 63, 64, 65, 100, 1000):
    values = [(i * 7919 + 13) % (n or 1) for i in range(n)]
    copy = values[:]
    copy.sort()
    assert copy == sorted(values) == sorted(reversed(values)) and all(a <= b for a, b in zip(copy, copy[1:]))
    copy.sort(reverse=True)
    assert copy == sorted(values)[::-1]
    runs = list(range(n)) + list(range(n, 0, -1)) + [n // 2] * n
    assert sorted(runs) == sorted(sorted(runs), reverse=False)
a = [3, 1, 2]
print(a.sort(), a, a.sort(key=lambda x: -x), a, sorted([2.5, 1, True, -1]), sorted((3, 1)), sorted({"b": 1, "a": 2}), sorted([[2], [1, 5], []]), sorted("hello"))
attempt(sorted, [1, "a"])
attempt(sorted, [None, None])
attempt(sorted, [1, 2], lambda x: x)
attempt(sorted, 5)
attempt(sorted)
attempt(sorted, [1, 2], key=5)
attempt(sorted, [1, 2], key=lambda x: 1 / 0)
attempt([].sort, 1)
attempt([2, 1].sort, cmp=1)


class Odd:
    def __lt__(self, other):
        raise RuntimeError("no order")


b = [Odd(), Odd(), Odd()]
attempt(b.sort)
print(len(b))
c = [3, 2, 1]


def mutate(x):
    c.append(9)
    return x


attempt(c.sort, key=mutate)
calls = []
sorted([3, 1, 2], key=lambda x: calls.append(x) or x)
print(calls)
