/// Hexadecimal text: `float.hex` and `float.fromhex`.
extension Floats {
    /// Appends `value.hex()`: "-0x1.8000000000000p+1", or as repr when not finite.
    public static func writeHexadecimal(_ value: Double, to text: inout ByteBuffer) {
        if !value.isFinite {
            writeRepr(value, to: &text)
            return
        }
        let bits = value.magnitude.bitPattern
        let biased = Int(bits >> 52)
        if value.sign == .minus { text.append(0x2D) }
        if value == 0 {
            text.append("0x0.0p+0")
            return
        }
        text.append(biased == 0 ? "0x0." : "0x1.")
        var shift: UInt64 = 52
        while shift > 0 {
            shift -= 4
            let digit = UInt8(truncatingIfNeeded: bits >> shift & 15)
            text.append(digit < 10 ? digit + 0x30 : digit + 0x57)
        }
        let exponent = max(biased, 1) - 1023
        text.append(0x70)
        text.append(exponent < 0 ? 0x2D : 0x2B)
        Integers.writeDecimal(abs(exponent), to: &text)
    }

    /// Parses as `float.fromhex(text)` does. Throws `invalidText` and `floatOverflow`.
    public static func parseHexadecimal(_ text: UnsafePointer<UInt8>, count: Int) throws(IntegerError) -> Double {
        var end = count
        var at = 0
        while at < end && Integers.isSpace(text[at]) { at += 1 }
        while end > at && Integers.isSpace(text[end - 1]) { end -= 1 }
        var isNegative = false
        if at < end && (text[at] == 0x2B || text[at] == 0x2D) {
            isNegative = text[at] == 0x2D
            at += 1
        }
        if let word = parseWord(text + at, end - at) { return isNegative ? -word : word }
        if at + 1 < end && text[at] == 0x30 && text[at + 1] | 0x20 == 0x78 { at += 2 }

        // The leading 57...60 bits; the lowest bit also stands for everything that did not fit.
        var significand: UInt = 0
        var exponent = 0
        var anyDigit = false
        var seenPoint = false
        while at < end {
            let byte = text[at]
            if byte == 0x2E {
                if seenPoint { break }
                seenPoint = true
            } else {
                let digit = Integers.digitValue(byte)
                if digit > 15 { break }
                anyDigit = true
                if significand < 1 << 56 {
                    significand = significand << 4 | UInt(digit)
                    if seenPoint { exponent -= 4 }
                } else {
                    if digit != 0 { significand |= 1 }
                    if !seenPoint { exponent += 4 }
                }
            }
            at += 1
        }
        if !anyDigit { throw .invalidText }
        if at < end && text[at] | 0x20 == 0x70 {
            at += 1
            let isDown = at < end && text[at] == 0x2D
            if at < end && (text[at] == 0x2B || text[at] == 0x2D) { at += 1 }
            let start = at
            var scale = 0
            while at < end && (0x30...0x39).contains(text[at]) {
                if scale < 1 << 58 { scale = scale * 10 + Int(text[at] - 0x30) }
                at += 1
            }
            if at == start { throw .invalidText }
            exponent += isDown ? -scale : scale
        }
        // CPython reports an overflow even where something that is no number follows.
        let value = try Integers.composeDouble(significand, exponent: exponent, isNegative: isNegative)
        if at < end { throw .invalidText }
        return value
    }
}
