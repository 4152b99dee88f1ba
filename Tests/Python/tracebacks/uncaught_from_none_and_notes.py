def work():
    try:
        [][1]
    except IndexError:
        error = ValueError("with\ntwo lines")
        error.add_note("a note")
        error.add_note("another\nnote of two lines")
        raise error from None


work()
