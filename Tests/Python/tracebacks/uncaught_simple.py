print("before")


def f(x):
    return g(x) + 1


def g(x):
    y = x * 2
    return y / 0


f(3)
print("never")
