# torture.py [SEED [ROUNDS]]: threads change shared lists, dicts, sets, files and modules, and what the containers call
# (__eq__, __hash__, __iter__, __index__, key functions, __del__) changes them too. In the end everything must be whole. `make
# stress` runs it with many seeds and a switch interval of 20 us.
import _thread
import sys
import time

SEED, ROUNDS = (list(map(int, sys.argv[1:])) + [1, 60][len(sys.argv) - 1 :])[:2]
THREADS = 6
lists = [[], list(range(50)), ["x"] * 20]
dicts = [{}, {n: n for n in range(40)}, {"k%d" % n: n for n in range(20)}]
sets = [set(), set(range(40)), {"s%d" % n for n in range(20)}]
arrays = [bytearray(b"abc" * 30), bytearray()]
accounts = [100] * 10
guards = [_thread.allocate_lock() for _ in accounts]
reentrant = _thread.RLock()
records = []
unexpected = []
ended = []
EXPECTED = (IndexError, KeyError, ValueError, RuntimeError, StopIteration, TypeError, AttributeError, ImportError, BufferError)


class Random:
    def __init__(self, seed):
        self.state = seed * 2654435761 % 2**32 or 1

    def __call__(self, n):
        self.state = (self.state * 1103515245 + 12345) % 2**31
        return (self.state >> 8) % n

    def of(self, items):
        return items[self(len(items))]


class Key:
    """Equal to other keys of its number; comparing and hashing it changes what is shared."""

    def __init__(self, random, number):
        self.random = random
        self.number = number

    def __eq__(self, other):
        disturb(self.random)
        return isinstance(other, Key) and self.number == other.number

    def __hash__(self):
        if self.random(8) == 0:
            disturb(self.random)
        return self.number

    def __lt__(self, other):
        disturb(self.random)
        return self.number < (other.number if isinstance(other, Key) else 0)

    def __index__(self):
        disturb(self.random)
        return self.number

    def __iter__(self):
        for n in range(self.number):
            disturb(self.random)
            yield n

    def __del__(self):
        if self.random(4) == 0:
            dicts[0]["deleted"] = self.number


def disturb(random):
    """What callbacks do to the containers."""
    what = random(12)
    if what == 0:
        del random.of(lists)[random(5) :]
    elif what == 1:
        random.of(lists).append(random(100))
    elif what == 2:
        random.of(dicts).pop(random(40), None)
    elif what == 3:
        random.of(dicts)[random(40)] = random(100)
    elif what == 4:
        random.of(sets).discard(random(40))
    elif what == 5:
        random.of(sets).add(random(40))
    elif what == 6:
        del random.of(arrays)[random(20) :]
    elif what == 7:
        random.of(arrays).extend(b"xyz")


def on_lists(random):
    one, two = random.of(lists), random.of(lists)
    key = Key(random, random(10))
    what = random(14)
    if what == 0:
        one.append(key)
    elif what == 1:
        one.remove(key)
    elif what == 2:
        one.index(key)
    elif what == 3:
        one.extend(key)
    elif what == 4:
        one[key : random(60)] = two
    elif what == 5:
        del one[:: random(4) + 1]
    elif what == 6:
        one.sort(key=lambda item: (disturb(random), hash(str(type(item))), id(item))[1:])
    elif what == 7:
        one.pop(key)
    elif what == 8:
        one.insert(key, random(9))
    elif what == 9:
        one.count(key)
    elif what == 10:
        key in two
    elif what == 11:
        one == two
    elif what == 12:
        sum(1 for item in one if disturb(random) is None)
    else:
        sorted(map(str, two), key=len)
    if len(one) > 300:
        del one[50:]


def on_dicts(random):
    one, two = random.of(dicts), random.of(dicts)
    key = Key(random, random(10))
    what = random(10)
    if what == 0:
        one[key] = random(100)
    elif what == 1:
        del one[key]
    elif what == 2:
        one.update(two)
    elif what == 3:
        one.setdefault(key, []).append(1)
    elif what == 4:
        for name in one:
            disturb(random)
    elif what == 5:
        one == two
    elif what == 6:
        one.popitem()
    elif what == 7:
        list(one.items()), dict(two), {**one, **two}
    elif what == 8:
        one.update((number, number) for number in key)
    else:
        one.pop(key, None)
    if len(one) > 300:
        one.clear()


def on_sets(random):
    one, two = random.of(sets), random.of(sets)
    key = Key(random, random(10))
    what = random(9)
    if what == 0:
        one.add(key)
    elif what == 1:
        one.remove(key)
    elif what == 2:
        one |= two
    elif what == 3:
        one -= {key, random(40)}
    elif what == 4:
        one.update(key)
    elif what == 5:
        one.intersection_update(list(two) + [key])
    elif what == 6:
        one == two, one < two, one & two, one ^ two
    elif what == 7:
        one.pop()
    else:
        key in one
    if len(one) > 300:
        one.clear()


def on_arrays(random):
    one = random.of(arrays)
    key = Key(random, random(60))
    what = random(6)
    if what == 0:
        one[key : random(90)] = b"12345"
    elif what == 1:
        del one[key : random(90)]
    elif what == 2:
        one[key : 90 : 2] = bytes(random(40))
    elif what == 3:
        one[key], one[key:90]
    elif what == 4:
        one.extend(key)
    else:
        one.insert(key, key)
    if len(one) > 500:
        del one[100:]


def on_accounts(random):
    first, second = random(len(accounts)), random(len(accounts))
    if first == second:
        return
    for number in sorted((first, second)):
        guards[number].acquire()
    try:
        amount = random(10)
        accounts[first] -= amount
        disturb(random)
        accounts[second] += amount
    finally:
        guards[first].release()
        guards[second].release()


def on_files(random):
    line = b"%03d %s\n" % (random(1000), b"z" * random(200))
    with reentrant:
        with reentrant:
            records.append(line)
    file.write(line)
    if random(6) == 0:
        file.flush()


def on_modules(random):
    what = random(5)
    if what == 0:
        sys.modules.pop("importing.slow_not", None)
        sys.modules.pop("importing.counted", None)
    elif what == 1:
        import importing.slow_not as absent
    elif what == 2:
        from importing import counted

        if not counted.complete:
            unexpected.append("half a module")
    elif what == 3:
        setattr(importing, "name%d" % random(20), Key(random, 1))
    else:
        delattr(importing, "name%d" % random(20))


def run(number):
    random = Random(SEED * 100 + number)
    works = [on_lists, on_dicts, on_sets, on_arrays, on_accounts, on_files, on_modules]
    try:
        for _ in range(ROUNDS):
            work = random.of(works)
            for _ in range(random(8) + 1):
                try:
                    work(random)
                except EXPECTED:
                    pass
    except BaseException as error:
        unexpected.append("%s: %s" % (type(error).__name__, error))
    ended.append(number)


import importing

with open("torture.tmp", "wb") as file:
    for number in range(THREADS):
        _thread.start_new_thread(run, (number,))
    limit = time.monotonic() + 300
    while len(ended) < THREADS and time.monotonic() < limit:
        time.sleep(0.005)
with open("torture.tmp", "rb") as file:
    lines = file.readlines()
with open("torture.tmp", "wb"):
    pass
print(sorted(ended), unexpected)
print(sorted(lines) == sorted(records), sum(accounts), [guard.locked() for guard in guards].count(True))
for each in lists:
    print(type(each).__name__, len(each) == len(list(each)) == sum(1 for _ in each), each == each[:])
for each in dicts:
    print(type(each).__name__, len(each) == len(list(each)) == len(each.items()) == len(list(each.values())))
for each in sets:
    print(type(each).__name__, len(each) == len(list(each)))
for each in arrays:
    print(type(each).__name__, len(each) == len(bytes(each)) == len(list(each)))
