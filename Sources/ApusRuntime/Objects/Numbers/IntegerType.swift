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
    defineIntegerNatives(ts, type)
}

// MARK: - Operators

private func integerForward(_ ts: ThreadState, _ receiver: Value, _ value: Value, _ operation: BinaryOperator) -> Value
{
    let left = integerOperand(receiver)
    let right = integerOperand(value)
    if right.isNull { return .notImplemented }
    return integerBinary(ts, operation, left, right)
}

private func integerReflected(_ ts: ThreadState, _ receiver: Value, _ value: Value, _ operation: BinaryOperator)
    -> Value
{
    let right = integerOperand(receiver)
    let left = integerOperand(value)
    if left.isNull { return .notImplemented }
    return integerBinary(ts, operation, left, right)
}

func integerComparison(_ ts: ThreadState, _ receiver: Value, _ value: Value, _ comparison: Comparison) -> Value {
    let left = integerOperand(receiver)
    let right = integerOperand(value)
    if right.isNull { return .notImplemented }
    return Value(comparison.holds(compareIntegers(left, right), 0))
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

func integerNew(_ ts: ThreadState, _ type: TypeObject, _ x: Value, _ base: Value) -> Value {
    if !checkNewType(ts, type.value, Types.int) { return .null }
    let type = type
    let integer = integerFromArguments(ts, x, base)
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

// MARK: - Bodies of natives

func integerReprMethod(_ ts: ThreadState, _ receiver: Value) -> Value { integerRepr(ts, integerOperand(receiver)) }

func integerHashMethod(_ ts: ThreadState, _ receiver: Value) -> Value {
    Value(small: integerHash(integerOperand(receiver)))
}

func integerBool(_ ts: ThreadState, _ receiver: Value) -> Value { Value(!isZero(receiver)) }

func integerNeg(_ ts: ThreadState, _ receiver: Value) -> Value {
    integerBinary(ts, .subtract, Value(small: 0), integerOperand(receiver))
}

func integerAbs(_ ts: ThreadState, _ receiver: Value) -> Value { integerMagnitude(ts, integerOperand(receiver)) }

func integerInvert(_ ts: ThreadState, _ receiver: Value) -> Value {
    integerBinary(ts, .subtract, Value(small: -1), integerOperand(receiver))
}

func integerFloat(_ ts: ThreadState, _ receiver: Value) -> Value {
    guard let number = integerDouble(ts, integerOperand(receiver)) else { return .null }
    return makeFloat(ts, number)
}

func integerAdd(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    integerForward(ts, receiver, value, .add)
}

func integerRadd(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    integerReflected(ts, receiver, value, .add)
}

func integerSub(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    integerForward(ts, receiver, value, .subtract)
}

func integerRsub(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    integerReflected(ts, receiver, value, .subtract)
}

func integerMul(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    integerForward(ts, receiver, value, .multiply)
}

func integerRmul(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    integerReflected(ts, receiver, value, .multiply)
}

func integerTruediv(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    integerForward(ts, receiver, value, .trueDivide)
}

func integerRtruediv(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    integerReflected(ts, receiver, value, .trueDivide)
}

func integerFloordiv(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    integerForward(ts, receiver, value, .floorDivide)
}

func integerRfloordiv(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    integerReflected(ts, receiver, value, .floorDivide)
}

func integerMod(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    integerForward(ts, receiver, value, .modulo)
}

func integerRmod(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    integerReflected(ts, receiver, value, .modulo)
}

func integerLshift(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    integerForward(ts, receiver, value, .leftShift)
}

func integerRlshift(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    integerReflected(ts, receiver, value, .leftShift)
}

func integerRshift(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    integerForward(ts, receiver, value, .rightShift)
}

func integerRrshift(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    integerReflected(ts, receiver, value, .rightShift)
}

func integerAnd(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    integerForward(ts, receiver, value, .bitAnd)
}

func integerRand(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    integerReflected(ts, receiver, value, .bitAnd)
}

func integerOr(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    integerForward(ts, receiver, value, .bitOr)
}

func integerRor(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    integerReflected(ts, receiver, value, .bitOr)
}

func integerXor(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    integerForward(ts, receiver, value, .bitXor)
}

func integerRxor(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    integerReflected(ts, receiver, value, .bitXor)
}

func integerPow(_ ts: ThreadState, _ receiver: Value, _ value: Value, _ mod: Value) -> Value {
    return integerPower(ts, receiver, value, mod)
}

func integerRpow(_ ts: ThreadState, _ receiver: Value, _ value: Value, _ mod: Value) -> Value {
    return integerPower(ts, value, receiver, mod)
}

func integerDivmodMethod(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    return integerDivmod(ts, receiver, value)
}

func integerRdivmod(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    return integerDivmod(ts, value, receiver)
}
