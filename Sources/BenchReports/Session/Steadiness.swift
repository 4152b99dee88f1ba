import BenchModel
import BenchStatistics

/// Whether the iterations of a run's processes have been shown to reach a steady state.
///
/// The warm-up analysis finds the level at which a series ends. A series of a few iterations of a JIT compiler ends before
/// it has compiled: it looks flat, at a level that is none. So of a runtime with a JIT compiler a series must also be
/// long enough: as many iterations as such runtimes take by default, and a second.
public enum Steadiness: Equatable, Sendable {
    case shown
    /// So many of all processes have no level at their end.
    case noLevel(Int, of: Int)
    /// The processes have so many iterations, which take so many seconds together (means).
    case tooShort(iterations: Int, seconds: Double)

    public static let leastIterations = RuntimeSpecification.defaultIterations(.pypy)
    public static let leastSeconds = 1.0

    /// - Parameter run: classified; without measurements nothing contradicts.
    init(_ run: RunRecord) {
        let timed = run.measurements.filter { !$0.samples.isEmpty }
        if run.runtime.specification.kind.hasJIT {
            let short = timed.filter {
                $0.samples.count < Self.leastIterations || $0.sampledSeconds < Self.leastSeconds
            }
            if short.count * 2 > timed.count {
                let count = Double(short.count)
                self = .tooShort(
                    iterations: short.reduce(0) { $0 + $1.samples.count } / short.count,
                    seconds: short.reduce(0) { $0 + $1.sampledSeconds } / count)
                return
            }
        }
        let classes = timed.compactMap(\.warmup?.classification)
        let unsteady = classes.count { $0 == .noSteadyState }
        self = unsteady * 2 > classes.count ? .noLevel(unsteady, of: classes.count) : .shown
    }

    /// Why it is not shown; nil where it is.
    public var reason: String? {
        switch self {
        case .shown: nil
        case .noLevel(let count, let all): "\(count) of \(all) processes have no steady state"
        case .tooShort(let iterations, let seconds):
            "\(iterations) iteration\(iterations == 1 ? "" : "s") in \(DurationText.text(seconds: seconds)), a JIT compiler "
                + "needs \(Self.leastIterations) and \(DurationText.text(seconds: Self.leastSeconds))"
        }
    }

    /// What marks such a figure in tables and pictures.
    public static let sign = "~"
}

extension ExecutionRecord {
    /// Seconds of all its samples together.
    var sampledSeconds: Double {
        samples.reduce(0) { $0 + $1.valueNanoseconds } * Double(loops) * Double(innerLoops) / 1e9
    }
}

/// How a runtime with a JIT compiler begins: its time in the first iteration and in about the first second.
struct WarmupValues {
    /// By round: the mean over its processes of the first iteration's time of one call.
    var firstIteration: [Int: Double] = [:]
    /// The same over all iterations that begin within the first second.
    var firstSecond: [Int: Double] = [:]

    /// - Parameter metric: wall or cpu; a second is one of wall time.
    init(_ run: RunRecord, _ metric: SessionAnalysis.Metric) {
        guard metric.isTime, !run.hasFailed else { return }
        var first: [Int: [Double]] = [:]
        var second: [Int: [Double]] = [:]
        for execution in run.measurements {
            let scale = Double(execution.loops) * Double(execution.innerLoops) / 1e9
            var elapsed = 0.0
            var values: [Double] = []
            for sample in execution.samples where elapsed < 1 {
                elapsed += sample.valueNanoseconds * scale
                guard let value = metric == .cpu ? sample.cpuNanoseconds : sample.valueNanoseconds else { continue }
                values.append(value)
            }
            guard let begin = values.first, let mean = Descriptive.mean(values), begin > 0 else { continue }
            first[execution.round, default: []].append(begin)
            second[execution.round, default: []].append(mean)
        }
        firstIteration = first.compactMapValues { Descriptive.mean($0) }
        firstSecond = second.compactMapValues { Descriptive.mean($0) }
    }
}
