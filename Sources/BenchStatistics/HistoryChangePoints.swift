/// A place in a history where the level changed.
public struct HistoryChangePoint: Equatable, Sendable {
    /// The first value of the new level.
    public var index: Int
    /// p value of Student's t-test between the two segments; it knows nothing of the search for the best cut.
    public var probability: Double
    /// Mean of the segment before, from the previous change point on.
    public var meanBefore: Double
    /// Mean of the segment after, up to the next change point.
    public var meanAfter: Double

    public init(index: Int, probability: Double, meanBefore: Double, meanAfter: Double) {
        self.index = index
        self.probability = probability
        self.meanBefore = meanBefore
        self.meanAfter = meanAfter
    }
}

/// Change points of a history of commits: one value a commit, few commits after a change.
///
/// First, windows of the history are divided where the energy distance between both sides is largest, as long as a t-test
/// with ten times the significance agrees. Then the weakest of all those points is removed, and its neighbours are tested
/// again, until all that are left are significant. That much is Hunter's algorithm. A t-test does not know that its cut is
/// the best of many: on 200 values without any change, 7 histories in 100 show a point at p < 0.001. So a point must pass a
/// permutation test as well: values in random order must have a t statistic this large, at any cut, as rarely: then
/// less than 1 in 100 does. The price: a change that is three commits old needs about 30 values before it to be seen.
///
/// Source: Fleming et al., "Hunter: using change point detection to hunt for performance regressions", ICPE 2023
/// (arXiv 2301.03034), and its successor Apache Otava; Matteson & James, JASA 109 (2014), for E-divisive and permutations.
public enum HistoryChangePoints {
    /// - Parameters:
    ///   - values: in the order of commits; log-ratios to a baseline, or any measure whose differences mean something.
    ///   - minimumSegment: values between two change points, and before the first and after the last; at least 2.
    ///   - permutations: random orders of the permutation test, at most; 0 leaves the test out, as Hunter does.
    ///   - window: values that are divided at once; a permutation test looks at so many on either side.
    ///   - minimumDifference: smaller differences of levels are no change.
    ///   - seed: of the permutations; store it with what is reported.
    /// - Returns: change points in ascending order; none for values that are not finite.
    public static func eDivisive(
        _ values: [Double], minimumSegment: Int = 3, significance: Double = 0.001, permutations: Int = 4_999,
        window: Int = 50, minimumDifference: Double = 0, seed: UInt64
    ) -> [HistoryChangePoint] {
        guard values.allSatisfy(\.isFinite), significance > 0, significance < 1 else { return [] }
        let segment = max(2, minimumSegment)
        let relaxed = significance < 0.05 ? 10 * significance : min(1, 2 * significance)
        var cuts = Set<Int>()
        var start = 0
        while start < values.count {
            let end = min(start + max(window, 2 * segment), values.count)
            let found = divide(values, start..<end, minimumSegment: segment, significance: relaxed)
            cuts.formUnion(found)
            start = max(found.max() ?? 0, start + max(1, window / 2))
        }
        var confirmation = Confirmation(
            values: values, segment: segment, permutations: permutations, window: window, significance: significance,
            seed: seed)
        return merge(
            cuts.sorted(), of: values, minimumSegment: segment, significance: significance,
            minimumDifference: minimumDifference, confirmation: &confirmation)
    }

    /// Divides a range again and again at the best cut of all its parts, while that is significant.
    private static func divide(
        _ values: [Double], _ range: Range<Int>, minimumSegment: Int, significance: Double
    ) -> [Int] {
        var bounds = [range.lowerBound, range.upperBound]
        var candidates = [bestCut(values, range, minimumSegment: minimumSegment)]
        while let part = candidates.indices.max(by: {
            (candidates[$0]?.distance ?? 0) < (candidates[$1]?.distance ?? 0)
        }),
            let best = candidates[part]
        {
            let left = bounds[part]..<best.index
            let right = best.index..<bounds[part + 1]
            guard probability(values, left, right) <= significance else { break }
            bounds.insert(best.index, at: part + 1)
            candidates.replaceSubrange(
                part...part,
                with: [
                    bestCut(values, left, minimumSegment: minimumSegment),
                    bestCut(values, right, minimumSegment: minimumSegment),
                ])
        }
        return Array(bounds.dropFirst().dropLast())
    }

    /// The cut where the energy distance between what lies before it and what follows, up to any end, is largest.
    ///
    /// With W the sum of distances between all pairs of a segment, and n and m values before and after the cut, the
    /// statistic is 2 / (n + m) (sum over pairs across - m / (n - 1) W before - n / (m - 1) W after). All cuts and all
    /// ends together take a number of steps proportional to the square of the length.
    ///
    /// - Returns: nil when two segments do not fit.
    static func bestCut(
        _ values: [Double], _ range: Range<Int>, minimumSegment: Int
    ) -> (index: Int, distance: Double)? {
        let count = range.count
        guard count >= 2 * minimumSegment else { return nil }
        let part = Array(values[range])
        // within[cut]: W of the values from the cut to the end so far; before[cut]: W of the values before the cut.
        var within = [Double](repeating: 0, count: count)
        var before = [Double](repeating: 0, count: count + 1)
        var best: (index: Int, distance: Double)?
        for end in 1...count {
            let newest = part[end - 1]
            var column = 0.0
            for cut in stride(from: end - 2, through: 0, by: -1) {
                column += abs(part[cut] - newest)
                within[cut] += column
            }
            before[end] = within[0]
            guard end >= 2 * minimumSegment else { continue }
            for cut in minimumSegment...(end - minimumSegment) {
                let left = Double(cut)
                let right = Double(end - cut)
                let across = before[end] - before[cut] - within[cut]
                let leftTerm = cut > 1 ? right / (left - 1) * before[cut] : 0
                let rightTerm = end - cut > 1 ? left / (right - 1) * within[cut] : 0
                let distance = 2 / (left + right) * (across - leftTerm - rightTerm)
                if best.map({ distance > $0.distance }) ?? true { best = (range.lowerBound + cut, distance) }
            }
        }
        return best
    }

    /// Removes points until each is significant between its neighbours.
    private static func merge(
        _ candidates: [Int], of values: [Double], minimumSegment: Int, significance: Double, minimumDifference: Double,
        confirmation: inout Confirmation
    ) -> [HistoryChangePoint] {
        var cuts = candidates
        while !cuts.isEmpty {
            let bounds = [0] + cuts + [values.count]
            let points = cuts.indices.map { index in
                let left = bounds[index]..<bounds[index + 1]
                let right = bounds[index + 1]..<bounds[index + 2]
                // Points of two windows may lie too close to each other.
                let isShort = min(left.count, right.count) < minimumSegment
                return (
                    point: HistoryChangePoint(
                        index: cuts[index], probability: probability(values, left, right),
                        meanBefore: Descriptive.mean(Array(values[left])) ?? 0,
                        meanAfter: Descriptive.mean(Array(values[right])) ?? 0),
                    isShort: isShort
                )
            }
            func weakness(_ index: Int) -> Double { points[index].point.probability + (points[index].isShort ? 1 : 0) }
            func difference(_ index: Int) -> Double {
                abs(points[index].point.meanAfter - points[index].point.meanBefore)
            }
            var weakest = cuts.indices.max { weakness($0) < weakness($1) } ?? 0
            if weakness(weakest) < significance {
                let chances = cuts.indices.map { confirmation.probability(bounds[$0], bounds[$0 + 1], bounds[$0 + 2]) }
                weakest = cuts.indices.max { chances[$0] < chances[$1] } ?? 0
                if chances[weakest] <= significance {
                    weakest = cuts.indices.min { difference($0) < difference($1) } ?? 0
                    if difference(weakest) >= minimumDifference { return points.map(\.point) }
                }
            }
            cuts.remove(at: weakest)
        }
        return []
    }

    private static func probability(_ values: [Double], _ left: Range<Int>, _ right: Range<Int>) -> Double {
        PooledTTest.twoSidedProbability(Array(values[left]), Array(values[right])) ?? 1
    }
}

/// The permutation test of a change point: how often values in random order show as large a t statistic at any cut.
private struct Confirmation {
    let values: [Double]
    let segment: Int
    let permutations: Int
    let window: Int
    let significance: Double
    let seed: UInt64
    private var known: [[Int]: Double] = [:]

    init(values: [Double], segment: Int, permutations: Int, window: Int, significance: Double, seed: UInt64) {
        self.values = values
        self.segment = segment
        self.permutations = permutations
        self.window = window
        self.significance = significance
        self.seed = seed
    }

    /// Of the cut between start and end; an upper bound as soon as it is clear that it is not significant.
    mutating func probability(_ start: Int, _ cut: Int, _ end: Int) -> Double {
        guard permutations > 0 else { return 0 }
        let key = [start, cut, end]
        if let probability = known[key] { return probability }
        let first = max(start, cut - window)
        var part = Array(values[first..<min(end, cut + window)])
        // Centered, so that running sums keep their digits.
        let mean = Descriptive.mean(part) ?? 0
        for index in part.indices { part[index] -= mean }
        let observed = contrast(part, cuts: (cut - first)...(cut - first))
        var numbers = RandomNumbers(seed: seed, stream: UInt64(cut))
        var extreme = 1
        var drawn = 1
        while drawn <= permutations, Double(extreme) <= significance * Double(permutations + 1) {
            numbers.shuffle(&part)
            // Equal values sum differently in another order.
            if contrast(part, cuts: segment...(part.count - segment)) >= observed * (1 - 1e-9) { extreme += 1 }
            drawn += 1
        }
        let probability = Double(extreme) / Double(drawn)
        known[key] = probability
        return probability
    }

    /// The largest squared difference of means, in units of its standard error for a known variance. The total variance
    /// is the same in every order, so this ranks as the t statistic does.
    private func contrast(_ part: [Double], cuts: ClosedRange<Int>) -> Double {
        let count = part.count
        var sum = 0.0
        var largest = 0.0
        part.withUnsafeBufferPointer { part in
            for index in 0..<cuts.upperBound {
                sum += part[index]
                let left = index + 1
                // The values sum to zero, so the right side's sum is the negative of the left's.
                if left >= cuts.lowerBound { largest = max(largest, sum * sum / Double(left * (count - left))) }
            }
        }
        return largest
    }
}
