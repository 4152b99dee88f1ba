e = ValueError('a'); e.__context__ = e
try:
    try: raise e
    except ValueError: raise KeyError('b')
except KeyError as k: print(repr(k), repr(k.__context__), k.__context__.__context__ is e)
a, b, c = ValueError("a"), ValueError("b"), ValueError("c")
a.__context__, b.__context__, c.__context__ = b, c, b
try:
    try:
        raise a
    except ValueError:
        raise KeyError("d")
except KeyError as error:
    print(error.__context__ is a, c.__context__ is b)
try:
    try:
        raise a
    except ValueError:
        raise b
except ValueError as error:
    print(error is b, b.__context__ is a, a.__context__, c.__context__ is b)
