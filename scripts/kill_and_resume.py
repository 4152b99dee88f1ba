"""Kills a session of apus-bench at random moments and resumes it: nothing that had finished may be lost.

    kill_and_resume.py APUS_BENCH [--moments N] [--seed N] -- ARGUMENTS OF apus-bench run

Adds --db and --label itself. Exits with 1 and says what is wrong when an execution that was stored before a kill is
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


def lost(before, after):
    return [identity for identity, row in before.items() if after.get(identity) != row]


def main():
    if "--" not in sys.argv:
        sys.exit(__doc__)
    split = sys.argv.index("--")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("apus_bench")
    parser.add_argument("--moments", type=int, default=20)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    options = parser.parse_args(sys.argv[1:split])
    generator = random.Random(options.seed)
    print("seed %d" % options.seed, flush=True)

    with tempfile.TemporaryDirectory() as folder:
        database = os.path.join(folder, "killed.db")
        session = [options.apus_bench, "run"] + sys.argv[split + 1 :] + ["--label", "killed", "--db"]
        command = session + [database, "--resume"]
        # The first session, undisturbed, tells how long one takes and how many executions it has.
        start = time.monotonic()
        whole = os.path.join(folder, "whole.db")
        status = subprocess.run(session + [whole], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        if status.returncode != 0:
            fail("the session ended with status %d: %s" % (status.returncode, status.stderr[-500:]))
        duration = time.monotonic() - start
        expected = stored(whole)[0]
        print("undisturbed: %d executions in %.0f s" % (len(expected), duration), flush=True)

        kills = 0
        before = {}
        while kills < options.moments:
            process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            try:
                process.wait(generator.uniform(0, 2 * duration / options.moments))
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL)
                process.wait()
                kills += 1
            after, check, ended = stored(database)
            if check != "ok":
                fail("after kill %d the database is damaged: %s" % (kills, check))
            if lost(before, after):
                fail("kill %d lost %r" % (kills, lost(before, after)[:3]))
            print("kill %d: %d executions stored" % (kills, len(after)), flush=True)
            before = after
            if ended and kills < options.moments:
                os.remove(database)
                before = {}
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
