import math


def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


inf, nan = math.inf, math.nan
print(math.pi, math.e, math.tau, math.inf, math.nan)
values = [0.0, -0.0, 0.5, -1.5, 2.0, 10, 1e10, inf, -inf, nan, True, 10**20]
for name in ("sqrt", "exp", "log", "log2", "log10", "sin", "cos", "tan", "atan", "asin", "floor", "ceil", "trunc", "fabs", "isnan", "isinf", "isfinite", "degrees", "radians", "exp", "expm1", "log1p", "sinh", "cosh", "tanh", "modf", "frexp"):
    function = getattr(math, name)
    line = []
    for value in values:
        try:
            result = function(value)
            line.append(float("%.12g" % result) if isinstance(result, float) else result)
        except (ValueError, OverflowError) as error:
            line.append(type(error).__name__ + " " + str(error))
    print(name, line)
for a, b in ((2, 3), (-2, 3), (2, -1.5), (0, -1), (-8, 1 / 3), (inf, 0), (0.0, 0), (10, 400), (nan, 0), (1, nan), (7.5, 2), (-7.5, 2), (7.5, 0), (1, inf)):
    for name in ("pow", "fmod", "atan2", "hypot", "copysign", "remainder", "ldexp" if isinstance(b, int) else "copysign"):
        try:
            print(name, a, b, float("%.12g" % getattr(math, name)(a, b)), end="; ")
        except (ValueError, OverflowError, TypeError) as error:
            print(name, a, b, type(error).__name__, error, end="; ")
    print()
print(math.gcd(12, 18), math.gcd(0, 5), math.gcd(-4, 6), math.gcd(), math.gcd(2**70, 2**65 * 3), math.gcd(12, 18, 27), math.lcm(4, 6), math.factorial(20), math.factorial(0), math.comb(10, 3), math.perm(5, 2), math.isqrt(99), math.isqrt(10**40), math.prod([1, 2, 3]), math.prod([], start=5), math.fsum([0.1] * 10), math.dist((0, 0), (3, 4)), math.isclose(1.0, 1.0 + 1e-10), math.isclose(1, 2), math.ulp(1.0), math.nextafter(1.0, 2.0))
print(math.floor(2**70 + 0.0), math.ceil(-0.5), math.floor(-0.5), math.trunc(-2.7), type(math.floor(1.5)).__name__, math.log(2**1000), math.log(8, 2), math.log10(10**30), math.log2(2**100), math.sqrt(2**200), math.exp(0), math.copysign(1, -0.0))
for call in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.log(-1), lambda: math.sqrt("a"), lambda: math.sqrt(), lambda: math.floor("a"), lambda: math.floor(inf), lambda: math.ceil(nan), lambda: math.exp(1000), lambda: math.factorial(-1), lambda: math.factorial(2.5), lambda: math.isqrt(-1), lambda: math.gcd(1.5), lambda: math.comb(3, -1), lambda: math.acos(2), lambda: math.fmod(1, 0), lambda: math.sqrt(10**400), lambda: math.log(10**400) > 900, lambda: math.nothing, lambda: math.sin(inf), lambda: math.pow(10, 400), lambda: math.ldexp(1, 5000), lambda: math.sqrt(None)):
    attempt(call)


class Rounds:
    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __trunc__(self):
        return "trunc"

    def __float__(self):
        return 4.0


print(math.floor(Rounds()), math.ceil(Rounds()), math.trunc(Rounds()), math.sqrt(Rounds()))
