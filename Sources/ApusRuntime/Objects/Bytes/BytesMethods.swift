// Methods of bytes and bytearray that str does not share. Argument 0 is the bytes or bytearray itself.

/// What bytes and bytearray share.
func defineBytesMethods(_ ts: ThreadState, _ type: TypeObject) {
    defineTextMethods(ts, type)
    defineStaticMethod(ts, type, "maketrans", "(frm, to, /)") { t, a, _ in
        bytesMakeTrans(ThreadState(raw: t), Arguments(raw: a)).raw
    }
}

func bytesContains(_ ts: ThreadState, _ receiver: Value, _ key: Value) -> Value {
    if isText(key) {
        return raise(ts, .typeError, "a bytes-like object is required, not 'str'")
    }
    if !isBytesLike(key) && !key.isSmall && !isIndex(ts, key) {
        return raise(ts, .typeError, "a bytes-like object is required, not '\(typeName(key))'")
    }
    guard let needle = needleView(ts, receiver, key) else { return .null }
    let text = textView(receiver)
    return Value(findText(text, needle, 0, text.count) >= 0)
}

/// Whether the value is an int or has `__index__`.
func isIndex(_ ts: ThreadState, _ value: Value) -> Bool {
    value.isSmall || value.isBool || value.hasLayout(ShapeNumber.integer)
        || !lookupSpecial(ts, typeOf(value), .index).isNull
}

func bytesGetItem(_ ts: ThreadState, _ receiver: Value, _ key: Value) -> Value {
    let (owner, key) = (receiver, key)
    if key.hasLayout(ShapeNumber.slice) { return sliceText(ts, owner, SliceObject(key)) }
    guard let index = bytesIndex(ts, owner, key) else { return .null }
    return Value(small: Int(textView(owner)[index]))
}

/// The place that an index means, inside the content; nil with an exception set.
func bytesIndex(_ ts: ThreadState, _ owner: Value, _ key: Value) -> Int? {
    let isArray = owner.hasLayout(ShapeNumber.byteArray)
    var index = key.small
    if !key.isSmall {
        if !isIndex(ts, key) {
            let what = isArray ? "bytearray" : "byte"
            raise(ts, .typeError, "\(what) indices must be integers or slices, not \(typeName(key))")
            return nil
        }
        let (number, isValid) = indexInteger(ts, key, clamp: false)
        if !isValid { return nil }
        index = number
    }
    let count = textView(owner).count
    if index < 0 { index &+= count }
    if index < 0 || index >= count {
        raise(ts, .indexError, isArray ? "bytearray index out of range" : "index out of range")
        return nil
    }
    return index
}

func bytesAdd(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    guard isBytesLike(value) else { return .notImplemented }
    let (left, right) = (textView(receiver), textView(value))
    if right.count == 0 && receiver.hasShape(ShapeNumber.bytes) { return receiver }
    return makeText(ts, receiver, left.count &+ right.count, 1) { target in
        copyBytes(left.base, target, left.count)
        copyBytes(right.base, target &+ left.count, right.count)
    }
}

/// The order of two byte strings: negative, 0 or positive.
func compareBytes(_ left: TextView, _ right: TextView) -> Int {
    var index = 0
    let shorter = min(left.count, right.count)
    while index < shorter {
        let order = Int(left[index]) &- Int(right[index])
        if order != 0 { return order }
        index &+= 1
    }
    return left.count &- right.count
}

private func bytesOrder(_ receiver: Value, _ value: Value, _ comparison: Comparison) -> Value {
    // Between bytes and a bytearray the latter decides.
    guard isBytesLike(value),
        !receiver.hasLayout(ShapeNumber.bytes) || value.hasLayout(ShapeNumber.bytes)
    else { return .notImplemented }
    return Value(comparison.holds(compareBytes(textView(receiver), textView(value)), 0))
}

func bytesJoin(_ ts: ThreadState, _ receiver: Value, _ iterableOfBytes: Value) -> Value {
    let iterable = iterableOfBytes
    if !iterable.isObject
        || lookupSpecial(ts, typeOf(iterable), .iter).isNull && lookupSpecial(ts, typeOf(iterable), .getitem).isNull
    {
        return raise(ts, .typeError, "can only join an iterable")
    }
    let items = iterableToTuple(ts, iterable)
    if items.isErr { return .null }
    let tuple = TupleObject(items)
    var output = StringBuilder()
    var index = 0
    while index < tuple.count {
        guard isBytesLike(tuple[index]) else {
            output.discard()
            return raise(
                ts, .typeError,
                "sequence item \(index): expected a bytes-like object, \(typeName(tuple[index])) found")
        }
        let separator = textView(receiver)
        if index > 0 { output.append(units: separator.base, width: 1, count: separator.count) }
        let part = textView(tuple[index])
        output.append(units: part.base, width: 1, count: part.count)
        index &+= 1
    }
    return receiver.hasLayout(ShapeNumber.bytes) ? output.finishBytes(ts) : output.finishByteArray(ts)
}

/// `bytes.hex(sep, bytes_per_sep)`: groups count from the right, or from the left when the number is negative.
func bytesHex(_ ts: ThreadState, _ bytes: Value, _ separatorArgument: Value, _ groupArgument: Value) -> Value {
    var separator: UInt32 = 0
    var group = 0
    if !separatorArgument.isNull {
        let count = length(ts, separatorArgument)
        if count < 0 { return .null }
        if count != 1 { return raise(ts, .valueError, "sep must be length 1.") }
        guard isText(separatorArgument) || separatorArgument.hasLayout(ShapeNumber.bytes) else {
            return raise(ts, .typeError, "sep must be str or bytes.")
        }
        let view = textView(separatorArgument)
        if view[0] >= 0x80 { return raise(ts, .valueError, "sep must be ASCII.") }
        separator = view[0]
        guard let size = intArgument(ts, groupArgument, missing: 1) else { return .null }
        group = size
    }
    let content = textView(bytes)
    var output = StringBuilder(capacity: content.count &* 2)
    let size = group == Int.min ? Int.max : abs(group)
    for index in 0..<content.count {
        if size > 0 && index > 0 && (group > 0 ? content.count &- index : index) % size == 0 {
            output.append(separator)
        }
        output.append(hexDigit(content[index] &>> 4))
        output.append(hexDigit(content[index] & 15))
    }
    return output.finish(ts)
}

func bytesFromHex(_ ts: ThreadState, _ type: TypeObject, _ string: Value) -> Value {
    guard isText(string) else {
        return raise(ts, .typeError, "fromhex() argument must be str, not \(argumentTypeName(string))")
    }
    let text = TextView(StringObject(string))
    var output = StringBuilder(capacity: text.count / 2)
    var index = 0
    while index < text.count {
        if isSpaceByte(text[index]) {
            index &+= 1
            continue
        }
        let high = hexValue(text[index])
        let low = high >= 0 && index &+ 1 < text.count ? hexValue(text[index &+ 1]) : -1
        if low < 0 {
            output.discard()
            return raise(
                ts, .valueError,
                "non-hexadecimal number found in fromhex() arg at position \(high < 0 ? index : index + 1)")
        }
        output.append(UInt32(truncatingIfNeeded: high &* 16 &+ low))
        index &+= 2
    }
    let type = type
    let isArray = isSubtype(type, Types.byteArray)
    let result = isArray ? output.finishByteArray(ts) : output.finishBytes(ts)
    if result.isErr || type.raw == Types.bytes.raw || type.raw == Types.byteArray.raw { return result }
    return callValue(ts, type.value, result)
}

func bytesTranslate(_ ts: ThreadState, _ receiver: Value, _ table: Value, _ delete: Value) -> Value {
    var mapping = TextView(base: 0, count: 0, width: 1)
    let hasTable = !table.isNone
    if hasTable {
        guard isBytesLike(table) else {
            return raise(ts, .typeError, "a bytes-like object is required, not '\(typeName(table))'")
        }
        mapping = textView(table)
        if mapping.count != 256 { return raise(ts, .valueError, "translation table must be 256 characters long") }
    }
    var deleted = TextView(base: 0, count: 0, width: 1)
    if !delete.isNull {
        guard isBytesLike(delete) else {
            return raise(ts, .typeError, "a bytes-like object is required, not '\(typeName(delete))'")
        }
        deleted = textView(delete)
    }
    let content = textView(receiver)
    var output = StringBuilder(capacity: content.count)
    for index in 0..<content.count {
        let byte = content[index]
        if findUnit(deleted, byte, 0, deleted.count) >= 0 { continue }
        output.append(hasTable ? mapping[Int(byte)] : byte)
    }
    return receiver.hasLayout(ShapeNumber.bytes) ? output.finishBytes(ts) : output.finishByteArray(ts)
}

private func bytesMakeTrans(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    for index in 0..<2 where !isBytesLike(arguments[index]) {
        return raise(ts, .typeError, "a bytes-like object is required, not '\(typeName(arguments[index]))'")
    }
    let (from, to) = (textView(arguments[0]), textView(arguments[1]))
    guard from.count == to.count else {
        return raise(ts, .valueError, "maketrans arguments must have same length")
    }
    let table = allocateBytes(ts, 256)
    if table.raw == 0 { return .null }
    for byte in 0..<256 { storeByte(table.bytes &+ byte, 0, byte) }
    for index in 0..<from.count { storeByte(table.bytes &+ Int(from[index]), 0, Int(to[index])) }
    return table.value
}

// MARK: - Bodies of natives

func textLen(_ ts: ThreadState, _ receiver: Value) -> Value { Value(small: textView(receiver).count) }

func textIter(_ ts: ThreadState, _ receiver: Value) -> Value {
    BytesIteratorObject.allocate(ts, index: 0, bytes: receiver).value
}

func textRmod(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    isBytesLike(value) ? formatBytesPercent(ts, value, receiver) : .notImplemented
}

func textEq(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value { bytesOrder(receiver, value, .equal) }

func textNe(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value { bytesOrder(receiver, value, .notEqual) }

func textLt(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value { bytesOrder(receiver, value, .lessThan) }

func textLe(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value { bytesOrder(receiver, value, .lessEqual) }

func textGt(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value { bytesOrder(receiver, value, .greaterThan) }

func textGe(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    bytesOrder(receiver, value, .greaterEqual)
}

func textDecode(_ ts: ThreadState, _ receiver: Value, _ encoding: Value, _ errors: Value) -> Value {
    return decodeValue(ts, receiver, encoding, errors, "decode()")
}

func textHex(_ ts: ThreadState, _ receiver: Value, _ sep: Value, _ bytesPerSep: Value) -> Value {
    return bytesHex(ts, receiver, sep, bytesPerSep)
}
