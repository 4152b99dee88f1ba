"""Writes random Python programs that meet every operation with operands of every kind.

    python3 generate.py --seed S --count N --output DIRECTORY [--cases M] [--coverage]

Program i depends on S and i alone. The operations with all pairs of operand kinds are dealt out to the programs in a
random order, over and over, so that a run of enough programs covers all of them; the kinds of structure (control
flow, classes, signatures, scopes, formatting) are drawn at random. Every 25th program is one of random control flow.
Every printed line of the others begins with a case's number. Prints what was covered. `run.py` compares two Pythons on such programs.
"""
import argparse
import os
import random
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import generate_control_flow
import operands
import structures

KINDS = sorted(operands.OPERANDS)
LITERAL_KINDS = sorted(operands.LITERALS)
CONTROL_FLOW_PERIOD = 25


def triples():
    """All (operation, kind of a, kind of b); one operand only: the second kind is None."""
    everything = [(operation, first, second) for operation in sorted(operands.TWO) for first in KINDS for second in KINDS]
    everything += [(operation, first, second) for operation in sorted(operands.LITERAL) for first in KINDS for second in LITERAL_KINDS]
    everything += [(operation, first, None) for operation in sorted(operands.ONE) for first in KINDS]
    return everything


REPEATS = ("a * b", "a *= b", "a ** b", "a **= b", "a << b", "a <<= b", "a * 3", "3 * a", "repeat", "pow(a, b, 1000)")
CALLS = (
    "exec", "eval", "print", "import", "a()", "a(b)", "a(K)", "a(*b)", "a(**b)", "a(k=b)", "@a", "iter(a, b)", "call of instance", "sort key",
    "max key", "property", "staticmethod", "classmethod", "return in finally", "metaclass",
)


def is_harmless(operation, a, b):
    """Whether an operation on these sources ends soon and in little memory, as far as one can tell."""
    operation = operation.replace("K", "b")
    if operation in CALLS:
        # What is called must not touch the outside; the constructors called with huge numbers would be slow.
        if "print" in (a, b) or "**" in b or len(b) > 12 and b.lstrip("-").isdigit():
            return False
    if operation in ("bytes(a)", "bytearray(a)", "list(map(a, b))") and ("**" in a or "**" in b or "int" == a):
        return False
    if operation == "round(a, b)" and b.startswith("-(") or operation == "f'{a!r:{b}}'" and ("**" in b or "1000003" in b):
        return False
    if operation == "f'{a:{b}}'" and ("**" in b or "1000003" in b or "1e300" in b):
        return False
    if operation not in REPEATS:
        return True
    large = ("**", "1000003", "e3", "e999", "1e16", "46116860", "90071992", "2147483648", "10000000000", "17014118")
    if operation in ("repeat", "a * 3", "3 * a"):
        return not any(text in a for text in large)
    if "<<" in operation or "**" in operation or "pow" in operation:
        return not any(text in b for text in large)
    # A sequence times a large number: only where it fails at once or stays empty.
    return True if a[:1] not in "'[(b" and b[:1] not in "'[(b" else not any(text in a + b for text in large)


def indented(body, spaces):
    return "\n".join(" " * spaces + line for line in body.split("\n"))


def placed(context, body):
    """The source of `case` with the operation's body in a context."""
    lines = []
    for line in operands.CONTEXTS[context].split("\n"):
        if line.strip() == "BODY":
            lines.append(indented(body, len(line) - len("BODY") + 4))
        else:
            lines.append(line)
    return "\n".join(lines)


def substituted(operation, a, b):
    """The operation with the operands' sources in place, for the compiler's constant folding, or None."""
    parts = operation.split(" ")
    if len(parts) == 3 and parts[0] == "a" and parts[2] == "b" and not parts[1].endswith("=") and parts[1] in operands.BINARY + operands.COMPARISON:
        return "(%s) %s (%s)" % (a, parts[1], b)
    return None


def drawn(randomness, triple):
    """Sources for the operands of a triple, or None where what was drawn would take too long."""
    operation, first, second = triple
    seconds = ["None"] if second is None else operands.LITERALS[second] if operation in operands.LITERAL else operands.OPERANDS[second]
    for _ in range(20):
        a, b = randomness.choice(operands.OPERANDS[first]), randomness.choice(seconds)
        if is_harmless(operation, a, b):
            return a, b
    return None


def body_of(operation, b):
    """The body of an operation; a literal operand is in its place."""
    if operation in operands.LITERAL:
        return operands.LITERAL[operation].replace("K", "(%s)" % b)
    return operands.TWO.get(operation) or operands.ONE[operation]


def operation_case(randomness, number, triple):
    """The source of one case and the context it stands in; the context is None where the case is left out."""
    operation, first, second = triple
    sources = drawn(randomness, triple)
    if sources is None:
        return "# %d: %s on %s and %s takes too long" % (number, operation, first, second), None
    a, b = sources
    body = body_of(operation, b)
    contexts = sorted(operands.CONTEXTS)
    if "\n" in body:
        contexts = ["function", "loop", "finally", "method", "star", "nested calls"]
    context = randomness.choice(contexts)
    constant = substituted(operation, a, b)
    if constant is not None and randomness.random() < 0.15:
        source = "def case(a, b):\n    return " + constant
        context = "constants"
    else:
        source = placed(context, body)
    label = "%s :: %s, %s :: %s" % (operation, first, second, context)
    return "%s\nrun(%d, %r, case, lambda: %s, lambda: %s)" % (source, number, label, a, b), context


class Deck:
    """Deals the triples in a random order, again and again; the order depends on the seed alone."""

    def __init__(self, seed):
        self.cards = triples()
        random.Random("deck %s" % seed).shuffle(self.cards)

    def hand(self, index, size):
        start = index * size
        return [self.cards[(start + i) % len(self.cards)] for i in range(size)]


def program(seed, index, deck, cases, covered):
    """The text of program `index` of a seed; what it covers is added to `covered`."""
    if index % CONTROL_FLOW_PERIOD == CONTROL_FLOW_PERIOD - 1:
        covered["structures"]["control flow"] = covered["structures"].get("control flow", 0) + 1
        return "# seed %s, program %d\n%s" % (seed, index, generate_control_flow.program(seed * 1000003 + index))
    randomness = random.Random("program %s %s" % (seed, index))
    parts = ["# seed %s, program %d" % (seed, index), operands.PRELUDE]
    number = 0
    for triple in deck.hand(index, cases):
        text, context = operation_case(randomness, number, triple)
        if context is not None:
            covered["triples"].add(triple)
            covered["contexts"].add(context)
        parts.append(text)
        number += 1
    for kind in randomness.sample(sorted(structures.KINDS), 2):
        parts.append(structures.KINDS[kind](randomness, number))
        covered["structures"][kind] = covered["structures"].get(kind, 0) + 1
        number += 1
    return "\n".join(parts) + "\n"


def harmless_triples():
    """The triples of which some operands' sources can be run."""
    result = []
    for triple in triples():
        operation, first, second = triple
        seconds = ["None"] if second is None else operands.LITERALS[second] if operation in operands.LITERAL else operands.OPERANDS[second]
        if any(is_harmless(operation, a, b) for a in operands.OPERANDS[first] for b in seconds):
            result.append(triple)
    return result


def coverage_text(covered):
    everything = triples()
    possible = harmless_triples()
    operations = len(operands.TWO) + len(operands.ONE) + len(operands.LITERAL)
    lines = [
        "operations %d, operand kinds %d, contexts %d" % (operations, len(KINDS), len(operands.CONTEXTS)),
        "operation and operand kinds covered: %d of %d (%d more would take too long)"
        % (len(covered["triples"]), len(possible), len(everything) - len(possible)),
        "contexts met: %s" % ", ".join(sorted(covered["contexts"])),
        "structures: %s" % ", ".join("%s %d" % item for item in sorted(covered["structures"].items())),
    ]
    return "\n".join(lines)


def new_coverage():
    return {"triples": set(), "contexts": set(), "structures": {}}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="index of the first program")
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--cases", type=int, default=60, help="operations in a program")
    parser.add_argument("--output", required=True, metavar="DIRECTORY")
    options = parser.parse_args()
    os.makedirs(options.output, exist_ok=True)
    deck = Deck(options.seed)
    covered = new_coverage()
    for index in range(options.first, options.first + options.count):
        path = os.path.join(options.output, "seed%d_%05d.py" % (options.seed, index))
        with open(path, "w", encoding="utf-8") as file:
            file.write(program(options.seed, index, deck, options.cases, covered))
    print("seed %d, programs %d to %d in %s" % (options.seed, options.first, options.first + options.count - 1, options.output))
    print(coverage_text(covered))


if __name__ == "__main__":
    main()
