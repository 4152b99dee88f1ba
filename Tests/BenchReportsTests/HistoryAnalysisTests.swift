import BenchModel
import BenchStatistics
import Foundation
import Testing

@testable import BenchReports

/// Points of commits 0, 1, ... on one series, `levels` being their ratios, with 0.2 % of seeded noise.
private func history(
    _ levels: [Double], benchmark: String = "suite/a", source: (Int) -> String = { _ in "s1" }, noise: Double = 0.002,
    session: (Int) -> Int = { $0 + 1 }
) -> [HistoryPoint] {
    var numbers = RandomNumbers(seed: 11)
    return levels.enumerated().map { index, level in
        let value = HistoryValue(
            logarithm: log(level) + noise * (numbers.unit() - 0.5) * 2, standardError: 0.001, rounds: 10)
        return HistoryPoint(
            series: HistorySeries(benchmark: benchmark, sourceHash: source(index), machine: "m"), runtime: "apus",
            run: index + 1, session: session(index), startedAt: 1000 + index, commit: commit(index), wall: value,
            cpu: value)
    }
}

private func commit(_ index: Int) -> CommitRecord {
    CommitRecord(
        repository: "r", sha: String(format: "%010x", index * 4099 + 17) + String(repeating: "a", count: 30),
        topologicalIndex: index,
        authoredAt: 5000 + index, subject: "commit \(index)")
}

private func analysis(_ points: [HistoryPoint], _ known: [ChangePointRecord] = []) -> HistoryAnalysis {
    HistoryAnalysis(
        points: points, runtime: "apus", baseline: "cpython", threads: 1, metric: .cpu, changePoints: known)
}

@Suite struct HistoryAnalysisTests {
    @Test func commitsComeInTheOrderOfTheLine() {
        let result = analysis(history([1, 2, 3, 4]).reversed())
        #expect(result.commits.map(\.topologicalIndex) == [0, 1, 2, 3])
        #expect(result.items.map(\.benchmark) == ["suite/a"])
        #expect(result.items[0].points.map { $0.ratio.rounded() } == [1, 2, 3, 4])
        // t with 9 degrees of freedom: 2.262 standard errors
        let interval = result.items[0].points[0].interval
        #expect(abs(log((interval?.upperBound ?? 0) / (interval?.lowerBound ?? 1)) - 2 * 2.2622 * 0.001) < 1e-5)
    }

    /// Commits of two pull requests lie between those of main by their number on their own first-parent lines; they are 30 %
    /// slower. On the line there is no change.
    @Test func branchesLieBesideTheLine() throws {
        var points = history(Array(repeating: 1, count: 14))
        for index in points.indices {
            points[index].commit?.branch = "main"
            points[index].commit?.parentSha = index > 0 ? commit(index - 1).sha : nil
        }
        for place in [4, 5, 6, 7, 8, 9] {
            var point = points[place]
            point.run += 100
            point.session += 100
            point.cpu = HistoryValue(logarithm: log(1.3), standardError: 0.001, rounds: 10)
            point.commit = CommitRecord(
                repository: "r", sha: String(format: "%040x", 9000 + place),
                parentSha: place == 4 || place == 7 ? commit(place - 1).sha : String(format: "%040x", 9000 + place - 1),
                topologicalIndex: place, authoredAt: 5000 + place, branch: place < 7 ? "fix" : nil)
            points.append(point)
        }
        let result = analysis(points)
        #expect(result.branch == "main" && result.commits.map(\.topologicalIndex) == Array(0..<14))
        let item = try #require(result.items.first)
        #expect(item.points.count == 14 && item.points.allSatisfy { abs($0.ratio - 1) < 0.01 })
        #expect(
            item.beside.map(\.after) == [3, 3, 3, 6, 6, 6] && item.beside.allSatisfy { abs($0.ratio - 1.3) < 1e-9 })
        #expect(result.detection().records.isEmpty)
        let text = HistoryReport(result).text(.table)
        #expect(text.contains("14 commits on main of r") && text.contains("beside the line"))
        // Of another branch they are the line.
        let fix = HistoryAnalysis(
            points: points, runtime: "apus", baseline: "cpython", threads: 1, metric: .cpu,
            line: HistoryLine(branch: "fix"))
        #expect(fix.commits.map(\.sha).suffix(3) == [9004, 9005, 9006].map { String(format: "%040x", $0) })
        // What git says goes ahead of what was stored.
        let merged = HistoryAnalysis(
            points: points, runtime: "apus", baseline: "cpython", threads: 1, metric: .cpu,
            line: HistoryLine(branch: "main", members: Set(points.compactMap(\.commit?.sha))))
        #expect(merged.commits.count == 20 && merged.items[0].beside.isEmpty)
        // A change point on a commit that is beside the line was found by mistake.
        var record = ChangePointRecord(
            series: points[14].series, runtime: "apus", baseline: "cpython", metric: "cpu",
            commit: try #require(points[14].commit), ratioBefore: 1, ratioAfter: 1.3, probability: 0.0001)
        record.identifier = 77
        #expect(analysis(points, [record]).detection().retracted == [77])
    }

    /// A branch that was merged without a merge commit: its commits are first parents of one that is on main.
    @Test func mergedBranchesAreOnTheLine() {
        var points = history([1, 2, 3])
        points[0].commit?.branch = "main"
        points[1].commit?.branch = "fix"
        points[1].commit?.parentSha = commit(0).sha
        points[2].commit?.branch = "main"
        points[2].commit?.parentSha = commit(1).sha
        #expect(analysis(points).commits.count == 3)
        points[2].commit?.parentSha = nil
        #expect(analysis(points).commits.count == 2)
        // Nobody knows a branch: all of them are the line, but for a work tree with changes.
        var unknown = history([1, 2, 3])
        unknown[1].commit?.isDirty = true
        #expect(analysis(unknown).commits.count == 2 && analysis(unknown).items[0].beside.map(\.after) == [0])
    }

    @Test func sessionsOfOneCommitAreOnePoint() {
        var points = history([1, 1, 1], noise: 0)
        var again = points[1]
        again.session = 9
        again.cpu = HistoryValue(logarithm: log(4), standardError: 0.003, rounds: 30)
        points.append(again)
        let point = analysis(points).items[0].points[1]
        #expect(point.rounds == 40 && point.sessions == [2, 9])
        #expect(abs(point.logarithm - 0.75 * log(4)) < 1e-12)
        let error = ((0.25 * 0.001) * (0.25 * 0.001) + (0.75 * 0.003) * (0.75 * 0.003)).squareRoot()
        let half = StudentT.quantile(0.975, degrees: 38) * error
        #expect(abs(log(point.interval?.upperBound ?? 0) - (point.logarithm + half)) < 1e-12)
    }

    @Test func changedSourceIsABreak() {
        var points = history([1, 1, 2, 2], source: { $0 < 2 ? "s1" : "s2" })
        var result = analysis(points)
        #expect(result.items.count == 1 && result.items[0].breaks == [2])
        #expect(result.items[0].segments == [0..<2, 2..<4])
        // A commit measured again with the new source belongs to the new series alone.
        var again = points[1]
        again.session = 9
        again.series.sourceHash = "s2"
        points.append(again)
        result = analysis(points)
        #expect(result.items[0].breaks == [1] && result.items[0].points[1].sessions == [9])
    }

    @Test func whatIsOfNoCommitOfTheRepositoryIsLeftOut() {
        var points = history([1, 1, 1, 1])
        points[0].commit = nil
        points[1].commit?.repository = "other"
        let result = analysis(points)
        #expect(result.repository == "r" && result.leftOut == 2 && result.commits.count == 2)
        #expect(HistoryReport(result).text(.table).contains("2 measurements of no commit or of another repository"))
    }

    @Test func changePointsAreFoundOnce() throws {
        let levels = Array(repeating: 1.0, count: 12) + Array(repeating: 1.1, count: 12)
        let points = history(levels)
        var detection = analysis(points).detection()
        #expect(detection.newCount == 1 && detection.retracted.isEmpty)
        var record = try #require(detection.records.first)
        #expect(record.commit == commit(12) && record.state == .open)
        #expect(abs(record.ratioBefore - 1) < 0.002 && abs(record.ratioAfter - 1.1) < 0.002)
        #expect((record.probability ?? 1) <= 0.001)
        // Kept with a number, a decision and, by noise, one commit off: it stays what it is.
        record.identifier = 7
        record.state = .accepted
        record.note = "meant"
        record.commit = commit(13)
        record.ratioAfter = 3
        detection = analysis(points, [record]).detection()
        #expect(detection.newCount == 0 && detection.records.count == 1)
        let again = try #require(detection.records.first)
        #expect(again.identifier == 7 && again.state == .accepted && again.note == "meant")
        #expect(again.commit == commit(13) && abs(again.ratioAfter - 1.1) < 0.002)
        // Two commits off is another one; a decided one is never removed, an open one is.
        record.commit = commit(15)
        detection = analysis(points, [record]).detection()
        #expect(detection.newCount == 1 && detection.retracted.isEmpty)
        record.state = .open
        #expect(analysis(points, [record]).detection().retracted == [7])
        // Of another metric, baseline or runtime: not ours.
        record.metric = "wall"
        #expect(analysis(points, [record]).items[0].changes.isEmpty)
    }

    @Test func noiseAndBreaksAreNoChangePoints() {
        #expect(analysis(history(Array(repeating: 1.0, count: 40))).detection().records.isEmpty)
        let levels = Array(repeating: 1.0, count: 12) + Array(repeating: 1.5, count: 12)
        let broken = history(levels, source: { $0 < 12 ? "s1" : "s2" })
        #expect(analysis(broken).detection().records.isEmpty)
    }

    /// Fixed is offered when a later change point restores the level, and only then.
    @Test func undoneChangePoints() throws {
        let back = history(
            Array(repeating: 1.0, count: 10) + Array(repeating: 1.1, count: 10) + Array(repeating: 1.001, count: 10))
        var records = analysis(back).detection().records
        try #require(records.count == 2)
        for index in records.indices { records[index].identifier = index + 1 }
        let changes = analysis(back, records).items[0].changes
        #expect(changes.map(\.undoneBy) == [commit(20), nil])
        let text = HistoryReport(analysis(back, records)).text(.table)
        #expect(text.contains("`history mark 1 fixed` closes it") && text.contains("% (1, open)"))
        records[0].state = .accepted
        #expect(analysis(back, records).items[0].changes.map(\.undoneBy) == [nil, nil])
        // Half way back is not back.
        let half = history(
            Array(repeating: 1.0, count: 10) + Array(repeating: 1.1, count: 10) + Array(repeating: 1.05, count: 10))
        let found = analysis(half).detection().records
        #expect(found.count == 2)
        #expect(analysis(half, found).items[0].changes.map(\.undoneBy) == [nil, nil])
        // The level came back without a change point: a single quiet commit at the end.
        let single = history(Array(repeating: 1.0, count: 10) + Array(repeating: 1.1, count: 10) + [1.0])
        let one = analysis(single).detection().records
        #expect(one.count == 1)
        #expect(analysis(single, one).items[0].changes.map(\.undoneBy) == [nil])
    }

    @Test func reports() throws {
        let points =
            history([1, 1, 2], source: { $0 < 2 ? "s1" : "s2" }) + history([3, 3, 3], benchmark: "suite/b")
        let many = HistoryReport(analysis(points))
        #expect(many.text(.md).contains("| suite/b"))
        let json = try JSONValue(parsing: many.text(.json))
        let items = json["benchmarks"]?.arrayValue ?? []
        #expect(items.map { $0["points"]?.arrayValue?.count } == [3, 3])
        #expect(items[0]["points"]?.arrayValue?.map { $0["is_break"]?.boolValue } == [false, false, true])
        let one = HistoryReport(analysis(Array(points.prefix(3)))).text(.table)
        #expect(one.contains("THE BENCHMARK CHANGED") && one.contains("commit 2"))
        #expect(one.hasPrefix("suite/a on apus, 1 thread, CPU time, divided by that of cpython in the same session"))
    }
}
