import BenchModel
import BenchStatistics

/// A comparison for people, for a pull request and for programs.
public struct ComparisonReport: Sendable {
    public let comparison: Comparison
    /// Whether the text also gives the reasons of benchmarks that stayed the same.
    public var showsAllReasons: Bool

    public init(_ comparison: Comparison, showsAllReasons: Bool = false) {
        self.comparison = comparison
        self.showsAllReasons = showsAllReasons
    }

    /// The report in the given format, with a newline at the end.
    public func text(_ format: TableFormat) -> String {
        switch format {
        case .table: plain
        case .md: markdown(summary: summary)
        case .json: json(gate: nil).indented + "\n"
        }
    }

    // MARK: - Sentences

    private var rule: ComparisonRule { comparison.rule }
    private var limit: String { ComparisonRule.percent(rule.threshold) }

    /// What a row's verdict is called: "slower", or for memory "larger".
    public func word(_ row: Comparison.Row) -> String {
        switch row.outcome {
        case .compared(let decision):
            switch decision.verdict {
            case .slower: row.own != nil ? "worse" : rule.words == .time ? "slower" : "larger"
            case .faster: row.own != nil ? "better" : rule.words == .time ? "faster" : "smaller"
            case .same: "same"
            case .inconclusive: row.isGated ? "inconclusive" : "not gated"
            }
        case .failed: "FAILED"
        case .changed: "changed"
        case .missing(let hasBase, let hasNew): hasNew ? "no base" : hasBase ? "no new" : "not measured"
        }
    }

    /// Why the row has its verdict, in sentences.
    public func reasons(_ row: Comparison.Row) -> [String] {
        switch row.outcome {
        case .compared(let decision):
            if decision.estimate == nil, case .normalized(let baseline) = comparison.pairs[row.pair].design {
                return ["no round has a value of \(baseline), which both sides are divided by"]
            }
            guard decision.verdict == .inconclusive, let base = row.base, let new = row.new,
                !base.hasSteadyState || !new.hasSteadyState
            else { return decision.reasons }
            for (name, side) in [("base", base), ("new", new)] {
                if case .tooShort = side.steadiness, let reason = side.steadiness.reason {
                    return ["not shown to be steady in \(name): \(reason); leave --iterations out"]
                }
            }
            let place =
                base.hasSteadyState ? "in new, while base has one" : new.hasSteadyState ? "in base" : "in either arm"
            return decision.reasons.map { "\($0) (none \(place))" }
        case .failed(let base, let new):
            return [base.map { "base failed: \($0)" }, new.map { "new failed: \($0)" }].compactMap { $0 }
        case .changed:
            return ["its program or its parameters differ between the arms, so that times cannot be compared"]
        case .missing(let hasBase, let hasNew):
            if hasNew { return ["there is no measurement of it in base to compare with"] }
            return [hasBase ? "it was measured in base, but not in new" : "it was measured in neither arm"]
        }
    }

    /// "kernels/nbody", "kernels/nbody, 2 threads", with the runtimes when several are compared.
    public func name(_ row: Comparison.Row) -> String {
        let threads = row.threads == 1 ? "" : ", \(row.threads) threads"
        let runtime = comparison.pairs.count > 1 ? " on \(comparison.pairs[row.pair].name)" : ""
        return row.benchmark + threads + runtime
    }

    /// One sentence: how many of what, and the geometric means.
    public var summary: String {
        var groups: [(String, Int)] = []
        for row in sortedRows {
            let word = word(row)
            if let index = groups.firstIndex(where: { $0.0 == word }) {
                groups[index].1 += 1
            } else {
                groups.append((word, 1))
            }
        }
        let counts = groups.map { word, count in
            word == "same" ? "\(count) the same within \(limit)" : "\(count) \(word)"
        }
        let means = comparison.means.compactMap { mean -> String? in
            guard let estimate = mean.estimate else { return nil }
            let threads = comparison.means.count > 1 ? " at \(mean.threads) thread\(mean.threads == 1 ? "" : "s")" : ""
            let runtime = comparison.pairs.count > 1 ? " on \(comparison.pairs[mean.pair].name)" : ""
            return "geometric mean \(ComparisonReport.estimate(estimate)) over \(mean.count) "
                + "benchmark\(mean.count == 1 ? "" : "s")\(threads)\(runtime)"
        }
        let text = counts.isEmpty ? "nothing to compare" : counts.joined(separator: ", ")
        return (means.isEmpty ? text : "\(text); \(means.joined(separator: ", "))") + "."
    }

    /// "1.082 [1.071, 1.094]".
    static func estimate(_ estimate: RatioEstimate?) -> String {
        guard let estimate else { return "-" }
        let ratio = ComparisonRule.number(estimate.ratio)
        guard let interval = estimate.interval else { return ratio }
        return "\(ratio) [\(ComparisonRule.number(interval.lowerBound)), "
            + "\(ComparisonRule.number(interval.upperBound))]"
    }

    /// How much a row asks for attention: failures and regressions first.
    private func rank(_ row: Comparison.Row) -> Int {
        switch row.outcome {
        case .failed: 0
        case .compared(let decision):
            switch decision.verdict {
            case .slower: 1
            case .inconclusive: row.isGated ? 3 : 5
            case .faster: 6
            case .same: 7
            }
        case .changed: 2
        case .missing: 4
        }
    }

    /// All rows: those that ask for attention first, the largest ratio first among equals.
    var sortedRows: [Comparison.Row] {
        comparison.rows.enumerated().sorted { first, second in
            let ranks = (rank(first.element), rank(second.element))
            if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
            let ratios = [first, second].map { $0.element.decision?.estimate?.ratio ?? 0 }
            return ratios[0] != ratios[1] ? ratios[0] > ratios[1] : first.offset < second.offset
        }.map(\.element)
    }

    /// Who was compared with whom and by what rule.
    var preamble: [String] {
        var lines: [String] = []
        for pair in comparison.pairs {
            lines.append("\(pair.new.title) (new) divided by \(pair.base.title) (base). \(pair.design.sentence)")
            if let note = pair.machineNote { lines.append(note) }
            let unfinished = Set(
                [pair.base, pair.new].filter { $0.session.finishedAt == nil }.map(\.session.identifier))
            for session in unfinished.sorted() {
                lines.append("Session \(session) is not finished: it may have fewer rounds than it is to have.")
            }
        }
        let metric =
            switch comparison.metric {
            case .auto:
                "CPU time where it explains the wall time, else wall time (what waits, reads, runs others or has threads)"
            case .wall: "Wall time"
            case .cpu: "CPU time"
            case .memory: "Peak memory"
            case .instructions: "Instructions"
            case .allocated: "Allocated bytes"
            }
        let confidence = Decimals.fixed(rule.confidence * 100, places: 0)
        lines.append(
            "\(metric); smaller is better. Threshold \(limit), brackets: \(confidence) % interval, "
                + "p adjusted over all benchmarks (Holm), seed \(rule.seed).")
        if comparison.rows.contains(where: { [$0.base, $0.new].contains { $0?.hasSteadyState == false } }) {
            lines.append("Values marked \(Steadiness.sign) have not been shown to be steady.")
        }
        if let confirmation = comparison.confirmation {
            lines.append(
                "Rows marked * were measured again, \(confirmation.rounds) fresh rounds in session "
                    + "\(confirmation.session); their p is adjusted among themselves.")
        }
        return lines
    }

    // MARK: - Tables

    private func table(_ rows: [Comparison.Row], means: [Comparison.Mean], markdown: Bool) -> ReportTable {
        let hasPairs = comparison.pairs.count > 1
        func escaped(_ text: String) -> String { markdown ? Markup.markdown(text) : text }
        func value(_ side: Comparison.Side?, _ row: Comparison.Row) -> String {
            guard let side, let median = side.median else { return "-" }
            return row.text(median) + (side.hasSteadyState ? "" : " \(Steadiness.sign)")
        }
        func runtime(_ pair: Int) -> [String] { hasPairs ? [escaped(comparison.pairs[pair].name)] : [] }
        var table = ReportTable(
            headings: ["benchmark"] + (hasPairs ? ["runtime"] : [])
                + ["verdict", "threads", "metric", "base", "new", "new/base", "adjusted p"],
            nameColumns: hasPairs ? 3 : 2)
        for row in rows {
            let decision = row.decision
            table.rows.append(
                [escaped(row.benchmark)] + runtime(row.pair) + [
                    word(row) + (row.isConfirmed ? " *" : ""), String(row.threads), row.metricName,
                    value(row.base, row), value(row.new, row),
                    ComparisonReport.estimate(decision?.estimate),
                    decision?.adjustedProbability.map(ComparisonRule.probability) ?? "-",
                ])
        }
        for mean in means {
            table.rows.append(
                ["geometric mean of \(mean.count)"] + runtime(mean.pair) + [
                    "", String(mean.threads), "", "", "", ComparisonReport.estimate(mean.estimate), "",
                ])
        }
        return table
    }

    /// Lines "name: reason" for the rows whose verdict needs one.
    private func reasonLines(_ rows: [Comparison.Row]) -> [String] {
        rows.flatMap { row in reasons(row).map { "\(name(row)): \($0)" } }
    }

    private func needsReason(_ row: Comparison.Row) -> Bool {
        showsAllReasons
            || row.decision.map {
                $0.verdict == .slower || $0.verdict == .inconclusive || $0.reasons.count > 1
            } ?? true
    }

    private var counterLines: [String] {
        sortedRows.flatMap { row in row.counters.map { "\(name(row)): \($0.text)" } }
    }

    private var plain: String {
        var text = preamble.joined(separator: "\n") + "\n\n"
        text += table(sortedRows, means: comparison.means, markdown: false).text(markdown: false)
        let reasons = reasonLines(sortedRows.filter(needsReason))
        if !reasons.isEmpty { text += "\nReasons\n" + reasons.map { "  \($0)\n" }.joined() }
        if !counterLines.isEmpty {
            text += "\nCounters that changed by more than 10 %, in one call\n"
            text += counterLines.map { "  \($0)\n" }.joined()
        }
        return text + "\n" + summary.prefix(1).uppercased() + summary.dropFirst() + "\n"
    }

    /// For a comment on a pull request: what must be read first on top, the rest folded.
    public func markdown(summary: String) -> String {
        let sorted = sortedRows
        let top = sorted.filter { rank($0) <= 2 }
        let rest = sorted.filter { rank($0) > 2 }
        var text = "**\(Markup.markdown(summary))**\n\n"
        if !top.isEmpty {
            text += table(top, means: [], markdown: true).text(markdown: true) + "\n"
            text += reasonLines(top).map { "- \(Markup.markdown($0))\n" }.joined() + "\n"
        }
        func folded(_ title: String, _ body: String) {
            text += "<details><summary>\(title)</summary>\n\n\(body)\n</details>\n\n"
        }
        if !rest.isEmpty || !comparison.means.isEmpty {
            let noun = "benchmark\(rest.count == 1 ? "" : "s")"
            let title = top.isEmpty ? "All \(rest.count) \(noun)" : "The other \(rest.count) \(noun)"
            var body = table(rest, means: comparison.means, markdown: true).text(markdown: true) + "\n"
            body += reasonLines(rest.filter(needsReason)).map { "- \(Markup.markdown($0))\n" }.joined()
            folded(title, body)
        }
        if !counterLines.isEmpty {
            folded(
                "Counters that changed by more than 10 %, in one call",
                counterLines.map { "- \(Markup.markdown($0))\n" }.joined())
        }
        folded("How it was measured", preamble.map { "- \(Markup.markdown($0))\n" }.joined())
        return text
    }
}

extension Comparison.Pair {
    /// A warning when the sessions ran on machines that differ.
    var machineNote: String? {
        let machines = (base.session.machine, new.session.machine)
        guard isAcrossMachines else { return nil }
        if machines.0.cpuModel == machines.1.cpuModel, machines.0.cpuCount == machines.1.cpuCount {
            return
                "WARNING: the sessions ran on different machines, with the same model of CPU but another kernel, C library, "
                + "memory or set of features."
        }
        return "WARNING: the sessions ran on different machines, \(machines.0.cpuModel) and \(machines.1.cpuModel)."
    }
}
