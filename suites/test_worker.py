"""Tests of worker.py, the stand-in pyperf and the transaction module: `python3 suites/test_worker.py [PYTHON...]`."""
import json
import os
import shlex
import subprocess
import sys
import tempfile
import unittest

FOLDER = os.path.dirname(os.path.abspath(__file__))
COMMANDS = [[sys.executable]]


class WorkerTestCase(unittest.TestCase):
    def run_program(self, source, *arguments, name="program.py", counters=False):
        """(exit code, events, stderr) for every Python to test; the last one's are returned.

        Without `counters` the events are those that every Python has.
        """
        results = None
        for command in COMMANDS:
            with tempfile.TemporaryDirectory() as directory:
                path = os.path.join(directory, name)
                if source is not None:
                    with open(path, "w", encoding="utf-8") as file:
                        file.write(source)
                process = subprocess.run(
                    command + [os.path.join(FOLDER, "worker.py"), "--program", path] + list(arguments),
                    stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60,
                )
                events = [json.loads(line) for line in process.stdout.splitlines()]
                if not counters:
                    events = [event for event in events if event["event"] != "counter"]
                results = process.returncode, events, process.stderr
        return results

    def names(self, events):
        return [event["event"] for event in events]


class WorkerTests(WorkerTestCase):
    def test_samples_in_order(self):
        code, events, errors = self.run_program(
            "def run(n):\n    print('garbage')\n    return n * 2\n", "--parameters", '{"n": 21}', "--iterations", "3", "--loops", "4")
        self.assertEqual(code, 0, errors)
        self.assertEqual(self.names(events), ["start", "sample", "sample", "sample", "checksum", "end"])
        self.assertEqual([event["iteration"] for event in events[1:4]], [0, 1, 2])
        self.assertTrue(all(event["loops"] == 4 and event["value_ns"] > 0 and event["cpu_ns"] >= 0 for event in events[1:4]))
        self.assertEqual(events[4]["value"], "42")
        self.assertIn("garbage", errors)

    def test_peak_memory(self):
        if not os.path.exists("/proc/self/status"):
            self.skipTest("no /proc")
        peaks = []
        for mebibytes in (1, 100):
            code, events, errors = self.run_program("def run():\n    return len(b'x' * (%d << 20))\n" % mebibytes)
            self.assertEqual(code, 0, errors)
            peaks.append(events[-1]["peak_kib"])
        self.assertGreater(peaks[1] - peaks[0], 90 << 10)

    def test_value_is_the_whole_sample(self):
        code, events, _ = self.run_program(
            "import time\ndef run():\n    time.sleep(0.01)\n", "--loops", "5", "--iterations", "1")
        self.assertGreaterEqual(events[1]["value_ns"], 50000000)
        self.assertLess(events[1]["cpu_ns"], events[1]["value_ns"])

    def test_children_count(self):
        """What a child process computes is CPU time of the benchmark that waits for it."""
        source = (
            "import subprocess, sys\n"
            "def run():\n"
            "    return subprocess.run([sys.executable, '-c', 'sum(range(3000000))']).returncode\n"
        )
        code, events, errors = self.run_program(source, "--iterations", "3")
        if "No module named 'subprocess'" in errors or "No module named" in errors:
            self.skipTest("no subprocess")
        self.assertEqual(code, 0, errors)
        for event in events[2:4]:
            self.assertGreater(event["cpu_ns"], 20000000)

    def test_waiting_is_no_work(self):
        code, events, errors = self.run_program(
            "import time\ndef run():\n    time.sleep(0.02)\n", "--iterations", "3")
        self.assertEqual(code, 0, errors)
        self.assertTrue(all(event["cpu_ns"] < event["value_ns"] / 2 for event in events[1:4]))

    def test_calibration_doubles_until_long_enough(self):
        code, events, _ = self.run_program(
            "import time\ndef run():\n    time.sleep(0.002)\n", "--loops", "0", "--minimum-time", "0.02")
        self.assertEqual(self.names(events), ["start", "calibrated", "sample", "checksum", "end"])
        self.assertIn(events[1]["loops"], (1, 2, 4, 8, 16))
        self.assertEqual(events[2]["loops"], events[1]["loops"])

    def test_weak_threads_must_agree(self):
        agreeing = "def run():\n    return 'same'\n"
        code, events, _ = self.run_program(agreeing, "--threads", "3")
        self.assertEqual((code, events[-2]["value"]), (0, "same"))
        code, events, errors = self.run_program(
            "calls = []\ndef run():\n    calls.append(1)\n    return len(calls)\n", "--threads", "2")
        self.assertEqual(code, 1)
        self.assertIn("thread 1 computed", errors)
        self.assertNotIn("end", self.names(events))

    def test_strong_threads_divide(self):
        source = "def run(n, threads, thread):\n    return sum(range(thread, n, threads))\n"
        for threads in ("1", "2", "3"):
            code, events, errors = self.run_program(
                source, "--parameters", '{"n": 1000}', "--threads", threads, "--scaling", "strong")
            self.assertEqual((code, events[-2]["value"]), (0, "499500"), errors)

    def test_changing_result_is_an_error(self):
        code, events, errors = self.run_program(
            "calls = []\ndef run():\n    calls.append(1)\n    return len(calls)\n", "--iterations", "2")
        self.assertEqual(code, 1)
        self.assertIn("the result changed from '1' to '2'", errors)

    def test_exceptions_end_with_a_traceback(self):
        for threads in ("1", "2"):
            code, events, errors = self.run_program("def run():\n    return 1 / 0\n", "--threads", threads)
            self.assertEqual(code, 1)
            self.assertIn("ZeroDivisionError", errors)
            self.assertNotIn("end", self.names(events))

    def test_bad_programs(self):
        self.assertIn("has no function 'run'", self.run_program("x = 1\n")[2])
        self.assertIn("SyntaxError", self.run_program("def run(:\n")[2])
        self.assertIn("FileNotFoundError", self.run_program(None)[2])

    def test_without_a_clock(self):
        """Who counts instructions gets the same output from every process."""
        source = "import sys\nsys._apus_counters = lambda: {'x': 1}\ndef run():\n    return 1\n"
        code, events, errors = self.run_program(source, "--clock", "none", "--loops", "3", counters=True)
        self.assertEqual(code, 0, errors)
        self.assertEqual(events[1], {"event": "sample", "iteration": 0, "loops": 3, "value_ns": 1})
        self.assertEqual(events[-1], {"event": "end"})
        self.assertEqual(len(events), 4)

    def test_turns(self):
        """It runs only on its turn, and ends on one more than there are iterations."""
        with tempfile.TemporaryDirectory() as directory:
            path = os.path.join(directory, "program.py")
            with open(path, "w", encoding="utf-8") as file:
                file.write("import sys\ndef run():\n    return sys.stdin.readline()\n")
            for command in COMMANDS:
                process = subprocess.Popen(
                    command + [os.path.join(FOLDER, "worker.py"), "--program", path, "--iterations", "2", "--turns", "stdin"],
                    stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
                events = []

                def until_turn():
                    while not events or events[-1] not in ("turn", ""):
                        line = process.stdout.readline()
                        events.append(json.loads(line)["event"] if line else "")
                    return events.pop()

                for _ in range(2):
                    self.assertEqual(until_turn(), "turn")
                    process.stdin.write("\n")
                    process.stdin.flush()
                self.assertEqual(until_turn(), "turn")
                self.assertEqual([event for event in events if event != "counter"], ["start", "sample", "sample"])
                process.stdin.write("\n")
                process.stdin.flush()
                self.assertEqual(until_turn(), "")
                self.assertEqual(events[-2:], ["checksum", "end"])
                self.assertEqual(process.wait(), 0)
                process.stdin.close()
                process.stdout.close()

    def test_turns_that_end(self):
        code, events, errors = self.run_program("def run():\n    return 1\n", "--turns", "stdin")
        self.assertEqual(code, 1)
        self.assertEqual(self.names(events), ["start", "turn"])
        self.assertIn("the stream of turns has ended", errors)

    def test_bad_options(self):
        for arguments, message in (
            (["--clock", "sun"], "--clock must be system or none"),
            (["--clock", "none", "--loops", "0"], "--clock none cannot calibrate"),
            (["--turns", "left"], "--turns must be none or stdin"),
            (["--threads", "0"], "--threads must be a whole number of at least 1"),
            (["--loops", "x"], "--loops must be a whole number"),
            (["--scaling", "sideways"], "--scaling must be none, weak or strong"),
            (["--parameters", "[1]"], "--parameters must be a JSON object"),
            (["--parameters", '{"a": }'], "expected a value at character 7"),
            (["--parameters", '{"a": 1'], "unexpected end"),
            (["--parameters", '{"a": 1} x'], "text after the value"),
            (["--nonsense", "1"], "unknown option '--nonsense'"),
            (["--iterations"], "--iterations needs a value"),
        ):
            code, events, errors = self.run_program("def run():\n    return 1\n", *arguments)
            self.assertEqual((code, events), (2, []), arguments)
            self.assertIn(message, errors)

    def test_parameters_of_every_kind(self):
        parameters = {"a": [1, -2.5, 1e3, True, False, None, {}], "b": 'q"\\/\n\té\u20ac\U0001f600', "c": {"d": [[]]}}
        source = "def run(a, b, c):\n    return ascii((a, b, c))\n"
        for text in (json.dumps(parameters), json.dumps(parameters, ensure_ascii=False, indent=1)):
            code, events, errors = self.run_program(source, "--parameters", text)
            self.assertEqual(code, 0, errors)
            self.assertEqual(events[-2]["value"], ascii((parameters["a"], parameters["b"], parameters["c"])))

    def test_counters(self):
        source = "import sys\nsys._apus_counters = lambda: {'gc.cycles': 3, 'x': 1.5}\ndef run():\n    return 1\n"
        code, events, _ = self.run_program(source, "--iterations", "2", counters=True)
        counters = [(event["iteration"], event["name"], event["value"]) for event in events if event["event"] == "counter"]
        self.assertEqual(counters, [(0, "gc.cycles", 3), (0, "x", 1.5), (1, "gc.cycles", 3), (1, "x", 1.5)])


class PyperfTests(WorkerTestCase):
    PROGRAM = """
import pyperf
def timed(loops, factor):
    start = pyperf.perf_counter()
    for _ in range(loops):
        sum(range(100 * factor))
    return pyperf.perf_counter() - start
if __name__ == "__main__":
    runner = pyperf.Runner(values=3, processes=2, add_cmdline_args=lambda cmd, args: None)
    runner.metadata["description"] = "x"
    runner.argparser.add_argument("--factor", type=int, default=1)
    runner.argparser.add_argument("what", nargs="?", choices=["a", "b"], default="a")
    options = runner.parse_args()
    runner.bench_time_func("first", timed, options.factor, inner_loops=7)
    runner.bench_func("second", lambda x: (x, [options.what, {"k": None}]), options.factor)
"""

    def run_pyperf(self, *arguments):
        stand_in = os.path.join(FOLDER, "pyperformance", "stand-in")
        return self.run_program(self.PROGRAM, "--pyperf-path", stand_in, *arguments)

    def test_first_benchmark_by_default(self):
        code, events, errors = self.run_pyperf("--iterations", "2", "--loops", "3")
        self.assertEqual(code, 0, errors)
        self.assertEqual(self.names(events), ["start", "sample", "sample", "checksum", "end"])
        self.assertEqual((events[1]["inner_loops"], events[1]["loops"], events[3]["value"]), (7, 3, "ok"))

    def test_named_benchmark_with_arguments(self):
        code, events, errors = self.run_pyperf(
            "--function", "second", "--parameters", '{"arguments": ["--factor=5", "b"]}', "--loops", "0", "--minimum-time", "0.001")
        self.assertEqual(code, 0, errors)
        self.assertEqual(events[-2]["value"], "(5,['b',{'k':None,},],)")

    def test_threads(self):
        code, events, errors = self.run_pyperf("--function", "second", "--threads", "2")
        self.assertEqual((code, events[-2]["value"]), (0, "(1,['a',{'k':None,},],)"), errors)

    def test_errors(self):
        self.assertIn("has no benchmark 'third', only first, second", self.run_pyperf("--function", "third")[2])
        code, _, errors = self.run_pyperf("--parameters", '{"arguments": ["--unknown"]}')
        self.assertEqual((code, "unrecognized arguments: --unknown" in errors), (2, True))
        self.assertIn("not 'other'", self.run_pyperf("--parameters", '{"other": 1}')[2])


class InjectedTests(unittest.TestCase):
    """The switch that makes the suite "sensitivity" slower by a known share."""

    path = os.path.join(FOLDER, "sensitivity", "injected.py")

    def calls(self, share, count):
        """How often the kernel is called when the benchmark is called `count` times."""
        with open(self.path, encoding="utf-8") as file:
            code = compile(file.read(), self.path, "exec")
        namespace = {"__name__": "benchmark", "__file__": self.path}
        saved = dict(sys._xoptions)
        try:
            sys._xoptions.clear()
            if share is not None:
                sys._xoptions["extra_work"] = share
            exec(code, namespace)
        finally:
            sys._xoptions.clear()
            sys._xoptions.update(saved)
        seen = []
        namespace["kernels"]["fake"] = lambda **parameters: seen.append(parameters) or len(seen)
        results = [namespace["run"](kernel="fake", n=1) for _ in range(count)]
        self.assertTrue(all(parameters == {"n": 1} for parameters in seen))
        self.assertEqual(results, sorted(results))
        return len(seen)

    def test_work_in_proportion(self):
        self.assertEqual(self.calls(None, 1000), 1000)
        self.assertEqual(self.calls("0", 1000), 1000)
        for share, percent in (("0.03", 3), ("0.05", 5), ("0.1", 10), ("0.2", 20), ("1", 100), ("2.5", 250)):
            for hundreds in (1, 2, 5, 640):
                self.assertEqual(self.calls(share, 100 * hundreds), (100 + percent) * hundreds)
        # Rounded to the nearest call, evenly spread.
        self.assertEqual([self.calls("0.03", count) - count for count in (16, 17, 49, 50, 51, 84)], [0, 1, 1, 2, 2, 3])

    def test_bad_shares(self):
        for share in ("abc", "", "-0.1", "101", "nan", True):
            with self.assertRaises(SystemExit) as caught:
                self.calls(share, 1)
            self.assertIn("-X extra_work", str(caught.exception))

    def test_a_real_kernel(self):
        code, events, error = WorkerTestCase.run_program(
            self, None, "--program", self.path, "--parameters", '{"kernel": "fibonacci", "n": 10}', "--loops", "50")
        self.assertEqual((code, error), (0, ""))
        self.assertEqual([event["value"] for event in events if event["event"] == "checksum"], ["55"])


class TransactionTests(unittest.TestCase):
    def setUp(self):
        sys.path.insert(0, os.path.join(FOLDER, "talk"))
        import transaction

        self.transaction = transaction

    def tearDown(self):
        sys.path.pop(0)

    def test_runs_everything_also_what_is_added_meanwhile(self):
        done = []

        def work(n, *, more=0):
            done.append((n, self.transaction.is_atomic()))
            for i in range(more):
                self.transaction.add(work, n * 10 + i)

        self.transaction.add(work, 1, more=2)
        self.transaction.add(work, 2)
        self.transaction.run()
        self.assertEqual(sorted(done), [(1, True), (2, True), (10, True), (11, True)])
        self.assertFalse(self.transaction.is_atomic())

    def test_first_exception_ends_the_run(self):
        done = []

        def fail():
            raise ValueError("first")

        self.transaction.add(fail)
        self.transaction.add(done.append, 1)
        with self.assertRaises(ValueError):
            self.transaction.run()
        self.transaction.run()
        self.assertEqual(done, [])

    def test_queue(self):
        queue = self.transaction.TransactionQueue()
        steps = []

        def generator():
            for i in range(3):
                steps.append(i)
                yield

        queue.add_generator(generator())
        queue.add(lambda: self.assertRaises(self.transaction.TransactionError, queue.run))
        queue.run(nb_segments=2)
        self.assertEqual(steps, [0, 1, 2])
        self.assertEqual(queue.number_of_transactions_executed(), 5)
        with self.assertRaises(ValueError):
            queue.run(-1)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        COMMANDS = [shlex.split(text) for text in sys.argv[1:]]
    unittest.main(argv=sys.argv[:1])
