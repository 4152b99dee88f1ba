def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
for value in (0.0, -0.0, 1.9, -1.9, 2.5, 1e15, 1e18, -1e18, 4.6e18, 9.3e18, 1e22, 1e100, -1e300, 2.0**62, 2.0**63, -(2.0**63), 5e-324):
    attempt(int, value)
for value in (float("inf"), float("-inf"), float("nan")):
    attempt(int, value)
    attempt(round, value)


class Truncated:
    def __trunc__(self):
        return 11


class Indexed:
    def __index__(self):
        return 12


class Whole:
    def __int__(self):
        return 13


class Wrong:
    def __int__(self):
        return "13"


for thing in (Indexed(), Whole(), Wrong()):
    attempt(int, thing)
print(hex(Indexed()), list(range(20))[Indexed()], bin(Indexed()), "ab" * Indexed())
attempt(lambda: [1][Whole()])
attempt(int, object)
print(True + 1, int(True), int(False), True == 1)
