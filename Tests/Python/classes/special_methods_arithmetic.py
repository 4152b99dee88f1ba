def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class Number:
    def __init__(self, value):
        self.value = value

    def __repr__(self):
        return "N(%r)" % (self.value,)


for name in ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "lshift", "rshift", "and", "or", "xor", "matmul", "divmod"):
    def forward(self, other, name=name):
        return "%s(%r, %r)" % (name, self, other)

    def backward(self, other, name=name):
        return "r%s(%r, %r)" % (name, self, other)

    def in_place(self, other, name=name):
        return "i%s(%r, %r)" % (name, self, other)

    setattr(Number, "__%s__" % name, forward)
    setattr(Number, "__r%s__" % name, backward)
    if name != "divmod":
        setattr(Number, "__i%s__" % name, in_place)
n, m = Number(1), Number(2)
print(n + m, n - 1, n * "x", n / None, n // 2.0, n % m, n**m, n << 1, n >> 1, n & 1, n | 1, n ^ 1, n @ 1, divmod(n, 1))
print(1 + m, 1.5 - m, [1] * m, None / m, 1 // m, "%d" % 5 + "", 1 % m, 2**m, 1 << m, 1 >> m, 1 & m, 1 | m, 1 ^ m, 1 @ m, divmod(1, m))
for operator in ("+", "-", "*", "/", "//", "%", "**", "<<", ">>", "&", "|", "^", "@"):
    scope = {"n": n}
    exec("n %s= 5" % operator, scope)
    print(scope["n"], end=" ")
print()


class Declines:
    def __add__(self, other):
        log.append("add")
        return NotImplemented

    def __radd__(self, other):
        log.append("radd")
        return NotImplemented

    def __iadd__(self, other):
        log.append("iadd")
        return NotImplemented

    def __neg__(self):
        return "negated"

    def __pos__(self):
        return "positive"

    def __invert__(self):
        return "inverted"

    def __abs__(self):
        return "absolute"

    def __index__(self):
        return 3

    def __round__(self, digits=None):
        return "rounded %r" % digits


log = []
d = Declines()
attempt(lambda: d + 1)
attempt(lambda: 1 + d)
attempt(lambda: d + Declines())
attempt(lambda: d + d)
attempt(lambda: exec("d += 1"))
attempt(lambda: d - 1)
attempt(lambda: d @ d)
attempt(lambda: d**2)
attempt(lambda: pow(d, 2, 3))
attempt(lambda: divmod(d, 1))
attempt(lambda: 5 << d)
print(log, -d, +d, ~d, abs(d), "abcdef"[d], [0, 1, 2, 3][d], range(10)[d], round(d), round(d, 2), hex(d), "x" * 2)


class Base:
    def __add__(self, other):
        return "base add"

    def __radd__(self, other):
        return "base radd"


class Derived(Base):
    def __radd__(self, other):
        return "derived radd"


class Same(Base):
    pass


print(Base() + Derived(), Derived() + Base(), Base() + Same(), Base() + Base(), 1 + Same(), 1 + Derived())


class OnlyIadd:
    def __iadd__(self, other):
        return "replaced by %r" % other


x = OnlyIadd()
y = x
x += 5
print(x, type(y).__name__)
attempt(lambda: OnlyIadd() + 5)


class Wrong:
    def __neg__(self):
        raise ValueError("no negative")

    def __index__(self):
        return "text"

    def __bool__(self):
        return 5

    def __len__(self):
        return -1


attempt(lambda: -Wrong())
attempt(lambda: [1][Wrong()])
attempt(lambda: bool(Wrong()))
attempt(lambda: len(Wrong()))
attempt(lambda: range(Wrong()))
attempt(lambda: not Wrong())
attempt(lambda: 1 if Wrong() else 2)
