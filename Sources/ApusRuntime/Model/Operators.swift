// The enumerations themselves are made from ApusBytecode's OperatorTable.

extension BinaryOperator {
    // The order of the operators is that of the first three groups of `KnownName`.
    var forward: Value { Value(raw: loadWord(rootBlock, RootOffset.names &+ rawValue &<< 3)) }
    var reflected: Value { Value(raw: loadWord(rootBlock, RootOffset.names &+ (rawValue &+ 13) &<< 3)) }
    var inplace: Value { Value(raw: loadWord(rootBlock, RootOffset.names &+ (rawValue &+ 26) &<< 3)) }

    /// As it stands in messages.
    var title: String { self == .power ? "** or pow()" : symbol }
}

/// `left op right` by the data model: the reflected method of a proper subclass goes first.
@inline(never)
package func binaryOperation(_ ts: ThreadState, _ operation: BinaryOperator, _ left: Value, _ right: Value) -> Value {
    let result = tryBinary(ts, operation, left, right)
    if result == .notImplemented { return raiseOperands(ts, operation.title, left, right, operation) }
    return result
}

/// NotImplemented when neither side knows the operation.
@inline(never)
func tryBinary(_ ts: ThreadState, _ operation: BinaryOperator, _ left: Value, _ right: Value) -> Value {
    dispatchBinary(ts, operation.forward, operation.reflected, left, right)
}

/// Asks the operands' classes by the names of an operation and of its reflected form; NotImplemented when neither knows.
@inline(__always)
func dispatchBinary(
    _ ts: ThreadState, _ forwardName: Value, _ reflectedName: Value, _ left: Value, _ right: Value
) -> Value {
    let leftType = typeOf(left)
    let rightType = typeOf(right)
    let forward = lookupType(leftType, forwardName)
    if leftType.raw == rightType.raw {
        return forward.isNull ? .notImplemented : callSpecial(ts, forward, left, right)
    }
    let reflected = lookupType(rightType, reflectedName)
    if !reflected.isNull && reflected != forward && isSubtype(rightType, leftType)
        && lookupType(leftType, reflectedName) != reflected
    {
        let result = callSpecial(ts, reflected, right, left)
        if result != .notImplemented { return result }
        return forward.isNull ? .notImplemented : callSpecial(ts, forward, left, right)
    }
    if !forward.isNull {
        let result = callSpecial(ts, forward, left, right)
        if result != .notImplemented { return result }
    }
    return reflected.isNull ? .notImplemented : callSpecial(ts, reflected, right, left)
}

/// `left op= right`: the in-place method first.
@inline(never)
package func inplaceOperation(_ ts: ThreadState, _ operation: BinaryOperator, _ left: Value, _ right: Value) -> Value {
    let method = lookupType(typeOf(left), operation.inplace)
    if !method.isNull {
        // CPython's list and bytearray, but not their subclasses, have no numeric slot for `+=` and `*=`, so a numeric
        // one of the right operand goes first.
        if (operation == .add || operation == .multiply)
            && (left.hasShape(ShapeNumber.list) || left.hasShape(ShapeNumber.byteArray))
        {
            let reflected = lookupType(typeOf(right), operation.reflected)
            if !reflected.isNull && !reflected.hasShape(ShapeNumber.native) {
                let result = callSpecial(ts, reflected, right, left)
                if result != .notImplemented { return result }
            }
        }
        let result = callSpecial(ts, method, left, right)
        if result != .notImplemented { return result }
    }
    // CPython lets a sequence on the right repeat itself only where the left class has no slots of a sequence at all.
    if operation == .multiply && isSequence(right) && !isSequence(left) && couldBeSequence(ts, left)
        && lookupType(typeOf(right), operation.reflected).hasShape(ShapeNumber.native)
    {
        let forward = lookupType(typeOf(left), operation.forward)
        if !forward.isNull {
            let result = callSpecial(ts, forward, left, right)
            if result != .notImplemented { return result }
        }
        return raise(
            ts, .typeError, "unsupported operand type(s) for *=: '\(typeName(left))' and '\(typeName(right))'")
    }
    let result = tryBinary(ts, operation, left, right)
    if result == .notImplemented {
        return raiseOperands(ts, operation.symbol + "=", left, right, operation)
    }
    return result
}

@inline(never)
private func raiseOperands(
    _ ts: ThreadState, _ symbol: String, _ left: Value, _ right: Value, _ operation: BinaryOperator
) -> Value {
    // CPython's sequences speak for themselves.
    if operation == .add {
        let name = typeName(left)
        if left.hasLayout(ShapeNumber.string) || left.hasLayout(ShapeNumber.list) || left.hasLayout(ShapeNumber.tuple) {
            return raise(
                ts, .typeError, "can only concatenate \(name) (not \"\(typeName(right))\") to \(name)")
        }
        if left.hasLayout(ShapeNumber.bytes) || left.hasLayout(ShapeNumber.byteArray) {
            return raise(ts, .typeError, "can't concat \(typeName(right)) to \(name)")
        }
    }
    if operation == .multiply {
        if isSequence(left) {
            return raise(ts, .typeError, "can't multiply sequence by non-int of type '\(typeName(right))'")
        }
        if isSequence(right) {
            return raise(ts, .typeError, "can't multiply sequence by non-int of type '\(typeName(left))'")
        }
    }
    return raise(
        ts, .typeError, "unsupported operand type(s) for \(symbol): '\(typeName(left))' and '\(typeName(right))'")
}

private func isSequence(_ value: Value) -> Bool {
    value.hasLayout(ShapeNumber.string) || value.hasLayout(ShapeNumber.list) || value.hasLayout(ShapeNumber.tuple)
        || value.hasLayout(ShapeNumber.bytes) || value.hasLayout(ShapeNumber.byteArray)
}

// MARK: - Unary

@inline(never)
package func unaryOperation(_ ts: ThreadState, _ name: KnownName, _ symbol: String, _ operand: Value) -> Value {
    let method = lookupSpecial(ts, typeOf(operand), name)
    if method.isNull {
        return raise(ts, .typeError, "bad operand type for unary \(symbol): '\(typeName(operand))'")
    }
    return callSpecial(ts, method, operand)
}

// MARK: - Comparison

extension Comparison {
    package static var less: Comparison { .lessThan }
    package static var greater: Comparison { .greaterThan }

    var name: KnownName {
        switch self {
        case .lessThan: .lt
        case .lessEqual: .le
        case .equal: .eq
        case .notEqual: .ne
        case .greaterThan: .gt
        case .greaterEqual: .ge
        }
    }
    var reflected: Comparison {
        switch self {
        case .lessThan: .greaterThan
        case .lessEqual: .greaterEqual
        case .equal: .equal
        case .notEqual: .notEqual
        case .greaterThan: .lessThan
        case .greaterEqual: .lessEqual
        }
    }
    /// The comparison of two numbers or of an order (negative, 0, positive) with 0.
    @inline(__always)
    package func holds(_ left: Int, _ right: Int) -> Bool {
        switch self {
        case .lessThan: left < right
        case .lessEqual: left <= right
        case .equal: left == right
        case .notEqual: left != right
        case .greaterThan: left > right
        case .greaterEqual: left >= right
        }
    }
    @inline(__always)
    package func holds(_ left: Double, _ right: Double) -> Bool {
        switch self {
        case .lessThan: left < right
        case .lessEqual: left <= right
        case .equal: left == right
        case .notEqual: left != right
        case .greaterThan: left > right
        case .greaterEqual: left >= right
        }
    }
}

/// `left op right` as an object.
@inline(never)
package func richCompare(_ ts: ThreadState, _ left: Value, _ right: Value, _ comparison: Comparison) -> Value {
    if left.raw & right.raw & 1 != 0 { return Value(comparison.holds(left.raw, right.raw)) }
    if left.isImmediateFloat && right.isImmediateFloat {
        return Value(comparison.holds(left.immediateFloat, right.immediateFloat))
    }
    if left.hasShape(ShapeNumber.string) && right.hasShape(ShapeNumber.string) {
        if comparison == .equal { return Value(stringEqual(StringObject(left), StringObject(right))) }
        if comparison == .notEqual { return Value(!stringEqual(StringObject(left), StringObject(right))) }
        return Value(comparison.holds(stringCompare(StringObject(left), StringObject(right)), 0))
    }
    guard enterNative(ts) else { return .null }
    let leftType = typeOf(left)
    let rightType = typeOf(right)
    var tried = false
    if leftType.raw != rightType.raw && isSubtype(rightType, leftType) {
        let method = lookupSpecial(ts, rightType, comparison.reflected.name)
        if !method.isNull {
            tried = true
            let result = callSpecial(ts, method, right, left)
            if result != .notImplemented { return result }
        }
    }
    let method = lookupSpecial(ts, leftType, comparison.name)
    if !method.isNull {
        let result = callSpecial(ts, method, left, right)
        if result != .notImplemented { return result }
    }
    if !tried {
        let reflected = lookupSpecial(ts, rightType, comparison.reflected.name)
        if !reflected.isNull {
            let result = callSpecial(ts, reflected, right, left)
            if result != .notImplemented { return result }
        }
    }
    switch comparison {
    case .equal: return Value(left == right)
    case .notEqual: return Value(left != right)
    default:
        return raise(
            ts, .typeError,
            "'\(comparison.symbol)' not supported between instances of '\(typeName(left))' and '\(typeName(right))'")
    }
}

/// The truth of `left op right`: 1, 0, or -1 with an exception set.
@inline(never)
package func compareTruth(_ ts: ThreadState, _ left: Value, _ right: Value, _ comparison: Comparison) -> Int {
    let result = richCompare(ts, left, right, comparison)
    if result.isErr { return -1 }
    return isTrue(ts, result)
}

/// `left is right or left == right`: 1, 0, or -1 with an exception set.
@inline(never)
package func equal(_ ts: ThreadState, _ left: Value, _ right: Value) -> Int {
    if left == right { return 1 }
    if left.raw & right.raw & 1 != 0 { return 0 }
    return compareTruth(ts, left, right, .equal)
}

/// The truth of a value: 1, 0, or -1 with an exception set.
@inline(__always)
package func isTrue(_ ts: ThreadState, _ value: Value) -> Int {
    if value.raw == Value.true.raw { return 1 }
    if value.raw == Value.false.raw || value.raw == Value.none.raw { return 0 }
    if value.raw & 1 != 0 { return value.raw == 1 ? 0 : 1 }
    return isTrueSlow(ts, value)
}

@inline(never)
func isTrueSlow(_ ts: ThreadState, _ value: Value) -> Int {
    if value.isImmediateFloat { return 1 }
    if value.isImmediate { return 1 }
    switch shapeNumber(value.raw) {
    case ShapeNumber.string: return StringObject(value).count != 0 ? 1 : 0
    case ShapeNumber.list: return ListObject(value).reading(ts).count != 0 ? 1 : 0
    case ShapeNumber.tuple: return TupleObject(value).count != 0 ? 1 : 0
    case ShapeNumber.dict: return dictCount(DictObject(value)) != 0 ? 1 : 0
    case ShapeNumber.float: return FloatObject(value).number != 0 ? 1 : 0
    case ShapeNumber.integer, ShapeNumber.function, ShapeNumber.type: return 1
    default: break
    }
    let type = typeOf(value)
    let method = lookupSpecial(ts, type, .bool)
    if !method.isNull {
        let result = callSpecial(ts, method, value)
        if result.isErr { return -1 }
        if result == .true { return 1 }
        if result == .false { return 0 }
        raise(ts, .typeError, "__bool__ should return bool, returned \(typeName(result))")
        return -1
    }
    if lookupSpecial(ts, type, .len).isNull { return 1 }
    let count = length(ts, value)
    return count < 0 ? -1 : count > 0 ? 1 : 0
}
