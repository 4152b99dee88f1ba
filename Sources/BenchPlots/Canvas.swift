import BenchModel
import Foundation

/// A picture file in the making.
struct Canvas {
    /// Pixels; for SVG the same numbers as user units.
    let width: Int
    let height: Int
    let gnuplot: Gnuplot
    private let path: String
    private let partial: String
    private let isSVG: Bool
    private let title: String
    private let name: String

    /// - Parameters:
    ///   - path: ends in .png or .svg; its folder is created.
    ///   - title: what a screen reader says of an SVG.
    ///   - name: precedes the ids of an SVG.
    /// - Throws: `BenchError.usage` for another ending, `.environment` when the file or gnuplot cannot be used.
    init(path: String, width: Int, height: Int, title: String, options: PlotOptions) throws(BenchError) {
        let kind = URL(fileURLWithPath: path).pathExtension.lowercased()
        self.width = width
        self.height = height
        self.path = path
        self.title = title
        name = options.name
        isSVG = kind == "svg"
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        partial = "\(folder)/.\(URL(fileURLWithPath: path).lastPathComponent).partial"
        let terminal: String
        switch kind {
        case "png": terminal = "pngcairo size \(width),\(height) font 'DejaVu Sans,9' noenhanced"
        case "svg":
            terminal = "svg size \(width),\(height) dynamic font 'DejaVu Sans,12' noenhanced background rgb 'white'"
        default: throw .usage("\(path): plots are written as .png or .svg")
        }
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw .environment("\(folder): cannot be created")
        }
        gnuplot = try Gnuplot(program: options.gnuplot)
        gnuplot.send("set encoding utf8", "set terminal \(terminal)", "set output \(Canvas.quoted(partial))")
    }

    /// Ends gnuplot and gives the picture its name.
    ///
    /// - Throws: `BenchError.environment` when gnuplot failed; then there is no new file.
    func finish() throws(BenchError) {
        gnuplot.send("unset output")
        do throws(BenchError) {
            try gnuplot.close()
            if isSVG { try tidy() }
            guard rename(partial, path) == 0 else { throw .environment("\(path): cannot be written") }
        } catch {
            unlink(partial)
            throw error
        }
    }

    private func tidy() throws(BenchError) {
        do {
            let text = try String(contentsOfFile: partial, encoding: .utf8)
            try SVGText.tidy(text, name: name, title: title).write(toFile: partial, atomically: false, encoding: .utf8)
        } catch {
            throw .environment("\(path): cannot be written")
        }
    }

    /// The font at a size in pixels, as `font` takes it: the terminals count points and user units.
    func font(_ pixels: Double, isBold: Bool = false) -> String {
        "'DejaVu Sans\(isBold ? ":Bold" : ""),\(isSVG ? pixels : pixels * 0.75)'"
    }

    /// A point size that looks alike on both terminals.
    func pointSize(_ size: Double) -> Double { isSVG ? size * 0.8 : size }

    /// Text as a gnuplot string that this terminal can draw: a box stands in a PNG where the font has no character,
    /// because pngcairo fills the picture with its own sign for that.
    func quoted(_ text: String) -> String {
        if isSVG { return Canvas.quoted(text) }
        let known = text.unicodeScalars.map { scalar -> Character in
            switch scalar.value {
            case ..<0x590, 0x1D00..<0x2E00: Character(scalar)
            default: "□"
            }
        }
        return Canvas.quoted(String(known))
    }

    /// Text as a gnuplot string: in single quotes nothing but the quote itself is special.
    static func quoted(_ text: String) -> String {
        // Control characters may not stand in an SVG at all.
        let line = String(
            text.map { $0.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control } ? $0 : " " })
        return "'" + line.replacingOccurrences(of: "'", with: "''") + "'"
    }

    /// Text as the label of a tic, where gnuplot takes percent signs for formats.
    func quotedTic(_ text: String) -> String { quoted(text.replacingOccurrences(of: "%", with: "%%")) }

    /// Position `pixel` from the left as a fraction of the width.
    func x(_ pixel: Double) -> Double { pixel / Double(width) }
    /// Position `pixel` from the top as a fraction of the height, counted from the bottom.
    func y(_ pixel: Double) -> Double { 1 - pixel / Double(height) }
}

/// How the series of a plot look: each has its own brightness, hatching, point and dashes.
struct SeriesStyle {
    let color: String
    /// gnuplot's fill pattern drawn over the colour; nil for plain.
    let hatching: Int?
    let marker: Drawing.Marker
    let dashType: Int

    /// The colour for lines: the lightest fills would vanish.
    let lineColor: String

    /// Whether text on the colour must be white.
    var isDark: Bool { self.color == SeriesStyle.all[0].color || self.color == SeriesStyle.all[5].color }

    /// From dark to light; more than six series repeat.
    static let all = [
        SeriesStyle(color: "#22427c", hatching: nil, marker: .circle, dashType: 1, lineColor: "#22427c"),
        SeriesStyle(color: "#e08a2e", hatching: 4, marker: .openSquare, dashType: 2, lineColor: "#e08a2e"),
        SeriesStyle(color: "#b9dcf2", hatching: nil, marker: .triangle, dashType: 4, lineColor: "#4aa3d0"),
        SeriesStyle(color: "#5e8f3f", hatching: 5, marker: .openCircle, dashType: 5, lineColor: "#5e8f3f"),
        SeriesStyle(color: "#f3e3a1", hatching: 1, marker: .downTriangle, dashType: 3, lineColor: "#a08a10"),
        SeriesStyle(color: "#8d3b72", hatching: 2, marker: .openDiamond, dashType: 1, lineColor: "#8d3b72"),
    ]

    static func at(_ index: Int) -> SeriesStyle { all[index % all.count] }
}
