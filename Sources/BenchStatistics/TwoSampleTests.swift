import Glibc

/// Welch's t-test for two independent samples of different variance. Source: Welch 1947.
public enum WelchTest {
    /// - Returns: the p value for equal means; nil below two values in either sample. Samples without any spread: 1 when
    ///   they are equal, else 0.
    public static func twoSidedProbability(_ first: [Double], _ second: [Double]) -> Double? {
        probability(first, second, degrees: degrees(first, second))
    }

    /// Satterthwaite's degrees of freedom; the smaller sample's where they are not defined.
    public static func degrees(_ first: [Double], _ second: [Double]) -> Double {
        degrees(first, second, (Double(first.count - 1), Double(second.count - 1)))
    }

    /// Yuen's test for equal trimmed means, of samples that `TrimmedMean.linearized` made.
    public static func trimmedProbability(_ first: [Double], _ second: [Double]) -> Double? {
        probability(first, second, degrees: trimmedDegrees(first, second))
    }

    /// The degrees of freedom of Yuen's test, from those of `TrimmedMean`. Source: Yuen 1974.
    public static func trimmedDegrees(_ first: [Double], _ second: [Double]) -> Double {
        degrees(
            first, second, (TrimmedMean.degrees(count: first.count), TrimmedMean.degrees(count: second.count)))
    }

    private static func probability(_ first: [Double], _ second: [Double], degrees: Double) -> Double? {
        guard let errors = squaredErrors(first, second) else { return nil }
        let difference = (Descriptive.mean(first) ?? 0) - (Descriptive.mean(second) ?? 0)
        let error = (errors.0 + errors.1).squareRoot()
        guard error > 0 else { return difference == 0 ? 1 : 0 }
        return StudentT.twoSidedProbability(difference / error, degrees: degrees)
    }

    private static func degrees(_ first: [Double], _ second: [Double], _ own: (Double, Double)) -> Double {
        let fallback = max(1, min(own.0, own.1))
        guard let errors = squaredErrors(first, second), errors.0 + errors.1 > 0 else { return fallback }
        // Shares rather than squares of squared errors, which could underflow.
        let share = errors.0 / (errors.0 + errors.1)
        return 1 / (share * share / own.0 + (1 - share) * (1 - share) / own.1)
    }

    private static func squaredErrors(_ first: [Double], _ second: [Double]) -> (Double, Double)? {
        guard let left = Descriptive.variance(first), let right = Descriptive.variance(second) else { return nil }
        return (left / Double(first.count), right / Double(second.count))
    }
}

/// Student's t-test with one variance for both samples. Over pooled iterations this is what pyperf does.
public enum PooledTTest {
    /// - Returns: the p value for equal means; nil for an empty sample and below three values. Samples without any spread:
    ///   1 when they are equal, else 0.
    public static func twoSidedProbability(_ first: [Double], _ second: [Double]) -> Double? {
        guard let left = Descriptive.mean(first), let right = Descriptive.mean(second),
            first.count + second.count > 2
        else { return nil }
        let degrees = Double(first.count + second.count - 2)
        let squares =
            first.reduce(0) { $0 + ($1 - left) * ($1 - left) } + second.reduce(0) { $0 + ($1 - right) * ($1 - right) }
        let error = (squares / degrees * (1 / Double(first.count) + 1 / Double(second.count))).squareRoot()
        guard error > 0 else { return left == right ? 1 : 0 }
        return StudentT.twoSidedProbability((left - right) / error, degrees: degrees)
    }
}

/// The Mann-Whitney U test, on ranks. Over pooled iterations this is what asv and benchstat do.
///
/// Exact when a sample has at most eight values and nothing is tied, else by the normal approximation with corrections for
/// ties and continuity: the rule of `scipy.stats.mannwhitneyu`. Source: Mann & Whitney 1947; Lehmann 1975 for the ties.
public enum MannWhitney {
    /// - Returns: the p value for equal distributions; nil for an empty sample.
    public static func twoSidedProbability(_ first: [Double], _ second: [Double]) -> Double? {
        guard !first.isEmpty, !second.isEmpty else { return nil }
        let all = first.map { ($0, true) } + second.map { ($0, false) }
        let sorted = all.sorted { $0.0 < $1.0 }
        var rankSum = 0.0
        var tieTerm = 0.0
        var start = 0
        while start < sorted.count {
            var end = start + 1
            while end < sorted.count, sorted[end].0 == sorted[start].0 { end += 1 }
            // Tied values share the mean of the ranks start + 1 ... end.
            let rank = Double(start + 1 + end) / 2
            rankSum += rank * Double(sorted[start..<end].count { $0.1 })
            let ties = Double(end - start)
            tieTerm += ties * ties * ties - ties
            start = end
        }
        let sizes = (Double(first.count), Double(second.count))
        let statistic = rankSum - sizes.0 * (sizes.0 + 1) / 2
        let larger = max(statistic, sizes.0 * sizes.1 - statistic)
        if tieTerm == 0, min(first.count, second.count) <= 8 {
            return min(1, 2 * exactTail(Int(larger), first.count, second.count))
        }
        let total = sizes.0 + sizes.1
        let variance = sizes.0 * sizes.1 / 12 * (total + 1 - tieTerm / (total * (total - 1)))
        guard variance > 0 else { return 1 }
        let normal = (larger - sizes.0 * sizes.1 / 2 - 0.5) / variance.squareRoot()
        return min(1, erfc(normal / 2.0.squareRoot()))
    }

    /// P(U >= statistic) under the null hypothesis, from the number of arrangements with each U.
    private static func exactTail(_ statistic: Int, _ first: Int, _ second: Int) -> Double {
        let small = min(first, second)
        let large = max(first, second)
        // counts[i][u]: arrangements of i values of the smaller sample among `part` of the larger that give u.
        // Mann & Whitney's recurrence: the largest value of all belongs to one sample or to the other.
        var counts = [[Double]](repeating: [Double](repeating: 0, count: small * large + 1), count: small + 1)
        for used in 0...small { counts[used][0] = 1 }
        for part in 1...large {
            for used in 1...small {
                for u in part...(small * large) { counts[used][u] += counts[used - 1][u - part] }
            }
        }
        let all = counts[small].reduce(0, +)
        return counts[small][statistic...].reduce(0, +) / all
    }
}
