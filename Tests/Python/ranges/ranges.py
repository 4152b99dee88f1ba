def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
for arguments in ((0,), (5,), (-5,), (1, 5), (5, 1), (0, 10, 3), (10, 0, -3), (0, 10, 100), (0, -10, -1), (1, 1), (3, 4, -1), (2**62, 2**62 + 3), (2**64, 2**64 + 5, 2), (-(10**20), 10**20, 10**20)):
    r = range(*arguments)
    print(r, len(r), list(r), list(reversed(r)), bool(r), r[1:], r[::-1], r[::2], r.start, r.stop, r.step)
    for value in (0, 1, 3, 4, 2**62 + 1, 2**64 + 2, 3.0, "a", None):
        print(value in r, end=" ")
    print()
r = range(0, 20, 3)
print(r[0], r[-1], r[2:4], r[-3:], r.index(9), r.count(9), r.count(10), 9.0 in r, True in range(3), r == range(0, 21, 3), r != range(5), range(0) == range(2, 2), range(1, 2) == range(1, 5, 9), hash(range(3)) == hash(range(0, 3, 1)), r == [0, 3])
attempt(lambda: r[7])
attempt(lambda: r[-8])
attempt(lambda: r["a"])
attempt(r.index, 10)
attempt(r.index, "a")
attempt(range)
attempt(range, 1, 2, 0)
attempt(range, 1.0)
attempt(range, "a")
attempt(range, 1, 2, 3, 4)
attempt(lambda: range(stop=5))
attempt(lambda: r + r)
attempt(lambda: r < r)
attempt(lambda: len(range(10**30)))
attempt(lambda: setattr(r, "start", 1))
attempt(lambda: range(10**30)[10**29])
attempt(lambda: range(10**30)[-1])
print(sum(range(101)), max(range(5)), min(range(5, 9)), sorted(range(3), reverse=True), tuple(range(3)), set(range(3)), [*range(2)], dict.fromkeys(range(2)), list(zip(range(3), range(3, 6))), 10**29 in range(10**30), range(True), range(5).__len__(), range(3).__contains__(2), repr(range(1, 2, 3)), iter(range(3)).__length_hint__())
it = iter(range(3))
print(next(it), next(it), next(it), next(it, "end"), type(it).__name__)
for i in range(3):
    i = 10
    print(i, end=" ")
print(i)
