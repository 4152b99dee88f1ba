import BenchModel
import Glibc

/// Finds the steady state in the iterations of one process.
///
/// The iterations are cut into segments of one level each (PELT on mean and variance). The last segment is the level at
/// which the process ended; the segments before it that have the same level belong to the steady state too. What lies
/// before is warm-up, or a slowdown when some of it was faster.
///
/// Source: Barrett, Bolz-Tereick, Killick, Mount & Tratt, "Virtual Machine Warmup Blows Hot and Cold", OOPSLA 2017. Three
/// things differ. Levels are equal within a standard deviation (their tool adds a variance to a mean). The smallest
/// variance of a segment has a floor. The penalty is smaller below 40 iterations: 15 ln n is more than the likelihood of
/// ten iterations can ever gain, so that slow first iterations would stay unseen.
public enum WarmupAnalysis {
    public struct Parameters: Equatable, Sendable {
        /// A change must improve twice the log-likelihood by this times ln(iterations), from 40 iterations on.
        public var penaltyFactor = 15.0
        /// The same for 10 iterations and less; between 10 and 40 it is interpolated.
        public var shortPenaltyFactor = 10.0
        /// Levels that differ by less than this share are equal.
        public var tolerance = 0.01
        /// The steady state must begin before this share of the iterations, counted from the end.
        public var lastShare = 0.25
        /// Tukey's fences lie this many interquartile ranges outside the quartiles.
        public var outlierFence = 3.0
        /// Iterations whose quartiles judge an iteration.
        public var outlierWindow = 200

        public init() {}

        /// The penalty of one change among so many iterations.
        func penalty(iterations: Int) -> Double {
            let share = min(1, max(0, (Double(iterations) - 10) / 30))
            return (shortPenaltyFactor + share * (penaltyFactor - shortPenaltyFactor)) * log(Double(iterations))
        }
    }

    /// - Parameters:
    ///   - wall: wall time of each iteration; decides the class.
    ///   - cpu: CPU time of each iteration, as far as it is known.
    /// - Returns: the class and the means over the steady iterations, outliers included. Without a steady state the means
    ///   are over the second half. Without iterations, or with values that are not finite, there is none.
    public static func classify(
        wall: [Double], cpu: [Double?], parameters: Parameters = Parameters()
    ) -> WarmupRecord {
        guard !wall.isEmpty, wall.allSatisfy(\.isFinite) else {
            return WarmupRecord(classification: .noSteadyState, steadyStart: nil)
        }
        let outliers = outlierIndices(wall, parameters: parameters)
        let kept = wall.indices.filter { !outliers.contains($0) }
        let values = kept.map { wall[$0] }
        let noise = noiseFloor(values, parameters: parameters)
        let cuts =
            values.count < 3
            ? []
            : ChangePoints.pelt(
                values, penalty: parameters.penalty(iterations: wall.count), minimumLength: 1,
                minimumVariance: noise * noise)
        let segments = zip([0] + cuts, cuts + [values.count]).map { Segment(values[$0..<$1]) }
        let (classification, first) = judge(segments, noise: noise, parameters: parameters)
        // The first segment begins with the first iteration, outlier or not.
        let starts = [0] + cuts.map { kept[$0] }
        var record = WarmupRecord(
            classification: classification, steadyStart: starts[first], changePoints: Array(starts.dropFirst()))
        if Double(starts[first]) >= (1 - parameters.lastShare) * Double(wall.count), first > 0 {
            record.classification = .noSteadyState
            record.steadyStart = nil
        }
        let steady = record.steadyStart ?? wall.count / 2
        record.steadyWall = Descriptive.mean(Array(wall[steady...]))
        record.steadyCPU = Descriptive.mean(cpu.dropFirst(steady).compactMap { $0 })
        return record
    }

    struct Segment {
        let mean: Double
        let deviation: Double

        init(_ values: ArraySlice<Double>) {
            mean = values.reduce(0, +) / Double(values.count)
            deviation = Descriptive.standardDeviation(Array(values)) ?? 0
        }
    }

    /// The class, and the index of the first segment of the steady state.
    private static func judge(
        _ segments: [Segment], noise: Double, parameters: Parameters
    ) -> (WarmupClass, Int) {
        let last = segments[segments.count - 1]
        // Two or three iterations give no standard deviation worth the name: the series' noise is the least.
        let tolerance = max(last.deviation, noise, parameters.tolerance * abs(last.mean))
        var first = segments.count - 1
        while first > 0, abs(segments[first - 1].mean - last.mean) <= tolerance { first -= 1 }
        if first == 0 { return (.flat, 0) }
        let wasFaster = segments[..<first].contains { $0.mean < last.mean - tolerance }
        return (wasFaster ? .slowdown : .warmup, first)
    }

    /// The least standard deviation of a segment: the noise between neighbours, where it is smaller in the whole series
    /// or in its second half (the first may be one long warm-up), but half of the tolerance at least.
    ///
    /// Source: the median absolute difference of neighbours is that of a normal distribution times sqrt(2).
    private static func noiseFloor(_ values: [Double], parameters: Parameters) -> Double {
        let differences = zip(values, values.dropFirst()).map { abs($1 - $0) }
        let halves = [differences, Array(differences.suffix((differences.count + 1) / 2))]
        let noise = halves.compactMap { Descriptive.median($0) }.min() ?? 0
        let level = abs(Descriptive.median(values) ?? 0)
        return max(noise / (0.6744897501960817 * 2.0.squareRoot()), parameters.tolerance / 2 * level)
    }

    /// Isolated iterations far outside their surroundings' quartiles. They would only distract the segmentation.
    ///
    /// Longer runs are a level of their own, and so are slow iterations at the very beginning. Source: Tukey 1977; the
    /// sliding window of 200 iterations is Barrett's.
    static func outlierIndices(_ values: [Double], parameters: Parameters) -> Set<Int> {
        let step = max(1, parameters.outlierWindow / 4)
        var flags = [Bool](repeating: false, count: values.count)
        for block in stride(from: 0, to: values.count, by: step) {
            let low = max(
                0, min(block + step / 2 - parameters.outlierWindow / 2, values.count - parameters.outlierWindow))
            let window = values[low..<min(values.count, low + parameters.outlierWindow)].sorted()
            guard let lower = Descriptive.quantile(sorted: window, 0.25),
                let upper = Descriptive.quantile(sorted: window, 0.75)
            else { continue }
            let range = max(upper - lower, parameters.tolerance / 2 * abs(lower))
            for index in block..<min(values.count, block + step) {
                flags[index] =
                    values[index] < lower - parameters.outlierFence * range
                    || values[index] > upper + parameters.outlierFence * range
            }
        }
        let longest = max(1, min(3, values.count / 20))
        var outliers: Set<Int> = []
        var index = flags.firstIndex(of: false) ?? values.count
        while index < values.count {
            let end = flags[index...].firstIndex { $0 != flags[index] } ?? values.count
            if flags[index], end - index <= longest { outliers.formUnion(index..<end) }
            index = end
        }
        return outliers
    }
}
