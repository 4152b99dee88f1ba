/// The generator xoshiro256**, seeded through SplitMix64: the same seed gives the same numbers on every machine and in
/// every version. Source: Blackman & Vigna, "Scrambled linear pseudorandom number generators", TOMS 47 (2021).
public struct RandomNumbers: RandomNumberGenerator, Sendable {
    private var state: (UInt64, UInt64, UInt64, UInt64)

    public init(seed: UInt64) {
        var counter = seed
        func next() -> UInt64 {
            counter &+= 0x9E37_79B9_7F4A_7C15
            var mixed = counter
            mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
            return mixed ^ mixed >> 31
        }
        state = (next(), next(), next(), next())
    }

    /// A stream of its own for one part of a session, so that resuming in the middle repeats the same choices.
    public init(seed: UInt64, stream: UInt64) {
        var first = RandomNumbers(seed: seed)
        self.init(seed: first.next() ^ (stream &* 0xD134_2543_DE82_EF95))
    }

    public mutating func next() -> UInt64 {
        let product = state.1 &* 5
        let result = (product << 7 | product >> 57) &* 9
        let shifted = state.1 << 17
        state.2 ^= state.0
        state.3 ^= state.1
        state.1 ^= state.2
        state.0 ^= state.3
        state.2 ^= shifted
        state.3 = state.3 << 45 | state.3 >> 19
        return result
    }

    /// A number in 0..<bound, each equally likely (Lemire 2019, rejection of the biased part).
    public mutating func index(below bound: Int) -> Int {
        guard bound > 1 else { return 0 }
        let range = UInt64(bound)
        let threshold = (0 &- range) % range
        while true {
            let wide = next().multipliedFullWidth(by: range)
            if wide.low >= threshold { return Int(wide.high) }
        }
    }

    /// A uniform number in [0, 1).
    public mutating func unit() -> Double {
        Double(next() >> 11) * 0x1p-53
    }

    /// Fisher-Yates, with this generator's own indices so that the order never depends on the standard library.
    public mutating func shuffle<Element>(_ elements: inout [Element]) {
        for last in stride(from: elements.count - 1, to: 0, by: -1) {
            elements.swapAt(last, index(below: last + 1))
        }
    }
}
