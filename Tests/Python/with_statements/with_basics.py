def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class Manager:
    def __init__(self, name, suppress=False, fail=""):
        self.name, self.suppress, self.fail = name, suppress, fail

    def __enter__(self):
        print("enter", self.name)
        if self.fail == "enter":
            raise RuntimeError("enter failed")
        return self.name + " value"

    def __exit__(self, kind, value, traceback):
        print("exit", self.name, kind and kind.__name__, value, traceback is not None)
        if self.fail == "exit":
            raise RuntimeError("exit failed")
        return self.suppress


with Manager("a") as x:
    print(x)
with Manager("a") as x, Manager("b") as y:
    print(x, y)
with (Manager("p") as x, Manager("q") as y,):
    print(x, y)
with Manager("s", suppress=True):
    raise ValueError("suppressed")
print("after suppressed")


def body(manager, action):
    with manager:
        return action()


attempt(body, Manager("r"), lambda: "returned")
attempt(body, Manager("e"), lambda: 1 / 0)
attempt(body, Manager("se", suppress=True), lambda: 1 / 0)
attempt(body, Manager("f", fail="enter"), lambda: 1)
attempt(body, Manager("g", fail="exit"), lambda: 1)
attempt(body, Manager("h", fail="exit"), lambda: 1 / 0)
attempt(body, 5, lambda: 1)
attempt(body, "text", lambda: 1)


class OnlyEnter:
    def __enter__(self):
        pass


class OnlyExit:
    def __exit__(self, *a):
        pass


attempt(body, OnlyEnter(), lambda: 1)
attempt(body, OnlyExit(), lambda: 1)
m = Manager("instance attributes")
m.__exit__ = lambda *a: print("never used")
attempt(body, m, lambda: "ok")


def two():
    with Manager("outer", suppress=True) as o:
        with Manager("inner", fail="exit") as i:
            raise KeyError("both")
        print("not reached")
    print("continues")


attempt(two)


def loop():
    for n in range(4):
        with Manager("loop%d" % n):
            if n == 0:
                continue
            if n == 2:
                break
            print("body", n)
    return n


print(loop())
with Manager("targets") as (first, *rest):
    print(first, len(rest))


class Holder:
    pass


h = Holder()
d = {}
with Manager("attr") as h.value, Manager("item") as d["key"]:
    print(h.value, d)


def generator():
    with Manager("generator"):
        yield 1
        yield 2


g = generator()
next(g)
g.close()
print(list(generator()))


def multiple_failing():
    with Manager("one") as a, Manager("two", fail="enter") as b, Manager("three") as c:
        print("not reached")


attempt(multiple_failing)
with Manager("truthy return", suppress=[1]):
    raise Exception
with Manager("exit"), Manager("order"):
    pass
attempt(lambda: exec("with 1 as x: pass"))
attempt(lambda: exec("with Manager: pass", {"Manager": Manager}))
for source in ("with a as 1: pass", "with a as b.c, d as e[0]: pass", "with: pass", "with a as f(): pass", "with (a as b): pass", "with (a, b) as c: pass", "with (a, b as c): pass", "with a as (b, c): pass", "with a as b + c: pass"):
    try:
        compile(source, "s", "exec")
        print(source, "compiles")
    except SyntaxError as error:
        print(source, "->", error.msg)
