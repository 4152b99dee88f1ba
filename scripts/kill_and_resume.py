"""Kills a session of apus-bench at random moments and resumes it: nothing that had finished may be lost.

    kill_and_resume.py APUS_BENCH [--moments N] [--seed N] [-- ARGUMENTS OF apus-bench run]

Adds --db and --label itself. Without arguments it measures two runtimes that only pretend to, which is fast; they log what
they finish, and of that each kill may lose one execution, the one whose report had not been stored. Exits with 1 and says what is wrong when an execution that was stored before a kill is
missing or different after it, when the database fails its own check, when a session that was resumed to its end misses
an execution, or when a result was wrong.
"""
import argparse
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

EXECUTIONS = """
    SELECT runtime.name, benchmark.suite, benchmark.name, run.threads, process_execution.status, failure,
           process_execution.round, process_execution.execution, process_execution.*,
           (SELECT group_concat(iteration || ':' || value_ns || ':' || COALESCE(cpu_ns, ''))
            FROM sample WHERE process_id = process_execution.id)
    FROM process_execution JOIN run ON run.id = run_id
    JOIN runtime ON runtime.id = run.runtime_id JOIN benchmark ON benchmark.id = run.benchmark_id
"""


def stored(database):
    """Every stored execution with its samples, by its identity; the check of the file; whether the session ended."""
    if not os.path.exists(database):
        return {}, "ok", False
    with sqlite3.connect(database, timeout=30) as connection:
        try:
            rows = {row[:4] + row[6:8]: row for row in connection.execute(EXECUTIONS)}
            ended = connection.execute("SELECT count(*) FROM session WHERE finished_at_s IS NOT NULL").fetchone()[0] > 0
        except sqlite3.OperationalError:  # killed before the tables were there
            rows, ended = {}, False
        check = connection.execute("PRAGMA integrity_check").fetchone()[0]
    connection.close()
    return rows, check, ended


def fail(message):
    sys.exit("kill_and_resume.py: " + message)


SIDE_BY_SIDE = 2  # runtimes of a group

PRETENDER = """#!/bin/sh
if [ "$1" = -V ]; then echo "Pretender 1.0"; exit; fi
while [ $# -gt 0 ]; do case "$1" in --loops) L=$2;; --iterations) K=$2;; --turns) U=$2;; esac; shift; done
turn() { [ -z "$U" ] || { echo '{"event":"turn"}'; read line; }; }
sleep 0.01
echo '{"event":"start"}'
if [ "$L" = 0 ]; then L=2; echo '{"event":"calibrated","loops":2}'; fi
i=0
while [ $i -lt $K ]; do
    turn
    echo "{\\"event\\":\\"sample\\",\\"iteration\\":$i,\\"value_ns\\":$((5000 + i + $$)),\\"cpu_ns\\":4000,\\"loops\\":$L}"
    i=$((i+1))
done
turn
echo '{"event":"checksum","value":"42"}'
echo '{"event":"end"}'
echo done >> LOG
"""


def pretend(folder):
    """Writes two runtimes and a suite of two benchmarks; the log's path, and what to give to apus-bench run."""
    os.makedirs(folder + "/suites/tiny")
    log = folder + "/finished"
    for name in ("one", "two"):
        with open(folder + "/" + name, "w") as file:
            file.write(PRETENDER.replace("LOG", log))
        os.chmod(folder + "/" + name, 0o755)
    for name, text in (
        ("worker.py", "raise SystemExit('the pretenders do not read this')\n"),
        ("tiny/a.py", "def run():\n    return 42\n"),
        ("tiny/b.py", "def run():\n    return 42\n"),
        ("tiny/suite.toml", '[suite]\nname = "tiny"\n'
         + "".join('[[benchmark]]\nname = "%s"\nprogram = "%s.py"\nthreads = [1, 2]\nchecksum = "42"\n' % (n, n)
                   for n in "ab")),
    ):
        with open(folder + "/suites/" + name, "w") as file:
            file.write(text)
    runtimes = ",".join("%s=%s/%s" % (name, folder, name) for name in ("one", "two"))
    return log, ["--suite", folder + "/suites/tiny", "--runtime", runtimes, "--threads", "1,2", "--rounds", "6",
                 "--iterations", "2"]


def lines(path):
    if not path or not os.path.exists(path):
        return 0
    with open(path) as file:
        return sum(1 for _ in file)


def lost(before, after):
    return [identity for identity, row in before.items() if after.get(identity) != row]


def main():
    split = sys.argv.index("--") if "--" in sys.argv else len(sys.argv)
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("apus_bench")
    parser.add_argument("--moments", type=int, default=50)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    options = parser.parse_args(sys.argv[1:split])
    generator = random.Random(options.seed)
    print("seed %d" % options.seed, flush=True)

    with tempfile.TemporaryDirectory() as folder:
        database = os.path.join(folder, "killed.db")
        log, arguments = (None, sys.argv[split + 1 :]) if split < len(sys.argv) else pretend(folder)
        session = [os.path.abspath(options.apus_bench), "run"] + arguments + ["--label", "killed", "--db"]
        command = session + [database, "--resume"]
        # The first session, undisturbed, tells how long one takes and how many executions it has.
        start = time.monotonic()
        whole = os.path.join(folder, "whole.db")
        status = subprocess.run(session + [whole], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        if status.returncode != 0:
            fail("the session ended with status %d: %s" % (status.returncode, status.stderr[-500:]))
        duration = time.monotonic() - start
        expected = stored(whole)[0]
        # A made-up session is short against the start of the command: each kill gets a third of it.
        longest = duration / 3 if log else 2 * duration / options.moments
        print("undisturbed: %d executions in %.0f s" % (len(expected), duration), flush=True)

        kills = 0
        since = 0  # kills of the present database
        before = {}
        start_of_log = lines(log)
        while kills < options.moments:
            process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            try:
                process.wait(generator.uniform(0, longest))
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL)
                process.wait()
                kills += 1
                since += 1
                time.sleep(0.05)  # a child that was about to write its last line
            after, check, ended = stored(database)
            if check != "ok":
                fail("after kill %d the database is damaged: %s" % (kills, check))
            if lost(before, after):
                fail("kill %d lost %r" % (kills, lost(before, after)[:3]))
            if log and len(after) < lines(log) - start_of_log - SIDE_BY_SIDE * since:
                fail("%d executions finished, %d were stored, after %d kills"
                     % (lines(log) - start_of_log, len(after), since))
            print("kill %d: %d executions stored" % (kills, len(after)), flush=True)
            before = after
            if ended and kills < options.moments:
                for suffix in ("", "-wal", "-shm"):
                    if os.path.exists(database + suffix):
                        os.remove(database + suffix)
                before = {}
                since = 0
                start_of_log = lines(log)
        status = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        after, check, ended = stored(database)
        if status.returncode != 0 or check != "ok" or not ended:
            fail("the last resumption ended with status %d: %s" % (status.returncode, status.stderr[-500:]))
        if lost(before, after) or set(after) != set(expected):
            fail("%d executions in place of %d" % (len(after), len(expected)))
        wrong = [row[:6] for row in after.values() if row[4] != "ok"]
        if wrong:
            fail("%d executions failed, such as %r" % (len(wrong), wrong[0]))
        print("%d kills, %d executions, none lost" % (kills, len(after)))


if __name__ == "__main__":
    main()
