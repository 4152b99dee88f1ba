# Bases and keywords of a class statement given by `*` and `**`.
class Base:
    def __init_subclass__(cls, **keywords):
        super().__init_subclass__()
        print("made", cls.__name__, [base.__name__ for base in cls.__bases__], keywords)


class Other:
    pass


bases = (Base, Other)
options = {"x": 1, "y": 2}


class A(*bases):
    pass


class B(*bases, **options):
    pass


class C(Base, *[Other], z=3, **options):
    pass


class D(Base, **options):
    pass


class E(*(), **{}):
    pass


class F(*[A], **{"metaclass": type}):
    pass


class G(Base, metaclass=type, **options, w=0):
    pass


def decorate(cls):
    print("decorate", cls.__name__)
    return cls


@decorate
class H(*[Base], **options):
    @decorate
    class Inner(*[Other]):
        pass


print(E.__bases__, F.__mro__[1:3], H.Inner.__bases__)
for source in ("class X(*[5]): pass", "class X(**5): pass", "class X(*[Base], **{1: 2}): pass", "class X(Base, x=1, **{'x': 2}): pass"):
    try:
        exec(source)
        print("ok", source)
    except TypeError as error:
        print(error)
