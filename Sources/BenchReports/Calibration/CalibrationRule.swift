import BenchModel
import BenchStatistics

/// A rule that says which benchmarks of a comparison changed: ours, or another tool's on the same data.
public enum CalibrationRule: Hashable, Sendable {
    /// `apus-bench gate`: `ComparisonRule` with everything at its default but the threshold.
    case gate(threshold: Double)
    /// Student's t-test over the pooled values of all processes, p < .05, each benchmark by itself.
    /// Source: pyperf 2.11, `_utils.is_significant`, used by `compare_to`.
    case pyperf
    /// Mann-Whitney p < .002 over the pooled samples, and a ratio of medians beyond the factor 1.1.
    /// Source: asv 0.6.4, `statistics.is_different` and `commands/compare._is_result_better`, used by `continuous`.
    case asv
    /// Mann-Whitney p < .05 over one value a process. Source: golang.org/x/perf/cmd/benchstat.
    case benchstat
    /// A ratio of means beyond a fixed limit, as Codespeed's report and many scripts have it.
    case fixed(limit: Double)

    /// In the order of the report.
    public static let all: [CalibrationRule] = [
        .gate(threshold: 0.03), .gate(threshold: 0), .pyperf, .asv, .benchstat, .fixed(limit: 0.05),
    ]

    public var name: String {
        switch self {
        case .gate(let threshold):
            "apus-bench gate, threshold \(threshold == 0 ? "0" : ComparisonRule.percent(threshold))"
        case .pyperf: "pyperf (t-test p < .05)"
        case .asv: "asv (Mann-Whitney p < .002 and 10 %)"
        case .benchstat: "benchstat (Mann-Whitney p < .05)"
        case .fixed(let limit): "fixed \(ComparisonRule.percent(limit))"
        }
    }

    var isOurs: Bool {
        if case .gate = self { return true }
        return false
    }

    enum Direction: Sendable {
        case slower, faster
    }

    /// What the rule says about benchmarks that are compared together; nil: nothing changed, as far as it can tell.
    func directions(_ family: [CalibrationData.Arms], resamples: Int, seed: UInt64) -> [Direction?] {
        guard case .gate(let threshold) = self else { return family.map(direction) }
        // Without an adjusted p below alpha the rule says nothing, and p does not depend on the resampling: most families
        // without a change are settled by this, without the intervals.
        var rule = ComparisonRule(threshold: threshold, resamples: 2, seed: seed)
        let pairs = family.map(\.pair)
        guard rule.decide(pairs).contains(where: { ($0.adjustedProbability ?? 1) < rule.alpha }) else {
            return family.map { _ in nil }
        }
        rule.resamples = resamples
        return rule.decide(pairs).map { decision in
            switch decision.verdict {
            case .slower: .slower
            case .faster: .faster
            case .same, .inconclusive: nil
            }
        }
    }

    /// The rules that look at one benchmark at a time.
    private func direction(_ arms: CalibrationData.Arms) -> Direction? {
        switch self {
        case .gate:
            return nil
        case .pyperf:
            let (base, new) = (arms.base.pooled, arms.new.pooled)
            guard let p = PooledTTest.twoSidedProbability(base, new), p < 0.05,
                let below = Descriptive.mean(base), let above = Descriptive.mean(new)
            else { return nil }
            return above > below ? .slower : .faster
        case .asv:
            let (base, new) = (arms.base.pooled, arms.new.pooled)
            guard let below = Descriptive.median(base), let above = Descriptive.median(new) else { return nil }
            let found = Self.beyond(above / below, limit: 1.1)
            // The test is costly, and nothing comes of it without the ratio.
            guard found != nil, let p = MannWhitney.twoSidedProbability(base, new), p < 0.002 else { return nil }
            return found
        case .benchstat:
            let (base, new) = (arms.base.executionMeans, arms.new.executionMeans)
            guard let p = MannWhitney.twoSidedProbability(base, new), p < 0.05,
                let below = Descriptive.median(base), let above = Descriptive.median(new)
            else { return nil }
            return above > below ? .slower : .faster
        case .fixed(let limit):
            guard let below = Descriptive.mean(arms.base.pooled), let above = Descriptive.mean(arms.new.pooled) else {
                return nil
            }
            return Self.beyond(above / below, limit: 1 + limit)
        }
    }

    private static func beyond(_ ratio: Double, limit: Double) -> Direction? {
        if ratio > limit { return .slower }
        return ratio < 1 / limit ? .faster : nil
    }
}
