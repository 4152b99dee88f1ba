# Floor division and modulo round towards minus infinity, whatever the size.
values = [0, 1, -1, 2, -2, 7, -7, 10, -10, 2**31, -(2**31), 2**62 - 1, 2**62, -(2**62), 2**63, -(2**63), 10**25, -(10**25)]
for a in values:
    line = []
    for b in values:
        if b == 0:
            continue
        q = a // b
        r = a % b
        assert divmod(a, b) == (q, r)
        assert q * b + r == a, (a, b, q, r)
        assert abs(r) < abs(b)
        assert r == 0 or (r < 0) == (b < 0)
        line.append((q, r))
    print(a, line)
for operation in ("//", "%", "/"):
    for zero in (0, False, 0.0):
        for a in (5, 10**30, True, 2.5):
            try:
                print(eval("a %s zero" % operation))
            except ZeroDivisionError as error:
                print(operation, repr(zero), a, error)
try:
    divmod(3, 0)
except ZeroDivisionError as error:
    print(error)
