# Strings of 1, 2 and 4 bytes a character: every operation with every pair of widths.
texts = ["", "abc", "héé", "aλb", "日本", "x😀y", "😀😁", "a" * 20, "λ" * 20, "😀" * 20]
for a in texts:
    print(len(a), a[::-1], a[1:], a[:-1], a[-1:], a * 2, a.upper(), [ord(c) for c in a[:3]])
    for b in texts:
        joined = a + b
        assert len(joined) == len(a) + len(b)
        assert joined.startswith(a) and joined.endswith(b)
        assert (a in joined) and (b in joined) and joined.find(a) == 0
        assert joined[: len(a)] == a and joined[len(a) :] == b
        assert (a == b) == (list(a) == list(b))
        assert (a < b) == ([ord(c) for c in a] < [ord(c) for c in b])
        assert hash(joined[: len(a)]) == hash(a)
        assert len(b) == 0 or b not in joined.replace(b, "")  or len(set(b)) > 1
    print([a < b for b in texts], [a.count(b) for b in texts], [b.find(a) for b in texts])
wide = "abcλ😀"
narrow = wide[:3]
print(narrow == "abc", hash(narrow) == hash("abc"), {"abc": 1}[narrow], wide[3] == "λ", wide[4] == "\U0001f600")
print("".join(["a", "λ", "😀", "é"]), "-".join("aλ😀"), "λ".join(["a", "b"]), "😀".join("ab"))
print([chr(i) for i in (0x41, 0x7F, 0x80, 0xFF, 0x100, 0xFFFF, 0x10000, 0x10FFFF)] == ["A", "\x7f", "\x80", "\xff", "\u0100", "\uffff", "\U00010000", "\U0010ffff"])
print(sorted(["b", "é", "a", "λ", "😀", "Z", "日"]), max("aλ😀é"), min("λa😀"))
for c in "aé日😀":
    print(c, c.encode("utf-8"), len(c.encode("utf-8")), c.encode("unicode_escape") if c < "\x7f" else ascii(c))
