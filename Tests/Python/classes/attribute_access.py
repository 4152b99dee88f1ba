def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class Dynamic:
    real = "real"

    def __init__(self):
        object.__setattr__(self, "log", [])

    def __getattr__(self, name):
        if name.startswith("no"):
            raise AttributeError("refused " + name)
        return "dynamic " + name

    def __setattr__(self, name, value):
        self.log.append(("set", name, value))
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        self.log.append(("del", name))
        object.__delattr__(self, name)

    def __dir__(self):
        return ["z", "a"]


d = Dynamic()
print(d.real, d.anything, getattr(d, "other"), hasattr(d, "x"), hasattr(d, "nope"), getattr(d, "nope", "default"), dir(d))
d.x = 1
d.y = 2
d.x += 10
del d.y
print(d.x, d.y, d.log)
attempt(lambda: d.nothing)
attempt(lambda: delattr(d, "gone"))


class Intercept:
    def __init__(self):
        self.visible = 1

    def __getattribute__(self, name):
        if name == "secret":
            return "intercepted"
        if name == "fails":
            raise AttributeError("fails on purpose")
        return super().__getattribute__(name)

    def __getattr__(self, name):
        return "getattr after " + name

    def method(self):
        return self.secret, self.visible


i = Intercept()
print(i.secret, i.visible, i.fails, i.unknown, i.method(), i.__class__.__name__)


class Both:
    def __getattribute__(self, name):
        raise KeyError(name)

    def __getattr__(self, name):
        return "never"


attempt(lambda: Both().x)


class Implicit:
    def __getattr__(self, name):
        return lambda *a: "from getattr"

    def __getattribute__(self, name):
        return object.__getattribute__(self, name)


m = Implicit()
attempt(lambda: len(m))
attempt(lambda: m + 1)
attempt(lambda: m[0])
print(m.__len__(), m.anything())
m.__len__ = lambda: 5
attempt(lambda: len(m))
attempt(lambda: str(m)[:9])
attempt(lambda: object().x)
attempt(lambda: setattr(object(), "x", 1))
attempt(lambda: setattr(int, "x", 1))
attempt(lambda: setattr(5, "real", 1))
attempt(lambda: delattr(5, "real"))
attempt(lambda: delattr(int, "real"))
attempt(lambda: [].append.x)
attempt(lambda: setattr([], "x", 1))
attempt(lambda: len.__name__)
attempt(lambda: setattr(len, "x", 1))
attempt(lambda: (lambda: 0).x)
attempt(lambda: object.__getattribute__(5, "zzz"))
attempt(lambda: object.__setattr__(Dynamic, "x", 1))
attempt(lambda: type.__getattribute__(Dynamic, "real"))


class NameError2(AttributeError):
    pass


try:
    d.nothing
except AttributeError as error:
    print(error.name, error.obj is d)
try:
    object().attribute
except AttributeError as error:
    print(error.name, type(error.obj).__name__)
try:
    undefined_name
except NameError as error:
    print(error.name, error)
print(sorted(x for x in dir(Intercept()) if not x.startswith("__")), "real" in dir(Dynamic), "__init__" in dir(5))
attempt(dir, 1, 2)
