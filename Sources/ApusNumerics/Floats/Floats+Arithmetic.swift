import Glibc

/// Arithmetic with Python's rules.
extension Floats {
    /// divmod(a, b): the quotient rounded down, and a remainder with the divisor's sign. Throws `divisionByZero`.
    public static func divide(
        _ a: Double, _ b: Double
    ) throws(IntegerError) -> (quotient: Double, remainder: Double) {
        if b == 0 { throw .divisionByZero }
        var remainder = fmod(a, b)
        // Exact up to rounding, since a - remainder is a multiple of b.
        var quotient = (a - remainder) / b
        if remainder == 0 {
            remainder = copysign(0, b)
        } else if (b < 0) != (remainder < 0) {
            remainder += b
            quotient -= 1
        }
        if quotient == 0 { return (copysign(0, a / b), remainder) }
        var whole = quotient.rounded(.down)
        if quotient - whole > 0.5 { whole += 1 }
        return (whole, remainder)
    }

    /// a // b. Throws `divisionByZero`.
    public static func floorDivide(_ a: Double, _ b: Double) throws(IntegerError) -> Double {
        try divide(a, b).quotient
    }

    /// a % b. Throws `divisionByZero`.
    public static func modulo(_ a: Double, _ b: Double) throws(IntegerError) -> Double {
        if b == 0 { throw .divisionByZero }
        let remainder = fmod(a, b)
        if remainder == 0 { return copysign(0, b) }
        return (b < 0) != (remainder < 0) ? remainder + b : remainder
    }

    /// What a power of doubles is.
    public enum Power: Equatable, Sendable {
        case value(Double)
        /// 0.0 to a negative power (ZeroDivisionError).
        case zeroToNegative
        /// The result is too large (OverflowError).
        case overflow
        /// A negative base with a fractional exponent: the result is complex.
        case complex
    }

    /// base ** exponent, with the special cases of C99 (annex F.9.4.4) spelled out.
    public static func power(_ base: Double, _ exponent: Double) -> Power {
        if exponent == 0 || base == 1 { return .value(1) }
        if base.isNaN || exponent.isNaN { return .value(.nan) }
        let isOdd = fmod(exponent.magnitude, 2) == 1
        if exponent.isInfinite {
            if base == -1 { return .value(1) }
            return .value((exponent > 0) == (base.magnitude > 1) ? .infinity : 0)
        }
        if base.isInfinite {
            let magnitude = exponent > 0 ? Double.infinity : 0
            return .value(base < 0 && isOdd ? -magnitude : magnitude)
        }
        if base == 0 {
            if exponent < 0 { return .zeroToNegative }
            return .value(isOdd ? base : 0)
        }
        if base < 0 && exponent != exponent.rounded(.down) { return .complex }
        let magnitude = pow(base.magnitude, exponent)
        if magnitude.isInfinite { return .overflow }
        return .value(base < 0 && isOdd ? -magnitude : magnitude)
    }

    /// round(value, places): correctly rounded in decimal, ties to even. Throws `floatOverflow`.
    public static func round(_ value: Double, places: Int) throws(IntegerError) -> Double {
        // Beyond 323 places every double is itself; 10^309 rounds every double to zero.
        if !value.isFinite || value == 0 || places > 323 { return value }
        if places < -308 { return value < 0 ? -0.0 : 0.0 }
        var digits =
            places >= 0
            ? FloatDigits.fractional(value, places: places) : FloatDigits.significant(value, count: 800)
        defer { digits.destroy() }
        if places < 0 { digits.round(toCount: digits.point + places) }
        var text = ByteBuffer(capacity: digits.count + 32)
        defer { text.destroy() }
        text.append(digits.digits.elements, count: digits.count)
        text.append(0x65)
        Integers.writeDecimal(digits.point - digits.count, to: &text)
        guard let magnitude = parse(text.elements, count: text.count), magnitude.isFinite else {
            throw .floatOverflow
        }
        return value < 0 ? -magnitude : magnitude
    }

    /// A finite value as significand × 2^exponent with an odd significand (0, 0 for zero). Throws `notANumber` and
    /// `infinite`. `float.as_integer_ratio` is significand << exponent over 1, or significand over 1 << -exponent.
    public static func integerRatio(_ value: Double) throws(IntegerError) -> (significand: Int, exponent: Int) {
        if value.isNaN { throw .notANumber }
        if value.isInfinite { throw .infinite }
        if value == 0 { return (0, 0) }
        let bits = value.magnitude.bitPattern
        let biased = Int(bits >> 52)
        let fraction = bits & (1 << 52 - 1)
        let whole = biased == 0 ? fraction : fraction | 1 << 52
        let zeros = whole.trailingZeroBitCount
        let significand = Int(whole >> UInt64(zeros))
        return (value < 0 ? -significand : significand, max(biased, 1) - 1075 + zeros)
    }
}
