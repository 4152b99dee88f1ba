import CGMP

/// Powers, greatest common divisor, square root. GMP's mpz layer does what mpn does not offer publicly.
extension Integers {
    /// Room for `power`; throws `tooLarge`. The exponent must not be negative.
    public static func poweredLimbCount(_ a: IntegerView, _ exponent: IntegerView) throws(IntegerError) -> Int {
        if exponent.isZero || a.isZero || (a.count == 1 && a.limbs[0] == 1) { return 1 }
        if exponent.count > 1 { throw .tooLarge }
        let (bits, overflow) = exponent.limbs[0].multipliedReportingOverflow(by: bitLength(a).magnitude)
        if overflow || bits / 64 > maximumLimbCount.magnitude { throw .tooLarge }
        return try checked(Int(bits / 64) + 2)
    }

    /// a ** exponent for an exponent that is not negative. Ask `poweredLimbCount` before: it refuses what is too large.
    public static func power(
        _ a: IntegerView, _ exponent: IntegerView, into result: UnsafeMutablePointer<Limb>
    ) -> IntegerResult {
        if exponent.isZero { return store(1, into: result) }
        if a.isZero { return .zero }
        if a.count == 1 && a.limbs[0] == 1 {
            return store(a.isNegative && exponent.isOdd ? -1 : 1, into: result)
        }
        return withMPZ { power in
            var base = readOnly(a)
            __gmpz_pow_ui(power, &base, exponent.limbs[0])
            return store(power, into: result)
        }
    }

    /// Room for `power(_:_:modulo:into:)`.
    @inlinable
    public static func moduloPowerLimbCount(_ modulus: IntegerView) -> Int {
        modulus.count + 1
    }

    /// pow(a, exponent, modulus) with Python's rules: the result has the modulus's sign, a negative exponent stands for
    /// a power of the inverse. Throws `zeroModulus` and `notInvertible`.
    public static func power(
        _ a: IntegerView, _ exponent: IntegerView, modulo modulus: IntegerView,
        into result: UnsafeMutablePointer<Limb>
    ) throws(IntegerError) -> IntegerResult {
        if modulus.isZero { throw .zeroModulus }
        if modulus.count == 1 && modulus.limbs[0] == 1 { return .zero }
        let outcome: IntegerResult? = withMPZ { power in
            var base = readOnly(a)
            var exponentMPZ = readOnly(
                IntegerView(limbs: exponent.limbs, count: exponent.count, isNegative: false))
            var modulusMPZ = readOnly(IntegerView(limbs: modulus.limbs, count: modulus.count, isNegative: false))
            if exponent.isNegative {
                if __gmpz_invert(power, &base, &modulusMPZ) == 0 { return nil }
                __gmpz_powm(power, power, &exponentMPZ, &modulusMPZ)
            } else {
                __gmpz_powm(power, &base, &exponentMPZ, &modulusMPZ)
            }
            if modulus.isNegative && power.pointee._mp_size != 0 {
                __gmpz_sub(power, power, &modulusMPZ)
            }
            return store(power, into: result)
        }
        guard let outcome else { throw .notInvertible }
        return outcome
    }

    /// Room for `greatestCommonDivisor`.
    @inlinable
    public static func greatestCommonDivisorLimbCount(_ a: IntegerView, _ b: IntegerView) -> Int {
        max(a.count, b.count)
    }

    /// The greatest common divisor, never negative; gcd(0, b) is |b|.
    public static func greatestCommonDivisor(
        _ a: IntegerView, _ b: IntegerView, into result: UnsafeMutablePointer<Limb>
    ) -> IntegerResult {
        withMPZ { divisor in
            var (left, right) = (readOnly(a), readOnly(b))
            __gmpz_gcd(divisor, &left, &right)
            return store(divisor, into: result)
        }
    }

    /// Room for `squareRoot`.
    @inlinable
    public static func squareRootLimbCount(_ a: IntegerView) -> Int {
        (a.count + 1) / 2
    }

    /// The square root of `a`, which must not be negative, rounded down.
    public static func squareRoot(_ a: IntegerView, into result: UnsafeMutablePointer<Limb>) -> IntegerResult {
        if a.isZero { return .zero }
        _ = limbsSquareRoot(result, nil, a.limbs, a.count)
        return IntegerResult(count: normalize(result, squareRootLimbCount(a)), isNegative: false)
    }

    /// Room for `factorial`; throws `tooLarge`. `n` must not be negative.
    public static func factorialLimbCount(_ n: Int) throws(IntegerError) -> Int {
        // n! is below n^n.
        let bits = n.multipliedReportingOverflow(by: Int.bitWidth - max(n, 1).leadingZeroBitCount)
        if bits.overflow { throw .tooLarge }
        return try checked(bits.partialValue / 64 + 2)
    }

    /// n!; ask `factorialLimbCount` before.
    public static func factorial(_ n: Int, into result: UnsafeMutablePointer<Limb>) -> IntegerResult {
        withMPZ { product in
            __gmpz_fac_ui(product, UInt(bitPattern: n))
            return store(product, into: result)
        }
    }

    /// Room for `binomial`; throws `tooLarge`. Neither operand may be negative.
    public static func binomialLimbCount(_ n: IntegerView, _ k: Int) throws(IntegerError) -> Int {
        let bits = k.multipliedReportingOverflow(by: bitLength(n))
        if bits.overflow { throw .tooLarge }
        return try checked(bits.partialValue / 64 + 2)
    }

    /// The number of ways to choose k of n things; ask `binomialLimbCount` before.
    public static func binomial(
        _ n: IntegerView, _ k: Int, into result: UnsafeMutablePointer<Limb>
    ) -> IntegerResult {
        withMPZ { ways in
            var total = readOnly(n)
            __gmpz_bin_ui(ways, &total, UInt(bitPattern: k))
            return store(ways, into: result)
        }
    }

    /// Runs `body` with a fresh mpz variable.
    private static func withMPZ<Result>(_ body: (UnsafeMutablePointer<__mpz_struct>) -> Result) -> Result {
        var variable = __mpz_struct()
        return withUnsafeMutablePointer(to: &variable) { pointer in
            __gmpz_init(pointer)
            defer { __gmpz_clear(pointer) }
            return body(pointer)
        }
    }

    /// A view in mpz's form. GMP only reads it.
    private static func readOnly(_ view: IntegerView) -> __mpz_struct {
        let count = Int32(truncatingIfNeeded: view.count)
        return __mpz_struct(
            _mp_alloc: 0, _mp_size: view.isNegative ? -count : count,
            _mp_d: UnsafeMutablePointer(mutating: view.limbs))
    }

    /// Copies an mpz variable out.
    private static func store(_ variable: UnsafeMutablePointer<__mpz_struct>, into result: MutableLimbs)
        -> IntegerResult
    {
        let size = Int(variable.pointee._mp_size)
        result.update(from: variable.pointee._mp_d, count: abs(size))
        return IntegerResult(count: abs(size), isNegative: size < 0)
    }
}
