import BenchModel
import Foundation

/// Time and speed-up against threads: two small plots per benchmark, with the ideal line and oversubscription marked, and
/// a third for the share of aborted transactions where a runtime counts them.
public struct ScalingPlot: Plot {
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
        /// Share of transactions that were aborted (0.1 is 10 %); nil for a runtime that does not count them.
        public let abortRate: Double?

        public init(threads: Int, time: Estimate, speedUp: Estimate, abortRate: Double? = nil) {
            self.abortRate = abortRate
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

    /// A run that has no time.
    public struct Failure: Equatable, Sendable {
        public let runtime: String
        public let threads: Int

        public init(runtime: String, threads: Int) {
            self.runtime = runtime
            self.threads = threads
        }
    }

    /// The plots of one benchmark.
    public struct Item: Equatable, Sendable {
        public let label: String
        public let scaling: Scaling
        public let series: [Series]
        public let failures: [Failure]

        public init(label: String, scaling: Scaling, series: [Series], failures: [Failure] = []) {
            self.label = label
            self.scaling = scaling
            self.series = series
            self.failures = failures
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

    public var pages: [ScalingPlot] {
        let parts = ScalingPlot.parts(items, of: 180)
        guard parts.count > 1 else { return [self] }
        return parts.enumerated().map { index, items in
            ScalingPlot(
                title: "\(title), page \(index + 1) of \(parts.count)", runtimes: runtimes, cpuCount: cpuCount,
                items: items)
        }
    }

    public func draw(to path: String, options: PlotOptions) throws(BenchError) {
        let items = items.filter { !$0.series.isEmpty }
        guard !items.isEmpty else {
            throw .usage("there is no scaling to draw: no benchmark of the session was measured at two thread counts")
        }
        let columns = items.count <= 3 ? 1 : items.count <= 12 || hasAbortRates ? 2 : 3
        let names = items.map { TextExtent.width(TextExtent.shortened($0.label), size: 13, isBold: true) }.max() ?? 0
        let parts = hasAbortRates ? 3.0 : 2
        let width = max(columns == 1 ? 430 : 310, (names + 40) / parts)
        let height = columns == 1 ? 316.0 : 256.0
        var drawing = Drawing(width: width * parts * Double(columns) + 16)
        var y = drawing.heading(title, subtitle)
        y = drawing.legend(legend, y: y) + 4
        for (index, item) in items.enumerated() {
            let x = 8 + Double(index % columns) * parts * width
            let top = y + Double(index / columns) * height
            draw(item, Box(x: x, y: top, width: width, height: height), &drawing)
        }
        let lines = Double((items.count + columns - 1) / columns)
        try drawing.finish(path, height: y + height * lines + 6, title: title, options: options)
    }

    /// A rectangle in pixels from the upper left corner.
    private struct Box {
        var x: Double
        var y: Double
        var width: Double
        var height: Double
    }

    private var subtitle: String {
        "left: time of one call; \(hasAbortRates ? "middle" : "right"): speed-up over the smallest number of threads "
            + "(larger is better)\(hasAbortRates ? "; right: share of transactions that were aborted" : ""); "
            + "95 % intervals"
    }

    private var points: [Point] { items.flatMap { $0.series.flatMap(\.points) } }
    private var hasOversubscription: Bool { points.contains { $0.threads > cpuCount } }
    private var hasAbortRates: Bool { points.contains { $0.abortRate != nil } }

    private var legend: [Drawing.LegendEntry] {
        var entries = runtimes.enumerated().map { index, name in
            let style = SeriesStyle.at(index)
            return Drawing.LegendEntry(text: TextExtent.shortened(name)) { drawing, at in
                drawing.line(at.x - 14, at.y, at.x + 14, at.y, color: style.lineColor, width: 1.8, dash: style.dashType)
                drawing.marker(style.marker, x: at.x, y: at.y, size: 1.1, color: style.lineColor)
            }
        }
        entries.append(
            Drawing.LegendEntry(text: "ideal") { drawing, at in
                drawing.line(at.x - 14, at.y, at.x + 14, at.y, width: 1.2, dash: 2)
            })
        if hasOversubscription {
            let words = "more threads than the \(cpuCount) CPU\(cpuCount == 1 ? "" : "s")"
            entries.append(
                Drawing.LegendEntry(text: words) { drawing, at in
                    drawing.rectangle(x: at.x - 12, y: at.y - 6, width: 24, height: 12, fill: "#e4e4e4")
                    drawing.frame(x: at.x - 12, y: at.y - 6, width: 24, height: 12, color: "#b0b0b0")
                })
        }
        if items.contains(where: { !$0.failures.isEmpty }) {
            entries.append(
                Drawing.LegendEntry(text: "failed") { drawing, at in
                    drawing.marker(.cross, x: at.x, y: at.y, size: 1, color: "#404040")
                })
        }
        return entries
    }

    private func draw(_ item: Item, _ box: Box, _ drawing: inout Drawing) {
        let points = item.series.flatMap(\.points)
        let threads = Set(points.map(\.threads) + item.failures.map(\.threads)).sorted()
        guard let smallest = threads.first, let largest = threads.last else { return }
        drawing.text(TextExtent.shortened(item.label), x: box.x + 14, y: box.y + 12, size: 13, isBold: true)
        drawing.text(ScalingPlot.description(item.scaling), x: box.x + 14, y: box.y + 28, size: 11, color: "#404040")

        let unit = ScalingPlot.unit(item)
        let slowest = ScalingPlot.limit(points.map(\.time))
        let times = Frame(box, threads: threads, limit: slowest)
        frame(times, title: "time, \(unit.name)", unit: unit.size, suffix: "", threads: threads, &drawing)
        plot(item, times, &drawing) { $0.time }
        mark(item.failures, times, &drawing)

        // The ideal is drawn as far as the machine has CPUs; beyond, it would flatten what was measured.
        let attainable = Double(min(largest, max(cpuCount, smallest + 1))) / Double(smallest)
        let fastest = max(1.25 * ScalingPlot.limit(points.map(\.speedUp)), 1.15 * attainable)
        var place = box
        place.x += box.width
        let speeds = Frame(place, threads: threads, limit: fastest)
        frame(speeds, title: "speed-up", unit: 1, suffix: "", threads: threads, &drawing)
        let end = min(Double(largest), fastest * Double(smallest))
        let ideal = (0...32).map { Double(smallest) + (end - Double(smallest)) * Double($0) / 32 }
        drawing.line(
            ideal.map { Drawing.Point(x: speeds.x($0), y: speeds.y($0 / Double(smallest))) }, width: 1.2, dash: 2)
        plot(item, speeds, &drawing) { $0.speedUp }

        let rates = points.compactMap(\.abortRate)
        guard let greatest = rates.max() else { return }
        place.x += box.width
        let aborts = Frame(place, threads: threads, limit: min(1.08, max(0.02, greatest * 1.2)))
        frame(aborts, title: "aborts", unit: 0.01, suffix: " %", threads: threads, &drawing)
        plot(item, aborts, &drawing) { $0.abortRate.map { Estimate($0, interval: nil) } }
    }

    /// Where the values of one small plot go: threads to the right, values from zero upwards.
    private struct Frame {
        let left: Double
        let right: Double
        let top: Double
        let bottom: Double
        let limit: Double
        private let low: Double
        private let high: Double
        /// Thread counts far apart stand at equal distances for equal factors.
        private let isLogarithmic: Bool

        init(_ box: Box, threads: [Int], limit: Double) {
            left = box.x + 62
            right = box.x + box.width - 12
            top = box.y + 58
            bottom = box.y + box.height - 44
            self.limit = limit
            let smallest = Double(threads.first ?? 1)
            let largest = Double(threads.last ?? 1)
            isLogarithmic = largest > 8 * smallest
            let pad = max(0.5, 0.12 * (largest - smallest))
            low = isLogarithmic ? smallest / 1.3 : smallest - pad
            high = isLogarithmic ? largest * 1.3 : largest + pad
        }

        func x(_ threads: Double) -> Double {
            let share = isLogarithmic ? log(threads / low) / log(high / low) : (threads - low) / (high - low)
            return left + (right - left) * share
        }

        /// Values over the limit land on it.
        func y(_ value: Double) -> Double { bottom - (bottom - top) * min(1, max(0, value / limit)) }
    }

    /// Axes, grid and shading of one small plot.
    private func frame(
        _ frame: Frame, title: String, unit: Double, suffix: String, threads: [Int], _ drawing: inout Drawing
    ) {
        if let over = threads.first(where: { $0 > cpuCount }) {
            let place = frame.x(Double(over))
            let edge = threads.last { $0 <= cpuCount }.map { (frame.x(Double($0)) + place) / 2 } ?? frame.left
            drawing.rectangle(
                x: edge, y: frame.top, width: frame.right - edge, height: frame.bottom - frame.top, fill: "#e4e4e4")
        }
        for tic in LogAxis.evenTics(0, frame.limit / unit, most: 6) {
            let y = frame.y(tic.value * unit)
            drawing.line(frame.left, y, frame.right, y, color: "#d0d0d0", width: 0.5)
            drawing.line(frame.left - 5, y, frame.left, y)
            drawing.text(tic.text + suffix, x: frame.left - 8, y: y, align: .right, size: 11)
        }
        drawing.line(frame.left, frame.top, frame.left, frame.bottom)
        drawing.line(frame.left, frame.bottom, frame.right, frame.bottom)
        drawing.text(title, x: frame.left - 8, y: frame.top - 10, size: 11)
        var end = -Double.infinity
        for count in threads {
            let x = frame.x(Double(count))
            drawing.line(x, frame.bottom, x, frame.bottom + 5)
            let half = TextExtent.width("\(count)", size: 11) / 2
            guard x - half > end + 4 else { continue }
            end = x + half
            drawing.text("\(count)", x: x, y: frame.bottom + 14, align: .center, size: 11)
        }
        drawing.text(
            "threads", x: (frame.left + frame.right) / 2, y: frame.bottom + 30, align: .center, size: 11,
            color: "#404040")
    }

    private func plot(
        _ item: Item, _ frame: Frame, _ drawing: inout Drawing, value: (Point) -> Estimate?
    ) {
        for series in item.series {
            guard let runtime = runtimes.firstIndex(of: series.runtime) else { continue }
            let style = SeriesStyle.at(runtime)
            let points = series.points.compactMap { point in value(point).map { (point.threads, $0) } }
            for (threads, estimate) in points {
                guard let interval = estimate.interval else { continue }
                let x = frame.x(Double(threads))
                let (low, high) = (frame.y(interval.lowerBound), frame.y(interval.upperBound))
                drawing.line(x, low, x, high, color: style.lineColor, width: 1.4)
                drawing.line(x - 4, low, x + 4, low, color: style.lineColor, width: 1.4)
                // An interval that goes on beyond the plot has no end there.
                if interval.upperBound <= frame.limit {
                    drawing.line(x - 4, high, x + 4, high, color: style.lineColor, width: 1.4)
                }
            }
            let places = points.map { Drawing.Point(x: frame.x(Double($0.0)), y: frame.y($0.1.value)) }
            drawing.line(places, color: style.lineColor, width: 1.8, dash: style.dashType)
            for place in places {
                drawing.marker(style.marker, x: place.x, y: place.y, size: 1.1, color: style.lineColor)
            }
        }
    }

    /// A cross in the runtime's colour for every run that failed, above each other.
    private func mark(_ failures: [Failure], _ frame: Frame, _ drawing: inout Drawing) {
        var heights: [Int: Double] = [:]
        for failure in failures {
            guard let runtime = runtimes.firstIndex(of: failure.runtime) else { continue }
            let height = heights[failure.threads, default: 8]
            heights[failure.threads] = height + 13
            drawing.marker(
                .cross, x: frame.x(Double(failure.threads)), y: frame.bottom - height, size: 1,
                color: SeriesStyle.at(runtime).lineColor)
        }
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
