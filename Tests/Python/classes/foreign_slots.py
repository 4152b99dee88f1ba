class Big: __slots__ = ('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j')
class Narrow: pass
for n in 'abcdefghij':
    Narrow.x = Big.__dict__[n]
    try: print(n, Narrow().x)
    except TypeError as e: print(n, e)
    try: Narrow().x = 5; print(n, 'set')
    except TypeError as e: print(n, e)


# The same at sites that have learned, and on objects that are no instances at all.
def read(thing):
    return thing.x


def write(thing, value):
    thing.x = value


for name in "aj":
    Narrow.x = Big.__dict__[name]

    class Derived(Big):
        x = Big.__dict__[name]

    for thing in Derived(), Narrow(), Derived(), Narrow():
        for action in lambda: write(thing, 7), lambda: read(thing):
            try:
                print(action())
            except TypeError as error:
                print(error)
for thing in 5, "text", None, []:
    try:
        Big.a.__get__(thing, type(thing))
    except TypeError as error:
        print(error)
