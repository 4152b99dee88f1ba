import BenchModel
import BenchPlots

/// The plots that are looked at: every kind with 1, 5 and 60 benchmarks on 1 and 4 runtimes, and the odd cases.
struct Picture: Sendable, CustomStringConvertible {
    let name: String
    let plot: any Plot
    /// Texts that the picture must show, each exactly once.
    let labels: [String]

    var description: String { name }
}

enum Gallery {
    /// All pictures, or one small and one odd picture of each kind.
    static func pictures(isComplete: Bool) -> [Picture] {
        let sizes: [(benchmarks: Int, runtimes: Int)] =
            isComplete ? [(1, 1), (1, 4), (5, 1), (5, 4), (60, 1), (60, 4)] : [(1, 1), (5, 4)]
        let names: [Names] = isComplete ? [.plain, .long, .odd] : [.plain, .odd]
        var pictures: [Picture] = []
        for kind in Kind.allCases {
            for (benchmarks, runtimes) in sizes {
                for name in names where name == .plain || benchmarks == 5 || (benchmarks == 60 && isComplete) {
                    pictures.append(kind.picture(benchmarks, runtimes, name, .usual))
                }
            }
            for data in [Values.equal, .huge, .oneRound, .missing] {
                pictures.append(kind.picture(5, isComplete ? 4 : 2, .plain, data))
            }
        }
        return pictures
    }

    enum Kind: String, CaseIterable {
        case bars, scaling, history, warmup, forest, noise, heatmap
    }

    enum Names: String {
        case plain, long, odd

        func benchmark(_ index: Int) -> String {
            switch self {
            case .plain:
                let words = ["nbody", "spectral_norm", "json_dumps", "richards", "bm_async_tree_cpu_io_mixed"]
                return index < words.count ? words[index] : "\(words[index % words.count])_\(index)"
            case .long:
                let text = "benchmark_\(index)_with_a_name_that_is_sixty_characters_long_or_more"
                return String(text.prefix(60))
            case .odd:
                let words = [
                    "under_score_and__two", "quote's \"double\" back\\slash\\n", "<b>&amp;</b> & <i>",
                    "été_Ω_данные_日本語_🐍", "50%d %s %% {a} $HOME `id` ^2 @x",
                ]
                return index < words.count ? words[index] : "\(words[index % words.count]) \(index)"
            }
        }

        func runtime(_ index: Int) -> String {
            switch self {
            case .plain: ["apus", "pypy", "apus@1f2e3d4c5b", "cpython-3.14t"][index % 4]
            case .long:
                String("runtime_\(index)_with_options_--jit_--threads=4_and_sixty_characters_".prefix(60))
            case .odd: ["a_b's", "<pypy> & \"x\"", "Ω\\n 100%", "apus {--no-jit} $1"][index % 4]
            }
        }
    }

    enum Values: String {
        case usual
        /// Every ratio is 1, every time the same.
        case equal
        /// Ratios of 0.001 and 300 beside usual ones.
        case huge
        /// No intervals.
        case oneRound
        /// Failures and gaps.
        case missing

        /// A ratio around 0.7 that depends on both numbers alone.
        func ratio(_ benchmark: Int, _ runtime: Int) -> Double? {
            switch self {
            case .equal: return 1
            case .huge where benchmark == 0: return 0.001
            case .huge where benchmark == 1: return 300
            case .missing where (benchmark + runtime) % 3 != 1: return nil
            default: return 0.25 + 0.11 * Double((benchmark * 7 + runtime * 5 + benchmark / 3) % 13)
            }
        }

        func interval(_ ratio: Double, _ benchmark: Int) -> ClosedRange<Double>? {
            switch self {
            case .oneRound: return nil
            case .equal: return ratio...ratio
            default:
                let width = benchmark % 6 == 4 ? 1.5 : 1.02 + 0.01 * Double(benchmark % 4)
                return ratio / width...ratio * width
            }
        }
    }
}

extension Gallery.Kind {
    func picture(
        _ benchmarks: Int, _ runtimes: Int, _ names: Gallery.Names, _ values: Gallery.Values
    ) -> Picture {
        let name = "\(rawValue)-\(benchmarks)x\(runtimes)-\(names.rawValue)-\(values.rawValue)"
        let labels = (0..<benchmarks).map(names.benchmark)
        let series = (0..<runtimes).map(names.runtime)
        let title = "nightly & <\(rawValue)> it's, 10 rounds, Example CPU @ 2.50 GHz"
        let plot: any Plot
        var texts = labels + series
        switch self {
        case .bars: plot = bars(title, labels, series, values)
        case .scaling:
            plot = scaling(title, labels, series, values)
            texts = series
        case .history:
            plot = history(title, labels, series, values)
        case .warmup:
            plot = warmup(title, labels[0], benchmarks, series, values)
            texts = series
        case .forest:
            plot = forest(title, labels, series, values)
            texts = runtimes == 1 ? labels : series
        case .noise: plot = noise(title, labels, series, values)
        case .heatmap: plot = heatmap(title, labels, series, values)
        }
        return Picture(name: name, plot: plot, labels: texts)
    }

    private func bars(
        _ title: String, _ labels: [String], _ series: [String], _ values: Gallery.Values
    ) -> BarsPlot {
        func bar(_ benchmark: Int, _ runtime: Int) -> BarsPlot.Bar {
            guard let ratio = values.ratio(benchmark, runtime) else {
                return .missing(benchmark % 2 == 0 ? "failed" : "not measured")
            }
            return .ratio(ratio, interval: values.interval(ratio, benchmark))
        }
        let groups = labels.indices.map { index in
            BarsPlot.Group(label: labels[index], bars: series.indices.map { bar(index, $0) })
        }
        let mean = BarsPlot.Group(
            label: "geometric mean", bars: series.indices.map { .ratio(0.7 + 0.1 * Double($0), interval: nil) })
        return BarsPlot(
            title: title, baseline: "cpython", runtimes: series,
            panels: [BarsPlot.Panel(title: "1 thread", groups: groups, geometricMean: mean)])
    }

    private func scaling(
        _ title: String, _ labels: [String], _ series: [String], _ values: Gallery.Values
    ) -> ScalingPlot {
        let threads = values == .huge ? [1, 2, 4, 8, 16, 32] : [1, 2, 4]
        let items = labels.indices.map { index in
            ScalingPlot.Item(
                label: labels[index], scaling: index % 2 == 0 ? .weak : .strong,
                series: series.indices.compactMap { runtime in
                    guard let ratio = values.ratio(index, runtime) else { return nil }
                    let points = threads.map { count -> ScalingPlot.Point in
                        let speed = values == .equal ? 1 : 1 + Double(count - 1) * (0.9 - 0.2 * Double(runtime))
                        let time = 2e6 * ratio / speed
                        let interval = values.interval(speed, index)
                        return ScalingPlot.Point(
                            threads: count, time: .init(time, interval: values.interval(time, index)),
                            speedUp: .init(speed, interval: count == 1 ? nil : interval),
                            abortRate: runtime % 2 == 0 && index % 2 == 0 ? 0.03 * Double(count - 1) : nil)
                    }
                    return ScalingPlot.Series(runtime: series[runtime], points: points)
                },
                failures: series.indices.filter { values.ratio(index, $0) == nil }.flatMap { runtime in
                    threads.dropFirst(runtime % 2).map { .init(runtime: series[runtime], threads: $0) }
                })
        }
        return ScalingPlot(title: title, runtimes: series, cpuCount: 2, items: items)
    }

    private func history(
        _ title: String, _ labels: [String], _ series: [String], _ values: Gallery.Values
    ) -> HistoryPlot {
        let count = labels.count == 1 ? 1000 : labels.count == 5 ? 40 : 120
        let commits = (0..<count).map { String(String(0x1f2_e3d4 + $0 * 7919, radix: 16).prefix(7)) }
        var random = Random(seed: 7)
        let items = labels.indices.map { index in
            HistoryPlot.Item(
                label: labels[index],
                series: series.indices.map { runtime in
                    var points: [HistoryPlot.Point] = []
                    for commit in 0..<count {
                        guard let level = values.ratio(index, runtime) else {
                            if commit % 5 == 0 { points.append(.init(commit: commit, outcome: .failed, source: 0)) }
                            continue
                        }
                        if values == .usual, commit % 11 == 7 { continue }
                        let isLater = commit >= count / 3
                        let isLast = commit >= 2 * count / 3
                        var ratio = level * (isLater ? 1.12 : 1) * (isLast ? 0.9 : 1)
                        if values != .equal { ratio *= 1 + 0.02 * (random.next() - 0.5) }
                        if values == .usual, commit == count / 2 { ratio *= 3 }
                        points.append(
                            .init(
                                commit: commit, outcome: .ratio(ratio, interval: values.interval(ratio, 0)),
                                source: index == 1 && isLast ? 1 : 0))
                    }
                    let states = HistoryPlot.State.allCases
                    let changes = [
                        HistoryPlot.Change(commit: count / 3, effect: 0.12, state: states[(index + runtime) % 4]),
                        HistoryPlot.Change(
                            commit: 2 * count / 3, effect: -0.1, state: states[(index + runtime + 1) % 4]),
                    ]
                    return HistoryPlot.Series(
                        points: points, changes: values == .equal || values == .missing ? [] : changes)
                })
        }
        return HistoryPlot(
            title: title, baseline: "cpython", runtimes: series, commits: commits,
            subjects: count == 40 ? commits.map { "Change what \($0) did" } : [], items: items)
    }

    private func warmup(
        _ title: String, _ benchmark: String, _ processes: Int, _ series: [String], _ values: Gallery.Values
    ) -> WarmupPlot {
        var random = Random(seed: 3)
        let panels = series.indices.map { runtime -> WarmupPlot.Panel in
            if values == .missing, runtime != 1 {
                return WarmupPlot.Panel(label: series[runtime], processes: [], note: "failed")
            }
            let count = values == .oneRound ? 1 : processes == 60 ? 2000 : processes == 1 ? 10 : 50
            let all = (0..<processes).map { process -> WarmupPlot.Process in
                let start = count / 5 * (runtime % 3)
                let level = values == .equal ? 5e6 : 5e6 * (1 + 0.01 * Double(process % 5))
                let trace = (0..<count).map { iteration -> Double in
                    if values == .equal { return level }
                    var value = level * (1 + 0.01 * random.next())
                    if iteration < start { value *= runtime == 2 ? 0.9 : 1.4 }
                    if values == .huge, iteration == 0 { value *= 300 }
                    return value
                }
                let classes: [WarmupClass] = [.flat, .warmup, .slowdown, .noSteadyState]
                let kind = process == 3 ? WarmupClass.noSteadyState : classes[runtime % 4]
                return WarmupPlot.Process(
                    values: trace,
                    warmup: WarmupRecord(
                        classification: kind, steadyStart: kind == .noSteadyState ? nil : start,
                        changePoints: start == 0 ? [] : [start]))
            }
            return WarmupPlot.Panel(label: series[runtime], processes: all)
        }
        return WarmupPlot(title: title, subtitle: "\(benchmark): wall time of one call", panels: panels)
    }

    private func forest(
        _ title: String, _ labels: [String], _ series: [String], _ values: Gallery.Values
    ) -> ForestPlot {
        let panels = series.indices.map { runtime -> ForestPlot.Panel in
            let rows = labels.indices.map { index -> ForestPlot.Row in
                guard var ratio = values.ratio(index, runtime) else {
                    return ForestPlot.Row(
                        label: labels[index], ratio: nil, interval: nil, verdict: .inconclusive, note: "new failed")
                }
                if values == .usual || values == .oneRound { ratio = 0.9 + 0.2 * (ratio - 0.25) / 1.4 }
                let interval = values.interval(ratio, index)
                var verdict = ForestPlot.Verdict.inconclusive
                if let interval {
                    if interval.lowerBound > 1.03 { verdict = .slower }
                    if interval.upperBound < 1 / 1.03 { verdict = .faster }
                    if interval.lowerBound > 1 / 1.03, interval.upperBound < 1.03 { verdict = .same }
                }
                return ForestPlot.Row(label: labels[index], ratio: ratio, interval: interval, verdict: verdict)
            }
            let mean = ForestPlot.Row(
                label: "geometric mean", ratio: 1.01, interval: 0.99...1.03, verdict: .same)
            return ForestPlot.Panel(title: series.count == 1 ? "" : series[runtime], rows: rows, geometricMean: mean)
        }
        return ForestPlot(
            title: title, subtitle: "time of apus@1f2e3d4c5b divided by time of apus@aaaaaaaaaa; 95 % intervals",
            threshold: 0.03, panels: panels)
    }

    private func noise(
        _ title: String, _ labels: [String], _ series: [String], _ values: Gallery.Values
    ) -> NoisePlot {
        let rows = labels.indices.map { index in
            NoisePlot.Row(
                label: labels[index],
                cells: series.indices.map { runtime in
                    guard let ratio = values.ratio(index, runtime) else { return .missing("failed") }
                    let variation = values == .equal ? 0 : ratio * 0.01
                    return .value(
                        NoisePlot.Value(
                            betweenRounds: values == .oneRound ? nil : variation,
                            withinProcess: values == .oneRound && index == 2 ? nil : variation * 1.4,
                            hasPressure: index % 7 == 1, hasSteal: index % 11 == 1, isBimodal: index % 5 == 1))
                })
        }
        return NoisePlot(title: title, runtimes: series, rows: rows)
    }

    private func heatmap(
        _ title: String, _ labels: [String], _ series: [String], _ values: Gallery.Values
    ) -> HeatmapPlot {
        func cell(_ benchmark: Int, _ runtime: Int) -> HeatmapPlot.Cell {
            if let ratio = values.ratio(benchmark, runtime) { return .ratio(ratio) }
            return benchmark % 2 == 0 ? .failed : .notMeasured
        }
        let groups = values == .missing ? ["1 thread", "1 thread", "4 threads", "4 threads"] : nil
        return HeatmapPlot(
            title: title, baseline: "cpython",
            columns: series.indices.map { HeatmapPlot.Column(label: series[$0], group: groups?[$0]) },
            rows: labels.indices.map { index in
                HeatmapPlot.Row(label: labels[index], cells: series.indices.map { cell(index, $0) })
            },
            geometricMean: HeatmapPlot.Row(
                label: "geometric mean", cells: series.indices.map { .ratio(0.8 + 0.1 * Double($0)) }))
    }
}

/// Numbers in 0..<1 that are the same in every run. Source: Numerical Recipes' linear congruential generator.
private struct Random {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> Double {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Double(state >> 11) / Double(UInt64(1) << 53)
    }
}
