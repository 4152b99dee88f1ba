import Foundation
import Testing

@testable import BenchStatistics

/// Against scipy and statsmodels.
@Suite struct DistributionOracleTests {
    @Test func student() throws {
        let numbers: Oracle.Distributions = try Oracle.read("distributions")
        #expect(numbers.t.count > 40 && numbers.quantiles.count > 30)
        for row in numbers.t {
            #expect(isClose(StudentT.cumulative(row.t, degrees: row.degrees), row.cumulative), "\(row)")
            #expect(isClose(StudentT.twoSidedProbability(row.t, degrees: row.degrees), row.twoSided), "\(row)")
        }
        for row in numbers.quantiles {
            #expect(isClose(StudentT.quantile(row.probability, degrees: row.degrees), row.t), "\(row)")
        }
    }

    @Test func normal() throws {
        let numbers: Oracle.Distributions = try Oracle.read("distributions")
        for row in numbers.normal {
            #expect(isClose(NormalDistribution.cumulative(row.z), row.cumulative), "\(row)")
            #expect(isClose(NormalDistribution.quantile(row.cumulative), row.z, relative: 1e-7), "\(row)")
        }
    }

    @Test func power() throws {
        let numbers: Oracle.Distributions = try Oracle.read("distributions")
        #expect(numbers.power.count > 40 && numbers.minimum.count > 20)
        for row in numbers.power {
            let power = DetectableEffect.power(
                of: row.effect, logRatioDeviation: row.deviation, rounds: row.rounds, alpha: row.alpha)
            #expect(isClose(power, row.power, relative: 1e-6), "\(row) \(power)")
        }
        for row in numbers.minimum {
            let effect = DetectableEffect.minimum(
                logRatioDeviation: row.deviation, rounds: row.rounds, tests: row.tests, power: row.power)
            #expect(isClose(effect, row.effect, relative: 1e-6), "\(row) \(effect)")
        }
    }

    @Test func wilson() throws {
        let numbers: Oracle.Distributions = try Oracle.read("distributions")
        for row in numbers.wilson {
            let interval = BinomialInterval.wilson(
                successes: row.successes, trials: row.trials, confidence: row.confidence)
            #expect(isClose(interval.lowerBound, row.interval[0], absolute: 1e-12), "\(row)")
            #expect(isClose(interval.upperBound, row.interval[1], absolute: 1e-12), "\(row)")
        }
        #expect(BinomialInterval.wilson(successes: 0, trials: 0) == 0...1)
        #expect(BinomialInterval.wilson(successes: 0, trials: 9).lowerBound == 0)
        #expect(BinomialInterval.wilson(successes: 9, trials: 9).upperBound == 1)
    }
}

/// Against scipy, statsmodels and numpy.
@Suite struct TestOracleTests {
    @Test func twoSamples() throws {
        let numbers: Oracle.Tests = try Oracle.read("tests")
        #expect(numbers.two.count > 8)
        for row in numbers.two {
            #expect(isClose(PooledTTest.twoSidedProbability(row.first, row.second), row.student), "\(row)")
            #expect(isClose(WelchTest.twoSidedProbability(row.first, row.second), row.welch), "\(row)")
            #expect(isClose(WelchTest.degrees(row.first, row.second), row.welchDegrees), "\(row)")
            #expect(isClose(MannWhitney.twoSidedProbability(row.first, row.second), row.mannWhitney), "\(row)")
            #expect(isClose(MannWhitney.twoSidedProbability(row.second, row.first), row.mannWhitney), "\(row)")
            guard let yuen = row.yuen, let degrees = row.yuenDegrees else { continue }
            let (first, second) = (TrimmedMean.linearized(row.first), TrimmedMean.linearized(row.second))
            #expect(isClose(WelchTest.trimmedProbability(first, second), yuen), "\(row)")
            #expect(isClose(WelchTest.trimmedDegrees(first, second), degrees), "\(row)")
        }
    }

    @Test func pairedTest() throws {
        let numbers: Oracle.Tests = try Oracle.read("tests")
        #expect(numbers.pairs.map(\.base.count) == [2, 5, 9, 10, 20, 33])
        #expect(numbers.two.count { $0.yuen != nil } > 2)
        for row in numbers.pairs {
            let estimate = try #require(LogRatioInterval.estimate(base: row.base, new: row.new))
            #expect(isClose(estimate.ratio, row.ratio))
            #expect(isClose(estimate.probability, row.probability))
            #expect(isClose(estimate.interval?.lowerBound, row.interval[0]))
            #expect(isClose(estimate.interval?.upperBound, row.interval[1]))
        }
    }

    @Test func families() throws {
        let numbers: Oracle.Tests = try Oracle.read("tests")
        for row in numbers.families {
            let holm = MultipleTests.holm(row.probabilities)
            let hochberg = MultipleTests.benjaminiHochberg(row.probabilities)
            for index in row.probabilities.indices {
                #expect(isClose(holm[index], row.holm[index]))
                #expect(isClose(hochberg[index], row.benjaminiHochberg[index]))
            }
        }
    }

    @Test func summaries() throws {
        let numbers: Oracle.Tests = try Oracle.read("tests")
        for row in numbers.summaries {
            #expect(isClose(Descriptive.mean(row.values), row.mean))
            #expect(isClose(Descriptive.standardDeviation(row.values), row.deviation))
            for (probability, expected) in zip([0, 0.1, 0.25, 0.5, 0.9, 1], row.quantiles) {
                #expect(isClose(Descriptive.quantile(row.values, probability), expected))
            }
            if let expected = row.bimodality {
                #expect(isClose(NoiseAnalysis.bimodalityCoefficient(row.values), expected))
            }
        }
    }
}

/// Against pyperf: its rule is the pooled t-test at 5 %, with a table of critical values.
@Suite struct PyperfOracleTests {
    @Test func significance() throws {
        let numbers: Oracle.Pyperf = try Oracle.read("pyperf")
        #expect(Set(numbers.comparisons.map(\.significant)) == [true, false])
        for row in numbers.comparisons {
            let probability = try #require(PooledTTest.twoSidedProbability(row.first, row.second))
            let degrees = Double(row.first.count + row.second.count - 2)
            #expect(isClose(probability, StudentT.twoSidedProbability(row.score, degrees: degrees)))
            #expect((probability < 0.05) == row.significant)
        }
    }

    @Test func summaries() throws {
        let numbers: Oracle.Pyperf = try Oracle.read("pyperf")
        for row in numbers.comparisons {
            #expect(isClose(Descriptive.mean(row.first), row.mean))
            #expect(isClose(Descriptive.standardDeviation(row.first), row.deviation))
            #expect(isClose(Descriptive.median(row.first), row.median))
        }
    }
}

/// Against Apache Otava and ruptures.
@Suite struct ChangePointOracleTests {
    @Test func candidates() throws {
        let numbers: Oracle.Changes = try Oracle.read("change-points")
        for row in numbers.candidates {
            let cut = HistoryChangePoints.bestCut(row.values, row.values.indices, minimumSegment: 1)
            #expect(cut?.index == row.index)
            #expect(isClose(cut?.distance, row.distance))
        }
    }

    /// Without the permutation test the points are Otava's; with it, clear changes stay.
    @Test(arguments: [0, 4_999])
    func histories(permutations: Int) throws {
        let numbers: Oracle.Changes = try Oracle.read("change-points")
        #expect(
            numbers.histories.contains { $0.indices.isEmpty } && numbers.histories.contains { $0.indices.count > 2 })
        for row in numbers.histories {
            let points = HistoryChangePoints.eDivisive(row.values, permutations: permutations, seed: 1)
            #expect(points.map(\.index) == row.indices)
            // Not compared: the means after a point. Otava does not compute those of the left neighbour again when it
            // removes a weak point.
            for (point, mean) in zip(points, row.meansBefore) { #expect(isClose(point.meanBefore, mean)) }
        }
    }

    @Test func segments() throws {
        let numbers: Oracle.Changes = try Oracle.read("change-points")
        for row in numbers.segments { #expect(ChangePoints.pelt(row.values) == row.starts) }
    }
}
