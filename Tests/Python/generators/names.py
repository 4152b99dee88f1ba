# The names of generators are strs.
def f():
    yield


g = f()
g.__name__ = g.__qualname__ = "other"
print(repr(g).split(" at ")[0], g.__name__)
for name in "__name__", "__qualname__":
    for value in 5, None, b"x":
        try:
            setattr(g, name, value)
        except TypeError as error:
            print(error)
    try:
        delattr(g, name)
    except TypeError as error:
        print(error)
for thing in [].append, list.append, list[int], len, f, (lambda: 0).__call__:
    for name in 5, None, b"append":
        try:
            type(thing).__getattribute__(thing, name)
        except TypeError as error:
            print(error)
