# Abstract classes that are sequences or mappings make those that derive from them match.
import abc


class Sequence(metaclass=abc.ABCMeta):
    __abc_tpflags__ = 1 << 5


class Mapping(metaclass=abc.ABCMeta):
    __abc_tpflags__ = 1 << 6


class Items(Sequence):
    def __len__(self):
        return 2

    def __getitem__(self, index):
        if index > 1:
            raise IndexError
        return index * 10


class Table(Mapping):
    def __len__(self):
        return 1

    def get(self, key, default):
        return key.upper() if key == "a" else default

    def keys(self):
        return ["a"]

    def __getitem__(self, key):
        return key * 2


class Both(Items, Table):
    pass


class Reversed(Table, Items):
    pass


class Neither:
    __len__ = Items.__len__
    __getitem__ = Items.__getitem__


for subject in Items(), Table(), Both(), Reversed(), Neither():
    match subject:
        case [a, b]:
            print(type(subject).__name__, "sequence", a, b)
        case {"a": a}:
            print(type(subject).__name__, "mapping", a)
        case {}:
            print(type(subject).__name__, "another mapping")
        case _:
            print(type(subject).__name__, "neither")
print("__abc_tpflags__" in vars(Sequence), hasattr(Items, "__abc_tpflags__"))
