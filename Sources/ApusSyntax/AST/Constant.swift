/// The value of a literal.
public enum ConstantValue: Sendable {
    case none
    case `true`
    case `false`
    case ellipsis
    case string(StringConstant)
    case bytes([UInt8])
    case integer(Int)
    /// An integer outside of `Int`: its digits in `radix` 2, 8, 10 or 16, lower case, without prefix or underscores.
    indirect case bigInteger(digits: [UInt8], radix: Int)
    case float(Double)
    /// An imaginary literal; the real part is zero.
    case imaginary(Double)
}

/// The value of a string literal: a sequence of code points which may include lone surrogates.
///
/// Layout: generalised UTF-8, where a surrogate code point is encoded like any other in three bytes. A surrogate pair
/// that was written as two escapes stays two code points.
public struct StringConstant: Hashable, Sendable {
    public let bytes: [UInt8]
    /// All code points are below 128, so `bytes` are the code points.
    public let isASCII: Bool

    public init(bytes: [UInt8], isASCII: Bool) {
        self.bytes = bytes
        self.isASCII = isASCII
    }

    public init(bytes: [UInt8]) {
        self.init(bytes: bytes, isASCII: bytes.allSatisfy { $0 < 0x80 })
    }

    /// The code points, decoded.
    public var codePoints: [UInt32] {
        if isASCII { return bytes.map { UInt32($0) } }
        var result: [UInt32] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let (codePoint, length) = decodeCodePoint(bytes, at: index)
            result.append(codePoint)
            index += length
        }
        return result
    }

    /// The text, when it holds no lone surrogate (each of which becomes U+FFFD).
    public var string: String { String(decoding: bytes, as: UTF8.self) }
}

/// Decodes one code point of well-formed generalised UTF-8; malformed input gives U+FFFD of length 1, never a trap.
@inline(__always)
func decodeCodePoint(_ bytes: [UInt8], at index: Int) -> (codePoint: UInt32, length: Int) {
    bytes.withUnsafeBufferPointer { decodeCodePoint($0, at: index) }
}

func decodeCodePoint(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (codePoint: UInt32, length: Int) {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (first, 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC0, index + length <= bytes.count else { return (0xFFFD, 1) }
    var value = first & (0x7F >> UInt32(length))
    for offset in 1..<length {
        let next = UInt32(bytes[index + offset])
        guard next & 0xC0 == 0x80 else { return (0xFFFD, 1) }
        value = value << 6 | next & 0x3F
    }
    return (value, length)
}

extension [UInt8] {
    /// Appends a code point, surrogates included, as generalised UTF-8.
    @inline(__always)
    mutating func append(codePoint: UInt32) {
        if codePoint < 0x80 {
            append(UInt8(truncatingIfNeeded: codePoint))
        } else if codePoint < 0x800 {
            append(UInt8(truncatingIfNeeded: 0xC0 | codePoint >> 6))
            append(UInt8(truncatingIfNeeded: 0x80 | codePoint & 0x3F))
        } else if codePoint < 0x10000 {
            append(UInt8(truncatingIfNeeded: 0xE0 | codePoint >> 12))
            append(UInt8(truncatingIfNeeded: 0x80 | codePoint >> 6 & 0x3F))
            append(UInt8(truncatingIfNeeded: 0x80 | codePoint & 0x3F))
        } else {
            append(UInt8(truncatingIfNeeded: 0xF0 | codePoint >> 18 & 0x7))
            append(UInt8(truncatingIfNeeded: 0x80 | codePoint >> 12 & 0x3F))
            append(UInt8(truncatingIfNeeded: 0x80 | codePoint >> 6 & 0x3F))
            append(UInt8(truncatingIfNeeded: 0x80 | codePoint & 0x3F))
        }
    }
}
