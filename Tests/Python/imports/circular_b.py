import circular_a

seen = "a has value: %s" % hasattr(circular_a, "value")


def late():
    return "late " + circular_a.value
