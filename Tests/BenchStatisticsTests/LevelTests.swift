import Foundation
import Testing

@testable import BenchStatistics

/// How often each test raises an alarm, when nothing changed and when something did.
@Suite struct LevelTests {
    private func alarms(
        _ trials: Int, seed: UInt64, _ probability: (inout RandomNumbers) -> Double?
    ) -> Int {
        var numbers = RandomNumbers(seed: seed)
        return (0..<trials).count { _ in (probability(&numbers) ?? 1) < 0.05 }
    }

    private func sample(_ count: Int, _ level: Double, _ noise: Double, _ numbers: inout RandomNumbers) -> [Double] {
        (0..<count).map { _ in level + noise * numbers.normal() }
    }

    /// Independent samples with unequal sizes and variances: Welch's test keeps its level, the pooled test does not.
    @Test func welchAndStudent() {
        let trials = 2000
        let welch = alarms(trials, seed: 1) {
            WelchTest.twoSidedProbability(sample(8, 0, 3, &$0), sample(24, 0, 1, &$0))
        }
        #expect(agrees(welch, of: trials, with: 0.05), "\(welch)")
        let pooled = alarms(trials, seed: 1) {
            PooledTTest.twoSidedProbability(sample(8, 0, 3, &$0), sample(24, 0, 1, &$0))
        }
        #expect(Double(pooled) > 0.15 * Double(trials))
        let equal = alarms(trials, seed: 2) {
            PooledTTest.twoSidedProbability(sample(8, 0, 1, &$0), sample(24, 0, 1, &$0))
        }
        #expect(agrees(equal, of: trials, with: 0.05), "\(equal)")
        // Power of the t-test for a shift of one standard deviation, n = 20 each: 0.8690 (statsmodels, TTestIndPower).
        let power = alarms(trials, seed: 3) {
            PooledTTest.twoSidedProbability(sample(20, 0, 1, &$0), sample(20, 1, 1, &$0))
        }
        #expect(agrees(power, of: trials, with: 0.8690), "\(power)")
    }

    /// The exact test is discrete and so a little below its level: for 5 and 6 values P(p < 0.05) = 0.0303.
    @Test func mannWhitney() {
        let trials = 2000
        let exact = alarms(trials, seed: 4) {
            MannWhitney.twoSidedProbability(sample(5, 0, 1, &$0), sample(6, 0, 1, &$0))
        }
        let level = 2 * 7 / 462.0
        #expect(agrees(exact, of: trials, with: level), "\(exact)")
        let normal = alarms(trials, seed: 5) {
            MannWhitney.twoSidedProbability(sample(20, 0, 1, &$0), sample(20, 0, 1, &$0))
        }
        #expect(agrees(normal, of: trials, with: 0.05), "\(normal)")
        #expect(MannWhitney.twoSidedProbability([], [1]) == nil)
        #expect(MannWhitney.twoSidedProbability([1, 1, 1], [1, 1, 1]) == 1)
    }

    /// Pooled iterations of processes that differ: the rules of other tools raise far more false alarms than 5 %, the
    /// paired test on rounds does not.
    @Test func poolingIterationsRaisesFalseAlarms() {
        let simulation = Simulation(outliers: 0, rounds: 10, executions: 1, iterations: 10)
        let trials = 500
        let student = alarms(trials, seed: 6) {
            let arms = simulation.arms(ratio: 1, &$0)
            return PooledTTest.twoSidedProbability(arms.base.pooled, arms.new.pooled)
        }
        // What a round shares is noise here for both samples alike, so the pooled test of a wide spread rarely alarms.
        let quiet = Simulation(round: 0, process: 0.02, iteration: 0.01, outliers: 0, executions: 1, iterations: 10)
        let mann = alarms(trials, seed: 7) {
            let arms = quiet.arms(ratio: 1, &$0)
            return MannWhitney.twoSidedProbability(arms.base.pooled, arms.new.pooled)
        }
        let pooled = alarms(trials, seed: 7) {
            let arms = quiet.arms(ratio: 1, &$0)
            return PooledTTest.twoSidedProbability(arms.base.pooled, arms.new.pooled)
        }
        #expect(student < trials / 20, "\(student)")
        #expect(pooled > trials / 4 && mann > trials / 4, "\(pooled) \(mann)")
        let paired = alarms(trials, seed: 7) {
            let arms = quiet.arms(ratio: 1, &$0)
            return LogRatioInterval.estimate(base: arms.base.roundMeans, new: arms.new.roundMeans)?.probability
        }
        #expect(agrees(paired, of: trials, with: 0.05), "\(paired)")
    }
}
