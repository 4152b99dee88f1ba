def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
for text in ("  ab  ", "\t\nab\r\n", "xxabxx", "", "   ", "\u2003a\xa0", "abab", "a"):
    print(repr(text), repr(text.strip()), repr(text.lstrip()), repr(text.rstrip()), repr(text.strip("x")), repr(text.strip("ab")), repr(text.lstrip("ba")), repr(text.rstrip("")), repr(text.strip(None)))
attempt("a".strip, 5)
for text in ("", "a", "ab", "abc", "é", "😀"):
    for width in (-1, 0, 1, 2, 3, 4, 5):
        print([text.center(width, "*"), text.ljust(width), text.rjust(width, "-"), text.zfill(width)], end=" ")
    print()
attempt("a".center, 5, "")
attempt("a".center, 5, "xy")
attempt("a".ljust, "5")
attempt("a".rjust, 5, 3)
print("-5".zfill(5), "+5".zfill(5), "--5".zfill(5), "".zfill(3), "x".center(4, "λ"), "x".ljust(3, "😀"), "é".rjust(3, "."))
print("prefix-body".removeprefix("prefix-"), "body.txt".removesuffix(".txt"), "abc".removeprefix("x"), "abc".removesuffix(""), "aaa".removeprefix("aa"))
print(repr("a\tb\tcd\te".expandtabs()), repr("a\tb".expandtabs(4)), repr("\t".expandtabs(0)), repr("ab\n\tc".expandtabs(3)), repr("a\tb".expandtabs(tabsize=2)), repr("\t\t".expandtabs(-1)))
