/// How the digits of a double are laid out: the work behind `repr`, `%` and format specifications.
extension Floats {
    /// Which digits are shown.
    public enum Style: Sendable {
        /// The shortest that parse back, with an exponent below 1e-4 and from 1e16 (`repr`).
        case shortest
        /// One digit before the point, `precision` after it, an exponent (`e`).
        case exponent
        /// `precision` digits after the point, no exponent (`f`).
        case fixed
        /// `precision` significant digits without zeros at the end, an exponent where that is shorter (`g`).
        case general
    }

    /// Details of the layout.
    public struct Options: OptionSet, Sendable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// The point always appears; `general` keeps zeros at the end (`#`).
        public static let alternate = Options(rawValue: 1)
        /// ".0" after what would look like an integer.
        public static let pointZero = Options(rawValue: 2)
        /// A negative value that rounds to zero loses its sign (`z`).
        public static let positiveZero = Options(rawValue: 4)
        /// Upper case: `E`, `INF`, `NAN`.
        public static let upperCase = Options(rawValue: 8)
    }

    /// Appends `value` with a leading `-` where it is negative.
    public static func write(
        _ value: Double, _ style: Style, precision: Int, options: Options, to text: inout ByteBuffer
    ) {
        let isUpper = options.contains(.upperCase)
        if !value.isFinite {
            writeNonFinite(value, isUpper: isUpper, to: &text)
            return
        }
        let precision = style == .general ? max(precision, 1) : precision
        var digits =
            switch style {
            case .shortest: FloatDigits.shortest(value)
            case .exponent: FloatDigits.significant(value, count: precision + 1)
            case .fixed: FloatDigits.fractional(value, places: precision)
            case .general: FloatDigits.significant(value, count: precision)
            }
        defer { digits.destroy() }
        let isAlternate = options.contains(.alternate)
        let pointZero = options.contains(.pointZero)
        if style == .shortest || (style == .general && !isAlternate) { digits.dropTrailingZeros() }

        let usesExponent =
            switch style {
            case .shortest: digits.point < -3 || digits.point > 16
            case .exponent: true
            case .fixed: false
            case .general: digits.point < -3 || digits.point > precision - (pointZero ? 1 : 0)
            }
        let point = usesExponent ? 1 : digits.point
        var fraction = max(digits.count - point, 0)
        switch style {
        case .exponent, .fixed: fraction = precision
        case .general where isAlternate: fraction = max(precision - point, 0)
        default: break
        }
        if pointZero && !usesExponent { fraction = max(fraction, 1) }

        if digits.isNegative && !(digits.isZero && options.contains(.positiveZero)) { text.append(0x2D) }
        if point <= 0 {
            text.append(0x30)
        } else {
            text.append(digits.digits.elements, count: min(digits.count, point))
            text.append(repeating: 0x30, count: point - digits.count)
        }
        if fraction > 0 || isAlternate { text.append(0x2E) }
        let zeros = min(max(-point, 0), fraction)
        text.append(repeating: 0x30, count: zeros)
        let shown = max(min(digits.count - max(point, 0), fraction - zeros), 0)
        if shown > 0 { text.append(digits.digits.elements + max(point, 0), count: shown) }
        text.append(repeating: 0x30, count: fraction - zeros - shown)
        if usesExponent { writeExponent(digits.point - 1, letter: isUpper ? 0x45 : 0x65, to: &text) }
    }

    private static func writeNonFinite(_ value: Double, isUpper: Bool, to text: inout ByteBuffer) {
        if value.isNaN {
            text.append(isUpper ? "NAN" : "nan")
        } else {
            if value < 0 { text.append(0x2D) }
            text.append(isUpper ? "INF" : "inf")
        }
    }
}
