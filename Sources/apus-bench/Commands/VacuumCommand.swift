import ArgumentParser
import BenchModel
import BenchStore

struct VacuumCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vacuum", abstract: "Gives back space that a database no longer uses.",
        discussion: """
            Checks the database, rewrites it without unused space and prints its size before and after. Needs free space \
            on the disk for a second copy, and no other command that uses the database meanwhile.

            Examples:
              apus-bench vacuum
              apus-bench vacuum --db results/all.db
            """)

    @OptionGroup var database: DatabaseOption

    func run() throws {
        let store = try ResultStore(path: try Workspace().database(database.db), access: .update)
        try store.checkIntegrity()
        let (before, after) = try store.vacuum()
        output("\(store.path): \(ByteText.text(before)) before, \(ByteText.text(after)) after\n")
    }
}
