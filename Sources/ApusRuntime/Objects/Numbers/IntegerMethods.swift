import ApusNumerics

// Methods of int that are no operators.

func defineIntegerMethods(_ ts: ThreadState, _ type: TypeObject) {
    defineMethod(ts, type, "bit_length", "(self, /)") { _, arguments in
        Value(small: withInteger(integerOperand(Arguments(raw: arguments)[0])) { Integers.bitLength($0) }).raw
    }
    defineMethod(ts, type, "bit_count", "(self, /)") { _, arguments in
        Value(small: withInteger(integerOperand(Arguments(raw: arguments)[0])) { Integers.bitCount($0) }).raw
    }
    defineMethod(ts, type, "conjugate", "(self, /)") { exactInteger(ThreadState(raw: $0), Arguments(raw: $1)[0]).raw }
    defineMethod(ts, type, "as_integer_ratio", "(self, /)") {
        let ts = ThreadState(raw: $0)
        return makeTuple(ts, exactInteger(ts, Arguments(raw: $1)[0]), Value(small: 1)).raw
    }
    defineMethod(ts, type, "__round__", "(self, ndigits=None, /)") {
        integerRound(ThreadState(raw: $0), Arguments(raw: $1)[0], Arguments(raw: $1)[1]).raw
    }
    defineMethod(ts, type, "__getnewargs__", "(self, /)") {
        let ts = ThreadState(raw: $0)
        return makeTuple(ts, exactInteger(ts, Arguments(raw: $1)[0])).raw
    }
    defineMethod(ts, type, "to_bytes", "(self, /, length=1, byteorder='big', *, signed=False)") {
        integerToBytes(ThreadState(raw: $0), Arguments(raw: $1)).raw
    }
    defineClassMethod(ts, type, "from_bytes", "(cls, /, bytes, byteorder='big', *, signed=False)") {
        integerFromBytes(ThreadState(raw: $0), Arguments(raw: $1)).raw
    }
    defineAttribute(ts, type, "real", get: { exactInteger(ThreadState(raw: $0), Value(raw: $1)).raw })
    defineAttribute(ts, type, "imag", get: { _, _ in Value(small: 0).raw })
    defineAttribute(ts, type, "numerator", get: { exactInteger(ThreadState(raw: $0), Value(raw: $1)).raw })
    defineAttribute(ts, type, "denominator", get: { _, _ in Value(small: 1).raw })
}

/// `round(value, places)`: half to even at a power of ten.
private func integerRound(_ ts: ThreadState, _ value: Value, _ placesValue: Value) -> Value {
    if placesValue.isNull { return exactInteger(ts, value) }
    let places = indexValue(ts, placesValue)
    if places.isErr { return .null }
    if !isNegative(places) { return exactInteger(ts, value) }
    // A power of ten beyond the number: zero. (Each decimal digit has more than three bits.)
    let integer = integerOperand(value)
    let bits = withInteger(integer) { Integers.bitLength($0) }
    guard places.isSmall, 0 &- places.small <= bits else { return Value(small: 0) }
    let unit = integerBinary(ts, .power, Value(small: 10), Value(small: 0 &- places.small))
    if unit.isErr { return .null }
    let quotient = integerBinary(ts, .floorDivide, integer, unit)
    if quotient.isErr { return .null }
    let remainder = integerBinary(ts, .modulo, integer, unit)
    if remainder.isErr { return .null }
    let doubled = integerBinary(ts, .leftShift, remainder, Value(small: 1))
    if doubled.isErr { return .null }
    let order = compareIntegers(doubled, unit)
    let isOdd = withInteger(quotient) { $0.isOdd }
    let lower = integerBinary(ts, .subtract, integer, remainder)
    if lower.isErr || order < 0 || (order == 0 && !isOdd) { return lower }
    return integerBinary(ts, .add, lower, unit)
}

/// The `byteorder` argument: whether it is "little"; nil with an exception set.
private func isLittleEndian(_ ts: ThreadState, _ value: Value, _ title: StaticString) -> Bool? {
    if value.isNull { return false }
    guard isText(value) else {
        raise(ts, .typeError, "\(title)() argument 'byteorder' must be str, not \(typeName(value))")
        return nil
    }
    switch swiftString(StringObject(value)) {
    case "little": return true
    case "big": return false
    default:
        raise(ts, .valueError, "byteorder must be either 'little' or 'big'")
        return nil
    }
}

private func integerToBytes(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    guard let length = sizeArgument(ts, arguments[1], missing: 1) else { return .null }
    guard let littleEndian = isLittleEndian(ts, arguments[2], "to_bytes") else { return .null }
    let isSigned = arguments[3].isNull ? 0 : isTrue(ts, arguments[3])
    if isSigned < 0 { return .null }
    if length < 0 { return raise(ts, .valueError, "length argument must be non-negative") }
    let result = allocateBytes(ts, length)
    if result.raw == 0 { return .null }
    let target = pointer(bytesRange(result.value).base).assumingMemoryBound(to: UInt8.self)
    let failure: IntegerError? = withInteger(integerOperand(arguments[0])) { view in
        do throws(IntegerError) {
            try Integers.toBytes(
                view, count: length, littleEndian: littleEndian, isSigned: isSigned == 1, into: target)
            return nil
        } catch {
            return error
        }
    }
    switch failure {
    case .none: return result.value
    case .negativeToUnsigned: return raise(ts, .overflowError, "can't convert negative int to unsigned")
    default: return raise(ts, .overflowError, "int too big to convert")
    }
}

private func integerFromBytes(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    guard let littleEndian = isLittleEndian(ts, arguments[2], "from_bytes") else { return .null }
    let isSigned = arguments[3].isNull ? 0 : isTrue(ts, arguments[3])
    if isSigned < 0 { return .null }
    var bytes = arguments[1]
    if !isBytesLike(bytes) {
        let method = lookupSpecial(ts, typeOf(bytes), .bytes)
        if !method.isNull {
            bytes = callSpecial(ts, method, bytes)
            if bytes.isErr { return .null }
            if !bytes.hasLayout(ShapeNumber.bytes) {
                return raise(ts, .typeError, "__bytes__ returned non-bytes (type \(typeName(bytes)))")
            }
        } else if isText(bytes) {
            return raise(ts, .typeError, "cannot convert 'str' object to bytes")
        } else {
            bytes = bytesOfIterable(ts, bytes)
            if bytes.isErr { return .null }
        }
    }
    let (start, count) = bytesRange(bytes)
    let integer = withLimbs(ts, Integers.fromBytesLimbCount(count) + 1) {
        Integers.fromBytes(
            UnsafePointer(pointer(start).assumingMemoryBound(to: UInt8.self)), count: count, littleEndian: littleEndian,
            isSigned: isSigned == 1, into: $0)
    }
    if integer.isErr || arguments[0].raw == Types.int.raw { return integer }
    return callValue(ts, arguments[0], integer)
}

/// Bytes of an iterable of ints.
private func bytesOfIterable(_ ts: ThreadState, _ iterable: Value) -> Value {
    if lookupSpecial(ts, typeOf(iterable), .iter).isNull && lookupSpecial(ts, typeOf(iterable), .getitem).isNull {
        return raise(ts, .typeError, "cannot convert '\(typeName(iterable))' object to bytes")
    }
    return callValue(ts, Types.bytes.value, iterable)
}
