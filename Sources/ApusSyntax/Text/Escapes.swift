// The escape sequences of string and bytes literals.

/// A literal whose escapes cannot be decoded.
struct EscapeProblem: Error {
    /// CPython's words, with the codec's name.
    var message: String
}

/// Appends the value of a `str` literal's body to `result`. Gives the character of the first unknown escape, if any.
func decodeStringEscapes(
    _ body: UnsafeBufferPointer<UInt8>, into result: inout [UInt8]
) throws(EscapeProblem) -> UInt32? {
    var unknown: UInt32?
    var index = 0
    while index < body.count {
        let byte = body[index]
        if byte != UInt8(ascii: "\\") || index + 1 >= body.count {
            result.append(byte)
            index += 1
            continue
        }
        let start = index
        let escape = body[index + 1]
        index += 2
        if escape == 0x0A { continue }
        if let simple = simpleEscape(escape) {
            result.append(simple)
            continue
        }
        switch escape {
        case UInt8(ascii: "0")...UInt8(ascii: "7"):
            index -= 1
            result.append(codePoint: octalValue(body, &index))
        case UInt8(ascii: "x"):
            try appendHexadecimal(body, start, &index, 2, "truncated \\xXX escape", &result)
        case UInt8(ascii: "u"):
            try appendHexadecimal(body, start, &index, 4, "truncated \\uXXXX escape", &result)
        case UInt8(ascii: "U"):
            try appendHexadecimal(body, start, &index, 8, "truncated \\UXXXXXXXX escape", &result)
        case UInt8(ascii: "N"):
            try appendNamed(body, start, &index, &result)
        default:
            let (codePoint, length) = decodeCodePoint(body, at: index - 1)
            if unknown == nil { unknown = codePoint }
            result.append(UInt8(ascii: "\\"))
            for offset in 0..<length { result.append(body[index - 1 + offset]) }
            index += length - 1
        }
    }
    return unknown
}

/// Appends the value of a `bytes` literal's body to `result`. Gives the character of the first unknown escape, if any.
func decodeBytesEscapes(
    _ body: UnsafeBufferPointer<UInt8>, into result: inout [UInt8]
) throws(EscapeProblem) -> UInt32? {
    var unknown: UInt32?
    var index = 0
    while index < body.count {
        let byte = body[index]
        if byte != UInt8(ascii: "\\") || index + 1 >= body.count {
            result.append(byte)
            index += 1
            continue
        }
        let escape = body[index + 1]
        index += 2
        if escape == 0x0A { continue }
        if let simple = simpleEscape(escape) {
            result.append(simple)
            continue
        }
        switch escape {
        case UInt8(ascii: "0")...UInt8(ascii: "7"):
            index -= 1
            result.append(UInt8(truncatingIfNeeded: octalValue(body, &index)))
        case UInt8(ascii: "x"):
            guard index + 1 < body.count, body[index].isHexadecimalDigit, body[index + 1].isHexadecimalDigit else {
                throw EscapeProblem(message: "(value error) invalid \\x escape at position \(index - 2)")
            }
            result.append(UInt8(truncatingIfNeeded: body[index].digitValue << 4 | body[index + 1].digitValue))
            index += 2
        default:
            if unknown == nil { unknown = UInt32(escape) }
            result.append(UInt8(ascii: "\\"))
            result.append(escape)
        }
    }
    return unknown
}

@inline(__always)
private func simpleEscape(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): byte
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "a"): 0x07
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "v"): 0x0B
    default: nil
    }
}

/// Up to three octal digits.
private func octalValue(_ body: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> UInt32 {
    var value: UInt32 = 0
    let limit = min(index + 3, body.count)
    while index < limit, body[index] & 0xF8 == 0x30 {
        value = value << 3 | UInt32(body[index] & 7)
        index += 1
    }
    return value
}

private func appendHexadecimal(
    _ body: UnsafeBufferPointer<UInt8>, _ start: Int, _ index: inout Int, _ count: Int, _ problem: String,
    _ result: inout [UInt8]
) throws(EscapeProblem) {
    var value: UInt32 = 0
    let limit = index + count
    while index < limit {
        guard index < body.count, body[index].isHexadecimalDigit else {
            throw unicodeProblem(body, start, index, problem)
        }
        value = value << 4 | body[index].digitValue
        index += 1
    }
    if value > 0x10FFFF { throw unicodeProblem(body, start, index, "illegal Unicode character") }
    result.append(codePoint: value)
}

/// `\N{name}`.
private func appendNamed(
    _ body: UnsafeBufferPointer<UInt8>, _ start: Int, _ index: inout Int, _ result: inout [UInt8]
) throws(EscapeProblem) {
    guard index < body.count, body[index] == UInt8(ascii: "{") else {
        throw unicodeProblem(body, start, index, "malformed \\N character escape")
    }
    let first = index + 1
    index = first
    while index < body.count, body[index] != UInt8(ascii: "}") { index += 1 }
    guard index < body.count, index > first else {
        throw unicodeProblem(
            body, start, index < body.count ? index + 1 : index, "malformed \\N character escape")
    }
    let name = String(decoding: body[first..<index], as: UTF8.self)
    index += 1
    guard let scalar = scalar(named: name) else {
        throw unicodeProblem(body, start, index, "unknown Unicode character name")
    }
    result.append(codePoint: scalar.value)
}

/// The positions count what CPython's decoder sees: a non-ASCII character as an escape of ten characters.
private func unicodeProblem(
    _ body: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ problem: String
) -> EscapeProblem {
    func position(_ offset: Int) -> Int {
        var result = 0
        for byte in body[..<min(offset, body.count)] where byte & 0xC0 != 0x80 { result += byte < 0x80 ? 1 : 10 }
        return result
    }
    let first = position(start)
    let last = position(end) - 1
    let place = first == last ? "byte 0x5c in position \(first)" : "bytes in position \(first)-\(last)"
    return EscapeProblem(message: "(unicode error) 'unicodeescape' codec can't decode \(place): \(problem)")
}

/// The character with a Unicode name or alias, in any case; a linear search, since few programs name one.
func scalar(named name: String) -> Unicode.Scalar? {
    let wanted = name.uppercased()
    for range: ClosedRange<UInt32> in [0...0xD7FF, 0xE000...0x323AF, 0xE0000...0xE01EF] {
        for value in range {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let properties = scalar.properties
            if properties.name == wanted || properties.nameAlias == wanted { return scalar }
        }
    }
    return nil
}
