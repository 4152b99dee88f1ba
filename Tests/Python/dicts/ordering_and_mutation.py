def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
d = {}
for k in "hello world":
    d[k] = d.get(k, 0) + 1
print(d)
del d["l"]
d["l"] = "back"
d["h"] = "kept place"
print(d, list(d)[-1], next(iter(d)))


def grow():
    x = {1: 1, 2: 2}
    for k in x:
        x[k + 10] = 0


def shrink():
    x = {1: 1, 2: 2, 3: 3}
    for k in x:
        del x[k]


def replace_values():
    x = {1: 1, 2: 2}
    for k in x:
        x[k] = x[k] * 10
    return x


def swap():
    x = {1: 1, 2: 2}
    for k in x:
        del x[k]
        x[k + 100] = 0
        if len(x) > 5:
            break
    return x


def clear():
    x = {1: 1, 2: 2}
    for k, v in x.items():
        x.clear()


def values():
    x = {1: 1}
    for v in x.values():
        x["n"] = 0


attempt(grow)
attempt(shrink)
attempt(replace_values)
attempt(swap)
attempt(clear)
attempt(values)
x = {1: 1, 2: 2}
it = iter(x)
next(it)
x[3] = 3
attempt(next, it)
attempt(next, it)
y = {1: 1, 2: 2}
for k in list(y):
    del y[k]
print(y)
z = {i: i for i in range(10)}
for i in range(9):
    del z[i]
z["a"] = 1
print(z, list(z.items()), next(iter(z)))
while z:
    print(z.popitem(), end=" ")
print(z)
r = reversed({1: 1, 2: 2})
print(next(r), list(r))
