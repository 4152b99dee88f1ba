# A collector with conservative stacks may keep a few objects longer: so most of many must be gone.
import _weakref
import gc
from _weakref import ref, proxy


class Thing:
    def __init__(self, number):
        self.number = number

    def double(self):
        return self.number * 2

    def __eq__(self, other):
        return isinstance(other, Thing) and self.number == other.number

    def __hash__(self):
        return hash(self.number)

    def __str__(self):
        return "thing %d" % self.number


def attempt(function, *arguments):
    try:
        print(function(*arguments))
    except Exception as error:
        print(type(error).__name__, error)


thing = Thing(1)
first = ref(thing)
print(first() is thing, ref(thing) is first, ref(thing, print) is first, type(first).__name__)
twin = Thing(1)
other = Thing(2)
print(first == ref(twin), first != ref(other), first == ref(other), hash(first) == hash(thing), first.__callback__)
print(_weakref.getweakrefcount(thing) >= 1, first in _weakref.getweakrefs(thing), _weakref.getweakrefcount(3))
for value in (3, "text", (1, 2), [], {}, None, 1.5, b"x", object()):
    attempt(ref, value)
for value in (len, Thing, Thing.double, thing.double, {1}, frozenset(), gc, print):
    print(ref(value)() is value or value == thing.double)


class Slots:
    __slots__ = ("a",)


class SlotsWithWeak:
    __slots__ = ("a", "__weakref__")


class Tuple(tuple):
    pass


class Dict(dict):
    pass


attempt(ref, Slots())
attempt(ref, Tuple())
for value in (SlotsWithWeak(), Dict()):
    print(ref(value)() is value)


class Keyed(ref):
    __slots__ = ("key",)

    def __new__(cls, thing, callback, key):
        self = super().__new__(cls, thing, callback)
        self.key = key
        return self

    def __init__(self, thing, callback, key):
        super().__init__(thing, callback)


keyed = Keyed(thing, None, "k")
print(keyed.key, keyed() is thing, keyed == first, isinstance(keyed, ref))

weak = proxy(thing)
print(weak.number, weak.double(), str(weak), type(weak).__name__, weak == thing, proxy(thing) is weak)
weak.number = 21
print(thing.number, weak.double())
del weak.number
attempt(lambda: thing.number)
thing.number = 1
numbers = Dict.fromkeys("abc", 0)
items = proxy(numbers)
print(len(items), "b" in items, items["a"], list(items), bool(items), items == {"a": 0, "b": 0, "c": 0})
items["z"] = 5
del items["a"]
print(numbers)
try:
    hash(items)
except TypeError:
    print("unhashable")

dead = []
references = []


def make(count):
    for number in range(count):
        references.append(ref(Thing(number), dead.append))


def use_stack(depth):
    return [depth] * 5 if depth == 0 else use_stack(depth - 1)


make(200)
use_stack(100)
gc.collect()
gone = [reference for reference in references if reference() is None]
print(len(gone) > 180, len(dead) == len(gone), all(reference in gone for reference in dead))
kept = [Thing(number) for number in range(100)]
references = [ref(thing) for thing in kept]
del kept[:50], thing
use_stack(100)
gc.collect()
print(all(reference() is not None for reference in references[50:]), sum(r() is None for r in references[:50]) > 35)


def temporary():
    return proxy(Thing(5)), ref(Thing(6))


pairs = [temporary() for _ in range(50)]
use_stack(100)
gc.collect()
errors = 0
for weak, reference in pairs:
    try:
        weak.number
    except ReferenceError as error:
        errors += 1
        message = str(error)
print(errors > 40, message)
