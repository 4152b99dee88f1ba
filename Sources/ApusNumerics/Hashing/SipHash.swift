/// SipHash-1-3 with 64-bit results, which CPython 3.11 uses for text and bytes. Source: Aumasson and Bernstein,
/// "SipHash: a fast short-input PRF" (2012); one round per word, three at the end.
public struct SipHash: Equatable, Sendable {
    public let key0: UInt64
    public let key1: UInt64

    public init(key0: UInt64, key1: UInt64) {
        self.key0 = key0
        self.key1 = key1
    }

    /// The key that CPython derives from PYTHONHASHSEED: zeros for 0, else bytes of a linear congruential generator.
    public init(seed: UInt32) {
        if seed == 0 {
            self.init(key0: 0, key1: 0)
            return
        }
        var state = seed
        var words: (UInt64, UInt64) = (0, 0)
        for index in 0..<16 {
            state = state &* 214013 &+ 2_531_011
            let byte = UInt64(state >> 16 & 0xFF) << UInt64(index % 8 * 8)
            if index < 8 { words.0 |= byte } else { words.1 |= byte }
        }
        self.init(key0: words.0, key1: words.1)
    }

    /// hash() of text or bytes whose storage is `count` bytes: 0 for none, never -1. For text the storage is what
    /// CPython uses: 1, 2 or 4 bytes a character, as the widest character needs.
    public func hash(_ bytes: UnsafeRawPointer, count: Int) -> Int {
        if count == 0 { return 0 }
        return NumericHash.avoidMinusOne(Int(bitPattern: UInt(code(bytes, count: count))))
    }

    /// The plain SipHash-1-3 code.
    public func code(_ bytes: UnsafeRawPointer, count: Int) -> UInt64 {
        var state = State(key0, key1)
        var at = 0
        while at + 8 <= count {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
            state.v3 ^= word
            state.round()
            state.v0 ^= word
            at += 8
        }
        var last = UInt64(truncatingIfNeeded: count) << 56
        var shift: UInt64 = 0
        while at < count {
            last |= UInt64(bytes.load(fromByteOffset: at, as: UInt8.self)) << shift
            shift += 8
            at += 1
        }
        state.v3 ^= last
        state.round()
        state.v0 ^= last
        state.v2 ^= 0xFF
        state.round()
        state.round()
        state.round()
        return state.v0 ^ state.v1 ^ state.v2 ^ state.v3
    }

    private struct State {
        var v0, v1, v2, v3: UInt64

        init(_ key0: UInt64, _ key1: UInt64) {
            // "somepseudorandomlygeneratedbytes"
            v0 = key0 ^ 0x736f_6d65_7073_6575
            v1 = key1 ^ 0x646f_7261_6e64_6f6d
            v2 = key0 ^ 0x6c79_6765_6e65_7261
            v3 = key1 ^ 0x7465_6462_7974_6573
        }

        @inline(__always)
        mutating func round() {
            v0 = v0 &+ v1
            v1 = rotate(v1, 13) ^ v0
            v0 = rotate(v0, 32)
            v2 = v2 &+ v3
            v3 = rotate(v3, 16) ^ v2
            v0 = v0 &+ v3
            v3 = rotate(v3, 21) ^ v0
            v2 = v2 &+ v1
            v1 = rotate(v1, 17) ^ v2
            v2 = rotate(v2, 32)
        }

        @inline(__always)
        private func rotate(_ value: UInt64, _ bits: UInt64) -> UInt64 {
            value << bits | value >> (64 - bits)
        }
    }
}
