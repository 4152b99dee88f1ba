class B:
    def __init__(s, v): s.v = v; s.n = 0
    def __bool__(s): s.n += 1; return s.v
for v in (False, True):
    for f in (lambda b: b and 1 or 2, lambda b: b or 0 and 3, lambda b: (b and 1) or (b and 2), lambda b: 1 if b and 5 else 2, lambda b: not b and 4 or 6):
        b = B(v); r = f(b); print(v, r if not isinstance(r, B) else 'B', b.n)


class Counted:
    def __init__(self, name, value):
        self.name = name
        self.value = value

    def __bool__(self):
        asked.append(self.name)
        return self.value

    def __repr__(self):
        return self.name


FORMS = [
    lambda a, b, c, d: a and b or c and d, lambda a, b, c, d: (a or b) and (c or d), lambda a, b, c, d: a or b and c or d,
    lambda a, b, c, d: (a and (b or c)) or d, lambda a, b, c, d: ((a or b) or c) and d,
    lambda a, b, c, d: (not a) and b or (c and not d), lambda a, b, c, d: (a and b and c) or d,
    lambda a, b, c, d: a and (b if c else d) or a, lambda a, b, c, d: [x for x in (a and b or c, (a or b) and d)],
]
for number, form in enumerate(FORMS):
    for bits in range(16):
        asked = []
        result = form(*(Counted(name, bool(bits >> place & 1)) for place, name in enumerate("abcd")))
        print(number, bits, result, "".join(asked))


def local(a, b, c):
    x = 1
    x = x and a or b and c
    y = (a or x) and (b or c)
    return x, y


for bits in range(8):
    asked = []
    print(local(*(Counted(name, bool(bits >> place & 1)) for place, name in enumerate("abc"))), "".join(asked))
