import ApusNumerics

// The class float: construction, special methods. Its other methods are registered in FloatMethods.swift.

func initializeFloatType(_ ts: ThreadState) {
    let type = makeType(ts, "float", layout: ShapeNumber.float, base: Types.object)
    defineFloatNatives(ts, type)
}

// MARK: - Operators

private func floatForward(_ ts: ThreadState, _ receiver: Value, _ value: Value, _ operation: BinaryOperator) -> Value {
    floatOperation(ts, operation, receiver, value)
}

private func floatReflected(_ ts: ThreadState, _ receiver: Value, _ value: Value, _ operation: BinaryOperator) -> Value
{ floatOperation(ts, operation, value, receiver) }

private func floatOperation(
    _ ts: ThreadState, _ operation: BinaryOperator, _ leftValue: Value, _ rightValue: Value
) -> Value {
    switch floatOperand(ts, leftValue) {
    case .failed: return .null
    case .foreign: return .notImplemented
    case .number(let left):
        switch floatOperand(ts, rightValue) {
        case .failed: return .null
        case .foreign: return .notImplemented
        case .number(let right): return floatBinary(ts, operation, left, right)
        }
    }
}

private func checkNoModulus(_ ts: ThreadState, _ modulus: Value) -> Bool {
    if modulus.isNull || modulus.isNone { return true }
    raise(ts, .typeError, "pow() 3rd argument not allowed unless all arguments are integers")
    return false
}

func floatDivmod(_ ts: ThreadState, _ leftValue: Value, _ rightValue: Value) -> Value {
    switch floatOperand(ts, leftValue) {
    case .failed: return .null
    case .foreign: return .notImplemented
    case .number(let left):
        switch floatOperand(ts, rightValue) {
        case .failed: return .null
        case .foreign: return .notImplemented
        case .number(let right):
            guard let parts = try? Floats.divide(left, right) else {
                return raise(ts, .zeroDivisionError, "float divmod()")
            }
            let quotient = makeFloat(ts, parts.quotient)
            return makeTuple(ts, quotient, makeFloat(ts, parts.remainder)).value
        }
    }
}

func floatComparison(_ ts: ThreadState, _ receiver: Value, _ value: Value, _ comparison: Comparison) -> Value {
    let left = floatNumber(receiver)
    let right = value
    if isFloat(right) { return Value(comparison.holds(left, floatNumber(right))) }
    let integer = integerOperand(right)
    if integer.isNull { return .notImplemented }
    return Value(compareFloat(left, integer, comparison))
}

// MARK: - Conversion

/// The float of the value of a float or an instance of a subclass: an object of exactly the class float.
func exactFloat(_ ts: ThreadState, _ value: Value) -> Value {
    value.isExactFloat ? value : makeFloat(ts, floatNumber(value))
}

/// `repr` of a float.
package func floatRepr(_ ts: ThreadState, _ number: Double) -> Value {
    var text = ByteBuffer(capacity: 32)
    defer { text.destroy() }
    Floats.writeRepr(number, to: &text)
    return makeString(ts, text)
}

/// `int(number)`: rounded towards zero.
package func integerFromDouble(_ ts: ThreadState, _ number: Double) -> Value {
    if number.magnitude < 0x1p62 { return Value(small: Int(number)) }
    if number.isNaN { return raise(ts, .valueError, "cannot convert float NaN to integer") }
    if number.isInfinite { return raise(ts, .overflowError, "cannot convert float infinity to integer") }
    return withLimbs(ts, Integers.doubleLimbCount) { try? Integers.truncate(number, into: $0) }
}

func floatNew(_ ts: ThreadState, _ type: TypeObject, _ x: Value) -> Value {
    if !checkNewType(ts, type.value, Types.float) { return .null }
    let type = type
    let value =
        x.isNull ? Value(raw: loadWord(rootBlock, RootOffset.zeroFloat)) : convertFloat(ts, x)
    if value.isErr || type.raw == Types.float.raw { return value }
    return makeSubclassFloat(ts, type, floatNumber(value))
}

/// An instance of a subclass of float with that value.
package func makeSubclassFloat(_ ts: ThreadState, _ type: TypeObject, _ number: Double) -> Value {
    let raw = allocateInstance(ts, type)
    if raw == 0 { return .null }
    initializeField(raw, 16, Int(bitPattern: UInt(number.bitPattern)))
    return Value(raw: raw)
}

/// `float(value)`.
package func convertFloat(_ ts: ThreadState, _ value: Value) -> Value {
    if value.isExactFloat { return value }
    if value.isSmall { return makeFloat(ts, Double(value.small)) }
    if isText(value) {
        let text = numberText(StringObject(value))
        defer { text.destroy() }
        return parseFloat(ts, text, original: value)
    }
    if isBytesLike(value) {
        let (start, count) = bytesRange(value)
        var text = ByteBuffer(capacity: count + 1)
        defer { text.destroy() }
        text.append(UnsafePointer(pointer(start).assumingMemoryBound(to: UInt8.self)), count: count)
        return parseFloat(ts, text, original: value)
    }
    let type = typeOf(value)
    let method = lookupSpecial(ts, type, .float)
    if !method.isNull {
        let result = callSpecial(ts, method, value)
        if result.isErr { return .null }
        if isFloat(result) { return exactFloat(ts, result) }
        return raise(ts, .typeError, "\(typeName(type)).__float__ returned non-float (type \(typeName(result)))")
    }
    if !lookupSpecial(ts, type, .index).isNull {
        let index = indexValue(ts, value)
        if index.isErr { return .null }
        guard let number = integerDouble(ts, index) else { return .null }
        return makeFloat(ts, number)
    }
    return raise(ts, .typeError, "float() argument must be a string or a real number, not '\(typeName(type))'")
}

private func parseFloat(_ ts: ThreadState, _ text: ByteBuffer, original: Value) -> Value {
    if let number = Floats.parse(text.elements, count: text.count) { return makeFloat(ts, number) }
    let shown = repr(ts, original)
    if shown.isErr { return .null }
    return raise(ts, .valueError, "could not convert string to float: \(swiftString(StringObject(shown)))")
}

// MARK: - Bodies of natives

func floatReprMethod(_ ts: ThreadState, _ receiver: Value) -> Value { floatRepr(ts, floatNumber(receiver)) }

func floatHashMethod(_ ts: ThreadState, _ receiver: Value) -> Value { Value(small: floatHash(receiver)) }

func floatBool(_ ts: ThreadState, _ receiver: Value) -> Value { Value(floatNumber(receiver) != 0) }

func floatNeg(_ ts: ThreadState, _ receiver: Value) -> Value { makeFloat(ts, -floatNumber(receiver)) }

func floatAbs(_ ts: ThreadState, _ receiver: Value) -> Value { makeFloat(ts, floatNumber(receiver).magnitude) }

func floatAdd(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value { floatForward(ts, receiver, value, .add) }

func floatRadd(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    floatReflected(ts, receiver, value, .add)
}

func floatSub(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    floatForward(ts, receiver, value, .subtract)
}

func floatRsub(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    floatReflected(ts, receiver, value, .subtract)
}

func floatMul(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    floatForward(ts, receiver, value, .multiply)
}

func floatRmul(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    floatReflected(ts, receiver, value, .multiply)
}

func floatTruediv(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    floatForward(ts, receiver, value, .trueDivide)
}

func floatRtruediv(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    floatReflected(ts, receiver, value, .trueDivide)
}

func floatFloordiv(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    floatForward(ts, receiver, value, .floorDivide)
}

func floatRfloordiv(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    floatReflected(ts, receiver, value, .floorDivide)
}

func floatMod(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    floatForward(ts, receiver, value, .modulo)
}

func floatRmod(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    floatReflected(ts, receiver, value, .modulo)
}

func floatPow(_ ts: ThreadState, _ receiver: Value, _ value: Value, _ mod: Value) -> Value {
    if !checkNoModulus(ts, mod) { return .null }
    return floatForward(ts, receiver, value, .power)
}

func floatRpow(_ ts: ThreadState, _ receiver: Value, _ value: Value, _ mod: Value) -> Value {
    if !checkNoModulus(ts, mod) { return .null }
    return floatReflected(ts, receiver, value, .power)
}

func floatRdivmod(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value { floatDivmod(ts, value, receiver) }

func floatTrunc(_ ts: ThreadState, _ receiver: Value) -> Value { integerFromDouble(ts, floatNumber(receiver)) }
