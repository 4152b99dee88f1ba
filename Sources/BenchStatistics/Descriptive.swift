/// Summaries of one list of numbers. All return nil for an empty list.
public enum Descriptive {
    public static func mean(_ values: [Double]) -> Double? {
        values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }

    /// The middle value, or the mean of the two middle ones.
    public static func median(_ values: [Double]) -> Double? {
        quantile(values, 0.5)
    }

    /// Linear interpolation between order statistics. Source: Hyndman & Fan 1996, definition 7.
    public static func quantile(_ values: [Double], _ probability: Double) -> Double? {
        quantile(sorted: values.sorted(), probability)
    }

    /// The same for values already in ascending order.
    public static func quantile(sorted values: [Double], _ probability: Double) -> Double? {
        guard let last = values.last else { return nil }
        let position = min(max(probability, 0), 1) * Double(values.count - 1)
        let below = Int(position)
        guard below + 1 < values.count else { return last }
        let weight = position - Double(below)
        return values[below] + weight * (values[below + 1] - values[below])
    }

    /// Sample variance, divisor n - 1; nil below two values.
    public static func variance(_ values: [Double]) -> Double? {
        guard values.count > 1, let mean = mean(values) else { return nil }
        return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)
    }

    /// Sample standard deviation, divisor n - 1; nil below two values.
    public static func standardDeviation(_ values: [Double]) -> Double? {
        variance(values)?.squareRoot()
    }
}
