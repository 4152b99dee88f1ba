def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
print(min(3, 1, 2), max(3, 1, 2), min([5, 4]), max("hello"), min({"b": 1, "a": 2}), max((1, 2), (1, 3)), min([], default="none"), max((), default=None), max([1, 2], key=lambda x: -x), min("bca", key=ord), max(1, 1.0), max(1.0, 1), min(True, 1), max(0.0, -0.0), max(-0.0, 0.0))
print(max([(1, "a"), (1, "b")], key=lambda t: t[0]), min([(1, "a"), (1, "b")], key=lambda t: t[0]), max("aa", "b", key=len), max(range(10), key=lambda x: x % 7), min(iter([3, 2])), max([[1], [2, 0]], key=len), max(x for x in (2, 8, 5)))
for call in (lambda: max(), lambda: max(5), lambda: max([]), lambda: min({}), lambda: max(1, "a"), lambda: max([1, None]), lambda: max(1, 2, default=3), lambda: max([1], bad=2), lambda: max(None), lambda: min(1, 2, key=5), lambda: min([1, 2], key=lambda: 0), lambda: max([1], [2], key=None), lambda: max(key=len)):
    attempt(call)
print(sum([1, 2, 3]), sum([]), sum([], 5), sum([0.5, 1]), sum([[1], [2]], []), sum((True, True)), sum(range(1000)), sum([1, 2], start=10), sum(x * x for x in range(5)), sum({1: "a", 2: "b"}), sum([1.5, 2**70]), sum([2**62] * 4), sum([-0.0]), sum([(1,), (2,)], ()), sum([10**20, 0.5]))
for call in (lambda: sum(), lambda: sum(5), lambda: sum(["a"]), lambda: sum(["a"], ""), lambda: sum([b"a"], b""), lambda: sum([1, None]), lambda: sum([[1]]), lambda: sum([1], 2, 3), lambda: sum(None), lambda: sum([1], start="a")):
    attempt(call)
print(abs(-5), abs(5.5), abs(-0.0), abs(True), abs(-(2**70)), abs(-(2**62)), abs(-(2**63)), divmod(7, 2), divmod(-7, 2), divmod(7.5, -2), divmod(True, 2), pow(2, 10), pow(2, 10, 1000), pow(2.5, 2), round(2.5), round(3.5), round(2.567, 2), round(1234, -2))
for call in (lambda: abs("a"), lambda: abs(None), lambda: abs(), lambda: divmod(1), lambda: divmod("a", 1), lambda: pow(1), lambda: pow("a", 1), lambda: round("a"), lambda: round(), lambda: round(1.5, "a"), lambda: round(None)):
    attempt(call)
print(all([]), all([1, 2]), all([1, 0]), any([]), any([0, 3]), any(x > 2 for x in range(4)), all("abc"), all({0: 1}), any({0: 1}))
for call in (lambda: all(5), lambda: any(None), lambda: all(), lambda: any([1], [2])):
    attempt(call)
seen = []
print(any(seen.append(x) or x > 1 for x in range(10)), seen)
