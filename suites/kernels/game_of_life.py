"""Conway's Life on an unbounded plane: a set of living cells, a dictionary of neighbour counts, tuples as keys."""

ACORN = ((0, 0), (1, 0), (1, -2), (3, -1), (4, 0), (5, 0), (6, 0))


def step(alive):
    counts = {}
    for x, y in alive:
        for there in (
            (x - 1, y - 1), (x, y - 1), (x + 1, y - 1), (x - 1, y),
            (x + 1, y), (x - 1, y + 1), (x, y + 1), (x + 1, y + 1),
        ):
            counts[there] = counts.get(there, 0) + 1
    return {cell for cell, count in counts.items() if count == 3 or (count == 2 and cell in alive)}


def run(generations):
    alive = set(ACORN)
    total = 0
    for _ in range(generations):
        alive = step(alive)
        total += len(alive)
    return "%d %d %s" % (total, len(alive), min(alive))
