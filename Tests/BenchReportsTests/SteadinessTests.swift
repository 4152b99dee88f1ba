import BenchModel
import BenchStatistics
import Foundation
import Testing

@testable import BenchReports

/// How a JIT compiler begins, and what is said of a series that is too short to show where it ends.
@Suite struct SteadinessTests {
    /// - Parameter levels: milliseconds of each iteration of 10 calls.
    private func run(_ runtime: String, _ levels: [Double], identifier: Int) -> RunRecord {
        let executions = (1...4).map { round -> ExecutionRecord in
            let samples = levels.enumerated().map {
                Sample(
                    iteration: $0.offset, valueNanoseconds: $0.element * 1e5 * (1 + 0.001 * Double(round)),
                    cpuNanoseconds: $0.element * 1e5 * (1 + 0.001 * Double(round)))
            }
            var record = ExecutionRecord(
                purpose: .measurement, round: round, execution: 0, orderInRound: 0, hashSeed: 1, startedAt: 0,
                status: .ok, loops: 10, samples: samples)
            record.warmup = WarmupAnalysis.classify(
                wall: samples.map(\.valueNanoseconds), cpu: samples.map(\.cpuNanoseconds))
            return record
        }
        return RunRecord(
            identifier: identifier, key: RunKey(benchmark: "s/x", runtime: runtime, threads: 1),
            benchmark: BenchmarkRecord(benchmark: Benchmark(suite: "s", name: "x", program: ""), sourceHash: "h"),
            runtime: RuntimeRecord(
                specification: RuntimeSpecification(name: runtime, arguments: ["/bin/\(runtime)"]), version: "1",
                binaryHash: runtime, environment: [:]), loops: 10, executions: executions)
    }

    private func analysis(_ runs: [RunRecord]) -> SessionAnalysis {
        SessionAnalysis(
            session: MadeSession.session(1, runtimes: runs.map(\.key.runtime), rounds: 4), runs: runs, metric: .cpu)
    }

    private let interpreter = Array(repeating: 100.0, count: 20)
    /// 200 ms in the first iteration, 60 ms in the next nine, 20 ms from then on.
    private let compiler = [200.0] + Array(repeating: 60.0, count: 14) + Array(repeating: 20.0, count: 65)

    @Test func threeFigures() throws {
        let analysis = analysis([run("cpython", interpreter, identifier: 1), run("pypy", compiler, identifier: 2)])
        let summary = try #require(analysis.summaries.first)
        #expect(abs((summary.warmup?.firstIteration?.ratio ?? 0) - 2) < 1e-6)
        // 200 ms and 14 times 60 ms are just a second and 40 ms: (200 + 14 * 60) / 15 a call.
        #expect(abs((summary.warmup?.firstSecond?.ratio ?? 0) - 0.6933) < 1e-3)
        #expect(abs((summary.estimate?.ratio ?? 0) - 0.2) < 1e-6)
        #expect(summary.unsteadyCount == 0)
        let report = SessionReport(analysis)
        #expect(report.verdict.contains("(2.00 in its first iteration, 0.693 in about the first second)"))
        #expect(report.text(.table).contains("pypy, 1st iteration"))
        #expect(report.unsteadiness.isEmpty)
    }

    /// Three iterations look flat, and are none of what the runtime does later.
    @Test func shortSeriesAreNotSteady() throws {
        let short = run("pypy", [60, 60, 60], identifier: 2)
        #expect(short.measurements.allSatisfy { $0.warmup?.classification == .flat })
        #expect(short.steadiness == .tooShort(iterations: 3, seconds: 0.18045))
        let analysis = analysis([run("cpython", Array(interpreter.prefix(3)), identifier: 1), short])
        let report = SessionReport(analysis)
        #expect(report.verdict.contains("1 of them not shown to be steady"))
        #expect(report.text(.table).contains("0.600 [0.600, 0.600] ~"))
        #expect(report.unsteadiness.count == 1 && report.unsteadiness[0].contains("3 iterations in 180 ms"))
        // An interpreter has nothing to compile.
        #expect(run("cpython", [100, 100, 100], identifier: 1).steadiness == .shown)
        // Many iterations within a moment are no longer than a few.
        #expect(run("pypy", Array(repeating: 1, count: 50), identifier: 2).steadiness != .shown)
    }

    @Test func noVerdictOnThem() throws {
        let runs = [run("a", [60, 60, 60], identifier: 1), run("pypy", [90, 90, 90], identifier: 2)]
        let session = MadeSession.session(3, runtimes: ["a", "pypy"], rounds: 4)
        let comparison = Comparison(
            pairs: [
                Comparison.Pair(
                    base: ComparisonArm(session: session, runtime: "a", runs: runs),
                    new: ComparisonArm(session: session, runtime: "pypy", runs: runs))
            ], rule: MadeSession.rule)
        #expect(comparison.rows[0].decision?.verdict == .inconclusive)
        #expect(GateDecision(comparison).kind == .undecided)
        let text = ComparisonReport(comparison).text(.table)
        #expect(text.contains("not shown to be steady in new: 3 iterations in"))
        #expect(text.contains("9.0") && text.contains(" ~"))
    }
}
