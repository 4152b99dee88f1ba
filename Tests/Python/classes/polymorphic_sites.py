# One site, objects of many classes: attributes, methods, properties and stores stay right when classes change.


class Base:
    kind = "base"

    def __init__(self, number):
        self.number = number

    def double(self):
        return self.number * 2

    @property
    def half(self):
        return self.number // 2


classes = [Base]
for index in range(40):
    names = {"extra_%d" % index: index}
    if index % 3 == 0:
        names["double"] = lambda self, index=index: (index, self.number)
    if index % 4 == 0:
        names["kind"] = "kind %d" % index
    if index % 5 == 0:
        names["half"] = property(lambda self, index=index: -index)
    if index % 7 == 0:
        names["__slots__"] = ("slot_%d" % index,)
    classes.append(type("Class%d" % index, (classes[index // 3],), names))


def visit(objects):
    total = []
    for item in objects:
        item.number = item.number + 1
        item.added = item.number
        total.append((item.number, item.added, item.kind, item.double(), item.half))
    return total


objects = [cls(index) for index, cls in enumerate(classes)]
for _ in range(3):
    print(visit(objects))
Base.kind = "changed"
Base.double = lambda self: "changed %d" % self.number
classes[3].half = 5
del classes[1].kind
print(visit(objects))
for item in objects:
    del item.added
print(visit(reversed(objects)))


class Raises:
    def __getattr__(self, name):
        return "getattr for " + name

    @property
    def broken(self):
        raise AttributeError("inside the getter")


def broken(item):
    return item.broken


print([broken(item) for item in (Raises(), Raises(), Raises())])


class Slotted:
    __slots__ = ("value",)


def value(item):
    try:
        return item.value
    except AttributeError as error:
        return str(error)


empty, full = Slotted(), Slotted()
full.value = 1
print([value(item) for item in (full, empty, full, empty)])

import math
import sys


class Fake:
    pi = 3


print([place.pi for place in (math, Fake, math, Fake(), Fake, math)])
try:
    print([place.maxsize > 5 for place in (sys, sys, Fake, sys)])
except AttributeError as error:
    print(error)


# A class with instances gets a data descriptor, then a hook: what sites and their shared records know is out of date.
class First:
    pass


class Second:
    pass


def read(item):
    return item.mark


def write(item, mark):
    item.mark = mark


items = [First(), Second(), First(), Second()]
for index, item in enumerate(items):
    write(item, index)
print([read(item) for item in items])
First.mark = property(lambda self: "property", lambda self, mark: print("set to", mark))
for index, item in enumerate(items):
    write(item, index + 10)
print([read(item) for item in items])
del First.mark
print([read(item) for item in items])
Second.__getattribute__ = lambda self, name: "hooked " + name
print([read(item) for item in items])
First.__setattr__ = lambda self, name, mark: print("setting", name, mark)
for index, item in enumerate(items):
    write(item, index + 20)
print([read(item) for item in items])
