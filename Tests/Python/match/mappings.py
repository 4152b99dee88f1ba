# Mapping patterns: keys, values, the rest; how subjects other than dicts are asked.


def shape(subject):
    match subject:
        case {"kind": "circle", "radius": radius}:
            return "circle", radius
        case {"kind": "square", "side": side, **rest}:
            return "square", side, rest
        case {1: x, -2: y, 2.5: z, 1 + 2j: w}:
            return "numbers", x, y, z, w
        case {None: x, True: y}:
            return "singletons", x, y
        case {b"key": [a, *_], **rest}:
            return "bytes", a, rest
        case {"nested": {"deep": {"value": value}}}:
            return "nested", value
        case {**rest} if rest:
            return "rest", rest
        case {}:
            return "any mapping"
    return "no mapping"


class Derived(dict):
    pass


class Keys:
    circle = "kind"


print(shape({"kind": "circle", "radius": 2, "more": 3}))
print(shape({"kind": "square", "side": 2, "a": 3, "b": 4}))
print(shape({1: "a", -2: "b", 2.5: "c", 1 + 2j: "d"}))
print(shape({None: 0, True: 1}))
print(shape({b"key": [5, 6], 7: 8}))
print(shape({b"key": [], 7: 8}))
print(shape({"nested": {"deep": {"value": 42}}}))
print(shape({"nested": {"deep": {}}}))
print(shape({}), shape(Derived()), shape(Derived(kind="circle", radius=1)))
print(shape([]), shape(None), shape([("kind", "circle")]), shape({1, 2}))
print(shape(vars(Keys)) [0])

match {"kind": 1, "other": 2}:
    case {Keys.circle: value, **rest}:
        print("dotted key", value, rest)


class Asked(dict):
    def __len__(self):
        print("  len")
        return dict.__len__(self)

    def get(self, key, default=None):
        print("  get", key)
        return dict.get(self, key, default)

    def __getitem__(self, key):
        print("  item", key)
        return dict.__getitem__(self, key)

    def __missing__(self, key):
        print("  missing", key)
        return key

    def keys(self):
        print("  keys")
        return dict.keys(self)


subject = Asked(a=1, b=2)
match subject:
    case {"x": x}:
        print("x")
    case {"a": x, "z": z}:
        print("a z")
    case {"a": x, "b": _, "c": _}:
        print("too many")
    case {"a": x, **rest}:
        print(x, rest, type(rest))
match subject:
    case {}:
        print("nothing asked")


class BadGet(dict):
    def get(self, key, default=None):
        raise RuntimeError("get")


class BadLength(dict):
    def __len__(self):
        raise RuntimeError("len")


class Unhashable:
    key = []
    one = 1
    also_one = 1.0


def attempt(function, *arguments):
    try:
        print(function(*arguments))
    except Exception as error:
        print(type(error).__name__, error)


def one_key(subject):
    match subject:
        case {"a": x}:
            return x


def unhashable(subject):
    match subject:
        case {Unhashable.key: x}:
            return x


def twice(subject):
    match subject:
        case {Unhashable.one: x, Unhashable.also_one: y}:
            return x, y


attempt(one_key, BadGet(a=1))
attempt(one_key, BadLength(a=1))
attempt(one_key, {"a": None})
attempt(unhashable, {1: 2})
attempt(unhashable, {})
attempt(twice, {1: 2, 3: 4})
attempt(twice, {1: 2})


def rest_only(subject):
    match subject:
        case {"x": 1, **x}:
            return x
        case {**x}:
            return "all", x


source = {"x": 1, "y": 2}
result = rest_only(source)
result["z"] = 3
print(result, source, rest_only({}), rest_only({"x": 2}))
