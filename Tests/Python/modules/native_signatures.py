# Documentation, text signatures and error messages of functions that are described in stub files.
import math


def describe(owner, title):
    for name in sorted(vars(owner)):
        value = vars(owner)[name]
        if callable(value) and name != "__loader__":
            print(title, name, repr(getattr(value, "__doc__", None)), getattr(value, "__text_signature__", None))


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


print(math.__doc__)
describe(math, "math")

attempt(math.sqrt)
attempt(math.sqrt, 1, 2)
attempt(math.sqrt, x=1)
attempt(math.sqrt, "a")
attempt(math.sqrt, -1)
attempt(math.pow, 1)
attempt(math.pow, 1, 2, 3)
attempt(math.isclose, 1)
attempt(math.isclose, 1, 1, rel_tol=-1)
attempt(math.isclose, a=1, b=1.5, abs_tol=1)
attempt(math.isclose, 1, 2, 3)
attempt(math.isclose, 1, b=2, c=3)
attempt(math.perm, 5)
attempt(math.perm, 5, None)
attempt(math.perm, 5, 2)
attempt(math.perm, 5, 2, 1)
attempt(math.comb, "a", 1)
attempt(math.gcd)
attempt(math.gcd, 12, 18, 27)
attempt(math.gcd, *range(0, 1000, 7))
attempt(math.gcd, a=1)
attempt(math.hypot, 3, 4)
attempt(math.hypot, *[1] * 100)
attempt(math.log)
attempt(math.log, 8, 2)
attempt(math.log, 8, base=2)
attempt(math.prod, [1, 2, 3])
attempt(math.prod, [1, 2, 3], start=4)
attempt(math.prod, [1, 2, 3], 4)
attempt(math.ldexp, 1, "a")
attempt(math.ldexp, 1.5, 3)
attempt(math.dist, [1, 2], (3, 4))


class Real:
    def __float__(self):
        return 0.25


class Whole:
    def __index__(self):
        return 9


attempt(math.sqrt, Real())
attempt(math.sqrt, Whole())
attempt(math.isqrt, Whole())
attempt(math.isqrt, Real())
attempt(math.modf, Real())
