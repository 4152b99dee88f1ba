def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
for text in ("0", "-0", "+7", "  42\n", "1_000", "007", "٣٤", "-99999999999999999999", "1" * 50):
    attempt(int, text)
for text in ("", " ", "1__0", "_1", "1_", "0x10", "1.5", "abc", "1 2", "--1", "+", "²", "1\x00"):
    attempt(int, text)
for text, base in (
    ("ff", 16), ("0xFF", 16), ("0xff", 0), ("0o17", 0), ("0b101", 0), ("-0b101", 0), ("017", 0), ("0", 0), ("00", 0), ("z", 36), ("Z9", 36),
    ("12", 2), ("8", 8), ("0b12", 0), ("0x", 16), ("1_0", 2), ("0x_f", 0), ("10", 1), ("10", 37), ("10", -2), ("zz", 35), (" 11 ", 3),
):
    attempt(int, text, base)
attempt(int, 5, 10)
attempt(int, "5", 10.0)
attempt(int, b"42")
attempt(int, b"\xff")
attempt(int, None)
attempt(int, [])
attempt(int)
attempt(int, "5", base=7)
attempt(lambda: int(base=7))
attempt(int, "9" * 5000)
