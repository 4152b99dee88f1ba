import ApusNumerics

// The class int: construction, special methods. Its other methods are registered in IntegerMethods.swift.

/// Creates the classes int, bool, float and complex.
func initializeNumberTypes(_ ts: ThreadState) {
    initializeIntegerType(ts)
    initializeBoolType(ts)
    initializeFloatType(ts)
    initializeComplexType(ts)
}

private func initializeIntegerType(_ ts: ThreadState) {
    let type = makeType(ts, "int", layout: ShapeNumber.integer, base: Types.object)
    defineNew(ts, type, "(cls, x=0, /, base=10)") { integerNew(ThreadState(raw: $0), Arguments(raw: $1)).raw }
    defineMethod(ts, type, "__repr__", "(self, /)") {
        integerRepr(ThreadState(raw: $0), integerOperand(Arguments(raw: $1)[0])).raw
    }
    defineMethod(ts, type, "__hash__", "(self, /)") { _, arguments in
        Value(small: integerHash(integerOperand(Arguments(raw: arguments)[0]))).raw
    }
    defineMethod(ts, type, "__bool__", "(self, /)") { _, arguments in
        Value(!isZero(Arguments(raw: arguments)[0])).raw
    }
    defineMethod(ts, type, "__format__", "(self, format_spec, /)") {
        integerFormat(ThreadState(raw: $0), Arguments(raw: $1)[0], Arguments(raw: $1)[1]).raw
    }
    defineMethod(ts, type, "__neg__", "(self, /)") {
        integerBinary(ThreadState(raw: $0), .subtract, Value(small: 0), integerOperand(Arguments(raw: $1)[0])).raw
    }
    defineMethod(ts, type, "__abs__", "(self, /)") {
        integerMagnitude(ThreadState(raw: $0), integerOperand(Arguments(raw: $1)[0])).raw
    }
    defineMethod(ts, type, "__invert__", "(self, /)") {
        integerBinary(ThreadState(raw: $0), .subtract, Value(small: -1), integerOperand(Arguments(raw: $1)[0])).raw
    }
    for name in ["__pos__", "__int__", "__index__", "__trunc__", "__floor__", "__ceil__"] as [StaticString] {
        defineMethod(ts, type, name, "(self, /)") {
            exactInteger(ThreadState(raw: $0), Arguments(raw: $1)[0]).raw
        }
    }
    defineMethod(ts, type, "__float__", "(self, /)") {
        let ts = ThreadState(raw: $0)
        guard let number = integerDouble(ts, integerOperand(Arguments(raw: $1)[0])) else { return 0 }
        return makeFloat(ts, number).raw
    }
    defineMethod(ts, type, "__add__", "(self, value, /)") { integerForward($0, $1, .add) }
    defineMethod(ts, type, "__radd__", "(self, value, /)") { integerReflected($0, $1, .add) }
    defineMethod(ts, type, "__sub__", "(self, value, /)") { integerForward($0, $1, .subtract) }
    defineMethod(ts, type, "__rsub__", "(self, value, /)") { integerReflected($0, $1, .subtract) }
    defineMethod(ts, type, "__mul__", "(self, value, /)") { integerForward($0, $1, .multiply) }
    defineMethod(ts, type, "__rmul__", "(self, value, /)") { integerReflected($0, $1, .multiply) }
    defineMethod(ts, type, "__truediv__", "(self, value, /)") { integerForward($0, $1, .trueDivide) }
    defineMethod(ts, type, "__rtruediv__", "(self, value, /)") { integerReflected($0, $1, .trueDivide) }
    defineMethod(ts, type, "__floordiv__", "(self, value, /)") { integerForward($0, $1, .floorDivide) }
    defineMethod(ts, type, "__rfloordiv__", "(self, value, /)") { integerReflected($0, $1, .floorDivide) }
    defineMethod(ts, type, "__mod__", "(self, value, /)") { integerForward($0, $1, .modulo) }
    defineMethod(ts, type, "__rmod__", "(self, value, /)") { integerReflected($0, $1, .modulo) }
    defineMethod(ts, type, "__lshift__", "(self, value, /)") { integerForward($0, $1, .leftShift) }
    defineMethod(ts, type, "__rlshift__", "(self, value, /)") { integerReflected($0, $1, .leftShift) }
    defineMethod(ts, type, "__rshift__", "(self, value, /)") { integerForward($0, $1, .rightShift) }
    defineMethod(ts, type, "__rrshift__", "(self, value, /)") { integerReflected($0, $1, .rightShift) }
    defineMethod(ts, type, "__and__", "(self, value, /)") { integerForward($0, $1, .bitAnd) }
    defineMethod(ts, type, "__rand__", "(self, value, /)") { integerReflected($0, $1, .bitAnd) }
    defineMethod(ts, type, "__or__", "(self, value, /)") { integerForward($0, $1, .bitOr) }
    defineMethod(ts, type, "__ror__", "(self, value, /)") { integerReflected($0, $1, .bitOr) }
    defineMethod(ts, type, "__xor__", "(self, value, /)") { integerForward($0, $1, .bitXor) }
    defineMethod(ts, type, "__rxor__", "(self, value, /)") { integerReflected($0, $1, .bitXor) }
    defineMethod(ts, type, "__pow__", "(self, value, mod=None, /)") {
        let arguments = Arguments(raw: $1)
        return integerPower(ThreadState(raw: $0), arguments[0], arguments[1], arguments[2]).raw
    }
    defineMethod(ts, type, "__rpow__", "(self, value, mod=None, /)") {
        let arguments = Arguments(raw: $1)
        return integerPower(ThreadState(raw: $0), arguments[1], arguments[0], arguments[2]).raw
    }
    defineMethod(ts, type, "__divmod__", "(self, value, /)") {
        let arguments = Arguments(raw: $1)
        return integerDivmod(ThreadState(raw: $0), arguments[0], arguments[1]).raw
    }
    defineMethod(ts, type, "__rdivmod__", "(self, value, /)") {
        let arguments = Arguments(raw: $1)
        return integerDivmod(ThreadState(raw: $0), arguments[1], arguments[0]).raw
    }
    defineMethod(ts, type, "__eq__", "(self, value, /)") { integerComparison($0, $1, .equal) }
    defineMethod(ts, type, "__ne__", "(self, value, /)") { integerComparison($0, $1, .notEqual) }
    defineMethod(ts, type, "__lt__", "(self, value, /)") { integerComparison($0, $1, .lessThan) }
    defineMethod(ts, type, "__le__", "(self, value, /)") { integerComparison($0, $1, .lessEqual) }
    defineMethod(ts, type, "__gt__", "(self, value, /)") { integerComparison($0, $1, .greaterThan) }
    defineMethod(ts, type, "__ge__", "(self, value, /)") { integerComparison($0, $1, .greaterEqual) }
    defineIntegerMethods(ts, type)
}

// MARK: - Operators

private func integerForward(_ thread: Int, _ base: Int, _ operation: BinaryOperator) -> Int {
    let left = integerOperand(Arguments(raw: base)[0])
    let right = integerOperand(Arguments(raw: base)[1])
    if right.isNull { return Value.notImplemented.raw }
    return integerBinary(ThreadState(raw: thread), operation, left, right).raw
}

private func integerReflected(_ thread: Int, _ base: Int, _ operation: BinaryOperator) -> Int {
    let right = integerOperand(Arguments(raw: base)[0])
    let left = integerOperand(Arguments(raw: base)[1])
    if left.isNull { return Value.notImplemented.raw }
    return integerBinary(ThreadState(raw: thread), operation, left, right).raw
}

private func integerComparison(_ thread: Int, _ base: Int, _ comparison: Comparison) -> Int {
    let left = integerOperand(Arguments(raw: base)[0])
    let right = integerOperand(Arguments(raw: base)[1])
    if right.isNull { return Value.notImplemented.raw }
    return Value(comparison.holds(compareIntegers(left, right), 0)).raw
}

func isZero(_ value: Value) -> Bool {
    let integer = integerOperand(value)
    return integer.isSmall ? integer.small == 0 : IntegerObject(integer).signedCount == 0
}

/// Whether an int is below zero.
func isNegative(_ value: Value) -> Bool {
    let integer = integerOperand(value)
    return integer.isSmall ? integer.small < 0 : IntegerObject(integer).signedCount < 0
}

/// The absolute value.
package func integerMagnitude(_ ts: ThreadState, _ integer: Value) -> Value {
    if isNegative(integer) { return integerBinary(ts, .subtract, Value(small: 0), integer) }
    return exactInteger(ts, integer)
}

/// `pow(base, exponent, modulus)`, where the modulus may be null or None.
private func integerPower(
    _ ts: ThreadState, _ baseValue: Value, _ exponentValue: Value, _ modulusValue: Value
) -> Value {
    let base = integerOperand(baseValue)
    let exponent = integerOperand(exponentValue)
    if base.isNull || exponent.isNull { return .notImplemented }
    if modulusValue.isNull || modulusValue.isNone { return integerBinary(ts, .power, base, exponent) }
    let modulus = integerOperand(modulusValue)
    if modulus.isNull { return .notImplemented }
    var failure: IntegerError?
    let result = withInteger(base) { a in
        withInteger(exponent) { b in
            withInteger(modulus) { m in
                withLimbs(ts, Integers.moduloPowerLimbCount(m)) { limbs in
                    do throws(IntegerError) {
                        return try Integers.power(a, b, modulo: m, into: limbs)
                    } catch {
                        failure = error
                        return nil
                    }
                }
            }
        }
    }
    switch failure {
    case .none: return result
    case .zeroModulus: return raise(ts, .valueError, "pow() 3rd argument cannot be 0")
    case .notInvertible: return raise(ts, .valueError, "base is not invertible for the given modulus")
    default:
        raiseMemoryError(ts)
        return .null
    }
}

/// `divmod(left, right)` of ints.
private func integerDivmod(_ ts: ThreadState, _ leftValue: Value, _ rightValue: Value) -> Value {
    let left = integerOperand(leftValue)
    let right = integerOperand(rightValue)
    if left.isNull || right.isNull { return .notImplemented }
    let quotient = integerBinary(ts, .floorDivide, left, right)
    if quotient.isErr { return .null }
    let remainder = integerBinary(ts, .modulo, left, right)
    return remainder.isErr ? .null : makeTuple(ts, quotient, remainder).value
}

// MARK: - Construction

private func integerNew(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    if !checkNewType(ts, arguments[0], Types.int) { return .null }
    let type = TypeObject(arguments[0])
    let integer = integerFromArguments(ts, arguments[1], arguments[2])
    if integer.isErr || type.raw == Types.int.raw { return integer }
    return makeSubclassInteger(ts, type, integer)
}

/// An instance of a subclass of int with that value.
package func makeSubclassInteger(_ ts: ThreadState, _ type: TypeObject, _ integer: Value) -> Value {
    withInteger(integer) { view in
        let raw = allocateInstance(ts, type, tailBytes: view.count &* 8)
        if raw == 0 { return .null }
        initializeField(raw, 16, view.isNegative ? 0 &- view.count : view.count)
        var index = 0
        while index < view.count {
            initializeField(raw, IntegerObject.fixedSize &+ index &* 8, Int(bitPattern: view.limbs[index]))
            index &+= 1
        }
        return Value(raw: raw)
    }
}

private func integerFromArguments(_ ts: ThreadState, _ value: Value, _ baseValue: Value) -> Value {
    if value.isNull {
        if baseValue.isNull { return Value(small: 0) }
        return raise(ts, .typeError, "int() missing string argument")
    }
    if baseValue.isNull { return convertInteger(ts, value) }
    let (base, isValid) = indexInteger(ts, baseValue, clamp: true)
    if !isValid { return .null }
    if base != 0 && (base < 2 || base > 36) { return raise(ts, .valueError, "int() base must be >= 2 and <= 36, or 0") }
    let integer = integerFromText(ts, value, base: base)
    if integer.isNull && ts.exception.isNull {
        return raise(ts, .typeError, "int() can't convert non-string with explicit base")
    }
    return integer
}

/// `int(value)`.
package func convertInteger(_ ts: ThreadState, _ value: Value) -> Value {
    if value.isSmall || value.hasShape(ShapeNumber.integer) { return value }
    if value.hasShape(ShapeNumber.string) {
        let small = smallInteger(StringObject(value))
        if !small.isNull { return small }
    }
    let type = typeOf(value)
    var method = lookupSpecial(ts, type, .int)
    if !method.isNull {
        let result = callSpecial(ts, method, value)
        if result.isErr { return .null }
        if !isInteger(result) {
            return raise(ts, .typeError, "__int__ returned non-int (type \(typeName(result)))")
        }
        return exactInteger(ts, result)
    }
    if !lookupSpecial(ts, type, .index).isNull {
        let result = indexValue(ts, value)
        return result.isErr ? .null : exactInteger(ts, result)
    }
    method = lookupSpecial(ts, type, .trunc)
    if !method.isNull {
        let result = callSpecial(ts, method, value)
        if result.isErr { return .null }
        if isInteger(result) { return exactInteger(ts, result) }
        if lookupSpecial(ts, typeOf(result), .index).isNull {
            return raise(ts, .typeError, "__trunc__ returned non-Integral (type \(typeName(result)))")
        }
        let index = indexValue(ts, result)
        return index.isErr ? .null : exactInteger(ts, index)
    }
    let integer = integerFromText(ts, value, base: 10)
    if integer.isNull && ts.exception.isNull {
        return raise(
            ts, .typeError,
            "int() argument must be a string, a bytes-like object or a real number, not '\(typeName(type))'")
    }
    return integer
}
