import CGMP

// GMP's mpn functions under readable names. All operands are plain pointers: in-place calls through `inout` would
// violate Swift's exclusivity rule. Requirements are GMP's: counts are positive, and where two counts are passed the
// first is at least the second.

typealias Limbs = UnsafePointer<Limb>
typealias MutableLimbs = UnsafeMutablePointer<Limb>

@inline(__always)
func limbsAdd(_ result: MutableLimbs, _ a: Limbs, _ aCount: Int, _ b: Limbs, _ bCount: Int) -> Limb {
    __gmpn_add(result, a, aCount, b, bCount)
}

@inline(__always)
func limbsAddOne(_ result: MutableLimbs, _ a: Limbs, _ count: Int, _ addend: Limb) -> Limb {
    __gmpn_add_1(result, a, count, addend)
}

@inline(__always)
func limbsSubtract(_ result: MutableLimbs, _ a: Limbs, _ aCount: Int, _ b: Limbs, _ bCount: Int) {
    _ = __gmpn_sub(result, a, aCount, b, bCount)
}

@inline(__always)
func limbsCompare(_ a: Limbs, _ b: Limbs, _ count: Int) -> Int {
    Int(__gmpn_cmp(a, b, count))
}

@inline(__always)
func limbsMultiply(_ result: MutableLimbs, _ a: Limbs, _ aCount: Int, _ b: Limbs, _ bCount: Int) {
    _ = __gmpn_mul(result, a, aCount, b, bCount)
}

@inline(__always)
func limbsSquare(_ result: MutableLimbs, _ a: Limbs, _ count: Int) {
    __gmpn_sqr(result, a, count)
}

/// The product with one limb; returns the limb that did not fit. `result` may be `a`.
@inline(__always)
func limbsMultiplyOne(_ result: MutableLimbs, _ a: Limbs, _ count: Int, _ factor: Limb) -> Limb {
    __gmpn_mul_1(result, a, count, factor)
}

@inline(__always)
func limbsDivide(
    _ quotient: MutableLimbs, _ remainder: MutableLimbs, _ a: Limbs, _ aCount: Int, _ b: Limbs, _ bCount: Int
) {
    __gmpn_tdiv_qr(quotient, remainder, 0, a, aCount, b, bCount)
}

/// The quotient by one limb; returns the remainder. `quotient` may be `a`.
@inline(__always)
func limbsDivideOne(_ quotient: MutableLimbs, _ a: Limbs, _ count: Int, _ divisor: Limb) -> Limb {
    __gmpn_divrem_1(quotient, 0, a, count, divisor)
}

/// Shifts by 1...63 bits; returns the bits shifted out at the top.
@inline(__always)
func limbsShiftLeft(_ result: MutableLimbs, _ a: Limbs, _ count: Int, _ bits: Int) -> Limb {
    __gmpn_lshift(result, a, count, UInt32(truncatingIfNeeded: bits))
}

/// Shifts by 1...63 bits; returns the bits shifted out at the bottom, at the top of a limb.
@inline(__always)
func limbsShiftRight(_ result: MutableLimbs, _ a: Limbs, _ count: Int, _ bits: Int) -> Limb {
    __gmpn_rshift(result, a, count, UInt32(truncatingIfNeeded: bits))
}

/// The square root of `a`; returns the count of the remainder, which is not stored when `remainder` is nil.
@inline(__always)
func limbsSquareRoot(_ root: MutableLimbs, _ remainder: MutableLimbs?, _ a: Limbs, _ count: Int) -> Int {
    __gmpn_sqrtrem(root, remainder, a, count)
}

@inline(__always)
func limbsPopulationCount(_ a: Limbs, _ count: Int) -> Int {
    Int(bitPattern: __gmpn_popcount(a, count))
}

/// Writes digit values (not characters) in `base`, most significant first; destroys `a`, which has room for one more.
@inline(__always)
func limbsToDigits(_ digits: UnsafeMutablePointer<UInt8>, _ base: Int, _ a: MutableLimbs, _ count: Int) -> Int {
    __gmpn_get_str(digits, Int32(truncatingIfNeeded: base), a, count)
}

/// Reads digit values in `base`, most significant first.
@inline(__always)
func limbsFromDigits(_ result: MutableLimbs, _ digits: UnsafePointer<UInt8>, _ count: Int, _ base: Int) -> Int {
    __gmpn_set_str(result, digits, count, Int32(truncatingIfNeeded: base))
}
