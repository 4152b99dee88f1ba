import CGMP
import Glibc

/// Text to double.
extension Floats {
    /// Parses as Python's `float(text)` does: ASCII white space around, a sign, `inf`, `infinity`, `nan` in any case,
    /// decimal digits with single underscores between them, a fraction, an exponent; no hexadecimal. Correctly rounded;
    /// too large is infinite. Non-ASCII digits and spaces must have been replaced by ASCII ones. nil when it is no float.
    public static func parse(_ text: UnsafePointer<UInt8>, count: Int) -> Double? {
        var end = count
        var at = 0
        while at < end && Integers.isSpace(text[at]) { at += 1 }
        while end > at && Integers.isSpace(text[end - 1]) { end -= 1 }
        var isNegative = false
        if at < end && (text[at] == 0x2B || text[at] == 0x2D) {
            isNegative = text[at] == 0x2D
            at += 1
        }
        guard let magnitude = parseWord(text + at, end - at) ?? parseDecimal(text + at, end - at) else { return nil }
        return isNegative ? -magnitude : magnitude
    }

    static func parseWord(_ text: UnsafePointer<UInt8>, _ count: Int) -> Double? {
        if matches(text, count, "inf") || matches(text, count, "infinity") { return .infinity }
        if matches(text, count, "nan") { return .nan }
        return nil
    }

    /// Whether the text is `word`, written in lower case, in any case.
    static func matches(_ text: UnsafePointer<UInt8>, _ count: Int, _ word: StaticString) -> Bool {
        if count != word.utf8CodeUnitCount { return false }
        for index in 0..<count where text[index] | 0x20 != word.utf8Start[index] { return false }
        return true
    }

    private static func parseDecimal(_ text: UnsafePointer<UInt8>, _ count: Int) -> Double? {
        // The number without underscores, for the C library; and, on the way, its first 19 digits as an integer.
        var clean = ByteBuffer(capacity: count + 1)
        defer { clean.destroy() }
        var significand: UInt64 = 0
        var digitCount = 0
        var fractionDigits = 0
        var exponent = 0
        var anyDigit = false
        var previousIsDigit = false
        enum Part { case whole, fraction, exponent }
        var part = Part.whole
        var exponentIsNegative = false

        var at = 0
        while at < count {
            let byte = text[at]
            switch byte {
            case 0x30...0x39:
                previousIsDigit = true
                if part == .exponent {
                    if exponent < 100_000 { exponent = exponent * 10 + Int(byte - 0x30) }
                } else {
                    anyDigit = true
                    if part == .fraction { fractionDigits += 1 }
                    if digitCount < 19 { significand = significand * 10 + UInt64(byte - 0x30) }
                    if significand != 0 { digitCount += 1 }
                }
                clean.append(byte)
            case 0x5F:
                let nextIsDigit = at + 1 < count && (0x30...0x39).contains(text[at + 1])
                if !previousIsDigit || !nextIsDigit { return nil }
                previousIsDigit = false
            case 0x2E:
                if part != .whole { return nil }
                part = .fraction
                previousIsDigit = false
                clean.append(byte)
            case 0x65, 0x45:
                if part == .exponent || !anyDigit { return nil }
                part = .exponent
                previousIsDigit = false
                clean.append(byte)
                if at + 1 < count && (text[at + 1] == 0x2B || text[at + 1] == 0x2D) {
                    at += 1
                    exponentIsNegative = text[at] == 0x2D
                    clean.append(text[at])
                }
            default:
                return nil
            }
            at += 1
        }
        if !anyDigit || (part == .exponent && !previousIsDigit) { return nil }

        // Exact when the significand and the power of ten are both doubles (Clinger, PLDI 1990).
        let scale = (exponentIsNegative ? -exponent : exponent) - fractionDigits
        if digitCount <= 19 && significand <= 1 << 53 && abs(scale) <= 22 {
            let whole = Double(significand)
            return scale < 0 ? whole / powerOfTen(-scale) : whole * powerOfTen(scale)
        }
        clean.append(0)
        return clean.elements.withMemoryRebound(to: CChar.self, capacity: clean.count) {
            strtod_l($0, nil, neutralLocale.value)
        }
    }

    /// 10^power, exact up to 22.
    private static func powerOfTen(_ power: Int) -> Double {
        var result = 1.0
        for _ in 0..<power { result *= 10 }
        return result
    }

    /// The "C" locale, whatever the program sets.
    private struct Locale: @unchecked Sendable {
        let value: locale_t?
    }

    private static let neutralLocale = Locale(value: newlocale(1 << LC_NUMERIC, "C", nil))
}
