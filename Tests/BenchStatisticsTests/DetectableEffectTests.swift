import Foundation
import Testing

@testable import BenchStatistics

@Suite struct DetectableEffectTests {
    /// What the formula says is found in 80 % of simulated comparisons is found in 80 %: with the p value alone, and with
    /// the bound beyond a threshold as a gate asks for.
    @Test(arguments: [nil, 0.03], [5, 10, 20])
    func powerBySimulation(threshold: Double?, rounds: Int) {
        var numbers = RandomNumbers(seed: UInt64(rounds))
        let noise = 0.02
        // What the formula takes: the deviation after trimming, which with normal noise is a little larger.
        let variances = (0..<2000).compactMap { _ in
            Descriptive.variance(TrimmedMean.linearized((0..<rounds).map { _ in noise * numbers.normal() }))
        }
        let deviation = (variances.reduce(0, +) / Double(variances.count)).squareRoot()
        let tests = 10
        let effect = DetectableEffect.minimum(
            logRatioDeviation: deviation, rounds: rounds, tests: tests, threshold: threshold)
        #expect(effect > threshold ?? 0)
        let trials = 1000
        var found = 0
        for _ in 0..<trials {
            let logRatios = (0..<rounds).map { _ in log1p(effect) + noise * numbers.normal() }
            guard let estimate = LogRatioInterval.estimate(logRatios: logRatios), let interval = estimate.interval,
                let probability = estimate.probability
            else { continue }
            if probability * Double(tests) < 0.05, threshold == nil || interval.lowerBound > 1.03 { found += 1 }
        }
        #expect(agrees(found, of: trials, with: 0.8), "\(found)")
    }

    @Test func roundsAreTheFewestThatSuffice() throws {
        for effect in [0.01, 0.02, 0.1] {
            let rounds = try #require(DetectableEffect.rounds(for: effect, logRatioDeviation: 0.02, tests: 5))
            func minimum(_ rounds: Int) -> Double {
                DetectableEffect.minimum(logRatioDeviation: 0.02, rounds: rounds, tests: 5)
            }
            #expect(minimum(rounds) <= effect && minimum(rounds - 1) > effect)
        }
        #expect(DetectableEffect.rounds(for: 0.5, logRatioDeviation: 0.02, least: 10) == 10)
        let strict = try #require(DetectableEffect.rounds(for: 0.05, logRatioDeviation: 0.02, threshold: 0.03))
        let plain = try #require(DetectableEffect.rounds(for: 0.05, logRatioDeviation: 0.02))
        #expect(strict > plain)
    }

    @Test func limits() {
        #expect(DetectableEffect.minimum(logRatioDeviation: 0.01, rounds: 1) == .infinity)
        #expect(DetectableEffect.minimum(logRatioDeviation: .nan, rounds: 10) == .infinity)
        #expect(DetectableEffect.minimum(logRatioDeviation: 0, rounds: 10) == 0)
        #expect(DetectableEffect.minimum(logRatioDeviation: 0, rounds: 10, threshold: 0.03) == 0.03)
        #expect(DetectableEffect.rounds(for: 0.03, logRatioDeviation: 0.01, threshold: 0.03) == nil)
        #expect(DetectableEffect.rounds(for: 0.0001, logRatioDeviation: 0.1) == nil)
        #expect(DetectableEffect.power(of: 0.05, logRatioDeviation: 0.02, rounds: 1) == 0)
    }
}
