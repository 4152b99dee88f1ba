/// The steady iterations of one arm of one benchmark: rounds > process executions > iterations.
///
/// A round without samples keeps its place, so that the arms of one session stay paired by index.
public struct ArmSamples: Equatable, Sendable {
    public var rounds: [[[Double]]]

    public init(rounds: [[[Double]]]) {
        self.rounds = rounds
    }

    /// The mean of a round's process means; nil without samples. Every process weighs the same.
    public func roundMean(_ round: Int) -> Double? {
        guard rounds.indices.contains(round) else { return nil }
        return Descriptive.mean(rounds[round].compactMap { Descriptive.mean($0) })
    }

    /// The means of the rounds that have samples, in order.
    public var roundMeans: [Double] {
        rounds.indices.compactMap { roundMean($0) }
    }

    /// Every process's mean, in order.
    public var executionMeans: [Double] {
        rounds.joined().compactMap { Descriptive.mean($0) }
    }

    /// Every iteration, in order: what tools that know nothing of processes pool.
    public var pooled: [Double] {
        Array(rounds.joined().joined())
    }
}
