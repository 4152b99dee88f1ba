def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class Thing:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return "Thing(%r)" % self.name

    def __str__(self):
        return "thing " + self.name

    def __format__(self, spec):
        return "formatted(%s)" % spec

    def __bytes__(self):
        return b"bytes"

    def __hash__(self):
        return 5

    def __dir__(self):
        return ["b", "a"]

    def __sizeof__(self):
        return 1


class OnlyRepr:
    def __repr__(self):
        return "only repr"


class OnlyStr:
    def __str__(self):
        return "only str"


class BadRepr:
    def __repr__(self):
        return 5


class BadStr:
    def __str__(self):
        return None


class BadFormat:
    def __format__(self, spec):
        return 5


class Raises:
    def __repr__(self):
        raise ValueError("no repr")


t = Thing("t")
print(t, repr(t), str(t), [t], (t,), {t: t}, {"k": t}, "%s %r" % (t, t), "{} {!r} {!s} {:spec}".format(t, t, t, t), f"{t} {t!r} {t!s} {t:x}", format(t), format(t, "y"), bytes(t), dir(t), hash(t))
print(OnlyRepr(), str(OnlyRepr()), f"{OnlyRepr()}", [OnlyRepr()], str(OnlyStr()), repr(OnlyStr()).startswith("<__main__.OnlyStr object at 0x"), f"{OnlyRepr()!s:>12}")
for action in (lambda: repr(BadRepr()), lambda: str(BadStr()), lambda: "%s" % BadStr(), lambda: f"{BadFormat()}", lambda: format(BadFormat()), lambda: [Raises()].__repr__(), lambda: str(Raises()), lambda: format(OnlyRepr(), "5"), lambda: "%s" % Raises(), lambda: print(BadStr()), lambda: "".join([t])):
    attempt(action)
print(repr(Thing), str(int), repr(type), repr(print), repr(len), repr(Exception), repr(object), Thing.__repr__(t), str.__str__("x"))
for value in (Thing.__init__, t.__init__, [].append, (lambda: 0), object(), iter([]), (x for x in ()), str.upper, property(), Thing.__str__):
    text = repr(value)
    print(text.split(" at 0x")[0] if " at 0x" in text else text)


class Str(str):
    def __repr__(self):
        return "Str!"

    def __str__(self):
        return "str of Str"


s = Str("value")
print(s, repr(s), [s], "%s" % s, f"{s}", s + "", str(s), "".join([s]), s.upper(), {s: 1})
print(print(end=""), sep="")
print(1, 2, sep="-", end="!\n")
print("a", "b", sep="")
print(*[1, 2], *"xy", sep=", ")
print()
print(sep="x")
print(None, True, 1.0, [None], sep=None, end=None)
attempt(print, 1, sep=5)
attempt(print, 1, end=5)
