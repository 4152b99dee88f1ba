"""Attribute sites that meet objects of many shapes, sets of small ints with removed keys, large generators, bools as ints."""


def make(number):
    class Thing:
        def __init__(self, value):
            for i in range(number):
                setattr(self, "extra%d" % i, i)
            self.value = value

        def name(self):
            return "%s %d" % (number, self.value)

    return Thing


classes = [make(number) for number in range(9)]


def read(thing):
    return thing.value


def call(thing):
    return thing.name()


def write(thing, value):
    thing.value = value
    thing.other = value


for width in (2, 4, 6, 9):
    things = [cls(10 * i) for i, cls in enumerate(classes[:width])]
    for turn in range(4):
        for i, thing in enumerate(things):
            write(thing, turn * 100 + i)
        print(width, [read(thing) for thing in things], [call(thing) for thing in things])

things = [cls(1) for cls in classes[:4]]
print([call(thing) for thing in things])
classes[1].name = lambda self: "changed"
print([call(thing) for thing in things])
things[2].name = lambda: "own"
print([call(thing) for thing in things])
del classes[1].name
try:
    print([call(thing) for thing in things])
except AttributeError as error:
    print(error)
classes[3].value = property(lambda self: "property")
print([read(thing) for thing in things])
del things[0].value
for _ in range(3):
    try:
        print(read(things[0]))
    except AttributeError as error:
        print(error)
things[0].value = 5
print([read(thing) for thing in things])
classes[0].value = 7
del things[0].value
print([read(thing) for thing in things])
write(things[0], 8)
print([read(thing) for thing in things])


class Slotted:
    __slots__ = ("value", "other")

    def name(self):
        return "slotted"


class Hook:
    def __getattr__(self, name):
        return (lambda: "hook " + name) if name == "name" else "hook " + name


mixed = [Slotted(), Hook(), classes[0](3), Slotted()]
for thing in mixed:
    write(thing, 4)
print([read(thing) for thing in mixed], [call(thing) for thing in mixed])
del mixed[0].value
try:
    print(read(mixed[0]))
except AttributeError as error:
    print(error)

# Sets of small ints among equal keys of other classes, with removed ones between them.
numbers = set()
for i in range(200):
    numbers.add(i % 37)
    numbers.discard((i * 7) % 31)
    if i % 20 == 0:
        print(sorted(numbers))


class Key:
    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return self.number

    def __eq__(self, other):
        return isinstance(other, int) and self.number == other


odd = {True, 2.0, Key(3), -1, -2, 2**61 - 1, 0, 2**62}
print([i in odd for i in range(-3, 6)], 2**61 - 1 in odd, 2**62 in odd, 2**61 in odd, 2**62 - 2 in odd)
odd.remove(1)
odd.remove(2)
odd.remove(3)
odd.add(2**61 - 2)
print(len(odd), [i in odd for i in range(-3, 6)])


# A generator whose registers are many.
source = "def many():\n" + "".join("    v%d = %d\n" % (i, i) for i in range(600)) + "    yield v0 + v599\n    yield v1, (yield v2), v598\n"
namespace = {}
exec(source, namespace)
many = namespace["many"]()
print(next(many), next(many), many.send("sent"), next(many, "end"))




def shallow(n):
    if n:
        for item in shallow(n - 1):
            yield [n, item, len(str(item))][1] + n
    else:
        yield from range(3)


print(list(shallow(12)))
print([True + 2, 2 - True, 5 & True, True | 4, 3 ^ False, 7 // True, True / 4, 2**70 + True, True << 3, 8 >> True, False**2, 2**False])
for operation in (lambda: 3 // False, lambda: 3 % False, lambda: 3 / False, lambda: 2 << True, lambda: True + 0.5):
    try:
        print(operation())
    except ZeroDivisionError as error:
        print(error)
total = 0
for flag in (True, False, True):
    total += flag
print(total)
big = set(range(0, 4000, 7)) | set(range(0, 1 << 40, 1 << 33))
for i in range(0, 4000, 21):
    big.discard(i)
print(list(big)[:50], list(big)[-50:])
