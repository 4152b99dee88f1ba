# Graphs as dictionaries: topological order, components, colouring, shortest paths, spanning trees.
class CycleError(Exception):
    pass


class Graph:
    def __init__(self, edges=(), directed=False):
        self.adjacent = {}
        self.directed = directed
        for edge in edges:
            self.connect(*edge)

    def connect(self, a, b, weight=1):
        self.adjacent.setdefault(a, {})[b] = weight
        self.adjacent.setdefault(b, {})
        if not self.directed:
            self.adjacent[b][a] = weight

    def __iter__(self):
        return iter(self.adjacent)

    def __getitem__(self, node):
        return self.adjacent[node]

    def __len__(self):
        return len(self.adjacent)

    def edges(self):
        return {(a, b): w for a in self for b, w in self[a].items() if self.directed or a <= b}

    def topological(self):
        state, order = {}, []

        def visit(node, path):
            if state.get(node) == "done":
                return
            if node in path:
                raise CycleError(" -> ".join(path[path.index(node) :] + (node,)))
            for other in sorted(self[node]):
                visit(other, path + (node,))
            state[node] = "done"
            order.append(node)

        for node in sorted(self):
            visit(node, ())
        return order[::-1]

    def components(self):
        seen = set()
        for start in self:
            if start in seen:
                continue
            stack, part = [start], set()
            while stack:
                node = stack.pop()
                if node not in part:
                    part.add(node)
                    stack.extend(self[node].keys() - part)
            seen |= part
            yield sorted(part)

    def colours(self):
        chosen = {}
        for node in sorted(self, key=lambda n: (-len(self[n]), n)):
            used = {chosen[o] for o in self[node] if o in chosen}
            chosen[node] = next(c for c in range(len(self)) if c not in used)
        return chosen

    def distances(self, start):
        best, todo = {start: (0, None)}, {start}
        while todo:
            node = min(todo, key=lambda n: (best[n][0], n))
            todo.remove(node)
            for other, weight in self[node].items():
                distance = best[node][0] + weight
                if other not in best or distance < best[other][0]:
                    best[other] = distance, node
                    todo.add(other)
        return best

    def spanning_tree(self):
        parent = {n: n for n in self}

        def root(n):
            while parent[n] != n:
                parent[n] = parent[parent[n]]
                n = parent[n]
            return n

        for (a, b), weight in sorted(self.edges().items(), key=lambda e: (e[1], e[0])):
            if root(a) != root(b):
                parent[root(a)] = root(b)
                yield a, b, weight


g = Graph([("a", "b", 4), ("a", "c", 1), ("c", "b", 2), ("b", "d", 5), ("c", "d", 8), ("x", "y", 3), ("e", "d", 3)])
print(len(g), sorted(g), g["b"], list(g.components()), g.colours())
print(g.distances("a"), list(g.spanning_tree()), sum(w for *_, w in g.spanning_tree()))
d = Graph([("shirt", "tie"), ("tie", "jacket"), ("trousers", "shoes"), ("trousers", "belt"), ("belt", "jacket"), ("socks", "shoes")], directed=True)
print(d.topological())
d.connect("jacket", "shirt")
try:
    d.topological()
except CycleError as error:
    print("cycle:", error)
grid = Graph(((x, y), (x + dx, y + dy)) for x in range(6) for y in range(6) for dx, dy in ((1, 0), (0, 1)) if x + dx < 6 and y + dy < 6)
best = grid.distances((0, 0))
print(len(grid), best[5, 5][0], max(v[0] for v in best.values()), len(list(grid.spanning_tree())), sorted(set(grid.colours().values())))
try:
    g["zz"]
except KeyError as error:
    print("KeyError", error)
