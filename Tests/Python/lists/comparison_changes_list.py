class E:
    def __eq__(s, o): lst[:] = []; return NotImplemented
    def __lt__(s, o): return NotImplemented
lst = [E(), E()]
try: print(lst < [E(), E()])
except TypeError as e: print(e)
lst = [1, 2, 3, 4]
def g():
    lst.clear(); yield 5
try: lst[::2] = g()
except ValueError as e: print(e)


class Listed(list):
    pass


for made in list, Listed:
    items = made([1, 2, 3])
    items.extend(items)
    items += items
    items[len(items):] = items
    print(len(items))


class Shrinks:
    def __init__(self, result):
        self.result = result

    def __eq__(self, other):
        del items[1:]
        return self.result

    __lt__ = __eq__


for result in True, False:
    for action in (
        lambda: items == [0, 1, 2, 3], lambda: items != [0, 1, 2, 3], lambda: items <= [0, 1, 2, 3], lambda: items.count(7),
        lambda: items.index(7), lambda: 7 in items, lambda: items.remove(7),
    ):
        items = [0, Shrinks(result), 2, 3]
        try:
            print(action(), len(items))
        except ValueError as error:
            print(type(error).__name__, len(items))
items = [1, 2, 3, 4]


def longer():
    items.extend([5, 6])
    yield 7
    yield 8


for step in 1, 2, -2:
    items = [1, 2, 3, 4]
    try:
        items[::step] = longer()
    except ValueError as error:
        print(error)
    print(items)
