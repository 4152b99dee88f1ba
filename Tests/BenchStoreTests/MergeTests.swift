import BenchModel
import Foundation
import GRDB
import Testing

@testable import BenchStore

@Suite struct MergeTests {
    /// A database with one session for each label; every session has two executions on "a" and one on "b".
    private func create(_ path: String, labels: [String], commit index: Int? = nil) throws -> ResultStore {
        let store = try ResultStore(path: path, access: .write)
        for label in labels {
            var description = description(label: label)
            if let index { description.runtimes[1].commit = commit(index) }
            description.keys = description.runtimes.map { RunKey(benchmark: "s/x", runtime: $0.name, threads: 1) }
            description.configuration.runtimes = description.runtimes.map(\.name)
            let session = try store.begin(description)
            for round in 1...2 {
                let warmup = WarmupRecord(classification: .warmup, steadyStart: 1, changePoints: [1], steadyWall: 5)
                try session.record(execution(round: round, warmup: warmup), for: description.keys[0])
            }
            try session.record(execution(round: 1, instructions: 77), for: description.keys[1])
            try store.finish(session, at: 2000)
        }
        return store
    }

    /// What a session says, without the numbers that the database gave.
    private func content(_ store: ResultStore, _ session: Int) throws -> [RunRecord] {
        try store.runs(of: session).map { run in
            var run = run
            run.identifier = 0
            return run
        }
    }

    @Test func everythingIsAdded() throws {
        try withPath { path in
            let here = try create(path, labels: ["one", "two"], commit: 1)
            let there = try create(path + "-other", labels: ["three", "four"], commit: 2)
            let before = try (content(here, 1), content(here, 2))
            let runs = try [3, 4].map { try there.runs(of: $0 - 2)[0].identifier }
            try there.save(
                ComparisonRecord(
                    createdAt: 1, baseSession: 1, newSession: 2, parameters: .object([]), seed: 1, verdict: "same",
                    rows: [.init(baseRun: runs[0], newRun: runs[1], ratio: 1, verdict: "same", reasons: ["x"])]))
            let point = ChangePointRecord(
                series: HistorySeries(
                    benchmark: "s/x", sourceHash: "h", parameters: "{\"n\":3}", scaling: .weak, machine: "f"),
                runtime: "b", baseline: "a", metric: "wall", commit: commit(2), ratioBefore: 1, ratioAfter: 2,
                probability: 0, state: .accepted, note: "meant")
            try there.upsert([point])

            let report = try here.merge(from: there.path)
            #expect(report.added == [3, 4] && report.skipped.isEmpty && report.incomplete.isEmpty)
            #expect(report.executions == 6 && report.samples == 12)
            #expect(report.comparisons == 1 && report.changePoints == 1)
            try here.checkIntegrity()
            #expect(try content(here, 1) == before.0 && content(here, 2) == before.1)
            for (new, old) in [(3, 1), (4, 2)] {
                #expect(try content(here, new) == content(there, old))
                var session = try there.session(matching: String(old))
                session.identifier = new
                #expect(try here.session(matching: String(new)) == session)
            }
            let comparison = try #require(try here.comparisons().first)
            #expect(comparison.baseSession == 3 && comparison.newSession == 4)
            let rows = try [3, 4].map { try here.runs(of: $0)[0].identifier }
            #expect(comparison.rows.map(\.baseRun) == [rows[0]] && comparison.rows.map(\.newRun) == [rows[1]])
            #expect(try here.changePoints().map(\.note) == ["meant"])
            #expect(try here.sessions(withCommit: "2").map(\.session.identifier) == [4, 3])
            // One machine, one benchmark and one runtime "a" in both.
            #expect(try here.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM benchmark") } == 1)
            #expect(try here.history(runtime: "b", baseline: "a").count == 4)

            // Again: nothing to do. A decision made here stays.
            try here.setState(try here.changePoints()[0].identifier, .fixed, note: nil)
            let again = try here.merge(from: there.path)
            #expect(again.added.isEmpty && again.skipped == [3, 4] && again.executions == 0)
            #expect(again.comparisons == 0 && again.changePoints == 0)
            #expect(try here.changePoints().map(\.state) == [.fixed])
            #expect(try here.sessions().count == 4)

            // The way back finds that the first database lacks the other's sessions only.
            #expect(try there.merge(from: path).skipped == [1, 2])
            #expect(try there.sessions().count == 4)
        }
    }

    @Test func aLongerCopyIsNamed() throws {
        try withPath { path in
            let here = try create(path, labels: ["one"])
            try here.queue.backup(to: try DatabaseQueue(path: path + "-copy"))
            let copy = try ResultStore(path: path + "-copy", access: .write)
            let key = RunKey(benchmark: "s/x", runtime: "a", threads: 1)
            try copy.reopen(1).record(execution(round: 9), for: key)
            #expect(try here.merge(from: copy.path).incomplete == [1])
            #expect(try copy.merge(from: here.path).incomplete.isEmpty)
        }
    }

    @Test(arguments: MigrationTests.versions)
    func earlierVersionsAreMerged(version: Int) throws {
        try withPath { path in
            let store = try create(path, labels: ["one"])
            let old = path + " old%20é.db"
            try MigrationTests.create(version: version, at: old)
            let bytes = try Data(contentsOf: URL(fileURLWithPath: old))
            let report = try store.merge(from: old)
            #expect(report.added == [2, 3] && report.executions == 37)
            try store.checkIntegrity()
            #expect(try Data(contentsOf: URL(fileURLWithPath: old)) == bytes)
            #expect(try store.history(runtime: "other", baseline: "good").count == 2)
        }
    }

    @Test func whatCannotBeMerged() throws {
        try withPath { path in
            let store = try create(path, labels: ["one"])
            func message(_ other: String) -> String {
                do {
                    _ = try store.merge(from: other)
                    return "no error"
                } catch {
                    return error.message
                }
            }
            #expect(message(path + "x") == "there is no database \(path)x")
            #expect(message(path).contains("is the database that it would be merged into"))
            try FileManager.default.createSymbolicLink(atPath: path + "-link", withDestinationPath: path)
            #expect(message(path + "-link").contains("is the database that it would be merged into"))
            try Data(repeating: 0x41, count: 5000).write(to: URL(fileURLWithPath: path + "-text"))
            #expect(message(path + "-text").hasPrefix("\(path)-text: is no SQLite database"))
            try DatabaseQueue(path: path + "-foreign").write { try $0.execute(sql: "CREATE TABLE t(a)") }
            #expect(message(path + "-foreign").contains("is no apus-bench database"))
            let newer = try create(path + "-newer", labels: ["two"])
            try newer.write { try $0.execute(sql: "INSERT INTO grdb_migrations(identifier) VALUES ('99')") }
            #expect(message(newer.path).contains("newer apus-bench"))
            // An error in the middle leaves nothing behind: here a run that the other database has twice by our identity.
            let broken = try create(path + "-broken", labels: ["two"])
            try broken.write {
                try $0.execute(
                    sql: """
                        DROP INDEX run_identity;
                        INSERT INTO run(session_id, runtime_id, benchmark_id, threads, status)
                            SELECT session_id, runtime_id, benchmark_id, threads, status FROM run
                        """)
            }
            #expect(message(broken.path).hasPrefix("\(path): "))
            try store.checkIntegrity()
            #expect(try store.sessions().count == 1 && store.commits().isEmpty)
            #expect(try store.merge(from: try create(path + "-good", labels: ["three"]).path).added == [2])
        }
    }
}

@Suite struct PruneTests {
    /// Sessions that begin at 100, 200, ... with the labels; all finished.
    private func create(_ path: String, labels: [String?]) throws -> ResultStore {
        let store = try ResultStore(path: path, access: .write)
        for (index, label) in labels.enumerated() {
            var description = description(label: label)
            description.startedAt = 100 * (index + 1)
            description.runtimes[1].commit = commit(index + 1)
            description.configuration.runtimes = description.runtimes.map(\.name)
            description.keys = description.runtimes.map { RunKey(benchmark: "s/x", runtime: $0.name, threads: 1) }
            let session = try store.begin(description)
            for key in description.keys { try session.record(execution(round: 1), for: key) }
            try store.finish(session, at: description.startedAt + 50)
        }
        return store
    }

    private func prune(
        _ store: ResultStore, now: Int = 1_000_000, _ change: (inout ResultStore.PruneRequest) -> Void
    ) throws -> ResultStore.PruneReport {
        var request = ResultStore.PruneRequest(now: now)
        change(&request)
        return try store.prune(request)
    }

    private func left(_ store: ResultStore) throws -> [Int] {
        try store.sessions().map(\.session.identifier).reversed()
    }

    @Test func conditionsAreCombined() throws {
        try withPath { path in
            let store = try create(path, labels: ["pull-1", "pull-2", "night", "pull-3", nil])
            let trial = try prune(store) {
                $0.label = "pull-*"
                $0.isDryRun = true
            }
            #expect(trial.removed.map(\.identifier) == [1, 2, 4] && trial.removed.allSatisfy { $0.executions == 2 })
            #expect(try left(store) == [1, 2, 3, 4, 5])
            #expect(
                try prune(store) {
                    $0.label = "pull-*"
                    $0.keep = 2
                }.removed.map(\.label) == ["pull-1"])
            #expect(
                try prune(store) {
                    $0.startedBefore = 301
                    $0.keep = 3
                }.removed.map(\.identifier) == [2])
            #expect(try prune(store) { $0.startedBefore = 300 }.removed.isEmpty)
            #expect(try prune(store) { $0.startedBefore = 301 }.removed.map(\.identifier) == [3])
            #expect(try left(store) == [4, 5])
            #expect(try prune(store) { $0.keep = 0 }.removed.map(\.identifier) == [4, 5])
            try store.checkIntegrity()
            let rest = try store.read { database in
                try [
                    "machine", "commit_revision", "runtime", "benchmark", "run", "process_execution", "sample",
                    "counter",
                    "warmup",
                ]
                .map { try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM \($0)") ?? -1 }
            }
            #expect(rest == Array(repeating: 0, count: rest.count))
        }
    }

    @Test func unfinishedSessionsStayForADay() throws {
        try withPath { path in
            let store = try create(path, labels: ["done"])
            var description = description(label: "running")
            description.startedAt = 1000
            let session = try store.begin(description)
            let day = 86_400
            let report = try prune(store, now: 1000 + day - 1) { $0.keep = 0 }
            #expect(report.removed.map(\.identifier) == [1])
            #expect(report.kept.map(\.reason) == ["it is not finished and wrote something in the last 24 hours"])
            // An old session that was resumed: its last execution began at 1001.
            try session.record(execution(round: 1), for: description.keys[0])
            #expect(try prune(store, now: 1000 + day) { $0.keep = 0 }.removed.isEmpty)
            #expect(try prune(store, now: 1001 + day) { $0.keep = 0 }.removed.map(\.identifier) == [2])
        }
    }

    @Test func sessionsThatConclusionsReferToStay() throws {
        try withPath { path in
            let store = try create(path, labels: ["a", "b", "c", "d"])
            try store.save(
                ComparisonRecord(
                    createdAt: 1, baseSession: 1, newSession: 2, parameters: .object([]), seed: 1, verdict: "same",
                    rows: [.init(baseRun: 1, newRun: 3, verdict: "same")]))
            let series = HistorySeries(
                benchmark: "s/x", sourceHash: "h", parameters: "{\"n\":3}", scaling: .weak, machine: "f")
            try store.upsert(
                [3, 4].map {
                    ChangePointRecord(
                        series: series, runtime: "b", baseline: nil, metric: "wall", commit: commit($0), ratioBefore: 1,
                        ratioAfter: 2, probability: 0, state: $0 == 3 ? .accepted : .open)
                })
            let report = try prune(store) { $0.keep = 0 }
            #expect(report.removed.map(\.identifier) == [4] && report.comparisons == 0)
            #expect(
                report.kept.map(\.reason) == [
                    "a comparison refers to it", "a comparison refers to it", "an accepted change point refers to it",
                ])
            let all = try prune(store) {
                $0.keep = 0
                $0.includesReferenced = true
            }
            #expect(all.removed.map(\.identifier) == [1, 2, 3] && all.comparisons == 1)
            try store.checkIntegrity()
            // What people decided outlives the sessions.
            #expect(try store.changePoints().map(\.commit) == [commit(3), commit(4)])
            #expect(try store.comparisons().isEmpty)
        }
    }

    @Test func vacuumShrinksTheFile() throws {
        try withPath { path in
            let store = try create(path, labels: ["a"])
            let session = try store.reopen(1)
            for round in 2...200 {
                try session.record(
                    execution(round: round), for: RunKey(benchmark: "s/x", runtime: "a", threads: 1))
            }
            let report = try prune(store) { $0.keep = 0 }
            #expect(report.freedBytes > 40_000)
            let (before, after) = try store.vacuum()
            #expect(after <= before - report.freedBytes)
            try store.checkIntegrity()
            #expect(try prune(store) { $0.keep = 0 } == ResultStore.PruneReport())
        }
    }
}
