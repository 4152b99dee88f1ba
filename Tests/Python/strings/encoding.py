def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
text = "aé€😀"
for codec in ("utf-8", "utf8", "UTF-8", "U8", "latin-1", "ascii", "iso-8859-1", "utf_8"):
    attempt(text.encode, codec)
    attempt("plain".encode, codec)
for handler in ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace"):
    attempt(text.encode, "ascii", handler)
    attempt(text.encode, "latin-1", errors=handler)
attempt("\ud800".encode)
attempt("\ud800x".encode, "utf-8", "surrogatepass")
attempt(text.encode, "nonesuch")
attempt("a".encode, 5)
attempt("é".encode, "ascii", "nonesuch")
print(text.encode(), "".encode(), "\0".encode(), str(b"abc", "ascii"), str(b"\xc3\xa9", encoding="utf-8"), str(b"x"), str(), str(5), str("s"), str(object=3))
for data in (b"abc", b"\xc3\xa9", b"\xe2\x82\xac", b"\xf0\x9f\x98\x80", b"\xff", b"a\xc3", b"\xe2\x82", b"\xf0\x9f\x98", b"\xc0\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\x80abc", b"ab\xffcd", b"\xe2\x28\xa1", b"\xf8\x88\x80\x80\x80"):
    attempt(data.decode)
    attempt(data.decode, "utf-8", "replace")
    attempt(data.decode, "utf-8", "ignore")
    attempt(data.decode, "utf-8", "backslashreplace")
    attempt(data.decode, "ascii")
    attempt(data.decode, "latin-1")
attempt(str, b"\xff", "utf-8")
attempt(str, "a", "utf-8")
attempt(str, 5, "utf-8")
attempt(ord, "")
attempt(ord, "ab")
attempt(ord, 5)
attempt(chr, -1)
attempt(chr, 0x110000)
attempt(chr, "a")
print(ord(b"a"), ord("😀"), chr(0), chr(0x10FFFF), ascii("é😀"))
