import Glibc

/// A source text ready for the lexer: valid UTF-8, `\n` newlines, no NUL; a NUL byte follows it.
/// Immutable once made.
final class SourceText: @unchecked Sendable {
    let start: UnsafeMutablePointer<UInt8>
    private(set) var count = 0
    /// Whether the offsets of errors count characters: not in a file that declares no encoding, as in CPython.
    let countsCharacters: Bool
    let isFile: Bool

    var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

    private init(capacity: Int, countsCharacters: Bool, isFile: Bool) {
        start = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + 4)
        self.countsCharacters = countsCharacters
        self.isFile = isFile
    }

    deinit { start.deallocate() }

    /// Copies `bytes`, which may hold any line ends, and appends a last newline where `mode` is `exec` and it lacks one.
    convenience init(copying bytes: UnsafeBufferPointer<UInt8>, mode: ParseMode, countsCharacters: Bool, isFile: Bool) {
        self.init(capacity: bytes.count + 1, countsCharacters: countsCharacters, isFile: isFile)
        if let base = bytes.baseAddress {
            if memchr(base, 0x0D, bytes.count) == nil {
                start.update(from: base, count: bytes.count)
                count = bytes.count
            } else {
                translateNewlines(bytes)
            }
        }
        if mode == .exec, count > 0, start[count - 1] != 0x0A {
            start[count] = 0x0A
            count += 1
        }
        for offset in 0..<3 { start[count + offset] = 0 }
    }

    private func translateNewlines(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < bytes.count {
            var byte = bytes[index]
            index += 1
            if byte == 0x0D {
                byte = 0x0A
                if index < bytes.count, bytes[index] == 0x0A { index += 1 }
            }
            start[count] = byte
            count += 1
        }
    }

    /// The text of a `str`, given as UTF-8.
    static func decode(
        text bytes: UnsafeBufferPointer<UInt8>, filename: String, mode: ParseMode
    ) throws(SyntaxFailure) -> SourceText {
        try check(bytes, filename: filename)
        if let bad = firstInvalidUTF8(bytes) {
            throw SyntaxFailure(
                kind: .valueError, message: "source text is not valid UTF-8 at byte \(bad)", filename: filename)
        }
        return SourceText(copying: bytes, mode: mode, countsCharacters: true, isFile: false)
    }

    /// The text of a file: honours a byte order mark and the declaration of an encoding (PEP 263).
    static func decode(
        file bytes: UnsafeBufferPointer<UInt8>, filename: String, mode: ParseMode
    ) throws(SyntaxFailure) -> SourceText {
        try check(bytes, filename: filename)
        var rest = bytes
        let hasMark = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
        if hasMark { rest = UnsafeBufferPointer(rebasing: bytes[3...]) }
        let declared = declaredEncoding(rest)
        let name = declared.map(normalizeEncodingName) ?? "utf-8"
        if hasMark, let declared, !isSpelledLikeUTF8(declared) {
            throw encodingFailure("encoding problem: \(declared) with BOM", filename)
        }
        if name != "utf-8" {
            return SourceText(
                copying: try decodeSingleByte(rest, name: name, declared: declared ?? name, filename: filename),
                mode: mode)
        }
        if let bad = firstInvalidUTF8(rest) {
            var line = 1
            for byte in rest[..<bad] where byte == 0x0A { line += 1 }
            let hexadecimal = String(rest[bad], radix: 16)
            let message =
                declared == nil && !hasMark
                ? "Non-UTF-8 code starting with '\\x\(hexadecimal)' in file \(filename) on line \(line), but no "
                    + "encoding declared; see https://peps.python.org/pep-0263/ for details"
                : "(unicode error) 'utf-8' codec can't decode byte 0x\(hexadecimal) in position \(bad): "
                    + "invalid start byte"
            throw SyntaxFailure(kind: .syntaxError, message: message, filename: filename, line: line)
        }
        return SourceText(copying: rest, mode: mode, countsCharacters: declared != nil || hasMark, isFile: true)
    }

    private convenience init(copying bytes: [UInt8], mode: ParseMode) {
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
        defer { copy.deallocate() }
        _ = copy.initialize(from: bytes)
        self.init(copying: UnsafeBufferPointer(copy), mode: mode, countsCharacters: true, isFile: true)
    }

    private static func check(_ bytes: UnsafeBufferPointer<UInt8>, filename: String) throws(SyntaxFailure) {
        guard let base = bytes.baseAddress else { return }
        if memchr(base, 0, bytes.count) != nil {
            throw SyntaxFailure(
                kind: .valueError, message: "source code string cannot contain null bytes", filename: filename)
        }
        // Offsets are 32 bits wide.
        if bytes.count >= Int(Int32.max) - 16 {
            throw SyntaxFailure(kind: .memoryError, message: "source text too long", filename: filename)
        }
    }

    private static func encodingFailure(_ message: String, _ filename: String) -> SyntaxFailure {
        SyntaxFailure(
            kind: .syntaxError, message: message, filename: filename, line: 0, offset: -1, endLine: 0, endOffset: 0,
            text: nil)
    }

    private static func decodeSingleByte(
        _ bytes: UnsafeBufferPointer<UInt8>, name: String, declared: String, filename: String
    ) throws(SyntaxFailure) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 8)
        if name == "iso8859-1" {
            for byte in bytes { result.append(codePoint: UInt32(byte)) }
            return result
        }
        let table = singleByteEncodings.first { "\($0.name)" == name }
        guard table != nil || name == "ascii" else { throw encodingFailure("unknown encoding: \(declared)", filename) }
        for (position, byte) in bytes.enumerated() {
            if byte < 0x80 {
                result.append(byte)
                continue
            }
            let codePoint = table.map { UInt32($0.upperHalf[Int(byte) - 128]) } ?? 0xFFFD
            if codePoint == 0xFFFD {
                let hexadecimal = String(byte, radix: 16)
                let detail =
                    table == nil
                    ? "'ascii' codec can't decode byte 0x\(hexadecimal) in position \(position): ordinal not in range(128)"
                    : "'charmap' codec can't decode byte 0x\(hexadecimal) in position \(position): character maps to "
                        + "<undefined>"
                throw encodingFailure("(unicode error) \(detail)", filename)
            }
            result.append(codePoint: codePoint)
        }
        return result
    }
}

extension SyntaxFailure {
    /// A failure without a place.
    init(kind: Kind, message: String, filename: String, line: Int = 0) {
        self.init(
            kind: kind, message: message, filename: filename, line: line, offset: 0, endLine: line, endOffset: 0,
            text: nil)
    }
}

/// The encoding that one of the first two lines declares; the second counts only after a blank or comment line.
func declaredEncoding(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var index = 0
    for _ in 0..<2 {
        var lineEnd = index
        while lineEnd < bytes.count, bytes[lineEnd] != 0x0A, bytes[lineEnd] != 0x0D { lineEnd += 1 }
        var cursor = index
        while cursor < lineEnd, bytes[cursor] == 0x20 || bytes[cursor] == 0x09 || bytes[cursor] == 0x0C { cursor += 1 }
        if cursor < lineEnd, bytes[cursor] != UInt8(ascii: "#") { return nil }
        if let name = encodingName(in: bytes, cursor..<lineEnd) { return name }
        index = lineEnd
        if index + 1 < bytes.count, bytes[index] == 0x0D, bytes[index + 1] == 0x0A { index += 1 }
        index += 1
    }
    return nil
}

/// What follows the first `coding:` or `coding=` of a comment.
private func encodingName(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String? {
    let word: StaticString = "coding"
    let length = word.utf8CodeUnitCount
    var start = range.lowerBound
    while start + length < range.upperBound {
        defer { start += 1 }
        guard memcmp(bytes.baseAddress! + start, word.utf8Start, length) == 0 else { continue }
        let separator = bytes[start + length]
        guard separator == UInt8(ascii: ":") || separator == UInt8(ascii: "=") else { continue }
        var first = start + length + 1
        while first < range.upperBound, bytes[first] == 0x20 || bytes[first] == 0x09 { first += 1 }
        var last = first
        while last < range.upperBound, bytes[last] < 0x80,
            bytes[last].continuesName || bytes[last] == UInt8(ascii: "-") || bytes[last] == UInt8(ascii: ".")
        {
            last += 1
        }
        if first < last { return String(decoding: bytes[first..<last], as: UTF8.self) }
    }
    return nil
}

/// The spellings that CPython accepts together with a byte order mark.
private func isSpelledLikeUTF8(_ name: String) -> Bool {
    let spelling = String(decoding: name.lowercased().utf8.map { $0 == 0x5F ? 0x2D : $0 }, as: UTF8.self)
    return spelling == "utf-8" || spelling.hasPrefix("utf-8-")
}

/// One spelling for each known encoding: lower case, `-` for `_`, common aliases resolved.
func normalizeEncodingName(_ name: String) -> String {
    let lower = name.lowercased().utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 }
    let text = String(decoding: lower, as: UTF8.self)
    if text == "utf-8" || text.hasPrefix("utf-8-") || text == "utf8" || text == "u8" || text == "cp65001" {
        return "utf-8"
    }
    for latin in ["latin-1", "iso-8859-1", "iso-latin-1"] where text == latin || text.hasPrefix(latin + "-") {
        return "iso8859-1"
    }
    switch text {
    case "latin1", "latin", "l1", "iso8859-1", "8859", "cp819", "iso88591": return "iso8859-1"
    case "ascii", "us-ascii", "646", "ansi-x3.4-1968": return "ascii"
    case "latin2", "latin-2", "l2": return "iso8859-2"
    case "latin5", "latin-5", "l5": return "iso8859-9"
    case "latin9", "latin-9", "l9": return "iso8859-15"
    case "cyrillic": return "iso8859-5"
    case "greek", "greek8": return "iso8859-7"
    case "hebrew": return "iso8859-8"
    case "macroman", "macintosh": return "mac-roman"
    default: break
    }
    if text.hasPrefix("iso-8859-") { return "iso8859-" + text.dropFirst(9) }
    if text.hasPrefix("windows-") { return "cp" + text.dropFirst(8) }
    return text
}

/// The offset of the first byte that is no valid UTF-8 (surrogates and overlong forms are not), if any.
func firstInvalidUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    let raw = UnsafeRawPointer(base)
    var index = 0
    while index < bytes.count {
        while index + 8 <= bytes.count,
            raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
            index += 8
        }
        if index >= bytes.count { break }
        let first = bytes[index]
        if first < 0x80 {
            index += 1
            continue
        }
        guard first >= 0xC2, first < 0xF5 else { return index }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard index + length <= bytes.count else { return index }
        let second = bytes[index + 1]
        let lowest: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
        let highest: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
        guard second >= lowest, second <= highest else { return index }
        for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return index }
        index += length
    }
    return nil
}
