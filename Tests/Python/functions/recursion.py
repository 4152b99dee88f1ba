import sys


def depth(n):
    return depth(n + 1)


for _ in range(2):
    try:
        depth(0)
    except RecursionError as error:
        print(type(error).__name__, error)


def mutual_a(n):
    return mutual_b(n + 1)


def mutual_b(n):
    return mutual_a(n + 1)


try:
    mutual_a(0)
except RecursionError as error:
    print(str(error).startswith("maximum recursion depth exceeded"))


class Recursive:
    def __repr__(self):
        return repr(self)

    def __getattr__(self, name):
        return getattr(self, name + "x")

    def __eq__(self, other):
        return self == other

    def __len__(self):
        return len(self)

    def __call__(self):
        return self()

    def __add__(self, other):
        return self + other

    def __iter__(self):
        return iter(self)


r = Recursive()
for action in (lambda: repr(r), lambda: r.missing, lambda: r == r, lambda: len(r), r, lambda: r + 1, lambda: iter(r), lambda: sorted([1, 2], key=lambda x: r()), lambda: list(map(lambda x: r(), [1]))):
    try:
        action()
        print("no error")
    except RecursionError as error:
        print("RecursionError", str(error).startswith("maximum recursion depth exceeded"))
nested = []
for _ in range(100000):
    nested = [nested]
for action in (lambda: repr(nested), lambda: nested == [nested] and 0):
    try:
        action()
        print("no error")
    except RecursionError as error:
        print("RecursionError", str(error).startswith("maximum recursion depth exceeded"))
while nested:
    nested = nested[0]


def count(n):
    return 0 if n == 0 else 1 + count(n - 1)


print(count(500), sys.getrecursionlimit())
sys.setrecursionlimit(5000)
print(count(4000), sys.getrecursionlimit())
for bad in (0, -1, "a"):
    try:
        sys.setrecursionlimit(bad)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)


def generator(n):
    if n:
        yield from generator(n - 1)
    yield n


sys.setrecursionlimit(1000)
print(sum(generator(200)))
try:
    list(generator(2000))
except RecursionError:
    print("RecursionError in generators")
