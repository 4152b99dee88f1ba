a = [1, 2, 3, 4, 5, 6]
for x in a:
    if x % 2:
        a.remove(x)
print(a)
a = [1, 2, 3]
for x in a:
    if len(a) < 8:
        a.append(x * 10)
print(a)
a = [1, 2, 3, 4]
seen = []
for x in a:
    seen.append(x)
    a.pop()
print(seen, a)
a = [1, 2, 3]
it = iter(a)
print(next(it), next(it), next(it), next(it, "done"))
a.append(4)
print(next(it, "still done"), list(it))
it = iter(a)
next(it)
a.clear()
print(next(it, "empty"), it.__length_hint__())
a = [1, 2, 3, 4]
r = reversed(a)
print(next(r), r.__length_hint__())
a.pop()
a.pop()
print(list(r))
a = [0, 1, 2, 3]
print([a.pop() for _ in range(3)], a)
a = list(range(5))
for i, x in enumerate(a):
    if i == 1:
        a[2:4] = []
    print(i, x, end="; ")
print()


class Equal:
    def __eq__(self, other):
        b.clear()
        return False


b = [Equal(), Equal(), Equal()]
print(1 in b, b)
b = [Equal(), Equal()]
print(b.count(1), b == [1, 2], b)
print([x for x in [1, 2, 3] for _ in range(x)])
