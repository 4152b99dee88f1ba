# Widths and precisions at and beyond what a C int and Py_ssize_t hold.
for template in "%*d", "%.*d", "%.*f", "%.*s", "%*s", b"%*d", b"%.*d", b"%.*s":
    for number in 3, -3, True, 2**31, -(2**31), -(2**31) - 1, 2**63, -(2**63), 2**70, 1.5, "x", None:
        if number == 2**31 and template in ("%*d", "%*s", b"%*d") or number == -(2**31) or number == -(2**31) - 1:
            if "." not in (template if isinstance(template, str) else template.decode()):
                continue
        if number == -(2**63):
            continue
        value = b"text" if isinstance(template, bytes) and template.endswith(b"s") else "text" if template[-1] == "s" else 7
        try:
            print(repr(template), number, template % (number, value))
        except (TypeError, ValueError, OverflowError, MemoryError) as error:
            print(repr(template), number, type(error).__name__, error)
for template in "%.99999999999d", "%.2147483648d", "%99999999999999999999d", "%.99999999999s", b"%.99999999999d":
    try:
        template % 1
    except (ValueError, OverflowError, MemoryError) as error:
        print(repr(template), type(error).__name__, error)
