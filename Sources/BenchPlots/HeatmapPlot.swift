import BenchModel
import Glibc

/// Ratios to the baseline by benchmark and runtime, as colours: blue is faster, orange slower, white the same.
public struct HeatmapPlot: Plot {
    public enum Cell: Equatable, Sendable {
        /// Time divided by the baseline's.
        case ratio(Double)
        case failed
        case notMeasured
    }

    public struct Row: Equatable, Sendable {
        public let label: String
        /// One per column.
        public let cells: [Cell]

        public init(label: String, cells: [Cell]) {
            self.label = label
            self.cells = cells
        }
    }

    public struct Column: Equatable, Sendable {
        public let label: String
        /// Neighbours with the same group stand together under its name: "2 threads".
        public let group: String?

        public init(label: String, group: String? = nil) {
            self.label = label
            self.group = group
        }
    }

    public let title: String
    public let baseline: String
    /// What is divided: "time", "CPU time".
    public let quantity: String
    public let columns: [Column]
    public let rows: [Row]
    /// Stands apart at the bottom.
    public let geometricMean: Row?

    public init(
        title: String, baseline: String, quantity: String = "time", columns: [Column], rows: [Row],
        geometricMean: Row?
    ) {
        self.title = title
        self.baseline = baseline
        self.quantity = quantity
        self.columns = columns
        self.rows = rows
        self.geometricMean = geometricMean
    }

    public var pages: [HeatmapPlot] {
        let parts = HeatmapPlot.parts(rows, of: 1200)
        guard parts.count > 1 else { return [self] }
        return parts.enumerated().map { index, rows in
            HeatmapPlot(
                title: "\(title), page \(index + 1) of \(parts.count)", baseline: baseline, quantity: quantity,
                columns: columns, rows: rows, geometricMean: geometricMean)
        }
    }

    public func draw(to path: String, options: PlotOptions) throws(BenchError) {
        guard !rows.isEmpty, !columns.isEmpty else {
            throw .usage("there is nothing to compare with \(baseline): the session has no second runtime")
        }
        let layout = Layout(self)
        var drawing = Drawing(width: layout.width)
        let subtitle = "\(quantity) divided by \(baseline)'s; smaller is better"
        var y = drawing.heading(title, subtitle) + 4
        y = drawScale(y, &drawing) + 8
        y += layout.headerHeight
        for (index, column) in columns.enumerated() {
            let x = layout.x(index) + layout.cellWidth / 2
            let label = TextExtent.shortened(column.label)
            if layout.isHeaderTurned {
                drawing.text(label, x: x, y: y - 8, rotation: 45)
            } else {
                drawing.text(label, x: x, y: y - 10, align: .center)
            }
        }
        for row in rows {
            draw(row, y: y, layout, &drawing, isBold: false)
            y += layout.rowHeight
        }
        if let mean = geometricMean {
            y += 6
            draw(mean, y: y, layout, &drawing, isBold: true)
            y += layout.rowHeight
        }
        y = drawGroups(y + 4, layout, &drawing)
        try drawing.finish(path, height: y + 12, title: title, options: options)
    }

    private struct Layout {
        let rowHeight: Double
        let cellWidth: Double
        let left: Double
        let width: Double
        let headerHeight: Double
        let isHeaderTurned: Bool
        /// Gaps between groups, added before each column.
        private let gaps: [Double]

        init(_ plot: HeatmapPlot) {
            // Rows shrink before the picture gets higher than most viewers show.
            let rowHeight = max(9, min(20, 6000 / Double(plot.rows.count)))
            self.rowHeight = rowHeight
            let names = (plot.rows + [plot.geometricMean].compactMap { $0 }).map {
                TextExtent.width(TextExtent.shortened($0.label), size: min(12, rowHeight - 2), isBold: true)
            }
            let left = max(70, 16 + (names.max() ?? 0) + 10)
            self.left = left
            let headers = plot.columns.map { TextExtent.width(TextExtent.shortened($0.label)) }
            let longest = headers.max() ?? 0
            isHeaderTurned = longest > 104
            let cellWidth = isHeaderTurned ? 64 : max(64, longest + 12)
            self.cellWidth = cellWidth
            headerHeight = isHeaderTurned ? 0.71 * longest + 18 : 22
            var places: [Double] = []
            var gap = 0.0
            for (index, column) in plot.columns.enumerated() {
                if index > 0, column.group != plot.columns[index - 1].group { gap += 14 }
                places.append(gap)
            }
            let gaps = places
            self.gaps = gaps
            let end = left + cellWidth * Double(plot.columns.count) + gap
            // The turned header of a column reaches to the right of it.
            let reach = headers.enumerated().map { index, header in
                left + cellWidth * (Double(index) + 0.5) + gaps[index] + 0.71 * header + 12
            }
            width = max(660, end + 16, isHeaderTurned ? reach.max() ?? 0 : 0)
        }

        func x(_ column: Int) -> Double { left + cellWidth * Double(column) + gaps[column] }
    }

    private func draw(_ row: Row, y: Double, _ layout: Layout, _ drawing: inout Drawing, isBold: Bool) {
        let size = min(12, layout.rowHeight - 2)
        let middle = y + layout.rowHeight / 2
        drawing.text(
            TextExtent.shortened(row.label), x: layout.left - 8, y: middle, align: .right, size: size, isBold: isBold)
        let hasRoom = layout.rowHeight >= 13
        for (index, cell) in row.cells.prefix(columns.count).enumerated() {
            let x = layout.x(index)
            let box = (x: x + 0.5, y: y + 0.5, width: layout.cellWidth - 1, height: layout.rowHeight - 1)
            func word(_ text: String, _ color: String) {
                guard hasRoom else { return }
                drawing.text(
                    text, x: x + layout.cellWidth / 2, y: middle, align: .center, size: min(11, size), color: color,
                    isBold: isBold)
            }
            switch cell {
            case .ratio(let ratio):
                let share = position(ratio)
                drawing.rectangle(
                    x: box.x, y: box.y, width: box.width, height: box.height, fill: HeatmapPlot.color(share))
                word(Decimals.significant(ratio, digits: 2), share < -0.55 ? "white" : "black")
            case .failed:
                drawing.rectangle(x: box.x, y: box.y, width: box.width, height: box.height, fill: "#ffffff")
                drawing.hatch(x: box.x, y: box.y, width: box.width, height: box.height, pattern: 4, color: "#909090")
                if hasRoom {
                    let extent = TextExtent.width("failed", size: 11) + 6
                    drawing.rectangle(
                        x: x + (layout.cellWidth - extent) / 2, y: box.y, width: extent, height: box.height,
                        fill: "#ffffff")
                }
                drawing.frame(x: box.x, y: box.y, width: box.width, height: box.height, color: "#909090", line: 0.7)
                word("failed", "#a03000")
            case .notMeasured:
                drawing.frame(x: box.x, y: box.y, width: box.width, height: box.height, color: "#d8d8d8", line: 0.7)
                word("–", "#707070")
            }
        }
    }

    /// Names of the groups under their columns. Returns where they end.
    private func drawGroups(_ y: Double, _ layout: Layout, _ drawing: inout Drawing) -> Double {
        var first = 0
        var end = y
        while first < columns.count {
            var last = first
            while last + 1 < columns.count, columns[last + 1].group == columns[first].group { last += 1 }
            if let group = columns[first].group {
                let left = layout.x(first) + 2
                let right = layout.x(last) + layout.cellWidth - 2
                drawing.line(left, y + 2, right, y + 2)
                drawing.text(group, x: (left + right) / 2, y: y + 12, align: .center)
                end = y + 22
            }
            first = last + 1
        }
        return end
    }

    // MARK: Colours

    /// The ratio that gets the full colour: the largest factor that occurs, but at most 4.
    private var fullFactor: Double {
        let all = (rows + [geometricMean].compactMap { $0 }).flatMap(\.cells)
        var factor = 1.1
        for case .ratio(let ratio) in all where ratio > 0 && ratio.isFinite { factor = max(factor, ratio, 1 / ratio) }
        return min(4, factor)
    }

    /// -1 for the full colour of "faster", 1 for that of "slower".
    private func position(_ ratio: Double) -> Double {
        guard ratio > 0 else { return -1 }
        return max(-1, min(1, log(ratio) / log(fullFactor)))
    }

    /// Faster gets much darker than slower, so that a grey print tells them apart.
    private static func color(_ position: Double) -> String {
        let end = position < 0 ? (r: 26.0, g: 62.0, b: 128.0) : (r: 232.0, g: 130.0, b: 40.0)
        let share = pow(abs(position), 0.85)
        func part(_ value: Double) -> String {
            let number = Int((250 + (value - 250) * share).rounded())
            let text = String(number, radix: 16)
            return text.count < 2 ? "0" + text : text
        }
        return "#" + part(end.r) + part(end.g) + part(end.b)
    }

    /// The colours with their ratios. Returns where it ends.
    private func drawScale(_ y: Double, _ drawing: inout Drawing) -> Double {
        let full = fullFactor
        let left = 40.0
        let axis = LogAxis(low: 1 / full, high: full, start: left, end: left + 240)
        let steps = 48
        for step in 0..<steps {
            let position = (Double(step) + 0.5) / Double(steps) * 2 - 1
            drawing.rectangle(
                x: left + 5 * Double(step), y: y, width: 5, height: 12, fill: HeatmapPlot.color(position))
        }
        drawing.frame(x: left, y: y, width: 240, height: 12, color: "#808080", line: 0.7)
        let marks =
            full >= 4 ? [0.25, 0.5, 1, 2, 4] : [1 / full, full.squareRoot() / full, 1, full.squareRoot(), full]
        for mark in marks {
            var text = Decimals.significant(mark, digits: 2)
            if full >= 4, mark <= 0.25 { text = "≤ " + text }
            if full >= 4, mark >= 4 { text = "≥ " + text }
            drawing.line(axis.position(mark), y + 12, axis.position(mark), y + 16)
            drawing.text(text, x: axis.position(mark), y: y + 24, align: .center, size: 11)
        }
        let x = left + 268
        let isTime = quantity.contains("time")
        drawing.text(isTime ? "blue: faster; orange: slower" : "blue: less; orange: more", x: x, y: y + 6, size: 11)
        return y + 32
    }
}
