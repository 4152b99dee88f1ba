import BenchModel
import Glibc

/// Ratios to the same session's baseline over commits: a panel per benchmark, a line per runtime, change points marked.
public struct HistoryPlot: Plot {
    /// What is known about a change point.
    public enum State: String, Sendable, CaseIterable {
        case open, accepted, fixed, ignored
    }

    public enum Outcome: Equatable, Sendable {
        /// Time divided by the baseline's.
        case ratio(Double, interval: ClosedRange<Double>?)
        case failed
    }

    public struct Point: Equatable, Sendable {
        /// Index into the plot's commits.
        public let commit: Int
        public let outcome: Outcome
        /// Differs when the benchmark's source differs: the line breaks there.
        public let source: Int

        public init(commit: Int, outcome: Outcome, source: Int) {
            self.commit = commit
            self.outcome = outcome
            self.source = source
        }
    }

    public struct Change: Equatable, Sendable {
        /// Index of the first commit after the change.
        public let commit: Int
        /// Ratio after to ratio before, less 1: 0.12 is 12 % slower.
        public let effect: Double
        public let state: State

        public init(commit: Int, effect: Double, state: State) {
            self.commit = commit
            self.effect = effect
            self.state = state
        }
    }

    /// A commit that is not on the line: a point of its own beside it.
    public struct Beside: Equatable, Sendable {
        /// Index into the plot's commits of the last one before it; -1 when it lies before all.
        public let after: Int
        public let ratio: Double
        public let interval: ClosedRange<Double>?

        public init(after: Int, ratio: Double, interval: ClosedRange<Double>?) {
            self.after = after
            self.ratio = ratio
            self.interval = interval
        }
    }

    /// One runtime.
    public struct Series: Equatable, Sendable {
        /// By commit, ascending; commits without a run are left out.
        public let points: [Point]
        public let beside: [Beside]
        public let changes: [Change]

        public init(points: [Point], beside: [Beside] = [], changes: [Change]) {
            self.points = points
            self.beside = beside
            self.changes = changes
        }
    }

    /// One benchmark.
    public struct Item: Equatable, Sendable {
        public let label: String
        /// One per runtime.
        public let series: [Series]

        public init(label: String, series: [Series]) {
            self.label = label
            self.series = series
        }
    }

    public let title: String
    /// nil when values are not divided by anything: ns or instructions.
    public let baseline: String?
    public let runtimes: [String]
    /// Short names, oldest first.
    public let commits: [String]
    /// The commits' subjects, under their names where there is room; empty for none.
    public let subjects: [String]
    public let items: [Item]

    public init(
        title: String, baseline: String?, runtimes: [String], commits: [String], subjects: [String] = [], items: [Item]
    ) {
        self.title = title
        self.baseline = baseline
        self.runtimes = runtimes
        self.commits = commits
        self.subjects = subjects
        self.items = items
    }

    public var pages: [HistoryPlot] {
        let parts = HistoryPlot.parts(items, of: 240)
        guard parts.count > 1 else { return [self] }
        return parts.enumerated().map { index, items in
            HistoryPlot(
                title: "\(title), page \(index + 1) of \(parts.count)", baseline: baseline, runtimes: runtimes,
                commits: commits, subjects: subjects, items: items)
        }
    }

    public func draw(to path: String, options: PlotOptions) throws(BenchError) {
        let items = items.filter { $0.series.contains { !$0.points.isEmpty || !$0.beside.isEmpty } }
        guard !items.isEmpty, !commits.isEmpty else {
            throw .usage("there is no history to draw: no commit has a value")
        }
        let columns = items.count <= 3 ? 1 : items.count <= 24 ? 2 : 3
        let names = items.map { TextExtent.width(TextExtent.shortened($0.label), size: 13, isBold: true) }.max() ?? 0
        let panelWidth = max([1000.0, 600, 480][columns - 1], names + 80)
        let plotHeight = [300.0, 190, 150][columns - 1]
        var drawing = Drawing(width: panelWidth * Double(columns) + 16)
        var y = drawing.heading(title, subtitle)
        y = drawing.legend(legend(items), y: y) + 2
        var line: [(panel: HistoryPanel, x: Double)] = []
        for (index, item) in items.enumerated() {
            let x = 8 + panelWidth * Double(index % columns)
            line.append(
                (
                    HistoryPanel(
                        item, commits: commits, subjects: subjects, x: x, width: panelWidth, height: plotHeight), x
                ))
            if line.count == columns || index == items.count - 1 {
                // Panels beside each other keep the same room for their marks.
                let marks = line.map(\.panel.marksHeight).max() ?? 0
                for (panel, _) in line { panel.draw(top: y, marksHeight: marks, &drawing) }
                y += 24 + marks + plotHeight + (subjects.isEmpty ? 34 : 48)
                line = []
            }
        }
        try drawing.finish(path, height: y + 4, title: title, options: options)
    }

    private var subtitle: String {
        let words = baseline.map { "divided by \($0)'s of the same session" } ?? "of one call, in ns"
        return "\(words); logarithmic; smaller is better; bands: 95 % intervals"
    }

    /// What nobody has looked at shows its direction: worse is red and points up, better is green and points down.
    static func look(_ state: State, effect: Double) -> (marker: Drawing.Marker, color: String) {
        switch state {
        case .open: effect > 0 ? (.triangle, "#c0392b") : (.downTriangle, "#1e7d3c")
        case .accepted: (.circle, "#505050")
        case .fixed: (.openSquare, "#2e7d32")
        case .ignored: (.cross, "#909090")
        }
    }

    private func legend(_ items: [Item]) -> [Drawing.LegendEntry] {
        var entries = runtimes.enumerated().map { index, name in
            let style = SeriesStyle.at(index)
            return Drawing.LegendEntry(text: TextExtent.shortened(name)) { drawing, at in
                drawing.rectangle(x: at.x - 12, y: at.y - 6, width: 24, height: 12, fill: HistoryPanel.light(style))
                drawing.line(
                    at.x - 12, at.y, at.x + 12, at.y, color: style.lineColor, width: 1.6, dash: style.dashType)
            }
        }
        let series = items.flatMap(\.series)
        if series.contains(where: { !$0.beside.isEmpty }) {
            entries.append(
                Drawing.LegendEntry(text: "commit of another branch") { drawing, at in
                    drawing.marker(.openSquare, x: at.x, y: at.y, size: 0.7, color: HistoryPanel.besideColor)
                })
        }
        let changes = series.flatMap(\.changes)
        for (words, effect) in [("worse", 1.0), ("better", -1.0)]
        where changes.contains(where: { $0.state == .open && ($0.effect > 0) == (effect > 0) }) {
            entries.append(
                Drawing.LegendEntry(text: "change for the \(words), open") { drawing, at in
                    let look = HistoryPlot.look(.open, effect: effect)
                    drawing.marker(look.marker, x: at.x, y: at.y, size: 1.1, color: look.color)
                })
        }
        for state in State.allCases where state != .open && changes.contains(where: { $0.state == state }) {
            entries.append(
                Drawing.LegendEntry(text: "change: \(state.rawValue)") { drawing, at in
                    let look = HistoryPlot.look(state, effect: 0)
                    drawing.marker(look.marker, x: at.x, y: at.y, size: 1.1, color: look.color)
                })
        }
        if series.contains(where: { !HistoryPanel.breaks($0).isEmpty }) {
            entries.append(
                Drawing.LegendEntry(text: "benchmark's source changed") { drawing, at in
                    drawing.line(at.x, at.y - 7, at.x, at.y + 7, color: HistoryPanel.breakColor, width: 3)
                })
        }
        if series.contains(where: { $0.points.contains { $0.outcome == .failed } }) {
            entries.append(
                Drawing.LegendEntry(text: "failed") { drawing, at in
                    drawing.marker(.cross, x: at.x, y: at.y, size: 0.8, color: HistoryPanel.failureColor)
                })
        }
        return entries
    }
}
