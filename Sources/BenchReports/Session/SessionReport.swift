import BenchModel
import BenchStatistics
import Rainbow

/// The normalized table of a session and its verdict.
public struct SessionReport: Sendable {
    public let analysis: SessionAnalysis

    public init(_ analysis: SessionAnalysis) {
        self.analysis = analysis
    }

    /// The report in the given format, with a newline at the end.
    ///
    /// - Parameter isColored: whether a plain table may mark failures and verdict for a terminal.
    public func text(_ format: TableFormat, isColored: Bool = false) -> String {
        switch format {
        case .json: json.indented + "\n"
        case .table:
            heading + "\n\n" + normalizedTable.text(markdown: false) + "\n" + closing(bullet: "", isColored: isColored)
                + "\n"
        case .md:
            "**\(heading)**\n\n" + normalizedTable.text(markdown: true) + "\n" + closing(bullet: "- ", isColored: false)
                + "\n"
        }
    }

    private var session: SessionRecord { analysis.session }

    private var heading: String {
        let label = session.configuration.label.map { " \($0)" } ?? ""
        let rounds = analysis.completeRounds
        return "Session \(session.identifier)\(label), \(TimeText.date(session.startedAt)), "
            + "\(rounds) of \(session.configuration.rounds) rounds, \(session.machine.cpuModel), "
            + "\(session.machine.cpuCount) CPU\(session.machine.cpuCount == 1 ? "" : "s")"
    }

    /// Time of the baseline, and of every other runtime divided by it.
    public var normalizedTable: ReportTable {
        let baseline = analysis.baseline
        let warming = warmingRuntimes
        var table = ReportTable(
            headings: ["benchmark", "threads", baseline]
                + analysis.comparedRuntimes.flatMap { name in
                    warming.contains(name) ? ["\(name), 1st iteration", "1st second", "steady"] : [name]
                })
        func ratios(_ name: String, _ warmup: SessionAnalysis.Warmup?, _ steady: String) -> [String] {
            guard warming.contains(name) else { return [steady] }
            let begin = [warmup?.firstIteration, warmup?.firstSecond].map { estimate in
                estimate.map { Decimals.significant($0.ratio, digits: 3) } ?? ""
            }
            return begin + [steady]
        }
        for row in analysis.rows {
            let reference = row.cell(baseline)
            table.rows.append(
                [row.benchmark, String(row.threads), value(reference, row)]
                    + analysis.comparedRuntimes.flatMap { ratios($0, row.cell($0)?.warmup, ratio(row.cell($0), row)) })
        }
        for threads in analysis.threadCounts where !analysis.comparedRuntimes.isEmpty {
            let summaries = analysis.summaries.filter { $0.threads == threads }
            table.rows.append(
                ["geometric mean", String(threads), "1"]
                    + analysis.comparedRuntimes.flatMap { name in
                        let summary = summaries.first { $0.runtime == name }
                        let sign = (summary?.unsteadyCount ?? 0) > 0 ? " \(Steadiness.sign)" : ""
                        return ratios(name, summary?.warmup, SessionReport.estimate(summary?.estimate) + sign)
                    })
        }
        return table
    }

    /// The compared runtimes with a JIT compiler, of which a table shows how they begin.
    var warmingRuntimes: Set<String> { Set(analysis.summaries.filter { $0.warmup != nil }.map(\.runtime)) }

    private func sign(_ cell: SessionAnalysis.Cell) -> String {
        cell.steadiness == .shown ? "" : " \(Steadiness.sign)"
    }

    /// Runs that have not been shown to be steady: a sentence for each runtime.
    public var unsteadiness: [String] {
        session.configuration.runtimes.compactMap { name in
            let cells = analysis.rows.compactMap { row in row.cell(name).map { (row.benchmark, $0) } }
            let unsteady = cells.filter { $0.1.steadiness != .shown }
            guard let first = unsteady.first, let reason = first.1.steadiness.reason else { return nil }
            let noun = "run\(cells.count == 1 ? "" : "s")"
            return
                "\(Steadiness.sign) \(name) has not been shown to be steady in \(unsteady.count) of \(cells.count) \(noun), "
                + "such as \(first.0): \(reason)"
        }
    }

    private func value(_ cell: SessionAnalysis.Cell?, _ row: SessionAnalysis.Row) -> String {
        guard let cell else { return "" }
        if let median = cell.median { return analysis.text(median, of: row) + sign(cell) }
        return cell.failure == SessionAnalysis.notMeasured ? "-" : "FAILED"
    }

    private func ratio(_ cell: SessionAnalysis.Cell?, _ row: SessionAnalysis.Row) -> String {
        guard let cell else { return "" }
        if cell.ratio != nil { return SessionReport.estimate(cell.ratio) + sign(cell) }
        // Without a baseline the value itself is all there is to say.
        return value(cell, row)
    }

    /// "0.43 [0.41, 0.45]".
    static func estimate(_ estimate: RatioEstimate?) -> String {
        guard let estimate else { return "-" }
        let ratio = Decimals.significant(estimate.ratio, digits: 3)
        guard let interval = estimate.interval else { return ratio }
        let low = Decimals.significant(interval.lowerBound, digits: 3)
        return "\(ratio) [\(low), \(Decimals.significant(interval.upperBound, digits: 3))]"
    }

    /// Failed runs, one sentence each.
    public var failures: [String] {
        analysis.rows.flatMap { row in
            row.cells.compactMap { cell in
                guard let failure = cell.failure, failure != SessionAnalysis.notMeasured else { return nil }
                return "\(RunKey(benchmark: row.benchmark, runtime: cell.runtime, threads: row.threads)): \(failure)"
            }
        }
    }

    /// Runs whose instruction counts are not linear in the number of calls, one sentence each.
    public var inexactCounts: [String] {
        guard analysis.metric == .instructions else { return [] }
        return analysis.rows.flatMap { row in
            row.cells.compactMap { cell in
                guard let disagreement = cell.countDisagreement, disagreement > InstructionCount.tolerance else {
                    return nil
                }
                let key = RunKey(benchmark: row.benchmark, runtime: cell.runtime, threads: row.threads)
                return
                    "\(key): not deterministic: from n to 2n and from 2n to 3n calls the instructions of one call differ "
                    + "by \(Decimals.significant(disagreement * 100, digits: 2)) %"
            }
        }
    }

    private var runCount: Int { analysis.rows.reduce(0) { $0 + $1.cells.count } }
    private var measuredCount: Int {
        analysis.rows.reduce(0) { $0 + $1.cells.filter { $0.failure == nil }.count }
    }

    var quantity: String { analysis.metric.quantity }

    /// What a statement amounts to.
    public enum Mark: String, Sendable {
        /// Less of what is measured than the baseline, more of it, the same within the threshold, or none of these is shown.
        case better, worse, same, unclear
        /// Runs failed; runs are missing; all are there and verified.
        case failed, missing, good
    }

    /// One part of the verdict.
    public struct Statement: Equatable, Sendable {
        public let text: String
        public let mark: Mark
    }

    /// How a verdict is marked, wherever it stands.
    static func mark(_ verdict: ComparisonRule.Verdict) -> Mark {
        switch verdict {
        case .faster: .better
        case .slower: .worse
        case .same: .same
        case .inconclusive: .unclear
        }
    }

    /// What the interval of a geometric mean says; nil without an interval.
    static func mark(_ estimate: RatioEstimate?) -> Mark? {
        guard let estimate, estimate.interval != nil else { return nil }
        return mark(ComparisonRule.standard.verdict(estimate))
    }

    /// Without an interval nothing is shown, except by counts, which are exact.
    private func unmeasuredMark(_ estimate: RatioEstimate) -> Mark {
        guard analysis.metric == .instructions else { return .unclear }
        if abs(estimate.ratio - 1) <= InstructionCount.tolerance { return .same }
        return estimate.ratio < 1 ? .better : .worse
    }

    /// The same in words.
    private func direction(_ estimate: RatioEstimate) -> String {
        let isTime = analysis.metric == .wall || analysis.metric == .cpu
        return switch SessionReport.mark(estimate) {
        case .better: isTime ? " (faster)" : " (less)"
        case .worse: isTime ? " (slower)" : " (more)"
        case nil: ""
        case .same: " (the same within \(ComparisonRule.percent(ComparisonRule.standard.threshold)))"
        default: " (inconclusive)"
        }
    }

    /// Each runtime's geometric mean, and whether everything was measured and right.
    public var statements: [Statement] {
        var statements = analysis.summaries.map { summary -> Statement in
            let threads = "\(summary.threads) thread\(summary.threads == 1 ? "" : "s")"
            guard let estimate = summary.estimate else {
                return Statement(text: "\(summary.runtime) cannot be compared at \(threads)", mark: .missing)
            }
            let count = "\(summary.count) benchmark\(summary.count == 1 ? "" : "s")"
            let text =
                "\(summary.runtime) takes \(SessionReport.estimate(estimate)) of \(analysis.baseline)'s \(quantity) at "
                + "\(threads)\(direction(estimate)) over \(count)"
            let unsteady =
                summary.unsteadyCount > 0 ? ", \(summary.unsteadyCount) of them not shown to be steady" : ""
            return Statement(
                text: text + unsteady + begin(summary), mark: SessionReport.mark(estimate) ?? unmeasuredMark(estimate))
        }
        let failed = failures.count
        let missing = runCount - measuredCount - failed
        if failed > 0 { statements.append(Statement(text: "\(failed) of \(runCount) runs FAILED", mark: .failed)) }
        if missing > 0 {
            statements.append(Statement(text: "\(missing) of \(runCount) runs not measured", mark: .missing))
        }
        if failed == 0, missing == 0 {
            statements.append(Statement(text: "all \(runCount) runs verified", mark: .good))
        }
        return statements
    }

    /// How a runtime with a JIT compiler begins: "; 1.9 in its first iteration, 0.6 in about the first second".
    private func begin(_ summary: SessionAnalysis.Summary) -> String {
        guard let first = summary.warmup?.firstIteration, let second = summary.warmup?.firstSecond else { return "" }
        return " (\(Decimals.significant(first.ratio, digits: 3)) in its first iteration, "
            + "\(Decimals.significant(second.ratio, digits: 3)) in about the first second)"
    }

    /// The statements in one line.
    public var verdict: String { "Verdict: " + statements.map(\.text).joined(separator: "; ") + "." }

    private func closing(bullet: String, isColored: Bool) -> String {
        var lines: [String] = []
        if !analysis.comparedRuntimes.isEmpty {
            lines.append(
                "\(bullet)\(quantity.prefix(1).uppercased() + quantity.dropFirst()) divided by \(analysis.baseline)'s, smaller is better; brackets: 95 % interval over rounds."
            )
        }
        lines += inexactCounts.map { bullet + $0 }
        lines += unsteadiness.map { bullet + $0 }
        for failure in failures { lines.append(isColored ? failure.red : "\(bullet)\(failure)") }
        if !bullet.isEmpty { lines.append("") }
        // Rainbow itself leaves the codes out where standard output is no terminal or NO_COLOR is set.
        lines.append(isColored ? (failures.isEmpty ? verdict.bold : verdict.red.bold) : verdict)
        return lines.joined(separator: "\n")
    }

    // MARK: - JSON

    private var json: JSONValue {
        func number(_ value: Double?) -> JSONValue { value.map(JSONValue.number) ?? .null }
        func estimate(_ estimate: RatioEstimate?) -> JSONValue {
            guard let estimate else { return .null }
            return .object([
                .init("ratio", .number(estimate.ratio)), .init("low", number(estimate.interval?.lowerBound)),
                .init("high", number(estimate.interval?.upperBound)),
                .init("probability", number(estimate.probability)),
                .init("rounds", .integer(estimate.rounds)),
            ])
        }
        let rows = analysis.rows.flatMap { row in
            row.cells.map { cell in
                JSONValue.object([
                    .init("benchmark", .string(row.benchmark)), .init("threads", .integer(row.threads)),
                    .init("scaling", .string(row.scaling.rawValue)), .init("runtime", .string(cell.runtime)),
                    .init("median_\(analysis.metric.unit)", number(cell.median)),
                    .init("normalized", estimate(cell.ratio)),
                    .init("first_iteration", estimate(cell.warmup?.firstIteration)),
                    .init("first_second", estimate(cell.warmup?.firstSecond)),
                    .init("steady", .bool(cell.steadiness == .shown)),
                    .init("failure", cell.failure.map(JSONValue.string) ?? .null),
                ])
            }
        }
        let means = analysis.summaries.map { summary in
            JSONValue.object([
                .init("runtime", .string(summary.runtime)), .init("threads", .integer(summary.threads)),
                .init("benchmarks", .integer(summary.count)), .init("geometric_mean", estimate(summary.estimate)),
                .init("first_iteration", estimate(summary.warmup?.firstIteration)),
                .init("first_second", estimate(summary.warmup?.firstSecond)),
                .init("not_shown_steady", .integer(summary.unsteadyCount)),
            ])
        }
        let runtimes = analysis.runtimes.map { runtime in
            JSONValue.object([
                .init("name", .string(runtime.name)), .init("version", .string(runtime.version)),
                .init("command", .array(runtime.specification.arguments.map(JSONValue.string))),
            ])
        }
        return .object([
            .init("session", .integer(session.identifier)), .init("uuid", .string(session.uuid)),
            .init("label", session.configuration.label.map(JSONValue.string) ?? .null),
            .init("started_at_s", .integer(session.startedAt)),
            .init("finished_at_s", session.finishedAt.map(JSONValue.integer) ?? .null),
            .init("metric", .string(analysis.metric.rawValue)), .init("baseline", .string(analysis.baseline)),
            .init("configuration", session.configuration.json),
            .init("complete_rounds", .integer(analysis.completeRounds)), .init("runtimes", .array(runtimes)),
            .init("runs", .array(rows)), .init("summaries", .array(means)), .init("verdict", .string(verdict)),
        ])
    }
}
