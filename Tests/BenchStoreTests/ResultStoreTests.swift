import BenchModel
import Foundation
import GRDB
import Testing

@testable import BenchStore

@Suite struct ResultStoreTests {
    @Test func whatIsWrittenIsRead() throws {
        try withPath { path in
            let store = try ResultStore(path: path, access: .write)
            let session = try store.begin(description())
            let key = RunKey(benchmark: "s/x", runtime: "b", threads: 1)
            try session.record(execution(round: 0), for: key)
            try session.record(execution(round: 1), for: key)
            try session.record(execution(round: 1, execution: 1, status: .exited), for: key)

            let reader = try ResultStore(path: path, access: .read)
            let record = try reader.session(matching: nil)
            #expect(record.configuration == description().configuration)
            #expect(record.machine == description().machine)
            #expect(record.startedAt == 1000 && record.finishedAt == nil)
            let runs = try reader.runs(of: record.identifier)
            #expect(runs.map(\.key) == description().keys)
            let run = try #require(runs.first { $0.key == key })
            #expect(
                run.executions == [
                    execution(round: 0), execution(round: 1), execution(round: 1, execution: 1, status: .exited),
                ])
            #expect(run.hasFailed && run.loops == 4)
            #expect(run.runtime == description().runtimes[1])
            #expect(run.benchmark.sourceHash == "h")
            #expect(run.benchmark.benchmark.parameters == .object([.init("n", .integer(3))]))
            // The calibration holds for all thread counts of the pair, and only for them.
            #expect(runs.filter { $0.loops == 4 }.map(\.key.runtime) == ["b", "b"])
            let summary = try #require(try reader.sessions().first)
            #expect(summary.runCount == 4 && summary.failedRunCount == 1 && summary.executionCount == 3)
            #expect(summary.roundCount == 1)

            try store.finish(session, at: 2000)
            #expect(try reader.session(matching: nil).finishedAt == 2000)
        }
    }

    @Test func failedCalibrationFailsAllThreadCounts() throws {
        try withPath { path in
            let store = try ResultStore(path: path, access: .write)
            let session = try store.begin(description())
            try session.record(
                execution(round: 0, status: .timedOut), for: RunKey(benchmark: "s/x", runtime: "a", threads: 1))
            let failed = try store.runs(of: session.identifier).filter(\.hasFailed).map(\.key)
            #expect(failed == [1, 2].map { RunKey(benchmark: "s/x", runtime: "a", threads: $0) })
        }
    }

    @Test func identitiesAreShared() throws {
        try withPath { path in
            let store = try ResultStore(path: path, access: .write)
            _ = try store.begin(description())
            _ = try store.begin(description(label: "second"))
            var other = description(label: "first")
            other.benchmarks[0].sourceHash = "changed"
            let third = try store.begin(other)
            let counts = try store.read { database in
                try ["machine", "runtime", "benchmark", "session", "run"].map {
                    try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM \($0)") ?? -1
                }
            }
            #expect(counts == [1, 2, 2, 3, 12])
            #expect(try store.session(matching: "first").identifier == third.identifier)
            #expect(try store.session(matching: "second").identifier == 2)
            #expect(try store.session(matching: "1").identifier == 1)
            let uuid = try store.session(matching: "2").uuid
            #expect(try store.session(matching: String(uuid.prefix(8))).identifier == 2)
            #expect(try store.latestSession(label: "second")?.identifier == 2)
            #expect(try store.latestSession(label: "none") == nil)
            let error = #expect(throws: BenchError.self) { try store.session(matching: "none") }
            #expect(error?.message == "\(path): has no session none")
            #expect(throws: BenchError.self) { try store.session(matching: "'; DROP TABLE session; --") }
        }
    }

    @Test func reopenedSessionsGoOn() throws {
        try withPath { path in
            let key = RunKey(benchmark: "s/x", runtime: "a", threads: 2)
            let identifier: Int
            do {
                let session = try ResultStore(path: path, access: .write).begin(description())
                identifier = session.identifier
                try session.record(execution(round: 1), for: key)
            }
            let store = try ResultStore(path: path, access: .write)
            let session = try store.reopen(identifier)
            try session.record(execution(round: 2), for: key)
            #expect(try store.runs(of: identifier).first { $0.key == key }?.executions.map(\.round) == [1, 2])
            // The same execution twice is an error, not a second row.
            #expect(throws: BenchError.self) { try session.record(execution(round: 2), for: key) }
            #expect(throws: BenchError.self) {
                try session.record(execution(round: 2), for: RunKey(benchmark: "s/x", runtime: "z", threads: 1))
            }
        }
    }

    @Test func tablesAreStrictAndQueriesUseIndices() throws {
        try withPath { path in
            let store = try ResultStore(path: path, access: .write)
            #expect(throws: BenchError.self) {
                try store.write { try $0.execute(sql: "INSERT INTO sample VALUES ('x', 1, 'no number', NULL)") }
            }
            #expect(throws: BenchError.self) {
                try store.write { try $0.execute(sql: "INSERT INTO sample VALUES (999, 1, 1.0, NULL)") }
            }
            let plan = try store.read { database in
                try Row.fetchAll(
                    database,
                    sql: """
                        EXPLAIN QUERY PLAN SELECT sample.* FROM sample
                        JOIN process_execution ON process_execution.id = process_id JOIN run ON run.id = run_id
                        WHERE session_id = 1
                        """
                ).map { $0["detail"] as String }
            }
            #expect(plan.allSatisfy { $0.contains("USING") || $0.contains("B-TREE") }, "\(plan)")
        }
    }

    // MARK: - Bad files

    private func message(_ path: String, _ access: ResultStore.Access) -> String {
        do {
            _ = try ResultStore(path: path, access: access)
            return "no error"
        } catch {
            return error.message
        }
    }

    @Test func missingFile() throws {
        try withPath { path in
            #expect(message(path, .read) == "there is no database \(path)")
            #expect(!FileManager.default.fileExists(atPath: path))
        }
        #expect(message("/proc/apus/x.db", .write).hasPrefix("/proc/apus/x.db: "))
    }

    @Test func foreignFiles() throws {
        try withPath { path in
            let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(repeating: 0x41, count: 5000).write(to: URL(fileURLWithPath: path))
            for access in [ResultStore.Access.read, .write] {
                #expect(message(path, access).hasPrefix("\(path): is no SQLite database"))
            }
            let other = folder.path + "/other.db"
            try DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE t(a)") }
            #expect(message(other, .read).contains("is no apus-bench database"))
            #expect(message(folder.path, .read).hasPrefix("\(folder.path): "))
        }
    }

    @Test func damagedFile() throws {
        try withPath { path in
            do {
                let store = try ResultStore(path: path, access: .write)
                let session = try store.begin(description())
                try session.record(execution(round: 1), for: RunKey(benchmark: "s/x", runtime: "a", threads: 1))
                try store.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
            }
            let url = URL(fileURLWithPath: path)
            var data = try Data(contentsOf: url)
            #expect(data.count > 20_000)
            for offset in 8192..<data.count { data[offset] = 0xA5 }
            try data.write(to: url)
            try? FileManager.default.removeItem(atPath: path + "-wal")
            #expect(message(path, .read).hasPrefix("\(path): is damaged"))
            #expect(message(path, .write).hasPrefix("\(path): is damaged"))
        }
    }

    @Test func newerSchema() throws {
        try withPath { path in
            let store = try ResultStore(path: path, access: .write)
            try store.write {
                try $0.execute(sql: "INSERT INTO grdb_migrations(identifier) VALUES ('99 the future')")
            }
            #expect(message(path, .read).contains("newer apus-bench"))
        }
    }

    @Test func twoWritersAtOnce() throws {
        try withPath { path in
            let first = try ResultStore(path: path, access: .write)
            let second = try ResultStore(path: path, access: .write)
            let one = try first.begin(description(label: "one"))
            let two = try second.begin(description(label: "two"))
            let key = RunKey(benchmark: "s/x", runtime: "a", threads: 1)
            for round in 1...20 {
                try one.record(execution(round: round), for: key)
                try two.record(execution(round: round), for: key)
            }
            #expect(try first.sessions().map(\.executionCount) == [20, 20])
        }
    }
}
