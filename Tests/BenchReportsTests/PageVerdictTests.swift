import BenchModel
import BenchStatistics
import Foundation
import Testing

@testable import BenchReports

/// One page says one thing about one benchmark: the same rule, and a sign of its own for every verdict.
@Suite struct PageVerdictTests {
    /// Ratios that unadjusted intervals and the threshold of 3 % see differently; the last one is too noisy to tell.
    private static let ratios = [("slower", 1.2), ("little", 1.015), ("same", 1.0), ("less", 0.985), ("faster", 0.7)]

    private static let runs: [RunRecord] =
        ratios.enumerated().flatMap { index, entry in
            [
                MadeSession.run(entry.0, "a", nanoseconds: 1e6, identifier: 10 + index),
                MadeSession.run(entry.0, "b", nanoseconds: entry.1 * 1e6, identifier: 30 + index),
            ]
        } + [
            MadeSession.run("noisy", "a", nanoseconds: 1e6, identifier: 20),
            MadeSession.run("noisy", "b", nanoseconds: 1e6, identifier: 40, noise: 1),
        ]

    private func page() -> (ReportPage, Comparison) {
        let session = MadeSession.session(3, runtimes: ["a", "b"], rounds: 8)
        let pair = MadeSession.pair(Self.runs)
        let rule = ComparisonRule(seed: ComparisonRule.seed(base: 1, new: 1))
        let comparison = Comparison(pairs: [pair], rule: rule, metric: .cpu, isMetricNamed: false)
        var page = ReportPage(
            analysis: SessionAnalysis(session: session, runs: Self.runs, metric: .cpu), runs: Self.runs)
        page.comparison = comparison
        return (page, comparison)
    }

    @Test func resultsAndComparisonAgree() throws {
        let (page, comparison) = page()
        let expected: [String: ComparisonRule.Verdict] = [
            "s/slower": .slower, "s/little": .same, "s/same": .same, "s/less": .same, "s/faster": .faster,
            "s/noisy": .inconclusive,
        ]
        for row in comparison.rows {
            #expect(row.decision?.verdict == expected[row.benchmark], "\(row.benchmark)")
            #expect(page.verdicts[RunKey(benchmark: row.benchmark, runtime: "b", threads: 1)] == row.decision?.verdict)
        }
        // In both tables the row of a benchmark has the same sign.
        let html = page.testHTML
        let tables = ["comparison-table", "results-table"].map { name in
            html.components(separatedBy: "id=\"\(name)\"")[1].components(separatedBy: "</table>")[0]
        }
        for (name, sign) in [
            ("s/slower", "▲"), ("s/little", "≈"), ("s/same", "≈"), ("s/less", "≈"), ("s/faster", "▼"), ("s/noisy", "?"),
        ] {
            for table in tables {
                let row = try #require(table.components(separatedBy: "<tr>").first { $0.contains(name + "<") })
                for other in ["▲", "≈", "▼", "?"] { #expect(row.contains(">\(other)<") == (other == sign), "\(row)") }
            }
        }
        #expect(html.contains("≈ the same within 3 %, ? inconclusive"))
    }

    /// Every mark has its own sign.
    @Test func signsAreDistinct() {
        let marks: [SessionReport.Mark] = [.better, .worse, .same, .unclear, .failed, .missing, .good]
        #expect(Set(marks.map { ReportPage.sign(of: $0).sign }).count == marks.count)
    }

    /// A geometric mean is called by the same words.
    @Test func meansFollowTheRule() {
        func mark(_ interval: ClosedRange<Double>) -> SessionReport.Mark? {
            SessionReport.mark(
                RatioEstimate(
                    ratio: (interval.lowerBound * interval.upperBound).squareRoot(), interval: interval,
                    probability: nil, rounds: 9))
        }
        #expect(mark(0.98...0.99) == .same && mark(1.01...1.02) == .same)
        #expect(mark(0.9...0.96) == .better && mark(1.04...1.1) == .worse)
        #expect(mark(0.96...1.05) == .unclear && mark(1.01...1.06) == .unclear)
    }
}
