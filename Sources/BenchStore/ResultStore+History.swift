import BenchModel
import Glibc
import GRDB

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
            var divisors: [HistoryCell: HistoryRun] = [:]
            if let baseline {
                for run in try Self.historyRuns(of: baseline, threads: threads, benchmarks: only, database) {
                    let cell = HistoryCell(session: run.session, benchmark: run.benchmark)
                    if divisors[cell] == nil { divisors[cell] = run }
                }
            }
            var commits: [Int: CommitRecord] = [:]
            for row in try Row.fetchAll(database, sql: "SELECT * FROM commit_revision") {
                commits[try row.get("id")] = try Self.commit(row)
            }
            var points: [HistoryPoint] = []
            for run in try Self.historyRuns(of: runtime, threads: threads, benchmarks: only, database) {
                guard let session = sessions[run.session], let series = benchmarks[run.benchmark] else { continue }
                let divisor = divisors[HistoryCell(session: run.session, benchmark: run.benchmark)]
                if baseline != nil, divisor == nil { continue }
                func value(_ metric: KeyPath<HistoryRun, HistoryRun.Rounds>) -> HistoryValue? {
                    HistoryValue(logarithms: run[keyPath: metric].logarithms(dividedBy: divisor?[keyPath: metric]))
                }
                points.append(
                    HistoryPoint(
                        series: HistorySeries(
                            benchmark: series.benchmark, sourceHash: series.sourceHash, parameters: series.parameters,
                            scaling: series.scaling, threads: threads, machine: session.machine),
                        runtime: ArmName(runtime).runtime, run: run.identifier, session: run.session,
                        startedAt: session.startedAt, commit: run.commit.flatMap { commits[$0] }, wall: value(\.wall),
                        cpu: value(\.cpu), instructions: value(\.instructions)))
            }
            return points.sorted(by: Self.isEarlier)
        }
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
    ) throws -> [HistoryRun] {
        let arm = ArmName(runtime)
        var arguments: StatementArguments = [threads]
        if let benchmarks { arguments += StatementArguments(benchmarks) }
        if let sha = arm.sha { arguments += [sha, sha + "g"] }
        arguments += [arm.runtime]
        let rows = try Row.fetchCursor(
            database, sql: historyQuery(hasCommit: arm.sha != nil, benchmarks: benchmarks?.count),
            arguments: arguments)
        var runs: [HistoryRun] = []
        // The rows of a run lie together, by rising rounds: the index has this order.
        while let row = try rows.next() {
            let identifier: Int = try row.get(0)
            if runs.last?.identifier != identifier {
                runs.append(
                    try HistoryRun(
                        identifier: identifier, session: row.get(1), benchmark: row.get(2), commit: row.get(3)))
            }
            let last = runs.count - 1
            let round: Int = try row.get(4)
            runs[last].wall.add(try row.get(5), round: round)
            runs[last].cpu.add(try row.get(6), round: round)
            runs[last].instructions.add(try row.get(7), round: round)
        }
        return runs
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

/// One run, reduced to a mean per round.
private struct HistoryRun {
    let identifier: Int
    let session: Int
    let benchmark: Int
    let commit: Int?
    var wall = Rounds()
    var cpu = Rounds()
    var instructions = Rounds()

    struct Rounds {
        private var rounds: [(round: Int, sum: Double, count: Double)] = []

        /// Rounds come in rising order.
        mutating func add(_ value: Double?, round: Int) {
            guard let value, value > 0 else { return }
            if let last = rounds.last, last.round == round {
                rounds[rounds.count - 1] = (round, last.sum + value, last.count + 1)
            } else {
                rounds.append((round, value, 1))
            }
        }

        /// ln(mean) of every round; with a divisor, of the rounds that both have.
        func logarithms(dividedBy divisor: Rounds?) -> [Double] {
            guard let divisor else { return rounds.map { log($0.sum / $0.count) } }
            var found: [Double] = []
            var other = divisor.rounds[...]
            for own in rounds {
                while let first = other.first, first.round < own.round { other.removeFirst() }
                guard let first = other.first, first.round == own.round else { continue }
                found.append(log(own.sum / own.count) - log(first.sum / first.count))
            }
            return found
        }
    }
}
