import ArgumentParser
import BenchModel
import BenchRunner
import Foundation

/// The version that sessions record.
let toolVersion = "0.1.0"

struct ApusBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apus-bench",
        abstract: "Runs suites of Python programs on several Pythons and compares them.",
        discussion: """
            Runs every benchmark on every runtime in interleaved rounds, verifies each result, keeps all samples in a \
            SQLite database, divides times by those of a baseline measured in the same session, and draws the plots.

            Runtimes and defaults come from apus-bench.toml in this folder or one above it, if there is one.
            Variables: APUS_BENCH_SUITES (folder of the suites), APUS_BENCH_PYPERFORMANCE (pyperformance's programs).
            Exit status: 0 done, 1 a file or program cannot be used, 2 wrong usage, 4 a benchmark failed, 130 interrupted.
            """,
        version: toolVersion,
        subcommands: [
            RunCommand.self, TimeCommand.self, ListCommand.self, ShowCommand.self, CompareCommand.self,
            GateCommand.self,
            PlotCommand.self, ReportCommand.self, HistoryCommand.self, BisectCommand.self, CalibrateCommand.self,
            DoctorCommand.self, ImportCommand.self, ExportCommand.self, MergeCommand.self, PruneCommand.self,
            VacuumCommand.self, SuitesCommand.self,
        ])
}

@main
enum Main {
    static func main() {
        // A limit of the file size is an error of the write, like a full disk. Children get the default again.
        signal(SIGXFSZ, SIG_IGN)
        do {
            var command = try ApusBench.parseAsRoot()
            try command.run()
        } catch let error as BenchError {
            standardError("apus-bench: \(error.message)\n")
            exit(error.exitStatus)
        } catch let code as ExitCode {
            exit(code.rawValue)
        } catch {
            let text = ApusBench.fullMessage(for: error)
            if ApusBench.exitCode(for: error) == .success {
                print(text)
                exit(0)
            }
            standardError(text + "\n")
            exit(2)
        }
    }
}

/// Writes to standard error at once.
func standardError(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
}
