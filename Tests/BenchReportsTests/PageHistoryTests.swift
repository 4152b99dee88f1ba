import BenchModel
import Foundation
import Testing

@testable import BenchReports

/// What a page chooses to draw, and its section on history.
@Suite struct PageHistoryTests {
    private func commit(_ index: Int) -> CommitRecord {
        CommitRecord(
            repository: "r", sha: String(format: "%040x", index + 1), topologicalIndex: index,
            subject: "change \(index) \(PageFixture.attack)")
    }

    private func history(_ names: [String], changes: [(name: String, effect: Double, state: ChangePointState)])
        -> HistoryAnalysis
    {
        let points = names.flatMap { name in
            (0..<6).map { index in
                let value = HistoryValue(logarithm: 0, standardError: 0.001, rounds: 5)
                return HistoryPoint(
                    series: HistorySeries(benchmark: name, sourceHash: "s", machine: "f"), runtime: "apus",
                    run: index + 1, session: index + 1, startedAt: index, commit: commit(index), wall: value,
                    cpu: value)
            }
        }
        let known = changes.map { change in
            ChangePointRecord(
                series: HistorySeries(benchmark: change.name, sourceHash: "s", machine: "f"), runtime: "apus",
                baseline: "cpython", metric: "cpu", commit: commit(3), ratioBefore: 1, ratioAfter: 1 + change.effect,
                probability: 0.001, state: change.state, note: "why " + PageFixture.attack)
        }
        return HistoryAnalysis(
            points: points, runtime: "apus", baseline: "cpython", threads: 1, metric: .cpu, changePoints: known)
    }

    @Test func openChangePointsComeFirst() {
        let names = (10..<40).map { "s/b\($0)" }
        let all = history(
            names, changes: [("s/b39", 0.05, .open), ("s/b38", -0.3, .open), ("s/b37", 0.9, .accepted)])
        let (chosen, count) = ReportPage.historyBenchmarks([all], machine: "f", among: Set(names))
        #expect(count == 30 && chosen.count == ReportPage.historyLimit)
        #expect(chosen.isSuperset(of: ["s/b39", "s/b38", "s/b37", "s/b10", "s/b18"]) && !chosen.contains("s/b19"))
        let few = ReportPage.historyBenchmarks([all], machine: "f", among: ["s/b11", "elsewhere/b12"])
        #expect(few.chosen == ["s/b11"] && few.count == 1)
        #expect(ReportPage.historyBenchmarks([all], machine: "another", among: Set(names)).count == 0)
    }

    @Test func changePointsAreATable() {
        var page = PageFixture.page([PageFixture.run()])
        page.histories = [history(["s/a", "s/b"], changes: [("s/b", 0.25, .open), ("s/a", -0.1, .fixed)])]
        let html = page.testHTML
        #expect(html.contains("<section id=\"history\""))
        #expect(html.contains("+25.0 %") && html.contains("-10.0 %"))
        #expect(html.contains("change 3 &lt;script") && html.contains("why &lt;script"))
        #expect(!html.contains("<script>alert"))
        page.histories = [history(["s/a"], changes: [])]
        #expect(page.testHTML.contains("No change point is known"))
    }

    @Test func theMostRemarkableWarmups() {
        func run(_ name: String, _ classes: [WarmupClass], threads: Int = 1) -> RunRecord {
            var run = PageFixture.run(name, threads: threads)
            for index in run.executions.indices {
                run.executions[index].warmup = WarmupRecord(
                    classification: classes[index % classes.count], steadyStart: 0)
            }
            return run
        }
        let runs = [
            run("flat", [.flat]), run("warm", [.warmup, .flat, .flat]), run("slow", [.slowdown, .flat, .flat]),
            run("never", [.noSteadyState, .warmup, .flat]), run("twice", [.flat]),
            run("twice", [.warmup], threads: 2),
        ]
        let all = WarmupHighlight.most(runs, limit: 9)
        #expect(all.map(\.benchmark) == ["s/never", "s/slow", "s/twice", "s/warm"])
        #expect(all[2].threads == 2)
        #expect(all[0].sentence == "Of 3 processes 1 reached no steady state and 1 warmed up.")
        #expect(WarmupHighlight.most(runs, limit: 1).map(\.benchmark) == ["s/never"])
    }

    /// Neither a wait for a CPU nor the number of rounds disturbs a count of instructions.
    @Test func countsHaveWordsOfTheirOwn() {
        var session = PageFixture.session()
        session.configuration.mode = .callgrind
        var run = PageFixture.run()
        for index in run.executions.indices {
            run.executions[index].samples = []
            run.executions[index].instructions = 1000 + 500 * (index + 1)
            run.executions[index].loops = index + 1
            run.executions[index].round = 1
        }
        let analysis = SessionAnalysis(session: session, runs: [run], metric: .instructions)
        let html = ReportPage(analysis: analysis, runs: [run]).testHTML
        #expect(html.contains("The instructions of one call"))
        #expect(html.contains("instruction counts of all processes"))
        for words in ["Fewer than 5", "waited for a CPU for more", "autocorrelation", "iterations that count"] {
            #expect(!html.contains(words), "\(words)")
        }
    }
}
