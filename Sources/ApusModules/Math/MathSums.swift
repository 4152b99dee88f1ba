import ApusNumerics
import ApusRuntime
import Glibc

// Sums, products and distances of many numbers.

// MARK: - Sums

/// Partial sums that do not overlap, smallest first, which together are the exact sum (J. R. Shewchuk, Adaptive
/// precision floating-point arithmetic, 1997).
private struct Expansion {
    var partials: [Double] = []

    /// False when a partial sum is beyond the doubles.
    mutating func add(_ number: Double) -> Bool {
        var number = number
        var kept = 0
        for index in 0..<partials.count {
            var other = partials[index]
            if number.magnitude < other.magnitude { swap(&number, &other) }
            let high = number + other
            let low = other - (high - number)
            if low != 0 {
                partials[kept] = low
                kept += 1
            }
            number = high
        }
        partials.removeSubrange(kept...)
        if number != 0 {
            if !number.isFinite { return false }
            partials.append(number)
        }
        return true
    }

    /// The sum rounded once, half to even.
    func rounded() -> Double {
        guard var high = partials.last else { return 0 }
        var index = partials.count - 1
        var low = 0.0
        while index > 0 {
            index -= 1
            let larger = high
            let smaller = partials[index]
            high = larger + smaller
            low = smaller - (high - larger)
            if low != 0 { break }
        }
        // Exactly half a unit is left: what follows decides the direction.
        if index > 0 && ((low < 0 && partials[index - 1] < 0) || (low > 0 && partials[index - 1] > 0)) {
            let doubled = low * 2
            let candidate = high + doubled
            if doubled == candidate - high { high = candidate }
        }
        return high
    }
}

func mathFsum(_ ts: ThreadState, _ iterable: Value) -> Double? {
    let iterator = getIterator(ts, iterable)
    if iterator.isErr { return nil }
    var expansion = Expansion()
    // Infinities and NaN are summed apart.
    var special = 0.0
    var infinities = 0.0
    while true {
        let item = iterateNext(ts, iterator)
        if item.isNull {
            if !ts.exception.isNull { return nil }
            break
        }
        guard let number = doubleArgument(ts, item) else { return nil }
        if number.isFinite {
            if !expansion.add(number) {
                raise(ts, .overflowError, "intermediate overflow in fsum")
                return nil
            }
        } else {
            if number.isInfinite { infinities += number }
            special += number
        }
    }
    if special != 0 {
        if infinities.isNaN {
            raise(ts, .valueError, "-inf + inf in fsum")
            return nil
        }
        return special
    }
    return expansion.rounded()
}

func mathProd(_ ts: ThreadState, _ iterable: Value, _ start: Value) -> Value {
    let iterator = getIterator(ts, iterable)
    if iterator.isErr { return .null }
    var result = start
    while true {
        let item = iterateNext(ts, iterator)
        if item.isNull { return ts.exception.isNull ? result : .null }
        if result.isImmediateFloat && item.isImmediateFloat {
            result = makeFloat(ts, result.immediateFloat * item.immediateFloat)
        } else {
            result = binaryOperation(ts, .multiply, result, item)
            if result.isErr { return .null }
        }
    }
}

// MARK: - Norms

func mathHypot(_ ts: ThreadState, _ coordinates: ArgumentList) -> Double? {
    var numbers: [Double] = []
    numbers.reserveCapacity(coordinates.count)
    for index in 0..<coordinates.count {
        guard let number = doubleArgument(ts, coordinates[index]) else { return nil }
        numbers.append(number.magnitude)
    }
    return norm(numbers)
}

func mathDist(_ ts: ThreadState, _ from: Value, _ to: Value) -> Double? {
    let first = from.hasLayout(ShapeNumber.tuple) ? from : iterableToTuple(ts, from)
    if first.isErr { return nil }
    let second = to.hasLayout(ShapeNumber.tuple) ? to : iterableToTuple(ts, to)
    if second.isErr { return nil }
    let left = TupleObject(first)
    let right = TupleObject(second)
    if left.count != right.count {
        raise(ts, .valueError, "both points must have the same number of dimensions")
        return nil
    }
    var numbers: [Double] = []
    numbers.reserveCapacity(left.count)
    for index in 0..<left.count {
        guard let a = doubleArgument(ts, left[index]), let b = doubleArgument(ts, right[index]) else { return nil }
        numbers.append((a - b).magnitude)
    }
    return norm(numbers)
}

/// A sum kept as a large part and corrections.
private struct CompensatedSum {
    var whole = 1.0
    var high = 0.0
    var middle = 0.0
    var low = 0.0

    /// Adds to `whole`; the rounding error, exact because `whole` is the larger, comes back.
    @inline(__always) mutating func addReturningError(_ number: Double) -> Double {
        let before = whole
        whole += number
        return (before - whole) + number
    }

    var value: Double { whole - 1 + (high + middle + low) }
}

/// The upper 26 bits of a number and the rest (T. J. Dekker, 1971).
@inline(__always) private func split(_ number: Double) -> (high: Double, low: Double) {
    let scaled = number * 134_217_729
    let high = scaled - (scaled - number)
    return (high, number - high)
}

/// The Euclidean norm of numbers that are not negative. Scaled by a power of two, squared exactly and summed with
/// compensation; the root is corrected by one differential step. Nearly always correctly rounded.
private func norm(_ numbers: [Double]) -> Double {
    var largest = 0.0
    var hasNaN = false
    for number in numbers {
        if number.isNaN { hasNaN = true }
        if number > largest { largest = number }
    }
    if largest.isInfinite { return largest }
    if hasNaN { return .nan }
    if largest == 0 || numbers.count <= 1 { return largest }
    var exponent: Int32 = 0
    _ = frexp(largest, &exponent)
    var sum = CompensatedSum()
    if exponent < -1023 {
        // The scale would be infinite: all are subnormal.
        for number in numbers {
            let ratio = number / largest
            sum.high += sum.addReturningError(ratio * ratio)
        }
        return largest * sum.value.squareRoot()
    }
    let scale = ldexp(1, -exponent)
    for number in numbers {
        let (high, low) = split(number * scale)
        sum.high += sum.addReturningError(high * high)
        sum.middle += sum.addReturningError(2 * high * low)
        sum.low += low * low
    }
    let root = sum.value.squareRoot()
    let (high, low) = split(root)
    sum.high += sum.addReturningError(-high * high)
    sum.middle += sum.addReturningError(-2 * high * low)
    sum.low += sum.addReturningError(-low * low)
    return (root + sum.value / (2 * root)) / scale
}
