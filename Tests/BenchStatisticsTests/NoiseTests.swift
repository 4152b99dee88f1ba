import Foundation
import Testing

@testable import BenchStatistics

@Suite struct NoiseAnalysisTests {
    private func samples(_ simulation: Simulation, seed: UInt64) -> ArmSamples {
        var numbers = RandomNumbers(seed: seed)
        return simulation.arms(ratio: 1, &numbers).base
    }

    @Test func theLevelsOfVariation() throws {
        let simulation = Simulation(
            round: 0, process: 0.02, iteration: 0.01, correlation: 0, outliers: 0, rounds: 400, executions: 1)
        let diagnosis = NoiseAnalysis.diagnose(samples(simulation, seed: 1))
        #expect(diagnosis.rounds == 400 && diagnosis.executions == 400 && diagnosis.iterations == 4000)
        #expect(abs((diagnosis.withinVariation ?? 0) - 0.01) < 0.001)
        #expect(abs((diagnosis.betweenVariation ?? 0) - 0.0202) < 0.002)
        #expect(abs((diagnosis.processShare ?? 0) - 0.975) < 0.01)
        #expect(abs(diagnosis.autocorrelation ?? 1) < 0.1)
        #expect(!diagnosis.isBimodal)
        #expect(diagnosis.findings == [])
    }

    @Test(arguments: [0, 0.3, 0.6])
    func correlationIsRecovered(truth: Double) {
        let simulation = Simulation(
            process: 0, correlation: truth, outliers: 0, rounds: 300, executions: 1, iterations: 20)
        let found = NoiseAnalysis.diagnose(samples(simulation, seed: 2)).autocorrelation ?? -1
        #expect(abs(found - truth) < 0.1, "\(found)")
    }

    /// One group is hardly ever taken for two, and two clear groups are usually seen.
    @Test func modes() {
        var numbers = RandomNumbers(seed: 3)
        var falseAlarms = 0
        var seen = 0
        let trials = 200
        for _ in 0..<trials {
            func diagnose(_ second: Double) -> NoiseDiagnosis {
                NoiseAnalysis.diagnose(
                    ArmSamples(
                        rounds: (0..<20).map { _ in
                            [[(numbers.unit() < 0.5 ? 1 : second) * (1 + 0.01 * numbers.normal())]]
                        }))
            }
            if diagnose(1).isBimodal { falseAlarms += 1 }
            if diagnose(1.08).findings.contains(.bimodalExecutions) { seen += 1 }
        }
        #expect(falseAlarms <= trials / 25, "\(falseAlarms)")
        #expect(seen >= trials * 8 / 10, "\(seen)")
    }

    /// Two equal points have the largest possible coefficient. R, package mousetrap: bimodality_coefficient(1:10).
    @Test func coefficient() {
        let uniform = NoiseAnalysis.bimodalityCoefficient((1...10).map { Double($0) }) ?? 0
        #expect(abs(uniform - 1 / (-1.2 + 243.0 / 56)) < 1e-12)
        #expect(NoiseAnalysis.bimodalityCoefficient([1, 1, 1, 1, 1]) == nil)
        #expect(NoiseAnalysis.bimodalityCoefficient([1, 2]) == nil)
    }

    @Test func findings() {
        let wild = Simulation(process: 0.1, iteration: 0.1, correlation: 0.8, rounds: 40, executions: 1, iterations: 20)
        let diagnosis = NoiseAnalysis.diagnose(samples(wild, seed: 4))
        #expect(diagnosis.findings.contains(.unstableIterations))
        #expect(diagnosis.findings.contains(.unstableExecutions))
        #expect(diagnosis.findings.contains(.correlatedIterations))
        let spikes = ArmSamples(rounds: [[[1, 1.01, 0.99, 1, 1.01, 1, 0.99, 3, 1.01, 4]]])
        #expect(NoiseAnalysis.diagnose(spikes).outlierShare == 0.2)
        #expect(NoiseAnalysis.diagnose(spikes).findings.contains(.manyOutliers))
        #expect(NoiseAnalysis.diagnose(ArmSamples(rounds: [])).findings == [])
        #expect(NoiseAnalysis.diagnose(ArmSamples(rounds: [[[1]]])).withinVariation == nil)
        for finding in NoiseDiagnosis.Finding.allCases { #expect(!finding.sentence.isEmpty) }
    }
}
