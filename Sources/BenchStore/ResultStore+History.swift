import BenchModel
import Glibc
import GRDB
import GRDBSQLite

extension ResultStore {
    /// What all sessions say about a runtime, in the order of the history: by the commits' topological index; sessions
    /// of builds without one follow, by time. A session that measured a commit again gives another point.
    ///
    /// Runs that failed are left out. Reads indexes of `run` and `process_execution` only, never samples.
    ///
    /// - Parameters:
    ///   - runtime: its plain name, "apus", for all commits and builds; or an arm's, "apus@1f2e3d4c5b", for that commit.
    ///   - baseline: the runtime of the same session that times are divided by; nil: by none.
    ///   - benchmark: `Benchmark.fullName`; nil means all.
    ///   - machine: `MachineRecord.fingerprint`; nil means all machines.
    ///   - selects: whether to read a benchmark, by its full name; what is not wanted costs nothing.
    public func history(
        runtime: String, baseline: String?, benchmark: String? = nil, threads: Int = 1, machine: String? = nil,
        mode: MeasurementMode = .time, selecting selects: ((String) -> Bool)? = nil
    ) throws(BenchError) -> [HistoryPoint] {
        try read { database in
            let sessions = try Self.historySessions(machine: machine, mode: mode, database)
            let benchmarks = try Self.historyBenchmarks(benchmark, database).filter {
                selects?($0.value.benchmark) ?? true
            }
            guard !sessions.isEmpty, !benchmarks.isEmpty else { return [] }
            let only = benchmark == nil && selects == nil ? nil : Array(benchmarks.keys)
            var divisors: [HistoryCell: HistoryRuns.Run] = [:]
            var divisorRuns = HistoryRuns()
            if let baseline {
                divisorRuns = try Self.historyRuns(of: baseline, threads: threads, benchmarks: only, database)
                divisors.reserveCapacity(divisorRuns.runs.count)
                for run in divisorRuns.runs {
                    let cell = HistoryCell(session: run.session, benchmark: run.benchmark)
                    if divisors[cell] == nil { divisors[cell] = run }
                }
            }
            var commits: [Int: CommitRecord] = [:]
            for row in try Row.fetchAll(database, sql: "SELECT * FROM commit_revision") {
                commits[try row.get("id")] = try Self.commit(row)
            }
            var points: [HistoryPoint] = []
            let own = try Self.historyRuns(of: runtime, threads: threads, benchmarks: only, database)
            points.reserveCapacity(own.runs.count)
            let options = try Self.options(own.runs, database)
            for run in own.runs {
                guard let session = sessions[run.session], let series = benchmarks[run.benchmark] else { continue }
                let divisor = divisors[HistoryCell(session: run.session, benchmark: run.benchmark)]
                if baseline != nil, divisor == nil { continue }
                func value(_ metric: HistoryRuns.Metric) -> HistoryValue? {
                    let divided = divisor.map { divisorRuns.values(of: $0) }
                    return HistoryValue(
                        logarithms: HistoryRuns.logarithms(own.values(of: run), dividedBy: divided, metric))
                }
                var point = HistoryPoint(
                    series: HistorySeries(
                        benchmark: series.benchmark, sourceHash: series.sourceHash, parameters: series.parameters,
                        scaling: series.scaling, threads: threads, machine: session.machine),
                    runtime: ArmName(runtime).runtime, run: run.identifier, session: run.session,
                    startedAt: session.startedAt, commit: run.commit.flatMap { commits[$0] }, wall: value(.wall),
                    cpu: value(.cpu), instructions: value(.instructions),
                    processorShare: HistoryRuns.processorShare(
                        own.values(of: run), divisor.map { divisorRuns.values(of: $0) }),
                    namedMetric: BenchmarkMetric(json: options[run.identifier]?["metric"]))
                point.formerly =
                    options[run.identifier]?["formerly"]?.arrayValue?.compactMap(\.stringValue) ?? []
                points.append(point)
            }
            return points.sorted(by: Self.isEarlier)
        }
    }

    /// What the suite said about benchmarks, by the number of the run: only of the newest run of each benchmark, which is the
    /// one that counts.
    private static func options(_ runs: [HistoryRuns.Run], _ database: Database) throws -> [Int: JSONValue] {
        var newest: [Int: (session: Int, run: Int)] = [:]
        for run in runs where (run.session, run.identifier) > (newest[run.benchmark] ?? (0, 0)) {
            newest[run.benchmark] = (run.session, run.identifier)
        }
        let statement = try database.makeStatement(sql: "SELECT options_json FROM run WHERE id = ?")
        var options: [Int: JSONValue] = [:]
        for (_, run) in newest.values {
            let text = try String.fetchOne(statement, arguments: [run])
            options[run] = text.flatMap { try? JSONValue(parsing: $0) }
        }
        return options
    }

    private static func isEarlier(_ one: HistoryPoint, _ two: HistoryPoint) -> Bool {
        func key(_ point: HistoryPoint) -> (Int, Int, Int) {
            guard let index = point.commit?.topologicalIndex else { return (.max, point.startedAt, point.run) }
            return (index, point.session, point.run)
        }
        return key(one) < key(two)
    }

    private static func historySessions(
        machine: String?, mode: MeasurementMode, _ database: Database
    ) throws -> [Int: (startedAt: Int, machine: String)] {
        var sessions: [Int: (startedAt: Int, machine: String)] = [:]
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT session.id, started_at_s, fingerprint FROM session JOIN machine ON machine.id = machine_id
                WHERE mode = ?1 AND (?2 IS NULL OR fingerprint = ?2)
                """, arguments: [mode.rawValue, machine])
        while let row = try rows.next() { sessions[try row.get(0)] = try (row.get(1), row.get(2)) }
        return sessions
    }

    /// The rows of `benchmark` that have this full name, or all, as series without thread count and machine.
    private static func historyBenchmarks(_ name: String?, _ database: Database) throws -> [Int: HistorySeries] {
        var benchmarks: [Int: HistorySeries] = [:]
        let names = name.map { benchmarkName($0) }
        let rows = try Row.fetchCursor(
            database,
            sql: "SELECT id, suite, name, source_sha256, parameters_json, scaling FROM benchmark"
                + (names == nil ? "" : " WHERE suite = ? AND name = ?"),
            arguments: names.map { [$0.suite, $0.name] } ?? [])
        while let row = try rows.next() {
            let suite: String = try row.get(1)
            let name: String = try row.get(2)
            benchmarks[try row.get(0)] = try HistorySeries(
                benchmark: "\(suite)/\(name)", sourceHash: row.get(3), parameters: row.get(4),
                scaling: Scaling(rawValue: row.get(5)) ?? .none, machine: "")
        }
        return benchmarks
    }

    /// "suite/name" in its parts; no name of a suite has a slash.
    static func benchmarkName(_ fullName: String) -> (suite: String, name: String) {
        let parts = fullName.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        return parts.count == 2 ? (parts[0], parts[1]) : ("", fullName)
    }

    /// The query behind `historyRuns`, here for the test of its plan. CROSS JOIN fixes the order of the loops.
    static func historyQuery(hasCommit: Bool, benchmarks: Int?) -> String {
        let chosen = benchmarks.map {
            " AND run.benchmark_id IN (\(Array(repeating: "?", count: $0).joined(separator: ",")))"
        }
        return """
            SELECT run.id, run.session_id, run.benchmark_id, run.commit_id, round, steady_wall_ns, steady_cpu_ns,
                instructions
            FROM runtime CROSS JOIN run INDEXED BY run_history ON run.runtime_id = runtime.id AND run.threads = ?\
            \(chosen ?? "")\(hasCommit ? " AND run.commit_id IN (SELECT id FROM commit_revision WHERE sha >= ? AND sha < ?)" : "")
            CROSS JOIN process_execution INDEXED BY process_history ON run_id = run.id AND round > 0
            WHERE runtime.name = ? AND run.status = 'ok'
            """
    }

    private static func historyRuns(
        of runtime: String, threads: Int, benchmarks: [Int]?, _ database: Database
    ) throws -> HistoryRuns {
        let arm = ArmName(runtime)
        var arguments: StatementArguments = [threads]
        if let benchmarks { arguments += StatementArguments(benchmarks) }
        if let sha = arm.sha { arguments += [sha, sha + "g"] }
        arguments += [arm.runtime]
        let statement = try database.makeStatement(
            sql: historyQuery(hasCommit: arm.sha != nil, benchmarks: benchmarks?.count))
        try statement.setArguments(arguments)
        return try HistoryRuns(statement, database)
    }
}

/// The name of a session's arm in its parts: "apus@1f2e3d4c5b" is runtime "apus" of a commit.
struct ArmName {
    let runtime: String
    /// The first digits of the commit, without the mark of a work tree with changes.
    let sha: String?

    init(_ name: String) {
        let parts = name.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
        runtime = parts.first.map(String.init) ?? name
        sha = parts.count == 2 ? String(parts[1].prefix { $0 != "+" }) : nil
    }
}

private struct HistoryCell: Hashable {
    let session: Int
    let benchmark: Int
}

/// Runs of a history, reduced to a mean per round. A million rows are usual, so the columns are read without GRDB's `Row`
/// and all runs share one array.
private struct HistoryRuns {
    enum Metric: Int {
        case wall, cpu, instructions
    }

    /// Sums over the process executions of a round, one for each metric.
    struct Values {
        let round: Int
        var sums = SIMD3<Double>()
        var counts = SIMD3<Double>()
    }

    struct Run {
        let identifier: Int
        let session: Int
        let benchmark: Int
        let commit: Int?
        /// Where its rounds begin in `values`; they end where those of the next run begin.
        let start: Int
        var end: Int
    }

    private(set) var runs: [Run] = []
    private var values: [Values] = []

    init() {}

    /// - Parameter statement: of `historyQuery`. The rows of a run lie together, by rising rounds: the index has this order.
    init(_ statement: Statement, _ database: Database) throws {
        let handle = statement.sqliteStatement
        defer { sqlite3_reset(handle) }
        var status = sqlite3_step(handle)
        while status == SQLITE_ROW {
            let identifier = Int(sqlite3_column_int64(handle, 0))
            let round = Int(sqlite3_column_int64(handle, 4))
            if runs.last?.identifier != identifier {
                let commit: Int? =
                    sqlite3_column_type(handle, 3) == SQLITE_NULL ? nil : Int(sqlite3_column_int64(handle, 3))
                runs.append(
                    Run(
                        identifier: identifier, session: Int(sqlite3_column_int64(handle, 1)),
                        benchmark: Int(sqlite3_column_int64(handle, 2)), commit: commit, start: values.count,
                        end: values.count))
            }
            if runs[runs.count - 1].end == runs[runs.count - 1].start || values[values.count - 1].round != round {
                values.append(Values(round: round))
                runs[runs.count - 1].end = values.count
            }
            for metric in 0..<3 {
                // A value that is NULL reads as 0.
                let value = sqlite3_column_double(handle, Int32(5 + metric))
                guard value > 0 else { continue }
                values[values.count - 1].sums[metric] += value
                values[values.count - 1].counts[metric] += 1
            }
            status = sqlite3_step(handle)
        }
        guard status == SQLITE_DONE else {
            throw DatabaseError(
                resultCode: ResultCode(rawValue: status),
                message: String(cString: sqlite3_errmsg(database.sqliteConnection)))
        }
    }

    func values(of run: Run) -> ArraySlice<Values> { values[run.start..<run.end] }

    /// CPU time divided by wall time in the round with the largest share; of a runtime and what divides it the smaller one.
    static func processorShare(_ values: ArraySlice<Values>, _ divisor: ArraySlice<Values>?) -> Double? {
        func largest(_ values: ArraySlice<Values>) -> Double? {
            values.compactMap { value -> Double? in
                let (wall, cpu) = (Metric.wall.rawValue, Metric.cpu.rawValue)
                guard value.counts[wall] > 0, value.counts[cpu] > 0 else { return nil }
                return value.sums[cpu] / value.counts[cpu] * value.counts[wall] / value.sums[wall]
            }.max()
        }
        guard let own = largest(values) else { return nil }
        guard let divisor else { return own }
        return largest(divisor).map { min(own, $0) }
    }

    /// ln(mean) of every round that has one; with a divisor, of the rounds that both have.
    static func logarithms(
        _ values: ArraySlice<Values>, dividedBy divisor: ArraySlice<Values>?, _ metric: Metric
    ) -> [Double] {
        let metric = metric.rawValue
        func logarithm(_ value: Values) -> Double? {
            value.counts[metric] > 0 ? log(value.sums[metric] / value.counts[metric]) : nil
        }
        guard var other = divisor else { return values.compactMap(logarithm) }
        var found: [Double] = []
        for own in values {
            while let first = other.first, first.round < own.round { other.removeFirst() }
            guard let first = other.first, first.round == own.round, let above = logarithm(own),
                let below = logarithm(first)
            else { continue }
            found.append(above - below)
        }
        return found
    }
}
