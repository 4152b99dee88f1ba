def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
it = iter([1, 2])
print(next(it), next(it), next(it, "default"), next(it, None))
attempt(next, it)
values = iter([3, 1, 4, 1, 5])
print(list(iter(lambda: next(values), 1)), list(values))
count = [0]


def tick():
    count[0] += 1
    if count[0] > 3:
        raise StopIteration
    return count[0]


print(list(iter(tick, 99)), type(iter(tick, 0)).__name__)
attempt(iter, 5)
attempt(iter)
attempt(iter, [1], 2)
attempt(next)
attempt(next, [1])
attempt(next, iter([]), 1, 2)


class Old:
    def __getitem__(self, i):
        if i == 3:
            raise IndexError
        return i * i


class Broken:
    def __iter__(self):
        raise ValueError("iter fails")


class BrokenNext:
    def __iter__(self):
        return self

    def __next__(self):
        raise KeyError("next fails")


class Resumes:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n % 3 == 0:
            raise StopIteration
        return self.n


print(list(Old()), type(iter(Old())).__name__, [x for x in Old()], max(Old()), 4 in Old(), list(zip(Old(), "ab")))
attempt(lambda: list(Broken()))
attempt(lambda: list(BrokenNext()))
attempt(lambda: [x for x in BrokenNext()])
attempt(lambda: 1 in BrokenNext())
attempt(lambda: sum(BrokenNext()))
attempt(lambda: dict(BrokenNext()))
attempt(lambda: (lambda *a: a)(*BrokenNext()))
attempt(lambda: "".join(BrokenNext()))
attempt(lambda: sorted(BrokenNext()))
r = Resumes()
print(list(r), list(r), r.n)
for kind, value in (("list", [1]), ("tuple", (1,)), ("str", "a"), ("wide str", "λ"), ("bytes", b"a"), ("dict", {1: 2}), ("keys", {1: 2}.keys()), ("items", {1: 2}.items()), ("values", {1: 2}.values()), ("set", {1}), ("range", range(1)), ("big range", range(2**70, 2**70 + 1)), ("reversed", reversed([1]))):
    it = iter(value)
    print(kind, type(it).__name__, iter(it) is it, hasattr(it, "__next__"), next(it), next(it, "end"))
it = iter({"a": 1, "b": 2})
print(next(it), it.__length_hint__(), list(it))
a = iter([1, 2, 3])
first, *rest = a
print(first, rest, list(a))
s = iter("abc")
print("b" in s, list(s), 5 in iter([1, 5, 6]))


def gen():
    yield from (1, 2)


g = gen()
for x in g:
    break
print(x, list(g), [*gen(), *gen()], dict(enumerate(gen())), tuple(zip(gen(), gen())))
