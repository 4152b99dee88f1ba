import BenchModel
import BenchStore
import Foundation
import Testing

@Suite struct RunTests {
    /// A small number of iterations suits an interpreter; a JIT compiler keeps its own, unless its kind is named.
    @Test func iterationsByKind() throws {
        let fixture = try CommandLineFixture()
        try fixture.runtime("cpython")
        try fixture.runtime("pypy")
        func counts(_ option: String) throws -> [String: Int] {
            let run = try fixture.run(
                ["run", "--rounds", "2", "--iterations", option] + fixture.runtimeOption("cpython", "pypy"))
            #expect(run.status == 0, "\(run.error)")
            let runs = try ResultStore(path: fixture.database, access: .read).runs(
                of: try ResultStore(path: fixture.database, access: .read).session(matching: nil).identifier)
            var counts: [String: Int] = [:]
            for run in runs { counts[run.key.runtime] = run.measurements[0].samples.count }
            return counts
        }
        #expect(try counts("3") == ["cpython": 3, "pypy": 40])
        #expect(try counts("3,pypy=5") == ["cpython": 3, "pypy": 5])
        // What has not been shown to be steady says so, wherever it is read.
        let table = try fixture.run(["show"])
        #expect(table.output.contains("1st iteration") && table.output.contains("1st second"), "\(table.output)")
        #expect(table.output.contains("~ pypy has not been shown to be steady in 2 of 2 runs"), "\(table.output)")
        let compare = try fixture.run(["compare", "cpython", "pypy"])
        #expect(compare.output.contains("not shown to be steady in new: 5 iterations in"), "\(compare.output)")
        #expect(try fixture.run(["gate", "cpython", "pypy"]).status == 3)
        let report = try fixture.run(["report", "--output", "r.html"])
        #expect(report.status == 0)
        let page = try String(contentsOfFile: fixture.path + "/r.html", encoding: .utf8)
        #expect(page.contains("pypy has not been shown to be steady") && page.contains("pypy, first iteration"))
        #expect(try fixture.run(["plot", "bars", "--output", "b.svg"]).status == 0)
        let picture = try String(contentsOfFile: fixture.path + "/b.svg", encoding: .utf8)
        #expect(picture.contains("not shown to be steady"))
        #expect(try fixture.run(["run", "--iterations", "java=3"]).status == 2)
    }

    @Test func runListShowPlot() throws {
        let fixture = try CommandLineFixture()
        let run = try fixture.run(
            [
                "run", "--suite", "tiny", "--baseline", "good", "--threads", "1,2", "--rounds", "2", "--iterations",
                "3",
                "--executions", "2",
            ]
                + ["--label", "night"] + fixture.runtimeOption("good", "other"))
        #expect(run.status == 0, "\(run.error)")
        #expect(run.output.contains("tiny/second_one"))
        #expect(run.output.contains("Verdict: other takes 1.00"))
        #expect(run.output.contains("all 8 runs verified"))
        for name in ["bars", "scaling"] {
            let path = "\(fixture.path)/results/plots/session-1-\(name).png"
            #expect(run.output.contains("Plot: \(path)\n"))
            #expect(FileManager.default.fileExists(atPath: path))
        }
        // No terminal: plain lines.
        #expect(!run.error.contains("\u{1B}") && run.error.contains("round 2 of 2"))
        let list = try fixture.run(["list"])
        #expect(list.output.contains("night") && list.output.contains("finished"))
        let show = try fixture.run(["show", "night", "--format", "md"])
        #expect(show.output.contains("| geometric mean"))
        let detail = try fixture.run(["show", "--benchmark", "second*", "--format", "json"])
        let executions = try JSONValue(parsing: detail.output).arrayValue ?? []
        // 2 calibrations and 2 rounds x 2 thread counts x 2 runtimes x 2 executions
        #expect(executions.count == 18)
        #expect(executions.allSatisfy { $0["status"]?.stringValue == "ok" })
        let plot = try fixture.run(["plot", "bars", "--output", "deep/er/bars.svg", "--session", "night"])
        #expect(plot.status == 0, "\(plot.error)")
        #expect(FileManager.default.fileExists(atPath: fixture.path + "/deep/er/bars.svg"))
    }

    @Test func jsonOutputIsOnlyJSON() throws {
        let fixture = try CommandLineFixture()
        let run = try fixture.run(
            ["run", "--rounds", "1", "--iterations", "1", "--format", "json"] + fixture.runtimeOption("good", "other"))
        #expect(try JSONValue(parsing: run.output)["runs"]?.arrayValue?.count == 4)
    }

    @Test func configurationFile() throws {
        let fixture = try CommandLineFixture()
        try fixture.write(
            "apus-bench.toml",
            """
            [defaults]
            runtimes = ["mine"]
            baseline = "mine"
            rounds = 1
            executions = 1
            [runtime.mine]
            command = ["./bin/good", "--option"]
            environment = { COLOUR = "blue" }
            iterations = 2
            """)
        let run = try fixture.run(["run"])
        #expect(run.status == 0, "\(run.error)")
        let store = try ResultStore(path: fixture.database, access: .read)
        let runs = try store.runs(of: 1)
        #expect(runs.count == 2)
        #expect(runs[0].runtime.specification.arguments == [fixture.path + "/bin/good", "--option"])
        #expect(runs[0].runtime.environment["COLOUR"] == "blue")
        #expect(runs[0].runtime.environment["HOME"] == nil)
        #expect(runs[0].measurements.map(\.samples.count) == [2])
    }

    @Test func wrongAnswerIsAFailureAndTheOthersGoOn() throws {
        let fixture = try CommandLineFixture()
        try fixture.runtime("liar", prologue: "echo \"liar here\" >&2; set -- ; alias x=y")
        let script = try String(contentsOfFile: fixture.path + "/bin/liar", encoding: .utf8)
        try fixture.write("bin/liar", script.replacingOccurrences(of: "\"value\":\"42\"", with: "\"value\":\"41\""))
        chmod(fixture.path + "/bin/liar", 0o755)
        let run = try fixture.run(
            ["run", "--rounds", "1", "--iterations", "1"] + fixture.runtimeOption("good", "liar"))
        #expect(run.status == 4)
        #expect(run.output.contains("computed 41 instead of 42"))
        #expect(run.output.contains("2 of 4 runs FAILED"))
        let runs = try ResultStore(path: fixture.database, access: .read).runs(of: 1)
        let failure = try #require(runs.first { $0.key.runtime == "liar" }?.failure)
        #expect(failure.status == .wrongChecksum && failure.standardErrorTail == "liar here\n")
        #expect(runs.filter { $0.key.runtime == "good" }.allSatisfy { !$0.hasFailed && !$0.measurements.isEmpty })
    }

    /// All that a program can do wrong, each with a sentence and exit status 4.
    @Test(arguments: [
        ("echo Traceback; exit 0", "line 1 of its output is no report: Traceback"),
        ("exit 3", "ended with status 3"),
        ("kill -SEGV $$", "was killed by signal 11"),
        ("sleep 500 & (trap '' TERM; sleep 501) & sleep 502", "ran past the limit of 3 s"),
        ("head -c 40000000 /dev/zero", "printed far more"),
    ])
    func badPrograms(prologue: String, words: String) throws {
        let fixture = try CommandLineFixture()
        try fixture.runtime("bad", prologue: prologue)
        let start = Date()
        let run = try fixture.run(
            ["run", "--rounds", "1", "--iterations", "1", "--timeout", "3s", "--filter", "first"]
                + fixture.runtimeOption("good", "bad"))
        #expect(run.status == 4)
        #expect(run.output.contains(words), "\(run.output)")
        #expect(Date().timeIntervalSince(start) < 60)
        let show = try fixture.run(["show", "--benchmark", "*"])
        #expect(show.output.contains(words))
    }

    @Test func fixedSuiteOfCPython() throws {
        let fixture = try CommandLineFixture()
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path
        try FileManager.default.removeItem(atPath: fixture.path + "/suites/worker.py")
        try FileManager.default.copyItem(
            atPath: root + "/suites/worker.py", toPath: fixture.path + "/suites/worker.py")
        let run = try fixture.run(
            [
                "run", "--runtime", "cpython", "--rounds", "1", "--iterations", "1", "--filter", "first", "--threads",
                "2",
            ])
        #expect(run.status == 0, "\(run.error)")
        #expect(run.output.contains("all 1 runs verified"))
    }
}
