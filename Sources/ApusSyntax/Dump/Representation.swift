// Python's `repr` of constants.

/// Appends `repr` of a `str`.
func appendRepresentation(of string: StringConstant, to output: inout [UInt8]) {
    let bytes = string.bytes
    let quote = preferredQuote(bytes)
    output.append(quote)
    var index = 0
    while index < bytes.count {
        let byte = bytes[index]
        if byte < 0x80 {
            appendASCII(byte, quote, to: &output)
            index += 1
            continue
        }
        let (codePoint, length) = decodeCodePoint(bytes, at: index)
        index += length
        if let scalar = Unicode.Scalar(codePoint), isPrintable(scalar) {
            output.append(codePoint: codePoint)
        } else if codePoint < 0x100 {
            appendEscape("\\x", codePoint, 2, to: &output)
        } else if codePoint < 0x10000 {
            appendEscape("\\u", codePoint, 4, to: &output)
        } else {
            appendEscape("\\U", codePoint, 8, to: &output)
        }
    }
    output.append(quote)
}

/// Appends `repr` of a `bytes`.
func appendRepresentation(of bytes: [UInt8], to output: inout [UInt8]) {
    let quote = preferredQuote(bytes)
    output.append(UInt8(ascii: "b"))
    output.append(quote)
    for byte in bytes {
        if byte < 0x80 {
            appendASCII(byte, quote, to: &output)
        } else {
            appendEscape("\\x", UInt32(byte), 2, to: &output)
        }
    }
    output.append(quote)
}

/// Single quotes, unless only double quotes need no escape.
private func preferredQuote(_ bytes: [UInt8]) -> UInt8 {
    bytes.contains(UInt8(ascii: "'")) && !bytes.contains(UInt8(ascii: "\"")) ? UInt8(ascii: "\"") : UInt8(ascii: "'")
}

private func appendASCII(_ byte: UInt8, _ quote: UInt8, to output: inout [UInt8]) {
    switch byte {
    case quote, UInt8(ascii: "\\"):
        output.append(UInt8(ascii: "\\"))
        output.append(byte)
    case 0x0A: output.append(contentsOf: "\\n".utf8)
    case 0x0D: output.append(contentsOf: "\\r".utf8)
    case 0x09: output.append(contentsOf: "\\t".utf8)
    case 0x20..<0x7F: output.append(byte)
    default: appendEscape("\\x", UInt32(byte), 2, to: &output)
    }
}

private func appendEscape(_ prefix: StaticString, _ value: UInt32, _ digits: Int, to output: inout [UInt8]) {
    output.append(contentsOf: UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount))
    for shift in (0..<digits).reversed() {
        let digit = UInt8(truncatingIfNeeded: value >> UInt32(shift * 4) & 0xF)
        output.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit)
    }
}

/// `repr` of a float: the shortest digits that read back as the same value. `isImaginary`: as the imaginary part of a
/// complex number, which has no `.0`.
func representation(of value: Double, isImaginary: Bool = false) -> String {
    if value.isNaN { return "nan" }
    if value.isInfinite { return value < 0 ? "-inf" : "inf" }
    // Swift prints the same shortest digits, but chooses the exponent form at other magnitudes.
    var digits: [UInt8] = []
    var exponent = 0
    var pointAt: Int?
    var text = Substring(value.magnitude.description)
    if let mark = text.firstIndex(of: "e") {
        exponent = Int(text[text.index(after: mark)...]) ?? 0
        text = text[..<mark]
    }
    for byte in text.utf8 {
        if byte == UInt8(ascii: ".") { pointAt = digits.count } else { digits.append(byte) }
    }
    var point = (pointAt ?? digits.count) + exponent
    let leading = digits.prefix { $0 == UInt8(ascii: "0") }.count
    digits.removeFirst(leading)
    point -= leading
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    let sign = value.sign == .minus ? "-" : ""
    if digits.isEmpty { return sign + (isImaginary ? "0" : "0.0") }
    let all = String(decoding: digits, as: UTF8.self)
    if point > 16 || point < -3 {
        let power = point - 1
        let fraction = digits.count > 1 ? "." + all.dropFirst() : ""
        let magnitude = String(power.magnitude)
        return sign + all.prefix(1) + fraction + (power < 0 ? "e-" : "e+") + (magnitude.utf8.count < 2 ? "0" : "")
            + magnitude
    }
    if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + all }
    if point >= digits.count {
        return sign + all + String(repeating: "0", count: point - digits.count) + (isImaginary ? "" : ".0")
    }
    return sign + all.prefix(point) + "." + all.dropFirst(point)
}

/// The decimal digits of an integer given in any radix; quadratic in their number.
func decimalDigits(of digits: [UInt8], radix: Int) -> [UInt8] {
    if radix == 10 { return digits }
    // Groups of nine decimal digits, the lowest first.
    var groups: [UInt64] = [0]
    for digit in digits {
        var carry = UInt64(digit.digitValue)
        for index in groups.indices {
            let value = groups[index] * UInt64(radix) + carry
            groups[index] = value % 1_000_000_000
            carry = value / 1_000_000_000
        }
        if carry > 0 { groups.append(carry) }
    }
    var result = Array(String(groups.removeLast()).utf8)
    for group in groups.reversed() {
        let text = String(group).utf8
        result.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 9 - text.count))
        result.append(contentsOf: text)
    }
    return result
}
