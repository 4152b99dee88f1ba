def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
def plain(a, b):
    return a, b


def defaults(a, b=2, c=3):
    return a, b, c


def variadic(a, *rest, **more):
    return a, rest, more


def keyword_only(a, *, b, c=3):
    return a, b, c


def positional_only(a, b=2, /):
    return a, b


def everything(a, b=2, /, c=3, *d, e, f=6, **g):
    return a, b, c, d, e, f, g


print(plain(1, 2), plain(b=1, a=2), plain(1, b=2), plain(*[1, 2]), plain(**{"a": 1, "b": 2}), plain(*(1,), **{"b": 2}))
print(defaults(1), defaults(1, 5), defaults(1, c=9), defaults(c=1, a=0))
print(variadic(1), variadic(1, 2, 3), variadic(1, x=2), variadic(*"abc", **{"k": 1}), variadic(a=5, b=6))
print(keyword_only(1, b=2), keyword_only(1, c=4, b=5), keyword_only(a=1, b=2))
print(positional_only(1), positional_only(1, 5))
print(everything(1, e=5), everything(1, 2, 3, 4, 5, e=6, f=7, g=8, a=9), everything(0, e=1, b=7))
for function, arguments, keywords in (
    (plain, (), {}), (plain, (1,), {}), (plain, (1, 2, 3), {}), (plain, (1, 2), {"c": 3}), (plain, (1,), {"a": 2}), (plain, (), {"b": 1}),
    (defaults, (), {}), (defaults, (1, 2, 3, 4), {}), (defaults, (), {"z": 1}), (variadic, (), {}), (variadic, (1,), {"a": 1}),
    (keyword_only, (1,), {}), (keyword_only, (1, 2), {}), (keyword_only, (1, 2), {"b": 1}), (keyword_only, (), {"b": 1}),
    (positional_only, (), {"a": 1}), (positional_only, (1,), {"b": 2}), (positional_only, (), {}), (positional_only, (1, 2, 3), {}),
    (everything, (), {}), (everything, (1,), {}), (everything, (1,), {"e": 1, "c": 2, "a": 3}), (everything, (1, 2, 3), {"c": 1, "e": 2}),
):
    attempt(function, *arguments, **keywords)
attempt(lambda: 0, 1)
attempt(lambda x, y: 0, 1)
attempt(lambda *, k: 0)
print((lambda: 1)(), (lambda x, y=2, *z, k=4, **w: (x, y, z, k, w))(1, 5, 6, k=7, m=8))
