# Exact linear algebra with a Fraction class.
def gcd(a, b):
    while b:
        a, b = b, a % b
    return abs(a)


class Fraction:
    __slots__ = ("n", "d")

    def __init__(self, n, d=1):
        if d == 0:
            raise ZeroDivisionError("Fraction(%s, 0)" % n)
        g = gcd(n, d) * (1 if d > 0 else -1)
        self.n, self.d = n // g, d // g

    @classmethod
    def of(cls, x):
        return x if isinstance(x, cls) else cls(x)

    def __add__(self, other):
        if not isinstance(other, (int, Fraction)):
            return NotImplemented
        o = self.of(other)
        return Fraction(self.n * o.d + o.n * self.d, self.d * o.d)

    __radd__ = __add__

    def __neg__(self):
        return Fraction(-self.n, self.d)

    def __sub__(self, other):
        return self + -self.of(other)

    def __rsub__(self, other):
        return self.of(other) - self

    def __mul__(self, other):
        o = self.of(other)
        return Fraction(self.n * o.n, self.d * o.d)

    __rmul__ = __mul__

    def __truediv__(self, other):
        o = self.of(other)
        return Fraction(self.n * o.d, self.d * o.n)

    def __rtruediv__(self, other):
        return self.of(other) / self

    def __pow__(self, k):
        return Fraction(self.n**k, self.d**k) if k >= 0 else Fraction(self.d**-k, self.n**-k)

    def __eq__(self, other):
        o = self.of(other)
        return (self.n, self.d) == (o.n, o.d)

    def __lt__(self, other):
        o = self.of(other)
        return self.n * o.d < o.n * self.d

    def __hash__(self):
        return hash((self.n, self.d)) if self.d != 1 else hash(self.n)

    def __float__(self):
        return self.n / self.d

    def __bool__(self):
        return bool(self.n)

    def __abs__(self):
        return Fraction(abs(self.n), self.d)

    def __repr__(self):
        return str(self.n) if self.d == 1 else f"{self.n}/{self.d}"


half, third = Fraction(1, 2), Fraction(1, 3)
print(half + third, half - third, half * third, half / third, 1 - half, 2 / third, half**3, half**-2, -half, abs(-third), half == Fraction(2, 4), half == 1, third < half, sorted([half, third, Fraction(-1)]), float(third), bool(Fraction(0)), sum([half, third]), {half: "x"}[Fraction(3, 6)], Fraction(6, -4), max(half, third))
for action in (lambda: Fraction(1, 0), lambda: half / 0, lambda: half + "x", lambda: "x" + half, lambda: half + 1.5):
    try:
        print(action())
    except (ZeroDivisionError, TypeError) as error:
        print(type(error).__name__, error)


def solve(matrix):
    rows = [[Fraction.of(x) for x in row] for row in matrix]
    n = len(rows)
    for column in range(n):
        pivot = next((r for r in range(column, n) if rows[r][column]), None)
        if pivot is None:
            raise ValueError("singular")
        rows[column], rows[pivot] = rows[pivot], rows[column]
        factor = 1 / rows[column][column]
        rows[column] = [x * factor for x in rows[column]]
        for r in range(n):
            if r != column and rows[r][column]:
                k = rows[r][column]
                rows[r] = [x - k * y for x, y in zip(rows[r], rows[column])]
    return [row[-1] for row in rows]


print(solve([[2, 1, 5], [1, 3, 10]]), solve([[0, 1, 1, 3], [1, 1, 0, 3], [1, 0, 1, 4]]))
hilbert = [[Fraction(1, i + j + 1) for j in range(8)] + [1] for i in range(8)]
print(solve(hilbert))
try:
    solve([[1, 2, 3], [2, 4, 6]])
except ValueError as error:
    print(error)


def bernoulli(n):
    row = []
    for m in range(n + 1):
        row.append(Fraction(1, m + 1))
        for j in range(m, 0, -1):
            row[j - 1] = j * (row[j - 1] - row[j])
    return row[0]


print([bernoulli(k) for k in range(0, 21, 2)])
