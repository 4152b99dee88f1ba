import BenchModel
import Foundation
import GRDB
import Testing

@testable import BenchStore

/// Databases written by every earlier version open, and nothing that was in them is lost.
@Suite struct MigrationTests {
    static let versions = [1, 2]

    /// The database that `Fixtures/version-N.sql` describes, written to `path`.
    static func create(version: Int, at path: String) throws {
        let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")
        let sql = try String(contentsOf: fixtures.appendingPathComponent("version-\(version).sql"), encoding: .utf8)
        try FileManager.default.createDirectory(
            at: URL(fileURLWithPath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
        try DatabaseQueue(path: path).writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA journal_mode = WAL")
            try database.execute(sql: sql)
        }
    }

    /// All rows of the tables that hold measurements, without the columns that newer versions add.
    private func rows(_ path: String) throws -> [String: [[String]]] {
        let queue = try DatabaseQueue(path: path)
        return try queue.read { database in
            var found: [String: [[String]]] = [:]
            for table in [
                "machine", "runtime", "benchmark", "session", "run", "process_execution", "sample", "counter",
            ] {
                let columns = try database.columns(in: table).map(\.name)
                    .filter {
                        !["mode", "metric_mode", "options_json", "steady_wall_ns", "steady_cpu_ns"].contains($0)
                    }
                found[table] = try Row.fetchAll(
                    database, sql: "SELECT \(columns.joined(separator: ", ")) FROM \(table) ORDER BY 1, 2"
                ).map { row in row.databaseValues.map(\.description) }
            }
            return found
        }
    }

    @Test(arguments: versions)
    func dataIsIntact(version: Int) throws {
        try withPath { path in
            try Self.create(version: version, at: path)
            // Reading does not migrate, and says what does.
            let error = #expect(throws: BenchError.self) { try ResultStore(path: path, access: .read) }
            #expect(error?.message.contains("of an older version") == true)
            let before = try rows(path)
            #expect(before["process_execution"]?.count ?? 0 > 20 && before["sample"]?.count ?? 0 > 50)

            let store = try ResultStore(path: path, access: .write)
            try store.checkIntegrity()
            #expect(try rows(path) == before)
            let sessions = try store.sessions()
            #expect(sessions.map(\.session.configuration.label) == ["released", "nightly"])
            #expect(sessions.map { $0.session.finishedAt != nil } == [false, true])
            #expect(sessions.map(\.session.configuration.mode) == [.time, .time])
            let nightly = try store.runs(of: 1)
            #expect(nightly.count == 9 && nightly.count(where: \.hasFailed) == 3)
            #expect(nightly.flatMap(\.executions).count == 33)
            #expect(nightly.flatMap(\.measurements).allSatisfy { $0.samples.count == 4 && $0.counters.count == 4 })
            #expect(nightly[0].benchmark.benchmark.parameters["text"]?.stringValue == "it's ü")

            // The history covers what was measured before there were histories.
            let points = try store.history(runtime: "other", baseline: "good", benchmark: "tiny/first", threads: 2)
            let point = try #require(points.first)
            func mean(_ name: String) throws -> [Double] {
                let run = try #require(
                    nightly.first { $0.key == RunKey(benchmark: "tiny/first", runtime: name, threads: 2) })
                return run.measurements.map { execution in
                    let values = execution.steadySamples.map(\.valueNanoseconds)
                    return values.reduce(0, +) / Double(values.count)
                }
            }
            let (new, base) = (try mean("other"), try mean("good"))
            #expect(new.count == 4 && base.count == 4)
            let expected = log((new[0] + new[1]) * (new[2] + new[3]) / (base[0] + base[1]) / (base[2] + base[3])) / 2
            #expect(abs(try #require(point.wall).logarithm - expected) < 1e-12)
            #expect(point.cpu?.rounds == 2 && points.count == 1)

            // The killed session goes on.
            let session = try store.reopen(2)
            let key = RunKey(benchmark: "tiny/first", runtime: "good", threads: 1)
            let count = try #require(try store.runs(of: 2).first { $0.key == key }).executions.count
            try session.record(execution(round: 7), for: key)
            #expect(try store.runs(of: 2).first { $0.key == key }?.executions.count == count + 1)
            try store.finish(session, at: 5)
            try ResultStore(path: path, access: .read).checkIntegrity()
        }
    }

    /// The fixtures have the released schemas: a migration that was released never changes.
    @Test(arguments: versions)
    func releasedMigrationsDoNotChange(version: Int) throws {
        try withPath { path in
            try Self.create(version: version, at: path)
            let queue = try DatabaseQueue()
            try Schema.migrator.migrate(queue, upTo: ["1 measurements", "2 analyses"][version - 1])
            func schema(_ queue: DatabaseQueue) throws -> Set<String> {
                try queue.read { database in
                    try Set(String.fetchAll(database, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"))
                }
            }
            #expect(try schema(queue) == schema(try DatabaseQueue(path: path)))
        }
    }

    /// A migration that is interrupted leaves the old version, which migrates the next time.
    @Test func migrationIsATransaction() throws {
        try withPath { path in
            try Self.create(version: 2, at: path)
            // Something in the way of the third migration's last statements.
            try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE change_point_commit(a)") }
            #expect(throws: BenchError.self) { try ResultStore(path: path, access: .write) }
            try DatabaseQueue(path: path).write { try $0.execute(sql: "DROP TABLE change_point_commit") }
            let store = try ResultStore(path: path, access: .write)
            try store.checkIntegrity()
            #expect(try store.sessions().map(\.executionCount).reduce(0, +) > 20)
        }
    }
}
