import sys


def inner():
    raise ValueError("deep")


def middle():
    inner()


def outer():
    try:
        middle()
    except ValueError:
        raise


def lines(error):
    result = []
    traceback = error.__traceback__
    while traceback is not None:
        frame = traceback.tb_frame
        result.append((frame.f_code.co_name, traceback.tb_lineno, frame.f_code.co_filename.split("/")[-1]))
        traceback = traceback.tb_next
    return result


try:
    outer()
except ValueError as error:
    print(lines(error))
    kept = error
try:
    raise kept
except ValueError as error:
    print(lines(error))
try:
    raise kept.with_traceback(None)
except ValueError as error:
    print(lines(error))


def generator():
    yield 1
    raise KeyError("in generator")


try:
    list(generator())
except KeyError as error:
    print(lines(error))


class C:
    def method(self):
        return self.missing

    @property
    def prop(self):
        return 1 / 0

    def __getitem__(self, key):
        raise IndexError(key)


for action in (lambda: C().method(), lambda: C().prop, lambda: C()[5], lambda: [x / 0 for x in (1,)], lambda: sorted([1, 2], key=lambda x: x / 0), lambda: list(map(lambda x: x / 0, [1])), lambda: max([1], key=lambda x: {}[x])):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, lines(error))


def multi():
    return (
        1
        +
        None
    )


def call_lines(*arguments):
    return arguments[0](
        1,
        2,
    )


try:
    multi()
except TypeError as error:
    print(lines(error))
try:
    call_lines(lambda a: a)
except TypeError as error:
    print(lines(error))
frame = sys._getframe()
print(frame.f_code.co_name, frame.f_lineno, frame.f_globals is globals(), frame.f_back)


def caller():
    return sys._getframe(1).f_code.co_name, sys._getframe().f_code.co_name, sys._getframe().f_lineno, sorted(sys._getframe().f_locals)


print(caller())
try:
    sys._getframe(100)
except ValueError as error:
    print(error)
