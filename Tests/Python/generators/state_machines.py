# Generators as coroutines: a scheduler, pipelines in both directions, and cleanup order.
def task(name, steps):
    for i in range(steps):
        command = yield (name, i)
        if command == "skip":
            yield (name, "skipped")
    return name + " done"


def run(tasks):
    queue = list(tasks)
    results = []
    turn = 0
    while queue:
        t = queue.pop(0)
        turn += 1
        try:
            value = t.send("skip" if turn % 5 == 0 and turn > 3 else None)
        except StopIteration as stop:
            results.append(stop.value)
        else:
            results.append(value)
            queue.append(t)
    return results


print(run([task("a", 2), task("b", 3), task("c", 1)]))


def averager():
    total = 0.0
    count = 0
    average = None
    while True:
        value = yield average
        if value is None:
            return count, average
        total += value
        count += 1
        average = total / count


def grouper(results, key):
    while True:
        results[key] = yield from averager()


results = {}
for key, values in {"x": [1, 2, 3], "y": [10.5, 20.5]}.items():
    group = grouper(results, key)
    next(group)
    for value in values:
        group.send(value)
    group.send(None)
print(results)


def sink(out):
    try:
        while True:
            out.append((yield))
    except GeneratorExit:
        out.append("sink closed")


def broadcast(*targets):
    try:
        while True:
            value = yield
            for target in targets:
                target.send(value)
    finally:
        for target in targets:
            target.close()


def started(generator):
    next(generator)
    return generator


first, second = [], []
b = started(broadcast(started(sink(first)), started(sink(second))))
for value in "abc":
    b.send(value)
b.close()
print(first, second)


def nested_cleanup(level, log):
    try:
        if level:
            yield from nested_cleanup(level - 1, log)
        else:
            yield "bottom"
    finally:
        log.append(level)


log = []
g = nested_cleanup(4, log)
print(next(g))
g.close()
print(log)
permutations = lambda items: ([x] + rest for i, x in enumerate(items) for rest in permutations(items[:i] + items[i + 1 :])) if items else iter([[]])
print(list(permutations([1, 2, 3])))


def locals_live():
    a, b, *c = 1, 2, 3, 4
    for i in range(2):
        with_value = yield a, b, c, i
        a, b = b, a + (with_value or 0)


g = locals_live()
print(next(g), g.send(5))
