"""Calls the methods of builtin classes with hostile arguments: objects whose special methods change the receiver.

    hostile.py SEED COUNT [FIRST]

Each call is drawn from the seed and its number alone. A crash or a hang is the failure; what the calls return or raise is
printed with FIRST given (the number of the first call), so that it can be compared with another Python's.
"""
import builtins
import sys

seed, count = int(sys.argv[1]), int(sys.argv[2])
shows = len(sys.argv) > 3
first = int(sys.argv[3]) if shows else 0
state = 1


def random(limit):
    global state
    state ^= state << 13 & 0xFFFFFFFF
    state ^= state >> 17
    state ^= state << 5 & 0xFFFFFFFF
    return state % limit


def choose(items):
    return items[random(len(items))]


class Stop(Exception):
    pass


receiver = None
budget = 0


def spend():
    global budget
    budget -= 1
    if budget < 0:
        raise Stop("budget")


def change():
    """Changes the receiver in the way that the present round has drawn."""
    spend()
    thing = receiver
    try:
        if how == 0:
            thing.clear()
        elif how == 1:
            if isinstance(thing, (list, bytearray)):
                del thing[1:]
            elif isinstance(thing, (dict, set)) and thing:
                thing.pop(next(iter(thing)))
        elif how == 2:
            if isinstance(thing, list):
                thing.extend(range(40))
            elif isinstance(thing, bytearray):
                thing.extend(bytes(300))
            elif isinstance(thing, set):
                thing.update(range(100, 150))
            elif isinstance(thing, dict):
                for number in range(100, 150):
                    thing[number] = number
        elif how == 3:
            thing.__init__()
        elif how == 4:
            raise Stop("drawn")
        elif how == 5:
            if isinstance(thing, list):
                thing[:] = [Hostile(3)] * 3
            elif isinstance(thing, bytearray):
                thing[:] = b"abc"
            elif isinstance(thing, set):
                thing.clear()
                thing.add(5)
            elif isinstance(thing, dict):
                thing.clear()
                thing["z"] = 5
    except (AttributeError, TypeError, BufferError):
        pass


class Hostile:
    def __init__(self, number):
        self.number = number

    def __index__(self):
        change()
        return self.number

    __int__ = __index__

    def __len__(self):
        change()
        return self.number & 7

    def __length_hint__(self):
        change()
        return self.number & 31

    def __eq__(self, other):
        change()
        return choose((True, False, NotImplemented))

    def __lt__(self, other):
        change()
        return choose((True, False))

    __gt__ = __lt__

    def __hash__(self):
        change()
        return self.number & 3

    def __iter__(self):
        change()
        return HostileIterator(self.number & 7)

    def __getitem__(self, index):
        change()
        if isinstance(index, int) and index > 5:
            raise IndexError
        return index

    def __contains__(self, value):
        change()
        return True

    def __bool__(self):
        change()
        return True

    def __repr__(self):
        change()
        return "H"

    __str__ = __repr__

    def __format__(self, specification):
        change()
        return "F"

    def __float__(self):
        change()
        return 1.5

    def __bytes__(self):
        change()
        return b"bytes"

    def __call__(self, *arguments, **named):
        change()
        return choose((1, "x", None, self))

    def keys(self):
        change()
        return [1, "a", Hostile(2)]

    def __add__(self, other):
        change()
        return other

    __radd__ = __add__


class HostileIterator:
    def __init__(self, left):
        self.left = left

    def __iter__(self):
        return self

    def __next__(self):
        change()
        if self.left <= 0:
            raise StopIteration
        self.left -= 1
        return choose((self.left, Hostile(self.left), (self.left, self.left)))

    def __length_hint__(self):
        change()
        return self.left


class HostileText(str):
    def __eq__(self, other):
        change()
        return str.__eq__(self, other)

    def __hash__(self):
        change()
        return str.__hash__(self)


class Listed(list):
    pass


class Mapped(dict):
    def __missing__(self, key):
        change()
        return 7


class Grouped(set):
    pass


class Bytes(bytearray):
    pass


def make_receiver():
    kind = random(22)
    hostile = [Hostile(n) for n in range(random(6))]
    if kind < 4:
        return choose((list, Listed))(list(range(random(12))) + hostile + list(range(random(4))))
    if kind < 7:
        return choose((bytearray, Bytes))(bytes(range(65, 65 + random(60))))
    if kind < 11:
        made = choose((dict, Mapped))((n, n) for n in range(random(10)))
        for item in hostile:
            try:
                made[item] = item
            except Stop:
                pass
        made["a"] = 1
        return made
    if kind < 14:
        made = choose((set, Grouped))(range(random(10)))
        for item in hostile:
            try:
                made.add(item)
            except Stop:
                pass
        return made
    return choose((
        "text of words, " * random(4), b"bytes of words, " * random(4), tuple(hostile) + (1, 2, 3), 12345678901234567890,
        7, 1.25, range(random(20)), frozenset(range(random(5))), slice(1, Hostile(5), 2), memoryview(bytearray(b"abcdef")),
        iter([1, 2, 3]), reversed([1, 2, 3]), iter({1: 2}), iter({1, 2}), enumerate([1, 2]), zip([1], [2]),
        map(Hostile(1), [1, 2]), filter(None, [1, 2]), {1: 2}.keys(), {1: 2}.items(), {1: 2}.values(), 3 + 4j, True, None,
        property(Hostile(1)), classmethod(Hostile(1)), staticmethod(Hostile(1)), (lambda a=1: a), len, [].append,
        ValueError(Hostile(1), 2), type, object(), (n for n in Hostile(4)), list[int], int | str,
    ))


def argument():
    kind = random(20)
    if kind < 9:
        return Hostile(random(12) - 2)
    if kind < 11:
        return receiver
    if kind == 11:
        return slice(choose((None, Hostile(1), 2)), choose((None, Hostile(50), 3)), choose((None, Hostile(2), -1)))
    if kind == 12:
        return [Hostile(n) for n in range(random(5))]
    if kind == 13:
        return choose((HostileText("a"), HostileText("key")))
    if kind == 14:
        return HostileIterator(random(6))
    return choose((
        0, 1, -1, 5, 2 ** 70, "a", " ", b"A", bytearray(b"BC"), None, True, 1.5, (1, 2), [3, 1, 2], {1: 2}, {3}, range(3), "",
        len, str, int, list, iter([1, 2]), frozenset([1]), memoryview(b"abc"), Hostile, "utf-8", ("a", "b"), 1j,
        {"a": 1}.items(), Ellipsis, NotImplemented,
    ))


SKIPPED = {"__class__", "__subclasshook__", "__init_subclass__", "__dict__", "__doc__", "__setattr__", "__delattr__",
           "__reduce_ex__", "__sizeof__", "__getstate__", "__set_name__", "__dir__", "mro", "__subclasses__",
           "__instancecheck__", "__subclasscheck__", "__weakref__", "__module__"}
FUNCTIONS = [
    "abs", "all", "any", "ascii", "bin", "bool", "bytearray", "bytes", "callable", "chr", "complex", "dict", "divmod",
    "enumerate", "filter", "float", "format", "frozenset", "getattr", "hasattr", "hash", "hex", "int", "isinstance",
    "issubclass", "iter", "len", "list", "map", "max", "min", "next", "oct", "ord", "pow", "range", "repr", "reversed",
    "round", "set", "slice", "sorted", "str", "sum", "super", "tuple", "type", "vars", "zip", "memoryview", "property",
    "staticmethod", "classmethod",
]
OPERATORS = [
    "a + b", "a - b", "a * b", "a / b", "a // b", "a % b", "a ** b", "a | b", "a & b", "a ^ b", "a << b", "a >> b",
    "a == b", "a != b", "a < b", "a <= b", "a > b", "a >= b", "b in a", "a in b", "a[b]", "a[b:c]", "a[b:c:d]", "[*a, *b]",
    "{**a, **b}", "{*a, *b}", "(lambda *x, **y: len(x))(*a, **b)", "f'{a!r:{b}}'", "'%s %r %d' % (a, b, c)",
    "b'%s %b %d' % (a, b, c)", "'{} {:>{}}'.format(a, b, c)", "'{0[a]} {1.x}'.format(a, b)", "not a", "-a", "~a",
    "[x for x in a for y in b]",
]
STATEMENTS = [
    "a[b] = c", "a[b:c] = d", "a[b:c:d] = b", "del a[b]", "del a[b:c]", "del a[b:c:d]", "a += b", "a *= b", "a |= b",
    "a &= b", "a -= b", "a ^= b", "x, *y = a", "x, y = a", "a.x = b", "del a.x",
    "for x in a:\n change()", "with a as x: pass", "raise a", "assert a, b",
]


def weight(name, number):
    value = number * 7919
    for character in name:
        value = (value * 31 + ord(character)) % 65521
    return value, name


codes = {}
for text in OPERATORS:
    codes[text] = compile(text, "operator", "eval")
for text in STATEMENTS:
    codes[text] = compile(text, "statement", "exec")


def show(value):
    try:
        return type(value).__name__
    except BaseException as error:
        return type(error).__name__


for number in range(first, first + count):
    # A state of its own for each call, stirred twice.
    state = (seed * 2654435761 + number * 40503) % 2 ** 32 or 1
    random(2)
    random(2)
    how = 4
    budget = 30
    receiver = None
    try:
        receiver = make_receiver()
    except (Stop, RecursionError):
        continue
    how = random(7)
    kind = random(10)
    what = "?"
    try:
        if kind < 6:
            names = [name for name in dir(type(receiver)) if name not in SKIPPED]
            # The same choice where another Python has other names besides.
            what = type(receiver).__name__ + "." + min(names, key=lambda name: weight(name, number))
            name = what.split(".")[1]
            given = [argument() for _ in range(choose((0, 1, 1, 1, 2, 2, 3)))]
            budget = 60
            result = getattr(receiver, name)(*given)
        elif kind == 6:
            what = choose(FUNCTIONS)
            given = [choose((receiver, argument())) for _ in range(choose((1, 1, 2, 2, 3)))]
            budget = 60
            function = getattr(builtins, what)
            if random(4) == 0:
                result = function(given[0], key=Hostile(1)) if what in ("max", "min", "sorted") else function(*given)
            else:
                result = function(*given)
            if hasattr(type(result), "__next__"):
                for turn, item in enumerate(result):
                    if turn > 20:
                        break
        else:
            what = choose(OPERATORS if kind < 9 else STATEMENTS)
            names = {"a": receiver, "b": argument(), "c": argument(), "d": argument(), "change": change}
            budget = 60
            result = eval(codes[what], names) if what in OPERATORS else exec(codes[what], names)
        outcome = show(result)
    except (Stop, Exception) as error:
        outcome = type(error).__name__
    budget = 1000
    how = 4
    if shows:
        print(number, what, outcome, flush=True)
print("done")
