import BenchModel
import BenchStatistics

extension CalibrationReport {
    /// Everything that the tables hold, unrounded.
    var json: JSONValue {
        .object([
            .init("label", .string(label)), .init("runtime", runtime.map { .string($0.version) } ?? .null),
            .init("cpu", .string(machine.cpuModel)), .init("machine", .string(machine.fingerprint)),
            .init("conclusion", .array(conclusion.map(JSONValue.string))),
            .init("analyses", .array(analyses.map(Self.json))),
        ])
    }

    private static func json(_ analysis: CalibrationAnalysis) -> JSONValue {
        let settings = analysis.settings
        return .object([
            .init("metric", .string(analysis.data.metric.rawValue)),
            .init("sessions", .integer(analysis.sessionCount)),
            .init("incomplete_sessions", .array(analysis.data.incompleteSessions.map(JSONValue.integer))),
            .init("benchmarks", .integer(analysis.benchmarkCount)), .init("rounds", .integer(analysis.data.rounds)),
            .init("seconds_per_round", .number(analysis.data.secondsPerRound)),
            .init("seed", .string(String(settings.seed))),
            .init("swaps_per_session", .integer(settings.swapsPerSession)),
            .init("round_resamples", .integer(settings.roundResamples)),
            .init("rules", .array(analysis.rules.map(json))),
            .init(
                "slowdowns",
                .array(
                    analysis.measuredShares.map {
                        .object([.init("injected", .number($0.share)), .init("measured", number($0.measured))])
                    })),
            .init("sensitivity", .array(analysis.sensitivities.map(json))),
            .init(
                "budgets",
                .array(
                    analysis.budgets.map {
                        .object([
                            .init("rounds", .integer($0.rounds)), .init("seconds", number($0.seconds)),
                            .init("median_effect", number($0.median)), .init("worst_effect", number($0.worst)),
                        ])
                    })),
        ])
    }

    private static func json(_ rule: CalibrationAnalysis.RuleResult) -> JSONValue {
        .object([
            .init("rule", .string(rule.name)), .init("false_benchmarks", json(rule.falseBenchmarks)),
            .init("false_sessions_slower", json(rule.falseSlowerSessions)),
            .init("false_sessions", json(rule.falseSessions)),
            .init("resampled_false_slower", json(rule.resampledFalseSlower)),
            .init("resampled_false", json(rule.resampledFalse)),
            .init("measured_again", rule.measuredAgain.map(number) ?? .null),
            .init(
                "detections",
                .array(
                    rule.detections.map {
                        .object([
                            .init("injected", .number($0.share)), .init("found", json($0.found)),
                            .init("resampled_found", json($0.resampledFound)), .init("faster", .integer($0.faster)),
                        ])
                    })),
        ])
    }

    private static func json(_ sensitivity: CalibrationAnalysis.Sensitivity) -> JSONValue {
        .object([
            .init("benchmark", .string(sensitivity.benchmark)),
            .init("round_deviation", number(sensitivity.deviation)),
            .init("session_spread", sensitivity.sessionSpread.map(number) ?? .null),
            .init("effect", number(sensitivity.effect)),
            .init("effect_above_threshold", number(sensitivity.effectAboveThreshold)),
            .init(
                "rounds_needed",
                .array(
                    zip(CalibrationAnalysis.effectsOfInterest, sensitivity.roundsNeeded).map { effect, rounds in
                        .object([
                            .init("effect", .number(effect)),
                            .init("rounds", rounds.map(JSONValue.integer) ?? .null),
                        ])
                    })),
        ])
    }

    private static func json(_ rate: CalibrationRate) -> JSONValue {
        .object([
            .init("count", .integer(rate.successes)), .init("of", .integer(rate.trials)),
            .init("share", rate.share.map(number) ?? .null), .init("low", number(rate.interval.lowerBound)),
            .init("high", number(rate.interval.upperBound)),
        ])
    }

    /// JSON has no infinity.
    private static func number(_ value: Double) -> JSONValue { value.isFinite ? .number(value) : .null }
}
