def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
def count(n):
    for i in range(n):
        yield i
    return "finished"


g = count(3)
print(type(g).__name__, next(g), next(g), list(g), list(g), iter(g) is g, next(g, "default"))
attempt(next, g)
g = count(0)
try:
    next(g)
except StopIteration as stop:
    print(stop.value, stop.args)
try:
    next(g)
except StopIteration as stop:
    print(stop.value, stop.args)


def echo():
    received = []
    while True:
        x = yield received
        if x is None:
            received = received + ["none"]
        else:
            received = received + [x]


e = echo()
attempt(e.send, 1)
print(next(e), e.send("a"), e.send(None), next(e), e.send("b"), e.close(), e.close())
attempt(e.send, 1)
attempt(next, e)


def empty():
    return
    yield


def one():
    x = yield 1
    print("got", x)
    y = yield (x, 2)
    print("got", y)


print(list(empty()), list(one()))
o = one()
print(next(o), o.send(21))
attempt(o.send, "last")
print([*count(3)], sum(count(5)), tuple(count(2)), max(count(4)), dict(zip("ab", count(2))), 2 in count(5), sorted(count(3), reverse=True), "".join(str(i) for i in count(3)))
a, b, c = count(3)
print(a, b, c)
attempt(lambda: len(count(3)))
attempt(lambda: count(3)[0])
attempt(lambda: count(3) + count(3))
attempt(count)
attempt(lambda: next(5))
attempt(lambda: next([]))
print(bool(empty()), g.__name__, g.__qualname__, g.gi_running, g.gi_frame, count(1).gi_frame is not None, o.gi_yieldfrom)


def infinite():
    n = 0
    while True:
        yield n
        n += 1


for x in infinite():
    if x > 3:
        break
print(x, [x for x, _ in zip(infinite(), range(3))])


def recursive(n):
    if n:
        yield from recursive(n - 1)
        yield n
        yield from recursive(n - 1)


print(list(recursive(4)))
