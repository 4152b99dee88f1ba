import BenchModel
import BenchStatistics
import Foundation
import Testing

@testable import BenchReports

/// Sessions made by hand: what each runtime takes on each benchmark, with a disturbance that a round's runs share.
enum MadeSession {
    static func session(
        _ identifier: Int, runtimes: [String], rounds: Int, cpu: String = "CPU", seed: UInt64 = 1
    ) -> SessionRecord {
        SessionRecord(
            identifier: identifier, uuid: "uuid-\(identifier)",
            configuration: SessionConfiguration(
                label: nil, suites: ["s"], runtimes: runtimes, baseline: runtimes[0], threads: [1, 2], rounds: rounds,
                seed: seed),
            machine: MachineRecord(fingerprint: cpu, cpuModel: cpu, cpuCount: 2), startedAt: 1_700_000_000,
            finishedAt: 1_700_000_100, toolVersion: "0")
    }

    static func run(
        _ name: String, _ runtime: String, nanoseconds: Double, rounds: Int = 8, threads: Int = 1,
        identifier: Int = 1, source: String = "h", binary: String = "b", isSteady: Bool? = true,
        failure: String? = nil, shift: Double = 0, noise: Double = 0.002,
        counters: (Int) -> [Counter] = { _ in [] }
    ) -> RunRecord {
        var numbers = RandomNumbers(seed: UInt64(identifier) &* 31 &+ UInt64(threads))
        let executions = (1...max(1, rounds)).flatMap { round -> [ExecutionRecord] in
            if rounds == 0 { return [] }
            return [0, 1].map { execution in
                let shared = 1 + shift + 0.05 * Double(round % 4)
                let level = nanoseconds * shared * (1 + noise * (numbers.unit() - 0.5))
                let samples = (0..<6).map {
                    Sample(
                        iteration: $0, valueNanoseconds: $0 < 2 ? 3 * level : level * 1.05,
                        cpuNanoseconds: $0 < 2 ? 3 * level : level)
                }
                var record = ExecutionRecord(
                    purpose: .measurement, round: round, execution: execution, orderInRound: 0, hashSeed: 1,
                    startedAt: 0, status: failure != nil && round == 1 ? .exited : .ok,
                    failure: round == 1 ? failure : nil,
                    usage: ResourceUsage(maximumResidentKibibytes: Int(nanoseconds)), samples: samples,
                    counters: counters(execution), instructions: Int(nanoseconds) * 10)
                if let isSteady {
                    record.warmup = WarmupRecord(
                        classification: isSteady ? .warmup : .noSteadyState, steadyStart: isSteady ? 2 : nil)
                }
                return record
            }
        }
        return RunRecord(
            identifier: identifier, key: RunKey(benchmark: "s/\(name)", runtime: runtime, threads: threads),
            benchmark: BenchmarkRecord(
                benchmark: Benchmark(suite: "s", name: name, program: "", scaling: .weak), sourceHash: source),
            runtime: RuntimeRecord(
                specification: RuntimeSpecification(name: runtime, arguments: ["/bin/\(runtime)"]), version: "1",
                binaryHash: binary, environment: [:]), loops: 1, executions: executions)
    }

    /// Both arms in one session: `a` is base, `b` new.
    static func pair(_ runs: [RunRecord], rounds: Int = 8) -> Comparison.Pair {
        let session = session(3, runtimes: ["a", "b"], rounds: rounds)
        return Comparison.Pair(
            base: ComparisonArm(session: session, runtime: "a", runs: runs),
            new: ComparisonArm(session: session, runtime: "b", runs: runs))
    }

    static let rule = ComparisonRule(resamples: 500, seed: 4)
}

@Suite struct ComparisonTests {
    private func compare(_ runs: [RunRecord], _ metric: Comparison.MetricChoice = .auto) -> Comparison {
        Comparison(pairs: [MadeSession.pair(runs)], rule: MadeSession.rule, metric: metric)
    }

    /// One benchmark of each kind: x slower, y faster, z the same, and what cannot be compared.
    static let mixed: [RunRecord] = {
        let base = ["x", "y", "z", "failing", "changed", "gone", "unsteady"]
        var runs = base.enumerated().map { index, name in
            MadeSession.run(name, "a", nanoseconds: 1e6, identifier: 10 + index)
        }
        runs += [
            MadeSession.run("x", "b", nanoseconds: 1.2e6, identifier: 30),
            MadeSession.run("y", "b", nanoseconds: 0.5e6, identifier: 31),
            MadeSession.run("z", "b", nanoseconds: 1e6, identifier: 32),
            MadeSession.run("failing", "b", nanoseconds: 1e6, identifier: 33, failure: "ended with status 1"),
            MadeSession.run("changed", "b", nanoseconds: 1e6, identifier: 34, source: "other"),
            MadeSession.run("added", "b", nanoseconds: 1e6, identifier: 35),
            MadeSession.run("unsteady", "b", nanoseconds: 1e6, identifier: 36, isSteady: false),
        ]
        return runs
    }()

    @Test func everyOutcome() throws {
        let comparison = compare(Self.mixed)
        let verdicts = Dictionary(
            uniqueKeysWithValues: comparison.rows.map { ($0.benchmark, Comparison.verdict($0)) })
        #expect(
            verdicts == [
                "s/x": "slower", "s/y": "faster", "s/z": "same", "s/failing": "failed", "s/changed": "changed",
                "s/gone": "missing", "s/added": "missing", "s/unsteady": "inconclusive",
            ])
        let slower = try #require(comparison.rows.first { $0.benchmark == "s/x" })
        #expect(abs((slower.decision?.estimate?.ratio ?? 0) - 1.2) < 0.005)
        #expect(slower.base?.run == 10 && slower.new?.run == 30)
        // Rounds share 5 % and more, which cancels in the pairs.
        #expect((slower.decision?.estimate?.interval.map { $0.upperBound - $0.lowerBound } ?? 1) < 0.01)
        let report = ComparisonReport(comparison)
        #expect(report.reasons(slower)[0].contains("slower by more than 3 %, adjusted p"))
        let failed = try #require(comparison.rows.first { $0.benchmark == "s/failing" })
        #expect(report.reasons(failed) == ["new failed: ended with status 1"])
        let unsteady = try #require(comparison.rows.first { $0.benchmark == "s/unsteady" })
        #expect(report.reasons(unsteady)[0].contains("none in new, while base has one"))
        // Four pairs of measurements enter the mean: x, y, z and unsteady.
        #expect(comparison.means.map(\.count) == [4])
        #expect(
            report.summary.hasPrefix(
                "1 FAILED, 1 slower, 1 changed, 1 inconclusive, 1 no base, 1 no new, 1 faster, 1 the same within 3 %; "
                    + "geometric mean 0."), "\(report.summary)")
    }

    /// A machine that is twice as slow makes no regression: without a common baseline the answer is doubt, with the reason.
    @Test(arguments: [Comparison.MetricChoice.auto, .wall, .cpu])
    func absoluteTimesOfTwoMachines(metric: Comparison.MetricChoice) throws {
        func arm(_ identifier: Int, _ nanoseconds: Double, cpu: String) -> ComparisonArm {
            ComparisonArm(
                session: MadeSession.session(identifier, runtimes: ["a"], rounds: 8, cpu: cpu), runtime: "a",
                runs: [MadeSession.run("x", "a", nanoseconds: nanoseconds, identifier: identifier)])
        }
        func gate(_ first: String, _ second: String, factor: Double) -> GateDecision {
            GateDecision(
                Comparison(
                    pairs: [Comparison.Pair(base: arm(1, 1e6, cpu: first), new: arm(2, factor * 1e6, cpu: second))],
                    rule: MadeSession.rule, metric: metric))
        }
        for factor in [0.5, 1, 2] {
            let decision = gate("old", "new", factor: factor)
            #expect(decision.kind == .undecided)
            #expect(
                decision.sentence
                    == "INCONCLUSIVE: measured on different machines without a common baseline: s/x.")
        }
        // One machine, measured twice.
        #expect(gate("same", "same", factor: 2).kind == .regression)
        // Another interpreter as baseline is no other machine.
        let host = "0123456789abcdef"
        #expect(gate("\(host)-11111111", "\(host)-22222222", factor: 2).kind == .regression)
    }

    @Test func metrics() throws {
        func metricOf(_ runs: [RunRecord]) -> [SessionAnalysis.Metric] { compare(runs).rows.map(\.metric) }
        let runs = [1, 2].flatMap { threads in
            ["a", "b"].map { MadeSession.run("x", $0, nanoseconds: 1e6, threads: threads) }
        }
        #expect(metricOf(runs) == [.cpu, .wall])
        // CPU time at one thread where both have it; the wall values are 1.05 times as large.
        #expect(abs((compare(runs).rows[0].base?.median ?? 0) - 1.075e6) < 5000)
        #expect(abs((compare(runs, .wall).rows[0].base?.median ?? 0) - 1.05 * 1.075e6) < 8000)
        var withoutCPU = runs
        for execution in withoutCPU[0].executions.indices {
            for sample in 0..<6 { withoutCPU[0].executions[execution].samples[sample].cpuNanoseconds = nil }
        }
        #expect(metricOf(withoutCPU) == [.wall, .wall])
        let memory = compare(
            [
                MadeSession.run("x", "a", nanoseconds: 1e6), MadeSession.run("x", "b", nanoseconds: 1.5e6),
            ], .memory)
        #expect(memory.rows[0].decision?.verdict == .slower)
        #expect(ComparisonReport(memory).word(memory.rows[0]) == "larger")
        #expect(ComparisonReport(memory).text(.table).contains("977 MiB"))
        let instructions = compare(runs, .instructions)
        #expect(instructions.rows.allSatisfy { $0.decision?.verdict == .same })
        // 10 million of a process with 6 iterations of one call.
        #expect(instructions.rows.allSatisfy { abs(($0.base?.median ?? 0) - 1e7 / 6) < 1e-3 })
    }

    /// Executions that an older version stored are classified when they are read.
    @Test func olderRecordsAreClassified() {
        let runs = ["a", "b"].map { MadeSession.run("x", $0, nanoseconds: 1e6, isSteady: nil) }
        #expect(runs[0].executions[0].warmup == nil)
        let arm = MadeSession.pair(runs).base
        #expect(arm.ownRuns[0].executions.allSatisfy { $0.warmup != nil })
    }

    @Test func armsOfTwoSessions() throws {
        // The second session ran on a machine that was 40 % slower; the baseline knows.
        func arm(_ identifier: Int, _ name: String, _ factor: Double, binary: String = "b", cpu: String = "CPU")
            -> ComparisonArm
        {
            let session = MadeSession.session(identifier, runtimes: ["python", name], rounds: 8, cpu: cpu)
            let runs = [
                MadeSession.run("x", "python", nanoseconds: 4e6 * factor, identifier: 1, binary: binary),
                MadeSession.run("x", name, nanoseconds: 1e6 * factor, identifier: 2),
            ]
            return ComparisonArm(session: session, runtime: name, runs: runs)
        }
        let old = arm(1, "apus", 1)
        let normalized = Comparison.Pair(base: old, new: arm(2, "apus", 1.4))
        #expect(normalized.design == .normalized(baseline: "python"))
        let same = Comparison(pairs: [normalized], rule: MadeSession.rule).rows[0]
        #expect(same.decision?.verdict == .same, "\(same.outcome)")
        let raw = Comparison.Pair(base: old, new: arm(2, "apus", 1.4, binary: "c"))
        #expect(raw.design == .raw(reason: "the baseline python is not the same binary in both sessions"))
        let comparison = Comparison(pairs: [raw], rule: MadeSession.rule)
        #expect(comparison.rows[0].decision?.verdict == .slower)
        #expect(ComparisonReport(comparison).text(.table).contains("Measured at different times"))
        #expect(abs(log(comparison.means[0].estimate?.ratio ?? 1) - log(1.4)) < 0.01)
        // The baseline itself has nothing to be divided by.
        let baselines = [old, arm(2, "apus", 1)].map {
            ComparisonArm(session: $0.session, runtime: "python", runs: $0.runs)
        }
        #expect(
            Comparison.Pair(base: baselines[0], new: baselines[1]).design
                == .raw(reason: "one of them is itself the baseline"))
        let elsewhere = Comparison.Pair(base: old, new: arm(2, "apus", 1, cpu: "Other"))
        #expect(elsewhere.machineNote?.hasPrefix("WARNING: the sessions ran on different machines") == true)
        #expect(normalized.machineNote == nil)
    }

    @Test func missingBaselineOfOneBenchmark() {
        func arm(_ identifier: Int, _ names: [String]) -> ComparisonArm {
            let session = MadeSession.session(identifier, runtimes: ["python", "apus"], rounds: 8)
            let runs =
                names.map { MadeSession.run($0, "python", nanoseconds: 1e6) }
                + [MadeSession.run("x", "apus", nanoseconds: 1e6), MadeSession.run("y", "apus", nanoseconds: 1e6)]
            return ComparisonArm(session: session, runtime: "apus", runs: runs)
        }
        let comparison = Comparison(
            pairs: [.init(base: arm(1, ["x", "y"]), new: arm(2, ["y"]))], rule: MadeSession.rule)
        #expect(comparison.rows.map { $0.decision?.verdict } == [.inconclusive, .same])
        #expect(
            ComparisonReport(comparison).reasons(comparison.rows[0])
                == ["no round has a value of python, which both sides are divided by"])
        #expect(comparison.means.map(\.count) == [1])
    }

    @Test func counters() throws {
        // Per iteration: 2 commits against 8, the same pauses, a level that doubles.
        func run(_ runtime: String, commits: Double, level: Double) -> RunRecord {
            MadeSession.run("x", runtime, nanoseconds: 1e6) { _ in
                (0..<6).flatMap { iteration in
                    let index = Double(iteration)
                    return [
                        Counter(iteration: iteration, name: "stm.commits", value: 100 + commits * index),
                        Counter(iteration: iteration, name: "gc.minor", value: 3 * index),
                        Counter(iteration: iteration, name: "gc.live_bytes", value: level),
                        Counter(iteration: iteration, name: "jit.queue", value: 10 - index + level),
                    ]
                }
            }
        }
        let comparison = compare([run("a", commits: 2, level: 1000), run("b", commits: 8, level: 2000)])
        let changes = comparison.rows[0].counters
        #expect(changes.map(\.name) == ["gc.live_bytes", "jit.queue", "stm.commits"])
        #expect(changes[2] == CounterChange(name: "stm.commits", base: 2, new: 8))
        #expect(changes[0].base == 1000 && changes[0].new == 2000)
        #expect(changes[2].text == "stm.commits 2.00 -> 8.00 (4.00 times)")
        #expect(ComparisonReport(comparison).text(.table).contains("  s/x: stm.commits 2.00 -> 8.00 (4.00 times)"))
        #expect(CounterChange(name: "n", base: 0, new: 2).text == "n 0.000 -> 2.00")
    }

    @Test func formats() throws {
        let comparison = compare(Self.mixed)
        let report = ComparisonReport(comparison)
        let table = report.text(.table)
        #expect(table.contains("b in session 3 (new) divided by a in session 3 (base). Both ran in the same rounds"))
        #expect(
            table.contains("Threshold 3 %, brackets: 95 % interval, p adjusted over all benchmarks (Holm), seed 4."))
        #expect(table.contains("geometric mean of 4"))
        #expect(!table.contains("s/z: 1.000"))
        #expect(ComparisonReport(comparison, showsAllReasons: true).text(.table).contains("s/z: "))
        let markdown = report.text(.md)
        let summaryLine = try #require(markdown.split(separator: "\n").first)
        #expect(summaryLine.hasPrefix("**1 FAILED, 1 slower"))
        let fold = try #require(markdown.range(of: "<details>"))
        #expect(markdown[..<fold.lowerBound].contains("s/x") && !markdown[..<fold.lowerBound].contains("s/z"))
        #expect(markdown[fold.lowerBound...].contains("s/z"))
        #expect(
            markdown.components(separatedBy: "<details>").count == markdown.components(separatedBy: "</details>").count)
        let json = try JSONValue(parsing: report.text(.json))
        #expect(json["rows"]?.arrayValue?.count == 8)
        #expect(json["seed"]?.stringValue == "4")
        #expect(json["rows"]?.arrayValue?.first?["verdict"]?.stringValue == "failed")
        #expect(json["geometric_means"]?.arrayValue?.first?["benchmarks"]?.integerValue == 4)
    }

    @Test func markupIsEscaped() {
        let name = "<img src=x>|*bold*_@user"
        let runs = ["a", "b"].map { MadeSession.run(name, $0, nanoseconds: $0 == "a" ? 1e6 : 2e6) }
        let comparison = compare(runs)
        let markdown = ComparisonReport(comparison).text(.md)
        #expect(!markdown.contains("<img") && markdown.contains("&lt;img src=x&gt;"))
        #expect(markdown.contains("\\*bold\\*\\_&#64;user") && markdown.contains("\\|"))
        let xml = JUnitReport(comparison, decision: GateDecision(comparison), name: "a&b").text
        #expect(xml.contains("&lt;img src=x&gt;|*bold*_@user") && xml.contains("gate a&amp;b"))
        #expect(Markup.xml("\u{1B}[31m\u{FFFE}\n\"") == "\u{FFFD}[31m\u{FFFD}&#10;&quot;")
    }

    @Test func record() throws {
        let comparison = compare(Self.mixed)
        let record = try #require(ComparisonReport(comparison).record(createdAt: 5, verdict: "v"))
        // Without the two benchmarks that only one arm has.
        #expect(record.rows.count == 6)
        #expect(record.baseSession == 3 && record.newSession == 3 && record.seed == 4 && record.verdict == "v")
        #expect(record.rows.first { $0.newRun == 30 }?.verdict == "slower")
        #expect(record.geometricMean == comparison.means[0].estimate?.ratio)
        #expect(record.parameters["threshold"]?.doubleValue == 0.03)
    }
}
