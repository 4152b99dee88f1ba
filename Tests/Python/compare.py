"""Runs the corpus on CPython and on another Python and compares what they print.

    python3 compare.py [--reference COMMAND] [--python COMMAND] [--verbose] [AREA | FILE]...

Compared are stdout, the exit code and, where a program ends with an uncaught exception, stderr from the traceback's
last line on (files in the area "tracebacks": all of stderr). Files listed in expected-failures.txt may differ, but not by
a crash; exits with 1 if another one differs, or if one of them does not any more: the list only shrinks.
"""
import argparse
import difflib
import os
import shlex
import subprocess
import sys

FOLDER = os.path.dirname(os.path.abspath(__file__))


def files(names):
    """The programs that `names` stand for: areas, files, or everything. Folders inside an area hold its modules."""
    areas = sorted(
        name for name in os.listdir(FOLDER)
        if os.path.isdir(os.path.join(FOLDER, name)) and name not in ("fuzz", "__pycache__")
    )
    result = []
    for name in names or areas:
        path = name if os.path.exists(name) else os.path.join(FOLDER, name)
        if os.path.isdir(path):
            result += [os.path.join(path, file) for file in sorted(os.listdir(path)) if file.endswith(".py")]
        elif os.path.exists(path):
            result.append(path)
        else:
            sys.exit("compare.py: no area or file %r" % name)
    return result


def outcome(command, path, timeout):
    environment = dict(os.environ, PYTHONDONTWRITEBYTECODE="1", PYTHONUTF8="1")
    folder, file = os.path.split(path)
    try:
        process = subprocess.run(
            command + [file], cwd=folder or ".", env=environment, timeout=timeout,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )
    except subprocess.TimeoutExpired:
        return ["still running after %g seconds" % timeout]
    lines = process.stdout.decode("utf-8", "replace").splitlines()
    lines.append("exit code %d" % process.returncode)
    errors = process.stderr.decode("utf-8", "replace").splitlines()
    if process.returncode == 0:
        errors = []
    elif os.path.basename(folder) != "tracebacks":
        errors = errors[-1:]
    return lines + ["stderr: " + line for line in errors]


def expected_failures():
    """The files that may differ, with the reason behind each name."""
    with open(os.path.join(FOLDER, "expected-failures.txt")) as file:
        lines = [line.split("#")[0].strip() for line in file]
    return {line for line in lines if line}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--reference", default="/usr/bin/python3", help="CPython 3.11")
    parser.add_argument("--python", default="apus", help="the Python to compare with it")
    parser.add_argument("--timeout", type=float, default=30, help="seconds for one program")
    parser.add_argument("--verbose", action="store_true", help="print the differences")
    parser.add_argument("names", nargs="*", metavar="AREA|FILE")
    options = parser.parse_args()
    reference = shlex.split(options.reference)
    command = shlex.split(options.python)
    different = []
    permitted = expected_failures()
    wrong = 0
    paths = files(options.names)
    for path in paths:
        expected = outcome(reference, path, options.timeout)
        found = outcome(command, path, options.timeout)
        name = os.path.relpath(path, FOLDER)
        if expected == found:
            if name in permitted:
                wrong += 1
                print("does not differ any more, take it off the list:", name)
            continue
        different.append(path)
        crashed = any(line.startswith("exit code -") for line in found)
        if name in permitted and not crashed:
            print("differs as listed:", name)
        else:
            wrong += 1
            print("differs:", name)
        if options.verbose:
            for line in difflib.unified_diff(expected, found, "expected", "found", n=1, lineterm=""):
                print("    " + line)
    print("%d programs, %d differ, %d not as listed" % (len(paths), len(different), wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
