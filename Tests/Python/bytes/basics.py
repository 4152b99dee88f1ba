def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
print(b"", b"abc", b"\x00\xff\t\n\r\\'", b'say "hi"', b"it's \"both\"", bytes(3), bytes([65, 66]), bytes(range(5)), bytes(b"x"), bytes("é", "utf-8"), bytes((1, 2)), bytes())
data = b"hello world"
print(data[0], data[-1], data[1:4], data[::-1], data[::2], len(data), list(b"ab"), 104 in data, b"lo" in data, b"" in data, data + b"!", data * 2, 2 * b"a", b"a" * 0)
attempt(lambda: data[20])
attempt(lambda: data["a"])
attempt(bytes, [256])
attempt(bytes, [-1])
attempt(bytes, ["a"])
attempt(bytes, "a")
attempt(bytes, -1)
attempt(bytes, 1.5)
attempt(bytes, None)
attempt(bytes, "é", "ascii")
attempt(lambda: b"a" + "b")
attempt(lambda: "a" in b"abc")
attempt(lambda: 300 in b"abc")
attempt(lambda: b"a" < "b")
attempt(lambda: b"a" * b"b")


def assign():
    data[0] = 1


attempt(assign)
print(b"a" == "a", b"a" == b"a", b"a" < b"b", b"a" < b"aa", b"\xff" > b"a", hash(b"a") == hash(b"a"), {b"k": 1}[b"k"], sorted([b"b", b"a"]), b"a" != b"b", bool(b""), bool(b"\0"))
print([*b"xyz"], tuple(b"ab"), sum(b"\1\2\3"), max(b"az"), list(reversed(b"ab")), b"ab" b"cd", bytes.fromhex("00 fF10"), b"\x00\xff".hex(), b"abcd".hex("-"), b"abcde".hex(":", 2), b"abcde".hex(":", -2))
attempt(bytes.fromhex, "0")
attempt(bytes.fromhex, "zz")
attempt(bytes.fromhex, 5)


class Buffer:
    def __bytes__(self):
        return b"made"


class Bad:
    def __bytes__(self):
        return "text"


attempt(bytes, Buffer())
attempt(bytes, Bad())
print(str(b"a"), repr(b"a"), "%s" % b"a", f"{b'a'}", ascii(b"\xe9"))
