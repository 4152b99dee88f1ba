def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
data = b"abracadabra"
for needle in (b"a", b"abra", b"x", b"", 97, b"bra"):
    print(needle, data.find(needle), data.rfind(needle), data.count(needle), needle in data, data.find(needle, 3), data.rfind(needle, 0, 5))
attempt(data.index, b"x")
attempt(data.find, "a")
attempt(data.find, 256)
print(data.replace(b"a", b"X"), data.replace(b"a", b"", 2), data.startswith(b"ab"), data.endswith((b"x", b"ra")), data.partition(b"c"), data.rpartition(b"z"))
print(b"a b  c".split(), b"a,b,,c".split(b","), b"a,b,c".rsplit(b",", 1), b" a ".strip(), b"xxaxx".strip(b"x"), b"a\nb\r\nc".splitlines(), b",".join([b"a", b"b"]), b"".join([]))
print(b"Hello World".upper(), b"Hello".lower(), b"hello world".title(), b"hello".capitalize(), b"Hello".swapcase(), b"a".center(5, b"*"), b"a".ljust(3), b"a".rjust(3, b"-"), b"-5".zfill(4), b"a\tb".expandtabs(4))
print(b"abc".isalpha(), b"123".isdigit(), b"a1".isalnum(), b" ".isspace(), b"A".isupper(), b"a".islower(), b"Ab".istitle(), b"\x80".isascii(), b"\xe9".isalpha(), b"".isalpha())
print(b"abc".translate(bytes(range(256))), b"abc".translate(None, b"b"), b"abc".translate(bytes.maketrans(b"ab", b"xy")), b"prefix-x".removeprefix(b"prefix-"), b"x.txt".removesuffix(b".txt"))
attempt(b",".join, ["a"])
attempt(b",".join, [b"a", 1])
attempt(b"a".split, "a")
attempt(b"a".split, b"")
attempt(b"a".replace, "a", "b")
attempt(b"a".startswith, "a")
attempt(b"a".center, 5, "x")
attempt(b"a".center, 5, b"xy")
attempt(b"abc".decode, "ascii")
attempt(lambda: b"a".missing)
print(b"%d %s %x %b %r %5.2f%%" % (5, b"x", 255, b"raw", "é", 1.5), b"%c" % 65, b"%(k)s" % {b"k": b"v"})
attempt(lambda: b"%s" % "text")
attempt(lambda: b"%d" % "text")
