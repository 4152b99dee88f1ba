/// hash() of a tuple from its elements' hashes: CPython's simplified xxHash (Collet's XXH64 with one lane).
@frozen
public struct TupleHash {
    @usableFromInline var state: UInt = 2_870_177_450_012_600_261
    @usableFromInline var count: UInt = 0

    @inlinable
    public init() {}

    /// Adds the next element's hash.
    @inlinable
    public mutating func add(_ hash: Int) {
        state = state &+ UInt(bitPattern: hash) &* 14_029_467_366_897_019_727
        state = state << 31 | state >> 33
        state = state &* 11_400_714_785_074_694_791
        count += 1
    }

    /// The hash of the elements added.
    @inlinable
    public var value: Int {
        let result = state &+ (count ^ (2_870_177_450_012_600_261 ^ 3_527_539))
        return result == .max ? 1_546_275_796 : Int(bitPattern: result)
    }
}

/// hash() of a frozenset from its elements' hashes, in any order.
@frozen
public struct FrozenSetHash {
    @usableFromInline var state: UInt = 0
    @usableFromInline var count: UInt = 0

    @inlinable
    public init() {}

    /// Adds an element's hash.
    @inlinable
    public mutating func add(_ hash: Int) {
        let bits = UInt(bitPattern: hash)
        // Spreads nearby hashes, which would cancel each other.
        state ^= (bits ^ 89_869_747 ^ bits << 16) &* 3_644_798_167
        count += 1
    }

    /// The hash of the elements added.
    @inlinable
    public var value: Int {
        var result = state ^ ((count &+ 1) &* 1_927_868_237)
        result ^= result >> 11 ^ result >> 25
        result = result &* 69069 &+ 907_133_923
        return result == .max ? 590_923_713 : Int(bitPattern: result)
    }
}
