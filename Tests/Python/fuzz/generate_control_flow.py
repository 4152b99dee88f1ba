"""Prints a random program whose functions nest loops, try, with, generators, closures and assignment expressions.

    python3 generate_control_flow.py SEED > program.py

The program prints a trace of what runs; the reference is what CPython 3.11 prints. Every loop is bounded.
"""
import random
import sys

rng = random.Random()
out = []
NAMES = ["a", "b", "c", "d"]
CELLS = ["p", "q"]


class Context:
    """Where statements are being written: what may stand there."""

    def __init__(self, loop=False, generator=False, depth=0, in_finally=False, cells=False):
        self.loop, self.generator, self.depth, self.in_finally, self.cells = loop, generator, depth, in_finally, cells

    def deeper(self, **changes):
        copy = Context(self.loop, self.generator, self.depth + 1, self.in_finally, self.cells)
        for name, value in changes.items():
            setattr(copy, name, value)
        return copy


def emit(indent, text):
    out.append("    " * indent + text)


def atom(context):
    return rng.choice(NAMES + CELLS + ["1", "2", "0", "None", "'s'", "[1, 2]", "()"])


def expression(context, depth=0):
    kind = rng.randrange(17 if depth < 3 else 3)
    e = lambda: expression(context, depth + 1)
    if kind < 3:
        return atom(context)
    if kind == 3:
        return f"t({e()}, {e()})"
    if kind == 4:
        return f"({e()} {rng.choice(['and', 'or'])} {e()})"
    if kind == 5:
        return f"({e()} if {condition(context, depth + 1)} else {e()})"
    if kind == 6:
        return f"({rng.choice(NAMES)} := {e()})"
    if kind == 7:
        return f"[{', '.join(e() for _ in range(rng.randrange(4)))}]"
    if kind == 8:
        return f"({e()}, *t({e()}))"
    if kind == 9:
        return f"[{e()} for x in t(1, {atom(context)}) if {condition(context, depth + 1)}]"
    if kind == 10:
        return f"(lambda x=({e()}): (x, {rng.choice(NAMES)}, {rng.choice(CELLS)}))()"
    if kind == 11:
        return f"t(*[{e()}], k={e()}, **{{'m': {e()}}})"
    if kind == 12:
        return f"{{{e()!s}: {e()} for x in range(2)}}" if rng.random() < 0.3 else f"{{'k': {e()}, 'l': {e()}}}"
    if kind == 13:
        return f"(not {e()})"
    if kind == 14:
        return f"f'{{short({rng.choice(NAMES)})!r:.40}}-{{t(1)}}'"
    if kind == 15 and context.generator and depth == 0:
        return f"t(1, (yield {e()}))"
    if kind == 16:
        return f"T({e()}).m({e()})"
    return f"add({e()}, {e()})"


def condition(context, depth=0):
    kind = rng.randrange(8)
    e = lambda: expression(context, depth + 1)
    if kind == 0:
        return f"{e()} is {rng.choice(['', 'not '])}None"
    if kind == 1:
        return f"{e()} == {e()}"
    if kind == 2:
        return f"len(str({e()})) < {rng.randrange(1, 12)} <= len(str({e()}))"
    if kind == 3:
        return f"(not ({e()} and {e()} or {e()}))"
    if kind == 4:
        return f"{e()} in (1, 's', None)"
    if kind == 5:
        return f"{e()} != 1 and {e()} != 's'"
    return e()


def block(indent, context, count=None):
    for _ in range(count or rng.randrange(1, 4)):
        statement(indent, context)


def statement(indent, context):
    choices = ["assign", "assign", "print", "swap", "augment", "item"]
    if context.depth < 4:
        choices += ["if", "if", "for", "while", "try", "try", "try", "finally", "finally", "with", "function"]
    choices += ["return", "raise", "delete", "unpack"]
    if context.loop:
        choices += ["break", "continue", "break", "continue"]
    if context.generator:
        choices += ["yield", "yield from"]
    kind = rng.choice(choices)
    e = lambda: expression(context)
    if kind == "assign":
        emit(indent, f"{rng.choice(NAMES + CELLS)} = {e()}")
    elif kind == "print":
        emit(indent, f"t({e()})")
    elif kind == "swap":
        left = rng.sample(NAMES + CELLS, 3)
        right = rng.sample(NAMES + CELLS, 3)
        emit(indent, f"{', '.join(left)} = {', '.join(right)}")
    elif kind == "unpack":
        emit(indent, rng.choice([
            f"a, b = t({e()}, 1)", f"a, *b = t({e()}, {e()}, 3)", f"(a, p), c = ({e()}, 1), {e()}",
            f"a = b = {e()}", f"[a, b] = {e()}", f"for a, q in [(1, {e()})]: t(a)"]))
    elif kind == "augment":
        emit(indent, f"{rng.choice(NAMES + CELLS)} {rng.choice(['+=', '*='])} {e()}")
    elif kind == "item":
        emit(indent, f"box[{rng.randrange(2)}], box[0] = {e()}, {e()}")
    elif kind == "delete":
        emit(indent, f"del {rng.choice(NAMES)}")
    elif kind == "if":
        emit(indent, f"if {condition(context)}:")
        block(indent + 1, context.deeper())
        if rng.random() < 0.4:
            emit(indent, f"elif {condition(context)}:")
            block(indent + 1, context.deeper())
        if rng.random() < 0.4:
            emit(indent, "else:")
            block(indent + 1, context.deeper())
    elif kind == "for":
        emit(indent, f"for {rng.choice(NAMES)} in {rng.choice(['range(3)', '[1, 2]', 't(1, 2)', 'gen(2)'])}:")
        emit(indent + 1, "tick()")
        block(indent + 1, context.deeper(loop=True))
        if rng.random() < 0.3:
            emit(indent, "else:")
            block(indent + 1, context.deeper())
    elif kind == "while":
        emit(indent, f"while tick() and {condition(context)}:")
        block(indent + 1, context.deeper(loop=True))
        if rng.random() < 0.3:
            emit(indent, "else:")
            block(indent + 1, context.deeper())
    elif kind == "try":
        emit(indent, "try:")
        block(indent + 1, context.deeper())
        if rng.random() < 0.5:
            name = rng.choice(NAMES)
            emit(indent, f"except ({rng.choice(['KeyError', 'ValueError', 'TypeError'])}, NameError) as {name}:")
            emit(indent + 1, f"t(type({name}).__name__, type({name}.__context__).__name__)")
            block(indent + 1, context.deeper())
        if rng.random() < 0.7:
            emit(indent, "except Exception:")
            if rng.random() < 0.2:
                emit(indent + 1, "t(0)")
                emit(indent + 1, "raise")
            else:
                block(indent + 1, context.deeper())
        else:
            emit(indent, "except KeyError:")
            block(indent + 1, context.deeper())
        if rng.random() < 0.3:
            emit(indent, "else:")
            block(indent + 1, context.deeper())
    elif kind == "finally":
        emit(indent, "try:")
        block(indent + 1, context.deeper())
        if rng.random() < 0.3:
            emit(indent, "except TypeError:")
            block(indent + 1, context.deeper())
        emit(indent, "finally:")
        emit(indent + 1, "t('finally')")
        block(indent + 1, context.deeper(), 1)
    elif kind == "with":
        manager = f"M({rng.randrange(100)}, {rng.random() < 0.3})"
        second = f", M({rng.randrange(100)}, False)" if rng.random() < 0.3 else ""
        emit(indent, f"with {manager} as {rng.choice(NAMES + ['box[0]', '(a, b)'])}{second}:")
        block(indent + 1, context.deeper())
    elif kind == "function":
        emit(indent, f"def inner({rng.choice(NAMES)}={e()}):" if not context.generator else "def inner():")
        nested = Context(depth=context.depth + 1)
        emit(indent + 1, f"nonlocal {', '.join(CELLS)}")
        for name in NAMES:
            if rng.random() < 0.5:
                emit(indent + 1, f"{name} = {rng.randrange(5)}") if f"({name}=" not in out[-2] else None
        block(indent + 1, nested)
        emit(indent, f"{rng.choice(CELLS)} = t(inner())")
    elif kind == "return":
        emit(indent, f"return {e()}")
    elif kind == "raise":
        emit(indent, f"raise {rng.choice(['KeyError(1)', 'ValueError', 'TypeError(2) from KeyError(3)', 'IndexError(1)'])}")
    elif kind in ("break", "continue"):
        emit(indent, kind)
    elif kind == "yield":
        emit(indent, f"{rng.choice(NAMES)} = yield {e()}")
    elif kind == "yield from":
        emit(indent, f"{rng.choice(NAMES)} = yield from gen(2)")


PRELUDE = '''
import sys
trace = []
ticks = 0


def text(x):
    return repr(x) if not isinstance(x, BaseException) else type(x).__name__


def t(*args, **kw):
    trace.append((args, tuple(kw.items())))
    sys.stdout.write(" ".join([short(x) for x in args] + [k + "=" + short(v) for k, v in kw.items()]) + "\\n")
    if len(trace) > 3000:
        raise SystemExit(0)
    return args


def short(x, depth=0):
    if isinstance(x, BaseException): return type(x).__name__
    if isinstance(x, (list, tuple)):
        if depth > 4 or len(x) > 20: return "..."
        return type(x).__name__[0] + "(" + ",".join([short(y, depth + 1) for y in x]) + ")"
    if isinstance(x, dict):
        if depth > 4: return "..."
        return "{" + ",".join([short(k, depth + 1) + ":" + short(v, depth + 1) for k, v in x.items()]) + "}"
    if isinstance(x, (int, str, float, type(None))): return repr(x)[:30]
    return type(x).__name__


def tick():
    global ticks
    ticks += 1
    if ticks > 400:
        raise SystemExit(0)
    return True


def add(x, y):
    tick()
    r = x + y
    if isinstance(r, (list, tuple, str)) and len(r) > 50: raise ValueError
    if isinstance(r, int) and abs(r) > 10**12: return 7
    return r


class T:
    def __init__(self, v): self.v = v
    def m(self, w):
        t("m", self.v, w)
        return w


class M:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self):
        t("enter", self.n)
        return (self.n, 1)
    def __exit__(self, kind, value, traceback):
        t("exit", self.n, kind and kind.__name__)
        return self.swallow


def gen(n):
    try:
        for i in range(n):
            r = yield i
            if r: t("sent", r)
        return "done"
    except KeyError:
        t("thrown")


def call(function):
    try:
        t("result", function(1, 's'))
    except Exception as e:
        line = e.__traceback__.tb_next and e.__traceback__.tb_next.tb_lineno
        t(type(e).__name__, type(e.__context__).__name__, type(e.__cause__).__name__, line)


def drive(function):
    g = function(1, 2)
    try:
        t("first", next(g))
        t("second", g.send("x"))
        t("third", g.throw(KeyError(5)))
        t("close", g.close())
    except StopIteration as e:
        t("stop", e.value)
    except Exception as e:
        t(type(e).__name__, type(e.__context__).__name__)
    try:
        g.close()
    except Exception as e:
        t("closing", type(e).__name__)
'''

def program(seed):
    """The text of the program of a seed."""
    rng.seed(seed)
    del out[:]
    for number in range(12):
        generator = number % 3 == 2
        emit(0, "")
        emit(0, f"def function{number}(a, b):")
        emit(1, "p = 1; q = [2]; box = [0, 0]")
        if rng.random() < 0.5:
            emit(1, "c = 3; d = ()")
        block(1, Context(generator=generator), rng.randrange(3, 7))
        if generator:
            emit(1, "yield 0")
        emit(1, "def capture(): return p, q")
        emit(1, f"return a, b, p")
        emit(0, "")
        emit(0, f"ticks = 0; t('function{number}')")
        emit(0, f"{'drive' if generator else 'call'}(function{number})")
    return PRELUDE + "\n" + "\n".join(out) + "\n"


if __name__ == "__main__":
    print(program(int(sys.argv[1])))
