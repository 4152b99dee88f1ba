import Testing

@testable import BenchStatistics

@Suite struct DescriptiveTests {
    @Test func emptyListsHaveNoSummary() {
        #expect(Descriptive.mean([]) == nil)
        #expect(Descriptive.median([]) == nil)
        #expect(Descriptive.variance([1]) == nil)
        #expect(Descriptive.quantile([], 0.3) == nil)
    }

    @Test func knownSummaries() {
        #expect(Descriptive.median([3, 1, 2]) == 2)
        #expect(Descriptive.median([4, 1, 2, 3]) == 2.5)
        #expect(Descriptive.mean([1, 2, 6]) == 3)
        #expect(Descriptive.variance([2, 4, 4, 4, 5, 5, 7, 9]) == 32.0 / 7)
        // R: quantile(c(1, 2, 4, 8), 0.3, type = 7)
        #expect(abs((Descriptive.quantile([8, 1, 4, 2], 0.3) ?? 0) - 1.9) < 1e-12)
        #expect(Descriptive.quantile([8, 1, 4, 2], 0) == 1)
        #expect(Descriptive.quantile([8, 1, 4, 2], 1) == 8)
    }

    /// First outputs for the seed 42, computed with the reference C code of both generators.
    @Test func generatorIsReproducible() {
        var numbers = RandomNumbers(seed: 42)
        var again = RandomNumbers(seed: 42)
        let first = (0..<4).map { _ in numbers.next() }
        #expect(first == (0..<4).map { _ in again.next() })
        #expect(first[0] == 1_546_998_764_402_558_742)
        #expect(first[1] == 6_990_951_692_964_543_102)
        var other = RandomNumbers(seed: 42, stream: 1)
        #expect(other.next() != first[0])
    }

    @Test func indicesAreUniform() {
        var numbers = RandomNumbers(seed: 7)
        var counts = [Int](repeating: 0, count: 6)
        for _ in 0..<60_000 { counts[numbers.index(below: 6)] += 1 }
        // Chi-square with 5 degrees of freedom: 20.5 has probability 0.001.
        let chi = counts.reduce(0.0) { $0 + (Double($1) - 10_000) * (Double($1) - 10_000) / 10_000 }
        #expect(chi < 20.5)
        #expect(numbers.index(below: 1) == 0)
    }

    @Test func shuffleKeepsElements() {
        var numbers = RandomNumbers(seed: 1)
        var elements = Array(0..<50)
        numbers.shuffle(&elements)
        #expect(elements != Array(0..<50))
        #expect(elements.sorted() == Array(0..<50))
    }
}
