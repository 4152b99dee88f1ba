inf, nan = float("inf"), float("nan")
values = [0.0, -0.0, 1.0, -1.0, 2.0, -2.0, 0.5, 3.0, -3.0, inf, -inf, nan]
for a in values:
    line = []
    for b in values:
        if a < 0 and b == 0.5:
            continue  # a complex number
        try:
            line.append(a**b)
        except ZeroDivisionError as error:
            line.append(str(error))
        except OverflowError as error:
            line.append("overflow")
    print(a, line)
for a, b in ((10.0, 400), (-10.0, 401), (2.0, 1024), (2.0, -1080), (1e200, 2), (0.1, 400)):
    try:
        print(a**b)
    except OverflowError as error:
        print(error)
print(2**0.5, 10**-3, 2.0**10, 2**10.0, 9**0.5, (-8.0) ** 3, pow(2.0, 3), pow(4, 0.5), 1e3**2)
x = 1.5
x **= 3
print(x)
