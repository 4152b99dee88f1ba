def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
items = [1, "two", 3.0, None, [5]]
print(items, len(items), items[0], items[-1], items[4][0], items[True], [] == [], [1] + [2], [1] * 3, 2 * [0], [1] * 0, [1] * -1, 3 in [1, 3], None in items)
attempt(lambda: items[5])
attempt(lambda: items[-6])
attempt(lambda: items["a"])
attempt(lambda: items[1.0])
attempt(lambda: items[10**30])
attempt(lambda: [] + ())
attempt(lambda: [] + None)
attempt(lambda: () + [])
attempt(lambda: [1] * 1.5)
attempt(lambda: [1] * [2])
attempt(lambda: [1] - [1])
attempt(lambda: -[1])
attempt(lambda: hash([]))
attempt(lambda: {[]: 1})
attempt(lambda: [1] < 1)
attempt(lambda: [1]())
attempt(lambda: [].x)
attempt(list, 5)
attempt(list, 1, 2)
attempt(lambda: list(x=1))


def assign(index, value):
    items[index] = value


def delete(index):
    del items[index]


attempt(assign, 9, 1)
attempt(assign, "a", 1)
attempt(delete, 9)
attempt(delete, None)
items[0] = "one"
del items[1]
items[-1] = "last"
print(items, list(), list("abc"), list((1, 2)), list({"k": 1}), list(range(3)), [*"ab", *[1, 2]], list(x * x for x in range(4)))
a = [0] * 3
b = a
b.append(1)
c = a[:]
c.append(2)
print(a, b, c, a is b, a is c, a == c, [[0] * 2] * 2)
nested = [[]] * 3
nested[0].append(1)
print(nested)
loop = [1]
loop.append(loop)
print(loop, len(loop), loop[1][1][1][0])
pair = [[], []]
pair[0].append(pair[1])
pair[1].append(pair[0])
print(pair)
