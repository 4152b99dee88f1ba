def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
for text in ("1", "1.5", "-1.5e3", " 2.5 \n", "inf", "-Infinity", "+nan", "NaN", "1_000.5", "1e5", ".5", "5.", "1e-400", "1e400", "٣.٥", "0x10", "", " ", ".", "e5", "1e", "1__0", "abc", "1.5.2", "1 2", "infinit", "1.0\x00"):
    attempt(float, text)
for value in (5, -5, 2**53 + 1, 10**22, 10**308, 10**309, -(10**400), True, None, [], b"1.5", b"x"):
    attempt(float, value)


class Real:
    def __float__(self):
        return 2.5


class Wrong:
    def __float__(self):
        return 2


class Indexed:
    def __index__(self):
        return 7


for thing in (Real(), Wrong(), Indexed(), object()):
    try:
        print(float(thing))
    except TypeError as error:
        print(str(error).replace("__main__.", ""))
print(float(), float("1" * 30), float(2**62), float(2**63 + 2**9), float(2**63 + 2**10 + 1), float(-(2**70)))
print(int(1e19), int(-1e19), int(2.9), int(-2.9), (2.5).is_integer(), (2.0).is_integer(), float("inf").is_integer())
