# Coroutines: creation, await, send, throw, close, attributes, errors.
import sys


def attempt(function, *arguments):
    try:
        result = function(*arguments)
    except BaseException as error:
        print(type(error).__name__ + ":", error)
    else:
        print(repr(result))


class Pause:
    """Suspends once for each item, and gives back what was sent."""

    def __init__(self, *items):
        self.items = items

    def __await__(self):
        received = []
        for item in self.items:
            received.append((yield item))
        return received


def run(coroutine):
    """Runs to the end; what was yielded on the way, and the result."""
    yielded = []
    sent = None
    while True:
        try:
            yielded.append(coroutine.send(sent))
        except StopIteration as stop:
            return yielded, stop.value
        sent = f"sent {len(yielded)}"


async def simple(x):
    return x * 2


async def nested(x):
    first = await simple(x)
    second = await Pause("a", "b")
    return first, second


print(run(simple(3)))
print(run(nested(4)))
c = simple(1)
print(type(c), type(c).__name__, c.__name__, c.__qualname__, repr(c).split(" at ")[0])
print(c.cr_code is simple.__code__, c.cr_await, c.cr_running, c.cr_suspended, c.cr_origin, c.cr_frame is None)
print(c.cr_frame.f_lineno - simple.__code__.co_firstlineno, c.cr_frame.f_locals)
c.close()
print(c.cr_frame, c.cr_suspended)
c.__name__ = "renamed"
c.__qualname__ = "other.renamed"
print(c.__name__, repr(c).split(" at ")[0])
attempt(setattr, c, "__name__", 1)
attempt(setattr, c, "__qualname__", 1)
attempt(c.send, None)
attempt(c.throw, ValueError("x"))
attempt(c.close)
attempt(iter, c)
attempt(next, c)
attempt(list, c)
attempt(lambda: [x for x in c])

c = nested(1)
attempt(c.send, 5)
print(c.send(None), c.cr_suspended, type(c.cr_await).__name__, c.cr_frame.f_lineno - nested.__code__.co_firstlineno)
print(c.cr_frame is c.cr_frame, sorted(c.cr_frame.f_locals.items()), c.cr_frame.f_back)
attempt(c.throw, KeyError("k"))
print(c.cr_frame, c.cr_await)


async def catches():
    try:
        await Pause(1, 2, 3)
    except ValueError as error:
        print("caught", error)
        return "handled"
    finally:
        print("finally")


c = catches()
print(c.send(None))
attempt(c.throw, ValueError, "v")
c = catches()
print(c.send(None), c.send(5))
attempt(c.throw, TypeError("t"))
c = catches()
print(c.send(None))
c.close()
c = catches()
c.close()


async def ignores():
    try:
        await Pause(1)
    except GeneratorExit:
        print("ignored")
    await Pause(2)


c = ignores()
c.send(None)
attempt(c.close)
attempt(c.send, None)


# What can be awaited


class NotAwaitable:
    pass


class ReturnsNonIterator:
    def __await__(self):
        return 5


class ReturnsCoroutine:
    def __await__(self):
        return simple(1)


class ReturnsIterator:
    def __await__(self):
        return iter([1, 2])


class Raises:
    def __await__(self):
        raise LookupError("await")


class NoneAwait:
    __await__ = None


async def waits(x):
    return await x


def drive(x):
    c = waits(x)
    try:
        return run(c)
    finally:
        c.close()


for value in [
    NotAwaitable(), 5, None, ReturnsNonIterator(), ReturnsIterator(), Raises(), NoneAwait(), [], iter([]),
    (x for x in []),
]:
    attempt(drive, value)
r = ReturnsCoroutine()
attempt(drive, r)

# A coroutine in two places
inner = nested(1)
outer = waits(inner)
print(outer.send(None), outer.cr_await is inner)
second = waits(inner)
attempt(second.send, None)
attempt(inner.send, "directly")
outer.close()
finished = simple(1)
run(finished)
attempt(drive, finished)


async def stops():
    raise StopIteration("x")


async def stops_async():
    raise StopAsyncIteration("x")


attempt(run, stops())
attempt(run, stops_async())
try:
    run(stops())
except RuntimeError as error:
    print(repr(error.__cause__), error.__cause__ is error.__context__)


async def self_running():
    try:
        me.send(None)
    except ValueError as error:
        print(error)
    print(me.cr_running, me.cr_frame is sys._getframe())


me = self_running()
attempt(run, me)

# The wrapper
c = nested(2)
w = c.__await__()
print(type(w).__name__, iter(w) is w, next(w), w.send("s"))
attempt(w.throw, ValueError("w"))
c = nested(2)
w = c.__await__()
next(w)
print(w.close(), c.cr_frame)


# Generators do not await and are not awaited; types.coroutine marks those that may be.
def generator():
    yield from nested(1)


g = generator()
attempt(next, g)


async def f(*args, key=1, **kwargs):
    "documentation"
    return args, key, kwargs


print(run(f(1, 2, key=3, other=4)), f.__doc__, bool(f.__code__.co_flags & 0x80), bool(f.__code__.co_flags & 0x20))
print(run((lambda: simple(7))()))


class Methods:
    async def method(self):
        return self.__class__.__name__

    @classmethod
    async def made(cls):
        return cls.__name__

    @staticmethod
    async def static(x):
        return x

    async def __call__(self):
        return "called"


print(run(Methods().method()), run(Methods.made()), run(Methods.static(1)), run(Methods()()))


async def deep(n):
    return 0 if n == 0 else 1 + await deep(n - 1)


print(run(deep(100)))


async def handled():
    try:
        raise ValueError("outer")
    except ValueError:
        await Pause("suspended in except")
        print(repr(sys.exc_info()[1]))
    print(sys.exc_info()[1])


c = handled()
try:
    raise KeyError("caller")
except KeyError:
    print(c.send(None), repr(sys.exc_info()[1]))
    attempt(c.send, None)
    print(repr(sys.exc_info()[1]))


class AsyncInit:
    async def __init__(self):
        pass


try:
    AsyncInit()
except TypeError as error:
    print(error)
