import BenchModel
import BenchPlots
import BenchReports
import BenchStatistics

extension ForestPlot {
    /// A comparison as `compare` prints it: a panel per pair of runtimes and thread count.
    init(_ comparison: Comparison) {
        let labels = PlotText.labels(comparison.rows.map(\.benchmark))
        var panels: [Panel] = []
        for (index, pair) in comparison.pairs.enumerated() {
            let rows = comparison.rows.filter { $0.pair == index }
            let counts = Set(rows.map(\.threads)).sorted()
            for threads in counts {
                let mean = comparison.means.first { $0.pair == index && $0.threads == threads }
                var words = comparison.pairs.count > 1 ? ["\(pair.new.title) against \(pair.base.title)"] : []
                if counts.count > 1 { words.append(PlotText.threads(threads)) }
                panels.append(
                    Panel(
                        title: words.joined(separator: ", "),
                        rows: rows.filter { $0.threads == threads }.map {
                            ForestPlot.row($0, label: labels[$0.benchmark] ?? $0.benchmark)
                        },
                        geometricMean: mean.flatMap { mean in
                            mean.estimate.map {
                                Row(
                                    label: "geometric mean of \(mean.count)", ratio: $0.ratio, interval: $0.interval,
                                    verdict: .inconclusive)
                            }
                        }))
            }
        }
        let first = comparison.pairs.first
        let isOne = comparison.pairs.count == 1
        let percent = Decimals.significant(comparison.rule.confidence * 100, digits: 2)
        let isSteady = !comparison.rows.contains { [$0.base, $0.new].contains { $0?.hasSteadyState == false } }
        self.init(
            title: isOne ? "\(first?.new.title ?? "") against \(first?.base.title ?? "")" : "comparison",
            subtitle: "\(Set(comparison.rows.map { $0.metric.quantity }).sorted().joined(separator: " or ")) of new "
                + "divided by base; \(percent) % intervals"
                + (isSteady ? "" : "; \(Steadiness.sign) not shown to be steady"),
            threshold: comparison.rule.threshold, panels: panels)
    }

    private static func row(_ row: Comparison.Row, label: String) -> Row {
        let isSteady = ![row.base, row.new].contains { $0?.hasSteadyState == false }
        let label = label + (isSteady ? "" : " \(Steadiness.sign)")
        func empty(_ note: String) -> Row {
            Row(label: label, ratio: nil, interval: nil, verdict: .inconclusive, note: note)
        }
        switch row.outcome {
        case .compared(let decision):
            guard let estimate = decision.estimate else { return empty("not measured") }
            return Row(
                label: label, ratio: estimate.ratio, interval: estimate.interval, verdict: Verdict(decision.verdict))
        case .failed(let base, let new):
            return empty(new != nil ? (base != nil ? "both failed" : "new failed") : "base failed")
        case .changed: return empty("source changed")
        case .missing(let hasBase, let hasNew):
            return empty(hasBase ? "new not measured" : hasNew ? "base not measured" : "not measured")
        }
    }
}

extension ForestPlot.Verdict {
    init(_ verdict: ComparisonRule.Verdict) {
        switch verdict {
        case .slower: self = .slower
        case .faster: self = .faster
        case .same: self = .same
        case .inconclusive: self = .inconclusive
        }
    }
}
