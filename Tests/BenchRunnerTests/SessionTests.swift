import BenchModel
import Foundation
import Testing

@testable import BenchRunner

@Suite struct SessionPlanTests {
    private func plan(seed: UInt64 = 1, runtimes: [String] = ["a", "b", "c"], executions: Int = 2) -> SessionPlan {
        let benchmarks = ["x", "y", "z"].map {
            Benchmark(suite: "s", name: $0, program: "/\($0).py", threads: $0 == "x" ? [1] : [1, 2, 4])
        }
        let configuration = SessionConfiguration(
            suites: ["s"], runtimes: runtimes, baseline: "a", threads: [1, 2], rounds: 3,
            executionsPerRound: executions,
            seed: seed)
        return SessionPlan(configuration: configuration, benchmarks: benchmarks)
    }

    @Test func cells() {
        #expect(plan().cells.map { "\($0.benchmark)x\($0.threads)" } == ["s/xx1", "s/yx1", "s/yx2", "s/zx1", "s/zx2"])
        #expect(plan().keys.count == 15)
        #expect(plan().executionsPerRound == 30)
    }

    @Test func calibrationUsesTheSmallestThreadCount() {
        let calibration = plan().calibration()
        #expect(calibration.count == 9)
        #expect(calibration.allSatisfy { $0.key.threads == 1 && $0.round == 0 && $0.purpose == .calibration })
    }

    /// Every run occurs as often as it should, the runtimes of a cell side by side and mirrored.
    @Test func roundsAreMirrored() {
        let plan = plan()
        for round in 1...3 {
            let sequence = plan.round(round)
            #expect(sequence.count == 30)
            #expect(Set(sequence.map(\.hashSeed)).count == 1)
            #expect(sequence.map(\.orderInRound) == Array(0..<30))
            for start in stride(from: 0, to: 30, by: 6) {
                let block = sequence[start..<start + 6].map(\.key)
                #expect(Set(block.map(\.benchmark)).count == 1 && Set(block.map(\.threads)).count == 1)
                #expect(Set(block.prefix(3).map(\.runtime)) == ["a", "b", "c"])
                #expect(block == block.reversed())
            }
        }
    }

    @Test func seedsDecideTheOrder() {
        #expect(plan().round(1) == plan().round(1))
        #expect(plan().round(1) != plan(seed: 2).round(1))
        #expect(plan().round(1).map(\.key) != plan().round(2).map(\.key))
        #expect(plan().hashSeed(round: 1) != plan().hashSeed(round: 2))
        // Over many rounds each runtime comes first about equally often.
        let plan = plan(runtimes: ["a", "b"])
        let first = (1...200).count { plan.round($0)[0].key.runtime == "a" }
        #expect((70...130).contains(first))
    }

    @Test func singleExecutions() {
        #expect(plan(executions: 1).round(1).count == 15)
    }
}

/// A recorder in memory.
private final class Memory: SessionRecorder {
    var records: [(key: RunKey, record: ExecutionRecord)] = []
    func record(_ executions: [(key: RunKey, record: ExecutionRecord)]) throws(BenchError) { records += executions }
}

private struct Silent: SessionObserver {
    func willExecute(_ planned: PlannedExecution, done: Int, total: Int) {}
    func didExecute(_ planned: PlannedExecution, _ record: ExecutionRecord, done: Int, total: Int) {}
}

@Suite(.serialized) struct SessionExecutorTests {
    /// A runtime that is a shell script, and speaks the worker's protocol unless told otherwise.
    private func fake(
        _ name: String, _ folder: URL, replacing: String = "", eachIteration: String = ":"
    ) throws -> RuntimeRecord {
        let script = """
            #!/bin/sh
            while [ $# -gt 0 ]; do
                case "$1" in --loops) L=$2;; --iterations) K=$2;; --threads) T=$2;; --turns) U=$2;; esac; shift
            done
            exec 1>&3
            turn() { [ -z "$U" ] || { echo '{"event":"turn"}'; read line; }; }
            \(replacing)
            echo '{"event":"start"}'
            if [ "$L" = 0 ]; then L=4; echo '{"event":"calibrated","loops":4}'; fi
            i=0
            while [ $i -lt $K ]; do
                turn; \(eachIteration)
                echo "{\\"event\\":\\"sample\\",\\"iteration\\":$i,\\"value_ns\\":4000,\\"loops\\":$L}"; i=$((i+1))
            done
            turn
            echo '{"event":"checksum","value":"42"}'
            echo '{"event":"end","peak_kib":1234}'
            """
        let file = folder.appendingPathComponent(name)
        try script.write(to: file, atomically: true, encoding: .utf8)
        chmod(file.path, 0o755)
        return RuntimeRecord(
            specification: RuntimeSpecification(name: name, arguments: [file.path], iterations: 3), version: "1",
            binaryHash: nil, environment: ["PATH": "/usr/bin:/bin"])
    }

    private func session(
        _ scripts: [String: String], checksum: String = "42", rounds: Int = 2, threads: [Int] = [1, 2],
        budget: Double? = nil, progress: SessionProgress = SessionProgress(), timeout: Double = 10,
        executions: Int = 2, interleaving: Interleaving = .iterations, eachIteration: (String) -> String = { _ in ":" }
    ) throws -> (end: SessionEnd, memory: Memory) {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("apus-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let benchmark = Benchmark(suite: "s", name: "x", program: "/x.py", threads: [1, 2], checksum: checksum)
        let names = scripts.keys.sorted()
        let configuration = SessionConfiguration(
            suites: ["s"], runtimes: names, baseline: names[0], threads: threads, rounds: rounds,
            executionsPerRound: executions, budgetSeconds: budget, timeoutSeconds: timeout, seed: 3,
            interleaving: interleaving)
        let plan = SessionPlan(configuration: configuration, benchmarks: [benchmark])
        var subjects: [RunKey: SessionExecutor.Subject] = [:]
        for key in plan.keys {
            let runtime = try fake(
                key.runtime, folder, replacing: scripts[key.runtime] ?? "", eachIteration: eachIteration(key.runtime))
            subjects[key] = SessionExecutor.Subject(benchmark: benchmark, runtime: runtime, worker: "/worker.py")
        }
        let memory = Memory()
        var executor = SessionExecutor(
            plan: plan, subjects: subjects, progress: progress, recorder: memory, observer: Silent())
        return (try executor.run(), memory)
    }

    @Test func completeSession() throws {
        let (end, memory) = try session(["a": "", "b": ""])
        #expect(end == .complete)
        // 2 calibrations, then 2 rounds x 2 thread counts x 2 runtimes x 2 executions
        #expect(memory.records.count == 2 + 16)
        #expect(memory.records.allSatisfy { $0.record.status == .ok && $0.record.loops == 4 })
        #expect(
            memory.records.prefix(2).allSatisfy { $0.record.purpose == .calibration && $0.record.samples.count == 1 })
        let measured = memory.records.dropFirst(2)
        #expect(measured.allSatisfy { $0.record.samples.map(\.valueNanoseconds) == [1000, 1000, 1000] })
        for round in 1...2 {
            #expect(Set(measured.filter { $0.record.round == round }.map(\.record.hashSeed)).count == 1)
        }
        // The worker's own figure: rusage would hold what this process had at the fork.
        #expect(measured.allSatisfy { $0.record.usage.maximumResidentKibibytes == 1234 })
        #expect(measured.allSatisfy { $0.record.usage.wallNanoseconds > 0 && $0.record.pressure.loadAverage != nil })
    }

    /// Iterations of both runtimes alternate, or their processes do.
    @Test func interleaving() throws {
        let log = FileManager.default.temporaryDirectory.appendingPathComponent("apus-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: log) }
        func order(_ interleaving: Interleaving) throws -> String {
            try Data().write(to: log)
            let (end, memory) = try session(
                ["a": "", "b": ""], rounds: 1, threads: [1], executions: 1, interleaving: interleaving,
                eachIteration: { "echo \($0) >> \(log.path)" })
            #expect(end == .complete && memory.records.count == 4)
            #expect(memory.records.allSatisfy { $0.record.status == .ok })
            let names = try String(contentsOf: log, encoding: .utf8).split(separator: "\n").map(String.init)
            #expect(names.prefix(2) == ["a", "b"])  // calibration
            return names.dropFirst(2).joined()
        }
        #expect(["abbaab", "baabba"].contains(try order(.iterations)))
        #expect(["aaabbb", "bbbaaa"].contains(try order(.processes)))
    }

    @Test(arguments: [
        ("echo hello", ExecutionStatus.garbage, "is no report: hello"),
        ("echo '{\"event\":\"start\"}'; exit 0", .garbage, "end after 0 of"),
        ("echo bad luck >&2; exit 7", .exited, "status 7: bad luck"),
        ("kill -ABRT $$", .killed, "signal 6"),
        ("sleep 60", .timedOut, "ran past the limit of 3 s"),
        ("yes", .garbage, "printed far more"),
    ])
    func failures(script: String, status: ExecutionStatus, words: String) throws {
        let (end, memory) = try session(["a": "", "b": script], timeout: 3)
        #expect(end == .complete)
        let failed = memory.records.filter { $0.key.runtime == "b" }
        // A failed calibration ends both thread counts; the other runtime goes on.
        #expect(failed.count == 1)
        #expect(failed[0].record.status == status)
        #expect(failed[0].record.failure?.contains(words) == true, "\(failed[0].record.failure ?? "")")
        #expect(memory.records.filter { $0.key.runtime == "a" && $0.record.status == .ok }.count == 9)
    }

    /// Arms on both sides of a power of two take samples of equal size; a much slower one keeps its own.
    @Test(arguments: [(8, 16, 16, 16), (16, 8, 16, 16), (4, 4, 4, 4), (4, 64, 4, 64)])
    func loopsOfNearlyEqualArms(a: Int, b: Int, usedByA: Int, usedByB: Int) throws {
        var progress = SessionProgress()
        for (runtime, loops) in [("a", a), ("b", b)] {
            progress.loops[.init(RunKey(benchmark: "s/x", runtime: runtime, threads: 1))] = loops
        }
        let (_, memory) = try session(["a": "", "b": ""], rounds: 1, threads: [1], progress: progress)
        #expect(memory.records.count == 4)
        for (key, record) in memory.records {
            #expect(record.loops == (key.runtime == "a" ? usedByA : usedByB))
        }
    }

    @Test func wrongChecksumIsAFailure() throws {
        let (_, memory) = try session(["a": ""], checksum: "43")
        #expect(memory.records.count == 1)
        #expect(memory.records[0].record.status == .wrongChecksum)
        #expect(memory.records[0].record.failure == "computed 42 instead of 43")
    }

    @Test func failureAtOneThreadCountSparesTheOther() throws {
        let (_, memory) = try session(["a": "[ $T = 2 ] && exit 9"])
        let byThreads = Dictionary(grouping: memory.records.filter { $0.record.round > 0 }, by: \.key.threads)
        #expect(byThreads[1]?.count == 4)
        #expect(byThreads[2]?.count == 1)
        #expect(byThreads[2]?.first?.record.exitStatus == 9)
    }

    @Test func resumeDoesWhatIsLeft() throws {
        let (_, whole) = try session(["a": "", "b": ""])
        var progress = SessionProgress()
        let before = whole.records.prefix(9)
        for (key, record) in before {
            if record.purpose == .calibration {
                progress.loops[SessionProgress.Pair(key)] = record.loops
            } else {
                progress.done.insert(.init(key: key, round: record.round, execution: record.execution))
            }
        }
        let (end, rest) = try session(["a": "", "b": ""], progress: progress)
        #expect(end == .complete)
        func position(_ entry: (key: RunKey, record: ExecutionRecord)) -> String {
            "\(entry.key) \(entry.record.round) \(entry.record.execution) \(entry.record.orderInRound) \(entry.record.hashSeed)"
        }
        #expect(rest.records.map(position) == whole.records.dropFirst(9).map(position))
    }

    @Test func budgetEndsTheSession() throws {
        let (end, memory) = try session(["a": "sleep 0.2"], rounds: 1000, threads: [1], budget: 4)
        guard case .budget(let rounds) = end else {
            Issue.record("the session ended with \(end)")
            return
        }
        #expect(rounds >= 1)
        #expect(memory.records.count < 40)
    }

    /// CPython with the real worker: the protocol of both sides agrees.
    @Test func realWorker() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path
        let locator = SuiteLocator(suitesFolder: root + "/suites", pyperformanceFolder: "/nonexistent")
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("apus-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let program = "import helper\ndef run(count):\n    print('noise')\n    return helper.total(count)\n"
        try program.write(to: folder.appendingPathComponent("sum.py"), atomically: true, encoding: .utf8)
        try "def total(n):\n    return sum(range(n))\n".write(
            to: folder.appendingPathComponent("helper.py"), atomically: true, encoding: .utf8)
        let manifest = """
            [suite]
            name = "tiny"
            [[benchmark]]
            name = "sum"
            program = "sum.py"
            parameters = { count = 1000 }
            threads = [1, 2]
            scaling = "weak"
            checksum = "499500"
            """
        try manifest.write(to: folder.appendingPathComponent("suite.toml"), atomically: true, encoding: .utf8)
        let suite = try locator.suite(folder.path + "/")
        let record = try locator.record(suite.benchmarks[0], in: suite)
        let runtime = try RuntimeProbe.probe(RuntimeSpecification(name: "cpython", arguments: ["/usr/bin/python3"]))
        let configuration = SessionConfiguration(
            suites: ["tiny"], runtimes: ["cpython"], baseline: "cpython", threads: [1, 2], rounds: 1,
            executionsPerRound: 2, iterations: 2, minimumSampleSeconds: 0.002, seed: 1)
        let plan = SessionPlan(configuration: configuration, benchmarks: suite.benchmarks)
        let subject = SessionExecutor.Subject(
            benchmark: record.benchmark, runtime: runtime, worker: try locator.worker(for: suite))
        let memory = Memory()
        var executor = SessionExecutor(
            plan: plan, subjects: Dictionary(uniqueKeysWithValues: plan.keys.map { ($0, subject) }),
            progress: SessionProgress(), recorder: memory, observer: Silent())
        #expect(try executor.run() == .complete)
        #expect(memory.records.count == 5)
        for (_, record) in memory.records { #expect(record.status == .ok, "\(record.failure ?? "")") }
        // What the calibration found is frozen for the session, at every thread count.
        #expect(Set(memory.records.map(\.record.loops)).count == 1)

        // So do the files that the manifest names.
        let more = manifest + "\nsources = [\"../\(folder.lastPathComponent)-more.py\"]\n"
        try more.write(to: folder.appendingPathComponent("suite.toml"), atomically: true, encoding: .utf8)
        let named = try locator.suite(folder.path + "/")
        let missing = #expect(throws: BenchError.self) { try locator.record(named.benchmarks[0], in: named) }
        #expect(missing?.kind == .usage && missing?.message.contains("-more.py cannot be read") == true)
        let source = URL(fileURLWithPath: folder.path + "-more.py")
        defer { try? FileManager.default.removeItem(at: source) }
        var hashes: Set<String> = [record.sourceHash]
        for text in ["x = 1\n", "x = 2\n"] {
            try text.write(to: source, atomically: true, encoding: .utf8)
            hashes.insert(try locator.record(named.benchmarks[0], in: named).sourceHash)
        }
        #expect(hashes.count == 3)

        // The helper belongs to the identity of the benchmark.
        try "def total(n):\n    return n * (n - 1) // 2\n".write(
            to: folder.appendingPathComponent("helper.py"), atomically: true, encoding: .utf8)
        #expect(try locator.record(suite.benchmarks[0], in: suite).sourceHash != record.sourceHash)
    }
}

@Suite struct SuiteLocatorTests {
    private let locator = SuiteLocator(
        suitesFolder: "/nonexistent/suites", pyperformanceFolder: "/nonexistent/programs")

    @Test func unknownSuites() {
        let named = #expect(throws: BenchError.self) { try locator.suite("kernels") }
        #expect(named?.message == "unknown suite kernels; there are no suites in /nonexistent/suites")
        let path = #expect(throws: BenchError.self) { try locator.suite("/tmp/none/") }
        #expect(path?.message.contains("there is no file or folder /tmp/none") == true)
        #expect(throws: BenchError.self) { try locator.suite("") }
    }

    @Test func ourSuitesAreValid() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path
        let locator = SuiteLocator(suitesFolder: root + "/suites", pyperformanceFolder: "/nonexistent")
        #expect(locator.suiteNames() == ["command", "kernels", "pyperformance", "sensitivity", "talk"])
        for name in locator.suiteNames() {
            let suite = try locator.suite(name)
            #expect(suite.name == name)
            if suite.kind == .programs {
                for benchmark in suite.benchmarks { _ = try locator.record(benchmark, in: suite) }
            } else {
                let error = #expect(throws: BenchError.self) { try locator.record(suite.benchmarks[0], in: suite) }
                #expect(error?.message.contains("suites install pyperformance") == true)
            }
        }
        #expect(try locator.suite("kernels").benchmarks.count >= 18)
        // `run` without a suite leaves calibration out.
        #expect(try locator.suite("kernels").isDefault)
        let sensitivity = try locator.suite("sensitivity")
        #expect(!sensitivity.isDefault && sensitivity.addsExtraWork && sensitivity.benchmarks.count >= 12)
    }
}
