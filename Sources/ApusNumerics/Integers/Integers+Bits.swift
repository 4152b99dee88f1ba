/// Shifts, counts and logic. Negative numbers behave as two's complement with infinitely many sign bits.
extension Integers {
    /// The bits of the magnitude, 0 for zero.
    public static func bitLength(_ a: IntegerView) -> Int {
        a.count == 0 ? 0 : a.count * 64 - a.limbs[a.count - 1].leadingZeroBitCount
    }

    /// The one bits of the magnitude.
    public static func bitCount(_ a: IntegerView) -> Int {
        a.count == 0 ? 0 : limbsPopulationCount(a.limbs, a.count)
    }

    /// Room for `shiftLeft`; throws `tooLarge`.
    public static func shiftedLeftLimbCount(_ a: IntegerView, by bits: Int) throws(IntegerError) -> Int {
        if a.count == 0 { return 1 }
        return try checked(a.count + bits / 64 + 1)
    }

    /// a << bits, where bits is not negative.
    public static func shiftLeft(
        _ a: IntegerView, by bits: Int, into result: UnsafeMutablePointer<Limb>
    ) -> IntegerResult {
        IntegerResult(count: shiftLeftMagnitude(a, by: bits, into: result), isNegative: a.isNegative)
    }

    static func shiftLeftMagnitude(_ a: IntegerView, by bits: Int, into result: MutableLimbs) -> Int {
        if a.count == 0 { return 0 }
        let (whole, rest) = (bits / 64, bits % 64)
        result.update(repeating: 0, count: whole)
        if rest == 0 {
            (result + whole).update(from: a.limbs, count: a.count)
            return a.count + whole
        }
        let carry = limbsShiftLeft(result + whole, a.limbs, a.count, rest)
        if carry == 0 { return a.count + whole }
        result[a.count + whole] = carry
        return a.count + whole + 1
    }

    /// Room for `shiftRight`.
    public static func shiftedRightLimbCount(_ a: IntegerView, by bits: Int) -> Int {
        max(a.count - bits / 64, 0) + 1
    }

    /// a >> bits rounded towards minus infinity, where bits is not negative.
    public static func shiftRight(
        _ a: IntegerView, by bits: Int, into result: UnsafeMutablePointer<Limb>
    ) -> IntegerResult {
        let (whole, rest) = (bits / 64, bits % 64)
        if whole >= a.count { return a.isNegative ? store(-1, into: result) : .zero }
        var lost: Limb = 0
        if a.isNegative {
            for index in 0..<whole { lost |= a.limbs[index] }
        }
        var count = a.count - whole
        if rest == 0 {
            result.update(from: a.limbs + whole, count: count)
        } else {
            lost |= limbsShiftRight(result, a.limbs + whole, count, rest)
        }
        count = normalize(result, count)
        if a.isNegative && lost != 0 { count = increment(result, count) }
        return IntegerResult(count: count, isNegative: a.isNegative)
    }

    /// ~a, which is -(a + 1). Room: `a.count + 1`.
    public static func invert(_ a: IntegerView, into result: UnsafeMutablePointer<Limb>) -> IntegerResult {
        if !a.isNegative {
            result.update(from: a.limbs, count: a.count)
            return IntegerResult(count: increment(result, a.count), isNegative: true)
        }
        var one: Limb = 1
        limbsSubtract(result, a.limbs, a.count, &one, 1)
        return IntegerResult(count: normalize(result, a.count), isNegative: false)
    }

    /// The bitwise operations on two operands.
    public enum Logic: Sendable { case and, or, xor }

    /// Room for `combine`.
    @inlinable
    public static func combinedLimbCount(_ a: IntegerView, _ b: IntegerView) -> Int {
        max(a.count, b.count) + 1
    }

    /// a & b, a | b or a ^ b. The destination may be an operand's memory.
    public static func combine(
        _ logic: Logic, _ a: IntegerView, _ b: IntegerView, into result: UnsafeMutablePointer<Limb>
    ) -> IntegerResult {
        let isNegative =
            switch logic {
            case .and: a.isNegative && b.isNegative
            case .or: a.isNegative || b.isNegative
            case .xor: a.isNegative != b.isNegative
            }
        let count = combinedLimbCount(a, b)
        var left = TwosComplement(a)
        var right = TwosComplement(b)
        // A negative result is turned back into a magnitude on the way: ~x + 1, with a carry.
        let flip: Limb = isNegative ? .max : 0
        var carry: Limb = isNegative ? 1 : 0
        for index in 0..<count {
            let (x, y) = (left.next(index), right.next(index))
            let bits =
                switch logic {
                case .and: x & y
                case .or: x | y
                case .xor: x ^ y
                }
            let (sum, overflow) = (bits ^ flip).addingReportingOverflow(carry)
            result[index] = sum
            carry = overflow ? 1 : 0
        }
        return IntegerResult(count: normalize(result, count), isNegative: isNegative)
    }

    /// Reads the limbs of an operand in two's complement, from the least significant one upwards.
    private struct TwosComplement {
        let view: IntegerView
        let flip: Limb
        var carry: Limb

        init(_ view: IntegerView) {
            self.view = view
            self.flip = view.isNegative ? .max : 0
            self.carry = view.isNegative ? 1 : 0
        }

        @inline(__always)
        mutating func next(_ index: Int) -> Limb {
            let limb = index < view.count ? view.limbs[index] : 0
            let (sum, overflow) = (limb ^ flip).addingReportingOverflow(carry)
            carry = overflow ? 1 : 0
            return sum
        }
    }
}
