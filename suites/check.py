"""Runs every benchmark of the suites once on a given Python and compares the results with the manifests' checksums.

    python3 check.py [--python COMMAND] [--pyperformance DIRECTORY] [--threads N,N] [--tag TAG]
                     [--timeout SECONDS] [NAME...]

NAME is a suite or suite/benchmark. The suite "pyperformance" needs the folder with its programs
(.../pyperformance/data-files/benchmarks); without one it is skipped. Needs CPython 3.11 or later itself, for tomllib.
Exits with 1 if anything differs or fails.
"""
import argparse
import json
import os
import shlex
import subprocess
import sys
import time
import tomllib

FOLDER = os.path.dirname(os.path.abspath(__file__))


def benchmarks(suite):
    with open(os.path.join(FOLDER, suite, "suite.toml"), "rb") as file:
        manifest = tomllib.load(file)
    return manifest["suite"].get("kind", "programs"), manifest["benchmark"]


def run(command, suite, kind, benchmark, threads, programs, timeout):
    """What is wrong with one run, or None."""
    arguments = [
        "--program", os.path.join(programs, benchmark["program"]),
        "--function", benchmark.get("function", "run"),
        "--parameters", json.dumps(benchmark.get("parameters", {})),
        "--threads", str(threads),
        "--scaling", benchmark.get("scaling", "none"),
    ]
    if kind == "pyperformance":
        arguments += ["--pyperf-path", os.path.join(FOLDER, suite, "stand-in")]
    try:
        process = subprocess.run(
            command + [os.path.join(FOLDER, "worker.py")] + arguments,
            capture_output=True, text=True, timeout=timeout or float(benchmark.get("timeout", 120)),
        )
    except subprocess.TimeoutExpired as error:
        return "still running after %g seconds" % error.timeout
    if process.returncode != 0:
        last = process.stderr.strip().split("\n")[-1]
        return "exit code %d: %s" % (process.returncode, last)
    found = None
    for line in process.stdout.splitlines():
        event = json.loads(line)
        if event["event"] == "checksum":
            found = event["value"]
    expected = benchmark.get("checksum")
    if expected is not None and found != expected:
        return "computed %r instead of %r" % (found, expected)
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--python", default=sys.executable, help="the command of the Python to check")
    parser.add_argument("--pyperformance", help="folder of pyperformance's programs")
    parser.add_argument("--threads", default="1,2", help="thread counts to check, where a benchmark supports them")
    parser.add_argument("--tag", help="only benchmarks with this tag")
    parser.add_argument("--timeout", type=float, help="seconds for one run, instead of the manifest's")
    parser.add_argument("names", nargs="*", metavar="NAME", help="suites or suite/benchmark")
    options = parser.parse_args()
    wanted = [int(text) for text in options.threads.split(",")]
    command = shlex.split(options.python)
    suites = sorted(name for name in os.listdir(FOLDER) if os.path.exists(os.path.join(FOLDER, name, "suite.toml")))
    known = set(suites)
    failures = 0
    runs = 0
    for suite in suites:
        kind, entries = benchmarks(suite)
        programs = os.path.join(FOLDER, suite)
        known.update(suite + "/" + entry["name"] for entry in entries)
        if kind == "pyperformance":
            if options.pyperformance is None:
                if suite in options.names:
                    parser.error("the suite %s needs --pyperformance DIRECTORY" % suite)
                continue
            programs = options.pyperformance
        for entry in entries:
            name = suite + "/" + entry["name"]
            if options.names and name not in options.names and suite not in options.names:
                continue
            if options.tag is not None and options.tag not in entry.get("tags", []):
                continue
            for threads in wanted:
                if threads not in entry.get("threads", [1]):
                    continue
                runs += 1
                started = time.monotonic()
                problem = run(command, suite, kind, entry, threads, programs, options.timeout)
                seconds = time.monotonic() - started
                if problem is not None:
                    failures += 1
                text = "ok" if problem is None else "FAILED: " + problem
                print("%-44s %2d %8.1f s  %s" % (name, threads, seconds, text), flush=True)
    unknown = [name for name in options.names if name not in known]
    if unknown:
        parser.error("unknown suite or benchmark: %s" % ", ".join(unknown))
    print("%d runs, %d failed" % (runs, failures))
    return 1 if failures or not runs else 0


if __name__ == "__main__":
    sys.exit(main())
