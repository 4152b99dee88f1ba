import Glibc

/// What can be followed over time: one benchmark at one thread count on one kind of machine. Another source, other
/// parameters or another scaling are another series: there the history breaks visibly.
public struct HistorySeries: Hashable, Sendable {
    /// `Benchmark.fullName`.
    public var benchmark: String
    public var sourceHash: String
    /// JSON text of the parameters.
    public var parameters: String
    public var scaling: Scaling
    public var threads: Int
    /// `MachineRecord.fingerprint`.
    public var machine: String

    public init(
        benchmark: String, sourceHash: String, parameters: String = "{}", scaling: Scaling = .none, threads: Int = 1,
        machine: String
    ) {
        self.benchmark = benchmark
        self.sourceHash = sourceHash
        self.parameters = parameters
        self.scaling = scaling
        self.threads = threads
        self.machine = machine
    }
}

/// One value of a history, on the logarithmic scale on which ratios are symmetric.
public struct HistoryValue: Equatable, Sendable {
    /// Mean over the rounds of ln(runtime / baseline), each round's value being the mean over its process executions of
    /// their steady means. Without a baseline of ln(ns), or of ln(instructions).
    public var logarithm: Double
    /// Standard error of that mean; nil for a single round.
    public var standardError: Double?
    /// Rounds that enter: with a baseline, those that both have.
    public var rounds: Int

    public init(logarithm: Double, standardError: Double?, rounds: Int) {
        self.logarithm = logarithm
        self.standardError = standardError
        self.rounds = rounds
    }

    /// Mean and standard error of the rounds' logarithms; nil without any.
    public init?(logarithms: [Double]) {
        guard !logarithms.isEmpty else { return nil }
        let count = Double(logarithms.count)
        let mean = logarithms.reduce(0, +) / count
        let squares = logarithms.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let error = logarithms.count > 1 ? (squares / (count - 1) / count).squareRoot() : nil
        self.init(logarithm: mean, standardError: error, rounds: logarithms.count)
    }

    /// The geometric mean over the rounds.
    public var ratio: Double { exp(logarithm) }
}

/// What one session says about one series.
public struct HistoryPoint: Equatable, Sendable {
    public var series: HistorySeries
    /// The runtime's plain name, without a commit.
    public var runtime: String
    /// `RunRecord.identifier`.
    public var run: Int
    /// `SessionRecord.identifier`.
    public var session: Int
    /// Seconds since 1970.
    public var startedAt: Int
    /// nil when the session did not build the runtime.
    public var commit: CommitRecord?
    public var wall: HistoryValue?
    public var cpu: HistoryValue?
    public var instructions: HistoryValue?
    /// CPU time divided by wall time in the round in which it explains most of it, for the runtime or, where that is less,
    /// for the baseline; nil where no CPU time is known.
    public var processorShare: Double?
    /// What the suite said is to be compared, when it was measured.
    public var namedMetric: BenchmarkMetric?
    /// Full names that the benchmark had before, as its suite said when it was measured.
    public var formerly: [String] = []

    public init(
        series: HistorySeries, runtime: String, run: Int, session: Int, startedAt: Int, commit: CommitRecord? = nil,
        wall: HistoryValue? = nil, cpu: HistoryValue? = nil, instructions: HistoryValue? = nil,
        processorShare: Double? = nil, namedMetric: BenchmarkMetric? = nil
    ) {
        self.series = series
        self.runtime = runtime
        self.run = run
        self.session = session
        self.startedAt = startedAt
        self.commit = commit
        self.wall = wall
        self.cpu = cpu
        self.instructions = instructions
        self.processorShare = processorShare
        self.namedMetric = namedMetric
    }
}

/// What people have decided about a change point.
public enum ChangePointState: String, Sendable, CaseIterable {
    /// Found, and nobody has looked at it.
    case open
    /// Known and meant: the new level is the one to compare with.
    case accepted
    /// A regression that a later commit repaired.
    case fixed
    /// No change of the program: noise, or another machine.
    case ignored
}

/// A commit with which a series reached another level.
public struct ChangePointRecord: Equatable, Sendable {
    /// Its number in the database; 0 before it is stored.
    public var identifier: Int
    public var series: HistorySeries
    /// The runtime's plain name.
    public var runtime: String
    /// The runtime that times are divided by; nil: by none.
    public var baseline: String?
    /// "wall", "cpu" or "instructions".
    public var metric: String
    /// The first commit of the new level.
    public var commit: CommitRecord
    /// Level before, as `HistoryValue.ratio`.
    public var ratioBefore: Double
    public var ratioAfter: Double
    /// Probability of a step at least this large without a change.
    public var probability: Double?
    public var state: ChangePointState
    public var note: String?

    public init(
        identifier: Int = 0, series: HistorySeries, runtime: String, baseline: String?, metric: String,
        commit: CommitRecord, ratioBefore: Double, ratioAfter: Double, probability: Double?,
        state: ChangePointState = .open, note: String? = nil
    ) {
        self.identifier = identifier
        self.series = series
        self.runtime = runtime
        self.baseline = baseline
        self.metric = metric
        self.commit = commit
        self.ratioBefore = ratioBefore
        self.ratioAfter = ratioAfter
        self.probability = probability
        self.state = state
        self.note = note
    }
}
