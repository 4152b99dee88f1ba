// The encoding of tagged values, as the runtime's `Value` has it. The intrinsics of the IR hide it from the optimizer;
// this file and the back ends are the only places that know it.
//
//     ...1   int of 63 bits
//     ..10   float: rotl(bits + (1 << 60), 3)
//     .100   immediate, .000 heap object, 0 no value

@inlinable @inline(__always) public func taggedSmall(_ number: Int) -> Int { number &<< 1 | 1 }
@inlinable @inline(__always) public func untaggedSmall(_ word: Int) -> Int { word &>> 1 }
@inlinable @inline(__always) public func isTaggedSmall(_ word: Int) -> Bool { word & 1 != 0 }
@inlinable @inline(__always) public func isImmediateFloat(_ word: Int) -> Bool { word & 3 == 2 }
@inlinable @inline(__always) public func isHeapObject(_ word: Int) -> Bool { word & 7 == 0 && word != 0 }
@inlinable @inline(__always) public func taggedTruth(_ truth: Int) -> Int { 0x0C &+ truth &<< 3 }

/// The number of an immediate float.
@inlinable public func immediateFloat(_ word: Int) -> Double {
    let bits = UInt64(bitPattern: Int64(word))
    return Double(bitPattern: ((bits &>> 3) | (bits &<< 61)) &- 0x1000_0000_0000_0000)
}

/// The immediate form of a double, or 0 when it needs an object.
@inlinable public func immediateFloatWord(_ number: Double) -> Int {
    let bits = number.bitPattern &+ 0x1000_0000_0000_0000
    let rotated = (bits &<< 3) | (bits &>> 61)
    return rotated & 3 == 2 ? Int(truncatingIfNeeded: Int64(bitPattern: rotated)) : 0
}
