/// Comparison, sign, addition, multiplication.
extension Integers {
    /// Negative, zero or positive as `a` is less than, equal to or greater than `b`.
    public static func compare(_ a: IntegerView, _ b: IntegerView) -> Int {
        if a.isNegative != b.isNegative { return a.isNegative ? -1 : 1 }
        let order = compareMagnitudes(a, b)
        return a.isNegative ? -order : order
    }

    /// As `compare`, for the absolute values.
    public static func compareMagnitudes(_ a: IntegerView, _ b: IntegerView) -> Int {
        if a.count != b.count { return a.count < b.count ? -1 : 1 }
        return a.count == 0 ? 0 : limbsCompare(a.limbs, b.limbs, a.count)
    }

    /// Room for `add` and `subtract`.
    @inlinable
    public static func addedLimbCount(_ a: IntegerView, _ b: IntegerView) -> Int {
        max(a.count, b.count) + 1
    }

    /// a + b. The destination may be an operand's memory.
    public static func add(
        _ a: IntegerView, _ b: IntegerView, into result: UnsafeMutablePointer<Limb>
    ) -> IntegerResult {
        combine(a, b, bIsNegative: b.isNegative, result)
    }

    /// a - b. The destination may be an operand's memory.
    public static func subtract(
        _ a: IntegerView, _ b: IntegerView, into result: UnsafeMutablePointer<Limb>
    ) -> IntegerResult {
        combine(a, b, bIsNegative: !b.isNegative, result)
    }

    private static func combine(
        _ a: IntegerView, _ b: IntegerView, bIsNegative: Bool, _ result: MutableLimbs
    ) -> IntegerResult {
        if b.count == 0 { return copy(a, into: result) }
        if a.count == 0 {
            result.update(from: b.limbs, count: b.count)
            return IntegerResult(count: b.count, isNegative: bIsNegative)
        }
        if a.isNegative == bIsNegative {
            let count = max(a.count, b.count)
            let carry =
                a.count >= b.count
                ? limbsAdd(result, a.limbs, a.count, b.limbs, b.count)
                : limbsAdd(result, b.limbs, b.count, a.limbs, a.count)
            result[count] = carry
            return IntegerResult(count: carry == 0 ? count : count + 1, isNegative: a.isNegative)
        }
        let order = compareMagnitudes(a, b)
        if order == 0 { return .zero }
        if order > 0 {
            limbsSubtract(result, a.limbs, a.count, b.limbs, b.count)
            return IntegerResult(count: normalize(result, a.count), isNegative: a.isNegative)
        }
        limbsSubtract(result, b.limbs, b.count, a.limbs, a.count)
        return IntegerResult(count: normalize(result, b.count), isNegative: bIsNegative)
    }

    /// The value itself, copied to `result` (`a.count` limbs), which may be its own memory.
    public static func copy(_ a: IntegerView, into result: UnsafeMutablePointer<Limb>) -> IntegerResult {
        result.update(from: a.limbs, count: a.count)
        return IntegerResult(count: a.count, isNegative: a.isNegative)
    }

    /// A machine integer, stored at `result` (one limb).
    public static func store(_ value: Int, into result: UnsafeMutablePointer<Limb>) -> IntegerResult {
        result.pointee = value.magnitude
        return IntegerResult(count: value == 0 ? 0 : 1, isNegative: value < 0)
    }

    /// Room for `multiply`; throws `tooLarge`.
    public static func multipliedLimbCount(_ a: IntegerView, _ b: IntegerView) throws(IntegerError) -> Int {
        try checked(a.count + b.count)
    }

    /// a * b.
    public static func multiply(
        _ a: IntegerView, _ b: IntegerView, into result: UnsafeMutablePointer<Limb>
    ) -> IntegerResult {
        if a.count == 0 || b.count == 0 { return .zero }
        let isNegative = a.isNegative != b.isNegative
        let count = a.count + b.count
        if a.count >= b.count {
            if b.count == 1 {
                result[a.count] = limbsMultiplyOne(result, a.limbs, a.count, b.limbs[0])
            } else if a.limbs == b.limbs && a.count == b.count {
                limbsSquare(result, a.limbs, a.count)
            } else {
                limbsMultiply(result, a.limbs, a.count, b.limbs, b.count)
            }
        } else if a.count == 1 {
            result[b.count] = limbsMultiplyOne(result, b.limbs, b.count, a.limbs[0])
        } else {
            limbsMultiply(result, b.limbs, b.count, a.limbs, a.count)
        }
        return IntegerResult(count: result[count - 1] == 0 ? count - 1 : count, isNegative: isNegative)
    }

    /// The product of two machine integers, at `result` (two limbs).
    public static func multiply(_ a: Int, _ b: Int, into result: UnsafeMutablePointer<Limb>) -> IntegerResult {
        let product = a.magnitude.multipliedFullWidth(by: b.magnitude)
        result[0] = product.low
        result[1] = product.high
        return IntegerResult(count: normalize(result, 2), isNegative: (a < 0) != (b < 0))
    }
}
