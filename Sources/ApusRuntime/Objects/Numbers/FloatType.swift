import ApusNumerics

// The class float: construction, special methods. Its other methods are registered in FloatMethods.swift.

func initializeFloatType(_ ts: ThreadState) {
    let type = makeType(ts, "float", layout: ShapeNumber.float, base: Types.object)
    defineNew(ts, type, "(cls, x=0, /)") { floatNew(ThreadState(raw: $0), Arguments(raw: $1)).raw }
    defineMethod(ts, type, "__repr__", "(self, /)") {
        floatRepr(ThreadState(raw: $0), floatNumber(Arguments(raw: $1)[0])).raw
    }
    defineMethod(ts, type, "__hash__", "(self, /)") { _, arguments in
        Value(small: floatHash(Arguments(raw: arguments)[0])).raw
    }
    defineMethod(ts, type, "__bool__", "(self, /)") { _, arguments in
        Value(floatNumber(Arguments(raw: arguments)[0]) != 0).raw
    }
    defineMethod(ts, type, "__format__", "(self, format_spec, /)") {
        floatFormat(ThreadState(raw: $0), Arguments(raw: $1)[0], Arguments(raw: $1)[1]).raw
    }
    defineMethod(ts, type, "__neg__", "(self, /)") {
        makeFloat(ThreadState(raw: $0), -floatNumber(Arguments(raw: $1)[0])).raw
    }
    defineMethod(ts, type, "__abs__", "(self, /)") {
        makeFloat(ThreadState(raw: $0), floatNumber(Arguments(raw: $1)[0]).magnitude).raw
    }
    for name in ["__pos__", "__float__", "conjugate"] as [StaticString] {
        defineMethod(ts, type, name, "(self, /)") { exactFloat(ThreadState(raw: $0), Arguments(raw: $1)[0]).raw }
    }
    for name in ["__int__", "__trunc__"] as [StaticString] {
        defineMethod(ts, type, name, "(self, /)") {
            integerFromDouble(ThreadState(raw: $0), floatNumber(Arguments(raw: $1)[0])).raw
        }
    }
    defineMethod(ts, type, "__add__", "(self, value, /)") { floatForward($0, $1, .add) }
    defineMethod(ts, type, "__radd__", "(self, value, /)") { floatReflected($0, $1, .add) }
    defineMethod(ts, type, "__sub__", "(self, value, /)") { floatForward($0, $1, .subtract) }
    defineMethod(ts, type, "__rsub__", "(self, value, /)") { floatReflected($0, $1, .subtract) }
    defineMethod(ts, type, "__mul__", "(self, value, /)") { floatForward($0, $1, .multiply) }
    defineMethod(ts, type, "__rmul__", "(self, value, /)") { floatReflected($0, $1, .multiply) }
    defineMethod(ts, type, "__truediv__", "(self, value, /)") { floatForward($0, $1, .trueDivide) }
    defineMethod(ts, type, "__rtruediv__", "(self, value, /)") { floatReflected($0, $1, .trueDivide) }
    defineMethod(ts, type, "__floordiv__", "(self, value, /)") { floatForward($0, $1, .floorDivide) }
    defineMethod(ts, type, "__rfloordiv__", "(self, value, /)") { floatReflected($0, $1, .floorDivide) }
    defineMethod(ts, type, "__mod__", "(self, value, /)") { floatForward($0, $1, .modulo) }
    defineMethod(ts, type, "__rmod__", "(self, value, /)") { floatReflected($0, $1, .modulo) }
    defineMethod(ts, type, "__pow__", "(self, value, mod=None, /)") {
        if !checkNoModulus(ThreadState(raw: $0), Arguments(raw: $1)[2]) { return 0 }
        return floatForward($0, $1, .power)
    }
    defineMethod(ts, type, "__rpow__", "(self, value, mod=None, /)") {
        if !checkNoModulus(ThreadState(raw: $0), Arguments(raw: $1)[2]) { return 0 }
        return floatReflected($0, $1, .power)
    }
    defineMethod(ts, type, "__divmod__", "(self, value, /)") {
        floatDivmod(ThreadState(raw: $0), Arguments(raw: $1)[0], Arguments(raw: $1)[1]).raw
    }
    defineMethod(ts, type, "__rdivmod__", "(self, value, /)") {
        floatDivmod(ThreadState(raw: $0), Arguments(raw: $1)[1], Arguments(raw: $1)[0]).raw
    }
    defineMethod(ts, type, "__eq__", "(self, value, /)") { floatComparison($0, $1, .equal) }
    defineMethod(ts, type, "__ne__", "(self, value, /)") { floatComparison($0, $1, .notEqual) }
    defineMethod(ts, type, "__lt__", "(self, value, /)") { floatComparison($0, $1, .lessThan) }
    defineMethod(ts, type, "__le__", "(self, value, /)") { floatComparison($0, $1, .lessEqual) }
    defineMethod(ts, type, "__gt__", "(self, value, /)") { floatComparison($0, $1, .greaterThan) }
    defineMethod(ts, type, "__ge__", "(self, value, /)") { floatComparison($0, $1, .greaterEqual) }
    defineFloatMethods(ts, type)
}

// MARK: - Operators

private func floatForward(_ thread: Int, _ base: Int, _ operation: BinaryOperator) -> Int {
    floatOperation(ThreadState(raw: thread), operation, Arguments(raw: base)[0], Arguments(raw: base)[1]).raw
}

private func floatReflected(_ thread: Int, _ base: Int, _ operation: BinaryOperator) -> Int {
    floatOperation(ThreadState(raw: thread), operation, Arguments(raw: base)[1], Arguments(raw: base)[0]).raw
}

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

private func floatDivmod(_ ts: ThreadState, _ leftValue: Value, _ rightValue: Value) -> Value {
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

private func floatComparison(_ thread: Int, _ base: Int, _ comparison: Comparison) -> Int {
    let left = floatNumber(Arguments(raw: base)[0])
    let right = Arguments(raw: base)[1]
    if isFloat(right) { return Value(comparison.holds(left, floatNumber(right))).raw }
    let integer = integerOperand(right)
    if integer.isNull { return Value.notImplemented.raw }
    return Value(compareFloat(left, integer, comparison)).raw
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

private func floatNew(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    if !checkNewType(ts, arguments[0], Types.float) { return .null }
    let type = TypeObject(arguments[0])
    let value =
        arguments[1].isNull ? Value(raw: loadWord(rootBlock, RootOffset.zeroFloat)) : convertFloat(ts, arguments[1])
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
