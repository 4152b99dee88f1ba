# Identifiers are normalized (NFKC); literals of every kind.
ﬁeld = "ligature"
print(field, "ﬁeld" in globals(), "field" in globals())
K = "kelvin sign"
print(K)
变量 = 5
_é1 = 变量 + 1
print(_é1, "𝐱".isidentifier(), "2x".isidentifier(), "x²".isidentifier(), "def".isidentifier(), "".isidentifier())


class Normal:
    ﬀ = 1

    def __µ(self):
        return "mangled"


print(Normal.ff, sorted(k for k in vars(Normal) if not k.startswith("__")), getattr(Normal, "ff"), hasattr(Normal, "ﬀ"))
print((lambda ﬃ: ﬃ)(3), dict(ﬁ=1))
print(0, 0.0, 0e0, 00, 0x0, 1e3, 1E+3, 1e-3, 1_0.1_0e1_0, 0XAB, 0B11, 0O17, .1, 1., 10_000)
print('a' "b" '''c''' """d""" r'\e' + b''.decode() + "f")
print("\
joined", 'a\
b', "tab\tnew\\n", "\x41\101\u0041\U00000041\N{LATIN CAPITAL LETTER A}", "\7\07\007" == "\a" * 3, len("\0\00\000\0000"), "\'\"", '\'"', "\"'", r"\"", r'\'')
print(b"\x41\101\n\\" b'\'"', rb"\x41" == b"\\x41", Rb"a" + bR"b" + BR"c", b"", br"\n")
print(True, False, None, ..., [], (), {}, {"a"}, [[]], ((),), {1: {}}, (1), (1,), [1,], {1: 2,}, {1,})
print(1if 1else 2, [1for _ in(0,)], 1 if[]else 2, "a"if 1else"b")
x = 1; y = 2; print(x, y)
if x: print("inline"); y = 3
print(y);
print(-5 % 3, -5 // 3, 2 ** -1, -2 ** 2, not 1 == 2, 1 + 2 * 3 - 4 // 2, 7 & 3 | 8 ^ 1, 1 << 2 + 1, ~1 + 1, 5 > 3 == True, (5 > 3) == True, 10 - 2 - 3, 2 ** 3 ** 0, 100 / 10 / 2, 1 if 0 else 2 if 0 else 3, 1 or 0 and 0, not 0 or 1, "a" "b" * 2, "%d" % 5 * 2, -1 .__abs__(), (-1).__abs__())
