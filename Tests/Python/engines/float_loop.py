# Float arithmetic and comparisons: immediate and boxed numbers, zeros, infinities, NaN.
def run(n):
    x = 0.0
    s = 0.0
    while x < n:
        s = s + x * 1.5 - x / 3.0
        if s > 1e6:
            s = -s
        x += 0.25
    return s


values = [0.0, -0.0, 1.5, -2.25, 1e-300, 1e300, float("inf"), float("nan")]
print(run(1000.0))
for a in values:
    print([a + b for b in values], [a * b for b in values], [a - b for b in values], -a)
    print([(a < b, a <= b, a == b, a != b, a > b, a >= b) for b in values])
    print([a / b for b in values if b])
print([1 + 2.5, 2.5 + 1, 3 < 3.5, 2**53 == float(2**53)])
