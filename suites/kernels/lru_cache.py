"""A least-recently-used cache on an ordered dictionary in front of a function."""


class Cache:
    def __init__(self, function, capacity):
        self.function = function
        self.capacity = capacity
        self.entries = {}
        self.hits = 0
        self.misses = 0

    def __call__(self, key):
        entries = self.entries
        if key in entries:
            value = entries.pop(key)
            self.hits += 1
        else:
            value = self.function(key)
            self.misses += 1
            if len(entries) >= self.capacity:
                del entries[next(iter(entries))]
        entries[key] = value
        return value


def collatz_length(number):
    length = 0
    while number != 1 and length < 20:
        number = number * 3 + 1 if number & 1 else number >> 1
        length += 1
    return length


def run(count, capacity):
    by_number = Cache(collatz_length, capacity)
    by_pair = Cache(lambda pair: pair[0] * 31 + len(pair[1]), capacity)
    state = 99
    total = 0
    for _ in range(count):
        state = state * 48271 % 2147483647
        # Squared, so that small keys come up more often.
        number = (state & 0xFF) * (state >> 8 & 0xFF) // 128 + 1
        total += by_number(number) + by_pair((number & 31, "x" * (number & 7)))
    return "%d %d %d %d" % (total, by_number.hits, by_pair.hits, by_number.misses)
