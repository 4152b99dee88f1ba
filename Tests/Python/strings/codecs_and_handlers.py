# encode and decode with every built-in codec and error handler.


def attempt(function, *arguments):
    try:
        print(ascii(function(*arguments)))
    except UnicodeError as error:
        print(type(error).__name__, error, error.encoding, error.start, error.end, error.reason)
    except Exception as error:
        print(type(error).__name__, error)


TEXTS = ("", "abc", "é", "aé日\U0001f600z", "\ud800", "a\udc80\udcffb", "\ud83d\ude00", "日\udc80", "\u0100\u0101x")
CODECS = (
    "utf-8", "UTF8", "U8", "ascii", "US-ASCII", "latin-1", "iso-8859-1", "latin_1", "L1", "utf-16", "utf-16-le",
    "utf_16_be", "utf-32", "utf-32-le", "utf-32-be", "utf-8-sig",
)
HANDLERS = ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape", "surrogatepass")
for codec in CODECS:
    for text in TEXTS:
        for handler in HANDLERS:
            attempt(text.encode, codec, handler)
DATA = (
    b"", b"abc", b"\xc3\xa9", b"\xff", b"a\xffb", b"\xc3", b"\xc3(", b"\xe6\x97", b"\xe6\x97(", b"\xe6(\xa5", b"\xed\xa0\x80",
    b"\xf0\x9f\x98\x80", b"\xf0\x9f\x98", b"\xf5\x80", b"\xf0\x80\x80\x80", b"\xc0\x80", b"\x80\x81", b"\xef\xbb\xbfa",
    b"\xff\xfea\x00", b"\xfe\xff\x00a", b"a\x00", b"a", b"\x00\xd8", b"\x00\xd8a\x00", b"\x00\xdc", b"\x3d\xd8\x00\xde",
    b"\xff\xfe\x00\x00a\x00\x00\x00", b"\x00\x00\xfe\xff\x00\x00\x00a", b"a\x00\x00\x00", b"\x00\x00\x11\x00", b"\x00\xd8\x00\x00",
    b"\xf4\x90\x80\x80", b"\xe0\x80\x80", b"\xed\xb0\x80", b"\xf8\x88\x80\x80\x80", b"ab\xe2\x82",
)
for codec in CODECS:
    for data in DATA:
        for handler in HANDLERS:
            if handler != "xmlcharrefreplace":
                attempt(data.decode, codec, handler)
attempt("a".encode, "no-such")
attempt(b"a".decode, "no-such")
attempt("é".encode, "ascii", "no-such")
attempt(b"\xff".decode, "ascii", "no-such")
attempt("a".encode, 1)
attempt("a".encode, "ascii", 1)
attempt(b"a".decode, 1)
attempt(bytearray(b"a\xff").decode, "latin-1")
for text in ("abc", "a\\b\t\n\r\x00\x7fé日\U0001f600'\"", "\ud800"):
    for codec in ("unicode_escape", "raw_unicode_escape", "Unicode-Escape"):
        attempt(text.encode, codec)
        attempt(text.encode(codec).decode, codec)
for data in (b"\\x4", b"\\u123", b"\\U00110000", b"\\", b"\\101\\7\\18", b"\\a\\b\\f\\n\\r\\t\\v\\'\\\"\\\\", b"\\u00e9\xe9", b"a\\\nb"):
    for handler in ("strict", "ignore", "replace", "backslashreplace"):
        attempt(data.decode, "unicode_escape", handler)
        attempt(data.decode, "raw_unicode_escape", handler)
