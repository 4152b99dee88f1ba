import ArgumentParser
import BenchModel
import BenchReports
import BenchRunner
import BenchStore
import Foundation

struct BisectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bisect", abstract: "Finds the commit that brought a regression.",
        discussion: """
            Measures BAD against GOOD first: without a regression between them there is nothing to find. Then it halves \
            the first-parent line between them, n commits, in at most ceil(log2 n) steps. In each step the commit and \
            GOOD are the two arms of one session, in interleaved rounds. How many measurements that takes is told before \
            the first one.

            The ends are decided as `gate` decides: slower by more than the threshold, at 5 %. Between them a commit is \
            bad when its interval, at 99 %, lies above the middle between GOOD and BAD, and good when it lies below. If \
            neither, twice as many rounds are added, then twice as many again; after that the commit is skipped, like one \
            that cannot be built or whose benchmark fails. With skipped commits around it the culprit may remain one of \
            several.

            Every session is kept in the database. The same command goes on after an interruption, and measures nothing \
            twice; --fresh does.

            Examples:
              apus-bench bisect v1.0 HEAD --benchmark kernels/nbody
              apus-bench bisect HEAD~64 HEAD --benchmark richards --threshold 2% --rounds 20 --format md
              apus-bench bisect good bad --benchmark a/b --build 'make -j2' --commit-runtime mine=bin/python
              apus-bench bisect v1.0 HEAD --benchmark kernels/nbody --plan
            Exit status: 0 found; 1 a build or file cannot be used; 2 wrong usage; 3 no single culprit: BAD is not slower, \
            the ends cannot be told apart, or several commits are left; 4 the benchmark fails at one of the ends.
            """)

    @Argument(help: "A revision that is fast.")
    var good: String
    @Argument(help: "A later revision that is slow.")
    var bad: String
    @Option(help: ArgumentHelp("The benchmark, as suite/name or name.", valueName: "name"))
    var benchmark: String
    @Option(help: ArgumentHelp("The smallest regression worth looking for; default 3%.", valueName: "3%"))
    var threshold: ShareOption?
    @Option(help: ArgumentHelp("Rounds of a step; default 10.", valueName: "n"))
    var rounds: Int?
    @Option(help: ArgumentHelp("Threads; default 1.", valueName: "n"))
    var threads: Int = 1
    @Option(help: "What to compare: wall or cpu; default cpu where it explains the wall time of both ends, else wall.")
    var metric: HistoryAnalysis.Metric?
    @Option(help: ArgumentHelp("Which of several --commit-runtime to measure.", valueName: "name"))
    var runtime: String?
    @Option(help: ArgumentHelp("Suites to look in, by name or by folder; default all.", valueName: "a,b"))
    var suite: [String] = []
    @Option(
        help: ArgumentHelp(
            "Iterations in a process; default 20, with PyPy 40. A plain number never lowers that of a JIT compiler.",
            valueName: "n,kind=n"))
    var iterations: IterationChoice?
    @Option(help: ArgumentHelp("Limit of one process; default 60s.", valueName: "60s"))
    var timeout: DurationOption?
    @OptionGroup(title: "Building commits") var buildOptions: BuildOptions
    @OptionGroup var database: DatabaseOption
    @Flag(help: "Only say how many measurements it takes.")
    var plan = false
    @Flag(help: "Measure again what an earlier bisection has measured.")
    var fresh = false
    @Option(help: ArgumentHelp("Where all randomness of the sessions comes from; default random.", valueName: "n"))
    var seed: UInt64?
    @OptionGroup var formatOption: TableFormatOption

    func validate() throws {
        for (name, value) in [("--rounds", rounds), ("--threads", threads)] {
            if let value, !(1...1_000_000).contains(value) {
                throw ValidationError("\(name) must be a whole number from 1 to 1000000, not \(value)")
            }
        }
        if let rounds, rounds < 3 {
            throw ValidationError("--rounds must be at least 3: an interval needs some rounds")
        }
        if metric == .instructions { throw ValidationError("--metric must be wall or cpu") }
    }

    func run() throws {
        Interruption.catchSignals()
        let workspace = try Workspace()
        let workshop = try CommitWorkshop(buildOptions, workspace: workspace)
        let line = try workshop.repository.line(from: good, to: bad)
        let subject = try subject(workspace, workshop)
        let name = try runtimeName(workshop)
        let defaults = workspace.configuration
        let plan = BisectionPlan(
            commits: line.count - 1, rounds: rounds ?? max(3, defaults.rounds ?? 10),
            executionsPerRound: defaults.executionsPerRound ?? 1)
        if self.plan {
            print(plan.text)
            return
        }
        standardError(plan.text + "\n")
        try workshop.warnOfChanges()
        let store = try ResultStore(path: workspace.database(database.db), access: .write)
        var bisector = Bisector(
            launcher: SessionLauncher(workspace: workspace, store: store), workshop: workshop, line: line,
            runtime: name,
            configuration: SessionConfiguration(
                suites: [subject.suite], runtimes: [], baseline: "", threads: [threads], rounds: plan.rounds,
                executionsPerRound: plan.executionsPerRound, iterations: iterations, filter: subject.benchmark.fullName,
                timeoutSeconds: timeout?.seconds ?? defaults.timeoutSeconds ?? 60,
                minimumSampleSeconds: defaults.minimumSampleSeconds,
                seed: seed ?? UInt64.random(in: 0...UInt64.max), interleaving: defaults.interleaving,
                isPinned: defaults.isPinned),
            threshold: threshold?.share ?? 0.03, isFresh: fresh, removesBuilds: buildOptions.removeBuilds,
            report: BisectionReport(
                benchmark: subject.benchmark.fullName, threads: threads, runtime: name,
                metric: metric.map { $0 == .cpu ? .cpu : .wall }, good: line[0],
                bad: line[line.count - 1], plan: plan.text))
        try bisector.run()
        output(bisector.report.text(formatOption.format))
        if !bisector.report.hasCulprit { throw ExitCode(3) }
    }

    /// The one benchmark that `--benchmark` names.
    private func subject(
        _ workspace: Workspace, _ workshop: CommitWorkshop
    ) throws -> (suite: String, benchmark: Benchmark) {
        var locator = workspace.locator
        if workshop.isLibrary, let python = workshop.settings.runtimes.first {
            // Functions are found by importing them, and they import the library: that of the present work tree.
            let placed = python.placed(inWorktree: workshop.repository.folder)
            locator.python?.environment.merge(placed.environment) { $1 }
        }
        let named = suite.flatMap { $0.split(separator: ",").map(String.init) }
        var found: [(suite: String, benchmark: Benchmark)] = []
        for name in named.isEmpty ? locator.suiteNames() : named {
            found += try locator.suite(name).benchmarks
                .filter { SuiteLocator.matches(benchmark, $0) }.map { (name, $0) }
        }
        guard let first = found.first else { throw BenchError.usage("--benchmark: there is no benchmark \(benchmark)") }
        if found.count > 1 {
            let names = found.map(\.benchmark.fullName).joined(separator: ", ")
            throw BenchError.usage("--benchmark: \(benchmark) is \(names); name one of them")
        }
        guard first.benchmark.threads.contains(threads) else {
            throw BenchError.usage("\(first.benchmark.fullName) does not support \(threads) threads")
        }
        return first
    }

    private func runtimeName(_ workshop: CommitWorkshop) throws -> String {
        let names = workshop.settings.runtimes.map(\.name)
        if let runtime {
            guard names.contains(runtime) else {
                throw BenchError.usage("--runtime \(runtime): the commits have \(names.joined(separator: ", "))")
            }
            return runtime
        }
        if names.count > 1 {
            throw BenchError.usage("the commits have \(names.joined(separator: ", ")); choose one with --runtime")
        }
        return names[0]
    }
}

extension HistoryAnalysis.Metric: ExpressibleByArgument {}

/// A share on the command line: "3%", "0.5%" or "0.03".
struct ShareOption: ExpressibleByArgument {
    let share: Double

    init?(argument: String) {
        let isPercent = argument.hasSuffix("%")
        let digits = isPercent ? argument.dropLast() : argument[...]
        guard let number = Double(digits), number.isFinite, number >= 0 else { return nil }
        share = isPercent ? number / 100 : number
        if share > 10 { return nil }
    }
}
