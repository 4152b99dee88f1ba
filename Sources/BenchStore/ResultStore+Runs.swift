import BenchModel
import Foundation
import GRDB

extension ResultStore {
    /// The runs of a session with their executions.
    ///
    /// - Parameters:
    ///   - runtimes: only the runs on these, as `RuntimeRecord.name`; nil means all.
    ///   - includeSamples: whether executions get their samples and counters. Without, warm-up and resources are there.
    public func runs(
        of session: Int, runtimes: Set<String>? = nil, includeSamples: Bool = true
    ) throws(BenchError) -> [RunRecord] {
        try read { database in
            let reader = try ExecutionReader(database, includeSamples: includeSamples, path: self.path)
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT run.id AS run_id, run.threads, run.loops, run.status AS run_status, options_json, benchmark.suite,
                        benchmark.name AS benchmark_name, benchmark.source_sha256, benchmark.parameters_json,
                        benchmark.scaling, benchmark.checksum, benchmark.tags_json, runtime.name AS runtime_name,
                        runtime.kind, runtime.version, runtime.arguments_json, runtime.environment_json,
                        runtime.binary_sha256, runtime.iterations, repository, sha, parent_sha, topological_index,
                        authored_at_s, branch, is_dirty, subject
                    FROM run JOIN benchmark ON benchmark.id = benchmark_id JOIN runtime ON runtime.id = runtime_id
                    LEFT JOIN commit_revision ON commit_revision.id = commit_id
                    WHERE session_id = ? ORDER BY run.id
                    """, arguments: [session])
            var runs: [RunRecord] = []
            for row in rows {
                let name = try Self.armName(row.get("runtime_name"), row.get("sha"), row.get("is_dirty"))
                if let runtimes, !runtimes.contains(name) { continue }
                runs.append(try Self.run(row, executions: try reader.executions(ofRun: row.get("run_id")), self.path))
            }
            return runs
        }
    }

    private static func run(_ row: Row, executions: [ExecutionRecord], _ path: String) throws -> RunRecord {
        func json(_ column: String) throws -> JSONValue {
            guard let value = try? JSONValue(parsing: row.get(column) as String) else { throw damaged(path, column) }
            return value
        }
        guard let scaling = try Scaling(rawValue: row.get("scaling")),
            let kind = try RuntimeSpecification.Kind(rawValue: row.get("kind"))
        else { throw damaged(path, "unknown scaling or kind") }
        let options = try json("options_json")
        var benchmark = try Benchmark(
            suite: row.get("suite"), name: row.get("benchmark_name"), program: "",
            parameters: try json("parameters_json"),
            scaling: scaling, tags: try json("tags_json").arrayValue?.compactMap(\.stringValue) ?? [],
            checksum: row.get("checksum"), metric: BenchmarkMetric(json: options["metric"]))
        benchmark.formerly = options["formerly"]?.arrayValue?.compactMap(\.stringValue) ?? []
        var environment: [String: String] = [:]
        if case .object(let members) = try json("environment_json") {
            for member in members { environment[member.name] = member.value.stringValue }
        }
        let specification = try RuntimeSpecification(
            name: row.get("runtime_name"),
            arguments: try json("arguments_json").arrayValue?.compactMap(\.stringValue) ?? [], kind: kind,
            iterations: row.get("iterations"))
        let sha: String? = try row.get("sha")
        let runtime = try RuntimeRecord(
            specification: specification, version: row.get("version"), binaryHash: row.get("binary_sha256"),
            environment: environment, commit: sha == nil ? nil : commit(row))
        return try RunRecord(
            identifier: row.get("run_id"),
            key: RunKey(benchmark: benchmark.fullName, runtime: runtime.name, threads: row.get("threads")),
            benchmark: BenchmarkRecord(benchmark: benchmark, sourceHash: row.get("source_sha256")), runtime: runtime,
            loops: row.get("loops"), hasFailed: row.get("run_status") as String == "failed", executions: executions)
    }

    fileprivate static func execution(
        _ row: Row, samples: [Sample], counters: [Counter], _ path: String
    ) throws -> ExecutionRecord {
        guard let purpose = try ExecutionPurpose(rawValue: row.get("purpose")),
            let status = try ExecutionStatus(rawValue: row.get("status"))
        else { throw damaged(path, "unknown purpose or status of an execution") }
        let usage = try ResourceUsage(
            wallNanoseconds: row.get("wall_ns"), userMicroseconds: row.get("user_us"),
            systemMicroseconds: row.get("system_us"),
            maximumResidentKibibytes: row.get("max_resident_kib"), minorFaults: row.get("minor_faults"),
            majorFaults: row.get("major_faults"), voluntarySwitches: row.get("voluntary_switches"),
            involuntarySwitches: row.get("involuntary_switches"))
        let pressure = try MachinePressure(
            cpuPressureMicroseconds: row.get("cpu_pressure_us"), stealTicks: row.get("steal_ticks"),
            loadAverage: row.get("load_average"))
        return try ExecutionRecord(
            purpose: purpose, round: row.get("round"), execution: row.get("execution"),
            orderInRound: row.get("order_in_round"),
            hashSeed: UInt32(truncatingIfNeeded: row.get("hash_seed") as Int64), startedAt: row.get("started_at_s"),
            status: status, failure: row.get("failure"), exitStatus: row.get("exit_status"), usage: usage,
            pressure: pressure,
            loops: row.get("loops"), innerLoops: row.get("inner_loops"), samples: samples, counters: counters,
            standardErrorTail: row.get("stderr_tail"), warmup: try warmup(row, path),
            instructions: row.get("instructions"))
    }

    fileprivate static func warmup(_ row: Row, _ path: String) throws -> WarmupRecord? {
        guard let name = try row.get("class") as String? else { return nil }
        guard let classification = WarmupClass(rawValue: name),
            let points = try? JSONValue(parsing: row.get("change_points_json") as String).arrayValue
        else { throw damaged(path, "unknown class or change points of a warm-up") }
        return try WarmupRecord(
            classification: classification, steadyStart: row.get("steady_start"),
            changePoints: points.compactMap(\.integerValue), steadyWall: row.get("steady_wall_ns"),
            steadyCPU: row.get("steady_cpu_ns"))
    }
}

/// Reads the executions of one run after the other, with statements that are compiled once.
private struct ExecutionReader {
    private let executions: Statement
    private let samples: Statement?
    private let counters: Statement?
    private let path: String

    init(_ database: Database, includeSamples: Bool, path: String) throws {
        self.path = path
        executions = try database.makeStatement(
            sql: """
                SELECT process_execution.*, class, steady_start, change_points_json
                FROM process_execution LEFT JOIN warmup ON process_id = process_execution.id
                WHERE run_id = ? ORDER BY round, order_in_round
                """)
        samples =
            try includeSamples
            ? database.makeStatement(
                sql: """
                    SELECT process_id, iteration, value_ns, cpu_ns
                    FROM process_execution CROSS JOIN sample ON process_id = process_execution.id WHERE run_id = ?
                    """) : nil
        counters =
            try includeSamples
            ? database.makeStatement(
                sql: """
                    SELECT process_id, iteration, counter.name, value
                    FROM process_execution CROSS JOIN counter ON process_id = process_execution.id WHERE run_id = ?
                    """) : nil
    }

    func executions(ofRun run: Int) throws -> [ExecutionRecord] {
        var samplesOfProcess: [Int: [Sample]] = [:]
        if let samples {
            let rows = try Row.fetchCursor(samples, arguments: [run])
            while let row = try rows.next() {
                samplesOfProcess[try row.get(0), default: []].append(
                    try Sample(iteration: row.get(1), valueNanoseconds: row.get(2), cpuNanoseconds: row.get(3)))
            }
        }
        var countersOfProcess: [Int: [Counter]] = [:]
        if let counters {
            let rows = try Row.fetchCursor(counters, arguments: [run])
            while let row = try rows.next() {
                countersOfProcess[try row.get(0), default: []].append(
                    try Counter(iteration: row.get(1), name: row.get(2), value: row.get(3)))
            }
        }
        return try Row.fetchAll(executions, arguments: [run]).map { row in
            let process: Int = try row.get("id")
            return try ResultStore.execution(
                row, samples: samplesOfProcess[process] ?? [], counters: countersOfProcess[process] ?? [], path)
        }
    }
}
