def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
d = {"a": 1, "b": 2, "c": 3}
print(d.pop("a"), d.pop("z", "default"), d, d.popitem(), d, d.setdefault("b", 9), d.setdefault("n"), d.setdefault("m", []).append(1), d)
attempt(d.pop, "z")
attempt(d.pop)
attempt({}.popitem)
attempt(d.pop, [])
d.update({"x": 1}, y=2)
d.update([("z", 3)])
d.update()
d.update(b="changed")
print(d, d.copy(), d.copy() is d, d.copy() == d)
attempt(d.update, 5)
attempt(d.update, [1])
attempt(d.update, {}, {})
attempt(d.setdefault)
attempt(d.get)
attempt(d.keys, 1)
print(dict.fromkeys("abc"), dict.fromkeys([1, 2], 0), dict.fromkeys((), 1), {}.fromkeys("x", []))
attempt(dict.fromkeys)
attempt(dict.fromkeys, 5)
d.clear()
print(d, d.get("a"), len(d))


class Mapping:
    def keys(self):
        return ["p", "q"]

    def __getitem__(self, key):
        return key.upper()


print(dict(Mapping()), {**Mapping()}, (lambda **k: k)(**Mapping()))
d.update(Mapping())
print(d, d.__contains__("p"), d.__getitem__("q"), d.__len__(), d.__eq__({}), d.__eq__(5), {}.__class__)
big = {}
for i in range(2000):
    big[i * 7 % 2003] = i
for i in range(0, 2000, 3):
    del big[i * 7 % 2003]
for i in range(500):
    big["s%d" % i] = i
print(len(big), list(big)[:4], list(big)[-2:], sum(v for v in big.values()), 7 in big, 0 in big)
while big:
    last = big.popitem()
print(last, big)
