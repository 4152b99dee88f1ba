"""Floating-point arithmetic in a loop: the logistic map beside a compensated sum of its orbit."""


def run(count):
    x = 0.4
    total = 0.0
    compensation = 0.0
    for _ in range(count):
        x = 3.99 * x * (1.0 - x)
        term = x / (1.0 + x * x) - compensation
        larger = total + term
        compensation = (larger - total) - term
        total = larger
    return "%.9f" % total
