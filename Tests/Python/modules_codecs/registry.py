# The registry of codecs, error handlers that programs register, incremental decoders' functions.
import _codecs


def show(function, *arguments):
    try:
        print(ascii(function(*arguments)))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


for name in ("cp1252", "ISO-8859-15", "koi8_r", "cp437", "mac-roman", "latin2"):
    text = bytes(range(160, 256)).decode(name, "replace")
    print(name, ascii(text[:10]), text.encode(name, "ignore")[:8])
show("h\u00e9\u20ac".encode, "cp1252")
show("\u4e2d".encode, "cp1252")
show("\u4e2d".encode, "cp1252", "xmlcharrefreplace")
show("\u4e2d".encode, "ascii", "backslashreplace")
show(b"\x81".decode, "cp1252")
show(b"\x81".decode, "cp1252", "replace")
show("a".encode, "no-such")
show(b"a".decode, "no such")
show(_codecs.lookup, 5)
show(lambda: _codecs.lookup("utf-8").name)
show(lambda: _codecs.lookup("UTF 8").name)
show(lambda: len(_codecs.lookup("ascii")))


def handler(error):
    print(type(error).__name__, error.encoding, error.start, error.end, error.reason)
    return ("<%d>" % error.start, error.end)


_codecs.register_error("test.show", handler)
show("a\u4e2d\u4e2db\u00ff".encode, "ascii", "test.show")
show(b"a\xff\xfeb".decode, "utf-8", "test.show")
show(b"ab\x81c".decode, "cp1252", "test.show")
show("\u4e2dx".encode, "cp1252", "test.show")
show(_codecs.lookup_error, "none")
show(_codecs.register_error, "x", 5)
_codecs.register_error("test.wrong", lambda error: 5)
show("\u4e2d".encode, "ascii", "test.wrong")
show(b"\xff".decode, "ascii", "test.wrong")
_codecs.register_error("test.far", lambda error: ("?", 100))
show("\u4e2d".encode, "ascii", "test.far")
_codecs.register_error("test.bytes", lambda error: (b"\xff", error.end))
show("a\u4e2d".encode, "ascii", "test.bytes")
for name in ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape"):
    function = _codecs.lookup_error(name)
    show(function, UnicodeEncodeError("ascii", "a\u4e2db", 1, 2, "no"))
    show(function, UnicodeDecodeError("ascii", b"a\xffb", 1, 2, "no"))
    show(function, 5)
for data in (b"abc", b"a\xe4", b"a\xe4\xb8", b"\xe4\xb8\xad", b"\xf0\x9f", b"\xf0\x9f\x98", b"\xc3", b"\xe0\x80", b"\xff", b"\x80"):
    show(_codecs.utf_8_decode, data)
    show(_codecs.utf_8_decode, data, "strict", True)
    show(_codecs.utf_8_decode, data, "replace", True)
for data in (b"a\0", b"a\0b", b"\xff\xfea\0", b"\xfe\xff\0a", b"\x3d\xd8", b"\x3d\xd8\0\xde", b""):
    show(_codecs.utf_16_decode, data)
    show(_codecs.utf_16_le_decode, data)
    show(_codecs.utf_16_ex_decode, data)
show(_codecs.utf_16_encode, "ab")
show(_codecs.utf_32_le_encode, "a")
show(_codecs.escape_decode, rb"a\n\x41\101\\")
show(_codecs.escape_decode, rb"\x4")
show(_codecs.escape_encode, b"a\n\xff'\\")
show(_codecs.unicode_escape_decode, rb"\u4e2d\x41")
show(_codecs.unicode_escape_encode, "\u4e2d\n")
show(_codecs.latin_1_encode, "\u00e9")
show(_codecs.charmap_encode, "ab", "strict", {97: 1, 98: b"xy"})
show(_codecs.charmap_encode, "abc", "strict", {97: 1, 98: None})
show(_codecs.charmap_decode, b"\0\1", "strict", "xy")
show(_codecs.charmap_decode, b"\0\2", "replace", {0: "zero", 1: 120})
show(_codecs.readbuffer_encode, "\u00e9")


def search(name):
    if name == "test_codec":
        return (lambda text, errors="strict": (b"<" + text.encode() + b">", len(text)),
                lambda data, errors="strict": (bytes(data).decode()[1:-1], len(data)), None, None)


_codecs.register(search)
show("abc".encode, "test-codec")
show("abc".encode, "test_codec")
show(b"<abc>".decode, "TEST_CODEC")
_codecs.unregister(search)
show("abc".encode, "test_codec")
