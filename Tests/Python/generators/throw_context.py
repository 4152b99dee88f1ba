# The context of what is thrown into a generator is what the generator handles, not what its caller handles.
def plain():
    yield 1


def handling():
    try:
        raise KeyError("inner")
    except KeyError:
        yield 1


def delegating(generator):
    yield from generator


for make in plain, handling, lambda: delegating(plain()), lambda: delegating(handling()):
    for started in True, False:
        generator = make()
        if started:
            next(generator)
        try:
            raise IndexError("outer")
        except IndexError:
            try:
                generator.throw(ValueError("thrown"))
            except ValueError as error:
                print(started, repr(error.__context__))
