import BenchModel
import Foundation

/// Times divided by the baseline's, as bars: a line at 1, intervals, the geometric mean at the right.
public struct BarsPlot: Sendable {
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
    /// Names of the series.
    public let runtimes: [String]
    public let panels: [Panel]

    public init(title: String, baseline: String, runtimes: [String], panels: [Panel]) {
        self.title = title
        self.baseline = baseline
        self.runtimes = runtimes
        self.panels = panels
    }

    /// Draws into a .png or .svg file.
    ///
    /// - Throws: `BenchError` when there is nothing to draw, gnuplot is missing or fails, or the file cannot be written.
    public func draw(to path: String, gnuplot program: String = "gnuplot") throws(BenchError) {
        guard !runtimes.isEmpty, panels.contains(where: { !$0.groups.isEmpty }) else {
            throw .usage("there is nothing to compare with \(baseline): the session has no second runtime")
        }
        let layout = Layout(self)
        let canvas = try Canvas(path: path, width: layout.width, height: layout.height, program: program)
        canvas.gnuplot.send("set multiplot")
        drawHeading(canvas, layout)
        var top = Layout.heading
        for (index, panel) in panels.enumerated() {
            draw(panel, canvas, layout, index: index, top: top)
            top += layout.panelHeight(panel)
        }
        canvas.gnuplot.send("unset multiplot")
        try canvas.finish()
    }

    /// Pixels of everything.
    private struct Layout {
        static let heading = 68.0
        static let plotHeight = 300.0
        static let panelTitle = 42.0
        let barWidth: Double
        let groupWidth: Double
        let left: Double
        let width: Int
        let height: Int
        let groupCount: Int
        private let runtimeCount: Int

        init(_ plot: BarsPlot) {
            runtimeCount = plot.runtimes.count
            groupCount = plot.panels.map { $0.groups.count }.max() ?? 0
            barWidth = groupCount <= 8 ? 30 : 17
            groupWidth = Double(runtimeCount) * barWidth + 16
            // A label turned by 45 degrees ends below its group and reaches to the left.
            let first = plot.panels.compactMap { $0.groups.first?.label }.map { TextExtent.width($0) }.max() ?? 0
            left = max(70, first * 0.71 - groupWidth / 2 + 16)
            // The geometric mean takes one group and a gap of half a group.
            width = max(720, Int(left + (Double(groupCount) + 1.7) * groupWidth + 30))
            var height = Layout.heading
            for panel in plot.panels { height += Layout.height(of: panel) }
            self.height = Int(height)
        }

        func panelHeight(_ panel: Panel) -> Double { Layout.height(of: panel) }

        static func below(_ panel: Panel) -> Double {
            let labels = panel.groups.map(\.label) + [panel.geometricMean.label]
            return 24 + 0.71 * (labels.map { TextExtent.width($0) }.max() ?? 0)
        }

        static func height(of panel: Panel) -> Double { panelTitle + plotHeight + below(panel) }
    }

    private func drawHeading(_ canvas: Canvas, _ layout: Layout) {
        let subtitle = "time divided by \(baseline)'s; smaller is better; whiskers: 95 % intervals"
        canvas.gnuplot.send(
            "set label 1 \(Canvas.quoted(title)) at screen 0.5,\(canvas.y(16)) center font ',13'",
            "set label 2 \(Canvas.quoted(subtitle)) at screen 0.5,\(canvas.y(38)) center")
    }

    private func draw(_ panel: Panel, _ canvas: Canvas, _ layout: Layout, index: Int, top: Double) {
        let gnuplot = canvas.gnuplot
        let limit = verticalLimit(panel)
        let plotTop = top + Layout.panelTitle
        // All panels share the width of a group; a panel with fewer groups is narrower.
        let unit = (Double(canvas.width) - 20 - layout.left) / (Double(layout.groupCount) + 1.7)
        let right = layout.left + (Double(panel.groups.count) + 1.7) * unit
        gnuplot.send(
            "set lmargin at screen \(canvas.x(layout.left))", "set rmargin at screen \(canvas.x(right))",
            "set tmargin at screen \(canvas.y(plotTop))",
            "set bmargin at screen \(canvas.y(plotTop + Layout.plotHeight))",
            "set xrange [0:\(Double(panel.groups.count) + 1.7)]", "set yrange [0:\(limit)]",
            "set ylabel \(Canvas.quoted("time / time of \(baseline)")) offset 1",
            "set grid ytics back lt 1 lc rgb '#d0d0d0' lw 0.5", "set border 3", "set tics nomirror out",
            "set ytics auto", "unset arrow", "unset label",
            "set key at screen \(canvas.x(Double(canvas.width) - 20)),\(canvas.y(top + 12)) right top horizontal samplen 1.6 width 1",
            "set label 3 \(Canvas.quoted(panel.title)) at screen \(canvas.x(layout.left)),\(canvas.y(top + 20)) left font ',11'"
        )
        if index == 0 { drawHeading(canvas, layout) }
        let meanCenter = Double(panel.groups.count) + 1.1
        let separator = Double(panel.groups.count) + 0.35
        gnuplot.send(
            "set arrow 1 from graph 0,first 1 to graph 1,first 1 nohead lw 1.8 lc rgb 'black' front",
            "set arrow 2 from \(separator),graph 0 to \(separator),graph 1 nohead lw 1 dt 3 lc rgb '#808080'")

        let groups =
            panel.groups.enumerated().map { (center: Double($0.offset) + 0.5, group: $0.element) }
            + [(center: meanCenter, group: panel.geometricMean)]
        let tics = groups.map { "\(Canvas.quoted($0.group.label)) \($0.center)" }.joined(separator: ", ")
        gnuplot.send("set xtics rotate by 45 right noenhanced scale 0.4 (\(tics))")
        var plots: [String] = []
        for series in runtimes.indices {
            plots += drawSeries(series, groups, gnuplot, layout, limit: limit, panel: index)
        }
        gnuplot.send("plot " + plots.joined(separator: ", "))
    }

    /// Sends one runtime's data and labels; returns the elements of the plot command.
    private func drawSeries(
        _ series: Int, _ groups: [(center: Double, group: Group)], _ gnuplot: Gnuplot, _ layout: Layout, limit: Double,
        panel: Int
    ) -> [String] {
        let style = SeriesStyle.at(series)
        let width = layout.barWidth / layout.groupWidth
        var bars: [[Double]] = []
        var intervals: [[Double]] = []
        for (center, group) in groups where series < group.bars.count {
            let x = center + (Double(series) - Double(runtimes.count - 1) / 2) * width
            let text: String
            let height: Double
            switch group.bars[series] {
            case .ratio(let ratio, let interval):
                bars.append([x, min(ratio, limit), width])
                let top = interval?.upperBound ?? ratio
                text = (ratio > limit ? "↑ " : "") + Decimals.significant(ratio, digits: 2)
                height = ratio > limit ? limit : min(top, limit)
                if let interval, ratio <= limit {
                    intervals.append([x, ratio, interval.lowerBound, min(interval.upperBound, limit)])
                }
            case .missing(let reason):
                text = reason
                height = 0
            }
            // White behind the text where it must stand on a bar that reaches the top.
            let isCut = height >= limit * 0.9
            let anchor = isCut ? "right" : "left"
            let box = isCut ? " boxed" : ""
            let offset = isCut ? "-0.3" : "0.3"
            gnuplot.send(
                "set label \(Canvas.quoted(text)) at \(x),\(isCut ? limit : height) rotate by 90 \(anchor) "
                    + "offset 0,\(offset) font ',8' front\(box)")
        }
        gnuplot.send("set style textbox opaque noborder margins 0.3,0.3")
        let name = "bars\(panel)_\(series)"
        gnuplot.data(name, rows: bars.isEmpty ? [[Double.nan, .nan, .nan]] : bars)
        var plots = [
            "$\(name) using 1:2:3 with boxes fs solid 1.0 border lc rgb 'black' lc rgb '\(style.color)' "
                + "title \(Canvas.quoted(runtimes[series]))"
        ]
        if let hatching = style.hatching {
            plots.append(
                "$\(name) using 1:2:3 with boxes fs transparent pattern \(hatching) border lc rgb 'black' "
                    + "lc rgb 'black' lw 0.6 notitle")
        }
        if !intervals.isEmpty {
            gnuplot.data(name + "_intervals", rows: intervals)
            plots.append(
                "$\(name)_intervals using 1:2:3:4 with yerrorbars ps 0 lw 1.4 lc rgb 'black' notitle")
        }
        return plots
    }

    /// Top of the axis: room for all bars and the text over them, but a few far outliers are cut, with their value, so
    /// that the others stay readable.
    private func verticalLimit(_ panel: Panel) -> Double {
        let tops = (panel.groups + [panel.geometricMean]).flatMap(\.bars).compactMap { bar -> Double? in
            if case .ratio(let ratio, let interval) = bar { return max(ratio, interval?.upperBound ?? ratio) }
            return nil
        }.filter(\.isFinite).sorted()
        guard let highest = tops.last else { return 1.3 }
        let usual = tops[(tops.count - 1) * 3 / 4]
        return max(1.3, min(highest * 1.22, max(2.5, usual * 2.5)))
    }
}
