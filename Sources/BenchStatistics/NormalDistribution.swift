import Glibc

/// The standard normal distribution.
public enum NormalDistribution {
    /// P(Z <= z), with full precision in the lower tail.
    public static func cumulative(_ z: Double) -> Double {
        erfc(-z / 2.0.squareRoot()) / 2
    }

    /// The z with P(Z <= z) = `probability`, for 0 < probability < 1, by bisection to the last digits.
    public static func quantile(_ probability: Double) -> Double {
        if probability > 0.5 { return -quantile(1 - probability) }
        var low = -40.0
        var high = 0.0
        for _ in 0..<100 {
            let middle = (low + high) / 2
            if cumulative(middle) < probability { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }
}
