import BenchModel
import Foundation

/// Times divided by the baseline's, as bars from the line at 1 on a logarithmic axis: twice as fast and twice as slow are
/// equally long. With intervals, and the geometric mean at the right.
public struct BarsPlot: Plot {
    /// One bar.
    public enum Bar: Equatable, Sendable {
        /// A ratio with its interval, if it has one.
        case ratio(Double, interval: ClosedRange<Double>?)
        /// Nothing to draw, and the word that stands there instead: "failed".
        case missing(String)
    }

    /// The bars of one benchmark, one per runtime.
    public struct Group: Equatable, Sendable {
        public let label: String
        public let bars: [Bar]

        public init(label: String, bars: [Bar]) {
            self.label = label
            self.bars = bars
        }
    }

    /// One thread count: the panels stand one below the other.
    public struct Panel: Equatable, Sendable {
        public let title: String
        public let groups: [Group]
        public let geometricMean: Group

        public init(title: String, groups: [Group], geometricMean: Group) {
            self.title = title
            self.groups = groups
            self.geometricMean = geometricMean
        }
    }

    public let title: String
    public let baseline: String
    /// What is divided: "time", "CPU time".
    public let quantity: String
    /// Names of the series.
    public let runtimes: [String]
    public let panels: [Panel]
    /// Which style each series has: that of its runtime in every picture of the session. nil: as they come.
    public let styles: [Int]?

    public init(
        title: String, baseline: String, quantity: String = "time", runtimes: [String], panels: [Panel],
        styles: [Int]? = nil
    ) {
        self.styles = styles
        self.title = title
        self.baseline = baseline
        self.quantity = quantity
        self.runtimes = runtimes
        self.panels = panels
    }

    private func style(_ series: Int) -> SeriesStyle {
        SeriesStyle.at(styles.flatMap { series < $0.count ? $0[series] : nil } ?? series)
    }

    /// Groups that fit on a page.
    private static let pageSize = 1200

    public var pages: [BarsPlot] {
        var pages: [[Panel]] = [[]]
        var room = BarsPlot.pageSize
        for panel in panels {
            var groups = panel.groups[...]
            repeat {
                if room == 0 {
                    pages.append([])
                    room = BarsPlot.pageSize
                }
                let part = groups.prefix(room)
                groups = groups.dropFirst(room)
                room -= max(1, part.count)
                room = max(0, room)
                let isFirst = part.startIndex == panel.groups.startIndex
                pages[pages.count - 1].append(
                    Panel(
                        title: isFirst ? panel.title : "\(panel.title), continued", groups: Array(part),
                        geometricMean: panel.geometricMean))
            } while !groups.isEmpty
        }
        guard pages.count > 1 else { return [self] }
        return pages.enumerated().map { index, panels in
            BarsPlot(
                title: "\(title), page \(index + 1) of \(pages.count)", baseline: baseline, quantity: quantity,
                runtimes: runtimes, panels: panels, styles: styles)
        }
    }

    public func draw(to path: String, options: PlotOptions) throws(BenchError) {
        guard !runtimes.isEmpty, panels.contains(where: { !$0.groups.isEmpty }) else {
            throw .usage("there is nothing to compare with \(baseline): the session has no second runtime")
        }
        let layout = Layout(self)
        let canvas = try Canvas(
            path: path, width: layout.width, height: layout.height, title: title, options: options)
        canvas.gnuplot.send("set multiplot")
        var top = layout.heading
        for (index, strip) in layout.strips.enumerated() {
            draw(strip, canvas, layout, index: index, top: top)
            top += strip.height
        }
        canvas.gnuplot.send("unset multiplot")
        try canvas.finish()
    }

    /// A panel, or a part of one that is too long for one line.
    private struct Strip {
        var title: String
        var groups: [Group]
        /// The geometric mean, in the last strip of a panel.
        var mean: Group?
        /// The axis, the same in all strips of a panel.
        var scale: Scale

        /// Units of the horizontal axis: one per group; the mean takes one and a gap.
        var extent: Double { Double(groups.count) + (mean == nil ? 0.2 : 1.7) }

        /// Pixels with title and the labels below.
        var height: Double {
            let labels = (groups + [mean].compactMap { $0 }).map(\.label)
            let below = 24 + 0.71 * (labels.map { TextExtent.width(TextExtent.shortened($0)) }.max() ?? 0)
            return Layout.panelTitle + Layout.plotHeight + below
        }
    }

    /// Pixels of everything.
    private struct Layout {
        static let plotHeight = 300.0
        static let panelTitle = 42.0
        static let greatestWidth = 2000.0
        let barWidth: Double
        let groupWidth: Double
        let left: Double
        /// Pixels of a unit of the horizontal axis.
        let unit: Double
        let width: Int
        let height: Int
        let strips: [Strip]
        let title: [String]
        let subtitle: [String]
        /// Where the first line of the legend stands, and each name: its line from 0 and its place from the left.
        let legendTop: Double
        let legend: [(line: Int, x: Double)]
        /// Pixels of title and legend.
        let heading: Double

        init(_ plot: BarsPlot) {
            let most = plot.panels.map { $0.groups.count }.max() ?? 0
            barWidth = most <= 8 ? 30 : 17
            groupWidth = Double(plot.runtimes.count) * barWidth + 16
            // A label turned by 45 degrees ends below its group and reaches to the left.
            let longest =
                plot.panels.flatMap { $0.groups.map { TextExtent.width(TextExtent.shortened($0.label)) } }.max() ?? 0
            left = max(70, longest * 0.71 - groupWidth / 2 + 16)
            let fitting = max(1, Int((Layout.greatestWidth - left) / groupWidth) - 2)
            var strips: [Strip] = []
            for panel in plot.panels {
                let count = max(1, (panel.groups.count + fitting - 1) / fitting)
                let size = max(1, (panel.groups.count + count - 1) / count)
                let scale = BarsPlot.scale(panel)
                for part in 0..<count {
                    let groups = Array(panel.groups.dropFirst(part * size).prefix(size))
                    strips.append(
                        Strip(
                            title: part == 0 ? panel.title : "\(panel.title), continued", groups: groups,
                            mean: part == count - 1 ? panel.geometricMean : nil, scale: scale))
                }
            }
            self.strips = strips
            let extent = strips.map(\.extent).max() ?? 1
            let width = max(720, Int(left + extent * groupWidth + 30))
            self.width = width
            unit = (Double(width) - 20 - left) / extent
            title = TextExtent.wrapped(plot.title, width: Double(width) - 32, size: 16, isBold: true)
            subtitle = TextExtent.wrapped(plot.subtitle, width: Double(width) - 32)
            legendTop = 22 + 20 * Double(title.count) + 17 * Double(subtitle.count)
            legend = Layout.legend(plot.runtimes, width: Double(width))
            heading = legendTop + 18 * Double(legend.last?.line ?? 0) + 2
            height = Int(heading + strips.reduce(0) { $0 + $1.height })
        }

        private static func legend(_ names: [String], width: Double) -> [(line: Int, x: Double)] {
            var line = 0
            var x = 16.0
            return names.map { name in
                let extent = 26 + TextExtent.width(TextExtent.shortened(name)) + 20
                if x > 16, x + extent > width - 8 {
                    line += 1
                    x = 16
                }
                defer { x += extent }
                return (line, x)
            }
        }
    }

    private var subtitle: String {
        "\(quantity) divided by \(baseline)'s, logarithmic; smaller is better, downward; whiskers: 95 % intervals"
    }

    private func drawHeading(_ canvas: Canvas, _ layout: Layout) {
        var y = 8.0
        func line(_ text: String, height: Double, _ look: String) {
            y += height
            canvas.gnuplot.send(
                "set label \(canvas.quoted(text)) at screen \(canvas.x(16)),\(canvas.y(y - 7)) left \(look)")
        }
        for text in layout.title { line(text, height: 20, "font \(canvas.font(16, isBold: true))") }
        for text in layout.subtitle { line(text, height: 17, "textcolor rgb '#404040'") }
    }

    private func draw(_ strip: Strip, _ canvas: Canvas, _ layout: Layout, index: Int, top: Double) {
        let gnuplot = canvas.gnuplot
        let scale = strip.scale
        let plotTop = top + Layout.panelTitle
        // All strips share the width of a group; one with fewer groups is narrower.
        let right = layout.left + strip.extent * layout.unit
        gnuplot.send(
            "set lmargin at screen \(canvas.x(layout.left))", "set rmargin at screen \(canvas.x(right))",
            "set tmargin at screen \(canvas.y(plotTop))",
            "set bmargin at screen \(canvas.y(plotTop + Layout.plotHeight))",
            "set xrange [0:\(strip.extent)]", "set yrange [\(scale.low):\(scale.high)]",
            "set ylabel \(canvas.quoted("\(quantity) / \(quantity) of \(baseline)")) offset 1",
            "set grid ytics back lt 1 lc rgb '#d0d0d0' lw 0.5", "set border 3", "set tics nomirror out",
            "set ytics (\(scale.tics.map { "\(canvas.quotedTic($0.text)) \($0.value)" }.joined(separator: ", ")))",
            "unset arrow", "unset label", "unset object", "unset key",
            "set label 3 \(canvas.quoted(strip.title)) at screen \(canvas.x(layout.left)),\(canvas.y(top + 20)) left font \(canvas.font(13, isBold: true))"
        )
        if index == 0 {
            drawHeading(canvas, layout)
            drawLegend(canvas, layout)
        }
        var groups = strip.groups.enumerated().map { (center: Double($0.offset) + 0.5, group: $0.element) }
        if let mean = strip.mean {
            let separator = Double(strip.groups.count) + 0.35
            gnuplot.send(
                "set arrow from \(separator),graph 0 to \(separator),graph 1 nohead lw 1 dt 3 lc rgb '#808080'")
            groups.append((center: Double(strip.groups.count) + 1.1, group: mean))
        }
        let tics = groups.map { "\(canvas.quotedTic(TextExtent.shortened($0.group.label))) \($0.center)" }.joined(
            separator: ", ")
        gnuplot.send("set xtics rotate by 45 right noenhanced scale 0.4 (\(tics))")
        var plots: [String] = []
        drawLineAtOne(strip, groups, canvas, layout)
        for series in runtimes.indices {
            plots += drawSeries(series, groups, canvas, layout, scale: scale, panel: index)
        }
        gnuplot.send("plot " + plots.joined(separator: ", "))
    }

    /// Sends one runtime's data and labels; returns the elements of the plot command.
    private func drawSeries(
        _ series: Int, _ groups: [(center: Double, group: Group)], _ canvas: Canvas, _ layout: Layout, scale: Scale,
        panel: Int
    ) -> [String] {
        let gnuplot = canvas.gnuplot
        let style = style(series)
        let width = layout.barWidth / layout.groupWidth
        // Above so many bars their values would only be a grey cloud.
        let hasLabels = groups.count * runtimes.count <= BarsPlot.mostLabels
        var bars: [[Double]] = []
        var intervals: [[Double]] = []
        for (center, group) in groups where series < group.bars.count {
            let x = center + (Double(series) - Double(runtimes.count - 1) / 2) * width
            let label = ValueLabel(group.bars[series], scale: scale, plotHeight: Layout.plotHeight)
            if case .ratio(let ratio, let interval) = group.bars[series], ratio > 0 {
                let end = max(scale.low, min(log2(ratio), label.isCut ? label.height : scale.high))
                bars.append([x, (end / 2), x - width / 2, x + width / 2, min(0, end), max(0, end)])
                if let interval, !label.isCut, interval.lowerBound > 0, log2(interval.lowerBound) < label.height {
                    let low = max(scale.low, log2(interval.lowerBound))
                    intervals.append([x, low, max(low, min(log2(interval.upperBound), label.height))])
                }
            }
            if !hasLabels, case .ratio = group.bars[series], !label.isCut { continue }
            gnuplot.send(
                "set label \(canvas.quoted(label.text)) at \(x),\(label.height) rotate by 90 left offset 0,0.35 "
                    + "font \(canvas.font(10.5)) front")
        }
        let name = "bars\(panel)_\(series)"
        gnuplot.data(name, rows: bars.isEmpty ? [[Double](repeating: .nan, count: 6)] : bars)
        let box = "using 1:2:3:4:5:6 with boxxyerror"
        var plots = [
            "$\(name) \(box) fs solid 1.0 border lc rgb 'black' lc rgb '\(style.color)' notitle"
        ]
        if let hatching = style.hatching {
            plots.append(
                "$\(name) \(box) fs transparent pattern \(hatching) border lc rgb 'black' "
                    + "lc rgb 'black' lw 0.6 notitle")
        }
        if !intervals.isEmpty {
            gnuplot.data(name + "_intervals", rows: intervals)
            // A light edge around the dark line: it is seen on every fill, and on paper.
            for (line, color) in [(3.6, "white"), (1.4, "black")] {
                plots.append(
                    "$\(name)_intervals using 1:2:(0):($3-$2) with vectors heads size first \(0.22 * width),90 nofilled "
                        + "lw \(line) lc rgb '\(color)' notitle")
            }
        }
        return plots
    }

    /// The text over a bar: its value, or why there is none. Where bar or interval would leave no room for it, they end
    /// below the text, which tells what was cut.
    private struct ValueLabel {
        var text: String
        /// Where it begins, in powers of two.
        var height: Double
        /// The bar itself ends early.
        var isCut = false

        /// Three digits where the third one decides.
        static func number(_ ratio: Double) -> String {
            Decimals.significant(ratio, digits: abs(log2(ratio)) < 0.2 ? 3 : 2)
        }

        init(_ bar: Bar, scale: Scale, plotHeight: Double) {
            func highest(_ text: String) -> Double {
                scale.high - (scale.high - scale.low) * (Double(text.count) * 6 + 8) / plotHeight
            }
            switch bar {
            case .missing(let reason):
                text = reason
                height = 0
            case .ratio(let ratio, let interval):
                text = ValueLabel.number(ratio)
                let end = log2(max(ratio, 1e-12))
                height = max(0, end, interval.map { log2(max($0.upperBound, 1e-12)) } ?? end)
                guard height > highest(text) else { return }
                let bound = interval.map { "\(text) (to \(ValueLabel.number($0.upperBound)))" } ?? text
                if end <= highest(bound) {
                    text = bound
                    height = highest(bound)
                } else if end <= highest(text) {
                    height = highest(text)
                } else {
                    text += " ↑"
                    height = highest(text)
                    isCut = true
                }
            }
        }
    }

    /// The line at 1, from which all bars begin.
    private func drawLineAtOne(
        _ strip: Strip, _ groups: [(center: Double, group: Group)], _ canvas: Canvas, _ layout: Layout
    ) {
        canvas.gnuplot.send("set arrow from 0,0 to \(strip.extent),0 nohead lw 1.8 lc rgb 'black' front")
    }

    /// The names of the series, drawn by hand because gnuplot's key cannot show a hatched colour.
    private func drawLegend(_ canvas: Canvas, _ layout: Layout) {
        for (index, name) in runtimes.enumerated() {
            let style = style(index)
            let (line, x) = layout.legend[index]
            let y = layout.legendTop + 18 * Double(line)
            let box =
                "from screen \(canvas.x(x)),\(canvas.y(y + 6)) to screen \(canvas.x(x + 18)),\(canvas.y(y - 6)) front"
            canvas.gnuplot.send(
                "set label \(canvas.quoted(TextExtent.shortened(name))) at screen \(canvas.x(x + 24)),\(canvas.y(y)) left",
                "set object rectangle \(box) fc rgb '\(style.color)' fs solid 1.0 border lc rgb 'black'")
            if let hatching = style.hatching {
                canvas.gnuplot.send(
                    "set object rectangle \(box) fc rgb 'black' fs transparent pattern \(hatching) border lc rgb 'black'"
                )
            }
        }
    }

    /// A logarithmic axis in powers of two.
    struct Scale {
        var low: Double
        var high: Double

        /// Every power of two, or every n-th; where the axis is short, halves of them.
        var tics: [(value: Double, text: String)] {
            let extent = high - low
            let step =
                extent > 12 ? (extent / 8).rounded(.up) : extent > 3 ? 1 : extent > 1.4 ? 0.5 : extent > 0.6 ? 0.2 : 0.1
            var tics: [(value: Double, text: String)] = []
            var index = (low / step).rounded(.up)
            while index * step <= high, tics.count < 40 {
                tics.append((index * step, LogAxis.trimmed(exp2(index * step))))
                index += 1
            }
            return tics
        }
    }

    /// More bars than these have no values beside them.
    static let mostLabels = 40

    /// Room for all bars and the text over them. A wide interval may be cut, and so may a few far outliers, both with their
    /// values, so that the others stay readable.
    private static func scale(_ panel: Panel) -> Scale {
        var ends: [Double] = []
        var tops: [Double] = []
        for case .ratio(let ratio, let interval) in (panel.groups + [panel.geometricMean]).flatMap(\.bars)
        where ratio.isFinite && ratio > 0 {
            ends.append(log2(ratio))
            tops.append(log2(interval?.upperBound ?? ratio))
        }
        ends.sort()
        guard let lowest = ends.first, let highest = ends.last, let top = tops.max() else {
            return Scale(low: -0.5, high: 0.5)
        }
        let usual = ends[(ends.count - 1) * 3 / 4]
        // Above the bars that go down their values stand over the line.
        let above = max(0.15, min(max(top, highest), highest + 0.6, max(1.4, usual + 1.4)))
        let extent = above - min(lowest, 0)
        return Scale(low: min(lowest, 0) - 0.06 * extent - 0.02, high: above + 0.28 * max(extent, 0.3))
    }
}
