import BenchModel

/// The session's runtimes over the commits that were measured on this kind of machine.
extension ReportPage {
    /// Benchmarks drawn; more than these are a matter for `plot history`.
    static let historyLimit = 12

    /// The benchmarks that a page draws of a history, by name: those with open change points first, the largest first,
    /// then those with other change points, then the rest in order.
    ///
    /// - Returns: also how many benchmarks there are to choose from.
    public static func historyBenchmarks(
        _ histories: [HistoryAnalysis], machine: String, among names: Set<String>
    ) -> (chosen: Set<String>, count: Int) {
        var ranks: [String: (isOpen: Bool, effect: Double)] = [:]
        for item in histories.flatMap(\.items) where item.machine == machine && names.contains(item.benchmark) {
            for change in item.changes {
                let rank = (isOpen: change.record.state == .open, effect: abs(change.effect))
                let known = ranks[item.benchmark] ?? (false, 0)
                if (rank.isOpen ? 1 : 0, rank.effect) > (known.isOpen ? 1 : 0, known.effect) {
                    ranks[item.benchmark] = rank
                }
            }
            if ranks[item.benchmark] == nil { ranks[item.benchmark] = (false, 0) }
        }
        let ordered = ranks.sorted { first, second in
            let left = (first.value.isOpen ? 1 : 0, first.value.effect)
            let right = (second.value.isOpen ? 1 : 0, second.value.effect)
            return left == right ? first.key < second.key : left > right
        }
        return (Set(ordered.prefix(historyLimit).map(\.key)), ordered.count)
    }

    @HTMLBuilder func historySection(_ histories: [HistoryAnalysis]) -> HTML {
        histories.map { history in
            let divisor = history.baseline.map { ", divided by that of \($0) in the same session" } ?? ""
            let commits = history.commits.count
            let metric = history.metricTitle
            return tag("p") {
                "\(metric.prefix(1).uppercased() + metric.dropFirst()) of \(history.runtime) at \(history.threads) "
                    + "thread\(history.threads == 1 ? "" : "s")\(divisor), over \(commits) "
                    + "commit\(commits == 1 ? "" : "s")"
                if let first = history.commits.first, let last = history.commits.last, commits > 1 {
                    " from "
                    tag("code") { first.shortName }
                    " to "
                    tag("code") { last.shortName }
                }
                "."
            }
        }
        figures(.history)
        let table = changeTable(histories)
        if table.rows.isEmpty {
            tag("p") {
                "No change point is known. "
                tag("code") { "apus-bench history --detect" }
                " searches for them."
            }
        } else {
            table.html("history-changes")
        }
    }

    private func changeTable(_ histories: [HistoryAnalysis]) -> PageTable {
        let hasRuntimes = histories.count > 1
        var table = PageTable(
            caption: "Known change points: the first commit of each new level",
            columns: [.text("benchmark")] + (hasRuntimes ? [.text("runtime")] : []) + [
                .text("state"), .number("change"), .text("commit"), .text("subject"), .text("note"),
            ])
        for history in histories {
            for item in history.items where item.machine == session.machine.fingerprint {
                for change in item.changes {
                    let commit = change.record.commit
                    let mark: SessionReport.Mark = change.effect > 0 ? .worse : .better
                    let effect = HTMLBuilder.buildBlock(
                        ReportPage.mark(mark),
                        HTML.text((change.effect > 0 ? "+" : "") + Percent.text(change.effect)))
                    table.rows.append(
                        [PageTable.Cell(item.benchmark)] + (hasRuntimes ? [PageTable.Cell(history.runtime)] : []) + [
                            PageTable.Cell(change.record.state.rawValue),
                            PageTable.Cell(effect, key: "\(change.effect)", style: mark.rawValue),
                            PageTable.Cell(
                                tag("code") { commit.shortName }, key: String(item.points[change.point].position)),
                            PageTable.Cell(commit.subject ?? "", style: "long"),
                            PageTable.Cell(change.record.note ?? "", style: "long"),
                        ])
                }
            }
        }
        return table
    }
}
