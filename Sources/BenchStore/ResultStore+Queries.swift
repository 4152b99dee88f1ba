import BenchModel
import Foundation
import GRDB

extension ResultStore {
    /// How far a session is, for lists.
    public struct SessionSummary: Equatable, Sendable {
        public let session: SessionRecord
        public let runCount: Int
        public let failedRunCount: Int
        public let executionCount: Int
        public let roundCount: Int
    }

    /// All sessions, the newest first.
    public func sessions() throws(BenchError) -> [SessionSummary] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT session.id AS id,
                        (SELECT COUNT(*) FROM run WHERE session_id = session.id) AS runs,
                        (SELECT COUNT(*) FROM run WHERE session_id = session.id AND status = 'failed') AS failed,
                        (SELECT COUNT(*) FROM process_execution JOIN run ON run.id = run_id
                            WHERE session_id = session.id) AS executions,
                        (SELECT COALESCE(MAX((SELECT MAX(round) FROM process_execution WHERE run_id = run.id)), 0)
                            FROM run WHERE session_id = session.id) AS rounds
                    FROM session ORDER BY session.id DESC
                    """
            ).map { row in
                try SessionSummary(
                    session: Self.session(row.get("id"), database, self.path), runCount: row.get("runs"),
                    failedRunCount: row.get("failed"), executionCount: row.get("executions"),
                    roundCount: row.get("rounds"))
            }
        }
    }

    /// A session by what the user wrote: its number, the start of its UUID, or a label (the newest session that has it);
    /// nil means the newest session.
    ///
    /// - Throws: `BenchError.usage` when there is none.
    public func session(matching text: String?) throws(BenchError) -> SessionRecord {
        let identifier = try read { database in
            guard let text else { return try Int.fetchOne(database, sql: "SELECT MAX(id) FROM session") }
            return try Int.fetchOne(
                database,
                sql: """
                    SELECT id FROM session
                    WHERE label = ?1 OR CAST(id AS TEXT) = ?1 OR (length(?1) >= 4 AND substr(uuid, 1, length(?1)) = ?1)
                    ORDER BY label IS NOT ?1, id DESC LIMIT 1
                    """, arguments: [text])
        }
        guard let identifier else {
            throw .usage(text.map { "\(path): has no session \($0)" } ?? "\(path): has no session")
        }
        return try read { database in try Self.session(identifier, database, self.path) }
    }

    /// The newest session that ran here, with the label if one is given: the one that `--resume` continues.
    public func latestSession(label: String?) throws(BenchError) -> SessionRecord? {
        try read { database in
            try Int.fetchOne(
                database,
                sql: """
                    SELECT MAX(id) FROM session
                    WHERE (?1 IS NULL OR label = ?1) AND substr(tool_version, -length(?2)) <> ?2
                    """, arguments: [label, ImportedSession.toolVersionSuffix]
            ).map { try Self.session($0, database, self.path) }
        }
    }

    /// The newest session that is wanted.
    public func newestSession(where isWanted: (SessionRecord) -> Bool) throws(BenchError) -> SessionRecord? {
        try read { database in
            for identifier in try Int.fetchAll(database, sql: "SELECT id FROM session ORDER BY id DESC") {
                let session = try Self.session(identifier, database, self.path)
                if isWanted(session) { return session }
            }
            return nil
        }
    }

    // MARK: - Commits

    /// A session that measured a commit.
    public struct CommitSession: Equatable, Sendable {
        public let session: SessionRecord
        public let commit: CommitRecord
        /// The arms of the session that were built from it, as `RuntimeRecord.name`.
        public let runtimes: [String]
    }

    /// The sessions that measured a commit whose name starts with `prefix` (hexadecimal digits), the newest first.
    public func sessions(withCommit prefix: String) throws(BenchError) -> [CommitSession] {
        let prefix = prefix.lowercased()
        guard !prefix.isEmpty, prefix.allSatisfy(\.isHexDigit) else { return [] }
        return try read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT DISTINCT run.session_id AS session, runtime.name AS runtime, commit_revision.*
                    FROM commit_revision CROSS JOIN run ON run.commit_id = commit_revision.id
                    JOIN runtime ON runtime.id = run.runtime_id
                    WHERE sha >= ?1 AND sha < ?1 || 'g' ORDER BY run.session_id DESC, commit_revision.id, run.id
                    """, arguments: [prefix])
            var found: [(session: Int, commit: CommitRecord, runtimes: [String])] = []
            for row in rows {
                let commit = try Self.commit(row)
                let session: Int = try row.get("session")
                let name = try Self.armName(row.get("runtime"), commit.sha, commit.isDirty)
                if let last = found.last, last.session == session, last.commit == commit {
                    if !last.runtimes.contains(name) { found[found.count - 1].runtimes.append(name) }
                } else {
                    found.append((session, commit, [name]))
                }
            }
            return try found.map {
                CommitSession(
                    session: try Self.session($0.session, database, self.path), commit: $0.commit,
                    runtimes: $0.runtimes)
            }
        }
    }

    /// The commits that the database knows, in the order of the history; nil means those of all repositories.
    public func commits(repository: String? = nil) throws(BenchError) -> [CommitRecord] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT * FROM commit_revision WHERE ?1 IS NULL OR repository = ?1
                    ORDER BY repository, topological_index IS NULL, topological_index, authored_at_s, id
                    """, arguments: [repository]
            ).map(Self.commit)
        }
    }

    // MARK: - Rows to records

    static func damaged(_ path: String, _ what: String) -> BenchError {
        .environment("\(path): is damaged: \(what)")
    }

    static func commit(_ row: Row) throws -> CommitRecord {
        try CommitRecord(
            repository: row.get("repository"), sha: row.get("sha"), parentSha: row.get("parent_sha"),
            topologicalIndex: row.get("topological_index"), authoredAt: row.get("authored_at_s"),
            branch: row.get("branch"),
            isDirty: row.get("is_dirty"), subject: row.get("subject"))
    }

    static func session(_ identifier: Int, _ database: Database, _ path: String) throws -> SessionRecord {
        let row = try Row.fetchOne(
            database,
            sql: """
                SELECT session.*, fingerprint, cpu_model, cpu_count, memory_kib, kernel, virtualization
                FROM session JOIN machine ON machine.id = machine_id WHERE session.id = ?
                """, arguments: [identifier])
        guard let row, let json = try? JSONValue(parsing: row.get("configuration_json") as String),
            let configuration = try SessionConfiguration(
                json: json, seed: UInt64(bitPattern: row.get("seed") as Int64), label: row.get("label"))
        else { throw damaged(path, "session \(identifier) has no readable configuration") }
        let machine = try MachineRecord(
            fingerprint: row.get("fingerprint"), cpuModel: row.get("cpu_model"), cpuCount: row.get("cpu_count"),
            memoryKibibytes: row.get("memory_kib"), kernel: row.get("kernel"), virtualization: row.get("virtualization")
        )
        return try SessionRecord(
            identifier: identifier, uuid: row.get("uuid"), configuration: configuration, machine: machine,
            startedAt: row.get("started_at_s"), finishedAt: row.get("finished_at_s"),
            toolVersion: row.get("tool_version"))
    }
}
