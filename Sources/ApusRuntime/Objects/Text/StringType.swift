// The class str: construction and special methods. Its other methods are registered in StringMethods.swift.

/// Fills the class str and makes the class of its iterator.
func initializeStringType(_ ts: ThreadState) {
    let type = Types.str.raw != 0 ? Types.str : makeType(ts, "str", layout: ShapeNumber.string, base: Types.object)
    defineStringNatives(ts, type)
    defineStringMethods(ts, type)
    initializeStringIterator(ts)
}

/// `str(object, encoding, errors)`.
func stringNew(_ ts: ThreadState, _ type: TypeObject, _ object: Value, _ encoding: Value, _ errors: Value) -> Value {
    let result = stringFromArguments(ts, object, encoding, errors)
    let type = type
    if result.isErr || type.raw == Types.str.raw { return result }
    return makeSubclassString(ts, type, StringObject(result)).value
}

private func stringFromArguments(_ ts: ThreadState, _ object: Value, _ encoding: Value, _ errors: Value) -> Value {
    if object.isNull { return StringObject.empty.value }
    if encoding.isNull && errors.isNull { return str(ts, object) }
    guard checkText(ts, encoding, "str() argument 'encoding'"), checkText(ts, errors, "str() argument 'errors'") else {
        return .null
    }
    if isText(object) { return raise(ts, .typeError, "decoding str is not supported") }
    guard isBytesLike(object) else {
        return raise(ts, .typeError, "decoding to str: need a bytes-like object, \(typeName(object)) found")
    }
    return decodeValue(ts, object, encoding, errors, "str()")
}

/// `object.decode(encoding, errors)` of bytes or a bytearray; null arguments were not given.
func decodeValue(
    _ ts: ThreadState, _ object: Value, _ encoding: Value, _ errors: Value, _ title: StaticString
) -> Value {
    // As CPython: nothing to decode is decoded by any codec.
    guard checkText(ts, encoding, "\(title) argument 'encoding'") else { return .null }
    guard let errorName = errorsArgument(ts, errors, title) else { return .null }
    if bytesView(object).count == 0 { return StringObject.empty.value }
    if needsRegistry(encoding, errors) { return callCodecs(ts, .decode, object, encoding, errors) }
    guard let codec = codecArgument(ts, encoding, title) else { return .null }
    let view = bytesView(object)
    return decodeBytes(ts, view.base, view.count, codec, errorName)
}

/// An instance of a subclass with the text of `string`.
func makeSubclassString(_ ts: ThreadState, _ type: TypeObject, _ string: StringObject) -> StringObject {
    let size = string.byteCount
    let raw = allocateInstance(ts, type, tailBytes: size)
    if raw == 0 { return StringObject(raw: 0) }
    storeWord(raw, 16, string.count)
    storeWord(raw, 24, StringReading(raw: string.raw).hash)
    storeWord(raw, 32, string.width)
    copyBytes(string.bytes, raw &+ StringObject.fixedSize, size)
    return StringObject(raw: raw)
}

func stringContainsMethod(_ ts: ThreadState, _ receiver: Value, _ key: Value) -> Value {
    guard isText(key) else {
        return raise(
            ts, .typeError, "'in <string>' requires string as left operand, not \(typeName(key))")
    }
    return Value(stringContains(StringObject(receiver), StringObject(key)))
}

/// `string[key]`.
package func stringGetItem(_ ts: ThreadState, _ string: Value, _ key: Value) -> Value {
    if key.isSmall { return stringItem(ts, StringObject(string), key.small) }
    if key.hasLayout(ShapeNumber.slice) { return sliceText(ts, string, SliceObject(key)) }
    if !key.isBool && !key.hasLayout(ShapeNumber.integer) && lookupSpecial(ts, typeOf(key), .index).isNull {
        return raise(ts, .typeError, "string indices must be integers, not '\(typeName(key))'")
    }
    let (index, isValid) = indexInteger(ts, key, clamp: false)
    return isValid ? stringItem(ts, StringObject(string), index) : .null
}

func stringAdd(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    guard isText(value) else { return .notImplemented }
    return concatenateStrings(ts, StringObject(receiver), StringObject(value))
}

/// `text * number` of str, bytes and bytearray.
func textMultiply(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    let factor = value
    if factor.isSmall { return repeatText(ts, receiver, factor.small) }
    if !factor.isBool && !factor.hasLayout(ShapeNumber.integer)
        && lookupSpecial(ts, typeOf(factor), .index).isNull
    {
        return .notImplemented
    }
    let (times, isValid, result) = repeatCount(ts, factor)
    return isValid ? repeatText(ts, receiver, times) : result
}

func stringReflectedModulo(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    guard isText(value) else { return .notImplemented }
    return formatPercent(ts, StringObject(value), receiver)
}

func stringNewArguments(_ ts: ThreadState, _ receiver: Value) -> Value {
    let string = StringObject(receiver)
    let copy = makeString(ts, units: string.bytes, width: string.width, count: string.count)
    return copy.raw == 0 ? .null : makeTuple(ts, copy.value).value
}

private func stringOrder(_ receiver: Value, _ value: Value, _ comparison: Comparison) -> Value {
    guard isText(value) else { return .notImplemented }
    let (left, right) = (StringObject(receiver), StringObject(value))
    switch comparison {
    case .equal: return Value(stringEqual(left, right))
    case .notEqual: return Value(!stringEqual(left, right))
    default: return Value(comparison.holds(stringCompare(left, right), 0))
    }
}

// MARK: - Iterator

/// The next character of a str iterator; null without an exception at the end.
@inline(__always) package func stringIteratorNext(_ ts: ThreadState, _ iterator: StringIteratorObject) -> Value {
    let view = iterator.reading(ts)
    let string = view.string
    if string.raw == 0 { return .null }
    let index = view.index
    if index >= string.count {
        iterator.writing(ts).string = StringObject(raw: 0)
        return .null
    }
    iterator.writing(ts).index = index &+ 1
    return makeCharacter(ts, codePoint(string, index)).value
}

private func initializeStringIterator(_ ts: ThreadState) {
    // The name that CPython's iterator of an ASCII text has.
    let type = makeType(ts, "str_ascii_iterator", layout: ShapeNumber.stringIterator, base: Types.object, flags: 0)
    defineStringIteratorNatives(ts, type)
}

private func stringIteratorHint(_ iterator: StringIteratorObject, _ ts: ThreadState) -> Value {
    let view = iterator.reading(ts)
    return Value(small: view.string.raw == 0 ? 0 : view.string.count &- view.index)
}

func stringIteratorReduce(_ ts: ThreadState, _ iterator: StringIteratorObject) -> Value {
    let builtins = DictObject(raw: loadWord(rootBlock, RootOffset.builtinsDict))
    let function = dictGetString(builtins, intern(ts, "iter"))
    let view = iterator.reading(ts)
    if view.string.raw == 0 {
        return makeTuple(ts, function, makeTuple(ts, StringObject.empty.value).value).value
    }
    let arguments = makeTuple(ts, view.string.value)
    return makeTuple(ts, function, arguments.value, Value(small: iterator.reading(ts).index)).value
}

func stringIteratorSetState(_ ts: ThreadState, _ receiver: StringIteratorObject, _ state: Value) -> Value {
    let (index, isValid) = indexInteger(ts, state, clamp: true)
    if !isValid { return .null }
    let iterator = receiver
    let string = iterator.reading(ts).string
    if string.raw != 0 { iterator.writing(ts).index = index < 0 ? 0 : min(index, string.count) }
    return .none
}

// MARK: - Bodies of natives

func stringReprMethod(_ ts: ThreadState, _ receiver: Value) -> Value { stringRepr(ts, StringObject(receiver)) }

func stringHashMethod(_ ts: ThreadState, _ receiver: Value) -> Value {
    makeInteger(ts, stringHash(StringObject(receiver)))
}

func stringLen(_ ts: ThreadState, _ receiver: Value) -> Value { Value(small: StringObject(receiver).count) }

func stringIter(_ ts: ThreadState, _ receiver: Value) -> Value {
    StringIteratorObject.allocate(ts, index: 0, string: StringObject(receiver)).value
}

func stringMod(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    formatPercent(ts, StringObject(receiver), value)
}

func stringEq(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value { stringOrder(receiver, value, .equal) }

func stringNe(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value { stringOrder(receiver, value, .notEqual) }

func stringLt(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value { stringOrder(receiver, value, .lessThan) }

func stringLe(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    stringOrder(receiver, value, .lessEqual)
}

func stringGt(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    stringOrder(receiver, value, .greaterThan)
}

func stringGe(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    stringOrder(receiver, value, .greaterEqual)
}

func stringIteratorIter(_ ts: ThreadState, _ receiver: StringIteratorObject) -> Value { receiver.value }

func stringIteratorLengthHint(_ ts: ThreadState, _ receiver: StringIteratorObject) -> Value {
    stringIteratorHint(receiver, ts)
}
