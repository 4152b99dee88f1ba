import BenchModel
import Foundation
import GRDB

extension ResultStore {
    /// A session that is being written.
    public struct OpenSession: Sendable {
        public let identifier: Int
        let runs: [RunKey: Int]
        let store: ResultStore
    }

    /// What a new session measures.
    public struct SessionDescription: Sendable {
        public var configuration: SessionConfiguration
        public var machine: MachineRecord
        public var runtimes: [RuntimeRecord]
        public var benchmarks: [BenchmarkRecord]
        public var keys: [RunKey]
        public var toolVersion: String
        public var startedAt: Int
        public var ciURL: String?
        /// nil: a new one.
        public var uuid: String?

        public init(
            configuration: SessionConfiguration, machine: MachineRecord, runtimes: [RuntimeRecord],
            benchmarks: [BenchmarkRecord], keys: [RunKey], toolVersion: String, startedAt: Int, ciURL: String? = nil
        ) {
            self.configuration = configuration
            self.machine = machine
            self.runtimes = runtimes
            self.benchmarks = benchmarks
            self.keys = keys
            self.toolVersion = toolVersion
            self.startedAt = startedAt
            self.ciURL = ciURL
        }
    }

    /// Writes the session with all its runs, planned, in one transaction.
    public func begin(_ description: SessionDescription) throws(BenchError) -> OpenSession {
        try write { database in try begin(description, database) }
    }

    /// The same within a transaction.
    func begin(_ description: SessionDescription, _ database: Database) throws -> OpenSession {
        let machine = try Self.machine(description.machine, database)
        var runtimes: [String: (runtime: Int, commit: Int?)] = [:]
        for record in description.runtimes {
            runtimes[record.name] = (
                try Self.runtime(record, database), try record.commit.map { try Self.commit($0, database) }
            )
        }
        var benchmarks: [String: (identifier: Int, options: String)] = [:]
        for record in description.benchmarks {
            benchmarks[record.benchmark.fullName] = (
                try Self.benchmark(record, database), Self.options(of: record.benchmark).description
            )
        }
        try database.execute(
            sql: """
                INSERT INTO session(uuid, label, started_at_s, machine_id, tool_version, configuration_json, seed, ci_url,
                    mode)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                description.uuid ?? UUID().uuidString.lowercased(), description.configuration.label,
                description.startedAt, machine,
                description.toolVersion, description.configuration.json.description,
                Int64(bitPattern: description.configuration.seed), description.ciURL,
                description.configuration.mode.rawValue,
            ])
        let session = Int(database.lastInsertedRowID)
        var runs: [RunKey: Int] = [:]
        for key in description.keys {
            guard let arm = runtimes[key.runtime], let benchmark = benchmarks[key.benchmark] else {
                throw BenchError.environment("the run \(key) names something the session does not describe")
            }
            try database.execute(
                sql: """
                    INSERT INTO run(session_id, commit_id, runtime_id, benchmark_id, threads, options_json, status)
                    VALUES (?, ?, ?, ?, ?, ?, 'planned')
                    """,
                arguments: [
                    session, arm.commit, arm.runtime, benchmark.identifier, key.threads, benchmark.options,
                ])
            runs[key] = Int(database.lastInsertedRowID)
        }
        return OpenSession(identifier: session, runs: runs, store: self)
    }

    /// What tells how to read the runs of a benchmark.
    static func options(of benchmark: Benchmark) -> JSONValue {
        var members: [JSONValue.Member] = benchmark.metric.map { [.init("metric", $0.json)] } ?? []
        if !benchmark.formerly.isEmpty {
            members.append(.init("formerly", .array(benchmark.formerly.map(JSONValue.string))))
        }
        return .object(members)
    }

    /// `RuntimeRecord.name` of a runtime and the commit that it was built from.
    static func armName(_ runtime: String, _ sha: String?, _ isDirty: Bool?) -> String {
        guard let sha else { return runtime }
        return "\(runtime)@\(CommitRecord(repository: "", sha: sha, isDirty: isDirty ?? false).shortName)"
    }

    /// Opens an unfinished session again.
    public func reopen(_ session: Int) throws(BenchError) -> OpenSession {
        let runs = try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT run.id, benchmark.suite || '/' || benchmark.name AS benchmark, runtime.name AS runtime, threads,
                        sha, is_dirty
                    FROM run JOIN benchmark ON benchmark.id = benchmark_id JOIN runtime ON runtime.id = runtime_id
                    LEFT JOIN commit_revision ON commit_revision.id = commit_id
                    WHERE session_id = ?
                    """, arguments: [session]
            ).map { row in
                try (
                    RunKey(
                        benchmark: row.get("benchmark"),
                        runtime: Self.armName(row.get("runtime"), row.get("sha"), row.get("is_dirty")),
                        threads: row.get("threads")),
                    row.get("id") as Int
                )
            }
        }
        return OpenSession(identifier: session, runs: Dictionary(runs) { first, _ in first }, store: self)
    }

    /// Marks the session as finished: it will not be resumed.
    public func finish(_ session: OpenSession, at seconds: Int) throws(BenchError) {
        try write { database in
            try database.execute(
                sql: "UPDATE session SET finished_at_s = ? WHERE id = ?", arguments: [seconds, session.identifier])
        }
    }

    private static func machine(_ machine: MachineRecord, _ database: Database) throws -> Int {
        try database.execute(
            sql: """
                INSERT INTO machine(fingerprint, cpu_model, cpu_count, memory_kib, kernel, virtualization)
                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT(fingerprint) DO NOTHING
                """,
            arguments: [
                machine.fingerprint, machine.cpuModel, machine.cpuCount, machine.memoryKibibytes, machine.kernel,
                machine.virtualization,
            ])
        return try identifier(
            database, "SELECT id FROM machine WHERE fingerprint = ?", [machine.fingerprint])
    }

    private static func runtime(_ runtime: RuntimeRecord, _ database: Database) throws -> Int {
        let specification = runtime.specification
        let command = JSONValue.array(specification.arguments.map(JSONValue.string)).description
        let environment = JSONValue.object(
            runtime.environment.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) }
        ).description
        try database.execute(
            sql: """
                INSERT INTO runtime(name, kind, version, arguments_json, environment_json, binary_sha256, iterations)
                VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """,
            arguments: [
                specification.name, specification.kind.rawValue, runtime.version, command, environment,
                runtime.binaryHash,
                specification.iterations,
            ])
        return try identifier(
            database,
            """
            SELECT id FROM runtime WHERE name = ? AND version = ? AND arguments_json = ? AND environment_json = ?
                AND COALESCE(binary_sha256, '') = ? AND iterations = ?
            """,
            [
                specification.name, runtime.version, command, environment, runtime.binaryHash ?? "",
                specification.iterations,
            ])
    }

    /// A commit seen again keeps what was known and takes what is new: an earlier session may not have known its place. Its
    /// branch stays: whoever measures a commit of main from another branch does not move it there.
    static func commit(_ commit: CommitRecord, _ database: Database) throws -> Int {
        try database.execute(
            sql: """
                INSERT INTO commit_revision(repository, sha, parent_sha, topological_index, authored_at_s, branch, is_dirty,
                    subject)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT(repository, sha, is_dirty) DO UPDATE SET
                    parent_sha = COALESCE(excluded.parent_sha, parent_sha),
                    topological_index = COALESCE(excluded.topological_index, topological_index),
                    authored_at_s = COALESCE(excluded.authored_at_s, authored_at_s),
                    branch = COALESCE(branch, excluded.branch), subject = COALESCE(excluded.subject, subject)
                """,
            arguments: [
                commit.repository, commit.sha, commit.parentSha, commit.topologicalIndex, commit.authoredAt,
                commit.branch, commit.isDirty, commit.subject,
            ])
        return try identifier(
            database, "SELECT id FROM commit_revision WHERE repository = ? AND sha = ? AND is_dirty = ?",
            [commit.repository, commit.sha, commit.isDirty])
    }

    private static func benchmark(_ record: BenchmarkRecord, _ database: Database) throws -> Int {
        let benchmark = record.benchmark
        let parameters = benchmark.parameters.description
        let tags = JSONValue.array(benchmark.tags.map(JSONValue.string)).description
        try database.execute(
            sql: """
                INSERT INTO benchmark(suite, name, source_sha256, parameters_json, scaling, checksum, tags_json)
                VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """,
            arguments: [
                benchmark.suite, benchmark.name, record.sourceHash, parameters, benchmark.scaling.rawValue,
                benchmark.checksum, tags,
            ])
        return try identifier(
            database,
            """
            SELECT id FROM benchmark WHERE suite = ? AND name = ? AND source_sha256 = ? AND parameters_json = ?
                AND scaling = ? AND COALESCE(checksum, '') = ? AND tags_json = ?
            """,
            [
                benchmark.suite, benchmark.name, record.sourceHash, parameters, benchmark.scaling.rawValue,
                benchmark.checksum ?? "", tags,
            ])
    }

    private static func identifier(_ database: Database, _ sql: String, _ arguments: StatementArguments) throws -> Int {
        guard let identifier = try Int.fetchOne(database, sql: sql, arguments: arguments) else {
            throw BenchError.environment("a row just written cannot be read back")
        }
        return identifier
    }
}

extension ResultStore.OpenSession: SessionRecorder {
    public func record(_ executions: [(key: RunKey, record: ExecutionRecord)]) throws(BenchError) {
        try store.write { database in
            for (key, execution) in executions { try record(execution, for: key, database) }
        }
    }

    /// The same within a transaction.
    func record(_ execution: ExecutionRecord, for key: RunKey, _ database: Database) throws {
        guard let run = runs[key] else { throw BenchError.environment("\(store.path): has no run \(key)") }
        try insert(execution, run: run, database)
        if execution.status != .ok {
            try database.execute(sql: "UPDATE run SET status = 'failed' WHERE id = ?", arguments: [run])
        }
        if execution.purpose == .calibration {
            // Loops, and their failure, hold for all thread counts of the benchmark on this build of the runtime.
            let change = execution.status == .ok ? "loops = ?, inner_loops = ?" : "status = 'failed'"
            let values: StatementArguments =
                execution.status == .ok ? [execution.loops, execution.innerLoops] : []
            try database.execute(
                sql: """
                    UPDATE run SET \(change) WHERE (session_id, benchmark_id, runtime_id, COALESCE(commit_id, 0)) =
                        (SELECT session_id, benchmark_id, runtime_id, COALESCE(commit_id, 0) FROM run WHERE id = ?)
                    """, arguments: values + [run])
        } else if execution.status == .ok {
            try database.execute(
                sql: "UPDATE run SET status = 'ok' WHERE id = ? AND status = 'planned'", arguments: [run])
        }
    }

    private func insert(_ execution: ExecutionRecord, run: Int, _ database: Database) throws {
        let usage = execution.usage
        let steady = execution.steadyMeans
        try database.execute(
            sql: """
                INSERT INTO process_execution(run_id, purpose, round, execution, order_in_round, hash_seed, started_at_s,
                    status, failure, exit_status, loops, inner_loops, wall_ns, user_us, system_us, max_resident_kib,
                    minor_faults, major_faults, voluntary_switches, involuntary_switches, cpu_pressure_us, steal_ticks,
                    load_average, stderr_tail, instructions, steady_wall_ns, steady_cpu_ns)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                run, execution.purpose.rawValue, execution.round, execution.execution, execution.orderInRound,
                Int(execution.hashSeed), execution.startedAt, execution.status.rawValue, execution.failure,
                execution.exitStatus, execution.loops, execution.innerLoops, usage.wallNanoseconds,
                usage.userMicroseconds, usage.systemMicroseconds, usage.maximumResidentKibibytes, usage.minorFaults,
                usage.majorFaults, usage.voluntarySwitches, usage.involuntarySwitches,
                execution.pressure.cpuPressureMicroseconds, execution.pressure.stealTicks,
                execution.pressure.loadAverage, execution.standardErrorTail, execution.instructions, steady.wall,
                steady.cpu,
            ])
        let process = database.lastInsertedRowID
        if let warmup = execution.warmup {
            try database.execute(
                sql: "INSERT INTO warmup(process_id, class, steady_start, change_points_json) VALUES (?, ?, ?, ?)",
                arguments: [
                    process, warmup.classification.rawValue, warmup.steadyStart,
                    JSONValue.array(warmup.changePoints.map(JSONValue.integer)).description,
                ])
        }
        let samples = try database.makeStatement(
            sql: "INSERT INTO sample(process_id, iteration, value_ns, cpu_ns) VALUES (?, ?, ?, ?)")
        for sample in execution.samples {
            try samples.execute(
                arguments: [process, sample.iteration, sample.valueNanoseconds, sample.cpuNanoseconds])
        }
        let counters = try database.makeStatement(
            sql: "INSERT INTO counter(process_id, iteration, name, value) VALUES (?, ?, ?, ?)")
        for counter in execution.counters {
            try counters.execute(arguments: [process, counter.iteration, counter.name, counter.value])
        }
    }
}

extension ExecutionRecord {
    /// What histories read: the warm-up analysis' means, else those of `steadySamples`. Calibrations have none.
    fileprivate var steadyMeans: (wall: Double?, cpu: Double?) {
        guard purpose == .measurement else { return (warmup?.steadyWall, warmup?.steadyCPU) }
        let samples = steadySamples
        let processor = samples.compactMap(\.cpuNanoseconds)
        func mean(_ values: [Double]) -> Double? {
            values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
        }
        return (
            warmup?.steadyWall ?? mean(samples.map(\.valueNanoseconds)),
            warmup?.steadyCPU ?? (processor.count == samples.count ? mean(processor) : nil)
        )
    }
}
