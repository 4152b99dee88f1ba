import Testing

@testable import BenchStatistics

@Suite struct MultipleTestsTests {
    /// By hand. R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm") and "BH".
    @Test func knownAnswers() {
        let probabilities = [0.01, 0.04, 0.03, 0.005]
        for (found, expected) in zip(MultipleTests.holm(probabilities), [0.03, 0.06, 0.06, 0.02]) {
            #expect(abs(found - expected) < 1e-15)
        }
        for (found, expected) in zip(MultipleTests.benjaminiHochberg(probabilities), [0.02, 0.04, 0.04, 0.02]) {
            #expect(abs(found - expected) < 1e-15)
        }
        #expect(MultipleTests.holm([]) == [])
        #expect(MultipleTests.benjaminiHochberg([]) == [])
        #expect(MultipleTests.holm([0.7, 0.9]) == [1, 1])
        #expect(MultipleTests.benjaminiHochberg([1]) == [1])
    }

    /// 40 tests without any change: uncorrected, most families raise an alarm; with Holm at most 5 %.
    @Test func familyWiseLevel() {
        var numbers = RandomNumbers(seed: 6)
        let trials = 2000
        var alarms = 0
        for _ in 0..<trials {
            let probabilities = (0..<40).map { _ in numbers.unit() }
            if MultipleTests.holm(probabilities).contains(where: { $0 < 0.05 }) { alarms += 1 }
        }
        #expect(agrees(alarms, of: trials, with: 1 - 0.952))
    }
}
