# True division is correctly rounded even where an operand has no exact double.
pairs = [
    (1, 3), (-1, 3), (2, 3), (10**20, 3), (10**300, 10**299), (2**53 + 1, 1), (2**53 + 1, 2), (2**63 - 1, 2**63),
    (10**400, 10**399), (1, 10**300), (3 * 2**1000, 2**1000), (-(10**25), 10**10), (2**62, 3), (7, 2**62 - 1),
    (123456789012345678901234567890, 987654321), (0, 5), (0, -5), (1, 10**400), (-1, 10**400), (2**1023, 1),
]
for a, b in pairs:
    print(a / b)
for a, b in ((10**400, 1), (2**1024, 1), (1 << 5000, 3)):
    try:
        print(a / b)
    except OverflowError as error:
        print(type(error).__name__, error)
print(6 / 3, type(6 / 3), 7 / 2, -7 / 2, True / 2)
