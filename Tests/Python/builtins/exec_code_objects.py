# exec and eval of the code of functions: parameters, free variables, closures.
def plain():
    print("plain")
    return 5


def takes(first, *rest, key=3):
    print("takes", first)


def defaulted(first=1):
    print("defaulted")


def variable(*rest, **named):
    print("variable", rest, named)


def generator():
    yield 1


for function in plain, takes, defaulted, variable, generator, lambda a, b: a:
    for action in exec, eval:
        try:
            result = action(function.__code__, {"print": print}, {"first": 1})
            print(type(result).__name__)
        except TypeError as error:
            print(error)


def outer(a):
    def inner():
        print(a)
        return a

    def two():
        return a, inner

    for action in exec, eval:
        try:
            action(inner.__code__)
        except TypeError as error:
            print(error)
    exec(inner.__code__, closure=inner.__closure__)
    for source, closure in (
        (inner.__code__, ()), (inner.__code__, two.__closure__), (inner.__code__, (1,)), (inner.__code__, [1]),
        ("1", ()), ("1", inner.__closure__), (plain.__code__, inner.__closure__), (plain.__code__, ()),
        (inner.__code__, None),
    ):
        try:
            exec(source, closure=closure)
        except TypeError as error:
            print(error)
    exec("print(1)", closure=None)


outer(4)
