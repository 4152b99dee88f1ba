"""Breadth-first search with sets and tuples: the fewest knight's moves between squares of a board with holes."""

MOVES = ((1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2))


def neighbours(square, size, holes):
    x, y = square
    for dx, dy in MOVES:
        there = (x + dx, y + dy)
        if 0 <= there[0] < size and 0 <= there[1] < size and there not in holes:
            yield there


def distances(start, size, holes):
    seen = {start}
    frontier = {start}
    counts = []
    while frontier:
        counts.append(len(frontier))
        reached = set()
        for square in frontier:
            reached.update(neighbours(square, size, holes))
        frontier = reached - seen
        seen |= frontier
    return counts


def run(size):
    holes = {(x, y) for x in range(size) for y in range(size) if (x * 7 + y * 13) % 11 == 0}
    free = [(x, 0) for x in range(size) if (x, 0) not in holes]
    checksum = 0
    reached = 0
    for start in free[:3]:
        counts = distances(start, size, holes)
        reached += sum(counts)
        for count in counts:
            checksum = (checksum * 31 + count) % 1000000007
    return "%d %d" % (reached, checksum)
