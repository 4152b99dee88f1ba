import ArgumentParser
import BenchModel
import BenchRunner
import Foundation

struct TimeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "time", abstract: "Measures a statement on several Pythons.",
        discussion: """
            What timeit does, with the statistics of `run`: fresh processes in rounds, one iteration of each Python in turn, an \
            interval, and a session that is kept. Names that the set-up makes are local to the statement.

            Examples:
              apus-bench time 'sorted(data)' -s 'import random; data = [random.random() for _ in range(1000)]'
              apus-bench time '"-".join(map(str, range(100)))' --runtime cpython,pypy --rounds 20
            """)

    @Argument(help: "The statement.")
    var statement: String
    @Option(
        name: [.short, .long], help: ArgumentHelp("What runs once before, outside of the time.", valueName: "code"))
    var setup: String = ""
    @Option(help: ArgumentHelp("Runtimes, as for run; default all that are there.", valueName: "name[=command],..."))
    var runtime: [String] = []
    @Option(help: ArgumentHelp("Rounds; default 10.", valueName: "n"))
    var rounds: Int?
    @Option(help: ArgumentHelp("Start no round that would end later than this.", valueName: "1m"))
    var budget: DurationOption?
    @Option(help: ArgumentHelp("A name for the session.", valueName: "name"))
    var label: String?
    @OptionGroup var database: DatabaseOption
    @OptionGroup var formatOption: TableFormatOption

    func run() throws {
        let workspace = try Workspace()
        let folder = try Self.program(
            setup: setup, statement: statement,
            folder: URL(fileURLWithPath: workspace.database(database.db))
                .deletingLastPathComponent().path + "/statements")
        var arguments = ["--suite", folder, "--format", formatOption.format.rawValue]
        for name in runtime { arguments += ["--runtime", name] }
        if let rounds { arguments += ["--rounds", String(rounds)] }
        if let budget { arguments += ["--budget", "\(budget.seconds)s"] }
        if let label { arguments += ["--label", label] }
        if let path = database.db { arguments += ["--db", path] }
        try RunCommand.parse(arguments).run()
    }

    /// Writes the statement as a suite of one program; the same statement is the same program.
    ///
    /// - Returns: the suite's folder.
    static func program(setup: String, statement: String, folder: String) throws -> String {
        func indented(_ code: String, _ blanks: String) -> String {
            code.split(separator: "\n", omittingEmptySubsequences: false).map { blanks + $0 }.joined(separator: "\n")
        }
        let code = """
            def make():
            \(indented(setup.isEmpty ? "pass" : setup, "    "))

                def run():
            \(indented(statement, "        "))

                return run


            run = make()

            """
        var hash = SHA256()
        hash.update(Array(code.utf8))
        let suite = folder + "/" + hash.finish().prefix(12)
        do {
            try FileManager.default.createDirectory(atPath: suite, withIntermediateDirectories: true)
            try code.write(toFile: suite + "/statement.py", atomically: true, encoding: .utf8)
            try """
            [suite]
            name = "time"
            default = false
            [[benchmark]]
            name = "statement"
            program = "statement.py"
            """.write(toFile: suite + "/suite.toml", atomically: true, encoding: .utf8)
        } catch {
            throw BenchError.environment("\(suite): cannot be written")
        }
        return suite
    }
}
