"""Every function of math on special and on pseudo-random numbers, to the last digit."""
import math
seed = 12345
def rnd():
    global seed
    seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
    return seed >> 11
def rf():
    k = rnd() % 7
    x = (rnd() / 2**53 - 0.5)
    if k == 0: return x
    if k == 1: return x * 10
    if k == 2: return x * 400
    if k == 3: return x * 2.0 ** (rnd() % 2000 - 1000)
    if k == 4: return float(rnd() % 41 - 20)
    if k == 5: return float(rnd() % 5)
    return x * 1e6
def t(f, *a, **k):
    try: return repr(f(*a, **k))
    except Exception as e: return type(e).__name__ + " " + str(e)
special = [0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 2.0, math.inf, -math.inf, math.nan, 5e-324, 1.7976931348623157e308, 1e-310, 171.0, 172.0, -170.5, 25.0, True, 3, -3, 10**20, 10**400, -10**400, "a", None]
one = "acos acosh asin asinh atan atanh cbrt ceil cos cosh degrees erf erfc exp exp2 expm1 fabs factorial floor frexp gamma isfinite isinf isnan isqrt lgamma log log10 log1p log2 modf radians sin sinh sqrt tan tanh trunc ulp".split()
for name in one:
    f = getattr(math, name)
    for x in special:
        if name == "factorial" and x == 10**20: continue
        print(name, x if x not in (10**400, -10**400) else "big", t(f, x))
    for i in range(40):
        x = rf()
        if name in ("factorial", "isqrt"): x = rnd() % 60
        print(name, x, t(f, x))
two = "atan2 copysign fmod hypot nextafter pow remainder log".split()
for name in two:
    f = getattr(math, name)
    for x in special[:-4]:
        for y in special[:-4]:
            print(name, x, y, t(f, x, y))
    for i in range(40):
        x, y = rf(), rf()
        print(name, x, y, t(f, x, y))
for i in range(60):
    p = [rf() for _ in range(rnd() % 5)]
    q = [rf() for _ in p]
    print(p, t(math.hypot, *p), t(math.dist, p, q), t(math.fsum, p), t(math.prod, p))
for i in range(40):
    p = [rf() for _ in range(30)]
    print(t(math.fsum, p + [-x for x in p[:15]]))
for i in range(40):
    a, b = rnd() % 10**(rnd() % 20), rnd() * rnd() % 10**(rnd() % 40)
    print(a, b, math.gcd(a, b), math.lcm(a, b), math.gcd(a*b, b), math.isqrt(a*b), t(math.comb, a % 300, b % 100), t(math.perm, a % 100, b % 100), t(math.ldexp, rf(), a % 3000 - 1500), t(math.isclose, a, b))
print(math.comb(1000, 500), math.perm(200, 100), math.factorial(300), math.comb(10**20, 5), math.perm(10**20, 3))
for e in ['perm(5)','perm(5,None)','perm(5,-1)','perm(-5,1)','perm(5,10**30)','comb(5,10**30)','comb(-1,2)','comb(3,-1)','comb(10**30,10**29)','comb(10**20,3)','comb(2.0,1)','isqrt(-1)','isqrt(2.0)','gcd(1.5)','lcm(1.5)','lcm(0,3)','lcm()','lcm(-4,6)','gcd(True,2)','log(10,0)','log(10,1)','log(10**400)','log(-10**400)','log(1,2,3)','log()','pow(2)','ldexp(1,10**30)','ldexp(1,-10**30)','ldexp(1,5000)','ldexp(1.0,2.0)','ldexp(inf,10**30)','hypot()','hypot(1)','hypot(inf,nan)','hypot("a")','dist([1],[2])','dist([1,2],[2])','dist(1,2)','dist((1,),("a",))','prod([1,2],3)','prod([])','prod([1.5,2],start="a")','prod([2,"a"])','prod(5)','fsum([1e308,1e308])','fsum([inf,-inf])','fsum([inf,nan])','fsum(["a"])','fsum([10**400])','isclose(1,2,rel_tol=-1)','isclose(1,2,3)','isclose(1)','nextafter(1)','floor("a")','trunc("a")','exp(1,2)','exp(x=1)','prod([1]*3,start=2)','prod([1],2,3)','comb(1)','factorial()','dist([1],[2],3)','frexp(1,2)','perm(3.0)','trunc()','isclose(1.0,1.1,rel_tol=0.2)','isclose(1,1+1e-10)','isclose(0,1e-9,abs_tol=1e-8)','isclose(inf,inf)','isclose(nan,nan)','isclose(1,2,foo=3)','isclose(a=1,b=1)','log(2**1025)','log2(2**1025)','log10(10**1000)','log(2**1025,2)','log2(2**1024-1)','log(0,2)','log("a")','factorial(10**30)','factorial(-1)','factorial(2.0)','factorial(True)']:
    print(e, t(lambda: eval('math.'+e, {'math': math, 'inf': math.inf, 'nan': math.nan})))
print(math.__name__, math.pi, math.tau, math.e, math.inf, math.nan, math.sqrt)
