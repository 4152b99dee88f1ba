# Threads import modules that others are still running.
import _thread
import sys
import time


def on_threads(*works):
    results = [None] * len(works)

    def run(index, work):
        try:
            results[index] = work()
        except Exception as error:
            results[index] = "%s: %s" % (type(error).__name__, error)
        ended.append(index)

    ended = []
    for index, work in enumerate(works):
        _thread.start_new_thread(run, (index, work))
    limit = time.monotonic() + 20
    while len(ended) < len(works) and time.monotonic() < limit:
        time.sleep(0.005)
    return results


def slow():
    import importing.slow

    return importing.slow.value


def slow_name():
    from importing.slow import value

    return value


def fails():
    import importing.fails

    return importing.fails.value


def left():
    import importing.left

    return importing.left.late, importing.left.seen


def right():
    import importing.right

    return importing.right.late, importing.right.seen


def package():
    import importing.package

    return importing.package.value


# All wait for the one that runs the module.
print(on_threads(slow, slow_name, slow, slow_name), sys.loads)
# When it fails, the next one tries. (CPython gives those who wait at that moment the failed module.)
print([on_threads(fails) for _ in range(4)], sys.failures)
# Two modules that need each other: one of them is seen half made, nobody waits for ever.
print(on_threads(left, right))
print(left(), right())
print(on_threads(package, package, package))
