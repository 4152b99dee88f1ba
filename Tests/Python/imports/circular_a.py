import circular_b

value = circular_b.seen


def other():
    return circular_b.late()
