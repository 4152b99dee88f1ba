// Properties of code points that need no tables.

/// `str.isspace` of one code point: bidirectional type WS, B or S, or category Zs.
@inline(__always) func isSpaceUnit(_ unit: UInt32) -> Bool {
    if unit < 0x80 { return unit == 0x20 || (unit >= 9 && unit <= 13) || (unit >= 0x1C && unit <= 0x1F) }
    return isWideSpace(unit)
}

@inline(never) private func isWideSpace(_ unit: UInt32) -> Bool {
    switch unit {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
}

/// Whitespace of bytes.
@inline(__always) func isSpaceByte(_ byte: UInt32) -> Bool { byte == 0x20 || (byte >= 9 && byte <= 13) }

/// What `str.splitlines` splits at.
@inline(__always) func isLineBreak(_ unit: UInt32) -> Bool {
    if unit < 0x80 { return (unit >= 10 && unit <= 13) || (unit >= 0x1C && unit <= 0x1E) }
    return unit == 0x85 || unit == 0x2028 || unit == 0x2029
}

@inline(__always) func isSurrogate(_ unit: UInt32) -> Bool { unit & 0xFFFF_F800 == 0xD800 }

/// The value of a hexadecimal digit, or -1.
@inline(__always) func hexValue(_ unit: UInt32) -> Int {
    switch unit {
    case 0x30...0x39: Int(unit) &- 0x30
    case 0x41...0x46: Int(unit) &- 0x41 &+ 10
    case 0x61...0x66: Int(unit) &- 0x61 &+ 10
    default: -1
    }
}

/// The lower-case hexadecimal digit of 0 ..< 16.
@inline(__always) func hexDigit(_ value: UInt32) -> UInt32 { value < 10 ? 0x30 &+ value : 0x57 &+ value }
