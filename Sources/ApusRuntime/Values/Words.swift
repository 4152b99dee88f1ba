// Typed access to memory by address. Everything else in the runtime is built on these. RSwift may not use them (the
// translator enforces it); elsewhere outside of Values/, Heap/ and Generated/ their use is to end.

@inline(__always) package func pointer(_ address: Int) -> UnsafeMutableRawPointer {
    UnsafeMutableRawPointer(bitPattern: address).unsafelyUnwrapped
}

/// Loads the 64-bit word at `address + offset` (bytes).
@inline(__always) package func loadWord(_ address: Int, _ offset: Int) -> Int {
    #if APUS_PLAIN
        // Text is read in words wherever it starts; unoptimized code would check the alignment.
        pointer(address).loadUnaligned(fromByteOffset: offset, as: Int.self)
    #else
        pointer(address).load(fromByteOffset: offset, as: Int.self)
    #endif
}

@inline(__always) package func storeWord(_ address: Int, _ offset: Int, _ word: Int) {
    pointer(address).storeBytes(of: word, toByteOffset: offset, as: Int.self)
}

/// Loads 32 bits without sign.
@inline(__always) package func loadHalf(_ address: Int, _ offset: Int) -> Int {
    Int(pointer(address).loadUnaligned(fromByteOffset: offset, as: UInt32.self))
}

@inline(__always) package func storeHalf(_ address: Int, _ offset: Int, _ value: Int) {
    pointer(address).storeBytes(of: UInt32(truncatingIfNeeded: value), toByteOffset: offset, as: UInt32.self)
}

/// Loads 16 bits without sign.
@inline(__always) package func loadShort(_ address: Int, _ offset: Int) -> Int {
    Int(pointer(address).loadUnaligned(fromByteOffset: offset, as: UInt16.self))
}

@inline(__always) package func storeShort(_ address: Int, _ offset: Int, _ value: Int) {
    pointer(address).storeBytes(of: UInt16(truncatingIfNeeded: value), toByteOffset: offset, as: UInt16.self)
}

@inline(__always) package func loadByte(_ address: Int, _ offset: Int) -> Int {
    Int(pointer(address).load(fromByteOffset: offset, as: UInt8.self))
}

@inline(__always) package func storeByte(_ address: Int, _ offset: Int, _ value: Int) {
    pointer(address).storeBytes(of: UInt8(truncatingIfNeeded: value), toByteOffset: offset, as: UInt8.self)
}

@inline(__always) package func loadDouble(_ address: Int, _ offset: Int) -> Double {
    pointer(address).loadUnaligned(fromByteOffset: offset, as: Double.self)
}

@inline(__always) package func storeDouble(_ address: Int, _ offset: Int, _ value: Double) {
    pointer(address).storeBytes(of: value, toByteOffset: offset, as: Double.self)
}

/// Sets `count` words from `address` on to 0.
@inline(__always) package func zeroWords(_ address: Int, _ count: Int) {
    var index = 0
    while index < count {
        storeWord(address &+ (index &<< 3), 0, 0)
        index &+= 1
    }
}
