inf, nan = float("inf"), float("nan")
values = [nan, -inf, -1.5, -0.0, 0.0, 5e-324, 1.0, 1.5, inf]
for a in values:
    print(a, [(a < b, a <= b, a == b, a != b, a > b, a >= b) for b in values])
print(nan == nan, nan is nan, [nan] == [nan], nan in [nan], nan in [float("nan")], {nan: 1}[nan], (nan,) == (nan,), [nan].index(nan), [nan].count(nan))
print(max(nan, 1.0), max(1.0, nan), min(nan, 1.0), min(1.0, nan), sorted([3.0, nan, 1.0])[0] == 3.0)
print(0.0 == -0.0, hash(0.0) == hash(-0.0), {0.0: 1, -0.0: 2}, [0.0] == [-0.0], 0.1 + 0.2 == 0.3)
print(bool(0.0), bool(-0.0), bool(nan), bool(5e-324), not 0.0)
print(hash(1.0), hash(0.5), hash(-1.0), hash(1e10), hash(inf), hash(-inf), hash(2.0**62), hash(1.5), hash(-2.5))
print(1.0 == 1, 1.5 == 1, 1e22 == 10**22, 1e23 == 10**23, 2.0**64 == 2**64, 2**64 + 1 == 2.0**64)
for expression in ("1.0 < 'a'", "1.0 > None", "[] <= 1.0"):
    try:
        print(eval(expression))
    except TypeError as error:
        print(error)
