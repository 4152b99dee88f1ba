# Special methods that are instances of their own class.
class D:
    pass


d = D()
D.__get__ = d
D.x = d
try:
    d.x
except (TypeError, RecursionError) as error:
    print(type(error).__name__, error)


class C:
    pass


C.__call__ = C()
for action in lambda: C()(), lambda: C()(1, key=2), lambda: list(map(C(), [1])), lambda: sorted([1, 2], key=C()):
    try:
        action()
    except RecursionError as error:
        print(type(error).__name__)


class Static:
    @staticmethod
    def __get__(*arguments):
        return len(arguments)


class Holder:
    x = Static()


print(Holder.x, Holder().x)
for value in 5, None, "text":
    try:

        class Z:
            __classcell__ = value
    except TypeError as error:
        print(error)
