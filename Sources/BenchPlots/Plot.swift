import BenchModel
import Foundation

/// How a plot is drawn.
public struct PlotOptions: Equatable, Sendable {
    /// The program: a name to find in PATH, or a path.
    public var gnuplot: String
    /// Precedes every id of an SVG, so that several can stand in one page. Letters, digits, `-` and `_`.
    public var name: String

    public init(gnuplot: String = "gnuplot", name: String = "plot") {
        self.gnuplot = gnuplot
        self.name = name
    }
}

/// A picture that can be drawn from plain values.
public protocol Plot: Sendable {
    /// Draws into a .png or .svg file.
    ///
    /// - Throws: `BenchError` when there is nothing to draw, gnuplot is missing or fails, or the file cannot be written.
    func draw(to path: String, options: PlotOptions) throws(BenchError)
}

extension Plot {
    /// Draws into a .png or .svg file.
    ///
    /// - Throws: as `draw(to:options:)`.
    public func draw(to path: String) throws(BenchError) { try draw(to: path, options: PlotOptions()) }

    /// The picture as an `<svg>` element to stand in a page: text is text, nothing outside is referred to.
    ///
    /// - Parameter name: precedes every id; must differ from those of the page's other plots.
    /// - Throws: as `draw(to:options:)`.
    public func svg(name: String) throws(BenchError) -> String {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("apus-\(UUID().uuidString).svg").path
        defer { unlink(file) }
        try draw(to: file, options: PlotOptions(name: name))
        guard let text = try? String(contentsOfFile: file, encoding: .utf8), let start = text.range(of: "<svg ") else {
            throw .environment("\(file): cannot be read")
        }
        return String(text[start.lowerBound...])
    }
}
