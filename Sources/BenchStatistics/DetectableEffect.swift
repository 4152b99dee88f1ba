import Glibc

/// What a paired comparison can detect, and how many rounds it takes.
///
/// The log-ratios of rounds are taken as normal with a known standard deviation: that of `TrimmedMean.linearized` (estimate
/// it from an A/A run, or from the rounds of an earlier comparison). The power is that of the rule that decides: the p value after Holm's correction, in
/// the worst case (times the number of tests), is below alpha, and the interval lies beyond the threshold. It is computed
/// by integrating over the distribution of the estimated standard deviation; without a threshold this is the noncentral t
/// distribution. Checked against scipy, statsmodels and a simulation.
///
/// Source: Johnson, Kotz & Balakrishnan 1995, chapter 31, for the noncentral t distribution.
public enum DetectableEffect {
    /// The smallest effect that is found with the given power, as ratio - 1: 0.02 means 2 % slower.
    ///
    /// - Parameters:
    ///   - logRatioDeviation: standard deviation of the rounds' log-ratios.
    ///   - rounds: at least 2.
    ///   - tests: comparisons that Holm's method corrects for together.
    ///   - threshold: the interval's bound must lie beyond this (0.03: 3 %); nil for the p value alone.
    ///   - confidence: of that interval.
    /// - Returns: infinity when no effect can be detected: below two rounds, or for parameters outside their range.
    public static func minimum(
        logRatioDeviation: Double, rounds: Int, tests: Int = 1, alpha: Double = 0.05, power: Double = 0.8,
        threshold: Double? = nil, confidence: Double = 0.95
    ) -> Double {
        guard rounds >= 2, tests >= 1, alpha > 0, alpha < 1, power > alpha, power < 1, confidence > 0, confidence < 1,
            logRatioDeviation >= 0, logRatioDeviation.isFinite
        else { return .infinity }
        guard logRatioDeviation > 0 else { return threshold ?? 0 }
        let rule = Rule(
            deviation: logRatioDeviation, rounds: rounds, alpha: alpha / Double(tests), threshold: threshold,
            confidence: confidence)
        var high = logRatioDeviation
        while rule.power(high) < power, high < 100 { high *= 2 }
        var low = 0.0
        for _ in 0..<50 {
            let middle = (low + high) / 2
            if rule.power(middle) < power { low = middle } else { high = middle }
        }
        return exp((low + high) / 2) - 1
    }

    /// The fewest rounds that find an effect with the given power.
    ///
    /// - Parameter least: fewer are not considered: the deviation of trimmed rounds says nothing about so few that none is
    ///   trimmed.
    /// - Returns: nil when 10,000 rounds do not suffice, or when the effect is not above the threshold.
    public static func rounds(
        for effect: Double, logRatioDeviation: Double, tests: Int = 1, alpha: Double = 0.05, power: Double = 0.8,
        threshold: Double? = nil, confidence: Double = 0.95, least: Int = 2
    ) -> Int? {
        func suffice(_ rounds: Int) -> Bool {
            minimum(
                logRatioDeviation: logRatioDeviation, rounds: rounds, tests: tests, alpha: alpha, power: power,
                threshold: threshold, confidence: confidence) <= effect
        }
        guard effect > threshold ?? 0, effect > 0 else { return nil }
        let least = max(2, least)
        if least < TrimmedMean.leastCount, let few = (least..<TrimmedMean.leastCount).first(where: suffice) {
            return few
        }
        var high = 10_000
        guard suffice(high) else { return nil }
        var low = max(least, TrimmedMean.leastCount) - 1
        while high - low > 1 {
            let middle = (low + high) / 2
            if suffice(middle) { high = middle } else { low = middle }
        }
        // Where one more round makes the trimming cut off two more, there are fewer degrees of freedom than before.
        let near = max(least, TrimmedMean.leastCount, high - 2 * TrimmedMean.divisor)
        return (near...high).first(where: suffice) ?? high
    }

    /// The chance that an effect of this size (ratio - 1) is found.
    public static func power(
        of effect: Double, logRatioDeviation: Double, rounds: Int, tests: Int = 1, alpha: Double = 0.05,
        threshold: Double? = nil, confidence: Double = 0.95
    ) -> Double {
        guard effect > -1, logRatioDeviation > 0, rounds >= 2, tests >= 1, alpha > 0, alpha < 1, confidence > 0,
            confidence < 1
        else { return 0 }
        return Rule(
            deviation: logRatioDeviation, rounds: rounds, alpha: alpha / Double(tests), threshold: threshold,
            confidence: confidence
        ).power(log1p(effect))
    }

    /// The rule for one comparison, in units of the standard error of the mean log-ratio.
    private struct Rule {
        let error: Double
        let critical: Double
        let shift: Double
        let half: Double
        /// Values of the estimated standard deviation, in units of the true one, and their probabilities.
        let nodes: [(scale: Double, weight: Double)]

        init(deviation: Double, rounds: Int, alpha: Double, threshold: Double?, confidence: Double) {
            let degrees = TrimmedMean.degrees(count: rounds)
            let error = deviation / Double(rounds).squareRoot()
            self.error = error
            critical = StudentT.quantile(1 - alpha / 2, degrees: degrees)
            shift = threshold.map { log1p($0) / error } ?? 0
            half = threshold == nil ? 0 : StudentT.quantile(0.5 + confidence / 2, degrees: degrees)
            nodes = Rule.scales(degrees: degrees)
        }

        /// P(mean log-ratio is significant, and its lower bound lies above the threshold); without a threshold either
        /// direction counts, as in a two-sided test.
        func power(_ logRatio: Double) -> Double {
            let center = logRatio / error
            return nodes.reduce(0) { sum, node in
                let bound = max(critical * node.scale, half > 0 ? shift + half * node.scale : 0)
                let above = NormalDistribution.cumulative(center - bound)
                let below = half > 0 ? 0 : NormalDistribution.cumulative(-bound - center)
                return sum + node.weight * (above + below)
            }
        }

        /// The square root of a chi-square variable over its degrees of freedom, by Simpson's rule on its logarithm. The
        /// density falls below 1e-17 of its peak at both ends.
        private static func scales(degrees: Double) -> [(scale: Double, weight: Double)] {
            let steps = 800
            let low = -40 / degrees - 8 / degrees.squareRoot()
            let high = 6 / degrees.squareRoot()
            let width = (high - low) / Double(steps)
            var nodes: [(scale: Double, weight: Double)] = []
            var total = 0.0
            for step in 0...steps {
                let logScale = low + width * Double(step)
                // Density of log s up to a constant: s^degrees exp(-degrees s^2 / 2), one at its peak s = 1.
                let density = exp(degrees * (logScale - expm1(2 * logScale) / 2))
                let weight = density * (step == 0 || step == steps ? 1 : step % 2 == 1 ? 4 : 2)
                nodes.append((exp(logScale), weight))
                total += weight
            }
            return nodes.map { ($0.scale, $0.weight / total) }
        }
    }
}
