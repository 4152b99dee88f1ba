import Foundation

@testable import BenchStatistics

extension RandomNumbers {
    /// A standard normal number (Box & Muller 1958).
    mutating func normal() -> Double {
        (-2 * log(1 - unit())).squareRoot() * cos(2 * Double.pi * unit())
    }
}

/// Samples with known truth: what rounds, processes and iterations add to a benchmark's time.
struct Simulation {
    /// Standard deviation of what both arms of a round share, as a share of the time.
    var round = 0.1
    /// Of what a process keeps for its life.
    var process = 0.01
    /// Of the iterations around their process.
    var iteration = 0.02
    /// Correlation of neighbouring iterations.
    var correlation = 0.5
    /// Chance that another program slows a whole process, and by how much.
    var outliers = 0.03
    var outlierSize = 0.15
    /// Whether the arms ran in the same rounds.
    var isPaired = true
    var rounds = 10
    var executions = 2
    var iterations = 10

    /// Two arms; the second takes `ratio` times as long.
    func arms(ratio: Double, _ numbers: inout RandomNumbers) -> (base: ArmSamples, new: ArmSamples) {
        var base: [[[Double]]] = []
        var new: [[[Double]]] = []
        for _ in 0..<rounds {
            let shared = exp(round * numbers.normal())
            base.append((0..<executions).map { _ in values(level: shared, &numbers) })
            let other = isPaired ? shared : exp(round * numbers.normal())
            new.append((0..<executions).map { _ in values(level: other * ratio, &numbers) })
        }
        return (ArmSamples(rounds: base), ArmSamples(rounds: new))
    }

    /// The iterations of one process.
    func values(level: Double, _ numbers: inout RandomNumbers) -> [Double] {
        var mean = level * exp(process * numbers.normal())
        if numbers.unit() < outliers { mean *= 1 + outlierSize * numbers.unit() }
        var state = numbers.normal()
        let fresh = (1 - correlation * correlation).squareRoot()
        return (0..<iterations).map { _ in
            defer { state = correlation * state + fresh * numbers.normal() }
            return mean * (1 + iteration * state)
        }
    }
}

/// Whether so many hits of so many trials agree with a probability, within three standard errors of the simulation.
func agrees(_ hits: Int, of trials: Int, with probability: Double) -> Bool {
    let error = 3 * (probability * (1 - probability) / Double(trials)).squareRoot()
    return abs(Double(hits) / Double(trials) - probability) <= error
}
