import ArgumentParser
import BenchModel
import BenchReports
import BenchRunner
import BenchStore
import Foundation

extension SessionAnalysis.Metric: ExpressibleByArgument {}

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Shows a session: its normalized table, or every process of some benchmarks.",
        discussion:
            "A session is named by its number, its label or the start of its UUID; without a name it is the newest.")

    @Argument(help: "The session.")
    var session: String?
    @Option(
        help: ArgumentHelp(
            "Show every process execution of these benchmarks (patterns as in run --filter).", valueName: "glob"))
    var benchmark: String?
    @Option(
        help: """
            What to compare: wall, cpu, memory, instructions or allocated (bytes of one call); default what the session \
            measured.
            """)
    var metric: SessionAnalysis.Metric?
    @OptionGroup var database: DatabaseOption
    @OptionGroup var formatOption: TableFormatOption

    func run() throws {
        let store = try ResultStore(path: try Workspace().database(database.db), access: .read)
        let session = try store.session(matching: session)
        let runs = try store.runs(of: session.identifier)
        guard let benchmark else {
            output(
                SessionReport(SessionAnalysis(session: session, runs: runs, metric: metric ?? .default(of: session)))
                    .text(
                        formatOption.format, isColored: true))
            return
        }
        let chosen = runs.filter { SuiteLocator.matches(benchmark, $0.benchmark.benchmark) }
        if chosen.isEmpty {
            throw BenchError.usage("session \(session.identifier) has no benchmark that matches \(benchmark)")
        }
        output(Listing.executions(chosen).text(formatOption.format))
    }
}
