# except*: what each clause gets, what is raised at the end, names, control flow.
import sys


def shape(exception):
    if isinstance(exception, BaseExceptionGroup):
        return type(exception).__name__, exception.message, [shape(e) for e in exception.exceptions]
    return repr(exception)


def run(function, *arguments):
    try:
        result = function(*arguments)
    except BaseException as error:
        print("raised", shape(error), "context", shape(error.__context__), "cause", shape(error.__cause__))
    else:
        print("returned", result)
    print(sys.exc_info())


def clauses(error):
    log = []
    try:
        if error:
            raise error
        log.append("body")
    except* ValueError as e:
        log.append(("ValueError", shape(e)))
    except* (TypeError, KeyError) as e:
        log.append(("TypeError or KeyError", shape(e)))
    except* OSError:
        log.append(("OSError", shape(sys.exc_info()[1])))
    else:
        log.append("else")
    finally:
        print("finally", log)
    return "e" in locals()


run(clauses, None)
run(clauses, ValueError("naked"))
run(clauses, KeyboardInterrupt("naked"))
run(clauses, LookupError("naked, not matched"))
run(clauses, ExceptionGroup("g", [ValueError(1), TypeError(2), ValueError(3)]))
run(clauses, ExceptionGroup("g", [ValueError(1), LookupError(2), ExceptionGroup("h", [OSError(3), IndexError(4)])]))
run(clauses, BaseExceptionGroup("b", [ValueError(1), SystemExit(2)]))


def raises(error, how):
    try:
        raise error
    except* ValueError as e:
        if how == "again":
            raise
        if how == "same":
            raise e
        if how == "new":
            raise RuntimeError("from the clause")
        if how == "from":
            raise RuntimeError("from the clause") from e
    except* TypeError as e:
        if how == "both":
            raise LookupError("second")
        raise
    return "done"


for how in "again", "same", "new", "from", "both", "none":
    run(raises, ExceptionGroup("g", [ValueError(1), TypeError(2), OSError(3)]), how)
    run(raises, ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [ValueError(2)])]), how)
    run(raises, ValueError("naked"), how)
    run(raises, TypeError("naked"), how)


def wrong(type_):
    try:
        raise ExceptionGroup("g", [ValueError(1)])
    except* type_:
        return_ = 1


for type_ in 5, ExceptionGroup, (ValueError, ExceptionGroup), BaseExceptionGroup, (ValueError, 5), int, object:
    run(wrong, type_)


def loops():
    seen = []
    for i in range(3):
        try:
            raise ExceptionGroup("g", [ValueError(i)])
        except* ValueError as e:
            for j in range(3):
                if j == 1:
                    continue
                if j == 2:
                    break
                seen.append((i, j))
            f = lambda: [x for x in range(2)]
            seen.append(f())
    return seen


run(loops)


def nested():
    try:
        try:
            raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
        except* ValueError:
            print("inner")
    except* TypeError as e:
        print("outer", shape(e))
        try:
            raise ExceptionGroup("h", [OSError(3)])
        except* OSError as e2:
            print("within", shape(e2), shape(e2.__context__))
    return "done"


run(nested)


def name_is_unbound():
    e = 1
    try:
        raise ExceptionGroup("g", [ValueError(1)])
    except* ValueError as e:
        pass
    return e


run(name_is_unbound)


def generator():
    try:
        yield 1
    except* ValueError as e:
        yield shape(e)
    yield "after"


g = generator()
print(next(g), g.throw(ExceptionGroup("g", [ValueError(1)])), next(g))


class C:
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError as e:
        x: int = 1
    except* TypeError as e:
        y = shape(e)


print(C.x, C.y, hasattr(C, "e"), C.__annotations__)
for source in [
    "try: pass\nexcept* ValueError: pass\nexcept TypeError: pass",
    "try: pass\nexcept*: pass",
    "def f():\n  try: pass\n  except* ValueError: return",
    "for x in y:\n  try: pass\n  except* ValueError: break",
    "for x in y:\n  try: pass\n  except* ValueError: continue",
    "for x in y:\n  try: pass\n  except* ValueError:\n    for z in x: break",
    "def f():\n  try: pass\n  except* ValueError:\n    def g(): return 1",
    "def f():\n  try: return 1\n  except* ValueError: pass\n  else: return 2\n  finally: return 3",
    "try: pass\nexcept* ValueError as __debug__: pass",
]:
    try:
        compile(source, "<text>", "exec")
        print("accepted")
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset)
