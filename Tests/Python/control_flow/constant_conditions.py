# Conditions that are known, code that is never reached, and folding that must not change meaning.
def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
def never():
    return 1
    print("unreachable")
    undefined()


def constant_if():
    out = []
    if 0:
        out.append("zero")
    if 1:
        out.append("one")
    if "":
        out.append("empty")
    elif "x":
        out.append("text")
    if not 0:
        out.append("not zero")
    if None or 5:
        out.append("or")
    if 1 and 0:
        out.append("and")
    else:
        out.append("else")
    while 0:
        out.append("while zero")
    while 1:
        out.append("while one")
        break
    if __debug__:
        out.append("debug")
    return out


print(never(), constant_if())


def unreachable_yield():
    return "is a generator"
    yield


def unreachable_local():
    if 0:
        x = 1
    return x


def unreachable_in_loop():
    for i in range(3):
        continue
        print("never")
    return i


print(type(unreachable_yield()).__name__, list(unreachable_yield()), unreachable_in_loop())
attempt(unreachable_local)
print(1 + 2 * 3, 2**10, -5 // 2, -5 % 3, 1 << 10, "a" * 3, "a" + "b", (1, 2) + (3,), [1, 2][0], (1, 2, 3)[1], "abc"[1], "abc"[-1:], not 1, -(-1), ~5, 7 & 3, 1.5 * 2, 1 / 4, 5 == 5.0, 1 if "x" else 2, () or "y", 10**3 % 7, (1,) * 3, 0.1 + 0.2)
attempt(lambda: 1 / 0)
attempt(lambda: 1 // 0)
attempt(lambda: 5 % 0)
attempt(lambda: 1 << -1)
attempt(lambda: "a" - 1)
attempt(lambda: (1, 2)[5])
attempt(lambda: "abc"[10])
attempt(lambda: -"a")
attempt(lambda: 2**-1)
attempt(lambda: 0**-1)
attempt(lambda: "%d" % "x")
attempt(lambda: {}["k"])
attempt(lambda: [] + ())
print((2**5000).bit_length(), ("a" * 5000)[4999], len((0,) * 3000), 10**100 % 97)
x = 5
print(x if True else 1 / 0, 1 / 0 if False else x, True or 1 / 0, False and 1 / 0, [1, 2, 3][x > 3], not x, x and not x, x or 1 / 0, 0 < x < 10 < 100, 10 < x < 1 / 1)
print([i for i in range(5) if True], [i for i in range(5) if False], [i for i in range(2) if i or True], {i: 0 for i in () if 1 / 0}, any([]) or "none")
for i in range(2):
    if i == 0: continue
    else: pass
    try: break
    finally: print("finally", i)
else:
    print("never")
assert True, 1 / 0
assert (1, "always true")[0]
-0.0, 1, "expression statements", [1][0], (lambda: 1)(), None, ...
print(-0.0, 0.0 == -0.0, str(-0.0), -0, (0.0, -0.0), [0.0, -0.0], 1 == 1.0 == True, (1, 1.0, True), {1: "int", 1.0: "float"}, (0.0,) == (-0.0,), 1e308 * 10, -1e308 * 10, 1e308 * 10 - 1e308 * 10)


def same_constants():
    return 1, 1.0, True, "1", b"1", 0.0, -0.0, (1,), (1.0,), (True,), (0.0,), (-0.0,), 2**62, float(2**62)


print(same_constants())
