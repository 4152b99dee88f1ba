import ApusNumerics

// Methods of int that are no operators.

/// `round(value, places)`: half to even at a power of ten.
func integerRound(_ ts: ThreadState, _ value: Value, _ placesValue: Value) -> Value {
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

func integerToBytes(_ ts: ThreadState, _ receiver: Value, _ length: Value, _ byteorder: Value, _ signed: Value) -> Value
{
    guard let length = sizeArgument(ts, length, missing: 1) else { return .null }
    guard let littleEndian = isLittleEndian(ts, byteorder, "to_bytes") else { return .null }
    let isSigned = signed.isNull ? 0 : isTrue(ts, signed)
    if isSigned < 0 { return .null }
    if length < 0 { return raise(ts, .valueError, "length argument must be non-negative") }
    let result = allocateBytes(ts, length)
    if result.raw == 0 { return .null }
    let target = pointer(bytesRange(result.value).base).assumingMemoryBound(to: UInt8.self)
    let failure: IntegerError? = withInteger(integerOperand(receiver)) { view in
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

func integerFromBytes(_ ts: ThreadState, _ type: TypeObject, _ bytes: Value, _ byteorder: Value, _ signed: Value)
    -> Value
{
    guard let littleEndian = isLittleEndian(ts, byteorder, "from_bytes") else { return .null }
    let isSigned = signed.isNull ? 0 : isTrue(ts, signed)
    if isSigned < 0 { return .null }
    var bytes = bytes
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
    if integer.isErr || type.value.raw == Types.int.raw { return integer }
    return callValue(ts, type.value, integer)
}

/// Bytes of an iterable of ints.
private func bytesOfIterable(_ ts: ThreadState, _ iterable: Value) -> Value {
    if lookupSpecial(ts, typeOf(iterable), .iter).isNull && lookupSpecial(ts, typeOf(iterable), .getitem).isNull {
        return raise(ts, .typeError, "cannot convert '\(typeName(iterable))' object to bytes")
    }
    return callValue(ts, Types.bytes.value, iterable)
}

// MARK: - Bodies of natives

func integerBitLength(_ ts: ThreadState, _ receiver: Value) -> Value {
    Value(small: withInteger(integerOperand(receiver)) { Integers.bitLength($0) })
}

func integerBitCount(_ ts: ThreadState, _ receiver: Value) -> Value {
    Value(small: withInteger(integerOperand(receiver)) { Integers.bitCount($0) })
}

func integerAsIntegerRatio(_ ts: ThreadState, _ receiver: Value) -> Value {
    return makeTuple(ts, exactInteger(ts, receiver), Value(small: 1)).value
}

func integerGetnewargs(_ ts: ThreadState, _ receiver: Value) -> Value {
    return makeTuple(ts, exactInteger(ts, receiver)).value
}

func integerReal(_ ts: ThreadState, _ receiver: Value) -> Value { exactInteger(ts, receiver) }

func integerImag(_ ts: ThreadState, _ receiver: Value) -> Value { Value(small: 0) }

func integerNumerator(_ ts: ThreadState, _ receiver: Value) -> Value { exactInteger(ts, receiver) }

func integerDenominator(_ ts: ThreadState, _ receiver: Value) -> Value { Value(small: 1) }
