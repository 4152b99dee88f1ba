"""Many short-lived trees beside one that lives long: allocation and collection."""


class Node:
    __slots__ = ("left", "right")

    def __init__(self, left, right):
        self.left = left
        self.right = right

    def count(self):
        if self.left is None:
            return 1
        return 1 + self.left.count() + self.right.count()


def grow(depth):
    if depth == 0:
        return Node(None, None)
    return Node(grow(depth - 1), grow(depth - 1))


def run(depth):
    long_lived = grow(depth)
    total = 0
    for level in range(2, depth + 1, 2):
        for _ in range(1 << (depth - level)):
            total += grow(level).count()
    return "%d %d" % (total, long_lived.count())
