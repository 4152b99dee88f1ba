# async with and async for: the protocol, errors, control flow out of them.


def attempt(function, *arguments):
    try:
        result = function(*arguments)
    except BaseException as error:
        print(type(error).__name__ + ":", error)
    else:
        print(repr(result))


class Pause:
    def __init__(self, item):
        self.item = item

    def __await__(self):
        return (yield self.item)


def run(coroutine):
    yielded = []
    while True:
        try:
            yielded.append(coroutine.send(None))
        except StopIteration as stop:
            return yielded, stop.value


class Manager:
    def __init__(self, name, suppresses=False):
        self.name = name
        self.suppresses = suppresses

    async def __aenter__(self):
        print("enter", self.name)
        await Pause(f"entering {self.name}")
        return self

    async def __aexit__(self, kind, error, traceback):
        print("exit", self.name, kind and kind.__name__, error, traceback is None)
        await Pause(f"leaving {self.name}")
        return self.suppresses


class Counter:
    def __init__(self, stop, fails_at=None):
        self.stop = stop
        self.fails_at = fails_at
        self.next = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.next == self.fails_at:
            raise LookupError("failed")
        if self.next >= self.stop:
            raise StopAsyncIteration
        self.next += 1
        await Pause(f"item {self.next}")
        return self.next


async def body(fails):
    async with Manager("a") as a, Manager("b", suppresses=True) as b:
        print("body", a.name, b.name)
        if fails:
            raise ValueError("in the body")
    return "done"


print(run(body(False)))
print(run(body(True)))


async def leaves(how):
    for i in range(2):
        async with Manager(f"{how}{i}"):
            if how == "return":
                return "returned"
            if how == "break":
                break
            if how == "continue":
                continue
            raise KeyError(how)
    return "end"


for how in "return", "break", "continue", "raise":
    attempt(run, leaves(how))


async def loops(stop, leave=None, fails_at=None):
    seen = []
    async for item in Counter(stop, fails_at):
        if item == leave:
            break
        if item == 2:
            continue
        seen.append(item)
    else:
        seen.append("else")
    return seen


print(run(loops(3)))
print(run(loops(5, leave=4)))
attempt(run, loops(5, fails_at=3))
print(run(loops(0)))


async def targets():
    result = {}
    async for result["key"] in Counter(2):
        pass
    async for a, *b in Pairs():
        print(a, b)
    return result


class Pairs:
    def __aiter__(self):
        self.left = [(1, 2, 3), [4], "xyz"]
        return self

    async def __anext__(self):
        if not self.left:
            raise StopAsyncIteration("the end")
        return self.left.pop(0)


print(run(targets()))


# Broken protocols


class NoExit:
    async def __aenter__(self):
        pass


class NoEnter:
    async def __aexit__(self, *details):
        pass


class PlainEnter:
    def __aenter__(self):
        return 5

    async def __aexit__(self, *details):
        pass


class PlainExit:
    async def __aenter__(self):
        pass

    def __aexit__(self, *details):
        return 5


class Synchronous:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        pass


async def enters(manager):
    async with manager:
        print("entered")


for manager in NoExit(), NoEnter(), PlainEnter(), PlainExit(), Synchronous(), 5:
    attempt(run, enters(manager))


class NoNext:
    def __aiter__(self):
        return self


class AsyncIter:
    async def __aiter__(self):
        return self


class PlainNext:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


class BadAwait:
    def __aiter__(self):
        return self

    def __anext__(self):
        return self

    def __await__(self):
        return 5


class Listed:
    def __aiter__(self):
        return [1]


async def iterates(items):
    async for item in items:
        print("item", item)
    return "done"


for items in [NoNext(), PlainNext(), BadAwait(), Listed(), [1, 2], 5]:
    attempt(run, iterates(items))
try:
    run(iterates(PlainNext()))
except TypeError as error:
    print(repr(error.__cause__), error.__suppress_context__)


async def inside_except():
    try:
        raise ValueError("first")
    except ValueError:
        async for item in Counter(1):
            print("item", item)
        async with Manager("m"):
            pass
        try:
            raise
        except ValueError as error:
            print("still", error)


run(inside_except())


class StopAsyncIterationShadow(Exception):
    pass


StopAsyncIteration_, StopAsyncIteration = StopAsyncIteration, StopAsyncIterationShadow


class Ends:
    def __aiter__(self):
        return self

    async def __anext__(self):
        raise StopAsyncIteration_


print(run(iterates(Ends())))
StopAsyncIteration = StopAsyncIteration_


async def nested_loops():
    return [(a, b) async for a in Counter(2) for b in range(a) if b < 5]


async def comprehensions():
    a = [i async for i in Counter(3)]
    b = {i async for i in Counter(3) if i % 2}
    c = {i: i * i async for i in Counter(2)}
    d = [await Pause(f"awaited {i}") for i in range(2)]
    e = [x for x in [await Pause("outermost")] * 2]
    f = [[i async for i in Counter(1)] for _ in range(2)]
    return a, b, c, d, e, f, await nested_loops()


print(run(comprehensions()))


async def generator_expressions():
    items = (i * 2 async for i in Counter(3) if i != 2)
    print(type(items).__name__, items.__name__, items.__qualname__)
    seen = []
    async for item in items:
        seen.append(item)
    awaited = (await Pause(i) for i in range(2))
    print(type(awaited).__name__)
    async for item in awaited:
        seen.append(item)
    return seen


print(run(generator_expressions()))
