import BenchModel
import BenchStatistics
import CProcess
import Glibc

/// How a session ended.
public enum SessionEnd: Equatable, Sendable {
    /// All rounds are done.
    case complete
    /// The time was used up; so many rounds are complete.
    case budget(completeRounds: Int)
    /// The user stopped it; it can be resumed.
    case interrupted
}

/// Hears what a session is doing.
public protocol SessionObserver {
    /// About to start an execution, or the first of several that run in turns; `done` of `total` lie behind.
    func willExecute(_ planned: PlannedExecution, done: Int, total: Int)
    func didExecute(_ planned: PlannedExecution, _ record: ExecutionRecord, done: Int, total: Int)
    /// The calibration has ended: what the session is going to do, in sentences.
    func didPlan(_ plan: BudgetPlan, _ sentences: [String])
}

extension SessionObserver {
    public func didPlan(_ plan: BudgetPlan, _ sentences: [String]) {}
}

/// Runs a session's plan, one child at a time or a group of children in turns, and records each execution as it ends.
public struct SessionExecutor {
    /// What a run needs to be started.
    public struct Subject: Sendable {
        public let benchmark: Benchmark
        public let runtime: RuntimeRecord
        public let worker: String

        public init(benchmark: Benchmark, runtime: RuntimeRecord, worker: String) {
            self.benchmark = benchmark
            self.runtime = runtime
            self.worker = worker
        }
    }

    private let plan: SessionPlan
    private let subjects: [RunKey: Subject]
    private let recorder: any SessionRecorder
    private let observer: any SessionObserver
    private let callgrind: Callgrind?
    private let processor: Int?
    /// Where benchmarks keep what they compute once for all processes of a runtime; nil: nowhere.
    private let cacheFolder: String?
    private var progress: SessionProgress
    /// The most iterations of a process that the budget permits, by kind of runtime.
    private var iterationLimits: [RuntimeSpecification.Kind: Int] = [:]

    /// - Parameters:
    ///   - callgrind: counts instructions instead of taking times; for sessions of that mode.
    ///   - cacheFolder: has a folder for each runtime.
    ///   - processor: the CPU that processes with one thread run on when the session pins them; see `ProcessorLease`.
    public init(
        plan: SessionPlan, subjects: [RunKey: Subject], progress: SessionProgress, recorder: any SessionRecorder,
        observer: any SessionObserver, callgrind: Callgrind? = nil,
        processor: Int? = MachineProbe.usableProcessors.first, cacheFolder: String? = nil
    ) {
        self.processor = processor
        self.cacheFolder = cacheFolder
        self.plan = plan
        self.subjects = subjects
        self.progress = progress
        self.recorder = recorder
        self.observer = observer
        self.callgrind = callgrind
    }

    /// Does what is left of the session. The budget counts from now.
    ///
    /// - Throws: what the recorder throws; the failure of a benchmark is a record, not an error.
    public mutating func run() throws(BenchError) -> SessionEnd {
        let start = apus_monotonic_ns()
        let budget = plan.configuration.budgetSeconds
        func elapsed() -> Double { Double(apus_monotonic_ns() - start) / 1e9 }

        let calibration = plan.calibration()
        var rounds = plan.configuration.rounds
        var total = calibration.count + rounds * plan.executionsPerRound
        var done = 0
        var measuredRounds = 0
        var roundSeconds = 0.0
        for round in 0...plan.configuration.rounds {
            if round == 1 {
                rounds = adapt(secondsLeft: budget.map { $0 - elapsed() })
                total = calibration.count + rounds * plan.executionsPerRound
            }
            if round > rounds { return .budget(completeRounds: rounds) }
            let roundStart = elapsed()
            if let budget, measuredRounds > 0, roundStart + roundSeconds / Double(measuredRounds) > budget {
                return .budget(completeRounds: round - 1)
            }
            var executed = false
            for group in groups(round == 0 ? calibration : plan.round(round)) {
                defer { done += group.count }
                let left = group.filter { !isDone($0) }
                if left.isEmpty { continue }
                if Interruption.isRequested { return .interrupted }
                if let budget, elapsed() > budget { return .budget(completeRounds: max(0, round - 1)) }
                observer.willExecute(left[0], done: done, total: total)
                guard let records = execute(left) else { return .interrupted }
                try recorder.record(zip(left, records).map { ($0.key, $1) })
                for (index, (planned, record)) in zip(left, records).enumerated() {
                    note(record, planned)
                    observer.didExecute(planned, record, done: done + index + 1, total: total)
                }
                executed = true
            }
            if round > 0, executed {
                measuredRounds += 1
                roundSeconds += elapsed() - roundStart
            }
        }
        return .complete
    }

    /// Cuts the plan to what fits into the rest of the budget, and tells it.
    ///
    /// - Returns: how many rounds to make, those that an interrupted session has made included.
    private mutating func adapt(secondsLeft: Double?) -> Int {
        let asked = plan.configuration.rounds
        guard callgrind == nil else { return asked }
        let costs = plan.keys.filter { !progress.failed.contains($0) }.compactMap { key -> BudgetPlan.Cost? in
            guard let subject = subjects[key], let sample = sampleSeconds(key) else { return nil }
            return BudgetPlan.Cost(
                kind: subject.runtime.specification.kind,
                start: progress.startSeconds[SessionProgress.Pair(key)] ?? 0.02, sample: sample,
                iterations: iterations(for: key), processes: plan.configuration.executionsPerRound)
        }
        let complete = (1...asked).prefix { round in plan.round(round).allSatisfy(isDone) }.count
        let fitted = BudgetPlan(costs: costs, rounds: asked - complete, seconds: secondsLeft)
        if let limit = fitted.iterations {
            for kind in RuntimeSpecification.Kind.allCases where !kind.hasJIT { iterationLimits[kind] = limit }
        }
        var sentences: [String] = []
        if let budget = plan.configuration.budgetSeconds,
            let sentence = fitted.sentence(
                asked: asked - complete, budgetSeconds: budget, benchmarks: Set(plan.cells.map(\.benchmark)).count)
        {
            sentences.append(sentence)
        }
        if fitted.rounds > 0, fitted.roundSeconds > 0 {
            let seconds = fitted.roundSeconds * Double(fitted.rounds)
            sentences.append(
                "\(fitted.rounds) round\(fitted.rounds == 1 ? "" : "s") take about \(DurationText.text(seconds: seconds))"
            )
        }
        observer.didPlan(fitted, sentences)
        return complete + fitted.rounds
    }

    /// Executions that live at the same time: those of one benchmark, thread count and number, when iterations are
    /// interleaved.
    private func groups(_ planned: [PlannedExecution]) -> [[PlannedExecution]] {
        guard callgrind == nil, plan.configuration.interleaving == .iterations else { return planned.map { [$0] } }
        var groups: [[PlannedExecution]] = []
        for next in planned {
            if next.purpose == .measurement, let last = groups.last?.last, last.key.benchmark == next.key.benchmark,
                last.key.threads == next.key.threads, last.execution == next.execution
            {
                groups[groups.count - 1].append(next)
            } else {
                groups.append([next])
            }
        }
        return groups
    }

    private func isDone(_ planned: PlannedExecution) -> Bool {
        if progress.failed.contains(planned.key) { return true }
        if planned.purpose == .calibration { return progress.loops[SessionProgress.Pair(planned.key)] != nil }
        return progress.done.contains(
            SessionProgress.Done(key: planned.key, round: planned.round, execution: planned.execution))
    }

    private mutating func note(_ record: ExecutionRecord, _ planned: PlannedExecution) {
        let pair = SessionProgress.Pair(planned.key)
        if record.status != .ok {
            // Without loops no thread count of the pair can be measured.
            let isCalibration = record.purpose == .calibration
            progress.failed.formUnion(
                plan.keys.filter { $0 == planned.key || isCalibration && SessionProgress.Pair($0) == pair })
        } else if record.purpose == .calibration {
            progress.loops[pair] = record.loops
            progress.sampleSeconds[pair] = record.sampleSeconds
            progress.startSeconds[pair] = record.startSeconds
        }
    }

    /// Calls in one sample: what the calibration found, or the larger number that another runtime of the same kind has.
    ///
    /// Calibration doubles loops until a sample is long enough, so two arms that are nearly equal may end on both sides of
    /// a power of two. What a process pays once would then weigh differently on them: a difference that is none. Only up
    /// to the double, so that a slow arm is not held for long by a fast one.
    private func loops(for key: RunKey) -> Int {
        guard let own = progress.loops[SessionProgress.Pair(key)] else { return 0 }
        let kind = subjects[key]?.runtime.specification.kind
        let others = plan.configuration.runtimes.compactMap { runtime -> Int? in
            let other = RunKey(benchmark: key.benchmark, runtime: runtime, threads: key.threads)
            guard subjects[other]?.runtime.specification.kind == kind else { return nil }
            return progress.loops[SessionProgress.Pair(other)]
        }
        return others.filter { $0 <= 2 * own }.max() ?? own
    }

    /// Makes executions that live at the same time, or a single one.
    ///
    /// - Returns: one record each; nil when the user interrupted.
    private func execute(_ group: [PlannedExecution]) -> [ExecutionRecord]? {
        let prepared = group.map(prepare)
        if let callgrind, let only = prepared.first, only.planned.purpose == .measurement {
            let calls = Callgrind.loops(
                calibrated: only.loops, iterations: only.iterations, execution: only.planned.execution)
            let timeout = only.timeoutSeconds * Callgrind.slowdown
            return count(only.planned, only.subject, loops: calls, timeoutSeconds: timeout, callgrind).map { [$0] }
        }
        let startedAt = time(nil)
        let before = MachineProbe.PressureReading.now()
        let results: [ChildResult]
        if prepared.count > 1 {
            let members = prepared.map { one in
                InterleavedChildren.Member(
                    child: child(one, options: ["--turns", "stdin"]), iterations: one.iterations)
            }
            guard let ended = InterleavedChildren.run(members) else { return nil }
            results = ended
        } else {
            results = prepared.map { child($0, options: []).run() }
            if results.contains(where: { $0.end == .interrupted }) { return nil }
        }
        let pressure = before.pressure(until: .now())
        let active = results.reduce(0) { $0 + Double($1.usage.wallNanoseconds) }
        return zip(prepared, results).map { one, result in
            var record = ExecutionRecord(
                purpose: one.planned.purpose, round: one.planned.round, execution: one.planned.execution,
                orderInRound: one.planned.orderInRound, hashSeed: one.planned.hashSeed, startedAt: startedAt,
                status: .ok, usage: result.usage,
                pressure: pressure.share(active > 0 ? Double(result.usage.wallNanoseconds) / active : 0),
                loops: max(1, one.loops),
                standardErrorTail: String(decoding: result.standardErrorTail, as: UTF8.self),
                instructions: result.instructions)
            SessionExecutor.judge(
                result,
                expectation: WorkerProtocol(
                    requestedLoops: one.loops, iterations: one.iterations,
                    hasOwnValues: one.subject.benchmark.metric?.own != nil),
                checksum: one.subject.benchmark.checksum, timeoutSeconds: one.timeoutSeconds, into: &record)
            return record
        }
    }

    /// An execution with everything that its command line says.
    private struct PreparedExecution {
        let planned: PlannedExecution
        let subject: Subject
        /// 0: to be calibrated.
        let loops: Int
        let iterations: Int
        let timeoutSeconds: Double
    }

    private func prepare(_ planned: PlannedExecution) -> PreparedExecution {
        guard let subject = subjects[planned.key] else {
            fatalError("a planned execution names a run without a subject: \(planned.key)")
        }
        let isCalibration = planned.purpose == .calibration
        return PreparedExecution(
            planned: planned, subject: subject, loops: isCalibration ? 0 : loops(for: planned.key),
            iterations: isCalibration ? 1 : iterations(for: planned.key),
            timeoutSeconds: timeout(of: subject))
    }

    private func timeout(of subject: Subject) -> Double {
        subject.benchmark.timeoutSeconds ?? plan.configuration.timeoutSeconds
    }

    /// Iterations of a process: the benchmark's or the runtime's, but no more than fit into the larger part of the limit of a
    /// process. A benchmark of seconds a call then has fewer iterations, where it would run into the limit.
    ///
    /// Arms of one kind have equally many, or their iterations could not be compared one by one.
    private func iterations(for key: RunKey) -> Int {
        guard let subject = subjects[key] else { return 1 }
        let specification = subject.runtime.specification
        let wanted = subject.benchmark.iterations ?? plan.configuration.iterations(for: specification)
        let fitting =
            plan.configuration.runtimes.compactMap { runtime -> Int? in
                let other = RunKey(benchmark: key.benchmark, runtime: runtime, threads: key.threads)
                guard let neighbour = subjects[other], neighbour.runtime.specification.kind == specification.kind,
                    let seconds = sampleSeconds(other), seconds > 0
                else { return nil }
                return Int(min(1e6, SessionExecutor.usedShare * timeout(of: neighbour) / seconds))
            }.min() ?? wanted
        let limit = iterationLimits[specification.kind] ?? wanted
        return max(1, min(wanted, limit, max(SessionExecutor.leastIterations, fitting)))
    }

    /// The share of the limit of a process that its iterations may take.
    static let usedShare = 0.6
    /// Fewer iterations than these are not taken only because they are slow.
    static let leastIterations = 2

    /// What a sample takes, by the calibration; nil where there was none.
    private func sampleSeconds(_ key: RunKey) -> Double? {
        let pair = SessionProgress.Pair(key)
        guard let seconds = progress.sampleSeconds[pair], let own = progress.loops[pair], own > 0 else { return nil }
        return seconds * Double(loops(for: key)) / Double(own)
    }

    private func child(_ one: PreparedExecution, options: [String]) -> ChildProcess {
        var environment = one.subject.runtime.environment
        environment["PYTHONHASHSEED"] = String(one.planned.hashSeed)
        var child = ChildProcess(
            arguments: arguments(one.subject, one.planned, loops: one.loops, iterations: one.iterations) + options,
            environment: environment, directory: one.subject.benchmark.directory, timeoutSeconds: one.timeoutSeconds)
        child.hasReports = true
        // On different CPUs, of which one may be slower for a while, arms that are interleaved would not be alike.
        if plan.configuration.isPinned, one.planned.key.threads == 1 { child.processor = processor }
        return child
    }

    func arguments(
        _ subject: Subject, _ planned: PlannedExecution, loops: Int, iterations: Int
    ) -> [String] {
        var arguments = subject.runtime.specification.arguments
        arguments += [subject.worker, "--program", subject.benchmark.program]
        arguments += ["--report", String(ChildProcess.reportDescriptor)]
        arguments += ["--function", subject.benchmark.function]
        arguments += ["--parameters", subject.benchmark.parameters.description]
        arguments += ["--threads", String(planned.key.threads), "--scaling", subject.benchmark.scaling.rawValue]
        arguments += ["--iterations", String(iterations), "--loops", String(loops)]
        let minimum = plan.configuration.minimumSampleSeconds ?? subject.runtime.specification.minimumSampleSeconds
        arguments += ["--minimum-time", "\(minimum)"]
        let benchmark = subject.benchmark
        if let path = benchmark.standInPath { return arguments + ["--pyperf-path", path] }
        if benchmark.checksum == nil, benchmark.metric?.own == nil { arguments += ["--checksum", "none"] }
        if benchmark.metric?.own != nil { arguments += ["--values", "result"] }
        if let index = benchmark.matrixCase { arguments += ["--case", String(index)] }
        if let cacheFolder { arguments += ["--cache", "\(cacheFolder)/\(planned.key.runtime)"] }
        return arguments
    }

    /// Decides what an execution was worth: a failure has no samples that enter statistics.
    static func judge(
        _ result: ChildResult, expectation: WorkerProtocol, checksum: String?, timeoutSeconds: Double,
        into record: inout ExecutionRecord
    ) {
        func fail(_ status: ExecutionStatus, _ reason: String) {
            record.status = status
            record.failure = reason
        }
        let lastLine =
            record.standardErrorTail.split(whereSeparator: \.isNewline)
            .last { !$0.allSatisfy(\.isWhitespace) }.map { ": \($0)" } ?? ""
        switch result.end {
        case .notStarted(let number):
            return fail(.notStarted, "could not be started: \(String(cString: strerror(number)))")
        case .timedOut:
            record.exitStatus = 128 + Int(SIGKILL)
            let limit = DurationText.text(seconds: timeoutSeconds)
            return fail(.timedOut, "ran past the limit of \(limit) and was killed with its process group")
        case .tooMuchOutput:
            record.exitStatus = 128 + Int(SIGKILL)
            return fail(.garbage, "printed far more than reports and was killed")
        case .killed(let signal):
            record.exitStatus = 128 + signal
            let name = strsignal(Int32(signal)).map { String(cString: $0) } ?? "unknown"
            return fail(.killed, "was killed by signal \(signal) (\(name))\(lastLine)")
        case .exited(let status) where status != 0:
            record.exitStatus = status
            return fail(.exited, "ended with status \(status)\(lastLine)")
        case .exited(let status):
            record.exitStatus = status
        case .interrupted:
            fatalError("an interrupted execution is never judged")
        }
        do {
            let report = try expectation.read(result.output)
            record.loops = report.loops
            record.innerLoops = report.innerLoops
            record.samples = report.samples
            record.counters = report.counters
            if let peak = report.peakKibibytes { record.usage.maximumResidentKibibytes = peak }
            if let checksum, report.checksum != checksum {
                fail(.wrongChecksum, "computed \(report.checksum.prefix(100)) instead of \(checksum.prefix(100))")
            } else if record.purpose == .measurement {
                record.warmup = WarmupAnalysis.classify(
                    wall: report.samples.map(\.valueNanoseconds), cpu: report.samples.map(\.cpuNanoseconds))
            }
        } catch {
            fail(.garbage, error.description)
        }
    }
}
