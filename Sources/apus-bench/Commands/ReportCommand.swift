import ArgumentParser
import BenchModel
import BenchReports
import BenchRunner
import BenchStatistics
import BenchStore
import Foundation

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Writes a session as one HTML page.",
        discussion: """
            The page needs no network and no other file: plots, tables that sort, environment, failures, and the raw data \
            with buttons that save it. Plots need gnuplot; without it the page says so and has everything else. With \
            --base and --new two arms are compared too, by the rule of `compare`. With --history the runtimes that the \
            session built from commits are shown over all commits measured on this kind of machine.

            Examples:
              apus-bench report --output report.html
              apus-bench report --base cpython --new apus --output report.html
              apus-bench report --session nightly --metric wall --history --output nightly.html
            """)

    @Option(
        help: ArgumentHelp(
            "Number, label or UUID of the session; default that of the new arm, else the newest.", valueName: "session")
    )
    var session: String?
    @Option(help: ArgumentHelp("What is compared with; arms are written as in compare.", valueName: "arm"))
    var base: String?
    @Option(help: ArgumentHelp("What is compared.", valueName: "arm"))
    var new: String?
    @Option(help: ArgumentHelp("The page to write, .html.", valueName: "file"))
    var output: String
    @Option(
        help: """
            auto, wall, cpu, memory, instructions or allocated. auto: what the session measured; of times, CPU time where \
            it explains the wall time of every run, else wall time.
            """)
    var metric: Comparison.MetricChoice = .auto
    @Flag(help: "Show the runtimes built from commits over the commits that were measured.")
    var history = false
    @OptionGroup var database: DatabaseOption

    func validate() throws {
        guard output.lowercased().hasSuffix(".html") || output.lowercased().hasSuffix(".htm") else {
            throw ValidationError("--output \(output): reports are written as .html")
        }
        if (base == nil) != (new == nil) { throw ValidationError("--base and --new belong together") }
    }

    func run() throws {
        let store = try ResultStore(path: try Workspace().database(database.db), access: .read)
        let pairs = try pairs(store)
        let session =
            try session == nil
            ? pairs?.first?.new.session ?? store.session(matching: nil) : store.session(matching: session)
        let runs = try store.runs(of: session.identifier)
        let (chosen, reason) = ReportCommand.choose(metric, session: session, runs: runs)
        let comparison = pairs.map { compared($0, chosen) }
        let analysis = SessionAnalysis(session: session, runs: runs, metric: chosen)
        var page = ReportPage(analysis: analysis, runs: runs)
        page.metricNote = reason
        page.comparison = comparison
        page.histories = history ? try histories(store, session, runs) : []
        var pictures = ReportPictures()
        if let comparison { try pictures.draw(comparison) }
        if history {
            try pictures.draw(page.histories, machine: session.machine, among: Set(runs.map(\.key.benchmark)))
        }
        try pictures.drawSession(analysis, runs)
        page.pictures = pictures.pictures
        page.pictureNotes = pictures.notes
        let file = absolutePath(output, relativeTo: FileManager.default.currentDirectoryPath)
        try ReportCommand.write(page, to: file)
        print(file)
    }

    /// nil without arms.
    private func pairs(_ store: ResultStore) throws -> [Comparison.Pair]? {
        guard let base, let new else { return nil }
        return try ArmSelection(store: store).pairs(base: base, new: new)
    }

    /// The arms compared as `compare` does it, with its rule and its seed, by the metric of the page: one page must not say
    /// two things about one benchmark.
    private func compared(_ pairs: [Comparison.Pair], _ chosen: SessionAnalysis.Metric) -> Comparison {
        Comparison(
            pairs: pairs, rule: ComparisonRule(seed: ComparisonOptions.seed(pairs)),
            metric: Comparison.MetricChoice(chosen), isMetricNamed: metric != .auto)
    }

    /// At the smallest number of threads that the session has.
    ///
    /// - Throws: `BenchError.usage` when the session built nothing from commits, or has no metric that a history follows.
    private func histories(
        _ store: ResultStore, _ session: SessionRecord, _ runs: [RunRecord]
    ) throws(BenchError) -> [HistoryAnalysis] {
        let workspace = try Workspace()
        let names = HistorySelection.built(session)
        let commit = runs.lazy.compactMap(\.runtime.commit).first
        guard let commit, !names.isEmpty else {
            throw .usage("--history: session \(session.identifier) measured no commit; `run --commit` does")
        }
        let threads = runs.map(\.key.threads).min() ?? 1
        let metric: HistoryAnalysis.Metric? =
            switch (metric, session.configuration.mode) {
            case (.wall, _): .wall
            case (.cpu, _): .cpu
            case (.instructions, _), (.auto, .callgrind): .instructions
            case (.auto, .time), (.memory, _), (.allocated, _), (.auto, .memory): nil
            }
        let isTime = self.metric == .auto && session.configuration.mode == .time
        if metric == nil, !isTime {
            throw .usage("--history follows wall time, CPU time or instructions, not memory")
        }
        return try HistorySelection(store: store, line: workspace.historyLine(nil)).histories(
            of: session, runtimes: names, threads: threads, metric: metric, repository: commit.repository)
    }

    private static func write(_ page: ReportPage, to file: String) throws(BenchError) {
        let text = page.html { script in
            var hash = SHA256()
            hash.update(Array(script.utf8))
            return hash.finish()
        }
        do {
            try FileManager.default.createDirectory(
                at: URL(fileURLWithPath: file).deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: URL(fileURLWithPath: file), options: .atomic)
        } catch {
            throw .environment("\(file): cannot be written")
        }
    }

    /// The metric, with a sentence for the page.
    ///
    /// What else runs on the machine disturbs CPU time far less than wall time; but what waits does not use a CPU, so where
    /// CPU time does not explain the wall time of every run only wall time counts.
    static func choose(
        _ metric: Comparison.MetricChoice, session: SessionRecord, runs: [RunRecord]
    ) -> (SessionAnalysis.Metric, String?) {
        func asked(_ metric: SessionAnalysis.Metric) -> (SessionAnalysis.Metric, String?) {
            let title = metric.title
            return (metric, "\(title.prefix(1).uppercased())\(title.dropFirst()): as asked for.")
        }
        switch metric {
        case .wall: return asked(.wall)
        case .cpu: return asked(.cpu)
        case .memory: return asked(.memory)
        case .instructions: return asked(.instructions)
        case .allocated: return asked(.allocated)
        case .auto:
            switch session.configuration.mode {
            case .callgrind:
                return (.default(of: session), "Instructions in user mode, counted by callgrind: not a time.")
            case .memory:
                return (
                    .default(of: session),
                    "Memory is what the session measured: the largest resident size of each process."
                )
            case .time: return chooseTime(runs)
            }
        }
    }

    private static func chooseTime(_ runs: [RunRecord]) -> (SessionAnalysis.Metric, String?) {
        if runs.contains(where: { $0.key.threads > 1 }) {
            return (.wall, "Wall time, because some runs have several threads.")
        }
        let measured = runs.flatMap(\.measurements)
        if !measured.isEmpty, !measured.contains(where: { $0.samples.contains { $0.cpuNanoseconds != nil } }) {
            return (.wall, "Wall time, because no CPU time was recorded.")
        }
        let waiting = runs.filter { !$0.hasFailed && ClockChoice.automatic([$0]) == .wall && !$0.measurements.isEmpty }
        if !waiting.isEmpty {
            var names: [String] = []
            for run in waiting where !names.contains(run.key.benchmark) { names.append(run.key.benchmark) }
            let list = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? " and \(names.count - 3) more" : "")
            return (.wall, "Wall time, because CPU time does not explain how long some benchmarks take: \(list).")
        }
        return (
            .cpu,
            "CPU time, because it explains the wall time of all runs, and what else runs on the machine disturbs it less."
        )
    }
}
