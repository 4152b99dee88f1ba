def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
text = "abracadabra"
for needle in ("a", "abra", "bra", "x", "", "abracadabra", "abracadabrax", "aa"):
    print(needle, text.find(needle), text.rfind(needle), text.count(needle), needle in text, text.startswith(needle), text.endswith(needle))
    print([text.find(needle, i) for i in (0, 1, 5, 10, 11, 12, -3, -100)], [text.rfind(needle, 0, i) for i in (0, 1, 5, 11, -1, -100)], [text.count(needle, i) for i in (0, 4, 11, 12)])
attempt(text.index, "x")
attempt(text.rindex, "x")
print(text.index("c"), text.rindex("b"), text.index("a", 1), text.index("a", 1, 4), text.find("a", 3, 3), text.find("", 3, 2))
print(text.startswith(("x", "ab")), text.endswith(("x", "ra")), text.startswith(()), text.startswith("b", 1), text.endswith("r", 0, 10), text.startswith("", 11), text.startswith("", 12))
attempt(text.startswith, 5)
attempt(text.startswith, ["a"])
attempt(text.startswith, ("a", 5))
attempt(text.find)
attempt(text.find, 5)
attempt(text.count, None)
attempt(lambda: 5 in text)
attempt(lambda: None in "")
print("aaaa".count("aa"), "aaaa".find("aa", 1), "".count(""), "abc".count(""), "".find(""), "ab" in "aab", "é" in "café", "😀" in "a😀", "λ" in "abc")
long = "ab" * 500 + "abc" + "ab" * 500
print(long.find("abc"), long.rfind("abc"), long.count("ab"), long.count("ba"), long.replace("abc", "X").find("X"))
print("abc".__contains__("b"), "x".join("abc").partition("b"))
