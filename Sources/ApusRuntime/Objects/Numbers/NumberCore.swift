import ApusNumerics
import Glibc

// Arithmetic of exact ints of any size and of floats: what the handlers call when their fast arms do not apply.

/// The magnitude of a big int object.
@inline(__always)
package func integerView(_ integer: IntegerObject) -> IntegerView {
    let count = integer.signedCount
    return IntegerView(
        limbs: UnsafePointer(pointer(integer.bytes).assumingMemoryBound(to: UInt.self)), count: abs(count),
        isNegative: count < 0)
}

/// Calls `body` with the operand as a view; small ints get a cell on the native stack.
@inline(__always)
package func withInteger<Result>(_ value: Value, _ body: (IntegerView) -> Result) -> Result {
    if value.isSmall {
        var cell: UInt = 0
        let small = value.small
        return withUnsafeMutablePointer(to: &cell) { body(IntegerView(small, cell: $0)) }
    }
    return body(integerView(IntegerObject(value)))
}

/// An int object of a machine integer.
@inline(__always)
package func makeInteger(_ ts: ThreadState, _ number: Int) -> Value {
    if _fastPath(fitsSmall(number)) { return Value(small: number) }
    return boxInteger(ts, number)
}

@inline(never)
private func boxInteger(_ ts: ThreadState, _ number: Int) -> Value {
    let object = IntegerObject.allocate(ts, tailBytes: 8, signedCount: number < 0 ? -1 : 1)
    initializeField(object.bytes, 0, Int(bitPattern: number.magnitude))
    return object.value
}

/// An int object of a result in memory.
@inline(never)
package func makeInteger(_ ts: ThreadState, _ limbs: UnsafePointer<UInt>, _ result: IntegerResult) -> Value {
    let view = IntegerView(limbs: limbs, result)
    if let small = view.small { return makeInteger(ts, small) }
    let count = result.count
    let object = IntegerObject.allocate(ts, tailBytes: count &* 8, signedCount: result.isNegative ? -count : count)
    if object.raw == 0 { return .null }
    var index = 0
    while index < count {
        initializeField(object.bytes, index &* 8, Int(bitPattern: limbs[index]))
        index &+= 1
    }
    return object.value
}

/// Whether memory suffices for an operation on numbers of `count` limbs; false with MemoryError set. GMP ends the process
/// when it gets no scratch memory: what it may need is asked for, and given back, before large operations.
@inline(__always)
package func hasLimbMemory(_ ts: ThreadState, _ count: Int) -> Bool {
    _fastPath(count < 1 << 15) || probeLimbMemory(ts, count)
}

@inline(never)
private func probeLimbMemory(_ ts: ThreadState, _ count: Int) -> Bool {
    // The result, its copy on the heap, and six times as much for transforms and the powers of a conversion.
    let (bytes, overflow) = count.multipliedReportingOverflow(by: 64)
    guard !overflow, let memory = malloc(bytes) else {
        raiseMemoryError(ts)
        return false
    }
    free(memory)
    return true
}

/// A non-negative int of `count` limbs, least significant first, the last of them not 0.
package func makeIntegerOfLimbs(_ ts: ThreadState, _ limbs: UnsafePointer<UInt>, _ count: Int) -> Value {
    makeInteger(ts, limbs, IntegerResult(count: count, isNegative: false))
}

/// Runs an operation that writes at most `count` limbs, and makes the object of its result.
@inline(__always)
package func withLimbs(_ ts: ThreadState, _ count: Int, _ body: (UnsafeMutablePointer<UInt>) -> IntegerResult?) -> Value
{
    if !hasLimbMemory(ts, count) { return .null }
    return withLimbsChecked(ts, count, body)
}

@inline(__always)
private func withLimbsChecked(
    _ ts: ThreadState, _ count: Int, _ body: (UnsafeMutablePointer<UInt>) -> IntegerResult?
) -> Value {
    // Up to a kilobyte lies on the native stack.
    withUnsafeTemporaryAllocation(of: UInt.self, capacity: max(count, 2)) { memory in
        let limbs = memory.baseAddress.unsafelyUnwrapped
        guard let result = body(limbs) else { return .null }
        return makeInteger(ts, limbs, result)
    }
}

/// The int of decimal digits, with an optional minus sign.
func integerFromDecimal(_ ts: ThreadState, _ digits: String) -> Value {
    guard let number = BigInteger(digits) else { return raise(ts, .valueError, "invalid integer constant") }
    return number.withView { view in
        makeInteger(ts, view.limbs, IntegerResult(count: view.count, isNegative: view.isNegative))
    }
}

/// The lowest 64 bits of a big int in two's complement.
func integerLowWord(_ integer: IntegerObject) -> Int {
    let view = integerView(integer)
    let low = view.count == 0 ? 0 : Int(bitPattern: view.limbs[0])
    return view.isNegative ? 0 &- low : low
}

/// A big int as a machine integer, if it fits.
func integerMachineWord(_ integer: IntegerObject) -> (number: Int, fits: Bool) {
    if let small = integerView(integer).small { return (small, true) }
    return (0, false)
}

/// `left op right` for two ints.
@inline(never)
package func integerBinary(_ ts: ThreadState, _ operation: BinaryOperator, _ left: Value, _ right: Value) -> Value {
    if left.isSmall && right.isSmall {
        let a = left.small
        let b = right.small
        switch operation {
        case .add: return makeInteger(ts, a &+ b)
        case .subtract: return makeInteger(ts, a &- b)
        case .multiply:
            let (product, overflow) = a.multipliedReportingOverflow(by: b)
            if !overflow { return makeInteger(ts, product) }
        case .leftShift where b >= 0 && b < 63 && (a &<< b) &>> b == a: return makeInteger(ts, a &<< b)
        case .floorDivide where b != 0:
            let quotient = a / b
            return makeInteger(ts, (a % b != 0) && ((a < 0) != (b < 0)) ? quotient &- 1 : quotient)
        case .modulo where b != 0:
            let remainder = a % b
            return Value(small: remainder != 0 && ((remainder < 0) != (b < 0)) ? remainder &+ b : remainder)
        case .trueDivide where b != 0 && abs(a) < 1 << 53 && abs(b) < 1 << 53:
            return makeFloat(ts, Double(a) / Double(b))
        case .rightShift where b >= 0: return Value(small: b > 62 ? (a < 0 ? -1 : 0) : a &>> b)
        case .bitAnd: return Value(small: a & b)
        case .bitOr: return Value(small: a | b)
        case .bitXor: return Value(small: a ^ b)
        case .power where b >= 0:
            if let result = smallPower(a, b) { return makeInteger(ts, result) }
        default: break
        }
    }
    return withInteger(left) { a in withInteger(right) { b in integerBinary(ts, operation, a, b) } }
}

/// `base ** exponent` while it fits a machine integer.
private func smallPower(_ base: Int, _ exponent: Int) -> Int? {
    if exponent > 62 && abs(base) > 1 { return nil }
    var result = 1
    var square = base
    var rest = exponent
    while rest > 0 {
        if rest & 1 != 0 {
            let (product, overflow) = result.multipliedReportingOverflow(by: square)
            if overflow { return nil }
            result = product
        }
        rest &>>= 1
        if rest > 0 {
            let (product, overflow) = square.multipliedReportingOverflow(by: square)
            if overflow { return nil }
            square = product
        }
    }
    return result
}

private func integerBinary(
    _ ts: ThreadState, _ operation: BinaryOperator, _ a: IntegerView, _ b: IntegerView
) -> Value {
    do throws(IntegerError) {
        switch operation {
        case .add: return withLimbs(ts, Integers.addedLimbCount(a, b)) { Integers.add(a, b, into: $0) }
        case .subtract: return withLimbs(ts, Integers.addedLimbCount(a, b)) { Integers.subtract(a, b, into: $0) }
        case .multiply:
            let count = try Integers.multipliedLimbCount(a, b)
            return withLimbs(ts, count) { Integers.multiply(a, b, into: $0) }
        case .floorDivide:
            if b.isZero { throw .divisionByZero }
            return withLimbs(ts, Integers.quotientLimbCount(a, b)) { try? Integers.floorDivide(a, b, into: $0) }
        case .modulo:
            if b.isZero { throw .divisionByZero }
            return withLimbs(ts, Integers.remainderLimbCount(a, b)) { try? Integers.modulo(a, b, into: $0) }
        case .trueDivide: return makeFloat(ts, try Integers.trueDivide(a, b))
        case .bitAnd:
            return withLimbs(ts, Integers.combinedLimbCount(a, b)) { Integers.combine(.and, a, b, into: $0) }
        case .bitOr: return withLimbs(ts, Integers.combinedLimbCount(a, b)) { Integers.combine(.or, a, b, into: $0) }
        case .bitXor: return withLimbs(ts, Integers.combinedLimbCount(a, b)) { Integers.combine(.xor, a, b, into: $0) }
        case .leftShift, .rightShift:
            if b.isNegative { return raise(ts, .valueError, "negative shift count") }
            if a.isZero { return Value(small: 0) }
            guard let bits = b.small else {
                if operation == .rightShift { return Value(small: a.isNegative ? -1 : 0) }
                throw .tooLarge
            }
            if operation == .rightShift {
                return withLimbs(ts, Integers.shiftedRightLimbCount(a, by: bits)) {
                    Integers.shiftRight(a, by: bits, into: $0)
                }
            }
            let count = try Integers.shiftedLeftLimbCount(a, by: bits)
            return withLimbs(ts, count) { Integers.shiftLeft(a, by: bits, into: $0) }
        case .power:
            if b.isNegative {
                return floatBinary(ts, .power, try Integers.toDouble(a), try Integers.toDouble(b))
            }
            let count = try Integers.poweredLimbCount(a, b)
            return withLimbs(ts, count) { Integers.power(a, b, into: $0) }
        case .matrixMultiply: return .notImplemented
        }
    } catch {
        return raiseInteger(ts, error, operation)
    }
}

@inline(never)
func raiseInteger(_ ts: ThreadState, _ error: IntegerError, _ operation: BinaryOperator) -> Value {
    switch error {
    case .divisionByZero:
        let message =
            switch operation {
            case .trueDivide: "division by zero"
            case .modulo: "integer modulo by zero"
            default: "integer division or modulo by zero"
            }
        return raise(ts, .zeroDivisionError, message)
    case .floatOverflow:
        let message =
            operation == .trueDivide
            ? "integer division result too large for a float" : "int too large to convert to float"
        return raise(ts, .overflowError, message)
    case .tooLarge where operation == .leftShift: return raise(ts, .overflowError, "too many digits in integer")
    default:
        raiseMemoryError(ts)
        return .null
    }
}

/// `left op right` for two floats.
@inline(never)
package func floatBinary(_ ts: ThreadState, _ operation: BinaryOperator, _ left: Double, _ right: Double) -> Value {
    switch operation {
    case .add: return makeFloat(ts, left + right)
    case .subtract: return makeFloat(ts, left - right)
    case .multiply: return makeFloat(ts, left * right)
    case .trueDivide:
        if right == 0 { return raise(ts, .zeroDivisionError, "float division by zero") }
        return makeFloat(ts, left / right)
    case .floorDivide:
        if right == 0 { return raise(ts, .zeroDivisionError, "float floor division by zero") }
        return makeFloat(ts, (try? Floats.floorDivide(left, right)) ?? .nan)
    case .modulo:
        if right == 0 { return raise(ts, .zeroDivisionError, "float modulo") }
        return makeFloat(ts, (try? Floats.modulo(left, right)) ?? .nan)
    case .power:
        switch Floats.power(left, right) {
        case .value(let number): return makeFloat(ts, number)
        case .zeroToNegative:
            return raise(ts, .zeroDivisionError, "0.0 cannot be raised to a negative power")
        case .overflow:
            return raise(ts, .overflowError, "(34, 'Numerical result out of range')")
        case .complex: return complexPower(ts, left, right)
        }
    default: return .notImplemented
    }
}
