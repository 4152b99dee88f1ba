def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
print("{} {}".format(1, 2), "{0} {1} {0}".format("a", "b"), "{x} {y}".format(x=1, y=2), "{{}} {}".format(5), "{0!r} {0!s} {0!a}".format("é"), "{:>5}|{:<5}|{:^5}|".format("a", "b", "c"))
print("{0[0]} {0[1]} {1[k]} {2.real} {2.imag}".format([1, 2], {"k": "v"}, 5), "{a[b][c]}".format(a={"b": {"c": 1}}), "{:{}}".format("x", 5), "{:{w}.{p}f}".format(3.14159, w=8, p=2), "{!r:>6}".format("a"))
for spec in ("", "10", "<10", ">10", "^10", "*^10", "=<5", ".2", "10.3", "s", "5s", "λ^7", "😀>4", "05", "0<5"):
    print(spec, repr(format("abcd", spec)))
for spec in ("d", "+", "=10", ",", "#", ".2f", " ", "z", "10q", "+5", "_"):
    attempt(format, "abcd", spec)
attempt("{}".format)
attempt("{0} {}".format, 1, 2)
attempt("{} {0}".format, 1, 2)
attempt("{1}".format, 1)
attempt("{x}".format)
attempt("{".format)
attempt("}".format)
attempt("{0".format, 1)
attempt("{!}".format, 1)
attempt("{!x}".format, 1)
attempt("{!rr}".format, 1)
attempt("{0[}".format, [1])
attempt("{0[]}".format, [1])
attempt("{0[a]}".format, [1])
attempt("{0.missing}".format, 1)
attempt("{0.}".format, 1)
attempt("{:{:{}}}".format, 1, 2, 3)
attempt("{0[0]x}".format, [1])
attempt(format, 1, 2)
attempt(format, [], "5")
attempt(format, None, "x")
attempt(format, object, "x")


class Money:
    def __init__(self, amount):
        self.amount = amount

    def __format__(self, spec):
        return "<%s|%s>" % (self.amount, spec)


print("{:abc} {} {!s:.3}".format(Money(1), Money(2), "truncated"), format(Money(3)), format(Money(4), "{x}"), f"{Money(5):a{1}b}")
print("{a} {b}".format_map({"a": 1, "b": 2}), "{:,} {:_}".format(1234567, 1234567), "{:%}".format(0.25), "{:>{width}}".format("r", width=6))


class Default(dict):
    def __missing__(self, key):
        return "no " + key


print("{a} {b}".format_map(Default(a=1)))
attempt("{a}".format_map, {})
