"""Stands in for the module `pyperf`, so that pyperformance's programs run unmodified under our worker.

It offers what those programs use: `Runner`, `perf_counter`, `python_implementation`. It measures nothing by itself:
every benchmark goes to `report(name, timed, inner_loops)`, which the worker sets, where `timed(loops)` runs the
benchmark and returns (wall ns, CPU ns, result). Without a worker one line per benchmark is printed.
Imports `sys` and `time`; anything heavier is left until a program asks for it.
"""
import sys
import time

perf_counter = time.perf_counter

__version__ = "2.10.0"

PLAIN_SCALARS = (bool, int, float, str, bytes)
DIGEST_LIMIT = 100000


def python_implementation():
    implementation = getattr(sys, "implementation", None)
    return getattr(implementation, "name", "unknown")


def python_has_jit():
    return python_implementation() == "pypy"


def _plain_text(value, out, budget):
    """Appends the text of a value of plain data to `out`; False for anything else, for None or for too much of it."""
    budget[0] -= 1
    if budget[0] < 0:
        return False
    kind = type(value)
    if kind in PLAIN_SCALARS:
        out.append(repr(value))
        return True
    if kind is list or kind is tuple:
        out.append("[" if kind is list else "(")
        for item in value:
            if item is None:
                out.append("None")
            elif not _plain_text(item, out, budget):
                return False
            out.append(",")
        out.append("]" if kind is list else ")")
        return True
    if kind is dict:
        out.append("{")
        for key in value:
            if not _plain_text(key, out, budget):
                return False
            out.append(":")
            if value[key] is None:
                out.append("None")
            elif not _plain_text(value[key], out, budget):
                return False
            out.append(",")
        out.append("}")
        return True
    return False


def digest(result):
    """The checksum of a benchmark's return value: its text if that is short, a number made of it if long, or "ok".

    "ok" stands for what has no text that is the same everywhere: None, objects, sets.
    """
    out = []
    if not _plain_text(result, out, [DIGEST_LIMIT]):
        return "ok"
    text = "".join(out)
    if len(text) <= 60:
        return text
    # A polynomial over the characters, modulo the prime 2**61 - 1.
    value = len(text)
    for character in text:
        value = (value * 1000003 + ord(character)) % 2305843009213693951
    return "digest %016x of %d characters" % (value, len(text))


def _print_report(name, timed, inner_loops):
    loops = 1
    wall = timed(loops)[0]
    while wall < 100000000:
        loops *= 2
        wall = timed(loops)[0]
    sys.stdout.write("%s: %.6f ms\n" % (name, wall / loops / inner_loops / 1e6))


report = _print_report


class _Arguments:
    """What a program's command line said, as attributes."""


class _ArgumentParser:
    """The part of argparse that pyperformance's programs use, without importing argparse."""

    def __init__(self):
        self._specifications = []
        self._defaults = {}
        self.description = None
        self.epilog = None

    def add_argument(self, *names, **options):
        self._specifications.append((names, options))

    def add_argument_group(self, *arguments, **options):
        return self

    def add_mutually_exclusive_group(self, *arguments, **options):
        return self

    def set_defaults(self, **defaults):
        self._defaults.update(defaults)

    def error(self, message):
        sys.stderr.write("%s: error: %s\n" % (sys.argv[0], message))
        sys.exit(2)

    @staticmethod
    def _destination(names, options):
        if "dest" in options:
            return options["dest"]
        for name in names:
            if name.startswith("--"):
                return name[2:].replace("-", "_")
        return names[0].lstrip("-").replace("-", "_")

    def _converted(self, names, options, text):
        try:
            value = options.get("type", str)(text)
        except ValueError:
            self.error("argument %s: invalid value: %r" % (names[0], text))
        choices = options.get("choices")
        if choices is not None and value not in choices:
            self.error("argument %s: invalid choice: %r" % (names[0], value))
        return value

    def parse_args(self, arguments):
        result = _Arguments()
        positional = []
        for names, options in self._specifications:
            action = options.get("action", "store")
            default = options.get("default", {"store_true": False, "store_false": True}.get(action))
            setattr(result, self._destination(names, options), default)
            if not names[0].startswith("-"):
                positional.append((names, options))
        for name in self._defaults:
            setattr(result, name, self._defaults[name])
        index = 0
        while index < len(arguments):
            text = arguments[index]
            index += 1
            if text.startswith("-") and text != "-":
                option, equals, value = text.partition("=")
                for names, options in self._specifications:
                    if option in names:
                        break
                else:
                    self.error("unrecognized arguments: %s" % text)
                action = options.get("action", "store")
                if action == "store_true" or action == "store_false":
                    value = action == "store_true"
                elif action == "store_const":
                    value = options.get("const")
                elif action == "store":
                    if not equals:
                        if index == len(arguments):
                            self.error("argument %s: expected one argument" % option)
                        value = arguments[index]
                        index += 1
                    value = self._converted(names, options, value)
                else:
                    self.error("argument %s: the action %r is not supported here" % (option, action))
                setattr(result, self._destination(names, options), value)
            elif positional:
                names, options = positional.pop(0)
                value = self._converted(names, options, text)
                if options.get("nargs") in ("+", "*"):
                    value = [value]
                    while index < len(arguments) and not arguments[index].startswith("-"):
                        value.append(self._converted(names, options, arguments[index]))
                        index += 1
                setattr(result, self._destination(names, options), value)
            else:
                self.error("unrecognized arguments: %s" % text)
        for names, options in positional:
            if options.get("nargs") not in ("?", "*"):
                self.error("the following arguments are required: %s" % names[0])
        return result


class Runner:
    """Offers a program's benchmarks to `report`. What pyperf's Runner is told about processes and values is ignored."""

    def __init__(self, values=None, processes=None, loops=0, min_time=0.1, metadata=None, show_name=True,
                 program_args=None, add_cmdline_args=None, _argparser=None, warmups=1):
        self.metadata = {} if metadata is None else metadata
        self.argparser = _ArgumentParser() if _argparser is None else _argparser
        self.args = None

    def parse_args(self, args=None):
        if self.args is None:
            self.args = self.argparser.parse_args(sys.argv[1:] if args is None else args)
        return self.args

    def _offer(self, name, timed, options):
        self.parse_args()
        report(name, timed, options.get("inner_loops") or 1)

    def bench_time_func(self, name, time_func, *args, **options):
        """`time_func(loops, *args)` returns the seconds that its loops took."""

        def timed(loops):
            cpu = time.process_time_ns()
            seconds = time_func(loops, *args)
            return int(seconds * 1e9), time.process_time_ns() - cpu, None

        self._offer(name, timed, options)

    def bench_func(self, name, func, *args, **options):
        """`func(*args)` is called once a loop; what its last call returns is the result."""

        def timed(loops):
            result = None
            cpu = time.process_time_ns()
            start = time.perf_counter_ns()
            for _ in range(loops):
                result = func(*args)
            end = time.perf_counter_ns()
            return end - start, time.process_time_ns() - cpu, result

        self._offer(name, timed, options)

    def bench_async_func(self, name, func, *args, **options):
        """`await func(*args)` once a loop, inside one event loop for each sample."""
        import asyncio

        async def awaited(loops):
            cpu = time.process_time_ns()
            start = time.perf_counter_ns()
            for _ in range(loops):
                await func(*args)
            end = time.perf_counter_ns()
            return end - start, time.process_time_ns() - cpu, None

        def timed(loops):
            loop_factory = options.get("loop_factory")
            if loop_factory is None:
                return asyncio.run(awaited(loops))
            loop = loop_factory()
            try:
                return loop.run_until_complete(awaited(loops))
            finally:
                loop.close()

        self._offer(name, timed, options)

    def bench_command(self, name, command, **options):
        """Runs a command once a loop; the CPU time is that of the children."""
        import os
        import subprocess

        def timed(loops):
            before = os.times()
            start = time.perf_counter_ns()
            for _ in range(loops):
                subprocess.check_call(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
            end = time.perf_counter_ns()
            after = os.times()
            seconds = after[2] - before[2] + after[3] - before[3]
            return end - start, int(seconds * 1e9), None

        self._offer(name, timed, options)
