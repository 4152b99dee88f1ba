import Testing

@testable import BenchStatistics

/// Reference values from tables of the t distribution (Abramowitz & Stegun, table 26.10) and R 4.2 `qt`, `pt`.
@Suite struct StudentTTests {
    @Test(arguments: [
        (0.975, 1.0, 12.706204736), (0.975, 2.0, 4.302652730), (0.975, 4.0, 2.776445105), (0.975, 9.0, 2.262157163),
        (0.975, 30.0, 2.042272456), (0.995, 9.0, 3.249835542), (0.9, 5.0, 1.475884049), (0.975, 1000.0, 1.962339081),
    ])
    func quantiles(probability: Double, degrees: Double, expected: Double) {
        #expect(abs(StudentT.quantile(probability, degrees: degrees) - expected) < 1e-8)
        #expect(abs(StudentT.quantile(1 - probability, degrees: degrees) + expected) < 1e-7)
    }

    @Test func probabilities() {
        #expect(abs(StudentT.twoSidedProbability(2, degrees: 10) - 0.07338803477) < 1e-10)
        #expect(abs(StudentT.twoSidedProbability(1, degrees: 1) - 0.5) < 1e-12)
        #expect(StudentT.twoSidedProbability(0, degrees: 7) == 1)
        #expect(abs(StudentT.cumulative(-1, degrees: 1) - 0.25) < 1e-12)
    }

    @Test func quantileInvertsCumulative() {
        for degrees in [1.0, 3, 19, 200] {
            for probability in [0.001, 0.3, 0.5, 0.8, 0.9999] {
                let t = StudentT.quantile(probability, degrees: degrees)
                #expect(abs(StudentT.cumulative(t, degrees: degrees) - probability) < 1e-10)
            }
        }
    }
}
