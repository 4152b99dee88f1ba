/// A number's text in parts, and how they are put together: sign, prefix, grouped digits, the rest (fraction, exponent,
/// percent sign), padding.
struct NumberLayout {
    let specification: FormatSpecification
    let isNegative: Bool
    var prefix: StaticString = ""
    var prefixIsUpper = false
    /// The digits that are grouped; none for inf and nan.
    var digits: UnsafePointer<UInt8>
    var digitCount: Int
    /// What follows the grouped digits.
    var rest: UnsafePointer<UInt8>
    var restCount: Int
    /// Digits in a group.
    var groupSize = 3

    private var signCharacter: UInt32? {
        if isNegative { return 0x2D }
        switch specification.sign ?? .minusOnly {
        case .plus: return 0x2B
        case .space: return 0x20
        case .minusOnly: return nil
        }
    }

    /// Appends the number.
    func write(to text: inout CodePointBuffer) throws(FormatError) {
        let sign = signCharacter
        let fixedCount = (sign == nil ? 0 : 1) + prefix.utf8CodeUnitCount + restCount
        let isAfterSign = specification.alignment == .afterSign
        if specification.width > FormatSpecification.maximumWidth { throw .tooLarge }
        // Zero padding takes part in the grouping: 0,001,234.
        let minimum = isAfterSign && specification.fill == 0x30 ? specification.width - fixedCount : 0
        var grouped = CodePointBuffer(capacity: max(digitCount + digitCount / 3 + 2, 1))
        defer { grouped.destroy() }
        group(minimum: minimum, into: &grouped)

        let (left, right) = try specification.padding(length: fixedCount + grouped.count, default: .right)
        if !isAfterSign { text.append(repeating: specification.fill, count: left) }
        if let sign { text.append(sign) }
        for index in 0..<prefix.utf8CodeUnitCount {
            let byte = UInt32(prefix.utf8Start[index])
            text.append(prefixIsUpper && byte >= 0x61 ? byte - 0x20 : byte)
        }
        if isAfterSign { text.append(repeating: specification.fill, count: left) }
        text.append(grouped.elements, count: grouped.count)
        text.append(ascii: rest, count: restCount)
        text.append(repeating: specification.fill, count: right)
    }

    /// Writes the digits with separators and leading zeros, at least `minimum` characters.
    private func group(minimum: Int, into text: inout CodePointBuffer) {
        if digitCount == 0 { return }
        guard let separator = specification.grouping?.rawValue else {
            text.append(repeating: 0x30, count: minimum - digitCount)
            text.append(ascii: digits, count: digitCount)
            return
        }
        // From the right, reversed at the end. A separator is written only where a digit follows it.
        var remaining = digitCount
        var missing = minimum
        while true {
            let size = min(groupSize, max(remaining, missing, 1))
            for index in 0..<size {
                text.append(index < remaining ? UInt32(digits[remaining - 1 - index]) : 0x30)
            }
            remaining = max(remaining - size, 0)
            missing -= size
            if remaining <= 0 && missing <= 0 { break }
            text.append(separator)
            missing -= 1
        }
        text.reverse(from: 0)
    }
}
