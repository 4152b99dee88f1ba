import Glibc

/// A ratio new/base with its confidence interval.
public struct RatioEstimate: Equatable, Sendable {
    /// Below 1: new takes less.
    public let ratio: Double
    /// Bounds of the interval; nil when one round cannot tell.
    public let interval: ClosedRange<Double>?
    /// Two-sided p value for ratio = 1; nil like the interval.
    public let probability: Double?
    /// Rounds that entered.
    public let rounds: Int

    public init(ratio: Double, interval: ClosedRange<Double>?, probability: Double?, rounds: Int) {
        self.ratio = ratio
        self.interval = interval
        self.probability = probability
        self.rounds = rounds
    }
}

/// The paired t interval on the log-ratios of rounds, of their trimmed mean from ten rounds on.
///
/// Both arms run in every round, in mirrored order and with the same hash seed, so what the round shares (temperature,
/// neighbours, memory layout by hash order) cancels in its ratio. Logarithms make the ratio symmetric: swapping the arms
/// inverts the result.
///
/// Source: Kalibera & Jones, "Rigorous benchmarking in reasonable time", ISMM 2013, for the design; Student 1908; Yuen 1974
/// (see `TrimmedMean`).
public enum LogRatioInterval {
    /// - Parameters:
    ///   - base: one positive value per round.
    ///   - new: the values of the same rounds, in the same order.
    /// - Returns: nil when there is no round, when the lists differ in length, or when a value is not positive.
    public static func estimate(base: [Double], new: [Double], confidence: Double = 0.95) -> RatioEstimate? {
        guard !base.isEmpty, base.count == new.count, confidence > 0, confidence < 1,
            zip(base, new).allSatisfy({ $0 > 0 && $1 > 0 && $0.isFinite && $1.isFinite })
        else { return nil }
        return estimate(logRatios: zip(base, new).map { log($1 / $0) }, confidence: confidence)
    }

    /// The same from the log-ratios themselves.
    public static func estimate(logRatios: [Double], confidence: Double = 0.95) -> RatioEstimate? {
        guard logRatios.allSatisfy(\.isFinite) else { return nil }
        let values = TrimmedMean.linearized(logRatios)
        guard let mean = Descriptive.mean(values), mean.isFinite else { return nil }
        let count = values.count
        guard let deviation = Descriptive.standardDeviation(values) else {
            return RatioEstimate(ratio: exp(mean), interval: nil, probability: nil, rounds: count)
        }
        let degrees = TrimmedMean.degrees(count: count)
        let error = deviation / Double(count).squareRoot()
        let half = StudentT.quantile(0.5 + confidence / 2, degrees: degrees) * error
        let probability: Double
        if error > 0 {
            probability = StudentT.twoSidedProbability(mean / error, degrees: degrees)
        } else {
            probability = mean == 0 ? 1 : 0
        }
        return RatioEstimate(
            ratio: exp(mean), interval: exp(mean - half)...exp(mean + half), probability: probability, rounds: count)
    }
}
