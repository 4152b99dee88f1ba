texts = ["", "hello", "Hello World", "HELLO", "hello world's end", "ß", "ŉ", "ǅ", "İstanbul", "ΑΣ", "ΑΣ Β", "ﬁ", "ÀÉî", "x1y", "123", "１２３", "²", "½", "٣", "Ⅷ", "a_b", "_", "a b", " \t\n", "\x1f", "\xa0", "日本", "😀", "aB", "Title Case 3d", "\u0345", "def", "9x", "é", "ǆ"]
for t in texts:
    print(repr(t), repr(t.upper()), repr(t.lower()), repr(t.title()), repr(t.capitalize()), repr(t.swapcase()), repr(t.casefold()))
    print([t.isalpha(), t.isdigit(), t.isdecimal(), t.isnumeric(), t.isalnum(), t.isspace(), t.isupper(), t.islower(), t.istitle(), t.isidentifier(), t.isprintable(), t.isascii()])
print("ß".upper() == "SS", "straße".casefold() == "STRASSE".casefold(), "they're bill's".title(), "x".isupper(), "1a".istitle())
