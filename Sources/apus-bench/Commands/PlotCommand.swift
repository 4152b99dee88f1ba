import ArgumentParser
import BenchModel
import BenchPlots
import BenchReports
import BenchRunner
import BenchStatistics
import BenchStore
import Foundation

struct PlotCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plot", abstract: "Draws a session, a comparison or a history as PNG or SVG.",
        discussion: """
            bars: times divided by the baseline's, with intervals and the geometric mean; smaller is better.
            scaling: time and speed-up against threads, with the ideal line, and the share of aborted transactions.
            warmup: the iterations of one benchmark's processes on each runtime, with segments and the steady state.
            noise: how much each benchmark varies between rounds and within a process, and what disturbed it.
            heatmap: ratios to the baseline by benchmark and runtime, as colours.
            forest: a comparison of --base with --new as `compare` decides it, with intervals and verdicts.
            history: ratios to the baseline over the commits that were measured, with change points.

            Examples:
              apus-bench plot bars --output bars.svg
              apus-bench plot warmup --benchmark kernels/nbody --output warmup.png
              apus-bench plot forest --base main --new HEAD --output forest.svg
              apus-bench plot history --benchmark 'kernels/*' --output history.png
              apus-bench plot noise --session nightly --runtime apus --metric cpu --output noise.png
            Exit status: 0 drawn; 1 gnuplot, database or file cannot be used; 2 wrong usage, or nothing to draw.
            """)

    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case bars, scaling, warmup, noise, heatmap, forest, history
    }

    /// What can be drawn; the other metrics have no iterations.
    enum Metric: String, ExpressibleByArgument, CaseIterable {
        case wall, cpu

        var ofAnalysis: SessionAnalysis.Metric { self == .cpu ? .cpu : .wall }
    }

    @Argument(help: "What to draw.")
    var kind: Kind
    @OptionGroup var database: DatabaseOption
    @Option(help: ArgumentHelp("Number, label or UUID of the session; default the newest.", valueName: "session"))
    var session: String?
    @Option(help: ArgumentHelp("Only these benchmarks; patterns as in run --filter.", valueName: "glob"))
    var benchmark: String?
    @Option(help: ArgumentHelp("Only this runtime (and the baseline); may be repeated.", valueName: "name"))
    var runtime: [String] = []
    @Option(help: ArgumentHelp("Only these thread counts.", valueName: "1,2"))
    var threads: NumberList?
    @Option(
        help: "Which time: wall or cpu; default wall, for forest and history CPU time where it explains the wall time.")
    var metric: Metric?
    @Option(help: ArgumentHelp("forest: what is compared with, as for `compare`.", valueName: "arm"))
    var base: String?
    @Option(help: ArgumentHelp("forest: what is compared.", valueName: "arm"))
    var new: String?
    @Flag(name: .customLong("sort"), help: "bars: the benchmarks by their ratio, the smallest first.")
    var isSorted = false
    @Option(help: ArgumentHelp("The picture, .png or .svg; further pages get a number.", valueName: "file"))
    var output: String

    func run() throws {
        let store = try ResultStore(path: try Workspace().database(database.db), access: .read)
        let file = absolutePath(output, relativeTo: FileManager.default.currentDirectoryPath)
        let plot: any Plot =
            switch kind {
            case .forest: try forestPlot(store)
            case .history: try historyPlot(store)
            case .bars, .scaling, .warmup, .noise, .heatmap: try sessionPlot(store)
            }
        for path in try plot.drawPages(to: file) { print(path) }
    }

    private func forestPlot(_ store: ResultStore) throws -> any Plot {
        guard let base, let new else {
            throw BenchError.usage("plot forest needs --base and --new: sessions, commits or runtimes as for `compare`")
        }
        guard session == nil, runtime.isEmpty else {
            throw BenchError.usage("plot forest: name session and runtime in --base and --new, as in 12:apus")
        }
        let pairs = try ArmSelection(store: store).pairs(base: base, new: new)
        let choice: Comparison.MetricChoice = metric.map { $0 == .cpu ? .cpu : .wall } ?? .auto
        let comparison = Comparison(
            pairs: pairs, rule: ComparisonRule(seed: ComparisonOptions.seed(pairs)), metric: choice
        ) { _, run in
            selects(run)
        }
        return ForestPlot(comparison)
    }

    private func historyPlot(_ store: ResultStore) throws -> any Plot {
        guard session == nil else { throw BenchError.usage("plot history draws all sessions; leave --session out") }
        guard threads.map({ $0.numbers.count == 1 }) ?? true else {
            throw BenchError.usage("plot history draws one thread count; --threads gives several")
        }
        let histories = try HistorySelection(store: store, line: Workspace().historyLine(nil)).histories(
            runtimes: runtime, benchmark: benchmark, threads: threads?.numbers.first ?? 1,
            metric: metric.map { $0 == .cpu ? .cpu : .wall })
        return try HistoryPlot(histories)
    }

    private func selects(_ run: RunRecord) -> Bool {
        SuiteLocator.matches(benchmark, run.benchmark.benchmark)
            && (threads?.numbers.contains(run.key.threads) ?? true)
    }

    private func sessionPlot(_ store: ResultStore) throws -> any Plot {
        var session = try store.session(matching: session)
        let all = session.configuration.runtimes
        for name in runtime where !all.contains(name) {
            throw BenchError.usage(
                "--runtime \(name): session \(session.identifier) measured \(all.joined(separator: ", "))")
        }
        let baseline = session.configuration.baseline
        // Ratios need the baseline; traces and noise stand for themselves.
        let needsBaseline = kind == .bars || kind == .heatmap
        let names = all.filter { runtime.isEmpty || runtime.contains($0) || needsBaseline && $0 == baseline }
        session.configuration.runtimes = names
        let runs = try store.runs(of: session.identifier, runtimes: Set(names)).filter(selects)
        let metric = (metric ?? .wall).ofAnalysis
        guard !runs.isEmpty else { throw nothing(session, try store.runs(of: session.identifier)) }
        switch kind {
        case .warmup: return try WarmupPlot(session: session, runs: runs, metric: metric)
        case .noise: return NoisePlot(session: session, runs: runs, metric: metric)
        case .bars, .scaling, .heatmap, .forest, .history:
            let analysis = SessionAnalysis(session: session, runs: runs, metric: metric)
            switch kind {
            case .bars: return analysis.barsPlot(isSorted: isSorted)
            case .heatmap: return analysis.heatmapPlot
            default: return analysis.scalingPlot(runs)
            }
        }
    }

    /// Says why the selection is empty.
    private func nothing(_ session: SessionRecord, _ runs: [RunRecord]) -> BenchError {
        let benchmarks = Set(runs.map(\.key.benchmark)).sorted()
        let counts = Set(runs.map(\.key.threads)).sorted().map(String.init).joined(separator: ", ")
        if benchmarks.isEmpty { return .usage("session \(session.identifier) has no run") }
        return .usage(
            "session \(session.identifier) has no run for this selection; it measured "
                + "\(benchmarks.prefix(8).joined(separator: ", "))\(benchmarks.count > 8 ? ", ..." : "") at \(counts) "
                + "thread\(counts == "1" ? "" : "s")")
    }
}
