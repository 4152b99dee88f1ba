def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
counter = 0
kept = "kept"


def bump():
    global counter, created
    counter += 1
    created = counter * 10


bump()
bump()
print(counter, created, "created" in globals(), globals()["counter"])


def remove():
    global created
    del created


remove()
attempt(lambda: created)
attempt(remove)


def shadow():
    counter = "local"

    def inner():
        global counter
        counter += 100
        return counter

    return inner(), counter


print(shadow(), counter)


def scopes(a, b=2):
    c = 3
    return sorted(locals().items())


print(scopes(1))


def delete_items():
    data = {"a": 1, "b": 2}
    items = [1, 2, 3, 4]
    holder = type("Holder", (), {"x": 1})()
    holder.y = 2
    del data["a"], items[1:3], holder.y
    del (items[0])
    return data, items, hasattr(holder, "y"), holder.x


print(delete_items())
a = b = 1
del a, b
attempt(lambda: a)
c, d = 1, 2
del (c, d)
attempt(lambda: d)
globals()["dynamic"] = 7
print(dynamic)
del globals()["dynamic"]
attempt(lambda: dynamic)
len = lambda x: "shadowed"
print(len([1]))
del len
print(len([1]))
print(__name__, __doc__, type(globals()).__name__, globals() is globals(), locals() is globals())


class Body:
    x = 1
    print(sorted(k for k in locals() if not k.startswith("__")))
    y = x + 1
    del x
    z = y


print(hasattr(Body, "x"), Body.y, Body.z)
exec("made = 5; del kept")
print(made)
attempt(lambda: kept)
