import BenchModel
import BenchStatistics

/// What became of one commit of a range.
public struct CommitRow: Sendable {
    public enum Outcome: Sendable {
        /// A session measured it; `runtimes` are the names of what was built from it.
        case measured(SessionAnalysis, runtimes: [String])
        /// The reason in words.
        case notBuilt(String)
    }

    public let commit: CommitRecord
    public let outcome: Outcome

    public init(commit: CommitRecord, outcome: Outcome) {
        self.commit = commit
        self.outcome = outcome
    }

    public var isMeasured: Bool {
        if case .measured = outcome { return true }
        return false
    }

    /// Whether a run of its session failed.
    public var hasFailures: Bool {
        guard case .measured(let analysis, _) = outcome else { return false }
        return !SessionReport(analysis).failures.isEmpty
    }

    /// What was built from it, at each thread count, divided by the baseline of its session.
    fileprivate var summaries: [(column: String, summary: SessionAnalysis.Summary)] {
        guard case .measured(let analysis, let names) = outcome else { return [] }
        return names.flatMap { name in
            analysis.summaries.filter { $0.runtime == name }.map { summary in
                let plain = name.prefix { $0 != "@" }
                return ("\(plain), \(summary.threads) thread\(summary.threads == 1 ? "" : "s")", summary)
            }
        }
    }
}

extension Listing {
    /// The commits of a range: geometric means of what was built, divided by the baseline of the same session.
    public static func commits(_ rows: [CommitRow]) -> Listing {
        var columns: [String] = []
        for column in rows.flatMap({ $0.summaries.map(\.column) }) where !columns.contains(column) {
            columns.append(column)
        }
        var table = ReportTable(headings: ["commit", "subject", "state", "session"] + columns, nameColumns: 3)
        for row in rows {
            var state = row.hasFailures ? "failures" : "measured"
            var session = ""
            switch row.outcome {
            case .notBuilt(let reason): state = reason
            case .measured(let analysis, _): session = String(analysis.session.identifier)
            }
            let values = columns.map { column in
                row.summaries.first { $0.column == column }?.summary.estimate?.text ?? ""
            }
            table.rows.append(
                [row.commit.shortName, String((row.commit.subject ?? "").prefix(60)), state, session] + values)
        }
        return Listing(table: table, json: .array(rows.map(object)))
    }

    private static func object(_ row: CommitRow) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("commit", .string(row.commit.sha)), .init("repository", .string(row.commit.repository)),
            .init("subject", row.commit.subject.map(JSONValue.string) ?? .null),
        ]
        switch row.outcome {
        case .notBuilt(let reason): members += [.init("session", .null), .init("failure", .string(reason))]
        case .measured(let analysis, _):
            members += [.init("session", .integer(analysis.session.identifier)), .init("failure", .null)]
        }
        members.append(
            .init(
                "geometric_means",
                .array(
                    row.summaries.map { _, summary in
                        .object([
                            .init("runtime", .string(summary.runtime)), .init("threads", .integer(summary.threads)),
                            .init("benchmarks", .integer(summary.count)),
                            .init("ratio", summary.estimate.map { .number($0.ratio) } ?? .null),
                            .init("low", summary.estimate?.interval.map { .number($0.lowerBound) } ?? .null),
                            .init("high", summary.estimate?.interval.map { .number($0.upperBound) } ?? .null),
                        ])
                    })))
        return .object(members)
    }
}

extension RatioEstimate {
    /// "1.043 [1.038, 1.049]": a ratio to three places, for ratios near 1.
    public var text: String {
        let bounds = interval.map {
            " [\(Decimals.fixed($0.lowerBound, places: 3)), \(Decimals.fixed($0.upperBound, places: 3))]"
        }
        return Decimals.fixed(ratio, places: 3) + (bounds ?? "")
    }
}
