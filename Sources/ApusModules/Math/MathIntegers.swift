import ApusNumerics
import ApusRuntime
import Glibc

// Functions of ints, exact for every size, and logarithms, which take ints of every size.

// MARK: - Divisors

func mathGcd(_ ts: ThreadState, _ integers: ArgumentList) -> Value {
    var result = Value(small: 0)
    for index in 0..<integers.count {
        let integer = indexValue(ts, integers[index])
        if integer.isErr { return .null }
        result = divisor(ts, result, integer)
        if result.isErr { return .null }
    }
    return result
}

private func divisor(_ ts: ThreadState, _ left: Value, _ right: Value) -> Value {
    if left.isSmall && right.isSmall {
        var a = left.small.magnitude
        var b = right.small.magnitude
        while b != 0 { (a, b) = (b, a % b) }
        return makeInteger(ts, Int(bitPattern: a))
    }
    return withInteger(left) { a in
        withInteger(right) { b in
            withLimbs(ts, Integers.greatestCommonDivisorLimbCount(a, b)) {
                Integers.greatestCommonDivisor(a, b, into: $0)
            }
        }
    }
}

func mathLcm(_ ts: ThreadState, _ integers: ArgumentList) -> Value {
    var result = Value(small: 1)
    for index in 0..<integers.count {
        let integer = indexValue(ts, integers[index])
        if integer.isErr { return .null }
        let common = divisor(ts, result, integer)
        if common.isErr { return .null }
        if common == Value(small: 0) {
            result = common
            continue
        }
        let quotient = integerBinary(ts, .floorDivide, integer, common)
        if quotient.isErr { return .null }
        let multiple = integerBinary(ts, .multiply, result, quotient)
        if multiple.isErr { return .null }
        result = integerMagnitude(ts, multiple)
        if result.isErr { return .null }
    }
    return result
}

// MARK: - Counting

private func isBelowZero(_ integer: Value) -> Bool {
    integer.isSmall ? integer.small < 0 : IntegerObject(integer).signedCount < 0
}

private func isLessThan(_ left: Value, _ right: Value) -> Bool {
    if left.isSmall && right.isSmall { return left.small < right.small }
    return withInteger(left) { a in withInteger(right) { b in Integers.compare(a, b) < 0 } }
}

/// A number that the runtime counts with; nil when it is too large.
private func machineNumber(_ integer: Value) -> Int? {
    integer.isSmall ? integer.small : withInteger(integer) { $0.small }
}

private func tooLarge(_ ts: ThreadState) -> Value {
    raiseMemoryError(ts)
    return .null
}

func mathFactorial(_ ts: ThreadState, _ integer: Value) -> Value {
    if isBelowZero(integer) {
        return raise(ts, .valueError, "factorial() not defined for negative values")
    }
    guard let number = machineNumber(integer) else {
        return raise(ts, .overflowError, "factorial() argument should not exceed \(Int.max)")
    }
    guard let count = try? Integers.factorialLimbCount(number) else { return tooLarge(ts) }
    return withLimbs(ts, count) { Integers.factorial(number, into: $0) }
}

func mathComb(_ ts: ThreadState, _ total: Value, _ chosen: Value) -> Value {
    if isBelowZero(total) { return raise(ts, .valueError, "n must be a non-negative integer") }
    if isBelowZero(chosen) { return raise(ts, .valueError, "k must be a non-negative integer") }
    if isLessThan(total, chosen) { return Value(small: 0) }
    let rest = integerBinary(ts, .subtract, total, chosen)
    if rest.isErr { return .null }
    guard let count = machineNumber(isLessThan(rest, chosen) ? rest : chosen) else {
        return raise(ts, .overflowError, "min(n - k, k) must not exceed \(Int.max)")
    }
    return withInteger(total) { n in
        guard let room = try? Integers.binomialLimbCount(n, count) else { return tooLarge(ts) }
        return withLimbs(ts, room) { Integers.binomial(n, count, into: $0) }
    }
}

func mathPerm(_ ts: ThreadState, _ total: Value, _ chosen: Value?) -> Value {
    guard let chosen else { return mathFactorial(ts, total) }
    if isBelowZero(total) { return raise(ts, .valueError, "n must be a non-negative integer") }
    if isBelowZero(chosen) { return raise(ts, .valueError, "k must be a non-negative integer") }
    if isLessThan(total, chosen) { return Value(small: 0) }
    guard let count = machineNumber(chosen) else {
        return raise(ts, .overflowError, "k must not exceed \(Int.max)")
    }
    if withInteger(total, { (try? Integers.binomialLimbCount($0, count)) == nil }) { return tooLarge(ts) }
    return fallingProduct(ts, total, 0, count)
}

/// (total - from) (total - from - 1) ... (total - to + 1), by halves so that the factors stay of like size.
private func fallingProduct(_ ts: ThreadState, _ total: Value, _ from: Int, _ to: Int) -> Value {
    if to - from <= 8 {
        var result = Value(small: 1)
        for index in from..<to {
            let factor = integerBinary(ts, .subtract, total, Value(small: index))
            if factor.isErr { return .null }
            result = integerBinary(ts, .multiply, result, factor)
            if result.isErr { return .null }
        }
        return result
    }
    let middle = from + (to - from) / 2
    let left = fallingProduct(ts, total, from, middle)
    if left.isErr { return .null }
    let right = fallingProduct(ts, total, middle, to)
    return right.isErr ? .null : integerBinary(ts, .multiply, left, right)
}

func mathIsqrt(_ ts: ThreadState, _ integer: Value) -> Value {
    if isBelowZero(integer) { return raise(ts, .valueError, "isqrt() argument must be nonnegative") }
    return withInteger(integer) { view in
        withLimbs(ts, Integers.squareRootLimbCount(view)) { Integers.squareRoot(view, into: $0) }
    }
}

// MARK: - Logarithms

func mathLog2(_ ts: ThreadState, _ value: Value) -> Value { logarithm(ts, value, log2) }
func mathLog10(_ ts: ThreadState, _ value: Value) -> Value { logarithm(ts, value, log10) }

func mathLog(_ ts: ThreadState, _ arguments: ArgumentList) -> Value {
    if !ts.keywordNames.isNull { return raise(ts, .typeError, "log() takes no keyword arguments") }
    if arguments.count < 1 || arguments.count > 2 {
        return raise(ts, .typeError, "math.log requires 1 to 2 arguments")
    }
    let numerator = logarithm(ts, arguments[0], log)
    if numerator.isErr || arguments.count == 1 { return numerator }
    let denominator = logarithm(ts, arguments[1], log)
    return denominator.isErr ? .null : floatBinary(ts, .trueDivide, numerator.float, denominator.float)
}

private func logarithm(_ ts: ThreadState, _ value: Value, _ function: (Double) -> Double) -> Value {
    if isInteger(value) && !value.isSmall && !value.isBool {
        if isBelowZero(value) || IntegerObject(value).signedCount == 0 {
            return raise(ts, .valueError, "math domain error")
        }
        let integer = withInteger(value) { view in
            (number: try? Integers.toDouble(view), parts: Integers.fractionAndExponent(view))
        }
        if let number = integer.number { return makeFloat(ts, function(number)) }
        // Beyond the doubles: of the leading bits and the exponent.
        return makeFloat(ts, function(integer.parts.fraction) + function(2) * Double(integer.parts.exponent))
    }
    guard let number = doubleArgument(ts, value) else { return .null }
    if number <= 0 { return raise(ts, .valueError, "math domain error") }
    return makeFloat(ts, function(number))
}
