import BenchModel
import BenchStatistics
import Glibc

/// One side of a comparison: a runtime of a session with its measurements.
public struct ComparisonArm: Sendable {
    public let session: SessionRecord
    /// The runtime's name within the session.
    public let runtime: String
    /// The runs of the session on this runtime and on the session's baseline; classified, whatever stored them.
    public let runs: [RunRecord]

    /// - Parameter runs: of the session; those on other runtimes are left out. Executions that were stored before there
    ///   was a classification of the warm-up are classified now.
    public init(session: SessionRecord, runtime: String, runs: [RunRecord]) {
        self.session = session
        self.runtime = runtime
        let wanted = [runtime, session.configuration.baseline]
        self.runs = runs.filter { wanted.contains($0.key.runtime) }.map(ComparisonArm.classified)
    }

    /// How people name it: "apus@1f2e3d4c5b in session 12 (night)".
    public var title: String {
        let label = session.configuration.label.map { " (\($0))" } ?? ""
        return "\(runtime) in session \(session.identifier)\(label)"
    }

    /// The runtime as it was found, nil when the arm has no run.
    public var record: RuntimeRecord? { runs.first { $0.key.runtime == runtime }?.runtime }

    /// The session's baseline as it was found.
    var baselineRecord: RuntimeRecord? {
        runs.first { $0.key.runtime == session.configuration.baseline }?.runtime
    }

    /// The arm's own runs in the order of the session.
    public var ownRuns: [RunRecord] { runs.filter { $0.key.runtime == runtime } }

    func baselineRun(of run: RunRecord) -> RunRecord? {
        let key = RunKey(
            benchmark: run.key.benchmark, runtime: session.configuration.baseline, threads: run.key.threads)
        return runs.first { $0.key == key }
    }

    private static func classified(_ run: RunRecord) -> RunRecord {
        guard run.measurements.contains(where: { $0.warmup == nil && !$0.samples.isEmpty }) else { return run }
        var run = run
        for index in run.executions.indices where run.executions[index].warmup == nil {
            let execution = run.executions[index]
            guard execution.purpose == .measurement, execution.status == .ok, !execution.samples.isEmpty else {
                continue
            }
            run.executions[index].warmup = WarmupAnalysis.classify(
                wall: execution.samples.map(\.valueNanoseconds), cpu: execution.samples.map(\.cpuNanoseconds))
        }
        return run
    }
}

extension RunRecord {
    /// The values that are compared, by round: rounds > process executions > steady iterations. Rounds without a value
    /// are absent; a failed run has none.
    func roundSamples(_ metric: SessionAnalysis.Metric) -> [Int: [[Double]]] {
        if hasFailed { return [:] }
        if metric == .instructions { return instructionCounts.mapValues { [[$0.perCall]] } }
        var rounds: [Int: [[Double]]] = [:]
        for execution in measurements {
            let values: [Double] =
                switch metric {
                case .wall: execution.steadySamples.map(\.valueNanoseconds)
                case .cpu: execution.steadySamples.compactMap(\.cpuNanoseconds)
                case .memory: [Double(execution.usage.maximumResidentKibibytes)]
                case .instructions: []  // a matter of several processes, above
                case .allocated: execution.allocatedBytesPerCall.map { [$0] } ?? []
                }
            // Where a clock is too coarse a value is 0; its logarithm would be meaningless.
            if !values.isEmpty, values.allSatisfy({ $0 > 0 && $0.isFinite }) {
                rounds[execution.round, default: []].append(values)
            }
        }
        return rounds
    }

    /// Whether every iteration of both ran beside the same iteration of the other, in the rounds of one session.
    func isInterleaved(
        with other: RunRecord, _ configuration: SessionConfiguration, _ metric: SessionAnalysis.Metric
    ) -> Bool {
        guard configuration.interleaving == .iterations, metric == .wall || metric == .cpu else { return false }
        return Set((measurements + other.measurements).map(\.samples.count)).count == 1
    }

    /// Whether most of its processes have been shown to reach a steady state. A few that do not are a matter of the machine.
    public var hasSteadyState: Bool { steadiness == .shown }

    public var steadiness: Steadiness { Steadiness(self) }
}

/// How the values of two arms are brought together.
public enum ComparisonDesign: Equatable, Sendable {
    /// Both ran in the rounds of one session: what a round shares cancels.
    case paired
    /// Two sessions; each arm is divided by its session's baseline, the same binary in both.
    case normalized(baseline: String)
    /// Two sessions and nothing in common. `reason` says why not normalized.
    case raw(reason: String)

    /// What is possible for two arms.
    public init(base: ComparisonArm, new: ComparisonArm) {
        if base.session.identifier == new.session.identifier {
            self = .paired
            return
        }
        let baseline = base.session.configuration.baseline
        guard baseline == new.session.configuration.baseline else {
            let other = new.session.configuration.baseline
            self = .raw(reason: "their sessions have different baselines, \(baseline) and \(other)")
            return
        }
        guard base.runtime != baseline, new.runtime != baseline else {
            self = .raw(reason: "one of them is itself the baseline")
            return
        }
        guard let first = base.baselineRecord, let second = new.baselineRecord, let hash = first.binaryHash,
            hash == second.binaryHash, first.version == second.version,
            first.specification.arguments.dropFirst() == second.specification.arguments.dropFirst(),
            first.environment == second.environment
        else {
            self = .raw(reason: "the baseline \(baseline) is not the same binary in both sessions")
            return
        }
        self = .normalized(baseline: baseline)
    }

    /// A sentence for the report.
    public var sentence: String {
        switch self {
        case .paired: "Both ran in the same rounds; rounds are paired."
        case .normalized(let baseline):
            "Measured in two sessions; each is divided by \(baseline) of its own session, the same binary in both."
        case .raw(let reason):
            "Measured at different times and compared as they are, because \(reason): "
                + "what changed on the machine in between counts as a difference."
        }
    }

    /// The samples of one benchmark in both arms. Paired arms have the same rounds; one that either lacks is empty.
    func samples(
        base: RunRecord, new: RunRecord, arms: (base: ComparisonArm, new: ComparisonArm),
        metric: SessionAnalysis.Metric
    ) -> (base: ArmSamples, new: ArmSamples) {
        let baseRounds = base.roundSamples(metric)
        let newRounds = new.roundSamples(metric)
        switch self {
        case .paired:
            let last = max(baseRounds.keys.max() ?? 0, newRounds.keys.max() ?? 0)
            func aligned(_ rounds: [Int: [[Double]]], _ other: [Int: [[Double]]]) -> ArmSamples {
                ArmSamples(rounds: (0..<last).map { other[$0 + 1] == nil ? [] : rounds[$0 + 1] ?? [] })
            }
            return (aligned(baseRounds, newRounds), aligned(newRounds, baseRounds))
        case .normalized:
            return (
                ComparisonDesign.normalized(base, baseRounds, in: arms.base, metric),
                ComparisonDesign.normalized(new, newRounds, in: arms.new, metric)
            )
        case .raw:
            return (ComparisonDesign.ordered(baseRounds), ComparisonDesign.ordered(newRounds))
        }
    }

    private static func ordered(_ rounds: [Int: [[Double]]]) -> ArmSamples {
        ArmSamples(rounds: rounds.sorted { $0.key < $1.key }.map(\.value))
    }

    /// Every value divided by the baseline's mean of the same round; where the iterations of both were interleaved, one
    /// ratio a round.
    private static func normalized(
        _ run: RunRecord, _ rounds: [Int: [[Double]]], in arm: ComparisonArm, _ metric: SessionAnalysis.Metric
    ) -> ArmSamples {
        guard let baseline = arm.baselineRun(of: run) else { return ArmSamples(rounds: []) }
        let isInterleaved = run.isInterleaved(with: baseline, arm.session.configuration, metric)
        let references = baseline.roundSamples(metric).mapValues { ArmSamples(rounds: [$0]) }
        return ordered(
            rounds.reduce(into: [:]) { result, entry in
                guard let reference = references[entry.key], let mean = reference.roundMean(0) else { return }
                if isInterleaved {
                    let ratio = ArmSamples.logRatios(
                        base: reference, new: ArmSamples(rounds: [entry.value]), isInterleaved: true)
                    if let ratio = ratio[0] { result[entry.key] = [[exp(ratio)]] }
                } else {
                    result[entry.key] = entry.value.map { $0.map { $0 / mean } }
                }
            })
    }
}
