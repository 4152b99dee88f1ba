def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
text = "a\0b\udc80c"
print(len(text), ascii(text), text.split("\0")[0], text.find("\0"), "\0" in text, text.index("\udc80"), ascii(text.upper()), ascii(text[3]), ascii(text.replace("\udc80", "é")))
attempt(text.encode)
attempt(lambda: ascii(text.encode("utf-8", "surrogateescape")))
attempt(lambda: ascii(b"a\xffb".decode("utf-8", "surrogateescape")))
attempt(lambda: ascii("\ud83d\ude00"))
attempt(lambda: len("\ud83d\ude00"))
attempt(lambda: "\ud83d" + "\ude00" == "\U0001f600")
print("a\0b" == "a\0c", "a\0b" < "a\0c", {"a\0": 1, "a": 2}, len("\0" * 5), "\0".isprintable(), "\0".join("abc").encode(), "x\0".strip("\0"), "%s\0%s" % (1, 2) == "1\0002")
