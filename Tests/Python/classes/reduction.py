# object.__reduce_ex__ and its kin, in protocols 2 and later; __getstate__.


class Plain:
    pass


class Slotted:
    __slots__ = ("a", "b", "__dict__")


class Bare:
    __slots__ = ("x",)


class Named(tuple):
    def __getnewargs__(self):
        return (1, 2)


class Extended:
    def __getnewargs_ex__(self):
        return self.result


class Own:
    def __reduce__(self):
        return "own"


class State:
    def __getstate__(self):
        return "state"


class List(list):
    pass


class Dict(dict):
    pass


class Text(str):
    pass


class Number(int):
    pass


def show(function, *arguments):
    try:
        result = function(*arguments)
    except Exception as error:
        print(type(error).__name__, error)
        return
    if isinstance(result, tuple) and len(result) == 5:
        maker, arguments, state, items, pairs = result
        print(maker.__name__, arguments, state, items and list(items), pairs and list(pairs))
    else:
        print(result)


plain = Plain()
show(plain.__reduce_ex__, 2)
plain.b, plain.a = 1, [2]
show(plain.__reduce_ex__, 4)
print(plain.__getstate__(), object().__getstate__())
slotted = Slotted()
show(slotted.__reduce_ex__, 2)
slotted.b = 5
slotted.z = 6
show(slotted.__reduce_ex__, 2)
print(slotted.__getstate__())
bare = Bare()
print(bare.__getstate__())
bare.x = 1
show(bare.__reduce_ex__, 3)
show(Named((1, 2)).__reduce_ex__, 2)
extended = Extended()
for extended.result in (((1,), {"k": 2}), ((1,), {}), ((), {}), 5, (1,), (1, {}), ((), 1)):
    show(extended.__reduce_ex__, 2)
show(Own().__reduce_ex__, 2)
show(State().__reduce_ex__, 2)
items = List([1, 2])
items.extra = 3
show(items.__reduce_ex__, 2)
pairs = Dict(a=1)
show(pairs.__reduce_ex__, 2)
show([1].__reduce_ex__, 4)
show({1: 2}.__reduce_ex__, 4)
show("text".__reduce_ex__, 2)
show(Text("text").__reduce_ex__, 2)
show(Number(5).__reduce_ex__, 2)
show((1.5).__reduce_ex__, 2)
show((1, 2).__reduce_ex__, 2)
show(b"ab".__reduce_ex__, 2)
for value in (memoryview(b""), (x for x in ()), print.__self__, object.__dict__):
    show(value.__reduce_ex__, 2)
print(..., (...).__reduce__(), NotImplemented.__reduce__(), len.__reduce__(), [].append.__reduce__()[1][1], str.join.__reduce__()[1])
show(plain.__reduce_ex__, "x")

copyreg = __import__("copyreg")
for object_, protocol in ((plain, 0), (plain, 1), (Number(3), 1)):
    maker, *rest = object_.__reduce_ex__(protocol)
    print(maker is copyreg._reconstructor, rest)
show(bare.__reduce_ex__, 1)
show(memoryview(b"").__reduce_ex__, 0)
