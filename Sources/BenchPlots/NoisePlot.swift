import BenchModel

/// How much each benchmark varies: between rounds and within a process, a panel per runtime side by side.
public struct NoisePlot: Plot {
    public struct Value: Equatable, Sendable {
        /// Coefficient of variation of the round means (0.01 is 1 %); nil with one round.
        public let betweenRounds: Double?
        /// Coefficient of variation of the steady iterations of a process; nil with one iteration.
        public let withinProcess: Double?
        /// Other tasks waited for a CPU in a notable share of the time (PSI).
        public let hasPressure: Bool
        /// The hypervisor took time.
        public let hasSteal: Bool
        /// The values have two levels.
        public let isBimodal: Bool

        public init(
            betweenRounds: Double?, withinProcess: Double?, hasPressure: Bool = false, hasSteal: Bool = false,
            isBimodal: Bool = false
        ) {
            self.betweenRounds = betweenRounds
            self.withinProcess = withinProcess
            self.hasPressure = hasPressure
            self.hasSteal = hasSteal
            self.isBimodal = isBimodal
        }
    }

    public enum Cell: Equatable, Sendable {
        case value(Value)
        /// What stands there instead: "failed".
        case missing(String)
    }

    public struct Row: Equatable, Sendable {
        public let label: String
        /// One per runtime.
        public let cells: [Cell]

        public init(label: String, cells: [Cell]) {
            self.label = label
            self.cells = cells
        }
    }

    public let title: String
    public let runtimes: [String]
    public let rows: [Row]

    public init(title: String, runtimes: [String], rows: [Row]) {
        self.title = title
        self.runtimes = runtimes
        self.rows = rows
    }

    private static let rowHeight = 18.0
    private static let marksWidth = 42.0
    private static let betweenColor = "#22427c"
    private static let withinColor = "#e06c10"
    private static let markColor = "#a03000"
    private static let mostColumns = 4

    public var pages: [NoisePlot] {
        let parts = NoisePlot.parts(rows, of: 1200)
        guard parts.count > 1 else { return [self] }
        return parts.enumerated().map { index, rows in
            NoisePlot(title: "\(title), page \(index + 1) of \(parts.count)", runtimes: runtimes, rows: rows)
        }
    }

    public func draw(to path: String, options: PlotOptions) throws(BenchError) {
        guard !rows.isEmpty, !runtimes.isEmpty else { throw .usage("the session has nothing measured to draw") }
        let names = rows.map { TextExtent.width(TextExtent.shortened($0.label)) }.max() ?? 0
        let headers = runtimes.map { TextExtent.width(TextExtent.shortened($0), size: 13, isBold: true) }.max() ?? 0
        let left = max(80, 16 + names + 10)
        let columns = min(runtimes.count, NoisePlot.mostColumns)
        let panelWidth = max(runtimes.count == 1 ? 520 : 270, headers + 20)
        var drawing = Drawing(width: left + panelWidth * Double(columns) + 12)
        let (low, high) = limits
        let words =
            "coefficient of variation, logarithmic; further left is quieter"
            + (hasLess(low) ? "; marks on the left edge are below the axis" : "")
        var y = drawing.heading(title, words)
        y = drawing.legend(NoisePlot.legend, y: y)
        for line in stride(from: 0, to: runtimes.count, by: columns) {
            y += 26
            let bottom = y + NoisePlot.rowHeight * Double(rows.count)
            for (index, row) in rows.enumerated() {
                let middle = y + NoisePlot.rowHeight * (Double(index) + 0.5)
                if index % 2 == 0 {
                    drawing.rectangle(
                        x: 8, y: middle - NoisePlot.rowHeight / 2, width: drawing.width - 16,
                        height: NoisePlot.rowHeight, fill: "#f3f3f3")
                }
                drawing.text(TextExtent.shortened(row.label), x: left - 8, y: middle, align: .right)
            }
            for series in line..<min(line + columns, runtimes.count) {
                let x = left + panelWidth * Double(series - line)
                let axis = LogAxis(
                    low: low, high: high, start: x + 6, end: x + panelWidth - NoisePlot.marksWidth - 12)
                draw(series, axis, top: y, bottom: bottom, &drawing)
            }
            y = bottom + 44
        }
        try drawing.finish(path, height: y + 4, title: title, options: options)
    }

    private func draw(_ series: Int, _ axis: LogAxis, top: Double, bottom: Double, _ drawing: inout Drawing) {
        drawing.text(
            TextExtent.shortened(runtimes[series]), x: axis.start, y: top - 12, size: 13, isBold: true)
        for tic in axis.tics(most: max(3, min(6, Int((axis.end - axis.start) / 46)))) {
            let x = axis.position(tic.value)
            drawing.line(x, top, x, bottom, color: "#cccccc", width: 0.6)
            drawing.line(x, bottom, x, bottom + 5)
            drawing.text("\(tic.text) %", x: x, y: bottom + 14, align: .center, size: 11)
        }
        drawing.line(axis.start, bottom, axis.end, bottom)
        drawing.line(axis.start, top, axis.start, bottom, color: "#808080", width: 0.6)
        for (index, row) in rows.enumerated() where series < row.cells.count {
            let y = top + NoisePlot.rowHeight * (Double(index) + 0.5)
            switch row.cells[series] {
            case .missing(let reason):
                drawing.text(reason, x: axis.start + 6, y: y, size: 11, color: NoisePlot.markColor)
            case .value(let value): draw(value, axis, y: y, &drawing)
            }
        }
    }

    private func draw(_ value: Value, _ axis: LogAxis, y: Double, _ drawing: inout Drawing) {
        let between = value.betweenRounds.map { axis.position($0 * 100) }
        let within = value.withinProcess.map { axis.position($0 * 100) }
        if let between, let within { drawing.line(between, y, within, y, color: "#a0a0a0", width: 1) }
        if let within { drawing.marker(.openSquare, x: within, y: y, size: 1, color: NoisePlot.withinColor) }
        if let between { drawing.marker(.circle, x: between, y: y, size: 0.9, color: NoisePlot.betweenColor) }
        if between == nil, within == nil {
            drawing.text("one value", x: axis.start + 6, y: y, size: 11, color: "#606060")
        }
        let marks = [(value.hasPressure, "P"), (value.hasSteal, "S"), (value.isBimodal, "B")]
        for (index, mark) in marks.enumerated() where mark.0 {
            drawing.text(
                mark.1, x: axis.end + 12 + 13 * Double(index), y: y, align: .center, color: NoisePlot.markColor,
                isBold: true)
        }
    }

    /// All values in percent.
    private var percents: [Double] {
        rows.flatMap(\.cells).flatMap { cell -> [Double] in
            guard case .value(let value) = cell else { return [] }
            return [value.betweenRounds, value.withinProcess].compactMap { $0.map { $0 * 100 } }
        }
    }

    private func hasLess(_ low: Double) -> Bool { percents.contains { $0 < low } }

    /// Limits of the axis in percent. Values below the least stand on its left edge.
    private var limits: (Double, Double) {
        let values = percents
        let least = values.filter { $0 > 0 }.min() ?? 0.1
        let greatest = values.max() ?? 1
        return (max(0.01, min(0.4, least / 1.5)), max(2.5, greatest * 1.5))
    }

    private static var legend: [Drawing.LegendEntry] {
        func letter(_ letter: String, _ text: String) -> Drawing.LegendEntry {
            Drawing.LegendEntry(text: text) { drawing, at in
                drawing.text(letter, x: at.x + 4, y: at.y, align: .center, color: markColor, isBold: true)
            }
        }
        return [
            Drawing.LegendEntry(text: "between rounds") { drawing, at in
                drawing.marker(.circle, x: at.x + 2, y: at.y, size: 0.9, color: betweenColor)
            },
            Drawing.LegendEntry(text: "within a process") { drawing, at in
                drawing.marker(.openSquare, x: at.x + 2, y: at.y, size: 1, color: withinColor)
            },
            letter("P", "other tasks waited for a CPU"), letter("S", "steal by the hypervisor"),
            letter("B", "bimodal: two levels"),
        ]
    }
}
