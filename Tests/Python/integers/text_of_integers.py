def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
for n in (0, 7, -7, 255, -255, 2**62, -(2**62), 2**63, 10**30, -(10**30), 2**200):
    print(str(n), repr(n), hex(n), oct(n), bin(n))
for n in (0, 5, -5, 1234567, -1234567, 10**20):
    for spec in ("", "d", "5d", "<8d", ">8", "^9", "=+9", "+", "-", " ", "08", "+08d", ",", "_", "x", "#x", "#X", "#o", "#b", "_x", "_b", "*^12,d", "e", ".2f", "%", "g", "n", "012,"):
        print(n, spec, format(n, spec))
for spec in (".3d", "s", "q", ",x", "=5s", "5.d", ",_", "+c", "#c"):
    attempt(format, 65, spec)
print(format(65, "c"), format(8364, "c"), format(True, "d"), format(True, ""), format(False, "5"))
attempt(format, -1, "c")
attempt(format, 0x110000, "c")
print("%d %i %u %5d|%-5d|%05d %+d % d %x %X %#x %o %#o %c" % (1, 2, 3, 4, 5, 6, 7, 8, 255, 255, 255, 8, 8, 97))
attempt(lambda: "%d" % "1")
attempt(lambda: "%x" % 1.5)
attempt(lambda: "%d" % 3.99)
attempt(lambda: "%c" % "ab")
attempt(lambda: "%d" % 10**25)
attempt(str, 10**4299)
attempt(str, 10**4300)
