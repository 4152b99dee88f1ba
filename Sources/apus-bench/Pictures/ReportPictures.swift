import BenchModel
import BenchPlots
import BenchReports
import Foundation

/// Draws the plots of a report page as inline SVG.
struct ReportPictures {
    private(set) var pictures: [ReportPage.Picture] = []
    /// Why pictures are missing.
    private(set) var notes: [String] = []
    /// Set after gnuplot failed once: the others would fail for the same reason.
    private var hasFailed = false

    /// Traces of more benchmarks than these are a matter for `plot warmup`.
    private static let mostWarmups = 4

    /// What a session has to show.
    mutating func drawSession(_ analysis: SessionAnalysis, _ runs: [RunRecord]) throws(BenchError) {
        let metric = analysis.metric
        let title = metric.title.prefix(1).uppercased() + metric.title.dropFirst()
        let isCompared = !analysis.comparedRuntimes.isEmpty && !analysis.rows.isEmpty
        if isCompared {
            try add(
                "Normalized \(metric.title)",
                "\(title) divided by \(analysis.baseline)'s, with 95 % intervals, and the geometric mean."
            ) { () throws(BenchError) in analysis.barsPlot }
        }
        if isCompared, analysis.comparedRuntimes.count > 1 {
            try add(
                "All ratios at a glance",
                "The same ratios as colours: blue is less than \(analysis.baseline), orange more."
            ) { () throws(BenchError) in analysis.heatmapPlot }
        }
        // Under another tool's control and for single processes, times and their course say nothing.
        guard analysis.session.configuration.mode == .time else { return }
        try drawTimes(analysis, runs)
    }

    private mutating func drawTimes(_ analysis: SessionAnalysis, _ runs: [RunRecord]) throws(BenchError) {
        if analysis.threadCounts.count > 1 {
            // CPU time is that of all threads together: only wall time tells how they scale.
            let wall =
                analysis.metric == .wall
                ? analysis : SessionAnalysis(session: analysis.session, runs: runs, metric: .wall)
            let scaling = wall.scalingPlot(runs)
            if !scaling.items.isEmpty {
                try add(
                    "Scaling with threads",
                    "Wall time of one call and speed-up over the smallest number of threads; dashed: the ideal."
                ) { () throws(BenchError) in scaling }
            }
        }
        let metric: SessionAnalysis.Metric = analysis.metric == .cpu ? .cpu : .wall
        if !runs.isEmpty {
            try add(
                "Noise",
                "Variation of the \(metric.title) between rounds and within a process, and what disturbed it: where it is "
                    + "large, small differences cannot be seen."
            ) { () throws(BenchError) in NoisePlot(session: analysis.session, runs: runs, metric: metric) }
        }
        for highlight in WarmupHighlight.most(runs, limit: ReportPictures.mostWarmups) {
            let own = runs.filter {
                $0.key.benchmark == highlight.benchmark && $0.key.threads == highlight.threads
            }
            let place = analysis.threadCounts.count > 1 ? ", \(PlotText.threads(highlight.threads))" : ""
            try add(
                "Warm-up of \(highlight.benchmark)\(place)",
                highlight.sentence + " The page shows the most remarkable benchmarks, at most "
                    + "\(ReportPictures.mostWarmups)."
            ) { () throws(BenchError) in
                try WarmupPlot(session: analysis.session, runs: own, metric: metric)
            }
        }
    }

    mutating func draw(_ comparison: Comparison) throws(BenchError) {
        try add(
            "New divided by base",
            "The largest ratio at the top, with intervals; grey: differences that the threshold takes for the same.",
            place: .comparison
        ) { () throws(BenchError) in ForestPlot(comparison) }
    }

    /// - Parameter names: the benchmarks of the page.
    mutating func draw(
        _ histories: [HistoryAnalysis], machine: MachineRecord, among names: Set<String>
    ) throws(BenchError) {
        let (chosen, count) = ReportPage.historyBenchmarks(histories, machine: machine.fingerprint, among: names)
        let words =
            chosen.count < count
            ? "\(chosen.count) of \(count) benchmarks, those with open change points first; apus-bench plot history draws the others."
            : "Each point is a commit, with its 95 % interval."
        try add("Benchmarks over commits", words, place: .history) { () throws(BenchError) in
            try HistoryPlot(histories) { $0.machine == machine.fingerprint && chosen.contains($0.benchmark) }
        }
    }

    /// Draws every page of a plot; where it cannot be drawn a note takes its place.
    private mutating func add(
        _ title: String, _ caption: String, place: ReportPage.Picture.Place = .plots,
        plot: () throws(BenchError) -> any Plot
    ) throws(BenchError) {
        if hasFailed { return }
        do throws(BenchError) {
            let pages: [any Plot] = try plot().pages
            for (index, page) in pages.enumerated() {
                let svg = try InlineSVG(page.svg(name: "drawing"), prefix: "plot-\(pictures.count + 1)-")
                let name = pages.count == 1 ? title : "\(title), page \(index + 1) of \(pages.count)"
                pictures.append(ReportPage.Picture(title: name, caption: caption, svg: svg, place: place))
            }
        } catch {
            if error.kind == .interrupted { throw error }
            hasFailed = error.kind == .environment
            notes.append("\(hasFailed ? "The plots are" : "A plot is") missing: \(error.message).")
        }
    }
}
