# A generator that dies inside `try` or `with` is closed: by the collector, at the latest at the end of the program.
import gc

closed = []


class Manager:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        closed.append((self.name, kind.__name__))


def in_finally(number):
    try:
        yield number
        yield -number
    finally:
        closed.append(("finally", number))


def in_with(number):
    with Manager(number):
        yield number


def in_delegate(number):
    yield from in_finally(number)


def in_except(number):
    try:
        yield number
    except GeneratorExit as error:
        closed.append((type(error).__name__, number))
        raise


def use_stack(depth):
    return [depth] * 5 if depth == 0 else use_stack(depth - 1)


def abandon(kind, count):
    for number in range(count):
        next(kind(number))


for kind in (in_finally, in_with, in_delegate, in_except):
    closed.clear()
    abandon(kind, 200)
    use_stack(100)
    gc.collect()
    print(kind.__name__, len(closed) > 180, len(closed) == len(set(closed)))


def unstarted():
    try:
        yield 1
    finally:
        closed.append("never")


closed.clear()
for _ in range(100):
    unstarted()
use_stack(100)
gc.collect()
print(closed.count("never"))


def cycle(number):
    me = []
    me.append(me)
    try:
        me.append((yield number))
        yield me
    finally:
        closed.append(number)


def abandon_cycles():
    for number in range(100):
        g = cycle(number)
        next(g)
        g.send(g)


closed.clear()
abandon_cycles()
use_stack(100)
gc.collect()
print(len(closed) > 80, len(closed) == len(set(closed)))


def at_the_end(name):
    try:
        yield
    finally:
        print("closed at the end:", name)


first = at_the_end("first")
next(first)
print("end")
