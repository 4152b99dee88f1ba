#!/usr/bin/env python3
"""Checks apus-bench's exchange with pyperf against pyperf itself.

  pyperf_roundtrip.py APUS_BENCH     the executable to check

1. A session measured by apus-bench is exported; `pyperf stats`, `compare_to`, `check` and `hist` read it, and pyperf's
   mean is that of the exported samples to the last digit that pyperf prints.
2. A file that `pyperf timeit` wrote is imported, exported again, and read by pyperf: the means are equal.

pyperf comes from PyPI into .build/pyperf-venv. Without it, or without pip, nothing is checked and the script says so.
"""
import csv
import gzip
import json
import math
import os
import subprocess
import sys
import tempfile
import venv

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ENVIRONMENT = os.path.join(ROOT, ".build", "pyperf-venv")

PROGRAM = "def run():\n    return sum(i * i for i in range(2000))\n"
SUITE = """
[suite]
name = "exchange"
[[benchmark]]
name = "squares"
program = "squares.py"
checksum = "2664667000"
"""


def pyperf_python():
    """The Python of an environment that has pyperf, or None with a message."""
    python = os.path.join(ENVIRONMENT, "bin", "python")
    if not os.path.exists(python):
        try:
            venv.create(ENVIRONMENT, with_pip=True)
        except Exception as error:  # Debian without python3-venv
            print("skipped: no virtual environment (%s)" % error)
            return None
    if subprocess.run([python, "-c", "import pyperf"], capture_output=True).returncode != 0:
        install = subprocess.run(
            [python, "-m", "pip", "install", "--quiet", "pyperf"], capture_output=True, text=True, timeout=300
        )
        if install.returncode != 0:
            print("skipped: pip cannot install pyperf (%s)" % install.stderr.strip().split("\n")[-1])
            return None
    return python


class Check:
    def __init__(self, tool, python, folder):
        self.tool = tool
        self.python = python
        self.folder = folder

    def run(self, command):
        result = subprocess.run(command, capture_output=True, text=True, cwd=self.folder)
        if result.returncode != 0:
            sys.exit("FAILED: %s\n%s%s" % (" ".join(command), result.stdout, result.stderr))
        return result.stdout

    def bench(self, *arguments):
        return self.run([self.tool, *arguments, "--db", os.path.join(self.folder, "x.db")])

    def pyperf(self, *arguments):
        return self.run([self.python, "-m", "pyperf", *arguments])

    def mean(self, file):
        """What pyperf computes and prints of a file with one benchmark."""
        code = (
            "import pyperf, sys; b = pyperf.Benchmark.load(sys.argv[1]);"
            "print(repr(b.mean()), b.get_nvalue(), b.get_nrun(), b.format_value(b.mean()))"
        )
        mean, values, runs, text = self.run([self.python, "-c", code, file]).split(maxsplit=3)
        return float(mean), int(values), int(runs), text.strip()

    def equal(self, what, one, other):
        if not math.isclose(one, other, rel_tol=1e-12):
            sys.exit("FAILED: %s: %r and %r" % (what, one, other))
        print("ok: %s: %r" % (what, one))

    def export(self):
        os.makedirs(os.path.join(self.folder, "suite"))
        for name, text in (("squares.py", PROGRAM), ("suite.toml", SUITE)):
            with open(os.path.join(self.folder, "suite", name), "w") as file:
                file.write(text)
        with open(os.path.join(ROOT, "suites", "worker.py")) as source:
            with open(os.path.join(self.folder, "worker.py"), "w") as file:
                file.write(source.read())
        for label in ("first", "second"):
            self.bench(
                "run", "--suite", os.path.join(self.folder, "suite"), "--runtime", "python=" + sys.executable,
                "--rounds", "3", "--executions", "2", "--iterations", "4", "--label", label,
            )
            self.bench("export", "--session", label, "--format", "pyperf", "--output", label + ".json")
            self.bench("export", "--session", label, "--format", "csv", "--output", label + ".csv")
            with open(os.path.join(self.folder, label + ".csv"), newline="") as file:
                values = [float(row["value_ns"]) for row in csv.DictReader(file) if row["is_steady"] == "1"]
            mean, count, runs, text = self.mean(label + ".json")
            self.equal("mean of the exported session " + label, mean, math.fsum(values) / len(values) / 1e9)
            if (count, runs) != (len(values), 6):
                sys.exit("FAILED: pyperf reads %d values of %d processes" % (count, runs))
            if text not in self.pyperf("stats", label + ".json"):
                sys.exit("FAILED: pyperf stats does not print %s" % text)
        self.pyperf("check", "first.json")
        self.pyperf("hist", "first.json")
        self.pyperf("show", "--metadata", "first.json")
        print(self.pyperf("compare_to", "first.json", "second.json", "--table").strip())

    def imported(self):
        self.pyperf(
            "timeit", "--quiet", "--processes", "3", "--values", "2", "--min-time", "0.01", "--output", "timeit.json",
            "sum(range(100))",
        )
        with open(os.path.join(self.folder, "timeit.json"), "rb") as file:
            data = file.read()
        with gzip.open(os.path.join(self.folder, "packed.json.gz"), "wb") as file:
            file.write(data)
        self.bench("import", "packed.json.gz", "--label", "timeit", "--runtime", "python")
        self.bench("export", "--session", "timeit", "--format", "pyperf", "--output", "back.json")
        mean, count, runs, _ = self.mean("timeit.json")
        back, back_count, back_runs, _ = self.mean("back.json")
        self.equal("mean of an imported file", back, mean)
        with open(os.path.join(self.folder, "timeit.json")) as file:
            calibrations = sum("values" not in run for run in json.load(file)["benchmarks"][0]["runs"])
        if (back_count, back_runs) != (count, runs - calibrations):
            sys.exit("FAILED: %d values of %d processes came back of %d of %d" % (back_count, back_runs, count, runs))
        print(self.bench("show", "timeit").strip())


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    tool = os.path.abspath(sys.argv[1])
    python = pyperf_python()
    if python is None:
        return
    with tempfile.TemporaryDirectory() as folder:
        check = Check(tool, python, folder)
        check.export()
        check.imported()
    print("pyperf reads our files and we read pyperf's")


if __name__ == "__main__":
    main()
