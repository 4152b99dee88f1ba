# A few complete classes of the kind programs are made of.
class LinkedList:
    class Node:
        __slots__ = ("value", "next")

        def __init__(self, value, next=None):
            self.value, self.next = value, next

    def __init__(self, items=()):
        self.head = None
        self.size = 0
        for item in items:
            self.append(item)

    def append(self, value):
        node = self.Node(value)
        if self.head is None:
            self.head = node
        else:
            last = self.head
            while last.next:
                last = last.next
            last.next = node
        self.size += 1

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __len__(self):
        return self.size

    def __getitem__(self, index):
        if isinstance(index, slice):
            return LinkedList(list(self)[index])
        if index < 0:
            index += self.size
        for i, value in enumerate(self):
            if i == index:
                return value
        raise IndexError("no element %d" % index)

    def __eq__(self, other):
        return isinstance(other, LinkedList) and list(self) == list(other)

    def __add__(self, other):
        return LinkedList([*self, *other])

    def __repr__(self):
        return "%s(%s)" % (type(self).__name__, list(self))


a = LinkedList("abc")
print(a, len(a), a[0], a[-1], a[1:], "b" in a, "z" in a, a + LinkedList([1]), a == LinkedList("abc"), a != LinkedList(), list(reversed(list(a))), sorted(a, reverse=True), bool(LinkedList()), max(a), *a)
try:
    a[7]
except IndexError as error:
    print(error)


class Vector:
    def __init__(self, *components):
        self.components = tuple(components)

    def __add__(self, other):
        return Vector(*(x + y for x, y in zip(self, other)))

    def __mul__(self, factor):
        if isinstance(factor, Vector):
            return sum(x * y for x, y in zip(self, factor))
        return Vector(*(x * factor for x in self))

    __rmul__ = __mul__

    def __neg__(self):
        return self * -1

    def __sub__(self, other):
        return self + -other

    def __abs__(self):
        return (self * self) ** 0.5

    def __iter__(self):
        return iter(self.components)

    def __bool__(self):
        return any(self.components)

    def __hash__(self):
        return hash(self.components)

    def __eq__(self, other):
        return self.components == other.components

    def __repr__(self):
        return "Vector" + repr(self.components)

    def __matmul__(self, other):
        return "matmul"


v, w = Vector(3, 4), Vector(1, -1)
print(v + w, v - w, v * 2, 2 * v, v * w, -v, abs(v), bool(v), bool(Vector(0, 0)), v == Vector(3, 4), len({v, Vector(3, 4)}), v @ w, sum([v, w], Vector(0, 0)), tuple(v))


class Account:
    interest = 0.02

    def __init__(self, owner, balance=0):
        self.owner = owner
        self._balance = balance
        self.history = []

    @property
    def balance(self):
        return self._balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive, not %r" % amount)
        self._balance += amount
        self.history.append(("deposit", amount))
        return self

    @classmethod
    def open_with(cls, owner, *deposits):
        account = cls(owner)
        for d in deposits:
            account.deposit(d)
        return account


class Savings(Account):
    interest = 0.05

    def deposit(self, amount):
        super().deposit(amount)
        self.history[-1] += ("savings",)
        return self


s = Savings.open_with("Ada", 100, 50)
print(s.owner, s.balance, s.history, s.interest, s.deposit(1).deposit(2).balance)
try:
    s.deposit(-1)
except ValueError as error:
    print(error)
