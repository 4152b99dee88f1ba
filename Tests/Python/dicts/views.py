def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
d = {"a": 1, "b": 2, "c": 3}
keys, values, items = d.keys(), d.values(), d.items()
print(keys, values, items, len(keys), "a" in keys, 1 in values, ("a", 1) in items, ("a", 2) in items, "a" in items, type(keys).__name__, type(values).__name__, type(items).__name__)
d["d"] = 4
print(keys, len(items), list(values))
print(sorted(keys & {"a", "z"}), sorted(keys | {"z"}), sorted(keys - {"a"}), sorted(keys ^ {"a", "z"}), sorted({"a", "q"} - keys), keys & ["a"], type(keys & {"a"}).__name__, sorted(items & {("a", 1)}), sorted(["a", "x"] & keys))
print(keys == {"a", "b", "c", "d"}, keys == d.keys(), keys < {"a", "b", "c", "d", "e"}, keys >= {"a"}, keys == ["a"], values == values, values == d.values(), items == {"a": 1, "b": 2, "c": 3, "d": 4}.items(), keys.isdisjoint(["z"]), keys.isdisjoint("ab"))
attempt(lambda: keys[0])
attempt(lambda: values[0])
attempt(lambda: keys.append(1))
attempt(lambda: values & {1})
attempt(lambda: hash(keys))
attempt(lambda: hash(values) is not None)
attempt(lambda: {1: []}.items() & {(1, 2)})
attempt(lambda: keys + keys)
attempt(lambda: keys < 5)
print(list(reversed(keys)), max(values), sum(values), sorted(items, key=lambda i: -i[1]), dict(items), [*keys], dict(zip(values, keys)), min(d, key=d.get), keys.mapping == d)
k, *rest = keys
print(k, rest, list(enumerate(items)), {**d}, set(keys) == keys, list(map(str.upper, keys)), {}.keys(), {}.values(), {}.items(), [k for k in {}.keys()])
