# Calls and returns, list append, pop, item reading and writing, iteration over ranges, lists, tuples and generators.
def push(stack, value):
    stack.append(value)
    return len(stack)


def drain(stack):
    out = []
    while stack:
        out.append(stack.pop())
    return out


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def evens(limit):
    for number in range(0, limit, 2):
        yield number


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def shifted(self, by=1, *, scale=2):
        return Point(self.x * scale + by, self.y * scale - by)


stack = []
for i in range(20):
    push(stack, i * i)
print(stack[3], stack[-1], stack[2:5])
stack[4] = "four"
stack[-2] += 1
print(drain(stack), fib(15))
print(sum(evens(30)), [x for x in evens(9)], tuple(range(10, 0, -3)))
point = Point(1, 2)
for _ in range(5):
    point = point.shifted(3, scale=1)
print(point.x, point.y)
counter = {"n": 0}


def closure():
    total = 0

    def add(value):
        nonlocal total
        total += value
        return total

    return add


add = closure()
print([add(n) for n in (1, 2, 3)])
for operation in (lambda: [][0], lambda: (1, 2)[5], lambda: 1 // 0, lambda: undefined, lambda: Point(1), lambda: None.x):
    try:
        print(operation())
    except Exception as error:
        print(type(error).__name__, error)
a, (b, *c) = 1, (2, 3, 4)
print(a, b, c, a is b, a in c, 3 not in c, not a)
