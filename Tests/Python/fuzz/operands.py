"""Operands and operations of the generated programs, and the text that every program begins with."""

# Every kind of operand with the sources of its representatives. A source is evaluated afresh for each case.
OPERANDS = {
    "int": ["0", "1", "-1", "2", "3", "-7", "10", "255", "-128", "1000003"],
    "edge int": [
        "2**31 - 1", "2**31", "-(2**31) - 1", "2**32", "2**53", "2**53 + 1", "2**61", "-(2**61)", "2**62 - 1", "2**62", "2**62 + 1",
        "-(2**62)", "-(2**62) - 1", "2**63 - 1", "2**63", "-(2**63)", "-(2**63) - 1", "2**64 - 1", "2**64",
    ],
    "big int": ["10**20", "-(10**20)", "2**100 - 1", "-(2**127)", "10**40 + 7", "3**90"],
    "bool": ["True", "False"],
    "None": ["None"],
    "float": ["1.5", "-2.25", "0.1", "1e16", "-3.0", "2.0", "1e300", "4611686018427387904.0", "9007199254740993.0", "123456.789"],
    "special float": ["float('nan')", "float('inf')", "float('-inf')", "-0.0", "0.0", "5e-324", "1.7976931348623157e308", "1e-310"],
    "str": ["''", "'a'", "'abc'", "'%s|%d'", "'0'", "'12'", "'hello world'", "'\\x00'", "'{}'", "'aé'", "'ÿ'"],
    "wide str": ["'λ'", "'aλb€'", "'日本語'", "'\\uffff'"],
    "astral str": ["'😀'", "'a😀é'", "'\\U0010ffff'", "'λ😀'"],
    "bytes": ["b''", "b'a'", "b'abc'", "b'\\xff\\x00'", "b'%d'"],
    "list": ["[]", "[1]", "[1, 2, 3]", "['a', None, 2.5]", "[[1], [2]]", "[(1, 2), (3, 4)]", "[0] * 5"],
    "tuple": ["()", "(1,)", "(1, 2)", "('a', 1, None)", "((1, 2), 3)", "(1.5, 'b')"],
    "dict": ["{}", "{'a': 1}", "{1: 'x', 2: 'y'}", "{'k': [1], None: ()}", "{(1, 2): 3, 'abc': 0}"],
    "set": ["set()", "{1}", "{1, 2, 3}", "{'a', 2}"],
    "frozenset": ["frozenset()", "frozenset([1, 2])", "frozenset('ab')"],
    "range": ["range(0)", "range(5)", "range(10, 0, -3)", "range(2**62, 2**62 + 3)"],
    "slice": ["slice(None)", "slice(1, 3)", "slice(None, None, -1)", "slice(5, 0, -2)"],
    "function": ["plain_function", "(lambda *a, **k: len(a))", "make_closure(3)"],
    "builtin": ["len", "abs", "print", "[].append", "'abc'.find"],
    "class": ["int", "str", "list", "Plain", "Rich", "Exception", "type"],
    "instance": ["Plain()", "Plain(5)", "object()"],
    "rich instance": ["Rich(1)", "Rich(2)", "Rich('x')"],
    "declining instance": ["Declining()"],
    "subclass instance": ["MyInt(7)", "MyStr('sub')", "MyList([1, 2])", "MyDict(a=1)", "MyTuple((1, 2))", "MyFloat(2.5)"],
    "generator": ["make_generator(3)", "make_generator(0)", "(x for x in 'ab')"],
    "iterator": ["iter([1, 2])", "iter('aλ')", "iter({1: 2})", "reversed([1, 2])", "zip('ab', 'cd')", "enumerate('ab')", "map(str, [1])"],
    "view": ["{'a': 1}.keys()", "{'a': 1, 'b': 2}.values()", "{1: 2}.items()"],
    "exception": ["ValueError('message')", "KeyError(1)", "StopIteration(5)", "Own('a', 2)"],
    "exception class": ["ValueError", "StopIteration", "Own", "KeyError"],
    "bound method": ["Plain(1).get", "Rich(3).__add__", "Plain.make"],
    "singleton": ["...", "NotImplemented"],
    "complex": ["1j", "complex(1.5, -2.0)", "0j", "complex('nan')", "-0j", "complex(1e300, 1e300)", "complex(3)"],
    "bytearray": ["bytearray()", "bytearray(b'ab')", "bytearray(b'\\xff\\x00\\x80')"],
}

# Literals by kind, for operations with a constant operand, which have operation codes of their own.
LITERALS = {
    "int": ["0", "1", "-1", "3", "255", "-7"],
    "edge int": ["4611686018427387903", "4611686018427387904", "-4611686018427387904", "-4611686018427387905", "2147483648", "9007199254740993"],
    "big int": ["100000000000000000000", "-170141183460469231731687303715884105728"],
    "bool": ["True", "False"],
    "None": ["None"],
    "float": ["1.5", "-2.25", "2.0", "1e16"],
    "special float": ["-0.0", "0.0", "1e999", "-1e999", "5e-324"],
    "str": ["''", "'a'", "'%s'", "'é'"],
    "wide str": ["'aλ'"],
    "astral str": ["'😀'"],
    "bytes": ["b''", "b'a'"],
    "tuple": ["()", "(1, 2)", "('a', None)"],
    "singleton": ["..."],
    "complex": ["1j", "-2.5j"],
}

BINARY = ["+", "-", "*", "/", "//", "%", "**", "<<", ">>", "&", "|", "^", "@"]
COMPARISON = ["<", "<=", "==", "!=", ">", ">=", "in", "not in"]

# Operations on two operands, by name: the body of a function of `a` and `b` that ends with the result.
TWO = {"a %s b" % operator: "return a %s b" % operator for operator in BINARY + COMPARISON}
TWO.update({"a %s= b" % operator: "a %s= b\nreturn a" % operator for operator in BINARY})
TWO.update({
    "a[b]": "return a[b]",
    "a[b] = 9": "a[b] = 9\nreturn a",
    "a[b] += 1": "a[b] += 1\nreturn a",
    "del a[b]": "del a[b]\nreturn a",
    "a[b:]": "return a[b:]",
    "a[:b]": "return a[:b]",
    "a[::b]": "return a[::b]",
    "a[1:2] = b": "a[1:2] = b\nreturn a",
    "a.attribute = b": "a.attribute = b\nreturn a.attribute",
    "a is b": "return a is b",
    "a is not b": "return a is not b",
    "a and b": "return a and b",
    "a or b": "return a or b",
    "a if b else 0": "return a if b else 0",
    "a(b)": "return a(b)",
    "a(*b)": "return a(*b)",
    "a(**b)": "return a(**b)",
    "a(k=b)": "return a(k=b)",
    "divmod(a, b)": "return divmod(a, b)",
    "pow(a, b, 1000)": "return pow(a, b, 1000)",
    "isinstance(a, b)": "return isinstance(a, b)",
    "issubclass(a, b)": "return issubclass(a, b)",
    "format(a, b)": "return format(a, b)",
    "getattr(a, b)": "return type(getattr(a, b)).__name__",
    "hasattr(a, b)": "return hasattr(a, b)",
    "min(a, b)": "return min(a, b)",
    "max(a, b)": "return max(a, b)",
    "sorted([a, b])": "return sorted([a, b])",
    "[a, b] == [b, a]": "return [a, b] == [b, a]",
    "(a, 1) < (b, 1)": "return (a, 1) < (b, 1)",
    "{a: 1}[b]": "return {a: 1}[b]",
    "{a, b}": "return {a, b}",
    "[*a, *b]": "return [*a, *b]",
    "{**a, **b}": "return {**a, **b}",
    "list(zip(a, b))": "return list(zip(a, b))",
    "list(map(a, b))": "return list(map(a, b))",
    "list(filter(a, b))": "return list(filter(a, b))",
    "range(a, b)": "return range(a, b)",
    "slice(a, b)": "return slice(a, b)",
    "sum(a, b)": "return sum(a, b)",
    "round(a, b)": "return round(a, b)",
    "int(a, b)": "return int(a, b)",
    "a.join(b)": "return a.join(b)",
    "a.split(b)": "return a.split(b)",
    "a.find(b)": "return a.find(b)",
    "a.replace(b, b)": "return a.replace(b, b)",
    "a.startswith(b)": "return a.startswith(b)",
    "a.append(b)": "a.append(b)\nreturn a",
    "a.extend(b)": "a.extend(b)\nreturn a",
    "a.update(b)": "a.update(b)\nreturn a",
    "a.index(b)": "return a.index(b)",
    "a.count(b)": "return a.count(b)",
    "a.get(b)": "return a.get(b)",
    "a.pop(b)": "return a.pop(b), a",
    "a.insert(0, b)": "a.insert(0, b)\nreturn a",
    "a.add(b)": "a.add(b)\nreturn a",
    "a.send(b)": "return a.send(b)",
    "a.throw(b)": "return a.throw(b)",
    "raise a from b": "raise a from b",
    "except b": "try:\n    raise a\nexcept b as caught:\n    return 'caught', caught",
    "f'{a!r:{b}}'": "return f'{type(a).__name__!r:{b}}'",
    "iter(a, b)": "return type(iter(a, b)).__name__",
    "next(a, b)": "return next(a, b)",
    "enumerate(a, b)": "return list(enumerate(a, b))",
    "type(a, b)": "return type('T', (a, b), {}).__name__",
    "dict([(a, b)])": "return dict([(a, b)])",
    "a < b < a": "return a < b < a",
    "a.__eq__(b)": "return a.__eq__(b)",
    "for a[b] in": "for a[b] in (1, 2):\n    pass\nreturn a",
    "super(a, b)": "return type(super(a, b)).__name__",
})

for operator in COMPARISON[:6]:
    TWO["if a %s b" % operator] = "if a %s b:\n    return 'yes'\nreturn 'no'" % operator
    TWO["if not a %s b" % operator] = "if not a %s b:\n    return 'yes'\nreturn 'no'" % operator
    TWO["a %s b or" % operator] = "return 'yes' if a %s b or b is None else 'no'" % operator
TWO.update({
    "x[a] = b": "x = {}\nx[a] = b\nreturn x",
    "{a: b}": "return {a: b}",
    "{a: b for}": "return {a: b for _ in (0,)}",
    "[a, b] for": "return [x for x in [a, b]]",
    "{a for}": "return {x for x in (a, b)}",
    "{*a, *b}": "return {*a, *b}",
    "f(*a, *b)": "return plain_function(*a, *b)",
    "f(*a, **b)": "return plain_function(*a, **b)",
    "f(**a, **b)": "return plain_function(**a, **b)",
    "f(a, k=b)": "return plain_function(a, k=b)",
    "a.get(k=b)": "return a.get(k=b)",
    "f'{a}{b!r}'": "return f'{a}{b!r}'",
    "f'{a:{b}}'": "return f'{a:{b}}'",
    "x[a:b]": "return [0, 1, 2, 3][a:b]",
    "x[a:b] = 'xy'": "x = [0, 1, 2, 3]\nx[a:b] = 'xy'\nreturn x",
    "a[b:] = 'xy'": "a[b:] = 'xy'\nreturn a",
    "del a[b:]": "del a[b:]\nreturn a",
    "a[::b]": "return a[::b]",
    "a if b is None": "return a if b is None else 'no'",
    "a if b is not None": "return a if b is not None else 'no'",
    "yield": "def g(x):\n    y = yield x\n    yield y\nh = g(a)\nreturn next(h), h.send(b)",
    "yield from, send": "def g():\n    return (yield from a)\nh = g()\nreturn next(h), h.send(b)",
    "yield from, throw": "def g():\n    return (yield from a)\nh = g()\nreturn next(h), h.throw(b)",
    "except tuple": "try:\n    raise a\nexcept (KeyError, b) as caught:\n    return 'caught', caught",
    "x: a = b": "class C:\n    x: a = b\nreturn C.__annotations__, C.x",
    "class C(a, b)": "class C(a, metaclass=type):\n    y = b\nreturn C.y",
    "for, else": "out = []\nfor x in a:\n    for y in b:\n        out.append((x, y))\n        if len(out) > 20:\n            break\n    else:\n        continue\n    break\nreturn out",
    "setattr": "setattr(Plain, 'y', a)\nx = Plain()\nx.y = b\ndel x.y\nreturn x.y",
    "descriptor": "class D:\n    def __get__(self, instance, owner):\n        return a + b\nclass C:\n    x = D()\nreturn C().x",
    "reflected": "class R:\n    def __add__(self, other):\n        return NotImplemented\n    def __radd__(self, other):\n        return other, 'radd'\n    def __eq__(self, other):\n        return NotImplemented\n    def __lt__(self, other):\n        return NotImplemented\n    def __gt__(self, other):\n        return 'gt'\nreturn a + R(), b < R(), a == R()",
    "next of iterator": "class I:\n    def __iter__(self):\n        return a\n    def __next__(self):\n        return b\nreturn [x for x, _ in zip(I(), range(2))]",
    "bool of instance": "class B:\n    def __bool__(self):\n        return a\n    def __len__(self):\n        return b\nreturn (1 if B() else 0), len(B())",
    "index of instance": "class X:\n    def __index__(self):\n        return a\nreturn 'abc'[X()], b",
    "contains of instance": "class X:\n    def __contains__(self, x):\n        return a\nreturn b in X(), b not in X()",
    "hash of instance": "class X:\n    def __hash__(self):\n        return a\n    def __eq__(self, other):\n        return b\nreturn X() in {X(): 1}",
    "repr of instance": "class X:\n    def __repr__(self):\n        return a\n    def __str__(self):\n        return b\nreturn str(X()), repr(X())",
    "call of instance": "class X:\n    __call__ = a\nreturn X()(b)",
    "exit of instance": "class X:\n    def __enter__(self):\n        return a\n    def __exit__(self, *details):\n        return b\nwith X() as x:\n    raise KeyError('inside')\nreturn 'suppressed'",
})
for operator in ("-", "+", "/", "//", "%", "&", "^"):
    TWO["a %s b %s b" % (operator, operator)] = "return a %s b %s b" % (operator, operator)

# Operations with a literal in the place of K.
LITERAL = {"a %s K" % operator: "return a %s K" % operator for operator in BINARY + COMPARISON}
LITERAL.update({"a %s= K" % operator: "a %s= K\nreturn a" % operator for operator in BINARY})
for operator in COMPARISON[:6]:
    LITERAL["if a %s K" % operator] = "if a %s K:\n    return 'yes'\nreturn 'no'" % operator
    LITERAL["if not a %s K" % operator] = "if not a %s K:\n    return 'yes'\nreturn 'no'" % operator
    LITERAL["a %s K or" % operator] = "return 'yes' if a %s K or a is None else 'no'" % operator
LITERAL.update({
    "a[K]": "return a[K]",
    "a[K] = 9": "a[K] = 9\nreturn a",
    "del a[K]": "del a[K]\nreturn a",
    "a[K:]": "return a[K:]",
    "K in a": "return K in a",
    "K + a": "return K + a",
    "K < a": "return K < a",
    "a(K)": "return a(K)",
    "{K: a}": "return {K: a}[K]",
    "a == K, loop": "count = 0\nwhile a == K and count < 3:\n    count += 1\nreturn count",
})

# Operations on one operand.
ONE = {
    "-a": "return -a", "+a": "return +a", "~a": "return ~a", "not a": "return not a", "a()": "return a()", "a.missing": "return a.missing", "a[0]": "return a[0]", "a[-1]": "return a[-1]",
    "a[::-1]": "return a[::-1]", "a['k']": "return a['k']", "a[1:2]": "return a[1:2]", "del a[0]": "del a[0]\nreturn a", "del a.x": "del a.x", "a[:] = ()": "a[:] = ()\nreturn a", "a + a": "return a + a", "a * 3": "return a * 3", "3 * a": "return 3 * a", "a == a": "return a == a", "a < a": "return a < a", "a in (a,)": "return a in (a,)",
    "a is a": "return a is a", "'%s' % a": "return type('%s' % a).__name__", "'%d' % a": "return '%d' % a", "'%r' % (a,)": "return len('%r' % (a,)) > 0", "'%5.1f' % a": "return '%5.1f' % a", "'%x' % a": "return '%x' % a", "'%c' % a": "return '%c' % a", "a % (1, 2)": "return a % (1, 2)",
    "x, y = a": "x, y = a\nreturn x, y", "x, *y = a": "x, *y = a\nreturn x, y", "[*a]": "return [*a]", "{**a}": "return {**a}", "f(*a)": "return plain_function(*a)", "f(**a)": "return plain_function(**a)", "for x in a": "out = []\nfor x in a:\n    out.append(x)\nreturn out", "[x for x in a]": "return [x for x in a]",
    "{x: 1 for x in a}": "return {x: 1 for x in a}", "yield from a": "def g():\n    yield from a\nreturn list(g())", "if a": "if a:\n    return 'true'\nreturn 'false'", "while a": "while a:\n    return 'true'\nreturn 'false'", "assert a": "assert a\nreturn 'held'", "raise a": "raise a",
    "with a": "with a as x:\n    return x", "lambda": "return (lambda x=a: x)()", "class C(a)": "class C(a):\n    pass\nreturn C.__name__", "@a": "@a\ndef decorated():\n    return 1\nreturn decorated",
    "abs(a)": "return abs(a)", "bool(a)": "return bool(a)", "int(a)": "return int(a)", "float(a)": "return float(a)", "len(a)": "return len(a)", "list(a)": "return list(a)", "tuple(a)": "return tuple(a)", "set(a)": "return set(a)", "frozenset(a)": "return frozenset(a)", "dict(a)": "return dict(a)", "bytes(a)": "return bytes(a) if type(a) is not int or a < 1000 else 0",
    "str(a)": "return str(a)", "repr(a)": "return repr(a)", "ascii(a)": "return ascii(a)", "hash(a)": "return type(hash(a)).__name__", "hash equal": "return hash(a) == hash(a)", "sorted(a)": "return sorted(a)", "sum(a)": "return sum(a)", "min(a)": "return min(a)", "max(a)": "return max(a)", "any(a)": "return any(a)", "all(a)": "return all(a)", "iter(a)": "return type(iter(a)).__name__", "next(a)": "return next(a)", "reversed(a)": "return list(reversed(a))",
    "enumerate(a)": "return list(enumerate(a))", "callable(a)": "return callable(a)", "chr(a)": "return chr(a)", "ord(a)": "return ord(a)", "hex(a)": "return hex(a)", "oct(a)": "return oct(a)", "bin(a)": "return bin(a)", "round(a)": "return round(a)", "type(a)": "return type(a).__name__", "vars(a)": "return sorted(vars(a))[:2] == sorted(vars(a))[:2]", "format(a)": "return type(format(a)).__name__", "format(a, '>8')": "return format(a, '>8')", "format(a, '.2f')": "return format(a, '.2f')", "range(a)": "return range(a)",
    "complete slice": "return [0, 1, 2, 3][a:]", "index": "return 'abc'[a]", "repeat": "return 'ab' * a", "key": "return {a: 'value'}[a]", "element": "return {a}", "a.x = 1": "a.x = 1\nreturn a.x", "a.close()": "return a.close()", "a.pop()": "return a.pop(), a", "a.copy()": "return a.copy()", "a.clear()": "a.clear()\nreturn a", "a.sort()": "a.sort()\nreturn a", "a.keys()": "return list(a.keys())", "a.items()": "return list(a.items())", "a.upper()": "return a.upper()", "a.strip()": "return a.strip()", "a.encode()": "return a.encode()", "a.bit_length()": "return a.bit_length()", "a.is_integer()": "return a.is_integer()", "a.hex()": "return a.hex()", "a.as_integer_ratio()": "return a.as_integer_ratio()", "a.args": "return a.args", "a.__name__": "return a.__name__", "a.__class__": "return a.__class__.__name__", "a.__doc__": "return type(a.__doc__).__name__",
    "global": "global stored\nstored = a\nreturn stored", "del": "x = a\ndel x\nreturn x", "nonlocal": "def g():\n    nonlocal a\n    a = (a, 1)\ng()\nreturn a", "star in index": "return {(1, 2): 3}[*a]", "exception args": "return ValueError(a).args", "exec": "exec(a)", "eval": "return eval(a)", "isinstance": "return isinstance(1, a)", "print": "print(end=a)", "str.join": "return ','.join(a)", "str.format": "return type('{}'.format(a)).__name__", "percent key": "return '%(a)s' % a", "zip": "return list(zip(a, a))", "map": "return list(map(str, a))", "dict.fromkeys": "return dict.fromkeys(a)", "int.from_bytes": "return int.from_bytes(a, 'big')", "getattr": "return getattr(1, a)", "type()": "return type('T', (a,), {}).__name__", "import": "return __import__(a)",
    "if a is None": "if a is None:\n    return 1\nreturn 0", "if a is not None": "if a is not None:\n    return 1\nreturn 0", "a is None": "return a is None, a is not None", "a.x": "return a.x", "a[100]": "return a[100]", "f'{a}'": "return f'{a}'", "f'{a!s:>9}'": "return f'{a!s:>9}'", "f'{a!a}'": "return f'{a!a}'", "{*a}": "return {*a}", "(*a, 1)": "return (*a, 1)", "x, *y, z = a": "x, *y, z = a\nreturn x, y, z", "(x, y), z = a": "(x, y), z = a\nreturn x, y, z",
    "{a for}": "return {a for _ in (0,)}", "del cell": "def g():\n    return a\ndel a\nreturn g()", "del free": "def g():\n    nonlocal a\n    del a\n    return a\nreturn g()", "del global": "global stored\nstored = a\ndel stored\nreturn stored", "class body": "class C:\n    x = a\n    y = x\n    del x\n    x\nreturn C.y", "class body names": "class C:\n    x = a\n    y = [x]\nreturn C.y", "bare raise": "try:\n    raise a\nexcept Exception:\n    raise", "no raise": "raise", "raise in finally": "try:\n    raise a\nfinally:\n    trace.append('finally')",
    "exception's context": "try:\n    try:\n        raise a\n    finally:\n        raise KeyError('second')\nexcept KeyError as error:\n    return type(error.__context__).__name__, error.__cause__, error.__suppress_context__", "print expression": "kept = sys.displayhook\nsys.displayhook = lambda value: trace.append(show(value))\ntry:\n    exec(compile('a', '<single>', 'single'), {'a': a})\nfinally:\n    sys.displayhook = kept", "import *": "module = type(sys)('fuzzed')\nmodule.x = a\nmodule.__all__ = a\nsys.modules['fuzzed'] = module\nnamespace = {}\nexec('from fuzzed import *', namespace)\nreturn sorted(name for name in namespace if name[0] != '_')", "from import": "module = type(sys)('fuzzed')\nmodule.x = a\nsys.modules['fuzzed'] = module\nimport fuzzed\nfrom fuzzed import x\nreturn x, fuzzed.x, module.y",
    "named": "if (x := a):\n    return x\nreturn [y := a, y]", "default": "def g(x=a, *, y=a):\n    return x, y\nreturn g(), g(y=1), g(2)", "generator throw": "def g():\n    try:\n        yield 1\n    except a as caught:\n        yield caught\nh = g()\nnext(h)\nreturn h.throw(ValueError('thrown'))", "with return": "class W:\n    def __enter__(self):\n        return a\n    def __exit__(self, *details):\n        return a\nwith W() as x:\n    return x", "compare chain": "return a <= a <= a", "a, a in set": "return len({a, a})", "return in finally": "try:\n    return a()\nfinally:\n    trace.append('finally')", "break in finally": "for x in (1, 2):\n    try:\n        a[0]\n    finally:\n        break\nreturn 'left'", "keyword only call": "return plain_function(**{'k': a})", "closure loop": "return [f() for f in [lambda i=i: (i, a) for i in range(2)]]", "sort key": "return sorted([3, 1, 2], key=a)", "max key": "return max([1, 2], key=a)", "attribute chain": "return a.__class__.__name__.upper()", "complex(a)": "return complex(a)", "bytearray(a)": "return bytearray(a) if type(a) is not int or a < 1000 else 0", "divmod(a, 7)": "return divmod(a, 7)", "a.real": "return a.real, a.imag", "a.conjugate()": "return a.conjugate()", "a.start": "return a.start, a.stop, a.step", "a.__len__()": "return a.__len__()", "a.__hash__()": "return type(a.__hash__()).__name__", "a.__repr__()": "return a.__repr__()", "dir(a)": "return '__class__' in dir(a)", "id(a)": "return id(a) == id(a)", "super()": "class C(type(a)):\n    def __init__(self, *x):\n        super().__init__(*x)\nreturn C.__mro__[1].__name__", "slots": "class C:\n    __slots__ = a\nreturn C.__slots__", "property": "class C:\n    x = property(a)\nreturn C().x", "staticmethod": "class C:\n    x = staticmethod(a)\nreturn C().x()", "classmethod": "class C:\n    x = classmethod(a)\nreturn C().x()", "metaclass": "class C(metaclass=a):\n    pass\nreturn C", "sum of list": "return sum([a, a])", "a.__add__": "return a.__add__(a)", "a.__lt__": "return a.__lt__(a)", "a.__bool__": "return a.__bool__()", "a.__iter__": "return type(a.__iter__()).__name__", "a.__next__": "return a.__next__()", "a.gi_frame": "return a.gi_running, a.gi_yieldfrom", "a.__dict__": "return sorted(a.__dict__)[:0]", "a.title()": "return a.title(), a.swapcase(), a.isalpha()", "a.split()": "return a.split(), a.splitlines()", "a.partition('a')": "return a.partition('a')", "a.decode()": "return a.decode()", "a.union(a)": "return a.union(a), a.intersection(a)", "a.to_bytes()": "return a.to_bytes(4, 'big')", "a.zfill(6)": "return a.zfill(6), a.center(9), a.ljust(5, '*')",
}

# Where an operation stands: INDENTED lines are put in place of BODY; the names a and b are the operands.
CONTEXTS = {
    "function": "def case(a, b):\nBODY",
    "loop": "def case(a, b):\n    def operation(a, b):\n    BODY\n    for _ in range(3):\n        result = operation(a, b)\n    return result",
    "comprehension": "def case(a, b):\n    def operation(a, b):\n    BODY\n    return [operation(a, b) for _ in range(2)]",
    "finally": "def case(a, b):\n    try:\n    BODY\n    finally:\n        trace.append('finally')",
    "except": "def case(a, b):\n    try:\n    BODY\n    except (TypeError, ValueError, LookupError) as error:\n        return 'handled', type(error).__name__\n    else:\n        return 'else'",
    "closure": "def case(x, y):\n    a, b = x, y\n    def inner():\n        nonlocal a, b\n    BODY\n    return inner()",
    "generator": "def case(x, y):\n    def generate(a, b):\n        def operation(a, b):\n        BODY\n        yield operation(a, b)\n    return list(generate(x, y))",
    "method": "class Case:\n    def method(self, a, b):\n    BODY\ndef case(a, b):\n    return Case().method(a, b)",
    "keywords": "def operation(*, a, b=None):\nBODY\ndef case(x, y):\n    return operation(b=y, a=x)",
    "star": "def operation(a, b):\nBODY\ndef case(*operands):\n    return operation(*operands)",
    "conditional": "def operation(a, b):\nBODY\ndef case(a, b):\n    return 'yes' if operation(a, b) else 'no'",
    "not": "def operation(a, b):\nBODY\ndef case(a, b):\n    return not operation(a, b)",
    "swapped types": "def operation(a, b):\nBODY\ndef case(a, b):\n    for x, y in ((1, 2), (1.5, 2.5), ('p', 'q'), ([1], [2])):\n        try:\n            operation(x, y)\n        except Exception:\n            pass\n    return operation(a, b)",
    "many locals": "def case(a, b):\n    l0, l1, l2, l3, l4, l5, l6, l7 = range(8)\n    def operation(a, b, unused=l0):\n    BODY\n    kept = operation(a, b)\n    return kept, l0 + l7",
    "nested calls": "def operation(a, b):\nBODY\ndef case(a, b):\n    return max([0], key=lambda _: trace.append(show(operation(a, b))) or 0), len(trace)",
}

PRELUDE = '''\
import sys
trace = []
stored = None
def plain_function(*arguments, **keywords):
    return "called", len(arguments), sorted(str(name) for name in keywords)
def make_closure(n):
    def closure(x=0):
        return (n, x)
    return closure
def make_generator(n):
    for i in range(n):
        received = yield i
        if received is not None:
            trace.append(show(received))
    return "end"
class Plain:
    def __init__(self, x=None):
        self.x = x
    def get(self, *arguments):
        return self.x, len(arguments)
    @classmethod
    def make(cls, *arguments):
        return cls.__name__, len(arguments)
class Declining:
    pass
class Rich:
    def __init__(self, value):
        self.value = value
    def __call__(self, *arguments, **keywords):
        return "rich called", len(arguments), len(keywords)
    def __getitem__(self, key):
        return "item", show(key)
    def __setitem__(self, key, value):
        trace.append("setitem " + show(key) + " " + show(value))
    def __delitem__(self, key):
        trace.append("delitem " + show(key))
    def __contains__(self, value):
        return value == self.value
    def __iter__(self):
        return iter([self.value, self.value])
    def __len__(self):
        return 2
    def __bool__(self):
        return self.value != 1
    def __eq__(self, other):
        return isinstance(other, Rich) and self.value == other.value
    def __hash__(self):
        return 5
    def __index__(self):
        return 1
    def __enter__(self):
        return "entered"
    def __exit__(self, *details):
        trace.append("exit %s" % (details[0] is None))
    def __format__(self, spec):
        return "rich<%s>" % spec
    def __neg__(self):
        return "neg"
    def __lt__(self, other):
        return "lt"
    def __gt__(self, other):
        return "gt"
def add_operators():
    for name in "add sub mul truediv floordiv mod pow lshift rshift and or xor matmul".split():
        def forward(self, other, name=name):
            trace.append(name)
            return "rich " + name
        def backward(self, other, name=name):
            trace.append("r" + name)
            return "rich r" + name
        def declined(self, other, name=name):
            trace.append("declined " + name)
            return NotImplemented
        setattr(Rich, "__%s__" % name, forward)
        setattr(Rich, "__r%s__" % name, backward)
        setattr(Declining, "__%s__" % name, declined)
        setattr(Declining, "__r%s__" % name, declined)
        setattr(Declining, "__i%s__" % name, declined)
add_operators()
class Own(Exception):
    pass
class MyInt(int):
    def __add__(self, other):
        return "my add"
class MyStr(str):
    pass
class MyList(list):
    pass
class MyDict(dict):
    def __missing__(self, key):
        return "missing"
class MyTuple(tuple):
    pass
class MyFloat(float):
    def __radd__(self, other):
        return "my radd"
def show(value, depth=0):
    kind = type(value)
    if kind is int and value.bit_length() > 3000:
        return "int of %d bits, %d" % (value.bit_length(), value % 1000003)
    if kind is str:
        return ascii(value) if len(value) < 300 else "str of %d" % len(value)
    if kind in (int, bool, float, bytes, range, complex, bytearray) or value is None:
        return repr(value) if kind not in (bytes, bytearray) or len(value) < 300 else "bytes of %d" % len(value)
    if depth > 4:
        return "..."
    if isinstance(value, BaseException):
        return kind.__name__ + "(" + ", ".join([show(item, depth + 1) for item in value.args]) + ")"
    if isinstance(value, type):
        return "class " + value.__name__
    if isinstance(value, (list, tuple)):
        if len(value) > 50:
            return "%s of %d" % (kind.__name__, len(value))
        return kind.__name__ + "[" + ", ".join([show(item, depth + 1) for item in value]) + "]"
    if isinstance(value, dict):
        return kind.__name__ + "{" + ", ".join([show(k, depth + 1) + ": " + show(value[k], depth + 1) for k in list(value)[:50]]) + "}"
    if isinstance(value, (set, frozenset)):
        return kind.__name__ + "{" + ", ".join(sorted([show(item, depth + 1) for item in value])) + "}"
    if kind is slice:
        return "slice(%s, %s, %s)" % (show(value.start, depth + 1), show(value.stop, depth + 1), show(value.step, depth + 1))
    if isinstance(value, (int, str, float)):
        return kind.__name__ + ":" + ascii(value)
    return "<" + kind.__name__ + ">"
def failure(error):
    text = str(error) if len(error.args) == 1 and type(error.args[0]) is str else show(error)
    if " at 0x" in text:
        text = text.split(" at 0x")[0] + "..."
    return type(error).__name__ + ": " + ascii(text)
def run(number, label, case, make_a, make_b):
    del trace[:]
    a = make_a()
    b = make_b()
    try:
        result = show(case(a, b))
        if " at 0x" in result:
            result = "text with an address"
    except BaseException as error:
        result = failure(error)
    print(number, "::", label, "::", result, "::", show(a), show(b), " ".join([text.split(" at 0x")[0] for text in trace]))
'''
