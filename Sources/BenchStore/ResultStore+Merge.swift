import BenchModel
import Foundation
import GRDB

/// What a merge did.
public struct MergeReport: Equatable, Sendable {
    /// Sessions that were added, by their new numbers.
    public var added: [Int] = []
    /// Sessions that were here already, by their numbers here.
    public var skipped: [Int] = []
    /// Those of `skipped` of which the other database has process executions that are missing here.
    public var incomplete: [Int] = []
    public var executions = 0
    public var samples = 0
    public var comparisons = 0
    public var changePoints = 0
}

extension ResultStore {
    /// Adds the sessions of another database, with all that belongs to them; those that are here already, by their UUID,
    /// are skipped. The other file is only read; one of an earlier version is migrated in a temporary copy.
    ///
    /// Either everything is added or, after an error, nothing.
    public func merge(from other: String) throws(BenchError) -> MergeReport {
        if let own = Self.fileIdentity(path), own == Self.fileIdentity(other) {
            throw .usage("\(other): is the database that it would be merged into")
        }
        let source = try MergeSource(other)
        defer { source.removeCopy() }
        do {
            return try queue.writeWithoutTransaction { database in
                try database.execute(sql: "ATTACH DATABASE ? AS other", arguments: [source.attachedName])
                defer { try? database.execute(sql: "DETACH DATABASE other") }
                var report = MergeReport()
                try database.inTransaction(.immediate) {
                    report = try Self.merge(database)
                    return .commit
                }
                return report
            }
        } catch {
            throw ResultStore.explain(error, path: path)
        }
    }

    private static func fileIdentity(_ path: String) -> [UInt64]? {
        var status = stat()
        return stat(path, &status) == 0 ? [UInt64(status.st_dev), UInt64(status.st_ino)] : nil
    }

    /// Copies set by set. `*_map` give the number here for a number there; runs and executions keep their order and move
    /// by an offset.
    private static func merge(_ database: Database) throws -> MergeReport {
        var report = MergeReport()
        let maps = ["session", "machine", "commit", "runtime", "benchmark"].map { $0 + "_map" }
        for map in maps {
            try database.execute(sql: "CREATE TEMP TABLE \(map)(old INTEGER PRIMARY KEY, new INTEGER NOT NULL)")
        }
        defer { for map in maps { try? database.execute(sql: "DROP TABLE temp.\(map)") } }

        report.skipped = try Int.fetchAll(
            database,
            sql: "SELECT here.id FROM other.session AS there JOIN main.session AS here USING(uuid) ORDER BY here.id")
        report.incomplete = try Int.fetchAll(
            database,
            sql: """
                SELECT here.id FROM other.session AS there JOIN main.session AS here USING(uuid)
                WHERE (SELECT COUNT(*) FROM other.run JOIN other.process_execution ON run_id = run.id
                        WHERE session_id = there.id)
                    > (SELECT COUNT(*) FROM main.run JOIN main.process_execution ON run_id = run.id
                        WHERE session_id = here.id)
                ORDER BY here.id
                """)
        try database.execute(
            sql: """
                INSERT INTO session_map SELECT id, (SELECT COALESCE(MAX(id), 0) FROM main.session)
                    + row_number() OVER (ORDER BY id)
                FROM other.session WHERE uuid NOT IN (SELECT uuid FROM main.session)
                """)
        report.added = try Int.fetchAll(database, sql: "SELECT new FROM session_map ORDER BY new")

        try database.execute(sql: identities)
        let runs = try Int.fetchOne(database, sql: "SELECT MAX(id) FROM main.run") ?? 0
        let processes = try Int.fetchOne(database, sql: "SELECT MAX(id) FROM main.process_execution") ?? 0
        /// Executes a statement in which `:run` and `:process` are the offsets, and counts the rows it writes.
        func copy(_ sql: String) throws -> Int {
            let offsets = ["run": runs, "process": processes].filter { sql.contains(":\($0.key)") }
            try database.execute(sql: sql, arguments: StatementArguments(offsets))
            return database.changesCount
        }
        /// All columns of a table but these, which get other values: both databases have the same version.
        func columns(_ table: String, except: Set<String>, prefix: String = "") throws -> String {
            try database.columns(in: table).map(\.name).filter { !except.contains($0) }.map { prefix + $0 }
                .joined(separator: ", ")
        }
        let session = try columns("session", except: ["id", "machine_id"])
        _ = try copy(
            """
            INSERT INTO main.session(id, machine_id, \(session))
            SELECT session_map.new, machine_map.new, \(session) FROM session_map
            JOIN other.session ON id = session_map.old JOIN machine_map ON machine_map.old = machine_id
            """)
        let run = try columns("run", except: ["id", "session_id", "commit_id", "runtime_id", "benchmark_id"])
        _ = try copy(
            """
            INSERT INTO main.run(id, session_id, commit_id, runtime_id, benchmark_id, \(run))
            SELECT id + :run, session_map.new, commit_map.new, runtime_map.new, benchmark_map.new, \(run)
            FROM session_map CROSS JOIN other.run ON session_id = session_map.old
            JOIN runtime_map ON runtime_map.old = runtime_id JOIN benchmark_map ON benchmark_map.old = benchmark_id
            LEFT JOIN commit_map ON commit_map.old = commit_id ORDER BY id
            """)
        let process = try columns("process_execution", except: ["id", "run_id"], prefix: "source.")
        report.executions = try copy(
            """
            INSERT INTO main.process_execution(id, run_id, \(try columns("process_execution", except: ["id", "run_id"])))
            SELECT source.id + :process, run_id + :run, \(process) FROM session_map
            CROSS JOIN other.run ON session_id = session_map.old
            CROSS JOIN other.process_execution AS source ON run_id = run.id
            """)
        for table in ["sample", "counter", "warmup"] {
            let rest = try columns(table, except: ["process_id"])
            let count = try copy(
                """
                INSERT INTO main.\(table)(process_id, \(rest))
                SELECT process_id + :process, \(try columns(table, except: ["process_id"], prefix: "source."))
                FROM session_map CROSS JOIN other.run ON session_id = session_map.old
                CROSS JOIN other.process_execution ON run_id = run.id
                CROSS JOIN other.\(table) AS source ON process_id = process_execution.id
                """)
            if table == "sample" { report.samples = count }
        }
        try mergeConclusions(into: &report, copy)
        return report
    }

    /// Comparisons between added sessions, and change points that are not known here.
    private static func mergeConclusions(into report: inout MergeReport, _ copy: (String) throws -> Int) throws {
        let first = "(SELECT COALESCE(MAX(id), 0) FROM main.comparison)"
        let chosen = """
            FROM other.comparison JOIN session_map AS base ON base.old = base_session_id
            JOIN session_map AS new ON new.old = new_session_id
            """
        // The rows first, while the offset is still what it was; references are checked when the transaction ends.
        _ = try copy("PRAGMA defer_foreign_keys = ON")
        _ = try copy(
            """
            INSERT INTO main.comparison_row(comparison_id, base_run_id, new_run_id, ratio, interval_low, interval_high,
                probability, adjusted_probability, verdict, reasons_json)
            SELECT comparison_id + \(first), base_run_id + :run, new_run_id + :run, ratio, source.interval_low,
                source.interval_high, probability, adjusted_probability, source.verdict, reasons_json
            \(chosen) JOIN other.comparison_row AS source ON comparison_id = comparison.id
            """)
        report.comparisons = try copy(
            """
            INSERT INTO main.comparison(id, created_at_s, base_session_id, new_session_id, parameters_json, seed, verdict,
                geometric_mean, interval_low, interval_high)
            SELECT id + \(first), created_at_s, base.new, new.new, parameters_json, seed, verdict, geometric_mean,
                interval_low, interval_high \(chosen)
            """)
        report.changePoints = try copy(
            """
            INSERT INTO main.change_point(runtime_name, benchmark_id, machine_id, threads, metric, commit_id, ratio_before,
                ratio_after, probability, state, note, baseline_name)
            SELECT runtime_name, benchmark_map.new, machine_map.new, threads, metric, commit_map.new, ratio_before,
                ratio_after, probability, state, note, baseline_name
            FROM other.change_point JOIN benchmark_map ON benchmark_map.old = benchmark_id
            JOIN machine_map ON machine_map.old = machine_id JOIN commit_map ON commit_map.old = commit_id
            WHERE true ON CONFLICT DO NOTHING
            """)
    }

    /// What sessions share: rows that are here already are used, others added.
    private static let identities = """
        INSERT INTO main.machine(fingerprint, cpu_model, cpu_count, memory_kib, kernel, virtualization)
            SELECT fingerprint, cpu_model, cpu_count, memory_kib, kernel, virtualization FROM other.machine
            WHERE true ON CONFLICT DO NOTHING;
        INSERT INTO machine_map SELECT there.id, here.id
            FROM other.machine AS there JOIN main.machine AS here USING(fingerprint);

        INSERT INTO main.commit_revision(repository, sha, parent_sha, topological_index, authored_at_s, branch, is_dirty,
                subject)
            SELECT repository, sha, parent_sha, topological_index, authored_at_s, branch, is_dirty, subject
            FROM other.commit_revision WHERE true
            ON CONFLICT(repository, sha, is_dirty) DO UPDATE SET parent_sha = COALESCE(parent_sha, excluded.parent_sha),
                topological_index = COALESCE(topological_index, excluded.topological_index),
                authored_at_s = COALESCE(authored_at_s, excluded.authored_at_s),
                branch = COALESCE(branch, excluded.branch), subject = COALESCE(subject, excluded.subject);
        INSERT INTO commit_map SELECT there.id, here.id
            FROM other.commit_revision AS there JOIN main.commit_revision AS here USING(repository, sha, is_dirty);

        INSERT INTO main.runtime(name, kind, version, arguments_json, environment_json, binary_sha256, iterations)
            SELECT name, kind, version, arguments_json, environment_json, binary_sha256, iterations FROM other.runtime
            WHERE true ON CONFLICT DO NOTHING;
        INSERT INTO runtime_map SELECT there.id, here.id
            FROM other.runtime AS there JOIN main.runtime AS here ON here.name = there.name
            AND here.version = there.version AND here.arguments_json = there.arguments_json
            AND here.environment_json = there.environment_json
            AND COALESCE(here.binary_sha256, '') = COALESCE(there.binary_sha256, '')
            AND here.iterations = there.iterations;

        INSERT INTO main.benchmark(suite, name, source_sha256, parameters_json, scaling, checksum, tags_json)
            SELECT suite, name, source_sha256, parameters_json, scaling, checksum, tags_json FROM other.benchmark
            WHERE true ON CONFLICT DO NOTHING;
        INSERT INTO benchmark_map SELECT there.id, here.id
            FROM other.benchmark AS there JOIN main.benchmark AS here ON here.suite = there.suite
            AND here.name = there.name AND here.source_sha256 = there.source_sha256
            AND here.parameters_json = there.parameters_json AND here.scaling = there.scaling
            AND COALESCE(here.checksum, '') = COALESCE(there.checksum, '') AND here.tags_json = there.tags_json;
        """
}

/// The database that is merged: the file itself or, for one of an earlier version, a migrated copy.
private struct MergeSource {
    private let copy: String?
    private let path: String

    init(_ path: String) throws(BenchError) {
        try ResultStore.requireFile(path)
        do {
            let queue = try ResultStore.readOnlyQueue(path)
            let isOlder = try queue.read { database in
                let applied = try Schema.migrator.appliedIdentifiers(database)
                return !applied.isEmpty && applied.isSubset(of: Schema.migrator.migrations)
                    && applied.count < Schema.migrator.migrations.count
            }
            guard isOlder else {
                _ = try ResultStore(path: path, access: .read)
                copy = nil
                self.path = path
                return
            }
            let file = FileManager.default.temporaryDirectory.path + "/apus-bench-\(UUID().uuidString).db"
            try queue.backup(to: try DatabaseQueue(path: file))
            copy = file
            self.path = file
            _ = try ResultStore(path: file, access: .write)
        } catch {
            throw ResultStore.explain(error, path: path)
        }
    }

    /// What ATTACH takes: a URI that forbids writing.
    var attachedName: String { ResultStore.readOnlyName(path) }

    func removeCopy() {
        guard let copy else { return }
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: copy + suffix) }
    }
}
