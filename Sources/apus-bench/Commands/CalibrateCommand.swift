import ArgumentParser
import BenchModel
import BenchReports
import BenchRunner
import BenchStore
import Foundation

struct CalibrateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "aa", abstract: "Measures what this machine can tell apart.",
        discussion: """
            Runs every benchmark twice on one and the same runtime, session after session, and asks the rule of `gate` \
            what changed. Nothing did: what it calls slower is a false alarm. With --slowdown a third arm runs in the \
            same rounds, slower by a known share of extra work: what the rule misses there is a missed regression. \
            The report gives both rates, what the rules of other tools say about the same data, and the smallest \
            change that this machine can see.

            Every part is an ordinary session called LABEL/SESSION/PART; `show` and `export` read it. After an \
            interruption or a kill the same command with --resume goes on. Exit status: 3 when no session is complete.

            A session takes about rounds x benchmarks x arms x (start of the runtime + iterations x 1.5 x minimum time): with \
            the defaults and --slowdown more than two minutes. It measures as `run --rounds 20` does: what it says about \
            rates holds for a gate with these rounds. Leave the machine alone meanwhile, or measure it as it will be \
            used.

            Examples:
              apus-bench aa --sessions 5
              apus-bench aa --slowdown 3%,5%,10%,20% --budget 45m --label quiet
              apus-bench aa --label quiet --resume
              apus-bench aa --label quiet --analyze-only --format md
              apus-bench aa --threads 2 --slowdown 10% --label two
              apus-bench aa --suite kernels --filter 'n*' --runtime pypy --iterations 40
            """)

    @Option(help: ArgumentHelp("The suite, by name or by folder; --slowdown needs one made for it.", valueName: "name"))
    var suite = "sensitivity"
    @Option(
        help: ArgumentHelp("The runtime, by name or as name=command; default cpython.", valueName: "name[=command]"))
    var runtime = "cpython"
    @Option(
        help: ArgumentHelp(
            "Only these benchmarks: patterns of suite/name or name, or tag:NAME, separated by commas.",
            valueName: "glob"))
    var filter: String?
    @Option(help: ArgumentHelp("Threads; default 1.", valueName: "n"))
    var threads = 1
    @Option(help: ArgumentHelp("Independent sessions.", valueName: "n"))
    var sessions = 20
    @Option(help: ArgumentHelp("Rounds in a session; default 20.", valueName: "n"))
    var rounds: Int?
    @Option(help: ArgumentHelp("Processes of an arm in a round; default 1.", valueName: "n"))
    var executions: Int?
    @Option(
        help: ArgumentHelp(
            "Iterations in a process; default 20, with PyPy 40. A plain number never lowers that of a JIT compiler.",
            valueName: "n,kind=n"))
    var iterations: IterationChoice?
    @Option(
        help: ArgumentHelp("Least time of an iteration; default 5ms for CPython and apus, else 50ms.", valueName: "5ms")
    )
    var minimumTime: DurationOption?
    @Option(help: ArgumentHelp("Slowdowns to inject, as shares of work.", valueName: "3%,5%"))
    var slowdown: ShareList?
    @Option(help: ArgumentHelp("Start no session that would end later than this.", valueName: "45m"))
    var budget: DurationOption?
    @Option(help: ArgumentHelp("Limit of one process; default 60s.", valueName: "60s"))
    var timeout: DurationOption?
    @Option(help: ArgumentHelp("A name for the calibration; default aa and the date.", valueName: "name"))
    var label: String?
    @Flag(help: "Continue the newest calibration, or the one with the label.")
    var resume = false
    @Flag(help: "Measure nothing; analyze the newest calibration, or the one with the label.")
    var analyzeOnly = false
    @Option(help: ArgumentHelp("Resampled sessions for each measured one in the report; default 200.", valueName: "n"))
    var resamples = 200
    @OptionGroup var database: DatabaseOption
    @OptionGroup var formatOption: TableFormatOption

    func validate() throws {
        let numbers = [
            ("--sessions", sessions, 1000), ("--threads", threads, 1024), ("--rounds", rounds ?? 20, 10_000),
            ("--executions", executions ?? 1, 10),
        ]
        for (name, value, limit) in numbers where !(1...limit).contains(value) {
            throw ValidationError("\(name) must be a whole number from 1 to \(limit), not \(value)")
        }
        if !(0...100_000).contains(resamples) {
            throw ValidationError("--resamples must be a whole number from 0 to 100000, not \(resamples)")
        }
        if let rounds, rounds < 2 { throw ValidationError("--rounds must be at least 2: one round has no spread") }
        if let label, label.isEmpty || label.count > 80 || label.contains(where: \.isNewline) {
            throw ValidationError("--label must be a line of 1 to 80 characters")
        }
        if resume && analyzeOnly { throw ValidationError("use either --resume or --analyze-only") }
    }

    func run() throws {
        Interruption.catchSignals()
        let workspace = try Workspace()
        let path = workspace.database(database.db)
        let store = try ResultStore(path: path, access: analyzeOnly ? .read : .write)
        let calibration = try resume || analyzeOnly ? knownLabel(store) : newLabel(store)
        if !analyzeOnly {
            let launcher = SessionLauncher(workspace: workspace, store: store)
            let measurement = CalibrationMeasurement(
                launcher: launcher, plan: try plan(calibration, launcher), runtime: try chosenRuntime(workspace),
                budgetSeconds: budget?.seconds)
            _ = try measurement.run()
        }
        try report(calibration, store)
    }

    private func report(_ calibration: String, _ store: ResultStore) throws {
        let stored = try store.sessions().map(\.session).filter {
            CalibrationName.place(ofLabel: $0.configuration.label)?.label == calibration
        }
        var newest: [String: SessionRecord] = [:]  // newest first
        for session in stored {
            newest[session.configuration.label ?? ""] = newest[session.configuration.label ?? ""] ?? session
        }
        var groups: [(session: SessionRecord, runs: [RunRecord])] = []
        for session in newest.values.sorted(by: { $0.identifier < $1.identifier }) {
            groups.append((session, try store.runs(of: session.identifier)))
        }
        guard let last = groups.last?.session else {
            throw BenchError.usage("\(store.path): has no calibration \(calibration)")
        }
        var settings = CalibrationAnalysis.Settings()
        settings.swapsPerSession = resamples
        settings.roundResamples = min(resamples, settings.roundResamples)
        let analyses = [Comparison.MetricChoice.auto, .wall].map {
            CalibrationAnalysis(CalibrationData(groups: groups, metric: $0), settings: settings)
        }
        let runtime = groups.last?.runs.first?.runtime
        let report = CalibrationReport(label: calibration, analyses: analyses, runtime: runtime, machine: last.machine)
        output(report.text(formatOption.format))
        guard let first = analyses.first, first.sessionCount > 0 else { throw ExitCode(3) }
        let summary = CalibrationSummary(
            first, label: calibration, machine: last.machine.host, measuredAt: last.finishedAt ?? last.startedAt)
        do {
            try summary?.write(path: CalibrationSummary.path(database: store.path))
        } catch {
            standardError("apus-bench: \(error.message)\n")
        }
    }

    // MARK: - What to measure

    /// The label of a calibration that is in the store.
    private func knownLabel(_ store: ResultStore) throws -> String {
        let known = try store.sessions().compactMap {
            CalibrationName.place(ofLabel: $0.session.configuration.label)?.label
        }
        guard let found = label.map({ known.contains($0) ? $0 : nil }) ?? known.first else {
            throw BenchError.usage("\(store.path): has no calibration\(label.map { " \($0)" } ?? "")")
        }
        return found
    }

    /// A label that is not in the store yet.
    private func newLabel(_ store: ResultStore) throws -> String {
        let name = label ?? "aa " + TimeText.date(Int(Date().timeIntervalSince1970))
        let isKnown = try store.sessions().contains {
            CalibrationName.place(ofLabel: $0.session.configuration.label)?.label == name
        }
        if isKnown {
            throw BenchError.usage(
                "--label: there is a calibration \(name) already; --resume continues it, --analyze-only reads it")
        }
        return name
    }

    private func chosenRuntime(_ workspace: Workspace) throws -> RuntimeSpecification {
        let runtimes = try workspace.runtimes([runtime])
        guard runtimes.count == 1 else { throw BenchError.usage("--runtime: a calibration measures one runtime") }
        return runtimes[0]
    }

    private func plan(_ calibration: String, _ launcher: SessionLauncher) throws -> CalibrationPlan {
        let workspace = launcher.workspace
        let suite = try workspace.locator.suite(suite)
        let shares = slowdown?.shares ?? []
        if !shares.isEmpty, !suite.addsExtraWork {
            throw BenchError.usage(
                "--slowdown: suite \(suite.name) cannot be made slower; its suite.toml lacks extra-work = true")
        }
        let benchmarks = suite.benchmarks.filter {
            $0.threads.contains(threads) && SuiteLocator.matches(filter, $0)
        }.map(\.fullName)
        if benchmarks.isEmpty {
            throw BenchError.usage(
                "no benchmark of \(suite.name) at \(threads) thread\(threads == 1 ? "" : "s") is selected by --filter \(filter ?? "*")"
            )
        }
        let template = SessionConfiguration(
            suites: [], runtimes: [], baseline: CalibrationName.baseArm, threads: [threads], rounds: rounds ?? 20,
            executionsPerRound: executions ?? 1, iterations: iterations,
            timeoutSeconds: timeout?.seconds ?? workspace.configuration.timeoutSeconds ?? 60,
            minimumSampleSeconds: minimumTime?.seconds ?? workspace.configuration.minimumSampleSeconds,
            seed: UInt64.random(in: 0...UInt64.max), interleaving: workspace.configuration.interleaving,
            isPinned: workspace.configuration.isPinned)
        let plan = CalibrationPlan(
            label: calibration, suite: self.suite, benchmarks: benchmarks, sessions: sessions, slowdowns: shares,
            template: template)
        if resume { try checkUnchanged(plan, launcher.store) }
        return plan
    }

    /// A calibration that is resumed must be the same one.
    private func checkUnchanged(_ plan: CalibrationPlan, _ store: ResultStore) throws {
        for session in 1...plan.sessions {
            for group in plan.groups(of: session) {
                guard let stored = try store.latestSession(label: group.configuration.label)?.configuration else {
                    continue
                }
                var expected = group.configuration
                expected.seed = stored.seed
                expected.label = stored.label
                if expected != stored {
                    throw BenchError.usage(
                        "--resume: calibration \(plan.label) was started with other options; give the same ones again")
                }
            }
        }
    }
}

/// Shares in per cent separated by commas: "3%,0.5%".
struct ShareList: ExpressibleByArgument {
    let shares: [Double]

    init?(argument: String) {
        let parts = argument.split(separator: ",", omittingEmptySubsequences: false).map { part -> Double? in
            guard part.hasSuffix("%"), let percent = Double(part.dropLast()), percent > 0, percent <= 1000,
                CalibrationName.slowdown(ofArm: CalibrationName.slowArm(percent / 100)) != nil
            else { return nil }
            return percent / 100
        }
        let shares = parts.compactMap { $0 }
        guard !shares.isEmpty, shares.count == parts.count,
            Set(shares.map(CalibrationName.slowArm)).count == shares.count
        else { return nil }
        self.shares = shares.sorted()
    }
}
