import BenchModel
import BenchStatistics
import Glibc

/// A session's figures for services that follow them: a value for each benchmark, with its interval.
extension Export {
    /// The median over the rounds of a run that did not fail.
    private struct Figure {
        let name: String
        let metric: OwnMetric
        let value: Double
        let interval: ClosedRange<Double>?
        let rounds: Int
        let runtime: String
    }

    /// - Parameter runtime: only its runs, by the names of the benchmarks alone; nil: all of them, with the runtime's name.
    private func figures(_ runtime: String?) -> [Figure] {
        runs.compactMap { run in
            if let runtime, run.key.runtime != runtime { return nil }
            let rounds = run.roundSamples(.wall).values.compactMap { processes in
                Descriptive.mean(processes.compactMap { Descriptive.mean($0) })
            }
            guard let median = Descriptive.median(rounds) else { return nil }
            let threads = run.key.threads == 1 ? "" : ", \(run.key.threads) threads"
            let own = run.benchmark.benchmark.metric?.own
            return Figure(
                name: run.key.benchmark + threads + (runtime == nil ? " on \(run.key.runtime)" : ""),
                metric: own ?? OwnMetric(name: "latency", unit: "ns", direction: .less), value: median,
                interval: LogRatioInterval.estimate(logRatios: rounds.map { log($0) })?.interval, rounds: rounds.count,
                runtime: run.runtime.version)
        }
    }

    /// Bencher Metric Format: the name of a benchmark, then that of a measure, then value and bounds.
    ///
    /// Source: Bencher's documentation, "Bencher Metric Format (BMF) JSON".
    public func bencher(runtime: String?) -> JSONValue {
        .object(
            figures(runtime).map { figure in
                var values: [JSONValue.Member] = [.init("value", .number(figure.value))]
                if let interval = figure.interval, interval.contains(figure.value) {
                    values += [
                        .init("lower_value", .number(interval.lowerBound)),
                        .init("upper_value", .number(interval.upperBound)),
                    ]
                }
                return .init(figure.name, .object([.init(figure.metric.name, .object(values))]))
            })
    }

    /// What github-action-benchmark reads with the tool customSmallerIsBetter, or customBiggerIsBetter for what is better
    /// when it is more.
    ///
    /// Source: github-action-benchmark's README, "Minimal setup" of custom benchmarks.
    public func githubAction(runtime: String?, biggerIsBetter: Bool) -> JSONValue {
        .array(
            figures(runtime).filter { ($0.metric.direction == .more) == biggerIsBetter }.map { figure in
                let half = figure.interval.map { ($0.upperBound - $0.lowerBound) / 2 }
                return .object(
                    [
                        .init("name", .string(figure.name)), .init("unit", .string(figure.metric.unit)),
                        .init("value", .number(figure.value)),
                    ] + (half.map { [.init("range", .string("± \(Decimals.significant($0, digits: 3))"))] } ?? []) + [
                        .init("extra", .string("\(figure.rounds) rounds, \(figure.runtime)"))
                    ])
            })
    }
}
