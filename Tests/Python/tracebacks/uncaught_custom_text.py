class BadText(Exception):
    def __str__(self):
        raise ValueError("no text")


class Outer:
    class Inner(Exception):
        pass


try:
    raise BadText("x")
except BadText:
    raise Outer.Inner("qualified name", 2)
