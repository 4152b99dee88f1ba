for text in (
    "", "plain", "it's", 'say "hi"', "both ' and \"", "tab\tnewline\nreturn\r", "back\\slash", "\0\x01\x1f\x7f", "\x80\x9f\xa0\xad\xff",
    "é", "ÿ", "Ā", "€", "日本語", "\u200b\u2028\ud7ff\ue000\uffff", "😀", "\U0001f468\u200d\U0001f469", "\U0010ffff", "a\u0301", "\ufeff",
    "\ud800", "x\udfffy", "\u0378", "\xa0\u3000", "\x85",
):
    print(repr(text), ascii(text), len(text))
print("\a\b\f\v" == "\x07\x08\x0c\x0b", "\101\60\0".encode(), "\N{BULLET}", "\x41\u0042\U00000043", "a\
b")
print(r"raw\n", R"\'", rb"\x00", "con" "cat" 'enated', """triple
"quoted" \
joined""", '''it's''')
print([repr("'"), repr('"'), repr("'\"")], "%r %a" % ("é'", "é'"), f"{'é'!r} {'é'!a} {'é'!s}")
