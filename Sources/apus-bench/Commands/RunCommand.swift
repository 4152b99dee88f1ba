import ArgumentParser
import BenchModel
import BenchReports
import BenchRunner
import BenchStore
import Foundation

extension MeasurementMode: ExpressibleByArgument {}
extension Interleaving: ExpressibleByArgument {}

struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Runs suites and prints the normalized table.",
        discussion: """
            Each round starts every benchmark on every runtime in fresh processes with one hash seed; benchmarks come in \
            random order. The processes of a benchmark live side by side and run one iteration each in turn, in mirrored \
            order (A B B A), so that a disturbance of the machine meets all of them; --interleave processes runs one \
            after the other, for benchmarks that do not fit into memory together. With one thread all run on one CPU: \
            use --no-pin for a runtime that compiles or collects in threads of its own. A result other than the suite's checksum is a failure, \
            never a time. Every finished process is kept at once: after an interruption or a kill, the same command \
            with --resume goes on.

            Modes:
            time       Wall and CPU time, and instructions where the hardware counts them.
            callgrind  Instructions of one call, counted by valgrind: exact, so that one round is enough, but about 40 \
            times slower and for one thread only. A round has processes with n, 2n and 3n calls; a count whose \
            differences disagree by more than 1e-6 is reported as not deterministic. --iterations 200 makes n ten times \
            larger, which helps a JIT compiler to settle.
            memory     Peak memory of the process and, where the runtime counts them, allocated bytes: 3 rounds of one \
            process with 3 iterations.

            Examples:
              apus-bench run --suite kernels --runtime cpython,pypy --threads 1,2 --rounds 10
              apus-bench run --runtime cpython,mine=/opt/mine/bin/python --filter 'n*' --budget 10m
              apus-bench run --mode callgrind --suite kernels --filter fibonacci,sieve
              apus-bench run --mode memory && apus-bench show --metric allocated

            COMMITS
            --commit builds commits of a repository in git worktrees and measures them beside the baseline. The suites \
            come from the present work tree, the same for all commits. A failed build is told with the end of its \
            output; in a range its commit is left out. Builds are kept in .build-commits of the repository and used \
            again. The table [commits] of apus-bench.toml holds build, runtime-name, command, environment, repository, \
            timeout and folder. --resume goes on with a range where it ended.
              REV or A,B   one session, its arms interleaved, beside the baseline
              A..B         A and every first-parent commit up to B, oldest first: a session each, labelled by the commit

            Examples:
              apus-bench run --commit main,HEAD --filter 'n*' --rounds 20
              apus-bench run --commit v1.0..HEAD --every 5 --build 'make -j2' --commit-runtime mine=bin/python
              apus-bench run --commit HEAD~3..HEAD --build '' --commit-runtime mine=./launcher
            """)

    @Option(
        help: ArgumentHelp(
            "Suites, by name or by folder; default all but those made for other commands.", valueName: "a,b"))
    var suite: [String] = []
    @Option(
        help: ArgumentHelp(
            "Benchmarks without a manifest: a file or folder whose functions bench_* are measured; may be repeated.",
            valueName: "path"))
    var path: [String] = []
    @Option(
        help: ArgumentHelp(
            "Commands in place of Python programs: each is measured as a runtime of its own; may be repeated.",
            valueName: "name=command"))
    var command: [String] = []
    @Option(
        help: ArgumentHelp(
            "A variable of the runtimes' environment, of one of them as runtime:NAME=VALUE; may be repeated.",
            valueName: "NAME=VALUE"))
    var env: [String] = []
    @Option(
        help: ArgumentHelp(
            "Variables of this environment that the runtimes get: names, or all; default none.", valueName: "A,B"))
    var inheritEnvironment: String?
    @Option(
        help: ArgumentHelp(
            "Runtimes: names from the configuration or of commands, or name=command.", valueName: "name[=command],..."))
    var runtime: [String] = []
    @Option(
        help: ArgumentHelp(
            "The runtime that times are divided by; default cpython if it is among them, else the first.",
            valueName: "name"))
    var baseline: String?
    @Option(help: "What to measure: time, callgrind (instructions) or memory; default time.")
    var mode: MeasurementMode?
    @Option(help: ArgumentHelp("Thread counts; default 1.", valueName: "1,2"))
    var threads: NumberList?
    @Option(help: ArgumentHelp("Rounds; default 10, with --mode callgrind 1, with memory 3.", valueName: "n"))
    var rounds: Int?
    @Option(
        help: ArgumentHelp(
            "Iterations in a process; default 20, with PyPy 40. A plain number never lowers that of a JIT compiler.",
            valueName: "n,kind=n"))
    var iterations: IterationChoice?
    @Option(help: ArgumentHelp("Processes of a runtime in a round; default 1.", valueName: "n"))
    var executions: Int?
    @Option(
        help: ArgumentHelp(
            "Least time of an iteration; default 5ms for CPython and apus, else 50ms.", valueName: "5ms"))
    var minimumTime: DurationOption?
    @Option(help: "What alternates between runtimes: iterations or processes; default iterations.")
    var interleave: Interleaving?
    @Flag(
        inversion: .prefixedNo,
        help: "Run benchmarks with one thread on one CPU, the same for all runtimes; default --pin.")
    var pin: Bool?
    @Option(
        help: ArgumentHelp(
            "Only these benchmarks: patterns of suite/name or name, or tag:NAME, separated by commas.",
            valueName: "glob"))
    var filter: String?
    @Option(help: ArgumentHelp("Start no round that would end later than this.", valueName: "10m"))
    var budget: DurationOption?
    @Option(help: ArgumentHelp("Limit of one process; default 60s. A suite may set its own.", valueName: "60s"))
    var timeout: DurationOption?
    @OptionGroup var database: DatabaseOption
    @Option(help: ArgumentHelp("A name for the session.", valueName: "name"))
    var label: String?
    @Flag(help: "Continue the newest session (with the label, if given) that was interrupted or killed.")
    var resume = false
    @Option(
        help: ArgumentHelp("Commits to build and measure: A..B, or A,B, or one revision.", valueName: "commits"))
    var commit: CommitSelection?
    @Option(
        help: ArgumentHelp("Of a range, only every n-th commit, counted from its end, and its first.", valueName: "n"))
    var every: Int?
    @OptionGroup(title: "Building commits") var buildOptions: BuildOptions
    @Option(
        help: ArgumentHelp("Where all randomness of the session comes from; default random.", valueName: "n"))
    var seed: UInt64?
    @OptionGroup var formatOption: TableFormatOption

    func validate() throws {
        if let rounds, !(1...1_000_000).contains(rounds) {
            throw ValidationError("--rounds must be a whole number from 1 to 1000000, not \(rounds)")
        }
        if let executions, !(1...10).contains(executions) {
            throw ValidationError("--executions must be a whole number from 1 to 10, not \(executions)")
        }
        let given = [("--executions", executions != nil), ("--minimum-time", minimumTime != nil)]
        if mode == .callgrind || mode == .memory {
            for (name, isGiven) in given + [("--interleave", interleave != nil)] where isGiven {
                throw ValidationError("\(name) is for --mode time")
            }
        }
        if mode == .callgrind, let threads, threads.numbers != [1] {
            throw ValidationError(
                "--mode callgrind: valgrind runs threads one after the other; it counts one thread only")
        }
        if let label, label.isEmpty || label.count > 100 || label.contains(where: \.isNewline) {
            throw ValidationError("--label must be a line of 1 to 100 characters")
        }
        if !command.isEmpty, !suite.isEmpty || !path.isEmpty || !runtime.isEmpty || commit != nil {
            throw ValidationError(
                "--command measures commands alone: leave --suite, --path, --runtime and --commit out")
        }
        if commit == nil, buildOptions.isUsed {
            throw ValidationError("--build, --commit-runtime, --repository and their like need --commit")
        }
        if let every {
            guard case .range? = commit else { throw ValidationError("--every needs --commit A..B") }
            if !(1...1_000_000).contains(every) { throw ValidationError("--every must be a whole number from 1") }
        }
    }

    func run() throws {
        Interruption.catchSignals()
        let workspace = try workspaceWithEnvironment()
        let store = try ResultStore(path: workspace.database(database.db), access: .write)
        let launcher = SessionLauncher(workspace: workspace, store: store)
        if let commit { return try run(commit, launcher) }
        let prepared = try prepare(launcher)
        if prepared.isComplete {
            standardError("session \(prepared.session.identifier) is complete already\n")
        }
        try report(try launcher.execute(prepared, budgetSeconds: budget?.seconds), store)
    }

    private func workspaceWithEnvironment() throws -> Workspace {
        var workspace = try Workspace()
        for text in env {
            guard let sign = text.firstIndex(of: "="), sign > text.startIndex else {
                throw BenchError.usage("--env \(text): expected NAME=VALUE or RUNTIME:NAME=VALUE")
            }
            workspace.givenEnvironment[String(text[..<sign])] = String(text[text.index(after: sign)...])
        }
        if let inheritEnvironment {
            workspace.givenInheritance =
                inheritEnvironment == "all"
                ? .all : .names(inheritEnvironment.split(separator: ",").map(String.init))
        }
        return workspace
    }

    private func prepare(_ launcher: SessionLauncher) throws -> SessionLauncher.Prepared {
        if resume, let session = try launcher.store.latestSession(label: label) {
            try checkUnchanged(session.configuration)
            return try launcher.resume(session)
        }
        if resume { standardError("there is nothing to resume; starting a new session\n") }
        let runtimes = try chosenRuntimes(launcher.workspace)
        let configuration = try newConfiguration(launcher.workspace, names: runtimes.map(\.name))
        return try launcher.begin(configuration, runtimes: runtimes.map { RuntimeChoice(specification: $0) })
    }

    // MARK: - A new session

    func chosenRuntimes(_ workspace: Workspace) throws -> [RuntimeSpecification] {
        if !command.isEmpty { return try CommandRuntime.runtimes(command, workspace) }
        var runtimes = try runtime.isEmpty ? workspace.defaultRuntimes() : workspace.runtimes(runtime)
        if let name = baseline ?? (runtime.isEmpty ? workspace.configuration.baseline : nil),
            !runtimes.contains(where: { $0.name == name })
        {
            runtimes.insert(try workspace.requiredRuntime(name), at: 0)
        }
        if runtimes.isEmpty { throw BenchError.usage("found no runtime: there is neither python3 nor pypy3 nor apus") }
        return runtimes
    }

    func newConfiguration(
        _ workspace: Workspace, names: [String]
    ) throws -> SessionConfiguration {
        let defaults = workspace.configuration
        let mode = mode ?? .time
        let wanted = baseline ?? defaults.baseline ?? "cpython"
        let current = FileManager.default.currentDirectoryPath
        var suites = suite.flatMap { $0.split(separator: ",").map(String.init) }
        suites += path.map { absolutePath($0, relativeTo: current) }
        if !command.isEmpty { suites.append(CommandRuntime.suite) }
        if suites.isEmpty {
            for name in workspace.locator.suiteNames() where try workspace.locator.suite(name).isDefault {
                suites.append(name)
            }
            if suites.isEmpty {
                throw BenchError.usage(
                    "there are no suites in \(workspace.locator.suitesFolder); name a folder with --suite")
            }
            if suites.contains("pyperformance"),
                !FileManager.default.fileExists(atPath: workspace.locator.pyperformanceFolder)
            {
                suites.removeAll { $0 == "pyperformance" }
                standardError("leaving out pyperformance: `apus-bench suites install pyperformance` gets it\n")
            }
        }
        return SessionConfiguration(
            label: label, suites: suites, runtimes: names, baseline: names.contains(wanted) ? wanted : names[0],
            threads: threads?.numbers ?? [1], rounds: rounds ?? mode.rounds ?? defaults.rounds ?? 10,
            executionsPerRound: mode.executionsPerRound ?? executions ?? defaults.executionsPerRound ?? 1,
            iterations: iterations ?? mode.iterations, filter: filter,
            budgetSeconds: budget?.seconds, timeoutSeconds: timeout?.seconds ?? defaults.timeoutSeconds ?? 60,
            minimumSampleSeconds: mode.minimumSampleSeconds ?? minimumTime?.seconds ?? defaults.minimumSampleSeconds,
            seed: seed ?? UInt64.random(in: 0...UInt64.max), mode: mode,
            interleaving: mode == .time ? interleave ?? defaults.interleaving : .processes,
            isPinned: pin ?? defaults.isPinned)
    }

    // MARK: - A session to resume

    /// What was said on the command line must be what the session does.
    func checkUnchanged(_ stored: SessionConfiguration) throws {
        func check<Value: Equatable>(_ option: String, _ given: Value?, _ stored: Value) throws {
            if let given, given != stored {
                throw BenchError.usage("--resume: the session was started with another \(option) (\(stored))")
            }
        }
        let suites =
            suite.flatMap { $0.split(separator: ",").map(String.init) }
            + path.map { absolutePath($0, relativeTo: FileManager.default.currentDirectoryPath) }
        try check("--suite", suites.isEmpty ? nil : suites, stored.suites)
        var names = runtime.flatMap { ShellWords.list($0) }.map { String($0.prefix { $0 != "=" }) }
        if let baseline, !names.isEmpty, !names.contains(baseline) { names.insert(baseline, at: 0) }
        try check("--runtime", names.isEmpty ? nil : names, stored.runtimes)
        try check("--baseline", baseline, stored.baseline)
        try check("--threads", threads?.numbers, stored.threads)
        try check("--rounds", rounds, stored.rounds)
        try check("--mode", mode?.rawValue, stored.mode.rawValue)
        if let iterations { try check("--iterations", iterations, stored.iterations ?? IterationChoice()) }
        if let filter { try check("--filter", filter, stored.filter ?? "") }
        try check("--executions", executions, stored.executionsPerRound)
        if let minimumTime { try check("--minimum-time", minimumTime.seconds, stored.minimumSampleSeconds ?? 0) }
        try check(pin == true ? "--pin" : "--no-pin", pin, stored.isPinned)
        try check("--interleave", interleave?.rawValue, stored.interleaving.rawValue)
        try check("--timeout", timeout?.seconds, stored.timeoutSeconds)
    }

    // MARK: - Report

    func report(_ session: SessionRecord, _ store: ResultStore) throws {
        let analysis = SessionAnalysis(
            session: session, runs: try store.runs(of: session.identifier), metric: .default(of: session))
        let report = SessionReport(analysis)
        output(report.text(formatOption.format, isColored: true))
        drawPlots(analysis, database: store.path)
        if !report.failures.isEmpty { throw ExitCode(BenchError(.benchmark, "").exitStatus) }
    }
}

extension MeasurementMode {
    /// What a session of this mode does unless the command line says otherwise; nil: the defaults of all sessions.
    fileprivate var rounds: Int? {
        switch self {
        case .time: nil
        case .callgrind: 1
        case .memory: 3
        }
    }

    fileprivate var executionsPerRound: Int? {
        switch self {
        case .time: nil
        case .callgrind: Callgrind.executionsPerRound
        case .memory: 1
        }
    }

    fileprivate var iterations: IterationChoice? { self == .memory ? .exactly(3) : nil }

    /// Valgrind makes of 20 ms a second; a peak of memory needs no long samples.
    fileprivate var minimumSampleSeconds: Double? { self == .time ? nil : 0.02 }
}

extension RunCommand {
    /// Draws what can be drawn and prints the paths; pictures are no reason to fail.
    private func drawPlots(_ analysis: SessionAnalysis, database: String) {
        let stem = URL(fileURLWithPath: database).deletingPathExtension().lastPathComponent
        let prefix = stem == "apus-bench" ? "" : stem + "-"
        let folder = URL(fileURLWithPath: database).deletingLastPathComponent().path + "/plots"
        let name = "\(folder)/\(prefix)session-\(analysis.session.identifier)"
        var paths: [String] = []
        func draw(_ path: String, _ plot: () throws -> Void) {
            do {
                try plot()
                paths.append(path)
            } catch {
                standardError("no plot \(path): \(error)\n")
            }
        }
        if !analysis.comparedRuntimes.isEmpty {
            draw(name + "-bars.png") { try analysis.barsPlot.draw(to: name + "-bars.png") }
        }
        if analysis.threadCounts.count > 1 {
            draw(name + "-scaling.png") { try analysis.scalingPlot.draw(to: name + "-scaling.png") }
        }
        for path in paths {
            if formatOption.format == .json { standardError("plot: \(path)\n") } else { output("Plot: \(path)\n") }
        }
    }
}
