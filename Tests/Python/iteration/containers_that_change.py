# Containers that change while they are iterated over, sorted, compared or printed.
def attempt(title, function):
    try:
        print(title, repr(function()))
    except Exception as error:
        print(title, type(error).__name__, error)


def dict_grow():
    d = {1: 1}
    for key in d:
        d[key + 1] = 1


def dict_delete():
    d = dict.fromkeys(range(5))
    for key in d:
        del d[key]


def dict_replace():
    d = dict.fromkeys(range(5))
    seen = []
    for key in d:
        seen.append(key)
        d[key] = key
        if len(seen) > 20:
            break
    return seen


def dict_same_size():
    d = dict.fromkeys(range(5))
    seen = []
    for key in d:
        seen.append(key)
        del d[key]
        d[key + 100] = 1
        if len(seen) > 20:
            break
    return seen


def dict_items():
    d = {1: 1}
    for key, value in d.items():
        d[key + 1] = 1


def dict_values_clear():
    d = {1: 1, 2: 2}
    for value in d.values():
        d.clear()


def set_grow():
    s = {1}
    for x in s:
        s.add(x + 1)


def set_shrink():
    s = {1, 2, 3}
    for x in s:
        s.discard(3)


def list_grow():
    l = [1]
    for x in l:
        if x < 10:
            l.append(x + 1)
    return l


def list_shrink():
    l = list(range(10))
    seen = []
    for x in l:
        seen.append(x)
        l.pop()
    return seen, l


def list_exhausted():
    l = [1]
    it = iter(l)
    next(it)
    a = next(it, "end")
    l.append(2)
    return a, next(it, "still the end")


def list_clear_reversed():
    l = [1, 2, 3]
    it = reversed(l)
    a = next(it)
    l.clear()
    return a, next(it, "end"), it.__length_hint__()


for function in (dict_grow, dict_delete, dict_replace, dict_same_size, dict_items, dict_values_clear, set_grow, set_shrink, list_grow, list_shrink, list_exhausted, list_clear_reversed):
    attempt(function.__name__, function)


class Key:
    def __init__(self, number):
        self.number = number


def sort_key_appends():
    l = [3, 1, 2]
    l.sort(key=lambda x: l.append(x) or x)


def sort_key_raises():
    l = [3, 1, 2]
    try:
        l.sort(key=lambda x: 1 // (x - 2))
    except ZeroDivisionError:
        return l


def sort_compare_raises():
    class C:
        def __init__(self, n):
            self.n = n

        def __lt__(self, other):
            if self.n == 3 or other.n == 3:
                raise KeyError(self.n)
            return self.n < other.n

        def __repr__(self):
            return "C%d" % self.n

    l = [C(5), C(4), C(3), C(2)]
    try:
        l.sort()
    except KeyError as error:
        return sorted(map(repr, l)), len(l)


def sort_sees_empty():
    l = [3, 1, 2]
    seen = []
    l.sort(key=lambda x: seen.append(len(l)) or x)
    return l, seen


class Evil:
    def __init__(self, target):
        self.target = target

    def __eq__(self, other):
        self.target.clear()
        return False

    def __hash__(self):
        return 1

    def __repr__(self):
        self.target.clear()
        return "Evil"

    def __lt__(self, other):
        self.target.clear()
        return True


def evil_in_list():
    l = []
    l += [Evil(l), Evil(l), 3]
    return 3 in l, l


def evil_index():
    l = []
    l += [Evil(l), 5, 6]
    return l.index(6)


def evil_count():
    l = []
    l += [Evil(l), 5, 6]
    return l.count(5), l


def evil_remove():
    l = []
    l += [Evil(l), 5, 6]
    l.remove(6)


def evil_compare():
    l = []
    l += [Evil(l), 5]
    return l == [1, 5], l


def evil_repr():
    l = []
    l += [Evil(l), 5, 6]
    return repr(l)


def evil_repr_dict():
    d = {}
    d[1] = Evil(d)
    d[2] = 3
    return repr(d)


def evil_dict_lookup():
    d = {}
    d[Evil(d)] = 1
    d.get(Evil({}))
    return len(d)


def evil_min():
    l = []
    l += [Evil(l), Evil(l), Evil(l)]
    return min(l), l


def evil_sort():
    l = []
    l += [Evil(l), Evil(l), Evil(l)]
    l.sort()


def evil_slice():
    l = [1, 2, 3, 4]

    class Index:
        def __index__(self):
            l.clear()
            return 1

    return l[Index():3], l


def evil_assign():
    l = [1, 2, 3, 4]

    class Index:
        def __index__(self):
            l.clear()
            return 1

    l[Index()] = 5


def evil_extend():
    l = [1, 2]

    def g():
        yield 1
        l.clear()
        yield 2

    l.extend(g())
    return l


def evil_slice_assign():
    l = [1, 2, 3, 4, 5]

    def g():
        yield "a"
        del l[1:]
        yield "b"

    l[1:3] = g()
    return l


def insert_self():
    l = [1, 2, 3]
    l[1:1] = l
    l.extend(l)
    l += l[:2]
    l[::2] = l[::2]
    return l


def bytearray_resize():
    b = bytearray(b"abc")
    for x in b:
        if len(b) < 6:
            b.append(x + 1)
    return b


def evil_bytes():
    b = bytearray(b"abcdef")

    class Index:
        def __index__(self):
            b.clear()
            return 3

    b[Index()] = 1


def evil_set_update():
    s = {1, 2}

    def g():
        yield 3
        s.clear()
        yield 4

    s.update(g())
    return s


def evil_set_compare():
    s = set()

    class E:
        def __hash__(self):
            return 1

        def __eq__(self, other):
            s.clear()
            return True

    s.add(E())
    return s == {1}, len(s)


def evil_dict_update():
    d = {1: 1}

    class M:
        def keys(self):
            return [1, 2, 3]

        def __getitem__(self, key):
            d.clear()
            return key

    d.update(M())
    return d


def zip_shared():
    it = iter(range(10))
    return list(zip(it, it, it)), list(it)


for name, function in list(globals().items()):
    if name.startswith(("sort_", "evil_", "insert_", "bytearray_", "zip_")):
        attempt(name, function)
