# The order of a set's elements is nobody's promise, so `show` prints them sorted.
def text(value):
    if isinstance(value, (set, frozenset)):
        return type(value).__name__ + "(" + ", ".join(sorted(text(item) for item in value)) + ")"
    return repr(value)


def show(*values):
    print(*[text(value) for value in values])


def attempt(function, *arguments, **keywords):
    try:
        show(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__ + ":", error)
s = {3, 1, 2, 3, 1.0, True}
show(s, len(s), 1 in s, "1" in s, set(), {1}, frozenset(), frozenset([1]), set("a"), set([1, 2, 2]), type({}), {*[1, 2], *(2, 3)}, {x % 3 for x in range(10)})
attempt(lambda: {[]})
attempt(lambda: [] in s)
attempt(lambda: {} in s)
attempt(lambda: s[0])
attempt(lambda: hash(s))
attempt(lambda: s + s)
attempt(lambda: s | [1])
attempt(lambda: s < 5)
attempt(lambda: s & None)
attempt(set, 5)
attempt(set, 1, 2)
attempt(frozenset, 5)
attempt(lambda: s.x)
a, b = {1, 2, 3, 4}, {3, 4, 5}
show(a | b, a & b, a - b, b - a, a ^ b, a == b, a == {4, 3, 2, 1}, a != b, a < {1, 2, 3, 4, 5}, a <= a, a < a, a > {1}, a >= b, {1} == frozenset([1]), {1} == [1])
show(a.union(b, [9], "x") - {"x"}, a.intersection([1, 2], {2}), a.difference([1], [2]), a.symmetric_difference([1, 9]), a.union(), a.intersection(), a.issubset(range(10)), a.issuperset([1]), a.isdisjoint([9]), {1, 2} <= {1, 2, 3})
f = frozenset([1, 2])
show(f | {3}, {3} | f, type(f | {3}).__name__, type({3} | f).__name__, f & {1}, f - {1}, f ^ {1}, hash(f) == hash(frozenset([2, 1])), {f: "x"}[frozenset({1, 2})], f in {f}, {1, 2} in {f}, f.copy() is f, frozenset(f) is f)
attempt(lambda: f.add(1))
show(sorted({"b", "a"}), sum(a), max(b), min(a), any({0}), all({1, 0}), bool(set()), bool({0}), [*{5}], len(frozenset("hello")), {(1, 2), (1, 2)}, {None}, {1: 2} and {0}, repr({"a"}), repr(frozenset("a")), str(set()), "%s" % {1}, f"{set()} {frozenset()}")
for n in range(20):
    assert set(range(n)) == set(reversed(range(n))) and len(set(range(n))) == n
show({i * i for i in range(5)} == {0, 1, 4, 9, 16}, {1, 2, 3} > {1, 2} > {1}, not {1} < {2}, not {1} > {2})
