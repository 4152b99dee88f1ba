"""Functions that make functions: counters with `nonlocal`, composition and partial application."""


def counter(step):
    value = 0

    def advance():
        nonlocal value
        value += step
        return value

    def current():
        return value

    return advance, current


def compose(outer, inner):
    return lambda argument: outer(inner(argument))


def adder(amount):
    return lambda argument: argument + amount


def scaler(factor, modulus=65521):
    def scale(argument):
        return argument * factor % modulus

    return scale


def run(count):
    advance, current = counter(3)
    chain = compose(scaler(31), compose(adder(7), scaler(17)))
    total = 0
    for i in range(count):
        total += chain(i) + advance()
        if i % 64 == 0:
            chain = compose(adder(i), scaler(29))
            for function in [lambda argument, shift=shift: argument >> shift for shift in range(4)]:
                chain = compose(function, chain)
    return "%d %d" % (total, current())
