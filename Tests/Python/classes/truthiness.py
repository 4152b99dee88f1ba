def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class ByBool:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        log.append("bool")
        return self.value


class ByLen:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        log.append("len")
        return self.n


class Both(ByBool, ByLen):
    pass


class Neither:
    pass


class Raises:
    def __bool__(self):
        raise ValueError("undecided")


class None_:
    __bool__ = None


log = []
print(bool(ByBool(True)), bool(ByBool(False)), bool(ByLen(0)), bool(ByLen(3)), bool(Neither()), not ByLen(0), bool(Both(False)), bool(Neither), log)
log.clear()
for value in (ByBool(True), ByBool(False), ByLen(0), ByLen(1)):
    print("if" if value else "else", [1 for _ in "a" if value], (value and 5) == 5, (value or None) is None, end="; ")
    while value:
        print("while", end="; ")
        break
    assert value or True
print(len(log))
attempt(lambda: bool(Raises()))
attempt(lambda: not Raises())
attempt(lambda: Raises() and 1)
attempt(lambda: 1 if Raises() else 2)
attempt(lambda: [x for x in [1] if Raises()])
attempt(lambda: any([0, Raises()]))
attempt(lambda: list(filter(None, [Raises()])))
attempt(lambda: bool(None_()))
attempt(lambda: bool(ByBool("yes")))
attempt(lambda: bool(ByBool(1)))
attempt(lambda: bool(ByLen(-1)))
attempt(lambda: bool(ByLen(1.5)))
print(any([]), all([]), any([0, "", None]), all([1, "a", [0]]), list(filter(None, [0, 1, "", "a", [], [0], None, 0.0])), bool("0"), bool(" "), bool([[]]), bool((None,)), bool({0: 0}), bool(b""), bool(range(1)), bool(...), bool(type), bool(lambda: 0), bool(float("nan")))
print([] or {} or 0 or "last", [1] and {2: 3} and "last", not [], not [0], 0 or None, None or 0, "" and 1 / 0, 1 or 1 / 0)
x = 0
while not x:
    x += 1
else:
    print("else after while", x)
print(1 if not None else 2, not not [], (not True) == False, not 1 in [1], not (1 == 1))
