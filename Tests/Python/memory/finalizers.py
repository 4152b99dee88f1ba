# A collector with conservative stacks may run a few finalizers later: so most of many must have run.
import gc

finished = []


class Resource:
    def __init__(self, number):
        self.number = number
        self.other = [number]

    def __del__(self):
        finished.append(self.other[0])


class Cycle(Resource):
    def __init__(self, number):
        super().__init__(number)
        self.me = self


def make(kind, count):
    for number in range(count):
        kind(number)


def use_stack(depth):
    return [depth] * 5 if depth == 0 else use_stack(depth - 1)


for kind in (Resource, Cycle):
    finished.clear()
    make(kind, 200)
    use_stack(100)
    gc.collect()
    print(kind.__name__, len(finished) > 180, len(finished) == len(set(finished)), set(finished) <= set(range(200)))

saved = []


class Phoenix:
    def __init__(self, number):
        self.number = number

    def __del__(self):
        saved.append(self)


make(Phoenix, 50)
use_stack(100)
gc.collect()
numbers = sorted(phoenix.number for phoenix in saved)
print(len(saved) > 40, len(numbers) == len(set(numbers)))
count = len(saved)
saved.clear()
use_stack(100)
gc.collect()
print(len(saved) + count <= 50)

runs = []


class Failing:
    def __del__(self):
        runs.append(1)
        raise ValueError("in a finalizer")


def make_failing():
    for _ in range(20):
        Failing()


import sys

standard_error = sys.stderr


class Swallow:
    def write(self, text):
        pass

    def flush(self):
        pass


sys.stderr = Swallow()
make_failing()
use_stack(100)
gc.collect()
sys.stderr = standard_error
print(len(runs) > 10)

print(gc.isenabled(), gc.get_debug(), gc.is_tracked([]), gc.is_tracked(1), gc.is_tracked("text"))
gc.disable()
print(gc.isenabled())
gc.enable()
inner = Resource(-1)
outer = [inner]
print(any(holder is outer for holder in gc.get_referrers(inner)), gc.get_referents(outer) == [inner])
print(len(gc.get_objects()) > 100, gc.get_stats()[0].keys() == {"collections", "collected", "uncollectable"})


class AtExit:
    def __del__(self):
        print("at exit")


last = AtExit()
print("end")
