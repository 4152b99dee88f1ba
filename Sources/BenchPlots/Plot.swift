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

    /// The picture in parts that can be drawn: no library draws a picture of a million pixels' height. One for most.
    var pages: [Self] { get }
}

extension Plot {
    public var pages: [Self] { [self] }

    /// Draws every page into a file of its own: "a.png", "a-2.png", ...
    ///
    /// - Returns: the paths.
    public func drawPages(to path: String) throws(BenchError) -> [String] {
        var paths: [String] = []
        let ending = path.lastIndex(of: ".").map { String(path[$0...]) } ?? ""
        for (index, page) in pages.enumerated() {
            let own = index == 0 ? path : "\(path.dropLast(ending.count))-\(index + 1)\(ending)"
            try page.draw(to: own)
            paths.append(own)
        }
        return paths
    }

    /// Divides a list into parts that are as long as a page permits.
    static func parts<Element>(_ list: [Element], of size: Int) -> [[Element]] {
        stride(from: 0, to: max(1, list.count), by: size).map { Array(list.dropFirst($0).prefix(size)) }
    }

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
