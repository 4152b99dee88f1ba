import BenchModel
import Glibc

/// One benchmark of a `HistoryPlot`: its axes, bands, lines and marks.
struct HistoryPanel {
    static let breakColor = "#c0b8a8"
    static let failureColor = "#a03000"
    static let besideColor = "#606060"
    private static let markHeight = 15.0
    private static let mostMarkLines = 6

    /// A change point's mark over the plot.
    private struct Mark {
        var change: HistoryPlot.Change
        var series: Int
        var x: Double
        /// Line of marks, 0 next to the plot.
        var line: Int
        var text: String?
    }

    private let item: HistoryPlot.Item
    private let commits: [String]
    private let subjects: [String]
    private let left: Double
    private let right: Double
    private let height: Double
    private let limits: ClosedRange<Double>
    private var marks: [Mark] = []

    init(_ item: HistoryPlot.Item, commits: [String], subjects: [String], x: Double, width: Double, height: Double) {
        self.item = item
        self.commits = commits
        self.subjects = subjects
        self.height = height
        left = x + 56
        right = x + width - 14
        limits = HistoryPanel.limits(item)
        marks = placedMarks()
    }

    /// Pixels that the marks take above the plot.
    var marksHeight: Double { HistoryPanel.markHeight * Double((marks.map(\.line).max() ?? -1) + 1) }

    /// The fill of a series' band.
    static func light(_ style: SeriesStyle) -> String { "#b8" + style.lineColor.dropFirst() }

    /// Commits at which the source of the benchmark is another one than before.
    static func breaks(_ series: HistoryPlot.Series) -> [Int] {
        zip(series.points, series.points.dropFirst()).filter { $0.source != $1.source }.map(\.1.commit)
    }

    // MARK: Layout

    /// All usual values. A single spike stays outside and is marked on the edge: the median of three neighbours lacks it.
    private static func limits(_ item: HistoryPlot.Item) -> ClosedRange<Double> {
        var values: [Double] = []
        for series in item.series {
            let ratios = series.points.compactMap { point -> Double? in
                if case .ratio(let ratio, _) = point.outcome, ratio > 0, ratio.isFinite { ratio } else { nil }
            }
            let usual = ratios.indices.map { index in
                ratios[max(0, index - 1)...min(ratios.count - 1, index + 1)].sorted()
            }.map { $0[$0.count / 2] }
            var widths = series.points.compactMap { point -> Double? in
                guard case .ratio(let ratio, let interval?) = point.outcome, ratio > 0, interval.lowerBound > 0 else {
                    return nil
                }
                return max(interval.upperBound / ratio, ratio / interval.lowerBound)
            }
            widths.sort()
            let width = widths.isEmpty ? 1 : min(1.5, widths[widths.count / 2])
            values += series.beside.map(\.ratio).filter { $0 > 0 && $0.isFinite }
            values += usual + [usual.max(), usual.min()].compactMap { $0 }.flatMap { [$0 * width, $0 / width] }
        }
        return LogAxis.limits(values, outliers: false)
    }

    private func x(_ commit: Double) -> Double {
        left + (right - left) * (commit + 0.5) / Double(max(1, commits.count))
    }

    /// Marks from left to right, each in the lowest line where it does not touch another; its words only if they fit.
    private func placedMarks() -> [Mark] {
        let changes = item.series.enumerated().flatMap { index, series in series.changes.map { (index, $0) } }
            .sorted { ($0.1.commit, $0.0) < ($1.1.commit, $1.0) }
        var ends = [Double](repeating: -.infinity, count: HistoryPanel.mostMarkLines)
        return changes.map { series, change in
            let place = x(Double(change.commit) - 0.5)
            let percent = Decimals.significant(abs(change.effect) * 100, digits: 2)
            let words = "\(change.effect < 0 ? "−" : "+")\(percent) %"
            let extent = TextExtent.width(words, size: 11) + 10
            let fits = place + extent < right + 8
            let line = ends.firstIndex { $0 < place - 6 }
            if let line { ends[line] = place + (fits ? extent : 6) }
            return Mark(
                change: change, series: series, x: place, line: line ?? HistoryPanel.mostMarkLines - 1,
                text: line != nil && fits ? words : nil)
        }
    }

    // MARK: Drawing

    func draw(top: Double, marksHeight: Double, _ drawing: inout Drawing) {
        drawing.text(TextExtent.shortened(item.label), x: left, y: top + 12, size: 13, isBold: true)
        let plotTop = top + 24 + marksHeight
        let bottom = plotTop + height
        let axis = LogAxis(low: limits.lowerBound, high: limits.upperBound, start: bottom, end: plotTop)
        drawAxes(axis, &drawing)
        for commit in Set(item.series.flatMap(HistoryPanel.breaks)).sorted() {
            let place = x(Double(commit) - 0.5)
            drawing.line(place, plotTop, place, bottom, color: HistoryPanel.breakColor, width: 3)
        }
        for (index, series) in item.series.enumerated() { drawBand(series, SeriesStyle.at(index), axis, &drawing) }
        for (index, series) in item.series.enumerated() { drawLine(series, SeriesStyle.at(index), axis, &drawing) }
        for mark in marks {
            let look = HistoryPlot.look(mark.change.state, effect: mark.change.effect)
            let y = plotTop - HistoryPanel.markHeight * (Double(mark.line) + 0.5)
            drawing.line(
                mark.x, y + 5, mark.x, bottom, color: SeriesStyle.at(mark.series).lineColor, width: 0.9, dash: 2)
            drawing.marker(look.marker, x: mark.x, y: y, size: 1, color: look.color)
            if let text = mark.text { drawing.text(text, x: mark.x + 8, y: y, size: 11) }
        }
    }

    private func drawAxes(_ axis: LogAxis, _ drawing: inout Drawing) {
        let bottom = axis.start
        for tic in axis.tics(most: height > 200 ? 8 : 5) {
            let y = axis.position(tic.value)
            drawing.line(left, y, right, y, color: "#e0e0e0", width: 0.6)
            drawing.line(left - 5, y, left, y)
            drawing.text(tic.text, x: left - 8, y: y, align: .right, size: 11)
        }
        if axis.contains(1) { drawing.line(left, axis.position(1), right, axis.position(1), width: 1.2) }
        drawing.line(left, axis.end, left, bottom)
        drawing.line(left, bottom, right, bottom)
        // Labels keep a distance, however many commits there are.
        let extent = (commits.map { TextExtent.width($0, size: 11) }.max() ?? 0) + 26
        let most = max(1, Int((right - left) / extent))
        let step = max(1, (commits.count + most - 1) / most)
        for commit in stride(from: 0, to: commits.count, by: step) {
            let place = x(Double(commit))
            drawing.line(place, bottom, place, bottom + 5)
            drawing.text(commits[commit], x: place, y: bottom + 14, align: .center, size: 11)
            guard commit < subjects.count else { continue }
            let room = (right - left) * Double(step) / Double(commits.count) - 8
            let subject = HistoryPanel.fitted(subjects[commit], room)
            guard !subject.isEmpty else { continue }
            drawing.text(
                subject, x: place, y: bottom + 28, align: .center, size: 10, color: HistoryPanel.besideColor)
        }
    }

    /// As much of a subject as fits into so many pixels: its beginning says most.
    static func fitted(_ text: String, _ room: Double) -> String {
        if TextExtent.width(text, size: 10) <= room { return text }
        var beginning = text[...]
        while !beginning.isEmpty, TextExtent.width(String(beginning) + "…", size: 10) > room { beginning.removeLast() }
        return beginning.isEmpty ? "" : String(beginning) + "…"
    }

    /// Neighbouring points with the same source.
    private func runs(_ series: HistoryPlot.Series) -> [[(commit: Int, ratio: Double, interval: ClosedRange<Double>?)]]
    {
        var runs: [[(commit: Int, ratio: Double, interval: ClosedRange<Double>?)]] = []
        var source: Int?
        for point in series.points {
            guard case .ratio(let ratio, let interval) = point.outcome, ratio > 0, ratio.isFinite else { continue }
            if source != point.source { runs.append([]) }
            source = point.source
            runs[runs.count - 1].append((point.commit, ratio, interval))
        }
        return runs
    }

    private func drawBand(
        _ series: HistoryPlot.Series, _ style: SeriesStyle, _ axis: LogAxis, _ drawing: inout Drawing
    ) {
        for run in runs(series) {
            let points = run.compactMap { point in point.interval.map { (point.commit, $0.lowerBound, $0.upperBound) } }
            if points.count == 1, let (commit, low, high) = points.first {
                let place = x(Double(commit))
                drawing.line(
                    place, axis.position(low), place, axis.position(high), color: style.lineColor, width: 1.2)
            }
            let stretches = min(points.count, Int(right - left) / 5)
            let band = (0..<stretches).map { stretch -> (x: Double, low: Double, high: Double) in
                let part = points[stretch * points.count / stretches..<(stretch + 1) * points.count / stretches]
                let middle = part[(part.startIndex + part.endIndex) / 2].0
                return (
                    x(Double(middle)), axis.position(part.map(\.1).min() ?? 1), axis.position(part.map(\.2).max() ?? 1)
                )
            }
            drawing.polygon(
                band.map { Drawing.Point(x: $0.x, y: $0.low) }
                    + band.reversed().map { Drawing.Point(x: $0.x, y: $0.high) },
                fill: HistoryPanel.light(style))
        }
    }

    private func drawLine(
        _ series: HistoryPlot.Series, _ style: SeriesStyle, _ axis: LogAxis, _ drawing: inout Drawing
    ) {
        let hasMarkers = Double(series.points.count) * 7 < right - left
        for run in runs(series) {
            let points = HistoryPanel.thinned(run.map { ($0.commit, $0.ratio) }, most: Int(right - left) / 2)
                .map { Drawing.Point(x: x(Double($0.0)), y: axis.position($0.1)) }
            drawing.line(points, color: style.lineColor, width: 1.5, dash: hasMarkers ? style.dashType : 1)
            if hasMarkers || points.count == 1 {
                for point in points {
                    drawing.marker(.circle, x: point.x, y: point.y, size: 0.45, color: style.lineColor)
                }
            }
            for (commit, ratio, _) in run where !axis.contains(ratio) {
                let isHigh = ratio > axis.high
                drawing.marker(
                    isHigh ? .triangle : .downTriangle, x: x(Double(commit)), y: isHigh ? axis.end : axis.start,
                    size: 0.9, color: style.lineColor)
            }
        }
        for point in series.beside where point.ratio > 0 && point.ratio.isFinite {
            let place = x(Double(point.after) + 0.5)
            let height = min(max(axis.position(point.ratio), axis.end), axis.start)
            if let interval = point.interval, axis.contains(interval.lowerBound), axis.contains(interval.upperBound) {
                drawing.line(
                    place, axis.position(interval.lowerBound), place, axis.position(interval.upperBound),
                    color: style.lineColor, width: 0.8)
            }
            drawing.marker(.openSquare, x: place, y: height, size: 0.6, color: style.lineColor)
        }
        for point in series.points where point.outcome == .failed {
            drawing.marker(
                .cross, x: x(Double(point.commit)), y: axis.start - 6, size: 0.7, color: HistoryPanel.failureColor)
        }
    }

    /// A long line, reduced to the least and the greatest value of equal stretches.
    private static func thinned(_ points: [(Int, Double)], most: Int) -> [(Int, Double)] {
        guard points.count > most else { return points }
        let stretches = most / 2
        return (0..<stretches).flatMap { stretch -> [(Int, Double)] in
            let part = points[stretch * points.count / stretches..<(stretch + 1) * points.count / stretches]
            guard let least = part.min(by: { $0.1 < $1.1 }), let greatest = part.max(by: { $0.1 < $1.1 }) else {
                return []
            }
            return least.0 == greatest.0 ? [least] : [least, greatest].sorted { $0.0 < $1.0 }
        }
    }
}
