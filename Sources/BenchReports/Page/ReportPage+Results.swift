import BenchModel
import BenchStatistics

/// The normalized table, what failed, and each benchmark's figures.
extension ReportPage {
    private var unit: String {
        let metric = analysis.metric
        return metric == .memory ? "\(metric.title) of a process" : "\(metric.title) of one call"
    }

    @HTMLBuilder var resultSection: HTML {
        tag("p") {
            if analysis.comparedRuntimes.isEmpty {
                "The \(unit): median over the rounds."
            } else {
                "The \(unit) of \(analysis.baseline), median over the rounds; every other runtime divided by it, round by "
                    + "round. Smaller is better. "
                if session.configuration.rounds > 1 { "In brackets: 95 % interval over the rounds. " }
                ReportPage.legend
            }
            if !report.unsteadiness.isEmpty { " \(Steadiness.sign) not shown to be steady." }
            if let metricNote { " " + metricNote }
        }
        resultTable.html("results-table")
    }

    private var resultTable: PageTable {
        let baseline = analysis.baseline
        let warming = report.warmingRuntimes
        var table = PageTable(
            caption: unit.prefix(1).uppercased() + unit.dropFirst()
                + (analysis.comparedRuntimes.isEmpty ? "" : ", normalized to \(baseline)"),
            columns: [.text("benchmark"), .number("threads"), .number(baseline)]
                + analysis.comparedRuntimes.flatMap { name -> [PageTable.Column] in
                    warming.contains(name)
                        ? [.number("\(name), first iteration"), .number("first second"), .number("steady")]
                        : [.number(name)]
                })
        func cells(_ name: String, _ warmup: SessionAnalysis.Warmup?, _ steady: PageTable.Cell) -> [PageTable.Cell] {
            guard warming.contains(name) else { return [steady] }
            return [warmup?.firstIteration, warmup?.firstSecond].map { estimate in
                PageTable.Cell(estimate?.ratio) { Decimals.significant($0, digits: 3) }
            } + [steady]
        }
        let anchors = Dictionary(benchmarks.map { ($0.name, $0.anchor) }) { first, _ in first }
        for row in analysis.rows {
            let name = tag("a", .link(to: anchors[row.benchmark] ?? "benchmarks")) { row.benchmark }
            table.rows.append(
                [
                    PageTable.Cell(name, key: row.benchmark), PageTable.Cell(row.threads),
                    valueCell(row.cell(baseline), row),
                ]
                    + analysis.comparedRuntimes.flatMap { cells($0, row.cell($0)?.warmup, ratioCell(row, $0)) })
        }
        for threads in analysis.threadCounts where !analysis.comparedRuntimes.isEmpty {
            let summaries = analysis.summaries.filter { $0.threads == threads }
            table.footer.append(
                [PageTable.Cell("geometric mean"), PageTable.Cell(threads), PageTable.Cell("1")]
                    + analysis.comparedRuntimes.flatMap { name in
                        let summary = summaries.first { $0.runtime == name }
                        return cells(
                            name, summary?.warmup,
                            ReportPage.estimateCell(
                                summary?.estimate, mark: SessionReport.mark(summary?.estimate),
                                isSteady: (summary?.unsteadyCount ?? 0) == 0))
                    })
        }
        return table
    }

    private func valueCell(_ cell: SessionAnalysis.Cell?, _ row: SessionAnalysis.Row) -> PageTable.Cell {
        guard let cell else { return PageTable.Cell("", key: "") }
        if cell.median != nil {
            let sign = cell.steadiness == .shown ? "" : " \(Steadiness.sign)"
            return PageTable.Cell(cell.median) { analysis.text($0, of: row) + sign }
        }
        return cell.failure == "not measured"
            ? PageTable.Cell("-", key: "")
            : PageTable.Cell(
                HTMLBuilder.buildBlock(ReportPage.mark(.failed), HTML.text("failed")), key: "", style: "failed")
    }

    private func ratioCell(_ row: SessionAnalysis.Row, _ runtime: String) -> PageTable.Cell {
        let cell = row.cell(runtime)
        guard let cell, cell.ratio != nil else {
            var plain = valueCell(cell, row)
            // A time among ratios would be sorted as one of them.
            plain.key = ""
            return plain
        }
        let key = RunKey(benchmark: row.benchmark, runtime: runtime, threads: row.threads)
        return ReportPage.estimateCell(
            cell.ratio, mark: verdicts[key].map { SessionReport.mark($0) }, isSteady: cell.steadiness == .shown)
    }

    /// "▼ 0.43 [0.41, 0.45]", sorted by the ratio.
    static func estimateCell(
        _ estimate: RatioEstimate?, mark: SessionReport.Mark?, isSteady: Bool = true
    ) -> PageTable.Cell {
        guard let estimate else { return PageTable.Cell("-", key: "") }
        let text = SessionReport.estimate(estimate)
        let ratio = text.prefix { $0 != " " }
        let content = HTMLBuilder.buildBlock(
            mark.map(ReportPage.mark) ?? .empty, tag("span", .class("ratio")) { String(ratio) },
            tag("span", .class("interval")) {
                String(text.dropFirst(ratio.count)) + (isSteady ? "" : " \(Steadiness.sign)")
            })
        return PageTable.Cell(content, key: "\(estimate.ratio)", style: mark?.rawValue)
    }

    /// What the signs of verdicts mean.
    static var legend: String {
        let limit = ComparisonRule.percent(ComparisonRule.standard.threshold)
        let words: [(SessionReport.Mark, String)] = [
            (.better, "less by more than \(limit)"), (.worse, "more by more than \(limit)"),
            (.same, "the same within \(limit)"), (.unclear, "inconclusive"),
        ]
        return words.map { "\(sign(of: $0).sign) \($1)" }.joined(separator: ", ")
            + "; p is adjusted over all benchmarks (Holm)."
    }

    // MARK: - Failures

    /// Runs with a failed process execution or without calibration.
    var failures: [RunRecord] { runs.filter(\.hasFailed) }

    @HTMLBuilder var failureSection: HTML {
        tag("p") {
            "\(failures.count) of \(runs.count) runs failed. A run with one failed process has no time, whatever its other "
                + "processes measured."
        }
        failures.map { run in
            let failed = run.executions.filter { $0.status != .ok }
            return tag("article", .class("failure")) {
                tag("h3") { run.key.description }
                if let first = failed.first {
                    tag("p") { ReportPage.sentence(first, of: failed.count) }
                    if first.standardErrorTail.isEmpty {
                        tag("p", .class("quiet")) { "It wrote nothing to standard error." }
                    } else {
                        tag("pre", .init("tabindex", "0"), .init("aria-label", "End of standard error")) {
                            // A newline directly after <pre> would be dropped.
                            "\n" + first.standardErrorTail
                        }
                    }
                } else {
                    tag("p") { "Its calibration failed, at another number of threads." }
                }
            }
        }
    }

    private static func sentence(_ execution: ExecutionRecord, of count: Int) -> String {
        let place =
            execution.purpose == .calibration
            ? "in its calibration" : "in round \(execution.round), process \(execution.execution + 1)"
        let reason = execution.failure ?? execution.status.rawValue
        let others = count > 1 ? " \(count - 1) more of its processes failed." : ""
        return "\(reason.prefix(1).uppercased())\(reason.dropFirst()), \(place).\(others)"
    }

    // MARK: - Each benchmark

    @HTMLBuilder var benchmarkSection: HTML {
        tag("p") {
            "How much was measured and how steadily. Variation is the standard deviation divided by the mean: of the values "
                + "of the rounds"
            if hasIterations {
                ", and of the iterations within one process. Autocorrelation is that of neighbouring iterations: near 1, "
                    + "more of them tell little"
            }
            "."
        }
        benchmarks.map { benchmark in
            let own = runs.filter { $0.key.benchmark == benchmark.name }
            return tag("details", .id(benchmark.anchor)) {
                tag("summary") { benchmark.name }
                details(own, anchor: benchmark.anchor)
            }
        }
    }

    @HTMLBuilder private func details(_ runs: [RunRecord], anchor: String) -> HTML {
        let summaries = runs.map { RunSummary($0, metric: analysis.metric) }
        if let record = runs.first?.benchmark {
            tag("p", .class("quiet")) {
                "Scaling: \(record.benchmark.scaling.rawValue). Parameters: "
                tag("code") { record.benchmark.parameters.description }
                ". Source: "
                tag("code") { String(record.sourceHash.prefix(16)) }
                if !record.benchmark.tags.isEmpty { ". Tags: " + record.benchmark.tags.joined(separator: ", ") }
                "."
            }
        }
        runTable(summaries).html(anchor + "-runs")
        let findings = hasIterations ? summaries.filter { !$0.noise.findings.isEmpty } : []
        if !findings.isEmpty {
            tag("ul", .class("findings")) {
                findings.map { summary in
                    let threads = summary.key.threads == 1 ? "" : ", \(summary.key.threads) threads"
                    return tag("li") {
                        "\(summary.key.runtime)\(threads): "
                            + summary.noise.findings.map(\.sentence).joined(separator: "; ") + "."
                    }
                }
            }
        }
        if summaries.contains(where: { !$0.counters.isEmpty }) { counterTable(summaries).html(anchor + "-counters") }
    }

    /// Processes whose instructions are counted, and those whose memory is, have no iterations that matter.
    private var hasIterations: Bool { session.configuration.mode == .time }

    private func runTable(_ summaries: [RunSummary]) -> PageTable {
        let before: [PageTable.Column] = [.number("iterations that count")]
        let after: [PageTable.Column] = [.number("within processes"), .number("autocorrelation")]
        var table = PageTable(
            caption: "Runs",
            columns: [
                .text("runtime"), .number("threads"), .number("median"), .number("rounds"), .number("processes"),
            ] + (hasIterations ? before : []) + [.number("loops")] + (hasIterations ? [.text("warm-up")] : [])
                + [.number("variation between rounds")] + (hasIterations ? after : [])
                + [.number("peak memory"), .number("involuntary switches")])
        for summary in summaries {
            var cells = [
                PageTable.Cell(summary.key.runtime), PageTable.Cell(summary.key.threads),
                PageTable.Cell(summary.median, analysis.metric.text), PageTable.Cell(summary.rounds),
                PageTable.Cell(summary.processes),
            ]
            if hasIterations {
                let text = "\(summary.steadyIterations) of \(summary.iterations)"
                cells.append(PageTable.Cell(text, key: String(summary.steadyIterations)))
            }
            cells.append(PageTable.Cell(summary.loops))
            if hasIterations { cells.append(PageTable.Cell(ReportPage.warmup(summary))) }
            cells.append(PageTable.Cell(summary.betweenRounds) { Percent.text($0) })
            if hasIterations {
                cells.append(PageTable.Cell(summary.noise.withinVariation) { Percent.text($0) })
                cells.append(PageTable.Cell(summary.noise.autocorrelation) { Decimals.fixed($0, places: 2) })
            }
            cells.append(
                PageTable.Cell(summary.peakResident.map(Double.init), SessionAnalysis.Metric.memory.text))
            cells.append(PageTable.Cell(summary.involuntarySwitches))
            table.rows.append(cells)
        }
        return table
    }

    /// "flat 18, warmup 2".
    private static func warmup(_ summary: RunSummary) -> String {
        var parts = summary.warmup.map { part in
            let name = part.classification == .noSteadyState ? "no steady state" : part.classification.rawValue
            return "\(name) \(part.count)"
        }
        if summary.unclassified > 0 { parts.append("not classified \(summary.unclassified)") }
        return parts.isEmpty ? "-" : parts.joined(separator: ", ")
    }

    private func counterTable(_ summaries: [RunSummary]) -> PageTable {
        let counting = summaries.filter { !$0.counters.isEmpty }
        let names = Set(counting.flatMap { $0.counters.map(\.name) }).sorted()
        var table = PageTable(
            caption: "Counters, in one call of the benchmark",
            columns: [.text("counter")]
                + counting.map {
                    .number("\($0.key.runtime), \($0.key.threads) thread\($0.key.threads == 1 ? "" : "s")")
                })
        for name in names {
            table.rows.append(
                [PageTable.Cell(name)]
                    + counting.map { summary in
                        PageTable.Cell(summary.counters.first { $0.name == name }?.value) {
                            $0 == 0 ? "0" : Decimals.significant($0, digits: 4)
                        }
                    })
        }
        return table
    }
}
