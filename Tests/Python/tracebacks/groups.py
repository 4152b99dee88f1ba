# The report of groups: margins, nesting, causes, notes, limits.
import sys


def fail(error):
    raise error


def caught(error):
    try:
        fail(error)
    except BaseException as e:
        return e


inner = ExceptionGroup("inner", [caught(TypeError("two")), ValueError("three")])
inner.add_note("note of the inner group")
first = caught(ValueError("several\nlines"))
first.add_note("note\nof two lines")
many = ExceptionGroup("many", [ValueError(i) for i in range(18)])
deep = ValueError("bottom")
for i in range(13):
    deep = ExceptionGroup(f"level {i}", [deep])
chained = caught(OSError("effect"))
chained.__cause__ = ExceptionGroup("cause", [KeyError("k")])
try:
    raise ExceptionGroup("first", [many, deep])
except ExceptionGroup as error:
    sys.excepthook(type(error), error, error.__traceback__)
try:
    raise LookupError("context")
except LookupError:
    raise ExceptionGroup("outer", [first, inner, chained, caught(ExceptionGroup("raised", [OSError(1)]))])
