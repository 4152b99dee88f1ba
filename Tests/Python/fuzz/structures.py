"""Random structures: control flow, classes, signatures and calls, scopes, formatting, slices."""


def flow(randomness, number):
    """A function of nested loops, try statements and jumps whose path is recorded in `trace`."""
    generator = randomness.random() < 0.3
    counter = [0]

    def mark():
        counter[0] += 1
        return counter[0]

    def condition():
        return randomness.choice(["tick() % 2", "tick() % 3 == 0", "tick() % 5 < 3", "not tick() % 4", "tick() % 2 and tick() % 3", "tick() % 2 or tick() % 5", "1 < tick() % 7 < 5"])

    def block(depth, loop, finally_):
        pad = "    " * depth
        lines = []
        for _ in range(randomness.randint(1, 3)):
            kind = randomness.choice(["log", "log", "if", "for", "while", "try", "try", "with", "jump", "raise", "yield", "call", "local"]) if depth < 6 else randomness.choice(["log", "jump", "raise", "local"])
            if kind == "log":
                lines.append("%strace.append('t%d')" % (pad, mark()))
            elif kind == "if":
                lines.append("%sif %s:" % (pad, condition()))
                lines += block(depth + 1, loop, finally_)
                if randomness.random() < 0.4:
                    lines.append("%selif %s:" % (pad, condition()))
                    lines += block(depth + 1, loop, finally_)
                if randomness.random() < 0.5:
                    lines.append(pad + "else:")
                    lines += block(depth + 1, loop, finally_)
            elif kind == "for":
                lines.append("%sfor i%d in %s:" % (pad, depth, randomness.choice(["range(2)", "'ab'", "(1, 2, 3)", "range(3)", "[]"])))
                lines += block(depth + 1, True, finally_)
                if randomness.random() < 0.4:
                    lines.append(pad + "else:")
                    lines += block(depth + 1, loop, finally_)
            elif kind == "while":
                lines.append("%swhile %s:" % (pad, condition()))
                lines += block(depth + 1, True, finally_)
                if randomness.random() < 0.3:
                    lines.append(pad + "else:")
                    lines += block(depth + 1, loop, finally_)
            elif kind == "try":
                shape = randomness.choice(["except", "finally", "both", "else"])
                lines.append(pad + "try:")
                lines += block(depth + 1, loop, finally_)
                if shape != "finally":
                    for name in randomness.sample(["ValueError", "KeyError", "(IndexError, TypeError)"], randomness.randint(1, 2)):
                        lines.append("%sexcept %s as e%d:" % (pad, name, depth))
                        lines.append("%s    trace.append(type(e%d).__name__ + '<' + type(e%d.__context__).__name__)" % (pad, depth, depth))
                        lines += block(depth + 1, loop, finally_)
                        if randomness.random() < 0.2:
                            lines.append(pad + "    raise")
                if shape == "else":
                    lines.append(pad + "else:")
                    lines += block(depth + 1, loop, finally_)
                if shape in ("finally", "both"):
                    lines.append(pad + "finally:")
                    lines += block(depth + 1, loop, True)
            elif kind == "with":
                lines.append("%swith Manager('m%d', %s) as m%d:" % (pad, mark(), randomness.choice(["True", "False", "False"]), depth))
                lines += block(depth + 1, loop, finally_)
            elif kind == "jump":
                jumps = ["return 'r%d'" % mark()]
                if loop:
                    jumps += ["break", "continue", "break", "continue"]
                lines.append("%sif %s:" % (pad, condition()))
                lines.append("%s    %s" % (pad, randomness.choice(jumps)))
            elif kind == "raise":
                lines.append("%sif %s:" % (pad, condition()))
                lines.append("%s    raise %s(%d)" % (pad, randomness.choice(["ValueError", "KeyError", "IndexError", "TypeError", "RuntimeError"]), mark()))
            elif kind == "yield":
                lines.append("%s%s" % (pad, "trace.append(show((yield %d)))" % mark() if generator else "pass"))
            elif kind == "call":
                lines.append("%strace.append(show(helper(%s)))" % (pad, randomness.choice(["1", "tick()", "state"])))
            elif kind == "local":
                lines.append("%sstate = %s" % (pad, randomness.choice(["(state, tick())[1]", "tick()", "[state][0]", "state"])))
        return lines

    body = block(1, False, False)
    ticks = 150
    source = [
        "class Manager:",
        "    def __init__(self, name, suppress):",
        "        self.name, self.suppress = name, suppress",
        "    def __enter__(self):",
        "        trace.append('+' + self.name)",
        "    def __exit__(self, kind, value, traceback):",
        "        trace.append('-' + self.name + ('' if kind is None else kind.__name__))",
        "        return self.suppress and not isinstance(value, Exhausted)",
        "class Exhausted(BaseException):",
        "    pass",
        "clock = [%d, 0]" % randomness.randint(1, 1000),
        "def tick():",
        "    clock[0] = (clock[0] * 1103515245 + 12345) % 2147483648",
        "    clock[1] += 1",
        "    if clock[1] > %d:" % ticks,
        "        raise Exhausted",
        "    return clock[0] >> 16",
        "def helper(x):",
        "    if x % 3 == 0:",
        "        raise KeyError('helper')",
        "    return x % 3",
        "def flow(state):",
    ] + body + (["    yield 'last'"] if generator else ["    return 'end'"])
    if generator:
        source += ["def case(a, b):", "    g = flow(1)", "    out = [next(g)]", "    for i in range(6):", "        out.append(g.throw(ValueError('thrown')) if i == 4 else g.send(i))", "    g.close()", "    return out"]
    else:
        source += ["def case(a, b):", "    return flow(1)"]
    source.append("run(%d, 'flow', case, int, int)" % number)
    return "\n".join(source)


def classes(randomness, number):
    """A random hierarchy with cooperative methods; classes whose order is inconsistent are reported."""
    lines = ["made = {'object': object}", "def hierarchy(a, b):", "    out = []"]
    names = []
    for i in range(randomness.randint(3, 7)):
        bases = randomness.sample(names, min(len(names), randomness.randint(0, 3)))
        name = "K%d" % i
        methods = randomness.sample(["who", "total", "__len__", "prop", "make", "__getattr__", "__eq__", "__repr__", "attribute"], randomness.randint(1, 5))
        body = []
        for method in methods:
            if method == "who":
                body += ["def who(self, depth=0):", "    below = getattr(super(), 'who', None)", "    return ['%s'] + (below(depth + 1) if below else [])" % name]
            elif method == "total":
                body += ["total = %d" % randomness.randint(0, 9)]
            elif method == "__len__":
                body += ["def __len__(self):", "    return %d" % randomness.randint(0, 3)]
            elif method == "prop":
                body += ["@property", "def prop(self):", "    return '%s prop', getattr(super(), 'prop', 'none')" % name]
            elif method == "make":
                body += ["@classmethod", "def make(cls):", "    return '%s', cls.__name__" % name]
            elif method == "__getattr__":
                body += ["def __getattr__(self, name):", "    if name.startswith('_'):", "        raise AttributeError(name)", "    return '%s got ' + name" % name]
            elif method == "__eq__":
                body += ["def __eq__(self, other):", "    return %s" % randomness.choice(["True", "NotImplemented", "type(self) is type(other)"])]
            elif method == "__repr__":
                body += ["def __repr__(self):", "    return '<%s repr>'" % name]
            else:
                body += ["attribute = '%s attribute'" % name]
        if randomness.random() < 0.2:
            body = ["__slots__ = ('slot%d',)" % i] + [line for line in body if True]
        lines.append("    try:")
        lines.append("        class %s(%s):" % (name, ", ".join("made['%s']" % base for base in bases)))
        lines += ["            " + line for line in body]
        lines += ["        made['%s'] = %s" % (name, name), "    except Exception as error:", "        made['%s'] = object" % name, "        out.append(failure(error))"]
        names.append(name)
    lines += [
        "    for name in sorted(made):",
        "        kind = made[name]",
        "        out.append([k.__name__ for k in kind.__mro__])",
        "        for action in (lambda: kind().who(), lambda: kind.total, lambda: len(kind()), lambda: kind().prop, lambda: kind.make(), lambda: kind().anything, lambda: kind() == kind(), lambda: kind() != 5, lambda: bool(kind()), lambda: kind().attribute, lambda: setattr(kind(), 'new', 1), lambda: hash(kind()) and 0, lambda: isinstance(kind(), made['K0'])):",
        "            try:",
        "                out.append(show(action()))",
        "            except Exception as error:",
        "                out.append(failure(error))",
        "    return ' '.join([str(item) for item in out]).split(' at 0x')[0][:3000]",
        "print(%d, ':: classes ::', hierarchy(1, 2))" % number,
    ]
    return "\n".join(lines)


def signatures(randomness, number):
    """Random parameter lists and random calls of them."""
    names = ["a", "b", "c", "d", "e"]
    randomness.shuffle(names)
    positional_only = names[: randomness.randint(0, 2)]
    ordinary = names[len(positional_only) : len(positional_only) + randomness.randint(0, 2)]
    keyword_only = names[len(positional_only) + len(ordinary) :][: randomness.randint(0, 2)]
    parts = []
    has_default = False
    for group in (positional_only, ordinary):
        for name in group:
            has_default = has_default or randomness.random() < 0.3
            parts.append(name + ("='%s default'" % name if has_default else ""))
        if group is positional_only and group:
            parts.append("/")
    if randomness.random() < 0.4:
        parts.append("*rest")
    elif keyword_only:
        parts.append("*")
    for name in keyword_only:
        parts.append(name + ("='%s default'" % name if randomness.random() < 0.4 else ""))
    if randomness.random() < 0.4:
        parts.append("**more")
    lines = ["def signature(%s):" % ", ".join(parts), "    return sorted(locals().items())", "def calls(a, b):", "    out = []", "    for action in ("]
    for _ in range(12):
        arguments = []
        for i in range(randomness.randint(0, 4)):
            arguments.append(randomness.choice(["%d" % i, "*(%d,)" % i, "*'xy'", "*[]"]) if randomness.random() < 0.5 else "%d" % i)
        for name in randomness.sample(["a", "b", "c", "d", "e", "f"], randomness.randint(0, 3)):
            arguments.append("%s='%s'" % (name, name.upper()) if randomness.random() < 0.7 else "**{'%s': '%s'}" % (name, name.upper()))
        lines.append("        lambda: signature(%s)," % ", ".join(arguments))
    lines += ["    ):", "        try:", "            out.append(show(action()))", "        except TypeError as error:", "            out.append(failure(error))", "    return out"]
    lines.append("for position, line in enumerate(calls(1, 2)):\n    print(%d, ':: signature ::', %r, position, line)" % (number, ", ".join(parts)))
    return "\n".join(lines)


def scopes(randomness, number):
    """Nested functions that read, bind, delete and share three names in every way the grammar allows."""
    lines = ["x, y, z = 'global x', 'global y', 'global z'"]

    def function(depth, visible, name):
        pad = "    " * depth
        out = ["%sdef %s():" % (pad, name)]
        inner = "    " * (depth + 1)
        declared = {}
        for variable in "xyz":
            choice = randomness.choice(["read", "read", "bind", "nonlocal", "global", "conditional", "delete"])
            if choice == "nonlocal" and variable not in visible:
                choice = "bind"
            if choice in ("nonlocal", "global"):
                out.append("%s%s %s" % (inner, choice, variable))
            declared[variable] = choice
        bound = {v for v in "xyz" if declared[v] in ("bind", "conditional", "delete")} | {v for v in visible if declared[v] != "global"}
        statements = []
        for variable in "xyz":
            choice = declared[variable]
            if choice == "bind" or choice in ("nonlocal", "global") and randomness.random() < 0.6:
                statements.append(randomness.choice(["%s = '%s in %s'" % (variable, variable, name), "for %s in 'pq': pass" % variable, "%s = note(lambda: %s) or 'rebound in %s'" % (variable, variable, name), "[(%s := w) for w in 'rs']" % variable]))
            elif choice == "conditional":
                statements.append("if %s: %s = 'maybe in %s'" % (randomness.choice(["0", "1"]), variable, name))
            elif choice == "delete":
                statements += ["%s = 1" % variable, "del %s" % variable]
        statements += ["note(lambda: (%s))" % ", ".join(randomness.sample(["x", "y", "z"], 2)), "note(lambda: [x for x in (%s,)] + [%s for _ in 'a'])" % (randomness.choice("xyz"), randomness.choice("yz"))]
        if depth < 3:
            for i in range(randomness.randint(1, 2)):
                child = "%s%d" % (name, i)
                out += function(depth + 1, bound, child)
                statements.append("%s()" % child)
        if randomness.random() < 0.3:
            statements.append("note(lambda: type('C', (), {})); trace.append(sorted(k for k in locals() if k in 'xyz').__len__().__str__())")
        randomness.shuffle(statements)
        out += [inner + "try:"] + [inner + "    " + statement for statement in statements] + [inner + "except (NameError, UnboundLocalError) as error:", inner + "    trace.append(failure(error))"]
        return out

    lines += ["def note(get):", "    try:", "        trace.append(show(get()))", "    except NameError as error:", "        trace.append(failure(error))"]
    lines += function(0, set(), "f")
    lines += ["run(%d, 'scopes', lambda a, b: f(), int, int)" % number, "print(%d, ':: globals ::', *[show(globals().get(name)) for name in 'xyz'])" % number]
    return "\n".join(lines)


def formats(randomness, number):
    """Random % and format specifications over random values."""
    values = ["0", "5", "-42", "10**20", "2**62", "True", "1.5", "-0.0", "1e100", "float('nan')", "float('-inf')", "123456.789", "'text'", "'λ😀'", "''", "None", "[1]", "b'x'", "3.0"]
    lines = ["for position, action in enumerate(("]
    for _ in range(30):
        value = randomness.choice(values)
        if randomness.random() < 0.45:
            spec = "%" + "".join(flag for flag in "-+ 0#" if randomness.random() < 0.25) + randomness.choice(["", "", "8", "3"]) + randomness.choice(["", "", ".2", ".0", ".10"]) + randomness.choice("dixXoeEfFgGcrsa")
            lines.append("    lambda: %r %% (%s,)," % (spec, value))
        else:
            spec = randomness.choice(["", "<", ">", "^", "=", "*<", "λ^"]) + randomness.choice(["", "", "+", "-", " "]) + randomness.choice(["", "", "#"]) + randomness.choice(["", "", "0"]) + randomness.choice(["", "10", "3"]) + randomness.choice(["", "", ",", "_"]) + randomness.choice(["", "", ".2", ".0"]) + randomness.choice(["", "", "d", "x", "b", "o", "e", "f", "g", "%", "s", "c", "n", "X", "G", "q"])
            lines.append("    lambda: format(%s, %r)," % (value, spec) if randomness.random() < 0.5 else "    lambda: '{:%s}'.format(%s)," % (spec, value))
    lines += ["    )):", "    try:", "        result = show(action())", "    except Exception as error:", "        result = failure(error)", "    print(%d, ':: format ::', position, result)" % number]
    return "\n".join(lines)


def slices(randomness, number):
    """Random slices read, assigned and deleted on every kind of sequence."""
    bounds = ["", "0", "1", "2", "-1", "-2", "5", "100", "-100", "None", "2**62", "-(2**70)", "True"]
    steps = ["", "1", "2", "-1", "-2", "3", "100", "-(2**65)"]
    sequences = ["list(range(8))", "'abcdefgh'", "'aéλ😀b'", "(1, 2, 3, 4)", "b'bytes'", "range(10)", "[]", "''", "MyList([1, 2, 3])"]
    lines = ["def sliced(a, b):", "    out = []", "    def attempt(action):", "        try:", "            out.append(show(action()))", "        except Exception as error:", "            out.append(failure(error))"]
    for _ in range(15):
        key = "%s:%s%s" % (randomness.choice(bounds), randomness.choice(bounds), randomness.choice(["", ":" + randomness.choice(steps)]))
        sequence = randomness.choice(sequences)
        kind = randomness.choice(["read", "read", "assign", "delete"])
        if kind == "read":
            lines.append("    attempt(lambda: (%s)[%s])" % (sequence, key))
        else:
            statement = "s[%s] = %s" % (key, randomness.choice(["[]", "'xy'", "(7, 8, 9)", "s", "range(2)", "5", "(i for i in 'pq')"])) if kind == "assign" else "del s[%s]" % key
            lines += ["    s = %s" % sequence, "    try:", "        %s" % statement, "    except Exception as error:", "        out.append(failure(error))", "    out.append(show(s))"]
    lines += ["    return out", "for position, line in enumerate(sliced(1, 2)):\n    print(%d, ':: slice ::', position, line)" % number]
    return "\n".join(lines)


def arithmetic(randomness, number):
    """Long expressions over small, edge and big integers and floats, in a loop that changes their types."""
    atoms = ["p", "q", "r", "3", "-7", "2**62", "1.5", "True", "(2**62 - 1)", "(q & 255)", "10**18"]

    def expression(depth):
        if depth == 0 or randomness.random() < 0.2:
            return randomness.choice(atoms)
        operator = randomness.choice(["+", "-", "*", "//", "%", "+", "-", "&", "|", "^", "<", "==", ">="])
        left, right = expression(depth - 1), expression(depth - 1)
        return randomness.choice(["(%s %s %s)", "(%s %s %s)", "(-(%s %s %s))", "int(%s %s %s)"]) % (left, operator, right)

    lines = ["def arithmetic(p, q, r):", "    out = []", "    for i in range(6):", "        try:"]
    lines += ["            %s = %s" % (randomness.choice("pqr"), expression(4)) for _ in range(4)]
    lines += [
        "        except (TypeError, ZeroDivisionError, OverflowError, ValueError) as error:",
        "            out.append(failure(error))",
        "            p, q, r = r, p + i, q - i if not isinstance(q, float) or q == q else 0",
        "        if isinstance(p, int) and abs(p) > 10**60:",
        "            p %= 10**9 + 7",
        "        if isinstance(q, int) and abs(q) > 10**60:",
        "            q %= 10**9 + 9",
        "        if isinstance(r, int) and abs(r) > 10**60:",
        "            r >>= 150",
        "        out.append(show((p, q, r)))",
        "    return out",
        "run(%d, 'arithmetic', lambda a, b: arithmetic(%s, %s, %s), int, int)" % (number, randomness.choice(atoms[3:8]), randomness.choice(atoms[3:9]).replace("q", "5"), randomness.choice(atoms[3:8])),
    ]
    return "\n".join(lines)


KINDS = {
    "arithmetic": arithmetic, "classes": classes, "flow": flow, "formats": formats, "scopes": scopes, "signatures": signatures, "slices": slices,
}
