def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
def careful():
    try:
        while True:
            try:
                x = yield "ready"
                print("received", x)
            except ValueError as error:
                print("caught", error)
                yield "recovered"
    except GeneratorExit:
        print("closing")
        raise
    finally:
        print("cleanup")


g = careful()
print(next(g), g.send(1), g.throw(ValueError("bad")), next(g))
g.close()
attempt(next, g)
g = careful()
next(g)
attempt(g.throw, KeyError("out"))
attempt(next, g)
attempt(g.throw, IndexError("after the end"))
g = careful()
attempt(g.throw, TypeError("before the start"))
attempt(next, g)
g = careful()
g.close()
attempt(next, g)


def stubborn():
    while True:
        try:
            yield 1
        except GeneratorExit:
            print("ignored")


s = stubborn()
next(s)
attempt(s.close)


def returns_on_close():
    try:
        yield 1
    except GeneratorExit:
        return "value"


r = returns_on_close()
next(r)
print(r.close())


def raises_on_close():
    try:
        yield 1
    finally:
        raise RuntimeError("in finally")


r = raises_on_close()
next(r)
attempt(r.close)


def throws(kind, value=None):
    def generator():
        try:
            yield 1
        except BaseException as error:
            print("inside:", type(error).__name__, error.args)
            yield 2

    g = generator()
    next(g)
    try:
        print(g.throw(kind) if value is None else g.throw(kind, value))
    except BaseException as error:
        print("outside:", type(error).__name__, error)
    # Without reference counts nothing would close it here.
    try:
        g.close()
    except RuntimeError as error:
        print("close:", error)


throws(ValueError)
throws(ValueError("made"))
throws(ValueError, "text")
throws(ValueError, ("a", "b"))
throws(KeyboardInterrupt)
throws(5)
throws("text")


def stop_inside():
    yield 1
    raise StopIteration("explicit")


def stop_from_next():
    yield next(iter([]))


attempt(list, stop_inside())
attempt(list, stop_from_next())
g = stop_inside()
next(g)
try:
    next(g)
except RuntimeError as error:
    print(error, repr(error.__cause__), error.__suppress_context__)


def running():
    yield next(me)


me = running()
attempt(next, me)


def with_finally():
    try:
        yield 1
        return "returned"
    finally:
        yield "from finally"


g = with_finally()
print(list(g))
g = with_finally()
print(next(g), next(g))
attempt(next, g)
