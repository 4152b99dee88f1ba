"""Does what the pages of docs/ say: `scripts/tutorials.py [--if-online] APUS_BENCH [PAGE...]`.

The `sh` blocks of a page run one after the other in one shell, in a new folder, with `apus-bench` being the given program.
A `text` block tells lines that the output before it must have, in their order; `...` stands for anything. What needs the
harness's own sources to be built is left out. Needs CPython, git, pip and the package index, for the extension a C compiler.
With `--if-online` it says that it did nothing where pip cannot reach an index.
"""
import os
import re
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PAGES = ["library-python.md", "library-extension.md", "tutorial.md"]
# Blocks that build the harness, or that a reader fills in.
SKIPPED = ("<this repository>", "./my-suite", "--build 'make")


def blocks(page):
    """(kind, text) of every block that is run or compared."""
    with open(os.path.join(ROOT, "docs", page), encoding="utf-8") as file:
        text = file.read()
    found = re.findall(r"^```(sh|text)\n(.*?)^```$", text, re.M | re.S)
    return [(kind, body) for kind, body in found if not any(word in body for word in SKIPPED)]


def pattern(line):
    return ".*".join(re.escape(part) for part in line.strip().split("..."))


def check(page, program):
    parts = blocks(page)
    script = ["set -u", 'apus-bench() { "%s" "$@"; }' % program]
    for kind, body in parts:
        if kind == "sh":
            script.append(body)
        else:
            script.append("echo '--- expected ---'")
    with tempfile.TemporaryDirectory() as folder:
        environment = dict(os.environ, APUS_BENCH_SUITES=os.path.join(ROOT, "suites"))
        process = subprocess.run(
            ["bash", "-c", "\n".join(script)], cwd=folder, env=environment, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True, errors="replace")
    outputs = process.stdout.split("--- expected ---")
    failures = []
    expected = [body for kind, body in parts if kind == "text"]
    for output, body in zip(outputs, expected):
        position = 0
        for line in body.strip().splitlines():
            match = re.compile("^.*" + pattern(line) + ".*$", re.M).search(output, position)
            if match is None:
                failures.append("%s: the output lacks %r" % (page, line))
            else:
                position = match.end()
    if process.returncode not in (0, 1, 3) or failures:
        print(process.stdout)
    return failures


def online():
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", folder, "wcwidth==0.2.13"]
        return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0


def main(arguments):
    if arguments[0] == "--if-online":
        arguments = arguments[1:]
        if not online():
            print("tutorials not run: pip cannot download from a package index")
            return 0
    program = os.path.abspath(arguments[0])
    failures = []
    for page in arguments[1:] or PAGES:
        found = check(page, program)
        print("%s: %s" % (page, "as it says" if not found else "; ".join(found)), flush=True)
        failures += found
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
