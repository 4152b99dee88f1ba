import BenchModel

/// Ratios of a comparison with their intervals, the largest at the top, the geometric mean at the bottom.
public struct ForestPlot: Plot {
    /// What was decided about a row.
    public enum Verdict: String, Sendable, CaseIterable {
        case slower, faster, same, inconclusive
    }

    public struct Row: Equatable, Sendable {
        public let label: String
        /// new / base; nil where there is nothing to compare, and then `note` says why.
        public let ratio: Double?
        public let interval: ClosedRange<Double>?
        public let verdict: Verdict
        /// Stands where the numbers would: "failed".
        public let note: String?

        public init(
            label: String, ratio: Double?, interval: ClosedRange<Double>?, verdict: Verdict, note: String? = nil
        ) {
            self.label = label
            self.ratio = ratio
            self.interval = interval
            self.verdict = verdict
            self.note = note
        }
    }

    /// The rows of one pair of runtimes; panels stand one below the other on one axis.
    public struct Panel: Equatable, Sendable {
        /// Empty for no title.
        public let title: String
        public let rows: [Row]
        public let geometricMean: Row?

        public init(title: String, rows: [Row], geometricMean: Row?) {
            self.title = title
            self.rows = rows
            self.geometricMean = geometricMean
        }
    }

    public let title: String
    /// What is divided by what, and how it was measured.
    public let subtitle: String
    /// 0.03 for 3 %: the band in which times count as the same.
    public let threshold: Double
    public let panels: [Panel]

    public init(title: String, subtitle: String, threshold: Double, panels: [Panel]) {
        self.title = title
        self.subtitle = subtitle
        self.threshold = threshold
        self.panels = panels
    }

    private static let rowHeight = 18.0
    private static let meanColor = "#000000"

    public var pages: [ForestPlot] {
        // A panel's rows stay sorted over its pages.
        let chunks = panels.flatMap { panel in
            ForestPlot.parts(ForestPlot.sorted(panel.rows), of: 1200).map {
                Panel(title: panel.title, rows: $0, geometricMean: panel.geometricMean)
            }
        }
        var pages: [[Panel]] = []
        for chunk in chunks {
            let count = pages.last.map { $0.reduce(0) { $0 + $1.rows.count } } ?? .max
            if count > 1200 || count + chunk.rows.count > 1200 { pages.append([]) }
            pages[pages.count - 1].append(chunk)
        }
        guard pages.count > 1 else { return [self] }
        return pages.enumerated().map { index, panels in
            ForestPlot(
                title: "\(title), page \(index + 1) of \(pages.count)", subtitle: subtitle, threshold: threshold,
                panels: panels)
        }
    }

    public func draw(to path: String, options: PlotOptions) throws(BenchError) {
        let panels = panels.filter { !$0.rows.isEmpty }
        guard !panels.isEmpty else { throw .usage("there is nothing to compare: the two have no benchmark in common") }
        let rows = panels.flatMap { $0.rows + [$0.geometricMean].compactMap { $0 } }
        let names = rows.map { TextExtent.width(TextExtent.shortened($0.label), isBold: false) }.max() ?? 0
        let numbers = rows.map { TextExtent.width(ForestPlot.numbers($0)) }.max() ?? 0
        let left = max(120, 16 + names * 1.12 + 14)
        let right = left + 430
        var drawing = Drawing(width: right + 14 + numbers + 16)
        var y = drawing.heading(title, subtitle)
        y = drawing.legend(legend, y: y) + 4

        let bounds = rows.flatMap { row in
            [row.ratio, row.interval?.lowerBound, row.interval?.upperBound].compactMap { $0 }
        }
        let band = 1 / (1 + threshold)...1 + threshold
        let limits = LogAxis.limits(bounds, including: [band.lowerBound, band.upperBound])
        let axis = LogAxis(low: limits.lowerBound, high: limits.upperBound, start: left, end: right)
        for panel in panels { y = draw(panel, axis, band, top: y, &drawing) }
        try drawing.finish(path, height: y + 8, title: title, options: options)
    }

    /// Draws one panel with its axis. Returns where it ends.
    private func draw(
        _ panel: Panel, _ axis: LogAxis, _ band: ClosedRange<Double>, top: Double, _ drawing: inout Drawing
    ) -> Double {
        var y = top
        if !panel.title.isEmpty {
            drawing.text(panel.title, x: 16, y: y + 10, size: 13, isBold: true)
            y += 24
        }
        let rows = ForestPlot.sorted(panel.rows)
        let height = ForestPlot.rowHeight * Double(rows.count) + (panel.geometricMean == nil ? 6 : 32)
        drawing.rectangle(
            x: axis.position(band.lowerBound), y: y,
            width: axis.position(band.upperBound) - axis.position(band.lowerBound), height: height, fill: "#e6e6e6")
        for tic in axis.tics(most: 8) {
            let x = axis.position(tic.value)
            drawing.line(x, y, x, y + height, color: "#d0d0d0", width: 0.5)
            drawing.line(x, y + height, x, y + height + 5)
            drawing.text(tic.text, x: x, y: y + height + 14, align: .center)
        }
        drawing.line(axis.position(1), y, axis.position(1), y + height, width: 1.4)
        drawing.line(axis.start, y + height, axis.end, y + height)
        for (index, row) in rows.enumerated() {
            draw(row, axis, y: y + ForestPlot.rowHeight * (Double(index) + 0.5) + 3, &drawing)
        }
        if let mean = panel.geometricMean {
            let middle = y + height - 13
            drawing.line(16, middle - 13, drawing.width - 16, middle - 13, color: "#808080", width: 0.7, dash: 3)
            drawMean(mean, axis, y: middle, &drawing)
        }
        let caption = "ratio (logarithmic); left of 1 is faster"
        drawing.text(caption, x: (axis.start + axis.end) / 2, y: y + height + 32, align: .center, color: "#404040")
        return y + height + 52
    }

    private func draw(_ row: Row, _ axis: LogAxis, y: Double, _ drawing: inout Drawing) {
        drawing.text(TextExtent.shortened(row.label), x: axis.start - 12, y: y, align: .right)
        drawing.text(
            ForestPlot.numbers(row), x: axis.end + 14, y: y, color: row.ratio == nil ? "#a03000" : "black")
        guard let ratio = row.ratio else { return }
        let look = ForestPlot.look(row.verdict)
        if let interval = row.interval {
            let low = axis.position(interval.lowerBound)
            let high = axis.position(interval.upperBound)
            drawing.line(low, y, high, y, color: look.color, width: 1.6)
            for (bound, x) in [(interval.lowerBound, low), (interval.upperBound, high)] where axis.contains(bound) {
                drawing.line(x, y - 4, x, y + 4, color: look.color, width: 1.6)
            }
        }
        ForestPlot.arrow(ratio, row.interval, axis, y: y, look.color, &drawing)
        if axis.contains(ratio) {
            drawing.marker(look.marker, x: axis.position(ratio), y: y, size: 1.1, color: look.color)
        }
    }

    /// Arrowheads on the edges where a value or an interval goes on.
    private static func arrow(
        _ ratio: Double, _ interval: ClosedRange<Double>?, _ axis: LogAxis, y: Double, _ color: String,
        _ drawing: inout Drawing
    ) {
        typealias Point = Drawing.Point
        if min(ratio, interval?.lowerBound ?? ratio) < axis.low {
            let x = axis.start
            drawing.polygon(
                [Point(x: x - 2, y: y), Point(x: x + 8, y: y - 5), Point(x: x + 8, y: y + 5)], fill: color)
        }
        if max(ratio, interval?.upperBound ?? ratio) > axis.high {
            let x = axis.end
            drawing.polygon(
                [Point(x: x + 2, y: y), Point(x: x - 8, y: y - 5), Point(x: x - 8, y: y + 5)], fill: color)
        }
    }

    private func drawMean(_ mean: Row, _ axis: LogAxis, y: Double, _ drawing: inout Drawing) {
        drawing.text(mean.label, x: axis.start - 12, y: y, align: .right, isBold: true)
        drawing.text(ForestPlot.numbers(mean), x: axis.end + 14, y: y, isBold: true)
        guard let ratio = mean.ratio else { return }
        let middle = axis.position(ratio)
        // As wide as the interval, yet never too small to be seen.
        let low = min(axis.position(mean.interval?.lowerBound ?? ratio), middle - 5)
        let high = max(axis.position(mean.interval?.upperBound ?? ratio), middle + 5)
        drawing.polygon(
            [(low, y), (middle, y - 7), (high, y), (middle, y + 7)].map { Drawing.Point(x: $0.0, y: $0.1) },
            fill: ForestPlot.meanColor)
    }

    /// Largest ratio first; rows without one at the end.
    private static func sorted(_ rows: [Row]) -> [Row] {
        rows.enumerated().sorted { first, second in
            let left = first.element.ratio ?? -1
            let right = second.element.ratio ?? -1
            return left == right ? first.offset < second.offset : left > right
        }.map(\.element)
    }

    private static func numbers(_ row: Row) -> String {
        guard let ratio = row.ratio else { return row.note ?? "not compared" }
        var text = Decimals.significant(ratio, digits: 3)
        if let interval = row.interval {
            let low = Decimals.significant(interval.lowerBound, digits: 3)
            let high = Decimals.significant(interval.upperBound, digits: 3)
            text += "  [\(low), \(high)]"
        }
        return row.note.map { "\(text)  \($0)" } ?? text
    }

    private static func look(_ verdict: Verdict) -> (marker: Drawing.Marker, color: String) {
        switch verdict {
        case .slower: (.triangle, "#c0392b")
        case .faster: (.downTriangle, "#1f5fa8")
        case .same: (.square, "#707070")
        case .inconclusive: (.openCircle, "#a08a10")
        }
    }

    private var legend: [Drawing.LegendEntry] {
        let verdicts = Verdict.allCases.map { verdict in
            Drawing.LegendEntry(text: verdict.rawValue) { drawing, at in
                let look = ForestPlot.look(verdict)
                drawing.line(at.x - 11, at.y, at.x + 11, at.y, color: look.color, width: 1.6)
                drawing.marker(look.marker, x: at.x, y: at.y, size: 1.1, color: look.color)
            }
        }
        let percent = LogAxis.trimmed(threshold * 100)
        let band = Drawing.LegendEntry(text: "within the threshold of \(percent) %") { drawing, at in
            drawing.rectangle(x: at.x - 11, y: at.y - 6, width: 22, height: 12, fill: "#e6e6e6")
            drawing.frame(x: at.x - 11, y: at.y - 6, width: 22, height: 12, color: "#b0b0b0")
        }
        return verdicts + [band]
    }
}
