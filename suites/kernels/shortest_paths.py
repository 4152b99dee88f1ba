"""Dijkstra's algorithm with a binary heap written in Python, on a generated road network."""


def push(heap, item):
    heap.append(item)
    position = len(heap) - 1
    while position > 0:
        parent = (position - 1) >> 1
        if heap[parent] <= item:
            break
        heap[position] = heap[parent]
        position = parent
    heap[position] = item


def pop(heap):
    last = heap.pop()
    if not heap:
        return last
    smallest = heap[0]
    size = len(heap)
    position = 0
    child = 1
    while child < size:
        if child + 1 < size and heap[child + 1] < heap[child]:
            child += 1
        if last <= heap[child]:
            break
        heap[position] = heap[child]
        position = child
        child = 2 * position + 1
    heap[position] = last
    return smallest


def network(nodes):
    roads = {node: [] for node in range(nodes)}
    state = 17
    for node in range(nodes):
        for reach in (1, 7, 50):
            state = state * 48271 % 2147483647
            other = (node + 1 + state % reach) % nodes
            length = 1 + (state >> 8) % 20
            roads[node].append((other, length))
            roads[other].append((node, length))
    return roads


def distances(roads, start):
    best = {start: 0}
    heap = [(0, start)]
    while heap:
        distance, node = pop(heap)
        if distance > best[node]:
            continue
        for other, length in roads[node]:
            there = distance + length
            if other not in best or there < best[other]:
                best[other] = there
                push(heap, (there, other))
    return best


def run(nodes, starts):
    roads = network(nodes)
    total = 0
    for i in range(starts):
        best = distances(roads, i * nodes // starts)
        total += sum(best.values()) + max(best.values())
    return "%d %d" % (len(roads), total)
