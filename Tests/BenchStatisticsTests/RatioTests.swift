import Foundation
import Testing

@testable import BenchStatistics

@Suite struct LogRatioIntervalTests {
    /// By hand: log-ratios ln 2, ln 2, ln 4 have mean (4/3) ln 2, standard deviation ln 2 / sqrt 3, standard error
    /// ln 2 / 3; t(0.975, 2) = 4.302652730.
    @Test func knownAnswer() throws {
        let estimate = try #require(LogRatioInterval.estimate(base: [1, 2, 1], new: [2, 4, 4]))
        #expect(abs(estimate.ratio - pow(2, 4.0 / 3)) < 1e-12)
        let interval = try #require(estimate.interval)
        #expect(abs(log2(interval.upperBound) - (4.0 / 3 + 4.302652730 / 3)) < 1e-8)
        #expect(abs(log2(interval.lowerBound) - (4.0 / 3 - 4.302652730 / 3)) < 1e-8)
        // t = 4 with 2 degrees of freedom: p = 1 - 4 / sqrt(18)
        #expect(abs((estimate.probability ?? 0) - (1 - 4 / 18.0.squareRoot())) < 1e-10)
        #expect(estimate.rounds == 3)
    }

    @Test func swappingTheArmsInverts() throws {
        let base = [1.0, 1.1, 0.9, 1.3]
        let new = [1.2, 1.0, 1.1, 1.2]
        let there = try #require(LogRatioInterval.estimate(base: base, new: new))
        let back = try #require(LogRatioInterval.estimate(base: new, new: base))
        #expect(abs(there.ratio * back.ratio - 1) < 1e-12)
        let interval = try #require(there.interval)
        #expect(abs(interval.lowerBound * (back.interval?.upperBound ?? 0) - 1) < 1e-12)
        #expect(abs((there.probability ?? 0) - (back.probability ?? 1)) < 1e-12)
    }

    @Test func whatCannotBeEstimated() {
        #expect(LogRatioInterval.estimate(base: [], new: []) == nil)
        #expect(LogRatioInterval.estimate(base: [1, 2], new: [1]) == nil)
        #expect(LogRatioInterval.estimate(base: [0, 2], new: [1, 1]) == nil)
        #expect(LogRatioInterval.estimate(base: [.nan, 2], new: [1, 1]) == nil)
        let single = LogRatioInterval.estimate(base: [2], new: [1])
        #expect(single?.ratio == 0.5)
        #expect(single?.interval == nil)
    }

    @Test func equalRoundsGiveAPoint() {
        let estimate = LogRatioInterval.estimate(base: [1, 2, 4], new: [1, 2, 4])
        #expect(estimate?.ratio == 1)
        #expect(estimate?.interval == 1...1)
        #expect(estimate?.probability == 1)
    }

    /// Coverage by simulation: rounds with a disturbance of 20 % that both arms share and noise of 2 % of their own. The
    /// bounds are three standard errors of the simulation around 95 %.
    @Test func coverageIsNominal() {
        var numbers = RandomNumbers(seed: 20_11)
        let truth = 1.07
        let trials = 4000
        var covered = 0
        var significantWithoutChange = 0
        for _ in 0..<trials {
            let pairs = (0..<10).map { _ -> (Double, Double) in
                let shared = 0.2 * numbers.normal()
                return (exp(shared + 0.02 * numbers.normal()), exp(shared + 0.02 * numbers.normal()))
            }
            let base = pairs.map(\.0)
            if let changed = LogRatioInterval.estimate(base: base, new: pairs.map { $0.1 * truth }),
                changed.interval?.contains(truth) == true
            {
                covered += 1
            }
            if let same = LogRatioInterval.estimate(base: base, new: pairs.map(\.1)), (same.probability ?? 1) < 0.05 {
                significantWithoutChange += 1
            }
        }
        let error = 3 * (0.05 * 0.95 / Double(trials)).squareRoot()
        #expect(abs(Double(covered) / Double(trials) - 0.95) < error)
        #expect(abs(Double(significantWithoutChange) / Double(trials) - 0.05) < error)
    }
}

@Suite struct GeometricMeanTests {
    @Test func plainMean() {
        #expect(abs((GeometricMean.of([1, 4, 16]) ?? 0) - 4) < 1e-12)
        #expect(GeometricMean.of([]) == nil)
        #expect(GeometricMean.of([1, 0]) == nil)
    }

    /// Complete data: the standard error is that of the mean of the rounds' means, so the interval is the paired t
    /// interval of those, up to the resampling's noise (10,000 resamples: about 1 %).
    @Test func completeDataGiveTheTInterval() throws {
        let first = [0.1, 0.2, 0.15, 0.05, 0.3].map { Optional($0) }
        let second = [-0.1, 0.1, 0.05, 0.0, 0.2].map { Optional($0) }
        let estimate = try #require(GeometricMean.estimate(logRatios: [first, second], seed: 1))
        let means = zip(first, second).map { (($0 ?? 0) + ($1 ?? 0)) / 2 }
        let expected = try #require(LogRatioInterval.estimate(logRatios: means))
        #expect(abs(estimate.ratio - expected.ratio) < 1e-12)
        let interval = try #require(estimate.interval)
        let reference = try #require(expected.interval)
        let half = log(reference.upperBound / reference.lowerBound)
        #expect(abs(log(interval.upperBound / interval.lowerBound) / half - 1) < 0.03)
        #expect(estimate.rounds == 5)
    }

    @Test func seedDecides() {
        let data = [[0.1, 0.2, nil, 0.4], [0.0, 0.3, 0.1, nil]]
        let first = GeometricMean.estimate(logRatios: data, seed: 5)
        #expect(first == GeometricMean.estimate(logRatios: data, seed: 5))
        #expect(first != GeometricMean.estimate(logRatios: data, seed: 6))
        #expect(first?.interval?.contains(first?.ratio ?? 0) == true)
    }

    @Test func whatCannotBeEstimated() {
        #expect(GeometricMean.estimate(logRatios: [], seed: 1) == nil)
        #expect(GeometricMean.estimate(logRatios: [[nil, nil]], seed: 1) == nil)
        let single = GeometricMean.estimate(logRatios: [[log(2.0)], [log(8.0)]], seed: 1)
        #expect(abs((single?.ratio ?? 0) - 4) < 1e-12)
        #expect(single?.interval == nil)
    }

    /// Coverage by simulation with few and with usual numbers of rounds; benchmarks of a round share a disturbance and a
    /// tenth of the values is missing. With missing values the resampled error varies, so the margin is wider.
    @Test(arguments: [3, 5, 10])
    func coverage(rounds: Int) {
        var numbers = RandomNumbers(seed: UInt64(rounds))
        let trials = 150
        var covered = 0
        for trial in 0..<trials {
            var data = [[Double?]](repeating: [], count: 6)
            for _ in 0..<rounds {
                let shared = 0.02 * numbers.normal()
                for index in data.indices {
                    let value = 0.3 + shared + 0.03 * numbers.normal()
                    data[index].append(numbers.unit() < 0.1 ? nil : value)
                }
            }
            let estimate = GeometricMean.estimate(logRatios: data, resamples: 300, seed: UInt64(trial))
            if estimate?.interval?.contains(exp(0.3)) == true { covered += 1 }
        }
        #expect(Double(covered) / Double(trials) > 0.88)
    }
}
