import ApusNumerics
import Glibc

// The class complex.

func initializeComplexType(_ ts: ThreadState) {
    let type = makeType(ts, "complex", layout: ShapeNumber.complex, base: Types.object)
    defineComplexNatives(ts, type)
}

// MARK: - Operators

/// An operand of complex arithmetic.
private enum ComplexOperand {
    case number(Complex)
    case foreign, failed
}

private func complexOperand(_ ts: ThreadState, _ value: Value) -> ComplexOperand {
    if value.hasLayout(ShapeNumber.complex) { return .number(Complex(ComplexObject(value))) }
    switch floatOperand(ts, value) {
    case .number(let number): return .number(Complex(number, 0))
    case .foreign: return .foreign
    case .failed: return .failed
    }
}

private func complexForward(_ ts: ThreadState, _ receiver: ComplexObject, _ value: Value, _ operation: BinaryOperator)
    -> Value
{ complexOperation(ts, operation, receiver.value, value) }

private func complexReflected(_ ts: ThreadState, _ receiver: ComplexObject, _ value: Value, _ operation: BinaryOperator)
    -> Value
{ complexOperation(ts, operation, value, receiver.value) }

private func complexOperation(
    _ ts: ThreadState, _ operation: BinaryOperator, _ leftValue: Value, _ rightValue: Value
) -> Value {
    let left: Complex
    let right: Complex
    switch complexOperand(ts, leftValue) {
    case .failed: return .null
    case .foreign: return .notImplemented
    case .number(let number): left = number
    }
    switch complexOperand(ts, rightValue) {
    case .failed: return .null
    case .foreign: return .notImplemented
    case .number(let number): right = number
    }
    switch operation {
    case .add: return makeComplex(ts, left + right)
    case .subtract: return makeComplex(ts, left - right)
    case .multiply: return makeComplex(ts, left * right)
    case .trueDivide:
        guard let quotient = left.divided(by: right) else {
            return raise(ts, .zeroDivisionError, "complex division by zero")
        }
        return makeComplex(ts, quotient)
    case .power: return complexPower(ts, left, right)
    default: return .notImplemented
    }
}

private func checkNoComplexModulus(_ ts: ThreadState, _ modulus: Value) -> Bool {
    if modulus.isNull || modulus.isNone { return true }
    raise(ts, .valueError, "complex modulo")
    return false
}

private func complexEqual(_ receiver: ComplexObject, _ value: Value, _ comparison: Comparison) -> Value {
    let left = receiver
    let value = value
    var isEqual = false
    if value.hasLayout(ShapeNumber.complex) {
        let right = ComplexObject(value)
        isEqual = left.real == right.real && left.imaginary == right.imaginary
    } else if isFloat(value) {
        isEqual = left.imaginary == 0 && left.real == floatNumber(value)
    } else {
        let integer = integerOperand(value)
        if integer.isNull { return .notImplemented }
        isEqual = left.imaginary == 0 && compareFloat(left.real, integer, .equal)
    }
    return Value(comparison == .equal ? isEqual : !isEqual)
}

private func complexMagnitude(_ ts: ThreadState, _ number: Complex) -> Value {
    let magnitude = hypot(number.real, number.imaginary)
    if magnitude.isInfinite && !number.isInfinite {
        return raise(ts, .overflowError, "absolute value too large")
    }
    return makeFloat(ts, magnitude)
}

private func complexRepr(_ ts: ThreadState, _ number: Complex) -> Value {
    var text = CodePointBuffer(capacity: 64)
    defer { text.destroy() }
    let specification = FormatSpecification()
    guard
        (try? Format.writeComplex(
            real: number.real, imaginary: number.imaginary, specification, to: &text)) != nil
    else { return raise(ts, .systemError, "complex number without representation") }
    return makeString(ts, codePoints: UnsafePointer(text.elements), count: text.count).value
}

// MARK: - Construction

/// The complex of the value of a complex or an instance of a subclass: an object of exactly the class complex.
private func exactComplex(_ ts: ThreadState, _ value: Value) -> Value {
    value.hasShape(ShapeNumber.complex) ? value : makeComplex(ts, Complex(ComplexObject(value)))
}

func complexNew(_ ts: ThreadState, _ type: TypeObject, _ real: Value, _ imag: Value) -> Value {
    if !checkNewType(ts, type.value, Types.complex) { return .null }
    let type = type
    let isExact = type.raw == Types.complex.raw
    if isExact && imag.isNull && real.hasShape(ShapeNumber.complex) { return real }
    guard let number = complexFromArguments(ts, real, imag) else { return .null }
    if isExact { return makeComplex(ts, number) }
    let raw = allocateInstance(ts, type)
    if raw == 0 { return .null }
    initializeField(raw, 16, Int(bitPattern: UInt(number.real.bitPattern)))
    initializeField(raw, 24, Int(bitPattern: UInt(number.imaginary.bitPattern)))
    return Value(raw: raw)
}

private func complexFromArguments(_ ts: ThreadState, _ realValue: Value, _ imaginaryValue: Value) -> Complex? {
    let hasImaginary = !imaginaryValue.isNull
    if realValue.hasLayout(ShapeNumber.string) {
        if hasImaginary {
            raise(ts, .typeError, "complex() can't take second arg if first is a string")
            return nil
        }
        return parseComplex(ts, StringObject(realValue))
    }
    if imaginaryValue.hasLayout(ShapeNumber.string) {
        raise(ts, .typeError, "complex() second arg can't be a string")
        return nil
    }
    var first = realValue.isNull ? Value(small: 0) : realValue
    if !first.hasShape(ShapeNumber.complex) {
        let special = complexBySpecialMethod(ts, first)
        if special.isErr && !ts.exception.isNull { return nil }
        if !special.isNull { first = special }
    }
    if !isNumber(ts, first) {
        raise(
            ts, .typeError,
            "complex() first argument must be a string or a number, not '\(typeName(first))'")
        return nil
    }
    if hasImaginary && !isNumber(ts, imaginaryValue) {
        raise(ts, .typeError, "complex() second argument must be a number, not '\(typeName(imaginaryValue))'")
        return nil
    }
    var real = Complex(0, 0)
    if first.hasLayout(ShapeNumber.complex) {
        real = Complex(ComplexObject(first))
    } else {
        guard let number = doubleArgument(ts, first) else { return nil }
        real.real = number
    }
    if !hasImaginary { return real }
    // Both may be complex: real + imaginary * 1j. Parts that do not exist take no part, so that signs of zero survive.
    if imaginaryValue.hasLayout(ShapeNumber.complex) {
        let imaginary = Complex(ComplexObject(imaginaryValue))
        real.real -= imaginary.imaginary
        real.imaginary = first.hasLayout(ShapeNumber.complex) ? imaginary.real + real.imaginary : imaginary.real
        return real
    }
    guard let number = doubleArgument(ts, imaginaryValue) else { return nil }
    real.imaginary = first.hasLayout(ShapeNumber.complex) ? number + real.imaginary : number
    return real
}

private func isNumber(_ ts: ThreadState, _ value: Value) -> Bool {
    if value.isSmall || isFloat(value) || value.hasLayout(ShapeNumber.complex) { return true }
    let type = typeOf(value)
    return !lookupSpecial(ts, type, .float).isNull || !lookupSpecial(ts, type, .index).isNull
}

/// The result of `__complex__`; null without an exception when the class has none.
package func complexBySpecialMethod(_ ts: ThreadState, _ value: Value) -> Value {
    let method = lookupSpecial(ts, typeOf(value), .complex)
    if method.isNull { return .null }
    let result = callSpecial(ts, method, value)
    if result.isErr { return .null }
    if result.hasLayout(ShapeNumber.complex) { return result }
    return raise(ts, .typeError, "__complex__ returned non-complex (type \(typeName(result)))")
}

// MARK: - Bodies of natives

func complexReprMethod(_ ts: ThreadState, _ receiver: ComplexObject) -> Value { complexRepr(ts, Complex(receiver)) }

func complexHash(_ ts: ThreadState, _ receiver: ComplexObject) -> Value {
    let object = receiver
    let hash = NumericHash.hash(
        real: object.real, imaginary: object.imaginary, identity: identityHash(object.value))
    return makeInteger(ts, hash)
}

func complexBool(_ ts: ThreadState, _ receiver: ComplexObject) -> Value { Value(!Complex(receiver).isZero) }

func complexFormatMethod(_ ts: ThreadState, _ receiver: ComplexObject, _ formatSpec: Value) -> Value {
    complexFormat(ts, receiver.value, formatSpec)
}

func complexNeg(_ ts: ThreadState, _ receiver: ComplexObject) -> Value {
    let number = Complex(receiver)
    return makeComplex(ts, Complex(-number.real, -number.imaginary))
}

func complexConjugate(_ ts: ThreadState, _ receiver: ComplexObject) -> Value {
    let number = Complex(receiver)
    return makeComplex(ts, Complex(number.real, -number.imaginary))
}

func complexAbs(_ ts: ThreadState, _ receiver: ComplexObject) -> Value { complexMagnitude(ts, Complex(receiver)) }

func complexGetnewargs(_ ts: ThreadState, _ receiver: ComplexObject) -> Value {
    let object = receiver
    let real = makeFloat(ts, object.real)
    return makeTuple(ts, real, makeFloat(ts, object.imaginary)).value
}

func complexAdd(_ ts: ThreadState, _ receiver: ComplexObject, _ value: Value) -> Value {
    complexForward(ts, receiver, value, .add)
}

func complexRadd(_ ts: ThreadState, _ receiver: ComplexObject, _ value: Value) -> Value {
    complexReflected(ts, receiver, value, .add)
}

func complexSub(_ ts: ThreadState, _ receiver: ComplexObject, _ value: Value) -> Value {
    complexForward(ts, receiver, value, .subtract)
}

func complexRsub(_ ts: ThreadState, _ receiver: ComplexObject, _ value: Value) -> Value {
    complexReflected(ts, receiver, value, .subtract)
}

func complexMul(_ ts: ThreadState, _ receiver: ComplexObject, _ value: Value) -> Value {
    complexForward(ts, receiver, value, .multiply)
}

func complexRmul(_ ts: ThreadState, _ receiver: ComplexObject, _ value: Value) -> Value {
    complexReflected(ts, receiver, value, .multiply)
}

func complexTruediv(_ ts: ThreadState, _ receiver: ComplexObject, _ value: Value) -> Value {
    complexForward(ts, receiver, value, .trueDivide)
}

func complexRtruediv(_ ts: ThreadState, _ receiver: ComplexObject, _ value: Value) -> Value {
    complexReflected(ts, receiver, value, .trueDivide)
}

func complexPow(_ ts: ThreadState, _ receiver: ComplexObject, _ value: Value, _ mod: Value) -> Value {
    if !checkNoComplexModulus(ts, mod) { return .null }
    return complexForward(ts, receiver, value, .power)
}

func complexRpow(_ ts: ThreadState, _ receiver: ComplexObject, _ value: Value, _ mod: Value) -> Value {
    if !checkNoComplexModulus(ts, mod) { return .null }
    return complexReflected(ts, receiver, value, .power)
}

func complexEq(_ ts: ThreadState, _ receiver: ComplexObject, _ value: Value) -> Value {
    complexEqual(receiver, value, .equal)
}

func complexNe(_ ts: ThreadState, _ receiver: ComplexObject, _ value: Value) -> Value {
    complexEqual(receiver, value, .notEqual)
}

func complexReal(_ ts: ThreadState, _ receiver: ComplexObject) -> Value { makeFloat(ts, receiver.real) }

func complexImag(_ ts: ThreadState, _ receiver: ComplexObject) -> Value { makeFloat(ts, receiver.imaginary) }

func complexExact(_ ts: ThreadState, _ receiver: ComplexObject) -> Value { exactComplex(ts, receiver.value) }
