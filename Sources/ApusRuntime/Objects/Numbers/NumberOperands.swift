import ApusNumerics

// From Python values to the operands of number methods. Instances of subclasses of int and float are operands like
// those of the classes themselves.

/// Whether the value is an int, a bool or an instance of another subclass of int.
@inline(__always) package func isInteger(_ value: Value) -> Bool {
    value.isSmall || value.hasLayout(ShapeNumber.integer) || value.isBool
}

/// Whether the value is a float or an instance of a subclass.
@inline(__always) package func isFloat(_ value: Value) -> Bool {
    value.isImmediateFloat || value.hasLayout(ShapeNumber.float)
}

/// An int, bool or instance of a subclass as a small int or an integer object of any class; null for all else.
@inline(__always) func integerOperand(_ value: Value) -> Value {
    if value.isSmall || value.hasLayout(ShapeNumber.integer) { return value }
    if value.isBool { return Value(small: value == .true ? 1 : 0) }
    return .null
}

/// The int of the value of an int or an instance of a subclass: an object of exactly the class int.
func exactInteger(_ ts: ThreadState, _ value: Value) -> Value {
    if value.isSmall || value.hasShape(ShapeNumber.integer) { return value }
    if value.isBool { return Value(small: value == .true ? 1 : 0) }
    let view = integerView(IntegerObject(value))
    return makeInteger(ts, view.limbs, IntegerResult(count: view.count, isNegative: view.isNegative))
}

/// The number of a float or of an instance of a subclass.
@inline(__always) package func floatNumber(_ value: Value) -> Double {
    value.isImmediateFloat ? value.immediateFloat : FloatObject(raw: value.raw).number
}

/// An operand of float arithmetic.
enum FloatOperand {
    case number(Double)
    /// Neither float nor int: the method answers NotImplemented.
    case foreign
    /// An int too large for a float: OverflowError is set.
    case failed
}

@inline(__always) func floatOperand(_ ts: ThreadState, _ value: Value) -> FloatOperand {
    if value.isImmediateFloat { return .number(value.immediateFloat) }
    if value.isSmall { return .number(Double(value.small)) }
    return generalFloatOperand(ts, value)
}

@inline(never) private func generalFloatOperand(_ ts: ThreadState, _ value: Value) -> FloatOperand {
    if value.hasLayout(ShapeNumber.float) { return .number(FloatObject(value).number) }
    let integer = integerOperand(value)
    if integer.isNull { return .foreign }
    guard let number = integerDouble(ts, integer) else { return .failed }
    return .number(number)
}

/// The nearest double of an int; nil with OverflowError set when it is too large.
package func integerDouble(_ ts: ThreadState, _ integer: Value) -> Double? {
    if integer.isSmall { return Double(integer.small) }
    if integer.isBool { return integer == .true ? 1 : 0 }
    if let number = try? Integers.toDouble(integerView(IntegerObject(integer))) { return number }
    raise(ts, .overflowError, "int too large to convert to float")
    return nil
}

/// Any object as a double, by `__float__` or `__index__`, as C functions with a float parameter take it. Nil with an
/// exception set.
package func doubleArgument(_ ts: ThreadState, _ value: Value) -> Double? {
    if value.isImmediateFloat { return value.immediateFloat }
    if value.isSmall { return Double(value.small) }
    if value.hasLayout(ShapeNumber.float) { return FloatObject(value).number }
    if value.isBool { return value == .true ? 1 : 0 }
    return convertedDouble(ts, value)
}

@inline(never) private func convertedDouble(_ ts: ThreadState, _ value: Value) -> Double? {
    let type = typeOf(value)
    let method = lookupSpecial(ts, type, .float)
    if !method.isNull && !value.hasShape(ShapeNumber.integer) {
        let result = callSpecial(ts, method, value)
        if result.isErr { return nil }
        if isFloat(result) { return floatNumber(result) }
        raise(ts, .typeError, "\(typeName(type)).__float__ returned non-float (type \(typeName(result)))")
        return nil
    }
    if lookupSpecial(ts, type, .index).isNull {
        raise(ts, .typeError, "must be real number, not \(typeName(type))")
        return nil
    }
    let index = indexValue(ts, value)
    return index.isErr ? nil : integerDouble(ts, index)
}

/// Negative, zero or positive as the first int is less than, equal to or greater than the second.
func compareIntegers(_ left: Value, _ right: Value) -> Int {
    if left.isSmall && right.isSmall { return left.small < right.small ? -1 : left.small == right.small ? 0 : 1 }
    return withInteger(left) { a in withInteger(right) { b in Integers.compare(a, b) } }
}

/// `comparison` of a double with an int, exactly. NaN is unequal to everything.
func compareFloat(_ left: Double, _ right: Value, _ comparison: Comparison) -> Bool {
    let order = right.isSmall ? Integers.compare(right.small, left) : withInteger(right) { Integers.compare($0, left) }
    guard let order else { return comparison == .notEqual }
    return comparison.holds(0 &- order, 0)
}

/// `hash` of an int, small or of any class.
package func integerHash(_ integer: Value) -> Int {
    integer.isSmall ? Integers.hash(integer.small) : withInteger(integer) { Integers.hash($0) }
}

/// `hash` of a float; a NaN hashes by its identity.
package func floatHash(_ value: Value) -> Int {
    NumericHash.hash(floatNumber(value), identity: identityHash(value))
}

/// The subtype test of `cls.__new__(type)`; false with TypeError set.
func checkNewType(_ ts: ThreadState, _ type: Value, _ base: TypeObject) -> Bool {
    let name = typeName(base)
    if !type.hasLayout(ShapeNumber.type) {
        raise(ts, .typeError, "\(name).__new__(X): X is not a type object (\(typeName(type)))")
        return false
    }
    let cls = TypeObject(type)
    if isSubtype(cls, base) {
        if cls.raw != KnownType.bool.object.raw || base.raw == cls.raw { return true }
        raise(ts, .typeError, "\(name).__new__(bool) is not safe, use bool.__new__()")
        return false
    }
    raise(ts, .typeError, "\(name).__new__(\(typeName(cls))): \(typeName(cls)) is not a subtype of \(name)")
    return false
}

/// Text as ASCII bytes for the number parsers: digits and spaces of all scripts become ASCII ones, what is no number
/// becomes `?`. The caller destroys the buffer.
func numberText(_ string: StringObject) -> ByteBuffer {
    let text = TextView(string)
    var buffer = ByteBuffer(capacity: text.count + 1)
    var index = 0
    while index < text.count {
        let unit = text[index]
        buffer.append(unit < 0x80 ? UInt8(truncatingIfNeeded: unit) : CodePoint.asciiForNumber(unit))
        index &+= 1
    }
    return buffer
}

/// A str of ASCII bytes.
func makeString(_ ts: ThreadState, _ buffer: ByteBuffer) -> Value {
    makeString(ts, latin1: Int(bitPattern: buffer.elements), count: buffer.count).value
}
