import BenchModel
import Foundation
import GRDB
import Synchronization
import Testing

@testable import BenchStore

/// Databases of many sessions, made by `scripts/synthetic_database.py`: 50 commits x 100 benchmarks x 3 runtimes, or
/// 1,000 commits (4,500,000 samples) when APUS_STRESS is set.
@Suite(.serialized) struct ScaleTests {
    static let isFull = ProcessInfo.processInfo.environment["APUS_STRESS"] != nil
    static let commits = isFull ? 1000 : 50

    /// What the generator says about the database that it wrote.
    struct Planted {
        let bytes: Int
        let runs: Int
        let samples: Int
        let changedAt: Int
    }

    private static func generate(_ path: String, commits: Int) throws -> Planted {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path
        try FileManager.default.createDirectory(
            at: URL(fileURLWithPath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", root + "/scripts/synthetic_database.py", path, "--commits", String(commits)]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let json = try JSONValue(parsing: text)
        return Planted(
            bytes: try #require(json["bytes"]?.integerValue), runs: try #require(json["runs"]?.integerValue),
            samples: try #require(json["samples"]?.integerValue),
            changedAt: try #require(json["changed_source"]?["commit"]?.integerValue))
    }

    /// Seconds of this thread's CPU time: what else runs on the machine does not count.
    private func seconds(_ body: () throws -> Void) throws -> Double {
        func now() -> Double {
            var time = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
        }
        let start = now()
        try body()
        return now() - start
    }

    @Test func queriesUseIndexesAndAreFast() throws {
        try withPath { path in
            let planted = try Self.generate(path, commits: Self.commits)
            let store = try ResultStore(path: path, access: .read)
            #expect(planted.runs == Self.commits * 300 && planted.samples == Self.commits * 4500)
            let statements = Mutex<Set<String>>([])
            try store.read { database in
                database.trace(options: .statement) { event in
                    let sql = event.expandedDescription
                    statements.withLock { _ = $0.insert(sql) }
                }
            }
            let newest = Self.commits
            var times: [(name: String, limit: Double, seconds: Double)] = []
            func measure(_ name: String, limit: Double, _ body: () throws -> Void) throws {
                times.append((name, limit, try seconds(body)))
            }
            // What a comparison of two sessions reads: both, with all samples.
            try measure("compare", limit: 0.5) {
                for session in [newest - 1, newest] {
                    let runs = try store.runs(of: session)
                    #expect(runs.count == 300 && runs.allSatisfy { $0.measurements.count == 5 })
                }
                let sha = try #require(try store.commits().last?.sha)
                #expect(try store.sessions(withCommit: String(sha.prefix(10))).first?.session.identifier == newest)
            }
            try measure("plot history, one benchmark", limit: 2) {
                let points = try store.history(
                    runtime: "apus", baseline: "cpython", benchmark: "synthetic/bench_099")
                #expect(points.count == Self.commits)
                #expect(points.allSatisfy { $0.wall?.rounds == 5 && $0.cpu?.rounds == 5 })
                let breaks = zip(points, points.dropFirst()).filter { $0.series != $1.series }
                #expect(breaks.map(\.1.commit?.topologicalIndex) == [planted.changedAt])
            }
            try measure("plot history, 100 benchmarks", limit: 2) {
                let points = try store.history(runtime: "apus", baseline: "cpython")
                #expect(points.count == Self.commits * 100)
            }
            try measure("report: the newest session, all histories, all sessions", limit: 10) {
                _ = try store.runs(of: newest)
                for runtime in ["apus", "pypy"] {
                    #expect(try store.history(runtime: runtime, baseline: "cpython").count == Self.commits * 100)
                }
                #expect(try store.sessions().count == Self.commits)
                #expect(try store.changePoints().isEmpty && store.comparisons().isEmpty)
            }
            // The limits hold for the full size and an optimized build on a machine that does nothing else.
            for time in times where Self.isFull {
                print("\(time.name): \(time.seconds) s of CPU time, limit \(time.limit) s")
                #expect(time.seconds < time.limit, "\(time.name)")
            }
            try store.read { database in
                database.trace(options: .statement, nil)
                let selects = statements.withLock(\.self).filter { $0.contains("SELECT") }
                #expect(selects.count > 10)
                for sql in selects {
                    let plan = try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN \(sql)").map {
                        $0["detail"] as String
                    }
                    for line in plan {
                        for table in ["run", "process_execution", "sample", "counter", "warmup"] {
                            #expect(!line.hasPrefix("SCAN \(table)"), "\(line) in \(sql)")
                        }
                    }
                }
            }
        }
    }

    /// An execution is stored in a time that does not depend on what is stored already: every statement finds its rows by
    /// index.
    @Test func writingUsesIndexes() throws {
        try withPath { path in
            let store = try ResultStore(path: path, access: .write)
            let statements = Mutex<Set<String>>([])
            try store.read { database in
                database.trace(options: .statement) { event in
                    let sql = event.expandedDescription
                    statements.withLock { _ = $0.insert(sql) }
                }
            }
            let session = try store.begin(description())
            let key = RunKey(benchmark: "s/x", runtime: "a", threads: 1)
            for (round, status) in [(0, ExecutionStatus.ok), (1, .ok), (2, .exited)] {
                try session.record(execution(round: round, status: status), for: key)
            }
            try store.read { database in
                database.trace(options: .statement, nil)
                let changes = statements.withLock(\.self).filter { $0.hasPrefix("UPDATE") || $0.hasPrefix("SELECT id") }
                #expect(changes.count > 5)
                for sql in changes {
                    let plan = try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN \(sql)").map {
                        $0["detail"] as String
                    }
                    #expect(!plan.contains { $0.hasPrefix("SCAN") }, "\(plan) in \(sql)")
                }
            }
        }
    }

    /// Bytes per run at a quarter, a half and the whole: growth is linear.
    @Test func growthIsLinear() throws {
        try withPath { path in
            let sizes = try [4, 2, 1].map { part in
                let planted = try Self.generate("\(path)-\(part)", commits: Self.commits / part)
                return Double(planted.bytes) / Double(planted.runs)
            }
            if Self.isFull { print("bytes per run: \(sizes)") }
            let largest = try #require(sizes.max())
            let smallest = try #require(sizes.min())
            #expect(largest < smallest * 1.1, "\(sizes)")
            #expect(largest < 2500, "\(sizes)")
        }
    }
}
