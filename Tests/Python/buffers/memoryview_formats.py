# memoryview.cast: formats, dimensions, items, messages.


def show(function, *arguments):
    try:
        print(function(*arguments))
    except Exception as error:
        print(type(error).__name__, error)


data = bytearray(range(48))
for format in "cbBhHiIlLqQnNfd?P":
    view = memoryview(data).cast(format)
    print(format, view.format, view.itemsize, view.shape, view.strides, len(view), view.nbytes, view.readonly)
    if format not in "?":
        print(view.tolist()[:3], view[1], view[-1])
    print(memoryview(view.tobytes()).cast("@" + format).format, view == view[:], view[::2] == view[::2])
for format in ("e", "x", "ii", "", "@", "<i", "=i", "s", "2i", 5, None):
    show(memoryview(data).cast, format)
show(memoryview(data[:7]).cast, "i")
show(memoryview(data)[::2].cast, "b")
show(memoryview(data).cast("i").cast, "h")
print(memoryview(data).cast("i").cast("B").tolist()[:3])

values = {
    "c": [b"x", b"xy", 1, "x"],
    "b": [-128, 127, -129, 128, "x", 1.0, True],
    "B": [0, 255, -1, 256],
    "h": [-32768, 32767, 32768, -32769],
    "H": [65535, 65536, -1],
    "i": [-2**31, 2**31 - 1, 2**31],
    "I": [2**32 - 1, 2**32, -1],
    "l": [-2**63, 2**63 - 1, 2**63, 2**200],
    "L": [2**64 - 1, 2**64, -1],
    "q": [-2**63, 2**63 - 1, -2**63 - 1],
    "Q": [2**64 - 1, 2**64, -1],
    "n": [-2**63, 2**63],
    "N": [2**64 - 1, -1],
    "f": [1.5, 1e300, 3, "x", float("inf"), 2**2000],
    "d": [1.5, 1e300, 3, None, -0.0],
    "?": [True, False, 0, 5, "", "x", None],
    "P": [0, 2**63, 2**64],
}
for format, items in values.items():
    view = memoryview(bytearray(16)).cast(format)
    for item in items:
        try:
            view[0] = item
            print(format, repr(item), view[0])
        except Exception as error:
            print(format, repr(item), type(error).__name__, error)


class Index:
    def __init__(self, number):
        self.number = number

    def __index__(self):
        if self.number is None:
            raise LookupError("no number")
        return self.number


view = memoryview(bytearray(8))
view[Index(1)] = Index(200)
print(view.tolist(), view[Index(1)])
show(view.__setitem__, 0, Index(None))
show(view.__setitem__, 0, Index(300))
show(view.__getitem__, Index(None))

# Dimensions
grid = memoryview(bytearray(range(24))).cast("B", [2, 3, 4])
print(grid.shape, grid.strides, grid.ndim, grid.nbytes, len(grid), grid.c_contiguous, grid.f_contiguous)
print(grid.tolist(), grid[1, 2, 3], grid[-1, 0, 0], grid[(0, 1, 2)])
print(grid.tobytes("F"), grid.tobytes("A") == grid.tobytes(), grid[1:].tolist(), grid[::-1].shape, grid[::-1].strides)
grid[1, 1, 1] = 99
print(grid[1, 1, 1], grid.cast("B").tolist()[17], grid == grid[:], grid == grid[::-1])
for key in (0, (0, 0), (0, 0, 0, 0), (0, 3, 0), (slice(0, 1), 0), (slice(0), slice(0)), ...):
    show(grid.__getitem__, key)
for key in (0, (0, 0), slice(0, 1)):
    show(grid.__setitem__, key, 1)
show(list, grid)
show(grid.cast, "B", [4, 6])
for shape in ([2, 3], [0], [-1], [2.0], "ab", 5, (24,), [2**40, 2**40], [1] * 65, [], [25], [5, 5]):
    show(lambda: memoryview(bytes(24)).cast("B", shape).shape)
one = memoryview(bytes(4)).cast("i", [])
print(one.ndim, one.shape, one.tolist(), one[()], len(one), one == memoryview(bytes(4)).cast("i", ()))
show(one.__getitem__, 0)
show(iter, one)
print(memoryview(bytes(8)).cast("d", [1, 1]).tolist(), memoryview(b"").cast("i").tolist())
show(memoryview(b"").cast, "i", [1])
print(memoryview(b"\x01\x00\x02\x00").cast("h") == memoryview(b"\x01\x02"), memoryview(b"ab").cast("c") == b"ab")
print(memoryview(b"ab").cast("b") == memoryview(b"ab"), memoryview(b"\xff").cast("b") == memoryview(b"\xff"))
