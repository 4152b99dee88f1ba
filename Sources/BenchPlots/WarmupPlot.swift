import BenchModel
import Glibc

/// Times of the iterations of one benchmark's processes: a panel per runtime, one process bold with its segments, the
/// others light behind it.
public struct WarmupPlot: Plot {
    /// The iterations of one process.
    public struct Process: Equatable, Sendable {
        /// Time of each iteration, ns of one call.
        public let values: [Double]
        public let warmup: WarmupRecord

        public init(values: [Double], warmup: WarmupRecord) {
            self.values = values
            self.warmup = warmup
        }
    }

    public struct Panel: Equatable, Sendable {
        public let label: String
        public let processes: [Process]
        /// Stands where there is no process: "failed".
        public let note: String?

        public init(label: String, processes: [Process], note: String? = nil) {
            self.label = label
            self.processes = processes
            self.note = note
        }
    }

    public let title: String
    /// Benchmark and metric: "wall time of one call".
    public let subtitle: String
    public let panels: [Panel]

    public init(title: String, subtitle: String, panels: [Panel]) {
        self.title = title
        self.subtitle = subtitle
        self.panels = panels
    }

    private static let traceColor = "#22427c"
    private static let segmentColor = "#e06c10"
    private static let otherColor = "#c4c4c4"
    /// More processes than this are not drawn behind the bold one, and more points than this are thinned out.
    private static let mostProcesses = 20
    private static let mostPoints = 600

    public func draw(to path: String, options: PlotOptions) throws(BenchError) {
        guard panels.contains(where: { $0.processes.contains { !$0.values.isEmpty } }) else {
            throw .usage("there are no iterations to draw: the benchmark has no successful process")
        }
        let columns = panels.count == 1 ? 1 : 2
        let names = panels.map { TextExtent.width(TextExtent.shortened($0.label), size: 13, isBold: true) }.max() ?? 0
        let panelWidth = max(columns == 1 ? 860 : 560, names + 90)
        let panelHeight = columns == 1 ? 400.0 : 300.0
        var drawing = Drawing(width: panelWidth * Double(columns) + 16)
        var y = drawing.heading(title, subtitle)
        y = drawing.legend(legend, y: y)
        for (index, panel) in panels.enumerated() {
            let x = 8 + panelWidth * Double(index % columns)
            draw(panel, x: x, y: y + panelHeight * Double(index / columns), panelWidth, panelHeight, &drawing)
        }
        let lines = (panels.count + columns - 1) / columns
        try drawing.finish(path, height: y + panelHeight * Double(lines) + 6, title: title, options: options)
    }

    private func draw(
        _ panel: Panel, x: Double, y: Double, _ width: Double, _ height: Double, _ drawing: inout Drawing
    ) {
        drawing.text(TextExtent.shortened(panel.label), x: x + 60, y: y + 12, size: 13, isBold: true)
        let processes = panel.processes.filter { !$0.values.isEmpty }
        let frame = Frame(processes, x: x + 60, y: y + 44, width: width - 76, height: height - 44 - 48)
        drawing.line(frame.left, frame.top, frame.left, frame.bottom)
        drawing.line(frame.left, frame.bottom, frame.right, frame.bottom)
        guard let bold = WarmupPlot.representative(processes) else {
            drawing.text(
                panel.note ?? "not measured", x: (frame.left + frame.right) / 2, y: (frame.top + frame.bottom) / 2,
                align: .center, color: "#a03000")
            return
        }
        drawing.text(WarmupPlot.classes(processes), x: x + 60, y: y + 29, color: "#404040")
        drawAxes(frame, &drawing)
        for process in processes.filter({ $0 != processes[bold] }).prefix(WarmupPlot.mostProcesses) {
            drawing.line(frame.points(process.values), color: WarmupPlot.otherColor, width: 0.9)
        }
        draw(processes[bold], frame, &drawing)
    }

    /// The bold process: trace, segments, start of the steady state.
    private func draw(_ process: Process, _ frame: Frame, _ drawing: inout Drawing) {
        let values = process.values
        let points = frame.points(values)
        if points.count == 1 || values.count <= 60 {
            for point in points {
                drawing.marker(.circle, x: point.x, y: point.y, size: 0.45, color: WarmupPlot.traceColor)
            }
        }
        drawing.line(points, color: WarmupPlot.traceColor, width: 1.3)
        let starts = [0] + process.warmup.changePoints.filter { $0 > 0 && $0 < values.count }
        for (index, start) in starts.enumerated() {
            let end = index + 1 < starts.count ? starts[index + 1] : values.count
            guard start < end else { continue }
            // The median: one iteration in which the machine slept does not move it.
            let level = frame.y(values[start..<end].sorted()[(end - start) / 2])
            drawing.line(
                frame.x(Double(start) - 0.5), level, frame.x(Double(end) - 0.5), level,
                color: WarmupPlot.segmentColor, width: 2.6)
        }
        guard let steady = process.warmup.steadyStart, steady < values.count else { return }
        let x = frame.x(Double(steady) - 0.5)
        drawing.line(x, frame.top, x, frame.bottom, color: "#000000", width: 1, dash: 2)
        let text = "steady from \(steady + 1)"
        let isLeft = x + TextExtent.width(text, size: 11) + 8 > frame.right
        drawing.text(
            text, x: x + (isLeft ? -5 : 5), y: frame.top + 7, align: isLeft ? .right : .left, size: 11)
    }

    private func drawAxes(_ frame: Frame, _ drawing: inout Drawing) {
        for tic in frame.tics {
            let y = frame.y(tic.value * frame.unit.size)
            drawing.line(frame.left, y, frame.right, y, color: "#e0e0e0", width: 0.6)
            drawing.line(frame.left - 5, y, frame.left, y)
            drawing.text(tic.text, x: frame.left - 8, y: y, align: .right, size: 11)
        }
        drawing.text(
            frame.unit.name + (frame.isLogarithmic ? " (log)" : ""), x: frame.left - 6, y: frame.top - 15,
            align: .right,
            size: 11, color: "#404040")
        for number in WarmupPlot.iterationTics(frame.count) {
            let x = frame.x(Double(number - 1))
            drawing.line(x, frame.bottom, x, frame.bottom + 5)
            drawing.text("\(number)", x: x, y: frame.bottom + 14, align: .center, size: 11)
        }
        drawing.text(
            "iteration", x: (frame.left + frame.right) / 2, y: frame.bottom + 30, align: .center, size: 11,
            color: "#404040")
    }

    /// Iterations are counted from 1.
    private static func iterationTics(_ count: Int) -> [Int] {
        if count <= 12 { return Array(1...max(1, count)) }
        let values = LogAxis.evenTics(1, Double(count), most: 8).map { Int($0.value) }.filter { $0 > 1 }
        return [1] + values.filter { $0 - 1 > count / 20 }
    }

    /// Where one panel's values go.
    private struct Frame {
        let left: Double
        let right: Double
        let top: Double
        let bottom: Double
        let count: Int
        let isLogarithmic: Bool
        let unit: (name: String, size: Double)
        let tics: [(value: Double, text: String)]
        private let low: Double
        private let high: Double

        init(_ processes: [Process], x: Double, y: Double, width: Double, height: Double) {
            left = x
            right = x + width
            top = y
            bottom = y + height
            count = processes.map(\.values.count).max() ?? 1
            let values = processes.flatMap(\.values).filter { $0.isFinite && $0 > 0 }
            let least = values.min() ?? 1
            let greatest = values.max() ?? 1
            isLogarithmic = greatest > 6 * least
            unit = [("s", 1e9), ("ms", 1e6), ("µs", 1e3)].first { greatest >= $0.1 } ?? ("ns", 1)
            // The top is kept free for words.
            if isLogarithmic {
                low = least / pow(greatest / least, 0.06)
                high = greatest * pow(greatest / least, 0.16)
                tics = LogAxis(low: low / unit.size, high: high / unit.size, start: 0, end: 1).tics(most: 9)
            } else {
                let spread = max(greatest - least, 0.01 * greatest)
                low = least - 0.08 * spread
                high = greatest + 0.18 * spread
                tics = LogAxis.evenTics(low / unit.size, high / unit.size, most: 7)
            }
        }

        func x(_ iteration: Double) -> Double {
            left + (right - left) * (iteration + 0.5) / Double(max(1, count))
        }

        func y(_ value: Double) -> Double {
            let share =
                isLogarithmic ? log(max(value, low) / low) / log(high / low) : (value - low) / (high - low)
            return bottom - (bottom - top) * max(0, min(1, share))
        }

        /// A long trace is thinned to the least and the greatest value of equal stretches.
        func points(_ values: [Double]) -> [Drawing.Point] {
            func point(_ index: Int) -> Drawing.Point { Drawing.Point(x: x(Double(index)), y: y(values[index])) }
            guard values.count > WarmupPlot.mostPoints else { return values.indices.map(point) }
            let stretches = WarmupPlot.mostPoints / 2
            return (0..<stretches).flatMap { stretch -> [Drawing.Point] in
                let range = stretch * values.count / stretches..<(stretch + 1) * values.count / stretches
                guard let least = range.min(by: { values[$0] < values[$1] }),
                    let greatest = range.max(by: { values[$0] < values[$1] })
                else { return [] }
                return [min(least, greatest), max(least, greatest)].map(point)
            }
        }
    }

    /// The process drawn bold: of the commonest class the one with the median steady time.
    private static func representative(_ processes: [Process]) -> Int? {
        var counts: [WarmupClass: Int] = [:]
        for process in processes { counts[process.warmup.classification, default: 0] += 1 }
        let order = WarmupClass.allCases
        let commonest = order.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) }
        func level(_ index: Int) -> Double {
            let values = processes[index].values
            let steady = values[min(processes[index].warmup.steadyStart ?? values.count / 2, values.count - 1)...]
            return steady.reduce(0, +) / Double(steady.count)
        }
        let candidates = processes.indices.filter { processes[$0].warmup.classification == commonest }
            .sorted { level($0) < level($1) }
        return candidates.isEmpty ? nil : candidates[(candidates.count - 1) / 2]
    }

    /// "warmup", or "warmup 4 of 5, no steady state 1 of 5".
    private static func classes(_ processes: [Process]) -> String {
        let parts = WarmupClass.allCases.compactMap { name -> String? in
            let count = processes.filter { $0.warmup.classification == name }.count
            if count == 0 { return nil }
            return "\(words(name)): \(count) of \(processes.count)"
        }
        return parts.joined(separator: ", ") + (processes.count == 1 ? " process" : " processes")
    }

    private static func words(_ classification: WarmupClass) -> String {
        classification == .noSteadyState ? "no steady state" : classification.rawValue
    }

    private var legend: [Drawing.LegendEntry] {
        func line(_ text: String, _ color: String, _ width: Double, _ dash: Int = 1) -> Drawing.LegendEntry {
            Drawing.LegendEntry(text: text) { drawing, at in
                drawing.line(at.x - 12, at.y, at.x + 12, at.y, color: color, width: width, dash: dash)
            }
        }
        var entries = [
            line("a typical process", WarmupPlot.traceColor, 1.5),
            line("median of each segment", WarmupPlot.segmentColor, 2.6),
            line("start of the steady state", "#000000", 1, 2),
        ]
        if panels.contains(where: { $0.processes.count > 1 }) {
            entries.append(line("other processes", WarmupPlot.otherColor, 1.2))
        }
        return entries
    }
}
