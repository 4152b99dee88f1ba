import ArgumentParser
import BenchModel
import BenchReports
import Foundation

extension TableFormat: ExpressibleByArgument {}

/// `--format`, for every command that prints a table.
struct TableFormatOption: ParsableArguments {
    @Option(help: "How to print: table, json or md.")
    var format: TableFormat = .table
}

/// `--db`, for every command that reads or writes results.
struct DatabaseOption: ParsableArguments {
    @Option(
        help: ArgumentHelp("The result database; default results/apus-bench.db beside the suites.", valueName: "file"))
    var db: String?
}

/// A duration on the command line: "60s", "10m", "1.5h".
struct DurationOption: ExpressibleByArgument {
    let seconds: Double

    init?(argument: String) {
        guard let seconds = DurationText.seconds(argument) else { return nil }
        self.seconds = seconds
    }
}

extension IterationChoice: ExpressibleByArgument {
    public init?(argument: String) { self.init(text: argument) }
}

/// Whole numbers separated by commas: "1,2,4".
struct NumberList: ExpressibleByArgument {
    let numbers: [Int]

    init?(argument: String) {
        let parts = argument.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
        let numbers = parts.compactMap { $0 }.filter { (1...1024).contains($0) }
        guard !numbers.isEmpty, numbers.count == parts.count else { return nil }
        self.numbers = Set(numbers).sorted()
    }
}

/// Prints a report that already ends with a newline.
func output(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
}
