import Glibc

/// Where a series changes its level or its spread.
public enum ChangePoints {
    /// PELT: the segmentation with the smallest sum of segment costs plus `penalty` per change, found exactly.
    ///
    /// A segment costs twice the negative log-likelihood of a normal distribution with the segment's own mean and
    /// variance. A variance below `minimumVariance` counts as that; without such a floor a few equal values in a row
    /// would be infinitely likely and always a segment of their own.
    ///
    /// Source: Killick, Fearnhead & Eckley, "Optimal detection of changepoints with a linear computational cost",
    /// JASA 107 (2012); the penalty 15 ln n is that of Barrett et al., OOPSLA 2017.
    ///
    /// - Parameters:
    ///   - penalty: nil for 15 ln n.
    ///   - minimumLength: of a segment, at least 1.
    ///   - minimumVariance: in squared units of the values; nil for a millionth of the variance of the whole series.
    /// - Returns: the first index of each segment after the first, ascending; empty for values that are not finite.
    public static func pelt(
        _ values: [Double], penalty: Double? = nil, minimumLength: Int = 2, minimumVariance: Double? = nil
    ) -> [Int] {
        let count = values.count
        let length = max(1, minimumLength)
        guard count >= 2 * length, values.allSatisfy(\.isFinite) else { return [] }
        let mean = values.reduce(0, +) / Double(count)
        let scale = values.reduce(0) { max($0, abs($1 - mean)) }
        guard scale > 0 else { return [] }
        let cost = SegmentCost(values, center: mean, scale: scale, minimumVariance: minimumVariance)
        let penalty = penalty ?? 15 * log(Double(count))

        // best[t]: the smallest cost of the first t values. previous[t]: where the last segment of that begins.
        var best = [Double](repeating: .infinity, count: count + 1)
        var previous = [Int](repeating: 0, count: count + 1)
        best[0] = -penalty
        // A candidate that cannot win any more may still be needed until a segment fits behind the end that beat it.
        var candidates: [(start: Int, expires: Int)] = [(0, .max)]
        for end in length...count {
            if end >= 2 * length { candidates.append((end - length, .max)) }
            candidates.removeAll { $0.expires <= end }
            for candidate in candidates {
                let total = best[candidate.start] + cost(candidate.start, end) + penalty
                if total < best[end] {
                    best[end] = total
                    previous[end] = candidate.start
                }
            }
            for index in candidates.indices where candidates[index].expires == .max {
                let start = candidates[index].start
                if best[start] + cost(start, end) > best[end] { candidates[index].expires = end + length }
            }
        }
        var starts: [Int] = []
        var end = count
        while previous[end] > 0 {
            end = previous[end]
            starts.append(end)
        }
        return starts.reversed()
    }

    /// Costs of segments in constant time, from running sums of the centered and scaled values.
    struct SegmentCost {
        private var sums: [Double] = [0]
        private var squares: [Double] = [0]
        private let floor: Double

        init(_ values: [Double], center: Double, scale: Double, minimumVariance: Double?) {
            var sum = 0.0
            var square = 0.0
            for value in values {
                let scaled = (value - center) / scale
                sum += scaled
                square += scaled * scaled
                sums.append(sum)
                squares.append(square)
            }
            let whole = max(square / Double(values.count), 1e-30)
            floor = max(minimumVariance.map { $0 / (scale * scale) } ?? 1e-6 * whole, 1e-12)
        }

        /// Of the values in start..<end, up to a constant per value.
        func callAsFunction(_ start: Int, _ end: Int) -> Double {
            let length = Double(end - start)
            let sum = sums[end] - sums[start]
            let variance = max(0, (squares[end] - squares[start] - sum * sum / length) / length)
            let bounded = max(variance, floor)
            return length * (log(bounded) + variance / bounded)
        }
    }
}
