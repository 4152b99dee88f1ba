import ArgumentParser
import BenchModel
import BenchReports
import BenchRunner
import BenchStore
import Foundation

struct HistoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "Shows benchmarks over commits, with change points.",
        discussion: """
            `history` shows, `history mark` records what you decided about a change point.
            Sessions of `run --commit A..B` make a history. `plot history` draws it.
            """,
        subcommands: [HistoryShowCommand.self, HistoryMarkCommand.self], defaultSubcommand: HistoryShowCommand.self)
}

struct HistoryShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Shows benchmarks over commits; what `history` does by itself.",
        discussion: """
            Each value is the runtime's time divided by that of the baseline in the same session, so that another \
            machine load or another day cancels. One benchmark is shown commit by commit, several in a line each. A \
            changed benchmark program is another benchmark: its row says so, and nothing is compared across it.

            A history is the first-parent line of one branch. What was measured of other commits, such as those of pull \
            requests, stands beside it, and takes no part in the search for change points.

            --detect searches for change points (E-divisive, p = 0.001, at least 3 commits to each side) and keeps them in \
            the database as open. Known ones, found again at the same commit or next to it, keep their state; open ones \
            that are not found any more are removed. They are hints: `bisect` measures and decides.
              open      found, and nobody has looked at it      accepted  known and meant
              fixed     a later commit repaired it              ignored   no change of the program

            Examples:
              apus-bench run --commit v1.0..HEAD && apus-bench history --detect
              apus-bench history --benchmark kernels/nbody --threads 2 --metric wall
              apus-bench history --benchmark 'kernels/*' --format md
              apus-bench history mark 3 accepted --note "checks arguments now"
            """)

    @Option(help: ArgumentHelp("The runtime of the commits; default that of the newest ones.", valueName: "name"))
    var runtime: String?
    @Option(
        help: ArgumentHelp(
            "The runtime that times are divided by; default the baseline of the newest commits.", valueName: "name"))
    var baseline: String?
    @Option(help: ArgumentHelp("Only these benchmarks: patterns separated by commas.", valueName: "glob"))
    var benchmark: String?
    @Option(help: ArgumentHelp("Threads; default 1.", valueName: "n"))
    var threads = 1
    @Option(help: "What to follow: wall, cpu or instructions; default cpu where it explains the wall time, else wall.")
    var metric: HistoryAnalysis.Metric?
    @Option(
        help: ArgumentHelp("Whose commits, as stored; default those of the newest session.", valueName: "repository"))
    var repository: String?
    @Option(
        help: ArgumentHelp(
            "The branch whose first-parent line is followed; default branch of [commits], else the repository's main one.",
            valueName: "name"))
    var branch: String?
    @Flag(help: "Search for change points and keep them.")
    var detect = false
    @OptionGroup var database: DatabaseOption
    @OptionGroup var formatOption: TableFormatOption

    func validate() throws {
        if !(1...1024).contains(threads) { throw ValidationError("--threads must be a whole number from 1 to 1024") }
    }

    func run() throws {
        let workspace = try Workspace()
        let path = workspace.database(database.db)
        // Writing would make a database that is not there.
        let known = try ResultStore(path: path, access: .read)
        let subject = try workspace.historySubject(runtime, baseline, known)
        let selection = HistoryQuery(
            runtime: subject.runtime, baseline: subject.baseline, benchmark: benchmark, threads: threads,
            metric: metric,
            repository: repository, line: workspace.historyLine(branch))
        let store = try ResultStore(path: path, access: detect ? .write : .read)
        var analysis = try selection.analysis(store)
        if detect {
            let detection = analysis.detection()
            try store.upsert(detection.records)
            try store.retract(detection.retracted)
            let known = detection.records.count - detection.newCount
            standardError(
                "change points: \(detection.newCount) new, \(known) known, \(detection.retracted.count) no longer found\n"
            )
            analysis = try selection.analysis(store)
        }
        output(HistoryReport(analysis).text(formatOption.format))
    }
}

struct HistoryMarkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mark", abstract: "Records what you decided about a change point.",
        discussion: """
            Examples:
              apus-bench history mark 3 accepted --note "checks arguments now"
              apus-bench history mark 4 ignored
            """)

    @Argument(help: "Number of the change point.")
    var identifier: Int
    @Argument(help: "open, accepted, fixed or ignored.")
    var state: ChangePointState
    @Option(help: ArgumentHelp("Why; replaces an earlier note.", valueName: "text"))
    var note: String?
    @OptionGroup var database: DatabaseOption

    func validate() throws {
        if let note, note.count > 1000 || note.contains(where: \.isNewline) {
            throw ValidationError("--note must be a line of at most 1000 characters")
        }
    }

    func run() throws {
        let path = try Workspace().database(database.db)
        _ = try ResultStore(path: path, access: .read)
        try ResultStore(path: path, access: .write).setState(identifier, state, note: note)
    }
}

extension ChangePointState: ExpressibleByArgument {}

/// Which history: for `history` and `plot history`.
struct HistoryQuery {
    var runtime: String
    var baseline: String?
    /// Patterns as in `run --filter`; nil: all.
    var benchmark: String?
    var threads: Int
    /// nil: what suits each benchmark.
    var metric: HistoryAnalysis.Metric?
    /// `CommitRecord.repository`; nil: of the newest session.
    var repository: String?
    /// Which line of a repository, by its stored name.
    var line: (String) -> HistoryLine?

    /// Points and change points from the store.
    ///
    /// - Throws: `BenchError.usage` when there is no point.
    func analysis(_ store: ResultStore) throws -> HistoryAnalysis {
        let chosen = try store.history(runtime: runtime, baseline: baseline, threads: threads) { name in
            SuiteLocator.matches(benchmark, fullName: name)
        }
        let analysis = HistoryAnalysis(
            points: chosen, runtime: runtime, baseline: baseline, threads: threads, metric: metric,
            repository: repository,
            line: HistoryQuery.repository(of: chosen, repository).flatMap(line),
            changePoints: try store.changePoints(runtime: runtime, threads: threads, metric: metric?.rawValue))
        if analysis.items.contains(where: { !$0.points.isEmpty || !$0.beside.isEmpty }) { return analysis }
        let divisor = baseline.map { " beside \($0)" } ?? ""
        let place = "\(runtime) at \(threads) thread\(threads == 1 ? "" : "s")\(divisor)"
        if let benchmark, try !store.history(runtime: runtime, baseline: baseline, threads: threads).isEmpty {
            throw BenchError.usage("\(store.path): no benchmark that matches \(benchmark) has a history on \(place)")
        }
        throw BenchError.usage(
            "\(store.path): has no history on \(place); `run --commit A..B` makes one"
                + (chosen.isEmpty ? "" : ", the \(chosen.count) measurements that are there are of no such commit"))
    }
}

extension HistoryQuery {
    /// The stored name of the repository that a history is of: the one that is asked for, else that of the newest session.
    static func repository(of points: [HistoryPoint], _ name: String?) -> String? {
        name
            ?? points.filter { $0.commit != nil }.max { ($0.session, $0.run) < ($1.session, $1.run) }?.commit?
            .repository
    }
}

extension Workspace {
    /// Which line of a repository a history follows. Git is asked where the repository is at hand: it alone knows what was
    /// merged since. Elsewhere the branch that is named, if one is, is looked for among what is stored.
    func historyLine(_ branch: String?) -> (String) -> HistoryLine? {
        let named = branch ?? configuration.commits.branch
        let folder = configuration.commits.repository ?? FileManager.default.currentDirectoryPath
        return { name in
            guard let repository = try? GitRepository(containing: folder), repository.name == name,
                let chosen = named ?? (try? repository.mainBranch()),
                let line = try? repository.firstParentLine(ofBranch: chosen)
            else { return named.map { HistoryLine(branch: $0) } }
            let tags = (try? repository.tags()) ?? [:]
            return HistoryLine(branch: chosen, members: Set(line), isNamed: named != nil, tags: tags)
        }
    }

    /// Whose history is asked for, divided by what: what is named, else what the newest session with commits built and
    /// divided by.
    func historySubject(
        _ name: String?, _ baseline: String?, _ store: ResultStore
    ) throws(BenchError) -> (runtime: String, baseline: String?) {
        let named = name ?? configuration.commits.runtimes.first?.name
        let newest = try store.newestSession { session in
            let built = HistorySelection.built(session)
            return named.map { built.contains($0) } ?? !built.isEmpty
        }
        guard let runtime = named ?? newest.flatMap({ HistorySelection.built($0).first }) else {
            throw .usage("no session has measured a commit; `run --commit A..B` does, or name a runtime with --runtime")
        }
        let divisor =
            baseline ?? configuration.baseline ?? newest?.configuration.baseline ?? "cpython"
        return (runtime, divisor == runtime ? nil : divisor)
    }
}
