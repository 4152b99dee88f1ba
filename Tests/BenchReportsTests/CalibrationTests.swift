import BenchModel
import BenchStatistics
import Foundation
import Testing

@testable import BenchReports

@Suite struct CalibrationTests {
    /// Measurements with a known truth.
    struct Machine {
        var sessions = 4
        var rounds = 20
        var benchmarks = 12
        /// Standard deviations of the logarithm of a process mean, of an iteration within it, and of what the arms of a
        /// session have of their own, against all assumptions.
        var processDeviation = 0.01
        var iterationDeviation = 0.003
        var sessionDeviation = 0.0
        var shares = [0.03, 0.1]
        /// What a share of extra work does to the time.
        var effect: (Double) -> Double = { 1 + $0 }

        func data(seed: UInt64 = 1) -> CalibrationData {
            var numbers = RandomNumbers(seed: seed)
            func normal() -> Double { (0..<12).reduce(-6) { sum, _ in sum + numbers.unit() } }
            func arm(_ factor: Double) -> ArmSamples {
                let own = exp(sessionDeviation * normal())
                return ArmSamples(
                    rounds: (0..<rounds).map { _ in
                        let process = 1e5 * factor * own * exp(processDeviation * normal())
                        return [(0..<5).map { _ in process * exp(iterationDeviation * normal()) }]
                    })
            }
            func arms(_ base: ArmSamples, _ new: ArmSamples) -> CalibrationData.Arms {
                CalibrationData.Arms(
                    pair: ComparisonRule.Pair(base: base, new: new, isPaired: true, hasSteadyState: true), base: base,
                    new: new)
            }
            let measured = (1...sessions).map { session in
                CalibrationData.Session(
                    number: session,
                    cells: (0..<benchmarks).map { index in
                        let base = arm(1)
                        var cell = CalibrationData.Cell(benchmark: "s/b\(index)", same: arms(base, arm(1)))
                        if !shares.isEmpty {
                            let share = shares[(index + session) % shares.count]
                            cell.slow = (share, arms(base, arm(effect(share))))
                        }
                        return cell
                    })
            }
            return CalibrationData(sessions: measured, metric: .auto, secondsPerRound: 2)
        }
    }

    private var withSensitivity: CalibrationAnalysis.Settings {
        var settings = quick
        settings.includesSensitivity = true
        return settings
    }

    private var quick: CalibrationAnalysis.Settings {
        var settings = CalibrationAnalysis.Settings()
        settings.swapsPerSession = 4
        settings.roundResamples = 1
        settings.resamples = 500
        settings.resamplesWithin = 200
        settings.includesSensitivity = false
        return settings
    }

    /// 1 % of noise a round and arm: 10 % is always found, 3 % at threshold 0 nearly always and at 3 % hardly ever.
    @Test func knownTruth() throws {
        let analysis = CalibrationAnalysis(Machine().data(), settings: withSensitivity)
        #expect(analysis.rules.count == 7)
        let gate = analysis.rules[0]
        #expect(gate.name == "apus-bench gate, threshold 3 %")
        #expect(gate.falseSessions == CalibrationRate(0, of: 4))
        #expect(gate.falseBenchmarks == CalibrationRate(0, of: 48))
        #expect(gate.resampledFalse == CalibrationRate(0, of: 16))
        #expect(gate.detections.map(\.share) == [0.03, 0.1])
        #expect(gate.detections[1].found == CalibrationRate(24, of: 24))
        #expect(gate.detections[1].resampledFound == CalibrationRate(24, of: 24))
        #expect(gate.detections[0].found.successes <= 2)
        let open = analysis.rules[1]
        #expect(open.name == "apus-bench gate, threshold 0")
        #expect(open.detections[0].found.successes >= 22 && open.detections[0].found.trials == 24)
        #expect(analysis.rules.flatMap(\.detections).allSatisfy { $0.faster == 0 })
        // A fixed limit of 5 % lies far outside this noise, but does not see 3 % either.
        let fixed = try #require(analysis.rules.last)
        #expect(fixed.name == "fixed 5 %" && fixed.falseSessions.successes == 0)
        #expect(fixed.detections[0].found.successes == 0 && fixed.detections[1].found.successes == 24)
        for (share, measured) in analysis.measuredShares { #expect(abs(measured - share) < 0.005) }
        // Two arms: sqrt(2) times 1 %; with the iterations a little more.
        for sensitivity in analysis.sensitivities {
            #expect((0.011...0.018).contains(sensitivity.deviation), "\(sensitivity)")
            #expect((0.01...0.025).contains(sensitivity.effect))
            #expect(sensitivity.effectAboveThreshold > sensitivity.effect + 0.02)
            let needed = sensitivity.roundsNeeded.map { $0 ?? .max }
            #expect(needed[0] > 20 && needed[1] < 20 && needed[2] <= needed[1])
        }
        let effects = analysis.budgets.map(\.median)
        #expect(effects == effects.sorted(by: >) && analysis.budgets.map(\.seconds) == [10, 20, 40, 80, 160])
    }

    /// Both stages on measurements of their own; what is suspect only by chance is measured again, not reported.
    @Test func confirmation() throws {
        let analysis = CalibrationAnalysis(Machine(processDeviation: 0.03).data(), settings: quick, rules: [])
        let confirmed = try #require(analysis.rules.first)
        #expect(confirmed.name == "apus-bench gate --confirm, threshold 3 %")
        #expect(confirmed.falseSlowerSessions == CalibrationRate(0, of: 4))
        #expect(confirmed.detections[1].found == CalibrationRate(24, of: 24))
        let again = try #require(confirmed.measuredAgain)
        #expect(again > 0 && again < 3)
        let single = CalibrationAnalysis(Machine(sessions: 1).data(), settings: quick, rules: [])
        #expect(single.rules[0].falseSessions.trials == 0 && single.rules[0].measuredAgain == nil)
    }

    /// With much noise between processes the rules that pool iterations raise false alarms; ours keeps its level.
    @Test func poolingIsTooSure() throws {
        let machine = Machine(sessions: 10, processDeviation: 0.05, iterationDeviation: 0.001, shares: [])
        let analysis = CalibrationAnalysis(machine.data(), settings: quick)
        let byName = Dictionary(analysis.rules.map { ($0.name, $0) }) { first, _ in first }
        let open = try #require(byName["apus-bench gate, threshold 0"])
        #expect(open.falseSessions.successes <= 2)
        #expect((open.resampledFalse.share ?? 1) < 0.2)
        let pyperf = try #require(byName["pyperf (t-test p < .05)"])
        #expect(pyperf.falseSessions.successes >= 9)
        #expect((pyperf.falseBenchmarks.share ?? 0) > 0.25)
        let benchstat = try #require(byName["benchstat (Mann-Whitney p < .05)"])
        #expect((0.01...0.1).contains(benchstat.falseBenchmarks.share ?? 0))
        #expect(analysis.rules.allSatisfy { $0.detections.isEmpty })
    }

    /// Sessions that differ by more than their rounds tell are noticed.
    @Test func dependentRoundsAreNoticed() throws {
        func text(_ machine: Machine) -> String {
            CalibrationReport(
                label: "x", analyses: [CalibrationAnalysis(machine.data(), settings: withSensitivity, rules: [])],
                runtime: nil,
                machine: self.machine
            ).conclusion.joined(separator: "\n")
        }
        #expect(!text(Machine(sessions: 8, benchmarks: 3, shares: [])).contains("not independent"))
        #expect(
            text(Machine(sessions: 8, benchmarks: 3, sessionDeviation: 0.01, shares: [])).contains("not independent"))
    }

    /// Work that is not added, or that makes things faster, is reported as what it is.
    @Test func wrongDirection() throws {
        let faster = CalibrationAnalysis(
            Machine(shares: [0.1], effect: { 1 - $0 }).data(), settings: quick, rules: [.gate(threshold: 0.03)])
        #expect(faster.rules[0].detections[0].found.successes == 0)
        #expect(faster.rules[0].detections[0].faster == 48)
        let report = CalibrationReport(label: "x", analyses: [faster], runtime: nil, machine: machine)
        // By the gate; with --confirm what became faster is not measured again.
        #expect(report.conclusion.contains { $0.contains("48 times a slowdown was called faster") })
        #expect(report.conclusion.contains { $0.hasPrefix("Careful: where 10 % of work was added, -") })
        let none = CalibrationAnalysis(Machine(shares: [0.1], effect: { _ in 1 }).data(), settings: quick, rules: [])
        #expect(abs(none.measuredShares[0].measured) < 0.005)
    }

    @Test func sameSeedSameReport() {
        func text(_ seed: UInt64) -> String {
            var settings = quick
            settings.seed = seed
            let analysis = CalibrationAnalysis(
                Machine(sessions: 3, processDeviation: 0.04).data(), settings: settings)
            return CalibrationReport(label: "x", analyses: [analysis], runtime: nil, machine: machine).text(.json)
        }
        #expect(text(1) == text(1))
        #expect(text(1) != text(2))
    }

    // MARK: - Rules of other tools

    private func arms(_ base: [[Double]], _ new: [[Double]]) -> CalibrationData.Arms {
        let samples = (ArmSamples(rounds: base.map { [$0] }), ArmSamples(rounds: new.map { [$0] }))
        return CalibrationData.Arms(
            pair: ComparisonRule.Pair(base: samples.0, new: samples.1, isPaired: true, hasSteadyState: true),
            base: samples.0, new: samples.1)
    }

    private func said(_ rule: CalibrationRule, _ base: [[Double]], _ new: [[Double]]) -> CalibrationRule.Direction? {
        rule.directions([arms(base, new)], resamples: 100, seed: 1)[0]
    }

    @Test func rulesOfOtherTools() {
        let base: [[Double]] = (0..<10).map { round in
            let value = 100 + Double(round) / 10
            return [value, value + 0.05]
        }
        func scaled(_ factor: Double) -> [[Double]] { base.map { $0.map { $0 * factor } } }
        for rule in CalibrationRule.all { #expect(said(rule, base, base) == nil, "\(rule.name)") }
        // 1 % more is significant, but beyond no limit.
        #expect(said(.pyperf, base, scaled(1.01)) == .slower && said(.pyperf, scaled(1.01), base) == .faster)
        #expect(said(.benchstat, base, scaled(1.01)) == .slower && said(.benchstat, scaled(1.01), base) == .faster)
        #expect(said(.asv, base, scaled(1.01)) == nil && said(.fixed(limit: 0.05), base, scaled(1.01)) == nil)
        #expect(said(.fixed(limit: 0.05), base, scaled(1.06)) == .slower && said(.asv, base, scaled(1.06)) == nil)
        #expect(said(.asv, base, scaled(1.11)) == .slower && said(.asv, scaled(1.11), base) == .faster)
        #expect(said(.asv, base, scaled(1.09)) == nil)
        // asv's test needs enough values for p < .002: 4 and 4 reach .029 at best.
        #expect(said(.asv, [[1, 1.1], [1.2, 1.3]], [[2, 2.1], [2.2, 2.3]]) == nil)
        #expect(said(.gate(threshold: 0.03), base, scaled(1.05)) == .slower)
        #expect(said(.gate(threshold: 0.03), base, scaled(1.02)) == nil)
        for rule in CalibrationRule.all { #expect(said(rule, [], []) == nil, "\(rule.name)") }
    }

    @Test func exchangeAndSelection() {
        let arms = arms([[1], [2], [3]], [[10], [20], [30]])
        let swapped = arms.swapped([true, false, true])
        #expect(swapped.base.rounds == [[[10]], [[2]], [[30]]] && swapped.new.rounds == [[[1]], [[20]], [[3]]])
        #expect(swapped.pair.base == swapped.base && swapped.pair.new == swapped.new)
        let selected = arms.selecting([2, 2, 0, 7])
        #expect(selected.base.rounds == [[[3]], [[3]], [[1]], []])
        #expect(selected.pair.new.rounds == [[[30]], [[30]], [[10]], []])
    }

    // MARK: - From the store

    private let machine = MachineRecord(fingerprint: "f", cpuModel: "Test CPU", cpuCount: 2)

    private func group(
        _ label: String?, benchmarks: [String], slow: String?, isFinished: Bool = true, hasFailure: Bool = false
    ) -> (session: SessionRecord, runs: [RunRecord]) {
        let arms = ["base", "again"] + (slow.map { [$0] } ?? [])
        let configuration = SessionConfiguration(
            label: label, suites: ["s"], runtimes: arms, baseline: "base", rounds: 3, executionsPerRound: 1, seed: 1)
        var runs: [RunRecord] = []
        for (index, name) in benchmarks.enumerated() {
            for (place, arm) in arms.enumerated() {
                let executions = (1...3).map { round in
                    ExecutionRecord(
                        purpose: .measurement, round: round, execution: 0, orderInRound: 0, hashSeed: 1, startedAt: 0,
                        status: hasFailure && index == 0 && round == 2 ? .exited : .ok,
                        usage: ResourceUsage(wallNanoseconds: 100_000_000),
                        samples: (0..<4).map {
                            Sample(
                                iteration: $0, valueNanoseconds: 1050 + Double(round + $0 + place),
                                cpuNanoseconds: 1000 + Double(round + $0 + place))
                        })
                }
                runs.append(
                    RunRecord(
                        key: RunKey(benchmark: "s/" + name, runtime: arm, threads: 1),
                        benchmark: BenchmarkRecord(
                            benchmark: Benchmark(suite: "s", name: name, program: ""), sourceHash: "h"),
                        runtime: RuntimeRecord(
                            specification: RuntimeSpecification(name: arm, arguments: ["x"]), version: "1",
                            binaryHash: "b", environment: [:]), loops: 1, executions: executions))
            }
        }
        let session = SessionRecord(
            identifier: 1, uuid: "u", configuration: configuration, machine: machine, startedAt: 0,
            finishedAt: isFinished ? 1 : nil, toolVersion: "1")
        return (session, runs)
    }

    @Test func readsStoredSessions() throws {
        let groups = [
            group("c/1/1", benchmarks: ["b", "d"], slow: "slow3"), group("c/1/2", benchmarks: ["a"], slow: "slow10"),
            group("c/2/1", benchmarks: ["a"], slow: "slow3"), group("c/2/2", benchmarks: ["b", "d"], slow: "slow10"),
            group("c/3/1", benchmarks: ["b", "d"], slow: "slow3"),
            group("c/4/1", benchmarks: ["b", "d"], slow: "slow3"),
            group("c/4/2", benchmarks: ["a"], slow: "slow10", isFinished: false),
            group("c/5/1", benchmarks: ["b", "d"], slow: "slow3"),
            group("c/5/2", benchmarks: ["a"], slow: "slow10", hasFailure: true),
            group("nightly", benchmarks: ["z"], slow: nil), group(nil, benchmarks: ["z"], slow: nil),
        ]
        let data = CalibrationData(groups: groups, metric: .auto)
        #expect(data.sessions.map(\.number) == [1, 2])
        #expect(data.incompleteSessions == [3, 4, 5])
        #expect(data.benchmarks == ["s/a", "s/b", "s/d"])
        #expect(data.rounds == 3 && data.shares == [0.03, 0.1])
        let cell = try #require(data.sessions.first?.cells.first)
        #expect(cell.slow?.share == 0.1)
        // CPU time at one thread; the other tools' rules do not see the first iteration.
        #expect(cell.same.base.rounds[0] == [[1002, 1003, 1004]])
        #expect(cell.same.new.rounds[0] == [[1003, 1004, 1005]])
        #expect(cell.same.pair.base.rounds.count == 3 && cell.same.pair.isPaired)
        let wall = CalibrationData(groups: groups, metric: .wall)
        #expect(wall.sessions[0].cells[0].same.base.rounds[0] == [[1052, 1053, 1054]])
        let report = CalibrationReport(
            label: "c", analyses: [CalibrationAnalysis(data, settings: quick)], runtime: groups[0].runs[0].runtime,
            machine: machine)
        #expect(report.conclusion.last?.contains("session 3, 4, 5") == true)
        #expect(CalibrationData(groups: [], metric: .auto).sessions.isEmpty)
    }

    // MARK: - The report

    @Test func nothingComplete() {
        let analysis = CalibrationAnalysis(CalibrationData(groups: [], metric: .auto), settings: quick)
        let report = CalibrationReport(label: "none", analyses: [analysis], runtime: nil, machine: machine)
        #expect(report.conclusion == ["Nothing can be said: no session of calibration none is complete."])
        #expect(report.text(.table).contains("Nothing can be said"))
        #expect(CalibrationSummary(analysis, label: "x", machine: "m", measuredAt: 0) == nil)
    }

    @Test func formats() throws {
        let analysis = CalibrationAnalysis(Machine().data(), settings: withSensitivity)
        let report = CalibrationReport(label: "mine", analyses: [analysis, analysis], runtime: nil, machine: machine)
        let text = report.text(.table)
        #expect(
            text.hasPrefix(
                "Calibration mine: 4 sessions of 12 benchmarks, 20 rounds, unknown runtime, Test CPU, 2 CPUs\n"))
        #expect(text.contains("the gate called something slower in 0 of 4 (0 % [0, 49.0]) of the sessions"))
        #expect(text.contains("Never was a slowdown called faster."))
        #expect(text.contains("10 % in 24 of 24 (100 % [86.2, 100])"))
        #expect(text.contains("is seen with a probability of 80 % in the median benchmark"))
        let markdown = report.text(.md)
        #expect(markdown.hasPrefix("## Calibration mine") && markdown.contains("\n### Nothing changed"))
        let json = try JSONValue(parsing: report.text(.json))
        let rules = try #require(json["analyses"]?.arrayValue?.first?["rules"]?.arrayValue)
        #expect(rules.count == 7)
        #expect(rules[0]["detections"]?.arrayValue?[1]["found"]?["count"]?.integerValue == 24)
        #expect(rules[0]["false_sessions"]?["of"]?.integerValue == 4)
    }

    @Test func rates() {
        #expect(CalibrationReport.text(CalibrationRate(3, of: 20)) == "3 of 20 (15.0 % [5.2, 36.0])")
        #expect(CalibrationReport.text(CalibrationRate(0, of: 0)) == "-")
        #expect(CalibrationReport.text(CalibrationRate(1, of: 4000), interval: false) == "1 of 4000 (0.025 %)")
        #expect(CalibrationReport.percent(0.03) == "3 %" && CalibrationReport.percent(0.0314) == "3.1 %")
        #expect(CalibrationReport.percent(.infinity) == "-" && CalibrationReport.percent(0.0042) == "0.42 %")
    }

    @Test func summaries() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("apus-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = CalibrationSummary.path(database: folder.path + "/x.db")
        #expect(path == folder.path + "/x.calibration.json")
        #expect(CalibrationSummary(path: path) == nil)
        let analysis = CalibrationAnalysis(Machine().data(), settings: withSensitivity)
        let summary = try #require(CalibrationSummary(analysis, label: "mine", machine: "m", measuredAt: 0))
        try summary.write(path: path)
        #expect(CalibrationSummary(path: path) == summary)
        let text = summary.text(machine: "m")
        #expect(text.hasPrefix("last calibration: 1970-01-01 00:00 UTC, mine: false alarms in 0 of 4"), "\(text)")
        #expect(text.contains("20 rounds show a change of 1."))
        #expect(summary.text(machine: "other").contains("another machine"))
        try "{}".write(toFile: path, atomically: true, encoding: .utf8)
        #expect(CalibrationSummary(path: path) == nil)
        let error = #expect(throws: BenchError.self) { try summary.write(path: folder.path + "/none/x") }
        #expect(error?.message.contains("cannot be written") == true)
    }
}
