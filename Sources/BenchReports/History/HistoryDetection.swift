import BenchModel
import BenchStatistics
import Glibc

/// What a search for change points says beside those that are known.
public struct HistoryDetection: Equatable, Sendable {
    /// To be kept: new ones, open, and known ones with their levels of today. States and notes stay.
    public var records: [ChangePointRecord] = []
    /// Numbers of open ones that are no longer found.
    public var retracted: [Int] = []
    /// How many of the records are new.
    public var newCount: Int { records.filter { $0.identifier == 0 }.count }
}

extension HistoryAnalysis {
    /// The fewest points of a level.
    public static let minimumSegment = 3
    /// The level of the test for a change point.
    public static let significance = 0.001

    /// Searches every benchmark for change points, within points of one source. A known change point is the same when it
    /// lies on the commit that is found or on a neighbour of it: noise moves the place by one.
    ///
    /// Source: Fleming et al., "Hunter", arXiv 2301.03034: E-divisive, p = 0.001.
    public func detection(seed: UInt64 = 1) -> HistoryDetection {
        var detection = HistoryDetection()
        for item in items {
            var unmatched = item.changes
            for segment in item.segments where segment.count >= 2 * HistoryAnalysis.minimumSegment {
                let values = item.points[segment].map(\.logarithm)
                let found = HistoryChangePoints.eDivisive(
                    values, minimumSegment: HistoryAnalysis.minimumSegment,
                    significance: HistoryAnalysis.significance, seed: seed
                ).sorted { $0.index < $1.index }
                let bounds = [0] + found.map(\.index) + [values.count]
                let levels = zip(bounds, bounds.dropFirst()).map { exp(Descriptive.mean(Array(values[$0..<$1])) ?? 0) }
                for (order, change) in found.enumerated() {
                    let point = segment.lowerBound + change.index
                    let series = item.points[point].series
                    let near = unmatched.enumerated()
                        .filter { $0.element.record.series == series && abs($0.element.point - point) <= 1 }
                        .min { abs($0.element.point - point) < abs($1.element.point - point) }
                    var record =
                        near?.element.record
                        ?? ChangePointRecord(
                            series: series, runtime: runtime, baseline: baseline, metric: item.metric.rawValue,
                            commit: commits[item.points[point].position], ratioBefore: 1, ratioAfter: 1,
                            probability: nil)
                    record.ratioBefore = levels[order]
                    record.ratioAfter = levels[order + 1]
                    record.probability = change.probability
                    detection.records.append(record)
                    if let near { unmatched.remove(at: near.offset) }
                }
            }
            detection.retracted += (unmatched.map(\.record) + item.strays).filter { $0.state == .open }.map(
                \.identifier)
        }
        return detection
    }
}
