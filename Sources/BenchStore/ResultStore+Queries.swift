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
                        (SELECT COALESCE(MAX(round), 0) FROM process_execution JOIN run ON run.id = run_id
                            WHERE session_id = session.id) AS rounds
                    FROM session ORDER BY session.id DESC
                    """
            ).map { row in
                SessionSummary(
                    session: try Self.session(row["id"], database, self.path), runCount: row["runs"],
                    failedRunCount: row["failed"], executionCount: row["executions"], roundCount: row["rounds"])
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

    /// All runs of a session with their executions; samples and counters included.
    public func runs(of session: Int) throws(BenchError) -> [RunRecord] {
        try read { database in
            var executions: [Int: [ExecutionRecord]] = [:]
            let samples = try Self.samples(session, database)
            let counters = try Self.counters(session, database)
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT process_execution.* FROM process_execution JOIN run ON run.id = run_id
                    WHERE session_id = ? ORDER BY round, order_in_round
                    """, arguments: [session])
            for row in rows {
                let process: Int = row["id"]
                executions[row["run_id"], default: []].append(
                    try Self.execution(
                        row, samples: samples[process] ?? [], counters: counters[process] ?? [], self.path))
            }
            return try Row.fetchAll(
                database,
                sql: """
                    SELECT run.id AS run_id, run.threads, run.loops, run.status AS run_status, benchmark.suite,
                        benchmark.name AS benchmark_name, benchmark.source_sha256, benchmark.parameters_json,
                        benchmark.scaling, benchmark.checksum, benchmark.tags_json, runtime.name AS runtime_name,
                        runtime.kind, runtime.version, runtime.arguments_json, runtime.environment_json,
                        runtime.binary_sha256, runtime.iterations
                    FROM run JOIN benchmark ON benchmark.id = benchmark_id JOIN runtime ON runtime.id = runtime_id
                    WHERE session_id = ? ORDER BY run.id
                    """, arguments: [session]
            ).map { row in try Self.run(row, executions: executions[row["run_id"]] ?? [], self.path) }
        }
    }

    // MARK: - Rows to records

    private static func damaged(_ path: String, _ what: String) -> BenchError {
        .environment("\(path): is damaged: \(what)")
    }

    private static func session(_ identifier: Int, _ database: Database, _ path: String) throws -> SessionRecord {
        let row = try Row.fetchOne(
            database,
            sql: """
                SELECT session.*, fingerprint, cpu_model, cpu_count, memory_kib, kernel, virtualization
                FROM session JOIN machine ON machine.id = machine_id WHERE session.id = ?
                """, arguments: [identifier])
        guard let row, let json = try? JSONValue(parsing: row["configuration_json"] as String),
            let configuration = SessionConfiguration(
                json: json, seed: UInt64(bitPattern: row["seed"] as Int64), label: row["label"])
        else { throw damaged(path, "session \(identifier) has no readable configuration") }
        let machine = MachineRecord(
            fingerprint: row["fingerprint"], cpuModel: row["cpu_model"], cpuCount: row["cpu_count"],
            memoryKibibytes: row["memory_kib"], kernel: row["kernel"], virtualization: row["virtualization"])
        return SessionRecord(
            identifier: identifier, uuid: row["uuid"], configuration: configuration, machine: machine,
            startedAt: row["started_at_s"], finishedAt: row["finished_at_s"], toolVersion: row["tool_version"])
    }

    private static func run(_ row: Row, executions: [ExecutionRecord], _ path: String) throws -> RunRecord {
        func json(_ column: String) throws -> JSONValue {
            guard let value = try? JSONValue(parsing: row[column] as String) else { throw damaged(path, column) }
            return value
        }
        guard let scaling = Scaling(rawValue: row["scaling"]),
            let kind = RuntimeSpecification.Kind(rawValue: row["kind"])
        else { throw damaged(path, "unknown scaling or kind") }
        let benchmark = Benchmark(
            suite: row["suite"], name: row["benchmark_name"], program: "", parameters: try json("parameters_json"),
            scaling: scaling, tags: try json("tags_json").arrayValue?.compactMap(\.stringValue) ?? [],
            checksum: row["checksum"])
        var environment: [String: String] = [:]
        if case .object(let members) = try json("environment_json") {
            for member in members { environment[member.name] = member.value.stringValue }
        }
        let specification = RuntimeSpecification(
            name: row["runtime_name"],
            arguments: try json("arguments_json").arrayValue?.compactMap(\.stringValue) ?? [], kind: kind,
            iterations: row["iterations"])
        let runtime = RuntimeRecord(
            specification: specification, version: row["version"], binaryHash: row["binary_sha256"],
            environment: environment)
        return RunRecord(
            key: RunKey(benchmark: benchmark.fullName, runtime: runtime.name, threads: row["threads"]),
            benchmark: BenchmarkRecord(benchmark: benchmark, sourceHash: row["source_sha256"]), runtime: runtime,
            loops: row["loops"], hasFailed: row["run_status"] == "failed", executions: executions)
    }

    private static func execution(
        _ row: Row, samples: [Sample], counters: [Counter], _ path: String
    ) throws -> ExecutionRecord {
        guard let purpose = ExecutionPurpose(rawValue: row["purpose"]),
            let status = ExecutionStatus(rawValue: row["status"])
        else { throw damaged(path, "unknown purpose or status of an execution") }
        let usage = ResourceUsage(
            wallNanoseconds: row["wall_ns"], userMicroseconds: row["user_us"], systemMicroseconds: row["system_us"],
            maximumResidentKibibytes: row["max_resident_kib"], minorFaults: row["minor_faults"],
            majorFaults: row["major_faults"], voluntarySwitches: row["voluntary_switches"],
            involuntarySwitches: row["involuntary_switches"])
        let pressure = MachinePressure(
            cpuPressureMicroseconds: row["cpu_pressure_us"], stealTicks: row["steal_ticks"],
            loadAverage: row["load_average"])
        return ExecutionRecord(
            purpose: purpose, round: row["round"], execution: row["execution"], orderInRound: row["order_in_round"],
            hashSeed: UInt32(truncatingIfNeeded: row["hash_seed"] as Int64), startedAt: row["started_at_s"],
            status: status, failure: row["failure"], exitStatus: row["exit_status"], usage: usage, pressure: pressure,
            loops: row["loops"], innerLoops: row["inner_loops"], samples: samples, counters: counters,
            standardErrorTail: row["stderr_tail"])
    }

    private static func samples(_ session: Int, _ database: Database) throws -> [Int: [Sample]] {
        var samples: [Int: [Sample]] = [:]
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT sample.* FROM sample JOIN process_execution ON process_execution.id = process_id
                JOIN run ON run.id = run_id WHERE session_id = ? ORDER BY process_id, iteration
                """, arguments: [session])
        while let row = try rows.next() {
            samples[row["process_id"], default: []].append(
                Sample(iteration: row["iteration"], valueNanoseconds: row["value_ns"], cpuNanoseconds: row["cpu_ns"]))
        }
        return samples
    }

    private static func counters(_ session: Int, _ database: Database) throws -> [Int: [Counter]] {
        var counters: [Int: [Counter]] = [:]
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT counter.* FROM counter JOIN process_execution ON process_execution.id = process_id
                JOIN run ON run.id = run_id WHERE session_id = ? ORDER BY process_id, iteration, name
                """, arguments: [session])
        while let row = try rows.next() {
            counters[row["process_id"], default: []].append(
                Counter(iteration: row["iteration"], name: row["name"], value: row["value"]))
        }
        return counters
    }
}
