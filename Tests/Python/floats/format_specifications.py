def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
values = [0.0, -0.0, 1.5, -2.675, 1234567.891, 1e-7, 1e20, float("inf"), float("nan"), -float("inf"), 0.5, 99.995]
specs = ["", "f", ".0f", ".1f", ".3f", "10.2f", "<10.2f", "^12.3f", "+.2f", " .2f", "e", ".2e", "E", "g", ".3g", "G", "%", ".1%", ",", ",.2f", "_.1f", "010.2f", "+010.1f", "*^+15.3e", "#.0f", "#g", ".10", ".3", "20", "n", ".17g", "z.1f"]
for spec in specs:
    print(spec, [format(value, spec) for value in values])
for spec in ("d", "x", "s", "c", "5.2d", ".f", "f5", "..2f", ",,f", "10.2ff"):
    attempt(format, 1.5, spec)
print(f"{3.14159:.2f} {2.0:g} {1e10:,.0f} {0.1:.20f} {1/3:.30g}")
width, digits = 12, 4
print(f"{3.14159:{width}.{digits}f}|{3.14159:<{width}.{digits}e}|{'%.*f' % (3, 2.71828)}|{'%*.*f' % (10, 2, 2.71828)}")
print("%5.1f%%" % 99.5, "%.2f" % 1, "%f" % True, "%.3e" % 10**20)
attempt(lambda: "%f" % "x")
attempt(lambda: "%f" % None)
