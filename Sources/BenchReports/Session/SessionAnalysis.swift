import BenchModel
import BenchStatistics
import Glibc

/// A session's records, reduced to what its reports and plots show.
///
/// One value per round and run: the mean over its process executions of the mean over their steady iterations. Ratios
/// pair the rounds of a runtime with the rounds of the baseline at the same thread count, and iteration with iteration
/// where they were interleaved.
public struct SessionAnalysis: Sendable {
    /// What is compared.
    public enum Metric: String, CaseIterable, Sendable {
        /// Wall time of one call.
        case wall
        /// CPU time of one call, all threads together: less disturbed by what else runs.
        case cpu
        /// Largest resident memory of a process.
        case memory
        /// Instructions of one call in user mode, where they were counted.
        case instructions
        /// Bytes that one call allocates, where the runtime counts them.
        case allocated

        public var isTime: Bool { self == .wall || self == .cpu }

        /// CPU time for wall time and the reverse; nil for what is no time.
        var otherClock: Metric? { self == .wall ? .cpu : self == .cpu ? .wall : nil }

        /// A value of this metric for people.
        public func text(_ value: Double) -> String {
            switch self {
            case .wall, .cpu: DurationText.text(nanoseconds: value)
            case .memory: "\(Decimals.significant(value / 1024, digits: 3)) MiB"
            case .instructions: SessionAnalysis.count(value)
            case .allocated: SessionAnalysis.bytes(value)
            }
        }

        /// The unit of its values, as part of a member's name.
        var unit: String {
            switch self {
            case .wall, .cpu: "ns"
            case .memory: "kib"
            case .instructions: "count"
            case .allocated: "bytes"
            }
        }

        /// What it is, in a sentence.
        public var title: String {
            switch self {
            case .wall: "wall time"
            case .cpu: "CPU time"
            case .memory: "peak memory"
            case .instructions: "instructions"
            case .allocated: "allocated bytes"
            }
        }

        /// What a ratio of this metric compares.
        public var quantity: String {
            switch self {
            case .wall: "time"
            case .cpu: "CPU time"
            case .memory: "memory"
            case .instructions: "instructions"
            case .allocated: "allocated bytes"
            }
        }

        /// What the tables of a session show unless told otherwise.
        public static func `default`(of session: SessionRecord) -> Metric {
            switch session.configuration.mode {
            case .time: .wall
            case .callgrind: .instructions
            case .memory: .memory
            }
        }
    }

    /// One benchmark at one thread count.
    public struct Row: Sendable {
        public let benchmark: String
        public let threads: Int
        public let scaling: Scaling
        /// What the benchmark measures itself in place of time; nil for most.
        public var own: OwnMetric?
        /// One per runtime, in the session's order.
        public let cells: [Cell]

        public func cell(_ runtime: String) -> Cell? { cells.first { $0.runtime == runtime } }
    }

    /// One run.
    public struct Cell: Sendable {
        public let runtime: String
        /// Value of each round that has one: nanoseconds of one call, or KiB.
        public let rounds: [Int: Double]
        /// Median over the rounds; nil for a failed run or one without a measurement.
        public let median: Double?
        /// Ratio to the baseline at the same thread count; nil for the baseline itself and where one has no value.
        public let ratio: RatioEstimate?
        /// Log-ratio of each round 1...n; nil where a round lacks one of the two.
        public let logRatios: [Double?]
        /// Why the run has no time.
        public let failure: String?
        /// The largest disagreement of its instruction counts; nil where none were taken by differences.
        public let countDisagreement: Double?
        public let steadiness: Steadiness
        /// How a runtime with a JIT compiler begins, beside the steady state of the baseline; nil for others.
        public var warmup: Warmup?
    }

    /// Ratios to the baseline's steady state.
    public struct Warmup: Sendable {
        public let firstIteration: RatioEstimate?
        /// Over the iterations that begin within the first second.
        public let firstSecond: RatioEstimate?
    }

    /// Geometric mean of a runtime at a thread count.
    public struct Summary: Sendable {
        public let runtime: String
        public let threads: Int
        /// Benchmarks that have a ratio.
        public let count: Int
        public let estimate: RatioEstimate?
        /// Of these benchmarks, those whose times have not been shown to be steady, in the runtime or in the baseline.
        public let unsteadyCount: Int
        /// Of a runtime with a JIT compiler; nil for others.
        public let warmup: Warmup?
    }

    public let session: SessionRecord
    public let metric: Metric
    public let runtimes: [RuntimeRecord]
    public let rows: [Row]
    public let summaries: [Summary]
    /// Rounds of which every run that did not fail has a value.
    public let completeRounds: Int

    /// `Cell.failure` of a run that did not fail but has no value.
    public static let notMeasured = "not measured"

    public var baseline: String { session.configuration.baseline }
    /// Thread counts that occur, ascending.
    public var threadCounts: [Int] { Set(rows.map(\.threads)).sorted() }
    /// Runtimes other than the baseline, in order.
    public var comparedRuntimes: [String] { session.configuration.runtimes.filter { $0 != baseline } }

    public init(session: SessionRecord, runs: [RunRecord], metric: Metric = .wall) {
        self.session = session
        self.metric = metric
        let names = session.configuration.runtimes
        runtimes = names.compactMap { name in runs.first { $0.key.runtime == name }?.runtime }
        var rows: [Row] = []
        for (key, group) in SessionAnalysis.grouped(runs) {
            let values = Dictionary(
                group.map { ($0.key.runtime, SessionAnalysis.roundValues($0, metric)) },
                uniquingKeysWith: { first, _ in first }
            )
            let base = group.first { $0.key.runtime == session.configuration.baseline }
            let cells = names.compactMap { name -> Cell? in
                guard let run = group.first(where: { $0.key.runtime == name }) else { return nil }
                let logRatios = base.map { base in
                    base.key == run.key ? [] : SessionAnalysis.logRatios(run, base, session.configuration, metric)
                }
                var cell = SessionAnalysis.cell(
                    run, values: values[name] ?? [:], logRatios: logRatios ?? [], isTime: metric.isTime)
                if metric.isTime, run.runtime.specification.kind.hasJIT, !run.hasFailed {
                    cell.warmup = SessionAnalysis.warmup(
                        WarmupValues(run, metric), values[session.configuration.baseline] ?? [:])
                }
                return cell
            }
            rows.append(
                Row(
                    benchmark: key.benchmark, threads: key.threads,
                    scaling: group.first?.benchmark.benchmark.scaling ?? .none,
                    own: metric == .wall ? group.first?.benchmark.benchmark.metric?.own : nil, cells: cells))
        }
        self.rows = rows
        summaries = SessionAnalysis.summaries(rows, session.configuration)
        let measured = runs.filter { !$0.hasFailed }.map { SessionAnalysis.roundValues($0, metric).count }
        completeRounds = measured.min() ?? 0
    }

    /// A value of a benchmark for people.
    public func text(_ value: Double, of row: Row) -> String {
        guard let own = row.own else { return metric.text(value) }
        return Decimals.significant(value, digits: 4) + (own.unit.isEmpty ? "" : " \(own.unit)")
    }

    private struct CellKey: Hashable {
        let benchmark: String
        let threads: Int
    }

    /// Runs by benchmark and thread count, in the order of the records.
    private static func grouped(_ runs: [RunRecord]) -> [(CellKey, [RunRecord])] {
        var order: [CellKey] = []
        var groups: [CellKey: [RunRecord]] = [:]
        for run in runs {
            let key = CellKey(benchmark: run.key.benchmark, threads: run.key.threads)
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(run)
        }
        return order.map { ($0, groups[$0] ?? []) }
    }

    /// The value of each round; none for a failed run, whatever it measured before.
    static func roundValues(_ run: RunRecord, _ metric: Metric) -> [Int: Double] {
        if run.hasFailed { return [:] }
        if metric == .instructions { return run.instructionCounts.mapValues(\.perCall) }
        var values: [Int: [Double]] = [:]
        for execution in run.measurements {
            if let value = value(execution, metric) { values[execution.round, default: []].append(value) }
        }
        return values.compactMapValues { Descriptive.mean($0) }
    }

    private static func value(_ execution: ExecutionRecord, _ metric: Metric) -> Double? {
        switch metric {
        case .wall: Descriptive.mean(execution.steadySamples.map(\.valueNanoseconds))
        case .cpu: Descriptive.mean(execution.steadySamples.compactMap(\.cpuNanoseconds))
        case .memory: Double(execution.usage.maximumResidentKibibytes)
        case .instructions: nil  // a matter of several processes
        case .allocated: execution.allocatedBytesPerCall
        }
    }

    /// "812 B", "1.24 KiB", "3.50 MiB".
    static func bytes(_ value: Double) -> String {
        for (unit, shift) in [("GiB", 30.0), ("MiB", 20), ("KiB", 10)] where value >= exp2(shift) * 0.9995 {
            return "\(Decimals.significant(value / exp2(shift), digits: 3)) \(unit)"
        }
        return "\(Decimals.significant(value, digits: 3)) B"
    }

    /// "812", "1.24 k", "3.5 M", "2.50 G".
    static func count(_ value: Double) -> String {
        for (unit, size) in [("G", 1e9), ("M", 1e6), ("k", 1e3)] where value >= size * 0.9995 {
            return "\(Decimals.significant(value / size, digits: 3)) \(unit)"
        }
        return Decimals.significant(value, digits: 3)
    }

    /// The log-ratio to the baseline of each round 1...n; nil where a round lacks one of the two.
    private static func logRatios(
        _ run: RunRecord, _ base: RunRecord, _ configuration: SessionConfiguration, _ metric: Metric
    ) -> [Double?] {
        func samples(_ run: RunRecord) -> ArmSamples {
            let rounds = run.roundSamples(metric)
            return ArmSamples(rounds: (0..<configuration.rounds).map { rounds[$0 + 1] ?? [] })
        }
        return ArmSamples.logRatios(
            base: samples(base), new: samples(run),
            isInterleaved: run.isInterleaved(with: base, configuration, metric))
    }

    private static func warmup(_ values: WarmupValues, _ baseline: [Int: Double]) -> Warmup {
        func estimate(_ rounds: [Int: Double]) -> RatioEstimate? {
            let common = rounds.keys.filter { (baseline[$0] ?? 0) > 0 }.sorted()
            return LogRatioInterval.estimate(logRatios: common.map { log((rounds[$0] ?? 0) / (baseline[$0] ?? 1)) })
        }
        return Warmup(firstIteration: estimate(values.firstIteration), firstSecond: estimate(values.firstSecond))
    }

    private static func cell(
        _ run: RunRecord, values: [Int: Double], logRatios: [Double?], isTime: Bool
    ) -> Cell {
        var failure: String?
        if run.hasFailed {
            failure = run.failure.map { $0.failure ?? $0.status.rawValue } ?? "its calibration failed"
        } else if values.isEmpty {
            failure = SessionAnalysis.notMeasured
        }
        return Cell(
            runtime: run.key.runtime, rounds: values, median: Descriptive.median(Array(values.values)),
            ratio: LogRatioInterval.estimate(logRatios: logRatios.compactMap { $0 }), logRatios: logRatios,
            failure: failure, countDisagreement: run.instructionCounts.values.compactMap(\.disagreement).max(),
            steadiness: isTime && failure == nil ? run.steadiness : .shown)
    }

    /// The geometric means of how a runtime begins; nil where no benchmark tells.
    private static func warmupMean(_ cells: [Cell]) -> Warmup? {
        func mean(_ ratio: (Warmup) -> RatioEstimate?) -> RatioEstimate? {
            GeometricMean.of(cells.compactMap { $0.warmup.flatMap(ratio)?.ratio }).map {
                RatioEstimate(ratio: $0, interval: nil, probability: nil, rounds: 0)
            }
        }
        guard cells.contains(where: { $0.warmup != nil }) else { return nil }
        return Warmup(firstIteration: mean(\.firstIteration), firstSecond: mean(\.firstSecond))
    }

    private static func summaries(_ rows: [Row], _ configuration: SessionConfiguration) -> [Summary] {
        var summaries: [Summary] = []
        for threads in Set(rows.map(\.threads)).sorted() {
            for runtime in configuration.runtimes where runtime != configuration.baseline {
                let measured = rows.filter {
                    $0.threads == threads && $0.own == nil && $0.cell(runtime)?.ratio != nil
                }
                let cells = measured.compactMap { $0.cell(runtime) }
                let ratios = cells.map(\.logRatios)
                // Rounds that no benchmark has (the budget ended) are no rounds.
                let count = ratios.map { ($0.lastIndex { $0 != nil } ?? -1) + 1 }.max() ?? 0
                let estimate = GeometricMean.estimate(
                    logRatios: ratios.map { Array($0.prefix(count)) }, seed: configuration.seed)
                let unsteady = measured.count { row in
                    [runtime, configuration.baseline].contains { row.cell($0)?.steadiness != .shown }
                }
                summaries.append(
                    Summary(
                        runtime: runtime, threads: threads, count: ratios.count, estimate: estimate,
                        unsteadyCount: unsteady, warmup: warmupMean(cells)))
            }
        }
        return summaries
    }
}
