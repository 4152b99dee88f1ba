import BenchModel
import Foundation
import Testing

@testable import BenchStatistics

@Suite struct ChangePointTests {
    /// All segmentations of up to ten values, tried one by one.
    private func bruteForce(_ values: [Double], penalty: Double, minimumLength: Int) -> [Int] {
        let mean = Descriptive.mean(values) ?? 0
        let scale = values.map { abs($0 - mean) }.max() ?? 1
        let cost = ChangePoints.SegmentCost(values, center: mean, scale: scale, minimumVariance: nil)
        var best = (Double.infinity, [Int]())
        for mask in 0..<(1 << (values.count - 1)) {
            let cuts = (1..<values.count).filter { mask >> ($0 - 1) & 1 == 1 }
            let bounds = [0] + cuts + [values.count]
            guard zip(bounds, bounds.dropFirst()).allSatisfy({ $1 - $0 >= minimumLength }) else { continue }
            let total =
                zip(bounds, bounds.dropFirst()).reduce(0) { $0 + cost($1.0, $1.1) } + penalty * Double(cuts.count)
            if total < best.0 - 1e-9 { best = (total, cuts) }
        }
        return best.1
    }

    /// Pruning never loses the best segmentation.
    @Test(arguments: [1, 2, 3])
    func pruningIsExact(minimumLength: Int) {
        var numbers = RandomNumbers(seed: 3)
        var withChanges = 0
        for trial in 0..<40 {
            let values = (0..<10).map { _ in numbers.normal() + (numbers.unit() < 0.3 ? 5 : 0) }
            let penalty = 0.5 + Double(trial % 8)
            let found = ChangePoints.pelt(values, penalty: penalty, minimumLength: minimumLength)
            #expect(found == bruteForce(values, penalty: penalty, minimumLength: minimumLength))
            withChanges += found.isEmpty ? 0 : 1
        }
        #expect(withChanges > 10)
    }

    @Test func levelsAndSpreads() {
        var numbers = RandomNumbers(seed: 8)
        func part(_ count: Int, _ level: Double, _ noise: Double) -> [Double] {
            (0..<count).map { _ in level + noise * numbers.normal() }
        }
        let levels = part(30, 3, 0.05) + part(70, 1, 0.05) + part(100, 1.4, 0.05)
        #expect(ChangePoints.pelt(levels) == [30, 100])
        let spread = ChangePoints.pelt(part(100, 1, 0.01) + part(100, 1, 0.2))
        #expect(spread.count == 1 && abs(spread[0] - 100) <= 3)
        #expect(ChangePoints.pelt(part(2000, 1, 0.05)) == [])
    }

    @Test func whatHasNoChange() {
        #expect(ChangePoints.pelt([]) == [])
        #expect(ChangePoints.pelt([1, 2, 3]) == [])
        #expect(ChangePoints.pelt([Double](repeating: 4, count: 50)) == [])
        #expect(ChangePoints.pelt([1, .nan, 3, 4, 5]) == [])
        // Exact levels, as instruction counts have them.
        #expect(ChangePoints.pelt([7, 7, 7, 7, 7, 5, 5, 5, 5, 5]) == [5])
    }
}

@Suite struct WarmupAnalysisTests {
    private func classify(_ values: [Double]) -> WarmupRecord {
        WarmupAnalysis.classify(wall: values, cpu: values.map { $0 / 2 })
    }

    @Test func knownShapes() {
        let flat = classify([10, 10.1, 9.9, 10, 10.05, 10.1, 9.95, 10, 10, 10.1])
        #expect(flat.classification == .flat && flat.steadyStart == 0 && flat.changePoints.isEmpty)
        #expect(abs((flat.steadyWall ?? 0) - 10.02) < 1e-9)
        #expect(abs((flat.steadyCPU ?? 0) - 5.01) < 1e-9)

        let warmup = classify([30, 10, 10.1, 9.9, 10, 10.05, 10.1, 9.95, 10, 10.1])
        #expect(warmup.classification == .warmup && warmup.steadyStart == 1 && warmup.changePoints == [1])
        #expect(abs((warmup.steadyWall ?? 0) - 10.0222222) < 1e-6)

        let slowdown = classify([10, 10.1, 9.9, 10, 12, 12.1, 11.9, 12, 12.1, 12])
        #expect(slowdown.classification == .slowdown && slowdown.steadyStart == 4)

        let late = classify([10, 10.1, 9.9, 10, 10, 10.1, 9.9, 10, 12, 12.1])
        #expect(late.classification == .noSteadyState && late.steadyStart == nil && late.changePoints == [8])
        #expect(abs((late.steadyWall ?? 0) - 10.82) < 1e-9)
    }

    /// Faster before and slower before: the steady level is not the fastest, so it is a slowdown.
    @Test func fasterOnceIsASlowdown() {
        let record = classify([30, 30.1, 29.9, 10, 10.1, 9.9, 10, 12, 12.1, 11.9, 12, 12.1, 12, 11.9, 12, 12.1])
        #expect(record.classification == .slowdown && record.steadyStart == 7 && record.changePoints == [3, 7])
    }

    /// Levels within one per cent belong together; the outlier stays in the mean.
    @Test func equalLevelsJoin() {
        var numbers = RandomNumbers(seed: 4)
        var values = (0..<60).map { ($0 < 30 ? 10.0 : 10.06) + 0.002 * numbers.normal() }
        values[40] = 20
        let record = classify(values)
        #expect(record.classification == .flat && record.steadyStart == 0)
        #expect(abs((record.steadyWall ?? 0) - (10.03 + 9.94 / 60)) < 0.01)
    }

    @Test func whatCannotBeClassified() {
        let none = WarmupAnalysis.classify(wall: [], cpu: [])
        #expect(none == WarmupRecord(classification: .noSteadyState, steadyStart: nil))
        #expect(classify([1, .infinity, 2]).steadyWall == nil)
        let single = WarmupAnalysis.classify(wall: [5], cpu: [nil])
        #expect(single.classification == .flat && single.steadyWall == 5 && single.steadyCPU == nil)
        #expect(classify([0, 0, 0, 0, 0]).classification == .flat)
    }

    /// Noise is flat in 95 % of the processes or more: independent and correlated, with and without outliers.
    @Test(arguments: [5, 8, 10, 20, 40], [0.002, 0.01, 0.03])
    func noiseIsFlat(iterations: Int, noise: Double) {
        var numbers = RandomNumbers(seed: UInt64(iterations))
        for correlation in [0, 0.5] {
            for outlierChance in [0, 0.03] {
                var flat = 0
                let trials = 200
                let simulation = Simulation(
                    round: 0, process: 0, iteration: noise, correlation: correlation, outliers: 0,
                    iterations: iterations)
                for _ in 0..<trials {
                    var values = simulation.values(level: 1, &numbers)
                    for index in values.indices where numbers.unit() < outlierChance {
                        values[index] *= 1 + 0.5 * numbers.unit()
                    }
                    if classify(values).classification == .flat { flat += 1 }
                }
                // A first iteration that happens to be an outlier cannot be told from a warm-up.
                let expected = 0.95 - outlierChance
                #expect(
                    Double(flat) / Double(trials) >= expected,
                    "correlation \(correlation), outliers \(outlierChance): \(flat) of \(trials)")
            }
        }
    }

    /// The first iterations of a compiler that works while the program runs.
    @Test(arguments: [[3.0], [1.5], [4, 2], [5, 3, 2]], [5, 8, 10, 40])
    func slowFirstIterationsAreWarmup(factors: [Double], iterations: Int) {
        // Where most iterations are slow there is no level to compare them with.
        guard factors.count * 2 <= iterations else { return }
        var numbers = RandomNumbers(seed: 17)
        var found = 0
        let trials = 100
        for _ in 0..<trials {
            let values = (0..<iterations).map { index in
                (index < factors.count ? factors[index] : 1) * (1 + 0.01 * numbers.normal())
            }
            let record = classify(values)
            if record.classification == .warmup, let start = record.steadyStart, start >= factors.count,
                start <= factors.count + 1
            {
                found += 1
            }
        }
        #expect(found >= 90, "\(found) of \(trials)")
    }
}
