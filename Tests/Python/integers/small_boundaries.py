# Where a tagged or 64-bit representation ends: results must not wrap.
edges = [2**30, 2**31, 2**32, 2**61, 2**62, 2**63, 2**64]
for edge in edges:
    for delta in (-2, -1, 0, 1, 2):
        for sign in (1, -1):
            n = sign * (edge + delta)
            print(n, n + 1, n - 1, -n, ~n, abs(n), n * 2, n + n, n - (-n))

n = 1
for _ in range(130):
    n = n + n
print(n)
n = -1
for _ in range(130):
    n = n + n
print(n)
m = 2**62 - 1
print(m + 1 == 2**62, m + 1 - 1 == m, (m + 1) - m, type(m + 1), (m + 1) // 2, -m - 1, -m - 2)
total = 0
for i in range(70):
    total += 1 << i
    total -= 1 << (i - 1) if i else 0
print(total)
