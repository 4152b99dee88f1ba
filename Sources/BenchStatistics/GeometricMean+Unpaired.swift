import Glibc

extension GeometricMean {
    /// The geometric mean of new/base over benchmarks when the arms did not share rounds: each arm's mean of logarithms
    /// with its own standard error by resampling rounds, and the interval of their difference by Welch's approximation.
    ///
    /// - Parameters:
    ///   - base: for each benchmark, the logarithm of each round's value; nil where the round has none.
    ///   - new: the same benchmarks in the same order; the rounds have nothing to do with those of `base`.
    /// - Returns: nil unless both have a benchmark with a value. The interval is nil below two rounds in either.
    /// Source: Welch 1947 for the degrees of freedom.
    public static func unpaired(
        base: [[Double?]], new: [[Double?]], confidence: Double = 0.95, resamples: Int = resamples, seed: UInt64
    ) -> RatioEstimate? {
        var numbers = RandomNumbers(seed: seed)
        let seeds = (numbers.next(), numbers.next())
        guard base.count == new.count,
            let first = estimate(logRatios: base, confidence: confidence, resamples: resamples, seed: seeds.0),
            let second = estimate(logRatios: new, confidence: confidence, resamples: resamples, seed: seeds.1),
            first.ratio > 0, second.ratio > 0
        else { return nil }
        let center = log(second.ratio) - log(first.ratio)
        let rounds = min(first.rounds, second.rounds)
        guard let firstError = standardError(first, confidence), let secondError = standardError(second, confidence)
        else { return RatioEstimate(ratio: exp(center), interval: nil, probability: nil, rounds: rounds) }
        let variances = (firstError * firstError, secondError * secondError)
        let total = variances.0 + variances.1
        var half = 0.0
        if total > 0 {
            let degrees =
                total * total
                / (variances.0 * variances.0 / TrimmedMean.degrees(count: first.rounds)
                    + variances.1 * variances.1 / TrimmedMean.degrees(count: second.rounds))
            half = StudentT.quantile(0.5 + confidence / 2, degrees: degrees) * total.squareRoot()
        }
        return RatioEstimate(
            ratio: exp(center), interval: exp(center - half)...exp(center + half), probability: nil, rounds: rounds)
    }

    /// The standard error of a logarithm, from the interval that `estimate` made of it.
    private static func standardError(_ estimate: RatioEstimate, _ confidence: Double) -> Double? {
        guard let interval = estimate.interval, estimate.rounds >= 2 else { return nil }
        let quantile = StudentT.quantile(0.5 + confidence / 2, degrees: TrimmedMean.degrees(count: estimate.rounds))
        return log(interval.upperBound / interval.lowerBound) / 2 / quantile
    }
}
