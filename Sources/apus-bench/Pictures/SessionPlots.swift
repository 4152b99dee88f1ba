import BenchModel
import BenchPlots
import BenchReports
import BenchStatistics

/// The plots of one session from its analysis.
extension SessionAnalysis {
    var barsPlot: BarsPlot { barsPlot(isSorted: false) }

    /// - Parameter isSorted: whether the benchmarks come by the first compared runtime's ratio, the smallest first.
    func barsPlot(isSorted: Bool) -> BarsPlot {
        let labels = PlotText.labels(rows.map(\.benchmark))
        var rows = rows
        if isSorted, let first = comparedRuntimes.first {
            func ratio(_ row: Row) -> Double { row.cell(first)?.ratio?.ratio ?? .infinity }
            rows.sort { ratio($0) < ratio($1) }
        }
        let panels = threadCounts.map { threads in
            let groups = rows.filter { $0.threads == threads }.map { row in
                BarsPlot.Group(
                    label: labels[row.benchmark] ?? row.benchmark,
                    bars: comparedRuntimes.map { SessionAnalysis.bar(row.cell($0), baseline: row.cell(baseline)) })
            }
            let means = comparedRuntimes.map { name -> BarsPlot.Bar in
                guard let estimate = mean(name, threads) else { return .missing("none") }
                return .ratio(estimate.ratio, interval: estimate.interval)
            }
            return BarsPlot.Panel(
                title: PlotText.threads(threads), groups: groups,
                geometricMean: BarsPlot.Group(label: "geometric mean", bars: means))
        }
        return BarsPlot(
            title: title, baseline: baseline, quantity: metric.quantity, runtimes: comparedRuntimes.map(legend),
            panels: panels, styles: comparedRuntimes.map { session.configuration.runtimes.firstIndex(of: $0) ?? 0 })
    }

    private func isSteady(_ runtime: String) -> Bool {
        !summaries.contains { $0.runtime == runtime && $0.unsteadyCount > 0 }
    }

    /// What every picture of ratios says about itself: "night, 10 rounds, CPU time, CPython 3.11.2 = 1, 2026-11-28, CPU".
    private var title: String {
        PlotText.title(
            session, rounds: completeRounds, metric: metric.title,
            baseline: runtimes.first { $0.name == baseline }.map(PlotText.version))
    }

    /// A runtime's name in a picture, which says where its times have not been shown to be steady.
    private func legend(_ runtime: String) -> String {
        let own = summaries.filter { $0.runtime == runtime }
        let unsteady = own.reduce(0) { $0 + $1.unsteadyCount }
        guard unsteady > 0 else { return runtime }
        return
            "\(runtime) (\(Steadiness.sign) \(unsteady) of \(own.reduce(0) { $0 + $1.count }) not shown to be steady)"
    }

    private func mean(_ runtime: String, _ threads: Int) -> RatioEstimate? {
        summaries.first { $0.runtime == runtime && $0.threads == threads }?.estimate
    }

    private static func bar(_ cell: Cell?, baseline: Cell?) -> BarsPlot.Bar {
        if let ratio = cell?.ratio { return .ratio(ratio.ratio, interval: ratio.interval) }
        guard let failure = cell?.failure else {
            return .missing(baseline?.failure == nil ? "none" : "no baseline")
        }
        return .missing(failure == SessionAnalysis.notMeasured ? failure : "failed")
    }

    /// A column per runtime and thread count.
    var heatmapPlot: HeatmapPlot {
        var names: [String] = []
        for row in rows where !names.contains(row.benchmark) { names.append(row.benchmark) }
        let labels = PlotText.labels(names)
        let columns = threadCounts.flatMap { threads in comparedRuntimes.map { (threads: threads, runtime: $0) } }
        var cells: [String: [Int: Row]] = [:]
        for row in rows { cells[row.benchmark, default: [:]][row.threads] = row }
        return HeatmapPlot(
            title: title, baseline: baseline, quantity: metric.quantity,
            columns: columns.map {
                HeatmapPlot.Column(
                    label: $0.runtime + (isSteady($0.runtime) ? "" : " \(Steadiness.sign)"),
                    group: threadCounts.count > 1 ? PlotText.threads($0.threads) : nil)
            },
            rows: names.map { name in
                HeatmapPlot.Row(
                    label: labels[name] ?? name,
                    cells: columns.map { column in
                        let cell = cells[name]?[column.threads]?.cell(column.runtime)
                        if let ratio = cell?.ratio?.ratio { return .ratio(ratio) }
                        let hasFailed = cell?.failure.map { $0 != SessionAnalysis.notMeasured } ?? false
                        return hasFailed ? .failed : .notMeasured
                    })
            },
            geometricMean: HeatmapPlot.Row(
                label: "geometric mean",
                cells: columns.map { mean($0.runtime, $0.threads).map { .ratio($0.ratio) } ?? .notMeasured }))
    }

    var scalingPlot: ScalingPlot { scalingPlot([]) }

    /// - Parameter runs: of the session, for the transactions that were aborted.
    func scalingPlot(_ runs: [RunRecord]) -> ScalingPlot {
        let labels = PlotText.labels(rows.map(\.benchmark))
        var aborts: [RunKey: Double] = [:]
        for run in runs { aborts[run.key] = AbortRate.share(run) }
        let items = ScalingAnalysis(self).items.map { item in
            ScalingPlot.Item(
                label: labels[item.benchmark] ?? item.benchmark, scaling: item.scaling,
                series: item.series.map { series in
                    ScalingPlot.Series(
                        runtime: series.runtime,
                        points: series.points.map { point in
                            let key = RunKey(
                                benchmark: item.benchmark, runtime: series.runtime, threads: point.threads)
                            return ScalingPlot.Point(
                                threads: point.threads, time: .init(point.time.ratio, interval: point.time.interval),
                                speedUp: .init(point.speedUp.ratio, interval: point.speedUp.interval),
                                abortRate: aborts[key])
                        })
                }, failures: item.failures.map { .init(runtime: $0.runtime, threads: $0.threads) })
        }
        let mean = ScalingPlot.mean(of: items)
        return ScalingPlot(
            title: PlotText.title(session, rounds: completeRounds), runtimes: session.configuration.runtimes,
            cpuCount: session.machine.cpuCount, items: (mean.map { [$0] } ?? []) + items)
    }
}

extension ScalingPlot {
    /// The geometric means over the benchmarks that a runtime has at every one of its thread counts; nil where that would be
    /// a single benchmark.
    static func mean(of items: [Item]) -> Item? {
        guard items.count > 1, let scaling = items.first?.scaling else { return nil }
        var order: [String] = []
        for series in items.flatMap(\.series) where !order.contains(series.runtime) { order.append(series.runtime) }
        var counts: Set<Int> = []
        let means = order.compactMap { runtime -> Series? in
            let own = items.compactMap { $0.series.first { $0.runtime == runtime } }
            let most = own.map(\.points.count).max() ?? 0
            let complete = own.filter { $0.points.count == most }
            guard complete.count > 1, let first = complete.first else { return nil }
            counts.insert(complete.count)
            let points = first.points.indices.compactMap { index -> Point? in
                guard let time = GeometricMean.of(complete.map { $0.points[index].time.value }),
                    let speedUp = GeometricMean.of(complete.map { $0.points[index].speedUp.value })
                else { return nil }
                return Point(
                    threads: first.points[index].threads, time: .init(time, interval: nil),
                    speedUp: .init(speedUp, interval: nil), abortRate: nil)
            }
            return points.count > 1 ? Series(runtime: runtime, points: points) : nil
        }
        guard !means.isEmpty, let count = counts.max() else { return nil }
        return Item(label: "geometric mean of \(count)", scaling: scaling, series: means)
    }
}

extension WarmupPlot {
    /// The processes of the one benchmark that `runs` are of, a panel per runtime and thread count.
    ///
    /// - Throws: `BenchError.usage` when the runs are of several benchmarks.
    init(session: SessionRecord, runs: [RunRecord], metric: SessionAnalysis.Metric) throws(BenchError) {
        let benchmarks = Set(runs.map(\.key.benchmark)).sorted()
        guard benchmarks.count == 1, let benchmark = benchmarks.first else {
            throw .usage(
                "plot warmup draws one benchmark and --benchmark selects \(benchmarks.count): "
                    + benchmarks.prefix(8).joined(separator: ", ") + (benchmarks.count > 8 ? ", ..." : ""))
        }
        let hasThreads = Set(runs.map(\.key.threads)).count > 1
        let panels = runs.map { run -> Panel in
            // A process that failed later has traces too, but a failed run has no time.
            let executions = run.hasFailed ? [] : run.measurements
            let processes = executions.compactMap { execution -> Process? in
                let samples = execution.samples
                let cpu = samples.map(\.cpuNanoseconds)
                let values = metric == .cpu ? cpu.compactMap { $0 } : samples.map(\.valueNanoseconds)
                // Change points are numbers of iterations: a trace with gaps would shift them.
                guard !values.isEmpty, values.count == samples.count else { return nil }
                let warmup =
                    execution.warmup ?? WarmupAnalysis.classify(wall: samples.map(\.valueNanoseconds), cpu: cpu)
                return Process(values: values, warmup: warmup)
            }
            return Panel(
                label: run.key.runtime + (hasThreads ? ", \(PlotText.threads(run.key.threads))" : ""),
                processes: processes, note: run.hasFailed ? "failed" : nil)
        }
        self.init(
            title: PlotText.title(session, rounds: nil),
            subtitle: "\(benchmark): \(metric == .cpu ? "CPU time" : "wall time") of one call in each iteration",
            panels: panels)
    }
}

extension NoisePlot {
    init(session: SessionRecord, runs: [RunRecord], metric: SessionAnalysis.Metric) {
        let noise = SessionNoise(runs: runs, metric: metric).runs
        let labels = PlotText.labels(runs.map(\.key.benchmark))
        let hasThreads = Set(runs.map(\.key.threads)).count > 1
        let runtimes = session.configuration.runtimes.filter { name in runs.contains { $0.key.runtime == name } }
        var order: [RunKey] = []
        var cells: [RunKey: Cell] = [:]
        for run in noise {
            let row = RunKey(benchmark: run.key.benchmark, runtime: "", threads: run.key.threads)
            if !order.contains(row) { order.append(row) }
            cells[run.key] =
                run.failure.map { .missing($0) }
                ?? .value(
                    Value(
                        betweenRounds: run.betweenRounds, withinProcess: run.diagnosis.withinVariation,
                        hasPressure: run.hasPressure, hasSteal: run.hasSteal, isBimodal: run.diagnosis.isBimodal))
        }
        let rows = order.map { row in
            Row(
                label: (labels[row.benchmark] ?? row.benchmark)
                    + (hasThreads ? ", \(PlotText.threads(row.threads))" : ""),
                cells: runtimes.map { name in
                    cells[RunKey(benchmark: row.benchmark, runtime: name, threads: row.threads)]
                        ?? .missing("not measured")
                })
        }
        self.init(title: PlotText.title(session, rounds: nil), runtimes: runtimes, rows: rows)
    }
}

/// Words that all plots of a session share.
enum PlotText {
    /// - Parameters:
    ///   - rounds: complete ones; nil where they do not matter.
    ///   - metric: what was measured.
    ///   - baseline: the runtime that is 1, with its version.
    static func title(
        _ session: SessionRecord, rounds: Int?, metric: String? = nil, baseline: String? = nil
    ) -> String {
        let name = session.configuration.label ?? "session \(session.identifier)"
        let count = rounds.map { "\($0) round\($0 == 1 ? "" : "s")" }
        let date = session.startedAt > 0 ? String(TimeText.date(session.startedAt).prefix(10)) : nil
        let parts = [name, count, metric, baseline.map { "\($0) = 1" }, date, session.machine.cpuModel]
        return parts.compactMap { $0 }.joined(separator: ", ")
    }

    /// "CPython 3.11.2" where the version tells no more than "Python 3.11.2", else the name with the version.
    static func version(_ runtime: RuntimeRecord) -> String {
        let words = runtime.version.split(separator: " ").prefix(2)
        if runtime.specification.kind == .cpython, words.first == "Python" { return "C" + words.joined(separator: " ") }
        return runtime.version == "unknown" ? runtime.name : "\(runtime.name) \(words.joined(separator: " "))"
    }

    static func threads(_ count: Int) -> String { "\(count) thread\(count == 1 ? "" : "s")" }

    /// Benchmark names as short as they can be without two being alike.
    static func labels(_ benchmarks: [String]) -> [String: String] {
        let names = Set(benchmarks)
        func short(_ name: String) -> String { name.split(separator: "/").last.map(String.init) ?? name }
        var counts: [String: Int] = [:]
        for name in names { counts[short(name), default: 0] += 1 }
        var labels: [String: String] = [:]
        for name in names { labels[name] = counts[short(name)] == 1 ? short(name) : name }
        return labels
    }
}
