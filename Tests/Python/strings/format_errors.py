# Malformed format strings and specifications.


def attempt(function, *arguments, **named):
    try:
        print(repr(function(*arguments, **named)))
    except Exception as error:
        print(type(error).__name__, error)


class Record:
    def __init__(self):
        self.name = "n"
        self.items = [1, [2, 3]]

    def __format__(self, specification):
        return "<" + specification + ">"

    def __repr__(self):
        return "Récord"


r = Record()
for template in (
    "{!x}", "{!", "{!r", "{!rx}", "{0:", "{", "}", "{0", "{a.}", "{a[}", "{a[]}", "{a[0]x}", "{} {0}", "{0} {}", "{}{}{}{}", "{x}",
    "{0:{1:{2}}}", "{{}}", "{{", "}}", "{0.real}", "{a[b]}", "{a{}", "{9999999999999999999999}", "{:d}", "{!s}", "{!r:>5}", "{0!a}",
    "{0!s:^7}|", "{0:{1}}", "{:{}}", "{a.name}", "{a.items[1][0]}", "{a.items[x]}", "{a.nothing}", "{a:spec}", "{a!r:^10}", "{a!a}",
    "{0[0]}", "{0[-1]}", "{:>{width}}", "{:*^{width}.{precision}}", "{1}{0}{1}", "a{{b}}c{0}", "{0:}", "{:<}", "{ 0}", "{0 }",
    "{a.items[1]}", "{0:{{}}}", "{:}}", "{:{}", "é{0}日", "{日}", "{0:日>5}", "{0:\U0001f600^9}",
):
    attempt(template.format, "v", 5, a=r, width=6, precision=2)
    attempt(template.format_map, {"a": r, "width": 6, "precision": 2, "日": 1})
class Default(dict):
    def __missing__(self, key):
        return "<" + key + ">"
attempt("{a} {b}".format_map, Default(a=1))
for specification in (
    "", "s", "d", "5", "<5", ">5", "^5", "^6", "=5", "+5", "-5", " 5", "#5", "05", "<05", ">05", "*<5", "*>05", ".2", "5.2", ".", "5,", "5_",
    ",s", "xyz", "5 s", "z5", "99999999999999999999", "é^7", "<<5", "==5", "\u00e9", "5\u00e9", ".99999999999999999999", "0", "00", "s5", "c", "n", "%",
):
    for value in ("abc", "", "日本"):
        attempt(format, value, specification)
attempt(format, r, "q")
attempt(format, object, "s")
attempt(format, None, "5")
attempt(format, [], "")
attempt(format, "a", 5)
attempt("{:5}".format, None)
