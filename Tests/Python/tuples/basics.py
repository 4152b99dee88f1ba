def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
t = (1, "two", 3.0, None)
print(t, (), (1,), tuple(), tuple("ab"), tuple([1, 2]), t[0], t[-1], t[1:3], t[::-1], len(t), t + (5,), t * 2, 2 * (1,), () * 3, 1 in t, t.count(1), t.index("two"))
print((1, 2) == (1, 2), (1, 2) < (1, 3), (1,) < (1, 0), () < (0,), (1, 2) != [1, 2], (1, "a") == (1.0, "a"), hash((1, 2)) == hash((1.0, True + 1)), {(1, 2): "x"}[1, 2], hash(()) == hash(tuple()))
attempt(lambda: t[4])
attempt(lambda: t["a"])
attempt(lambda: t + [1])
attempt(lambda: (1, 2) < (1, "a"))
attempt(lambda: (1,) < 1)
attempt(lambda: hash(([],)))
attempt(t.index, 99)
attempt(lambda: t.append(1))
attempt(tuple, 5)
attempt(tuple, 1, 2)


def assign():
    t[0] = 1


def delete():
    del t[0]


def partly():
    pair = ([], 1)
    try:
        pair[0] += [5]
    finally:
        print(pair)


attempt(assign)
attempt(delete)
attempt(partly)
a, (b, *c), d = 1, (2, 3, 4), 5
print(a, b, c, d, (x := 3, x + 1), ((1, 2), (3,)), (lambda *a: a)(*t), (*t, *"xy"))
inner = []
u = (inner, 1)
inner.append(u)
print(u, tuple(tuple(range(i)) for i in range(4)), repr(((),)), str((1,)), "%s" % ((1,),), f"{(1, 'a')}", sorted([(2, "a"), (1, "b"), (1, "a")]), max((1, 2), (1, 3)), sum(((1,), (2,)), ()))
print(t is tuple(t), t[:] is t, (1, 2).__getitem__(1), (1, 2).__len__(), (1, 2).__contains__(2), (1, 2).__hash__() == hash((1, 2)), tuple(x for x in (3, 4)), bool(()), bool((0,)))
