/// What a session measures.
public enum MeasurementMode: String, Sendable, CaseIterable {
    /// Wall and CPU time, with the peak of memory.
    case time
    /// Instructions, counted by valgrind's callgrind; exact, about 40 times slower, one thread only.
    case callgrind
    /// Peak memory and the runtime's allocation counters; few iterations.
    case memory
}

/// How the runtimes of a benchmark alternate within a round.
public enum Interleaving: String, Sendable, CaseIterable {
    /// Their processes live side by side, and run one iteration each in turn.
    case iterations
    /// One process after the other.
    case processes
}

/// What a session is going to do. It is stored with the session, so that `--resume` continues exactly the same work.
public struct SessionConfiguration: Equatable, Sendable {
    public var label: String?
    /// Suites in the order they were named.
    public var suites: [String]
    /// Runtime names in the order they were given.
    public var runtimes: [String]
    public var baseline: String
    /// Thread counts asked for; each benchmark runs at those that it supports.
    public var threads: [Int]
    public var rounds: Int
    /// Process executions of each runtime in a round. With two they lie mirrored: A B B A. Interleaved iterations alternate
    /// in themselves, so that one is enough.
    public var executionsPerRound: Int
    /// Iterations per process execution; nil: each runtime's own number.
    public var iterations: IterationChoice?
    /// Glob over "suite/name" or "name".
    public var filter: String?
    /// Seconds that the session may take; nil: until all rounds are done.
    public var budgetSeconds: Double?
    /// Seconds that one process execution may take unless the benchmark has a limit of its own.
    public var timeoutSeconds: Double
    /// Seconds that one sample takes at least, by calibration of the loops.
    /// nil: each runtime's own.
    public var minimumSampleSeconds: Double?
    /// Where all randomness of the session comes from: orders and hash seeds.
    public var seed: UInt64
    public var mode: MeasurementMode
    public var interleaving: Interleaving
    /// Whether benchmarks with one thread run on one CPU, the same for all runtimes.
    public var isPinned: Bool

    public init(
        label: String? = nil, suites: [String], runtimes: [String], baseline: String, threads: [Int] = [1],
        rounds: Int = 10, executionsPerRound: Int = 1, iterations: IterationChoice? = nil, filter: String? = nil,
        budgetSeconds: Double? = nil, timeoutSeconds: Double = 60, minimumSampleSeconds: Double? = nil, seed: UInt64,
        mode: MeasurementMode = .time, interleaving: Interleaving = .iterations, isPinned: Bool = true
    ) {
        self.label = label
        self.suites = suites
        self.runtimes = runtimes
        self.baseline = baseline
        self.threads = threads
        self.rounds = rounds
        self.executionsPerRound = executionsPerRound
        self.iterations = iterations
        self.filter = filter
        self.budgetSeconds = budgetSeconds
        self.timeoutSeconds = timeoutSeconds
        self.minimumSampleSeconds = minimumSampleSeconds
        self.seed = seed
        self.mode = mode
        self.interleaving = interleaving
        self.isPinned = isPinned
    }

    /// Iterations that a process of a runtime takes.
    public func iterations(for runtime: RuntimeSpecification) -> Int {
        iterations?.count(for: runtime) ?? runtime.iterations
    }

    /// The stored form. The seed has a column of its own.
    public var json: JSONValue {
        .object([
            .init("suites", .array(suites.map(JSONValue.string))),
            .init("runtimes", .array(runtimes.map(JSONValue.string))),
            .init("baseline", .string(baseline)),
            .init("threads", .array(threads.map(JSONValue.integer))),
            .init("rounds", .integer(rounds)),
            .init("executions_per_round", .integer(executionsPerRound)),
            .init("iterations", iterations?.json ?? .null),
            .init("filter", filter.map(JSONValue.string) ?? .null),
            .init("budget_s", budgetSeconds.map(JSONValue.number) ?? .null),
            .init("timeout_s", .number(timeoutSeconds)),
            .init("minimum_sample_s", minimumSampleSeconds.map(JSONValue.number) ?? .null),
            .init("mode", .string(mode.rawValue)), .init("interleaving", .string(interleaving.rawValue)),
            .init("pinned", .bool(isPinned)),
        ])
    }

    /// - Returns: nil when `json` was not written by `json`.
    public init?(json: JSONValue, seed: UInt64, label: String?) {
        guard let suites = json["suites"]?.arrayValue?.compactMap(\.stringValue),
            let runtimes = json["runtimes"]?.arrayValue?.compactMap(\.stringValue),
            let baseline = json["baseline"]?.stringValue,
            let threads = json["threads"]?.arrayValue?.compactMap(\.integerValue), !threads.isEmpty,
            let rounds = json["rounds"]?.integerValue, rounds >= 1,
            let executions = json["executions_per_round"]?.integerValue, executions >= 1,
            let timeout = json["timeout_s"]?.doubleValue, timeout > 0
        else { return nil }
        self.init(
            label: label, suites: suites, runtimes: runtimes, baseline: baseline, threads: threads, rounds: rounds,
            executionsPerRound: executions, iterations: IterationChoice(json: json["iterations"]),
            filter: json["filter"]?.stringValue, budgetSeconds: json["budget_s"]?.doubleValue, timeoutSeconds: timeout,
            minimumSampleSeconds: json["minimum_sample_s"]?.doubleValue, seed: seed,
            mode: json["mode"]?.stringValue.flatMap(MeasurementMode.init(rawValue:)) ?? .time,
            // Sessions of earlier versions know nothing of it.
            interleaving: json["interleaving"]?.stringValue.flatMap(Interleaving.init(rawValue:)) ?? .processes,
            isPinned: json["pinned"]?.boolValue ?? false)
    }
}
