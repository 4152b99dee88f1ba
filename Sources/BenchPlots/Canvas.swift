import BenchModel
import Foundation

/// A picture file in the making: `BarsPlot` and `ScalingPlot` draw on it.
struct Canvas {
    /// Pixels; for SVG the same numbers as user units.
    let width: Int
    let height: Int
    let gnuplot: Gnuplot
    private let path: String
    private let partial: String

    /// - Parameter path: ends in .png or .svg; its folder is created.
    /// - Throws: `BenchError.usage` for another ending, `.environment` when the file or gnuplot cannot be used.
    init(path: String, width: Int, height: Int, program: String) throws(BenchError) {
        let kind = URL(fileURLWithPath: path).pathExtension.lowercased()
        self.width = width
        self.height = height
        self.path = path
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
        gnuplot = try Gnuplot(program: program)
        gnuplot.send("set encoding utf8", "set terminal \(terminal)", "set output \(Canvas.quoted(partial))")
    }

    /// Ends gnuplot and gives the picture its name.
    ///
    /// - Throws: `BenchError.environment` when gnuplot failed; then there is no new file.
    func finish() throws(BenchError) {
        gnuplot.send("unset output")
        do throws(BenchError) {
            try gnuplot.close()
            guard rename(partial, path) == 0 else { throw .environment("\(path): cannot be written") }
        } catch {
            unlink(partial)
            throw error
        }
    }

    /// Text as a gnuplot string: in single quotes nothing but the quote itself is special.
    static func quoted(_ text: String) -> String {
        let line = String(text.map { $0.isNewline ? " " : $0 })
        return "'" + line.replacingOccurrences(of: "'", with: "''") + "'"
    }

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
    let pointType: Int
    let dashType: Int

    /// Whether text on the colour must be white.
    var isDark: Bool { self.color == SeriesStyle.all[0].color || self.color == SeriesStyle.all[5].color }

    /// From dark to light; more than six series repeat.
    static let all = [
        SeriesStyle(color: "#22427c", hatching: nil, pointType: 7, dashType: 1),
        SeriesStyle(color: "#e08a2e", hatching: 4, pointType: 4, dashType: 2),
        SeriesStyle(color: "#b9dcf2", hatching: nil, pointType: 9, dashType: 4),
        SeriesStyle(color: "#5e8f3f", hatching: 5, pointType: 6, dashType: 5),
        SeriesStyle(color: "#f3e3a1", hatching: 1, pointType: 11, dashType: 3),
        SeriesStyle(color: "#8d3b72", hatching: 2, pointType: 12, dashType: 1),
    ]

    static func at(_ index: Int) -> SeriesStyle { all[index % all.count] }
}

/// Estimated extent of text, for margins: gnuplot does not reserve room for rotated labels.
enum TextExtent {
    /// Pixels of one character of the plots' font at 9 or 12 points on the terminals used.
    static let character = 7.0

    static func width(_ text: String) -> Double { Double(text.count) * character }
}
