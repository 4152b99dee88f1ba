# Properties and case of the code points of the first planes, folded into checksums.


def checksum(numbers):
    total = 0
    for number in numbers:
        total = (total * 31 + number) % 1000000007
    return total


RANGES = [(0, 0x600), (0x600, 0x2000), (0x2000, 0x3000), (0xA000, 0xB000), (0xD700, 0xE100), (0xF900, 0x10800), (0x1D400, 0x1D900), (0x1F000, 0x1F200), (0xE0000, 0xE0200)]
TESTS = "isalpha isalnum isdecimal isdigit isnumeric isspace isprintable isupper islower istitle isidentifier".split()
for low, high in RANGES:
    characters = [chr(i) for i in range(low, high)]
    for name in TESTS:
        test = getattr(str, name)
        hits = [i for i, c in enumerate(characters) if test(c)]
        print(hex(low), name, len(hits), checksum(hits))
    for name in ("upper", "lower", "title", "casefold", "swapcase", "capitalize"):
        change = getattr(str, name)
        changed = [change(c) for c in characters]
        print(hex(low), name, sum(a != b for a, b in zip(characters, changed)), checksum(map(ord, "".join(changed))))
    print(hex(low), checksum(map(len, map(repr, characters))), len("".join(characters).split()), len("".join(characters).splitlines()))
print("ὈΔΥΣΣΕΎΣ ΣΑΣ Σ ΑΣ. Σ'Α".lower(), "ΑΣ".swapcase(), "ßeta ŉ ǆ ﬃ".title(), "ßEta".capitalize(), "ǆ".upper(), "İ".lower())
print(int("٣٤"), float("１２.５"), "²".isdigit(), "½".isnumeric())
