import BenchModel
import BenchStatistics

/// One run in figures: how much was measured, how steady it was, what the runtime counted.
public struct RunSummary: Sendable {
    public let key: RunKey
    /// Rounds that have a value.
    public let rounds: Int
    /// Successful process executions, without calibration.
    public let processes: Int
    /// Iterations measured, and those of them that count.
    public let samples: Int
    public let steadySamples: Int
    public let loops: Int
    /// Over the rounds, in the metric's unit.
    public let median: Double?
    /// How many process executions have which warm-up class.
    public let warmup: [(classification: WarmupClass, count: Int)]
    /// Process executions stored by a version that did not classify.
    public let unclassified: Int
    /// Standard deviation divided by the mean, of the values of the rounds; nil below two rounds.
    public let betweenRounds: Double?
    /// The median over the process executions of the same over one's steady iterations; nil for memory.
    public let withinProcess: Double?
    /// Largest over the process executions, KiB.
    public let peakResident: Int?
    public let involuntarySwitches: Int
    /// Mean per iteration of each counter over the steady iterations, by name.
    public let counters: [(name: String, mean: Double)]

    public init(_ run: RunRecord, metric: SessionAnalysis.Metric) {
        key = run.key
        let measurements = run.measurements
        let values = SessionAnalysis.roundValues(run, metric)
        rounds = values.count
        processes = measurements.count
        samples = measurements.reduce(0) { $0 + $1.samples.count }
        steadySamples = measurements.reduce(0) { $0 + $1.steadySamples.count }
        loops = run.loops
        median = Descriptive.median(Array(values.values))
        warmup = WarmupClass.allCases.compactMap { classification in
            let count = measurements.count { $0.warmup?.classification == classification }
            return count == 0 ? nil : (classification, count)
        }
        unclassified = measurements.count { $0.warmup == nil }
        betweenRounds = RunSummary.variation(Array(values.values))
        let within = measurements.compactMap { execution -> Double? in
            switch metric {
            case .wall: RunSummary.variation(execution.steadySamples.map(\.valueNanoseconds))
            case .cpu: RunSummary.variation(execution.steadySamples.compactMap(\.cpuNanoseconds))
            default: nil
            }
        }
        withinProcess = Descriptive.median(within)
        peakResident = measurements.map(\.usage.maximumResidentKibibytes).max()
        involuntarySwitches = measurements.reduce(0) { $0 + $1.usage.involuntarySwitches }
        counters = RunSummary.counters(measurements)
    }

    /// Coefficient of variation.
    static func variation(_ values: [Double]) -> Double? {
        guard let deviation = Descriptive.standardDeviation(values), let mean = Descriptive.mean(values), mean > 0
        else {
            return nil
        }
        return deviation / mean
    }

    private static func counters(_ measurements: [ExecutionRecord]) -> [(name: String, mean: Double)] {
        var sums: [String: Double] = [:]
        var iterations = 0
        for execution in measurements {
            guard let first = execution.steadySamples.first?.iteration, !execution.counters.isEmpty else { continue }
            iterations += execution.steadySamples.count
            for counter in execution.counters where counter.iteration >= first {
                sums[counter.name, default: 0] += counter.value
            }
        }
        guard iterations > 0 else { return [] }
        return sums.sorted { $0.key < $1.key }.map { ($0.key, $0.value / Double(iterations)) }
    }
}
