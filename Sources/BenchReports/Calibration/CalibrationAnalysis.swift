import BenchModel
import BenchStatistics
import Glibc

/// How often a rule is right: so many of so many, with Wilson's 95 % interval.
public struct CalibrationRate: Equatable, Sendable {
    public var successes: Int
    public var trials: Int

    public init(_ successes: Int = 0, of trials: Int = 0) {
        self.successes = successes
        self.trials = trials
    }

    mutating func count(_ isSuccess: Bool) {
        trials += 1
        if isSuccess { successes += 1 }
    }

    public var share: Double? { trials == 0 ? nil : Double(successes) / Double(trials) }
    public var interval: ClosedRange<Double> { BinomialInterval.wilson(successes: successes, trials: trials) }
}

/// What a calibration shows: false alarms where nothing changed, what is found where a known share of work was added, and
/// the smallest change that this machine can see. A pure function of the measurements and the seed.
public struct CalibrationAnalysis: Sendable {
    /// How much is resampled; less is faster and coarser.
    public struct Settings: Equatable, Sendable {
        /// Random exchanges of the two equal arms, for each session.
        public var swapsPerSession = 200
        /// Bootstrap samples of the rounds, for each slowed benchmark of each session.
        public var roundResamples = 20
        /// Resamples of the rule's own interval on the data as measured, and on resampled data.
        public var resamples = 10_000
        public var resamplesWithin = 1000
        /// Whether to compute what can be seen; costs the most where little is resampled.
        public var includesSensitivity = true
        public var seed: UInt64 = 1

        public init() {}
    }

    /// What one rule makes of the measurements.
    public struct RuleResult: Sendable {
        public let name: String
        /// Benchmark comparisons without a change that were called slower or faster.
        public var falseBenchmarks = CalibrationRate()
        /// Sessions without a change with at least one benchmark called slower: a red CI job.
        public var falseSlowerSessions = CalibrationRate()
        /// Sessions without a change with at least one benchmark called slower or faster.
        public var falseSessions = CalibrationRate()
        /// The same over sessions with the equal arms exchanged at random in every round.
        public var resampledFalseSlower = CalibrationRate()
        public var resampledFalse = CalibrationRate()
        public var detections: [Detection] = []
        /// For a rule in two stages: how many benchmarks of a session are measured again, on average.
        public var measuredAgain: Double?
    }

    /// How often a slowdown is found.
    public struct Detection: Sendable {
        public let share: Double
        /// The slowed benchmark is called slower, in a session in which nothing else changed.
        public var found = CalibrationRate()
        /// The same over bootstrap samples of the rounds.
        public var resampledFound = CalibrationRate()
        /// Called faster, which is never right.
        public var faster = 0
    }

    /// One benchmark on this machine.
    public struct Sensitivity: Sendable {
        public let benchmark: String
        /// Standard deviation of the log-ratio of a round, without a change; trimmed, if so many rounds were measured.
        public let deviation: Double
        /// The same untrimmed: what holds for fewer rounds than are trimmed.
        public let plainDeviation: Double
        /// How much further the sessions lie apart than their rounds tell: 1 when rounds are independent.
        public let sessionSpread: Double?
        /// The smallest slowdown that is found with probability .8 with the rounds measured, at threshold 0 and at 3 %.
        public let effect: Double
        public let effectAboveThreshold: Double
        /// Rounds needed to find 1, 3 and 5 % with probability .8 at threshold 0; nil: more than can be measured.
        public let roundsNeeded: [Int?]
    }

    /// What more rounds bring.
    public struct Budget: Sendable {
        public let rounds: Int
        /// Seconds for all benchmarks with two arms.
        public let seconds: Double
        /// Smallest slowdown found with probability .8 at threshold 0, in the median benchmark and in the noisiest.
        public let median: Double
        public let worst: Double
    }

    public static let effectsOfInterest = [0.01, 0.03, 0.05]

    public let data: CalibrationData
    public let settings: Settings
    public private(set) var rules: [RuleResult] = []
    public private(set) var sensitivities: [Sensitivity] = []
    public private(set) var budgets: [Budget] = []
    /// Geometric mean of the measured slowdowns, as a share, for each injected share.
    public private(set) var measuredShares: [(share: Double, measured: Double)] = []

    /// - Parameter rules: other rules than all, for a quick look.
    public init(
        _ data: CalibrationData, settings: Settings = Settings(), rules: [CalibrationRule] = CalibrationRule.all
    ) {
        self.data = data
        self.settings = settings
        self.rules = rules.map(result)
        self.rules.insert(confirmedResult(), at: min(self.rules.count, rules.prefix { $0.isOurs }.count))
        resample(rules)
        if settings.includesSensitivity {
            sensitivities = data.benchmarks.indices.map(sensitivity)
            budgets = [5, 10, 20, 40, 80].compactMap(budget)
        }
        measuredShares = data.shares.map { share in
            let means = data.sessions.flatMap(\.cells).filter { $0.slow?.share == share }.compactMap {
                TrimmedMean.of($0.slow?.arms.logRatios ?? [])
            }
            return (share, exp(Descriptive.mean(means) ?? 0) - 1)
        }
    }

    public var sessionCount: Int { data.sessions.count }
    public var benchmarkCount: Int { data.benchmarks.count }

    // MARK: - As measured

    private func result(_ rule: CalibrationRule) -> RuleResult {
        var result = RuleResult(name: rule.name)
        for session in data.sessions {
            let family = session.cells.map(\.same)
            let said = rule.directions(family, resamples: settings.resamples, seed: seed(session, 0))
            for direction in said { result.falseBenchmarks.count(direction != nil) }
            result.falseSlowerSessions.count(said.contains(.slower))
            result.falseSessions.count(said.contains { $0 != nil })
        }
        result.detections = data.shares.map { share in
            var detection = Detection(share: share)
            for session in data.sessions {
                for (index, cell) in session.cells.enumerated() {
                    guard let slow = cell.slow, slow.share == share else { continue }
                    var family = session.cells.map(\.same)
                    family[index] = slow.arms
                    let said = rule.directions(family, resamples: settings.resamples, seed: seed(session, index + 1))
                    detection.found.count(said[index] == .slower)
                    if said[index] == .faster { detection.faster += 1 }
                }
            }
            return detection
        }
        return result
    }

    /// `gate --confirm` at the default threshold: what the screen suspects in one session is decided on the rounds of
    /// another one alone.
    private func confirmedResult() -> RuleResult {
        let rule = ComparisonRule(resamples: settings.resamples, seed: settings.seed)
        var result = RuleResult(name: "apus-bench gate --confirm, threshold \(ComparisonRule.percent(rule.threshold))")
        var again = 0
        var families = 0
        guard data.sessions.count > 1 else { return result }

        /// - Returns: what is said about each benchmark after both stages.
        func decide(_ first: [CalibrationData.Arms], _ second: [CalibrationData.Arms]) -> [CalibrationRule.Direction?] {
            let suspects = zip(first.indices, rule.screen(first.map(\.pair))).filter(\.1).map(\.0)
            families += 1
            again += suspects.count
            var said = [CalibrationRule.Direction?](repeating: nil, count: first.count)
            for (index, decision) in zip(suspects, rule.decide(suspects.map { second[$0].pair })) {
                if decision.verdict == .slower { said[index] = .slower }
                if decision.verdict == .faster { said[index] = .faster }
            }
            return said
        }

        for (position, session) in data.sessions.enumerated() {
            let fresh = data.sessions[(position + 1) % data.sessions.count]
            let said = decide(session.cells.map(\.same), fresh.cells.map(\.same))
            for direction in said { result.falseBenchmarks.count(direction != nil) }
            result.falseSlowerSessions.count(said.contains(.slower))
            result.falseSessions.count(said.contains { $0 != nil })
        }
        result.measuredAgain = families == 0 ? nil : Double(again) / Double(families)
        result.detections = data.shares.map { share in
            var detection = Detection(share: share)
            for (position, session) in data.sessions.enumerated() {
                for (index, cell) in session.cells.enumerated() where cell.slow?.share == share {
                    guard let slow = cell.slow,
                        let fresh = freshSession(after: position, benchmark: index, share: share),
                        let freshSlow = fresh.cells[index].slow
                    else { continue }
                    var first = session.cells.map(\.same)
                    var second = fresh.cells.map(\.same)
                    first[index] = slow.arms
                    second[index] = freshSlow.arms
                    let said = decide(first, second)[index]
                    detection.found.count(said == .slower)
                    if said == .faster { detection.faster += 1 }
                }
            }
            return detection
        }
        return result
    }

    /// The next session in which the benchmark has the same slowdown.
    private func freshSession(after position: Int, benchmark: Int, share: Double) -> CalibrationData.Session? {
        let others = (1..<max(1, data.sessions.count)).map { data.sessions[(position + $0) % data.sessions.count] }
        return others.first { $0.cells[benchmark].slow?.share == share }
    }

    private func seed(_ session: CalibrationData.Session, _ part: Int) -> UInt64 {
        var numbers = RandomNumbers(seed: settings.seed, stream: UInt64(session.number) << 16 | UInt64(part))
        return numbers.next()
    }

    // MARK: - Resampled

    private mutating func resample(_ rules: [CalibrationRule]) {
        let names = rules.map(\.name)
        for session in data.sessions {
            var numbers = RandomNumbers(seed: seed(session, 0xFFFF))
            for _ in 0..<settings.swapsPerSession {
                // All rules see the same exchanges.
                let family = session.cells.map { cell in
                    cell.same.swapped(cell.same.pair.base.rounds.map { _ in numbers.next() & 1 == 1 })
                }
                let seed = numbers.next()
                for (rule, name) in zip(rules, names) {
                    let said = rule.directions(family, resamples: settings.resamplesWithin, seed: seed)
                    update(name) { result in
                        result.resampledFalseSlower.count(said.contains(.slower))
                        result.resampledFalse.count(said.contains { $0 != nil })
                    }
                }
            }
            for (index, cell) in session.cells.enumerated() {
                guard let slow = cell.slow else { continue }
                var family = session.cells.map(\.same)
                let count = slow.arms.pair.base.rounds.count
                for _ in 0..<settings.roundResamples {
                    family[index] = slow.arms.selecting((0..<count).map { _ in numbers.index(below: count) })
                    let seed = numbers.next()
                    for (rule, name) in zip(rules, names) {
                        let said = rule.directions(family, resamples: settings.resamplesWithin, seed: seed)[index]
                        update(name) { result in
                            for level in result.detections.indices where result.detections[level].share == slow.share {
                                result.detections[level].resampledFound.count(said == .slower)
                            }
                        }
                    }
                }
            }
        }
    }

    private mutating func update(_ name: String, _ change: (inout RuleResult) -> Void) {
        for index in rules.indices where rules[index].name == name { change(&rules[index]) }
    }

    // MARK: - Sensitivity

    private func sensitivity(_ index: Int) -> Sensitivity {
        let plain = data.sessions.map { $0.cells[index].same.logRatios }.filter { $0.count > 1 }
        let rounds = plain.map { TrimmedMean.linearized($0) }
        func deviation(_ rounds: [[Double]]) -> Double {
            (Descriptive.mean(rounds.compactMap { Descriptive.variance($0) }) ?? .nan).squareRoot()
        }
        let (trimmedDeviation, plainDeviation) = (deviation(rounds), deviation(plain))
        let expected = Descriptive.mean(rounds.map { (Descriptive.variance($0) ?? 0) / Double($0.count) }) ?? 0
        // Around 0, which is known to be the truth.
        let means = rounds.compactMap { Descriptive.mean($0) }
        let seen = Descriptive.mean(means.map { $0 * $0 }) ?? 0
        let tests = benchmarkCount
        return Sensitivity(
            benchmark: data.benchmarks[index], deviation: trimmedDeviation, plainDeviation: plainDeviation,
            sessionSpread: expected > 0 ? (seen / expected).squareRoot() : nil,
            effect: DetectableEffect.minimum(
                logRatioDeviation: trimmedDeviation, rounds: data.rounds, tests: tests, threshold: 0),
            effectAboveThreshold: DetectableEffect.minimum(
                logRatioDeviation: trimmedDeviation, rounds: data.rounds, tests: tests, threshold: 0.03),
            roundsNeeded: Self.effectsOfInterest.map { effect in
                let few = DetectableEffect.rounds(
                    for: effect, logRatioDeviation: plainDeviation, tests: tests, threshold: 0)
                if let few, few < TrimmedMean.leastCount { return few }
                return DetectableEffect.rounds(
                    for: effect, logRatioDeviation: trimmedDeviation, tests: tests, threshold: 0,
                    least: TrimmedMean.leastCount)
            })
    }

    private func budget(_ rounds: Int) -> Budget? {
        let effects = sensitivities.map {
            DetectableEffect.minimum(
                logRatioDeviation: rounds < TrimmedMean.leastCount ? $0.plainDeviation : $0.deviation, rounds: rounds,
                tests: benchmarkCount, threshold: 0)
        }
        guard let median = Descriptive.median(effects), let worst = effects.max() else { return nil }
        return Budget(
            rounds: rounds, seconds: data.secondsPerRound * Double(rounds), median: median, worst: worst)
    }
}
