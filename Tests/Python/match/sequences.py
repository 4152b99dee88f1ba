# Sequence patterns: which subjects match, lengths, stars, and what is taken from the subject.


def kind(subject):
    match subject:
        case []:
            return "empty"
        case [x]:
            return "one", x
        case (x, y):
            return "two", x, y
        case [x, *rest] if x == 0:
            return "zero first", rest
        case [x, *_, y]:
            return "ends", x, y
    return "no sequence"


class Derived(list):
    pass


class Named(tuple):
    __slots__ = ()


for subject in [
    [], (), [1], (1,), [1, 2], (1, 2), [0, 1, 2], [1, 2, 3], range(2), range(5), "ab", b"ab", bytearray(b"ab"),
    {1, 2}, {1: 2, 3: 4}, None, 12, Derived([1, 2]), Named((1, 2)), iter([1, 2]), frozenset((1, 2)), {}.keys(),
]:
    print(type(subject).__name__, kind(subject))


def stars(subject):
    match subject:
        case [*everything] if len(everything) > 5:
            return "many", everything
        case [*_, 7]:
            return "ends in 7"
        case [7, *_]:
            return "starts with 7"
        case [a, [b, *c], *d]:
            return "nested", a, b, c, d
        case [_, _, *_] as whole:
            return "at least two", whole
        case [*_]:
            return "any"
        case _:
            return "other"


for subject in [range(6), [1, 7], [7, 1], [1, (2, 3, 4), 5], [1, [2]], (8, 9), [1], [], "text", 5]:
    print(subject, stars(subject))


class Counting(list):
    """Tells what is asked of it."""

    def __len__(self):
        print("  len")
        return list.__len__(self)

    def __getitem__(self, index):
        print("  item", index)
        return list.__getitem__(self, index)

    def __iter__(self):
        print("  iter")
        return list.__iter__(self)


for number, subject in enumerate([Counting([1, 2, 3]), Counting([]), Counting([9, 8])]):
    print("subject", number)
    match subject:
        case [*_] if False:
            print("any length")
        case [_, _]:
            print("two, not looked at")
        case [first, *_, last] if first == 1:
            print("first and last", first, last)
        case [_, *_, 5]:
            print("never")
        case []:
            print("empty")
    match subject:
        case [a, b, c]:
            print("three", a, b, c)
        case [a, *b]:
            print("more", a, b)


class Broken(list):
    def __len__(self):
        raise ValueError("no length")


class Lying(list):
    def __len__(self):
        return 2


for subject in [Broken([1]), Lying([1, 2, 3])]:
    try:
        match subject:
            case [a, b]:
                print("matched", a, b)
    except Exception as error:
        print(type(error).__name__, error)


def shaped(point):
    match point:
        case (0, 0):
            return "origin"
        case (0, y):
            return f"y={y}"
        case (x, 0):
            return f"x={x}"
        case ((x, y), (z, w)) | ((x, y, _), (z, w, _)):
            return f"pairs {x} {y} {z} {w}"
        case (x, y):
            return f"x={x} y={y}"
        case _:
            raise ValueError("not a point")


for point in [(0, 0), (0, 5), (5, 0), (3, 4), ((1, 2), (3, 4)), ((1, 2, 3), [4, 5, 6]), [1.5, "y"], 7]:
    try:
        print(shaped(point))
    except ValueError as error:
        print(error)

match 1, 2, *[3, 4]:
    case a, *b, c:
        print(a, b, c)
match [1, 2],:
    case [a, b],:
        print(a, b)
