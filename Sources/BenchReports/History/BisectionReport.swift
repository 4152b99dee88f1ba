import BenchModel
import BenchStatistics
import Glibc

/// What sessions of two arms say about one benchmark: the rounds of all of them together, each paired within its session.
public struct BisectionEvidence: Sendable {
    public let pair: ComparisonRule.Pair
    /// The same by the other clock.
    private let otherPair: ComparisonRule.Pair
    /// Whether the harness chose the clock.
    private let isChosen: Bool
    /// What the rounds are compared by.
    public let metric: SessionAnalysis.Metric
    public let sessions: [Int]
    /// Why one of the arms has no time.
    public let failure: String?

    /// - Parameters:
    ///   - sessions: that measured both arms, with their runs.
    ///   - base: name of the good arm; `new`: of the one to judge.
    ///   - metric: nil: the clock that tells how long both take; see `ClockChoice`.
    public init(
        sessions: [(session: SessionRecord, runs: [RunRecord])], base: String, new: String, benchmark: String,
        threads: Int, metric chosen: SessionAnalysis.Metric?
    ) {
        let names = [base, new]
        let metric =
            chosen
            ?? ClockChoice.automatic(
                sessions.flatMap(\.runs).filter {
                    $0.key.benchmark == benchmark && $0.key.threads == threads && names.contains($0.key.runtime)
                })
        self.metric = metric
        var rounds = (base: [[[Double]]](), new: [[[Double]]]())
        var otherRounds = rounds
        var hasSteadyState = true
        var failure: String?
        for (session, runs) in sessions {
            let arms = [base, new].map { ComparisonArm(session: session, runtime: $0, runs: runs) }
            let own = arms.map { arm in
                arm.ownRuns.first { $0.key.benchmark == benchmark && $0.key.threads == threads }
            }
            guard let first = own[0], let second = own[1] else { continue }
            for run in [first, second] where run.hasFailed && failure == nil {
                failure = "\(run.key): \(run.failure?.failure ?? "its calibration failed")"
            }
            func samples(_ metric: SessionAnalysis.Metric) -> (base: ArmSamples, new: ArmSamples) {
                ComparisonDesign.paired.samples(base: first, new: second, arms: (arms[0], arms[1]), metric: metric)
            }
            rounds.base += samples(metric).base.rounds
            rounds.new += samples(metric).new.rounds
            if let other = metric.otherClock {
                otherRounds.base += samples(other).base.rounds
                otherRounds.new += samples(other).new.rounds
            }
            hasSteadyState = hasSteadyState && first.hasSteadyState && second.hasSteadyState
        }
        self.sessions = sessions.map(\.session.identifier)
        self.failure = failure
        func pair(_ rounds: (base: [[[Double]]], new: [[[Double]]])) -> ComparisonRule.Pair {
            ComparisonRule.Pair(
                base: ArmSamples(rounds: rounds.base), new: ArmSamples(rounds: rounds.new), isPaired: true,
                hasSteadyState: hasSteadyState)
        }
        self.pair = pair(rounds)
        otherPair = pair(otherRounds)
        isChosen = chosen == nil
    }

    /// What the other clock says where it calls the new arm slower, unless the user named the clock.
    public func contradiction(by rule: ComparisonRule) -> String? {
        guard isChosen, let other = metric.otherClock else { return nil }
        let decision = rule.decide([otherPair])[0]
        guard decision.verdict == .slower else { return nil }
        return "\(metric.title) and \(other.title) disagree: by \(other.title) \(decision.reasons.first ?? ""); "
            + "--metric says which one counts"
    }
}

/// The log of a bisection and what came out.
public struct BisectionReport: Sendable {
    /// One commit that was judged against GOOD.
    public struct Step: Sendable {
        public let title: String
        public let commit: CommitRecord
        /// nil when it was not measured.
        public let estimate: RatioEstimate?
        public let sessions: [Int]
        /// "good", "bad" or "skipped".
        public let answer: String
        public let reason: String

        public init(
            title: String, commit: CommitRecord, estimate: RatioEstimate?, sessions: [Int], answer: String,
            reason: String
        ) {
            self.title = title
            self.commit = commit
            self.estimate = estimate
            self.sessions = sessions
            self.answer = answer
            self.reason = reason
        }
    }

    public enum Outcome: Sendable {
        /// The culprit, and its time divided by that of the last good commit.
        case found(CommitRecord, RatioEstimate?, rest: Rest)
        /// One of these, oldest first: the others could not be judged.
        case suspects([CommitRecord])
        /// There is nothing to look for.
        case notSlower(RatioEstimate?)
        /// The ends cannot be told apart.
        case undecided(String)
    }

    /// What the culprit does not explain: the search finds one step, and there may be others on either side of it.
    public struct Rest: Sendable {
        /// The commit before the culprit, and its time divided by that of GOOD; nil when it is GOOD.
        public var before: (commit: CommitRecord, ratio: RatioEstimate)?
        /// BAD divided by the culprit; nil when it is the culprit.
        public var after: RatioEstimate?

        public init(before: (commit: CommitRecord, ratio: RatioEstimate)? = nil, after: RatioEstimate? = nil) {
            self.before = before
            self.after = after
        }
    }

    public let benchmark: String
    public let threads: Int
    public let runtime: String
    /// nil: not known before the ends are measured.
    public var metric: SessionAnalysis.Metric?
    public let good: CommitRecord
    public let bad: CommitRecord
    /// What was told in advance.
    public let plan: String
    /// The ratio above which a commit between the ends counts as bad; nil when there was no step.
    public var limit: Double?
    /// Changes up to this share are none.
    public var threshold = 0.03
    public var steps: [Step] = []
    public var outcome: Outcome

    public init(
        benchmark: String, threads: Int, runtime: String, metric: SessionAnalysis.Metric?, good: CommitRecord,
        bad: CommitRecord, plan: String
    ) {
        self.benchmark = benchmark
        self.threads = threads
        self.runtime = runtime
        self.metric = metric
        self.good = good
        self.bad = bad
        self.plan = plan
        outcome = .undecided("the bisection has not ended")
    }

    /// Whether a single commit was found.
    public var hasCulprit: Bool {
        if case .found = outcome { return true }
        return false
    }

    /// The ratio of two ratios to the same arm, their errors being independent.
    public static func quotient(_ above: RatioEstimate, _ below: RatioEstimate) -> RatioEstimate {
        let center = log(above.ratio / below.ratio)
        var interval: ClosedRange<Double>?
        if let first = above.interval, let second = below.interval {
            let halves = [first, second].map { log($0.upperBound / $0.lowerBound) / 2 }
            let half = halves.reduce(0) { $0 + $1 * $1 }.squareRoot()
            interval = exp(center - half)...exp(center + half)
        }
        return RatioEstimate(
            ratio: exp(center), interval: interval, probability: nil, rounds: min(above.rounds, below.rounds))
    }

    // MARK: - Text

    public func text(_ format: TableFormat) -> String {
        if format == .json { return json.indented + "\n" }
        let isMarkdown = format == .md
        var table = ReportTable(
            headings: ["step", "commit", "subject", "judged", "rounds", "ratio to GOOD", "sessions"], nameColumns: 4)
        for step in steps {
            table.rows.append([
                step.title, step.commit.shortName, String((step.commit.subject ?? "").prefix(50)), step.answer,
                step.estimate.map { String($0.rounds) } ?? "", step.estimate?.text ?? "",
                step.sessions.map(String.init).joined(separator: ","),
            ])
        }
        var text =
            "\(benchmark) on \(runtime), \(threads) thread\(threads == 1 ? "" : "s"), \(metric?.title ?? "time")\n"
        if let limit {
            text += "A commit counts as bad above \(Decimals.fixed(limit, places: 3)), half way from GOOD to BAD.\n"
            text += "Intervals: 95 % for both ends, 99 % for the steps.\n"
        }
        text += "\n" + table.text(markdown: isMarkdown) + "\n"
        for step in steps where step.answer == "skipped" {
            text += "Skipped \(step.commit.shortName): \(step.reason)\n"
        }
        return text + sentence + "\n"
    }

    /// What came out, in a sentence or two.
    public var sentence: String {
        switch outcome {
        case .found(let commit, let ratio, let rest):
            let change = ratio.map { ": \($0.text) of the time of the commit before" } ?? ""
            return "Culprit: \(BisectionReport.name(commit))\(change)" + remainder(commit, rest)
        case .suspects(let commits):
            return "The culprit is one of these \(commits.count) commits; the others could not be judged:\n"
                + commits.map { "  \(BisectionReport.name($0))" }.joined(separator: "\n")
        case .notSlower(let estimate):
            return "BAD is not slower than GOOD" + (estimate.map { ": ratio \($0.text)" } ?? "")
        case .undecided(let reason):
            return "Whether BAD is slower than GOOD cannot be told: \(reason)"
        }
    }

    /// What is left before the culprit and after it.
    private func remainder(_ culprit: CommitRecord, _ rest: Rest) -> String {
        var text = ""
        if let before = rest.before {
            text += "\nBefore it: \(before.commit.shortName) takes \(before.ratio.text) of the time of GOOD"
            text += advice(before.ratio, good: good, bad: before.commit)
        }
        if let after = rest.after {
            text += "\nAfter it: BAD takes \(after.text) of the time of the culprit"
            text += advice(after, good: culprit, bad: bad)
        }
        return text
    }

    /// What to do where a rest is more than the threshold.
    private func advice(_ ratio: RatioEstimate, good: CommitRecord, bad: CommitRecord) -> String {
        let middle = (1 + threshold)
        guard ratio.ratio > middle || ratio.ratio < 1 / middle else { return "" }
        let shown = ratio.interval.map { $0.lowerBound > 1 || $0.upperBound < 1 } ?? false
        let words = ratio.ratio > 1 ? "there is another regression" : "something became faster there"
        let search = ratio.ratio > 1 ? ": `bisect \(good.shortName) \(bad.shortName)` looks for it" : ""
        return shown ? "; \(words)\(search)" : ""
    }

    private static func name(_ commit: CommitRecord) -> String { "\(commit.sha) \(commit.subject ?? "")" }

    // MARK: - JSON

    private static func json(_ estimate: RatioEstimate?) -> JSONValue {
        guard let estimate else { return .null }
        return .object([
            .init("ratio", .number(estimate.ratio)),
            .init("low", estimate.interval.map { .number($0.lowerBound) } ?? .null),
            .init("high", estimate.interval.map { .number($0.upperBound) } ?? .null),
            .init("rounds", .integer(estimate.rounds)),
        ])
    }

    private static func json(_ commit: CommitRecord) -> JSONValue {
        .object([
            .init("sha", .string(commit.sha)), .init("subject", commit.subject.map(JSONValue.string) ?? .null),
        ])
    }

    private var json: JSONValue {
        let result: (word: String, commits: [CommitRecord], ratio: RatioEstimate?) =
            switch outcome {
            case .found(let commit, let ratio, _): ("found", [commit], ratio)
            case .suspects(let commits): ("suspects", commits, nil)
            case .notSlower(let estimate): ("not slower", [], estimate)
            case .undecided: ("undecided", [], nil)
            }
        var rest = Rest()
        if case .found(_, _, let found) = outcome { rest = found }
        return .object([
            .init("benchmark", .string(benchmark)), .init("threads", .integer(threads)),
            .init("runtime", .string(runtime)), .init("metric", metric.map { .string($0.rawValue) } ?? .null),
            .init("good", BisectionReport.json(good)), .init("bad", BisectionReport.json(bad)),
            .init("plan", .string(plan)), .init("limit", limit.map(JSONValue.number) ?? .null),
            .init(
                "steps",
                .array(
                    steps.map { step in
                        .object([
                            .init("step", .string(step.title)), .init("commit", .string(step.commit.sha)),
                            .init("estimate", BisectionReport.json(step.estimate)),
                            .init("sessions", .array(step.sessions.map(JSONValue.integer))),
                            .init("judged", .string(step.answer)), .init("reason", .string(step.reason)),
                        ])
                    })),
            .init("result", .string(result.word)), .init("culprits", .array(result.commits.map(BisectionReport.json))),
            .init("ratio", BisectionReport.json(result.ratio)),
            .init("before", BisectionReport.json(rest.before?.ratio)),
            .init("after", BisectionReport.json(rest.after)), .init("sentence", .string(sentence)),
        ])
    }
}
