/// One conversion of the `%` operator on text: `%[(key)][flags][width][.precision][length]type`.
public struct PercentSpecification: Equatable, Sendable {
    /// `-`
    public var isLeft = false
    /// `+`
    public var plus = false
    /// A space.
    public var space = false
    /// `#`
    public var alternate = false
    /// `0`
    public var zero = false
    /// Characters; 0 when not given.
    public var width = 0
    /// -1 when not given.
    public var precision = -1
    /// `*` in place of the width: the caller takes it from the arguments, before the precision, and calls `setWidth`.
    public var widthIsArgument = false
    /// `*` in place of the precision: the caller takes it from the arguments and sets `precision`.
    public var precisionIsArgument = false
    /// Where the key stands in the format, without its parentheses.
    public var key: Range<Int>?
    /// The conversion character.
    public var type: UInt32 = 0
    /// Where the conversion character stands.
    public var typeIndex = 0

    public init() {}

    /// Parses what follows a `%`; `at` is the index after it and becomes the index after the conversion. The character
    /// itself is not checked. Throws `incomplete`, `incompleteKey`, `widthTooBig`, `precisionTooBig`.
    public init(_ text: UnsafePointer<UInt32>, count: Int, at: inout Int) throws(FormatError) {
        if at < count && text[at] == 0x28 {
            let start = at + 1
            var depth = 1
            at += 1
            while depth > 0 {
                if at >= count { throw .incompleteKey }
                if text[at] == 0x28 { depth += 1 }
                if text[at] == 0x29 { depth -= 1 }
                at += 1
            }
            key = start..<(at - 1)
        }
        flags: while at < count {
            switch text[at] {
            case 0x2D: isLeft = true
            case 0x2B: plus = true
            case 0x20: space = true
            case 0x23: alternate = true
            case 0x30: zero = true
            default: break flags
            }
            at += 1
        }
        if at < count && text[at] == 0x2A {
            widthIsArgument = true
            at += 1
        } else {
            width = try PercentSpecification.number(text, count, &at, .widthTooBig)
        }
        if at < count && text[at] == 0x2E {
            at += 1
            precision = 0
            if at < count && text[at] == 0x2A {
                precisionIsArgument = true
                at += 1
            } else {
                precision = try PercentSpecification.number(text, count, &at, .precisionTooBig)
                if precision > Int(Int32.max) { throw .precisionTooBig }
            }
        }
        if at < count && (text[at] == 0x68 || text[at] == 0x6C || text[at] == 0x4C) { at += 1 }
        if at >= count { throw .incomplete }
        typeIndex = at
        type = text[at]
        at += 1
    }

    private static func number(
        _ text: UnsafePointer<UInt32>, _ count: Int, _ at: inout Int, _ error: FormatError
    ) throws(FormatError) -> Int {
        var value = 0
        while at < count && (0x30...0x39).contains(text[at]) {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = product.addingReportingOverflow(Int(text[at] - 0x30))
            if overflow || carry { throw error }
            value = sum
            at += 1
        }
        return value
    }

    /// The argument for `*`: a negative width means `-`.
    public mutating func setWidth(_ argument: Int) {
        if argument < 0 { isLeft = true }
        width = argument == .min ? .max : abs(argument)
    }

    /// Where the padding of text of `length` characters goes (conversions s, r, a, c), after cutting to the precision
    /// (not for c).
    public func layOutText(length: Int) throws(FormatError) -> (shown: Int, left: Int, right: Int) {
        if width > FormatSpecification.maximumWidth { throw .tooLarge }
        let isCharacter = type == UInt32(UInt8(ascii: "c"))
        let shown = precision >= 0 && !isCharacter ? min(length, precision) : length
        let padding = max(width - shown, 0)
        return isLeft ? (shown, 0, padding) : (shown, padding, 0)
    }
}

extension Format {
    /// `%d`, `%i`, `%u`, `%o`, `%x`, `%X` of an integer.
    public static func writeInteger(
        _ value: IntegerView, _ specification: PercentSpecification, to text: inout CodePointBuffer
    ) throws(FormatError) {
        if specification.precision > FormatSpecification.maximumWidth { throw .tooLarge }
        var base = 10
        var prefix: StaticString = ""
        switch UInt8(exactly: specification.type) {
        case UInt8(ascii: "d"), UInt8(ascii: "i"), UInt8(ascii: "u"): break
        case UInt8(ascii: "o"): (base, prefix) = (8, "0o")
        case UInt8(ascii: "x"): (base, prefix) = (16, "0x")
        case UInt8(ascii: "X"): (base, prefix) = (16, "0X")
        default: throw .unsupportedCharacter(specification.type, specification.typeIndex)
        }
        var digits = ByteBuffer()
        defer { digits.destroy() }
        Integers.write(
            IntegerView(limbs: value.limbs, count: value.count, isNegative: false), base: base, to: &digits)
        if specification.type == UInt32(UInt8(ascii: "X")) { upperCase(digits) }
        try write(
            specification, isNegative: value.isNegative, prefix: specification.alternate ? prefix : "",
            zeros: max(specification.precision - digits.count, 0), digits.elements, digits.count, to: &text)
    }

    /// `%e`, `%f`, `%g` and their upper case of a double.
    public static func writeFloat(
        _ value: Double, _ specification: PercentSpecification, to text: inout CodePointBuffer
    ) throws(FormatError) {
        var inner = FormatSpecification()
        inner.alternate = specification.alternate
        inner.precision = specification.precision
        inner.type = specification.type
        if !isFloatType(inner.type) || inner.type == 0x25 {
            throw .unsupportedCharacter(specification.type, specification.typeIndex)
        }
        var digits = ByteBuffer()
        defer { digits.destroy() }
        try appendFloat(value, inner, pointZero: false, to: &digits)
        let start = digits.elements[0] == 0x2D ? 1 : 0
        try write(
            specification, isNegative: start == 1, prefix: "", zeros: 0, digits.elements + start,
            digits.count - start, to: &text)
    }

    /// Sign, prefix, zeros and digits, padded.
    private static func write(
        _ specification: PercentSpecification, isNegative: Bool, prefix: StaticString, zeros: Int,
        _ digits: UnsafePointer<UInt8>, _ count: Int, to text: inout CodePointBuffer
    ) throws(FormatError) {
        if specification.width > FormatSpecification.maximumWidth { throw .tooLarge }
        let sign: UInt32? = isNegative ? 0x2D : specification.plus ? 0x2B : specification.space ? 0x20 : nil
        let length = (sign == nil ? 0 : 1) + prefix.utf8CodeUnitCount + zeros + count
        let padding = specification.width - length
        if !specification.isLeft && !specification.zero { text.append(repeating: 0x20, count: padding) }
        if let sign { text.append(sign) }
        text.append(prefix)
        if !specification.isLeft && specification.zero { text.append(repeating: 0x30, count: padding) }
        text.append(repeating: 0x30, count: zeros)
        text.append(ascii: digits, count: count)
        if specification.isLeft { text.append(repeating: 0x20, count: padding) }
    }
}
