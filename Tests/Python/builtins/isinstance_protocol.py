# isinstance and issubclass: hooks, claimed classes, `__bases__` without classes.
class Meta(type):
    def __instancecheck__(cls, value):
        print("asked")
        return False

    def __subclasscheck__(cls, value):
        print("asked", value)
        return True


class A(metaclass=Meta):
    pass


class B(A):
    pass


print(isinstance(A(), A), isinstance(B(), A), isinstance(5, A), isinstance(5, (int, A)), isinstance(B(), (A, B)))
print(issubclass(A, A), issubclass(int, A), issubclass(int, (str, A)))


class Fake:
    def __init__(self, bases):
        self._bases = bases

    @property
    def __bases__(self):
        if self._bases is None:
            raise AttributeError
        return self._bases


root, lone = Fake(()), Fake(None)
left, right = Fake((root,)), Fake((int,))
both = Fake((left, right))
for value in root, left, right, both, lone, int, 5:
    for kind in root, left, both, lone, int, 5, (int, root), (root, 5):
        try:
            print(issubclass(value, kind), end=" ")
        except TypeError as error:
            print(error, end="; ")
    print()


class Claims:
    def __init__(self, claimed):
        self.claimed = claimed

    @property
    def __class__(self):
        if self.claimed is None:
            raise AttributeError
        if self.claimed == "fail":
            raise ValueError("fails")
        return self.claimed


for claimed in int, bool, left, both, None, 5, "fail":
    for kind in int, root, left, Claims, (str, int):
        try:
            print(isinstance(Claims(claimed), kind), end=" ")
        except (TypeError, ValueError) as error:
            print(error, end="; ")
    print()
print(type.__instancecheck__(int, Claims(int)), type.__instancecheck__(int, 5), type.__subclasscheck__(int, bool))
for action in lambda: type.__subclasscheck__(int, 5), lambda: type.__subclasscheck__(int, right):
    try:
        print(action())
    except TypeError as error:
        print(error)
