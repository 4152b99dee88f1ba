import BenchModel
import BenchStatistics
import Glibc

/// How the times of a session's benchmarks change with the number of threads.
public struct ScalingAnalysis: Sendable {
    /// One runtime on one benchmark at one thread count.
    public struct Point: Sendable {
        public let threads: Int
        /// Nanoseconds of one call: geometric mean over rounds with its interval.
        public let time: RatioEstimate
        /// Work per time relative to the smallest thread count, from the ratios of rounds.
        public let speedUp: RatioEstimate
    }

    public struct Series: Sendable {
        public let runtime: String
        public let points: [Point]
    }

    public struct Item: Sendable {
        public let benchmark: String
        public let scaling: Scaling
        public let series: [Series]
        /// Runtime and thread count of the runs that failed.
        public let failures: [(runtime: String, threads: Int)]
    }

    /// Benchmarks with at least one runtime that was measured at two thread counts.
    public let items: [Item]

    public init(_ analysis: SessionAnalysis) {
        var order: [String] = []
        for row in analysis.rows where !order.contains(row.benchmark) { order.append(row.benchmark) }
        items = order.compactMap { benchmark in
            let rows = analysis.rows.filter { $0.benchmark == benchmark }.sorted { $0.threads < $1.threads }
            let series = analysis.session.configuration.runtimes.compactMap { ScalingAnalysis.series($0, rows) }
            guard let scaling = rows.first?.scaling, !series.isEmpty else { return nil }
            let failures = rows.flatMap { row in
                row.cells.filter { $0.failure != nil && $0.failure != SessionAnalysis.notMeasured }
                    .map { ($0.runtime, row.threads) }
            }
            return Item(benchmark: benchmark, scaling: scaling, series: series, failures: failures)
        }
    }

    private static func series(_ runtime: String, _ rows: [SessionAnalysis.Row]) -> Series? {
        let measured = rows.compactMap { row -> (row: SessionAnalysis.Row, rounds: [Int: Double])? in
            guard let cell = row.cell(runtime), !cell.rounds.isEmpty else { return nil }
            return (row, cell.rounds)
        }
        guard let base = measured.first, measured.count >= 2 else { return nil }
        let points = measured.compactMap { row, rounds -> Point? in
            let common = rounds.keys.filter { base.rounds[$0] != nil }.sorted()
            // With weak scaling N threads do N times the work.
            let work = row.scaling == .strong ? 1 : Double(row.threads) / Double(base.row.threads)
            let logs = common.compactMap { round -> Double? in
                guard let value = rounds[round], let reference = base.rounds[round] else { return nil }
                return log(work * reference / value)
            }
            guard let time = LogRatioInterval.estimate(logRatios: rounds.values.map { log($0) }),
                let speedUp = LogRatioInterval.estimate(logRatios: logs)
            else { return nil }
            return Point(threads: row.threads, time: time, speedUp: speedUp)
        }
        return points.count >= 2 ? Series(runtime: runtime, points: points) : nil
    }
}
