/// Confidence intervals of a share: false alarms among comparisons, aborts among transactions.
public enum BinomialInterval {
    /// Wilson's interval: sensible for few trials and for shares of 0 and 1 too. Source: Wilson 1927; Brown, Cai &
    /// DasGupta 2001 recommend it.
    ///
    /// - Returns: 0...1 without trials. Successes outside 0...trials count as the nearest of those.
    public static func wilson(successes: Int, trials: Int, confidence: Double = 0.95) -> ClosedRange<Double> {
        guard trials > 0, confidence > 0, confidence < 1 else { return 0...1 }
        let count = Double(trials)
        let share = Double(min(max(successes, 0), trials)) / count
        let z = NormalDistribution.quantile(0.5 + confidence / 2)
        let weight = 1 + z * z / count
        let center = (share + z * z / (2 * count)) / weight
        let half = z / weight * (share * (1 - share) / count + z * z / (4 * count * count)).squareRoot()
        // With no success (or no failure) the bound is exactly 0 (or 1); rounding must not miss it.
        let lower = share == 0 ? 0 : max(0, center - half)
        let upper = share == 1 ? 1 : min(1, center + half)
        return lower...upper
    }
}
