import Foundation
import Testing

@testable import BenchStatistics

@Suite struct ComparisonRuleTests {
    /// Eight rounds of two processes whose log-ratio is exactly `log(ratio)` plus or minus `spread`, in turn.
    private func pair(
        _ ratio: Double, spread: Double, rounds: Int = 8, isPaired: Bool = true, hasSteadyState: Bool = true
    ) -> ComparisonRule.Pair {
        let base = (0..<rounds).map { round in
            [[100.0, 100], [100, 100]].map { $0.map { $0 * Double(1 + round % 3) } }
        }
        let new = base.enumerated().map { round, processes in
            let factor = ratio * exp(round % 2 == 0 ? spread : -spread)
            return processes.map { $0.map { $0 * factor } }
        }
        let plain = isPaired ? base : base.map { $0.map { $0.map { _ in 100.0 } } }
        let other = isPaired ? new : new.indices.map { [[100 * ratio * exp($0 % 2 == 0 ? spread : -spread)]] }
        return ComparisonRule.Pair(
            base: ArmSamples(rounds: plain), new: ArmSamples(rounds: other), isPaired: isPaired,
            hasSteadyState: hasSteadyState)
    }

    private func decide(_ pairs: ComparisonRule.Pair..., threshold: Double = 0.03) -> [ComparisonRule.Decision] {
        ComparisonRule(threshold: threshold, resamples: 2000, seed: 7).decide(pairs)
    }

    @Test func slower() throws {
        let decision = decide(pair(1.08, spread: 0.01))[0]
        #expect(decision.verdict == .slower && !decision.isRegressionExcluded)
        let text = try #require(decision.reasons.first)
        #expect(text.hasPrefix("1.080 [1.07"))
        #expect(text.hasSuffix("slower by more than 3 %, adjusted p below 0.0001"))
        #expect(abs((decision.estimate?.ratio ?? 0) - 1.08) < 1e-9)
    }

    @Test func faster() throws {
        let decision = decide(pair(1 / 1.08, spread: 0.01))[0]
        #expect(decision.verdict == .faster && decision.isRegressionExcluded)
        #expect(decision.reasons[0].contains("faster by more than 3 %"))
    }

    @Test func same() {
        let decisions = decide(pair(1, spread: 0.01), pair(1.015, spread: 0.005))
        #expect(decisions.map(\.verdict) == [.same, .same])
        #expect(decisions[0].reasons[0].hasSuffix("the same within 3 %"))
        // Significant, but too small to matter; the reader is told.
        #expect((decisions[1].adjustedProbability ?? 1) < 0.05)
        #expect(decisions[1].reasons[0].contains("a difference is shown, but a smaller one"))
        #expect(decisions.allSatisfy { $0.isRegressionExcluded })
    }

    /// A wide interval is never good, whether or not the point lies within the threshold.
    @Test func wideIntervalIsInconclusive() throws {
        let decision = decide(pair(1, spread: 0.08))[0]
        #expect(decision.verdict == .inconclusive && !decision.isRegressionExcluded)
        #expect(decision.reasons[0].contains("to each side, more than the threshold of 3 %: about "))
        #expect(decision.reasons[0].hasSuffix("rounds would decide"))
        let faster = decide(pair(0.9, spread: 0.15))[0]
        #expect(faster.verdict == .inconclusive && !faster.isRegressionExcluded)
    }

    /// Narrow, but across a bound: neither shown nor excluded.
    @Test func acrossTheBound() {
        let upper = decide(pair(1.03, spread: 0.02))[0]
        #expect(upper.verdict == .inconclusive && !upper.isRegressionExcluded)
        #expect(upper.reasons[0].contains("perhaps slower by up to 4."))
        // Across the lower bound it is open whether it became faster, but slower it did not become.
        let lower = decide(pair(1 / 1.03, spread: 0.02))[0]
        #expect(lower.verdict == .inconclusive && lower.isRegressionExcluded)
        #expect(lower.reasons[0].contains("perhaps faster by up to 4."))
    }

    /// One benchmark that would be slower alone, among 40 that are not: Holm wants more.
    @Test func adjustmentCounts() {
        let suspect = pair(1.06, spread: 0.031)
        let alone = decide(suspect)[0]
        #expect(alone.verdict == .slower)
        let noise = Array(repeating: pair(1, spread: 0.01), count: 200)
        let decision = ComparisonRule(resamples: 2000, seed: 7).decide([suspect] + noise)[0]
        #expect(decision.verdict == .inconclusive)
        #expect(decision.reasons[0].contains("slower taken alone, but not shown among 201 benchmarks (adjusted p 0."))
        #expect((decision.adjustedProbability ?? 0) > 0.05)
    }

    @Test func withoutSteadyState() {
        let decisions = decide(pair(1.5, spread: 0.01, hasSteadyState: false), pair(1.08, spread: 0.01))
        #expect(decisions[0].verdict == .inconclusive && decisions[0].adjustedProbability == nil)
        #expect(decisions[0].reasons[0].contains("no steady state"))
        #expect(decisions[0].estimate != nil)
        // It takes no part in the family of tests: the other p is that of a single test.
        #expect(decisions[1].adjustedProbability == decisions[1].estimate?.probability)
    }

    @Test func tooFewRounds() {
        let single = decide(pair(1.5, spread: 0, rounds: 1))[0]
        #expect(single.verdict == .inconclusive && single.reasons[0].contains("1.500 from a single round"))
        #expect(single.adjustedProbability == nil)
        let empty = ArmSamples(rounds: [])
        let nothing = decide(.init(base: empty, new: empty, isPaired: true, hasSteadyState: true))[0]
        #expect(nothing.verdict == .inconclusive && nothing.estimate == nil)
        #expect(nothing.reasons == ["no round has a value of both arms"])
        #expect(decide().isEmpty)
    }

    @Test func unpairedArms() {
        let decision = decide(pair(1.1, spread: 0.01, isPaired: false))[0]
        #expect(decision.verdict == .slower)
        #expect(decide(pair(1, spread: 0.01, isPaired: false))[0].verdict == .same)
    }

    /// With a threshold of 0 any shown change counts and nothing can be called the same.
    @Test func thresholdZero() {
        let decisions = decide(
            pair(1.005, spread: 0.002), pair(0.995, spread: 0.002), pair(1, spread: 0.002), threshold: 0)
        #expect(decisions.map(\.verdict) == [.slower, .faster, .inconclusive])
        #expect(decisions[0].reasons[0].contains(": slower, adjusted p"))
        #expect(decisions[2].reasons[0].contains("with a threshold of 0 none can be excluded"))
    }

    /// Exact counts: every round gives the same ratio.
    @Test func exactValues() {
        let decisions = decide(pair(1.05, spread: 0), pair(1.01, spread: 0), pair(1, spread: 0))
        #expect(decisions.map(\.verdict) == [.slower, .same, .same])
    }

    @Test func amounts() {
        var rule = ComparisonRule(resamples: 500, seed: 1)
        rule.words = .amount
        let reasons = rule.decide([pair(1.08, spread: 0.01), pair(0.9, spread: 0.01)]).map { $0.reasons[0] }
        #expect(reasons[0].contains("larger by more than 3 %") && reasons[1].contains("smaller by more than 3 %"))
    }

    /// The screen is wider than the decision: what is decided as slower was always flagged.
    @Test func screen() {
        let pairs = [
            pair(1.08, spread: 0.01), pair(1, spread: 0.01), pair(1, spread: 0.08), pair(0.9, spread: 0.01),
            pair(1.5, spread: 0.01, hasSteadyState: false), pair(1 / 1.03, spread: 0.02),
        ]
        let flags = ComparisonRule(resamples: 2000, seed: 7).screen(pairs)
        #expect(flags == [true, false, true, false, false, false])
    }

    @Test func theSeedDecidesTheDigits() {
        let pairs = [pair(1.02, spread: 0.03)]
        let first = ComparisonRule(resamples: 200, seed: 1).decide(pairs)
        #expect(first == ComparisonRule(resamples: 200, seed: 1).decide(pairs))
        #expect(first != ComparisonRule(resamples: 200, seed: 2).decide(pairs))
    }

    @Test func numbersInWords() {
        #expect(ComparisonRule.percent(0.03) == "3 %")
        #expect(ComparisonRule.percent(0.005) == "0.50 %")
        #expect(ComparisonRule.percent(0.1234) == "12 %")
        #expect(ComparisonRule.probability(0.00021) == "0.0002")
        #expect(ComparisonRule.probability(0.0000021) == "below 0.0001")
        #expect(ComparisonRule.probability(0.0499) == "0.050")
        #expect(ComparisonRule.probability(1) == "1.00")
        #expect(ComparisonRule.number(1.0824) == "1.082")
        #expect(ComparisonRule.number(0.01234) == "0.0123")
    }
}

/// Level and power on synthetic sessions of 12 benchmarks. A round shares a disturbance of 5 % between the arms, each
/// process has 1.5 % of its own, each iteration 1 %; noise differs between benchmarks by a factor of up to 2. So rounds
/// differ by 1.7 to 3.1 %, a little more than in results/calibration.md.
@Suite struct ComparisonRuleSimulationTests {
    private func session(
        _ numbers: inout RandomNumbers, rounds: Int, benchmarks: Int = 12, changed: Int? = nil, ratio: Double = 1
    ) -> [ComparisonRule.Pair] {
        (0..<benchmarks).map { benchmark in
            let noise = 1 + Double(benchmark) / Double(benchmarks)
            var arms: ([[[Double]]], [[[Double]]]) = ([], [])
            for _ in 0..<rounds {
                let shared = 0.05 * numbers.normal()
                func process() -> [Double] {
                    let own = 0.015 * noise * numbers.normal()
                    return (0..<2).map { _ in exp(shared + own + 0.01 * numbers.normal()) }
                }
                arms.0.append([process(), process()])
                let factor = benchmark == changed ? ratio : 1
                arms.1.append([process(), process()].map { $0.map { $0 * factor } })
            }
            return ComparisonRule.Pair(
                base: ArmSamples(rounds: arms.0), new: ArmSamples(rounds: arms.1), isPaired: true,
                hasSteadyState: true)
        }
    }

    /// Nothing changed, threshold 0: at most 5 % of the sessions raise the gate's alarm, and those that call anything
    /// slower or faster stay within three standard errors of the simulation. The same sessions judged by plain p < 0.05
    /// show that there was something to resist.
    @Test func familyWiseFalseAlarms() {
        var numbers = RandomNumbers(seed: 2027)
        let sessions = 300
        var alarms = 0
        var changes = 0
        var plainAlarms = 0
        for seed in 0..<sessions {
            let decisions = ComparisonRule(threshold: 0, resamples: 100, seed: UInt64(seed))
                .decide(session(&numbers, rounds: 10))
            if decisions.contains(where: { $0.verdict == .slower }) { alarms += 1 }
            if decisions.contains(where: { $0.verdict == .slower || $0.verdict == .faster }) { changes += 1 }
            if decisions.contains(where: { ($0.estimate?.probability ?? 1) < 0.05 }) { plainAlarms += 1 }
        }
        let error = 3 * (0.05 * 0.95 / Double(sessions)).squareRoot()
        #expect(Double(alarms) / Double(sessions) <= 0.05)
        #expect(Double(changes) / Double(sessions) <= 0.05 + error)
        #expect(Double(plainAlarms) / Double(sessions) > 0.25)
    }

    /// The CI defaults, 20 rounds and a threshold of 3 %: 10 % is found at least 95 % of the time, 3 % with a threshold
    /// of 0 at least 80 % of the time, and neither is ever called faster.
    @Test(arguments: [(1.10, 0.03, 0.95), (1.03, 0.0, 0.8)])
    func power(ratio: Double, threshold: Double, least: Double) {
        var numbers = RandomNumbers(seed: 11)
        let sessions = 100
        var found = 0
        for seed in 0..<sessions {
            let changed = seed % 12
            let decisions = ComparisonRule(threshold: threshold, resamples: 100, seed: UInt64(seed))
                .decide(session(&numbers, rounds: 20, changed: changed, ratio: ratio))
            if decisions[changed].verdict == .slower { found += 1 }
            #expect(decisions[changed].verdict != .faster)
        }
        #expect(Double(found) / Double(sessions) >= least, "found \(found) of \(sessions)")
    }

    /// Screen and confirmation, as the gate does it: fresh rounds decide, and the power stays.
    @Test func confirmation() {
        var numbers = RandomNumbers(seed: 5)
        let sessions = 60
        var found = 0
        var alarms = 0
        for seed in 0..<sessions {
            let rule = ComparisonRule(resamples: 100, seed: UInt64(seed))
            let first = session(&numbers, rounds: 20, changed: 3, ratio: 1.1)
            let second = session(&numbers, rounds: 20, changed: 3, ratio: 1.1)
            let flagged = rule.screen(first).enumerated().filter(\.element).map(\.offset)
            let decisions = zip(flagged, rule.decide(flagged.map { second[$0] }))
            if decisions.contains(where: { $0 == 3 && $1.verdict == .slower }) { found += 1 }
            if decisions.contains(where: { $0 != 3 && $1.verdict == .slower }) { alarms += 1 }
        }
        #expect(Double(found) / Double(sessions) >= 0.95)
        #expect(alarms == 0)
    }
}

@Suite struct UnpairedGeometricMeanTests {
    /// One benchmark in each arm: Welch's interval of the difference of two means, up to the resampling's noise.
    @Test func oneBenchmarkGivesWelch() throws {
        let base = [0.10, 0.12, 0.08, 0.11, 0.09]
        let new = [0.30, 0.33, 0.27, 0.31, 0.29, 0.30]
        let estimate = try #require(
            GeometricMean.unpaired(base: [base.map { Optional($0) }], new: [new.map { Optional($0) }], seed: 3))
        // Means 0.1 and 0.3; variances of the means 5e-5 and 4e-4 / 6; 8.99 degrees of freedom, t = 2.2624.
        #expect(abs(log(estimate.ratio) - 0.2) < 1e-12)
        let interval = try #require(estimate.interval)
        let half = log(interval.upperBound / interval.lowerBound) / 2
        #expect(abs(half / (2.2624 * (5e-5 + 4e-4 / 6).squareRoot()) - 1) < 0.03)
    }

    @Test func whatCannotBeEstimated() {
        #expect(GeometricMean.unpaired(base: [], new: [], seed: 1) == nil)
        #expect(GeometricMean.unpaired(base: [[0.1, 0.2]], new: [[nil]], seed: 1) == nil)
        let single = GeometricMean.unpaired(base: [[0.1]], new: [[0.2, 0.3]], seed: 1)
        #expect(single?.interval == nil && abs(log(single?.ratio ?? 1) - 0.15) < 1e-12)
    }

    /// One exact count an arm decides; what is below the counts' error does not.
    @Test(arguments: [
        (1.2, 0.0, 0.03, ComparisonRule.Verdict.slower), (0.8, 0, 0.03, .faster), (1.02, 0, 0.03, .same),
        (1, 0, 0, .same), (1.000_01, 0, 0, .slower), (1.000_01, 1e-4, 0, .inconclusive),
        (1.03, 1e-2, 0.03, .inconclusive),
        (1.02, 1e-3, 0.03, .same),
    ])
    func counts(ratio: Double, error: Double, threshold: Double, verdict: ComparisonRule.Verdict) throws {
        var pair = ComparisonRule.Pair(
            base: ArmSamples(rounds: [[[1000]]]), new: ArmSamples(rounds: [[[1000 * ratio]]]), isPaired: false,
            hasSteadyState: true)
        pair.countError = error
        let rule = ComparisonRule(threshold: threshold, seed: 1, words: .amount)
        let decision = try #require(rule.decide([pair]).first)
        #expect(decision.verdict == verdict, "\(decision.reasons)")
        #expect(rule.screen([pair]) == [verdict == .slower || verdict == .inconclusive])
    }
}
