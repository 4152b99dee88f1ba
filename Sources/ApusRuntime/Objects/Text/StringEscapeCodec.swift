// The codecs unicode_escape and raw_unicode_escape: the escapes of string literals.

/// Appends what `unicode_escape`, or `raw_unicode_escape`, encodes a text as.
func encodeEscapes(_ output: inout StringBuilder, _ text: TextView, isRaw: Bool) {
    var index = 0
    while index < text.count {
        let unit = text[index]
        index &+= 1
        if isRaw {
            if unit < 0x100 { output.append(unit) } else { appendEscape(&output, unit) }
            continue
        }
        switch unit {
        case 0x5C: output.append(ascii: "\\\\")
        case 0x09: output.append(ascii: "\\t")
        case 0x0A: output.append(ascii: "\\n")
        case 0x0D: output.append(ascii: "\\r")
        case 0x20..<0x7F: output.append(unit)
        default: appendEscape(&output, unit)
        }
    }
}

/// Appends what the bytes decode to; false with an exception set.
func decodeEscapes(
    _ ts: ThreadState, _ output: inout StringBuilder, _ content: TextView, isRaw: Bool, _ errors: String
) -> Bool {
    let codec = TextCodec.unicodeEscape(isRaw: isRaw)
    var index = 0
    while index < content.count {
        let byte = content[index]
        if byte != 0x5C {
            output.append(byte)
            index &+= 1
            continue
        }
        if index &+ 1 >= content.count {
            if isRaw {
                output.append(byte)
                index &+= 1
                continue
            }
            if !handleDecodeError(ts, &output, content, &index, content.count, codec, errors, "\\ at end of string") {
                return false
            }
            continue
        }
        let letter = content[index &+ 1]
        let digits = letter == 0x75 ? 4 : letter == 0x55 ? 8 : letter == 0x78 && !isRaw ? 2 : 0
        if digits > 0 {
            var end = index &+ 2
            var number: UInt32 = 0
            while end < content.count && end < index &+ 2 &+ digits && hexValue(content[end]) >= 0 {
                number = number &<< 4 | UInt32(truncatingIfNeeded: hexValue(content[end]))
                end &+= 1
            }
            if end == index &+ 2 &+ digits && number <= 0x10FFFF {
                output.append(number)
                index = end
                continue
            }
            let shape = digits == 2 ? "\\xXX" : digits == 4 ? "\\uXXXX" : "\\UXXXXXXXX"
            let tooLarge = isRaw ? "\\Uxxxxxxxx out of range" : "illegal Unicode character"
            let reason = end < index &+ 2 &+ digits ? "truncated \(shape) escape" : tooLarge
            if !handleDecodeError(ts, &output, content, &index, end, codec, errors, reason) { return false }
            continue
        }
        if isRaw {
            output.append(byte)
            index &+= 1
            continue
        }
        index = decodeShortEscape(&output, content, index, letter)
    }
    return true
}

/// An escape of one letter or of up to three octal digits; an unknown one stands for itself. Returns the index behind it.
private func decodeShortEscape(
    _ output: inout StringBuilder, _ content: TextView, _ index: Int, _ letter: UInt32
) -> Int {
    switch letter {
    case 0x0A: break
    case 0x5C, 0x27, 0x22: output.append(letter)
    case 0x61: output.append(7)
    case 0x62: output.append(8)
    case 0x66: output.append(12)
    case 0x6E: output.append(10)
    case 0x72: output.append(13)
    case 0x74: output.append(9)
    case 0x76: output.append(11)
    case 0x30...0x37:
        var end = index &+ 1
        var number: UInt32 = 0
        while end < content.count && end < index &+ 4 && content[end] >= 0x30 && content[end] <= 0x37 {
            number = number &* 8 &+ content[end] &- 0x30
            end &+= 1
        }
        output.append(number)
        return end
    default:
        output.append(0x5C)
        output.append(letter)
    }
    return index &+ 2
}
