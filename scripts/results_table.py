"""Prints the table of results/README.md from a session: `scripts/results_table.py APUS_BENCH SESSION [OPTION...]`.

Options are those of `show`: `--metric wall`, `--db FILE`; without a metric CPU time is shown.

A line per benchmark: the baseline's time, and every other runtime divided by it with its interval; for a runtime with a JIT
compiler three figures: its first iteration, about the first second, and its steady state. A `~` marks what has not been
shown to be steady.
"""
import json
import subprocess
import sys


def time_text(nanoseconds):
    for unit, size in (("s", 1e9), ("ms", 1e6), ("µs", 1e3)):
        if nanoseconds >= size:
            return "%.3g %s" % (nanoseconds / size, unit)
    return "%.3g ns" % nanoseconds


def ratio_text(estimate, is_steady=True):
    if estimate is None:
        return "-"
    interval = "" if estimate["low"] is None else " [%.3f, %.3f]" % (estimate["low"], estimate["high"])
    return "%.3f%s%s" % (estimate["ratio"], interval, "" if is_steady else " ~")


def begin_text(estimate):
    return "-" if estimate is None else "%.3f" % estimate["ratio"]


def main(arguments):
    program, session, *options = arguments
    if "--metric" not in options:
        options += ["--metric", "cpu"]
    output = subprocess.run([program, "show", session, "--format", "json"] + options, check=True, capture_output=True).stdout
    data = json.loads(output)
    baseline = data["baseline"]
    names = [runtime["name"] for runtime in data["runtimes"] if runtime["name"] != baseline]
    warming = {run["runtime"] for run in data["runs"] if run.get("first_iteration")}
    header = ["benchmark", baseline]
    for name in names:
        header += [name + ", first iteration", "first second", "steady"] if name in warming else [name]
    print("| " + " | ".join(header) + " |")
    print("|:--" + "|--:" * (len(header) - 1) + "|")
    rows = {}
    for run in data["runs"]:
        rows.setdefault((run["benchmark"], run["threads"]), {})[run["runtime"]] = run
    for (benchmark, threads), runs in rows.items():
        base = runs.get(baseline, {}).get("median_ns")
        cells = [benchmark.split("/")[-1] + ("" if threads == 1 else ", %d threads" % threads)]
        cells.append("-" if base is None else time_text(base))
        for name in names:
            run = runs.get(name, {})
            if name in warming:
                cells += [begin_text(run.get("first_iteration")), begin_text(run.get("first_second"))]
            cells.append(ratio_text(run.get("normalized"), run.get("steady", True)))
        print("| " + " | ".join(cells) + " |")
    for threads in sorted({summary["threads"] for summary in data["summaries"]}):
        means = {one["runtime"]: one for one in data["summaries"] if one["threads"] == threads}
        cells = ["**geometric mean**" + ("" if threads == 1 else ", %d threads" % threads), "1"]
        for name in names:
            mean = means.get(name, {})
            if name in warming:
                cells += [begin_text(mean.get("first_iteration")), begin_text(mean.get("first_second"))]
            cells.append(ratio_text(mean.get("geometric_mean"), mean.get("not_shown_steady", 0) == 0))
        print("| " + " | ".join(cells) + " |")


if __name__ == "__main__":
    main(sys.argv[1:])
