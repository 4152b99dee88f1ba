"""Threads that allocate, change shared containers, raise and run generators at once; prints what must hold afterwards.

    threads_share_containers.py [ROUNDS]
"""
import _thread
import sys

ROUNDS = int(sys.argv[1]) if len(sys.argv) > 1 else 150
THREADS = 6

counts = {}
totals = {"sum": 0, "errors": 0, "made": 0}
shared_list = []
shared_set = set()
guard = _thread.allocate_lock()
failures = []


class Node:
    def __init__(self, value, next):
        self.value = value
        self.next = next

    def __eq__(self, other):
        return isinstance(other, Node) and self.value == other.value

    def __hash__(self):
        return hash(self.value)


class Failure(Exception):
    pass


def numbers(count, seed):
    try:
        for i in range(count):
            seed = (seed * 1103515245 + 12345) % (1 << 31)
            yield i, seed, [i, str(i), (i, seed)]
    finally:
        with guard:
            totals["made"] += 1


def chain(count):
    node = None
    for i in range(count):
        node = Node(i, node)
    return node


def raising(depth, value):
    if depth:
        return raising(depth - 1, value) + 1
    raise Failure(value)


def one_round(number, round):
    mine = {}
    # A dict of its own that grows and shrinks, keys of several kinds.
    for i, seed, items in numbers(40, number * 1000 + round):
        mine[i] = items
        mine[str(seed)] = Node(seed, items)
        mine[float(i) + 0.5] = seed * seed * seed
        if i % 3 == 0:
            del mine[i]
        assert items[1] == str(i) and items[2] == (i, seed)
    assert len(mine) == 40 * 3 - 14, len(mine)
    # Shared containers: each operation is atomic, a sequence of them is guarded.
    shared_list.append((number, round))
    shared_set.add((number, round % 7))
    counts[number, round % 11] = Node(round, None)
    key = round % 5
    with guard:
        counts[key] = counts.get(key, 0) + 1
        totals["sum"] += number * round
    # Dropped generators, long chains, exceptions through frames.
    partial = numbers(5, round)
    next(partial)
    partial.close()
    node = chain(60)
    length = 0
    while node is not None:
        length += 1
        node = node.next
    assert length == 60
    try:
        raising(round % 9, "%d:%d" % (number, round))
    except Failure as error:
        assert error.args == ("%d:%d" % (number, round),)
        assert error.__traceback__ is not None
        with guard:
            totals["errors"] += 1
    text = ",".join([str(i) for i in range(round % 20)])
    assert text.split(",") == ([str(i) for i in range(round % 20)] or [""])
    ordered = sorted([(round * 7 + i * 13) % 31 for i in range(31)])
    assert ordered == list(range(31)), ordered


def work(number, done):
    try:
        for round in range(ROUNDS):
            one_round(number, round)
    except BaseException as error:
        failures.append((number, type(error).__name__, str(error)))
    finally:
        done.release()


locks = []
for number in range(THREADS):
    done = _thread.allocate_lock()
    done.acquire()
    locks.append(done)
    _thread.start_new_thread(work, (number, done))
for done in locks:
    done.acquire()

print("failures:", failures)
holds = [
    not failures,
    sorted(shared_list) == [(n, r) for n in range(THREADS) for r in range(ROUNDS)],
    len(shared_set) == THREADS * min(ROUNDS, 7),
    [counts[key] for key in range(5)] == [THREADS * len(range(key, ROUNDS, 5)) for key in range(5)],
    all([counts[n, k].value % 11 == k for n in range(THREADS) for k in range(min(ROUNDS, 11))]),
    totals["sum"] == sum(range(THREADS)) * sum(range(ROUNDS)),
    totals["errors"] == THREADS * ROUNDS, totals["made"] == THREADS * ROUNDS * 2,
]
print(holds)
if not all(holds):
    sys.exit(1)
