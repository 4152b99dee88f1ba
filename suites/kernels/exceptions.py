"""Exceptions raised and caught in a loop: at hand, through several frames, with finally and with re-raising."""


class Failure(Exception):
    def __init__(self, code):
        Exception.__init__(self, code)
        self.code = code


class Severe(Failure):
    pass


def deep(depth, number):
    if depth:
        return deep(depth - 1, number) + 1
    if number % 7 == 0:
        raise Severe(number % 13)
    if number % 3 == 0:
        raise Failure(number % 5)
    return number


def guarded(number, log):
    try:
        return deep(4, number)
    except Severe:
        log[0] += 1
        raise
    finally:
        log[1] += 1


def run(count):
    log = [0, 0]
    total = 0
    table = {0: 1, 2: 3}
    for i in range(count):
        try:
            total += table[i % 4]
        except KeyError as error:
            total += error.args[0]
        try:
            total += guarded(i, log)
        except (ValueError, Failure) as error:
            total += error.code
    return "%d %s" % (total, log)
