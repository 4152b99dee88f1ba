# Every iterator of itertools: results, laziness, reduce, setstate, wrong arguments.
import itertools
from itertools import *


def show(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


def first(iterable, count=5):
    return [item for _, item in zip(range(count), iterable)]


def rebuilt(iterator):
    result = iterator.__reduce__()
    copy = result[0](*result[1])
    if len(result) > 2 and result[2] is not None:
        copy.__setstate__(result[2])
    return copy


print(first(count()), first(count(3, -2)), first(count(0.5)), first(count(2**62 - 2)), repr(count(5)), repr(count(5, 2)))
print(first(count(1, 0.25)), first(count(10**30)), count(3).__reduce__()[1], count(3, 2).__reduce__()[1])
print(first(cycle("abc"), 7), first(cycle([]), 3), first(repeat("x")), list(repeat("y", 3)), list(repeat(1, -5)))
print(repr(repeat(1)), repr(repeat(1, 2)), repeat(1, 4).__length_hint__(), repeat(object="z", times=1).__reduce__()[1])
print(list(accumulate([1, 2, 3, 4])), list(accumulate([1, 2, 3], lambda a, b: a * b)), list(accumulate([], initial=7)))
print(list(accumulate([1, 2], initial=100)), list(accumulate("abc")))
print(list(chain("ab", [1, 2], ())), list(chain.from_iterable(["xy", "z"])), list(chain()))
print(list(compress("ABCDEF", [1, 0, 1, 0, 1, 1])), list(compress("abc", [True])))
print(list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(takewhile(lambda x: x < 3, [1, 2, 3, 1])))
print(list(filterfalse(lambda x: x % 2, range(6))), list(filterfalse(None, [0, 1, "", "a"])), list(filterfalse(bool, [0, 1])))
print(list(starmap(pow, [(2, 3), (3, 2), [10, 2]])), list(pairwise("abcd")), list(pairwise("a")), list(pairwise("")))
print(list(islice("abcdefg", 3)), list(islice("abcdefg", 2, 5)), list(islice("abcdefg", 1, None, 2)), list(islice("ab", 0)),
      list(islice("abcdefg", None)), list(islice(count(), 3, 10, 4)))
source = iter(range(10))
print(list(islice(source, 3)), next(source), list(islice(source, 1, 2)), next(source))
print([(key, list(group)) for key, group in groupby("aaabbc")], [key for key, _ in groupby([1, 3, 2, 4], lambda x: x % 2)])
groups = groupby("aab")
key, group = next(groups)
other = next(groups)
print(list(group), other[0], list(other[1]), list(groups))
print(list(product("ab", [1, 2])), list(product()), list(product("ab", repeat=2)), list(product("ab", [])), list(product("a", repeat=0)))
print(list(combinations("abcd", 2)), list(combinations("ab", 3)), list(combinations("ab", 0)))
print(list(combinations_with_replacement("abc", 2)), list(combinations_with_replacement("", 0)), list(combinations_with_replacement("", 1)))
print(list(permutations("abc")), list(permutations("abc", 2)), list(permutations("ab", 3)), list(permutations("", 0)))
print(list(zip_longest("abc", [1])), list(zip_longest("ab", "c", fillvalue="-")), list(zip_longest()), list(zip_longest("", "")))
a, b, c = tee("abc", 3)
print(next(a), next(a), list(b), list(c), list(a), tee([], 0), [list(t) for t in tee(range(130), 2)][1][-1])
d, = tee(iter("xyz"), 1)
e = d.__copy__()
print(next(d), list(e), list(d))

for iterator in (count(3), count(1, 2), cycle("abc"), repeat("x", 3), accumulate([1, 2, 3]), accumulate([1, 2], initial=5),
                 chain("ab", "cd"), compress("abcd", [1, 1, 0, 1]), dropwhile(lambda x: x < "b", "abc"),
                 takewhile(lambda x: x < "c", "abcd"), filterfalse(lambda x: x == "b", "abc"), starmap(pow, [(2, 1), (2, 2)]),
                 islice("abcdefg", 1, 6, 2), groupby("aabb"), product("ab", "cd"), combinations("abc", 2),
                 combinations_with_replacement("abc", 2), permutations("abc", 2), zip_longest("abc", "x"), tee("abcd")[0]):
    name = type(iterator).__name__
    fresh = iterator.__reduce__()
    print(name, type(iterator).__module__, fresh[0] is type(iterator), len(fresh), iterator.__iter__() is iterator)
    next(iterator)
    copy = rebuilt(iterator)
    show(lambda: [item if name != "groupby" else item[0] for item in islice(copy, 4)])
for finished in (islice("ab", 0), chain(), product([]), combinations("a", 2), permutations("a", 2), zip_longest()):
    list(finished)
    print(type(finished).__name__, [type(x).__name__ for x in finished.__reduce__()[1]], list(rebuilt(finished)))

for function, *arguments in (
        (count, "x"), (count, 1, "x"), (count, 1, 2, 3), (cycle, 5), (cycle,), (repeat,), (repeat, 1, "x"), (repeat, 1, 2, 3),
        (accumulate, 5), (accumulate,), (chain.from_iterable, 5), (compress, "a"), (compress, 1, 2), (dropwhile, 1),
        (dropwhile, None, 5), (takewhile, 1, 2, 3), (filterfalse, None), (starmap, pow, 5), (islice, "abc"), (islice,),
        (islice, "abc", -1), (islice, "abc", 1, -1), (islice, "abc", 1, 2, 0), (islice, "abc", "x"), (islice, "abc", 1, 2, 3, 4),
        (islice, 5, 1), (islice, "a", 1 << 70), (pairwise, 5), (pairwise,), (groupby,), (groupby, 5), (combinations, "a"),
        (combinations, "a", -1), (combinations, "a", "x"), (combinations, 5, 1), (permutations, "a", -1), (permutations, "a", 1.0),
        (combinations_with_replacement, "a", -1), (zip_longest, 5), (tee, "a", -1), (tee, 5), (tee,), (product, 5)):
    show(function, *arguments)
for function, keywords in ((product, {"repeat": -1}), (product, {"x": 1}), (chain, {"x": 1}), 
                           (cycle, {"iterable": "a"}), (islice, {"stop": 1})):
    show(function, "ab", **keywords)
for iterator, state in ((cycle("a"), 5), (cycle("a"), (1, 2)), (cycle("a"), ([],)), (chain("a"), ()), (chain("a"), (1, 2)),
                        (product("ab"), (5,)), (product("ab"), (1, 2)), (product("ab"), 3), (combinations("abc", 2), (9, 9)),
                        (combinations("abc", 2), (1,)), (permutations("abc"), ((9, 9, 9), (9, 9, 9))), (permutations("ab"), 1),
                        (groupby("ab"), (1, 2)), (dropwhile(len, "a"), []), (tee("a")[0], (1, 2))):
    show(lambda: (iterator.__setstate__(state), list(islice(iterator, 4))))
show(lambda: list(starmap(pow, [5])))
show(lambda: list(map(lambda x: x, islice(count("a"), 1))))
show(lambda: next(repeat(1, 0)))


class Sub(count):
    pass


print(Sub(3), repr(Sub(3, 2)), next(Sub(4)), isinstance(Sub(), count), chain[int], [n for n in dir(itertools) if n[0] != "_"])
for name in ("count", "tee", "islice", "permutations", "product", "chain"):
    print(name, getattr(itertools, name).__doc__.split("\n")[0])


def source():
    yield next(shared)


shared = tee(source())[0]
show(lambda: next(shared))
