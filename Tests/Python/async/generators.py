# Asynchronous generators: iteration, asend, athrow, aclose, hooks, errors.
import sys


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


def run(awaitable):
    """Runs an awaitable to its end; what was yielded on the way, and the result."""
    yielded = []
    iterator = awaitable.__await__()
    while True:
        try:
            yielded.append(iterator.send(None))
        except StopIteration as stop:
            return yielded, stop.value


async def count(n):
    for i in range(n):
        await Pause(f"before {i}")
        received = yield i
        if received is not None:
            print("received", received)


g = count(3)
print(type(g).__name__, g.__name__, g.__qualname__, repr(g).split(" at ")[0])
print(g.ag_running, g.ag_await, g.ag_code is count.__code__, g.ag_frame is None, g.__aiter__() is g)
step = g.__anext__()
print(type(step).__name__, step.__await__() is step, iter(step) is step)
print(step.send(None), g.ag_running, type(g.ag_await).__name__)
attempt(step.send, "into the pause")
attempt(step.send, None)
print(g.ag_running)
print(run(g.asend("hello")))
print(run(g.asend(None)))
attempt(run, g.asend("last"))
attempt(run, g.__anext__())
attempt(run, g.asend(None))
print(g.ag_frame)
print(run(g.aclose()))
attempt(run, g.athrow(ValueError("after the end")))


async def collect(items):
    return [item async for item in items]


print(run(collect(count(3))))
attempt(list, count(1))
attempt(iter, count(1))
attempt(next, count(1))


async def catching():
    while True:
        try:
            yield "value"
        except ValueError as error:
            yield f"caught {error}"
        except KeyError:
            return
        finally:
            await Pause("finally")
            print("finally")


g = catching()
print(run(g.__anext__()))
print(run(g.athrow(ValueError("v"))))
print(run(g.__anext__()))
print(run(g.athrow(ValueError, "w", None)))
print(run(g.__anext__()))
attempt(run, g.athrow(KeyError))
g = catching()
print(run(g.__anext__()))
attempt(run, g.athrow(TypeError("t")))
g = catching()
print(run(g.__anext__()))
print(run(g.aclose()))
attempt(run, g.__anext__())
print(run(g.aclose()))
g = catching()
print(run(g.aclose()))
attempt(run, g.__anext__())
g = catching()
attempt(run, g.athrow(ValueError("before the start")))
attempt(run, g.__anext__())
attempt(run, catching().athrow(5))
attempt(run, catching().athrow(ValueError("a"), "b"))


async def ignores_exit():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = ignores_exit()
run(g.__anext__())
attempt(run, g.aclose())


async def awaits_in_exit():
    try:
        yield 1
    finally:
        await Pause("closing")
        await Pause("still closing")


g = awaits_in_exit()
run(g.__anext__())
print(run(g.aclose()))
g = awaits_in_exit()
run(g.__anext__())
closing = g.aclose()
print(type(closing).__name__, closing.send(None), g.ag_running)
attempt(closing.throw, ValueError("while closing"))
attempt(closing.send, None)
g = awaits_in_exit()
run(g.__anext__())
closing = g.aclose()
print(closing.send(None), closing.close())
attempt(closing.send, None)

# Reuse and overlap
g = count(2)
step = g.__anext__()
print(run(step))
attempt(run, step)
attempt(step.throw, ValueError)
step = g.__anext__()
step.close()
attempt(run, step)
g = count(2)
first, second = g.__anext__(), g.__anext__()
first.send(None)
attempt(second.send, None)
attempt(g.aclose().send, None)
attempt(g.athrow(ValueError).send, None)
attempt(first.throw, LookupError("into the pause"))
attempt(run, g.__anext__())
g = count(2)
attempt(g.aclose().send, 1)
attempt(g.asend("early").send, None)
thrower = count(1).athrow(ValueError("x"))
attempt(thrower.send, None)
attempt(thrower.send, None)
attempt(thrower.throw, KeyError)
step = count(1).__anext__()
attempt(step.throw, KeyError("unstarted"))
attempt(step.send, None)


# Errors inside


async def raises(error):
    yield 1
    raise error


for error in StopIteration("s"), StopAsyncIteration("a"), ValueError("v"), GeneratorExit("g"):
    g = raises(error)
    run(g.__anext__())
    attempt(run, g.__anext__())
    attempt(run, g.__anext__())


async def returns():
    yield 1
    return


print(run(collect(returns())))


async def delegating():
    async for item in count(2):
        yield item
    yield [item async for item in count(2)]
    yield (await Pause("p"))


print(run(collect(delegating())))

# Hooks
events = []


def first_iteration(generator):
    events.append(("first", generator.__name__))


def finalizer(generator):
    events.append(("finalizer", generator.__name__))


print(sys.get_asyncgen_hooks())
sys.set_asyncgen_hooks(firstiter=first_iteration, finalizer=finalizer)
hooks = sys.get_asyncgen_hooks()
print(hooks.firstiter is first_iteration, hooks.finalizer is finalizer, hooks[0] is first_iteration)
g = count(1)
print(events)
step = g.__anext__()
print(events)
run(step)
attempt(run, g.__anext__())
h = count(0)
attempt(run, h.__anext__())
closed = h.aclose()
print(events)
sys.set_asyncgen_hooks(None, finalizer=None)
print(tuple(sys.get_asyncgen_hooks()))
attempt(lambda: sys.set_asyncgen_hooks(firstiter=5))
attempt(lambda: sys.set_asyncgen_hooks(finalizer="x"))
attempt(lambda: sys.set_asyncgen_hooks(1, 2))
sys.set_asyncgen_hooks(firstiter=lambda generator: 1 / 0)
attempt(lambda: count(1).__anext__())
sys.set_asyncgen_hooks(firstiter=None)


# aiter and anext
class Iterator:
    def __aiter__(self):
        return self

    def __anext__(self):
        return Pause("from __anext__")


class Ending:
    def __aiter__(self):
        return self

    async def __anext__(self):
        raise StopAsyncIteration


class NotIterator:
    def __aiter__(self):
        return 5


g = count(2)
print(aiter(g) is g, run(anext(g)), run(anext(g, "default")), run(anext(g, "default")))
attempt(run, anext(count(0)))
print(run(anext(Iterator())), run(anext(Ending(), "end")))
attempt(run, anext(Ending()))
attempt(aiter, 5)
attempt(aiter, NotIterator())
attempt(anext, 5)
attempt(anext, 5, 6)
attempt(anext)
attempt(aiter)
a = anext(g, 1)
print(type(a).__name__)
attempt(a.close)
a = anext(count(1), "d")
print(a.send(None))
attempt(a.throw, ValueError("thrown"))
