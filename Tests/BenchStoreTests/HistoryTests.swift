import BenchModel
import Foundation
import GRDB
import Testing

@testable import BenchStore

@Suite struct HistoryTests {
    /// A session that measures builds of "apus" beside "a"; the times of "a" are 1e9 ns, those of a build `levels[i]`
    /// times as much.
    private func measure(
        _ store: ResultStore, commits: [CommitRecord?], levels: [Double], rounds: Int = 3, startedAt: Int = 1000,
        sourceHash: String = "h", machine: String = "f"
    ) throws -> Int {
        var description = description(label: nil, runtimes: ["a"])
        description.startedAt = startedAt
        description.machine.fingerprint = machine
        description.benchmarks[0].sourceHash = sourceHash
        for commit in commits {
            var record = description.runtimes[0]
            record.specification = RuntimeSpecification(name: "apus", arguments: ["/bin/apus"], kind: .apus)
            record.commit = commit
            record.binaryHash = commit?.sha
            description.runtimes.append(record)
        }
        description.configuration.runtimes = description.runtimes.map(\.name)
        description.keys = description.runtimes.map { RunKey(benchmark: "s/x", runtime: $0.name, threads: 1) }
        let session = try store.begin(description)
        for round in 1...rounds {
            for (key, level) in zip(description.keys, [1] + levels) {
                // The second execution of a round is 2 % slower: the mean of a round counts.
                for number in 0..<2 {
                    try session.record(
                        execution(round: round, execution: number, level: level * (number == 0 ? 1 : 1.02)), for: key)
                }
            }
        }
        try store.finish(session, at: startedAt + 10)
        return session.identifier
    }

    @Test func commitsAreStoredAndReadBack() throws {
        try withPath { path in
            let store = try ResultStore(path: path, access: .write)
            let builds = [commit(0xabcdef), commit(0xabcdef, isDirty: true), commit(7)]
            let first = try measure(store, commits: builds, levels: [1, 1, 1])
            let second = try measure(store, commits: [builds[0]], levels: [1], startedAt: 2000)
            let runs = try store.runs(of: first)
            #expect(runs.map(\.key.runtime) == ["a", "apus@abcdef0000", "apus@abcdef0000+", "apus@7000000000"])
            #expect(runs.map(\.runtime.commit) == [nil] + builds)
            #expect(runs.map(\.runtime.specification.name) == ["a", "apus", "apus", "apus"])
            #expect(Set(runs.map(\.identifier)).count == 4 && runs.allSatisfy { $0.identifier > 0 })

            let chosen = try store.runs(of: first, runtimes: ["apus@abcdef0000+"], includeSamples: false)
            #expect(chosen.map(\.identifier) == [runs[2].identifier])
            #expect(chosen[0].executions.count == 6)
            #expect(chosen[0].executions.allSatisfy { $0.samples.isEmpty && $0.counters.isEmpty })

            let found = try store.sessions(withCommit: "ABCDEF")
            #expect(found.map(\.session.identifier) == [second, first, first])
            #expect(found.map(\.commit) == [builds[0], builds[0], builds[1]])
            #expect(found.map(\.runtimes) == [["apus@abcdef0000"], ["apus@abcdef0000"], ["apus@abcdef0000+"]])
            #expect(try store.sessions(withCommit: "abcdef1").isEmpty)
            #expect(try store.sessions(withCommit: "night").isEmpty && store.sessions(withCommit: "").isEmpty)
            #expect(try store.commits() == [builds[2], builds[0], builds[1]])
            #expect(try store.commits(repository: "elsewhere").isEmpty)
        }
    }

    /// What an earlier session did not know about a commit is filled in, and not lost again.
    @Test func commitsLearn() throws {
        try withPath { path in
            let store = try ResultStore(path: path, access: .write)
            let known = commit(3)
            let unknown = CommitRecord(repository: known.repository, sha: known.sha)
            for one in [unknown, known, unknown] { _ = try measure(store, commits: [one], levels: [1], rounds: 1) }
            #expect(try store.commits() == [known])
        }
    }

    @Test func armsOfCommitsAreReopened() throws {
        try withPath { path in
            let store = try ResultStore(path: path, access: .write)
            let identifier = try measure(store, commits: [commit(1), commit(2)], levels: [1, 2], rounds: 1)
            let session = try store.reopen(identifier)
            let key = RunKey(benchmark: "s/x", runtime: "apus@2000000000", threads: 1)
            try session.record(execution(round: 2), for: key)
            let counts = try store.runs(of: identifier).map { ($0.key.runtime, $0.executions.count) }
            #expect(counts.map(\.1) == [2, 2, 3])
            // A calibration holds for its own commit only, though both builds are called apus.
            try session.record(execution(round: 0, loops: 9), for: key)
            #expect(try store.runs(of: identifier).map(\.loops) == [0, 0, 9])
        }
    }

    @Test func warmupAndInstructionsAreStored() throws {
        try withPath { path in
            let store = try ResultStore(path: path, access: .write)
            let session = try store.begin(description())
            let key = RunKey(benchmark: "s/x", runtime: "b", threads: 1)
            let records = WarmupClass.allCases.enumerated().map { index, classification in
                execution(
                    round: index + 1,
                    warmup: WarmupRecord(
                        classification: classification, steadyStart: index == 3 ? nil : index,
                        changePoints: Array(0..<index), steadyWall: 12.5, steadyCPU: index == 0 ? 2.5 : 11),
                    instructions: 4_000_000_000 + index)
            }
            for record in records { try session.record(record, for: key) }
            let without = try store.runs(of: session.identifier, includeSamples: false).first { $0.key == key }
            #expect(without?.executions.map(\.warmup) == records.map(\.warmup))
            let run = try #require(try store.runs(of: session.identifier).first { $0.key == key })
            #expect(run.executions == records)
        }
    }

    @Test func ratiosComeInTheOrderOfCommits() throws {
        try withPath { path in
            let store = try ResultStore(path: path, access: .write)
            // Measured in another order than they were made.
            _ = try measure(store, commits: [commit(9)], levels: [0.8], startedAt: 1000)
            _ = try measure(store, commits: [commit(2), commit(5)], levels: [0.5, 0.6], startedAt: 2000)
            let plain = try measure(store, commits: [nil], levels: [0.9], rounds: 1, startedAt: 500)
            let points = try store.history(runtime: "apus", baseline: "a", benchmark: "s/x")
            #expect(points.map { $0.commit?.topologicalIndex } == [2, 5, 9, nil])
            for (point, level) in zip(points, [0.5, 0.6, 0.8, 0.9]) {
                let wall = try #require(point.wall)
                #expect(abs(wall.ratio - level) < 1e-9)
                #expect(abs(try #require(point.cpu).ratio - 1) < 1e-9)
                #expect(wall.rounds == (point.session == plain ? 1 : 3))
                #expect(wall.standardError.map { abs($0) < 1e-9 } == (point.session == plain ? nil : true))
                #expect(point.instructions == nil && point.runtime == "apus")
            }
            let one = try store.history(runtime: "apus@5000000000", baseline: "a")
            #expect(one.map(\.commit) == [commit(5)])
            // Without a baseline: the time itself, 1.01 times that of a round's first execution.
            let times = try store.history(runtime: "a", baseline: nil)
            #expect(times.count == 3)
            #expect(times.allSatisfy { abs(($0.wall?.ratio ?? 0) - 1.01e9) < 1 })
            #expect(try store.history(runtime: "apus", baseline: "none").isEmpty)
            #expect(try store.history(runtime: "none", baseline: nil).isEmpty)
            #expect(try store.history(runtime: "apus", baseline: "a", benchmark: "s/y").isEmpty)
            #expect(try store.history(runtime: "apus", baseline: "a", threads: 2).isEmpty)
            #expect(try store.history(runtime: "apus", baseline: "a", mode: .callgrind).isEmpty)
        }
    }

    @Test func historyBreaksWhereTheSourceChanges() throws {
        try withPath { path in
            let store = try ResultStore(path: path, access: .write)
            _ = try measure(store, commits: [commit(1)], levels: [1])
            _ = try measure(store, commits: [commit(2)], levels: [2], sourceHash: "changed")
            _ = try measure(store, commits: [commit(3)], levels: [2], sourceHash: "changed", machine: "other")
            let points = try store.history(runtime: "apus", baseline: "a", benchmark: "s/x")
            #expect(points.map(\.series.sourceHash) == ["h", "changed", "changed"])
            #expect(points.map(\.series.machine) == ["f", "f", "other"])
            #expect(Set(points.map(\.series)).count == 3)
            #expect(try store.history(runtime: "apus", baseline: "a", machine: "other").count == 1)
        }
    }

    /// A run that failed has no time; rounds that only one of both has do not enter.
    @Test func failuresAndMissingRounds() throws {
        try withPath { path in
            let store = try ResultStore(path: path, access: .write)
            let identifier = try measure(store, commits: [commit(1)], levels: [3])
            let session = try store.reopen(identifier)
            let key = RunKey(benchmark: "s/x", runtime: "apus@1000000000", threads: 1)
            try session.record(execution(round: 4, level: 50), for: key)
            #expect(try store.history(runtime: "apus", baseline: "a").map { $0.wall?.rounds } == [3])
            try session.record(execution(round: 5, status: .exited), for: key)
            #expect(try store.history(runtime: "apus", baseline: "a").isEmpty)
        }
    }

    @Test func comparisonsAreKept() throws {
        try withPath { path in
            let store = try ResultStore(path: path, access: .write)
            let one = try measure(store, commits: [commit(1)], levels: [1])
            let two = try measure(store, commits: [commit(2)], levels: [2])
            let runs = try [one, two].map { try #require(try store.runs(of: $0).last).identifier }
            var record = ComparisonRecord(
                createdAt: 5, baseSession: one, newSession: two, parameters: .object([.init("alpha", .number(0.05))]),
                seed: .max - 3, verdict: "slower", geometricMean: 2, interval: 1.9...2.1,
                rows: [
                    .init(
                        baseRun: runs[0], newRun: runs[1], ratio: 2, interval: 1.9...2.1, probability: 0.001,
                        adjustedProbability: 0.002, verdict: "slower", reasons: ["\"why\"", "ü"]),
                    .init(baseRun: runs[1], newRun: runs[1], verdict: "inconclusive"),
                ])
            record.identifier = try store.save(record)
            #expect(try store.comparisons() == [record])
            var later = record
            later.createdAt = 6
            later.rows = []
            later.interval = nil
            later.identifier = try store.save(later)
            #expect(try store.comparisons() == [later, record])
            #expect(try store.comparisons(session: two, limit: 1) == [later])
            #expect(try store.comparisons(session: 99).isEmpty)
            record.rows[0].newRun = 999
            #expect(throws: BenchError.self) { try store.save(record) }
            #expect(try store.comparisons().count == 2)
        }
    }

    @Test func changePointsKeepWhatPeopleDecided() throws {
        try withPath { path in
            let store = try ResultStore(path: path, access: .write)
            for index in 1...4 { _ = try measure(store, commits: [commit(index)], levels: [1]) }
            let series = try #require(try store.history(runtime: "apus", baseline: "a").first).series
            var points = [3, 2].map {
                ChangePointRecord(
                    series: series, runtime: "apus", baseline: "a", metric: "cpu", commit: commit($0), ratioBefore: 1,
                    ratioAfter: 1.1, probability: 0.0001)
            }
            try store.upsert(points)
            points.reverse()
            var stored = try store.changePoints()
            for index in points.indices { points[index].identifier = stored[index].identifier }
            #expect(stored == points)
            try store.setState(points[0].identifier, .accepted, note: "meant")
            try store.setState(points[0].identifier, .accepted, note: nil)
            points[0].ratioAfter = 1.2
            try store.upsert(points)
            stored = try store.changePoints(runtime: "apus", benchmark: "s/x", threads: 1, metric: "cpu")
            #expect(stored.map(\.state) == [.accepted, .open])
            #expect(stored.map(\.note) == ["meant", nil] && stored.map(\.ratioAfter) == [1.2, 1.1])
            try store.retract(stored.map(\.identifier))
            #expect(try store.changePoints().map(\.identifier) == [points[0].identifier])
            #expect(try store.changePoints(states: [.open, .fixed]).isEmpty)
            #expect(try store.changePoints(benchmark: "s/y").isEmpty)
            let error = #expect(throws: BenchError.self) { try store.setState(99, .fixed, note: nil) }
            #expect(error?.message == "\(path): has no change point 99")
            points[0].commit = commit(77)
            #expect(throws: BenchError.self) { try store.upsert(points) }
        }
    }
}
