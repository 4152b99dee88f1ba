/// p values of many tests at once, adjusted so that each may be compared with the nominal level.
public enum MultipleTests {
    /// Holm's method: the chance of even one false alarm stays below the level, whatever depends on whatever.
    ///
    /// Source: Holm 1979.
    /// - Returns: adjusted p values in the order of the input.
    public static func holm(_ probabilities: [Double]) -> [Double] {
        var adjusted = probabilities
        var largest = 0.0
        for (rank, index) in ascending(probabilities).enumerated() {
            largest = max(largest, min(1, probabilities[index] * Double(probabilities.count - rank)))
            adjusted[index] = largest
        }
        return adjusted
    }

    /// Benjamini and Hochberg's method: of the alarms, the expected share of false ones stays below the level.
    ///
    /// Source: Benjamini & Hochberg 1995, for independent or positively dependent tests.
    /// - Returns: adjusted p values in the order of the input.
    public static func benjaminiHochberg(_ probabilities: [Double]) -> [Double] {
        var adjusted = probabilities
        var smallest = 1.0
        for (rank, index) in ascending(probabilities).enumerated().reversed() {
            smallest = min(smallest, probabilities[index] * Double(probabilities.count) / Double(rank + 1))
            adjusted[index] = smallest
        }
        return adjusted
    }

    private static func ascending(_ probabilities: [Double]) -> [Int] {
        probabilities.indices.sorted { (probabilities[$0], $0) < (probabilities[$1], $1) }
    }
}
