def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
for text in ("a b c", "  a  b\tc\n", "", " ", "a", "a,b,,c,", ",,", "a\u2003b\xa0c\u3000d", "\x1c\x1da"):
    print(repr(text), text.split(), text.rsplit(), text.split(","), text.rsplit(","), text.split(" "))
    print([text.split(None, n) for n in (-1, 0, 1, 2)], [text.rsplit(None, n) for n in (0, 1, 2)], [text.split(",", n) for n in (0, 1, 2)], [text.rsplit(",", n) for n in (0, 1, 2)])
    print(text.partition(","), text.rpartition(","), text.partition(" "), text.rpartition(" "))
attempt("a".split, "")
attempt("a".partition, "")
attempt("a".split, 5)
attempt("a".split, "a", "b")
attempt("a".rsplit, sep="")
print("a--b--c".split("--"), "a--b--c".rsplit("--", 1), "a--b".split(sep="--", maxsplit=0), "aXbXc".split("X", maxsplit=1), "---".split("--"), "---".rsplit("--"))
for text in ("", "a", "a\n", "a\nb", "a\r\nb\rc\n", "\n\n", "a\x0bb\x0cc\x1cd\x1de\x1ef\x85g\u2028h\u2029i", "a\r\n\r\nb"):
    print(repr(text), text.splitlines(), text.splitlines(True), text.splitlines(keepends=False))
print(",".join(["a"]), ",".join([]), ",".join("abc"), ", ".join(("x", "y")), "".join(str(i) for i in range(5)), "-".join({"k": 1}))
attempt(",".join, ["a", 1])
attempt(",".join, [b"a"])
attempt(",".join, 5)
attempt(",".join, [None, "a"])
attempt("".join, [1])
