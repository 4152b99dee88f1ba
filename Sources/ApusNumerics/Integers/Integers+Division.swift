/// Division with Python's rules: the quotient is rounded towards minus infinity, the remainder has the divisor's sign.
extension Integers {
    /// Room for the quotient of `divide`.
    @inlinable
    public static func quotientLimbCount(_ a: IntegerView, _ b: IntegerView) -> Int {
        max(a.count - b.count + 1, 0) + 1
    }

    /// Room for the remainder of `divide`.
    @inlinable
    public static func remainderLimbCount(_ a: IntegerView, _ b: IntegerView) -> Int {
        b.count + 1
    }

    /// a // b and a % b; the two destinations must not overlap. Throws `divisionByZero`.
    public static func divide(
        _ a: IntegerView, _ b: IntegerView, quotient: UnsafeMutablePointer<Limb>,
        remainder: UnsafeMutablePointer<Limb>
    ) throws(IntegerError) -> (quotient: IntegerResult, remainder: IntegerResult) {
        if b.count == 0 { throw .divisionByZero }
        var quotientCount = 0
        var remainderCount: Int
        if a.count < b.count {
            remainder.update(from: a.limbs, count: a.count)
            remainderCount = a.count
        } else if b.count == 1 {
            remainder[0] = limbsDivideOne(quotient, a.limbs, a.count, b.limbs[0])
            remainderCount = remainder[0] == 0 ? 0 : 1
            quotientCount = normalize(quotient, a.count)
        } else {
            limbsDivide(quotient, remainder, a.limbs, a.count, b.limbs, b.count)
            quotientCount = normalize(quotient, a.count - b.count + 1)
            remainderCount = normalize(remainder, b.count)
        }
        let isNegative = a.isNegative != b.isNegative
        if isNegative && remainderCount != 0 {
            quotientCount = increment(quotient, quotientCount)
            limbsSubtract(remainder, b.limbs, b.count, remainder, remainderCount)
            remainderCount = normalize(remainder, b.count)
        }
        return (
            IntegerResult(count: quotientCount, isNegative: isNegative),
            IntegerResult(count: remainderCount, isNegative: b.isNegative)
        )
    }

    /// a // b. Throws `divisionByZero`.
    public static func floorDivide(
        _ a: IntegerView, _ b: IntegerView, into result: UnsafeMutablePointer<Limb>
    ) throws(IntegerError) -> IntegerResult {
        var scratch = LimbBuffer(capacity: remainderLimbCount(a, b))
        defer { scratch.destroy() }
        return try divide(a, b, quotient: result, remainder: scratch.reserve(0)).quotient
    }

    /// a % b. Throws `divisionByZero`.
    public static func modulo(
        _ a: IntegerView, _ b: IntegerView, into result: UnsafeMutablePointer<Limb>
    ) throws(IntegerError) -> IntegerResult {
        var scratch = LimbBuffer(capacity: quotientLimbCount(a, b))
        defer { scratch.destroy() }
        return try divide(a, b, quotient: scratch.reserve(0), remainder: result).remainder
    }

    /// a / b as the nearest double, ties to even. Throws `divisionByZero` and `floatOverflow`.
    ///
    /// The quotient is computed with at least 56 significant bits, the last of which also stands for everything below.
    public static func trueDivide(_ a: IntegerView, _ b: IntegerView) throws(IntegerError) -> Double {
        if b.count == 0 { throw .divisionByZero }
        let isNegative = a.isNegative != b.isNegative
        if a.count == 0 { return isNegative ? -0.0 : 0.0 }
        let shift = bitLength(b) - bitLength(a) + 57
        // Far below the smallest subnormal, or far above the largest double.
        if shift > 1200 { return isNegative ? -0.0 : 0.0 }
        if shift < -1200 { throw .floatOverflow }

        let dividendCount = shift > 0 ? a.count + shift / 64 + 1 : a.count
        let divisorCount = shift < 0 ? b.count + -shift / 64 + 1 : b.count
        let quotientCount = max(dividendCount - divisorCount + 1, 0) + 2
        var scratch = LimbBuffer(capacity: dividendCount + 2 * divisorCount + quotientCount + 1)
        defer { scratch.destroy() }
        let dividend = scratch.reserve(0)
        let divisor = dividend + dividendCount
        let remainder = divisor + divisorCount
        let quotient = remainder + divisorCount + 1
        let shiftedA = shiftLeftMagnitude(a, by: max(shift, 0), into: dividend)
        let shiftedB = shiftLeftMagnitude(b, by: max(-shift, 0), into: divisor)
        let parts = try divide(
            IntegerView(limbs: dividend, count: shiftedA, isNegative: false),
            IntegerView(limbs: divisor, count: shiftedB, isNegative: false),
            quotient: quotient, remainder: remainder)
        let significand = quotient[0] | (parts.remainder.count != 0 ? 1 : 0)
        return try composeDouble(significand, exponent: -shift, isNegative: isNegative)
    }

    /// The magnitude plus one, in place; returns the new count. Room for one more limb is needed.
    static func increment(_ limbs: UnsafeMutablePointer<Limb>, _ count: Int) -> Int {
        if count == 0 {
            limbs[0] = 1
            return 1
        }
        let carry = limbsAddOne(limbs, limbs, count, 1)
        if carry != 0 { limbs[count] = carry }
        return carry == 0 ? count : count + 1
    }
}
