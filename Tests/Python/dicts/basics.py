def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
d = {"a": 1, 2: "two", None: 3, (1, 2): "t", 1.5: "f"}
print(d, len(d), d["a"], d[2.0], d[1, 2], "a" in d, "z" in d, d.get("a"), d.get("z"), d.get("z", 0), {}, dict(), {"a": 1, "a": 2})
attempt(lambda: d["z"])
attempt(lambda: d[99])
attempt(lambda: d[[]])
attempt(lambda: [] in d)
attempt(lambda: {{}: 1})
attempt(lambda: d.get([]))
attempt(lambda: {}.x)
attempt(lambda: {} < {})
attempt(lambda: {} + {})
attempt(lambda: hash({}))
attempt(lambda: d())


def delete(key):
    del d[key]


attempt(delete, "z")
attempt(delete, "a")
d["new"] = 4
d[2] = "changed"
print(d, list(d), list(d.keys()), list(d.values()), list(d.items()))
print(dict(a=1, b=2), dict([("x", 1), ["y", 2]]), dict({"a": 1}, b=2), dict(zip("ab", range(2))), dict(["ab", "cd"]), dict([(1, 2)], x=3), {**{"a": 1}, "b": 2, **{"a": 3}})
attempt(dict, 5)
attempt(dict, [1])
attempt(dict, ["abc"])
attempt(dict, [(1, 2, 3)])
attempt(dict, None)
attempt(dict, {}, {})
attempt(dict, [([], 1)])
print({"a": 1} == {"a": 1.0}, {"a": 1, "b": 2} == {"b": 2, "a": 1}, {} == [], {"a": 1} != {"a": 2}, {1: "x", True: "y", 1.0: "z"}, {0: "a", False: "b", -0.0: "c"})
print({"a": 1} | {"b": 2, "a": 3}, bool({}), bool({0: 0}))
e = {"a": 1}
e |= {"b": 2}
e |= [("c", 3)]
print(e, list(reversed(e)), list(reversed(e.items())), list(reversed(e.values())))
attempt(lambda: {} | [])
attempt(lambda: [] | {})
e["self"] = e
print(e)
print({1: {2: {3: 4}}}[1][2][3], {"k": [1]}["k"][0], str({"a": "b"}), f"{ {1: 2} }", {x: x * x for x in range(5)}, {k: v for v, k in enumerate("abc")})
