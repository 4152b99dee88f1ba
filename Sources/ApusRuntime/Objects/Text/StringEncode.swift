import Glibc

// `str.encode`: the codecs that the runtime knows itself, and their error handlers.

/// The codecs of the runtime.
package enum TextCodec: Equatable {
    case utf8, utf8Signature, ascii, latin1
    /// `isBig`: nil for the machine's order with a byte order mark.
    case utf16(isBig: Bool?)
    case utf32(isBig: Bool?)
    case unicodeEscape(isRaw: Bool)

    /// The name that errors show.
    var name: String {
        switch self {
        case .utf8, .utf8Signature: "utf-8"
        case .ascii: "ascii"
        case .latin1: "latin-1"
        case .utf16(let isBig): isBig.map { $0 ? "utf-16-be" : "utf-16-le" } ?? "utf-16"
        case .utf32(let isBig): isBig.map { $0 ? "utf-32-be" : "utf-32-le" } ?? "utf-32"
        case .unicodeEscape(let isRaw): isRaw ? "rawunicodeescape" : "unicodeescape"
        }
    }

    /// The codec of that name, by the rules of `encodings.normalize_encoding`; nil: not one of the runtime's own.
    package init?(named name: String) {
        let normal = name.utf8.map { byte -> UInt8 in
            switch byte {
            case 0x41...0x5A: byte | 0x20
            case 0x5F, 0x20: 0x2D
            default: byte
            }
        }
        switch String(decoding: normal, as: UTF8.self) {
        case "utf-8", "utf8", "u8", "utf", "cp65001", "utf8-ucs2", "utf8-ucs4": self = .utf8
        case "utf-8-sig": self = .utf8Signature
        case "ascii", "us-ascii", "646", "ansi-x3.4-1968", "iso646-us": self = .ascii
        case "latin-1", "latin1", "latin", "iso-8859-1", "iso8859-1", "iso8859", "8859", "l1", "cp819": self = .latin1
        case "utf-16", "utf16", "u16": self = .utf16(isBig: nil)
        case "utf-16-le", "utf-16le", "utf16-le": self = .utf16(isBig: false)
        case "utf-16-be", "utf-16be", "utf16-be": self = .utf16(isBig: true)
        case "utf-32", "utf32", "u32": self = .utf32(isBig: nil)
        case "utf-32-le", "utf-32le", "utf32-le": self = .utf32(isBig: false)
        case "utf-32-be", "utf-32be", "utf32-be": self = .utf32(isBig: true)
        case "unicode-escape": self = .unicodeEscape(isRaw: false)
        case "raw-unicode-escape": self = .unicodeEscape(isRaw: true)
        default: return nil
        }
    }
}

/// What to do about text that a codec cannot express.
package enum TextErrors: String {
    case strict, ignore, replace, backslashreplace, xmlcharrefreplace, surrogateescape, surrogatepass
}

/// An encoding argument: null is UTF-8. Nil with an exception set.
func codecArgument(_ ts: ThreadState, _ value: Value, _ title: StaticString) -> TextCodec? {
    if value.isNull { return .utf8 }
    guard isText(value) else {
        raise(ts, .typeError, "\(title) argument 'encoding' must be str, not \(argumentTypeName(value))")
        return nil
    }
    let name = swiftString(StringObject(value))
    if let codec = TextCodec(named: name) { return codec }
    raiseUnknown(ts, "unknown encoding: \(name)")
    return nil
}

private func raiseUnknown(_ ts: ThreadState, _ message: String) { raise(ts, .lookupError, message) }

/// An errors argument: null is strict. The name is checked only when an error occurs, as in CPython.
func errorsArgument(_ ts: ThreadState, _ value: Value, _ title: StaticString) -> String? {
    if value.isNull { return "strict" }
    guard isText(value) else {
        raise(ts, .typeError, "\(title) argument 'errors' must be str, not \(argumentTypeName(value))")
        return nil
    }
    return swiftString(StringObject(value))
}

/// The handler of a name; nil with LookupError set.
func textErrors(_ ts: ThreadState, _ name: String) -> TextErrors? {
    if let known = TextErrors(rawValue: name) { return known }
    raiseUnknown(ts, "unknown error handler name '\(name)'")
    return nil
}

/// `string.encode(codec, errors)`.
package func encodeString(_ ts: ThreadState, _ string: StringObject, _ codec: TextCodec, _ errors: String) -> Value {
    let text = TextView(string)
    if text.width == 1 {
        switch codec {
        case .latin1: return makeBytes(ts, text.base, text.count).value
        case .utf8, .ascii:
            if isASCII(text.base, text.count) { return makeBytes(ts, text.base, text.count).value }
        default: break
        }
    }
    var output = StringBuilder(capacity: text.count)
    if case .unicodeEscape(let isRaw) = codec {
        encodeEscapes(&output, text, isRaw: isRaw)
        return output.finishBytes(ts)
    }
    if codec == .utf8Signature { for byte in [0xEF, 0xBB, 0xBF] as [UInt32] { output.append(byte) } }
    if codec == .utf16(isBig: nil) || codec == .utf32(isBig: nil) { appendUnit(&output, 0xFEFF, codec) }
    let isRunReported: Bool
    switch codec {
    case .utf16, .utf32: isRunReported = false
    default: isRunReported = true
    }
    var index = 0
    while index < text.count {
        let unit = text[index]
        if canEncode(unit, codec) {
            appendUnit(&output, unit, codec)
            index &+= 1
            continue
        }
        var end = index &+ 1
        // CPython's UTF-16 and UTF-32 report one code point at a time.
        if isRunReported { while end < text.count && !canEncode(text[end], codec) { end &+= 1 } }
        if !handleEncodeError(ts, &output, string, index, end, codec, errors) {
            output.discard()
            return .null
        }
        index = end
    }
    return output.finishBytes(ts)
}

@inline(__always) private func canEncode(_ unit: UInt32, _ codec: TextCodec) -> Bool {
    switch codec {
    case .ascii: unit < 0x80
    case .latin1: unit < 0x100
    default: !isSurrogate(unit)
    }
}

private func appendUnit(_ output: inout StringBuilder, _ unit: UInt32, _ codec: TextCodec) {
    switch codec {
    case .ascii, .latin1, .unicodeEscape: output.append(unit)
    case .utf8, .utf8Signature: appendUTF8(&output, unit)
    case .utf16(let isBig):
        if unit < 0x10000 {
            appendBytes(&output, unit, 2, isBig ?? false)
        } else {
            appendBytes(&output, 0xD7C0 &+ unit &>> 10, 2, isBig ?? false)
            appendBytes(&output, 0xDC00 | unit & 0x3FF, 2, isBig ?? false)
        }
    case .utf32(let isBig): appendBytes(&output, unit, 4, isBig ?? false)
    }
}

func appendUTF8(_ output: inout StringBuilder, _ unit: UInt32) {
    if unit < 0x80 {
        output.append(unit)
    } else if unit < 0x800 {
        output.append(0xC0 | unit &>> 6)
        output.append(0x80 | unit & 0x3F)
    } else if unit < 0x10000 {
        output.append(0xE0 | unit &>> 12)
        output.append(0x80 | unit &>> 6 & 0x3F)
        output.append(0x80 | unit & 0x3F)
    } else {
        output.append(0xF0 | unit &>> 18)
        output.append(0x80 | unit &>> 12 & 0x3F)
        output.append(0x80 | unit &>> 6 & 0x3F)
        output.append(0x80 | unit & 0x3F)
    }
}

private func appendBytes(_ output: inout StringBuilder, _ unit: UInt32, _ size: Int, _ isBig: Bool) {
    for index in 0..<size {
        let place = isBig ? size &- 1 &- index : index
        output.append(unit &>> UInt32(place &* 8) & 0xFF)
    }
}

/// Writes what stands for the code points `start ..< end`; false with an exception set.
@inline(never)
private func handleEncodeError(
    _ ts: ThreadState, _ output: inout StringBuilder, _ string: StringObject, _ start: Int, _ end: Int,
    _ codec: TextCodec, _ errors: String
) -> Bool {
    guard let handler = textErrors(ts, errors) else { return false }
    let text = TextView(string)
    let isEightBit = codec == .ascii || codec == .latin1
    func fail(_ from: Int) -> Bool {
        let reason =
            codec == .ascii
            ? "ordinal not in range(128)"
            : codec == .latin1 ? "ordinal not in range(256)" : "surrogates not allowed"
        raiseEncodeError(ts, codec.name, string.value, from, end, reason)
        return false
    }
    for index in start..<end {
        let unit = text[index]
        switch handler {
        case .strict: return fail(start)
        case .ignore: break
        case .replace: appendUnit(&output, 0x3F, codec)
        case .backslashreplace:
            var escape = StringBuilder()
            appendEscape(&escape, unit)
            for place in 0..<escape.count { appendUnit(&output, escape[place], codec) }
            escape.discard()
        case .xmlcharrefreplace: for byte in "&#\(unit);".utf8 { appendUnit(&output, UInt32(byte), codec) }
        case .surrogateescape:
            guard unit >= 0xDC80 && unit <= 0xDCFF else { return fail(index) }
            switch codec {
            case .utf16, .utf32: return fail(index)
            default: output.append(unit & 0xFF)
            }
        case .surrogatepass:
            guard !isEightBit && isSurrogate(unit) else { return fail(index) }
            appendUnit(&output, unit, codec)
        }
    }
    return true
}

extension StringBuilder {
    /// The units, all below 256, as bytes; frees the memory.
    package mutating func finishBytes(_ ts: ThreadState) -> Value {
        guard checkMemory(ts) else { return .null }
        let bytes = makeBytes(ts, base, count)
        discard()
        return bytes.value
    }

    /// The same as a bytearray.
    package mutating func finishByteArray(_ ts: ThreadState) -> Value {
        guard checkMemory(ts) else { return .null }
        let array = makeByteArray(ts, base, count)
        discard()
        return array.value
    }
}
