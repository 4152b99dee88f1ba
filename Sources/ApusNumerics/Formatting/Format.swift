/// Rendering of values under a `FormatSpecification`. Results are appended to a buffer of code points, since the fill
/// character may be any.
public enum Format {
    /// Whether an integer under this type is formatted as a float (`e`, `f`, `g`, `%` and their upper case).
    public static func isFloatType(_ type: UInt32) -> Bool {
        switch UInt8(exactly: type) {
        case UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "f"), UInt8(ascii: "F"), UInt8(ascii: "g"),
            UInt8(ascii: "G"), UInt8(ascii: "%"):
            true
        default:
            false
        }
    }

    /// `format(int, ...)`. Where `isFloatType`, the caller converts to a double and calls `writeFloat` instead.
    public static func writeInteger(
        _ value: IntegerView, _ specification: FormatSpecification, to text: inout CodePointBuffer
    ) throws(FormatError) {
        var base = 10
        var prefix: StaticString = ""
        switch UInt8(exactly: specification.type) {
        case 0, UInt8(ascii: "d"), UInt8(ascii: "n"): break
        case UInt8(ascii: "b"): (base, prefix) = (2, "0b")
        case UInt8(ascii: "o"): (base, prefix) = (8, "0o")
        case UInt8(ascii: "x"), UInt8(ascii: "X"): (base, prefix) = (16, "0x")
        case UInt8(ascii: "c"):
            try writeCharacter(value, specification, to: &text)
            return
        default: throw .unknownType(specification.type)
        }
        if specification.precision >= 0 { throw .integerPrecision }
        if specification.positiveZero { throw .integerNegativeZero }
        var digits = ByteBuffer()
        defer { digits.destroy() }
        Integers.write(
            IntegerView(limbs: value.limbs, count: value.count, isNegative: false), base: base, to: &digits)
        let isUpper = specification.type == UInt32(UInt8(ascii: "X"))
        if isUpper { upperCase(digits) }
        try NumberLayout(
            specification: specification, isNegative: value.isNegative,
            prefix: specification.alternate ? prefix : "", prefixIsUpper: isUpper,
            digits: digits.elements, digitCount: digits.count, rest: digits.elements, restCount: 0,
            groupSize: base == 10 ? 3 : 4
        ).write(to: &text)
    }

    private static func writeCharacter(
        _ value: IntegerView, _ specification: FormatSpecification, to text: inout CodePointBuffer
    ) throws(FormatError) {
        if specification.precision >= 0 { throw .integerPrecision }
        if specification.positiveZero { throw .integerNegativeZero }
        if specification.sign != nil { throw .characterSign }
        if specification.alternate { throw .characterAlternate }
        guard let number = value.small else { throw .characterTooLarge }
        if !(0..<0x110000).contains(number) { throw .characterRange }
        let (left, right) = try specification.padding(length: 1, default: .right)
        text.append(repeating: specification.fill, count: left)
        text.append(UInt32(number))
        text.append(repeating: specification.fill, count: right)
    }

    static func upperCase(_ text: ByteBuffer) {
        for index in 0..<text.count where text.elements[index] >= 0x61 && text.elements[index] <= 0x7A {
            text.elements[index] -= 0x20
        }
    }

    /// `format(float, ...)`.
    public static func writeFloat(
        _ value: Double, _ specification: FormatSpecification, to text: inout CodePointBuffer
    ) throws(FormatError) {
        var digits = ByteBuffer()
        defer { digits.destroy() }
        try appendFloat(value, specification, pointZero: true, to: &digits)
        try layOut(digits, specification, to: &text)
    }

    /// Appends the number alone, with a leading `-` where negative.
    static func appendFloat(
        _ value: Double, _ specification: FormatSpecification, pointZero: Bool, to digits: inout ByteBuffer
    ) throws(FormatError) {
        if specification.precision > Int(Int32.max) { throw .precisionTooBig }
        if specification.precision > FormatSpecification.maximumWidth { throw .tooLarge }
        var options: Floats.Options = []
        if specification.alternate { options.insert(.alternate) }
        if specification.positiveZero { options.insert(.positiveZero) }
        var precision = specification.precision < 0 ? 6 : specification.precision
        var style = Floats.Style.general
        var value = value
        var isPercent = false
        switch UInt8(exactly: specification.type) {
        case 0:
            if pointZero { options.insert(.pointZero) }
            if specification.precision < 0 {
                style = .shortest
                precision = 0
            }
        case UInt8(ascii: "e"): style = .exponent
        case UInt8(ascii: "E"):
            style = .exponent
            options.insert(.upperCase)
        case UInt8(ascii: "f"): style = .fixed
        case UInt8(ascii: "F"):
            style = .fixed
            options.insert(.upperCase)
        case UInt8(ascii: "g"), UInt8(ascii: "n"): break
        case UInt8(ascii: "G"): options.insert(.upperCase)
        case UInt8(ascii: "%"):
            style = .fixed
            value *= 100
            isPercent = true
        default: throw .unknownType(specification.type)
        }
        Floats.write(value, style, precision: precision, options: options, to: &digits)
        if isPercent { digits.append(0x25) }
    }

    /// Puts sign, grouping and padding around a number's text.
    private static func layOut(
        _ number: ByteBuffer, _ specification: FormatSpecification, to text: inout CodePointBuffer
    ) throws(FormatError) {
        let isNegative = number.count > 0 && number.elements[0] == 0x2D
        let start = isNegative ? 1 : 0
        var end = start
        while end < number.count && (0x30...0x39).contains(number.elements[end]) { end += 1 }
        try NumberLayout(
            specification: specification, isNegative: isNegative,
            digits: number.elements + start, digitCount: end - start,
            rest: number.elements + end, restCount: number.count - end
        ).write(to: &text)
    }

    /// `format(complex, ...)`: both parts under the same type and precision, padded as a whole. Without a type the
    /// layout is that of `repr` for complex, in parentheses.
    public static func writeComplex(
        real: Double, imaginary: Double, _ specification: FormatSpecification, to text: inout CodePointBuffer
    ) throws(FormatError) {
        let knowsType = isFloatType(specification.type) && specification.type != UInt32(UInt8(ascii: "%"))
        if !knowsType && specification.type != 0 && specification.type != UInt32(UInt8(ascii: "n")) {
            throw .unknownType(specification.type)
        }
        if specification.fill == 0x30 { throw .complexZeroPadding }
        if specification.alignment == .afterSign { throw .complexAlignment }
        // No padding for the parts; a real part of plus zero is left out when there is no type.
        var part = specification
        part.width = 0
        part.fill = 0
        part.alignment = .left
        let hasType = specification.type != 0
        let omitsReal = !hasType && real == 0 && real.sign == .plus
        var number = ByteBuffer()
        var whole = CodePointBuffer()
        defer {
            number.destroy()
            whole.destroy()
        }
        if !hasType && !omitsReal { whole.append(0x28) }
        if !omitsReal {
            try appendFloat(real, part, pointZero: false, to: &number)
            try layOut(number, part, to: &whole)
            part.sign = .plus
        }
        number.removeAll()
        try appendFloat(imaginary, part, pointZero: false, to: &number)
        try layOut(number, part, to: &whole)
        whole.append(0x6A)
        if !hasType && !omitsReal { whole.append(0x29) }
        let (left, right) = try specification.padding(length: whole.count, default: .right)
        text.append(repeating: specification.fill, count: left)
        text.append(whole.elements, count: whole.count)
        text.append(repeating: specification.fill, count: right)
    }

    /// Checks a specification for text and tells how it is padded: `shown` of `length` characters, `left` and `right`
    /// fill characters around them. The caller copies the text itself.
    public static func layOutText(
        length: Int, _ specification: FormatSpecification
    ) throws(FormatError) -> (shown: Int, left: Int, right: Int) {
        if specification.type != 0 && specification.type != UInt32(UInt8(ascii: "s")) {
            throw .unknownType(specification.type)
        }
        if let sign = specification.sign { throw sign == .space ? .stringSpace : .stringSign }
        if specification.positiveZero { throw .stringNegativeZero }
        if specification.alternate { throw .stringAlternate }
        if specification.alignment == .afterSign { throw .stringAlignment }
        let shown = specification.precision >= 0 ? min(length, specification.precision) : length
        let (left, right) = try specification.padding(length: shown, default: .left)
        return (shown, left, right)
    }
}
