import ApusRuntime
import Glibc

// Bodies of the natives of math.stub: functions of one and two numbers and parts of a number.

func raiseDomain(_ ts: ThreadState) -> Double? {
    raise(ts, .valueError, "math domain error")
    return nil
}

func raiseRange(_ ts: ThreadState) -> Double? {
    raise(ts, .overflowError, "math range error")
    return nil
}

// MARK: - Functions of one number

/// What an infinite result of a finite argument means.
private enum Pole {
    /// The function grows beyond all doubles: OverflowError.
    case overflow
    /// The function has a pole there: ValueError.
    case domain
}

/// `function(argument)`; NaN from a number is a domain error.
@inline(__always)
private func evaluate(_ ts: ThreadState, _ argument: Double, _ pole: Pole, _ function: (Double) -> Double) -> Double? {
    let result = function(argument)
    if _slowPath(!result.isFinite) {
        if result.isNaN && !argument.isNaN { return raiseDomain(ts) }
        if result.isInfinite && argument.isFinite { return pole == .overflow ? raiseRange(ts) : raiseDomain(ts) }
    }
    return result
}

func mathSqrt(_ ts: ThreadState, _ x: Double) -> Double? { evaluate(ts, x, .domain) { $0.squareRoot() } }
func mathExp(_ ts: ThreadState, _ x: Double) -> Double? { evaluate(ts, x, .overflow, exp) }
func mathExp2(_ ts: ThreadState, _ x: Double) -> Double? { evaluate(ts, x, .overflow, exp2) }
func mathExpm1(_ ts: ThreadState, _ x: Double) -> Double? { evaluate(ts, x, .overflow, expm1) }
func mathLog1p(_ ts: ThreadState, _ x: Double) -> Double? { evaluate(ts, x, .domain) { $0 == 0 ? $0 : log1p($0) } }
func mathSin(_ ts: ThreadState, _ x: Double) -> Double? { evaluate(ts, x, .domain, sin) }
func mathCos(_ ts: ThreadState, _ x: Double) -> Double? { evaluate(ts, x, .domain, cos) }
func mathTan(_ ts: ThreadState, _ x: Double) -> Double? { evaluate(ts, x, .domain, tan) }
func mathAsin(_ ts: ThreadState, _ x: Double) -> Double? { evaluate(ts, x, .domain, asin) }
func mathAcos(_ ts: ThreadState, _ x: Double) -> Double? { evaluate(ts, x, .domain, acos) }
func mathSinh(_ ts: ThreadState, _ x: Double) -> Double? { evaluate(ts, x, .overflow, sinh) }
func mathCosh(_ ts: ThreadState, _ x: Double) -> Double? { evaluate(ts, x, .overflow, cosh) }
func mathAcosh(_ ts: ThreadState, _ x: Double) -> Double? { evaluate(ts, x, .domain, acosh) }
func mathAtanh(_ ts: ThreadState, _ x: Double) -> Double? { evaluate(ts, x, .domain, atanh) }
func mathCbrt(_ ts: ThreadState, _ x: Double) -> Double { cbrt(x) }
func mathAtan(_ ts: ThreadState, _ x: Double) -> Double { atan(x) }
func mathTanh(_ ts: ThreadState, _ x: Double) -> Double { tanh(x) }
func mathAsinh(_ ts: ThreadState, _ x: Double) -> Double { asinh(x) }
func mathErf(_ ts: ThreadState, _ x: Double) -> Double { erf(x) }
func mathErfc(_ ts: ThreadState, _ x: Double) -> Double { erfc(x) }
func mathFabs(_ ts: ThreadState, _ x: Double) -> Double { x.magnitude }
func mathDegrees(_ ts: ThreadState, _ x: Double) -> Double { x * (180 / Double.pi) }
func mathRadians(_ ts: ThreadState, _ x: Double) -> Double { x * (Double.pi / 180) }
func mathGamma(_ ts: ThreadState, _ x: Double) -> Double? { finish(ts, gammaFunction(x)) }
func mathLgamma(_ ts: ThreadState, _ x: Double) -> Double? { finish(ts, logarithmOfGamma(x)) }
func mathIsnan(_ ts: ThreadState, _ x: Double) -> Bool { x.isNaN }
func mathIsinf(_ ts: ThreadState, _ x: Double) -> Bool { x.isInfinite }
func mathIsfinite(_ ts: ThreadState, _ x: Double) -> Bool { x.isFinite }
func mathUlp(_ ts: ThreadState, _ x: Double) -> Double { x.isFinite ? x.magnitude.ulp : x.magnitude }

/// What a function of the module says about its argument.
enum Outcome {
    case value(Double)
    case domain, range
}

private func finish(_ ts: ThreadState, _ outcome: Outcome) -> Double? {
    switch outcome {
    case .value(let number): number
    case .domain: raiseDomain(ts)
    case .range: raiseRange(ts)
    }
}

// MARK: - Functions of two numbers

func mathPow(_ ts: ThreadState, _ x: Double, _ y: Double) -> Double? { finish(ts, power(x, y)) }
func mathFmod(_ ts: ThreadState, _ x: Double, _ y: Double) -> Double? { finish(ts, cRemainder(x, y)) }
func mathRemainder(_ ts: ThreadState, _ x: Double, _ y: Double) -> Double? { finish(ts, nearestRemainder(x, y)) }
func mathAtan2(_ ts: ThreadState, _ y: Double, _ x: Double) -> Double { atan2(y, x) }
func mathCopysign(_ ts: ThreadState, _ x: Double, _ y: Double) -> Double { copysign(x, y) }
func mathNextafter(_ ts: ThreadState, _ x: Double, _ y: Double) -> Double { nextafter(x, y) }

private func power(_ base: Double, _ exponent: Double) -> Outcome {
    let result = pow(base, exponent)
    if result.isFinite { return .value(result) }
    if result.isNaN { return base.isNaN || exponent.isNaN ? .value(.nan) : .domain }
    if base.isInfinite || exponent.isInfinite { return .value(result) }
    return base == 0 ? .domain : .range
}

/// The remainder of C's division, with the sign of the dividend.
private func cRemainder(_ dividend: Double, _ divisor: Double) -> Outcome {
    let result = fmod(dividend, divisor)
    return result.isNaN && !dividend.isNaN && !divisor.isNaN ? .domain : .value(result)
}

/// IEEE 754's remainder: to the nearest multiple.
private func nearestRemainder(_ dividend: Double, _ divisor: Double) -> Outcome {
    let result = remainder(dividend, divisor)
    return result.isNaN && !dividend.isNaN && !divisor.isNaN ? .domain : .value(result)
}

func mathLdexp(_ ts: ThreadState, _ number: Double, _ exponent: Value) -> Double? {
    guard isInteger(exponent) else {
        raise(ts, .typeError, "Expected an int as second argument to ldexp.")
        return nil
    }
    guard let places = indexArgument(ts, exponent) else { return nil }
    if number == 0 || !number.isFinite { return number }
    // Beyond these every double is too large or zero.
    let result = ldexp(number, Int32(max(-10_000, min(10_000, places))))
    return result.isInfinite ? raiseRange(ts) : result
}

func mathIsclose(
    _ ts: ThreadState, _ left: Double, _ right: Double, _ relative: Double, _ absolute: Double
) -> Bool? {
    if relative < 0 || absolute < 0 {
        raise(ts, .valueError, "tolerances must be non-negative")
        return nil
    }
    if left == right { return true }
    if left.isInfinite || right.isInfinite { return false }
    let difference = (right - left).magnitude
    return difference <= (relative * right).magnitude || difference <= (relative * left).magnitude
        || difference <= absolute
}

// MARK: - Parts of a number

func mathFrexp(_ ts: ThreadState, _ number: Double) -> TupleObject {
    var exponent: Int32 = 0
    let fraction = number.isFinite ? frexp(number, &exponent) : number
    return makeTuple(ts, makeFloat(ts, fraction), Value(small: Int(exponent)))
}

func mathModf(_ ts: ThreadState, _ number: Double) -> TupleObject {
    var whole = 0.0
    let fraction = modf(number, &whole)
    let first = makeFloat(ts, fraction)
    return makeTuple(ts, first, makeFloat(ts, whole))
}

func mathFloor(_ ts: ThreadState, _ value: Value) -> Value { roundWhole(ts, value, .floor, .down) }
func mathCeil(_ ts: ThreadState, _ value: Value) -> Value { roundWhole(ts, value, .ceil, .up) }

func mathTrunc(_ ts: ThreadState, _ value: Value) -> Value {
    if value.isExactFloat { return integerFromDouble(ts, value.float) }
    let method = lookupSpecial(ts, typeOf(value), .trunc)
    if method.isNull {
        return raise(ts, .typeError, "type \(typeName(value)) doesn't define __trunc__ method")
    }
    return callSpecial(ts, method, value)
}

private func roundWhole(
    _ ts: ThreadState, _ value: Value, _ name: KnownName, _ rule: FloatingPointRoundingRule
) -> Value {
    if value.isSmall { return value }
    if !value.isExactFloat {
        let method = lookupSpecial(ts, typeOf(value), name)
        if !method.isNull { return callSpecial(ts, method, value) }
    }
    guard let number = doubleArgument(ts, value) else { return .null }
    return integerFromDouble(ts, number.rounded(rule))
}
