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
            --base and --new two arms are compared too, by the rule of `compare`.

            Examples:
              apus-bench report --output report.html
              apus-bench report --base cpython --new apus --output report.html
              apus-bench report --session nightly --metric wall --output nightly.html
            """)

    /// What the page compares.
    enum Metric: String, ExpressibleByArgument, CaseIterable {
        case auto, wall, cpu
    }

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
        help: "wall, cpu, or auto: CPU time where every run has one thread, wall time as soon as one has several.")
    var metric: Metric = .auto
    @OptionGroup var database: DatabaseOption

    func validate() throws {
        guard output.lowercased().hasSuffix(".html") || output.lowercased().hasSuffix(".htm") else {
            throw ValidationError("--output \(output): reports are written as .html")
        }
        if (base == nil) != (new == nil) { throw ValidationError("--base and --new belong together") }
    }

    func run() throws {
        let store = try ResultStore(path: try Workspace().database(database.db), access: .read)
        let comparison = try comparison(store)
        let session =
            try session == nil
            ? comparison?.pairs.first?.new.session ?? store.session(matching: nil)
            : store.session(matching: session)
        let runs = try store.runs(of: session.identifier)
        let (metric, reason) = ReportCommand.choose(metric, runs: runs)
        let analysis = SessionAnalysis(session: session, runs: runs, metric: metric)
        var page = ReportPage(analysis: analysis, runs: runs)
        page.metricNote = reason
        page.comparison = comparison
        var pictures = ReportPictures()
        try pictures.drawSession(analysis)
        page.pictures = pictures.pictures
        page.pictureNotes = pictures.notes
        let file = absolutePath(output, relativeTo: FileManager.default.currentDirectoryPath)
        try ReportCommand.write(page, to: file)
        print(file)
    }

    /// The arms compared as `compare` does it, with its defaults and its seed; nil without arms.
    private func comparison(_ store: ResultStore) throws -> Comparison? {
        guard let base, let new else { return nil }
        let pairs = try ArmSelection(store: store).pairs(base: base, new: new)
        let choice: Comparison.MetricChoice =
            switch metric {
            case .auto: .auto
            case .wall: .wall
            case .cpu: .cpu
            }
        return Comparison(pairs: pairs, rule: ComparisonRule(seed: ComparisonOptions.seed(pairs)), metric: choice)
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
    /// What else runs on the machine disturbs CPU time far less than wall time; but threads that wait for each other do
    /// not use a CPU, so with several of them only wall time counts.
    static func choose(_ metric: Metric, runs: [RunRecord]) -> (SessionAnalysis.Metric, String) {
        let measured = runs.flatMap(\.measurements)
        let hasCPU = measured.contains { $0.samples.contains { $0.cpuNanoseconds != nil } }
        switch metric {
        case .wall: return (.wall, "Wall time was asked for.")
        case .cpu: return (.cpu, "CPU time was asked for.")
        case .auto:
            if runs.contains(where: { $0.key.threads > 1 }) {
                return (.wall, "Wall time, because some runs have several threads.")
            }
            if !hasCPU, !measured.isEmpty { return (.wall, "Wall time, because no CPU time was recorded.") }
            return (.cpu, "CPU time, because all runs have one thread: what else runs disturbs it less than wall time.")
        }
    }
}
