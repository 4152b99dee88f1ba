def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
log = []


def trace(function):
    def wrapper(*arguments, **keywords):
        log.append((function.__name__, arguments, keywords))
        return function(*arguments, **keywords)

    wrapper.wrapped = function
    return wrapper


def tagged(tag, *more, sep="-"):
    def decorate(function):
        function.tag = sep.join((tag,) + more)
        return function

    return decorate


@trace
def add(a, b=1):
    return a + b


@tagged("x", "y", sep="+")
@trace
def multiply(a, b):
    return a * b


print(add(1), add(2, b=3), multiply(4, 5), log, add.wrapped.__name__, multiply.tag)
order = []


def mark(name):
    order.append("evaluate " + name)

    def apply(f):
        order.append("apply " + name)
        return f

    return apply


@mark("first")
@mark("second")
def f(default=order.append("default")):
    pass


print(order)


@tagged("class")
class Decorated:
    @trace
    def method(self, x):
        return x * 2

    @staticmethod
    @trace
    def static(x):
        return x * 3

    @classmethod
    @trace
    def of(cls, x):
        return cls.__name__, x

    @property
    @trace
    def value(self):
        return "value"


log.clear()
d = Decorated()
print(Decorated.tag, d.method(2), Decorated.static(3), Decorated.of(4), d.value, [entry[0] for entry in log])


@(lambda function: [function()])
def listed():
    return "called"


@(lambda function: print("decorating", function.__name__))
def printed():
    pass


print(listed, printed)


class Memo:
    def __init__(self, function):
        self.function = function
        self.values = {}

    def __call__(self, *key):
        if key not in self.values:
            self.values[key] = self.function(*key)
        return self.values[key]

    def __get__(self, instance, owner):
        return lambda *key: self(instance, *key)


@Memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), len(fib.values))


@[lambda f: f.__name__ + "!"][0]
def subscripted():
    pass


print(subscripted)
attempt(lambda: exec("@5\ndef f(): pass"))
attempt(lambda: exec("@undefined\ndef f(): pass"))
