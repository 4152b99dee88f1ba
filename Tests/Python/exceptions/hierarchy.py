def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class AppError(Exception):
    """Base."""

    code = 1


class NotFound(AppError, KeyError):
    code = 404

    def __init__(self, what):
        super().__init__(what)
        self.what = what

    def __str__(self):
        return "no %s" % self.what


class Fatal(BaseException):
    pass


for raised in (AppError("a"), NotFound("page"), KeyError("k"), Fatal("f"), ValueError("v")):
    try:
        try:
            raise raised
        except AppError as error:
            print("app", error.code, error, repr(error))
        except LookupError as error:
            print("lookup", error)
        except Exception as error:
            print("exception", error)
    except BaseException as error:
        print("base", error)
kinds = (ValueError, (TypeError, KeyError))


def catch(error, kind):
    try:
        raise error
    except kind:
        return "caught"


attempt(catch, KeyError("x"), kinds)
attempt(catch, KeyError("x"), ValueError)
attempt(catch, KeyError("x"), ())
attempt(catch, KeyError("x"), 5)
attempt(catch, KeyError("x"), (ValueError, 5))
attempt(catch, KeyError("x"), (KeyError, 5))
attempt(catch, KeyError("x"), "KeyError")
attempt(catch, KeyError("x"), int)
attempt(catch, KeyError("x"), NotFound)
attempt(catch, NotFound("x"), KeyError)


def lazily():
    try:
        raise ValueError
    except ValueError:
        return "first matches, the second is not evaluated"
    except undefined:
        return "never"


def evaluated():
    try:
        raise KeyError("unmatched")
    except undefined:
        return "never"


attempt(lazily)
attempt(evaluated)
for kind, action in (
    (ZeroDivisionError, lambda: 1 / 0), (TypeError, lambda: 1 + "a"), (IndexError, lambda: [][0]), (KeyError, lambda: {}["a"]), (AttributeError, lambda: (5).x), (NameError, lambda: undefined), (ValueError, lambda: int("x")),
    (OverflowError, lambda: 2.0**10000), (StopIteration, lambda: next(iter(()))), (ArithmeticError, lambda: 1 % 0), (LookupError, lambda: ()[1]), (UnicodeError, lambda: "é".encode("ascii")), (ImportError, lambda: __import__("no_such_module")), (AssertionError, lambda: exec("assert 0")), (SyntaxError, lambda: eval("1 +")), (MemoryError, lambda: [0] * (1 << 62)), (RuntimeError, lambda: exec("raise RuntimeError")), (NotImplementedError, lambda: exec("raise NotImplementedError")),
):
    try:
        action()
    except kind as error:
        print(kind.__name__, type(error).__name__, error)
names = "BaseException SystemExit KeyboardInterrupt GeneratorExit Exception StopIteration StopAsyncIteration ArithmeticError FloatingPointError OverflowError ZeroDivisionError AssertionError AttributeError BufferError EOFError ImportError ModuleNotFoundError LookupError IndexError KeyError MemoryError NameError UnboundLocalError OSError BlockingIOError ChildProcessError ConnectionError BrokenPipeError ConnectionAbortedError ConnectionRefusedError ConnectionResetError FileExistsError FileNotFoundError InterruptedError IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError ReferenceError RuntimeError NotImplementedError RecursionError SyntaxError IndentationError TabError SystemError TypeError ValueError UnicodeError UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError Warning DeprecationWarning PendingDeprecationWarning RuntimeWarning SyntaxWarning UserWarning FutureWarning ImportWarning UnicodeWarning BytesWarning ResourceWarning".split()
for name in names:
    kind = eval(name)
    print(name, kind.__base__.__name__, issubclass(kind, Exception), kind.__module__)
print(IOError is OSError, EnvironmentError is OSError)
