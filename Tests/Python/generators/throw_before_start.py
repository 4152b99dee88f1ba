# An exception thrown into a generator that never ran passes it by, but a StopIteration becomes a RuntimeError (PEP 479).


def numbers():
    yield 1


for error in (StopIteration(5), ValueError(3), GeneratorExit("out")):
    for starts in (False, True):
        generator = numbers()
        if starts:
            next(generator)
        try:
            generator.throw(error)
        except BaseException as caught:
            print(type(caught).__name__, caught, type(caught.__cause__).__name__, list(generator))
