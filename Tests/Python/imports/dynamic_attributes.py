real = "real"


def __getattr__(name):
    if name == "refuse":
        raise AttributeError("refused")
    return "dynamic " + name


def __dir__():
    return ["one", "two"]
