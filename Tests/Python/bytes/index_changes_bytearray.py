# CPython reads freed memory where `find` looks for a number: not asked here.
# `__index__` of a bound or an item changes the bytearray that is being worked on.
CASES = [
    ("b[I(1):]", 0), ("b[:I(60)]", 0), ("b[::I(2)]", 0), ("b[I(50):60]", 0), ("b[I(-5):I(-1)]", 0),
    ("b[I(50):60] = b'xx'", 1), ("del b[I(50):60]", 1), ("b[I(50):90:2] = bytes(20)", 1), ("b[I(0):0:2] = b''", 1),
    ("del b[I(50):90:2]", 1), ("b[I(50)] = 1", 1), ("b[5] = I(7)", 1), ("b[I(1)]", 0), ("del b[I(1)]", 1),
    ("b.pop(I(50))", 0), ("b.pop(I(0))", 0), ("b.insert(I(50), 1)", 0), ("b.insert(2, I(3))", 0),
    ("b.append(I(9))", 0), ("b.extend([I(1), I(2)])", 0), ("b.remove(I(12))", 0), ("b * I(3)", 0),
    ("b.find(b'x', I(50))", 0), ("b.rfind(b'x', I(5), I(90))", 0), ("b.index(b'x', I(0))", 0),
    ("b.count(b'x', I(20), I(90))", 0), ("b.count(I(7))", 0), ("b.startswith(b'x', I(20))", 0),
    ("b.endswith(b'', I(0), I(200))", 0), ("b.replace(b'\\x05', b'y', I(20))", 0),
    ("b.split(b'x', I(3))", 0), ("b.split(None, I(3))", 0), ("b.rsplit(b'x', I(3))", 0), ("b.splitlines(I(1))", 0),
    ("b.center(I(200), b'*')", 0), ("b.ljust(I(3))", 0), ("b.zfill(I(104))", 0), ("b.expandtabs(I(3))", 0),
    ("b.hex('-', I(2))", 0), ("I(5) in b", 0), ("b[I(0):I(3)] = [I(1), I(2)]", 1),
]


class I:
    def __init__(self, number):
        self.number = number

    def __index__(self):
        action()
        return self.number


def empty():
    b.clear()


def shorten():
    del b[3:]


for name, action in (("clear", empty), ("shorten", shorten)):
    for text, statement in CASES:
        b = bytearray(range(100))
        try:
            if statement:
                exec(text)
                result = None
            else:
                result = eval(text)
        except Exception as error:
            result = type(error).__name__, str(error)
        print(name, text, result, len(b))
