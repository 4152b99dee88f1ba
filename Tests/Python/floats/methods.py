def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
for value in (0.0, -0.0, 1.0, 0.1, -1.5, 3.14159, 1e300, 5e-324, 2.2250738585072014e-308, float("inf"), float("nan"), -float("inf")):
    print(value, value.hex())
for text in ("0x1p0", "0x1.8p1", "-0x1.999999999999ap-4", "1.8", "0x.8p0", "inf", "nan", "0x1p-1074", "0x1p1023", "  0x1p3 "):
    attempt(float.fromhex, text)
for text in ("", "0x", "0xg", "1p", "0x1p5000", "hello"):
    attempt(float.fromhex, text)
for value in (0.5, -2.75, 0.1, 1e20, 0.0, -0.0):
    print(value.as_integer_ratio())
attempt(float("inf").as_integer_ratio)
attempt(float("nan").as_integer_ratio)
print((1.5).real, (1.5).imag, (1.5).conjugate(), (1.5).__add__(1), (1.5).__radd__(2), (1.5).__eq__("x"), (1.5).__lt__(2), (-1.5).__abs__(), (1.5).__neg__(), (0.0).__bool__(), (7.5).__divmod__(2), (7.5).__int__(), (1.5).__float__())
attempt(lambda: 1.5 & 1)
attempt(lambda: 1.5 << 1)
attempt(lambda: [1][1.0])
attempt(lambda: "a" * 1.5)
attempt(lambda: range(1.0))
attempt(lambda: (1.5).missing)
total = 0.0
for _ in range(10):
    total += 0.1
print(total, sum([0.1] * 10), sum([0.1] * 10, 0.0), sum([1, 0.5, 2]))
print(isinstance(1.0, float), type(1.0), float.__name__, type(1 + 1.0), type(True + 0.5))
