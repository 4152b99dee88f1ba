def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
def run(data):
    scope = {}
    exec(compile(data, "s.py", "exec"), scope)
    return ascii(scope.get("x"))


for data in (
    b"x = 'plain'", "x = 'é λ 😀'".encode(), b"# -*- coding: utf-8 -*-\nx = '\xc3\xa9'", b"# coding: latin-1\nx = '\xe9'", b"#!/usr/bin/python\n# vim: set fileencoding=iso-8859-1 :\nx = '\xe9\xff'", b"\xef\xbb\xbfx = '\xc3\xa9'", b"\xef\xbb\xbf# coding: utf-8\nx = 1", b"# coding=ascii\nx = 'a'",
    b"x = '\xff'", b"# coding: ascii\nx = '\xe9'", b"# coding: nonesuch\nx = 1", b"\xef\xbb\xbf# coding: latin-1\nx = 1", b"x = 1\n\n# coding: latin-1\ny = '\xe9'", b"x = b'\\xff'", b"x = '\\xe9\\u20ac\\U0001f600\\N{EURO SIGN}'", b"x = 1\x00", b"\n# coding: latin-1\nx = '\xa3'", b"x = '\xc3'", b"x = '\xed\xa0\x80'", b"x = '\xf4\x90\x80\x80'",
    b"x = 1\r\nif x:\r\n    x = 'crlf'\r\n", b"x = '''a\r\nb\rc'''", b"x = 'a\\\r\nb'", b"x = 5\x1a", b"\x0c\nx = 'form feed'\n\x0c", b"x = 'no newline at the end'#", b"x = \\\n'continued'", b"if 1:\n  x = 'last line without newline'",
):
    attempt(run, data)
