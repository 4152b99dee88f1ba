import ArgumentParser
import BenchModel
import BenchPlots
import BenchReports
import BenchStore
import Foundation

struct PlotCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plot", abstract: "Draws a session: bars or scaling.",
        discussion: """
            bars: times divided by the baseline's, with intervals and the geometric mean; smaller is better.
            scaling: time and speed-up against the number of threads, with the ideal line.
            """)

    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case bars, scaling
    }

    @Argument(help: "bars or scaling.")
    var kind: Kind
    @OptionGroup var database: DatabaseOption
    @Option(help: ArgumentHelp("Number, label or UUID of the session; default the newest.", valueName: "session"))
    var session: String?
    @Option(help: ArgumentHelp("The picture, .png or .svg.", valueName: "file"))
    var output: String

    func run() throws {
        let store = try ResultStore(path: try Workspace().database(database.db), access: .read)
        let session = try store.session(matching: session)
        let analysis = SessionAnalysis(session: session, runs: try store.runs(of: session.identifier))
        let file = absolutePath(output, relativeTo: FileManager.default.currentDirectoryPath)
        switch kind {
        case .bars: try analysis.barsPlot.draw(to: file)
        case .scaling: try analysis.scalingPlot.draw(to: file)
        }
        print(file)
    }
}

extension SessionAnalysis {
    /// The title of the session's plots.
    private var plotTitle: String {
        let name = session.configuration.label ?? "session \(session.identifier)"
        return "\(name), \(completeRounds) rounds, \(session.machine.cpuModel)"
    }

    /// Benchmark names as short as they can be without two being alike.
    private func plotLabels() -> [String: String] {
        let names = Set(rows.map(\.benchmark))
        func short(_ name: String) -> String { name.split(separator: "/").last.map(String.init) ?? name }
        var labels: [String: String] = [:]
        for name in names {
            labels[name] = names.contains { $0 != name && short($0) == short(name) } ? name : short(name)
        }
        return labels
    }

    var barsPlot: BarsPlot {
        let labels = plotLabels()
        let panels = threadCounts.map { threads in
            let groups = rows.filter { $0.threads == threads }.map { row in
                BarsPlot.Group(
                    label: labels[row.benchmark] ?? row.benchmark,
                    bars: comparedRuntimes.map { SessionAnalysis.bar(row.cell($0), baseline: row.cell(baseline)) })
            }
            let means = comparedRuntimes.map { name -> BarsPlot.Bar in
                guard let estimate = summaries.first(where: { $0.runtime == name && $0.threads == threads })?.estimate
                else { return .missing("none") }
                return .ratio(estimate.ratio, interval: estimate.interval)
            }
            return BarsPlot.Panel(
                title: "\(threads) thread\(threads == 1 ? "" : "s")", groups: groups,
                geometricMean: BarsPlot.Group(label: "geometric mean", bars: means))
        }
        return BarsPlot(title: plotTitle, baseline: baseline, runtimes: comparedRuntimes, panels: panels)
    }

    private static func bar(_ cell: Cell?, baseline: Cell?) -> BarsPlot.Bar {
        if let ratio = cell?.ratio { return .ratio(ratio.ratio, interval: ratio.interval) }
        guard let failure = cell?.failure else {
            return .missing(baseline?.failure == nil ? "none" : "no baseline")
        }
        return .missing(failure == "not measured" ? failure : "failed")
    }

    var scalingPlot: ScalingPlot {
        let labels = plotLabels()
        let items = ScalingAnalysis(self).items.map { item in
            ScalingPlot.Item(
                label: labels[item.benchmark] ?? item.benchmark, scaling: item.scaling,
                series: item.series.map { series in
                    ScalingPlot.Series(
                        runtime: series.runtime,
                        points: series.points.map {
                            ScalingPlot.Point(
                                threads: $0.threads, time: .init($0.time.ratio, interval: $0.time.interval),
                                speedUp: .init($0.speedUp.ratio, interval: $0.speedUp.interval))
                        })
                })
        }
        return ScalingPlot(
            title: plotTitle, runtimes: session.configuration.runtimes, cpuCount: session.machine.cpuCount, items: items
        )
    }
}
