def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
def show(action):
    a = [0, 1, 2, 3, 4, 5, 6, 7]
    try:
        action(a)
    except Exception as error:
        print(type(error).__name__ + ":", error, a)
    else:
        print(a)


sources = [
    "a[2:4] = ['x']", "a[2:4] = []", "a[2:2] = 'abc'", "a[:] = range(3)", "a[::2] = 'wxyz'", "a[::-1] = range(8)", "a[::2] = [1]", "a[1:1] = a", "a[:] = a",
    "a[5:2] = ['y']", "a[100:] = [9]", "a[-100:2] = [9]", "a[2:4] = (i for i in (7, 7))", "a[1:3] = 5", "a[::2] = 5", "a[::0] = []", "a['a':] = []", "a[3:0:-1] = 'abc'", "a[::3] = [1, 2, 3]", "a[::3] = [1, 2]",
    "del a[2:4]", "del a[:]", "del a[::2]", "del a[::-1]", "del a[1::3]", "del a[5:2]", "del a[100:]", "del a[-2:]", "del a[::100]", "del a[::0]", "a[1:3] += [8]", "a[0], a[1] = a[1], a[0]", "a[2:5] = a[5:2:-1]",
    "a[slice(1, 3)] = 'q'", "del a[slice(None, None, 3)]", "a.__setitem__(slice(0, 2), [])", "a.__delitem__(0)", "a[-1:-3:-1] = 'uv'", "a[:0] = a[-2:]", "a[2:6][0] = 9", "a[1], *a[2:4] = 'pqrs'",
]
for source in sources:
    print(source, end=" -> ")
    show(lambda a: exec(source, {"a": a}))
a = list(range(10))
for start in (None, 0, 3, -3, 20, -20):
    for step in (None, 1, 2, -1, -3):
        print([a[start:stop:step] for stop in (None, 0, 5, -2, 20, -20)])
