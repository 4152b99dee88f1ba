import ArgumentParser
import BenchModel
import BenchStore

struct MergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Adds the sessions of other databases.",
        discussion: """
            Adds every session of the other databases with its runs, samples, counters, comparisons and change points. \
            The sessions get new numbers, in their old order; a session that is there already, by its UUID, is skipped. \
            Change points that both know keep the state that they have here. The other files are only read; one of an \
            earlier version is brought up to date in a temporary copy. After an error nothing of that file was added.

            Examples:
              apus-bench merge laptop.db
              apus-bench merge --db results/all.db ci-1.db ci-2.db
            """)

    @Argument(help: ArgumentHelp("The databases to add.", valueName: "file"))
    var others: [String]
    @OptionGroup var database: DatabaseOption

    func run() throws {
        let workspace = try Workspace()
        // Missing files are found before a database is created or changed.
        let paths = others.map { workspace.database($0) }
        for path in paths { try ResultStore.requireFile(path) }
        let store = try ResultStore(path: workspace.database(database.db), access: .write)
        for (name, path) in zip(others, paths) {
            let report = try store.merge(from: path)
            output("\(name): \(text(report))\n")
            if !report.incomplete.isEmpty {
                standardError(
                    "\(name): has more process executions of \(sessions(report.incomplete)) than there are here; "
                        + "to take its copy, remove the session here first\n")
            }
        }
    }

    private func text(_ report: MergeReport) -> String {
        var parts: [String] = []
        if report.added.isEmpty {
            parts.append("nothing to add")
        } else {
            parts.append(
                "added \(sessions(report.added)) with \(report.executions) process executions and \(report.samples) samples"
            )
        }
        if report.comparisons > 0 { parts.append("\(report.comparisons) comparisons") }
        if report.changePoints > 0 { parts.append("\(report.changePoints) change points") }
        if !report.skipped.isEmpty { parts.append("\(sessions(report.skipped)) there already") }
        return parts.joined(separator: "; ")
    }

    /// "session 7", "sessions 3-5, 9".
    private func sessions(_ numbers: [Int]) -> String {
        var ranges: [ClosedRange<Int>] = []
        for number in numbers.sorted() {
            if let last = ranges.last, last.upperBound + 1 == number {
                ranges[ranges.count - 1] = last.lowerBound...number
            } else {
                ranges.append(number...number)
            }
        }
        let texts = ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
        return (numbers.count == 1 ? "session " : "sessions ") + texts.joined(separator: ", ")
    }
}
