/// Why a text is not JSON.
public struct JSONError: Error, Equatable, CustomStringConvertible {
    public let reason: String
    /// Offset of the offending byte from the start of the text.
    public let byteOffset: Int

    public var description: String { "\(reason) at byte \(byteOffset + 1)" }
}

extension JSONValue {
    /// Reads exactly one JSON value, white space around it allowed.
    ///
    /// - Parameter allowsNonFinite: whether NaN, Infinity and -Infinity, which Python's `json` writes though RFC 8259 has
    ///   no such numbers, are read as null.
    /// - Throws: `JSONError` naming the byte, also for values nested more than 200 deep and for bytes that are not UTF-8.
    public init(parsing text: some StringProtocol, allowsNonFinite: Bool = false) throws(JSONError) {
        self = try JSONReader.read(Array(text.utf8), allowsNonFinite: allowsNonFinite)
    }
}

/// A recursive-descent JSON reader over UTF-8 bytes.
struct JSONReader {
    private let bytes: [UInt8]
    private let allowsNonFinite: Bool
    private var position = 0
    private static let maximumDepth = 200

    static func read(_ bytes: [UInt8], allowsNonFinite: Bool) throws(JSONError) -> JSONValue {
        var reader = JSONReader(bytes: bytes, allowsNonFinite: allowsNonFinite)
        let value = try reader.value(depth: 0)
        reader.skipSpace()
        if reader.position < bytes.count { throw reader.error("text after the value") }
        return value
    }

    private init(bytes: [UInt8], allowsNonFinite: Bool) {
        self.bytes = bytes
        self.allowsNonFinite = allowsNonFinite
    }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private func error(_ reason: String) -> JSONError { JSONError(reason: reason, byteOffset: position) }

    private mutating func skipSpace() {
        while let byte = current, byte == 0x20 || (0x09...0x0D).contains(byte) { position += 1 }
    }

    private mutating func expect(_ byte: UInt8) throws(JSONError) {
        skipSpace()
        guard current == byte else { throw error("expected '\(Character(UnicodeScalar(byte)))'") }
        position += 1
    }

    private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
        if depth > JSONReader.maximumDepth { throw error("nested too deep") }
        skipSpace()
        switch current {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case nil: throw error("unexpected end")
        case UInt8(ascii: "N") where allowsNonFinite: return try word("NaN", .null)
        case UInt8(ascii: "I") where allowsNonFinite: return try word("Infinity", .null)
        case UInt8(ascii: "-") where allowsNonFinite && bytes[position...].starts(with: "-I".utf8):
            return try word("-Infinity", .null)
        default: return try number()
        }
    }

    private mutating func word(_ word: String, _ value: JSONValue) throws(JSONError) -> JSONValue {
        guard bytes[position...].starts(with: word.utf8) else { throw error("expected a value") }
        position += word.utf8.count
        return value
    }

    private mutating func object(depth: Int) throws(JSONError) -> JSONValue {
        position += 1
        var members: [JSONValue.Member] = []
        skipSpace()
        if current == UInt8(ascii: "}") {
            position += 1
            return .object(members)
        }
        while true {
            skipSpace()
            guard current == UInt8(ascii: "\"") else { throw error("expected a member's name") }
            let name = try string()
            try expect(UInt8(ascii: ":"))
            members.append(JSONValue.Member(name, try value(depth: depth + 1)))
            skipSpace()
            if current == UInt8(ascii: "}") {
                position += 1
                return .object(members)
            }
            try expect(UInt8(ascii: ","))
        }
    }

    private mutating func array(depth: Int) throws(JSONError) -> JSONValue {
        position += 1
        var elements: [JSONValue] = []
        skipSpace()
        if current == UInt8(ascii: "]") {
            position += 1
            return .array(elements)
        }
        while true {
            elements.append(try value(depth: depth + 1))
            skipSpace()
            if current == UInt8(ascii: "]") {
                position += 1
                return .array(elements)
            }
            try expect(UInt8(ascii: ","))
        }
    }

    private mutating func string() throws(JSONError) -> String {
        position += 1
        var units: [UInt8] = []
        while let byte = current {
            position += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let text = String(validating: units, as: UTF8.self) else { throw error("string is not UTF-8") }
                return text
            case UInt8(ascii: "\\"): units += try escape().utf8
            case 0..<0x20:
                position -= 1
                throw error("control character in a string")
            default: units.append(byte)
            }
        }
        throw error("unterminated string")
    }

    private mutating func escape() throws(JSONError) -> String {
        guard let byte = current else { throw error("unterminated string") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            let unit = try hexadecimalUnit()
            if UTF16.isLeadSurrogate(unit), bytes[position...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) {
                position += 2
                return String(decoding: [unit, try hexadecimalUnit()], as: UTF16.self)
            }
            return String(decoding: [unit], as: UTF16.self)
        default: throw error("unknown escape")
        }
    }

    private mutating func hexadecimalUnit() throws(JSONError) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let byte = current, let digit = Character(UnicodeScalar(byte)).hexDigitValue else {
                throw error("expected four hexadecimal digits")
            }
            unit = unit << 4 | UInt16(digit)
            position += 1
        }
        return unit
    }

    private mutating func number() throws(JSONError) -> JSONValue {
        let start = position
        var isInteger = true
        while let byte = current {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): break
            case UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"): isInteger = false
            default:
                return try number(from: start, isInteger: isInteger)
            }
            position += 1
        }
        return try number(from: start, isInteger: isInteger)
    }

    private mutating func number(from start: Int, isInteger: Bool) throws(JSONError) -> JSONValue {
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        if isInteger, let value = Int(text) { return .integer(value) }
        if let value = Double(text), value.isFinite { return .number(value) }
        position = start
        throw error("expected a value")
    }
}
