"""The talk's threaded program: every thread appends to and pops from a list of its own, and shares nothing."""


def run(count):
    """Appends `count` numbers and pops them again, a few elements deep; returns how many were popped."""
    own = [0, 1, 2]
    popped = 0
    for i in range(count):
        own.append(i)
        if own.pop() == i:
            popped += 1
    return popped + len(own)
