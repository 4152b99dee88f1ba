def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class Key:
    def __init__(self, value, bucket):
        self.value = value
        self.bucket = bucket

    def __hash__(self):
        log.append("hash %s" % self.value)
        return self.bucket

    def __eq__(self, other):
        log.append("eq %s %s" % (self.value, getattr(other, "value", other)))
        return isinstance(other, Key) and self.value == other.value

    def __repr__(self):
        return "Key(%s)" % self.value


log = []
a, b, a2 = Key("a", 1), Key("b", 1), Key("a", 1)
d = {a: 1}
d[b] = 2
d[a2] = 3
print(d, log)
log.clear()
print(d[a], a2 in d, Key("c", 1) in d, Key("d", 2) in d, log)
log.clear()
print({a, b, a2}, log)


class NoHash:
    def __eq__(self, other):
        return True


class Explicit:
    __hash__ = None


class BadHash:
    def __hash__(self):
        return "text"


class Raises:
    def __hash__(self):
        raise ValueError("no hash")


class BadEqual:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 1

    def __eq__(self, other):
        raise ValueError("no equality")


class Huge:
    def __hash__(self):
        return 2**70 + 5


for make in (NoHash, Explicit, BadHash, Raises):
    attempt(hash, make())
    attempt(lambda: {make(): 1})
    attempt(lambda: {make()})
print(hash(Huge()) == hash(2**70 + 5), NoHash.__hash__)
attempt(lambda: {BadEqual(1): 1, BadEqual(2): 2})
same = BadEqual(1)
print(len({same: 1, same: 2}))


class Minus:
    def __hash__(self):
        return -1


print(hash(Minus()), hash(-1), hash(object()) == hash(None), isinstance(hash(object()), int), hash(print) == hash(print))
nan = float("nan")
print({nan: 1, nan: 2}, len({float("nan"): 1, float("nan"): 2}), hash(True), hash("a") == hash("a"), hash((1, (2, 3))) == hash((1, (2, 3))), hash(frozenset("ab")) == hash(frozenset("ba")), hash(range(3)) == hash(range(3)))
