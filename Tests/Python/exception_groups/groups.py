# ExceptionGroup and BaseExceptionGroup: construction, split, subgroup, derive, notes.


def attempt(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
    except BaseException as error:
        print(type(error).__name__ + ":", error)
    else:
        print(repr(result))


eg = ExceptionGroup("group", [ValueError(1), TypeError("t")])
print(eg, repr(eg), eg.message, eg.exceptions, eg.args)
print(type(BaseExceptionGroup("b", [ValueError(1)])).__name__, type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)
print(ExceptionGroup("one", (ValueError(),)), ExceptionGroup.__mro__)
attempt(ExceptionGroup)
attempt(ExceptionGroup, "x")
attempt(ExceptionGroup, "x", [])
attempt(ExceptionGroup, "x", 5)
attempt(ExceptionGroup, "x", {1: 2})
attempt(ExceptionGroup, 5, [ValueError()])
attempt(ExceptionGroup, "x", [ValueError(), 5])
attempt(ExceptionGroup, "x", [ValueError])
attempt(ExceptionGroup, "x", [KeyboardInterrupt()])
attempt(ExceptionGroup, "x", [ValueError()], "more")
attempt(setattr, eg, "message", "m")
attempt(setattr, eg, "exceptions", ())


class Mine(ExceptionGroup):
    def derive(self, excs):
        return Mine(self.message, excs)


class BaseMine(BaseExceptionGroup):
    pass


class Bad(ExceptionGroup):
    def derive(self, excs):
        return 5


attempt(Mine, "m", [KeyboardInterrupt()])
print(type(BaseMine("b", [ValueError()])).__name__, type(Mine("m", [ValueError()])).__name__)


def shape(exception):
    if exception is None:
        return None
    if isinstance(exception, BaseExceptionGroup):
        return type(exception).__name__, exception.message, [shape(e) for e in exception.exceptions]
    return repr(exception)


nested = ExceptionGroup(
    "outer",
    [ValueError(1), ExceptionGroup("inner", [TypeError(2), ValueError(3)]), OSError(4), Mine("mine", [KeyError(5)])],
)
for condition in [
    ValueError, (TypeError, KeyError), lambda e: isinstance(e, OSError), lambda e: True, lambda e: False, Exception,
    ExceptionGroup, lambda e: isinstance(e, Mine), LookupError, (), BaseException,
]:
    match, rest = nested.split(condition)
    print(shape(match), shape(rest))
    print(shape(nested.subgroup(condition)))
print(nested.split(Exception)[0] is nested, nested.subgroup(ExceptionGroup) is nested)
attempt(nested.split, 5)
attempt(nested.split, (ValueError, 5))
attempt(nested.subgroup, len)
attempt(nested.split, lambda e: 1 / 0)
attempt(Bad("bad", [ValueError(), TypeError()]).split, ValueError)

# What goes over to the parts
try:
    try:
        raise KeyError("context")
    except KeyError:
        raise ExceptionGroup("raised", [ValueError(1), TypeError(2)]) from OSError("cause")
except ExceptionGroup as error:
    error.add_note("a note")
    error.add_note("another")
    match, rest = error.split(ValueError)
    for part in match, rest:
        print(repr(part.__cause__), repr(part.__context__), part.__traceback__ is error.__traceback__, part.__notes__)
        print(part.__notes__ is error.__notes__, part.__suppress_context__)
    error.__notes__ = "no list"
    print(error.subgroup(ValueError).__notes__)
    error.__notes__ = 5
    print(hasattr(error.subgroup(ValueError), "__notes__"))
attempt(eg.add_note, 5)
eg.__notes__ = (1,)
attempt(eg.add_note, "x")
print(eg.derive([OSError()]))
deep = ValueError("bottom")
for i in range(200):
    deep = ExceptionGroup(str(i), [deep])
print(len(str(shape(deep.subgroup(ValueError)))), deep.subgroup(TypeError))
