import BenchModel
import BenchPlots
import BenchReports
import Foundation

/// Draws the plots of a report page: each into a file of a temporary folder, read back as inline SVG.
struct ReportPictures {
    private(set) var pictures: [ReportPage.Picture] = []
    /// Why pictures are missing.
    private(set) var notes: [String] = []
    /// Set after gnuplot failed once: the others would fail for the same reason.
    private var hasFailed = false

    /// What a session has to show.
    mutating func drawSession(_ analysis: SessionAnalysis) throws(BenchError) {
        if !analysis.comparedRuntimes.isEmpty, !analysis.rows.isEmpty {
            try add(
                "Normalized \(analysis.metric.rawValue) time",
                "Times divided by \(analysis.baseline)'s, with 95 % intervals; the geometric mean stands at the right."
            ) { file throws(BenchError) in try analysis.barsPlot.draw(to: file) }
        }
        let scaling = analysis.scalingPlot
        if !scaling.items.isEmpty {
            try add(
                "Scaling with threads",
                "Time of one call and speed-up over the smallest number of threads; dashed: the ideal."
            ) { file throws(BenchError) in try scaling.draw(to: file) }
        }
    }

    /// Draws one picture; without gnuplot a note takes its place.
    private mutating func add(
        _ title: String, _ caption: String, draw: (String) throws(BenchError) -> Void
    ) throws(BenchError) {
        if hasFailed { return }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("apus-bench-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("plot.svg")
        do throws(BenchError) {
            try draw(file.path)
        } catch {
            if error.kind == .interrupted { throw error }
            hasFailed = error.kind == .environment
            notes.append("\(hasFailed ? "The plots are" : "A plot is") missing: \(error.message).")
            return
        }
        guard let text = try? String(contentsOf: file, encoding: .utf8) else {
            throw .environment("\(file.path): cannot be read back")
        }
        let svg = try InlineSVG(text, prefix: "plot-\(pictures.count + 1)-")
        pictures.append(ReportPage.Picture(title: title, caption: caption, svg: svg))
    }
}
