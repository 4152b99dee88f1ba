import BenchModel
import Foundation
import GRDB

extension ResultStore {
    // MARK: - Comparisons

    /// Keeps a comparison.
    ///
    /// - Returns: its number.
    @discardableResult
    public func save(_ comparison: ComparisonRecord) throws(BenchError) -> Int {
        try write { database in
            try database.execute(
                sql: """
                    INSERT INTO comparison(created_at_s, base_session_id, new_session_id, parameters_json, seed, verdict,
                        geometric_mean, interval_low, interval_high)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    comparison.createdAt, comparison.baseSession, comparison.newSession,
                    comparison.parameters.description, Int64(bitPattern: comparison.seed), comparison.verdict,
                    comparison.geometricMean, comparison.interval?.lowerBound, comparison.interval?.upperBound,
                ])
            let identifier = Int(database.lastInsertedRowID)
            let rows = try database.makeStatement(
                sql: """
                    INSERT INTO comparison_row(comparison_id, base_run_id, new_run_id, ratio, interval_low, interval_high,
                        probability, adjusted_probability, verdict, reasons_json)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """)
            for row in comparison.rows {
                try rows.execute(
                    arguments: [
                        identifier, row.baseRun, row.newRun, row.ratio, row.interval?.lowerBound,
                        row.interval?.upperBound, row.probability, row.adjustedProbability, row.verdict,
                        JSONValue.array(row.reasons.map(JSONValue.string)).description,
                    ])
            }
            return identifier
        }
    }

    /// The comparisons that were kept, the newest first.
    ///
    /// - Parameter session: only those that this session takes part in.
    public func comparisons(
        session: Int? = nil, limit: Int = .max
    ) throws(BenchError) -> [ComparisonRecord] {
        try read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT * FROM comparison WHERE base_session_id IS NOT NULL AND new_session_id IS NOT NULL
                        AND (?1 IS NULL OR base_session_id = ?1 OR new_session_id = ?1)
                    ORDER BY created_at_s DESC, id DESC LIMIT ?2
                    """, arguments: [session, limit])
            return try rows.map { try Self.comparison($0, database, self.path) }
        }
    }

    private static func comparison(_ row: Row, _ database: Database, _ path: String) throws -> ComparisonRecord {
        guard let parameters = try? JSONValue(parsing: row.get("parameters_json") as String) else {
            throw damaged(path, "a comparison has no readable parameters")
        }
        let rows = try Row.fetchAll(
            database, sql: "SELECT * FROM comparison_row WHERE comparison_id = ? ORDER BY new_run_id, base_run_id",
            arguments: [try row.get("id") as Int]
        ).map { row in
            try ComparisonRecord.Row(
                baseRun: row.get("base_run_id"), newRun: row.get("new_run_id"), ratio: row.get("ratio"),
                interval: interval(row),
                probability: row.get("probability"), adjustedProbability: row.get("adjusted_probability"),
                verdict: row.get("verdict"), reasons: strings(row.get("reasons_json")))
        }
        return try ComparisonRecord(
            identifier: row.get("id"), createdAt: row.get("created_at_s"), baseSession: row.get("base_session_id"),
            newSession: row.get("new_session_id"), parameters: parameters,
            seed: UInt64(bitPattern: row.get("seed") as Int64),
            verdict: row.get("verdict"), geometricMean: row.get("geometric_mean"), interval: interval(row), rows: rows)
    }

    private static func interval(_ row: Row) throws -> ClosedRange<Double>? {
        guard let low = try row.get("interval_low") as Double?, let high = try row.get("interval_high") as Double?,
            low <= high
        else {
            return nil
        }
        return low...high
    }

    private static func strings(_ json: String?) -> [String] {
        json.flatMap { try? JSONValue(parsing: $0).arrayValue }?.compactMap(\.stringValue) ?? []
    }

    // MARK: - Change points

    /// Keeps change points that an analysis found. One that is known already keeps its state and note and takes the new
    /// levels and probability.
    ///
    /// - Throws: `BenchError.environment` when the database has no such series or commit.
    public func upsert(_ points: [ChangePointRecord]) throws(BenchError) {
        try write { database in
            for point in points {
                let names = Self.benchmarkName(point.series.benchmark)
                let benchmark = try Int.fetchOne(
                    database,
                    sql: """
                        SELECT MIN(id) FROM benchmark WHERE suite = ? AND name = ? AND source_sha256 = ?
                            AND parameters_json = ? AND scaling = ?
                        """,
                    arguments: [
                        names.suite, names.name, point.series.sourceHash, point.series.parameters,
                        point.series.scaling.rawValue,
                    ])
                let machine = try Int.fetchOne(
                    database, sql: "SELECT id FROM machine WHERE fingerprint = ?", arguments: [point.series.machine])
                let commit = try Int.fetchOne(
                    database, sql: "SELECT id FROM commit_revision WHERE repository = ? AND sha = ? AND is_dirty = ?",
                    arguments: [point.commit.repository, point.commit.sha, point.commit.isDirty])
                guard let benchmark, let machine, let commit else {
                    throw BenchError.environment(
                        "\(self.path): has no history of \(point.series.benchmark) at \(point.commit.shortName)")
                }
                try database.execute(
                    sql: """
                        INSERT INTO change_point(runtime_name, benchmark_id, machine_id, threads, metric, commit_id,
                            ratio_before, ratio_after, probability, state, note, baseline_name)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT DO UPDATE SET ratio_before = excluded.ratio_before,
                            ratio_after = excluded.ratio_after, probability = excluded.probability
                        """,
                    arguments: [
                        point.runtime, benchmark, machine, point.series.threads, point.metric, commit,
                        point.ratioBefore, point.ratioAfter, point.probability, point.state.rawValue, point.note,
                        point.baseline,
                    ])
            }
        }
    }

    /// The change points that are kept, in the order of the history.
    ///
    /// - Parameters:
    ///   - runtime: the plain name; nil means all, as for the others.
    ///   - benchmark: `Benchmark.fullName`.
    public func changePoints(
        runtime: String? = nil, benchmark: String? = nil, threads: Int? = nil, metric: String? = nil,
        states: Set<ChangePointState>? = nil
    ) throws(BenchError) -> [ChangePointRecord] {
        try read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT change_point.id AS change_point, runtime_name, baseline_name, threads, metric, ratio_before,
                        ratio_after, probability, state, note, suite || '/' || name AS benchmark, source_sha256,
                        parameters_json, scaling, fingerprint, commit_revision.*
                    FROM change_point JOIN benchmark ON benchmark.id = benchmark_id
                    JOIN machine ON machine.id = machine_id JOIN commit_revision ON commit_revision.id = commit_id
                    WHERE (?1 IS NULL OR runtime_name = ?1) AND (?2 IS NULL OR threads = ?2)
                        AND (?3 IS NULL OR metric = ?3)
                    ORDER BY topological_index IS NULL, topological_index, authored_at_s, change_point.id
                    """, arguments: [runtime, threads, metric])
            return try rows.map { try Self.changePoint($0, self.path) }.filter {
                (benchmark == nil || $0.series.benchmark == benchmark) && states?.contains($0.state) != false
            }
        }
    }

    /// Records what people decided about a change point. A note of nil keeps the one that is there.
    ///
    /// - Throws: `BenchError.usage` when there is no such change point.
    public func setState(_ identifier: Int, _ state: ChangePointState, note: String?) throws(BenchError) {
        try write { database in
            try database.execute(
                sql: "UPDATE change_point SET state = ?2, note = COALESCE(?3, note) WHERE id = ?1",
                arguments: [identifier, state.rawValue, note])
            if database.changesCount == 0 {
                throw BenchError.usage("\(self.path): has no change point \(identifier)")
            }
        }
    }

    /// Removes change points that a newer analysis no longer finds; only open ones, for nobody has looked at them.
    public func retract(_ identifiers: [Int]) throws(BenchError) {
        try write { database in
            for identifier in identifiers {
                try database.execute(
                    sql: "DELETE FROM change_point WHERE id = ? AND state = 'open'", arguments: [identifier])
            }
        }
    }

    private static func changePoint(_ row: Row, _ path: String) throws -> ChangePointRecord {
        guard let state = try ChangePointState(rawValue: row.get("state")),
            let scaling = try Scaling(rawValue: row.get("scaling"))
        else { throw damaged(path, "unknown state of a change point") }
        return try ChangePointRecord(
            identifier: row.get("change_point"),
            series: HistorySeries(
                benchmark: row.get("benchmark"), sourceHash: row.get("source_sha256"),
                parameters: row.get("parameters_json"),
                scaling: scaling, threads: row.get("threads"), machine: row.get("fingerprint")),
            runtime: row.get("runtime_name"), baseline: row.get("baseline_name"), metric: row.get("metric"),
            commit: commit(row),
            ratioBefore: row.get("ratio_before") ?? 1, ratioAfter: row.get("ratio_after") ?? 1,
            probability: row.get("probability"), state: state, note: row.get("note"))
    }
}
