"""Calls that dispatch on the receiver: overridden methods, `super()`, properties, operators and `__getitem__`."""


class Shape:
    sides = 0

    def __init__(self, size):
        self.size = size

    def area(self):
        return 0

    def describe(self, weight):
        return self.area() * weight + self.sides

    @property
    def double(self):
        return self.size * 2


class Square(Shape):
    sides = 4

    def area(self):
        return self.size * self.size


class Rectangle(Square):
    def __init__(self, size, other):
        super().__init__(size)
        self.other = other

    def area(self):
        return self.size * self.other

    def describe(self, weight):
        return super().describe(weight) + self.double


class Triangle(Shape):
    sides = 3

    def area(self):
        return self.size * (self.size + 1) // 2

    @staticmethod
    def unit():
        return 1

    @classmethod
    def named(cls, size):
        return cls(size)


class Group:
    def __init__(self, items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, index):
        return self.items[index]

    def __add__(self, other):
        return Group(self.items + other.items)


def run(count):
    shapes = Group([Shape(1), Square(2), Rectangle(3, 4)]) + Group([Triangle.named(5), Square(6), Rectangle(7, 2)])
    total = 0
    for i in range(count):
        shape = shapes[i % len(shapes)]
        total += shape.describe(i & 7)
        shape.size = (shape.size + Triangle.unit()) % 50
    return total
