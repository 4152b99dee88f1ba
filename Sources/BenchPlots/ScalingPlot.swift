import BenchModel
import Foundation

/// Time and speed-up against threads: two small plots per benchmark, with the ideal line and oversubscription marked.
public struct ScalingPlot: Sendable {
    /// A value with its interval, if it has one.
    public struct Estimate: Equatable, Sendable {
        public let value: Double
        public let interval: ClosedRange<Double>?

        public init(_ value: Double, interval: ClosedRange<Double>?) {
            self.value = value
            self.interval = interval
        }
    }

    /// One thread count of one runtime.
    public struct Point: Equatable, Sendable {
        public let threads: Int
        /// Nanoseconds of one call.
        public let time: Estimate
        /// Relative to the smallest thread count, whose value is 1.
        public let speedUp: Estimate

        public init(threads: Int, time: Estimate, speedUp: Estimate) {
            self.threads = threads
            self.time = time
            self.speedUp = speedUp
        }
    }

    public struct Series: Equatable, Sendable {
        public let runtime: String
        public let points: [Point]

        public init(runtime: String, points: [Point]) {
            self.runtime = runtime
            self.points = points
        }
    }

    /// The plots of one benchmark.
    public struct Item: Equatable, Sendable {
        public let label: String
        public let scaling: Scaling
        public let series: [Series]

        public init(label: String, scaling: Scaling, series: [Series]) {
            self.label = label
            self.scaling = scaling
            self.series = series
        }
    }

    public let title: String
    public let runtimes: [String]
    /// CPUs of the machine: more threads than this oversubscribe it.
    public let cpuCount: Int
    public let items: [Item]

    public init(title: String, runtimes: [String], cpuCount: Int, items: [Item]) {
        self.title = title
        self.runtimes = runtimes
        self.cpuCount = cpuCount
        self.items = items
    }

    /// Draws into a .png or .svg file.
    ///
    /// - Throws: `BenchError` when there is nothing to draw, gnuplot is missing or fails, or the file cannot be written.
    public func draw(to path: String, gnuplot program: String = "gnuplot") throws(BenchError) {
        let items = items.filter { !$0.series.isEmpty }
        guard !items.isEmpty else {
            throw .usage("there is no scaling to draw: no benchmark of the session was measured at two thread counts")
        }
        let columns = items.count <= 3 ? 1 : items.count <= 12 ? 2 : 3
        let lines = (items.count + columns - 1) / columns
        let size = columns == 1 ? (width: 430.0, height: 300.0) : (width: 310.0, height: 235.0)
        let heading = 92.0
        let canvas = try Canvas(
            path: path, width: Int(size.width) * 2 * columns + 20,
            height: Int(heading + size.height * Double(lines)) + 10,
            program: program)
        canvas.gnuplot.send("set multiplot")
        drawHeading(canvas, height: heading)
        for (index, item) in items.enumerated() {
            let x = Double(index % columns) * 2 * size.width + 10
            let y = heading + Double(index / columns) * size.height
            let box = Box(x: x, y: y, width: size.width, height: size.height)
            draw(item, index, canvas, box)
        }
        canvas.gnuplot.send("unset multiplot")
        try canvas.finish()
    }

    /// A rectangle in pixels from the upper left corner.
    private struct Box {
        var x: Double
        var y: Double
        var width: Double
        var height: Double
    }

    /// Title and the legend of all plots.
    private func drawHeading(_ canvas: Canvas, height: Double) {
        let cpus = "\(cpuCount) CPU\(cpuCount == 1 ? "" : "s")"
        canvas.gnuplot.send(
            "set lmargin at screen 0.02", "set rmargin at screen 0.98", "set tmargin at screen \(canvas.y(52))",
            "set bmargin at screen \(canvas.y(height - 4))", "unset border", "unset tics", "set xrange [0:1]",
            "set yrange [0:1]",
            "set label 1 \(Canvas.quoted(title)) at screen 0.5,\(canvas.y(16)) center font ',13'",
            "set label 2 'left: time of one call; right: speed-up over the smallest number of threads (larger is better); "
                + "95 % intervals' at screen 0.5,\(canvas.y(38)) center",
            "set key inside center horizontal samplen 4 width 2")
        var plots = runtimes.enumerated().map { index, name in
            "NaN with linespoints \(Self.line(index)) title \(Canvas.quoted(name))"
        }
        plots.append("NaN with lines lw 1.2 dt 2 lc rgb 'black' title 'ideal'")
        if hasOversubscription {
            plots.append(
                "NaN with boxes fs solid 1.0 border lc rgb '#bbbbbb' lc rgb '#e4e4e4' "
                    + "title \(Canvas.quoted("more threads than the \(cpus)"))")
        }
        canvas.gnuplot.send("plot " + plots.joined(separator: ", "), "set border 3", "unset key", "unset label")
    }

    private var hasOversubscription: Bool {
        items.contains { $0.series.contains { $0.points.contains { $0.threads > cpuCount } } }
    }

    private static func line(_ index: Int, isSolid: Bool = false) -> String {
        let style = SeriesStyle.at(index)
        // The lightest fills would vanish as lines.
        let colors = ["#22427c", "#e08a2e", "#4aa3d0", "#5e8f3f", "#a08a10", "#8d3b72"]
        return
            "lt 1 lw 1.8 dt \(isSolid ? 1 : style.dashType) pt \(style.pointType) ps 1.1 lc rgb '\(colors[index % colors.count])'"
    }

    private func draw(_ item: Item, _ index: Int, _ canvas: Canvas, _ box: Box) {
        let threads = Set(item.series.flatMap { $0.points.map(\.threads) }).sorted()
        guard let smallest = threads.first, let largest = threads.last else { return }
        let unit = ScalingPlot.unit(item)
        var names: [(name: String, runtime: Int)] = []
        for series in item.series {
            guard let runtime = runtimes.firstIndex(of: series.runtime) else { continue }
            let name = "scaling\(index)_\(runtime)"
            canvas.gnuplot.data(
                name,
                rows: series.points.map { point in
                    let time = point.time
                    let speed = point.speedUp
                    return [
                        Double(point.threads), time.value / unit.size,
                        (time.interval?.lowerBound ?? time.value) / unit.size,
                        (time.interval?.upperBound ?? time.value) / unit.size, speed.value,
                        speed.interval?.lowerBound ?? speed.value, speed.interval?.upperBound ?? speed.value,
                    ]
                })
            names.append((name, runtime))
        }
        var left = box
        left.width = box.width
        frame(left, canvas, title: "\(item.label) (\(ScalingPlot.description(item.scaling)))", threads: threads)
        let points = item.series.flatMap(\.points)
        let slowest = ScalingPlot.limit(points.map(\.time)) / unit.size
        canvas.gnuplot.send("set ylabel 'time, \(unit.name)' offset 1.2", "set yrange [0:\(slowest)]")
        plot(names, columns: "1:2:3:4", extra: nil, canvas)

        var right = box
        right.x += box.width
        frame(right, canvas, title: "", threads: threads)
        // The ideal is drawn as far as the machine has CPUs; beyond, it would flatten what was measured.
        let attainable = Double(min(largest, max(cpuCount, smallest + 1))) / Double(smallest)
        let fastest = max(1.25 * ScalingPlot.limit(points.map(\.speedUp)), 1.15 * attainable)
        canvas.gnuplot.send("set ylabel 'speed-up' offset 1.2", "set yrange [0:\(fastest)]")
        let ideal = "ideal\(index)"
        let steps = (0...32).map { Double(smallest) + Double(largest - smallest) * Double($0) / 32 }
        canvas.gnuplot.data(ideal, rows: steps.map { [$0, $0 / Double(smallest)] })
        plot(
            names, columns: "1:5:6:7", extra: "$\(ideal) using 1:2 with lines lw 1.2 dt 2 lc rgb 'black' notitle",
            canvas)
    }

    /// Margins, axis and shading of one small plot.
    private func frame(_ box: Box, _ canvas: Canvas, title: String, threads: [Int]) {
        let gnuplot = canvas.gnuplot
        let smallest = Double(threads.first ?? 1)
        let largest = Double(threads.last ?? 1)
        let isWide = largest > 8 * smallest
        gnuplot.send(
            "set lmargin at screen \(canvas.x(box.x + 62))",
            "set rmargin at screen \(canvas.x(box.x + box.width - 12))",
            "set tmargin at screen \(canvas.y(box.y + 28))",
            "set bmargin at screen \(canvas.y(box.y + box.height - 42))", "set tics nomirror out",
            "set grid ytics lt 1 lc rgb '#d0d0d0' lw 0.5", "unset object", "unset label",
            "set label 1 \(Canvas.quoted(title)) at screen \(canvas.x(box.x + 14)),\(canvas.y(box.y + 14)) left font ',10'",
            "set xlabel 'threads' offset 0,0.6", isWide ? "set logscale x 2" : "unset logscale x")
        let pad = 0.12 * (largest - smallest)
        let low = isWide ? smallest / 1.3 : smallest - pad
        let high = isWide ? largest * 1.3 : largest + pad
        let tics = threads.map { "'\($0)' \($0)" }.joined(separator: ", ")
        gnuplot.send("set xrange [\(low):\(high)]", "set xtics nomirror out (\(tics))", "set ytics nomirror out auto")
        if let over = threads.first(where: { $0 > cpuCount }) {
            let below = threads.last { $0 <= cpuCount }.map(Double.init)
            let edge = below.map { isWide ? ($0 * Double(over)).squareRoot() : ($0 + Double(over)) / 2 } ?? low
            gnuplot.send(
                "set object 1 rectangle from \(edge),graph 0 to \(high),graph 1 "
                    + "fc rgb '#e4e4e4' fs solid 1.0 noborder behind")
        }
    }

    private func plot(_ names: [(name: String, runtime: Int)], columns: String, extra: String?, _ canvas: Canvas) {
        var plots: [String] = extra.map { [$0] } ?? []
        for (name, runtime) in names {
            let color = ScalingPlot.line(runtime)
            plots.append(
                "$\(name) using \(columns) with yerrorbars \(ScalingPlot.line(runtime, isSolid: true)) notitle")
            plots.append("$\(name) using \(columns.prefix(3)) with linespoints \(color) notitle")
        }
        canvas.gnuplot.send("plot " + plots.joined(separator: ", "))
    }

    /// Top of an axis: all values, and intervals unless they are far wider than the values.
    private static func limit(_ estimates: [Estimate]) -> Double {
        let highest = estimates.map(\.value).max() ?? 1
        let top = estimates.map { $0.interval?.upperBound ?? $0.value }.max() ?? 1
        return min(top * 1.08, highest * 1.6)
    }

    private static func description(_ scaling: Scaling) -> String {
        switch scaling {
        case .none, .weak: "the same work for every thread"
        case .strong: "work divided among the threads"
        }
    }

    /// The unit that fits the largest time.
    private static func unit(_ item: Item) -> (name: String, size: Double) {
        let largest = item.series.flatMap { $0.points.map(\.time.value) }.max() ?? 1
        for unit in [("s", 1e9), ("ms", 1e6), ("µs", 1e3)] where largest >= unit.1 { return unit }
        return ("ns", 1)
    }
}
