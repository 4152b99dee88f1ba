import BenchModel

/// A picture in pixels from the upper left corner, collected first and then sent to gnuplot as one plot.
///
/// Plots whose layout follows their labels use it: every place is known here, so that nothing is clipped or overlaps.
/// Later shapes cover earlier ones; text covers all shapes.
struct Drawing {
    struct Point: Equatable {
        var x: Double
        var y: Double
    }

    enum Alignment: String {
        case left, center, right
    }

    /// gnuplot's point types by what they look like.
    enum Marker: Int {
        case plus = 1, cross, star, openSquare, square, openCircle, circle, openTriangle, triangle, openDownTriangle,
            downTriangle, openDiamond, diamond
    }

    /// Shapes of one look; neighbours of the same look share a data block.
    private enum Style: Equatable {
        case rectangle(fill: String)
        case hatching(pattern: Int, color: String)
        case line(color: String, width: Double, dash: Int)
        case marker(Marker, size: Double, color: String)
        case polygon(fill: String)
    }

    private struct Label {
        var text: String
        var at: Point
        var alignment: Alignment
        var size: Double
        var color: String
        var isBold: Bool
        var rotation: Int
    }

    let width: Double
    private var shapes: [(style: Style, rows: [[Double]])] = []
    private var labels: [Label] = []

    init(width: Double) { self.width = width }

    private mutating func add(_ style: Style, _ rows: [[Double]], joins: Bool = true) {
        if joins, let last = shapes.last, last.style == style {
            shapes[shapes.count - 1].rows += rows
        } else {
            shapes.append((style, rows))
        }
    }

    mutating func rectangle(x: Double, y: Double, width: Double, height: Double, fill: String) {
        add(.rectangle(fill: fill), [[x + width / 2, y + height / 2, x, x + width, y, y + height]])
    }

    /// Lines over a rectangle; patterns are gnuplot's numbers.
    mutating func hatch(x: Double, y: Double, width: Double, height: Double, pattern: Int, color: String) {
        add(
            .hatching(pattern: pattern, color: color),
            [[x + width / 2, y + height / 2, x, x + width, y, y + height]])
    }

    mutating func frame(x: Double, y: Double, width: Double, height: Double, color: String = "black", line: Double = 1)
    {
        let corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)]
        self.line(corners.map { Point(x: $0.0, y: $0.1) }, color: color, width: line)
    }

    /// A line through points; `dash` is gnuplot's number, 1 for solid.
    mutating func line(_ points: [Point], color: String = "black", width: Double = 1, dash: Int = 1) {
        guard points.count >= 2 else { return }
        // A row that is no number ends the line, so that the next one of this look can follow in the same block.
        add(.line(color: color, width: width, dash: dash), points.map { [$0.x, $0.y] } + [[.nan, .nan]])
    }

    mutating func line(
        _ x0: Double, _ y0: Double, _ x1: Double, _ y1: Double, color: String = "black", width: Double = 1,
        dash: Int = 1
    ) {
        line([Point(x: x0, y: y0), Point(x: x1, y: y1)], color: color, width: width, dash: dash)
    }

    mutating func marker(_ marker: Marker, x: Double, y: Double, size: Double = 1, color: String = "black") {
        add(.marker(marker, size: size, color: color), [[x, y]])
    }

    mutating func polygon(_ points: [Point], fill: String) {
        guard points.count >= 3 else { return }
        add(.polygon(fill: fill), points.map { [$0.x, $0.y] }, joins: false)
    }

    mutating func text(
        _ text: String, x: Double, y: Double, align: Alignment = .left, size: Double = 12, color: String = "black",
        isBold: Bool = false, rotation: Int = 0
    ) {
        labels.append(
            Label(
                text: text, at: Point(x: x, y: y), alignment: align, size: size, color: color, isBold: isBold,
                rotation: rotation))
    }

    /// Title and subtitle, broken into lines that fit. Returns where they end.
    mutating func heading(_ title: String, _ subtitle: String) -> Double {
        var y = 8.0
        for line in TextExtent.wrapped(title, width: width - 32, size: 16, isBold: true) {
            y += 20
            text(line, x: 16, y: y - 8, size: 16, isBold: true)
        }
        for line in TextExtent.wrapped(subtitle, width: width - 32) {
            y += 17
            text(line, x: 16, y: y - 6, color: "#404040")
        }
        return y + 6
    }

    /// One sample and its words in a legend.
    struct LegendEntry {
        var text: String
        /// Draws a sample of 24 pixels' width whose middle is the given point.
        var sample: (inout Drawing, Point) -> Void
    }

    /// Entries in lines that fit, from `y` on. Returns where they end.
    mutating func legend(_ entries: [LegendEntry], y top: Double) -> Double {
        guard !entries.isEmpty else { return top }
        var x = 16.0
        var y = top + 10
        for entry in entries {
            let extent = 32 + TextExtent.width(entry.text) + 18
            if x > 16, x + extent > width - 8 {
                x = 16
                y += 18
            }
            entry.sample(&self, Point(x: x + 12, y: y))
            text(entry.text, x: x + 30, y: y)
            x += extent
        }
        return y + 14
    }

    /// Sends everything to gnuplot and writes the file.
    func finish(_ path: String, height: Double, title: String, options: PlotOptions) throws(BenchError) {
        let canvas = try Canvas(
            path: path, width: Int(width.rounded(.up)), height: Int(height.rounded(.up)), title: title, options: options
        )
        let gnuplot = canvas.gnuplot
        gnuplot.send(
            "set lmargin at screen 0", "set rmargin at screen 1", "set tmargin at screen 1", "set bmargin at screen 0",
            "set xrange [0:\(canvas.width)]", "set yrange [\(canvas.height):0]", "unset border", "unset tics",
            "unset key")
        for (index, label) in labels.enumerated() {
            gnuplot.send(
                "set label \(index + 1) \(canvas.quoted(label.text)) at \(label.at.x),\(label.at.y) "
                    + "\(label.alignment.rawValue) rotate by \(label.rotation) "
                    + "font \(canvas.font(label.size, isBold: label.isBold)) textcolor rgb '\(label.color)' front")
        }
        var plots: [String] = []
        for (index, shape) in shapes.enumerated() {
            gnuplot.data("d\(index)", rows: shape.rows)
            plots.append("$d\(index) \(Drawing.with(shape.style, canvas)) notitle")
        }
        gnuplot.send(plots.isEmpty ? "plot NaN notitle" : "plot " + plots.joined(separator: ", "))
        try canvas.finish()
    }

    private static func with(_ style: Style, _ canvas: Canvas) -> String {
        switch style {
        case .rectangle(let fill):
            "using 1:2:3:4:5:6 with boxxyerror fs solid 1.0 noborder lc rgb '\(fill)'"
        case .hatching(let pattern, let color):
            "using 1:2:3:4:5:6 with boxxyerror fs transparent pattern \(pattern) noborder lc rgb '\(color)'"
        case .line(let color, let width, let dash):
            "using 1:2 with lines lt 1 lw \(width) dt \(dash) lc rgb '\(color)'"
        case .marker(let marker, let size, let color):
            "using 1:2 with points pt \(marker.rawValue) ps \(canvas.pointSize(size)) lw 1.2 lc rgb '\(color)'"
        case .polygon(let fill):
            "using 1:2 with filledcurves closed fs solid 1.0 noborder lc rgb '\(fill)'"
        }
    }
}
