/// Between integers and doubles; hashing.
extension Integers {
    /// ±significand × 2^exponent as the nearest double, ties to even. The lowest bit of the significand may stand for
    /// lost lower bits ("sticky") if the significand has at least 55 bits. Throws `floatOverflow`.
    static func composeDouble(_ significand: UInt, exponent: Int, isNegative: Bool) throws(IntegerError) -> Double {
        if significand == 0 { return isNegative ? -0.0 : 0.0 }
        let length = 64 - significand.leadingZeroBitCount
        // The place value of the last bit kept: 53 bits, fewer among the subnormals.
        let last = max(length + exponent - 53, -1074)
        let dropped = last - exponent
        var kept: UInt
        if dropped <= 0 {
            kept = significand << UInt(-dropped)
        } else if dropped > 64 {
            kept = 0
        } else {
            let half: UInt = 1 << UInt(dropped - 1)
            kept = dropped == 64 ? 0 : significand >> UInt(dropped)
            let rest = dropped == 64 ? significand : significand & (half &* 2 &- 1)
            if rest > half || (rest == half && kept & 1 != 0) { kept += 1 }
        }
        // Rounding up to 2^53 moves on to the next exponent; the bit patterns are consecutive, so addition does it.
        let bits: UInt64
        if kept < 1 << 52 {
            bits = UInt64(kept)
        } else {
            let biased = last + 1075
            if biased > 2046 || (biased == 2046 && kept == 1 << 53) { throw .floatOverflow }
            bits = UInt64(biased - 1) << 52 + UInt64(kept)
        }
        return Double(bitPattern: bits | (isNegative ? 1 << 63 : 0))
    }

    /// The nearest double, ties to even. Throws `floatOverflow`.
    public static func toDouble(_ a: IntegerView) throws(IntegerError) -> Double {
        if a.count == 0 { return 0 }
        if a.count > 17 { throw .floatOverflow }
        let top = a.limbs[a.count - 1]
        if a.count == 1 { return try composeDouble(top, exponent: 0, isNegative: a.isNegative) }
        let lead = top.leadingZeroBitCount
        var significand = top << UInt(lead)
        if lead != 0 { significand |= a.limbs[a.count - 2] >> UInt(64 - lead) }
        var rest = lead == 0 ? a.limbs[a.count - 2] : a.limbs[a.count - 2] << UInt(lead)
        for index in 0..<(a.count - 2) { rest |= a.limbs[index] }
        if rest != 0 { significand |= 1 }
        return try composeDouble(significand, exponent: (a.count - 1) * 64 - lead, isNegative: a.isNegative)
    }

    /// A positive integer of any size as fraction × 2^exponent with 0.5 <= fraction < 1, rounded to the nearest, ties to
    /// even.
    public static func fractionAndExponent(_ a: IntegerView) -> (fraction: Double, exponent: Int) {
        if a.count == 0 { return (0, 0) }
        let length = bitLength(a)
        let top = a.limbs[a.count - 1]
        let lead = top.leadingZeroBitCount
        var significand = top << UInt(lead)
        if a.count > 1 {
            if lead != 0 { significand |= a.limbs[a.count - 2] >> UInt(64 - lead) }
            var rest = lead == 0 ? a.limbs[a.count - 2] : a.limbs[a.count - 2] << UInt(lead)
            for index in 0..<(a.count - 2) { rest |= a.limbs[index] }
            if rest != 0 { significand |= 1 }
        }
        guard let fraction = try? composeDouble(significand, exponent: -64, isNegative: false) else {
            return (0.5, length)
        }
        return fraction == 1 ? (0.5, length + 1) : (fraction, length)
    }

    /// Room for `truncate`: the largest double has 1024 bits.
    public static let doubleLimbCount = 17

    /// int(value): rounded towards zero. Throws `notANumber` and `infinite`.
    public static func truncate(
        _ value: Double, into result: UnsafeMutablePointer<Limb>
    ) throws(IntegerError) -> IntegerResult {
        if value.isNaN { throw .notANumber }
        if value.isInfinite { throw .infinite }
        let magnitude = value.magnitude
        if magnitude < 1 { return .zero }
        let bits = magnitude.bitPattern
        let exponent = Int(bits >> 52) - 1075
        let significand = UInt(bits & (1 << 52 - 1) | 1 << 52)
        if exponent <= 0 {
            result[0] = significand >> UInt(-exponent)
            return IntegerResult(count: 1, isNegative: value < 0)
        }
        var cell = significand
        return IntegerResult(
            count: shiftLeftMagnitude(
                IntegerView(limbs: &cell, count: 1, isNegative: false), by: exponent, into: result),
            isNegative: value < 0)
    }

    /// Negative, zero or positive as `a` is less than, equal to or greater than `b`, compared exactly; nil for NaN.
    public static func compare(_ a: IntegerView, _ b: Double) -> Int? {
        if b.isNaN { return nil }
        let sign = a.isZero ? 0 : a.isNegative ? -1 : 1
        let doubleSign = b == 0 ? 0 : b < 0 ? -1 : 1
        if sign != doubleSign { return sign < doubleSign ? -1 : 1 }
        if sign == 0 { return 0 }
        if b.isInfinite { return -doubleSign }
        return withUnsafeTemporaryAllocation(of: Limb.self, capacity: doubleLimbCount) { memory in
            guard let limbs = memory.baseAddress, let whole = try? truncate(b, into: limbs) else { return nil }
            let order = compare(a, IntegerView(limbs: limbs, whole))
            // Equal whole parts: the double's fraction, if any, is further from zero.
            return order == 0 && b != b.rounded(.towardZero) ? -sign : order
        }
    }

    /// As above for a machine integer.
    public static func compare(_ a: Int, _ b: Double) -> Int? {
        if b.isNaN { return nil }
        if b >= 0x1p63 { return -1 }
        if b < -0x1p63 { return 1 }
        let whole = Int(b)
        if a != whole { return a < whole ? -1 : 1 }
        let fraction = b - b.rounded(.towardZero)
        return fraction > 0 ? -1 : fraction < 0 ? 1 : 0
    }

    /// hash(a): the value modulo 2^61 - 1 with the sign, -1 replaced by -2 (CPython's numeric hash).
    public static func hash(_ a: IntegerView) -> Int {
        let modulus = NumericHash.modulus
        var residue: UInt = 0
        var index = a.count
        while index > 0 {
            index -= 1
            // 2^64 is 8 modulo 2^61 - 1, so multiplying by it rotates 61 bits left by 3.
            residue = (residue << 3) & modulus | residue >> 58
            let limb = a.limbs[index]
            residue += limb & modulus
            residue += limb >> 61
            residue = residue >> 61 + residue & modulus
            if residue >= modulus { residue -= modulus }
        }
        let signed = Int(residue)
        return NumericHash.avoidMinusOne(a.isNegative ? -signed : signed)
    }

    /// hash(a) of a machine integer.
    public static func hash(_ a: Int) -> Int {
        let residue = Int(a.magnitude % NumericHash.modulus)
        return NumericHash.avoidMinusOne(a < 0 ? -residue : residue)
    }
}
