def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
for base in (0, 1, -1, 2, -2, 3, 10, -10, 2**31, 2**62 - 1):
    print(base, [base**e for e in (0, 1, 2, 3, 5, 8)])
print(2**100, (-2) ** 101, 10**50, 0**0)
print(2**-1, 10**-2, (-2) ** -3, 4**0.5, 2**0.5, (-8) ** 2.0)
attempt(pow, 0, -1)
attempt(lambda: 0**-2)
attempt(pow, 0.0, -1)
print(pow(3, 200, 1000007), pow(-3, 5, 7), pow(3, 5, -7), pow(2, 1000, 10**30), pow(5, 0, 1), pow(7, 3, True))
print(pow(3, -1, 7), pow(10, -2, 77), pow(-3, -1, 11))
attempt(pow, 2, -1, 4)
attempt(pow, 2, 3, 0)
attempt(pow, 2, 3.0, 5)
attempt(pow, 2.0, 3, 5)
attempt(pow, "a", 2)
attempt(pow, base=2, exp=10)
attempt(pow, base=2, exp=10, mod=100)
print(-(2**2), (-2) ** 2, 2**3**2, (2**3) ** 2)
