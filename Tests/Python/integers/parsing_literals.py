print(0, 00, 0x1F, 0X1f, 0b11, 0o17, 1_000_000, 0x_ff, 0b1_0, 9223372036854775807, 9223372036854775808, -9223372036854775808)
print(123456789012345678901234567890, 0xFFFFFFFFFFFFFFFFFFFF)
for source in ("0777", "0b2", "0o8", "0xg", "1__0", "1_", "0_7", "1a", "0b", "1_000.0_1", "12if 1 else 2", "0x1for x in []"):
    try:
        print(source, eval(source))
    except SyntaxError as error:
        print(source, "SyntaxError:", error.msg)
print(1 .real, 1.0.real, (1).real, 5 .bit_length())
print(-1 ** 2, --1, -+-1, ~-1, not -1, - -1)
