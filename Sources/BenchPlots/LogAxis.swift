import BenchModel
import Glibc

/// A logarithmic axis between two pixels: ratios and shares keep their distances in proportion.
struct LogAxis {
    let low: Double
    let high: Double
    /// Pixel of `low` and of `high`.
    let start: Double
    let end: Double

    /// The pixel of a value; what lies outside lands on the edge.
    func position(_ value: Double) -> Double {
        guard value > low else { return start }
        guard value < high else { return end }
        return start + (end - start) * log(value / low) / log(high / low)
    }

    func contains(_ value: Double) -> Bool { value >= low && value <= high }

    /// Limits that hold most of the values: a few far outliers stay outside, and are marked on the edge.
    ///
    /// - Parameters:
    ///   - values: above zero; others are ignored.
    ///   - included: values that must be inside.
    ///   - padding: share of the extent that is added on both sides.
    ///   - outliers: whether far values may stay outside.
    static func limits(
        _ values: [Double], including included: [Double] = [], padding: Double = 0.06, outliers: Bool = true
    ) -> ClosedRange<Double> {
        let logs = values.filter { $0 > 0 && $0.isFinite }.map { log($0) }.sorted()
        let inside = included.map { log($0) }
        guard let least = (inside + logs).min(), let greatest = (inside + logs).max() else { return 0.5...2 }
        var low = least
        var high = greatest
        if outliers, logs.count >= 3 {
            let lower = logs[(logs.count - 1) / 8]
            let upper = logs[logs.count - 1 - (logs.count - 1) / 8]
            let spread = max(upper - lower, (inside.max() ?? 0) - (inside.min() ?? 0), 0.02)
            low = min(max(least, lower - 2 * spread), inside.min() ?? greatest)
            high = max(min(greatest, upper + 2 * spread), inside.max() ?? least)
        }
        let extent = max(high - low, 0.02)
        return exp(low - padding * extent)...exp(high + padding * extent)
    }

    /// At most about `most` round values within the limits, with their text.
    func tics(most: Int) -> [(value: Double, text: String)] {
        guard high > low, low > 0, most > 0 else { return [] }
        if high / low > 2.5 {
            let decades = Int(floor(log10(low)))...Int(ceil(log10(high)))
            let fine = [1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5, 6, 7, 8, 9]
            for steps in [fine, [1.0, 1.5, 2, 3, 5, 7], [1, 2, 3, 5], [1, 2, 5], [1, 3], [1]] {
                let values = decades.flatMap { decade in steps.map { $0 * pow(10, Double(decade)) } }.filter(contains)
                if values.count <= most, values.count >= 2 { return values.map { ($0, LogAxis.trimmed($0)) } }
            }
            let every = decades.filter { contains(pow(10, Double($0))) }
            let step = max(1, (every.count + most - 1) / most)
            return every.filter { $0 % step == 0 }.map { (pow(10, Double($0)), LogAxis.trimmed(pow(10, Double($0)))) }
        }
        return LogAxis.evenTics(low, high, most: most)
    }

    /// Round values with equal steps.
    static func evenTics(_ low: Double, _ high: Double, most: Int) -> [(value: Double, text: String)] {
        let raw = (high - low) / Double(max(1, most))
        guard raw > 0, raw.isFinite else { return [] }
        let size = pow(10, floor(log10(raw)))
        let step = ([1.0, 2, 5, 10].first { $0 * size >= raw * 0.999 } ?? 10) * size
        let places = max(0, Int(ceil(-log10(step) - 1e-9)))
        var tics: [(value: Double, text: String)] = []
        var index = (low / step).rounded(.up)
        while index * step <= high * (1 + 1e-12), tics.count <= 2 * most {
            tics.append((index * step, Decimals.fixed(index * step, places: places)))
            index += 1
        }
        return tics
    }

    /// Three significant digits below 10 without needless zeros.
    static func trimmed(_ value: Double) -> String {
        var text = Decimals.fixed(value, places: value < 1 ? max(0, Int(ceil(-log10(value) - 1e-9)) + 2) : 2)
        while text.contains("."), text.hasSuffix("0") || text.hasSuffix(".") { text.removeLast() }
        return text
    }
}
