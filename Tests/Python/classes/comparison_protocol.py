def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class Version:
    def __init__(self, *parts):
        self.parts = parts

    def __eq__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts == other.parts

    def __lt__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts < other.parts

    def __hash__(self):
        return hash(self.parts)

    def __repr__(self):
        return "V" + ".".join(map(str, self.parts))


a, b, c = Version(1, 2), Version(1, 3), Version(1, 2)
print(a == b, a == c, a != b, a != c, a < b, a > b, b > a, a == 5, a != 5, 5 == a, sorted([b, a]), max(a, b), a in [b, c], {a: 1}[c], len({a, b, c}))
attempt(lambda: a <= b)
attempt(lambda: a < 5)
attempt(lambda: 5 < a)
attempt(lambda: a >= "x")


class Logged:
    def __init__(self, name):
        self.name = name


for name in ("lt", "le", "eq", "ne", "gt", "ge"):
    def compare(self, other, name=name):
        log.append("%s.%s" % (self.name, name))
        return NotImplemented

    setattr(Logged, "__%s__" % name, compare)


class Sub(Logged):
    pass


class SubOwn(Logged):
    def __lt__(self, other):
        log.append(self.name + ".own lt")
        return NotImplemented

    def __gt__(self, other):
        log.append(self.name + ".own gt")
        return "own answer"


log = []
x, y, s, o = Logged("x"), Logged("y"), Sub("s"), SubOwn("o")
for action in (lambda: x < y, lambda: x <= y, lambda: x == y, lambda: x != y, lambda: x > y, lambda: x < s, lambda: x < o, lambda: o < x, lambda: x < 5, lambda: 5 >= x, lambda: x == x, lambda: x != 5):
    attempt(action)
    print(log)
    log.clear()


class Odd:
    def __eq__(self, other):
        return "truthy text"

    def __lt__(self, other):
        return []

    def __bool__(self):
        raise ValueError("no truth")


odd = Odd()
print(odd == 1, 1 == odd, odd < 1, [odd] == [1], odd in [5], [5].count(odd))
attempt(lambda: hash(odd))
attempt(lambda: odd < 1 < 2)
attempt(lambda: not odd)
attempt(lambda: odd > odd)
attempt(lambda: odd >= odd)


class NotEqual:
    def __ne__(self, other):
        return "ne called"


print(NotEqual() != 1, NotEqual() == 1, object() == object(), object() != object())


class Always:
    def __eq__(self, other):
        return True


print(Always() == None, None == Always(), Always() != None, [1, 2] == [Always(), Always()], Always() in [], 3 in [Always()], (1, 2) < (Always(), 3), {"k": Always()} == {"k": 5})


class Raises:
    def __eq__(self, other):
        raise RuntimeError("eq")

    def __lt__(self, other):
        raise RuntimeError("lt")


r = Raises()
for action in (lambda: r == 1, lambda: r != 1, lambda: [r] == [r], lambda: [r] == [1], lambda: r in [r], lambda: r in [1], lambda: r < 1, lambda: sorted([r, r]), lambda: max(r, r), lambda: (r,) < (1,)):
    attempt(action)
