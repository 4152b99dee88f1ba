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
s = {1, 2}
s.add(3)
s.add(3)
s.discard(9)
s.remove(1)
s.update([5, 6], (7,), {8: 0})
show(s, s.add(2), s.discard(2), s)
attempt(s.remove, 99)
attempt(s.remove, "x")
attempt(s.remove, [])
attempt(s.add, [])
attempt(s.discard, {})
attempt(s.update, 5)
attempt(set().pop)
attempt(s.add)
s.intersection_update([3, 5, 6, 99], {5, 6, 3})
show(s)
s.difference_update([5])
s.symmetric_difference_update([6, 7])
show(s)
s |= {10}
s &= {10, 3}
s -= {3}
s ^= {10, 11}
popped = s.pop()
show(popped in {10, 11, 6, 7}, len(s), popped in s)


def wrong(source):
    exec(source, {"s": {1}})


for source in ("s |= [1]", "s &= 5", "s -= (1,)", "s ^= None", "s += {1}"):
    attempt(wrong, source)
f = frozenset([1])
g = f
f |= {2}
show(f == {1, 2}, g == {1}, f is g, type(f).__name__)


def grow():
    x = {1, 2, 3}
    for e in x:
        x.add(e + 100)


def shrink():
    x = {1, 2, 3}
    for e in x:
        x.discard(e)


attempt(grow)
attempt(shrink)
x = {1, 2, 3}
y = x.copy()
y.clear()
show(x, y, x is x.copy())
x -= x
show(x)
z = {1}
z.update(z)
z.intersection_update(z)
z ^= z
show(z)
inner = {frozenset({1}): "a"}
show({1} in {frozenset({1})}, frozenset({1}) in inner)
nested = {frozenset({1, 2})}
nested.discard({1, 2})
show(nested)
attempt(nested.remove, {5})
big = set()
for i in range(5000):
    big.add(i * 31 % 5003)
for i in range(0, 5000, 2):
    big.discard(i * 31 % 5003)
show(len(big), sum(big), 31 in big, 62 in big)
