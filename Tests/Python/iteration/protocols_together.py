def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class Grid:
    def __init__(self, width, height):
        self.width, self.height = width, height

    def __iter__(self):
        for y in range(self.height):
            for x in range(self.width):
                yield x, y

    def __len__(self):
        return self.width * self.height

    def __contains__(self, cell):
        x, y = cell
        return 0 <= x < self.width and 0 <= y < self.height

    def __reversed__(self):
        for cell in list(self)[::-1]:
            yield cell


g = Grid(3, 2)
print(list(g), len(g), (2, 1) in g, (3, 0) in g, next(iter(reversed(g))), sorted(g, key=lambda c: (c[1], -c[0])), max(g), [*g][-1], dict(g), {x for x, _ in g} == {0, 1, 2}, sum(x * y for x, y in g), list(zip(g, "ab")), list(enumerate(g))[1])
(a, b), *rest = g
print(a, b, len(rest), list(map(lambda c: c[0], g)), any(x == 2 for x, y in g), all(y < 2 for x, y in g), list(filter(lambda c: c[0] == c[1], g)))


def take(n, it):
    result = []
    for x in it:
        if len(result) == n:
            break
        result.append(x)
    return result


def cycle(items):
    saved = []
    for x in items:
        saved.append(x)
        yield x
    while saved:
        yield from saved


def chunks(items, size):
    it = iter(items)
    while chunk := take_exactly(it, size):
        yield chunk


def take_exactly(it, size):
    out = []
    for _ in range(size):
        try:
            out.append(next(it))
        except StopIteration:
            break
    return out


def windows(items, n):
    window = []
    for x in items:
        window.append(x)
        if len(window) > n:
            window.pop(0)
        if len(window) == n:
            yield tuple(window)


def group(items, key):
    current, bucket = object(), None
    for x in items:
        k = key(x)
        if k != current:
            if bucket is not None:
                yield current, bucket
            current, bucket = k, []
        bucket.append(x)
    if bucket is not None:
        yield current, bucket


print(take(7, cycle("abc")), list(chunks(range(7), 3)), list(windows("abcd", 2)), list(group([1, 1, 2, 3, 3], lambda x: x)), list(group("aAbBc", str.lower)), take(3, cycle([])))


class Peekable:
    def __init__(self, it):
        self.it = iter(it)
        self.buffer = []

    def __iter__(self):
        return self

    def __next__(self):
        if self.buffer:
            return self.buffer.pop()
        return next(self.it)

    def peek(self, default=None):
        for value in self:
            self.buffer.append(value)
            return value
        return default


p = Peekable("ab")
print(p.peek(), next(p), p.peek(), next(p), p.peek("empty"), list(p))


class Once:
    def __iter__(self):
        print("iter", end=" ")
        return iter([1, 2])


o = Once()
print(list(o), 1 in o, [x for x in o for y in o])
attempt(lambda: [x for x, y in Once()])
nested = [[1, [2, 3]], [4, [5]]]
print([x for a, b in nested for x in (a, *b)], [[y * 2 for y in b] for _, b in nested], sum((b for _, b in nested), []))
it = iter(range(10))
print([(x, next(it)) for x in it if x % 2 == 0])
it = iter(range(5))
print([(x, next(it, None)) for x in it])
attempt(lambda: [(x, next(i)) for i in [iter([1])] for x in i])
