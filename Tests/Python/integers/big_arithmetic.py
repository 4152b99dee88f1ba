# Identities over numbers of many sizes, so that every carry path is taken.
def numbers():
    state = 88172645463325252
    for bits in (1, 20, 31, 32, 33, 60, 61, 62, 63, 64, 65, 90, 127, 128, 129, 200, 500, 1000):
        for _ in range(3):
            n = 0
            while n.bit_length() < bits:
                state ^= (state << 13) & (2**64 - 1)
                state ^= state >> 7
                state ^= (state << 17) & (2**64 - 1)
                n = (n << 64) | state
            n >>= n.bit_length() - bits
            yield n
            yield -n


numbers = list(numbers())
checksum = 0
for a in numbers:
    assert int(str(a)) == a and int(hex(a), 16) == a and int(bin(a), 2) == a
    for b in numbers:
        s, d, p = a + b, a - b, a * b
        assert s - b == a and d + b == a and s + d == 2 * a
        assert (a + b) * (a - b) == a * a - b * b
        q, r = divmod(a, b)
        assert q * b + r == a and 0 <= abs(r) < abs(b)
        assert p // b == a and p % b == 0
        assert (a & b) + (a | b) == a + b
        checksum = (checksum * 31 + s + d + p + q + r) % (10**18 + 9)
print(len(numbers), checksum)
n = 1
for i in range(1, 200):
    n *= i
print(n)
for i in range(199, 0, -1):
    n //= i
print(n)
a, b = 0, 1
for _ in range(400):
    a, b = b, a + b
print(a, a % 997, a // 10**70)
