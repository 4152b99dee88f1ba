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
    public let iterations: Int
    public let steadyIterations: Int
    public let loops: Int
    /// Over the rounds, in the metric's unit.
    public let median: Double?
    /// How many process executions have which warm-up class.
    public let warmup: [(classification: WarmupClass, count: Int)]
    /// Process executions stored by a version that did not classify.
    public let unclassified: Int
    /// Standard deviation divided by the mean, of the values of the rounds; nil below two rounds.
    public let betweenRounds: Double?
    /// What disturbs the iterations that count.
    public let noise: NoiseDiagnosis
    /// Largest over the process executions, KiB.
    public let peakResident: Int?
    public let involuntarySwitches: Int
    /// Each counter in one call of the benchmark, or its level where it is no count; by name.
    public let counters: [(name: String, value: Double)]

    public init(_ run: RunRecord, metric: SessionAnalysis.Metric) {
        key = run.key
        let measurements = run.measurements
        let values = SessionAnalysis.roundValues(run, metric)
        rounds = values.count
        processes = measurements.count
        iterations = measurements.reduce(0) { $0 + $1.samples.count }
        steadyIterations = measurements.reduce(0) { $0 + $1.steadySamples.count }
        loops = run.loops
        median = Descriptive.median(Array(values.values))
        warmup = WarmupClass.allCases.compactMap { classification in
            let count = measurements.count { $0.warmup?.classification == classification }
            return count == 0 ? nil : (classification, count)
        }
        unclassified = measurements.count { $0.warmup == nil }
        betweenRounds = RunSummary.variation(Array(values.values))
        let samples = run.roundSamples(metric).sorted { $0.key < $1.key }.map(\.value)
        noise = NoiseAnalysis.diagnose(ArmSamples(rounds: samples))
        peakResident = measurements.map(\.usage.maximumResidentKibibytes).max()
        involuntarySwitches = measurements.reduce(0) { $0 + $1.usage.involuntarySwitches }
        counters = CounterChange.values(of: run)
    }

    /// Coefficient of variation.
    private static func variation(_ values: [Double]) -> Double? {
        guard let deviation = Descriptive.standardDeviation(values), let mean = Descriptive.mean(values), mean > 0
        else {
            return nil
        }
        return deviation / mean
    }
}
