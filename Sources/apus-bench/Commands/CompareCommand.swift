import ArgumentParser
import BenchModel
import BenchReports
import BenchStore
import Foundation

struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: "Compares two sessions, commits or runtimes, benchmark by benchmark.",
        discussion: """
            \(ComparisonOptions.armsHelp)

            Each benchmark is called slower or faster only when its p value, adjusted over all benchmarks, is below 0.05 \
            and its whole interval lies beyond the threshold; the same when the interval lies within it; else \
            inconclusive, with the reason. The comparison is kept in the database with its seed.

            Examples:
              apus-bench compare cpython pypy
              apus-bench compare main HEAD --format md
              apus-bench compare 12:apus 15:apus --metric memory
            Exit status: 0 compared, whatever came out; 1 a file cannot be used; 2 wrong usage or no such arm.
            """)

    @OptionGroup var options: ComparisonOptions

    func run() throws {
        let (store, canSave) = try options.openStore(try Workspace())
        let comparison = try options.comparison(store)
        let report = ComparisonReport(comparison, showsAllReasons: options.allReasons)
        try options.save(report, verdict: report.summary, in: store, canSave: canSave)
        output(report.text(options.formatOption.format))
    }
}
