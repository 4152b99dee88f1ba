"""Generators that feed each other, the last one through `yield from`."""


def numbers(count):
    state = 1
    for _ in range(count):
        state = state * 48271 % 2147483647
        yield state


def mapped(source, function):
    for item in source:
        yield function(item)


def kept(source, modulus):
    for item in source:
        if item % modulus:
            yield item


def pairs(source):
    previous = None
    for item in source:
        if previous is not None:
            yield previous, item
        previous = item


def chained(*sources):
    for source in sources:
        yield from source


def run(count):
    checksum = 0
    low = kept(mapped(numbers(count), lambda item: item >> 3), 3)
    high = (item & 0xFFFF for item in numbers(count) if item & 1)
    for first, second in pairs(chained(low, high)):
        checksum = (checksum * 31 + first - second) % 1000000007
    return checksum
