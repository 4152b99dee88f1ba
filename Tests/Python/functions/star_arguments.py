def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
def show(*arguments, **keywords):
    return arguments, keywords


print(show(*[1], 2, *(3, 4), *"ab", *{5: 0}, *range(2), x=1, **{"y": 2}, z=3, **{}), show(*[]), show(**{}), show(*(), **dict(a=1)), show(1, *[2], 3))
print([*range(3), *"ab"], (*[1], 2), {*[1, 1]}, {**{"a": 1}, "a": 2, **{"b": 3}}, [*[*[1], 2], 3], [*(x for x in "ab")])


class Names:
    def keys(self):
        return iter(["a", "b"])

    def __getitem__(self, key):
        return key * 2


print(show(**Names()), {**Names()}, dict(**Names()))


class Bad:
    def keys(self):
        return 5


class Iter:
    def __iter__(self):
        yield 1
        yield 2


print(show(*Iter()), [*Iter()], max(*Iter()), "{} {}".format(*Iter()))
for call in (lambda: show(*5), lambda: show(**5), lambda: show(**Bad()), lambda: show(**{"a": 1}, **{"a": 2}), lambda: show(a=1, **{"a": 2}), lambda: show(**{1: 2}), lambda: [*5], lambda: {**5}, lambda: {**[1]}, lambda: {*5}, lambda: (*None,), lambda: show(*Iter)):
    attempt(call)
order = []


def note(x):
    order.append(x)
    return x


show(note(1), *[note(2)], note(3), k=note(4), **{"m": note(5)}, n=note(6))
print(order)


def forward(*args, **kwargs):
    return show(*args, **kwargs)


keywords = {"k": 1}
arguments = [1, 2]
result = forward(*arguments, **keywords)
result[1]["k"] = "changed"
arguments.append(3)
print(result, keywords)


def swallow(first, *args, sep=None, **rest):
    args += ("added",)
    rest["new"] = 1
    return first, args, sep, rest


print(swallow(*"abc", sep=",", **keywords), keywords, (lambda *a, **k: len(a) + len(k))(*range(300), **{"k%d" % i: i for i in range(300)}))
