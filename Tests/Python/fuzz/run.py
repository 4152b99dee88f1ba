"""Compares two Pythons on generated programs and reports where they differ.

    python3 run.py --python apus [--reference /usr/bin/python3] [--seed S] [--first I] [--count N] [--keep DIRECTORY]

Every program is run by both; a difference is a line that differs, an exit code, a crash or a hang. Differences are
grouped by operation and operand kinds; the first of each group is printed with its program's index. Programs that
differ are written to DIRECTORY. Exits with 1 if anything differs that expected-differences.txt does not list.
"""
import argparse
import collections
import fnmatch
import os
import re
import shlex
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import generate


def outcome(command, path, timeout):
    """(exit code or "timeout", stdout's lines, the end of stderr)"""
    environment = dict(os.environ, PYTHONHASHSEED="0", PYTHONDONTWRITEBYTECODE="1", PYTHONUTF8="1", PYTHONWARNINGS="ignore")
    try:
        process = subprocess.run(
            command + [path], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=timeout, env=environment,
        )
    except subprocess.TimeoutExpired:
        return "timeout", [], ""
    return process.returncode, process.stdout.decode("utf-8", "replace").split("\n"), process.stderr.decode("utf-8", "replace")[-300:]


def without_messages(line):
    return re.sub(r"\b([A-Z]\w+): (?:'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\")", r"\1", line)


def differences(expected, found, types_only=False):
    """Pairs of differing lines; lines are matched by position, for both Pythons print the same cases."""
    if expected[0] != found[0]:
        yield "exit code %s" % expected[0], "exit code %s %s" % (found[0], found[2])
    for index in range(max(len(expected[1]), len(found[1]))):
        a = expected[1][index] if index < len(expected[1]) else "(nothing)"
        b = found[1][index] if index < len(found[1]) else "(nothing)"
        if a != b and not (types_only and without_messages(a) == without_messages(b)):
            yield a, b
            if a.split("|")[:2] != b.split("|")[:2]:
                return


def key_of(line):
    """What a printed line is about: the operation and the kinds of its operands, or the kind of structure."""
    parts = line.split(" | ")
    return " | ".join(parts[1:3]) if len(parts) > 3 else parts[1] if len(parts) > 1 else line


def expectations(path):
    """The (pattern, reason) pairs of a file of lines "PATTERN => REASON"; `#` begins a comment."""
    result = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            line = line.strip()
            if not line or line.startswith("#"):
                continue
            pattern, arrow, reason = line.partition(" => ")
            if not arrow or not reason.strip():
                sys.exit("%s:%d: expected PATTERN => REASON" % (path, number))
            result.append((pattern.strip(), reason.strip()))
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--python", default="apus")
    parser.add_argument("--reference", default="/usr/bin/python3")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--cases", type=int, default=60)
    parser.add_argument("--timeout", type=float, default=30)
    parser.add_argument("--keep", metavar="DIRECTORY")
    parser.add_argument("--groups", type=int, default=40, help="how many groups of differences to print")
    parser.add_argument("--types-only", action="store_true", help="do not compare the messages of exceptions")
    parser.add_argument("--expected", default=os.path.join(os.path.dirname(os.path.abspath(__file__)), "expected-differences.txt"))
    options = parser.parse_args()
    expected_differences = expectations(options.expected)
    listed = collections.Counter()
    python, reference = shlex.split(options.python), shlex.split(options.reference)
    deck = generate.Deck(options.seed)
    covered = generate.new_coverage()
    groups = collections.OrderedDict()
    different = 0
    with tempfile.TemporaryDirectory() as folder:
        for index in range(options.first, options.first + options.count):
            text = generate.program(options.seed, index, deck, options.cases, covered)
            path = os.path.join(folder, "program.py")
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
            expected = outcome(reference, path, options.timeout)
            found = outcome(python, path, options.timeout)
            pairs = []
            for a, b in differences(expected, found, options.types_only):
                key = key_of(a)
                # A crash, a hang and a missing line are never expected.
                reasons = [reason for pattern, reason in expected_differences if fnmatch.fnmatchcase(key, pattern)]
                if reasons and "|" in a and "|" in b:
                    listed[reasons[0]] += 1
                else:
                    pairs.append((a, b))
            if not pairs:
                continue
            different += 1
            if options.keep:
                os.makedirs(options.keep, exist_ok=True)
                with open(os.path.join(options.keep, "seed%d_%05d.py" % (options.seed, index)), "w", encoding="utf-8") as file:
                    file.write(text)
            for a, b in pairs:
                groups.setdefault(key_of(a), []).append((index, a, b))
    for key in list(groups)[: options.groups]:
        index, a, b = groups[key][0]
        print("%s: %d times, first in program %d" % (key, len(groups[key]), index))
        print("    expected %s\n    found    %s" % (a[:400], b[:400]))
    for reason, count in listed.most_common():
        print("expected, %d times: %s" % (count, reason))
    print("seed %d, programs %d to %d: %d differ, %d groups" % (options.seed, options.first, options.first + options.count - 1, different, len(groups)))
    print(generate.coverage_text(covered))
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
