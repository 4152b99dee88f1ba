inf, nan = float("inf"), float("nan")
values = [0.0, -0.0, 1.0, -1.5, 2.0, 1e308, -1e308, 5e-324, inf, -inf, nan]
for a in values:
    print(a, "+", [a + b for b in values])
    print(a, "-", [a - b for b in values])
    print(a, "*", [a * b for b in values])


def divided(operation, a, b):
    try:
        return operation(a, b)
    except ZeroDivisionError as error:
        return str(error)


for a in values:
    print(a, "/", [divided(lambda x, y: x / y, a, b) for b in values])
    print(a, "//", [divided(lambda x, y: x // y, a, b) for b in values])
    print(a, "%", [divided(lambda x, y: x % y, a, b) for b in values])
    print(a, "divmod", [divided(divmod, a, b) for b in values])
for a, b in ((5.5, 2), (-5.5, 2), (5.5, -2), (-5.5, -2), (1e20, 3), (0.3, 0.1), (1, 0.1), (-1, 0.1), (6.0, 3)):
    print(a, b, a // b, a % b, divmod(a, b))
print(-inf, -nan, abs(-0.0), -0.0 == 0.0, str(-0.0), +(-0.0), 0.0 * -1, 0 * -1.0, -0.0 + 0.0, 0.0 - 0.0, 1 - 1.0)
