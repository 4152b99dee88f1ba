# Concatenation in a loop shares buffers behind the scenes; what is seen must not show it.

text = ""
for i in range(3000):
    text += "line " + str(i) + "\n"
print(len(text), hash(text) == hash("".join("line %d\n" % i for i in range(3000))))
print(text == "".join("line %d\n" % i for i in range(3000)))

base = "x" * 600
left = base + "left"
right = base + "right"
both = left + right
print(left[-6:], right[-7:], len(both), both[590:620], base == "x" * 600)
longer = left + "!"
other = left + "?"
again = longer + "+"
print(longer[-3:], other[-3:], again[-4:], left[-3:])
print(longer == other, longer > other, longer.endswith("left!"), other.endswith("left?"))

wide = "é" * 600
for part in ("a", "é", "日", "b", "\U0001f600", "c"):
    wide += part
    print(len(wide), ascii(wide[-4:]), wide.count("é"))
wide += wide
print(len(wide), wide[:606] == wide[606:])

seen = {}
key = "k" * 700
for i in range(50):
    key += "k"
    seen[key] = i
print(len(seen), seen["k" * 725], ("k" * 750) in seen, ("k" * 751) in seen)

copies = []
current = "0" * 512
for i in range(20):
    copies.append(current)
    current += str(i)
for i, copy in enumerate(copies):
    assert copy == "0" * 512 + "".join(map(str, range(i))), i
print(current[512:])


class Text(str):
    pass


t = Text("s" * 600)
u = t + "a"
v = t + "b"
print(type(u).__name__, u[-2:], v[-2:], type(t + "").__name__, type("" + t).__name__)
quoted = "'" * 600
quoted += '"'
print(repr(quoted)[:3], repr(quoted)[-4:], len(repr(quoted)))
upper = ("ab" * 300 + "c").upper()
print(upper[-3:], ("ab" * 300 + "c").replace("c", "d")[-2:], (" " * 600 + "c").strip(), ("a " * 300 + "c").split()[-1])
print(("ab" * 300 + "c").find("c"), ("ab" * 300 + "c").rfind("a"), "bc" in "ab" * 300 + "c")
print(int("0" * 600 + "17"), float("0" * 600 + "1.5"), ("ab" * 300 + "é").encode()[-3:])
