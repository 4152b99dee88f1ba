# Slots behind the fields of a builtin class keep their values through collections.
import gc


class Listed(list):
    __slots__ = ("x",)


class Mapped(dict):
    __slots__ = ("x", "y")


class Grouped(set):
    __slots__ = ("x",)


class Frozen(frozenset):
    __slots__ = ("x",)


class Proper(property):
    __slots__ = ("x",)


class Real(float):
    __slots__ = ("x",)


class Array(bytearray):
    __slots__ = ("x",)


class Deeper(Listed):
    __slots__ = ("y",)


class WithDictionary(Deeper):
    pass


class Counted(enumerate):
    __slots__ = ("x",)

    def __new__(cls):
        return enumerate.__new__(cls, [])


for cls in Listed, Mapped, Grouped, Frozen, Proper, Real, Array, Deeper, WithDictionary, Counted:
    objects = [cls() for _ in range(300)]
    for number, item in enumerate(objects):
        item.x = str(number) * 5
        if hasattr(cls, "y"):
            item.y = [number]
        if cls is WithDictionary:
            item.z = (number,)
    gc.collect()
    rubbish = [[str(number) * 3] for number in range(2000)]
    print(cls.__name__, sum(item.x != str(number) * 5 for number, item in enumerate(objects)))
    if hasattr(cls, "y"):
        print(sum(item.y != [number] for number, item in enumerate(objects)))
    if cls is WithDictionary:
        print(sum(item.z != (number,) for number, item in enumerate(objects)))
