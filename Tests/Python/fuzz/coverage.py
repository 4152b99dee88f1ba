"""What generated programs cover of the operation codes, from the disassembly that `apus --dump=bytecode` prints.

Each operation of operands.py is compiled alone; the registers (and constants) that derive from its operands a and b
are followed through the code. An operation code counts as met with a pair of operand kinds where it reads what
derives from both, and as met with a kind where it reads what derives from one.
"""
import os
import re
import subprocess
import tempfile

import generate
import operands

TABLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..", "Sources", "ApusBytecode", "Generated", "OPCODES.md")
INSTRUCTION = re.compile(r"^\s*(?:\d+\s+)?\d+  (\w+)(?: (.*))?$")
# Read operands: the others of an instruction are written, or are numbers.
READ = ("register", "base", "constant", "constant32")


def opcode_table():
    """{name: kinds of operands} in the table's order."""
    result = {}
    with open(TABLE, encoding="utf-8") as file:
        for line in file:
            cells = [cell.strip() for cell in line.split("|")]
            if len(cells) > 4 and cells[1].isdigit():
                result[cells[2]] = [kind for kind in cells[3].split(", ") if kind]
    return result


def dump(command, path):
    """[(name of a code, [(opcode, operands as text)])] of a file."""
    process = subprocess.run(command + ["--dump=bytecode", path], stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=120)
    codes = []
    for line in process.stdout.decode("utf-8", "replace").split("\n"):
        if line.startswith("code "):
            codes.append((line.split(" ")[1], []))
            continue
        match = INSTRUCTION.match(line)
        if match and codes:
            codes[-1][1].append((match.group(1), (match.group(2) or "").split(", ")))
    return codes


def opcodes_of(command, path):
    return {name for _, code in dump(command, path) for name, _ in code}


def sources_of(table, instruction, derived):
    """Which of a and b the operands that an instruction reads derive from."""
    name, texts = instruction
    result = set()
    kinds = [kind for kind in table[name] if kind != "unused"]
    for kind, text in zip(kinds, texts):
        if kind not in READ:
            continue
        if kind == "base":
            first = int(text[1:])
            for register, sources in derived.items():
                if isinstance(register, int) and register >= first:
                    result |= sources
        elif text[:1] == "r":
            result |= derived.get(int(text[1:]), set())
        elif text[:1] == "k" and "literal" in derived:
            result |= {"b"}
    return result


def operand_use(table, code, nested, literal):
    """{opcode: set of frozensets of {"a", "b"}} for an operation's code."""
    derived = {} if nested else {0: {"a"}, 1: {"b"}}
    if literal:
        derived["literal"] = {"b"}
    use = {}
    for name, texts in code:
        if name not in table:
            continue
        sources = sources_of(table, (name, texts), derived)
        if name in ("loadFree", "loadClassFree", "loadCell") and ("='a'" in texts[-1] or "='b'" in texts[-1]):
            sources = {texts[-1][-2]}
        if name in ("loadConstant", "loadInteger") and literal:
            sources = {"b"}
        if sources:
            use.setdefault(name, set()).add(frozenset(sources))
        for kind, text in zip(table[name], texts):
            if kind == "destination" and text[:1] == "r":
                derived[int(text[1:])] = sources
    return use


def operation_uses(command):
    """{(operation, kind of its literal or None): {opcode: set of sources}}"""
    table = opcode_table()
    keys, lines = [], []
    for operation in sorted(operands.TWO) + sorted(operands.ONE):
        keys.append((operation, None, generate.body_of(operation, "")))
    for operation in sorted(operands.LITERAL):
        for kind in generate.LITERAL_KINDS:
            keys.append((operation, kind, generate.body_of(operation, operands.LITERALS[kind][0])))
    for index, (_, _, body) in enumerate(keys):
        lines.append("def operation_%d(a, b):\n%s" % (index, generate.indented(body, 4)))
    uses, current = {}, None
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "operations.py")
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
        codes = dump(command, path)
    # A nested code is printed after the one around it.
    for name, code in codes:
        outer = re.fullmatch(r"operation_\d+", name) is not None
        if outer:
            current = keys[int(name[len("operation_"):])]
        if current is None:
            continue
        merged = uses.setdefault(current[:2], {})
        for opcode, sources in operand_use(table, code, not outer, current[1] is not None).items():
            merged.setdefault(opcode, set()).update(sources)
    return uses


def by_opcode(uses, triples):
    """({opcode: pairs of kinds}, {opcode: kinds}) that the triples meet."""
    pairs, kinds = {}, {}
    for operation, first, second in triples:
        use = uses.get((operation, second if operation in operands.LITERAL else None), {})
        for opcode, sources in use.items():
            for source in sources:
                if len(source) == 2 and second is not None:
                    pairs.setdefault(opcode, set()).add((first, second))
                if "a" in source:
                    kinds.setdefault(opcode, set()).add(first)
                if "b" in source and second is not None:
                    kinds.setdefault(opcode, set()).add(second)
    return pairs, kinds


def report(command, covered_triples, met, path=None):
    """Lines about the coverage; the table of all operation codes goes to a file."""
    table = opcode_table()
    uses = operation_uses(command)
    all_pairs, all_kinds = by_opcode(uses, generate.harmless_triples())
    pairs, kinds = by_opcode(uses, covered_triples)
    lines = [
        "operation codes met: %d of %d; not in any program: %s" % (len(met & set(table)), len(table), ", ".join(name for name in table if name not in met) or "none"),
        "operation codes that read two operands: %d, with pairs of operand kinds met: %d of %d"
        % (len(all_pairs), sum(len(pairs.get(name, ())) for name in all_pairs), sum(len(found) for found in all_pairs.values())),
        "operation codes that read an operand: %d, with operand kinds met: %d of %d"
        % (len(all_kinds), sum(len(kinds.get(name, ())) for name in all_kinds), sum(len(found) for found in all_kinds.values())),
    ]
    if path:
        with open(path, "w", encoding="utf-8") as file:
            file.write("operation code | met | pairs of operand kinds | of | operand kinds | of %d\n" % len(generate.KINDS))
            for name in table:
                file.write("%s | %s | %d | %d | %d\n" % (name, "yes" if name in met else "no", len(pairs.get(name, ())), len(all_pairs.get(name, ())), len(kinds.get(name, ()))))
    return lines
