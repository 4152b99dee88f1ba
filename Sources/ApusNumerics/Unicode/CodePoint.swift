/// Properties of single code points as CPython 3.11's `str` methods see them (Unicode 14.0). Surrogates are ordinary
/// code points without properties; numbers beyond U+10FFFF have none either.
///
/// Looking up takes two dependent loads from constant memory; nothing is set up at start. ASCII is decided before.
public enum CodePoint {
    /// The properties, one bit each; the order is that of scripts/generate-unicode-tables.py.
    struct Flags: OptionSet {
        let rawValue: UInt32

        static let alpha = Flags(rawValue: 1 << 0)
        static let decimal = Flags(rawValue: 1 << 1)
        static let digit = Flags(rawValue: 1 << 2)
        static let numeric = Flags(rawValue: 1 << 3)
        static let space = Flags(rawValue: 1 << 4)
        static let upper = Flags(rawValue: 1 << 5)
        static let lower = Flags(rawValue: 1 << 6)
        static let title = Flags(rawValue: 1 << 7)
        static let printable = Flags(rawValue: 1 << 8)
        static let identifierStart = Flags(rawValue: 1 << 9)
        static let identifierContinue = Flags(rawValue: 1 << 10)
        static let cased = Flags(rawValue: 1 << 11)
        static let caseIgnorable = Flags(rawValue: 1 << 12)
        static let special = Flags(rawValue: 1 << 13)
    }

    private static func has(_ code: UInt32, _ flags: Flags) -> Bool {
        !CodePoint.flags(code).isDisjoint(with: flags)
    }

    public static func isAlpha(_ code: UInt32) -> Bool {
        code < 0x80 ? (0x61...0x7A).contains(code | 0x20) : has(code, .alpha)
    }

    public static func isDecimal(_ code: UInt32) -> Bool {
        code < 0x80 ? (0x30...0x39).contains(code) : has(code, .decimal)
    }

    public static func isDigit(_ code: UInt32) -> Bool {
        code < 0x80 ? (0x30...0x39).contains(code) : has(code, .digit)
    }

    public static func isNumeric(_ code: UInt32) -> Bool {
        code < 0x80 ? (0x30...0x39).contains(code) : has(code, .numeric)
    }

    public static func isAlphanumeric(_ code: UInt32) -> Bool {
        code < 0x80 ? isAlpha(code) || isDecimal(code) : has(code, [.alpha, .decimal, .digit, .numeric])
    }

    /// White space for `str.split`, `strip`, `isspace`.
    public static func isSpace(_ code: UInt32) -> Bool {
        code < 0x80
            ? code == 0x20 || (0x09...0x0D).contains(code) || (0x1C...0x1F).contains(code) : has(code, .space)
    }

    public static func isUpper(_ code: UInt32) -> Bool {
        code < 0x80 ? (0x41...0x5A).contains(code) : has(code, .upper)
    }

    public static func isLower(_ code: UInt32) -> Bool {
        code < 0x80 ? (0x61...0x7A).contains(code) : has(code, .lower)
    }

    /// A title-case letter such as U+01C5 (category Lt).
    public static func isTitle(_ code: UInt32) -> Bool {
        code >= 0x80 && has(code, .title)
    }

    /// Shown as itself by `repr`.
    public static func isPrintable(_ code: UInt32) -> Bool {
        code < 0x7F ? code >= 0x20 : has(code, .printable)
    }

    /// May begin an identifier (XID_Start and `_`).
    public static func isIdentifierStart(_ code: UInt32) -> Bool {
        code < 0x80 ? isAlpha(code) || code == 0x5F : has(code, .identifierStart)
    }

    /// May continue an identifier (XID_Continue).
    public static func isIdentifierContinue(_ code: UInt32) -> Bool {
        code < 0x80 ? isAlphanumeric(code) || code == 0x5F : has(code, .identifierContinue)
    }

    /// A letter with case, for `title` and the final sigma.
    public static func isCased(_ code: UInt32) -> Bool {
        has(code, .cased)
    }

    /// Skipped where the neighbours of a sigma are sought (Unicode 3.13, Final_Sigma).
    public static func isCaseIgnorable(_ code: UInt32) -> Bool {
        has(code, .caseIgnorable)
    }

    /// Ends a line for `str.splitlines`. (U+000D U+000A together end one line.)
    public static func isLineBreak(_ code: UInt32) -> Bool {
        switch code {
        case 0x0A...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    /// The value of a decimal digit of any script, for `int` and `float`; nil for anything else.
    public static func decimalDigit(_ code: UInt32) -> Int? {
        if code < 0x80 { return (0x30...0x39).contains(code) ? Int(code - 0x30) : nil }
        guard let record = record(code), flags(record).contains(.decimal) else { return nil }
        return value(record + 3, 1)
    }

    /// The ASCII form of a character of a number: decimal digits and spaces of any script are replaced, anything else
    /// beyond ASCII becomes `?`, which no number accepts. `int`, `float` and `complex` apply it before they parse.
    public static func asciiForNumber(_ code: UInt32) -> UInt8 {
        if code < 0x80 { return UInt8(code) }
        if let digit = decimalDigit(code) { return 0x30 + UInt8(digit) }
        return isSpace(code) ? 0x20 : 0x3F
    }

    static func flags(_ code: UInt32) -> Flags {
        guard let record = record(code) else { return [] }
        return flags(record)
    }

    static func flags(_ record: UnsafePointer<UInt8>) -> Flags {
        Flags(rawValue: UInt32(value(record, 3)))
    }

    /// The packed record of a code point; nil beyond U+10FFFF.
    static func record(_ code: UInt32) -> UnsafePointer<UInt8>? {
        if code >= 0x110000 { return nil }
        let block = value(UnicodeTables.blocks.utf8Start + Int(code >> UnicodeTables.shift) * 2, 2)
        let entry = block << Int(UnicodeTables.shift) + Int(code & (1 << UnicodeTables.shift - 1))
        let index = value(UnicodeTables.indexes.utf8Start + entry * 2, 2)
        return UnicodeTables.records.utf8Start + index * UnicodeTables.recordSize
    }

    /// A number of `count` characters of six bits.
    @inline(__always)
    static func value(_ text: UnsafePointer<UInt8>, _ count: Int) -> Int {
        var result = 0
        for place in 0..<count { result |= (Int(text[place]) - 0x30) << (6 * place) }
        return result
    }
}
