import BenchModel
import BenchStatistics
import Glibc

/// What of a session fits into the time that is left after the calibration: decided before anything is measured, so that a
/// budget gives fewer iterations and rounds of everything, not all rounds of the first benchmarks.
///
/// Iterations go first: rounds are the independent observations. Those of JIT compilers stay, or their times would be those of
/// a warm-up.
public struct BudgetPlan: Equatable, Sendable {
    /// What the processes of one run cost in a round.
    public struct Cost: Equatable, Sendable {
        public var kind: RuntimeSpecification.Kind
        /// Seconds of a process without its samples.
        public var start: Double
        /// Seconds of a sample.
        public var sample: Double
        /// As many as the session asks for.
        public var iterations: Int
        /// In a round.
        public var processes: Int

        public init(
            kind: RuntimeSpecification.Kind, start: Double, sample: Double, iterations: Int, processes: Int
        ) {
            self.kind = kind
            self.start = start
            self.sample = sample
            self.iterations = iterations
            self.processes = processes
        }

        func seconds(iterations limit: Int) -> Double {
            Double(processes) * (start + Double(kind.hasJIT ? iterations : min(iterations, limit)) * sample)
        }
    }

    /// Fewer iterations than these are not worth the start of a process.
    public static let leastIterations = 10

    public var rounds: Int
    /// The most iterations of an interpreter's process; nil: as many as the session asks for.
    public var iterations: Int?
    /// Of a round, as planned.
    public var roundSeconds: Double

    /// - Parameters:
    ///   - rounds: as many as the session asks for.
    ///   - seconds: that are left; nil: as many as it takes.
    public init(costs: [Cost], rounds: Int, seconds: Double?) {
        func round(_ limit: Int) -> Double { costs.reduce(0) { $0 + $1.seconds(iterations: limit) } }
        self.rounds = rounds
        roundSeconds = round(.max)
        guard let seconds, roundSeconds * Double(rounds) > seconds, roundSeconds > 0 else { return }
        let wanted = costs.filter { !$0.kind.hasJIT }.map(\.iterations).max() ?? 0
        for limit in stride(from: wanted - 1, through: min(Self.leastIterations, wanted), by: -1) {
            iterations = limit
            roundSeconds = round(limit)
            if roundSeconds * Double(rounds) <= seconds { return }
        }
        self.rounds = min(rounds, max(0, Int(seconds / roundSeconds)))
    }

    /// What is left of the plan and what can be seen with it; nil when nothing was cut.
    ///
    /// - Parameter benchmarks: how many are compared with each other.
    public func sentence(asked: Int, budgetSeconds: Double, benchmarks: Int) -> String? {
        guard rounds < asked || iterations != nil else { return nil }
        let budget = DurationText.text(seconds: budgetSeconds)
        let each = iterations.map { " of \($0) iterations" } ?? ""
        let noun = rounds == 1 ? "round" : "rounds"
        if rounds == 0 {
            return "the budget of \(budget) does not hold a single round, which takes about "
                + "\(DurationText.text(seconds: roundSeconds))"
        }
        let effect = DetectableEffect.minimum(
            logRatioDeviation: 0.02, rounds: rounds, tests: max(1, benchmarks), threshold: 0)
        let precision =
            effect.isFinite
            ? "where rounds differ by 2 %, slowdowns of \(ComparisonRule.percent(effect)) and more are found"
            : "one round has no interval: nothing can be told from it but the size of a difference"
        return "the budget of \(budget) holds \(rounds) \(noun)\(each) in place of \(asked); \(precision)"
    }
}
