import BenchModel
import BenchStatistics

/// Under which conditions a session was measured, from what was recorded beside each process execution.
public struct SessionConditions: Sendable {
    /// Process executions with a recording, calibration included.
    public let processes: Int
    /// Share of a process execution's wall time in which some task waited for a CPU; median and greatest. nil where the
    /// kernel does not tell.
    public let waiting: (median: Double, greatest: Double)?
    /// Process executions in which tasks waited for more than a tenth of the time.
    public let disturbedProcesses: Int
    /// Clock ticks that the hypervisor took in the whole session; nil where the kernel does not tell.
    public let stealTicks: Int?
    /// Lowest and highest load average of a minute.
    public let load: (lowest: Double, highest: Double)?
    public let involuntarySwitches: Int
    /// What a reader should know before trusting the figures, one sentence each.
    public let notes: [String]

    /// More than this share of waiting counts as disturbed.
    static let disturbance = 0.1

    public init(session: SessionRecord, runs: [RunRecord], analysis: SessionAnalysis) {
        let executions = runs.flatMap(\.executions)
        processes = executions.count
        let shares = executions.compactMap { execution -> Double? in
            guard let waiting = execution.pressure.cpuPressureMicroseconds, execution.usage.wallNanoseconds > 0 else {
                return nil
            }
            return Double(waiting) * 1000 / Double(execution.usage.wallNanoseconds)
        }
        if let median = Descriptive.median(shares), let greatest = shares.max() {
            waiting = (median, greatest)
        } else {
            waiting = nil
        }
        disturbedProcesses = shares.count { $0 > SessionConditions.disturbance }
        let steals = executions.compactMap(\.pressure.stealTicks)
        stealTicks = steals.isEmpty ? nil : steals.reduce(0, +)
        let loads = executions.compactMap(\.pressure.loadAverage)
        if let lowest = loads.min(), let highest = loads.max() {
            load = (lowest, highest)
        } else {
            load = nil
        }
        involuntarySwitches = executions.reduce(0) { $0 + $1.usage.involuntarySwitches }
        let waits = shares.isEmpty ? nil : disturbedProcesses
        let design = SessionConditions.design(session, analysis)
        guard session.configuration.mode == .time else {
            // Instructions and memory do not depend on what else runs.
            notes = design
            return
        }
        notes =
            design
            + SessionConditions.machine(session, runs: runs, disturbed: waits, of: shares.count, steal: stealTicks)
            + SessionConditions.warmup(runs)
    }

    private static func design(_ session: SessionRecord, _ analysis: SessionAnalysis) -> [String] {
        var notes: [String] = []
        let asked = session.configuration.rounds
        if session.finishedAt == nil {
            notes.append("The session is not finished: it runs still, or it was stopped and can be resumed.")
        }
        if analysis.completeRounds < asked {
            notes.append("Only \(analysis.completeRounds) of \(asked) rounds are complete.")
        }
        if analysis.completeRounds < 5, !analysis.comparedRuntimes.isEmpty, session.configuration.mode == .time {
            notes.append(
                "Fewer than 5 complete rounds: intervals are wide, and a single disturbed round weighs heavily.")
        }
        return notes
    }

    private static func machine(
        _ session: SessionRecord, runs: [RunRecord], disturbed: Int?, of count: Int, steal: Int?
    ) -> [String] {
        var notes: [String] = []
        let machine = session.machine
        if machine.virtualization != nil {
            notes.append("The machine is virtual: its neighbours may disturb what is measured.")
        }
        if let most = runs.map(\.key.threads).max(), most > machine.cpuCount {
            notes.append(
                "Runs with \(most) threads have more threads than the machine has CPUs (\(machine.cpuCount)): "
                    + "they compete with each other.")
        }
        if let disturbed, disturbed > 0 {
            notes.append(
                "In \(disturbed) of \(count) processes some task waited for a CPU for more than "
                    + "\(Percent.text(disturbance, places: 0)) of the time. With several threads this may be the "
                    + "program itself.")
        }
        if disturbed == nil, !runs.isEmpty {
            notes.append("The kernel does not report CPU pressure: disturbed rounds cannot be recognized.")
        }
        if let steal, steal > 0 {
            notes.append("The host gave this machine's time to others: \(steal) clock ticks of steal.")
        }
        return notes
    }

    private static func warmup(_ runs: [RunRecord]) -> [String] {
        var processes = 0
        var unsteady = 0
        var names: Set<String> = []
        for run in runs {
            for execution in run.measurements {
                guard let warmup = execution.warmup else { continue }
                processes += 1
                if warmup.classification == .noSteadyState {
                    unsteady += 1
                    names.insert(run.key.benchmark)
                }
            }
        }
        guard unsteady > 0 else { return [] }
        let benchmarks = "\(names.count) benchmark\(names.count == 1 ? "" : "s")"
        return ["\(unsteady) of \(processes) processes reached no steady state, in \(benchmarks)."]
    }
}

/// Shares for people.
enum Percent {
    /// 0.034 is "3.4 %".
    static func text(_ share: Double, places: Int = 1) -> String {
        "\(Decimals.fixed(100 * share, places: places)) %"
    }
}
