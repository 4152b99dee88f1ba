def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
for n in (0, 1, -1, 5, -5, 255, -256, 2**62, -(2**62), 2**63 - 1, -(2**63), 10**20, -(10**20)):
    print(n, [n << s for s in (0, 1, 5, 62, 63, 64, 100)])
    print(n, [n >> s for s in (0, 1, 5, 61, 62, 63, 64, 100, 10**6)])
attempt(lambda: 1 << -1)
attempt(lambda: 1 >> -1)
attempt(lambda: 1 << 1.0)
attempt(lambda: 1.0 >> 1)
attempt(lambda: 0 << 10**30)
attempt(lambda: 0 >> 10**30)
attempt(lambda: 5 >> 10**30)
attempt(lambda: -5 >> 10**30)
attempt(lambda: 1 << 10**30)
attempt(lambda: True << 3)
n = 3
n <<= 70
print(n)
n >>= 69
print(n)
