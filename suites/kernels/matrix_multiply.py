"""Multiplies matrices that are lists of lists, with integers and with floats, by three nested loops."""


def multiply(a, b):
    rows = len(a)
    inner = len(b)
    columns = len(b[0])
    result = []
    for i in range(rows):
        row = a[i]
        out = [0] * columns
        for j in range(columns):
            total = 0
            for k in range(inner):
                total += row[k] * b[k][j]
            out[j] = total
        result.append(out)
    return result


def run(size):
    integers = [[(i * 7 + j * 3) % 11 - 5 for j in range(size)] for i in range(size)]
    halves = [[0.5 * value for value in row] for row in integers]
    whole = multiply(integers, integers)
    fractions = multiply(halves, integers)
    trace = sum([whole[i][i] for i in range(size)])
    return "%d %.3f %d" % (trace, sum([sum(row) for row in fractions]), whole[1][size - 2])
