# Keys of dicts and sets are not hashed again by what copies them.
class Key:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        global count
        count += 1
        return self.value


count = 0
keys = [Key(number) for number in range(4)]
mapping, group = dict.fromkeys(keys), set(keys)
for action in (
    lambda: set(mapping), lambda: frozenset(mapping), lambda: dict.fromkeys(mapping, 1), lambda: dict.fromkeys(group),
    lambda: dict(mapping), lambda: set(group), lambda: mapping | mapping, lambda: group | group, lambda: group & group,
    lambda: mapping.copy(), lambda: {**mapping}, lambda: dict.fromkeys(frozenset(group)), lambda: dict.fromkeys(list(group)),
):
    count = 0
    print(len(action()), count)


# Special methods are those of the class.
class Plain:
    pass


thing = Plain()
thing.__bytes__ = lambda: b"instance"
thing.__reversed__ = lambda: "instance"
for action in lambda: bytes(thing), lambda: reversed(thing), lambda: b"%b" % thing:
    try:
        print(action())
    except TypeError as error:
        print(error)


class Both:
    def __bytes__(self):
        return b"class"

    def __reversed__(self):
        return "class"


thing = Both()
thing.__bytes__ = thing.__reversed__ = lambda: "instance"
print(bytes(thing), reversed(thing), b"%b" % thing)


class Missing(dict):
    def __missing__(self, key):
        return key


thing = Missing()
thing.__missing__ = lambda key: "instance"
print(thing[5])
