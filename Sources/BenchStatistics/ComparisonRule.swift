import BenchModel
import Glibc

/// Decides from two arms' samples which benchmarks became slower, and says why in words.
///
/// The order of the decision, for each benchmark:
/// 1. Without a steady state, or without an interval, nothing is decided: inconclusive.
/// 2. slower: the adjusted p is below `alpha` and the interval's lower bound is above 1 + threshold.
/// 3. faster: the adjusted p is below `alpha` and the upper bound is below 1 / (1 + threshold).
/// 4. same: the whole interval lies within 1 / (1 + threshold) ... 1 + threshold.
/// 5. Everything else is inconclusive, above all an interval whose half-width exceeds the threshold: what cannot be seen
///    is never called good.
///
/// The p values are adjusted over all benchmarks decided together, so that with nothing changed at most `alpha` of the
/// comparisons raise any alarm, however many benchmarks there are.
///
/// Source: Holm 1979 for the adjustment; Kalibera & Jones, ISMM 2013, for intervals of ratios in place of bare tests;
/// Schuirmann 1987 for "same" as an interval within bounds of equivalence.
public struct ComparisonRule: Equatable, Sendable {
    /// The largest change that does not matter, as a fraction: 0.03 is 3 %.
    public var threshold: Double
    /// The permitted probability of any false alarm in one comparison.
    public var alpha: Double
    public var confidence: Double
    public var resamples: Int
    /// Of the resampling; store it with what is reported.
    public var seed: UInt64
    /// What the reasons call a change.
    public var words: Words

    /// How a ratio is put into words.
    public enum Words: Sendable {
        /// slower, faster
        case time
        /// larger, smaller: for memory and counts
        case amount

        var above: String { self == .time ? "slower" : "larger" }
        var below: String { self == .time ? "faster" : "smaller" }
    }

    /// One benchmark in both arms.
    public struct Pair: Sendable {
        public var base: ArmSamples
        public var new: ArmSamples
        /// Whether round i of one arm ran beside round i of the other.
        public var isPaired: Bool
        /// Of paired arms: whether their iterations ran side by side.
        public var isInterleaved: Bool
        public var hasSteadyState: Bool
        /// For exact counts, of which one is enough: their largest relative error. nil for everything that varies.
        public var countError: Double?

        public init(
            base: ArmSamples, new: ArmSamples, isPaired: Bool, isInterleaved: Bool = false, hasSteadyState: Bool
        ) {
            self.base = base
            self.new = new
            self.isPaired = isPaired
            self.isInterleaved = isInterleaved
            self.hasSteadyState = hasSteadyState
        }
    }

    public enum Verdict: String, Sendable, CaseIterable {
        case faster, slower, same, inconclusive
    }

    /// What is decided about one benchmark.
    public struct Decision: Equatable, Sendable {
        /// nil when the arms have nothing to compare.
        public var estimate: RatioEstimate?
        /// nil for a benchmark that takes no part in the test.
        public var adjustedProbability: Double?
        public var verdict: Verdict
        /// Sentences for people, the most important first; never empty.
        public var reasons: [String]
        /// Whether the interval shows that the benchmark did not become slower by more than the threshold, and is narrow
        /// enough to say so: true for `same` and `faster`, and for what lies between the two.
        public var isRegressionExcluded: Bool

        public init(
            estimate: RatioEstimate?, adjustedProbability: Double?, verdict: Verdict, reasons: [String],
            isRegressionExcluded: Bool
        ) {
            self.estimate = estimate
            self.adjustedProbability = adjustedProbability
            self.verdict = verdict
            self.reasons = reasons
            self.isRegressionExcluded = isRegressionExcluded
        }
    }

    /// What tables and pages decide by, which ask for nothing else.
    public static let standard = ComparisonRule(seed: 0)

    /// The seed of a comparison that gives none: made of the sessions' own, so that tables, pages and plots agree.
    public static func seed(base: UInt64, new: UInt64) -> UInt64 {
        var numbers = RandomNumbers(seed: base, stream: new)
        return numbers.next()
    }

    public init(
        threshold: Double = 0.03, alpha: Double = 0.05, confidence: Double = 0.95, resamples: Int = 10_000,
        seed: UInt64, words: Words = .time
    ) {
        self.threshold = threshold
        self.alpha = alpha
        self.confidence = confidence
        self.resamples = resamples
        self.seed = seed
        self.words = words
    }

    /// Decides all pairs together. The result does not depend on anything but the pairs and the rule, seed included.
    public func decide(_ pairs: [Pair]) -> [Decision] {
        let estimates = pairs.enumerated().map { estimate($0.element, stream: $0.offset) }
        // Only what can be gated is tested: others would cost the tested ones power.
        let tested = pairs.indices.filter {
            pairs[$0].hasSteadyState && pairs[$0].countError == nil && estimates[$0]?.probability != nil
        }
        let probabilities = tested.compactMap { estimates[$0]?.probability }
        let adjusted = Dictionary(uniqueKeysWithValues: zip(tested, MultipleTests.holm(probabilities)))
        return pairs.indices.map { index in
            var decision = decide(pairs[index], estimates[index], adjusted: adjusted[index], tests: tested.count)
            if let note = distortion(pairs[index], estimates[index]) { decision.reasons.append(note) }
            return decision
        }
    }

    /// What a gate measures again before it raises an alarm: each benchmark that is slower before adjustment, and each
    /// of which the interval does not exclude that it became slower by more than the threshold. A benchmark without a
    /// steady state would have none the second time either.
    ///
    /// The screen may be generous: the alarm is decided, and adjusted, on the fresh rounds alone.
    public func screen(_ pairs: [Pair]) -> [Bool] {
        zip(pairs, decide(pairs)).map { pair, decision in isSuspect(decision, hasSteadyState: pair.hasSteadyState) }
    }

    /// The same from a decision already made.
    public func isSuspect(_ decision: Decision, hasSteadyState: Bool) -> Bool {
        hasSteadyState && decision.estimate != nil && !decision.isRegressionExcluded
    }

    /// The verdict about a single estimate, such as a geometric mean, by its interval alone: there is nothing to adjust for.
    public func verdict(_ estimate: RatioEstimate) -> Verdict {
        guard let interval = estimate.interval else { return .inconclusive }
        let upper = 1 + threshold
        if interval.lowerBound > upper { return .slower }
        if interval.upperBound < 1 / upper { return .faster }
        return interval.lowerBound >= 1 / upper && interval.upperBound <= upper ? .same : .inconclusive
    }

    // MARK: - One benchmark

    private func estimate(_ pair: Pair, stream: Int) -> RatioEstimate? {
        var numbers = RandomNumbers(seed: seed, stream: UInt64(stream))
        return HierarchicalBootstrap.ratio(
            base: pair.base, new: pair.new, isPaired: pair.isPaired, isInterleaved: pair.isInterleaved,
            confidence: confidence, resamples: resamples, seed: numbers.next())
    }

    private func decide(_ pair: Pair, _ estimate: RatioEstimate?, adjusted: Double?, tests: Int) -> Decision {
        func inconclusive(_ reasons: [String], isRegressionExcluded: Bool = false) -> Decision {
            Decision(
                estimate: estimate, adjustedProbability: adjusted, verdict: .inconclusive, reasons: reasons,
                isRegressionExcluded: isRegressionExcluded)
        }
        guard let estimate else { return inconclusive(["no round has a value of both arms"]) }
        guard pair.hasSteadyState else {
            return inconclusive(["no steady state: its time keeps changing until the process ends, so it is not gated"])
        }
        if let error = pair.countError { return exact(estimate, error: error) }
        let number = ComparisonRule.number(estimate.ratio)
        guard let interval = estimate.interval, let adjusted else {
            return inconclusive([
                "\(number) from \(estimate.rounds == 1 ? "a single round" : "too few rounds"): "
                    + "an interval needs at least 2 rounds in each arm"
            ])
        }
        let range =
            "\(number) [\(ComparisonRule.number(interval.lowerBound)), "
            + "\(ComparisonRule.number(interval.upperBound))]"
        let upper = 1 + threshold
        let lower = 1 / upper
        let limit = ComparisonRule.percent(threshold)
        let probability = "adjusted p \(ComparisonRule.probability(adjusted))"
        let isSignificant = adjusted < alpha
        func decided(_ verdict: Verdict, _ reason: String) -> Decision {
            Decision(
                estimate: estimate, adjustedProbability: adjusted, verdict: verdict, reasons: [reason],
                isRegressionExcluded: verdict != .slower)
        }
        let more = threshold > 0 ? " by more than \(limit)" : ""
        if isSignificant, interval.lowerBound > upper {
            return decided(.slower, "\(range): \(words.above)\(more), \(probability)")
        }
        if isSignificant, interval.upperBound < lower {
            return decided(.faster, "\(range): \(words.below)\(more), \(probability)")
        }
        if interval.lowerBound >= lower, interval.upperBound <= upper {
            let rest = isSignificant ? "; a difference is shown, but a smaller one (\(probability))" : ""
            return decided(.same, "\(range): the same within \(limit)\(rest)")
        }
        let halfWidth = log(interval.upperBound / interval.lowerBound) / 2
        let isWide = halfWidth > log(upper)
        let isBeyond = interval.lowerBound > upper || interval.upperBound < lower
        let reason = unclear(
            range, interval, probability: adjusted, tests: tests, halfWidth: exp(halfWidth) - 1, isWide: isWide)
        return inconclusive(
            [reason + (isWide && !isBeyond ? advice(estimate, halfWidth: halfWidth) : "; more rounds would decide")],
            isRegressionExcluded: interval.upperBound <= upper && !isWide)
    }

    /// What the trimming leaves out, where it matters: a change that only a few iterations or rounds have.
    private func distortion(_ pair: Pair, _ estimate: RatioEstimate?) -> String? {
        guard let estimate, let interval = estimate.interval, pair.countError == nil, pair.hasSteadyState else {
            return nil
        }
        let means = (pair.base.roundMeans.map { log($0) }, pair.new.roundMeans.map { log($0) })
        guard let base = Descriptive.mean(means.0), let new = Descriptive.mean(means.1) else { return nil }
        let mean = exp(new - base)
        guard !interval.contains(mean), abs(new - base - log(estimate.ratio)) > log(1 + max(threshold, 0.01)) else {
            return nil
        }
        return "the mean over everything is \(ComparisonRule.number(mean)): "
            + "a part of the iterations or rounds differs more than the rest"
    }

    /// Counts need no test: a difference beyond their error is one.
    private func exact(_ estimate: RatioEstimate, error: Double) -> Decision {
        let upper = 1 + threshold
        let limit = ComparisonRule.percent(threshold)
        let ratio = estimate.ratio
        let more = threshold > 0 ? " by more than \(limit)" : ""
        let number = "\(ComparisonRule.number(ratio)), counted"
        func decided(_ verdict: Verdict, _ reason: String) -> Decision {
            Decision(
                estimate: estimate, adjustedProbability: nil, verdict: verdict, reasons: [reason],
                isRegressionExcluded: verdict == .same || verdict == .faster)
        }
        if ratio > upper * (1 + error) { return decided(.slower, "\(number): \(words.above)\(more)") }
        if ratio * (1 + error) < 1 / upper { return decided(.faster, "\(number): \(words.below)\(more)") }
        if ratio * (1 + error) <= upper, ratio >= (1 + error) / upper {
            return decided(.same, "\(number): \(ratio == 1 ? "the same" : "the same within \(limit)")")
        }
        return decided(
            .inconclusive, "\(number): no more than the error of the counts, \(ComparisonRule.percent(error))")
    }

    /// Why an interval decides nothing.
    private func unclear(
        _ range: String, _ interval: ClosedRange<Double>, probability: Double, tests: Int, halfWidth: Double,
        isWide: Bool
    ) -> String {
        let upper = 1 + threshold
        let limit = ComparisonRule.percent(threshold)
        if interval.lowerBound > upper || interval.upperBound < 1 / upper {
            let word = interval.lowerBound > upper ? words.above : words.below
            return "\(range): \(word) taken alone, but not shown among \(tests) benchmark\(tests == 1 ? "" : "s") "
                + "(adjusted p \(ComparisonRule.probability(probability)) is not below \(alpha))"
        }
        if threshold == 0 {
            return "\(range): no difference is shown; with a threshold of 0 none can be excluded either"
        }
        if isWide {
            return "\(range): the interval reaches \(ComparisonRule.percent(halfWidth)) to each side, "
                + "more than the threshold of \(limit)"
        }
        let (word, bound) =
            interval.upperBound > upper
            ? (words.above, interval.upperBound - 1) : (words.below, 1 / interval.lowerBound - 1)
        return "\(range): perhaps \(word) by up to \(ComparisonRule.percent(bound)), "
            + "which neither shows nor excludes a change of \(limit)"
    }

    /// ": about 34 rounds would decide", where more rounds than there are would: so many narrow the interval to the
    /// threshold. Its half-width falls with the square root of the rounds.
    private func advice(_ estimate: RatioEstimate, halfWidth: Double) -> String {
        guard threshold > 0 else { return "" }  // no interval is that narrow
        let factor = halfWidth / log(1 + threshold)
        let rounds = (Double(estimate.rounds) * factor * factor).rounded(.up)
        guard rounds > Double(estimate.rounds) else { return "" }
        return rounds > 1000
            ? "; more than 1000 rounds would be needed" : ": about \(Int(rounds)) rounds would decide"
    }

    // MARK: - Numbers in words

    /// A ratio with three places, or three digits when it is far from 1.
    public static func number(_ ratio: Double) -> String {
        ratio >= 0.1 && ratio < 10 ? Decimals.fixed(ratio, places: 3) : Decimals.significant(ratio, digits: 3)
    }

    /// "3 %", "0.5 %", "12 %".
    public static func percent(_ fraction: Double) -> String {
        let percent = fraction * 100
        let isWhole = abs(percent - percent.rounded()) < 1e-6 || abs(percent) >= 9.95
        return "\(isWhole ? Decimals.fixed(percent, places: 0) : Decimals.significant(percent, digits: 2)) %"
    }

    /// A p value with one or two digits that count; below 0.0001 only that.
    public static func probability(_ value: Double) -> String {
        if value < 0.0001 { return "below 0.0001" }
        if value < 0.001 { return Decimals.fixed(value, places: 4) }
        return value < 0.0995 ? Decimals.fixed(value, places: 3) : Decimals.fixed(value, places: 2)
    }
}
