# Wrong arguments of the methods of str, bytes and bytearray.


def attempt(function, *arguments, **named):
    try:
        print(repr(function(*arguments, **named)))
    except Exception as error:
        print(type(error).__name__, error)


class Index:
    def __index__(self):
        return 2


TEXTS = ("", "a", "abcabc", "grüße", "日本語日本", "\U0001f600x\U0001f600")
METHODS = (
    "capitalize casefold lower upper swapcase title isalnum isalpha isascii isdecimal isdigit isidentifier "
    "islower isnumeric isprintable isspace istitle isupper strip lstrip rstrip split rsplit splitlines"
).split()
for text in TEXTS:
    for name in METHODS:
        attempt(getattr(text, name))
    for argument in (None, 1, "", "a", "b", b"a", ("a", "b"), 1.5, [], Index(), "日", "\U0001f600", "abcabcabcabc"):
        for name in (
            "strip lstrip rstrip split rsplit find rfind index rindex count startswith endswith partition rpartition "
            "removeprefix removesuffix join center ljust rjust zfill expandtabs splitlines __contains__ __getitem__ "
            "__mul__ encode"
        ).split():
            if name != "__mul__" or isinstance(argument, (int, Index)):
                attempt(getattr(text, name), argument)
    attempt(text.__add__, "x")
    attempt(text.split, "a", 1)
    attempt(text.rsplit, "a", 1)
    attempt(text.split, None, 0)
    attempt(text.split, sep="b", maxsplit=Index())
    attempt(text.split, "a", "b")
    attempt(text.replace, "a", "日")
    attempt(text.replace, "", "-")
    attempt(text.replace, "", "-", 2)
    attempt(text.replace, "a", "", 1)
    attempt(text.replace, "日本", "x")
    attempt(text.replace, 1, 2)
    attempt(text.replace, "a", 2)
    attempt(text.replace, "a", "b", None)
    for start in (None, 0, 1, -2, 5, 99, -99, Index(), "x", 10**30, -(10**30)):
        for end in (None, 0, -1, 3, 10**30):
            for name in ("find", "rfind", "count", "startswith", "endswith"):
                attempt(getattr(text, name), "a", start, end)
                attempt(getattr(text, name), "", start, end)
    attempt(text.center, 10, "日")
    attempt(text.ljust, 10, "\U0001f600")
    attempt(text.rjust, 10, "é")
    attempt(text.center, 7)
    attempt(text.center, 8)
    attempt(text.center, 5, "ab")
    attempt(text.center, 5, 3)
    attempt(text.center)
    attempt(text.center, 1, 2, 3)
    attempt(text.startswith, ("x", 3))
    attempt(text.endswith, ("x", text))
    attempt(text.startswith, ())
    attempt(text.isalpha, 1)
    attempt(text.lower, key=1)

DATA = (b"", b"a", b"abcabc", b"\x00\xff 'q\"\n", bytearray(b"abcabc"), bytearray())
for data in DATA:
    for name in (
        "capitalize lower upper swapcase title isalnum isalpha isascii isdigit islower isspace istitle isupper strip "
        "lstrip rstrip split rsplit splitlines hex decode __len__ __repr__ __str__"
    ).split():
        attempt(getattr(data, name))
    for argument in (None, 1, 97, 300, -1, "", "a", b"", b"a", b"bc", bytearray(b"c"), (b"a", b"b"), 1.5, [], [97], Index()):
        for name in (
            "strip lstrip rstrip split rsplit find rfind index rindex count startswith endswith partition rpartition "
            "removeprefix removesuffix join center ljust rjust zfill expandtabs __contains__ __getitem__ __add__ "
            "__mul__ __eq__ __lt__ translate hex"
        ).split():
            if name not in ("__add__", "__mul__", "__eq__", "__lt__"):
                attempt(getattr(data, name), argument)
    attempt(data.replace, b"a", b"xyz")
    attempt(data.replace, b"", b"-")
    attempt(data.replace, b"a", "b")
    attempt(data.center, 9, b"*")
    attempt(data.center, 9, b"**")
    attempt(data.hex, ":")
    attempt(data.hex, "-", 2)
    attempt(data.hex, "-", -2)
    attempt(data.hex, "--")
    attempt(data.hex, "é")
    attempt(data.translate, None, b"a")
    attempt(data.translate, bytes(range(1, 256)) + b"\x00")
    attempt(data.find, b"b", 1, 4)
    attempt(data.count, b"")
for source in (None, 3, -1, 0, True, 3.5, "a", b"ab", [1, 2], [256], [-1], ["a"], range(3), object, (1,), Index(), {5: 6}, 10**30):
    attempt(bytes, source)
    attempt(bytearray, source)
attempt(bytes, "é", "utf-8")
attempt(bytes, "é", "ascii", "ignore")
attempt(bytes, "é", "ascii")
attempt(bytes, b"a", "ascii")
attempt(bytes, 3, errors="x")
attempt(bytes, "a", 3)
attempt(bytearray, "a", "latin-1")
attempt(bytes)
attempt(bytes.fromhex, "00 ff 1")
attempt(bytes.fromhex, " 00 ff10 ")
attempt(bytes.fromhex, "0 0")
attempt(bytes.fromhex, "é")
attempt(bytes.maketrans, b"ab", b"xy")
attempt(bytes.maketrans, b"ab", b"x")
attempt(str, b"abc", "ascii")
attempt(str, b"\xff", "ascii", "replace")
attempt(str, b"\xff", "utf-8")
attempt(str, "a", "ascii")
attempt(str, 3, "ascii")
attempt(str, b"a")
attempt(str, b"a", errors="strict")
attempt(str, object=5)
attempt(str)
attempt(str, 1, 2, 3, 4)
attempt(lambda: "a" + 1)
attempt(lambda: 1 + "a")
attempt(lambda: "a" * 1.5)
attempt(lambda: "a" * 10**30)
attempt(lambda: "a" - 1)
attempt(lambda: b"a" + "a")
attempt(lambda: "a" + b"a")
attempt(lambda: b"a" + 1)
attempt(lambda: "a" < 1)
attempt(lambda: "a" < b"a")
attempt(lambda: "a" == b"a")
attempt(lambda: b"a" == bytearray(b"a"))
attempt(lambda: bytearray(b"a") < b"b")
attempt(lambda: 1 in "a")
attempt(lambda: "ab"[5])
attempt("ab".__getitem__, "x")
attempt(lambda: "ab"[1:2:0])
attempt(lambda: "ab"["a":])
attempt(lambda: b"ab"[5])
attempt(b"ab".__getitem__, "x")
