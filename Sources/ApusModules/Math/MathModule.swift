import ApusRuntime
import Glibc

/// The module `math`.
package func makeMathModule(_ ts: ThreadState) -> ModuleObject {
    let name = intern(ts, "math" as StaticString).value
    let module = makeModule(ts, name)
    let namespace = module.namespace
    for (title, number) in [
        ("pi", Double.pi), ("e", M_E), ("tau", 2 * Double.pi), ("inf", Double.infinity), ("nan", Double.nan),
    ] as [(StaticString, Double)] {
        _ = dictSet(ts, namespace, intern(ts, title).value, makeFloat(ts, number))
    }
    let definer = FunctionDefiner(ts: ts, namespace: namespace, module: name)
    defineElementary(definer)
    defineTwoOperands(definer)
    defineParts(definer)
    defineIntegers(definer)
    defineSums(definer)
    return module
}

/// Adds functions to a module.
struct FunctionDefiner {
    let ts: ThreadState
    let namespace: DictObject
    let module: Value

    func callAsFunction(_ title: StaticString, _ signature: StaticString, _ entry: NativeEntry) {
        defineFunction(ts, namespace, title, signature, module: module, entry)
    }

    func raw(_ title: StaticString, _ signature: StaticString, _ entry: RawNativeEntry) {
        defineRawFunction(ts, namespace, title, signature, module: module, entry)
    }
}

func raiseDomain(_ ts: ThreadState) -> Int { raise(ts, .valueError, "math domain error").raw }
func raiseRange(_ ts: ThreadState) -> Int { raise(ts, .overflowError, "math range error").raw }

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
private func evaluate(_ thread: Int, _ base: Int, _ pole: Pole, _ function: (Double) -> Double) -> Int {
    let ts = ThreadState(raw: thread)
    guard let argument = doubleArgument(ts, Arguments(raw: base)[0]) else { return 0 }
    let result = function(argument)
    if _slowPath(!result.isFinite) {
        if result.isNaN && !argument.isNaN { return raiseDomain(ts) }
        if result.isInfinite && argument.isFinite { return pole == .overflow ? raiseRange(ts) : raiseDomain(ts) }
    }
    return makeFloat(ts, result).raw
}

private func defineElementary(_ define: FunctionDefiner) {
    define("sqrt", "(x, /)") { evaluate($0, $1, .domain) { $0.squareRoot() } }
    define("exp", "(x, /)") { evaluate($0, $1, .overflow, exp) }
    define("exp2", "(x, /)") { evaluate($0, $1, .overflow, exp2) }
    define("expm1", "(x, /)") { evaluate($0, $1, .overflow, expm1) }
    define("log1p", "(x, /)") { evaluate($0, $1, .domain) { $0 == 0 ? $0 : log1p($0) } }
    define("cbrt", "(x, /)") { evaluate($0, $1, .domain, cbrt) }
    define("sin", "(x, /)") { evaluate($0, $1, .domain, sin) }
    define("cos", "(x, /)") { evaluate($0, $1, .domain, cos) }
    define("tan", "(x, /)") { evaluate($0, $1, .domain, tan) }
    define("asin", "(x, /)") { evaluate($0, $1, .domain, asin) }
    define("acos", "(x, /)") { evaluate($0, $1, .domain, acos) }
    define("atan", "(x, /)") { evaluate($0, $1, .domain, atan) }
    define("sinh", "(x, /)") { evaluate($0, $1, .overflow, sinh) }
    define("cosh", "(x, /)") { evaluate($0, $1, .overflow, cosh) }
    define("tanh", "(x, /)") { evaluate($0, $1, .domain, tanh) }
    define("asinh", "(x, /)") { evaluate($0, $1, .domain, asinh) }
    define("acosh", "(x, /)") { evaluate($0, $1, .domain, acosh) }
    define("atanh", "(x, /)") { evaluate($0, $1, .domain, atanh) }
    define("fabs", "(x, /)") { evaluate($0, $1, .domain) { $0.magnitude } }
    define("erf", "(x, /)") { evaluate($0, $1, .domain, erf) }
    define("erfc", "(x, /)") { evaluate($0, $1, .domain, erfc) }
    define("degrees", "(x, /)") { convertAngle($0, $1, 180 / Double.pi) }
    define("radians", "(x, /)") { convertAngle($0, $1, Double.pi / 180) }
    define("gamma", "(x, /)") { outcome($0, $1, gammaFunction) }
    define("lgamma", "(x, /)") { outcome($0, $1, logarithmOfGamma) }
    define("isnan", "(x, /)") { classify($0, $1) { $0.isNaN } }
    define("isinf", "(x, /)") { classify($0, $1) { $0.isInfinite } }
    define("isfinite", "(x, /)") { classify($0, $1) { $0.isFinite } }
    define("ulp", "(x, /)") {
        let ts = ThreadState(raw: $0)
        guard let argument = doubleArgument(ts, Arguments(raw: $1)[0]) else { return 0 }
        return makeFloat(ts, argument.isFinite ? argument.magnitude.ulp : argument.magnitude).raw
    }
}

private func convertAngle(_ thread: Int, _ base: Int, _ factor: Double) -> Int {
    let ts = ThreadState(raw: thread)
    guard let argument = doubleArgument(ts, Arguments(raw: base)[0]) else { return 0 }
    return makeFloat(ts, argument * factor).raw
}

private func classify(_ thread: Int, _ base: Int, _ test: (Double) -> Bool) -> Int {
    guard let argument = doubleArgument(ThreadState(raw: thread), Arguments(raw: base)[0]) else { return 0 }
    return Value(test(argument)).raw
}

/// What a function of the module says about its argument.
enum Outcome {
    case value(Double)
    case domain, range
}

private func outcome(_ thread: Int, _ base: Int, _ function: (Double) -> Outcome) -> Int {
    let ts = ThreadState(raw: thread)
    guard let argument = doubleArgument(ts, Arguments(raw: base)[0]) else { return 0 }
    return finish(ts, function(argument))
}

private func finish(_ ts: ThreadState, _ outcome: Outcome) -> Int {
    switch outcome {
    case .value(let number): makeFloat(ts, number).raw
    case .domain: raiseDomain(ts)
    case .range: raiseRange(ts)
    }
}

// MARK: - Functions of two numbers

private func combine(_ thread: Int, _ base: Int, _ function: (Double, Double) -> Outcome) -> Int {
    let ts = ThreadState(raw: thread)
    let arguments = Arguments(raw: base)
    guard let left = doubleArgument(ts, arguments[0]), let right = doubleArgument(ts, arguments[1]) else { return 0 }
    return finish(ts, function(left, right))
}

private func defineTwoOperands(_ define: FunctionDefiner) {
    define("pow", "(x, y, /)") { combine($0, $1, power) }
    define("fmod", "(x, y, /)") { combine($0, $1, cRemainder) }
    define("remainder", "(x, y, /)") { combine($0, $1, nearestRemainder) }
    define("atan2", "(y, x, /)") { combine($0, $1) { .value(atan2($0, $1)) } }
    define("copysign", "(x, y, /)") { combine($0, $1) { .value(copysign($0, $1)) } }
    define("nextafter", "(x, y, /)") { combine($0, $1) { .value(nextafter($0, $1)) } }
    define("ldexp", "(x, i, /)") { scale(ThreadState(raw: $0), Arguments(raw: $1)) }
    define("isclose", "(a, b, *, rel_tol=1e-09, abs_tol=0.0)") {
        isClose(ThreadState(raw: $0), Arguments(raw: $1))
    }
}

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

private func scale(_ ts: ThreadState, _ arguments: Arguments) -> Int {
    guard let number = doubleArgument(ts, arguments[0]) else { return 0 }
    if !isInteger(arguments[1]) { return raise(ts, .typeError, "Expected an int as second argument to ldexp.").raw }
    let (exponent, isValid) = indexInteger(ts, arguments[1], clamp: true)
    if !isValid { return 0 }
    if number == 0 || !number.isFinite { return makeFloat(ts, number).raw }
    // Beyond these every double is too large or zero.
    let result = ldexp(number, Int32(max(-10_000, min(10_000, exponent))))
    return result.isInfinite ? raiseRange(ts) : makeFloat(ts, result).raw
}

private func isClose(_ ts: ThreadState, _ arguments: Arguments) -> Int {
    guard let left = doubleArgument(ts, arguments[0]), let right = doubleArgument(ts, arguments[1]) else { return 0 }
    var relative = 1e-9
    var absolute = 0.0
    if !arguments[2].isNull {
        guard let number = doubleArgument(ts, arguments[2]) else { return 0 }
        relative = number
    }
    if !arguments[3].isNull {
        guard let number = doubleArgument(ts, arguments[3]) else { return 0 }
        absolute = number
    }
    if relative < 0 || absolute < 0 { return raise(ts, .valueError, "tolerances must be non-negative").raw }
    if left == right { return Value.true.raw }
    if left.isInfinite || right.isInfinite { return Value.false.raw }
    let difference = (right - left).magnitude
    return Value(
        difference <= (relative * right).magnitude || difference <= (relative * left).magnitude
            || difference <= absolute
    ).raw
}

// MARK: - Parts of a number

private func defineParts(_ define: FunctionDefiner) {
    define("frexp", "(x, /)") {
        let ts = ThreadState(raw: $0)
        guard let number = doubleArgument(ts, Arguments(raw: $1)[0]) else { return 0 }
        var exponent: Int32 = 0
        let fraction = number.isFinite ? frexp(number, &exponent) : number
        return makeTuple(ts, makeFloat(ts, fraction), Value(small: Int(exponent))).raw
    }
    define("modf", "(x, /)") {
        let ts = ThreadState(raw: $0)
        guard let number = doubleArgument(ts, Arguments(raw: $1)[0]) else { return 0 }
        var whole = 0.0
        let fraction = modf(number, &whole)
        let first = makeFloat(ts, fraction)
        return makeTuple(ts, first, makeFloat(ts, whole)).raw
    }
    define("floor", "(x, /)") { roundWhole(ThreadState(raw: $0), Arguments(raw: $1)[0], .floor, .down) }
    define("ceil", "(x, /)") { roundWhole(ThreadState(raw: $0), Arguments(raw: $1)[0], .ceil, .up) }
    define("trunc", "(x, /)") {
        let ts = ThreadState(raw: $0)
        let value = Arguments(raw: $1)[0]
        if value.isExactFloat { return integerFromDouble(ts, value.float).raw }
        let method = lookupSpecial(ts, typeOf(value), .trunc)
        if method.isNull {
            return raise(ts, .typeError, "type \(typeName(value)) doesn't define __trunc__ method").raw
        }
        return callSpecial(ts, method, value).raw
    }
}

private func roundWhole(_ ts: ThreadState, _ value: Value, _ name: KnownName, _ rule: FloatingPointRoundingRule) -> Int
{
    if value.isSmall { return value.raw }
    if !value.isExactFloat {
        let method = lookupSpecial(ts, typeOf(value), name)
        if !method.isNull { return callSpecial(ts, method, value).raw }
    }
    guard let number = doubleArgument(ts, value) else { return 0 }
    return integerFromDouble(ts, number.rounded(rule)).raw
}
