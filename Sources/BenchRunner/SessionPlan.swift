import BenchModel
import BenchStatistics

/// One process execution that is to be made.
public struct PlannedExecution: Equatable, Sendable {
    public let key: RunKey
    public let purpose: ExecutionPurpose
    public let round: Int
    public let execution: Int
    public let orderInRound: Int
    public let hashSeed: UInt32
}

/// Which process executions a session makes, in which order: a pure function of configuration and seed, so that a
/// resumed session goes on exactly where it was.
///
/// - Round 0 calibrates the loops of every benchmark on every runtime, once, at its smallest thread count.
/// - In each later round the benchmarks come in random order; the runtimes of one benchmark and thread count lie side by
///   side, mirrored (A B C C B A), which cancels what drifts linearly; which comes first is random too.
/// - All executions of a round share one PYTHONHASHSEED, another in each round.
///
/// Source: Kalibera & Jones, ISMM 2013; Georges et al., OOPSLA 2007.
public struct SessionPlan: Sendable {
    /// A benchmark at one thread count.
    public struct Cell: Hashable, Sendable {
        public let benchmark: String
        public let threads: Int
    }

    public let configuration: SessionConfiguration
    public let cells: [Cell]

    public init(configuration: SessionConfiguration, benchmarks: [Benchmark]) {
        self.configuration = configuration
        cells = benchmarks.flatMap { benchmark in
            configuration.threads.filter { benchmark.threads.contains($0) }.sorted().map {
                Cell(benchmark: benchmark.fullName, threads: $0)
            }
        }
    }

    public init(configuration: SessionConfiguration, cells: [Cell]) {
        self.configuration = configuration
        self.cells = cells
    }

    /// Every run of the session.
    public var keys: [RunKey] {
        cells.flatMap { cell in
            configuration.runtimes.map { RunKey(benchmark: cell.benchmark, runtime: $0, threads: cell.threads) }
        }
    }

    /// Process executions of one full round.
    public var executionsPerRound: Int {
        cells.count * configuration.runtimes.count * configuration.executionsPerRound
    }

    /// The executions that find loop counts.
    public func calibration() -> [PlannedExecution] {
        var seen: Set<String> = []
        let first = cells.filter { seen.insert($0.benchmark).inserted }  // a benchmark's cells come by rising threads
        return number(
            first.flatMap { cell in
                configuration.runtimes.map { runtime in
                    (RunKey(benchmark: cell.benchmark, runtime: runtime, threads: cell.threads), 0)
                }
            }, round: 0, purpose: .calibration)
    }

    /// The executions of round 1, 2, ...
    public func round(_ round: Int) -> [PlannedExecution] {
        var numbers = RandomNumbers(seed: configuration.seed, stream: UInt64(round) &* 2)
        var cells = cells
        numbers.shuffle(&cells)
        var sequence: [(RunKey, Int)] = []
        for cell in cells {
            var runtimes = configuration.runtimes
            numbers.shuffle(&runtimes)
            for execution in 0..<configuration.executionsPerRound {
                let order = execution % 2 == 0 ? runtimes : runtimes.reversed()
                sequence += order.map {
                    (RunKey(benchmark: cell.benchmark, runtime: $0, threads: cell.threads), execution)
                }
            }
        }
        return number(sequence, round: round, purpose: .measurement)
    }

    /// PYTHONHASHSEED of a round, never 0 (which would switch hash randomization off).
    public func hashSeed(round: Int) -> UInt32 {
        var numbers = RandomNumbers(seed: configuration.seed, stream: UInt64(round) &* 2 &+ 1)
        return UInt32(numbers.index(below: Int(UInt32.max))) + 1
    }

    private func number(_ sequence: [(RunKey, Int)], round: Int, purpose: ExecutionPurpose) -> [PlannedExecution] {
        let seed = hashSeed(round: round)
        return sequence.enumerated().map { order, element in
            PlannedExecution(
                key: element.0, purpose: purpose, round: round, execution: element.1, orderInRound: order,
                hashSeed: seed)
        }
    }
}

/// What an interrupted session had already done.
public struct SessionProgress: Equatable, Sendable {
    /// One finished execution.
    public struct Done: Hashable, Sendable {
        public let key: RunKey
        public let round: Int
        public let execution: Int

        public init(key: RunKey, round: Int, execution: Int) {
            self.key = key
            self.round = round
            self.execution = execution
        }
    }

    public var done: Set<Done> = []
    /// Calibrated loops by benchmark and runtime, whatever the threads.
    public var loops: [Pair: Int] = [:]
    /// Seconds of one sample in the calibration.
    public var sampleSeconds: [Pair: Double] = [:]
    /// Seconds of the calibration's process without what it sampled.
    public var startSeconds: [Pair: Double] = [:]
    public var failed: Set<RunKey> = []

    /// A benchmark on a runtime.
    public struct Pair: Hashable, Sendable {
        public let benchmark: String
        public let runtime: String

        public init(_ key: RunKey) {
            benchmark = key.benchmark
            runtime = key.runtime
        }
    }

    public init() {}
}
