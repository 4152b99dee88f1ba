import BenchModel
import BenchStore
import Foundation
import Testing

/// `compare` and `gate` on fake runtimes whose times are known.
@Suite struct GateCommandTests {
    /// A fixture with the runtimes good and other (5000 ns), slow (10 % more) and noisy.
    private func fixture() throws -> CommandLineFixture {
        let fixture = try CommandLineFixture()
        try timed("slow", nanoseconds: 5500, fixture)
        try timed("quick", nanoseconds: 4000, fixture)
        try varied("noisy", fixture)
        return fixture
    }

    private func script(_ name: String, _ fixture: CommandLineFixture) throws -> String {
        try String(contentsOfFile: "\(fixture.path)/bin/\(name)", encoding: .utf8)
    }

    private func rewrite(_ name: String, _ fixture: CommandLineFixture, _ text: String) throws {
        try fixture.write("bin/\(name)", text)
        chmod("\(fixture.path)/bin/\(name)", 0o755)
    }

    private func timed(_ name: String, nanoseconds: Int, _ fixture: CommandLineFixture) throws {
        let text = try script("good", fixture).replacingOccurrences(of: ":5000,", with: ":\(nanoseconds),")
            .replacingOccurrences(of: ":4800,", with: ":\(nanoseconds * 24 / 25),")
        try rewrite(name, fixture, text)
    }

    /// Whose rounds take 30 % less and 30 % more than those of good, in turn.
    private func varied(_ name: String, _ fixture: CommandLineFixture) throws {
        let count = """
            F=\(fixture.path)/count-$(basename $P); C=$(cat $F 2>/dev/null || echo 0); echo $((C+1)) > $F
            V=$(((C+1)/2%2 ? 3360 : 6240))
            i=0

            """
        let text = try script("good", fixture).replacingOccurrences(of: ":4800,", with: ":$V,")
            .replacingOccurrences(of: "--loops)", with: "--program) P=$2;; --loops)")
            .replacingOccurrences(of: "i=0\n", with: count)
        try rewrite(name, fixture, text)
    }

    private func measure(
        _ fixture: CommandLineFixture, _ names: [String], label: String, rounds: Int = 4, more: [String] = []
    ) throws {
        let runtimes = names.map { "\($0)=\(fixture.path)/bin/\($0)" }.joined(separator: ",")
        let run = try fixture.run(
            ["run", "--rounds", "\(rounds)", "--iterations", "2", "--label", label, "--runtime", runtimes] + more)
        #expect(run.status == 0 || run.status == 4, "\(run.error)")
    }

    private func last(_ text: String) -> String { text.split(separator: "\n").last.map(String.init) ?? "" }

    @Test func compareInOneSession() throws {
        let fixture = try fixture()
        try measure(fixture, ["good", "slow"], label: "night")
        let table = try fixture.run(["compare", "good", "slow"])
        #expect(table.status == 0, "\(table.error)")
        #expect(table.output.contains("1.100 [1.100, 1.100]: slower by more than 3 %, adjusted p below 0.0001"))
        #expect(table.output.contains("2 slower; geometric mean 1.100 [1.100, 1.100] over 2 benchmarks."))
        let back = try fixture.run(["compare", "night:slow", "1:good", "--format", "json", "--seed", "77"])
        let json = try JSONValue(parsing: back.output)
        #expect(json["rows"]?.arrayValue?.compactMap { $0["verdict"]?.stringValue } == ["faster", "faster"])
        #expect(json["seed"]?.stringValue == "77")
        let markdown = try fixture.run(["compare", "good", "slow", "--format", "md", "--filter", "first"])
        #expect(markdown.output.hasPrefix("**1 slower; geometric mean"))
        // The same report each time, and every one is kept.
        #expect(try fixture.run(["compare", "good", "slow"]).output == table.output)
        let wide = try fixture.run(["compare", "good", "slow", "--threshold", "20%", "--metric", "wall"])
        #expect(wide.output.contains("2 the same within 20 %"))
    }

    @Test func gateStatuses() throws {
        let fixture = try fixture()
        try measure(fixture, ["good", "slow", "other"], label: "all")
        let ok = try fixture.run(["gate", "good", "other"])
        #expect(ok.status == 0, "\(ok.output)\(ok.error)")
        #expect(last(ok.output) == "OK: none of 2 benchmarks is slower by more than 3 %.")
        let slower = try fixture.run(
            ["gate", "good", "slow", "--junit", "out/gate.xml", "--markdown", "out/gate.md"])
        #expect(slower.status == 1)
        #expect(last(slower.output) == "REGRESSION: slower by more than 3 %: tiny/first, tiny/second_one.")
        let xml = try String(contentsOfFile: fixture.path + "/out/gate.xml", encoding: .utf8)
        #expect(xml.contains("tests=\"2\" failures=\"2\" errors=\"0\" skipped=\"0\""))
        let markdown = try String(contentsOfFile: fixture.path + "/out/gate.md", encoding: .utf8)
        #expect(markdown.hasPrefix("**REGRESSION: slower by more than 3 %: tiny/first, tiny/second\\_one.**"))
        #expect(try fixture.run(["gate", "slow", "good"]).status == 0)
        #expect(try fixture.run(["gate", "good", "slow", "--threshold", "15%"]).status == 0)
        let json = try fixture.run(["gate", "good", "slow", "--format", "json"])
        #expect(json.status == 1)
        #expect(try JSONValue(parsing: json.output)["gate"]?["exit_status"]?.integerValue == 1)
        #expect(json.error.hasPrefix("REGRESSION"))
        let nothing = try fixture.run(["gate", "good", "other", "--filter", "zzz"])
        #expect(nothing.status == 3 && last(nothing.output).hasPrefix("NOTHING MEASURED"))
    }

    /// Half of its time it waits; the CPU time stays as it is while the wall time grows to 1.75 times.
    @Test func waitingIsNoSecret() throws {
        let fixture = try fixture()
        for (name, wall) in [("sleepy", 5000), ("sleepier", 8750)] {
            try rewrite(
                name, fixture,
                script("good", fixture).replacingOccurrences(of: ":5000,", with: ":\(wall),")
                    .replacingOccurrences(of: ":4800,", with: ":2400,"))
        }
        try measure(fixture, ["sleepy", "sleepier"], label: "waiting")
        let gate = try fixture.run(["gate", "sleepy", "sleepier"])
        #expect(gate.status == 1, "\(gate.output)")
        let forced = try fixture.run(["gate", "sleepy", "sleepier", "--metric", "cpu"])
        #expect(forced.status == 3 && last(forced.output).contains("wall time and CPU time disagree"))
        // The suite may say what counts. Then the answer is that, with the contradiction told.
        let manifest = try String(contentsOfFile: fixture.path + "/suites/tiny/suite.toml", encoding: .utf8)
        try fixture.write(
            "suites/tiny/suite.toml", manifest.replacingOccurrences(of: "checksum", with: "metric = \"cpu\"\nchecksum"))
        try measure(fixture, ["sleepy", "sleepier"], label: "named")
        let named = try fixture.run(["gate", "sleepy", "sleepier", "--threads", "1"])
        #expect(named.status == 0 && named.output.contains("CPU time and wall time disagree"), "\(named.output)")
        let report = try fixture.run(["report", "--session", "waiting", "--output", "r.html"])
        #expect(report.status == 0)
        let page = try String(contentsOfFile: fixture.path + "/r.html", encoding: .utf8)
        #expect(page.contains("Wall time, because CPU time does not explain how long some benchmarks take: tiny/first"))
    }

    @Test func crashedBenchmark() throws {
        let fixture = try fixture()
        try fixture.runtime("crashing", prologue: "case \"$P\" in *b.py) exit 3;; esac")
        let text = try script("crashing", fixture).replacingOccurrences(
            of: "--loops)", with: "--program) P=$2;; --loops)")
        try rewrite("crashing", fixture, text)
        try measure(fixture, ["good", "crashing"], label: "crash")
        let gate = try fixture.run(["gate", "good", "crashing"])
        #expect(gate.status == 4)
        #expect(last(gate.output) == "FAILED: failed: tiny/second_one (new failed: ended with status 3).")
        let mended = try fixture.run(["gate", "crashing", "good"])
        #expect(mended.status == 0 && last(mended.output).contains("without base: tiny/second_one"))
    }

    @Test func changedBenchmarkSource() throws {
        let fixture = try fixture()
        try measure(fixture, ["good"], label: "before")
        try fixture.write("suites/tiny/b.py", "def run():\n    return 40 + 2\n")
        try measure(fixture, ["good"], label: "after")
        let gate = try fixture.run(["gate", "before", "after"])
        #expect(gate.status == 3)
        #expect(
            last(gate.output) == "INCONCLUSIVE: program changed, times cannot be compared: tiny/second_one.",
            "\(gate.output)\(gate.error)")
        #expect(gate.output.contains("Measured at different times"))
    }

    @Test func missingBaseline() throws {
        let fixture = try fixture()
        let none = try fixture.run(["gate", "main", "HEAD"])
        #expect(none.status == 2 && none.error.contains("there is no database"))
        try measure(fixture, ["good", "slow"], label: "night", rounds: 2)
        let unknown = try fixture.run(["gate", "before", "slow"])
        #expect(unknown.status == 2)
        #expect(
            unknown.error.contains(
                "before: is no session, commit or runtime known here; the newest sessions are 1 (night); "
                    + "session 1 measured good, slow; no commit was measured"), "\(unknown.error)")
        let commit = try fixture.run(["gate", "0123abcd", "slow"])
        #expect(commit.status == 2)
        #expect(
            commit.error.contains(
                "there is no measurement of a commit 0123abcd in \(fixture.database); measure it with"))
        #expect(commit.error.contains("`apus-bench run --commit 0123abcd`"))
        let runtime = try fixture.run(["gate", "night:pypy", "slow"])
        #expect(runtime.status == 2 && runtime.error.contains("night:pypy: session 1 measured good, slow"))
        let twice = try fixture.run(["gate", "slow", "slow"])
        #expect(twice.status == 2 && twice.error.contains("mean the same runs of session 1"))
    }

    @Test func gitRevisionWithoutMeasurement() throws {
        let fixture = try fixture()
        try measure(fixture, ["good"], label: "night", rounds: 2)
        let git = Process()
        git.executableURL = URL(fileURLWithPath: "/bin/sh")
        git.arguments = [
            "-c",
            "git init -q -b trunk . && git -c user.name=n -c user.email=e@x commit -q --allow-empty -m first",
        ]
        git.currentDirectoryURL = fixture.folder
        try git.run()
        git.waitUntilExit()
        try #require(git.terminationStatus == 0)
        let gate = try fixture.run(["gate", "trunk", "good"])
        #expect(gate.status == 2)
        #expect(gate.error.contains("there is no measurement of commit trunk ("), "\(gate.error)")
        #expect(gate.error.contains("measure it with `apus-bench run --commit trunk`"))
    }

    @Test func sessionsWithSeveralRuntimes() throws {
        let fixture = try fixture()
        try measure(fixture, ["good", "other", "slow"], label: "before", rounds: 3, more: ["--baseline", "good"])
        try timed("other", nanoseconds: 6000, fixture)
        try measure(fixture, ["good", "other", "slow"], label: "after", rounds: 3, more: ["--baseline", "good"])
        let compare = try fixture.run(["compare", "before", "after", "--format", "json"])
        let rows = try JSONValue(parsing: compare.output)["rows"]?.arrayValue ?? []
        #expect(rows.map { $0["verdict"]?.stringValue ?? "" } == ["slower", "slower", "same", "same"])
        let pairs = try JSONValue(parsing: compare.output)["pairs"]?.arrayValue ?? []
        #expect(pairs.map { $0["design"]?.stringValue ?? "" } == ["normalized", "normalized"])
        let gate = try fixture.run(["gate", "before", "after"])
        #expect(gate.status == 1)
        #expect(last(gate.output).contains("tiny/first on other, tiny/second_one on other"), "\(gate.output)")
    }

    @Test func noisyRuntimeIsInconclusive() throws {
        let fixture = try fixture()
        try measure(fixture, ["good", "noisy"], label: "noise")
        let strict = try fixture.run(["gate", "good", "noisy"])
        #expect(strict.status == 3, "\(strict.output)")
        #expect(last(strict.output) == "INCONCLUSIVE: too noisy to decide: tiny/first, tiny/second_one.")
        #expect(strict.output.contains("to each side, more than the threshold of 3 %"))
    }

    /// The first session was disturbed: slow seemed slow. Fresh rounds clear it, and find the one that is slow.
    @Test func confirm() throws {
        let fixture = try fixture()
        // 1500 ns more while the file is there: a disturbance, not a property of the runtime.
        let text = try script("good", fixture).replacingOccurrences(
            of: "i=0\n", with: "i=0; D=0; [ -f \(fixture.path)/disturbed ] && D=1500\n"
        ).replacingOccurrences(of: ":4800,", with: ":$((4800+D)),")
        try rewrite("unlucky", fixture, text)
        try fixture.write("disturbed", "")
        try measure(fixture, ["good", "unlucky", "slow"], label: "first", rounds: 3)
        #expect(try fixture.run(["gate", "good", "unlucky"]).status == 1)
        try FileManager.default.removeItem(atPath: fixture.path + "/disturbed")
        let cleared = try fixture.run(["gate", "first:good", "first:unlucky", "--confirm", "--rounds", "3"])
        #expect(cleared.status == 0, "\(cleared.output)\(cleared.error)")
        #expect(cleared.output.contains("same *") && cleared.output.contains("3 fresh rounds in session 2"))
        let convicted = try fixture.run(
            ["gate", "first:good", "first:slow", "--confirm", "--rounds", "3", "--filter", "first"])
        #expect(convicted.status == 1 && convicted.output.contains("slower *"))
        let store = try ResultStore(path: fixture.database, access: .read)
        let runs = try store.runs(of: 3)
        #expect(runs.map(\.key.benchmark) == ["tiny/first", "tiny/first"])
        #expect(Set(runs.map(\.key.runtime)) == ["good", "slow"])
        // What is to be measured again must be what was measured.
        try timed("slow", nanoseconds: 5400, fixture)
        let changed = try fixture.run(["gate", "first:good", "first:slow", "--confirm"])
        #expect(changed.status == 2)
        #expect(
            changed.error.contains("/bin/slow is no longer the binary that was measured as slow"), "\(changed.error)")
        try timed("slow", nanoseconds: 5500, fixture)
        try fixture.write("suites/tiny/a.py", "def run():\n    return 41 + 1\n")
        let program = try fixture.run(["gate", "first:good", "first:slow", "--confirm"])
        #expect(
            program.status == 2 && program.error.contains("the program of tiny/first has changed"), "\(program.error)")
    }

    /// Two sessions measured the same name: in the session that confirms the arms need two names.
    @Test func confirmAcrossSessions() throws {
        let fixture = try fixture()
        try measure(fixture, ["good"], label: "one", rounds: 3)
        let other = ["run", "--rounds", "3", "--iterations", "2", "--label", "two"]
        #expect(try fixture.run(other + ["--runtime", "good=\(fixture.path)/bin/slow"]).status == 0)
        let gate = try fixture.run(["gate", "one", "two", "--confirm", "--rounds", "3"])
        #expect(gate.status == 1, "\(gate.output)\(gate.error)")
        let runs = try ResultStore(path: fixture.database, access: .read).runs(of: 3)
        #expect(Set(runs.map(\.key.runtime)) == ["good", "good-new"])
    }

    @Test(arguments: [
        (["compare"], "base"), (["gate", "1", "2", "--threshold", "3"], "--threshold"),
        (["gate", "1", "2", "--threshold", "-1%"], "--threshold"),
        (["gate", "1", "2", "--confirm", "--rounds", "1"], "--rounds must be at least 2"),
        (["gate", "1", "2", "--budget", "5m"], "--budget is only for --confirm"),
        (["compare", "1", "2", "--metric", "speed"], "speed"),
    ])
    func usage(arguments: [String], words: String) throws {
        let result = try CommandLineFixture().run(arguments)
        #expect(result.status == 2)
        #expect(result.error.contains(words), "\(result.error)")
        #expect(result.output.isEmpty)
    }

    @Test func help() throws {
        let fixture = try CommandLineFixture()
        let gate = try fixture.run(["gate", "--help"])
        #expect(gate.status == 0)
        for words in [
            "3  inconclusive", "4  a benchmark failed in NEW", "--junit", "--confirm", "--allow-inconclusive",
        ] {
            #expect(gate.output.contains(words))
        }
        #expect(try fixture.run(["compare", "--help"]).output.contains("--all-reasons"))
    }
}
