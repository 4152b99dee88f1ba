class L:
    def __init__(s, n): s.n = n
    def __len__(s): return s.n
for n in (2**61 - 1, 2**61, 2**62 - 1, 2**62, 2**63 - 1):
    print(len(L(n)), L(n).__len__())


class Index:
    def __index__(self):
        return 3


for value in -1, -(2**70), 2**63, 2**70, "x", None, 1.5, True, Index():
    try:
        print(len(L(value)))
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)


class Hashed:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return self.value


for value in 2**61 - 2, 2**61 - 1, 2**61, 2**62, 2**63 - 1, 2**63, 2**64, 2**64 + 5, -(2**63), -(2**70), -1, True, 3**200:
    print(hash(Hashed(value)))


class Hinted:
    def __init__(self, value):
        self.value = value

    def __iter__(self):
        return iter("ab")

    def __length_hint__(self):
        return self.value


for value in 5, True, -1, "x", None, NotImplemented, 2**62, 2**63, 2**70, 2**40:
    try:
        print(list(Hinted(value)))
    except (TypeError, ValueError, OverflowError, MemoryError) as error:
        print(type(error).__name__, error)
