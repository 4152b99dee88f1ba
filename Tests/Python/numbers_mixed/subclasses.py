"""Subclasses of the number classes; classes that convert to numbers."""


class I(int):
    def __new__(cls, x=0):
        self = super().__new__(cls, x)
        return self
class J(int): pass
class F(float): pass
class C(complex): pass
def show(function):
    try:
        result = function()
    except Exception as error:
        result = (type(error).__name__, str(error))
    print(result, type(result).__name__)
for v in (0, 1, -1, 5, 2**62, 2**63, -2**64, 2**200):
    a = J(v)
    print(type(a).__name__, a, repr(a), a == v, hash(a) == hash(v), bool(a), int(a) == v, type(int(a)).__name__, a.bit_length())
    show(lambda: a + 1); show(lambda: 1 + a); show(lambda: -a); show(lambda: +a); show(lambda: abs(a)); show(lambda: ~a); show(lambda: a * a)
    show(lambda: a.__index__()); show(lambda: a.real); show(lambda: a.numerator); show(lambda: a.conjugate()); show(lambda: round(a)); show(lambda: a // 3); show(lambda: a % 3)
    show(lambda: divmod(a, 3)); show(lambda: a & 255); show(lambda: a << 3); show(lambda: a >> 3); show(lambda: float(a)); show(lambda: a / 7); show(lambda: "%d %s %x" % (a, a, a)); show(lambda: f"{a:,} {a!r}")
    show(lambda: a < v + 1); show(lambda: v + 1 > a); show(lambda: {v: 1}[a]); show(lambda: {a: 1}[v]); show(lambda: str(a))
    show(lambda: a ** 2); show(lambda: 2.5 + a); show(lambda: a == v + 0j)
a = J(3)
a.x = 5
print(a.x, a.__dict__, [10, 20, 30, 40][a], "abc" * a, list(range(a)), I("42"), I(7.9), J("ff", 16), "abcdef"[J(1):J(3)])
print(J.from_bytes(b"\x01\x00"), type(J.from_bytes(b"\x01\x00")))
for v in (0.0, -0.0, 1.5, 1e300, float("inf"), 5e-324):
    a = F(v)
    print(type(a).__name__, a, repr(a), a == v, hash(a) == hash(v), bool(a), type(float(a)).__name__)
    show(lambda: a + 1); show(lambda: 1 + a); show(lambda: -a); show(lambda: +a); show(lambda: abs(a)); show(lambda: a * a)
    show(lambda: a.real); show(lambda: a.conjugate()); show(lambda: a.hex()); show(lambda: a / 7); show(lambda: "%.2f %s" % (a, a)); show(lambda: f"{a:.3e} {a!r}"); show(lambda: a < v + 1); show(lambda: {v: 1}[a])
    show(lambda: round(a, 1)); show(lambda: a // 2); show(lambda: a % 2); show(lambda: divmod(a, 2)); show(lambda: int(a)); show(lambda: a ** 2)
f = F(2.5); f.y = 1; print(f.y, f.__dict__, F("1e3"), F.fromhex("0x1p3"), type(F.fromhex("0x1p3")))
c = C(1, 2); c.z = 3
print(c, repr(c), c.z, c == 1+2j, type(c + 1), type(+c), type(-c), type(c.conjugate()), hash(c) == hash(1+2j), C("3j"), complex(c), type(complex(c)))
class Ix:
    def __index__(self): return 7
class Fl:
    def __float__(self): return 2.5
class In:
    def __int__(self): return 9
class Tr:
    def __trunc__(self): return 11
class Cx:
    def __complex__(self): return 3+4j
class Bad:
    def __int__(self): return "x"
    def __float__(self): return "x"
    def __index__(self): return "x"
    def __complex__(self): return "x"
class BoolInt:
    def __int__(self): return True
    def __index__(self): return True
for T in (Ix, Fl, In, Tr, Cx, Bad, BoolInt):
    for conv in (int, float, complex, bool, hex, round, abs):
        show(lambda: conv(T()))
show(lambda: complex(Cx(), Cx()))
show(lambda: complex(1, Fl()))
class R(int):
    def __radd__(self, other): return "radd"
    def __add__(self, other): return "add"
    def __eq__(self, other): return "eq"
    def __hash__(self): return 5
    def __repr__(self): return "R!"
    def __str__(self): return "S!"
    def __format__(self, s): return "F:" + s
    def __bool__(self): return False
    def __index__(self): return 99
print(1 + R(2), R(2) + 1, 5 == R(5), R(5) == 4, hash(R(7)), R(3), repr(R(3)), f"{R(3)}", f"{R(3):x}", "%s %r %d" % (R(3), R(3), R(3)), bool(R(3)), [1]*2 if R(5) else "no", str(R(1)), int(R(4)), type(int(R(4))))
class E(int):
    A = 1
print(E(5) is E(5), isinstance(E(5), int), issubclass(bool, int), E.A, E(True), E(2.9))
try:
    class B(bool): pass
except TypeError as e: print(e)
print(type(J(2**70) >> 69), J(2**70) >> 70 == 1, J(5) is not 5)
print(sum([J(1), J(2)]), type(sum([J(1)])), max(J(3), 2), sorted([J(3), 2, F(2.5)]))
print(int.__new__(J, "12"), float.__new__(F, 3), object.__repr__(J(3))[:12])
print(J(10).to_bytes(2, "big"), J(10).as_integer_ratio(), J(-5).__abs__(), pow(J(3), J(4), J(5)), J(3).__class__)
print(-J(0), F(-0.0), J(-2**62), J(2**62) - 1, (J(2**62) - 1) * 2)
