def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
text = "abracadabra"
for old, new in (("a", "X"), ("abra", ""), ("", "-"), ("x", "y"), ("a", "λ"), ("ra", "😀😀"), ("abracadabra", "z"), ("a", "a")):
    print([text.replace(old, new, n) for n in (-1, 0, 1, 2, 100)], text.replace(old, new))
print("".replace("", "x"), "".replace("a", "b"), "aaa".replace("aa", "b"), "é😀é".replace("é", "e"), "😀x".replace("😀", "y").isascii())
attempt(text.replace, "a")
attempt(text.replace, "a", 5)
attempt(text.replace, 5, "a")
attempt(text.replace, "a", "b", "c")
table = str.maketrans({"a": "1", "b": None, ord("c"): "ccc", "r": 8364})
print(table, text.translate(table))
print(text.translate(str.maketrans("abc", "xyz")), text.translate(str.maketrans("abc", "xyz", "r")), text.translate({}), text.translate({97: 65}))
attempt(str.maketrans, "ab", "c")
attempt(str.maketrans, {"ab": 1})
attempt(str.maketrans, 5)
attempt(text.translate, 5)
attempt(text.translate, {97: 1.5})
attempt(text.translate, {97: 0x110000})


class Shift:
    def __getitem__(self, code):
        if code == 98:
            raise LookupError
        return code + 1


print("abc".translate(Shift()), "abc".translate("x" * 200))
print("abc" * 3, 3 * "ab", "x" * 0, "x" * -5, "ab" * True, "😀" * 3)
attempt(lambda: "a" * 1.5)
attempt(lambda: "a" * "b")
attempt(lambda: "a" + 1)
attempt(lambda: 1 + "a")
attempt(lambda: "a" + None)
attempt(lambda: "a" + b"b")
attempt(lambda: "a" - "b")
attempt(lambda: -"a")
attempt(lambda: "ab" * 10**18)
