import Foundation

/// The numbers that `scripts/oracles.py` made with other people's software.
enum Oracle {
    struct Distributions: Decodable {
        struct Student: Decodable {
            let t, degrees, cumulative, twoSided: Double
        }
        struct Quantile: Decodable {
            let probability, degrees, t: Double
        }
        struct Normal: Decodable {
            let z, cumulative: Double
        }
        struct Power: Decodable {
            let deviation: Double
            let rounds: Int
            let alpha, effect, power: Double
        }
        struct Minimum: Decodable {
            let deviation: Double
            let rounds, tests: Int
            let power, effect: Double
        }
        struct Wilson: Decodable {
            let successes, trials: Int
            let confidence: Double
            let interval: [Double]
        }
        let t: [Student]
        let quantiles: [Quantile]
        let normal: [Normal]
        let power: [Power]
        let minimum: [Minimum]
        let wilson: [Wilson]
    }

    struct Tests: Decodable {
        struct Two: Decodable {
            let first, second: [Double]
            let student, welch, welchDegrees, mannWhitney: Double
            let yuen, yuenDegrees: Double?
        }
        struct Pair: Decodable {
            let base, new: [Double]
            let ratio, probability: Double
            let interval: [Double]
        }
        struct Family: Decodable {
            let probabilities, holm, benjaminiHochberg: [Double]
        }
        struct Summary: Decodable {
            let values: [Double]
            let mean, deviation: Double
            let quantiles: [Double]
            let bimodality: Double?
        }
        let two: [Two]
        let pairs: [Pair]
        let families: [Family]
        let summaries: [Summary]
    }

    struct Changes: Decodable {
        struct History: Decodable {
            let values: [Double]
            let indices: [Int]
            let meansBefore: [Double]
        }
        struct Candidate: Decodable {
            let values: [Double]
            let index: Int
            let distance: Double
        }
        struct Segments: Decodable {
            let values: [Double]
            let starts: [Int]
        }
        let histories: [History]
        let candidates: [Candidate]
        let segments: [Segments]
    }

    struct Pyperf: Decodable {
        struct Comparison: Decodable {
            let first, second: [Double]
            let significant: Bool
            let score, mean, deviation, median: Double
        }
        let comparisons: [Comparison]
    }

    static func read<Numbers: Decodable>(_ name: String, as type: Numbers.Type = Numbers.self) throws -> Numbers {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Oracles")
        return try JSONDecoder().decode(type, from: Data(contentsOf: folder.appendingPathComponent("\(name).json")))
    }
}

/// Equal to within a relative error; the absolute one is for values near zero.
func isClose(_ left: Double?, _ right: Double, relative: Double = 1e-9, absolute: Double = 1e-13) -> Bool {
    guard let left else { return false }
    return abs(left - right) <= max(absolute, relative * max(abs(left), abs(right)))
}
