import Glibc

// `bytes.decode`: the codecs that the runtime knows itself, and their error handlers.

/// `str(bytes, codec, errors)` of the content of bytes or a bytearray.
package func decodeBytes(
    _ ts: ThreadState, _ base: Int, _ count: Int, _ codec: TextCodec, _ errors: String
) -> Value {
    let content = TextView(base: base, count: count, width: 1)
    switch codec {
    case .latin1: return makeString(ts, latin1: base, count: count).value
    case .utf8, .ascii, .utf8Signature:
        if isASCII(base, count) { return makeString(ts, latin1: base, count: count).value }
    default: break
    }
    var output = StringBuilder(capacity: count)
    let isDone: Bool
    switch codec {
    case .utf16(let isBig): isDone = decodeUTF16(ts, &output, content, isBig, errors)
    case .utf32(let isBig): isDone = decodeUTF32(ts, &output, content, isBig, errors)
    case .ascii: isDone = decodeASCII(ts, &output, content, errors)
    case .unicodeEscape(let isRaw): isDone = decodeEscapes(ts, &output, content, isRaw: isRaw, errors)
    default: isDone = decodeUTF8(ts, &output, content, codec, errors)
    }
    if !isDone {
        output.discard()
        return .null
    }
    return output.finish(ts)
}

private func decodeASCII(
    _ ts: ThreadState, _ output: inout StringBuilder, _ content: TextView, _ errors: String
) -> Bool {
    var index = 0
    while index < content.count {
        let byte = content[index]
        if byte < 0x80 {
            output.append(byte)
            index &+= 1
        } else if !handleDecodeError(
            ts, &output, content, &index, index &+ 1, .ascii, errors, "ordinal not in range(128)")
        {
            return false
        }
    }
    return true
}

/// How many bytes from `index` on begin well-formed UTF-8, and how many the code point has: equal where it is complete.
@inline(__always)
private func scanUTF8(_ content: TextView, _ index: Int) -> (valid: Int, length: Int, unit: UInt32) {
    let first = content[index]
    let length: Int
    var low: UInt32 = 0x80
    var high: UInt32 = 0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
        length = 3
        if first == 0xE0 { low = 0xA0 } else if first == 0xED { high = 0x9F }
    case 0xF0...0xF4:
        length = 4
        if first == 0xF0 { low = 0x90 } else if first == 0xF4 { high = 0x8F }
    default: return (0, 0, 0)
    }
    var unit = first & (0x7F &>> UInt32(length))
    var offset = 1
    while offset < length {
        if index &+ offset >= content.count { return (offset, length, 0) }
        let byte = content[index &+ offset]
        if byte < low || byte > high { return (offset, length, 0) }
        unit = unit &<< 6 | byte & 0x3F
        (low, high) = (0x80, 0xBF)
        offset &+= 1
    }
    return (length, length, unit)
}

private func decodeUTF8(
    _ ts: ThreadState, _ output: inout StringBuilder, _ content: TextView, _ codec: TextCodec, _ errors: String
) -> Bool {
    var index = 0
    if codec == .utf8Signature && content.count >= 3 && content[0] == 0xEF && content[1] == 0xBB
        && content[2] == 0xBF
    {
        index = 3
    }
    while index < content.count {
        let first = content[index]
        if first < 0x80 {
            output.append(first)
            index &+= 1
            continue
        }
        let (valid, length, unit) = scanUTF8(content, index)
        if valid == length && length > 0 {
            output.append(unit)
            index &+= length
            continue
        }
        if errors == "surrogatepass" && first == 0xED && index &+ 2 < content.count
            && content[index &+ 1] & 0xE0 == 0xA0 && content[index &+ 2] & 0xC0 == 0x80
        {
            output.append(0xD000 | (content[index &+ 1] & 0x3F) &<< 6 | content[index &+ 2] & 0x3F)
            index &+= 3
            continue
        }
        let reason: String
        var end = index &+ max(valid, 1)
        if length == 0 {
            reason = "invalid start byte"
        } else if index &+ valid >= content.count {
            reason = "unexpected end of data"
            end = content.count
        } else {
            reason = "invalid continuation byte"
        }
        if !handleDecodeError(ts, &output, content, &index, end, .utf8, errors, reason) { return false }
    }
    return true
}

private func decodeUTF16(
    _ ts: ThreadState, _ output: inout StringBuilder, _ content: TextView, _ order: Bool?,
    _ errors: String
) -> Bool {
    var index = 0
    var isBig = order ?? false
    var codec = TextCodec.utf16(isBig: isBig)
    if order == nil && content.count >= 2 {
        if content[0] == 0xFF && content[1] == 0xFE {
            index = 2
        } else if content[0] == 0xFE && content[1] == 0xFF {
            isBig = true
            codec = .utf16(isBig: true)
            index = 2
        }
    }
    func unit(_ place: Int) -> UInt32 {
        isBig ? content[place] &<< 8 | content[place &+ 1] : content[place &+ 1] &<< 8 | content[place]
    }
    while index < content.count {
        if index &+ 1 >= content.count {
            if !handleDecodeError(ts, &output, content, &index, content.count, codec, errors, "truncated data") {
                return false
            }
            continue
        }
        let first = unit(index)
        if !isSurrogate(first) {
            output.append(first)
            index &+= 2
            continue
        }
        if first < 0xDC00 && index &+ 3 < content.count {
            let second = unit(index &+ 2)
            if second & 0xFC00 == 0xDC00 {
                output.append(0x10000 &+ (first & 0x3FF) &<< 10 &+ (second & 0x3FF))
                index &+= 4
                continue
            }
        }
        if errors == "surrogatepass" {
            output.append(first)
            index &+= 2
            continue
        }
        let isCut = first < 0xDC00 && index &+ 3 >= content.count
        let reason =
            first >= 0xDC00 ? "illegal encoding" : isCut ? "unexpected end of data" : "illegal UTF-16 surrogate"
        let end = isCut ? content.count : index &+ 2
        if !handleDecodeError(ts, &output, content, &index, end, codec, errors, reason) { return false }
    }
    return true
}

private func decodeUTF32(
    _ ts: ThreadState, _ output: inout StringBuilder, _ content: TextView, _ order: Bool?,
    _ errors: String
) -> Bool {
    var index = 0
    var isBig = order ?? false
    func unit(_ place: Int) -> UInt32 {
        var unit: UInt32 = 0
        for offset in 0..<4 { unit = unit &<< 8 | content[place &+ (isBig ? offset : 3 &- offset)] }
        return unit
    }
    if order == nil && content.count >= 4 {
        if unit(0) == 0xFEFF {
            index = 4
        } else {
            isBig = true
            if unit(0) == 0xFEFF { index = 4 } else { isBig = false }
        }
    }
    let codec = TextCodec.utf32(isBig: isBig)
    while index < content.count {
        if index &+ 3 >= content.count {
            if !handleDecodeError(ts, &output, content, &index, content.count, codec, errors, "truncated data") {
                return false
            }
            continue
        }
        let point = unit(index)
        if point > 0x10FFFF || (isSurrogate(point) && errors != "surrogatepass") {
            let reason =
                point > 0x10FFFF
                ? "code point not in range(0x110000)" : "code point in surrogate code point range(0xd800, 0xe000)"
            if !handleDecodeError(ts, &output, content, &index, index &+ 4, codec, errors, reason) { return false }
        } else {
            output.append(point)
            index &+= 4
        }
    }
    return true
}

/// Writes what stands for the bytes `index ..< end` and moves behind them; false with an exception set.
@inline(never)
func handleDecodeError(
    _ ts: ThreadState, _ output: inout StringBuilder, _ content: TextView, _ index: inout Int, _ end: Int,
    _ codec: TextCodec, _ errors: String, _ reason: String
) -> Bool {
    guard let handler = textErrors(ts, errors) else { return false }
    let start = index
    index = end
    switch handler {
    case .ignore: return true
    case .replace:
        output.append(0xFFFD)
        return true
    case .backslashreplace:
        for place in start..<end { appendEscape(&output, content[place]) }
        return true
    case .surrogateescape:
        // Only the bytes beyond ASCII at the beginning; decoding goes on behind them.
        index = start
        while index < end && index < start &+ 4 && content[index] >= 0x80 {
            output.append(0xDC00 &+ content[index])
            index &+= 1
        }
        if index > start { return true }
        raiseDecodeError(ts, codec.name, content, start, end, reason)
        return false
    case .xmlcharrefreplace:
        raise(ts, .typeError, "don't know how to handle UnicodeDecodeError in error callback")
        return false
    case .strict, .surrogatepass:
        raiseDecodeError(ts, codec.name, content, start, end, reason)
        return false
    }
}
