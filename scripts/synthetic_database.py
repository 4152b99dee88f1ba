"""Writes a result database of made-up measurements, for tests of speed and for trying histories and reports.

    synthetic_database.py OUT.db [--commits 1000] [--benchmarks 100] [--rounds 5] [--iterations 3] [--seed 1]

One session for each commit of a made-up repository measures all benchmarks on CPython, PyPy and the commit's build of
Apus. Every benchmark has a level and a noise of its own (between processes and within them); PyPy warms up. Some
benchmarks reach another level with some commit, and the source of one changes in the middle. Prints what was planted as
JSON. The same arguments give the same database. 1,000 commits are 300,000 runs and 4,500,000 samples.
"""
import argparse
import hashlib
import json
import math
import os
import pathlib
import random
import re
import sqlite3
import sys
import time
import uuid

SCHEMA = pathlib.Path(__file__).resolve().parent.parent / "Sources/BenchStore/Schema.swift"
MACHINE = (1, "synthetic", "Synthetic CPU", 8, 16777216, "6.1.0", None)
ENVIRONMENT = '{"LC_ALL":"C.UTF-8","PATH":"/usr/local/bin:/usr/bin:/bin"}'
START = 1_600_000_000  # the first session, seconds since 1970
RUNTIMES = (("cpython", "cpython"), ("pypy", "pypy"), ("apus", "apus"))


def create(path):
    """An empty database of the newest version, by the migrations that apus-bench makes."""
    text = SCHEMA.read_text()
    blocks = dict(re.findall(r'private static let (\w+) = """\n(.*?)\n        """', text, re.S))
    migrations = re.findall(r'registerMigration\("([^"]+)"\) \{ try \$0\.execute\(sql: (\w+)\) \}', text)
    if not migrations:
        sys.exit("synthetic_database.py: %s has no migrations" % SCHEMA)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA cache_size = -200000")
    connection.execute("CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
    for name, block in migrations:
        connection.executescript(blocks[block])
        connection.execute("INSERT INTO grdb_migrations VALUES (?)", (name,))
    return connection


def digest(text):
    return hashlib.sha256(text.encode()).hexdigest()


class Benchmark:
    """Its levels are mean times of one call in ns, by runtime."""

    def __init__(self, index, generator, commits):
        self.name = "bench_%03d" % index
        cpython = 10 ** generator.uniform(6, 8.5)
        self.levels = {
            "cpython": cpython,
            "pypy": cpython * math.exp(generator.gauss(math.log(0.3), 0.5)),
            "apus": cpython * math.exp(generator.gauss(math.log(0.5), 0.3)),
        }
        self.noise = generator.uniform(0.002, 0.008)  # between processes
        self.jitter = generator.uniform(0.001, 0.01)  # between iterations
        # Every fourth benchmark has one or two steps of 4 to 20 % up or down.
        self.steps = {}
        if index % 4 == 0 and commits >= 20:
            for _ in range(generator.choice((1, 2))):
                size = generator.uniform(0.04, 0.2) * generator.choice((-1, 1))
                self.steps[generator.randrange(commits // 10, commits - commits // 10)] = 1 + size


def fill(connection, options):
    generator = random.Random(options.seed)
    gauss = generator.gauss
    benchmarks = [Benchmark(index, generator, options.commits) for index in range(options.benchmarks)]
    changed = options.commits // 2  # the source of the last benchmark changes here
    execute = connection.execute
    execute("INSERT INTO machine VALUES (?, ?, ?, ?, ?, ?, ?)", MACHINE)
    for index, benchmark in enumerate(benchmarks):
        execute(
            "INSERT INTO benchmark VALUES (?, 'synthetic', ?, ?, '{}', 'none', '42', '[]')",
            (index + 1, benchmark.name, digest(benchmark.name)),
        )
    second_source = len(benchmarks) + 1
    execute(
        "INSERT INTO benchmark VALUES (?, 'synthetic', ?, ?, '{}', 'none', '42', '[]')",
        (second_source, benchmarks[-1].name, digest("changed")),
    )
    for number, (name, kind) in enumerate(RUNTIMES[:2], 1):
        insert_runtime(execute, number, name, kind, digest(name))

    run = process = 0
    parent = None
    for commit in range(options.commits):
        sha = digest("commit %d" % commit)[:40]
        started = START + commit * 28_800
        execute(
            "INSERT INTO commit_revision VALUES (?, 'https://example.org/python', ?, ?, ?, ?, 'main', 0, ?)",
            (commit + 1, sha, parent, commit, started - 3600, "Change number %d" % commit),
        )
        parent = sha
        insert_runtime(execute, commit + 3, "apus", "apus", digest(sha))
        names = [RUNTIMES[0][0], RUNTIMES[1][0], "apus@" + sha[:10]]
        configuration = {
            "suites": ["synthetic"], "runtimes": names, "baseline": "cpython", "threads": [1],
            "rounds": options.rounds, "executions_per_round": 1, "iterations": options.iterations, "filter": None,
            "budget_s": None, "timeout_s": 60.0, "minimum_sample_s": 0.05, "mode": "time",
        }
        execute(
            "INSERT INTO session(id, uuid, label, started_at_s, finished_at_s, machine_id, tool_version,"
            " configuration_json, seed, mode) VALUES (?, ?, 'nightly', ?, ?, 1, 'synthetic', ?, ?, 'time')",
            (commit + 1, str(uuid.UUID(int=generator.getrandbits(128), version=4)), started, started + 3600,
             json.dumps(configuration), commit),
        )
        runs, executions, warmups, samples = [], [], [], []
        for index, benchmark in enumerate(benchmarks):
            benchmark.levels["apus"] *= benchmark.steps.get(commit, 1)
            identity = second_source if index == len(benchmarks) - 1 and commit >= changed else index + 1
            for number, (name, _) in enumerate(RUNTIMES):
                run += 1
                built = name == "apus"
                runs.append(
                    (run, commit + 1, commit + 1 if built else None, commit + 3 if built else number + 1, identity))
                level, noise, jitter = benchmark.levels[name], benchmark.noise, benchmark.jitter
                steady = 1 if name == "pypy" and options.iterations > 1 else 0
                for turn in range(1, options.rounds + 1):
                    process += 1
                    mean = level * math.exp(gauss(0, noise))
                    values = [mean * (1 + abs(gauss(0, jitter))) for _ in range(options.iterations)]
                    if steady:
                        values[0] *= 2.5
                    average = sum(values[steady:]) / (options.iterations - steady)
                    wall = int(sum(values)) + 20_000_000
                    executions.append(
                        (process, run, turn, index * 3 + number, commit * 100 + turn, started + turn * 600,
                         wall, wall // 1000, 12_000 + number * 40_000, average, average * 0.99))
                    warmups.append((process, "warmup" if steady else "flat", steady, "[1]" if steady else "[]"))
                    samples += [(process, i, value, value * 0.99) for i, value in enumerate(values)]
        connection.executemany(
            "INSERT INTO run(id, session_id, commit_id, runtime_id, benchmark_id, threads, loops, status)"
            " VALUES (?, ?, ?, ?, ?, 1, 4, 'ok')", runs)
        connection.executemany(
            "INSERT INTO process_execution(id, run_id, purpose, round, execution, order_in_round, hash_seed,"
            " started_at_s, status, exit_status, loops, inner_loops, wall_ns, user_us, system_us, max_resident_kib,"
            " minor_faults, major_faults, voluntary_switches, involuntary_switches, cpu_pressure_us, steal_ticks,"
            " load_average, stderr_tail, steady_wall_ns, steady_cpu_ns) VALUES (?, ?, 'measurement', ?, 0, ?, ?, ?,"
            " 'ok', 0, 4, 1, ?, ?, 4000, ?, 900, 0, 3, 5, 100, 0, 0.3, '', ?, ?)", executions)
        connection.executemany("INSERT INTO warmup VALUES (?, ?, ?, ?)", warmups)
        connection.executemany("INSERT INTO sample VALUES (?, ?, ?, ?)", samples)
    return {
        "steps": [
            {"benchmark": "synthetic/" + benchmark.name, "commit": commit, "ratio": round(ratio, 4)}
            for benchmark in benchmarks for commit, ratio in sorted(benchmark.steps.items())
        ],
        "changed_source": {"benchmark": "synthetic/" + benchmarks[-1].name, "commit": changed},
        "runs": run, "executions": process, "samples": process * options.iterations,
    }


def insert_runtime(execute, identifier, name, kind, binary):
    execute(
        "INSERT INTO runtime VALUES (?, ?, ?, ?, ?, ?, ?, 10)",
        (identifier, name, kind, "Synthetic 1.0", json.dumps(["/usr/bin/" + name]), ENVIRONMENT, binary),
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out")
    for name, default in (("commits", 1000), ("benchmarks", 100), ("rounds", 5), ("iterations", 3), ("seed", 1)):
        parser.add_argument("--" + name, type=int, default=default)
    options = parser.parse_args()
    for name in ("commits", "benchmarks", "rounds", "iterations"):
        if getattr(options, name) < 1:
            parser.error("--%s must be at least 1" % name)
    if os.path.exists(options.out):
        sys.exit("synthetic_database.py: %s exists already" % options.out)
    start = time.monotonic()
    connection = create(options.out)
    connection.execute("BEGIN")
    planted = fill(connection, options)
    connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    planted["bytes"] = os.path.getsize(options.out)
    planted["seconds"] = round(time.monotonic() - start, 1)
    print(json.dumps(planted, indent=1))


if __name__ == "__main__":
    main()
