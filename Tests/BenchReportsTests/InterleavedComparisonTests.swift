import BenchModel
import BenchStatistics
import Foundation
import Testing

@testable import BenchReports

/// Sessions whose runtimes took turns: their iterations are compared one by one, on a machine whose speed changes.
@Suite struct InterleavedComparisonTests {
    private static let rounds = 12
    private static let iterations = 20

    /// The machine's speed in each iteration of each round, which all arms see.
    private static let speeds: [[Double]] = {
        var numbers = RandomNumbers(seed: 9)
        return (0..<rounds).map { _ in
            var speed = 1.0
            return (0..<iterations).map { _ in
                if numbers.unit() < 0.2 { speed = numbers.unit() < 0.5 ? 1 : 0.6 }
                return speed
            }
        }
    }()

    private func run(
        _ runtime: String, level: Double, identifier: Int, iterations: Int = iterations, commit: String? = nil,
        binary: String = "b"
    ) -> RunRecord {
        var numbers = RandomNumbers(seed: UInt64(identifier))
        let executions = (1...Self.rounds).map { round -> ExecutionRecord in
            let samples = (0..<iterations).map { iteration in
                // Each arm has a slow iteration of its own.
                let time =
                    level * Self.speeds[round - 1][iteration % Self.iterations] * (0.998 + 0.004 * numbers.unit())
                    * (iteration == identifier % 7 + 3 ? 4 : 1)
                return Sample(iteration: iteration, valueNanoseconds: time, cpuNanoseconds: time)
            }
            var record = ExecutionRecord(
                purpose: .measurement, round: round, execution: 0, orderInRound: 0, hashSeed: 1, startedAt: 0,
                status: .ok, samples: samples)
            // One arm leaves out more of its beginning than the other.
            record.warmup = WarmupRecord(classification: .warmup, steadyStart: identifier % 2)
            return record
        }
        return RunRecord(
            identifier: identifier, key: RunKey(benchmark: "s/x", runtime: runtime, threads: 1),
            benchmark: BenchmarkRecord(
                benchmark: Benchmark(suite: "s", name: "x", program: "", scaling: .none), sourceHash: "h"),
            runtime: RuntimeRecord(
                specification: RuntimeSpecification(name: runtime, arguments: ["/bin/\(runtime)"]), version: "1",
                binaryHash: binary, environment: [:]), loops: 1, executions: executions)
    }

    private func session(
        _ identifier: Int, _ runtimes: [String], _ interleaving: Interleaving
    ) -> SessionRecord {
        var session = MadeSession.session(identifier, runtimes: runtimes, rounds: Self.rounds)
        session.configuration.interleaving = interleaving
        return session
    }

    private func decision(_ interleaving: Interleaving, iterations: Int = iterations) throws -> ComparisonRule.Decision
    {
        let session = session(1, ["a", "b"], interleaving)
        let runs = [
            run("a", level: 1000, identifier: 10), run("b", level: 1050, identifier: 11, iterations: iterations),
        ]
        let pair = Comparison.Pair(
            base: ComparisonArm(session: session, runtime: "a", runs: runs),
            new: ComparisonArm(session: session, runtime: "b", runs: runs))
        let row = try #require(Comparison(pairs: [pair], rule: MadeSession.rule).rows.first)
        return try #require(row.decision)
    }

    @Test func iterationsArePaired() throws {
        let decision = try decision(.iterations)
        #expect(decision.verdict == .slower)
        let interval = try #require(decision.estimate?.interval)
        #expect(interval.contains(1.05) && interval.upperBound - interval.lowerBound < 0.004, "\(interval)")
        // The same samples of processes that ran one after the other say nothing so exact.
        let apart = try #require(try self.decision(.processes).estimate?.interval)
        #expect(apart.upperBound - apart.lowerBound > 0.01, "\(apart)")
        // Nor do arms with different numbers of iterations, as an interpreter and a JIT compiler have.
        let uneven = try #require(try self.decision(.iterations, iterations: 40).estimate?.interval)
        #expect(uneven.upperBound - uneven.lowerBound > 0.01, "\(uneven)")
    }

    @Test func tableOfASession() throws {
        let runs = [run("a", level: 1000, identifier: 10), run("b", level: 1050, identifier: 11)]
        let analysis = SessionAnalysis(session: session(1, ["a", "b"], .iterations), runs: runs, metric: .cpu)
        let cell = try #require(analysis.rows.first?.cell("b"))
        let interval = try #require(cell.ratio?.interval)
        #expect(interval.contains(1.05) && interval.upperBound - interval.lowerBound < 0.004, "\(interval)")
        #expect(analysis.rows[0].cell("a")?.ratio == nil)
        // One benchmark's geometric mean is its ratio.
        let mean = try #require(analysis.summaries.first?.estimate)
        #expect(abs(mean.ratio - (cell.ratio?.ratio ?? 0)) < 1e-12)
    }

    /// Two sessions, each divided by its baseline, iteration by iteration.
    @Test func acrossSessions() throws {
        func arm(_ identifier: Int, level: Double) -> ComparisonArm {
            ComparisonArm(
                session: session(identifier, ["base", "mine"], .iterations), runtime: "mine",
                runs: [
                    run("base", level: 500, identifier: 20 + identifier),
                    run("mine", level: level, identifier: 30 + identifier, binary: "c\(identifier)"),
                ])
        }
        let pair = Comparison.Pair(base: arm(1, level: 1000), new: arm(2, level: 1050))
        #expect(pair.design == .normalized(baseline: "base"))
        let row = try #require(Comparison(pairs: [pair], rule: MadeSession.rule).rows.first)
        let interval = try #require(row.decision?.estimate?.interval)
        #expect(interval.contains(1.05) && interval.upperBound - interval.lowerBound < 0.006, "\(interval)")
    }

    /// What the trimming leaves out is told.
    @Test func distortionIsTold() throws {
        let session = session(1, ["a", "b"], .iterations)
        var slow = run("b", level: 1000, identifier: 11)
        for index in slow.executions.indices {
            // A pause in every tenth iteration.
            for iteration in [5, 15] { slow.executions[index].samples[iteration].cpuNanoseconds? *= 5 }
        }
        let runs = [run("a", level: 1000, identifier: 10), slow]
        let pair = Comparison.Pair(
            base: ComparisonArm(session: session, runtime: "a", runs: runs),
            new: ComparisonArm(session: session, runtime: "b", runs: runs))
        let decision = try #require(Comparison(pairs: [pair], rule: MadeSession.rule).rows.first?.decision)
        #expect(decision.verdict == .same)
        #expect(
            decision.reasons.count == 2 && decision.reasons[1].hasPrefix("the mean over everything is 1."),
            "\(decision.reasons)")
    }
}
