lists = [[], [1], [1, 2], [2], [1, 1], [0, 9, 9], [1.0], [True], ["a"], [[1]], [None]]
for a in lists:
    line = []
    for b in lists:
        try:
            line.append((a < b, a <= b, a == b))
        except TypeError as error:
            line.append(str(error))
    print(a, line)
print([1, 2] == (1, 2), [1] != [1], [1] == [1.0], [] == None, [[]] == [[]], [1, 2, 3] > [1, 2], ["b"] > ["a", "z"])


class Loud:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        print("eq", self.name, other.name)
        return self.name == other.name

    def __lt__(self, other):
        print("lt", self.name, other.name)
        return self.name < other.name


a, b, c = Loud("a"), Loud("b"), Loud("c")
print([a, b] == [a, c], [a, b] < [a, c], [a] < [a, b], [a, b] == [a], (a, b) == (a, b), (b, a) < (c,))
print(b in [a, b], [a, b, c].index(c), [a, b, a].count(a))
