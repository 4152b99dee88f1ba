/// A parsed format specification: `[[fill]align][sign][z][#][0][width][grouping][.precision][type]` (PEP 3101, 378,
/// 515, 682), as `format(value, specification)` takes it.
public struct FormatSpecification: Equatable, Sendable {
    public enum Alignment: Sendable {
        case left, right, center
        /// `=`: the padding goes between the sign and the digits.
        case afterSign
    }

    public enum Sign: Sendable { case minusOnly, plus, space }

    public enum Grouping: UInt32, Sendable {
        case comma = 0x2C
        case underscore = 0x5F
    }

    /// The padding character.
    public var fill: UInt32 = 0x20
    /// nil: the default of the formatted type.
    public var alignment: Alignment?
    /// nil: not given, which means `minusOnly`.
    public var sign: Sign?
    /// `z`: minus zero is shown as zero.
    public var positiveZero = false
    /// `#`.
    public var alternate = false
    /// Characters; 0 when not given.
    public var width = 0
    public var grouping: Grouping?
    /// -1 when not given.
    public var precision = -1
    /// The type character; 0 when not given.
    public var type: UInt32 = 0

    /// Results longer than this many characters are refused as `tooLarge`.
    public static let maximumWidth = 1 << 30

    public init() {}

    /// Parses `count` code points. `zeroMeansAfterSign`: `0` before the width selects `=` where no alignment is given
    /// (numbers; not text). `defaultType` is the type whose rules apply to the grouping when none is given (`s` for
    /// text, `d` for integers, 0 for floats).
    public init(
        _ text: UnsafePointer<UInt32>, count: Int, zeroMeansAfterSign: Bool, defaultType: UInt32 = 0
    ) throws(FormatError) {
        var at = 0
        var fillGiven = false
        if count >= 2, let alignment = FormatSpecification.alignment(text[1]) {
            self.alignment = alignment
            fill = text[0]
            fillGiven = true
            at = 2
        } else if count >= 1, let alignment = FormatSpecification.alignment(text[0]) {
            self.alignment = alignment
            at = 1
        }
        if at < count {
            switch text[at] {
            case 0x2B: sign = .plus
            case 0x2D: sign = .minusOnly
            case 0x20: sign = .space
            default: break
            }
            if sign != nil { at += 1 }
        }
        if at < count && text[at] == 0x7A {
            positiveZero = true
            at += 1
        }
        if at < count && text[at] == 0x23 {
            alternate = true
            at += 1
        }
        if !fillGiven && at < count && text[at] == 0x30 {
            fill = 0x30
            if alignment == nil && zeroMeansAfterSign { alignment = .afterSign }
            at += 1
        }
        width = try FormatSpecification.number(text, count, &at) ?? 0

        if at < count && text[at] == 0x2C {
            grouping = .comma
            at += 1
        }
        if at < count && text[at] == 0x5F {
            if grouping != nil { throw .bothGroupings }
            grouping = .underscore
            at += 1
        }
        if at < count && text[at] == 0x2C && grouping == .underscore { throw .bothGroupings }
        if at < count && text[at] == 0x2E {
            at += 1
            guard let precision = try FormatSpecification.number(text, count, &at) else { throw .missingPrecision }
            self.precision = precision
        }
        if count - at > 1 { throw .invalidSpecification }
        if at < count { type = text[at] }
        try checkGrouping(type == 0 ? defaultType : type)
    }

    private func checkGrouping(_ type: UInt32) throws(FormatError) {
        guard let grouping else { return }
        switch UInt8(exactly: type) {
        case 0, UInt8(ascii: "d"), UInt8(ascii: "e"), UInt8(ascii: "f"), UInt8(ascii: "g"), UInt8(ascii: "E"),
            UInt8(ascii: "F"), UInt8(ascii: "G"), UInt8(ascii: "%"):
            return
        case UInt8(ascii: "b"), UInt8(ascii: "o"), UInt8(ascii: "x"), UInt8(ascii: "X"):
            if grouping == .underscore { return }
        default:
            break
        }
        throw .groupingWithType(grouping.rawValue, type)
    }

    private static func alignment(_ character: UInt32) -> Alignment? {
        switch character {
        case 0x3C: .left
        case 0x3E: .right
        case 0x3D: .afterSign
        case 0x5E: .center
        default: nil
        }
    }

    /// A run of decimal digits, of any script; nil when there is none.
    static func number(_ text: UnsafePointer<UInt32>, _ count: Int, _ at: inout Int) throws(FormatError) -> Int? {
        var value = 0
        let start = at
        while at < count, let digit = CodePoint.decimalDigit(text[at]) {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = product.addingReportingOverflow(digit)
            if overflow || carry { throw .tooManyDigits }
            value = sum
            at += 1
        }
        return at == start ? nil : value
    }

    /// Where the padding of `length` characters goes: on the left and on the right. `afterSign` counts as left.
    public func padding(length: Int, default fallback: Alignment) throws(FormatError) -> (left: Int, right: Int) {
        if width <= length { return (0, 0) }
        if width > FormatSpecification.maximumWidth { throw .tooLarge }
        let total = width - length
        switch alignment ?? fallback {
        case .left: return (0, total)
        case .right, .afterSign: return (total, 0)
        case .center: return (total / 2, total - total / 2)
        }
    }
}
