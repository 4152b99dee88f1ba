import BenchModel
import BenchStatistics

/// A counter of the runtime (stm.*, jit.*, gc.*) that differs between the arms of a comparison.
///
/// Counters count up from the start of the process, so what belongs to one call is the increase over the steady
/// iterations, divided by them and by the loops of each. A counter that falls somewhere, or whose name ends in
/// `live_bytes`, is a level: of it the mean is compared.
public struct CounterChange: Equatable, Sendable {
    public let name: String
    /// Mean over the process executions: increase in one call, or level.
    public let base: Double
    public let new: Double

    /// Differences up to this fraction are not shown.
    public static let smallestChange = 0.1

    /// new/base; nil when base is 0.
    public var ratio: Double? { base == 0 ? nil : new / base }

    /// "stm.aborts 0.120 -> 0.480 (4.00 times)".
    public var text: String {
        func number(_ value: Double) -> String { SessionAnalysis.count(value) }
        let factor = ratio.map { " (\(Decimals.significant($0, digits: 3)) times)" } ?? ""
        return "\(name) \(number(base)) -> \(number(new))\(factor)"
    }

    /// The counters of two runs that differ by more than `smallestChange`, by name.
    static func changes(base: RunRecord, new: RunRecord) -> [CounterChange] {
        let names = { (run: RunRecord) in Set(run.measurements.flatMap { $0.counters.map(\.name) }) }
        return names(base).intersection(names(new)).sorted().compactMap { name in
            let isLevel = name.hasSuffix("live_bytes") || [base, new].contains { falls(name, $0) }
            guard let first = mean(name, base, isLevel: isLevel), let second = mean(name, new, isLevel: isLevel),
                abs(second - first) > smallestChange * min(abs(first), abs(second))
            else { return nil }
            return CounterChange(name: name, base: first, new: second)
        }
    }

    /// Every counter of a run: its increase in one call, or its level; by name.
    static func values(of run: RunRecord) -> [(name: String, value: Double)] {
        let names = Set(run.measurements.flatMap { $0.counters.map(\.name) })
        return names.sorted().compactMap { name in
            let isLevel = name.hasSuffix("live_bytes") || falls(name, run)
            return mean(name, run, isLevel: isLevel).map { (name, $0) }
        }
    }

    private static func values(_ name: String, _ execution: ExecutionRecord) -> [Double] {
        execution.counters.filter { $0.name == name }.sorted { $0.iteration < $1.iteration }.map(\.value)
    }

    private static func falls(_ name: String, _ run: RunRecord) -> Bool {
        run.measurements.contains { execution in
            let values = values(name, execution)
            return zip(values, values.dropFirst()).contains { $1 < $0 }
        }
    }

    private static func mean(_ name: String, _ run: RunRecord, isLevel: Bool) -> Double? {
        Descriptive.mean(
            run.measurements.compactMap { execution in
                let values = values(name, execution)
                // A counter that some iterations lack cannot be lined up with them.
                guard values.count == execution.samples.count, let last = values.last else { return nil }
                let start = execution.steadySamples.startIndex
                if isLevel { return Descriptive.mean(Array(values[start...])) }
                let before = max(0, start - 1)
                guard before < values.count - 1 else { return nil }
                let calls = Double(values.count - 1 - before) * Double(execution.loops * execution.innerLoops)
                return (last - values[before]) / calls
            })
    }
}
