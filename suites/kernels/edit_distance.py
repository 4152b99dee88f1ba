"""The edit distance of words by dynamic programming over two rows."""


def distance(a, b):
    previous = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        current = [i]
        for j, y in enumerate(b, 1):
            current.append(min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (x != y)))
        previous = current
    return previous[-1]


def word(number):
    out = []
    for _ in range(8 + number % 5):
        number = (number * 1103515245 + 12345) % 2147483648
        out.append("abcdefgh"[(number >> 16) & 7])
    return "".join(out)


def run(count):
    words = [word(i * 7919) for i in range(count)]
    total = 0
    for a in words:
        for b in words:
            total = (total * 3 + distance(a, b)) % 1000000007
    return total
