def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
print(..., Ellipsis, ... is Ellipsis, type(...).__name__, bool(...), repr(...), [...], NotImplemented, type(NotImplemented).__name__)
attempt(lambda: ... + 1)
attempt(lambda: ...())
attempt(lambda: ....x)
attempt(lambda: type(...)(1))
attempt(lambda: NotImplemented())
print(type(...)() is ..., type(NotImplemented)() is NotImplemented)


class Subscript:
    def __getitem__(self, key):
        return key


s = Subscript()
print(s[...], s[..., 1], s[1:2, ..., ::3], s[()], s[1,], s[:], s["a":"b":"c"], s[None], s[1, 2][0], s[slice(1)], s[lambda: 0].__name__)


def stub(): ...


class Empty: ...


print(stub(), Empty.__name__, stub.__doc__)
x: int = ...
print(x)
