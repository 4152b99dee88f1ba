import BenchModel
import Foundation
import Testing

@testable import BenchPlots

@Suite struct PlotTests {
    private func withFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("apus-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.path)
    }

    private func bars(_ count: Int, runtimes: [String] = ["apus", "pypy"]) -> BarsPlot {
        let groups = (0..<count).map { index in
            BarsPlot.Group(
                label: "some_benchmark_\(index)",
                bars: runtimes.indices.map { series in
                    let ratio = 0.1 + 0.07 * Double((index * 7 + series * 3) % 20)
                    if index == 3 { return .missing("failed") }
                    return .ratio(ratio, interval: index == 4 ? nil : ratio * 0.9...ratio * 1.1)
                })
        }
        let mean = BarsPlot.Group(label: "geometric mean", bars: runtimes.map { _ in .ratio(0.7, interval: 0.6...0.8) })
        return BarsPlot(
            title: "It's a \"title\" with {braces} and $dollars\n`x`", baseline: "cpython", runtimes: runtimes,
            panels: [BarsPlot.Panel(title: "1 thread", groups: groups, geometricMean: mean)])
    }

    private func scaling(_ count: Int, threads: [Int] = [1, 2, 4]) -> ScalingPlot {
        let items = (0..<count).map { index in
            ScalingPlot.Item(
                label: "benchmark_\(index)", scaling: index % 2 == 0 ? .weak : .strong,
                series: ["cpython", "apus"].map { runtime in
                    ScalingPlot.Series(
                        runtime: runtime,
                        points: threads.map {
                            ScalingPlot.Point(
                                threads: $0, time: .init(1e6 * Double($0), interval: 0.9e6...4e6),
                                speedUp: .init(Double($0), interval: nil))
                        })
                })
        }
        return ScalingPlot(title: "Scaling", runtimes: ["cpython", "apus"], cpuCount: 2, items: items)
    }

    /// Width and height from the header of a PNG file.
    private func size(ofPNG path: String) throws -> (width: Int, height: Int) {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)).prefix(24))
        try #require(bytes.count == 24 && bytes[1...3] == [0x50, 0x4E, 0x47])
        func number(_ start: Int) -> Int { bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
        return (number(16), number(20))
    }

    @Test(arguments: [1, 5, 30, 60])
    func barsAsPNG(count: Int) throws {
        try withFolder { folder in
            try bars(count).draw(to: folder + "/new/bars.png")
            let size = try size(ofPNG: folder + "/new/bars.png")
            #expect((700...2100).contains(size.width))
            // Long panels are broken into strips, so that a group never gets narrower.
            let strips = (count * 50 + 150 + 1999) / 2000
            #expect(size.height > 300 * strips && size.height < 600 * strips + 100)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/new") == ["bars.png"])
        }
    }

    @Test func barsAsSVG() throws {
        try withFolder { folder in
            try bars(4).draw(to: folder + "/bars.svg")
            let text = try String(contentsOfFile: folder + "/bars.svg", encoding: .utf8)
            for word in ["some_benchmark_0", "geometric mean", "failed", "apus", "1 thread", "smaller is better"] {
                #expect(text.contains(word), "\(word)")
            }
            #expect(text.contains("It&apos;s a") || text.contains("It's a"))
            #expect(text.hasSuffix("</svg>\n") || text.contains("</svg>"))
        }
    }

    /// Thousands of benchmarks lie on pages, which together have all of them, once.
    @Test(arguments: [1200, 2000, 10_000])
    func manyBenchmarksHavePages(count: Int) throws {
        let pages = bars(count).pages
        #expect(pages.count == (count + 1199) / 1200)
        let labels = pages.flatMap { $0.panels.flatMap { $0.groups.map(\.label) } }
        #expect(labels == bars(count).panels[0].groups.map(\.label))
        let rows = (0..<count).map { index in
            let ratio = 1 + 0.0001 * Double(index)
            return ForestPlot.Row(
                label: "b\(index)", ratio: ratio, interval: ratio * 0.99...ratio * 1.01, verdict: .same)
        }
        let forest = ForestPlot(
            title: "f", subtitle: "s", threshold: 0.03,
            panels: [ForestPlot.Panel(title: "", rows: rows, geometricMean: nil)])
        #expect(forest.pages.reduce(0) { $0 + $1.panels.reduce(0) { $0 + $1.rows.count } } == count)
        guard count == 2000 else { return }
        try withFolder { folder in
            let paths = try forest.drawPages(to: folder + "/forest.png")
            #expect(paths == [folder + "/forest.png", folder + "/forest-2.png"])
            for path in paths { #expect(try size(ofPNG: path).height < 32_000) }
        }
    }

    /// Twice as fast and twice as slow are equally far from 1; values stand beside few bars, not beside many.
    @Test func logarithmicBars() throws {
        func tics(_ low: Double, _ high: Double) -> [String] { BarsPlot.Scale(low: low, high: high).tics.map(\.text) }
        #expect(tics(-2, 2.2) == ["0.25", "0.5", "1", "2", "4"])
        #expect(BarsPlot.Scale(low: -0.3, high: 0.4).tics.count >= 3)
        try withFolder { folder in
            func text(_ count: Int) throws -> String {
                try bars(count).draw(to: folder + "/x.svg")
                return try String(contentsOfFile: folder + "/x.svg", encoding: .utf8)
            }
            let (few, many) = (try text(4), try text(30))
            #expect(few.contains(">0.31<") && !many.contains(">0.31<"))
        }
    }

    /// A runtime has one style in all pictures of a session, whatever else is drawn.
    @Test func stylesFollowTheRuntime() throws {
        let all = bars(2)
        let second = BarsPlot(
            title: "t", baseline: "cpython", runtimes: ["pypy"],
            panels: all.panels.map { panel in
                func only(_ group: BarsPlot.Group) -> BarsPlot.Group {
                    .init(label: group.label, bars: [group.bars[1]])
                }
                return BarsPlot.Panel(
                    title: panel.title, groups: panel.groups.map(only), geometricMean: only(panel.geometricMean))
            }, styles: [2])
        try withFolder { folder in
            try second.draw(to: folder + "/x.svg")
            let text = try String(contentsOfFile: folder + "/x.svg", encoding: .utf8).lowercased()
            #expect(text.contains("b9dcf2") || text.contains("185, 220, 242") || text.contains("185,220,242"))
            #expect(!text.contains("22427c") && !text.contains("34,  66, 124"))
        }
    }

    @Test(arguments: [1, 8, 30])
    func scalingAsPNG(count: Int) throws {
        try withFolder { folder in
            try scaling(count).draw(to: folder + "/scaling.png")
            #expect(try size(ofPNG: folder + "/scaling.png").width > 500)
        }
    }

    @Test func failuresAreMarked() throws {
        try withFolder { folder in
            func draw(_ item: ScalingPlot.Item) throws -> String {
                try ScalingPlot(title: "Scaling", runtimes: ["cpython", "apus"], cpuCount: 2, items: [item])
                    .draw(to: folder + "/x.svg")
                return try String(contentsOfFile: folder + "/x.svg", encoding: .utf8)
            }
            let whole = scaling(1).items[0]
            let without = try draw(whole)
            #expect(!without.contains("failed"))
            let half = ScalingPlot.Item(
                label: "half", scaling: .weak, series: [whole.series[0]],
                failures: [1, 2].map { .init(runtime: "apus", threads: $0) })
            let with = try draw(half)
            #expect(with.contains("failed"))
        }
    }

    @Test func oversubscriptionIsMarked() throws {
        try withFolder { folder in
            try scaling(1).draw(to: folder + "/a.svg")
            try scaling(1, threads: [1, 2]).draw(to: folder + "/b.svg")
            try scaling(1, threads: [1, 2, 4, 8, 16, 32]).draw(to: folder + "/c.svg")
            func text(_ name: String) throws -> String { try String(contentsOfFile: folder + name, encoding: .utf8) }
            #expect(try text("/a.svg").contains("more threads than the 2 CPUs"))
            #expect(try !text("/b.svg").contains("more threads than"))
            #expect(try text("/c.svg").contains("ideal"))
        }
    }

    private func message(_ draw: () throws(BenchError) -> Void) -> String {
        do {
            try draw()
            return "no error"
        } catch {
            return error.message
        }
    }

    @Test func whatCannotBeDrawn() throws {
        try withFolder { folder in
            #expect(
                message { () throws(BenchError) in try bars(3).draw(to: folder + "/x.jpg") }.contains(".png or .svg"))
            #expect(
                message { () throws(BenchError) in try bars(0).draw(to: folder + "/x.png") }.contains(
                    "nothing to compare"))
            #expect(
                message { () throws(BenchError) in try scaling(0).draw(to: folder + "/x.png") }.contains("no scaling"))
            let unwritable = message { () throws(BenchError) in try bars(1).draw(to: "/proc/apus/x.png") }
            #expect(unwritable.contains("/proc/apus"))
        }
    }

    @Test func gnuplotIsMissingOrFails() throws {
        try withFolder { folder in
            let path = folder + "/x.png"
            let missing = message { () throws(BenchError) in
                try bars(3).draw(to: path, options: PlotOptions(gnuplot: "/nonexistent/gnuplot"))
            }
            #expect(missing.contains("/nonexistent/gnuplot cannot be started"))
            #expect(missing.contains("gnuplot-nox"))
            let failing = message { () throws(BenchError) in
                try bars(60).draw(to: path, options: PlotOptions(gnuplot: "/bin/false"))
            }
            #expect(failing == "/bin/false failed with status 1")
            let left = try FileManager.default.contentsOfDirectory(atPath: folder)
            #expect(left.isEmpty)
        }
    }

    @Test func subjectsAreCutToTheirRoom() {
        #expect(HistoryPanel.fitted("Add a cache", 400) == "Add a cache")
        let cut = HistoryPanel.fitted("Add a cache of compiled patterns", 60)
        #expect(cut.hasPrefix("Add") && cut.hasSuffix("…") && TextExtent.width(cut, size: 10) <= 60)
        #expect(HistoryPanel.fitted("Add", 0).isEmpty)
    }

    @Test func gnuplotsComplaintIsTold() throws {
        let gnuplot = try Gnuplot()
        gnuplot.send("set terminal dumb", "plot $nosuch")
        let error = message { () throws(BenchError) in try gnuplot.close() }
        #expect(error.contains("gnuplot failed with status 1: line"), "\(error)")
    }
}
