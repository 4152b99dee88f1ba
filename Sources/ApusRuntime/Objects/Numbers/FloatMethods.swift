import ApusNumerics

// Methods of float that are no operators.

func defineFloatMethods(_ ts: ThreadState, _ type: TypeObject) {
    defineMethod(ts, type, "is_integer", "(self, /)") { _, arguments in
        let number = floatNumber(Arguments(raw: arguments)[0])
        return Value(number.isFinite && number == number.rounded(.down)).raw
    }
    defineMethod(ts, type, "as_integer_ratio", "(self, /)") {
        floatRatio(ThreadState(raw: $0), floatNumber(Arguments(raw: $1)[0])).raw
    }
    defineMethod(ts, type, "hex", "(self, /)") {
        var text = ByteBuffer(capacity: 32)
        defer { text.destroy() }
        Floats.writeHexadecimal(floatNumber(Arguments(raw: $1)[0]), to: &text)
        return makeString(ThreadState(raw: $0), text).raw
    }
    defineClassMethod(ts, type, "fromhex", "(cls, string, /)") {
        floatFromHexadecimal(ThreadState(raw: $0), Arguments(raw: $1)).raw
    }
    defineMethod(ts, type, "__floor__", "(self, /)") {
        integerFromDouble(ThreadState(raw: $0), floatNumber(Arguments(raw: $1)[0]).rounded(.down)).raw
    }
    defineMethod(ts, type, "__ceil__", "(self, /)") {
        integerFromDouble(ThreadState(raw: $0), floatNumber(Arguments(raw: $1)[0]).rounded(.up)).raw
    }
    defineMethod(ts, type, "__round__", "(self, ndigits=None, /)") {
        floatRound(ThreadState(raw: $0), floatNumber(Arguments(raw: $1)[0]), Arguments(raw: $1)[1]).raw
    }
    defineMethod(ts, type, "__getnewargs__", "(self, /)") {
        let ts = ThreadState(raw: $0)
        return makeTuple(ts, exactFloat(ts, Arguments(raw: $1)[0])).raw
    }
    defineClassMethod(ts, type, "__getformat__", "(cls, typestr, /)") {
        floatGetFormat(ThreadState(raw: $0), Arguments(raw: $1)[1]).raw
    }
    defineAttribute(ts, type, "real", get: { exactFloat(ThreadState(raw: $0), Value(raw: $1)).raw })
    defineAttribute(ts, type, "imag", get: { thread, _ in makeFloat(ThreadState(raw: thread), 0).raw })
}

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

private func floatFromHexadecimal(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    guard isText(arguments[1]) else {
        return raise(ts, .typeError, "bad argument type for built-in operation")
    }
    let string = StringObject(arguments[1])
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
        return arguments[0].raw == Types.float.raw ? result : callValue(ts, arguments[0], result)
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
