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
                    SELECT run.id AS run_id, run.threads, run.loops, run.status AS run_status, benchmark.suite,
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
                let name = Self.armName(row["runtime_name"], row["sha"], row["is_dirty"])
                if let runtimes, !runtimes.contains(name) { continue }
                runs.append(try Self.run(row, executions: try reader.executions(ofRun: row["run_id"]), self.path))
            }
            return runs
        }
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
            environment: environment, commit: row["sha"] == nil ? nil : commit(row))
        return RunRecord(
            identifier: row["run_id"],
            key: RunKey(benchmark: benchmark.fullName, runtime: runtime.name, threads: row["threads"]),
            benchmark: BenchmarkRecord(benchmark: benchmark, sourceHash: row["source_sha256"]), runtime: runtime,
            loops: row["loops"], hasFailed: row["run_status"] == "failed", executions: executions)
    }

    fileprivate static func execution(
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
            standardErrorTail: row["stderr_tail"], warmup: try warmup(row, path), instructions: row["instructions"])
    }

    fileprivate static func warmup(_ row: Row, _ path: String) throws -> WarmupRecord? {
        guard let name = row["class"] as String? else { return nil }
        guard let classification = WarmupClass(rawValue: name),
            let points = try? JSONValue(parsing: row["change_points_json"] as String).arrayValue
        else { throw damaged(path, "unknown class or change points of a warm-up") }
        return WarmupRecord(
            classification: classification, steadyStart: row["steady_start"],
            changePoints: points.compactMap(\.integerValue), steadyWall: row["steady_wall_ns"],
            steadyCPU: row["steady_cpu_ns"])
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
                samplesOfProcess[row[0], default: []].append(
                    Sample(iteration: row[1], valueNanoseconds: row[2], cpuNanoseconds: row[3]))
            }
        }
        var countersOfProcess: [Int: [Counter]] = [:]
        if let counters {
            let rows = try Row.fetchCursor(counters, arguments: [run])
            while let row = try rows.next() {
                countersOfProcess[row[0], default: []].append(Counter(iteration: row[1], name: row[2], value: row[3]))
            }
        }
        return try Row.fetchAll(executions, arguments: [run]).map { row in
            let process: Int = row["id"]
            return try ResultStore.execution(
                row, samples: samplesOfProcess[process] ?? [], counters: countersOfProcess[process] ?? [], path)
        }
    }
}
