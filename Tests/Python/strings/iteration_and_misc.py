def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
print(list("aé😀"), tuple("ab"), set("a"), [c for c in ""], list(reversed("abc")), list(enumerate("ab", 1)), dict(zip("ab", "cd")), sorted("hello"), "".join(sorted(set("mississippi"))))
first, *rest = "hello"
print(first, rest)
a, b = "xy"
print(a, b)
attempt(lambda: (lambda a, b: 0)(*"abc"))


def unpack(text):
    a, b = text
    return a, b


attempt(unpack, "a")
attempt(unpack, "abc")
it = iter("ab")
print(next(it), next(it), next(it, "end"), type(it).__name__, iter(it) is it)
print(len("abc"), "abc".__len__(), "a".__add__("b"), "a".__mul__(3), "a".__rmul__(2), "abc".__getitem__(1), "abc".__contains__("c"), "a".__eq__("a"), "a".__eq__(1), "a".__lt__("b"), "a%s".__mod__("b"), "a".__str__(), "a".__repr__(), "a".__hash__() == hash("a"))
attempt(lambda: "abc".missing)
attempt(lambda: "abc"())
attempt(lambda: setattr("abc", "x", 1))
attempt(lambda: "abc".upper(1))
attempt(lambda: str.upper())
attempt(lambda: str.upper(5))
attempt(lambda: str.join(",", ["a", "b"]))
attempt(lambda: str(1, 2, 3, 4))
attempt(lambda: str(b"a", nonsense=1))
print(bool(""), bool(" "), not "", "" or "default", "x" and "y", all(["a", ""]), any(["", "b"]))
print(max(["pear", "fig", "apple"], key=len), sorted(["B", "a", "C"], key=str.lower), list(map(str.strip, [" a ", "b "])), "abc".index("c"), min("b", "a"))
big = ""
for i in range(3000):
    big += chr(97 + i % 26)
print(len(big), big[2999], big.count("abc"), hash(big) == hash(big[:]))
big = "".join([big, "é"])
big += "😀"
print(len(big), big[-2:], big[:3])
