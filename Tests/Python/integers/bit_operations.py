values = [0, 1, -1, 12, -12, 255, -256, 2**31, 2**62 - 1, 2**62, -(2**62), -(2**62) - 1, 2**64 - 1, -(2**64), 10**25, -(10**25)]
for a in values:
    print(a, ~a, a.bit_length(), a.bit_count())
    print([a & b for b in values])
    print([a | b for b in values])
    print([a ^ b for b in values])
    for b in values:
        assert a & b == ~(~a | ~b)
        assert a ^ b == (a | b) - (a & b)
print(True & False, True | False, True ^ True, type(True & True), type(True & 1), ~True, ~False)
for expression in ("1 & 1.0", "1 | 'a'", "None ^ 1", "~1.5", "~'a'", "[] & []"):
    try:
        print(eval(expression))
    except TypeError as error:
        print(error)
