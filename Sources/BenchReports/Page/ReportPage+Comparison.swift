import BenchModel
import BenchStatistics

/// Two arms side by side: what changed, by how much, and why it is called so.
extension ReportPage {
    @HTMLBuilder func comparisonSection(_ comparison: Comparison) -> HTML {
        let report = ComparisonReport(comparison)
        let rows = report.sortedRows
        tag("p", .class("summary")) { report.summary.prefix(1).uppercased() + report.summary.dropFirst() }
        tag("ul", .class("design")) { report.preamble.map { line in tag("li") { line } } }
        figures(.comparison)
        comparisonTable(comparison, report, rows).html("comparison-table")
        let counters = rows.filter { !$0.counters.isEmpty }
        if !counters.isEmpty {
            tag("h3") { "Counters that changed by more than \(Percent.text(CounterChange.smallestChange, places: 0))" }
            counterTable(report, counters).html("comparison-counters")
        }
    }

    private func comparisonTable(
        _ comparison: Comparison, _ report: ComparisonReport, _ rows: [Comparison.Row]
    ) -> PageTable {
        let hasPairs = comparison.pairs.count > 1
        func pair(_ index: Int) -> [PageTable.Cell] { hasPairs ? [PageTable.Cell(comparison.pairs[index].name)] : [] }
        var table = PageTable(
            caption: "New divided by base, benchmark by benchmark",
            columns: [.text("benchmark")] + (hasPairs ? [.text("runtime")] : []) + [
                .number("threads"), .text("verdict"), .number("new/base"), .number("adjusted p"), .number("base"),
                .number("new"), .text("metric"), .text("reasons"),
            ])
        for row in rows {
            let estimate = row.decision?.estimate
            let mark = ReportPage.mark(row.outcome)
            let verdict = HTMLBuilder.buildBlock(
                ReportPage.sign(mark), HTML.text(report.word(row) + (row.isConfirmed ? " *" : "")))
            let ratio = ComparisonReport.estimate(estimate)
            table.rows.append(
                [PageTable.Cell(row.benchmark)] + pair(row.pair) + [
                    PageTable.Cell(row.threads), PageTable.Cell(verdict, key: report.word(row), style: mark.rawValue),
                    PageTable.Cell(ratio, key: estimate.map { "\($0.ratio)" } ?? ""),
                    PageTable.Cell(row.decision?.adjustedProbability, ComparisonRule.probability),
                    PageTable.Cell(row.base?.median, row.text), PageTable.Cell(row.new?.median, row.text),
                    PageTable.Cell(row.metricName),
                    PageTable.Cell(report.reasons(row).joined(separator: "; "), style: "long"),
                ])
        }
        for mean in comparison.means {
            let empty = PageTable.Cell("", key: "")
            table.footer.append(
                [PageTable.Cell("geometric mean of \(mean.count)")] + pair(mean.pair) + [
                    PageTable.Cell(mean.threads), empty, PageTable.Cell(ComparisonReport.estimate(mean.estimate)),
                    empty, empty, empty, empty, empty,
                ])
        }
        return table
    }

    private func counterTable(_ report: ComparisonReport, _ rows: [Comparison.Row]) -> PageTable {
        var table = PageTable(
            caption: "In one call of the benchmark, or the level where it is no count",
            columns: [.text("benchmark"), .text("counter"), .number("base"), .number("new"), .number("new/base")])
        for row in rows {
            for counter in row.counters {
                table.rows.append([
                    PageTable.Cell(report.name(row)), PageTable.Cell(counter.name),
                    PageTable.Cell(counter.base, SessionAnalysis.count),
                    PageTable.Cell(counter.new, SessionAnalysis.count),
                    PageTable.Cell(counter.ratio) { Decimals.significant($0, digits: 3) },
                ])
            }
        }
        return table
    }

    /// How an outcome is marked.
    private static func mark(_ outcome: Comparison.Outcome) -> SessionReport.Mark {
        switch outcome {
        case .compared(let decision):
            SessionReport.mark(decision.verdict)
        case .failed: .failed
        case .changed, .missing: .missing
        }
    }

    /// The sign alone: the word stands beside it.
    private static func sign(_ mark: SessionReport.Mark) -> HTML {
        tag("span", .class("mark"), .init("aria-hidden", "true")) { sign(of: mark).sign }
    }
}
