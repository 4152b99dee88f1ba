import BenchModel
import BenchReports
import BenchRunner
import BenchStore
import Foundation

/// Measures a calibration: session after session, group after group, each an ordinary session of the store.
struct CalibrationMeasurement {
    let launcher: SessionLauncher
    let plan: CalibrationPlan
    let runtime: RuntimeSpecification
    /// Start no session that would end later; nil: measure all.
    let budgetSeconds: Double?

    /// Does what is not in the store yet.
    ///
    /// - Returns: how many sessions are complete.
    /// - Throws: `BenchError` when a benchmark failed: a calibration needs all of them; of kind interrupted when the user
    ///   stopped it.
    func run() throws -> Int {
        let start = Date()
        let all = (1...plan.sessions).map { plan.groups(of: $0) }
        let sizes = all.map { $0.map(processes) }
        let total = sizes.joined().reduce(0, +)
        var before = 0
        var executed = 0
        var measuredSessions = 0
        for (index, groups) in all.enumerated() {
            let elapsed = Date().timeIntervalSince(start)
            if let budgetSeconds, measuredSessions > 0,
                elapsed + elapsed / Double(measuredSessions) > budgetSeconds
            {
                standardError("the budget ended after \(index) of \(plan.sessions) sessions\n")
                return index
            }
            let executedBefore = executed
            for (group, size) in zip(groups, sizes[index]) {
                let name = "session \(group.session) of \(plan.sessions)"
                let title = groups.count > 1 ? "\(name), part \(group.number)" : name
                let progress = Progress(
                    group.configuration,
                    part: Progress.Part(
                        title: title, before: before, after: total - before - size, executed: executed, start: start))
                try measure(group, progress)
                executed = progress.executed
                before += size
            }
            if executed > executedBefore { measuredSessions += 1 }
        }
        return plan.sessions
    }

    private func measure(_ group: CalibrationPlan.Group, _ progress: Progress) throws {
        let prepared: SessionLauncher.Prepared
        if let stored = try launcher.store.latestSession(label: group.configuration.label) {
            if stored.finishedAt != nil { return }
            prepared = try launcher.resume(stored)
        } else {
            let arms = group.configuration.runtimes.map {
                RuntimeChoice(specification: CalibrationPlan.runtime(arm: $0, of: runtime))
            }
            prepared = try launcher.begin(group.configuration, runtimes: arms)
        }
        let session = try launcher.execute(prepared, progress: progress)
        let runs = try launcher.store.runs(of: session.identifier)
        if let failed = runs.first(where: \.hasFailed) {
            let reason = failed.failure.map { $0.failure ?? $0.status.rawValue } ?? "its calibration failed"
            throw BenchError(.benchmark, "\(failed.key): \(reason); a calibration needs every benchmark (use --filter)")
        }
    }

    private func processes(_ group: CalibrationPlan.Group) -> Int {
        let arms = group.benchmarks.count * group.configuration.runtimes.count
        return arms * (1 + group.configuration.rounds * group.configuration.executionsPerRound)
    }
}
