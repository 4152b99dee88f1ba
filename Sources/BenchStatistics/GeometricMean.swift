import Glibc

/// The geometric mean over benchmarks with an interval that resamples rounds.
///
/// It is the mean of the benchmarks' own estimates, trimmed from ten rounds on (`TrimmedMean`). The benchmarks are fixed
/// (they are what one cares about); the rounds are the sample. One resampling draws rounds with
/// replacement and takes the same rounds of every benchmark, because what disturbs a round disturbs all its benchmarks.
/// The spread of the resampled means, times sqrt(n / (n - 1)), is the standard error; the interval uses Student's t with
/// n - 1 degrees of freedom, or as many as the trimming leaves. A percentile interval would never be wider than the rounds themselves, which is far too
/// narrow below about ten rounds.
///
/// Source: Fleming & Wallace 1986 for the mean of ratios; Efron & Tibshirani 1993, chapters 6 and 12, for the standard
/// error by resampling; Hesterberg 2015, "What teachers should know about the bootstrap", for the factor.
public enum GeometricMean {
    public static let resamples = 10_000

    /// - Parameters:
    ///   - logRatios: for each benchmark, the log-ratio of each round; nil where the round has none.
    ///   - seed: of the resampling; store it with what is reported.
    /// - Returns: nil without a benchmark that has a value. The interval is nil below two rounds.
    public static func estimate(
        logRatios: [[Double?]], confidence: Double = 0.95, resamples: Int = resamples, seed: UInt64
    ) -> RatioEstimate? {
        let matched = logRatios.filter { $0.contains { $0 != nil } }.map(linearized)
        guard !matched.isEmpty, confidence > 0, confidence < 1 else { return nil }
        let roundCount = matched.map(\.count).max() ?? 0
        let center = mean(of: matched, rounds: Array(0..<roundCount)) ?? 0
        guard center.isFinite else { return nil }
        guard roundCount >= 2 else {
            return RatioEstimate(ratio: exp(center), interval: nil, probability: nil, rounds: roundCount)
        }
        var numbers = RandomNumbers(seed: seed)
        var means: [Double] = []
        means.reserveCapacity(resamples)
        // With all benchmarks complete the mean of a resample is the mean of the rounds' means, which is much faster.
        let complete = matched.allSatisfy { $0.count == roundCount && !$0.contains { $0 == nil } }
        let roundMeans = (0..<roundCount).map { mean(of: matched, rounds: [$0]) ?? 0 }
        var rounds = [Int](repeating: 0, count: roundCount)
        for _ in 0..<resamples {
            for slot in 0..<roundCount { rounds[slot] = numbers.index(below: roundCount) }
            if complete {
                means.append(rounds.reduce(0) { $0 + roundMeans[$1] } / Double(roundCount))
            } else if let value = mean(of: matched, rounds: rounds) {
                means.append(value)
            }
        }
        guard let spread = Descriptive.standardDeviation(means) else { return nil }
        let size = Double(roundCount)
        let error = spread * (size / (size - 1)).squareRoot()
        let half = StudentT.quantile(0.5 + confidence / 2, degrees: TrimmedMean.degrees(count: roundCount)) * error
        return RatioEstimate(
            ratio: exp(center), interval: exp(center - half)...exp(center + half), probability: nil, rounds: roundCount)
    }

    private static func linearized(_ values: [Double?]) -> [Double?] {
        var left = TrimmedMean.linearized(values.compactMap { $0 })[...]
        return values.map { $0 == nil ? nil : left.removeFirst() }
    }

    /// The plain geometric mean; nil for an empty list or values that are not positive.
    public static func of(_ values: [Double]) -> Double? {
        guard values.allSatisfy({ $0 > 0 }) else { return nil }
        return Descriptive.mean(values.map { log($0) }).map { exp($0) }
    }

    /// The mean over benchmarks of each benchmark's mean over the given rounds. A benchmark without any of the rounds
    /// counts with its mean over all its rounds, so that the set of benchmarks never changes.
    private static func mean(of logRatios: [[Double?]], rounds: [Int]) -> Double? {
        Descriptive.mean(
            logRatios.compactMap { values in
                Descriptive.mean(rounds.compactMap { $0 < values.count ? values[$0] : nil })
                    ?? Descriptive.mean(values.compactMap { $0 })
            })
    }
}
