def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
a = []
a.append(1)
a.extend([2, 3])
a.extend("ab")
a.extend(x for x in (9, 8))
print(a, a.append(5), a.extend([]), a)
a.insert(0, "first")
a.insert(-1, "before last")
a.insert(100, "end")
a.insert(-100, "start")
print(a)
print(a.pop(), a.pop(0), a.pop(-1), a.pop(2), a)
a.remove("a")
print(a, a.index(9), a.count(1), a.index(8, 2), a.index(8, -2, 100))
attempt(a.remove, "zzz")
attempt(a.index, "zzz")
attempt(a.index, 1, 5)
attempt([].pop)
attempt([1].pop, 5)
attempt([1].pop, "a")
attempt([1].pop, -2)
attempt(a.insert, "x", 1)
attempt(a.insert, 1)
attempt(a.append)
attempt(a.append, 1, 2)
attempt(a.extend, 5)
attempt(a.extend, None)
attempt(a.copy, 1)
a.reverse()
print(a)
b = a.copy()
b.clear()
print(a, b, a.__len__(), a.__contains__(9), a.__getitem__(0), a.__eq__(a), a.__add__([1]), a.__mul__(2))
c = [1, 2, 3]
c += [4]
c += (5, 6)
c += "ab"
c *= 2
print(c)
d = c
d += [0]
print(c is d, c[-1])
c.extend(c)
print(len(c))
c[len(c):] = [7]
print(c[-1], [1, 1.0, True].count(1), [1, True, "1"].index(True), [float("nan")].count(float("nan")))


def bad():
    x = [1]
    x += 5


attempt(bad)
