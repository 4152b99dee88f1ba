// The class bytes: construction and what it does not share with bytearray.

/// Fills the class bytes and makes the class of its iterator.
func initializeBytesType(_ ts: ThreadState) {
    let type =
        Types.bytes.raw != 0 ? Types.bytes : makeType(ts, "bytes", layout: ShapeNumber.bytes, base: Types.object)
    defineBytesNatives(ts, type)
    defineBytesMethods(ts, type)
    initializeBytesIterator(ts)
}

/// `hash(bytes)`, remembered in the object: that of a str with the same bytes.
package func bytesHash(_ bytes: BytesObject) -> Int {
    let known = BytesReading(raw: bytes.raw).hash
    if known != 0 { return known }
    let hash = hashBytes(bytes.bytes, bytes.count)
    BytesWriting(raw: bytes.raw).hash = hash
    return hash
}

func bytesNew(_ ts: ThreadState, _ type: TypeObject, _ source: Value, _ encoding: Value, _ errors: Value) -> Value {
    let result = bytesFromArguments(ts, source, encoding, errors)
    let type = type
    if result.isErr || type.raw == Types.bytes.raw { return result }
    let source = BytesObject(result)
    let raw = allocateInstance(ts, type, tailBytes: source.count)
    if raw == 0 { return .null }
    storeWord(raw, 16, source.count)
    copyBytes(source.bytes, raw &+ BytesObject.fixedSize, source.count)
    return Value(raw: raw)
}

private func bytesFromArguments(_ ts: ThreadState, _ source: Value, _ encoding: Value, _ errors: Value) -> Value {
    if source.isNull || !isText(source) {
        guard checkNoEncoding(ts, encoding, errors) else { return .null }
    }
    if source.isNull { return BytesObject.empty.value }
    if source.hasShape(ShapeNumber.bytes) { return source }
    if source.isObject && !isText(source) && !lookupSpecial(ts, typeOf(source), .bytes).isNull {
        let result = callSpecial(ts, lookupSpecial(ts, typeOf(source), .bytes), source)
        if result.isErr || result.hasLayout(ShapeNumber.bytes) { return result }
        return raise(ts, .typeError, "__bytes__ returned non-bytes (type \(typeName(result)))")
    }
    var output = StringBuilder()
    guard appendSource(ts, &output, source, encoding, errors, isArray: false) else {
        output.discard()
        return .null
    }
    return output.finishBytes(ts)
}

/// TypeError when an encoding or errors are given without a str.
func checkNoEncoding(_ ts: ThreadState, _ encoding: Value, _ errors: Value) -> Bool {
    if !encoding.isNull && !isText(encoding) {
        raise(ts, .typeError, "bytes() argument 'encoding' must be str, not \(argumentTypeName(encoding))")
        return false
    }
    if encoding.isNull && errors.isNull { return true }
    raise(ts, .typeError, "\(encoding.isNull ? "errors" : "encoding") without a string argument")
    return false
}

/// Appends what `bytes(source, encoding, errors)` contains; false with an exception set.
func appendSource(
    _ ts: ThreadState, _ output: inout StringBuilder, _ source: Value, _ encoding: Value, _ errors: Value,
    isArray: Bool
) -> Bool {
    if isText(source) {
        if encoding.isNull {
            raise(ts, .typeError, "string argument without an encoding")
            return false
        }
        let title: StaticString = isArray ? "bytearray()" : "bytes()"
        let encoded: Value
        if needsRegistry(encoding, errors) {
            encoded = callCodecs(ts, .encode, source, encoding, errors)
        } else {
            guard let codec = codecArgument(ts, encoding, title) else { return false }
            guard let errorName = errorsArgument(ts, errors, title) else { return false }
            encoded = encodeString(ts, StringObject(source), codec, errorName)
        }
        if encoded.isErr { return false }
        output.append(units: BytesObject(encoded).bytes, width: 1, count: BytesObject(encoded).count)
        keepAlive(encoded.raw)
        return true
    }
    if isIndex(ts, source) {
        let (count, isValid) = indexSize(ts, source)
        if !isValid { return false }
        if count < 0 {
            raise(ts, .valueError, "negative count")
            return false
        }
        if count > longestString {
            raiseMemoryError(ts)
            return false
        }
        output.append(0, times: count)
        return true
    }
    if isBytesLike(source) {
        let view = bytesView(source)
        output.append(units: view.base, width: 1, count: view.count)
        return true
    }
    if source.hasLayout(ShapeNumber.memoryView) {
        guard let view = liveView(ts, source) else { return false }
        appendViewBytes(ts, &output, view)
        return true
    }
    if !source.isObject
        || lookupSpecial(ts, typeOf(source), .iter).isNull && lookupSpecial(ts, typeOf(source), .getitem).isNull
    {
        raise(ts, .typeError, "cannot convert '\(typeName(source))' object to \(isArray ? "bytearray" : "bytes")")
        return false
    }
    return appendIterable(ts, &output, source, isArray: isArray)
}

/// Appends the numbers of an iterable.
func appendIterable(_ ts: ThreadState, _ output: inout StringBuilder, _ source: Value, isArray: Bool) -> Bool {
    let iterator = getIterator(ts, source)
    if iterator.isErr { return false }
    while true {
        let item = iterateNext(ts, iterator)
        if item.isNull { return ts.exception.isNull }
        guard let byte = byteValue(ts, item, isArray: isArray) else { return false }
        output.append(UInt32(truncatingIfNeeded: byte))
        if _slowPath(output.isExhausted) { return output.checkMemory(ts) }
    }
}

/// An item of bytes; nil with an exception set.
func byteValue(_ ts: ThreadState, _ item: Value, isArray: Bool) -> Int? {
    let (number, isValid) = item.isSmall ? (item.small, true) : indexInteger(ts, item, clamp: true)
    if !isValid { return nil }
    if number < 0 || number > 255 {
        raise(ts, .valueError, isArray ? "byte must be in range(0, 256)" : "bytes must be in range(0, 256)")
        return nil
    }
    return number
}

// MARK: - Iterator

/// The next byte; null without an exception at the end.
@inline(__always) package func bytesIteratorNext(_ ts: ThreadState, _ iterator: BytesIteratorObject) -> Value {
    let view = iterator.reading(ts)
    let source = view.bytes
    if source.isNull { return .null }
    let content = bytesView(source)
    let index = view.index
    if index >= content.count {
        iterator.writing(ts).bytes = .null
        return .null
    }
    iterator.writing(ts).index = index &+ 1
    return Value(small: Int(content[index]))
}

private func initializeBytesIterator(_ ts: ThreadState) {
    let type = makeType(ts, "bytes_iterator", layout: ShapeNumber.bytesIterator, base: Types.object, flags: 0)
    defineBytesIteratorNatives(ts, type)
}

// MARK: - Bodies of natives

func bytesRepr(_ ts: ThreadState, _ receiver: Value) -> Value {
    var builder = StringBuilder()
    appendBytesRepr(&builder, textView(receiver))
    return builder.finish(ts)
}

func bytesHashMethod(_ ts: ThreadState, _ receiver: Value) -> Value {
    makeInteger(ts, bytesHash(BytesObject(receiver)))
}

func bytesGetnewargs(_ ts: ThreadState, _ receiver: Value) -> Value {
    let copy = makeWhole(ts, receiver)
    return copy.isErr ? .null : makeTuple(ts, copy).value
}

func bytesIteratorIter(_ ts: ThreadState, _ receiver: BytesIteratorObject) -> Value { receiver.value }

func bytesIteratorLengthHint(_ ts: ThreadState, _ receiver: BytesIteratorObject) -> Value {
    let view = receiver.reading(ts)
    return Value(small: view.bytes.isNull ? 0 : max(bytesView(view.bytes).count &- view.index, 0))
}
