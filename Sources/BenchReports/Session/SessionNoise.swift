import BenchModel
import BenchStatistics

/// How much each run of a session varies, and what pressed on the machine meanwhile.
public struct SessionNoise: Sendable {
    public struct Run: Sendable {
        public let key: RunKey
        /// Coefficient of variation of the round means; nil below two rounds.
        public let betweenRounds: Double?
        public let diagnosis: NoiseDiagnosis
        /// Some task waited for a CPU in more than a tenth of the time (`/proc/pressure/cpu`).
        public let hasPressure: Bool
        /// The hypervisor took more than a hundredth of the time (`/proc/stat`).
        public let hasSteal: Bool
        /// Why there is nothing to diagnose; nil when there is.
        public let failure: String?
    }

    /// In the order of the records.
    public let runs: [Run]

    /// Clock ticks of `/proc/stat` in a second. Source: sysconf(_SC_CLK_TCK), 100 on every Linux.
    private static let ticksPerSecond = 100.0

    /// - Parameter metric: wall or cpu.
    public init(runs records: [RunRecord], metric: SessionAnalysis.Metric) {
        runs = records.map { record in
            let samples = SessionNoise.samples(record, metric)
            let means = samples.roundMeans
            var between: Double?
            if let mean = Descriptive.mean(means), mean > 0, let variance = Descriptive.variance(means) {
                between = variance.squareRoot() / mean
            }
            let wall = record.measurements.reduce(0.0) { $0 + Double($1.usage.wallNanoseconds) } / 1e9
            let waiting =
                record.measurements.reduce(0.0) { $0 + Double($1.pressure.cpuPressureMicroseconds ?? 0) } / 1e6
            let steal =
                record.measurements.reduce(0.0) { $0 + Double($1.pressure.stealTicks ?? 0) }
                / SessionNoise.ticksPerSecond
            return Run(
                key: record.key, betweenRounds: between, diagnosis: NoiseAnalysis.diagnose(samples),
                hasPressure: waiting > 0.1 * wall, hasSteal: steal > 0.01 * wall,
                failure: record.hasFailed ? "failed" : means.isEmpty ? "not measured" : nil)
        }
    }

    /// Steady iterations by round and process; none for a failed run.
    private static func samples(_ run: RunRecord, _ metric: SessionAnalysis.Metric) -> ArmSamples {
        if run.hasFailed { return ArmSamples(rounds: []) }
        var rounds: [Int: [[Double]]] = [:]
        for execution in run.measurements {
            let samples = execution.steadySamples
            let values = metric == .cpu ? samples.compactMap(\.cpuNanoseconds) : samples.map(\.valueNanoseconds)
            if !values.isEmpty { rounds[execution.round, default: []].append(values) }
        }
        return ArmSamples(rounds: rounds.sorted { $0.key < $1.key }.map(\.value))
    }
}
