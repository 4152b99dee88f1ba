"""Decimal digits of pi by the unbounded spigot of Gibbons (2006): big integers that keep growing."""


def digits():
    q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
    while True:
        if 4 * q + r - t < m * t:
            yield m
            q, r, m = 10 * q, 10 * (r - m * t), (10 * (3 * q + r)) // t - 10 * m
        else:
            q, r, t, k, m, x = q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2


def run(count):
    out = []
    for digit in digits():
        out.append(str(digit))
        if len(out) == count:
            break
    text = "".join(out)
    checksum = 0
    for character in text:
        checksum = (checksum * 31 + ord(character)) % 1000000007
    return "%s...%s %d" % (text[:6], text[-6:], checksum)
