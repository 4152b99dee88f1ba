import ArgumentParser
import BenchModel
import BenchReports
import BenchStore
import Foundation

extension Export.Format: ExpressibleByArgument {}

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Writes a session for other tools: CSV, JSON, pyperf, Bencher, GitHub.",
        discussion: """
            csv     A line per sample, with a heading; is_steady is 1 for the iterations that statistics use.
            json    Everything that is stored; `import` reads it back without loss.
            pyperf  One runtime at one thread count, times in seconds, a run per process; the iterations before the steady \
            state are warm-up values. For `pyperf stats`, `compare_to`, `check` and `hist`.

            bmf     Bencher's format: medians of all runtimes, or of --runtime, with their intervals.
            customSmallerIsBetter, customBiggerIsBetter  The same for github-action-benchmark.

            Examples:
              apus-bench export --output samples.csv
              apus-bench export --session night --format json | gzip > night.json.gz
              apus-bench export --format pyperf --runtime cpython --output old.json
              python3 -m pyperf compare_to old.json new.json --table
            """)

    @OptionGroup var database: DatabaseOption
    @Option(help: ArgumentHelp("Number, label or UUID of the session; default the newest.", valueName: "session"))
    var session: String?
    @Option(help: "csv, json, pyperf, bmf, customSmallerIsBetter or customBiggerIsBetter.")
    var format: Export.Format = .csv
    @Option(help: ArgumentHelp("The runtime; default the baseline for pyperf, all for services.", valueName: "name"))
    var runtime: String?
    @Option(help: ArgumentHelp("For pyperf: the number of threads; default 1.", valueName: "n"))
    var threads = 1
    @Option(help: ArgumentHelp("The file to write; default standard output.", valueName: "file"))
    var output: String?

    func validate() throws {
        if format == .csv || format == .json, runtime != nil {
            throw ValidationError("--runtime is not for --format \(format.rawValue)")
        }
    }

    func run() throws {
        let store = try ResultStore(path: try Workspace().database(database.db), access: .read)
        let session = try store.session(matching: session)
        let export = Export(session: session, runs: try store.runs(of: session.identifier))
        let text: String
        switch format {
        case .csv: text = export.csv
        case .json: text = export.json.description + "\n"
        case .bmf: text = export.bencher(runtime: runtime).indented + "\n"
        case .customSmallerIsBetter, .customBiggerIsBetter:
            let json = export.githubAction(runtime: runtime, biggerIsBetter: format == .customBiggerIsBetter)
            text = json.indented + "\n"
        case .pyperf:
            let name = runtime ?? session.configuration.baseline
            text = try export.pyperf(runtime: name, threads: threads).description + "\n"
        }
        guard let output else {
            apus_bench.output(text)
            return
        }
        do {
            try text.write(toFile: output, atomically: true, encoding: .utf8)
        } catch {
            throw BenchError.environment("\(output): cannot be written")
        }
    }
}
