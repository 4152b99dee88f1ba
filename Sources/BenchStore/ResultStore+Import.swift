import BenchModel
import GRDB

extension ResultStore {
    /// What became of an imported session.
    public struct Insertion: Equatable, Sendable {
        public let identifier: Int
        /// Whether it was stored; else a session with its UUID was there already.
        public let isNew: Bool
    }

    /// Stores sessions that were read from files, all of them or none: one transaction.
    public func insert(_ sessions: [ImportedSession]) throws(BenchError) -> [Insertion] {
        try write { database in try sessions.map { try self.insert($0, database) } }
    }

    private func insert(_ imported: ImportedSession, _ database: Database) throws -> Insertion {
        let session = imported.session
        if let known = try Int.fetchOne(
            database, sql: "SELECT id FROM session WHERE uuid = ?", arguments: [session.uuid])
        {
            return Insertion(identifier: known, isNew: false)
        }
        var runtimes: [String: RuntimeRecord] = [:]
        var benchmarks: [String: BenchmarkRecord] = [:]
        for run in imported.runs {
            runtimes[run.runtime.name] = run.runtime
            benchmarks[run.key.benchmark] = run.benchmark
        }
        var description = SessionDescription(
            configuration: session.configuration, machine: session.machine,
            runtimes: runtimes.sorted { $0.key < $1.key }.map(\.value),
            benchmarks: benchmarks.sorted { $0.key < $1.key }.map(\.value), keys: imported.runs.map(\.key),
            toolVersion: session.toolVersion, startedAt: session.startedAt)
        description.uuid = session.uuid
        let open = try begin(description, database)
        for run in imported.runs {
            for execution in run.executions { try open.record(execution, for: run.key, database) }
            guard let identifier = open.runs[run.key] else { continue }
            // A run whose calibration was not exported has its loops from its executions.
            try database.execute(
                sql: "UPDATE run SET loops = ?, inner_loops = ?, status = iif(?, 'failed', status) WHERE id = ?",
                arguments: [run.loops, run.executions.last?.innerLoops ?? 1, run.hasFailed, identifier])
        }
        try database.execute(
            sql: "UPDATE session SET finished_at_s = ? WHERE id = ?",
            arguments: [session.finishedAt ?? session.startedAt, open.identifier])
        return Insertion(identifier: open.identifier, isNew: true)
    }
}
