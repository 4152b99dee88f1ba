import BenchModel
import BenchStatistics
import Glibc

/// Two arms compared, benchmark by benchmark: what `compare` prints and `gate` decides on.
public struct Comparison: Sendable {
    /// What is compared.
    public enum MetricChoice: String, CaseIterable, Sendable {
        /// The clock that tells how long a benchmark takes: see `ClockChoice`. Sessions that measured something else than
        /// time are compared by that.
        case auto
        case wall, cpu, memory, instructions, allocated

        /// - Parameter runs: the arms of a benchmark, as far as there are any.
        func metric(_ runs: [RunRecord], pair: Pair) -> SessionAnalysis.Metric {
            switch self {
            case .auto: pair.ownMetric ?? ClockChoice.automatic(runs)
            case .wall: .wall
            case .cpu: .cpu
            case .memory: .memory
            case .instructions: .instructions
            case .allocated: .allocated
            }
        }
    }

    /// A base and a new arm. Several pairs are several runtimes that two sessions have in common.
    public struct Pair: Sendable {
        public let base: ComparisonArm
        public let new: ComparisonArm
        public let design: ComparisonDesign

        public init(base: ComparisonArm, new: ComparisonArm) {
            self.base = base
            self.new = new
            design = ComparisonDesign(base: base, new: new)
        }

        /// What both sessions measured when it was not time.
        var ownMetric: SessionAnalysis.Metric? {
            let mode = base.session.configuration.mode
            guard mode != .time, new.session.configuration.mode == mode else { return nil }
            return .default(of: base.session)
        }

        /// Whether the sessions ran on different hosts.
        var isAcrossMachines: Bool { base.session.machine.host != new.session.machine.host }

        /// Why what was measured in both cannot be compared at all; nil when it can.
        ///
        /// Between two machines a difference of times says something about the machines. Only what both sessions measured
        /// beside the same baseline says something about the arms.
        var obstacle: String? {
            guard case .raw(let reason) = design, isAcrossMachines else { return nil }
            return
                "measured on different machines without a common baseline (\(reason)): measure both arms in one session, "
                + "or the same baseline in both"
        }

        /// "cpython" when both runtimes are called so, else "pypy against cpython".
        var name: String { base.runtime == new.runtime ? new.runtime : "\(new.runtime) against \(base.runtime)" }
    }

    /// What is known about one benchmark at one thread count.
    public enum Outcome: Equatable, Sendable {
        case compared(ComparisonRule.Decision)
        /// A process failed; the sentence of each arm that failed.
        case failed(base: String?, new: String?)
        /// Program or parameters are not the same in both arms.
        case changed
        /// At least one arm has no measurement.
        case missing(hasBase: Bool, hasNew: Bool)
    }

    /// One side of a row.
    public struct Side: Equatable, Sendable {
        /// Number of the run in the database.
        public let run: Int
        /// Median over the rounds: nanoseconds of one call, KiB or instructions.
        public let median: Double?
        public let rounds: Int
        /// Of times only; what is no time needs no steady state.
        public let steadiness: Steadiness
        public var hasSteadyState: Bool { steadiness == .shown }
    }

    public struct Row: Sendable {
        /// Index in `pairs`.
        public let pair: Int
        public let benchmark: String
        public let threads: Int
        public let metric: SessionAnalysis.Metric
        public let base: Side?
        public let new: Side?
        public var outcome: Outcome
        public let counters: [CounterChange]
        /// Whether the outcome comes from rounds measured only to confirm it.
        public var isConfirmed = false
        /// What the rule saw; the geometric mean reads it too.
        let samples: ComparisonRule.Pair?
        /// The same by the other clock, for rows that compare time.
        let otherSamples: ComparisonRule.Pair?
        /// Whether the suite says what is to be compared.
        let isNamed: Bool
        /// What the benchmark measures itself in place of time; nil for most.
        public var own: OwnMetric?
        /// Whether wall time and CPU time tell opposite things about it, and nobody said which counts.
        public var isContradicted = false
        /// Whether its arms were measured on different machines and have nothing in common.
        public var isForeign = false

        public var decision: ComparisonRule.Decision? {
            if case .compared(let decision) = outcome { return decision }
            return nil
        }

        /// Whether the gate looks at it: without a steady state in base there is nothing to keep. Where base only had too few
        /// iterations to show one, more of them are needed.
        public var isGated: Bool {
            if case .noLevel? = base?.steadiness { return false }
            return true
        }
    }

    /// Geometric mean over the benchmarks of one pair at one thread count.
    public struct Mean: Sendable {
        public let pair: Int
        public let threads: Int
        /// Benchmarks that entered.
        public let count: Int
        public let estimate: RatioEstimate?
    }

    public let pairs: [Pair]
    public let rule: ComparisonRule
    public let metric: MetricChoice
    public internal(set) var rows: [Row]
    public internal(set) var means: [Mean]
    /// Session and rounds that confirmed some rows.
    public internal(set) var confirmation: (session: Int, rounds: Int)?

    /// - Parameters:
    ///   - isMetricNamed: whether somebody asked for this metric, so that another one does not contradict it; nil: for every
    ///     metric but `auto`.
    ///   - includes: whether a run takes part, by the index of its pair.
    public init(
        pairs: [Pair], rule: ComparisonRule, metric: MetricChoice = .auto, isMetricNamed: Bool? = nil,
        includes: (Int, RunRecord) -> Bool = { _, _ in true }
    ) {
        var rule = rule
        let isTime = pairs.contains { metric.metric([], pair: $0).isTime }
        rule.words = isTime ? .time : .amount
        self.pairs = pairs
        self.rule = rule
        self.metric = metric
        var rows: [Row] = []
        for index in pairs.indices {
            rows += Comparison.rows(pairs[index], index: index, metric: metric) { includes(index, $0) }
        }
        let tested = rows.indices.filter { rows[$0].samples != nil }
        for (index, decision) in zip(tested, rule.decide(tested.compactMap { rows[$0].samples })) {
            rows[index].outcome = .compared(decision)
            rows[index].tellInOwnUnit()
            if let obstacle = pairs[rows[index].pair].obstacle { rows[index].reject(obstacle) }
        }
        let doubled = tested.filter { rows[$0].otherSamples != nil }
        for (index, other) in zip(doubled, rule.decide(doubled.compactMap { rows[$0].otherSamples })) {
            rows[index].weigh(against: other, isFree: metric != .wall || isMetricNamed == false)
        }
        self.rows = rows
        means = Comparison.means(rows, rule)
    }

    // MARK: - Rows

    private static func rows(
        _ pair: Pair, index: Int, metric: MetricChoice, includes: (RunRecord) -> Bool
    ) -> [Row] {
        struct Cell: Hashable {
            let benchmark: String
            let threads: Int

            init(benchmark: String, threads: Int) {
                self.benchmark = benchmark
                self.threads = threads
            }

            init(_ run: RunRecord) { self.init(benchmark: run.key.benchmark, threads: run.key.threads) }
        }
        let baseRuns = pair.base.ownRuns.filter(includes)
        let newRuns = pair.new.ownRuns.filter(includes)
        var bases: [Cell: RunRecord] = [:]
        for run in baseRuns { bases[Cell(run)] = run }
        /// The base of a run, also under a name that the benchmark had before.
        func base(of run: RunRecord) -> RunRecord? {
            if let same = bases[Cell(run)] { return same }
            return run.benchmark.benchmark.formerly.lazy.compactMap {
                bases[Cell(benchmark: $0, threads: run.key.threads)]
            }.first
        }
        var rows = newRuns.map { row(pair, index, base: base(of: $0), new: $0, metric) }
        let known = Set(newRuns.flatMap { run in [Cell(run)] + (base(of: run).map { [Cell($0)] } ?? []) })
        rows += baseRuns.filter { !known.contains(Cell($0)) }.map { row(pair, index, base: $0, new: nil, metric) }
        return rows
    }

    private static func row(
        _ pair: Pair, _ index: Int, base: RunRecord?, new: RunRecord?, _ choice: MetricChoice
    ) -> Row {
        guard let any = new ?? base else { fatalError("a row of a comparison has neither a base nor a new run") }
        let metric = choice.metric([base, new].compactMap { $0 }, pair: pair)
        var samples: ComparisonRule.Pair?
        var otherSamples: ComparisonRule.Pair?
        var counters: [CounterChange] = []
        var outcome = Outcome.missing(hasBase: base?.hasValue(metric) == true, hasNew: new?.hasValue(metric) == true)
        if base?.hasFailed == true || new?.hasFailed == true {
            outcome = .failed(base: base?.failureSentence, new: new?.failureSentence)
        } else if let base, let new, outcome == .missing(hasBase: true, hasNew: true) {
            if base.benchmark.isSameProgram(as: new.benchmark) {
                var own = Comparison.samples(pair, base: base, new: new, metric)
                if metric == .wall, new.benchmark.benchmark.metric?.own?.direction == .more {
                    own.base = own.base.inverted
                    own.new = own.new.inverted
                }
                samples = own
                if metric == .instructions { samples?.countError = Comparison.countError(base, new) }
                if let other = metric.otherClock, new.benchmark.benchmark.metric?.own == nil, base.hasValue(other),
                    new.hasValue(other)
                {
                    otherSamples = Comparison.samples(pair, base: base, new: new, other)
                }
                counters = CounterChange.changes(base: base, new: new)
            } else {
                outcome = .changed
            }
        }
        return Row(
            pair: index, benchmark: any.key.benchmark, threads: any.key.threads, metric: metric,
            base: base.map { side($0, metric) }, new: new.map { side($0, metric) }, outcome: outcome,
            counters: counters, samples: samples, otherSamples: otherSamples,
            isNamed: choice == .auto && any.benchmark.benchmark.metric != nil,
            own: metric == .wall ? any.benchmark.benchmark.metric?.own : nil)
    }

    private static func samples(
        _ pair: Pair, base: RunRecord, new: RunRecord, _ metric: SessionAnalysis.Metric
    ) -> ComparisonRule.Pair {
        let values = pair.design.samples(base: base, new: new, arms: (pair.base, pair.new), metric: metric)
        return ComparisonRule.Pair(
            base: values.base, new: values.new, isPaired: pair.design == .paired,
            isInterleaved: pair.design == .paired
                && new.isInterleaved(with: base, pair.new.session.configuration, metric),
            hasSteadyState: !metric.isTime || base.hasSteadyState && new.hasSteadyState)
    }

    /// How exactly two runs were counted by differences; nil when one was not.
    private static func countError(_ base: RunRecord, _ new: RunRecord) -> Double? {
        let errors = [base, new].map { run in run.instructionCounts.values.compactMap(\.disagreement).max() }
        guard let first = errors[0], let second = errors[1] else { return nil }
        return max(first, second)
    }

    private static func side(_ run: RunRecord, _ metric: SessionAnalysis.Metric) -> Side {
        let rounds = run.roundSamples(metric).values.compactMap { processes in
            Descriptive.mean(processes.compactMap { Descriptive.mean($0) })
        }
        return Side(
            run: run.identifier, median: Descriptive.median(rounds), rounds: rounds.count,
            steadiness: metric.isTime ? run.steadiness : .shown)
    }

    // MARK: - Geometric means

    private static func means(_ rows: [Row], _ rule: ComparisonRule) -> [Mean] {
        var means: [Mean] = []
        for pair in Set(rows.map(\.pair)).sorted() {
            for threads in Set(rows.filter { $0.pair == pair }.map(\.threads)).sorted() {
                let samples = rows.filter { $0.pair == pair && $0.threads == threads && $0.hasMeanRatio }
                    .compactMap(\.samples).filter(hasValues)
                if samples.isEmpty { continue }
                let estimate = geometricMean(samples, rule)
                means.append(Mean(pair: pair, threads: threads, count: samples.count, estimate: estimate))
            }
        }
        return means
    }

    /// Over several benchmarks of one design; their rounds are those of the arms.
    static func geometricMean(_ samples: [ComparisonRule.Pair], _ rule: ComparisonRule) -> RatioEstimate? {
        guard samples.allSatisfy(\.isPaired) else {
            func logs(_ arm: ArmSamples) -> [Double?] { arm.rounds.indices.map { arm.roundMean($0).map { log($0) } } }
            return GeometricMean.unpaired(
                base: samples.map { logs($0.base) }, new: samples.map { logs($0.new) }, confidence: rule.confidence,
                resamples: rule.resamples, seed: rule.seed)
        }
        let ratios = samples.map {
            ArmSamples.logRatios(base: $0.base, new: $0.new, isInterleaved: $0.isInterleaved)
        }
        return GeometricMean.estimate(
            logRatios: ratios, confidence: rule.confidence, resamples: rule.resamples, seed: rule.seed)
    }

    /// Over everything that was compared: what one number says.
    public var overallMean: RatioEstimate? {
        Comparison.geometricMean(rows.filter(\.hasMeanRatio).compactMap(\.samples).filter(Comparison.hasValues), rule)
    }

    private static func hasValues(_ samples: ComparisonRule.Pair) -> Bool {
        !samples.base.roundMeans.isEmpty && !samples.new.roundMeans.isEmpty
    }

    // MARK: - Confirmation

    /// Rows that are to be measured again before anything is decided.
    public var suspects: [Row] {
        rows.filter { row in
            row.decision.map { rule.isSuspect($0, hasSteadyState: row.samples?.hasSteadyState ?? false) } ?? false
        }
    }

    /// This comparison with its suspects replaced by what fresh rounds say; the p values of those are adjusted among
    /// themselves. A suspect that was not measured again stays as it is.
    ///
    /// - Parameter fresh: of the same pairs in the same order, measured in one session.
    public func confirmed(by fresh: Comparison, session: SessionRecord) -> Comparison {
        var result = self
        let doubtful = suspects.map { ($0.pair, $0.benchmark, $0.threads) }
        for (index, row) in rows.enumerated() {
            guard doubtful.contains(where: { $0 == (row.pair, row.benchmark, row.threads) }),
                let again = fresh.rows.first(where: {
                    ($0.pair, $0.benchmark, $0.threads) == (row.pair, row.benchmark, row.threads)
                })
            else { continue }
            result.rows[index] = again
            result.rows[index].isConfirmed = true
        }
        let rounds = result.rows.filter(\.isConfirmed).compactMap { $0.new?.rounds }.max() ?? 0
        result.confirmation = (session.identifier, rounds)
        result.means = Comparison.means(result.rows, rule)
        return result
    }
}

extension Comparison.MetricChoice {
    public init(_ metric: SessionAnalysis.Metric) {
        switch metric {
        case .wall: self = .wall
        case .cpu: self = .cpu
        case .memory: self = .memory
        case .instructions: self = .instructions
        case .allocated: self = .allocated
        }
    }
}

extension Comparison.Row {
    /// Whether it enters a geometric mean: of times, not of what benchmarks measure themselves.
    var hasMeanRatio: Bool { !isForeign && own == nil }

    /// A value of either side for people.
    public func text(_ value: Double) -> String {
        guard let own else { return metric.text(value) }
        return Decimals.significant(value, digits: 4) + (own.unit.isEmpty ? "" : " \(own.unit)")
    }

    /// What is compared, in a word.
    public var metricName: String { own?.name ?? metric.rawValue }

    /// Of a metric of which more is better the rule saw the inverse: the ratio is turned back, and told in words that fit.
    mutating func tellInOwnUnit() {
        guard let own, var decision else { return }
        if own.direction == .more, let estimate = decision.estimate {
            decision.estimate = RatioEstimate(
                ratio: 1 / estimate.ratio, interval: estimate.interval.map { 1 / $0.upperBound...1 / $0.lowerBound },
                probability: estimate.probability, rounds: estimate.rounds)
        }
        let words: String =
            switch decision.verdict {
            case .slower: "worse (\(own.direction.rawValue) is better)"
            case .faster: "better (\(own.direction.rawValue) is better)"
            case .same: "the same"
            case .inconclusive: "inconclusive"
            }
        if decision.estimate?.interval != nil {
            decision.reasons[0] =
                "\(own.name) \(ComparisonReport.estimate(decision.estimate)) of base's: \(words)"
        }
        outcome = .compared(decision)
    }

    /// Takes back what was decided, because nothing can be.
    mutating func reject(_ reason: String) {
        guard var decision else { return }
        isForeign = true
        decision.verdict = .inconclusive
        decision.isRegressionExcluded = false
        decision.reasons = [reason]
        outcome = .compared(decision)
    }

    /// Holds the decision against that by the other clock.
    ///
    /// Two that contradict each other are told. A benchmark that one of them calls slower does not pass because the other
    /// one is what is compared, unless its suite or the command line says that this one counts.
    ///
    /// - Parameter isFree: whether the command line leaves open what counts, or names CPU time, which cannot see waiting.
    mutating func weigh(against other: ComparisonRule.Decision, isFree: Bool) {
        guard var decision, !isForeign, let otherMetric = metric.otherClock else { return }
        let isHidden = decision.isRegressionExcluded && other.verdict == .slower
        guard isHidden || decision.verdict == .slower && other.isRegressionExcluded else { return }
        let words = "\(metric.title) and \(otherMetric.title) disagree: by \(otherMetric.title) "
        decision.reasons.append(words + (other.reasons.first ?? ""))
        if isHidden, isFree, !isNamed {
            isContradicted = true
            decision.verdict = .inconclusive
            decision.isRegressionExcluded = false
            decision.reasons.append(
                "which one counts? metric = \"wall\" or \"cpu\" of the benchmark in its suite says it, or --metric wall"
            )
        }
        outcome = .compared(decision)
    }
}

extension BenchmarkRecord {
    /// Whether times of the two can be compared: the same program with the same parameters and the same result.
    ///
    /// A benchmark that was imported from a tool that keeps no source has no hash: its name is all there is to compare.
    public func isSameProgram(as other: BenchmarkRecord) -> Bool {
        if sourceHash.isEmpty || other.sourceHash.isEmpty { return true }
        let names = (benchmark.fullName, other.benchmark.fullName)
        if benchmark.formerly.contains(names.1) || other.benchmark.formerly.contains(names.0) {
            return benchmark.scaling == other.benchmark.scaling  // its suite says that a rename is all that happened
        }
        return sourceHash == other.sourceHash && benchmark.parameters == other.benchmark.parameters
            && benchmark.scaling == other.benchmark.scaling && benchmark.checksum == other.benchmark.checksum
    }
}

extension RunRecord {
    fileprivate func hasValue(_ metric: SessionAnalysis.Metric) -> Bool { !roundSamples(metric).isEmpty }

    /// Why the run has no time; nil when it did not fail.
    fileprivate var failureSentence: String? {
        guard hasFailed else { return nil }
        return failure.map { $0.failure ?? $0.status.rawValue } ?? "its calibration failed"
    }
}
