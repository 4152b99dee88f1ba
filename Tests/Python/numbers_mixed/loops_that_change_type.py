# The same code line sees small ints, then large ones, then floats, then objects.
def grow(x, steps):
    seen = []
    for _ in range(steps):
        x = x * 3 + 1
        if type(x).__name__ not in seen:
            seen.append(type(x).__name__)
    return x, seen


print(grow(1, 10), grow(1, 60), grow(1.5, 10), grow(True, 3), grow(2**60, 3), grow(-1, 45))


def accumulate(values, start):
    total = start
    for v in values:
        total += v
    return total


print(accumulate(range(10), 0), accumulate([2**62, 2**62], 0), accumulate([1, 2.5, 3], 0), accumulate("abc", ""), accumulate([[1], [2]], []), accumulate([(1,), (2,)], ()), accumulate([True, True], 0), accumulate([2**62, -(2**62), 1.0], 1))


def compare(a, b):
    return a < b, a == b, a >= b


for pair in ((1, 2), (1, 2.0), (2**62, 2**62 + 1), (1.0, 1), ("a", "b"), ([1], [1, 2]), ((1, "x"), (1, "y")), (2**63, 1e19), (True, 2), (b"a", b"b"), ({1}, {1, 2}), (1, 2)):
    print(compare(*pair), end=" ")
print()


def countdown(n):
    steps = 0
    while n > 0:
        n = n - 1 if steps < 5 else n // 2
        steps += 1
    return steps, n


print(countdown(10), countdown(2**62 + 3), countdown(2**70), countdown(10.5), countdown(True), countdown(0), countdown(-5))


def edge(n):
    up = n
    for _ in range(4):
        up += 1
    down = n
    for _ in range(4):
        down -= 1
    return up, down, up - down, up * down, -up, ~down


for n in (2**62 - 2, -(2**62) + 2, 2**63 - 2, -(2**63) + 2, 2**31 - 2, 0, 2**64 - 2):
    print(edge(n))


def index_with(kinds):
    items = list("abcdef")
    out = []
    for k in kinds:
        try:
            out.append(items[k])
        except (TypeError, IndexError) as error:
            out.append(type(error).__name__)
    return out


print(index_with([0, -1, True, 2**62, 1.0, "1", None, slice(1, 3), 2**70, -(2**70), False]))


def call(functions, *arguments):
    out = []
    for f in functions:
        try:
            out.append(f(*arguments))
        except Exception as error:
            out.append(type(error).__name__)
    return out


class Callable:
    def __call__(self, *a):
        return "object", a

    def method(self, *a):
        return "method", a


print(call([abs, int, str, float, lambda x: x + 1, Callable(), Callable().method, len, type, 5, None, bool, list], 3), call([abs, str, len, Callable()], "text"))


class A:
    x = 1

    def get(self):
        return "A"


class B:
    def __init__(self):
        self.x = 2

    def get(self):
        return "B"


class C(A):
    __slots__ = ()

    def get(self):
        return "C" + super().get()


class D:
    def __getattr__(self, name):
        return (lambda: "D dynamic") if name == "get" else 4


class E:
    __slots__ = ("x", "get")

    def __init__(self):
        self.x, self.get = 5, lambda: "E"


out = []
for thing in [A(), B(), C(), D(), E()] * 3 + [A, C()]:
    try:
        out.append((thing.x, thing.get()))
    except TypeError as error:
        out.append("TypeError")
print(out)
A.x = 10
print([thing.x for thing in (A(), B(), C())], A.get(A()))
A.get = lambda self: "patched"
print([thing.get() for thing in (A(), B(), C(), A())])
del A.x
print([getattr(thing, "x", "none") for thing in (A(), B(), C())])
