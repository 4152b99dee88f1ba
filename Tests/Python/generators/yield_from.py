def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
def inner():
    try:
        a = yield 1
        print("inner got", a)
        b = yield 2
        print("inner got", b)
    except ValueError as error:
        print("inner caught", error)
        yield "handled"
    finally:
        print("inner done")
    return "inner result"


def outer():
    result = yield from inner()
    print("outer got", result)
    result = yield from [10, 20]
    print("list gives", result)
    return "outer result"


g = outer()
print(next(g), g.send("A"), g.send("B"), list(g))
g = outer()
print(next(g), g.throw(ValueError("thrown")), next(g), next(g))
try:
    next(g)
except StopIteration as stop:
    print(stop.value)
g = outer()
next(g)
g.close()
attempt(next, g)
g = outer()
next(g)
attempt(g.throw, KeyError("through"))


class Delegate:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration("final")
        return self.n

    def send(self, value):
        print("send", value)
        return self.__next__()

    def throw(self, *arguments):
        print("throw", arguments[0].__name__ if isinstance(arguments[0], type) else type(arguments[0]).__name__)
        raise arguments[0]

    def close(self):
        print("close")


def through(it):
    print("result", (yield from it))


g = through(Delegate())
print(next(g), g.send("x"), next(g))
attempt(next, g)
g = through(Delegate())
next(g)
g.close()
g = through(Delegate())
next(g)
attempt(g.throw, ValueError("v"))
g = through([1, 2])
next(g)
attempt(g.send, "x")
g = through([1, 2])
next(g)
attempt(g.throw, KeyError("k"))
attempt(list, through(5))
attempt(list, through(None))


def tree(node):
    if node:
        left, value, right = node
        yield from tree(left)
        yield value
        yield from tree(right)


print(list(tree(((None, 1, None), 2, ((None, 3, None), 4, None)))))


def flatten(x):
    for item in x:
        if isinstance(item, (list, tuple)):
            yield from flatten(item)
        else:
            yield item


print(list(flatten([1, [2, (3, [4, []])], [[[5]]]])))


def ret():
    return (yield)


def chain():
    x = yield from ret()
    y = yield from ret()
    return x + y


c = chain()
next(c)
c.send(3)
attempt(c.send, 4)
