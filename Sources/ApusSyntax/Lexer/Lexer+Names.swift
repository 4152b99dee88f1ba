extension Lexer {
    /// A name, a keyword, or a string with a prefix.
    mutating func scanName(from start: UnsafePointer<UInt8>) -> Token {
        var hash = IdentifierTable.seed
        var isASCII = true
        while true {
            let byte = cursor.pointee
            guard byte.continuesName else {
                if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\""), isStringPrefix(start, cursor - start) {
                    return scanString(from: start, quoteAt: cursor)
                }
                break
            }
            if byte >= 0x80 { isASCII = false }
            hash = IdentifierTable.combine(hash, byte)
            cursor += 1
        }
        var result = token(.name, from: start)
        if isASCII {
            result.identifier = names.intern(UnsafeBufferPointer(start: start, count: cursor - start), hash: hash)
            if result.identifier.index < TokenKind.keywordCount {
                result.kind = unsafeBitCast(UInt8(truncatingIfNeeded: result.identifier.index), to: TokenKind.self)
            }
            return result
        }
        let bytes = [UInt8](UnsafeBufferPointer(start: start, count: cursor - start))
        if let failure = verifyIdentifier(bytes, from: start) { return failure }
        result.identifier = names.intern(normalizeIdentifier(bytes))
        return result
    }

    /// `b`, `r`, `u`, `f` and the permitted pairs, in any case.
    private func isStringPrefix(_ start: UnsafePointer<UInt8>, _ length: Int) -> Bool {
        if length > 2 { return false }
        let first = start[0] | 0x20
        if length == 1 {
            return first == UInt8(ascii: "b") || first == UInt8(ascii: "r") || first == UInt8(ascii: "u")
                || first == UInt8(ascii: "f")
        }
        let second = start[1] | 0x20
        if first == UInt8(ascii: "r") { return second == UInt8(ascii: "b") || second == UInt8(ascii: "f") }
        return second == UInt8(ascii: "r") && (first == UInt8(ascii: "b") || first == UInt8(ascii: "f"))
    }

    /// Checks the characters of a non-ASCII name (PEP 3131): the error token that names the first bad one, if any.
    private mutating func verifyIdentifier(_ bytes: [UInt8], from start: UnsafePointer<UInt8>) -> Token? {
        var index = 0
        while index < bytes.count {
            let (codePoint, length) = decodeCodePoint(bytes, at: index)
            let isValid: Bool
            if let scalar = Unicode.Scalar(codePoint) {
                let properties = scalar.properties
                isValid =
                    isKnown(scalar)
                    && (codePoint == 0x5F
                        || (index == 0 ? properties.isXIDStart : properties.isXIDContinue)
                            && !addedLater.contains(codePoint))
            } else {
                isValid = false
            }
            if !isValid {
                // The error is at the bad character.
                cursor = start + index + length
                let isPrintable = Unicode.Scalar(codePoint).map(isPrintable) ?? false
                let hexadecimal = hexadecimalText(codePoint)
                return isPrintable
                    ? fail("invalid character '\(Unicode.Scalar(codePoint)!)' (U+\(hexadecimal))")
                    : fail("invalid non-printable character U+\(hexadecimal)")
            }
            index += length
        }
        return nil
    }
}

/// At least four upper-case hexadecimal digits.
func hexadecimalText(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
}

/// Characters that may continue a name only since Unicode 15.1.
private let addedLater: [UInt32] = [0x200C, 0x200D, 0x30FB, 0xFF65]

/// Whether Unicode 14, which CPython 3.11 is built with, has the character.
private func isKnown(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 || (scalar.properties.age?.major ?? 99) <= 14
}

/// `str.isprintable` for one character.
func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x7F { return scalar.value >= 0x20 }
    if !isKnown(scalar) { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
        .spaceSeparator:
        return false
    default:
        return true
    }
}
