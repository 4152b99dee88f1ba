# Generators, iterators and frames that are abandoned at every point of their lives.
log = []


def worker(name, steps):
    local = [name] * 3
    try:
        for i in range(steps):
            extra = (local, i, {"i": i})
            yield extra
    except GeneratorExit:
        log.append("closed " + name)
        raise
    finally:
        local.clear()


alive = []
for round_ in range(300):
    g = worker("w%d" % round_, 5)
    if round_ % 3:
        next(g)
    if round_ % 50 == 0:
        next(g)
        alive.append(g)
    else:
        g.close()
print(len(log), log[:3], len(alive))
print([next(g)[1] for g in alive], [len(list(g)) for g in alive])


def numbers():
    n = 0
    while True:
        got = yield n
        n = n + 1 if got is None else got


streams = [numbers() for _ in range(200)]
total = 0
for i in range(20):
    for j, stream in enumerate(streams):
        total += next(stream) if (i + j) % 3 or i == 0 else stream.send(j)
print(total)


def deep(n):
    if n == 0:
        yield "bottom"
    else:
        big = [n] * 10
        yield from deep(n - 1)
        yield len(big)


print(sum(x for x in deep(100) if x != "bottom"))
pending = [deep(50) for _ in range(30)]
print([next(g) for g in pending] == ["bottom"] * 30, [next(g) for g in pending] == [10] * 30)
iterators = [iter([i, i + 1]) for i in range(500)] + [iter({"a": i}) for i in range(100)] + [enumerate("ab", i) for i in range(100)]
print(sum(x if isinstance(x, int) else 1 for x in map(next, iterators)))


def frames(n):
    values = [object() for _ in range(5)]
    if n:
        result = frames(n - 1)
        assert len(values) == 5
        return result + 1
    return sum(1 for _ in values)


print([frames(n) for n in (0, 10, 200)])
closures = []
for i in range(1000):
    data = [i] * 10

    def read(k=i):
        return data[0], k

    closures.append(read)
print(closures[0](), closures[-1](), len(set(c()[1] for c in closures)))
errors = []
for i in range(300):
    try:
        frames(3)
        {}[i]
    except KeyError as error:
        errors.append(error)
print(sum(e.args[0] for e in errors), errors[7].__traceback__.tb_frame.f_code.co_name, errors[0].__context__)
