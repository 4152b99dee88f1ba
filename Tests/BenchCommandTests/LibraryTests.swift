import BenchModel
import BenchStore
import Foundation
import Testing

/// What people who measure a library or programs of their own do, with the real worker on the Python that is there.
@Suite(.serialized) struct LibraryTests {
    private static let suites =
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path + "/suites"
    private static let environment = ["APUS_BENCH_SUITES": suites]
    private static let python = ["--runtime", "a=/usr/bin/python3"]

    private func run(_ fixture: CommandLineFixture, _ arguments: [String]) throws -> CommandLineFixture.Result {
        try fixture.run(arguments + ["--db", "r.db"], environment: Self.environment)
    }

    private func git(_ folder: String, _ arguments: String...) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/git")
        process.arguments = ["-C", folder, "-c", "user.name=x", "-c", "user.email=x@example.org"] + arguments
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    private func folder(_ fixture: CommandLineFixture, _ name: String) throws {
        try FileManager.default.createDirectory(
            atPath: "\(fixture.path)/\(name)", withIntermediateDirectories: true)
    }

    /// Two commits of a package on one Python: no arm that cannot import it, and everything else without an option.
    @Test func commitsOfALibrary() throws {
        let fixture = try CommandLineFixture()
        try folder(fixture, "lib/src/wordy")
        try folder(fixture, "lib/benchmarks")
        let lib = fixture.path + "/lib"
        try git(fixture.path, "init", "--quiet", "--initial-branch=main", "lib")
        try fixture.write("lib/src/wordy/__init__.py", "def count(n):\n    return len(str(list(range(n))))\n")
        try fixture.write(
            "lib/benchmarks/bench_wordy.py", "import wordy\n\ndef bench_count():\n    return wordy.count(300)\n")
        try git(lib, "add", "--all")
        try git(lib, "commit", "--quiet", "--message", "one")
        try fixture.write(
            "lib/src/wordy/__init__.py",
            "def count(n):\n    for _ in range(4):\n        r = len(str(list(range(n))))\n    return r\n")
        try git(lib, "commit", "--quiet", "--all", "--message", "two")
        let library = ["--library", "lib", "--path", "lib/benchmarks"]
        let measured = try run(
            fixture, ["run", "--commit", "HEAD~1,HEAD", "--rounds", "5", "--iterations", "4"] + library)
        #expect(measured.status == 0, "\(measured.error)")
        let store = try ResultStore(path: fixture.path + "/r.db", access: .read)
        let names = try store.session(matching: nil).configuration.runtimes
        #expect(names.count == 2 && names.allSatisfy { $0.hasPrefix("cpython@") })
        let gate = try run(fixture, ["gate", names[0], names[1]])
        #expect(gate.status == 1, "\(gate.output)\(gate.error)")
        let history = try run(fixture, ["history"])
        #expect(history.status == 0 && history.output.contains("2 commits on main of lib"), "\(history.error)")
        let range = try run(
            fixture, ["run", "--commit", "HEAD~1..HEAD", "--rounds", "2", "--iterations", "2"] + library)
        #expect(range.status == 0, "\(range.error)")
    }

    /// Modules import as themselves; functions are found without a manifest, and say about themselves what they need. What
    /// they print, on whatever way, is no report.
    @Test func functionsOfOrdinaryPeople() throws {
        let fixture = try CommandLineFixture()
        try folder(fixture, "mine/benchmarks")
        try fixture.write("mine/benchmarks/__init__.py", "")
        try fixture.write("mine/benchmarks/helper.py", "FACTOR = 3\n")
        let file = "mine/benchmarks/bench_things.py"
        let text = """
            import asyncio, dataclasses, os, pickle, sys
            from . import helper
            from apus_bench import benchmark

            @dataclasses.dataclass
            class Point:
                x: int

            def setup_process():
                global READY
                READY = True

            def bench_pickle():
                assert READY
                return len(pickle.loads(pickle.dumps([Point(1)] * helper.FACTOR)))

            @benchmark(params={"n": [10, 20]}, setup=lambda n: list(range(n)), iterations=3)
            def bench_empty(items, n):
                assert len(items) == n, "the list was not set up anew"
                items.clear()

            def expensive():
                with open("count", "a") as file:
                    file.write("x")
                return {"answer": 42}

            @benchmark(setup_cache=expensive)
            def bench_cached(value):
                return value["answer"]

            async def bench_async():
                await asyncio.sleep(0)

            @benchmark(metric={"name": "throughput", "unit": "requests/s", "direction": "more"}, loops=1)
            def bench_rate():
                return float(os.environ.get("RATE", "1000"))

            @benchmark(loops=1)
            def bench_noisy():
                print('{"event":"sample","iteration":0,"value_ns":1,"loops":1}', flush=True)
                os.system("echo shell; echo '{\\"event\\":\\"end\\"}'")

            @benchmark(loops=1)
            def bench_closing():
                os.close(1)
                os.open(os.devnull, os.O_WRONLY)

            """
        try fixture.write(file, text)
        let measured = try run(
            fixture,
            [
                "run", "--path", "mine/benchmarks", "--runtime", "a=/usr/bin/python3,b=/usr/bin/python3", "--env",
                "b:RATE=800", "--rounds", "4", "--iterations", "2",
            ])
        #expect(measured.status == 0, "\(measured.error)")
        let store = try ResultStore(path: fixture.path + "/r.db", access: .read)
        let runs = try store.runs(of: 1)
        let names = ["pickle", "empty(n=10)", "empty(n=20)", "cached", "async", "rate", "noisy", "closing"]
        #expect(Set(runs.map(\.key.benchmark)) == Set(names.map { "benchmarks/" + $0 }))
        #expect(runs.allSatisfy { !$0.hasFailed })
        #expect(runs.first { $0.key.benchmark.contains("n=10") }?.measurements[0].samples.count == 3)
        // Once for each runtime, whatever the number of processes.
        #expect(try String(contentsOfFile: fixture.path + "/mine/benchmarks/count", encoding: .utf8) == "xx")
        #expect(runs.first { $0.key.runtime == "b" }?.runtime.environment["RATE"] == "800")
        #expect(measured.output.contains("1000 requests/s"))
        let rate = try run(fixture, ["gate", "a", "b", "--filter", "rate"])
        #expect(rate.status == 1 && rate.output.contains("worse (more is better)"), "\(rate.output)\(rate.error)")
        #expect(rate.output.contains("0.800"))
        #expect(try run(fixture, ["gate", "b", "a", "--filter", "rate"]).status == 0)
        // A comment, or another function's code, makes no other benchmark; its own code does.
        func hash(_ name: String) throws -> String? {
            let store = try ResultStore(path: fixture.path + "/r.db", access: .read)
            let session = try store.session(matching: nil).identifier
            return try store.runs(of: session).first { $0.key.benchmark == "benchmarks/\(name)" }?.benchmark.sourceHash
        }
        let before = (try hash("pickle"), try hash("cached"))
        try fixture.write(
            file,
            text.replacingOccurrences(of: "    assert READY\n", with: "    assert READY  # set up\n\n")
                .replacingOccurrences(of: "return value[\"answer\"]", with: "return value[\"answer\"] + 1"))
        let again = try run(
            fixture,
            ["run", "--path", "mine/benchmarks", "--rounds", "1", "--iterations", "1", "--filter", "pickle,cached"]
                + Self.python)
        #expect(again.status == 0, "\(again.error)")
        #expect(try hash("pickle") == before.0 && before.0 != nil)
        #expect(try hash("cached") != before.1)
    }

    /// A failure is told with the whole traceback; a file that cannot be imported too.
    @Test func tracebacks() throws {
        let fixture = try CommandLineFixture()
        try fixture.write(
            "bench_bad.py",
            "def inner(depth):\n    if depth: return inner(depth - 1)\n    raise ValueError('deep')\n\n"
                + "def bench_bad():\n    inner(3)\n")
        let bad = try run(fixture, ["run", "--path", "bench_bad.py"] + Self.python)
        #expect(bad.status == 4)
        #expect(bad.error.contains("    Traceback (most recent call last):"), "\(bad.error)")
        #expect(bad.error.contains("in bench_bad") && bad.error.contains("ValueError: deep"))
        try fixture.write("bench_worse.py", "import nosuchmodule\n\ndef bench_x():\n    pass\n")
        let worse = try run(fixture, ["run", "--path", "bench_worse.py"] + Self.python)
        #expect(worse.status == 2 && worse.error.contains("No module named 'nosuchmodule'"), "\(worse.error)")
        let none = try run(fixture, ["run", "--path", "suites/tiny/a.py"] + Self.python)
        #expect(none.status == 2 && none.error.contains("has no function called bench_*"), "\(none.error)")
    }

    @Test func commandsAndStatements() throws {
        let fixture = try CommandLineFixture()
        let measured = try run(
            fixture,
            [
                "run", "--command", "short=sleep 0.01", "--command", "long=sh -c 'sleep 0.4'", "--rounds", "4",
                "--iterations", "2",
            ])
        #expect(measured.status == 0, "\(measured.error)")
        let gate = try run(fixture, ["gate", "short", "long"])
        #expect(gate.status == 1 && gate.output.contains("wall"), "\(gate.output)")
        let failing = try run(fixture, ["run", "--command", "bad=false", "--rounds", "1"])
        #expect(failing.status == 4 && failing.error.contains("ended with status 1"), "\(failing.error)")
        #expect(try run(fixture, ["run", "--command", "bad=nosuch"]).status == 2)
        let time = try run(
            fixture,
            [
                "time", "sorted(data)", "-s", "data = list(range(50))", "--runtime",
                "first=/usr/bin/python3,second='/usr/bin/python3' -X 'dev'", "--rounds", "2",
            ])
        #expect(time.status == 0 && time.output.contains("time/statement"), "\(time.error)")
        #expect(try run(fixture, ["time", "1 +", "--rounds", "1"] + Self.python).status == 4)
    }

    @Test func checksumsAreRecorded() throws {
        let fixture = try CommandLineFixture()
        try folder(fixture, "plain")
        try fixture.write("plain/a.py", "def run():\n    return 6 * 7\n")
        try fixture.write(
            "plain/b.py", "import itertools\ncounter = itertools.count()\ndef run():\n    return next(counter)\n")
        try fixture.write(
            "plain/suite.toml",
            "[suite]\nname = \"plain\"\n[[benchmark]]\nname = \"a\"\nprogram = \"a.py\"\n[[benchmark]]\nname = \"b\"\n"
                + "program = \"b.py\"\n")
        // Without a checksum nothing is compared.
        let arguments = ["run", "--suite", "./plain", "--rounds", "1", "--iterations", "2"] + Self.python
        let first = try run(fixture, arguments)
        #expect(first.status == 0, "\(first.error)")
        let record = try fixture.run(
            ["suites", "record", "./plain", "--runtime", "p=/usr/bin/python3"], environment: Self.environment)
        #expect(record.status == 4 && record.output == "plain/a: 42\n", "\(record.output)\(record.error)")
        #expect(record.error.contains("plain/b: ") && record.error.contains("the result changed"), "\(record.error)")
        let manifest = try String(contentsOfFile: fixture.path + "/plain/suite.toml", encoding: .utf8)
        #expect(manifest.contains("name = \"a\"\nchecksum = \"42\"\nprogram"))
        try fixture.write("plain/a.py", "def run():\n    return 43\n")
        let wrong = try run(fixture, arguments)
        #expect(wrong.status == 4 && wrong.error.contains("computed 43 instead of 42"), "\(wrong.error)")
    }

    /// A call that takes long: fewer iterations, not the limit of the process.
    @Test func slowBenchmarksHaveFewerIterations() throws {
        let fixture = try CommandLineFixture()
        try fixture.write("bench_slow.py", "import time\n\ndef bench_slow():\n    time.sleep(0.4)\n")
        let measured = try run(
            fixture, ["run", "--path", "bench_slow.py", "--rounds", "1", "--timeout", "5s"] + Self.python)
        #expect(measured.status == 0, "\(measured.error)")
        let runs = try ResultStore(path: fixture.path + "/r.db", access: .read).runs(of: 1)
        let count = runs[0].measurements[0].samples.count
        #expect((2...7).contains(count), "\(count)")
    }

    /// The budget cuts the plan before anything is measured, and says what is left of the precision.
    @Test func budgetsCutThePlan() throws {
        let fixture = try CommandLineFixture()
        try fixture.write("bench_slow.py", "import time\n\ndef bench_slow():\n    time.sleep(0.05)\n")
        let arguments = ["run", "--path", "bench_slow.py"] + Self.python
        let measured = try run(fixture, arguments + ["--budget", "6s"])
        #expect(measured.status == 0, "\(measured.error)")
        #expect(measured.error.contains("the budget of 6") && measured.error.contains(" iterations in place of 10"))
        #expect(measured.error.contains("slowdowns of") && measured.error.contains("take about"), "\(measured.error)")
        let none = try run(fixture, arguments + ["--budget", "300ms"])
        #expect(none.status == 2, "\(none.output)\(none.error)")
        #expect(none.error.contains("nothing was measured") && !none.output.contains("Plot:"), "\(none.error)")
    }

    /// Results lie in the project, and comparisons can be read without writing.
    @Test func databasesOfProjects() throws {
        let fixture = try CommandLineFixture()
        try folder(fixture, "project/.git")
        try folder(fixture, "project/deep")
        try fixture.write("project/bench_a.py", "def bench_a():\n    return 1\n")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: CommandLineFixture.executable)
        process.arguments =
            ["run", "--path", "../bench_a.py", "--runtime", "a=/usr/bin/python3,b=/usr/bin/python3"]
            + ["--rounds", "2", "--iterations", "2"]
        process.currentDirectoryURL = URL(fileURLWithPath: fixture.path + "/project/deep")
        process.environment = [
            "PATH": "/usr/bin:/bin", "HOME": fixture.path, "APUS_BENCH_LOCKS": fixture.path + "/l",
        ].merging(Self.environment) { $1 }
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        let database = fixture.path + "/project/.apus-bench/apus-bench.db"
        try #require(FileManager.default.fileExists(atPath: database))
        #expect(try String(contentsOfFile: fixture.path + "/project/.apus-bench/.gitignore", encoding: .utf8) == "*\n")
        let before = try Data(contentsOf: URL(fileURLWithPath: database))
        for arguments in [
            ["gate", "a", "b", "--no-store"], ["compare", "a", "b", "--no-store"],
            ["plot", "bars", "--output", "p.svg"], ["report", "--output", "p.html"],
        ] {
            let result = try fixture.run(arguments + ["--db", database], environment: Self.environment)
            #expect(![1, 2].contains(result.status) || arguments[0] == "gate", "\(result.error)")
            #expect(!result.error.contains("cannot be written"), "\(result.error)")
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: database)) == before)
        #expect(try ResultStore(path: database, access: .read).comparisons().isEmpty)
    }
}
