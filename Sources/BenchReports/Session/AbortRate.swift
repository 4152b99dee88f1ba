import BenchModel

/// How many transactions of a run were aborted, from the counters stm.commits and stm.aborts (or stm.aborts.REASON).
public enum AbortRate {
    /// Aborted transactions as a share of all that were begun, over the steady iterations of all processes; nil when the
    /// runtime does not count them, or began none.
    public static func share(_ run: RunRecord) -> Double? {
        if run.hasFailed { return nil }
        var commits = 0.0
        var aborts = 0.0
        var isCounted = false
        for execution in run.measurements {
            let names = Set(execution.counters.map(\.name))
            let reasons = names.filter { $0.hasPrefix("stm.aborts.") }
            // The total where there is one: reasons are its parts.
            let abortNames = names.contains("stm.aborts") ? ["stm.aborts"] : reasons
            guard names.contains("stm.commits"), !abortNames.isEmpty else { continue }
            isCounted = true
            commits += increase("stm.commits", execution)
            for name in abortNames { aborts += increase(name, execution) }
        }
        guard isCounted, commits + aborts > 0 else { return nil }
        return aborts / (commits + aborts)
    }

    /// Counters count from the start of the process: the increase from the last iteration before the steady state.
    private static func increase(_ name: String, _ execution: ExecutionRecord) -> Double {
        let values = execution.counters.filter { $0.name == name }.sorted { $0.iteration < $1.iteration }
        guard let last = values.last else { return 0 }
        let start = execution.steadySamples.first?.iteration ?? 0
        let before = values.last { $0.iteration < start }?.value ?? 0
        return max(0, last.value - before)
    }
}
