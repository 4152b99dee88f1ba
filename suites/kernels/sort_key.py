"""Sorts records by key functions: attributes, tuples, reversed order, and a rank computed by a method."""


class Record:
    __slots__ = ("number", "group", "name")

    def __init__(self, number, group, name):
        self.number = number
        self.group = group
        self.name = name

    def rank(self):
        return self.group * 1000 - self.number % 1000


def run(count):
    records = []
    state = 7
    for i in range(count):
        state = (state * 1103515245 + 12345) % 2147483648
        records.append(Record(state >> 12, i % 17, "n%05d" % (state % 99991)))
    checksum = 0
    orders = (
        sorted(records, key=lambda record: record.number),
        sorted(records, key=lambda record: (record.group, record.name)),
        sorted(records, key=Record.rank, reverse=True),
        sorted(records, key=lambda record: record.name[::-1]),
    )
    for order in orders:
        for record in order[::7]:
            checksum = (checksum * 31 + record.number) % 1000000007
    names = [record.name for record in records]
    names.sort()
    return "%d %s %s" % (checksum, names[0], names[-1])
