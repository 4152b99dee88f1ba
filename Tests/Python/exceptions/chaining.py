def describe(error, depth=0):
    print("  " * depth + repr(error), "suppressed" if error.__suppress_context__ else "")
    if error.__cause__ is not None:
        print("  " * depth + "cause:")
        describe(error.__cause__, depth + 1)
    if error.__context__ is not None:
        print("  " * depth + "context:")
        describe(error.__context__, depth + 1)


def implicit():
    try:
        raise ValueError("first")
    except ValueError:
        raise KeyError("second")


def explicit():
    try:
        raise ValueError("first")
    except ValueError as error:
        raise KeyError("second") from error


def suppressed():
    try:
        raise ValueError("first")
    except ValueError:
        raise KeyError("second") from None


def other_cause():
    try:
        raise ValueError("first")
    except ValueError:
        raise KeyError("second") from IndexError("unrelated")


def in_finally():
    try:
        raise ValueError("first")
    finally:
        raise KeyError("second")


def three():
    try:
        try:
            raise ValueError("one")
        except ValueError:
            raise KeyError("two")
    except KeyError:
        raise IndexError("three")


def reraise():
    try:
        raise ValueError("again")
    except ValueError:
        try:
            raise KeyError("handled")
        except KeyError:
            pass
        raise


def same_object():
    error = ValueError("same")
    try:
        raise error
    except ValueError:
        raise error


def in_call():
    def helper():
        raise KeyError("in helper")

    try:
        raise ValueError("outside")
    except ValueError:
        helper()


def handled_then_raise():
    try:
        raise ValueError("handled")
    except ValueError:
        pass
    raise KeyError("clean")


def in_else():
    try:
        pass
    except ValueError:
        pass
    else:
        raise KeyError("from else")


def cycle():
    a, b = ValueError("a"), KeyError("b")
    try:
        try:
            raise a
        except ValueError:
            raise b
    except KeyError:
        raise a


def in_generator():
    def g():
        try:
            yield
        except ValueError:
            raise KeyError("from generator")

    it = g()
    next(it)
    it.throw(ValueError("thrown"))


def generator_context():
    def g():
        raise KeyError("inside")
        yield

    try:
        raise ValueError("outside")
    except ValueError:
        next(g())


def in_exit():
    class Manager:
        def __enter__(self):
            return self

        def __exit__(self, *details):
            raise KeyError("from exit")

    with Manager():
        raise ValueError("from body")


for function in (implicit, explicit, suppressed, other_cause, in_finally, three, reraise, same_object, in_call, handled_then_raise, in_else, cycle, in_generator, generator_context, in_exit):
    print(function.__name__)
    try:
        function()
    except Exception as error:
        describe(error, 1)
import sys

print(sys.exc_info())
try:
    1 / 0
except ZeroDivisionError as error:
    kind, value, traceback = sys.exc_info()
    print(kind is ZeroDivisionError, value is error, traceback is error.__traceback__, sys.exception() is error if hasattr(sys, "exception") else True)

    def inner():
        try:
            {}["k"]
        except KeyError:
            print(sys.exc_info()[0].__name__, end=" ")
        print(sys.exc_info()[0].__name__)

    inner()
print(sys.exc_info() == (None, None, None))
try:
    try:
        raise ValueError("v")
    finally:
        print("in finally:", sys.exc_info()[0].__name__)
except ValueError:
    pass
