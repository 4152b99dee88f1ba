def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
def counter():
    n = 0

    def up(by=1):
        nonlocal n
        n += by
        return n

    def read():
        return n

    return up, read


up, read = counter()
up2, read2 = counter()
print(up(), up(5), read(), up2(), read2(), read(), up.__closure__[0].cell_contents, up.__code__.co_freevars, counter.__code__.co_cellvars)
late = [lambda: i for i in range(3)]
early = [lambda i=i: i for i in range(3)]
print([f() for f in late], [f() for f in early])


def loop():
    functions = []
    for i in range(3):
        def f():
            return i
        functions.append(f)
    i = 99
    return [f() for f in functions]


print(loop())


def unbound():
    def f():
        return later
    attempt(f)
    later = 1
    attempt(f)
    del later
    attempt(f)


unbound()


def local_error():
    print(x)
    x = 1


x = "global"
attempt(local_error)


def deleted():
    y = 1
    del y
    return y


attempt(deleted)


def three_levels():
    a = 1

    def second():
        b = 2

        def third():
            nonlocal a, b
            a += 10
            b += 20
            return a, b

        return third(), a, b

    return second(), a


print(three_levels())


def parameter(value):
    def change():
        nonlocal value
        value = value * 2
        return value

    return change


p = parameter(4)
print(p(), p(), p.__closure__[0].cell_contents)


class InClass:
    name = "class level"

    def method(self):
        return name

    def uses_class(self):
        return __class__.__name__


name = "module level"
print(InClass().method(), InClass().uses_class())


def make_class(v):
    class Inner:
        value = v

        def get(self):
            return v

    return Inner


print(make_class(1).value, make_class(2)().get())


def recursive():
    def fact(n):
        return 1 if n < 2 else n * fact(n - 1)
    return fact(20)


print(recursive(), (lambda f: f(f, 10))(lambda f, n: n and n + f(f, n - 1)))
for source in ("def f():\n nonlocal x", "nonlocal x", "def f(x):\n def g():\n  nonlocal y", "def f():\n x = 1\n nonlocal x", "def f(x):\n nonlocal x", "def f(x):\n global x", "def f():\n print(x)\n global x"):
    try:
        compile(source, "s", "exec")
    except SyntaxError as error:
        print(error.msg, error.lineno)
