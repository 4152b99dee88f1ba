import BenchModel
import BenchStatistics
import Foundation
import Testing

@testable import BenchReports

/// Which clock is compared, and what is said where the two disagree.
@Suite struct ClockChoiceTests {
    /// - Parameters:
    ///   - wall: nanoseconds of an iteration, and of them `cpu` on a CPU.
    ///   - disturbed: every second iteration takes this many times as long by the wall clock: a neighbour had the CPU.
    private func run(
        _ runtime: String, wall: Double, cpu: Double?, identifier: Int, disturbed: Double = 1, threads: Int = 1,
        metric: BenchmarkMetric? = nil
    ) -> RunRecord {
        var numbers = RandomNumbers(seed: UInt64(identifier))
        let executions = (1...8).map { round -> ExecutionRecord in
            let samples = (0..<20).map { iteration -> Sample in
                let noise = 0.998 + 0.004 * numbers.unit()
                return Sample(
                    iteration: iteration, valueNanoseconds: wall * noise * (iteration % 2 == 0 ? 1 : disturbed),
                    cpuNanoseconds: cpu.map { $0 * noise })
            }
            var record = ExecutionRecord(
                purpose: .measurement, round: round, execution: 0, orderInRound: 0, hashSeed: 1, startedAt: 0,
                status: .ok, samples: samples)
            record.warmup = WarmupRecord(classification: .flat, steadyStart: 0)
            return record
        }
        return RunRecord(
            identifier: identifier, key: RunKey(benchmark: "s/x", runtime: runtime, threads: threads),
            benchmark: BenchmarkRecord(
                benchmark: Benchmark(suite: "s", name: "x", program: "", metric: metric), sourceHash: "h"),
            runtime: RuntimeRecord(
                specification: RuntimeSpecification(name: runtime, arguments: ["/bin/\(runtime)"]), version: "1",
                binaryHash: "b", environment: [:]), loops: 1, executions: executions)
    }

    private func compare(_ base: RunRecord, _ new: RunRecord, _ metric: Comparison.MetricChoice = .auto) -> Comparison {
        let session = MadeSession.session(3, runtimes: ["a", "b"], rounds: 8)
        let pair = Comparison.Pair(
            base: ComparisonArm(session: session, runtime: "a", runs: [base, new]),
            new: ComparisonArm(session: session, runtime: "b", runs: [base, new]))
        return Comparison(pairs: [pair], rule: MadeSession.rule, metric: metric)
    }

    /// CPU time is compared from nine tenths on, in a quarter of the iterations, and only where both arms get there.
    @Test(arguments: [
        (1.0, 1.0, 1.0, SessionAnalysis.Metric.cpu), (0.91, 0.91, 1, .cpu), (0.89, 0.91, 1, .wall),
        (0.91, 0.89, 1, .wall), (1, 0.2, 1, .wall), (1, 1, 3, .cpu),
    ])
    func theShareDecides(base: Double, new: Double, disturbed: Double, expected: SessionAnalysis.Metric) {
        let comparison = compare(
            run("a", wall: 1000, cpu: base * 1000, identifier: 1, disturbed: disturbed),
            run("b", wall: 1000, cpu: new * 1000, identifier: 2, disturbed: disturbed))
        #expect(comparison.rows.map(\.metric) == [expected])
    }

    /// Code that sleeps, reads, takes locks or runs another process: 1.75 times as slow, with the same CPU time.
    @Test func waitingIsSeen() throws {
        let comparison = compare(
            run("a", wall: 1000, cpu: 100, identifier: 1), run("b", wall: 1750, cpu: 100, identifier: 2))
        let row = try #require(comparison.rows.first)
        #expect(row.metric == .wall && row.decision?.verdict == .slower)
        #expect(GateDecision(comparison).kind == .regression)
        // By CPU time alone it would pass, so that it does not, even when somebody asks for CPU time.
        let asked = compare(
            run("a", wall: 1000, cpu: 100, identifier: 1), run("b", wall: 1750, cpu: 100, identifier: 2), .cpu)
        #expect(asked.rows.first?.isContradicted == true)
        #expect(GateDecision(asked).kind == .undecided)
        #expect(GateDecision(asked).sentence == "INCONCLUSIVE: wall time and CPU time disagree: s/x.")
    }

    /// 6 % of waiting more, in code that computes.
    @Test func contradictionsAreTold() throws {
        let base = run("a", wall: 1000, cpu: 990, identifier: 1)
        let comparison = compare(base, run("b", wall: 1060, cpu: 990, identifier: 2))
        let row = try #require(comparison.rows.first)
        #expect(row.metric == .cpu && row.isContradicted)
        #expect(row.decision?.verdict == .inconclusive && row.decision?.isRegressionExcluded == false)
        #expect(comparison.suspects.count == 1)
        let reasons = ComparisonReport(comparison).reasons(row)
        #expect(reasons[1].hasPrefix("CPU time and wall time disagree: by wall time 1.0"), "\(reasons)")
        // The reverse is slower by what is compared: told too, and no OK either.
        let costly = compare(
            run("a", wall: 1000, cpu: 930, identifier: 1), run("b", wall: 1000, cpu: 990, identifier: 2))
        #expect(costly.rows.first?.decision?.verdict == .slower)
        #expect(costly.rows.first?.decision?.reasons.count == 2)
        #expect(GateDecision(costly).kind == .regression)
        // Where the suite or the command line says what counts, it counts; the other is told.
        let named = compare(base, run("b", wall: 1060, cpu: 990, identifier: 2, metric: .cpu))
        #expect(named.rows.first?.metric == .cpu && GateDecision(named).kind == .ok)
        #expect(named.rows.first?.decision?.reasons.count == 2)
        #expect(compare(base, run("b", wall: 1060, cpu: 990, identifier: 2, metric: .wall)).rows[0].metric == .wall)
        let wall = compare(
            run("a", wall: 1000, cpu: 930, identifier: 1), run("b", wall: 1000, cpu: 990, identifier: 2), .wall)
        #expect(GateDecision(wall).kind == .ok && wall.rows[0].decision?.reasons.count == 2)
    }

    @Test func severalThreadsAreComparedByTheWall() {
        let comparison = compare(
            run("a", wall: 1000, cpu: 1900, identifier: 1, threads: 2),
            run("b", wall: 1000, cpu: 1900, identifier: 2, threads: 2))
        #expect(comparison.rows.map(\.metric) == [.wall])
    }

    /// A page has one metric: wall time as soon as one of its benchmarks waits.
    @Test func sharesOfARun() throws {
        #expect(
            abs(try #require(ClockChoice.processorShare(run("a", wall: 1000, cpu: 430, identifier: 1))) - 0.43) < 1e-9)
        #expect(ClockChoice.processorShare(run("a", wall: 1000, cpu: nil, identifier: 1)) == nil)
        #expect(ClockChoice.automatic([run("a", wall: 1000, cpu: nil, identifier: 1)]) == .wall)
    }

    /// A history is followed by CPU time only while that explains all of its points.
    @Test func histories() throws {
        func point(_ index: Int, share: Double?, metric: BenchmarkMetric? = nil) -> HistoryPoint {
            let value = HistoryValue(logarithm: Double(index), standardError: 0.1, rounds: 5)
            return HistoryPoint(
                series: HistorySeries(benchmark: "s/x", sourceHash: "h", machine: "m"), runtime: "apus", run: index,
                session: index, startedAt: index,
                commit: CommitRecord(repository: "r", sha: "\(index)", topologicalIndex: index), wall: value,
                cpu: value, processorShare: share, namedMetric: metric)
        }
        func metric(_ points: [HistoryPoint]) -> HistoryAnalysis.Metric? {
            HistoryAnalysis(points: points, runtime: "apus", baseline: nil, threads: 1, metric: nil).items.first?.metric
        }
        #expect(metric([point(1, share: 0.99), point(2, share: 0.95)]) == .cpu)
        #expect(metric([point(1, share: 0.99), point(2, share: 0.4)]) == .wall)
        #expect(metric([point(1, share: nil)]) == .wall)
        #expect(metric([point(1, share: 0.99), point(2, share: 0.99, metric: .wall)]) == .wall)
    }
}
