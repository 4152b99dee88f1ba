values = [-(10**30), -(2**63), -(2**62), -1, 0, 1, 2**53, 2**53 + 1, 2**62, 2**63, 10**30]
for a in values:
    print([(a < b, a <= b, a == b, a != b, a > b, a >= b) for b in values])
floats = [0.0, -0.0, 1.0, 2.0**53, 2.0**53 + 2, 2.0**62, 2.0**63, 1e30, -1e30, 1e308, float("inf"), float("-inf"), float("nan"), 0.5]
for a in values:
    print(a, [(a < b, a == b, a > b, b < a, b == a, b > a) for b in floats])
print(2**53 + 1 == float(2**53), 2**53 + 1 > float(2**53), 10**400 > 1e308, 10**400 < float("inf"), -(10**400) > float("-inf"))
print(1 == 1.0 == True, hash(1) == hash(1.0) == hash(True), {1: "a", 1.0: "b", True: "c"})
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 >= 2 != 1, 1 == 1 in [1], (1 < 2) == True)
for expression in ("1 < 'a'", "1 >= None", "[] < 1", "(1,) > [1]", "1 <= object"):
    try:
        print(eval(expression))
    except TypeError as error:
        print(error)
print(1 == "1", 1 != "1", 1 == None, [] == (), 0 == False)
