import BenchModel
import Foundation
import Testing

@testable import BenchReports

@Suite struct ReportTests {
    /// A session of two runtimes on two benchmarks: "x" at 1 and 2 threads, where b takes half the time, "y" at 1
    /// thread, where b takes twice the time or fails.
    private func session(failing: Bool = false, rounds: Int = 4) -> (SessionRecord, [RunRecord]) {
        let configuration = SessionConfiguration(
            label: "test", suites: ["s"], runtimes: ["a", "b"], baseline: "a", threads: [1, 2], rounds: rounds, seed: 1)
        let session = SessionRecord(
            identifier: 7, uuid: "u-u-i-d", configuration: configuration,
            machine: MachineRecord(fingerprint: "f", cpuModel: "CPU", cpuCount: 2), startedAt: 1_700_000_000,
            finishedAt: 1_700_000_100, toolVersion: "0")
        func run(_ name: String, _ runtime: String, _ threads: Int, _ nanoseconds: Double, fails: Bool = false)
            -> RunRecord
        {
            let executions = (1...rounds).flatMap { round in
                [0, 1].map { execution in
                    // What a round shares, which must cancel; the first half of the iterations is warm-up.
                    let shared = 1 + 0.1 * Double(round)
                    let values = [9 * nanoseconds, 9 * nanoseconds, nanoseconds * shared, nanoseconds * shared]
                    return ExecutionRecord(
                        purpose: .measurement, round: round, execution: execution, orderInRound: 0, hashSeed: 1,
                        startedAt: 0, status: fails && round == 2 ? .wrongChecksum : .ok,
                        failure: fails && round == 2 ? "computed 1 instead of 2" : nil,
                        usage: ResourceUsage(maximumResidentKibibytes: 1000 + round),
                        samples: values.enumerated().map {
                            Sample(iteration: $0.offset, valueNanoseconds: $0.element, cpuNanoseconds: $0.element)
                        })
                }
            }
            let specification = RuntimeSpecification(name: runtime, arguments: ["/bin/\(runtime)"])
            return RunRecord(
                key: RunKey(benchmark: "s/\(name)", runtime: runtime, threads: threads),
                benchmark: BenchmarkRecord(
                    benchmark: Benchmark(suite: "s", name: name, program: "", scaling: .weak), sourceHash: "h"),
                runtime: RuntimeRecord(specification: specification, version: "1", binaryHash: nil, environment: [:]),
                loops: 1, executions: executions)
        }
        let runs = [
            run("x", "a", 1, 1e6), run("x", "b", 1, 0.5e6), run("x", "a", 2, 2e6), run("x", "b", 2, 0.5e6),
            run("y", "a", 1, 3e6), run("y", "b", 1, 6e6, fails: failing),
        ]
        return (session, runs)
    }

    private func analysis(failing: Bool = false) -> SessionAnalysis {
        let (session, runs) = session(failing: failing)
        return SessionAnalysis(session: session, runs: runs)
    }

    @Test func ratiosPairRounds() throws {
        let analysis = analysis()
        #expect(analysis.rows.map { "\($0.benchmark) \($0.threads)" } == ["s/x 1", "s/x 2", "s/y 1"])
        let cell = try #require(analysis.rows[0].cell("b"))
        let ratio = try #require(cell.ratio)
        #expect(abs(ratio.ratio - 0.5) < 1e-12)
        #expect(ratio.rounds == 4)
        // Both arms share what differs between rounds, so nothing is left in the interval.
        let interval = try #require(ratio.interval)
        #expect(interval.upperBound - interval.lowerBound < 1e-9)
        #expect(analysis.rows[0].cell("a")?.ratio == nil)
        #expect(abs((cell.median ?? 0) - 0.5e6 * 1.25) < 1)
        #expect(analysis.completeRounds == 4)
    }

    @Test func geometricMeans() throws {
        let means = analysis().summaries
        #expect(means.map { "\($0.runtime) \($0.threads) \($0.count)" } == ["b 1 2", "b 2 1"])
        #expect(abs((means[0].estimate?.ratio ?? 0) - 1) < 1e-12)
        #expect(abs((means[1].estimate?.ratio ?? 0) - 0.25) < 1e-12)
    }

    @Test func scaling() throws {
        let items = ScalingAnalysis(analysis()).items
        #expect(items.map(\.benchmark) == ["s/x"] && items[0].failures.isEmpty)
        let speedUps = items[0].series.map { $0.points.map(\.speedUp.ratio) }
        // Weak scaling: twice the work in twice the time is no speed-up; in the same time it is 2.
        #expect(abs(speedUps[0][1] - 1) < 1e-12)
        #expect(abs(speedUps[1][1] - 2) < 1e-12)
        #expect(speedUps[0][0] == 1)
    }

    @Test func failuresHaveNoTime() throws {
        let analysis = analysis(failing: true)
        let cell = try #require(analysis.rows[2].cell("b"))
        #expect(cell.median == nil && cell.ratio == nil && cell.rounds.isEmpty)
        #expect(cell.failure == "computed 1 instead of 2")
        #expect(analysis.summaries[0].count == 1)
        let report = SessionReport(analysis)
        #expect(report.failures == ["s/y on b, 1 thread: computed 1 instead of 2"])
        #expect(report.verdict.contains("1 of 6 runs FAILED"))
        #expect(report.text(.table).contains("FAILED"))
    }

    @Test func unmeasuredRunsAreToldApart() throws {
        var (session, runs) = session()
        runs[5].executions = []
        session.finishedAt = nil
        let report = SessionReport(SessionAnalysis(session: session, runs: runs))
        #expect(report.failures.isEmpty)
        #expect(report.verdict.contains("1 of 6 runs not measured"))
    }

    @Test func formats() throws {
        let report = SessionReport(analysis())
        let table = report.text(.table)
        #expect(table.contains("Session 7 test, 2023-11-14 22:13 UTC, 4 of 4 rounds, CPU, 2 CPUs"))
        #expect(table.contains("geometric mean"))
        #expect(
            report.verdict
                == "Verdict: b takes 1.00 [1.00, 1.00] of a's time at 1 thread (the same within 3 %) over 2 benchmarks; "
                + "b takes 0.250 [0.250, 0.250] of a's time at 2 threads (faster) over 1 benchmark; all 6 runs verified."
        )
        #expect(report.text(.md).contains("| s/x"))
        let json = try JSONValue(parsing: report.text(.json))
        #expect(json["runs"]?.arrayValue?.count == 6)
        #expect(json["baseline"]?.stringValue == "a")
        #expect(json["verdict"]?.stringValue == report.verdict)
    }

    @Test func otherMetrics() throws {
        let (session, runs) = session()
        let memory = SessionAnalysis(session: session, runs: runs, metric: .memory)
        #expect(memory.rows[0].cell("b")?.median == 1002.5)
        #expect(memory.rows[0].cell("b")?.ratio?.ratio == 1)
        #expect(SessionReport(memory).text(.table).contains("0.979 MiB"))
        #expect(SessionReport(memory).verdict.contains("b takes 1.00 [1.00, 1.00] of a's memory at 1 thread"))
        var withoutCPU = runs
        for index in runs[1].executions.indices {
            for sample in runs[1].executions[index].samples.indices {
                withoutCPU[1].executions[index].samples[sample].cpuNanoseconds = nil
                withoutCPU[0].executions[index].samples[sample].cpuNanoseconds = 7
            }
        }
        let cpu = SessionAnalysis(session: session, runs: withoutCPU, metric: .cpu)
        #expect(cpu.rows[0].cell("a")?.median == 7)
        #expect(cpu.rows[0].cell("b")?.median == nil && cpu.rows[0].cell("b")?.failure == "not measured")
        #expect(SessionReport(cpu).text(.md).contains("CPU time divided by a's"))
        let json = try JSONValue(parsing: SessionReport(memory).text(.json))
        #expect(json["runs"]?.arrayValue?.first?["median_kib"]?.doubleValue == 1002.5)
    }

    @Test func onlyTheBaseline() throws {
        let (session, runs) = session()
        var alone = session
        alone.configuration.runtimes = ["a"]
        let report = SessionReport(SessionAnalysis(session: alone, runs: runs.filter { $0.key.runtime == "a" }))
        #expect(report.verdict == "Verdict: all 3 runs verified.")
        #expect(!report.text(.table).contains("geometric mean"))
    }

    @Test func executions() throws {
        let (session, runs) = session(failing: true)
        let text = Listing.executions(runs).text(.table)
        #expect(text.contains("computed 1 instead of 2"))
        let json = try JSONValue(parsing: Listing.executions(runs).text(.json))
        #expect(json.arrayValue?.count == 48)
        let list = Listing.sessions([
            .init(session: session, runCount: 6, failedRunCount: 1, executionCount: 48, roundCount: 4)
        ])
        #expect(list.text(.md).contains("| finished"))
        #expect(Listing.sessions([]).text(.table) == "(nothing)\n")
        #expect(Listing.sessions([]).text(.json) == "[]\n")
    }

    @Test func pipesInMarkdownCellsAreEscaped() {
        let table = ReportTable(headings: ["a"], rows: [["x|y"]])
        #expect(table.text(markdown: true).contains("x\\|y"))
    }
}
