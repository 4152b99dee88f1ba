import ArgumentParser
import BenchModel
import BenchReports
import BenchStore
import Foundation

struct PruneCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prune", abstract: "Removes old sessions.",
        discussion: """
            Removes the sessions that meet all conditions given, with all that belongs to them, and says which. \
            Sessions that comparisons or accepted change points refer to are kept, and named, unless --referenced is \
            given; then their comparisons go too. A session that is not finished and wrote something in the last 24 \
            hours may be running and always stays. The file does not shrink: new sessions use the space, or \
            `apus-bench vacuum` gives it back.

            Examples:
              apus-bench prune --older-than 90d --dry-run
              apus-bench prune --label 'pull-*' --keep 20
              apus-bench prune --label nightly --older-than 365d --referenced
            """)

    @Option(help: ArgumentHelp("Only sessions that began longer ago than this.", valueName: "90d"))
    var olderThan: DurationOption?
    @Option(help: ArgumentHelp("Keep the newest sessions, so many of those that --label chooses.", valueName: "n"))
    var keep: Int?
    @Option(help: ArgumentHelp("Only sessions with a label that matches.", valueName: "glob"))
    var label: String?
    @Flag(help: "Remove also sessions that comparisons or accepted change points refer to.")
    var referenced = false
    @Flag(help: "Say what would be removed, and remove nothing.")
    var dryRun = false
    @OptionGroup var database: DatabaseOption

    func validate() throws {
        if olderThan == nil, keep == nil, label == nil {
            throw ValidationError("say what to remove: --older-than, --keep or --label, or several of them")
        }
        if let keep, !(0...1_000_000_000).contains(keep) {
            throw ValidationError("--keep must be a whole number from 0 to 1000000000, not \(keep)")
        }
    }

    func run() throws {
        let store = try ResultStore(path: try Workspace().database(database.db), access: .update)
        var request = ResultStore.PruneRequest(now: Int(Date().timeIntervalSince1970))
        request.label = label
        request.keep = keep
        request.startedBefore = olderThan.map { request.now - Int($0.seconds) }
        request.includesReferenced = referenced
        request.isDryRun = dryRun
        let report = try store.prune(request)
        for session in report.removed { output("\(dryRun ? "would remove" : "removed") \(text(session))\n") }
        for session in report.kept { output("kept \(text(session)): \(session.reason ?? "")\n") }
        let comparisons = report.comparisons > 0 ? " and \(report.comparisons) comparisons" : ""
        output(
            """
            \(dryRun ? "Would remove" : "Removed") \(report.removed.count) sessions\(comparisons), \
            \(ByteText.text(report.freedBytes)) within the file\
            \(report.freedBytes > 0 && !dryRun ? "; `apus-bench vacuum` makes it smaller" : "").

            """)
    }

    private func text(_ session: ResultStore.PruneReport.Session) -> String {
        let label = session.label.map { "\($0), " } ?? ""
        return
            "session \(session.identifier) (\(label)\(TimeText.date(session.startedAt)), \(session.executions) processes)"
    }
}
