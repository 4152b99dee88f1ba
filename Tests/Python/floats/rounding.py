def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
for value in (0.5, 1.5, 2.5, -0.5, -1.5, -2.5, 2.675, 1.005, 0.125, 1e16, 123456.789, -123456.789, 5e15 + 0.5, 0.49999999999999994):
    print(value, round(value), type(round(value)), [round(value, n) for n in (-3, -1, 0, 1, 2, 5, 20, -20, 400, -400)])
for value in (float("inf"), float("nan")):
    attempt(round, value)
    attempt(round, value, 2)
attempt(round, 1.5, None)
attempt(round, 1.5, 1.0)
attempt(round, "1.5")
attempt(round)
attempt(round, number=2.567, ndigits=2)
print((2.7).__trunc__(), (-2.7).__trunc__(), (2.2).__floor__(), (-2.2).__floor__(), (2.2).__ceil__(), (-2.2).__ceil__(), (2.5).__round__(), (2.567).__round__(1))
attempt(round, 1e308, -308)
attempt(round, 1.7e308, -308)
