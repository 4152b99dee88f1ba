# Number theory on small and large integers.
def is_prime(n):
    if n < 2:
        return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while d % 2 == 0:
        d //= 2
        s += 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


print([n for n in range(100) if is_prime(n)], [n for n in range(2**61 - 10, 2**61 + 50) if is_prime(n)], is_prime(2**127 - 1), is_prime(2**127 + 1), [n for n in range(2**62 - 60, 2**62 + 60) if is_prime(n)], [n for n in range(2**64 - 100, 2**64) if is_prime(n)])


def egcd(a, b):
    x0, x1 = 1, 0
    while b:
        q, a, b = a // b, b, a % b
        x0, x1 = x1, x0 - q * x1
    return a, x0


p, q, e = 10**18 + 9, 10**20 + 39, 65537
n, phi = p * q, (p - 1) * (q - 1)
g, d = egcd(e, phi)
d %= phi
message = int.from_bytes("secret λ".encode(), "big")
cipher = pow(message, e, n)
print(g, d == pow(e, -1, phi), cipher, pow(cipher, d, n).to_bytes(9, "big").decode())


def factor(n):
    out = {}
    p = 2
    while p * p <= n:
        while n % p == 0:
            out[p] = out.get(p, 0) + 1
            n //= p
        p += 1 + (p > 2)
    if n > 1:
        out[n] = 1
    return out


for n in (360, 2**20 * 3**5, 999983 * 1000003 // 1000003 * 7, 10**12 - 11):
    print(n, factor(n))


def isqrt(n):
    if n == 0:
        return 0
    x = 1 << (n.bit_length() + 1) // 2
    while True:
        y = (x + n // x) // 2
        if y >= x:
            return x
        x = y


print(all(isqrt(n) ** 2 <= n < (isqrt(n) + 1) ** 2 for n in [*range(200), 2**62, 2**63 - 1, 10**40, 10**41 + 7]), isqrt(2 * 10**60))


def popcount(n):
    count = 0
    while n:
        n &= n - 1
        count += 1
    return count


for n in (0, 1, 255, 2**62 - 1, 2**63, 2**100 - 1, 0xDEADBEEFCAFEBABE):
    assert popcount(n) == bin(n).count("1") == n.bit_count()
    print(popcount(n), n.bit_length(), f"{n:b}"[:20], n ^ (n >> 1))


def rotate(x, k, bits=64):
    mask = (1 << bits) - 1
    return (x << k | x >> bits - k) & mask


state = 0x853C49E6748FEA9B
outputs = []
for _ in range(8):
    state = state * 6364136223846793005 + 1442695040888963407 & 2**64 - 1
    outputs.append(rotate(state >> 18 ^ state, state >> 59) >> 32)
print(outputs)
fibs = [0, 1]
while fibs[-1] < 2**70:
    fibs.append(fibs[-1] + fibs[-2])
print(len(fibs), fibs[-1], [f for f in fibs if f & (f - 1) == 0], sum(f for f in fibs if f % 2 == 0))
collatz = {1: 1}


def length(n):
    trail = []
    while n not in collatz:
        trail.append(n)
        n = 3 * n + 1 if n & 1 else n >> 1
    size = collatz[n]
    for m in reversed(trail):
        size += 1
        collatz[m] = size
    return size


print(max((length(n), n) for n in range(1, 2000)), length(2**70 + 1), len(collatz), max(collatz))
digits = str(3**200)
print(len(digits), sum(map(int, digits)), int(digits) == 3**200, int(digits[::-1]) % 10**9, -(3**200) // 10**80, -(3**200) % 10**20, divmod(3**200, -(10**85)))
