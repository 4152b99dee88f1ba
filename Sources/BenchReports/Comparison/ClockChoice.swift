import BenchModel
import BenchStatistics

/// Which clock tells how long a benchmark takes.
///
/// CPU time is hardly disturbed by what else runs on the machine, but it says nothing about code that sleeps, reads, or
/// waits for a lock, a server or another process. So at one thread CPU time is compared only where it *explains* the wall
/// time: where in a quarter of the steady iterations at least nine tenths of the wall time are CPU time (that of children
/// included). Code that waits never gets there; code that computes does in every iteration that was left alone. At several
/// threads their CPU time does not tell how long they took together.
public enum ClockChoice {
    /// The share of the wall time from which on CPU time explains it.
    public static let leastShare = 0.9
    /// Which quantile of the iterations' shares must reach it.
    static let quantile = 0.75

    /// That quantile of CPU time divided by wall time over the steady iterations; nil without a CPU time.
    public static func processorShare(_ run: RunRecord) -> Double? {
        let shares = run.measurements.flatMap { execution in
            execution.steadySamples.compactMap { sample -> Double? in
                guard let cpu = sample.cpuNanoseconds, sample.valueNanoseconds > 0 else { return nil }
                return cpu / sample.valueNanoseconds
            }
        }
        return Descriptive.quantile(sorted: shares.sorted(), quantile)
    }

    /// Whether CPU time explains the wall time of all these runs.
    public static func isExplainedByCPU(_ runs: [RunRecord]) -> Bool {
        runs.allSatisfy { (processorShare($0) ?? 0) >= leastShare }
    }

    /// What tells how long the benchmark of these runs takes, which are its arms.
    public static func automatic(_ runs: [RunRecord]) -> SessionAnalysis.Metric {
        switch runs.last?.benchmark.benchmark.metric {
        case .wall, .own: return .wall
        case .cpu: return .cpu
        case nil: break
        }
        guard runs.allSatisfy({ $0.key.threads == 1 }) else { return .wall }
        // An arm without a measurement has nothing to say.
        let measured = runs.filter { !$0.measurements.isEmpty }
        return isExplainedByCPU(measured) ? .cpu : .wall
    }
}
