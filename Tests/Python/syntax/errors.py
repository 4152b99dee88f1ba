# Messages and positions of common mistakes.
cases = [
    "x = ", "1 +", "(1", "[1, 2", "{1: 2", "1)", "]", "(1]", "'unterminated", '"""never closed', "x = 'a\nb'", "f(", "def f(", "def f()\n  pass", "if x\n  pass", "if x:\npass", "  x = 1", "x = 1\n  y = 2", "if 1:\n  x\n y", "class C\n  pass", "for x in y\n  pass", "while 1\n  pass",
    "print 'x'", "print x", "exec 'x'", "x = = 1", "x == 1 = 2", "5 = x", "f() = 1", "a + b = c", "'a' = 1", "(a, 1) = x", "[a, f()] = x", "None = 1", "x + 1 += 2", "del f()", "del 1", "del a + b", "for 1 in x: pass", "for f() in x: pass", "with x as 1: pass", "import", "from x import", "import a.b as c.d", "from . x import y",
    "return 1", "yield 1", "break", "continue", "await x", "def f():\n  nonlocal x", "global x\nx = 1\nglobal x", "x = 1\nglobal x", "def f(a, a): pass", "def f(a=1, b): pass", "lambda a, a: 0", "def f(*): pass", "f(a=1, 2)", "f(**a, *b)", "f(a for a in b, c)", "f(1=2)", "f(a.b=1)", "f(True=1)",
    "x if y", "x if y else", "not", "a not b", "a is", "a in", "lambda", "lambda x", "[x for]", "[for x in y]", "{**a for a in b}", "[*a for a in b]", "(*a)", "*a", "a, *b, *c = d", "x = yield = 1", "try:\n  pass", "try:\n  pass\nexcept:\n  pass\nexcept A:\n  pass", "except: pass", "else: pass", "finally: pass", "elif x: pass", "@", "@x\ny = 1",
    "x = 0777", "0b2", "0xg", "1__0", "1_", "1.e", "1e", "0o9", "5a", "1if 2else 3", "$", "x = ?", "a $ b", "!x", "a ! b", "x = `y`", "a <> b", "x++", "++", "a := 1", "(a.b := 1)", "a = b := 1", "'\\N{nothing such}'", "'\\x4'", "'\\u12'", "b'é'", "b'\\x4'", "f'{'", "f'{}'", "f'{a b}'", "f'}'", "f'{a!x}'", "f'{a:{b:{c}}}'", "u'a' b'b'", "x: int: str", "(x, y): int", "f(): int = 1", "class C(x for x in y): pass",
    "assert", "assert x,", "raise x from", "raise from x", "pass pass", "x y", "x 1", "1 x", "'a' x", "a.1", "a.", "a..b", "...a", "a[", "a[]", "a[1:2:3:4]", "a{}", "{a, b: c}", "{a: b, c}", "{a: *b}", "{**a: b}", "{a:}", "(,)", "[,]", "(a, , b)", "f(,)", "f(a,,b)", "def f(,): pass", "def f(a,,b): pass", "def 1(): pass", "def f(x): return\n return", "class 1: pass", "if x = 1: pass", "while x = 1: pass", "f(x := 1, y = 2)", "if (x = 1): pass", "x = [a = 1]", "dict(a=1, a=2)", "async x", "async def", "match x:", "\\", "x = \\\n", "x = 1 \\ 2", "\tx", "\x00", "x\x0by", "é = 1; ² = 2", "a‐b", "“quoted”", "x = 1 2", "for x in range(3) print(x)", "def f():\n", "if 1:\n\n", "class C:\n# comment\n", "x = {\n 'a': 1\n 'b': 2\n}", "x = [1,\n 2\n 3]", "foo(a, b\nbar", "if True:\n    x = (1,\n    y = 2\n", "import a, from b import c", "with open(x) as f, : pass", "from a import *, b", "nonlocal x", "def f(a, /, b, /): pass", "def f(*a, *b): pass", "def f(**k, a): pass", "def f(*, **k): pass", "def f(/, a): pass", "def f(a, *, b, *c): pass", "lambda *: 1", "True = 1", "x.None = 1", "def None(): pass", "class True: pass", "import None", "for None in x: pass", "f(None=1)", "with a as None: pass", "except None: pass", "__debug__ = 1", "def f(__debug__): pass",
]
for source in cases:
    try:
        compile(source, "s.py", "exec")
        print(ascii(source), "compiles")
    except SyntaxError as error:
        print(ascii(source), type(error).__name__, ascii(error.msg), error.lineno, error.offset, error.end_lineno, error.end_offset)
    except ValueError as error:
        print(ascii(source), "ValueError", error)
