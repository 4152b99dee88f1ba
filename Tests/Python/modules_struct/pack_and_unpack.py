# struct: all formats in all modes, alignment, messages, buffers, iter_unpack.
import _struct
from _struct import *


def show(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as failure:
        print(type(failure).__module__, type(failure).__name__, failure)


for mode in ("", "@", "=", "<", ">", "!"):
    for code in "cbB?hHiIlLqQefd":
        format = mode + code
        value = b"x" if code == "c" else True if code == "?" else 1.5 if code in "efd" else 100
        data = pack(format, value)
        print(format, calcsize(format), data, unpack(format, data))
for format in ("nNP", "bi", "bq", "xb", "3xh", "0ih", "i0q", "b0l", "2s3p", "5s", "0s", "1p", "10p", " < i", "i i\n", "3h2b", "hhi", "@bhl", "=bhl"):
    show(calcsize, format)
print(pack("3s5p4s", b"abcdef", b"hello world", b"x"), unpack("3s5p4s", pack("3s5p4s", b"abcdef", b"hello", b"x")))
print(unpack("<b3xi", pack("<b3xi", 1, 2)), pack("0i"), unpack("", b""), pack(b"<h", 5), pack(">2h?", 1, -2, True))
print(unpack(">hHiIqQ", pack(">hHiIqQ", -1, 65535, -1, 2**32 - 1, -1, 2**64 - 1)))
for number in (0.0, -0.0, 1.0, 65504.0, 6e-8, 1e-10, float("inf"), -float("inf"), 0.1, 2**-14, 2**-24, 3 * 2**-25, 2049.0):
    print(number, pack("<e", number), unpack("<e", pack("<e", number)), unpack("<f", pack("<f", number)))
print(unpack("<e", b"\x00\x7e")[0] != unpack("<e", b"\x00\x7e")[0])
for format, *values in (("b", 128), ("b", -129), ("B", -1), ("B", 256), ("h", 32768), ("H", 65536), ("H", -1), ("i", 2**31), ("I", -1), ("<b", 128),
                        ("<B", 256), ("<h", 32768), ("<H", -1), ("<i", 2**31), (">I", 2**32), (">I", -1), ("<l", 2**31), ("<L", 2**32),
                        ("b", "x"), ("b", 1.0), ("i", None), ("c", b"ab"), ("c", "a"), ("c", 1), ("s", "a"), ("2s", 5), ("p", "a"),
                        ("f", "x"), ("d", None), ("f", 1e300), ("e", 65520.0), ("e", 1e9), ("i",), ("i", 1, 2), ("ii", 1)):
    show(pack, format, *values)
for format in ("z", "3", "i3", "<n", "<P", "=N", "\u00e9", "9" * 30 + "i", "9223372036854775807q", 5, None, "@ z"):
    show(calcsize, format)
for format, data in (("i", b"123"), ("i", b"12345"), ("i", "text"), ("i", 5), ("2i", memoryview(bytes(8))), ("i", bytearray(4)), ("i", memoryview(bytes(8))[::2])):
    show(unpack, format, data)
buffer = bytearray(10)
pack_into("<hh", buffer, 2, 1, -1)
pack_into(">h", buffer, -2, 258)
print(buffer, unpack_from("<hh", buffer, 2), unpack_from(">h", buffer, -2), unpack_from("<h", buffer=buffer, offset=2))
for offset in (7, 8, 10, 100, -1, -11, "x"):
    show(pack_into, "<i", buffer, offset, 1)
    show(unpack_from, "<i", buffer, offset)
show(pack_into, "<i", bytes(8), 0, 1)
show(pack_into, "<i", "text", 0, 1)


s = Struct("<hb")
print(s.format, s.size, s.pack(1, 2), s.unpack(b"\1\0\2"), list(s.iter_unpack(bytes(6))), type(s))
i = iter_unpack("<h", b"\1\0\2\0\3\0")
print(i.__length_hint__(), next(i), i.__length_hint__(), list(i), list(i), type(i).__name__)
show(iter_unpack, "<h", b"123")
show(iter_unpack, "", b"")
show(s.pack, 1)
show(s.unpack, b"")
show(s.pack_into, bytearray(1), 0, 1, 2)
show(Struct)
show(Struct, "z")
print(error, issubclass(error, Exception), Struct(b"h").format)
