def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
print("%s %r %a" % ("é", "é", "é"), "%s" % None, "%s" % [1, "a"], "%s" % ((1, 2),), "%%" % (), "%s%%" % 5, "%5s|%-5s|%.2s|%5.1s|" % ("ab", "ab", "abc", "xyz"))
print("%(a)s %(b)05d %(a)r" % {"a": "x", "b": 42, "c": 1}, "%(x)s%%" % {"x": 1}, "%(a(b))s" % {"a(b)": "nested"}, "no format" % {})
print("%d %i %5d|%-5d|%05d|%+d|% d|%x|%X|%o|%#x|%#o|%c|%c" % (42, -42, 42, 42, -42, 42, 42, 255, 255, 8, 255, 8, 65, "é"))
print("%e %E %f %F %g %G %.3e %10.3f|%-10.2f|%+.1f|%010.3f|%#.0f" % (1.5, 1.5, 1.5, 1.5, 1.5, 1e-10, 12345.678, 3.14159, 2.5, 2.0, -3.14159, 5.0))
print("%*d|%-*d|%.*f" % (5, 42, 5, 42, 2, 3.14159), "%ld %hd %Lf" % (1, 2, 3.0), "%.0f %.0f" % (0.5, 1.5))
attempt(lambda: "%5%|" % ())
attempt(lambda: "%s %s" % "a")
attempt(lambda: "%s" % ("a", "b"))
attempt(lambda: "%d" % "a")
attempt(lambda: "%d" % None)
attempt(lambda: "%x" % "a")
attempt(lambda: "%y" % 1)
attempt(lambda: "abc%" % 1)
attempt(lambda: "%(a" % {"a": 1})
attempt(lambda: "%(a)s" % 5)
attempt(lambda: "%(a)s" % {})
attempt(lambda: "%c" % "ab")
attempt(lambda: "%c" % -1)
attempt(lambda: "%c" % 1.5)
attempt(lambda: "%*d" % ("a", 1))
attempt(lambda: "" % 5)
attempt(lambda: "" % [1])
attempt(lambda: "%s" % ())
attempt(lambda: "%(a)s %s" % {"a": 1})
attempt(lambda: "%.2147483648f" % 1.0)


class Thing:
    def __str__(self):
        return "as text"

    def __repr__(self):
        return "<thing>"

    def __getitem__(self, key):
        return key.upper()


print("%s %r" % (Thing(), Thing()), "%(key)s" % Thing())
print("%s" % "%s" % 3, "%s, %s" % (1, 2) * 2, "λ%sλ" % "😀", "%s" % b"x", "%r" % b"x")
