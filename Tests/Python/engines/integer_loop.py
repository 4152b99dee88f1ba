# Integer operations, comparisons and jumps in a loop, across the end of the small ints.
def run(n):
    total = 0
    i = 0
    while i < n:
        total = total + i * 3 - (i // 7) + (i % 5)
        if i & 1:
            total ^= i
        elif i >= n - 3:
            total -= 1 << (i & 7)
        i += 1
    return total


def grow():
    value = 1
    steps = []
    while value < 1 << 70:
        value = value * 3 + 1
        steps.append(-value if len(steps) % 2 else ~value)
    return steps


print(run(1000), run(0), run(17))
print(grow())
print([(a // b, a % b) for a in (-7, 7, 0, 2**61, -(2**62)) for b in (1, 2, 3, -3, 2**40)])
print([a << b for a in (1, -1, 2**61) for b in (0, 1, 61, 62, 63)], [a >> 3 for a in (-9, 9, 2**65)])
