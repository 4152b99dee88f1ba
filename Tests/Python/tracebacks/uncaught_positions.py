def caret_cases(index):
    a, b, c = 1, "two", {"k": None}
    if index == 0:
        return a + 5 + b + a
    if index == 1:
        return c["k"]["deeper"]["more"]
    if index == 2:
        return caret_cases.missing.attribute
    if index == 3:
        return (a,
                b(1),
                c)
    return undefined + a


for i in range(5):
    try:
        caret_cases(i)
    except Exception as error:
        print(type(error).__name__, error)
try:
    caret_cases(0)
except TypeError:
    try:
        caret_cases(1)
    except TypeError:
        caret_cases(3)
