// What the pure operations compute: the one definition that the interpreter executes and the optimizer folds with.

/// Bits of a word.
@inlinable @inline(__always) public func bits(_ word: Int) -> UInt64 { UInt64(bitPattern: Int64(word)) }
/// Word of bits.
@inlinable @inline(__always) public func word(_ bits: UInt64) -> Int {
    Int(truncatingIfNeeded: Int64(bitPattern: bits))
}

/// The result of a pure operation, or nil where it depends on more than the bits of its operands.
public func evaluate(_ operation: Operation, _ a: UInt64, _ b: UInt64) -> UInt64? {
    let x = word(a)
    let y = word(b)
    switch operation {
    case .add, .addChecked: return bits(x &+ y)
    case .subtract, .subtractChecked: return bits(x &- y)
    case .multiply, .multiplyChecked: return bits(x &* y)
    case .and: return a & b
    case .or: return a | b
    case .xor: return a ^ b
    case .shiftLeft: return a &<< b
    case .shiftRight: return bits(x &>> y)
    case .shiftRightUnsigned: return a &>> b
    case .divideFloor: return y <= 0 ? 0 : bits(floorDivision(x, y).quotient)
    case .moduloFloor: return y <= 0 ? 0 : bits(floorDivision(x, y).remainder)
    case .multiplyHigh: return a.multipliedFullWidth(by: b).high
    case .lessThan: return x < y ? 1 : 0
    case .lessEqual: return x <= y ? 1 : 0
    case .equal: return x == y ? 1 : 0
    case .notEqual: return x != y ? 1 : 0
    case .unsignedLessThan: return a < b ? 1 : 0
    case .unsignedLessEqual: return a <= b ? 1 : 0
    case .addOverflows: return x.addingReportingOverflow(y).overflow ? 1 : 0
    case .subtractOverflows: return x.subtractingReportingOverflow(y).overflow ? 1 : 0
    case .multiplyOverflows: return x.multipliedReportingOverflow(by: y).overflow ? 1 : 0
    case .isSmall: return a & 1
    case .bothSmall: return a & b & 1
    case .isObject: return isHeapObject(x) ? 1 : 0
    case .isFloat: return isImmediateFloat(x) ? 1 : isHeapObject(x) ? nil : 0
    case .tag: return bits(taggedSmall(x))
    case .untag: return bits(untaggedSmall(x))
    case .tagTruth: return bits(taggedTruth(x))
    case .unboxFloat: return isImmediateFloat(x) ? immediateFloat(x).bitPattern : nil
    case .boxFloat:
        let immediate = immediateFloatWord(Double(bitPattern: a))
        return immediate == 0 ? nil : bits(immediate)
    case .bitsOfFloat, .floatOfBits: return a
    case .floatFromInteger: return Double(x).bitPattern
    default: return evaluateFloat(operation, Double(bitPattern: a), Double(bitPattern: b))
    }
}

private func evaluateFloat(_ operation: Operation, _ a: Double, _ b: Double) -> UInt64? {
    switch operation {
    case .floatAdd: return (a + b).bitPattern
    case .floatSubtract: return (a - b).bitPattern
    case .floatMultiply: return (a * b).bitPattern
    case .floatDivide: return (a / b).bitPattern
    case .floatNegate: return a.bitPattern ^ (1 << 63)
    case .floatAbsolute: return a.bitPattern & ~(1 << 63)
    case .floatSquareRoot: return a.squareRoot().bitPattern
    case .floatLessThan: return a < b ? 1 : 0
    case .floatLessEqual: return a <= b ? 1 : 0
    case .floatEqual: return a == b ? 1 : 0
    case .floatNotEqual: return a != b ? 1 : 0
    case .integerFromFloat:
        // -2^63 is in range; 2^63 is the first that is not.
        let limit = 0x1p63
        return a >= -limit && a < limit ? bits(Int(a.rounded(.towardZero))) : 1 << 63
    default: return nil
    }
}

/// Towards minus infinity, for a divisor above 0.
private func floorDivision(_ x: Int, _ y: Int) -> (quotient: Int, remainder: Int) {
    let (quotient, remainder) = x.quotientAndRemainder(dividingBy: y)
    return remainder < 0 ? (quotient &- 1, remainder &+ y) : (quotient, remainder)
}

/// Whether a checked operation leaves the trace.
public func overflows(_ operation: Operation, _ a: UInt64, _ b: UInt64) -> Bool {
    switch operation {
    case .addChecked: word(a).addingReportingOverflow(word(b)).overflow
    case .subtractChecked: word(a).subtractingReportingOverflow(word(b)).overflow
    case .multiplyChecked: word(a).multipliedReportingOverflow(by: word(b)).overflow
    default: false
    }
}
