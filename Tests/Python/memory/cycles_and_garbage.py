# Much garbage of every shape; what must survive is checked at the end.
class Node:
    def __init__(self, value):
        self.value = value
        self.links = []


class Slotted:
    __slots__ = ("left", "right")

    def __init__(self, left=None, right=None):
        self.left, self.right = left, right


kept = []
for round_ in range(60):
    ring = [Node(i) for i in range(50)]
    for i, node in enumerate(ring):
        node.links.append(ring[(i + 1) % 50])
        node.links.append(ring)
        node.me = node
    if round_ % 10 == 0:
        kept.append(ring[0])
    table = {}
    table["self"] = table
    for i in range(30):
        table[i] = [table, (table, {"inner": table})]
    closure_holder = []
    closure_holder.append(lambda: closure_holder)
    tree = None
    for i in range(100):
        tree = Slotted(tree, Slotted())
    tree.right.left = tree
    generator = (x for x in ring)
    next(generator)
    ring.append(generator)
    try:
        raise ValueError(ring)
    except ValueError as error:
        table["error"] = error
print([node.value for node in kept], [len(node.links[1]) for node in kept])
for start in kept:
    node, seen = start, 0
    for _ in range(50):
        node = node.links[0]
        seen += node.value
    assert node is start and seen == sum(range(50))
print(kept[0].me is kept[0], next(kept[0].links[1][-1]).value)


def chain(n):
    first = current = Slotted()
    for _ in range(n):
        current.left = Slotted()
        current = current.left
    current.left = first
    return first


loops = [chain(500) for _ in range(20)]
lengths = []
for loop in loops:
    n, current = 1, loop.left
    while current is not loop:
        n, current = n + 1, current.left
    lengths.append(n)
print(lengths == [501] * 20)
deep = None
for _ in range(50000):
    deep = (deep,)
depth = 0
while deep is not None:
    deep, depth = deep[0], depth + 1
print(depth)
