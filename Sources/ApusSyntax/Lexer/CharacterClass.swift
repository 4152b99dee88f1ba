/// What a byte can begin.
enum CharacterClass: UInt8 {
    /// ASCII letters, `_`, and every byte of a non-ASCII character.
    case nameStart
    case digit
    case quote
    case newline
    case backslash
    case end
    case other
}

/// One entry per byte.
let characterClasses: [CharacterClass] = (0..<256).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), 0x80...0xFF:
        .nameStart
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "'"), UInt8(ascii: "\""): .quote
    case 0x0A: .newline
    case UInt8(ascii: "\\"): .backslash
    case 0: .end
    default: .other
    }
}

extension UInt8 {
    /// Can be part of a name: ASCII letter, digit, `_` or a byte of a non-ASCII character.
    @inline(__always)
    var continuesName: Bool {
        (self | 0x20) &- UInt8(ascii: "a") < 26 || self &- UInt8(ascii: "0") < 10 || self == UInt8(ascii: "_")
            || self >= 0x80
    }

    @inline(__always)
    var isDecimalDigit: Bool { self &- UInt8(ascii: "0") < 10 }

    @inline(__always)
    var isHexadecimalDigit: Bool { isDecimalDigit || (self | 0x20) &- UInt8(ascii: "a") < 6 }

    /// The value of a hexadecimal digit.
    @inline(__always)
    var digitValue: UInt32 { UInt32(isDecimalDigit ? self & 0x0F : (self & 0x0F) + 9) }
}
