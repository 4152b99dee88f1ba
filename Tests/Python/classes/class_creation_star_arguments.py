"""Class statements with starred bases and keywords, with and without a metaclass."""


class Meta(type):
    def __new__(mcls, name, bases, namespace, **options):
        print("new", name, [base.__name__ for base in bases], sorted(options.items()))
        return super().__new__(mcls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)


bases = (int,)
options = {"b": 2}


class A(*bases):
    pass


class B(*[], metaclass=Meta, a=1):
    pass


class C(B, **options):
    pass


class D(*[B], a=1, **options):
    pass


class E(**{}):
    pass


def decorate(cls):
    cls.decorated = True
    return cls


@decorate
class F(*(B,), *(), **{}, c=3):
    pass


print(A(5) + 1, type(B).__name__, type(C).__name__, D.__mro__[1].__name__, E.__bases__, F.decorated)
for source in ("class X(*[5]): pass", "class X(*5): pass", "class X(**5): pass", "class X(*[object], unknown=1): pass"):
    try:
        exec(source, {})
    except TypeError as error:
        print(source, type(error).__name__)
