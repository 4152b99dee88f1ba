def run(action):
    log = []

    def note(x):
        log.append(x)
        return x

    try:
        try:
            note("try")
            action()
        except (KeyError, IndexError) as error:
            note("lookup " + type(error).__name__)
        except ValueError:
            note("value")
            raise
        except Exception as error:
            note("other")
            raise TypeError("converted") from error
        else:
            note("else")
        finally:
            note("finally")
    except Exception as error:
        note("outer %s %s" % (type(error).__name__, error))
    print(log)


def fail(error):
    raise error


for error in (None, KeyError("k"), IndexError("i"), ValueError("v"), ZeroDivisionError("z"), LookupError("l")):
    run((lambda: fail(error)) if error else (lambda: None))


def returns(kind):
    try:
        if kind == "return":
            return "from try"
        if kind == "raise":
            raise ValueError
        if kind == "override":
            raise KeyError
        return "end of try"
    except ValueError:
        return "from except"
    finally:
        print("finally", kind, end=" ")
        if kind == "override":
            return "from finally"


for kind in ("return", "raise", "override", "none"):
    print(returns(kind))


def loops():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            print("body", i, end=" ")
        finally:
            print("finally", i, end=" ")
    else:
        print("not reached")
    while True:
        try:
            return "returned"
        finally:
            break
    return "break in finally wins"


print(loops())


def nested():
    try:
        try:
            raise ValueError("inner")
        finally:
            print("inner finally", end=" ")
            try:
                raise KeyError("in finally")
            except KeyError:
                print("handled in finally", end=" ")
    except ValueError as error:
        print(error, error.__context__)


nested()


def deletes():
    error = "before"
    try:
        raise ValueError
    except ValueError as error:
        pass
    try:
        return error
    except NameError as problem:
        return str(problem)


print(deletes())


def value_kept():
    x = 1
    try:
        return x
    finally:
        x = 2


def mutable_kept():
    x = [1]
    try:
        return x
    finally:
        x.append(2)


print(value_kept(), mutable_kept())


def try_else_return():
    try:
        pass
    except ValueError:
        return "except"
    else:
        return "else"
    finally:
        print("finally first", end=" ")


print(try_else_return())


def deep(n):
    try:
        if n == 0:
            raise RuntimeError("bottom")
        deep(n - 1)
    finally:
        order.append(n)


order = []
try:
    deep(5)
except RuntimeError as error:
    print(error, order)


def generator_finally():
    for i in range(3):
        try:
            yield i
        finally:
            print("gen finally", i, end=" ")


print(list(generator_finally()))
for source in ("try: pass", "try: pass\nexcept: pass\nexcept ValueError: pass", "try: pass\nelse: pass", "try: pass\nfinally: pass\nexcept: pass", "try:\n pass\nexcept A, B:\n pass", "break", "continue", "return", "def f():\n break", "while 1:\n def f():\n  continue", "try: pass\nexcept* A: pass\nexcept B: pass"):
    try:
        compile(source, "s", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), error.msg, error.lineno)
