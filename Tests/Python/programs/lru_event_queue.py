# A priority queue, an LRU cache and an event simulation that use each other.
class Heap:
    def __init__(self, key=lambda x: x):
        self.key, self.items, self.order = key, [], 0

    def push(self, item):
        self.order += 1
        self.items.append((self.key(item), self.order, item))
        i = len(self.items) - 1
        while i and self.items[i] < self.items[(i - 1) // 2]:
            self.items[i], self.items[(i - 1) // 2] = self.items[(i - 1) // 2], self.items[i]
            i = (i - 1) // 2

    def pop(self):
        items = self.items
        items[0], items[-1] = items[-1], items[0]
        *_, item = items.pop()
        i = 0
        while (child := 2 * i + 1) < len(items):
            if child + 1 < len(items) and items[child + 1] < items[child]:
                child += 1
            if items[i] <= items[child]:
                break
            items[i], items[child] = items[child], items[i]
            i = child
        return item

    def __len__(self):
        return len(self.items)

    def __iter__(self):
        while self:
            yield self.pop()


h = Heap(key=len)
for word in "the quick brown fox jumps over a lazy dog".split():
    h.push(word)
print(list(h), len(h))
h = Heap()
state = 7
for _ in range(200):
    state = state * 1103515245 + 12345 & 0x7FFFFFFF
    h.push(state >> 8 & 1023)
drained = list(h)
print(drained == sorted(drained), drained[:5], drained[-1])


class LRU(dict):
    def __init__(self, size):
        super().__init__()
        self.size = size
        self.evicted = []

    def __getitem__(self, key):
        value = super().pop(key)
        super().__setitem__(key, value)
        return value

    def __setitem__(self, key, value):
        self.pop(key, None)
        if len(self) >= self.size:
            oldest = next(iter(self))
            self.evicted.append(oldest)
            del self[oldest]
        super().__setitem__(key, value)


def cached(size):
    def decorate(function):
        memory = LRU(size)

        def wrapper(*key):
            try:
                return memory[key]
            except KeyError:
                memory[key] = result = function(*key)
                return result

        wrapper.memory = memory
        return wrapper

    return decorate


calls = []


@cached(3)
def square(x):
    calls.append(x)
    return x * x


print([square(x) for x in (1, 2, 3, 1, 4, 2, 1)], calls, list(square.memory), square.memory.evicted)


class Simulation:
    def __init__(self):
        self.now = 0
        self.events = Heap(key=lambda event: event[0])
        self.log = []

    def at(self, delay, action, *arguments):
        self.events.push((self.now + delay, action, arguments))

    def process(self, name, generator):
        try:
            delay = next(generator)
        except StopIteration as stop:
            self.log.append((self.now, name, "ends", stop.value))
        else:
            self.log.append((self.now, name, "waits", delay))
            self.at(delay, self.process, name, generator)

    def run(self, until):
        while self.events:
            time, action, arguments = self.events.pop()
            if time > until:
                break
            self.now = time
            action(*arguments)
        return self.log


def customer(patience, visits):
    for i in range(visits):
        yield patience + i
    return visits * 10


s = Simulation()
for i, name in enumerate(("ann", "bob", "cid")):
    s.at(i, s.process, name, customer(3 - i, i + 1))
for entry in s.run(100):
    print(entry)
