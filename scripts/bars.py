"""Holds a session of apus-bench against the bars for the interpreter; prints Markdown, exits with 1 where one is missed.

    bars.py APUS_BENCH APUS SESSION [--db FILE] [--runtime NAME]

The session is one of `run --suite kernels --rounds 15` or more with CPython as the baseline. Bars: geometric mean of CPU
time at one thread at most 0.7, no benchmark above 1.2 (missed when the interval's lower end is above), peak memory at
most 1.5 times CPython's + 8 MiB, CPU time of `-c pass` at most 0.35 (medians of alternating runs, measured here).
"""
import argparse
import json
import os
import statistics
import subprocess
import sys

GEOMETRIC_MEAN, WORST, START_UP = 0.7, 1.2, 0.35
MEMORY_FACTOR, MEMORY_KIB = 1.5, 8 << 10
ROUNDS, START_UP_RUNS = 15, 101


def report(options, metric):
    command = [options.apus_bench, "show", options.session, "--metric", metric, "--format", "json"]
    return json.loads(subprocess.check_output(command + (["--db", options.db] if options.db else [])))


def lower(estimate):
    """The interval's lower end; the ratio itself where one round gives no interval."""
    return estimate["ratio"] if estimate["low"] is None else estimate["low"]


def cpu_seconds(command):
    process = os.posix_spawn(command[0], command, os.environ)
    _, status, usage = os.wait4(process, 0)
    if status != 0:
        sys.exit("bars.py: %s ended with status %d" % (" ".join(command), status))
    return usage.ru_utime + usage.ru_stime


def start_up(baseline, apus):
    """Medians of the CPU time of `-c pass`, seconds."""
    times = {baseline: [], apus: []}
    for _ in range(START_UP_RUNS):
        for program in times:
            times[program].append(cpu_seconds([program, "-c", "pass"]))
    return statistics.median(times[baseline]), statistics.median(times[apus])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("apus_bench")
    parser.add_argument("apus")
    parser.add_argument("session")
    parser.add_argument("--db")
    parser.add_argument("--runtime", default="apus")
    options = parser.parse_args()
    cpu, memory = report(options, "cpu"), report(options, "memory")
    lines, missed = [], []

    def line(name, value, bar, is_met):
        lines.append("| %s | %s | %s | %s |" % (name, value, bar, "met" if is_met else "MISSED"))
        if not is_met:
            missed.append(name)

    def interval(estimate):
        if estimate["low"] is None:
            return "%.3f" % estimate["ratio"]
        return "%.3f [%.3f, %.3f]" % (estimate["ratio"], estimate["low"], estimate["high"])

    line("rounds", cpu["complete_rounds"], "at least %d" % ROUNDS, cpu["complete_rounds"] >= ROUNDS)
    mine = [run for run in cpu["runs"] if run["runtime"] == options.runtime and run["threads"] == 1]
    failed = [run["benchmark"] for run in mine if run["failure"] or not run["normalized"]]
    line("benchmarks without a result", ", ".join(failed) or 0, 0, not failed)
    for summary in cpu["summaries"]:
        if summary["runtime"] == options.runtime and summary["threads"] == 1:
            mean = summary["geometric_mean"]
            name = "geometric mean of CPU time, %d benchmarks" % summary["benchmarks"]
            line(name, interval(mean), "at most %.1f" % GEOMETRIC_MEAN, lower(mean) <= GEOMETRIC_MEAN)
    worst = max((run for run in mine if run["normalized"]), key=lambda run: lower(run["normalized"]))
    is_met = lower(worst["normalized"]) <= WORST
    line("worst CPU time: " + worst["benchmark"], interval(worst["normalized"]), "at most %.1f" % WORST, is_met)

    peaks = {(run["benchmark"], run["runtime"]): run["median_kib"] for run in memory["runs"] if run["threads"] == 1}
    margins = []
    for (benchmark, runtime), peak in peaks.items():
        if runtime == options.runtime and peak is not None:
            base = peaks[benchmark, cpu["baseline"]]
            margins.append((MEMORY_FACTOR * base + MEMORY_KIB - peak, benchmark, peak, base))
    margin, benchmark, peak, base = min(margins)
    value = "%.1f MiB beside %.1f" % (peak / 1024, base / 1024)
    bar = "at most %.1f x + %d MiB" % (MEMORY_FACTOR, MEMORY_KIB >> 10)
    line("peak memory, least room: " + benchmark, value, bar, margin >= 0)

    base_command = [runtime["command"][0] for runtime in cpu["runtimes"] if runtime["name"] == cpu["baseline"]][0]
    base_time, time = start_up(base_command, options.apus)
    value = "%.3f (%.1f ms beside %.1f)" % (time / base_time, time * 1e3, base_time * 1e3)
    line("CPU time of `-c pass`", value, "at most %.2f" % START_UP, time <= START_UP * base_time)
    print("| what | measured | bar | |\n|---|---|---|---|\n" + "\n".join(lines))
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
