"""Small integer arithmetic in a while loop: a linear congruential generator with its bits folded together."""


def run(count):
    state = 12345
    folded = 0
    odd = 0
    i = 0
    while i < count:
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        folded ^= state >> 7
        if state % 3 == 1:
            odd += 1
        i += 1
    return folded * 1000003 + odd
