import BenchModel
import Foundation
import GRDB

extension ResultStore {
    /// Which sessions to remove: those that meet all conditions.
    public struct PruneRequest: Equatable, Sendable {
        /// Glob over the label; nil: any label, or none.
        public var label: String?
        /// Only sessions that began before, in seconds since 1970.
        public var startedBefore: Int?
        /// Keeps so many of the newest sessions that the label chooses.
        public var keep: Int?
        /// Whether to remove sessions that comparisons or accepted change points refer to, and these comparisons.
        public var includesReferenced = false
        /// Removes nothing and reports what would be removed.
        public var isDryRun = false
        /// Seconds since 1970.
        public var now: Int

        public init(now: Int) { self.now = now }
    }

    /// What `prune` removed, or would remove.
    public struct PruneReport: Equatable, Sendable {
        public struct Session: Equatable, Sendable {
            public var identifier: Int
            public var label: String?
            public var startedAt: Int
            public var executions: Int
            /// Why it was kept though it was chosen, in words; nil when it was removed.
            public var reason: String?
        }

        /// The oldest first.
        public var removed: [Session] = []
        /// Chosen, but kept for a reason.
        public var kept: [Session] = []
        public var comparisons = 0
        /// Space within the file that new sessions can use.
        public var freedBytes = 0
    }

    /// Removes sessions with all that belongs to them, and machines, commits, runtimes and benchmarks that nothing refers
    /// to any more. Sessions that are not finished and wrote something in the last 24 hours may be running: they stay.
    public func prune(_ request: PruneRequest) throws(BenchError) -> PruneReport {
        do {
            return try queue.writeWithoutTransaction { database in
                var report = PruneReport()
                try database.inTransaction(.immediate) {
                    report = try Self.prune(request, database)
                    return request.isDryRun ? .rollback : .commit
                }
                return report
            }
        } catch {
            throw ResultStore.explain(error, path: path)
        }
    }

    private static func prune(_ request: PruneRequest, _ database: Database) throws -> PruneReport {
        var report = PruneReport()
        for session in try chosen(request, database) {
            if session.reason == nil { report.removed.append(session) } else { report.kept.append(session) }
        }
        guard !report.removed.isEmpty else { return report }
        let before = try freeBytes(database)
        for session in report.removed {
            try database.execute(
                sql: "DELETE FROM comparison WHERE base_session_id = ?1 OR new_session_id = ?1",
                arguments: [session.identifier])
            report.comparisons += database.changesCount
            try database.execute(sql: "DELETE FROM session WHERE id = ?", arguments: [session.identifier])
        }
        try database.execute(
            sql: """
                DELETE FROM runtime WHERE NOT EXISTS (SELECT 1 FROM run WHERE runtime_id = runtime.id);
                DELETE FROM benchmark WHERE NOT EXISTS (SELECT 1 FROM run WHERE benchmark_id = benchmark.id)
                    AND NOT EXISTS (SELECT 1 FROM change_point WHERE benchmark_id = benchmark.id);
                DELETE FROM commit_revision WHERE NOT EXISTS (SELECT 1 FROM run WHERE commit_id = commit_revision.id)
                    AND NOT EXISTS (SELECT 1 FROM change_point WHERE commit_id = commit_revision.id);
                DELETE FROM machine WHERE NOT EXISTS (SELECT 1 FROM session WHERE machine_id = machine.id)
                    AND NOT EXISTS (SELECT 1 FROM change_point WHERE machine_id = machine.id);
                """)
        report.freedBytes = max(0, try freeBytes(database) - before)
        return report
    }

    /// The sessions that the request's conditions choose, each with the reason to keep it, if there is one.
    private static func chosen(_ request: PruneRequest, _ database: Database) throws -> [PruneReport.Session] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT id, label, started_at_s, finished_at_s,
                    (SELECT COUNT(*) FROM run JOIN process_execution ON run_id = run.id
                        WHERE session_id = session.id) AS executions,
                    COALESCE((SELECT MAX((SELECT MAX(started_at_s) FROM process_execution WHERE run_id = run.id))
                        FROM run WHERE session_id = session.id), started_at_s) AS active_at_s,
                    EXISTS (SELECT 1 FROM comparison WHERE base_session_id = session.id OR new_session_id = session.id)
                        AS is_compared,
                    EXISTS (SELECT 1 FROM run JOIN change_point AS point ON point.commit_id = run.commit_id
                        AND point.benchmark_id = run.benchmark_id AND point.threads = run.threads
                        AND point.machine_id = session.machine_id
                        WHERE session_id = session.id AND state = 'accepted') AS is_accepted
                FROM session
                WHERE id IN (SELECT id FROM session WHERE ?1 IS NULL OR label GLOB ?1
                        ORDER BY started_at_s DESC, id DESC LIMIT -1 OFFSET ?2)
                    AND (?3 IS NULL OR started_at_s < ?3)
                ORDER BY started_at_s, id
                """, arguments: [request.label, request.keep ?? 0, request.startedBefore])
        return try rows.map { row in
            let finishedAt: Int? = try row.get("finished_at_s")
            let activeAt: Int = try row.get("active_at_s")
            var reason: String?
            if finishedAt == nil, activeAt > request.now - 86_400 {
                reason = "it is not finished and wrote something in the last 24 hours"
            } else if try row.get("is_accepted"), !request.includesReferenced {
                reason = "an accepted change point refers to it"
            } else if try row.get("is_compared"), !request.includesReferenced {
                reason = "a comparison refers to it"
            }
            return try PruneReport.Session(
                identifier: row.get("id"), label: row.get("label"), startedAt: row.get("started_at_s"),
                executions: row.get("executions"), reason: reason)
        }
    }

    private static func freeBytes(_ database: Database) throws -> Int {
        let pages = try Int.fetchOne(database, sql: "PRAGMA freelist_count") ?? 0
        return pages * (try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0)
    }

    /// Rewrites the file without the space that nothing uses. Needs free space on the disk for a second copy.
    ///
    /// - Returns: its size in bytes before and after, the write-ahead log included.
    public func vacuum() throws(BenchError) -> (before: Int, after: Int) {
        let before = sizeOnDisk
        do {
            try queue.vacuum()
            try queue.writeWithoutTransaction { database in
                _ = try Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
            }
        } catch {
            throw ResultStore.explain(error, path: path)
        }
        return (before, sizeOnDisk)
    }

    private var sizeOnDisk: Int {
        ["", "-wal"].reduce(0) { sum, suffix in
            let attributes = try? FileManager.default.attributesOfItem(atPath: path + suffix)
            return sum + (attributes?[.size] as? Int ?? 0)
        }
    }
}
