"""Runs one benchmark in one process and reports it as JSON lines; see README.md for the protocol.

Imports `sys`, `time` and `_thread` only and keeps to simple Python, so that a young implementation can run it
and so that what it costs is nearly nothing beside the benchmark.
"""
import sys
import time
import _thread

USAGE = (
    "usage: worker.py --program PATH [--function NAME] [--parameters JSON] [--threads N] [--scaling none|weak|strong]\n"
    "                 [--iterations K] [--loops L] [--minimum-time SECONDS] [--pyperf-path DIRECTORY]\n"
    "                 [--clock system|none] [--turns none|stdin] [--report FD] [--case N] [--cache DIRECTORY]\n"
    "                 [--checksum compare|none] [--values time|result]\n"
)

MAXIMUM_LOOPS = 1 << 30

wall_clock_ns = time.perf_counter_ns
cpu_clock_ns = time.process_time_ns


class WorkerError(Exception):
    """A benchmark or a request that cannot be run as asked."""


# --- JSON -------------------------------------------------------------------------------------------------------


def json_string(text):
    out = ['"']
    for character in text:
        if character == '"' or character == "\\":
            out.append("\\" + character)
        elif character < " " or character == "\x7f" or "\ud800" <= character <= "\udfff":
            out.append("\\u%04x" % ord(character))
        else:
            out.append(character)
    out.append('"')
    return "".join(out)


def json_text(value):
    """The JSON text of None, bool, int, finite float, str, list, tuple or dict; anything else as its str()."""
    if value is None:
        return "null"
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        if value != value or value in (float("inf"), float("-inf")):
            return "null"
        return repr(value)
    if isinstance(value, (list, tuple)):
        return "[" + ",".join([json_text(item) for item in value]) + "]"
    if isinstance(value, dict):
        return "{" + ",".join([json_string(str(key)) + ":" + json_text(value[key]) for key in value]) + "}"
    return json_string(str(value))


class JSONReader:
    """A recursive-descent reader of one JSON value (RFC 8259), enough for a benchmark's parameters."""

    ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}

    def __init__(self, text):
        self.text = text
        self.position = 0

    def fail(self, what):
        raise WorkerError("--parameters: %s at character %d of %r" % (what, self.position + 1, self.text))

    def peek(self):
        while self.position < len(self.text) and self.text[self.position] in " \t\r\n":
            self.position += 1
        if self.position >= len(self.text):
            self.fail("unexpected end")
        return self.text[self.position]

    def expect(self, character):
        if self.peek() != character:
            self.fail("expected %r" % character)
        self.position += 1

    def document(self):
        value = self.value()
        while self.position < len(self.text):
            if self.text[self.position] not in " \t\r\n":
                self.fail("text after the value")
            self.position += 1
        return value

    def value(self):
        character = self.peek()
        if character == "{":
            return self.members()
        if character == "[":
            return self.elements()
        if character == '"':
            return self.string()
        for word, constant in (("true", True), ("false", False), ("null", None)):
            if self.text.startswith(word, self.position):
                self.position += len(word)
                return constant
        return self.number()

    def members(self):
        result = {}
        self.expect("{")
        if self.peek() == "}":
            self.position += 1
            return result
        while True:
            if self.peek() != '"':
                self.fail("expected a member's name")
            name = self.string()
            self.expect(":")
            result[name] = self.value()
            if self.peek() == "}":
                self.position += 1
                return result
            self.expect(",")

    def elements(self):
        result = []
        self.expect("[")
        if self.peek() == "]":
            self.position += 1
            return result
        while True:
            result.append(self.value())
            if self.peek() == "]":
                self.position += 1
                return result
            self.expect(",")

    def string(self):
        self.expect('"')
        out = []
        while True:
            if self.position >= len(self.text):
                self.fail("unterminated string")
            character = self.text[self.position]
            self.position += 1
            if character == '"':
                return "".join(out)
            if character != "\\":
                out.append(character)
                continue
            escape = self.text[self.position : self.position + 1]
            self.position += 1
            if escape == "u":
                unit = self.unit()
                if 0xD800 <= unit < 0xDC00 and self.text.startswith("\\u", self.position):
                    self.position += 2
                    unit = 0x10000 + ((unit - 0xD800) << 10) + (self.unit() - 0xDC00)
                out.append(chr(unit))
            elif escape in self.ESCAPES:
                out.append(self.ESCAPES[escape])
            else:
                self.fail("unknown escape")

    def unit(self):
        digits = self.text[self.position : self.position + 4]
        if len(digits) != 4 or digits.strip("0123456789abcdefABCDEF"):
            self.fail("expected four hexadecimal digits")
        self.position += 4
        return int(digits, 16)

    def number(self):
        start = self.position
        while self.position < len(self.text) and self.text[self.position] in "+-0123456789.eE":
            self.position += 1
        digits = self.text[start : self.position]
        try:
            if "." in digits or "e" in digits or "E" in digits:
                return float(digits)
            return int(digits)
        except ValueError:
            self.position = start
            self.fail("expected a value")


# --- Reports ----------------------------------------------------------------------------------------------------


class Reporter:
    """Writes one JSON object per line to a descriptor that nothing else writes to, or to what was stdout at the start.

    With a stream of `turns` the worker runs only when it is its turn.
    """

    def __init__(self, stream, turns):
        self.stream = stream
        self.turns = turns

    def wait_for_turn(self):
        if self.turns is None:
            return
        self.event("turn", [])
        if not self.turns.readline():
            raise WorkerError("--turns: the stream of turns has ended")

    def event(self, name, fields):
        parts = ['"event":' + json_string(name)]
        for key, value in fields:
            parts.append(json_string(key) + ":" + json_text(value))
        self.stream.write("{" + ",".join(parts) + "}\n")
        self.stream.flush()

    def start(self, request):
        implementation = getattr(sys, "implementation", None)
        self.event(
            "start",
            [
                ("implementation", getattr(implementation, "name", "unknown")),
                ("python", "%d.%d.%d" % tuple(sys.version_info[:3])),
                ("version", sys.version.split("\n")[0].strip()),
                ("program", request.program),
                ("function", request.function),
                ("threads", request.threads),
                ("scaling", request.scaling),
            ],
        )

    def counters(self, iteration):
        function = getattr(sys, "_apus_counters", None)
        if function is None:
            return
        counters = function()
        for name in counters:
            self.event("counter", [("iteration", iteration), ("name", name), ("value", counters[name])])


def peak_memory():
    """The largest resident memory of this process in KiB, None where the system does not say.

    Linux's rusage would count what the process that started this one held at the fork.
    """
    try:
        with open("/proc/self/status", "rb") as file:
            lines = file.read().split(b"\n")
    except OSError:
        return None
    for line in lines:
        if line.startswith(b"VmHWM:"):
            return int(line.split()[1])
    return None


class ChildrenClock:
    """Tells the CPU time of the child processes that have ended and were waited for, in nanoseconds.

    It stays 0 until a sample's wall time is not explained by the CPU time of the process itself. Only then is the module
    `resource` imported, which a program that starts no process and waits for nothing should not pay for. The first such
    sample is without its children: what was counted so far may be older than the worker, from what started it.
    """

    def __init__(self):
        self.usage = None
        self.is_tried = False

    def read(self):
        if self.usage is None:
            return 0
        usage = self.usage()
        return int((usage.ru_utime + usage.ru_stime) * 1000000000)

    def notice(self, wall, cpu):
        """Begins to count where a sample was not explained by its own CPU time."""
        if self.is_tried or wall - cpu <= wall // 20:
            return
        self.is_tried = True
        try:
            import resource
        except ImportError:
            return
        children = resource.RUSAGE_CHILDREN
        self.usage = lambda: resource.getrusage(children)


children_clock = ChildrenClock()


# --- Samples ----------------------------------------------------------------------------------------------------


class Sample:
    """What one sample measured: wall and CPU nanoseconds of all its loops together, and the result's checksum."""

    def __init__(self, wall, cpu, checksum, inner_loops=1, value=None):
        # What the benchmark measured itself, where that is asked for.
        self.value = value
        self.wall = wall
        self.cpu = cpu
        self.checksum = checksum
        self.inner_loops = inner_loops


def run_threads(count, body):
    """Calls `body(index)` in `count` threads released together; returns (wall ns, CPU ns, results).

    Wall time runs from the release until the last thread is done; thread creation is outside. One thread means
    the calling one. The first exception of any thread is raised here.
    """
    perf_counter_ns = wall_clock_ns
    process_time_ns = cpu_clock_ns
    if count == 1:
        cpu = process_time_ns()
        start = perf_counter_ns()
        result = body(0)
        end = perf_counter_ns()
        return end - start, process_time_ns() - cpu, [result]

    results = [None] * count
    ends = [0] * count
    errors = [None] * count
    ready = [_thread.allocate_lock() for _ in range(count)]
    gates = [_thread.allocate_lock() for _ in range(count)]
    done = [_thread.allocate_lock() for _ in range(count)]

    def thread(index):
        ready[index].release()
        gates[index].acquire()
        try:
            results[index] = body(index)
        except BaseException as error:
            errors[index] = error
        ends[index] = perf_counter_ns()
        done[index].release()

    for index in range(count):
        ready[index].acquire()
        gates[index].acquire()
        done[index].acquire()
        _thread.start_new_thread(thread, (index,))
    for lock in ready:
        lock.acquire()
    cpu = process_time_ns()
    start = perf_counter_ns()
    for lock in gates:
        lock.release()
    for lock in done:
        lock.acquire()
    cpu = process_time_ns() - cpu
    for error in errors:
        if error is not None:
            raise error
    return max(ends) - start, cpu, results


class Measurement:
    """Takes the samples that a request asks for from `sample(loops)` and reports them."""

    def __init__(self, request, reporter):
        self.request = request
        self.reporter = reporter
        self.checksum = None
        self.reported = False

    def take(self, sample, loops):
        before = children_clock.read()
        taken = sample(loops)
        if self.request.clock:
            taken.cpu += children_clock.read() - before
            children_clock.notice(taken.wall, taken.cpu)
        if self.checksum is None:
            self.checksum = taken.checksum
        elif self.checksum != taken.checksum:
            raise WorkerError("the result changed from %r to %r" % (self.checksum, taken.checksum))
        return taken

    def run(self, sample):
        loops = self.request.loops
        if loops < 0:  # the program says how many
            loops = -loops
            self.reporter.event("calibrated", [("loops", loops)])
        elif loops == 0:
            loops = 1
            minimum = int(self.request.minimum_time * 1000000000)
            while self.take(sample, loops).wall < minimum and loops < MAXIMUM_LOOPS:
                loops *= 2
            self.reporter.event("calibrated", [("loops", loops)])
        for iteration in range(self.request.iterations):
            self.reporter.wait_for_turn()
            taken = self.take(sample, loops)
            fields = [("iteration", iteration), ("loops", loops)]
            if self.request.clock:
                fields.append(("value_ns", taken.wall))
                fields.append(("cpu_ns", taken.cpu))
            else:
                fields.append(("value_ns", 1))
            if taken.value is not None:
                fields.append(("value", taken.value))
            if taken.inner_loops != 1:
                fields.append(("inner_loops", taken.inner_loops))
            self.reporter.event("sample", fields)
            if self.request.clock:
                self.reporter.counters(iteration)
        # What follows, up to the end of the process, must not run beside another worker's last sample.
        self.reporter.wait_for_turn()
        self.reported = True


def combined(results, scaling):
    """The checksum of the threads' results: equal ones for weak scaling, their sum in thread order for strong."""
    if scaling == "strong":
        total = results[0]
        for result in results[1:]:
            total = total + result
        return str(total)
    checksum = str(results[0])
    for index in range(1, len(results)):
        if str(results[index]) != checksum:
            raise WorkerError("thread %d computed %r, thread 0 %r" % (index, str(results[index]), checksum))
    return checksum


# --- Programs ---------------------------------------------------------------------------------------------------


def load_code(path):
    with open(path, "rb") as file:
        source = file.read()
    return compile(source, path, "exec")


def folder(path):
    return path[: path.rindex("/")] if "/" in path else "."


def is_file(path):
    try:
        open(path, "rb").close()
    except OSError:
        return False
    return True


def module_name(path):
    """(name, folder for sys.path): a file inside packages is named from the outermost one."""
    parent = folder(path)
    name = path[path.rindex("/") + 1 :] if "/" in path else path
    if name.endswith(".py"):
        name = name[:-3]
    while is_file(parent + "/__init__.py") and "/" in parent:
        name = parent[parent.rindex("/") + 1 :] + "." + name
        parent = folder(parent)
    return name, parent


def load_module(path):
    """The program as a module of its own name, as if it had been imported: its classes can be pickled, its dataclasses
    know where they are, and `from . import` finds its package."""
    name, root = module_name(path)
    if root not in sys.path:
        sys.path.insert(0, root)
    package = name[: name.rindex(".")] if "." in name else ""
    if package:
        __import__(package)
    elif name in sys.modules:
        # A program may be called like a module that is in use already: "types.py".
        name = "benchmark_" + name
    module = type(sys)(name)
    module.__file__ = path
    module.__package__ = package
    sys.modules[name] = module
    if package:
        setattr(sys.modules[package], name[len(package) + 1 :], module)
    exec(load_code(path), module.__dict__)
    return module


OPTIONS = (
    "params", "setup", "teardown", "setup_cache", "iterations", "timeout", "metric", "version", "formerly", "tags",
    "threads", "scaling", "checksum", "loops", "benchmark_name",
)


def options_of(function):
    """What a benchmark function says about itself: attributes that `apus_bench.benchmark`, or anybody, has set."""
    found = {}
    for name in OPTIONS:
        value = getattr(function, name, None)
        if value is not None:
            found[name] = value
    return found


def cases(params):
    """Every combination of the values of a parameter matrix, the last parameter varying fastest."""
    combinations = [{}]
    for name in params or {}:
        longer = []
        for combination in combinations:
            for value in params[name]:
                one = dict(combination)
                one[name] = value
                longer.append(one)
        combinations = longer
    return combinations


def is_async(function):
    code = getattr(function, "__code__", None)
    return code is not None and code.co_flags & 0x80 != 0


def caller(function):
    """`call(loops, arguments, keywords)`, which returns the last result."""
    if not is_async(function):

        def call(loops, arguments, keywords):
            result = None
            for _ in range(loops):
                result = function(*arguments, **keywords)
            return result

        return call
    import asyncio

    loop = asyncio.new_event_loop()

    def call_async(loops, arguments, keywords):
        async def repeat():
            result = None
            for _ in range(loops):
                result = await function(*arguments, **keywords)
            return result

        return loop.run_until_complete(repeat())

    return call_async


def cached(request, setup_cache, name, keywords):
    """What `setup_cache` returns, computed by the first process of a runtime and kept for the others."""
    if not request.cache:
        return setup_cache(**keywords)
    import pickle

    path = "%s/%s-%s.pickle" % (request.cache, name, request.case if request.case is not None else 0)
    if is_file(path):
        with open(path, "rb") as file:
            return pickle.load(file)
    value = setup_cache(**keywords)
    with open(path, "wb") as file:
        pickle.dump(value, file)
    return value


def result_value(results):
    """The number that a benchmark measured itself: the mean over its threads."""
    total = 0.0
    for result in results:
        if isinstance(result, bool) or not isinstance(result, (int, float)) or not 0 < result < float("inf"):
            raise WorkerError("its metric must be a number above 0, not %r" % (result,))
        total += result
    return total / len(results)


def run_function(request, measurement):
    """Measures a function of a program."""
    module = load_module(request.program)
    function = getattr(module, request.function, None)
    if function is None:
        raise WorkerError("%s has no function %r" % (request.program, request.function))
    options = options_of(function)
    parameters = request.parameters
    if request.case is not None:
        parameters = cases(options.get("params"))[request.case]
    threads = request.threads
    scaling = request.scaling
    setup = options.get("setup")
    teardown = options.get("teardown")
    start_process = getattr(module, "setup_process", None)
    end_process = getattr(module, "teardown_process", None)
    if start_process is not None:
        start_process()
    common = ()
    if "setup_cache" in options:
        common = (cached(request, options["setup_cache"], request.function, parameters),)
    call = caller(function)
    if setup is not None and request.loops == 0:
        # What a call does to what was set up must not meet the next call.
        request.loops = -int(options.get("loops", 1))
    elif "loops" in options and request.loops == 0:
        request.loops = -int(options["loops"])

    def sample(loops):
        arguments = common
        if setup is not None:
            arguments = common + (setup(*common, **parameters),)

        def body(index):
            if scaling != "strong":
                return call(loops, arguments, parameters)
            keywords = dict(parameters)
            keywords["threads"] = threads
            keywords["thread"] = index
            return call(loops, arguments, keywords)

        wall, cpu, results = run_threads(threads, body)
        if teardown is not None:
            teardown(*arguments, **parameters)
        if request.values:
            return Sample(wall, cpu, "", value=result_value(results))
        return Sample(wall, cpu, combined(results, scaling) if request.compares else "")

    try:
        measurement.run(sample)
    finally:
        if end_process is not None:
            end_process()


def run_pyperf(request, measurement):
    """Runs a program written for pyperf, as `__main__`, with our stand-in `pyperf` module in front.

    `function` names which of the program's benchmarks to measure; "run" takes the first. Of the parameters,
    "arguments" is the program's command line and "checksum": false says that its results differ from call to call.
    """
    unknown = [name for name in request.parameters if name not in ("arguments", "checksum")]
    if unknown:
        raise WorkerError("--parameters: a pyperf program takes \"arguments\" and \"checksum\", not %r" % unknown[0])
    sys.path.insert(0, folder(request.program))
    sys.path.insert(0, request.pyperf_path)
    import pyperf

    threads = request.threads
    check = request.parameters.get("checksum", True)
    names = []

    def report(name, timed, inner_loops):
        """Called by the stand-in for every benchmark; `timed(loops)` returns (wall ns, CPU ns, result)."""
        names.append(name)
        if measurement.reported or (request.function != "run" and request.function != name):
            return

        def sample(loops):
            wall, cpu, results = run_threads(threads, lambda index: timed(loops))
            checksum = "ok"
            if check:
                checksum = combined([pyperf.digest(result[2]) for result in results], "weak")
            if threads == 1:
                # The program's own clock leaves out its preparation.
                wall, cpu, _ = results[0]
            return Sample(wall, cpu, checksum, inner_loops)

        measurement.run(sample)

    pyperf.report = report
    sys.argv = [request.program] + [str(argument) for argument in request.parameters.get("arguments", [])]
    module = type(sys)("__main__")
    module.__file__ = request.program
    sys.modules["__main__"] = module
    exec(load_code(request.program), module.__dict__)
    if not measurement.reported:
        raise WorkerError("%s has no benchmark %r, only %s" % (request.program, request.function, ", ".join(names)))


class Request:
    """The worker's command line."""

    def __init__(self, arguments):
        self.program = ""
        self.function = "run"
        self.parameters = {}
        self.threads = 1
        self.scaling = "weak"
        self.iterations = 1
        self.loops = 1
        self.minimum_time = 0.1
        self.pyperf_path = ""
        self.clock = True
        self.takes_turns = False
        self.report = 1
        self.case = None
        self.cache = ""
        self.compares = True
        self.values = False
        index = 0
        while index < len(arguments):
            option = arguments[index]
            if option in ("-h", "--help"):
                sys.stdout.write(USAGE)
                sys.exit(0)
            if index + 1 >= len(arguments):
                raise WorkerError("%s needs a value" % option)
            self.set(option, arguments[index + 1])
            index += 2
        if not self.program:
            raise WorkerError("--program is missing")
        if not self.clock and self.loops == 0:
            raise WorkerError("--clock none cannot calibrate: it needs --loops")

    def set(self, option, text):
        if option == "--program":
            self.program = text
        elif option == "--function":
            self.function = text
        elif option == "--parameters":
            self.parameters = JSONReader(text).document()
            if not isinstance(self.parameters, dict):
                raise WorkerError("--parameters must be a JSON object, not %r" % text)
        elif option == "--threads":
            self.threads = whole_number(option, text, 1)
        elif option == "--scaling":
            if text not in ("none", "weak", "strong"):
                raise WorkerError("--scaling must be none, weak or strong, not %r" % text)
            self.scaling = text
        elif option == "--iterations":
            self.iterations = whole_number(option, text, 1)
        elif option == "--loops":
            self.loops = whole_number(option, text, 0)
        elif option == "--minimum-time":
            try:
                self.minimum_time = float(text)
            except ValueError:
                raise WorkerError("--minimum-time must be a number of seconds, not %r" % text) from None
        elif option == "--pyperf-path":
            self.pyperf_path = text
        elif option == "--clock":
            if text not in ("system", "none"):
                raise WorkerError("--clock must be system or none, not %r" % text)
            self.clock = text == "system"
        elif option == "--turns":
            if text not in ("none", "stdin"):
                raise WorkerError("--turns must be none or stdin, not %r" % text)
            self.takes_turns = text == "stdin"
        elif option == "--report":
            self.report = whole_number(option, text, 1)
        elif option == "--case":
            self.case = whole_number(option, text, 0)
        elif option == "--cache":
            self.cache = text
        elif option == "--checksum":
            if text not in ("compare", "none"):
                raise WorkerError("--checksum must be compare or none, not %r" % text)
            self.compares = text == "compare"
        elif option == "--values":
            if text not in ("time", "result"):
                raise WorkerError("--values must be time or result, not %r" % text)
            self.values = text == "result"
        else:
            raise WorkerError("unknown option %r" % option)


def whole_number(option, text, least):
    try:
        value = int(text)
    except ValueError:
        value = least - 1
    if value < least:
        raise WorkerError("%s must be a whole number of at least %d, not %r" % (option, least, text))
    return value


def stopped_clock():
    return 0


def main():
    global wall_clock_ns, cpu_clock_ns
    try:
        request = Request(sys.argv[1:])
    except WorkerError as error:
        sys.stderr.write("worker.py: %s\n%s" % (error, USAGE))
        return 2
    stream = sys.stdout if request.report == 1 else open(request.report, "w")
    reporter = Reporter(stream, sys.stdin if request.takes_turns else None)
    # What a program prints must not mix with the reports, nor what it reads with the turns.
    if request.report == 1:
        sys.stdout = sys.stderr
    if request.takes_turns:
        sys.stdin = open("/dev/null")
    if not request.clock:
        # Who counts instructions wants none that depend on what a clock says, down to the digits of a number.
        wall_clock_ns = cpu_clock_ns = stopped_clock
    measurement = Measurement(request, reporter)
    reporter.start(request)
    if request.pyperf_path:
        run_pyperf(request, measurement)
    else:
        run_function(request, measurement)
    reporter.event("checksum", [("value", measurement.checksum)])
    peak = peak_memory() if request.clock else None
    reporter.event("end", [] if peak is None else [("peak_kib", peak)])
    return 0


if __name__ == "__main__":
    sys.exit(main())
