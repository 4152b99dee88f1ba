# Every operator over every pair of numeric kinds: value and type.
values = [True, False, 3, -4, 2**62, -(2**62), 2**63, 10**25, 2.5, -0.5, 0.0, 1e20]
operators = {
    "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b, "//": lambda a, b: a // b, "%": lambda a, b: a % b,
    "<": lambda a, b: a < b, "==": lambda a, b: a == b, "&": lambda a, b: a & b, "|": lambda a, b: a | b, "^": lambda a, b: a ^ b, "divmod": divmod, "max": max, "min": min,
}
for name, operator in operators.items():
    for a in values:
        line = []
        for b in values:
            try:
                result = operator(a, b)
                line.append("%s:%s" % (type(result).__name__[0], result))
            except (TypeError, ZeroDivisionError, OverflowError) as error:
                line.append(type(error).__name__)
        print(name, a, *line)
for a in values:
    print(a, -a, +a, abs(a), not a, a * 0, a + 0, a - a, a == a, bool(a), int(a), float(a), hash(a) == hash(float(a)) if abs(a) < 2**53 else "large", str(a), "%s" % a, repr(a), "%.3f" % a, "%d" % a, f"{a:>12}", f"{a:g}")
