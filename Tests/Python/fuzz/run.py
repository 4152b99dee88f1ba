"""Compares two Pythons on generated programs and reports where they differ.

    python3 run.py --python apus [--reference /usr/bin/python3] [--seed S] [--first I] [--count N] [--keep DIRECTORY]

Both run the same programs, many in one process, the first of each batch alone as well (for its exit code and its last
line on stderr). A difference is a line that differs, an exit code, a crash or a hang. A batch that ends early is run
again program by program. Differences are grouped by their text without values; the first of each group is printed
with its program's index: `generate.py --seed S --first I --count 1 --output DIRECTORY` writes it again. Exits with 1
if anything differs that expected-differences.txt does not list.
"""
import argparse
import collections
import concurrent.futures
import os
import re
import shlex
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import coverage
import generate

# Runs the programs named as arguments, each in a namespace of its own.
DRIVER = '''\
import sys
for path in sys.argv[1:]:
    print("::: " + path)
    with open(path, encoding="utf-8") as file:
        text = file.read()
    try:
        exec(compile(text, path, "exec"), {"__name__": "__main__"})
    except BaseException as error:
        print("ended by", type(error).__name__, error)
    for name in [name for name in sys.modules if name == "fuzzed"]:
        del sys.modules[name]
    print("::: end")
'''


def launch(command, arguments):
    environment = dict(os.environ, PYTHONHASHSEED="0", PYTHONDONTWRITEBYTECODE="1", PYTHONUTF8="1", PYTHONWARNINGS="ignore")
    return subprocess.Popen(command + arguments, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment)


def outcomes(commands, arguments, timeout):
    """For each command: (exit code or "timeout", stdout, stderr); they run at the same time."""
    result = []
    with concurrent.futures.ThreadPoolExecutor(len(commands)) as pool:
        processes = [launch(command, arguments) for command in commands]
        for process, future in [(p, pool.submit(p.communicate, None, timeout)) for p in processes]:
            try:
                output, errors = future.result()
                status = process.returncode
            except subprocess.TimeoutExpired:
                process.kill()
                output, errors = process.communicate()
                status = "timeout"
            result.append((status, output.decode("utf-8", "replace"), errors.decode("utf-8", "replace")))
    return result


def last_line(text):
    lines = text.rstrip("\n").split("\n")
    return re.sub(r" at 0x[0-9a-f]+", " at 0x", lines[-1])


def sections(text):
    """{path: lines} of the programs that a batch ran to their end."""
    result = {}
    for part in text.split("::: ")[1:]:
        path, _, body = part.partition("\n")
        if path != "end":
            result[path] = body
    ended = text.count("::: end\n")
    return dict(list(result.items())[:ended])


def compare_batch(commands, paths, timeout):
    """Yields (index of the program in the batch, expected line, found line)."""
    driver = os.path.join(os.path.dirname(paths[0]), "driver.py")
    pairs = []
    results = outcomes(commands, [driver] + paths, timeout)
    parts = [sections(result[1]) for result in results]
    for index, path in enumerate(paths):
        if index == 0 or any(path not in part for part in parts):
            expected, found = outcomes(commands, [path], min(timeout, 60))
            if expected[0] != found[0]:
                pairs.append((index, "exit code %s" % expected[0], "exit code %s %s" % (found[0], found[2][-300:])))
            elif last_line(expected[2]) != last_line(found[2]):
                pairs.append((index, "last line on stderr: " + last_line(expected[2]), "last line on stderr: " + last_line(found[2])))
            texts = [expected[1], found[1]]
        else:
            texts = [part[path] for part in parts]
        if texts[0] != texts[1]:
            pairs += [(index, a, b) for a, b in differences(*[text.split("\n") for text in texts])]
    if results[0][0] != results[1][0] and not any("exit code" in a for _, a, _ in pairs):
        pairs.append((0, "exit code of the batch %s" % results[0][0], "exit code of the batch %s %s" % (results[1][0], results[1][2][-300:])))
    return pairs


def differences(expected, found):
    """Pairs of differing lines; lines are matched by position, for both Pythons print the same cases."""
    for index in range(max(len(expected), len(found))):
        a = expected[index] if index < len(expected) else "(nothing)"
        b = found[index] if index < len(found) else "(nothing)"
        if a != b:
            yield a, b
            if a.split("::")[:2] != b.split("::")[:2]:
                return


def split(line):
    """What a printed line is about (operation and operand kinds, or the kind of structure), and the rest."""
    parts = line.split(" :: ")
    if len(parts) > 3:
        return " :: ".join(parts[1:3]), " :: ".join(parts[4:])
    if len(parts) > 2:
        return parts[1], " :: ".join(parts[2:])
    return "text", line


def template(text):
    """The text of a result without values, so that like differences fall into one group."""
    text = text.split(" :: ")[0]
    text = re.sub(r"'[\w ]*'(?= object|$| and|:)", "T", text)
    return re.sub(r"(?<![A-Za-z])-?\d+(\.\d+)?(e[+-]?\d+)?", "N", re.sub(r"'(?:[^'\\]|\\.)*'", "S", text))[:160]


class Expectations:
    """A file of lines CASE ;; EXPECTED ;; FOUND => REASON; a `*` in the first three stands for any text.

    A line TEXT ~~ OTHER => REASON accepts lines that are the same but for OTHER in the place of TEXT.
    """

    def __init__(self, path):
        self.entries = []
        self.replacements = []
        with open(path, encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                line = line.strip()
                if not line or line.startswith("#"):
                    continue
                pattern, arrow, reason = line.partition(" => ")
                if "~~" in pattern and reason.strip():
                    text, other = pattern.split("~~")
                    self.replacements.append((text.strip(), other.strip(), reason.strip()))
                    continue
                fields = [field.strip() for field in pattern.split(";;")]
                if not arrow or not reason.strip() or len(fields) != 3:
                    sys.exit("%s:%d: expected CASE ;; EXPECTED ;; FOUND => REASON" % (path, number))
                expressions = [re.compile(".*".join(map(re.escape, field.split("*"))) + r"\Z", re.DOTALL) for field in fields]
                self.entries.append((expressions, reason.strip()))

    def reason(self, a, b):
        """Why a difference is accepted, or None. A crash, a hang and a missing line are never expected."""
        if b == "(nothing)" or b.startswith("exit code"):
            return None
        first = None
        for text, other, reason in self.replacements:
            if text in a:
                first = first or reason
                a, b = a.replace(text, other), b.replace(text, other)
        if a == b:
            return first
        texts = (split(a)[0],) + tuple(split(line)[1] for line in (a, b))
        for expressions, reason in self.entries:
            if all(expression.match(text) for expression, text in zip(expressions, texts)):
                return reason
        return None


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--python", default="apus")
    parser.add_argument("--reference", default="/usr/bin/python3 -S")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--cases", type=int, default=60, help="operations in a program")
    parser.add_argument("--batch", type=int, default=40, help="programs in a process")
    parser.add_argument("--jobs", type=int, default=1, help="batches at the same time; each runs both Pythons at once")
    parser.add_argument("--timeout", type=float, default=240, help="seconds for a batch")
    parser.add_argument("--seconds", type=float, default=1e9, help="begin no batch after so many seconds")
    parser.add_argument("--keep", metavar="DIRECTORY", help="where to write programs that differ")
    parser.add_argument("--groups", type=int, default=40, help="how many groups of differences to print")
    parser.add_argument("--coverage", metavar="FILE", help="where to write the coverage of each operation code")
    parser.add_argument("--expected", default=os.path.join(os.path.dirname(os.path.abspath(__file__)), "expected-differences.txt"))
    options = parser.parse_args()
    expectations = Expectations(options.expected)
    commands = [shlex.split(options.reference), shlex.split(options.python)]
    deck = generate.Deck(options.seed)
    covered, met = generate.new_coverage(), set()
    groups, listed = collections.OrderedDict(), collections.Counter()
    different = set()
    started = time.time()

    def finish(first, folder, pairs):
        for index, a, b in pairs:
            reason = expectations.reason(a, b)
            if reason:
                listed[reason] += 1
                continue
            number = first + index
            case = split(a)[0].split(" :: ")[0]
            groups.setdefault((template(split(a)[1]), template(split(b)[1])), []).append((number, case, a, b))
            if options.keep and number not in different:
                os.makedirs(options.keep, exist_ok=True)
                name = "seed%d_%05d.py" % (options.seed, number)
                with open(os.path.join(folder.name, name), "rb") as source, open(os.path.join(options.keep, name), "wb") as copy:
                    copy.write(source.read())
            different.add(number)
        # The disassembly of a few programs tells which operation codes the run meets.
        for number in {first, first + generate.CONTROL_FLOW_PERIOD - 1}:
            path = os.path.join(folder.name, "seed%d_%05d.py" % (options.seed, number))
            if os.path.exists(path):
                met.update(coverage.opcodes_of(commands[1], path))
        folder.cleanup()

    last = options.first + options.count
    waiting = collections.deque()
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for first in range(options.first, last, options.batch):
            if time.time() - started > options.seconds:
                last = first
                break
            folder = tempfile.TemporaryDirectory()
            paths = []
            for index in range(first, min(first + options.batch, last)):
                paths.append(os.path.join(folder.name, "seed%d_%05d.py" % (options.seed, index)))
                with open(paths[-1], "w", encoding="utf-8") as file:
                    file.write(generate.program(options.seed, index, deck, options.cases, covered))
            with open(os.path.join(folder.name, "driver.py"), "w", encoding="utf-8") as file:
                file.write(DRIVER)
            waiting.append((first, folder, pool.submit(compare_batch, commands, paths, options.timeout)))
            if len(waiting) > options.jobs:
                number, folder, future = waiting.popleft()
                finish(number, folder, future.result())
                print("program %d, %d differ, %d groups, %.0f s" % (number, len(different), len(groups), time.time() - started), file=sys.stderr)
        for number, folder, future in waiting:
            finish(number, folder, future.result())
    for key in sorted(groups, key=lambda key: -len(groups[key]))[: options.groups]:
        number, case, a, b = groups[key][0]
        cases = collections.Counter(entry[1] for entry in groups[key])
        print("%d times in %s; first in program %d" % (len(groups[key]), ", ".join(name for name, _ in cases.most_common(6)), number))
        print("    expected %s\n    found    %s" % (a[:400], b[:400]))
    for reason, count in listed.most_common():
        print("expected, %d times: %s" % (count, reason))
    print("seed %d, programs %d to %d: %d differ, %d groups" % (options.seed, options.first, last - 1, len(different), len(groups)))
    print(generate.coverage_text(covered))
    for line in coverage.report(commands[1], covered["triples"], met, options.coverage):
        print(line)
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
