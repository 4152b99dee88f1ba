import BenchModel
import BenchStatistics
import Foundation

/// A history as text: every commit of a single benchmark, a line per benchmark of several, and the change points.
public struct HistoryReport {
    public let analysis: HistoryAnalysis

    public init(_ analysis: HistoryAnalysis) {
        self.analysis = analysis
    }

    public func text(_ format: TableFormat) -> String {
        if format == .json { return json.indented + "\n" }
        let isMarkdown = format == .md
        var text = isMarkdown ? "**\(heading)**\n\n" : heading + "\n\n"
        if analysis.items.count == 1, let item = analysis.items.first {
            text += commitTable(item).text(markdown: isMarkdown)
        } else {
            text += summaryTable.text(markdown: isMarkdown)
        }
        let beside = besideTable
        if !beside.rows.isEmpty { text += "\n" + beside.text(markdown: isMarkdown) }
        let changes = changeTable
        if !changes.rows.isEmpty { text += "\n" + changes.text(markdown: isMarkdown) }
        let notes = notes
        if !notes.isEmpty { text += "\n" + notes.map { (isMarkdown ? "- " : "") + $0 + "\n" }.joined() }
        return text
    }

    private var heading: String {
        let name = analysis.items.count == 1 ? "\(analysis.items[0].benchmark) on " : ""
        let divisor = analysis.baseline.map { ", divided by that of \($0) in the same session" } ?? ""
        let count = analysis.commits.count
        return "\(name)\(analysis.runtime), \(analysis.threads) thread\(analysis.threads == 1 ? "" : "s"), "
            + "\(analysis.metricTitle)\(divisor): \(count) commit\(count == 1 ? "" : "s")"
            + (analysis.branch.map { " on \($0)" } ?? "") + (analysis.repository.map { " of \($0)" } ?? "")
    }

    /// Sentences below the tables.
    private var notes: [String] {
        var notes: [String] = []
        for item in analysis.items {
            for change in item.changes {
                guard let commit = change.undoneBy else { continue }
                notes.append(
                    "change point \(change.record.identifier) was undone by \(commit.shortName): "
                        + "`history mark \(change.record.identifier) fixed` closes it")
            }
        }
        let beside = Set(analysis.items.flatMap { $0.beside.map(\.commit.shortName) }).count
        if beside > 0, analysis.items.count > 1 {
            notes.append(
                "\(beside) commit\(beside == 1 ? " lies" : "s lie") beside the line of \(analysis.branch ?? "the branch"); "
                    + "--benchmark shows \(beside == 1 ? "it" : "them")")
        }
        if analysis.leftOut > 0 {
            let count = analysis.leftOut
            notes.append(
                "\(count) measurement\(count == 1 ? "" : "s") of no commit or of another repository left out")
        }
        return notes
    }

    private func subject(_ commit: CommitRecord) -> String { String((commit.subject ?? "").prefix(50)) }

    private func value(_ ratio: Double, _ item: HistoryAnalysis.Item) -> String {
        guard analysis.baseline == nil else { return Decimals.fixed(ratio, places: 3) }
        return item.metric == .instructions
            ? Decimals.significant(ratio, digits: 4) : DurationText.text(nanoseconds: ratio)
    }

    private func effect(_ change: HistoryAnalysis.Change) -> String {
        (change.effect < 0 ? "" : "+") + Decimals.fixed(change.effect * 100, places: 1) + " %"
    }

    private func commitTable(_ item: HistoryAnalysis.Item) -> ReportTable {
        var table = ReportTable(
            headings: ["commit", "date", "subject", "change", "ratio", "95 % interval", "rounds"], nameColumns: 4)
        let breaks = Set(item.breaks)
        for (index, point) in item.points.enumerated() {
            let commit = analysis.commits[point.position]
            var marks = item.changes.filter { $0.point == index }.map {
                "\(effect($0)) (\($0.record.identifier), \($0.record.state.rawValue))"
            }
            if breaks.contains(index) { marks.insert("THE BENCHMARK CHANGED", at: 0) }
            table.rows.append([
                commit.shortName, commit.authoredAt.map { String(TimeText.date($0).prefix(10)) } ?? "",
                subject(commit), marks.joined(separator: ", "), value(point.ratio, item),
                point.interval.map { "\(value($0.lowerBound, item)) .. \(value($0.upperBound, item))" } ?? "",
                String(point.rounds),
            ])
        }
        return table
    }

    private var summaryTable: ReportTable {
        var table = ReportTable(
            headings: [
                "benchmark", "metric", "commits", "first", "last", "last 95 % interval", "open", "other", "breaks",
            ],
            nameColumns: 2)
        for item in analysis.items {
            guard let first = item.points.first, let last = item.points.last else { continue }
            let open = item.changes.filter { $0.record.state == .open }.count
            table.rows.append([
                name(item), item.metric.rawValue, String(item.points.count), value(first.ratio, item),
                value(last.ratio, item),
                last.interval.map { "\(value($0.lowerBound, item)) .. \(value($0.upperBound, item))" } ?? "",
                String(open),
                String(item.changes.count - open), String(item.breaks.count),
            ])
        }
        return table
    }

    /// The benchmark, with the machine where there are several.
    private func name(_ item: HistoryAnalysis.Item) -> String {
        let isAlone = !analysis.items.contains { $0.benchmark == item.benchmark && $0.machine != item.machine }
        return isAlone
            ? item.benchmark : "\(item.benchmark) (machine \(MachineRecord.shortName(ofFingerprint: item.machine)))"
    }

    /// What was measured of commits that are not on the line; only beside the table of a single benchmark.
    private var besideTable: ReportTable {
        var table = ReportTable(
            headings: ["beside the line", "branch", "date", "subject", "ratio", "95 % interval", "rounds"],
            nameColumns: 4)
        guard analysis.items.count == 1, let item = analysis.items.first else { return table }
        for point in item.beside {
            table.rows.append([
                point.commit.shortName, point.commit.branch ?? "",
                point.commit.authoredAt.map { String(TimeText.date($0).prefix(10)) } ?? "", subject(point.commit),
                value(point.ratio, item),
                point.interval.map { "\(value($0.lowerBound, item)) .. \(value($0.upperBound, item))" } ?? "",
                String(point.rounds),
            ])
        }
        return table
    }

    private var changeTable: ReportTable {
        var table = ReportTable(
            headings: [
                "change point", "benchmark", "commit", "subject", "state", "note", "before", "after", "change", "p",
            ],
            nameColumns: 6)
        for item in analysis.items {
            for change in item.changes {
                let record = change.record
                table.rows.append([
                    String(record.identifier), name(item), record.commit.shortName, subject(record.commit),
                    record.state.rawValue, record.note ?? "", value(record.ratioBefore, item),
                    value(record.ratioAfter, item),
                    effect(change), record.probability.map(ComparisonRule.probability) ?? "",
                ])
            }
        }
        return table
    }

    // MARK: - JSON

    private var json: JSONValue {
        .object([
            .init("runtime", .string(analysis.runtime)),
            .init("baseline", analysis.baseline.map(JSONValue.string) ?? .null),
            .init("threads", .integer(analysis.threads)), .init("metric", .string(analysis.metric?.rawValue ?? "auto")),
            .init("repository", analysis.repository.map(JSONValue.string) ?? .null),
            .init("branch", analysis.branch.map(JSONValue.string) ?? .null),
            .init("left_out", .integer(analysis.leftOut)),
            .init("benchmarks", .array(analysis.items.map(object))),
        ])
    }

    private static func object(_ point: HistoryAnalysis.Beside) -> JSONValue {
        .object([
            .init("commit", .string(point.commit.sha)), .init("dirty", .bool(point.commit.isDirty)),
            .init("branch", point.commit.branch.map(JSONValue.string) ?? .null),
            .init("subject", point.commit.subject.map(JSONValue.string) ?? .null), .init("ratio", .number(point.ratio)),
            .init("low", point.interval.map { .number($0.lowerBound) } ?? .null),
            .init("high", point.interval.map { .number($0.upperBound) } ?? .null),
            .init("rounds", .integer(point.rounds)),
            .init("sessions", .array(point.sessions.map(JSONValue.integer))),
        ])
    }

    private func object(_ item: HistoryAnalysis.Item) -> JSONValue {
        let breaks = Set(item.breaks)
        let points = item.points.enumerated().map { index, point -> JSONValue in
            let commit = analysis.commits[point.position]
            return .object([
                .init("commit", .string(commit.sha)), .init("dirty", .bool(commit.isDirty)),
                .init("subject", commit.subject.map(JSONValue.string) ?? .null),
                .init("authored_at_s", commit.authoredAt.map(JSONValue.integer) ?? .null),
                .init("ratio", .number(point.ratio)),
                .init("low", point.interval.map { .number($0.lowerBound) } ?? .null),
                .init("high", point.interval.map { .number($0.upperBound) } ?? .null),
                .init("rounds", .integer(point.rounds)),
                .init("sessions", .array(point.sessions.map(JSONValue.integer))),
                .init("source_sha256", .string(point.series.sourceHash)),
                .init("is_break", .bool(breaks.contains(index))),
            ])
        }
        let changes = item.changes.map { change -> JSONValue in
            let record = change.record
            return .object([
                .init("id", .integer(record.identifier)), .init("commit", .string(record.commit.sha)),
                .init("before", .number(record.ratioBefore)), .init("after", .number(record.ratioAfter)),
                .init("probability", record.probability.map(JSONValue.number) ?? .null),
                .init("state", .string(record.state.rawValue)),
                .init("note", record.note.map(JSONValue.string) ?? .null),
                .init("undone_by", change.undoneBy.map { .string($0.sha) } ?? .null),
            ])
        }
        return .object([
            .init("benchmark", .string(item.benchmark)), .init("machine", .string(item.machine)),
            .init("metric", .string(item.metric.rawValue)),
            .init("points", .array(points)), .init("beside", .array(item.beside.map(HistoryReport.object))),
            .init("change_points", .array(changes)),
        ])
    }
}
