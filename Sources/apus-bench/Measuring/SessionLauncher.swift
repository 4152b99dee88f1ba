import BenchModel
import BenchRunner
import BenchStore
import Foundation

/// A runtime that a session is to measure, and the commit that it was built from, if any.
struct RuntimeChoice {
    var specification: RuntimeSpecification
    var commit: CommitRecord?

    /// Its name within the session, as `RuntimeRecord.name`.
    var name: String {
        RuntimeRecord(specification: specification, version: "", binaryHash: nil, environment: [:], commit: commit).name
    }
}

/// Starts and resumes sessions: what `run`, `gate --confirm`, `aa` and `bisect` have in common.
struct SessionLauncher {
    let workspace: Workspace
    let store: ResultStore

    /// A session that can be executed.
    struct Prepared {
        let session: ResultStore.OpenSession
        let plan: SessionPlan
        let subjects: [RunKey: SessionExecutor.Subject]
        let progress: SessionProgress
        let isComplete: Bool
        /// Held as long as this process works on the session.
        let lock: MachineLock?
    }

    /// Finds benchmarks and runtimes and writes the new session, planned.
    ///
    /// - Parameter configuration: its `runtimes` are the names of `runtimes`, in the same order.
    /// - Throws: `BenchError.usage` when a suite, program or runtime cannot be found.
    func begin(_ configuration: SessionConfiguration, runtimes: [RuntimeChoice]) throws -> Prepared {
        let selection = try Selection(configuration, workspace: workspace, runtimes: runtimes)
        if configuration.mode == .callgrind { try Callgrind().check(selection.runtimes) }
        let variables = ProcessInfo.processInfo.environment
        var description = ResultStore.SessionDescription(
            configuration: configuration,
            machine: MachineProbe.machine().identified(
                interpreter: selection.runtimes.first { $0.name == configuration.baseline }?.binaryHash),
            runtimes: selection.runtimes,
            benchmarks: selection.benchmarks, keys: selection.plan.keys, toolVersion: toolVersion,
            startedAt: Int(Date().timeIntervalSince1970), ciURL: variables["CI_JOB_URL"] ?? variables["BUILD_URL"])
        let uuid = UUID().uuidString.lowercased()
        description.uuid = uuid
        let lock = try lock(uuid, name: configuration.label ?? "a session")
        return Prepared(
            session: try store.begin(description), plan: selection.plan, subjects: selection.subjects,
            progress: SessionProgress(), isComplete: false, lock: lock)
    }

    /// Makes sure that nobody else works on a session.
    ///
    /// - Parameter name: how people call the session.
    /// - Throws: `BenchError.usage` naming the process that does.
    private func lock(_ uuid: String, name: String) throws(BenchError) -> MachineLock? {
        switch MachineLock.take("session-\(uuid)", owner: "\(name) in \(store.path)") {
        case .held(let lock): return lock
        case .unavailable: return nil
        case .taken(let holder):
            throw .usage("--resume: \(name) is being measured now by \(holder); wait until it has ended, or stop it")
        }
    }

    /// Opens a session that was interrupted or killed.
    ///
    /// - Throws: `BenchError.usage` when a program or a runtime has changed since, or when it is not interrupted at all.
    func resume(_ session: SessionRecord) throws -> Prepared {
        let name = session.configuration.label.map { "session \(session.identifier) (\($0))" }
        let lock = try lock(session.uuid, name: name ?? "session \(session.identifier)")
        let runs = try store.runs(of: session.identifier)
        let selection = try Selection(
            session.configuration, workspace: workspace, runtimes: try choices(of: session, runs))
        try selection.checkIdentity(with: runs)
        return Prepared(
            session: try store.reopen(session.identifier), plan: selection.plan, subjects: selection.subjects,
            progress: SessionProgress(runs: runs), isComplete: session.finishedAt != nil, lock: lock)
    }

    /// The runtimes of a stored session, as they were; a binary that changed since is found by `checkIdentity`.
    func choices(of session: SessionRecord, _ runs: [RunRecord]) throws -> [RuntimeChoice] {
        try session.configuration.runtimes.map { name in
            guard let record = runs.first(where: { $0.key.runtime == name })?.runtime else {
                throw BenchError.environment("\(store.path): session \(session.identifier) has no run on \(name)")
            }
            return SessionLauncher.choice(of: record)
        }
    }

    /// A stored runtime, ready to be measured again.
    static func choice(of record: RuntimeRecord) -> RuntimeChoice {
        let own = record.environment.filter { RuntimeProbe.minimalEnvironment[$0.key] != $0.value }
        let stored = record.specification
        return RuntimeChoice(
            specification: RuntimeSpecification(
                name: stored.name, arguments: stored.arguments, environment: own, kind: stored.kind,
                iterations: stored.iterations),
            commit: record.commit)
    }

    /// Does what is left of the session and marks it as finished; progress goes to standard error.
    ///
    /// - Parameters:
    ///   - budgetSeconds: replaces the session's own budget, when given.
    ///   - progress: tells how far the session is; default is a new one.
    /// - Returns: the session as stored.
    /// - Throws: `BenchError` of kind interrupted when the user stopped it; then it can be resumed.
    @discardableResult
    func execute(
        _ prepared: Prepared, budgetSeconds: Double? = nil, progress: Progress? = nil
    ) throws -> SessionRecord {
        if !prepared.isComplete {
            var configuration = prepared.plan.configuration
            if let budgetSeconds { configuration.budgetSeconds = budgetSeconds }
            let plan = SessionPlan(configuration: configuration, cells: prepared.plan.cells)
            let progress = progress ?? Progress(configuration)
            let owner = "session \(prepared.session.identifier) in \(store.path)"
            let lease = configuration.isPinned ? ProcessorLease(owner: owner) : nil
            if let neighbour = lease?.neighbour, let number = lease?.number {
                standardError(
                    "every CPU is taken by another session; CPU \(number) is shared with \(neighbour): the two disturb each "
                        + "other\n")
            }
            defer { withExtendedLifetime((lease, prepared.lock)) {} }
            let cache = FileManager.default.temporaryDirectory.path + "/apus-bench-cache-\(UUID().uuidString)"
            for runtime in configuration.runtimes {
                try? FileManager.default.createDirectory(
                    atPath: "\(cache)/\(runtime)", withIntermediateDirectories: true)
            }
            defer { try? FileManager.default.removeItem(atPath: cache) }
            let callgrind = configuration.mode == .callgrind ? try Callgrind() : nil
            var executor = SessionExecutor(
                plan: plan, subjects: prepared.subjects, progress: prepared.progress, recorder: prepared.session,
                observer: progress, callgrind: callgrind, processor: lease?.number,
                cacheFolder: cache)
            let end = try executor.run()
            progress.finish()
            switch end {
            case .interrupted:
                throw BenchError(
                    .interrupted,
                    "interrupted; session \(prepared.session.identifier) is kept, the same command with --resume continues it"
                )
            case .budget(let rounds):
                standardError("the budget ended after \(rounds) of \(plan.configuration.rounds) rounds\n")
                if rounds == 0, !progress.hasMeasured {
                    try store.finish(prepared.session, at: Int(Date().timeIntervalSince1970))
                    throw BenchError.usage(
                        "nothing was measured: give a larger --budget, or choose fewer benchmarks with --filter")
                }
            case .complete:
                break
            }
            try store.finish(prepared.session, at: Int(Date().timeIntervalSince1970))
        }
        return try store.session(matching: String(prepared.session.identifier))
    }
}

/// The benchmarks and runtimes of a session, found on this machine.
struct Selection {
    let plan: SessionPlan
    let runtimes: [RuntimeRecord]
    let benchmarks: [BenchmarkRecord]
    let subjects: [RunKey: SessionExecutor.Subject]

    init(_ configuration: SessionConfiguration, workspace: Workspace, runtimes: [RuntimeChoice]) throws {
        let records = try runtimes.map { choice in
            var record = try RuntimeProbe.probe(choice.specification)
            record.commit = choice.commit
            return record
        }
        self.runtimes = records
        var locator = workspace.locator
        locator.python = records.first { [.cpython, .pypy].contains($0.specification.kind) } ?? locator.python
        var benchmarks: [BenchmarkRecord] = []
        var workers: [String: String] = [:]
        var excluded = 0
        for name in configuration.suites {
            let suite = try locator.suite(name)
            for benchmark in suite.benchmarks where SuiteLocator.matches(configuration.filter, benchmark) {
                guard benchmark.threads.contains(where: configuration.threads.contains) else {
                    excluded += 1
                    continue
                }
                if workers[benchmark.fullName] != nil {
                    throw BenchError.usage("two of the suites are called \(suite.name)")
                }
                workers[benchmark.fullName] = try locator.worker(for: suite)
                benchmarks.append(try locator.record(benchmark, in: suite))
            }
        }
        if benchmarks.isEmpty {
            let threads = configuration.threads.map(String.init).joined(separator: ",")
            throw BenchError.usage(
                "no benchmark is selected by --filter \(configuration.filter ?? "*") and --threads \(threads)"
                    + (excluded > 0 ? "; \(excluded) do not support these thread counts" : ""))
        }
        self.benchmarks = benchmarks
        plan = SessionPlan(configuration: configuration, benchmarks: benchmarks.map(\.benchmark))
        var subjects: [RunKey: SessionExecutor.Subject] = [:]
        for key in plan.keys {
            guard let benchmark = benchmarks.first(where: { $0.benchmark.fullName == key.benchmark })?.benchmark,
                let runtime = records.first(where: { $0.name == key.runtime }),
                let worker = workers[key.benchmark]
            else { continue }
            subjects[key] = SessionExecutor.Subject(benchmark: benchmark, runtime: runtime, worker: worker)
        }
        self.subjects = subjects
    }

    /// Refuses to continue a session whose programs or runtimes have changed: the times would not be comparable.
    func checkIdentity(with runs: [RunRecord]) throws(BenchError) {
        guard Set(runs.map(\.key)) == Set(plan.keys) else {
            throw .usage("--resume: the suites have other benchmarks now; start a new session")
        }
        for run in runs {
            if let now = benchmarks.first(where: { $0.benchmark.fullName == run.key.benchmark }),
                now.sourceHash != run.benchmark.sourceHash
                    || now.benchmark.parameters != run.benchmark.benchmark.parameters
            {
                throw .usage("--resume: \(run.key.benchmark) has changed; start a new session")
            }
            if let now = runtimes.first(where: { $0.name == run.key.runtime }),
                now.binaryHash != run.runtime.binaryHash || now.version != run.runtime.version
            {
                throw .usage("--resume: runtime \(run.key.runtime) has changed; start a new session")
            }
        }
    }
}

extension SessionProgress {
    /// What the stored runs of a session have done.
    init(runs: [RunRecord]) {
        self.init()
        for run in runs {
            if run.hasFailed { failed.insert(run.key) }
            if run.loops > 0 { loops[Pair(run.key)] = run.loops }
            if let calibration = run.executions.first(where: { $0.purpose == .calibration && $0.status == .ok }) {
                sampleSeconds[Pair(run.key)] = calibration.sampleSeconds
                startSeconds[Pair(run.key)] = calibration.startSeconds
            }
            for execution in run.executions where execution.purpose == .measurement {
                done.insert(Done(key: run.key, round: execution.round, execution: execution.execution))
            }
        }
    }
}
