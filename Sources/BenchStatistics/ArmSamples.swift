import Glibc

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

    /// Every value's inverse: of rates, the times.
    public var inverted: ArmSamples {
        ArmSamples(rounds: rounds.map { $0.map { $0.map { 1 / $0 } } })
    }

    /// Every process's mean, in order.
    public var executionMeans: [Double] {
        rounds.joined().compactMap { Descriptive.mean($0) }
    }

    /// Every iteration, in order: what tools that know nothing of processes pool.
    public var pooled: [Double] {
        Array(rounds.joined().joined())
    }

    /// The log-ratio new/base of each round; nil where a round has no value of both.
    ///
    /// - Parameter isInterleaved: whether both arms have the same iterations, which ran side by side and of which the last
    ///   ones are here. Then it is the mean of the iterations' own log-ratios, without the largest and smallest quarter:
    ///   what slows down the machine for a while cancels in them. Otherwise it is that of `roundMean`.
    public static func logRatios(base: ArmSamples, new: ArmSamples, isInterleaved: Bool) -> [Double?] {
        (0..<min(base.rounds.count, new.rounds.count)).map { round in
            if isInterleaved, let ratio = interleaved(base.rounds[round], new.rounds[round]) { return ratio }
            guard let below = base.roundMean(round), let above = new.roundMean(round), below > 0, above > 0 else {
                return nil
            }
            return log(above) - log(below)
        }
    }

    private static func interleaved(_ base: [[Double]], _ new: [[Double]]) -> Double? {
        guard base.count == new.count else { return nil }
        return Descriptive.mean(
            zip(base, new).compactMap { below, above in
                let count = min(below.count, above.count)
                let pairs = zip(below.suffix(count), above.suffix(count))
                guard pairs.allSatisfy({ $0 > 0 && $1 > 0 && $0.isFinite && $1.isFinite }) else { return nil }
                return TrimmedMean.midmean(pairs.map { log($1 / $0) })
            })
    }
}
