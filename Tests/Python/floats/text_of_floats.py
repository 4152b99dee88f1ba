values = [
    0.0, -0.0, 1.0, -1.0, 0.1, 0.2, 0.3, 0.1 + 0.2, 1 / 3, 2 / 3, 1e15, 1e16, 1e17, 123456789012345680.0, 1e22, 1e23, 1e-4, 1e-5, 0.00012345, 5e-324,
    2.2250738585072014e-308, 1.7976931348623157e308, 123456.789, 3.141592653589793, 2.5, 1e100, 9007199254740993.0, 4.35, 1.005, 100.0, 1e5, 12345678.9,
]
for value in values:
    assert float(repr(value)) == value
    print(repr(value), str(value), repr(-value))
print(float("inf"), float("-inf"), float("nan"), [float("inf")], -float("nan"))
print(1e400, -1e400, 1e-400, 0.1e1, 1.e2, .5, 1_0.0_1, 1E5)
for value in values:
    print("%r %s %f %e %g %.3f %.0f %10.2f|%-10.2f|%+.1e %G" % ((value,) * 11))
