def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), slice(1, 2), s == slice(1, 10, 2), s != slice(1), slice(1, 2) < slice(1, 3), slice("a", [], None), repr(slice(None, None, -1)))
for n in (0, 1, 5, 12):
    print(n, [slice(*a).indices(n) for a in ((None,), (3,), (-3,), (1, None, 2), (None, None, -1), (10, 2, -3), (-100, 100, 7), (5, -100, -1))])
attempt(lambda: hash(s))
attempt(s.indices)
attempt(s.indices, -1)
attempt(slice(None, None, 0).indices, 5)
attempt(slice("a").indices, 5)
attempt(s.indices, "a")
attempt(slice)
attempt(lambda: setattr(s, "start", 5))
attempt(lambda: s[0])
print([0, 1, 2, 3, 4, 5][s], "abcdef"[slice(None, None, -2)], (1, 2, 3)[slice(-2, None)], list(range(20))[s], b"abcdef"[slice(2)])


class Matrix:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


m = Matrix()
print(m[1], m[1:2], m[::], m[1:2, 3], m[:, 1:], m[...], m[1:2:3], m[-1:], m["a":"b"], m[*[1, 2]], m[(1, 2)])
m[1:2] = 3
m[0, :] = "row"
del m[2:]
