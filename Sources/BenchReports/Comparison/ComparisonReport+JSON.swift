import BenchModel
import BenchStatistics

extension ComparisonReport {
    /// Everything about the comparison, for programs.
    ///
    /// - Parameter gate: the decision, when it was made for one.
    public func json(gate: GateDecision?) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("summary", .string(summary)),
            .init("pairs", .array(comparison.pairs.map(ComparisonReport.object))),
            .init("parameters", comparison.parameters),
            .init("seed", .string(String(comparison.rule.seed))), .init("rows", .array(sortedRows.map(object))),
            .init("geometric_means", .array(comparison.means.map(object))),
            .init(
                "confirmation",
                comparison.confirmation.map {
                    .object([.init("session", .integer($0.session)), .init("rounds", .integer($0.rounds))])
                } ?? .null),
        ]
        if let gate {
            members.append(
                .init(
                    "gate",
                    .object([
                        .init("exit_status", .integer(Int(gate.exitStatus))), .init("verdict", .string(gate.sentence)),
                    ])))
        }
        return .object(members)
    }

    private static func number(_ value: Double?) -> JSONValue { value.map(JSONValue.number) ?? .null }

    private static func members(_ estimate: RatioEstimate?) -> [JSONValue.Member] {
        [
            .init("ratio", number(estimate?.ratio)), .init("low", number(estimate?.interval?.lowerBound)),
            .init("high", number(estimate?.interval?.upperBound)), .init("probability", number(estimate?.probability)),
            .init("rounds", estimate.map { .integer($0.rounds) } ?? .null),
        ]
    }

    private static func object(_ pair: Comparison.Pair) -> JSONValue {
        func arm(_ arm: ComparisonArm) -> JSONValue {
            .object([
                .init("session", .integer(arm.session.identifier)), .init("uuid", .string(arm.session.uuid)),
                .init("runtime", .string(arm.runtime)),
                .init("version", arm.record.map { .string($0.version) } ?? .null),
                .init("commit", arm.record?.commit.map { .string($0.sha) } ?? .null),
            ])
        }
        let design: String =
            switch pair.design {
            case .paired: "paired"
            case .normalized: "normalized"
            case .raw: "raw"
            }
        return .object([
            .init("base", arm(pair.base)), .init("new", arm(pair.new)), .init("design", .string(design)),
            .init("explanation", .string(pair.design.sentence)),
        ])
    }

    private func object(_ row: Comparison.Row) -> JSONValue {
        func side(_ side: Comparison.Side?) -> JSONValue {
            guard let side else { return .null }
            return .object([
                .init("run", .integer(side.run)),
                .init(
                    row.own == nil ? "median_\(row.metric.unit)" : "median_value", ComparisonReport.number(side.median)),
                .init("rounds", .integer(side.rounds)), .init("steady", .bool(side.hasSteadyState)),
            ])
        }
        let decision = row.decision
        return .object(
            [
                .init("benchmark", .string(row.benchmark)), .init("threads", .integer(row.threads)),
                .init("pair", .integer(row.pair)), .init("metric", .string(row.metricName)),
                .init("base", side(row.base)), .init("new", side(row.new)),
            ] + ComparisonReport.members(decision?.estimate) + [
                .init("adjusted_probability", ComparisonReport.number(decision?.adjustedProbability)),
                .init("verdict", .string(Comparison.verdict(row))),
                .init("gated", .bool(row.isGated)), .init("confirmed", .bool(row.isConfirmed)),
                .init("reasons", .array(reasons(row).map(JSONValue.string))),
                .init(
                    "counters",
                    .array(
                        row.counters.map {
                            .object([
                                .init("name", .string($0.name)), .init("base", .number($0.base)),
                                .init("new", .number($0.new)),
                            ])
                        })),
            ])
    }

    private func object(_ mean: Comparison.Mean) -> JSONValue {
        .object(
            [
                .init("pair", .integer(mean.pair)), .init("threads", .integer(mean.threads)),
                .init("benchmarks", .integer(mean.count)),
            ] + ComparisonReport.members(mean.estimate))
    }

    /// What is stored of the comparison; rows that lack a run cannot be.
    ///
    /// - Parameter verdict: of the whole; for `compare` the summary.
    public func record(createdAt: Int, verdict: String) -> ComparisonRecord? {
        guard let pair = comparison.pairs.first else { return nil }
        let mean = comparison.overallMean
        let rows = comparison.rows.compactMap { row -> ComparisonRecord.Row? in
            guard let base = row.base, let new = row.new else { return nil }
            let estimate = row.decision?.estimate
            return ComparisonRecord.Row(
                baseRun: base.run, newRun: new.run, ratio: estimate?.ratio, interval: estimate?.interval,
                probability: estimate?.probability, adjustedProbability: row.decision?.adjustedProbability,
                verdict: Comparison.verdict(row), reasons: reasons(row))
        }
        return ComparisonRecord(
            createdAt: createdAt, baseSession: pair.base.session.identifier, newSession: pair.new.session.identifier,
            parameters: comparison.parameters, seed: comparison.rule.seed, verdict: verdict,
            geometricMean: mean?.ratio, interval: mean?.interval, rows: rows)
    }
}

extension Comparison {
    /// The rule's parameters by name, as reports and database keep them.
    var parameters: JSONValue {
        .object([
            .init("metric", .string(metric.rawValue)), .init("threshold", .number(rule.threshold)),
            .init("alpha", .number(rule.alpha)), .init("confidence", .number(rule.confidence)),
            .init("resamples", .integer(rule.resamples)), .init("adjustment", .string("holm")),
        ])
    }

    /// A row's verdict as one word, the same for every metric.
    static func verdict(_ row: Row) -> String {
        switch row.outcome {
        case .compared(let decision): decision.verdict.rawValue
        case .failed: "failed"
        case .changed: "changed"
        case .missing: "missing"
        }
    }
}
