def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
def go(source):
    exec(source, {"E": type("E", (Exception,), {}), "ValueErrorClass": ValueError})


for source in ("raise ValueError", "raise ValueError()", "raise ValueError('a', 1)", "raise E", "raise E('x') from None", "raise 5", "raise 'text'", "raise None", "raise int", "raise object()", "raise", "raise ValueError from 5", "raise ValueError from KeyError", "raise ValueError from None", "raise ValueError(*[1, 2])", "raise (ValueError, KeyError)", "raise NotImplemented", "raise StopIteration(3)", "raise type('Own', (LookupError,), {})('own')", "raise ValueError[0]", "raise 1 / 0"):
    print(source, "->", end=" ")
    attempt(go, source)


class NeedsArguments(Exception):
    def __init__(self, code, *, detail):
        super().__init__(code)
        self.code = code
        self.detail = detail


attempt(lambda: go("raise NeedsArguments"))


def raise_class():
    raise NeedsArguments


attempt(raise_class)


class ReturnsOther(Exception):
    def __new__(cls, *a):
        return 5


def raise_other():
    raise ReturnsOther


attempt(raise_other)
for error in (Exception(), Exception("one"), Exception("one", 2), Exception(None), Exception([1]), Exception(""), KeyError("k"), KeyError(), KeyError("a", "b"), KeyError("it's"), IndexError(5), OSError(2, "No such file"), OSError(2, "No such file", "name.txt"), OSError("text"), StopIteration(7), SystemExit(3), UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad"), ImportError("message", name="module"), AttributeError("a", name="n"), SyntaxError("bad", ("file", 3, 5, "text")), NeedsArguments(1, detail="d")):
    print(repr(error), "|", str(error), "|", error.args)
e = OSError(2, "No such file", "name.txt")
print(type(e).__name__, e.errno, e.strerror, e.filename, StopIteration(7).value, StopIteration().value, SystemExit(3).code, SystemExit().code, KeyError("x").args[0], type(OSError(13, "denied")).__name__, type(OSError(17, "exists")).__name__)
e = ValueError("original")
e.args = ("changed", 2)
print(e, e.args, repr(e))
e.extra = "attribute"
print(e.extra, e.__dict__, e.with_traceback(None) is e, e.__traceback__, e.__cause__, e.__context__, e.__suppress_context__)
e.add_note("first note")
e.add_note("second note")
print(e.__notes__)
attempt(e.add_note, 5)
attempt(lambda: setattr(e, "__cause__", 5))
attempt(lambda: setattr(e, "args", 5))
attempt(lambda: setattr(e, "__traceback__", 5))
attempt(lambda: ValueError(key=1))
attempt(lambda: BaseException.__new__(5))
try:
    raise e
except ValueError as caught:
    print(caught is e, caught.__traceback__ is not None)
assert_cases = ["assert 1", "assert 0", "assert 0, 'message'", "assert (), [1]", "assert 1 == 2, f'{1}'", "assert not 5"]
for source in assert_cases:
    attempt(go, source)
print(ValueError("a") == ValueError("a"), issubclass(KeyError, LookupError), issubclass(bool, Exception), Exception.__mro__, ValueError.__bases__, [c.__name__ for c in FileNotFoundError.__mro__])
