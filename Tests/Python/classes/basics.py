def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class Point:
    """A point."""

    dimension = 2

    def __init__(self, x, y=0):
        self.x = x
        self.y = y

    def moved(self, dx):
        return Point(self.x + dx, self.y)

    def __repr__(self):
        return "Point(%r, %r)" % (self.x, self.y)


p = Point(1, 2)
q = p.moved(5)
print(p, q, p.x, q.y, p.dimension, Point.dimension, p.__class__ is Point, type(p) is Point, Point.__name__, Point.__doc__, p.__doc__, Point.__module__, Point.__qualname__, Point.__bases__, Point.__mro__)
p.dimension = 3
Point.dimension = 4
print(p.dimension, q.dimension, p.__dict__, sorted(k for k in Point.__dict__ if not k.startswith("__")), vars(q))
p.extra = "new"
del p.y
attempt(lambda: p.y)
attempt(lambda: p.nothing)
attempt(lambda: Point.nothing)
attempt(lambda: Point())
attempt(lambda: Point(1, 2, 3))
attempt(lambda: p())
attempt(lambda: p + 1)
attempt(lambda: p < q)
attempt(lambda: p[0])
attempt(lambda: len(p))
attempt(lambda: iter(p))
attempt(lambda: -p)
attempt(lambda: int(p))
attempt(lambda: 1 in p)
attempt(lambda: next(p))


def delete(name):
    delattr(p, name)


attempt(delete, "zzz")
attempt(delete, "dimension")
attempt(delete, "dimension")
print(p == p, p == q, p != q, Point(1) == Point(1), bool(p), hash(p) == hash(p), isinstance(p, Point), isinstance(p, object), issubclass(Point, object), isinstance(Point, type), type(Point), callable(p), callable(Point))
p.y = 7
print(getattr(p, "x"), getattr(p, "zzz", "default"), hasattr(p, "x"), hasattr(p, "zzz"), setattr(p, "via", 1), p.via, getattr(p, "moved")(1))
attempt(getattr, p, "zzz")
attempt(getattr, p, 5)
attempt(setattr, p, 5, 1)
attempt(lambda: Point.moved())
print(Point.moved(p, 1), p.moved.__self__ is p, p.moved.__name__, (lambda f: f(2))(p.moved))


class Empty:
    pass


e = Empty()
e.__class__ = Point
e.x = 9
e.y = 8
print(e, isinstance(e, Point))
attempt(lambda: setattr(e, "__class__", 5))
attempt(lambda: setattr(e, "__class__", int))
e.__dict__ = {"x": 0, "y": 1}
print(e)
attempt(lambda: setattr(e, "__dict__", 5))
Point.late = lambda self: "late method"
print(p.late(), q.late())
del Point.late
attempt(lambda: p.late())
p.function = lambda: "no self"
print(p.function())
for i in range(2):
    class Redefined:
        value = i
    print(Redefined.value, Redefined.__name__)
