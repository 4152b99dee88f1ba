# What no machine has memory for raises MemoryError or OverflowError, and the program goes on.
def attempt(source):
    try:
        print(source, type(eval(source)).__name__)
    except (MemoryError, OverflowError) as error:
        print(source, type(error).__name__)


for source in (
    "[0] * 10**12",
    "[0] * 2**62",
    "[0] * 2**63",
    "(1,) * 10**13",
    "'x' * 10**15",
    "'x' * 2**62",
    "'\\u1234' * 10**15",
    "b'x' * 10**14",
    "bytes(10**14)",
    "bytes(10**20)",
    "bytearray(10**14)",
    "bytearray(b'ab') * 10**14",
    "1 << 10**20",
    "' '.join(['b' * 10**6] * 10**9)",
):
    attempt(source)
values = [1] * 10
try:
    values *= 10**14
except MemoryError:
    print(values)
try:
    values[2:3] = [0] * 10**12
except MemoryError:
    print(len(values))
