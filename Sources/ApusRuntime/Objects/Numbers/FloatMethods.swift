import ApusNumerics

// Methods of float that are no operators.

/// `number.as_integer_ratio()`.
private func floatRatio(_ ts: ThreadState, _ number: Double) -> Value {
    let parts: (significand: Int, exponent: Int)
    do throws(IntegerError) {
        parts = try Floats.integerRatio(number)
    } catch .notANumber {
        return raise(ts, .valueError, "cannot convert NaN to integer ratio")
    } catch {
        return raise(ts, .overflowError, "cannot convert Infinity to integer ratio")
    }
    let whole = Value(small: parts.significand)
    if parts.exponent >= 0 {
        let numerator = integerBinary(ts, .leftShift, whole, Value(small: parts.exponent))
        return numerator.isErr ? .null : makeTuple(ts, numerator, Value(small: 1)).value
    }
    let denominator = integerBinary(ts, .leftShift, Value(small: 1), Value(small: 0 &- parts.exponent))
    return denominator.isErr ? .null : makeTuple(ts, whole, denominator).value
}

func floatFromHexadecimal(_ ts: ThreadState, _ type: TypeObject, _ string: Value) -> Value {
    guard isText(string) else {
        return raise(ts, .typeError, "bad argument type for built-in operation")
    }
    let string = StringObject(string)
    var text = ByteBuffer(capacity: string.count + 1)
    defer { text.destroy() }
    var index = 0
    while index < string.count {
        let unit = codePoint(string, index)
        text.append(unit < 0x80 ? UInt8(truncatingIfNeeded: unit) : 0x3F)
        index &+= 1
    }
    do throws(IntegerError) {
        let number = try Floats.parseHexadecimal(text.elements, count: text.count)
        let result = makeFloat(ts, number)
        return type.value.raw == Types.float.raw ? result : callValue(ts, type.value, result)
    } catch .floatOverflow {
        return raise(ts, .overflowError, "hexadecimal value too large to represent as a float")
    } catch {
        return raise(ts, .valueError, "invalid hexadecimal floating-point string")
    }
}

/// `round(number, places)`; without places an int.
private func floatRound(_ ts: ThreadState, _ number: Double, _ placesValue: Value) -> Value {
    if placesValue.isNull || placesValue.isNone {
        return integerFromDouble(ts, number.rounded(.toNearestOrEven))
    }
    let (places, isValid) = indexInteger(ts, placesValue, clamp: true)
    if !isValid { return .null }
    do throws(IntegerError) {
        return makeFloat(ts, try Floats.round(number, places: places))
    } catch {
        return raise(ts, .overflowError, "rounded value too large to represent")
    }
}

private func floatGetFormat(_ ts: ThreadState, _ kind: Value) -> Value {
    guard isText(kind) else {
        return raise(ts, .typeError, "__getformat__() argument must be str, not \(typeName(kind))")
    }
    switch swiftString(StringObject(kind)) {
    case "double", "float": return makeString(ts, "IEEE, little-endian").value
    default: return raise(ts, .valueError, "__getformat__() argument 1 must be 'double' or 'float'")
    }
}

// MARK: - Bodies of natives

func floatIsInteger(_ ts: ThreadState, _ receiver: Value) -> Value {
    let number = floatNumber(receiver)
    return Value(number.isFinite && number == number.rounded(.down))
}

func floatAsIntegerRatio(_ ts: ThreadState, _ receiver: Value) -> Value { floatRatio(ts, floatNumber(receiver)) }

func floatHex(_ ts: ThreadState, _ receiver: Value) -> Value {
    var text = ByteBuffer(capacity: 32)
    defer { text.destroy() }
    Floats.writeHexadecimal(floatNumber(receiver), to: &text)
    return makeString(ts, text)
}

func floatFloor(_ ts: ThreadState, _ receiver: Value) -> Value {
    integerFromDouble(ts, floatNumber(receiver).rounded(.down))
}

func floatCeil(_ ts: ThreadState, _ receiver: Value) -> Value {
    integerFromDouble(ts, floatNumber(receiver).rounded(.up))
}

func floatRoundMethod(_ ts: ThreadState, _ receiver: Value, _ ndigits: Value) -> Value {
    floatRound(ts, floatNumber(receiver), ndigits)
}

func floatGetnewargs(_ ts: ThreadState, _ receiver: Value) -> Value {
    return makeTuple(ts, exactFloat(ts, receiver)).value
}

func floatGetformat(_ ts: ThreadState, _ type: TypeObject, _ typestr: Value) -> Value { floatGetFormat(ts, typestr) }

func floatReal(_ ts: ThreadState, _ receiver: Value) -> Value { exactFloat(ts, receiver) }

func floatImag(_ ts: ThreadState, _ receiver: Value) -> Value { makeFloat(ts, 0) }
