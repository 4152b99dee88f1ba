/// Why a format specification is refused. Everything is a ValueError except `characterRange` and
/// `characterTooLarge` (OverflowError) and `tooLarge` (MemoryError).
public enum FormatError: Error, Equatable {
    case invalidSpecification
    case tooManyDigits
    case missingPrecision
    case bothGroupings
    /// The grouping character and the type it does not go with.
    case groupingWithType(UInt32, UInt32)
    case unknownType(UInt32)
    case precisionTooBig
    case widthTooBig
    case integerPrecision
    case integerNegativeZero
    case characterSign
    case characterAlternate
    case characterRange
    case characterTooLarge
    case stringSign
    case stringSpace
    case stringNegativeZero
    case stringAlternate
    case stringAlignment
    case complexZeroPadding
    case complexAlignment
    /// `%`: the text ends within a specification.
    case incomplete
    /// `%(key`: the parenthesis is not closed.
    case incompleteKey
    /// `%`: the character and its index in the format.
    case unsupportedCharacter(UInt32, Int)
    /// The result would have more than `FormatSpecification.maximumWidth` characters.
    case tooLarge

    /// Appends CPython's message. `specification` is the whole text, `typeName` the formatted object's type.
    public func writeMessage(
        specification: UnsafePointer<UInt32>, count: Int, typeName: StaticString, to text: inout CodePointBuffer
    ) {
        switch self {
        case .invalidSpecification:
            text.append("Invalid format specifier '")
            text.append(specification, count: count)
            text.append("' for object of type '")
            text.append(typeName)
            text.append("'")
        case .groupingWithType(let grouping, let type):
            text.append("Cannot specify '")
            text.append(grouping)
            text.append("' with '")
            FormatError.writeCharacter(type, to: &text)
            text.append("'.")
        case .unknownType(let type):
            text.append("Unknown format code '")
            FormatError.writeCharacter(type, to: &text)
            text.append("' for object of type '")
            text.append(typeName)
            text.append("'")
        case .unsupportedCharacter(let character, let index):
            text.append("unsupported format character '")
            text.append((0x20..<0x7F).contains(character) ? character : 0x3F)
            text.append("' (0x")
            FormatError.writeNumber(Int(character), base: 16, to: &text)
            text.append(") at index ")
            FormatError.writeNumber(index, base: 10, to: &text)
        default:
            text.append(fixedMessage)
        }
    }

    private var fixedMessage: StaticString {
        switch self {
        case .tooManyDigits: "Too many decimal digits in format string"
        case .missingPrecision: "Format specifier missing precision"
        case .bothGroupings: "Cannot specify both ',' and '_'."
        case .precisionTooBig: "precision too big"
        case .widthTooBig: "width too big"
        case .integerPrecision: "Precision not allowed in integer format specifier"
        case .integerNegativeZero: "Negative zero coercion (z) not allowed in integer format specifier"
        case .characterSign: "Sign not allowed with integer format specifier 'c'"
        case .characterAlternate: "Alternate form (#) not allowed with integer format specifier 'c'"
        case .characterRange: "%c arg not in range(0x110000)"
        case .characterTooLarge: "Python int too large to convert to C long"
        case .stringSign: "Sign not allowed in string format specifier"
        case .stringSpace: "Space not allowed in string format specifier"
        case .stringNegativeZero: "Negative zero coercion (z) not allowed in string format specifier"
        case .stringAlternate: "Alternate form (#) not allowed in string format specifier"
        case .stringAlignment: "'=' alignment not allowed in string format specifier"
        case .complexZeroPadding: "Zero padding is not allowed in complex format specifier"
        case .complexAlignment: "'=' alignment flag is not allowed in complex format specifier"
        case .incomplete: "incomplete format"
        case .incompleteKey: "incomplete format key"
        case .tooLarge: "formatted text is too long"
        case .invalidSpecification, .groupingWithType, .unknownType, .unsupportedCharacter: ""
        }
    }

    /// A type character as itself if it is printable ASCII, else as `\x` and its number.
    private static func writeCharacter(_ character: UInt32, to text: inout CodePointBuffer) {
        if character > 32 && character < 128 {
            text.append(character)
        } else {
            text.append("\\x")
            writeNumber(Int(character), base: 16, to: &text)
        }
    }

    private static func writeNumber(_ number: Int, base: Int, to text: inout CodePointBuffer) {
        var digits = ByteBuffer(capacity: 24)
        defer { digits.destroy() }
        var cell: Limb = 0
        Integers.write(IntegerView(number, cell: &cell), base: base, to: &digits)
        text.append(ascii: digits.elements, count: digits.count)
    }
}

extension RawBuffer where Element == UInt32 {
    /// Appends ASCII text.
    @inlinable
    public mutating func append(_ text: StaticString) {
        append(ascii: text.utf8Start, count: text.utf8CodeUnitCount)
    }

    /// Appends ASCII bytes.
    @inlinable
    public mutating func append(ascii bytes: UnsafePointer<UInt8>, count added: Int) {
        if added <= 0 { return }
        let room = reserve(added)
        for index in 0..<added { room[index] = UInt32(bytes[index]) }
        commit(added)
    }
}
