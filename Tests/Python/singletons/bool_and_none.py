def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
print(True, False, None, bool(), bool(0), bool(1), bool([]), bool([0]), bool(""), bool("a"), bool(None), bool({}), bool(()), bool(0.0), bool(object()), bool(range(0)), bool(set()))
print(True + True, True * 5, True / 2, True - False, -True, +False, ~True, True // 1, True ** 2, True << 2, 5 % True, divmod(True, True))
print(True & True, True | False, True ^ True, True & 3, 2 | True, type(True & True).__name__, type(True | 1).__name__, not True, not None, not 0)
print(True == 1, True is True, False == 0.0, True != 2, True < 2, False <= False, [1, 2][True], "ab"[False], {True: "t"}[1], True in [1], hash(True), repr(True), str(None))
print(isinstance(True, int), issubclass(bool, int), bool.__mro__, type(None).__name__, None is None, None == 0, None == False, None != None, int(True), float(True), True.bit_length(), True.real, bool.__bases__)
attempt(lambda: None + 1)
attempt(lambda: None < None)
attempt(lambda: None())
attempt(lambda: None[0])
attempt(lambda: None.x)
attempt(lambda: setattr(None, "x", 1))
attempt(lambda: True())
attempt(lambda: True.x)
attempt(lambda: len(None))
attempt(lambda: iter(None))
attempt(lambda: type(None)(1))
attempt(lambda: bool(1, 2))
attempt(lambda: int.__new__(bool, 1))
print(type(None)(), bool("False"), [] or None, None or [], 0 or False or "", 1 and None, None and 1, (None or 5), not not "x")
for source in ("True = 1", "None = 1", "class B(bool): pass", "class N(type(None)): pass", "def f(None): pass", "x.True = 1", "del None", "__debug__ = 1"):
    try:
        exec(source)
    except (SyntaxError, TypeError) as error:
        print(source, type(error).__name__, getattr(error, "msg", error))
