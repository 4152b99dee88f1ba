# marshal and _string.
import _string
import marshal


def show(function, *arguments):
    try:
        print(function(*arguments))
    except Exception as error:
        print(type(error).__name__, error)


values = [None, True, False, ..., StopIteration, 0, 1, -1, 2**31, -2**31, 2**31 - 1, 2**100, -2**70, 1.5, -0.0, 1e300, 1j, 2.5 - 3j,
          "", "abc", "é", "中" * 3, "\ud800", "x" * 300, b"", b"bytes", bytearray(b"ba"), (), (1, 2), [], [1, [2]], {}, {1: "a", "b": [2]},
          set(), {1}, frozenset([2])]
for value in values:
    for version in (0, 2, 4):
        data = marshal.dumps(value, version)
        back = marshal.loads(data)
        if back != value or type(back) is not type(value):
            print(repr(value)[:20], version, back)
print(marshal.dumps(1.5, 1), marshal.version)
for wrong in (object(), [object()], int, lambda: 0):
    show(marshal.dumps, wrong)
for data in (b"", b"?", b"i\1", b"s\5\0\0\0ab", b"[\1\0\0\0", b"r\0\0\0\0", b"(\xff\xff\xff\xff", "text", 5):
    show(marshal.loads, data)
print(marshal.loads(b"[\2\0\0\0\xe9\1\0\0\0r\0\0\0\0"), marshal.loads(b"i\1\0\0\0trailing"))
deep = []
for _ in range(5000):
    deep = [deep]
show(marshal.dumps, deep)

for text in ("", "abc", "{}", "a{b}c", "{0.a[1]!r:>{w}}", "{{x}}", "{a!s}", "{a:b:c}", "{a[}]}", "x{y}z{w}"):
    print(text, list(_string.formatter_parser(text)))
for text in ("{", "}", "{a", "{a!}", "{a!rx}", "a}b", "{a{b}"):
    show(lambda: list(_string.formatter_parser(text)))
for name in ("a", "0", "a.b", "a[0].c[x]", "[1]", "", "10.x"):
    first, rest = _string.formatter_field_name_split(name)
    print(repr(first), list(rest))
for name in ("a.", "a[", "a[]", "a[0]b"):
    show(lambda: list(_string.formatter_field_name_split(name)[1]))
show(_string.formatter_parser, 5)
show(_string.formatter_field_name_split, 5)
