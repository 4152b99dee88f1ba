import BenchModel
import BenchStore
import Foundation
import Testing

@Suite struct CalibrateTests {
    /// A suite of four benchmarks and a runtime whose times rise with `-X extra_work=...` and vary a little by hash seed.
    private func fixture() throws -> CommandLineFixture {
        let fixture = try CommandLineFixture()
        let benchmarks = ["a", "b", "c", "d"].map {
            "[[benchmark]]\nname = \"\($0)\"\nprogram = \"a.py\"\nchecksum = \"42\"\n"
        }
        try FileManager.default.createDirectory(
            atPath: fixture.path + "/suites/known", withIntermediateDirectories: true)
        try fixture.write("suites/known/a.py", "def run():\n    return 42\n")
        try fixture.write(
            "suites/known/suite.toml",
            "[suite]\nname = \"known\"\ndefault = false\nextra-work = true\n" + benchmarks.joined())
        try fixture.write("permille", "0")
        try fixture.runtime(
            "measured",
            prologue: """
                if [ "$L" = 0 ]; then L=1; echo '{"event":"start"}'; echo '{"event":"calibrated","loops":1}'
                else echo '{"event":"start"}'; fi
                i=0
                while [ $i -lt $K ]; do
                    # Pairs of processes differ by up to 0.4 % of the time.
                    t=$((1000000 + PYTHONHASHSEED % 997 * 100 + $$ % 5 * 1000))
                    if [ "$X" ]; then t=$((t + t / 1000 * X)); fi
                    echo "{\\"event\\":\\"sample\\",\\"iteration\\":$i,\\"value_ns\\":$t,\\"cpu_ns\\":$t,\\"loops\\":$L}"
                    i=$((i+1))
                done
                echo '{"event":"checksum","value":"42"}'
                echo '{"event":"end"}'
                echo done >> \(fixture.path)/finished
                exit
                """)
        // -X comes before the worker's options.
        let script = try String(contentsOfFile: fixture.path + "/bin/measured", encoding: .utf8)
        try fixture.write(
            "bin/measured",
            script.replacingOccurrences(
                of: "case \"$1\" in",
                with:
                    "case \"$1\" in -V) echo Fake 1.0; exit;; extra_work=0.05) X=50;; extra_work=0.3) X=300;; extra_work=*) exit 9;;"
            ))
        chmod(fixture.path + "/bin/measured", 0o755)
        return fixture
    }

    private func arguments(_ fixture: CommandLineFixture, _ more: String...) -> [String] {
        ["aa", "--suite", "known", "--sessions", "3", "--rounds", "6", "--label", "mine"]
            + ["--resamples", "20"] + fixture.runtimeOption("measured") + more
    }

    /// 3 sessions x 4 benchmarks x arms x (a calibration of the loops and 6 rounds).
    private static func processes(arms: Int) -> Int { 3 * 4 * arms * 7 }

    @Test func sessionsAreStored() throws {
        let fixture = try fixture()
        let result = try fixture.run(arguments(fixture, "--slowdown", "5%,30%"))
        #expect(result.status == 0, "\(result.error)")
        #expect(fixture.finishedExecutions == Self.processes(arms: 3))
        let store = try ResultStore(path: fixture.database, access: .read)
        #expect(try store.sessions().count == 6)
        let first = try store.session(matching: "mine/1/1")
        #expect(first.configuration.runtimes == ["base", "again", "slow5"])
        #expect(first.configuration.filter == "known/a,known/c")
        #expect(first.configuration.iterations == nil && first.configuration.executionsPerRound == 1)
        #expect(first.configuration.interleaving == .iterations && first.configuration.isPinned)
        let slow = try #require(try store.runs(of: first.identifier).first { $0.key.runtime == "slow5" })
        #expect(slow.runtime.specification.arguments.suffix(2) == ["-X", "extra_work=0.05"])
        #expect(try store.session(matching: "mine/2/1").configuration.filter == "known/b,known/d")
        #expect(try store.session(matching: "mine/2/2").configuration.runtimes.last == "slow30")

        // The report of what was measured, and the same one again.
        #expect(result.output.hasPrefix("Calibration mine: 3 sessions of 4 benchmarks, 6 rounds, Fake 1.0"))
        #expect(result.output.contains("30 % in 6 of 6 (100 % ["))
        #expect(result.output.contains("Never was a slowdown called faster."))
        let again = try fixture.run(["aa", "--analyze-only", "--resamples", "20"])
        #expect(again.status == 0 && again.output == result.output, "\(again.error)")
        let json = try fixture.run(["aa", "--analyze-only", "--label", "mine", "--format", "json", "--resamples", "5"])
        let analyses = try JSONValue(parsing: json.output)["analyses"]?.arrayValue ?? []
        #expect(analyses.compactMap { $0["metric"]?.stringValue } == ["auto", "wall"])
        #expect(analyses.first?["swaps_per_session"]?.integerValue == 5)
        let unknown = try fixture.run(["aa", "--analyze-only", "--label", "yours"])
        #expect(unknown.status == 2 && unknown.error.contains("has no calibration yours"))
        // doctor tells about it.
        let doctor = try fixture.run(["doctor"])
        #expect(doctor.output.contains("last calibration: ") && doctor.output.contains("mine: false alarms in"))
    }

    @Test func interruptedCalibrationsGoOn() throws {
        let fixture = try fixture()
        let (process, result) = try fixture.start(arguments(fixture))
        for _ in 0..<1000 where fixture.finishedExecutions < 40 { usleep(5_000) }
        kill(process.processIdentifier, SIGKILL)
        #expect(try result().status == 9)
        usleep(50_000)  // the child that was running
        let again = try fixture.run(arguments(fixture))
        #expect(again.status == 2 && again.error.contains("there is a calibration mine already"), "\(again.error)")
        let other = try fixture.run(arguments(fixture, "--resume", "--iterations", "7"))
        #expect(other.status == 2 && other.error.contains("other options"), "\(other.error)")
        let before = fixture.finishedExecutions
        let whole = Self.processes(arms: 2)
        #expect(before < whole)
        let resumed = try fixture.run(arguments(fixture, "--resume"))
        #expect(resumed.status == 0, "\(resumed.error)")
        // Only the processes that ran side by side when the kill came are made twice.
        #expect((whole...whole + 2).contains(fixture.finishedExecutions))
        let store = try ResultStore(path: fixture.database, access: .read)
        #expect(try store.sessions().allSatisfy { $0.session.finishedAt != nil && $0.executionCount == whole / 3 })
    }

    @Test func mistakes() throws {
        let fixture = try fixture()
        let cases: [([String], String)] = [
            (["--suite", "tiny", "--slowdown", "5%"], "suite tiny cannot be made slower"),
            (["--slowdown", "5"], "slowdown"), (["--slowdown", "5%,5.0%"], "slowdown"),
            (["--slowdown", "-5%"], "slowdown"), (["--slowdown", "0.0001%"], "slowdown"),
            (["--rounds", "1"], "at least 2"), (["--sessions", "0"], "--sessions must be"),
            (["--filter", "nothing"], "no benchmark of known"), (["--suite", "none"], "unknown suite none"),
            (["--analyze-only", "--resume"], "either --resume or --analyze-only"),
            (["--resume"], "has no calibration"), (["--resamples=-1"], "--resamples must be"),
            (["--label", ""], "--label must be"),
        ]
        for (options, words) in cases {
            let arguments = ["aa", "--suite", "known"] + fixture.runtimeOption("measured") + options
            let result = try fixture.run(arguments)
            #expect(result.status == 2 && result.error.contains(words), "\(options): \(result.error)")
        }
        let runtimes = try fixture.run(["aa", "--suite", "known"] + fixture.runtimeOption("good", "other"))
        #expect(runtimes.status == 2 && runtimes.error.contains("one runtime"))
        #expect(fixture.finishedExecutions == 0)
    }

    @Test func aFailureEndsIt() throws {
        let fixture = try fixture()
        // The fake refuses shares that it does not know.
        let result = try fixture.run(arguments(fixture, "--slowdown", "7%"))
        #expect(result.status == 4)
        #expect(result.error.contains("known/a on slow7, 1 thread: ended with status 9"), "\(result.error)")
    }

    @Test func budgetEndsBetweenSessions() throws {
        let fixture = try fixture()
        let result = try fixture.run(arguments(fixture, "--budget", "1ms"))
        #expect(result.status == 0, "\(result.error)")
        #expect(result.error.contains("the budget ended after 1 of 3 sessions"))
        #expect(fixture.finishedExecutions == Self.processes(arms: 2) / 3)
    }
}
