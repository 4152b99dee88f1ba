import Foundation
import Testing

@testable import BenchStatistics

@Suite struct HistoryChangePointTests {
    private func noise(_ count: Int, _ level: Double, _ numbers: inout RandomNumbers) -> [Double] {
        (0..<count).map { _ in level + 0.01 * numbers.normal() }
    }

    @Test func knownChange() throws {
        var numbers = RandomNumbers(seed: 12)
        let values = noise(30, 0, &numbers) + noise(20, 0.05, &numbers)
        let points = HistoryChangePoints.eDivisive(values, seed: 1)
        let point = try #require(points.first)
        #expect(points.count == 1 && point.index == 30)
        #expect(point.probability < 1e-12)
        #expect(isClose(point.meanBefore, values[..<30].reduce(0, +) / 30))
        #expect(isClose(point.meanAfter, values[30...].reduce(0, +) / 20))
        #expect(points == HistoryChangePoints.eDivisive(values, seed: 1))
    }

    /// One spike is no change of level, whatever its height; three commits of it are two changes, given enough commits
    /// on both sides: of 43 values in random order the three stand at one end in 1 of 6,000 cases.
    @Test func spikes() {
        var numbers = RandomNumbers(seed: 13)
        var values = noise(83, 0, &numbers)
        values[40] = 0.5
        #expect(HistoryChangePoints.eDivisive(values, seed: 1) == [])
        for index in 40..<43 { values[index] = 0.5 }
        #expect(HistoryChangePoints.eDivisive(values, seed: 1).map(\.index) == [40, 43])
    }

    /// A change of the last three commits is seen once there are enough commits before it.
    @Test func freshChange() {
        var numbers = RandomNumbers(seed: 14)
        let values = noise(40, 0, &numbers) + noise(3, 0.1, &numbers)
        #expect(HistoryChangePoints.eDivisive(values, seed: 1).map(\.index) == [40])
        #expect(HistoryChangePoints.eDivisive(Array(values.dropLast()), seed: 1) == [])
        #expect(HistoryChangePoints.eDivisive(values, minimumDifference: 0.2, seed: 1) == [])
    }

    @Test func whatHasNoChange() {
        #expect(HistoryChangePoints.eDivisive([], seed: 1) == [])
        #expect(HistoryChangePoints.eDivisive([1, 2, 3, 4, 5], seed: 1) == [])
        #expect(HistoryChangePoints.eDivisive([Double](repeating: 3, count: 100), seed: 1) == [])
        #expect(HistoryChangePoints.eDivisive([1, .nan] + [Double](repeating: 3, count: 100), seed: 1) == [])
        // Exact counts: any lasting difference is one.
        let exact = [Double](repeating: 3, count: 30) + [Double](repeating: 3.001, count: 5)
        #expect(HistoryChangePoints.eDivisive(exact, seed: 1).map(\.index) == [30])
    }

    /// Histories without a change, also with heavy tails: 1 in 100 may show a point. Hunter's t-test alone shows more.
    @Test func falseAlarms() {
        var numbers = RandomNumbers(seed: 15)
        var alarms = 0
        var alarmsOfTheTTest = 0
        let trials = 150
        for trial in 0..<trials {
            let values = (0..<100).map { _ in numbers.normal() * (numbers.unit() < 0.1 ? 4 : 1) }
            if !HistoryChangePoints.eDivisive(values, seed: UInt64(trial)).isEmpty { alarms += 1 }
            if !HistoryChangePoints.eDivisive(values, permutations: 0, seed: 1).isEmpty { alarmsOfTheTTest += 1 }
        }
        #expect(alarms <= 4, "\(alarms)")
        #expect(alarms <= alarmsOfTheTTest, "\(alarmsOfTheTTest)")
    }

    /// A change of three standard deviations with ten commits on either side is found, nearly always to within a commit.
    @Test func power() {
        var numbers = RandomNumbers(seed: 16)
        var found = 0
        let trials = 40
        for trial in 0..<trials {
            let values = noise(25, 0, &numbers) + noise(10, 0.03, &numbers)
            let points = HistoryChangePoints.eDivisive(values, seed: UInt64(trial))
            if points.count == 1, abs(points[0].index - 25) <= 1 { found += 1 }
        }
        #expect(found >= 34, "\(found)")
    }
}
