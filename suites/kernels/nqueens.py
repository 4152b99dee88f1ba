"""All placements of n queens that do not attack each other, by backtracking over sets of columns and diagonals."""


def solve(n):
    placed = []
    columns = set()
    rising = set()
    falling = set()

    def place(row):
        if row == n:
            yield tuple(placed)
            return
        for column in range(n):
            if column in columns or row + column in rising or row - column in falling:
                continue
            columns.add(column)
            rising.add(row + column)
            falling.add(row - column)
            placed.append(column)
            for solution in place(row + 1):
                yield solution
            placed.pop()
            columns.remove(column)
            rising.remove(row + column)
            falling.remove(row - column)

    return place(0)


def run(n, repeats):
    count = 0
    checksum = 0
    for _ in range(repeats):
        for solution in solve(n):
            count += 1
            for column in solution:
                checksum = (checksum * 31 + column) % 1000000007
    return "%d %d" % (count, checksum)
