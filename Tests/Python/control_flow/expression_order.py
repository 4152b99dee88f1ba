# Operands are evaluated left to right, and each once.
log = []


def v(name, value=None):
    log.append(name)
    return value if value is not None else name


def show(label, result=None):
    print(label, result, " ".join(log))
    log.clear()


class Obj:
    def __getattr__(self, name):
        log.append("." + name)
        return Obj()

    def __getitem__(self, key):
        log.append("[]")
        return Obj()

    def __call__(self, *a, **k):
        log.append("()")
        return Obj()

    def __setattr__(self, name, value):
        log.append(".%s=" % name)

    def __setitem__(self, key, value):
        log.append("[]=")

    def __add__(self, other):
        log.append("+")
        return Obj()


show("binary", v("a", 1) + v("b", 2) * v("c", 3) ** v("d", 2))
show("compare", v("a", 1) < v("b", 2) <= v("c", 2) != v("d", 5))
show("short", v("a", 1) < v("b", 0) < v("c", 9))
show("and", v("a", 0) and v("b"))
show("or", v("a", 1) or v("b"))
show("conditional", v("yes") if v("test", 1) else v("no"))
show("list", [v("a"), v("b"), *v("cd"), v("e")])
show("dict", {v("k1"): v("v1"), **{v("k2"): v("v2")}, v("k3"): v("v3")})
show("call", (lambda *a, **k: (a, k))(v("a"), *v("bc"), v("d"), x=v("e"), **{v("y"): v("f")}))
show("attributes", v("o", Obj()).x.y[v("i")](v("arg")).z and "done")
v("o", Obj()).attribute = v("value")
show("attribute target")
v("o", Obj())[v("key")] = v("value")
show("item target")
v("o", Obj()).x[v("key")] += v("value")
show("augmented")
a, v("o", Obj())[v("k")], b = v("1"), v("2"), v("3")
show("unpack")
x = v("o", Obj()).t = v("chain")
show("chain")
show("slice", v("text", "abcdef")[v("i", 1) : v("j", 5) : v("k", 2)])
show("in", v("a", 1) in v("b", [1]))
show("fstring", f"{v('a')}{v('b'):>{v('w', 4)}}{v('c')!r}")
show("percent", v("%s %s", "%s %s") % (v("a"), v("b")))
show("comprehension", [(v("body"), i) for i in v("outer", [1, 2]) if v("cond")])
show("nested", {v("k"): v("w") for _ in v("it", [1])})
show("lambda default", (lambda q=v("default"): q)())
del v("o", {"k": 1})[v("k")]
show("del")
assert v("test", True), v("message")
show("assert")
for v("target", {})[v("key")] in v("iter", [1, 2]):
    v("body")
show("for")
with v("manager", type("M", (), {"__enter__": lambda s: v("enter"), "__exit__": lambda s, *e: v("exit", False)})()) as v("t", {})[v("k")]:
    v("body")
show("with")
try:
    raise v("raise", ValueError()) from v("from", KeyError())
except v("kind", ValueError):
    show("raise")


def decorated(f=v("d1")):
    return f


show("defaults")


@v("deco1", lambda f: v("applied1", f))
@v("deco2", lambda f: v("applied2", f))
def function(a: v("annotation") = v("default")) -> v("return"):
    pass


show("decorators")


class C(v("base", object), metaclass=v("meta", type)):
    x: v("class annotation", int) = v("class value")


show("class")
show("matmul", v("x", 2) if v("a", 0) else v("b", 3) if v("c", 1) else v("d"))
show("star assign", [*v("ab"), v("c")])
print((yes := v("w", 5)) + yes, log)
