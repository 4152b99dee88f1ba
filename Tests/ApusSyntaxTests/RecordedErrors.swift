// Table: recorded from CPython 3.11.2 by `Tests/ApusSyntaxTests/record-errors.py`.

/// An erroneous text with what CPython says of it.
struct RecordedError {
    let mode: Character
    let source: String
    let type: String
    let message: String
    /// Line, offset, end line, end offset.
    let place: [Int]
}

let recordedErrors: [RecordedError] = [
    RecordedError(
        mode: "x", source: "a b",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 3, 1, 4]),
    RecordedError(
        mode: "x", source: "x = (1 +",
        type: "SyntaxError", message: "'(' was never closed",
        place: [1, 5, 1, 0]),
    RecordedError(
        mode: "x", source: "x = [1, 2",
        type: "SyntaxError", message: "'[' was never closed",
        place: [1, 5, 1, 0]),
    RecordedError(
        mode: "x", source: "x = {1: 2",
        type: "SyntaxError", message: "'{' was never closed",
        place: [1, 5, 1, 0]),
    RecordedError(
        mode: "x", source: "foo(1, 2",
        type: "SyntaxError", message: "'(' was never closed",
        place: [1, 4, 1, 0]),
    RecordedError(
        mode: "x", source: "x = (1, 2]",
        type: "SyntaxError", message: "closing parenthesis ']' does not match opening parenthesis '('",
        place: [1, 10, 1, 10]),
    RecordedError(
        mode: "x", source: "x = 1)",
        type: "SyntaxError", message: "unmatched ')'",
        place: [1, 6, 1, 6]),
    RecordedError(
        mode: "x", source: "x = ]",
        type: "SyntaxError", message: "unmatched ']'",
        place: [1, 5, 1, 5]),
    RecordedError(
        mode: "x", source: "$",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 1, 1, 2]),
    RecordedError(
        mode: "x", source: "x ? y",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 3, 1, 4]),
    RecordedError(
        mode: "x", source: "a = `b`",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 5, 1, 6]),
    RecordedError(
        mode: "x", source: "x = \"abc",
        type: "SyntaxError", message: "unterminated string literal (detected at line 1)",
        place: [1, 5, 1, 5]),
    RecordedError(
        mode: "x", source: "x = 'abc",
        type: "SyntaxError", message: "unterminated string literal (detected at line 1)",
        place: [1, 5, 1, 5]),
    RecordedError(
        mode: "x", source: "x = \"\"\"abc",
        type: "SyntaxError", message: "unterminated triple-quoted string literal (detected at line 1)",
        place: [1, 5, 1, 5]),
    RecordedError(
        mode: "x", source: "x = '''abc",
        type: "SyntaxError", message: "unterminated triple-quoted string literal (detected at line 1)",
        place: [1, 5, 1, 5]),
    RecordedError(
        mode: "x", source: "1abc",
        type: "SyntaxError", message: "invalid decimal literal",
        place: [1, 1, 1, 1]),
    RecordedError(
        mode: "x", source: "1__0",
        type: "SyntaxError", message: "invalid decimal literal",
        place: [1, 2, 1, 2]),
    RecordedError(
        mode: "x", source: "1_",
        type: "SyntaxError", message: "invalid decimal literal",
        place: [1, 2, 1, 2]),
    RecordedError(
        mode: "x", source: "0x",
        type: "SyntaxError", message: "invalid hexadecimal literal",
        place: [1, 2, 1, 2]),
    RecordedError(
        mode: "x", source: "0xg",
        type: "SyntaxError", message: "invalid hexadecimal literal",
        place: [1, 2, 1, 2]),
    RecordedError(
        mode: "x", source: "0b2",
        type: "SyntaxError", message: "invalid digit '2' in binary literal",
        place: [1, 3, 1, 3]),
    RecordedError(
        mode: "x", source: "0b12",
        type: "SyntaxError", message: "invalid digit '2' in binary literal",
        place: [1, 4, 1, 4]),
    RecordedError(
        mode: "x", source: "0o8",
        type: "SyntaxError", message: "invalid digit '8' in octal literal",
        place: [1, 3, 1, 3]),
    RecordedError(
        mode: "x", source: "0o18",
        type: "SyntaxError", message: "invalid digit '8' in octal literal",
        place: [1, 4, 1, 4]),
    RecordedError(
        mode: "x", source: "0777",
        type: "SyntaxError",
        message: "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers",
        place: [1, 1, 1, 2]),
    RecordedError(
        mode: "x", source: "00.5a",
        type: "SyntaxError", message: "invalid decimal literal",
        place: [1, 4, 1, 4]),
    RecordedError(
        mode: "x", source: "1e",
        type: "SyntaxError", message: "invalid decimal literal",
        place: [1, 1, 1, 1]),
    RecordedError(
        mode: "x", source: "1e+",
        type: "SyntaxError", message: "invalid decimal literal",
        place: [1, 3, 1, 3]),
    RecordedError(
        mode: "x", source: "1.5.6",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 4, 1, 6]),
    RecordedError(
        mode: "x", source: "1j2",
        type: "SyntaxError", message: "invalid imaginary literal",
        place: [1, 2, 1, 2]),
    RecordedError(
        mode: "x", source: "0_7",
        type: "SyntaxError",
        message: "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers",
        place: [1, 1, 1, 3]),
    RecordedError(
        mode: "x", source: "12if",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 5, 1, 5]),
    RecordedError(
        mode: "x", source: "x = 5 if 3",
        type: "SyntaxError", message: "expected 'else' after 'if' expression",
        place: [1, 5, 1, 11]),
    RecordedError(
        mode: "x", source: "x = 5 else 3",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 7, 1, 11]),
    RecordedError(
        mode: "x", source: "if x = 1: pass",
        type: "SyntaxError", message: "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
        place: [1, 4, 1, 9]),
    RecordedError(
        mode: "x", source: "if x",
        type: "SyntaxError", message: "expected ':'",
        place: [1, 5, 1, 5]),
    RecordedError(
        mode: "x", source: "while x = 1: pass",
        type: "SyntaxError", message: "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
        place: [1, 7, 1, 12]),
    RecordedError(
        mode: "x", source: "while x",
        type: "SyntaxError", message: "expected ':'",
        place: [1, 8, 1, 8]),
    RecordedError(
        mode: "x", source: "for x in y",
        type: "SyntaxError", message: "expected ':'",
        place: [1, 11, 1, 11]),
    RecordedError(
        mode: "x", source: "for 1 in x: pass",
        type: "SyntaxError", message: "cannot assign to literal",
        place: [1, 5, 1, 6]),
    RecordedError(
        mode: "x", source: "for f() in x: pass",
        type: "SyntaxError", message: "cannot assign to function call",
        place: [1, 5, 1, 8]),
    RecordedError(
        mode: "x", source: "for x, 1 in y: pass",
        type: "SyntaxError", message: "cannot assign to literal",
        place: [1, 8, 1, 9]),
    RecordedError(
        mode: "x", source: "for x y in z: pass",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 7, 1, 8]),
    RecordedError(
        mode: "x", source: "for in x: pass",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 5, 1, 7]),
    RecordedError(
        mode: "x", source: "def f",
        type: "SyntaxError", message: "expected '('",
        place: [1, 6, 1, 6]),
    RecordedError(
        mode: "x", source: "def f(",
        type: "SyntaxError", message: "'(' was never closed",
        place: [1, 6, 1, 0]),
    RecordedError(
        mode: "x", source: "def f():",
        type: "IndentationError", message: "expected an indented block after function definition on line 1",
        place: [1, 9, 1, -1]),
    RecordedError(
        mode: "x", source: "def f() pass",
        type: "SyntaxError", message: "expected ':'",
        place: [1, 9, 1, 13]),
    RecordedError(
        mode: "x", source: "def f(a, a=1, b): pass",
        type: "SyntaxError", message: "non-default argument follows default argument",
        place: [1, 15, 1, 16]),
    RecordedError(
        mode: "x", source: "def f(a=1, b): pass",
        type: "SyntaxError", message: "non-default argument follows default argument",
        place: [1, 12, 1, 13]),
    RecordedError(
        mode: "x", source: "def f(*): pass",
        type: "SyntaxError", message: "named arguments must follow bare *",
        place: [1, 7, 1, 8]),
    RecordedError(
        mode: "x", source: "def f(*, **k): pass",
        type: "SyntaxError", message: "named arguments must follow bare *",
        place: [1, 7, 1, 8]),
    RecordedError(
        mode: "x", source: "def f(**k, a): pass",
        type: "SyntaxError", message: "arguments cannot follow var-keyword argument",
        place: [1, 12, 1, 13]),
    RecordedError(
        mode: "x", source: "def f(**k, *a): pass",
        type: "SyntaxError", message: "arguments cannot follow var-keyword argument",
        place: [1, 12, 1, 13]),
    RecordedError(
        mode: "x", source: "def f(*a, *b): pass",
        type: "SyntaxError", message: "* argument may appear only once",
        place: [1, 11, 1, 12]),
    RecordedError(
        mode: "x", source: "def f(*a=1): pass",
        type: "SyntaxError", message: "var-positional argument cannot have default value",
        place: [1, 9, 1, 10]),
    RecordedError(
        mode: "x", source: "def f(**k=1): pass",
        type: "SyntaxError", message: "var-keyword argument cannot have default value",
        place: [1, 10, 1, 11]),
    RecordedError(
        mode: "x", source: "def f(a, /, b, /): pass",
        type: "SyntaxError", message: "/ may appear only once",
        place: [1, 16, 1, 17]),
    RecordedError(
        mode: "x", source: "def f(*a, /): pass",
        type: "SyntaxError", message: "/ must be ahead of *",
        place: [1, 11, 1, 12]),
    RecordedError(
        mode: "x", source: "def f(/, a): pass",
        type: "SyntaxError", message: "at least one argument must precede /",
        place: [1, 7, 1, 8]),
    RecordedError(
        mode: "x", source: "def f(a=): pass",
        type: "SyntaxError", message: "expected default value expression",
        place: [1, 8, 1, 9]),
    RecordedError(
        mode: "x", source: "def f((a, b)): pass",
        type: "SyntaxError", message: "Function parameters cannot be parenthesized",
        place: [1, 7, 1, 13]),
    RecordedError(
        mode: "x", source: "def f(1): pass",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 7, 1, 8]),
    RecordedError(
        mode: "x", source: "def f(a b): pass",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 9, 1, 10]),
    RecordedError(
        mode: "x", source: "def f(None): pass",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 7, 1, 11]),
    RecordedError(
        mode: "x", source: "lambda a=1, b: 0",
        type: "SyntaxError", message: "non-default argument follows default argument",
        place: [1, 13, 1, 14]),
    RecordedError(
        mode: "x", source: "lambda *: 0",
        type: "SyntaxError", message: "named arguments must follow bare *",
        place: [1, 9, 1, 10]),
    RecordedError(
        mode: "x", source: "lambda *a, *b: 0",
        type: "SyntaxError", message: "* argument may appear only once",
        place: [1, 12, 1, 13]),
    RecordedError(
        mode: "x", source: "lambda (a, b): 0",
        type: "SyntaxError", message: "Lambda expression parameters cannot be parenthesized",
        place: [1, 8, 1, 14]),
    RecordedError(
        mode: "x", source: "lambda a, /, /: 0",
        type: "SyntaxError", message: "/ may appear only once",
        place: [1, 14, 1, 15]),
    RecordedError(
        mode: "x", source: "lambda **k, a: 0",
        type: "SyntaxError", message: "arguments cannot follow var-keyword argument",
        place: [1, 13, 1, 14]),
    RecordedError(
        mode: "x", source: "lambda",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 7, 1, 7]),
    RecordedError(
        mode: "x", source: "class",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 6, 1, 6]),
    RecordedError(
        mode: "x", source: "class A",
        type: "SyntaxError", message: "expected ':'",
        place: [1, 8, 1, 8]),
    RecordedError(
        mode: "x", source: "class A:",
        type: "IndentationError", message: "expected an indented block after class definition on line 1",
        place: [1, 9, 1, -1]),
    RecordedError(
        mode: "x", source: "class A(: pass",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 9, 1, 10]),
    RecordedError(
        mode: "x", source: "class A(x for x in y): pass",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 11, 1, 14]),
    RecordedError(
        mode: "x", source: "class 1: pass",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 7, 1, 8]),
    RecordedError(
        mode: "x", source: "try: pass",
        type: "SyntaxError", message: "expected 'except' or 'finally' block",
        place: [1, 10, 1, -1]),
    RecordedError(
        mode: "x", source: "try: pass; x",
        type: "SyntaxError", message: "expected 'except' or 'finally' block",
        place: [1, 13, 1, -1]),
    RecordedError(
        mode: "x", source: "try pass",
        type: "SyntaxError", message: "expected ':'",
        place: [1, 5, 1, 9]),
    RecordedError(
        mode: "x", source: "except: pass",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 1, 1, 7]),
    RecordedError(
        mode: "x", source: "finally: pass",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 1, 1, 8]),
    RecordedError(
        mode: "x", source: "else: pass",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 1, 1, 5]),
    RecordedError(
        mode: "x", source: "elif x: pass",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 1, 1, 5]),
    RecordedError(
        mode: "x", source: "import",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 7, 1, 7]),
    RecordedError(
        mode: "x", source: "import a.",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 10, 1, 10]),
    RecordedError(
        mode: "x", source: "import a as",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 12, 1, 12]),
    RecordedError(
        mode: "x", source: "import a as b.c",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 14, 1, 15]),
    RecordedError(
        mode: "x", source: "from",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 5, 1, 5]),
    RecordedError(
        mode: "x", source: "from a",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 7, 1, 7]),
    RecordedError(
        mode: "x", source: "from a import",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 14, 1, 14]),
    RecordedError(
        mode: "x", source: "from a import (",
        type: "SyntaxError", message: "'(' was never closed",
        place: [1, 15, 1, 0]),
    RecordedError(
        mode: "x", source: "from a import ()",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 16, 1, 17]),
    RecordedError(
        mode: "x", source: "from a import b,",
        type: "SyntaxError", message: "trailing comma not allowed without surrounding parentheses",
        place: [1, 17, 1, 17]),
    RecordedError(
        mode: "x", source: "from a import (b c)",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 18, 1, 19]),
    RecordedError(
        mode: "x", source: "from . import *, a",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 16, 1, 17]),
    RecordedError(
        mode: "x", source: "from .a import b as",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 20, 1, 20]),
    RecordedError(
        mode: "x", source: "import a, ",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 11, 1, 11]),
    RecordedError(
        mode: "x", source: "del",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 4, 1, 4]),
    RecordedError(
        mode: "x", source: "del 1",
        type: "SyntaxError", message: "cannot delete literal",
        place: [1, 5, 1, 6]),
    RecordedError(
        mode: "x", source: "del f()",
        type: "SyntaxError", message: "cannot delete function call",
        place: [1, 5, 1, 8]),
    RecordedError(
        mode: "x", source: "del a + b",
        type: "SyntaxError", message: "cannot delete expression",
        place: [1, 5, 1, 10]),
    RecordedError(
        mode: "x", source: "del (a, 1)",
        type: "SyntaxError", message: "cannot delete literal",
        place: [1, 9, 1, 10]),
    RecordedError(
        mode: "x", source: "del *a, b",
        type: "SyntaxError", message: "cannot delete starred",
        place: [1, 5, 1, 7]),
    RecordedError(
        mode: "x", source: "del a b",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 7, 1, 8]),
    RecordedError(
        mode: "x", source: "global",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 7, 1, 7]),
    RecordedError(
        mode: "x", source: "global a.b",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 9, 1, 10]),
    RecordedError(
        mode: "x", source: "nonlocal 1",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 10, 1, 11]),
    RecordedError(
        mode: "x", source: "assert",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 7, 1, 7]),
    RecordedError(
        mode: "x", source: "raise from x",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 7, 1, 11]),
    RecordedError(
        mode: "x", source: "raise x from",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 13, 1, 13]),
    RecordedError(
        mode: "x", source: "pass x",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 6, 1, 7]),
    RecordedError(
        mode: "x", source: "break x",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 7, 1, 8]),
    RecordedError(
        mode: "x", source: "continue 1",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 10, 1, 11]),
    RecordedError(
        mode: "x", source: "x = ",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 5, 1, 5]),
    RecordedError(
        mode: "x", source: "x += ",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 6, 1, 6]),
    RecordedError(
        mode: "x", source: "x + 1 = 2",
        type: "SyntaxError", message: "cannot assign to expression here. Maybe you meant '==' instead of '='?",
        place: [1, 1, 1, 6]),
    RecordedError(
        mode: "x", source: "x + 1 += 2",
        type: "SyntaxError", message: "'expression' is an illegal expression for augmented assignment",
        place: [1, 1, 1, 6]),
    RecordedError(
        mode: "x", source: "f() = 1",
        type: "SyntaxError", message: "cannot assign to function call here. Maybe you meant '==' instead of '='?",
        place: [1, 1, 1, 4]),
    RecordedError(
        mode: "x", source: "f() += 1",
        type: "SyntaxError", message: "'function call' is an illegal expression for augmented assignment",
        place: [1, 1, 1, 4]),
    RecordedError(
        mode: "x", source: "1 = x",
        type: "SyntaxError", message: "cannot assign to literal here. Maybe you meant '==' instead of '='?",
        place: [1, 1, 1, 2]),
    RecordedError(
        mode: "x", source: "\"a\" = x",
        type: "SyntaxError", message: "cannot assign to literal here. Maybe you meant '==' instead of '='?",
        place: [1, 1, 1, 4]),
    RecordedError(
        mode: "x", source: "None = 1",
        type: "SyntaxError", message: "cannot assign to None",
        place: [1, 1, 1, 5]),
    RecordedError(
        mode: "x", source: "True = 1",
        type: "SyntaxError", message: "cannot assign to True",
        place: [1, 1, 1, 5]),
    RecordedError(
        mode: "x", source: "x = None = 1",
        type: "SyntaxError", message: "cannot assign to None",
        place: [1, 5, 1, 9]),
    RecordedError(
        mode: "x", source: "f\"{x}\" = 1",
        type: "SyntaxError", message: "cannot assign to f-string expression here. Maybe you meant '==' instead of '='?",
        place: [1, 1, 1, 7]),
    RecordedError(
        mode: "x", source: "{1, 2} = x",
        type: "SyntaxError", message: "cannot assign to set display here. Maybe you meant '==' instead of '='?",
        place: [1, 1, 1, 7]),
    RecordedError(
        mode: "x", source: "{1: 2} = x",
        type: "SyntaxError", message: "cannot assign to dict literal here. Maybe you meant '==' instead of '='?",
        place: [1, 1, 1, 7]),
    RecordedError(
        mode: "x", source: "[x for x in y] = 1",
        type: "SyntaxError", message: "cannot assign to list comprehension here. Maybe you meant '==' instead of '='?",
        place: [1, 1, 1, 15]),
    RecordedError(
        mode: "x", source: "(x for x in y) = 1",
        type: "SyntaxError", message: "cannot assign to generator expression",
        place: [1, 1, 1, 15]),
    RecordedError(
        mode: "x", source: "{x for x in y} = 1",
        type: "SyntaxError", message: "cannot assign to set comprehension here. Maybe you meant '==' instead of '='?",
        place: [1, 1, 1, 15]),
    RecordedError(
        mode: "x", source: "{x: y for x in z} = 1",
        type: "SyntaxError", message: "cannot assign to dict comprehension here. Maybe you meant '==' instead of '='?",
        place: [1, 1, 1, 18]),
    RecordedError(
        mode: "x", source: "lambda: 1 = 2",
        type: "SyntaxError", message: "cannot assign to lambda",
        place: [1, 1, 1, 10]),
    RecordedError(
        mode: "x", source: "a if b else c = 1",
        type: "SyntaxError", message: "cannot assign to conditional expression",
        place: [1, 1, 1, 14]),
    RecordedError(
        mode: "x", source: "a and b = 1",
        type: "SyntaxError", message: "cannot assign to expression",
        place: [1, 1, 1, 8]),
    RecordedError(
        mode: "x", source: "not a = 1",
        type: "SyntaxError", message: "cannot assign to expression",
        place: [1, 1, 1, 6]),
    RecordedError(
        mode: "x", source: "a < b = 1",
        type: "SyntaxError", message: "cannot assign to comparison",
        place: [1, 1, 1, 6]),
    RecordedError(
        mode: "x", source: "-a = 1",
        type: "SyntaxError", message: "cannot assign to expression here. Maybe you meant '==' instead of '='?",
        place: [1, 1, 1, 3]),
    RecordedError(
        mode: "x", source: "... = 1",
        type: "SyntaxError", message: "cannot assign to ellipsis here. Maybe you meant '==' instead of '='?",
        place: [1, 1, 1, 4]),
    RecordedError(
        mode: "x", source: "(a, 1) = 2",
        type: "SyntaxError", message: "cannot assign to literal",
        place: [1, 5, 1, 6]),
    RecordedError(
        mode: "x", source: "[a, 1] = 2",
        type: "SyntaxError", message: "cannot assign to literal",
        place: [1, 5, 1, 6]),
    RecordedError(
        mode: "x", source: "(yield) = 1",
        type: "SyntaxError", message: "cannot assign to yield expression here. Maybe you meant '==' instead of '='?",
        place: [1, 2, 1, 7]),
    RecordedError(
        mode: "x", source: "x = yield = 1",
        type: "SyntaxError", message: "assignment to yield expression not possible",
        place: [1, 5, 1, 10]),
    RecordedError(
        mode: "x", source: "await x = 1",
        type: "SyntaxError", message: "cannot assign to await expression here. Maybe you meant '==' instead of '='?",
        place: [1, 1, 1, 8]),
    RecordedError(
        mode: "x", source: "a := 1",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 3, 1, 5]),
    RecordedError(
        mode: "x", source: "(a.b := 1)",
        type: "SyntaxError", message: "cannot use assignment expressions with attribute",
        place: [1, 2, 1, 5]),
    RecordedError(
        mode: "x", source: "(a[0] := 1)",
        type: "SyntaxError", message: "cannot use assignment expressions with subscript",
        place: [1, 2, 1, 6]),
    RecordedError(
        mode: "x", source: "(1 := 2)",
        type: "SyntaxError", message: "cannot use assignment expressions with literal",
        place: [1, 2, 1, 3]),
    RecordedError(
        mode: "x", source: "f(a.b=1)",
        type: "SyntaxError", message: "expression cannot contain assignment, perhaps you meant \"==\"?",
        place: [1, 3, 1, 7]),
    RecordedError(
        mode: "x", source: "f(1=2)",
        type: "SyntaxError", message: "expression cannot contain assignment, perhaps you meant \"==\"?",
        place: [1, 3, 1, 5]),
    RecordedError(
        mode: "x", source: "f(a+b=1)",
        type: "SyntaxError", message: "expression cannot contain assignment, perhaps you meant \"==\"?",
        place: [1, 3, 1, 7]),
    RecordedError(
        mode: "x", source: "f(True=1)",
        type: "SyntaxError", message: "cannot assign to True",
        place: [1, 3, 1, 8]),
    RecordedError(
        mode: "x", source: "f(None=1)",
        type: "SyntaxError", message: "cannot assign to None",
        place: [1, 3, 1, 8]),
    RecordedError(
        mode: "x", source: "f(a=1, b)",
        type: "SyntaxError", message: "positional argument follows keyword argument",
        place: [1, 9, 1, 10]),
    RecordedError(
        mode: "x", source: "f(**a, b)",
        type: "SyntaxError", message: "positional argument follows keyword argument unpacking",
        place: [1, 9, 1, 10]),
    RecordedError(
        mode: "x", source: "f(**a, *b)",
        type: "SyntaxError", message: "iterable argument unpacking follows keyword argument unpacking",
        place: [1, 3, 1, 6]),
    RecordedError(
        mode: "x", source: "f(a=1, a b)",
        type: "SyntaxError", message: "invalid syntax. Perhaps you forgot a comma?",
        place: [1, 8, 1, 11]),
    RecordedError(
        mode: "x", source: "f(a for a in b, c)",
        type: "SyntaxError", message: "Generator expression must be parenthesized",
        place: [1, 3, 1, 15]),
    RecordedError(
        mode: "x", source: "f(c, a for a in b)",
        type: "SyntaxError", message: "Generator expression must be parenthesized",
        place: [1, 6, 1, 18]),
    RecordedError(
        mode: "x", source: "f(a, b for b in c)",
        type: "SyntaxError", message: "Generator expression must be parenthesized",
        place: [1, 6, 1, 18]),
    RecordedError(
        mode: "x", source: "f(a for a in b, c for c in d)",
        type: "SyntaxError", message: "Generator expression must be parenthesized",
        place: [1, 3, 1, 15]),
    RecordedError(
        mode: "x", source: "f(a=b for b in c)",
        type: "SyntaxError", message: "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
        place: [1, 3, 1, 5]),
    RecordedError(
        mode: "x", source: "f(*)",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 4, 1, 5]),
    RecordedError(
        mode: "x", source: "f(**)",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 5, 1, 6]),
    RecordedError(
        mode: "x", source: "f(a,,b)",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 5, 1, 6]),
    RecordedError(
        mode: "x", source: "f(,)",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 3, 1, 4]),
    RecordedError(
        mode: "x", source: "(a b)",
        type: "SyntaxError", message: "invalid syntax. Perhaps you forgot a comma?",
        place: [1, 2, 1, 5]),
    RecordedError(
        mode: "x", source: "[a b]",
        type: "SyntaxError", message: "invalid syntax. Perhaps you forgot a comma?",
        place: [1, 2, 1, 5]),
    RecordedError(
        mode: "x", source: "{a b}",
        type: "SyntaxError", message: "invalid syntax. Perhaps you forgot a comma?",
        place: [1, 2, 1, 5]),
    RecordedError(
        mode: "x", source: "{1: 2, 3}",
        type: "SyntaxError", message: "':' expected after dictionary key",
        place: [1, 8, 1, 0]),
    RecordedError(
        mode: "x", source: "{1: 2, 3: }",
        type: "SyntaxError", message: "expression expected after dictionary key and ':'",
        place: [1, 9, 1, 10]),
    RecordedError(
        mode: "x", source: "{1: }",
        type: "SyntaxError", message: "expression expected after dictionary key and ':'",
        place: [1, 3, 1, 4]),
    RecordedError(
        mode: "x", source: "{1:2, **}",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 9, 1, 10]),
    RecordedError(
        mode: "x", source: "{1: *a}",
        type: "SyntaxError", message: "cannot use a starred expression in a dictionary value",
        place: [1, 5, 1, 7]),
    RecordedError(
        mode: "x", source: "{**a for a in b}",
        type: "SyntaxError", message: "dict unpacking cannot be used in dict comprehension",
        place: [1, 2, 1, 4]),
    RecordedError(
        mode: "x", source: "[*a for a in b]",
        type: "SyntaxError", message: "iterable unpacking cannot be used in comprehension",
        place: [1, 2, 1, 4]),
    RecordedError(
        mode: "x", source: "(*a)",
        type: "SyntaxError", message: "cannot use starred expression here",
        place: [1, 2, 1, 4]),
    RecordedError(
        mode: "x", source: "(**a)",
        type: "SyntaxError", message: "cannot use double starred expression here",
        place: [1, 2, 1, 4]),
    RecordedError(
        mode: "x", source: "[a, b for a in c]",
        type: "SyntaxError", message: "did you forget parentheses around the comprehension target?",
        place: [1, 2, 1, 6]),
    RecordedError(
        mode: "x", source: "{a, b for a in c}",
        type: "SyntaxError", message: "did you forget parentheses around the comprehension target?",
        place: [1, 2, 1, 6]),
    RecordedError(
        mode: "x", source: "(a, b for a in c)",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 7, 1, 10]),
    RecordedError(
        mode: "x", source: "[a for a in]",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 12, 1, 13]),
    RecordedError(
        mode: "x", source: "[a for in b]",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 8, 1, 10]),
    RecordedError(
        mode: "x", source: "[for a in b]",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 2, 1, 5]),
    RecordedError(
        mode: "x", source: "[a in b for]",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 12, 1, 13]),
    RecordedError(
        mode: "x", source: "[x async for]",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 13, 1, 14]),
    RecordedError(
        mode: "x", source: "print x",
        type: "SyntaxError", message: "Missing parentheses in call to 'print'. Did you mean print(...)?",
        place: [1, 1, 1, 8]),
    RecordedError(
        mode: "x", source: "print \"hello\"",
        type: "SyntaxError", message: "Missing parentheses in call to 'print'. Did you mean print(...)?",
        place: [1, 1, 1, 14]),
    RecordedError(
        mode: "x", source: "exec \"x\"",
        type: "SyntaxError", message: "Missing parentheses in call to 'exec'. Did you mean exec(...)?",
        place: [1, 1, 1, 9]),
    RecordedError(
        mode: "x", source: "print 1, 2",
        type: "SyntaxError", message: "Missing parentheses in call to 'print'. Did you mean print(...)?",
        place: [1, 1, 1, 11]),
    RecordedError(
        mode: "x", source: "a <> b",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 3, 1, 5]),
    RecordedError(
        mode: "x", source: "a = = b",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 5, 1, 6]),
    RecordedError(
        mode: "x", source: "a === b",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 5, 1, 6]),
    RecordedError(
        mode: "x", source: "a =! b",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 4, 1, 5]),
    RecordedError(
        mode: "x", source: "a ! b",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 3, 1, 4]),
    RecordedError(
        mode: "x", source: "a not b",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 7, 1, 8]),
    RecordedError(
        mode: "x", source: "a is is b",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 6, 1, 8]),
    RecordedError(
        mode: "x", source: "a and",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 6, 1, 6]),
    RecordedError(
        mode: "x", source: "or a",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 1, 1, 3]),
    RecordedError(
        mode: "x", source: "not",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 4, 1, 4]),
    RecordedError(
        mode: "x", source: "a.1",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 2, 1, 4]),
    RecordedError(
        mode: "x", source: "a.",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 3, 1, 3]),
    RecordedError(
        mode: "x", source: ".a",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 1, 1, 2]),
    RecordedError(
        mode: "x", source: "a..b",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 3, 1, 4]),
    RecordedError(
        mode: "x", source: "a[",
        type: "SyntaxError", message: "'[' was never closed",
        place: [1, 2, 1, 0]),
    RecordedError(
        mode: "x", source: "a[]",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 3, 1, 4]),
    RecordedError(
        mode: "x", source: "a[1:2:3:4]",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 8, 1, 9]),
    RecordedError(
        mode: "x", source: "a[b c]",
        type: "SyntaxError", message: "invalid syntax. Perhaps you forgot a comma?",
        place: [1, 3, 1, 6]),
    RecordedError(
        mode: "x", source: "x: int: str",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 7, 1, 8]),
    RecordedError(
        mode: "x", source: "x, y: int",
        type: "SyntaxError", message: "only single target (not tuple) can be annotated",
        place: [1, 1, 1, 2]),
    RecordedError(
        mode: "x", source: "(x, y): int",
        type: "SyntaxError", message: "only single target (not tuple) can be annotated",
        place: [1, 1, 1, 7]),
    RecordedError(
        mode: "x", source: "[x]: int",
        type: "SyntaxError", message: "only single target (not list) can be annotated",
        place: [1, 1, 1, 4]),
    RecordedError(
        mode: "x", source: "f(): int",
        type: "SyntaxError", message: "illegal target for annotation",
        place: [1, 1, 1, 4]),
    RecordedError(
        mode: "x", source: "1: int",
        type: "SyntaxError", message: "illegal target for annotation",
        place: [1, 1, 1, 2]),
    RecordedError(
        mode: "x", source: "x: ",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 4, 1, 4]),
    RecordedError(
        mode: "x", source: "with a",
        type: "SyntaxError", message: "expected ':'",
        place: [1, 7, 1, 7]),
    RecordedError(
        mode: "x", source: "with a as 1: pass",
        type: "SyntaxError", message: "cannot assign to literal",
        place: [1, 11, 1, 12]),
    RecordedError(
        mode: "x", source: "with a as f(): pass",
        type: "SyntaxError", message: "cannot assign to function call",
        place: [1, 11, 1, 14]),
    RecordedError(
        mode: "x", source: "with (a as 1): pass",
        type: "SyntaxError", message: "cannot assign to literal",
        place: [1, 12, 1, 13]),
    RecordedError(
        mode: "x", source: "with a b: pass",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 8, 1, 9]),
    RecordedError(
        mode: "x", source: "with a,: pass",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 8, 1, 9]),
    RecordedError(
        mode: "x", source: "with (a, b)",
        type: "SyntaxError", message: "expected ':'",
        place: [1, 12, 1, 12]),
    RecordedError(
        mode: "x", source: "async x",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 7, 1, 8]),
    RecordedError(
        mode: "x", source: "async def f",
        type: "SyntaxError", message: "expected '('",
        place: [1, 12, 1, 12]),
    RecordedError(
        mode: "x", source: "async with x",
        type: "SyntaxError", message: "expected ':'",
        place: [1, 13, 1, 13]),
    RecordedError(
        mode: "x", source: "await",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 6, 1, 6]),
    RecordedError(
        mode: "x", source: "yield x y",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 9, 1, 10]),
    RecordedError(
        mode: "x", source: "x = yield from",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 15, 1, 15]),
    RecordedError(
        mode: "x", source: "@",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 2, 1, 2]),
    RecordedError(
        mode: "x", source: "@a",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 0, 1, 0]),
    RecordedError(
        mode: "x", source: "@a b",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 4, 1, 5]),
    RecordedError(
        mode: "x", source: "match x:",
        type: "IndentationError", message: "expected an indented block after 'match' statement on line 1",
        place: [1, 9, 1, -1]),
    RecordedError(
        mode: "x", source: "match x",
        type: "SyntaxError", message: "expected ':'",
        place: [1, 8, 1, 8]),
    RecordedError(
        mode: "x", source: "case 1: pass",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 6, 1, 7]),
    RecordedError(
        mode: "x", source: "if x: y z",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 9, 1, 10]),
    RecordedError(
        mode: "x", source: "if x: if y: pass",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 7, 1, 9]),
    RecordedError(
        mode: "x", source: "x = 1 2",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 7, 1, 8]),
    RecordedError(
        mode: "x", source: "x = (1 2)",
        type: "SyntaxError", message: "invalid syntax. Perhaps you forgot a comma?",
        place: [1, 6, 1, 9]),
    RecordedError(
        mode: "x", source: "\"a\" 1",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 5, 1, 6]),
    RecordedError(
        mode: "x", source: "1 \"a\"",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 3, 1, 6]),
    RecordedError(
        mode: "x", source: "\"a\" b\"b\"",
        type: "SyntaxError", message: "cannot mix bytes and nonbytes literals",
        place: [1, 9, 1, 9]),
    RecordedError(
        mode: "x", source: "b\"\u{E9}\"",
        type: "SyntaxError", message: "bytes can only contain ASCII literal characters",
        place: [1, 5, 1, 5]),
    RecordedError(
        mode: "x", source: "\"\\x1\"",
        type: "SyntaxError",
        message: "(unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \\xXX escape",
        place: [1, 6, 1, 6]),
    RecordedError(
        mode: "x", source: "\"\\u12\"",
        type: "SyntaxError",
        message: "(unicode error) 'unicodeescape' codec can't decode bytes in position 0-3: truncated \\uXXXX escape",
        place: [1, 7, 1, 7]),
    RecordedError(
        mode: "x", source: "\"\\U1234567\"",
        type: "SyntaxError",
        message:
            "(unicode error) 'unicodeescape' codec can't decode bytes in position 0-8: truncated \\UXXXXXXXX escape",
        place: [1, 12, 1, 12]),
    RecordedError(
        mode: "x", source: "\"\\N{nonsense}\"",
        type: "SyntaxError",
        message:
            "(unicode error) 'unicodeescape' codec can't decode bytes in position 0-11: unknown Unicode character name",
        place: [1, 15, 1, 15]),
    RecordedError(
        mode: "x", source: "\"\\N\"",
        type: "SyntaxError",
        message:
            "(unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: malformed \\N character escape",
        place: [1, 5, 1, 5]),
    RecordedError(
        mode: "x", source: "b\"\\x1\"",
        type: "SyntaxError", message: "(value error) invalid \\x escape at position 0",
        place: [1, 7, 1, 7]),
    RecordedError(
        mode: "x", source: "f\"{\"",
        type: "SyntaxError", message: "f-string: expecting '}'",
        place: [1, 5, 1, 5]),
    RecordedError(
        mode: "x", source: "f\"}\"",
        type: "SyntaxError", message: "f-string: single '}' is not allowed",
        place: [1, 5, 1, 5]),
    RecordedError(
        mode: "x", source: "f\"{}\"",
        type: "SyntaxError", message: "f-string: empty expression not allowed",
        place: [1, 6, 1, 6]),
    RecordedError(
        mode: "x", source: "f\"{a\"",
        type: "SyntaxError", message: "f-string: expecting '}'",
        place: [1, 6, 1, 6]),
    RecordedError(
        mode: "x", source: "f\"{a b}\"",
        type: "SyntaxError", message: "f-string: invalid syntax. Perhaps you forgot a comma?",
        place: [1, 2, 1, 5]),
    RecordedError(
        mode: "x", source: "f\"{a!}\"",
        type: "SyntaxError", message: "f-string: invalid conversion character: expected 's', 'r', or 'a'",
        place: [1, 8, 1, 8]),
    RecordedError(
        mode: "x", source: "f\"{a!x}\"",
        type: "SyntaxError", message: "f-string: invalid conversion character: expected 's', 'r', or 'a'",
        place: [1, 9, 1, 9]),
    RecordedError(
        mode: "x", source: "f\"{a:{b:{c}}}\"",
        type: "SyntaxError", message: "f-string: expressions nested too deeply",
        place: [1, 15, 1, 15]),
    RecordedError(
        mode: "x", source: "f\"{a\\b}\"",
        type: "SyntaxError", message: "f-string expression part cannot include a backslash",
        place: [1, 9, 1, 9]),
    RecordedError(
        mode: "x", source: "f\"{a#}\"",
        type: "SyntaxError", message: "f-string expression part cannot include '#'",
        place: [1, 8, 1, 8]),
    RecordedError(
        mode: "x", source: "f\"{(a}\"",
        type: "SyntaxError", message: "f-string: closing parenthesis '}' does not match opening parenthesis '('",
        place: [1, 8, 1, 8]),
    RecordedError(
        mode: "x", source: "f\"{a)}\"",
        type: "SyntaxError", message: "f-string: unmatched ')'",
        place: [1, 8, 1, 8]),
    RecordedError(
        mode: "x", source: "f\"{'a}\"",
        type: "SyntaxError", message: "f-string: unterminated string",
        place: [1, 8, 1, 8]),
    RecordedError(
        mode: "x", source: "f\"{*a}\"",
        type: "SyntaxError", message: "f-string: cannot use starred expression here",
        place: [1, 2, 1, 4]),
    RecordedError(
        mode: "x", source: "f\"{lambda x:1}\"",
        type: "SyntaxError", message: "f-string: invalid syntax",
        place: [1, 10, 1, 11]),
    RecordedError(
        mode: "x", source: "f\"{a = b}\"",
        type: "SyntaxError", message: "f-string: expecting '}'",
        place: [1, 11, 1, 11]),
    RecordedError(
        mode: "x", source: "f\"{a=!}\"",
        type: "SyntaxError", message: "f-string: invalid conversion character: expected 's', 'r', or 'a'",
        place: [1, 9, 1, 9]),
    RecordedError(
        mode: "x", source: "f\"{ }\"",
        type: "SyntaxError", message: "f-string: empty expression not allowed",
        place: [1, 7, 1, 7]),
    RecordedError(
        mode: "x", source: "f\"{!r}\"",
        type: "SyntaxError", message: "f-string: expression required before '!'",
        place: [1, 8, 1, 8]),
    RecordedError(
        mode: "x", source: "f\"{:x}\"",
        type: "SyntaxError", message: "f-string: expression required before ':'",
        place: [1, 8, 1, 8]),
    RecordedError(
        mode: "x", source: "f\"{a:}}\"",
        type: "SyntaxError", message: "f-string: single '}' is not allowed",
        place: [1, 9, 1, 9]),
    RecordedError(
        mode: "x", source: "f\"{1_}\"",
        type: "SyntaxError", message: "invalid decimal literal",
        place: [1, 3, 1, 3]),
    RecordedError(
        mode: "x", source: "f\"{yield}\" = 1",
        type: "SyntaxError", message: "cannot assign to f-string expression here. Maybe you meant '==' instead of '='?",
        place: [1, 1, 1, 11]),
    RecordedError(
        mode: "x", source: "x = 1\\ 2",
        type: "SyntaxError", message: "unexpected character after line continuation character",
        place: [1, 7, 1, 0]),
    RecordedError(
        mode: "x", source: "x = 1 \\",
        type: "SyntaxError", message: "unexpected EOF while parsing",
        place: [1, 8, 1, -1]),
    RecordedError(
        mode: "x", source: "\u{E9} = (a b)",
        type: "SyntaxError", message: "invalid syntax. Perhaps you forgot a comma?",
        place: [1, 6, 1, 9]),
    RecordedError(
        mode: "x", source: "\u{E9} \u{E9}",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 3, 1, 4]),
    RecordedError(
        mode: "x", source: "\u{20AC} = 1",
        type: "SyntaxError", message: "invalid character '\u{20AC}' (U+20AC)",
        place: [1, 1, 1, 1]),
    RecordedError(
        mode: "x", source: "a\u{20AC} = 1",
        type: "SyntaxError", message: "invalid character '\u{20AC}' (U+20AC)",
        place: [1, 2, 1, 2]),
    RecordedError(
        mode: "x", source: "x = \u{201C}a\u{201D}",
        type: "SyntaxError", message: "invalid character '\u{201C}' (U+201C)",
        place: [1, 5, 1, 5]),
    RecordedError(
        mode: "x", source: " x = 1",
        type: "IndentationError", message: "unexpected indent",
        place: [1, 1, 1, -1]),
    RecordedError(
        mode: "x", source: "  pass",
        type: "IndentationError", message: "unexpected indent",
        place: [1, 2, 1, -1]),
    RecordedError(
        mode: "x", source: "if x:\npass",
        type: "IndentationError", message: "expected an indented block after 'if' statement on line 1",
        place: [2, 1, 2, 5]),
    RecordedError(
        mode: "x", source: "if x:\n    a\n  b\n",
        type: "IndentationError", message: "unindent does not match any outer indentation level",
        place: [3, 4, 3, -1]),
    RecordedError(
        mode: "x", source: "if x:\n    a\n\tb\n",
        type: "TabError", message: "inconsistent use of tabs and spaces in indentation",
        place: [3, 1, 3, 0]),
    RecordedError(
        mode: "x", source: "if x:\n\ta\n        b\n",
        type: "TabError", message: "inconsistent use of tabs and spaces in indentation",
        place: [3, 1, 3, 0]),
    RecordedError(
        mode: "x", source: "a\n  b\n",
        type: "IndentationError", message: "unexpected indent",
        place: [2, 2, 2, -1]),
    RecordedError(
        mode: "x", source: "class A:\npass",
        type: "IndentationError", message: "expected an indented block after class definition on line 1",
        place: [2, 1, 2, 5]),
    RecordedError(
        mode: "x", source: "def f():\nreturn 1",
        type: "IndentationError", message: "expected an indented block after function definition on line 1",
        place: [2, 1, 2, 7]),
    RecordedError(
        mode: "x", source: "def f():\n\n\nx",
        type: "IndentationError", message: "expected an indented block after function definition on line 1",
        place: [4, 1, 4, 2]),
    RecordedError(
        mode: "x", source: "for x in y:\npass",
        type: "IndentationError", message: "expected an indented block after 'for' statement on line 1",
        place: [2, 1, 2, 5]),
    RecordedError(
        mode: "x", source: "for x in y:\n  a\nelse:\nb",
        type: "IndentationError", message: "expected an indented block after 'else' statement on line 3",
        place: [4, 1, 4, 2]),
    RecordedError(
        mode: "x", source: "while x:\npass",
        type: "IndentationError", message: "expected an indented block after 'while' statement on line 1",
        place: [2, 1, 2, 5]),
    RecordedError(
        mode: "x", source: "while x:\n  a\nelse:\nb",
        type: "IndentationError", message: "expected an indented block after 'else' statement on line 3",
        place: [4, 1, 4, 2]),
    RecordedError(
        mode: "x", source: "with a:\npass",
        type: "IndentationError", message: "expected an indented block after 'with' statement on line 1",
        place: [2, 1, 2, 5]),
    RecordedError(
        mode: "x", source: "with a, b:\npass",
        type: "IndentationError", message: "expected an indented block after 'with' statement on line 1",
        place: [2, 1, 2, 5]),
    RecordedError(
        mode: "x", source: "with (a, b):\npass",
        type: "IndentationError", message: "expected an indented block after 'with' statement on line 1",
        place: [2, 1, 2, 5]),
    RecordedError(
        mode: "x", source: "try:\npass\nexcept: pass",
        type: "IndentationError", message: "expected an indented block after 'try' statement on line 1",
        place: [2, 1, 2, 5]),
    RecordedError(
        mode: "x", source: "try:\n  a\nexcept:\nb",
        type: "IndentationError", message: "expected an indented block after 'except' statement on line 3",
        place: [4, 1, 4, 2]),
    RecordedError(
        mode: "x", source: "try:\n  a\nexcept A:\nb",
        type: "IndentationError", message: "expected an indented block after 'except' statement on line 3",
        place: [4, 1, 4, 2]),
    RecordedError(
        mode: "x", source: "try:\n  a\nexcept* A:\nb",
        type: "IndentationError", message: "expected an indented block after 'except*' statement on line 3",
        place: [4, 1, 4, 2]),
    RecordedError(
        mode: "x", source: "try:\n  a\nfinally:\nb",
        type: "IndentationError", message: "expected an indented block after 'finally' statement on line 3",
        place: [4, 1, 4, 2]),
    RecordedError(
        mode: "x", source: "try:\n  a\n",
        type: "SyntaxError", message: "expected 'except' or 'finally' block",
        place: [2, 4, 2, -1]),
    RecordedError(
        mode: "x", source: "try:\n  a\nb",
        type: "SyntaxError", message: "expected 'except' or 'finally' block",
        place: [3, 1, 3, 2]),
    RecordedError(
        mode: "x", source: "try:\n  a\nexcept A, B: pass",
        type: "SyntaxError", message: "multiple exception types must be parenthesized",
        place: [3, 8, 3, 12]),
    RecordedError(
        mode: "x", source: "try:\n  a\nexcept A, B as c: pass",
        type: "SyntaxError", message: "multiple exception types must be parenthesized",
        place: [3, 8, 3, 17]),
    RecordedError(
        mode: "x", source: "try:\n  a\nexcept* : pass",
        type: "SyntaxError", message: "expected one or more exception types",
        place: [3, 9, 3, 10]),
    RecordedError(
        mode: "x", source: "try:\n  a\nexcept A\n  b",
        type: "SyntaxError", message: "expected ':'",
        place: [3, 9, 3, 9]),
    RecordedError(
        mode: "x", source: "try:\n  a\nexcept\n  b",
        type: "SyntaxError", message: "expected ':'",
        place: [3, 7, 3, 7]),
    RecordedError(
        mode: "x", source: "try: a\nexcept A: b\nexcept* B: c",
        type: "SyntaxError", message: "cannot have both 'except' and 'except*' on the same 'try'",
        place: [3, 1, 3, 8]),
    RecordedError(
        mode: "x", source: "try: a\nexcept* A: b\nexcept B: c",
        type: "SyntaxError", message: "cannot have both 'except' and 'except*' on the same 'try'",
        place: [3, 1, 3, 7]),
    RecordedError(
        mode: "x", source: "try: a\nexcept* A: b\nexcept: c",
        type: "SyntaxError", message: "cannot have both 'except' and 'except*' on the same 'try'",
        place: [3, 1, 3, 7]),
    RecordedError(
        mode: "x", source: "try: a\nelse: b",
        type: "SyntaxError", message: "expected 'except' or 'finally' block",
        place: [2, 1, 2, 5]),
    RecordedError(
        mode: "x", source: "if x:\n  a\nelif y:\nb",
        type: "IndentationError", message: "expected an indented block after 'elif' statement on line 3",
        place: [4, 1, 4, 2]),
    RecordedError(
        mode: "x", source: "if x:\n  a\nelif y\n  b",
        type: "SyntaxError", message: "expected ':'",
        place: [3, 7, 3, 7]),
    RecordedError(
        mode: "x", source: "if x:\n  a\nelse\n  b",
        type: "SyntaxError", message: "expected ':'",
        place: [3, 5, 3, 5]),
    RecordedError(
        mode: "x", source: "if x:\n  a\nelse:\nb",
        type: "IndentationError", message: "expected an indented block after 'else' statement on line 3",
        place: [4, 1, 4, 2]),
    RecordedError(
        mode: "x", source: "if x:\n  a\nelse if y:\n  b",
        type: "SyntaxError", message: "expected ':'",
        place: [3, 6, 3, 8]),
    RecordedError(
        mode: "x", source: "match x:\ncase 1: pass",
        type: "IndentationError", message: "expected an indented block after 'match' statement on line 1",
        place: [2, 1, 2, 5]),
    RecordedError(
        mode: "x", source: "match x:\n  case 1:\n  pass",
        type: "IndentationError", message: "expected an indented block after 'case' statement on line 2",
        place: [3, 3, 3, 7]),
    RecordedError(
        mode: "x", source: "match x\n  case 1: pass",
        type: "SyntaxError", message: "expected ':'",
        place: [1, 8, 1, 8]),
    RecordedError(
        mode: "x", source: "match x:\n  case 1\n    pass",
        type: "SyntaxError", message: "expected ':'",
        place: [2, 9, 2, 9]),
    RecordedError(
        mode: "x", source: "match x:\n  case 1 as _: pass",
        type: "SyntaxError", message: "cannot use '_' as a target",
        place: [2, 13, 2, 14]),
    RecordedError(
        mode: "x", source: "match x:\n  case 1 as a.b: pass",
        type: "SyntaxError", message: "invalid syntax",
        place: [2, 14, 2, 15]),
    RecordedError(
        mode: "x", source: "match x:\n  case A(a=1, b): pass",
        type: "SyntaxError", message: "positional patterns follow keyword patterns",
        place: [2, 15, 2, 16]),
    RecordedError(
        mode: "x", source: "match x:\n  case {**a, \"b\": c}: pass",
        type: "SyntaxError", message: "invalid syntax",
        place: [2, 14, 2, 17]),
    RecordedError(
        mode: "x", source: "match x:\n  case 1 + 2: pass",
        type: "SyntaxError", message: "imaginary number required in complex literal",
        place: [2, 12, 2, 13]),
    RecordedError(
        mode: "x", source: "match x:\n  case 1j + 2j: pass",
        type: "SyntaxError", message: "real number required in complex literal",
        place: [2, 8, 2, 10]),
    RecordedError(
        mode: "x", source: "match x:\n  case a | : pass",
        type: "SyntaxError", message: "invalid syntax",
        place: [2, 12, 2, 13]),
    RecordedError(
        mode: "x", source: "match x:\n  case [a, b: pass",
        type: "SyntaxError", message: "invalid syntax",
        place: [2, 13, 2, 14]),
    RecordedError(
        mode: "x", source: "match x:\n  case -a: pass",
        type: "SyntaxError", message: "invalid syntax",
        place: [2, 9, 2, 10]),
    RecordedError(
        mode: "x", source: "match x:\n  case {a: b}: pass",
        type: "SyntaxError", message: "invalid syntax",
        place: [2, 10, 2, 11]),
    RecordedError(
        mode: "x", source: "match x:\n  case *a: pass",
        type: "SyntaxError", message: "invalid syntax",
        place: [2, 10, 2, 11]),
    RecordedError(
        mode: "x", source: "match x:\n  pass",
        type: "SyntaxError", message: "invalid syntax",
        place: [2, 3, 2, 7]),
    RecordedError(
        mode: "x", source: "async def f():\nx",
        type: "IndentationError", message: "expected an indented block after function definition on line 1",
        place: [2, 1, 2, 2]),
    RecordedError(
        mode: "x", source: "async for x in y:\npass",
        type: "IndentationError", message: "expected an indented block after 'for' statement on line 1",
        place: [2, 1, 2, 5]),
    RecordedError(
        mode: "x", source: "async with x:\npass",
        type: "IndentationError", message: "expected an indented block after 'with' statement on line 1",
        place: [2, 1, 2, 5]),
    RecordedError(
        mode: "x", source: "x = (\n  1,\n  2\ny = 3\n",
        type: "SyntaxError", message: "'(' was never closed",
        place: [1, 5, 1, 0]),
    RecordedError(
        mode: "x", source: "x = [1,\n 2)\n",
        type: "SyntaxError", message: "closing parenthesis ')' does not match opening parenthesis '[' on line 1",
        place: [2, 3, 2, 3]),
    RecordedError(
        mode: "x", source: "x = {\n \"a\": 1\n \"b\": 2\n}",
        type: "SyntaxError", message: "invalid syntax. Perhaps you forgot a comma?",
        place: [2, 7, 3, 5]),
    RecordedError(
        mode: "x", source: "foo(a,\n b c)\n",
        type: "SyntaxError", message: "invalid syntax. Perhaps you forgot a comma?",
        place: [2, 2, 2, 5]),
    RecordedError(
        mode: "x", source: "\"\"\"\nabc\n\"\"\"  1\n",
        type: "SyntaxError", message: "invalid syntax",
        place: [3, 6, 3, 7]),
    RecordedError(
        mode: "x", source: "x = \"\"\"abc\ndef\n",
        type: "SyntaxError", message: "unterminated triple-quoted string literal (detected at line 2)",
        place: [1, 5, 1, 5]),
    RecordedError(
        mode: "x", source: "x = \"abc\ny = \"def\"\n",
        type: "SyntaxError", message: "unterminated string literal (detected at line 1)",
        place: [1, 5, 1, 5]),
    RecordedError(
        mode: "x", source: "def f():\n  x = (1\n  y = 2\n",
        type: "SyntaxError", message: "'(' was never closed",
        place: [2, 7, 2, 0]),
    RecordedError(
        mode: "x", source: "def f():\n    a\n   b\n",
        type: "IndentationError", message: "unindent does not match any outer indentation level",
        place: [3, 5, 3, -1]),
    RecordedError(
        mode: "x", source: "a = 1\n\tb = 2\n",
        type: "IndentationError", message: "unexpected indent",
        place: [2, 1, 2, -1]),
    RecordedError(
        mode: "x", source: "x = 1 +\\\n  \n",
        type: "SyntaxError", message: "invalid syntax",
        place: [2, 3, 2, 3]),
    RecordedError(
        mode: "x", source: "x = \\\ny z\n",
        type: "SyntaxError", message: "invalid syntax",
        place: [2, 3, 2, 4]),
    RecordedError(
        mode: "x", source: "f\"\"\"\n{a b}\n\"\"\"",
        type: "SyntaxError", message: "f-string: invalid syntax. Perhaps you forgot a comma?",
        place: [2, 2, 2, 5]),
    RecordedError(
        mode: "x", source: "f\"\"\"{\na b}\"\"\"",
        type: "SyntaxError", message: "f-string: invalid syntax. Perhaps you forgot a comma?",
        place: [2, 1, 2, 4]),
    RecordedError(
        mode: "x", source: "(f\"a\"\n f\"{b c}\")",
        type: "SyntaxError", message: "f-string: invalid syntax. Perhaps you forgot a comma?",
        place: [2, 2, 2, 5]),
    RecordedError(
        mode: "x", source: "\"a\" \"b\" f\"{\"",
        type: "SyntaxError", message: "f-string: expecting '}'",
        place: [1, 13, 1, 13]),
    RecordedError(
        mode: "x", source: "x = f\"{a}\" b\"c\"",
        type: "SyntaxError", message: "cannot mix bytes and nonbytes literals",
        place: [1, 16, 1, 16]),
    RecordedError(
        mode: "x", source: "\n\n  x",
        type: "IndentationError", message: "unexpected indent",
        place: [3, 2, 3, -1]),
    RecordedError(
        mode: "x", source: "x\n\n\n  y\n",
        type: "IndentationError", message: "unexpected indent",
        place: [4, 2, 4, -1]),
    RecordedError(
        mode: "x", source: "if 1:\n  if 2:\n    3\n   4\n",
        type: "IndentationError", message: "unindent does not match any outer indentation level",
        place: [4, 5, 4, -1]),
    RecordedError(
        mode: "x", source: "#\n#\nx y",
        type: "SyntaxError", message: "invalid syntax",
        place: [3, 3, 3, 4]),
    RecordedError(
        mode: "x", source: "x = {\"a\": 1,\n\"b\" 2}",
        type: "SyntaxError", message: "':' expected after dictionary key",
        place: [2, 3, 2, 0]),
    RecordedError(
        mode: "x", source: "x = (a,\nb c\nd)",
        type: "SyntaxError", message: "invalid syntax. Perhaps you forgot a comma?",
        place: [2, 1, 2, 4]),
    RecordedError(
        mode: "x", source: "print 1\nprint 2",
        type: "SyntaxError", message: "Missing parentheses in call to 'print'. Did you mean print(...)?",
        place: [1, 1, 1, 8]),
    RecordedError(
        mode: "x", source: "def f():\n  print \"a\"\n",
        type: "SyntaxError", message: "Missing parentheses in call to 'print'. Did you mean print(...)?",
        place: [2, 3, 2, 12]),
    RecordedError(
        mode: "x", source: "from a import (b,\nc d)",
        type: "SyntaxError", message: "invalid syntax",
        place: [2, 3, 2, 4]),
    RecordedError(
        mode: "x", source: "@a\nx = 1",
        type: "SyntaxError", message: "invalid syntax",
        place: [2, 1, 2, 2]),
    RecordedError(
        mode: "x", source: "@a\n@b\n",
        type: "SyntaxError", message: "invalid syntax",
        place: [2, 0, 2, 0]),
    RecordedError(
        mode: "x", source: "class A:\n  def f(self):\n  pass",
        type: "IndentationError", message: "expected an indented block after function definition on line 2",
        place: [3, 3, 3, 7]),
    RecordedError(
        mode: "x", source: "lambda:\n1",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 8, 1, 8]),
    RecordedError(
        mode: "x", source: "x = 1 if 2 else\n",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 16, 1, 16]),
    RecordedError(
        mode: "x", source: "a; b c; d",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 6, 1, 7]),
    RecordedError(
        mode: "x", source: "a;;b",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 3, 1, 4]),
    RecordedError(
        mode: "x", source: ";",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 1, 1, 2]),
    RecordedError(
        mode: "x", source: "if x:;",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 6, 1, 7]),
    RecordedError(
        mode: "x", source: "x = {\n",
        type: "SyntaxError", message: "'{' was never closed",
        place: [1, 5, 1, 0]),
    RecordedError(
        mode: "x", source: "x = (((\n",
        type: "SyntaxError", message: "'(' was never closed",
        place: [1, 7, 1, 0]),
    RecordedError(
        mode: "x", source: "x = ([{\n}])\n)",
        type: "SyntaxError", message: "unmatched ')'",
        place: [3, 1, 3, 1]),
    RecordedError(
        mode: "x", source: String(repeating: "(", count: 201),
        type: "SyntaxError", message: "too many nested parentheses",
        place: [1, 201, 1, 201]),
    RecordedError(
        mode: "x", source: "x\u{C}y z",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 3, 1, 4]),
    RecordedError(
        mode: "x", source: "\u{C}  x y",
        type: "IndentationError", message: "unexpected indent",
        place: [1, 3, 1, -1]),
    RecordedError(
        mode: "x", source: "x = 1\u{1}",
        type: "SyntaxError", message: "invalid non-printable character U+0001",
        place: [1, 6, 1, 6]),
    RecordedError(
        mode: "x", source: "\u{A0}x",
        type: "SyntaxError", message: "invalid non-printable character U+00A0",
        place: [1, 1, 1, 1]),
    RecordedError(
        mode: "x", source: "x = \"a\n",
        type: "SyntaxError", message: "unterminated string literal (detected at line 1)",
        place: [1, 5, 1, 5]),
    RecordedError(
        mode: "x", source: "x\u{200B}",
        type: "SyntaxError", message: "invalid non-printable character U+200B",
        place: [1, 2, 1, 2]),
    RecordedError(
        mode: "x", source: "if True:\n  x\n y",
        type: "IndentationError", message: "unindent does not match any outer indentation level",
        place: [3, 3, 3, -1]),
    RecordedError(
        mode: "v", source: "",
        type: "SyntaxError", message: "invalid syntax",
        place: [0, 0, 0, 0]),
    RecordedError(
        mode: "v", source: "a b",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 3, 1, 4]),
    RecordedError(
        mode: "v", source: "a = 1",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 3, 1, 4]),
    RecordedError(
        mode: "v", source: "a\nb",
        type: "SyntaxError", message: "invalid syntax",
        place: [2, 1, 2, 2]),
    RecordedError(
        mode: "v", source: "a;",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 2, 1, 3]),
    RecordedError(
        mode: "v", source: "pass",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 1, 1, 5]),
    RecordedError(
        mode: "v", source: "  a",
        type: "IndentationError", message: "unexpected indent",
        place: [1, 2, 1, -1]),
    RecordedError(
        mode: "v", source: "(a",
        type: "SyntaxError", message: "'(' was never closed",
        place: [1, 1, 1, 0]),
    RecordedError(
        mode: "v", source: "a +",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 0, 1, 0]),
    RecordedError(
        mode: "s", source: "",
        type: "SyntaxError", message: "invalid syntax",
        place: [0, 0, 0, 0]),
    RecordedError(
        mode: "s", source: "a b",
        type: "SyntaxError", message: "invalid syntax",
        place: [1, 3, 1, 4]),
    RecordedError(
        mode: "s", source: "a\nb",
        type: "SyntaxError", message: "multiple statements found while compiling a single statement",
        place: [1, 2, 1, 2]),
    RecordedError(
        mode: "s", source: "if x: pass\ny",
        type: "SyntaxError", message: "invalid syntax",
        place: [2, 1, 2, 2]),
    RecordedError(
        mode: "s", source: "x = (",
        type: "SyntaxError", message: "'(' was never closed",
        place: [1, 5, 1, 0]),
    RecordedError(
        mode: "s", source: "if x:",
        type: "IndentationError", message: "expected an indented block after 'if' statement on line 1",
        place: [1, 5, 1, -1]),
    RecordedError(
        mode: "s", source: "class A:\n  x\ny\n",
        type: "SyntaxError", message: "invalid syntax",
        place: [3, 1, 3, 2]),
    RecordedError(
        mode: "s", source: "def f():\n",
        type: "IndentationError", message: "expected an indented block after function definition on line 1",
        place: [1, 9, 1, -1]),
]
