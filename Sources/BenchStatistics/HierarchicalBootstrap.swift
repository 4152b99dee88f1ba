import Glibc

/// The ratio new/base of two arms with an interval that resamples rounds.
///
/// The estimate is the geometric mean of the rounds' ratios (of their means, when the arms are not paired), trimmed
/// from ten rounds on (`TrimmedMean`); a round's ratio is that of `ArmSamples.logRatios`. Rounds are the only
/// independent observations: what the processes and iterations of a round have in common is not a new observation. So a
/// resample draws rounds with replacement, for both arms the same ones when they are paired, and takes each with all
/// its processes and iterations. Drawing iterations with replacement as well would count their noise twice: it is
/// already part of the spread of the rounds. The test `resamplingIterationsTooIsTooWide` shows what that costs.
///
/// The spread of the resampled logarithms times sqrt(n / (n - 1)) is the standard error, and the interval takes
/// Student's t with n - 1 degrees of freedom (unpaired: Welch's), both for the rounds that the trimming leaves: what is
/// resampled are the values of `TrimmedMean.linearized`, because a resample can hold an outlier so often that trimming
/// does not remove it. A percentile interval could never be wider than the rounds themselves, far too narrow below ten
/// rounds.
///
/// Source: Davison & Hinkley 1997, section 3.8, and Ren et al., "Nonparametric bootstrapping for hierarchical data",
/// J. Appl. Stat. 37 (2010), for resampling the highest level only; Kalibera & Jones, ISMM 2013, and arXiv 2007.10899 for
/// the levels; Hesterberg 2015 for the factor and for Student's t.
public enum HierarchicalBootstrap {
    public static let resamples = 10_000

    /// - Parameters:
    ///   - isPaired: whether round i of both arms ran together; rounds with samples in one arm only do not enter.
    ///   - isInterleaved: of paired arms, whether their iterations ran side by side too: see `ArmSamples.logRatios`.
    ///   - seed: of the resampling; store it with what is reported.
    /// - Returns: nil when no round can be used, when a mean is not positive, or for a confidence outside 0..<1. Interval
    ///   and probability are nil below two rounds. The probability is that of the paired t-test on the log-ratios of
    ///   rounds, or of Welch's t-test on the logarithms of round means; from ten rounds on of Yuen's tests.
    public static func ratio(
        base: ArmSamples, new: ArmSamples, isPaired: Bool, isInterleaved: Bool = false, confidence: Double = 0.95,
        resamples: Int = resamples,
        seed: UInt64
    ) -> RatioEstimate? {
        guard confidence > 0, confidence < 1, resamples > 1 else { return nil }
        var numbers = RandomNumbers(seed: seed)
        if isPaired {
            for round in 0..<min(base.rounds.count, new.rounds.count) {
                guard let below = base.roundMean(round), let above = new.roundMean(round) else { continue }
                guard below > 0, above > 0, below.isFinite, above.isFinite else { return nil }
            }
            let logRatios = ArmSamples.logRatios(base: base, new: new, isInterleaved: isInterleaved).compactMap { $0 }
            guard let plain = LogRatioInterval.estimate(logRatios: logRatios, confidence: confidence) else {
                return nil
            }
            guard logRatios.count >= 2 else { return plain }
            let error = standardError(
                TrimmedMean.linearized(logRatios), resamples: resamples, numbers: &numbers)
            return estimate(
                log(plain.ratio), error: error, degrees: TrimmedMean.degrees(count: logRatios.count),
                confidence: confidence,
                probability: plain.probability, rounds: logRatios.count)
        }
        let means = (base.roundMeans, new.roundMeans)
        guard !means.0.isEmpty, !means.1.isEmpty, (means.0 + means.1).allSatisfy({ $0 > 0 && $0.isFinite }) else {
            return nil
        }
        let logs = (
            TrimmedMean.linearized(means.0.map { log($0) }), TrimmedMean.linearized(means.1.map { log($0) })
        )
        let center = (Descriptive.mean(logs.1) ?? 0) - (Descriptive.mean(logs.0) ?? 0)
        let rounds = min(logs.0.count, logs.1.count)
        guard rounds >= 2 else {
            return RatioEstimate(ratio: exp(center), interval: nil, probability: nil, rounds: rounds)
        }
        let errors = (
            standardError(logs.0, resamples: resamples, numbers: &numbers),
            standardError(logs.1, resamples: resamples, numbers: &numbers)
        )
        let error = (errors.0 * errors.0 + errors.1 * errors.1).squareRoot()
        return estimate(
            center, error: error, degrees: WelchTest.trimmedDegrees(logs.0, logs.1), confidence: confidence,
            probability: WelchTest.trimmedProbability(logs.0, logs.1), rounds: rounds)
    }

    private static func estimate(
        _ center: Double, error: Double, degrees: Double, confidence: Double, probability: Double?, rounds: Int
    ) -> RatioEstimate {
        let half = error > 0 ? StudentT.quantile(0.5 + confidence / 2, degrees: degrees) * error : 0
        return RatioEstimate(
            ratio: exp(center), interval: exp(center - half)...exp(center + half), probability: probability,
            rounds: rounds)
    }

    /// The bootstrap standard error of the mean, with the factor that makes it unbiased.
    static func standardError(_ values: [Double], resamples: Int, numbers: inout RandomNumbers) -> Double {
        let count = values.count
        let center = values.reduce(0, +) / Double(count)
        let centered = values.map { $0 - center }
        // Squares are summed as they come; the mean of resampled means is known to be zero but its square is removed.
        var sum = 0.0
        var squares = 0.0
        centered.withUnsafeBufferPointer { centered in
            for _ in 0..<resamples {
                var total = 0.0
                for _ in 0..<count { total += centered[numbers.index(below: count)] }
                sum += total
                squares += total * total
            }
        }
        let draws = Double(resamples)
        let variance = max(0, (squares - sum * sum / draws) / (draws - 1)) / Double(count * count)
        return (variance * Double(count) / Double(count - 1)).squareRoot()
    }
}
