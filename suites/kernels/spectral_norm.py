"""The spectral norm of the infinite matrix 1/((i+j)(i+j+1)/2 + i + 1), by the power method on its n x n corner."""


def element(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(vector):
    size = range(len(vector))
    return [sum([element(i, j) * vector[j] for j in size]) for i in size]


def times_transposed(vector):
    size = range(len(vector))
    return [sum([element(j, i) * vector[j] for j in size]) for i in size]


def run(n, rounds):
    u = [1.0] * n
    v = u
    for _ in range(rounds):
        v = times_transposed(times(u))
        u = times_transposed(times(v))
    numerator = sum([a * b for a, b in zip(u, v)])
    denominator = sum([b * b for b in v])
    return "%.9f" % ((numerator / denominator) ** 0.5)
