// The class str: construction and special methods. Its other methods are registered in StringMethods.swift.

/// Fills the class str and makes the class of its iterator.
func initializeStringType(_ ts: ThreadState) {
    let type = Types.str.raw != 0 ? Types.str : makeType(ts, "str", layout: ShapeNumber.string, base: Types.object)
    defineNew(ts, type, "(cls, object='', encoding='utf-8', errors='strict')") { t, a, _ in
        stringNew(ThreadState(raw: t), Arguments(raw: a)).raw
    }
    defineMethod(ts, type, "__repr__", "(self, /)") { t, a, _ in
        stringRepr(ThreadState(raw: t), StringObject(Arguments(raw: a)[0])).raw
    }
    defineMethod(ts, type, "__str__", "(self, /)") { t, a, _ in makeWhole(ThreadState(raw: t), Arguments(raw: a)[0]).raw
    }
    defineMethod(ts, type, "__hash__", "(self, /)") { t, a, _ in
        makeInteger(ThreadState(raw: t), stringHash(StringObject(Arguments(raw: a)[0]))).raw
    }
    defineMethod(ts, type, "__len__", "(self, /)") { _, a, _ in
        Value(small: StringObject(Arguments(raw: a)[0]).count).raw
    }
    defineMethod(ts, type, "__iter__", "(self, /)") { t, a, _ in
        StringIteratorObject.allocate(ThreadState(raw: t), index: 0, string: StringObject(Arguments(raw: a)[0])).raw
    }
    defineMethod(ts, type, "__contains__", "(self, key, /)") { t, a, _ in
        stringContainsMethod(ThreadState(raw: t), Arguments(raw: a)).raw
    }
    defineMethod(ts, type, "__getitem__", "(self, key, /)") { t, a, _ in
        stringGetItem(ThreadState(raw: t), Arguments(raw: a)[0], Arguments(raw: a)[1]).raw
    }
    defineMethod(ts, type, "__add__", "(self, value, /)") { t, a, _ in
        stringAdd(ThreadState(raw: t), Arguments(raw: a)).raw
    }
    defineMethod(ts, type, "__mul__", "(self, value, /)") { t, a, _ in
        textMultiply(ThreadState(raw: t), Arguments(raw: a)).raw
    }
    defineMethod(ts, type, "__rmul__", "(self, value, /)") { t, a, _ in
        textMultiply(ThreadState(raw: t), Arguments(raw: a)).raw
    }
    defineMethod(ts, type, "__mod__", "(self, value, /)") { t, a, _ in
        formatPercent(ThreadState(raw: t), StringObject(Arguments(raw: a)[0]), Arguments(raw: a)[1]).raw
    }
    defineMethod(ts, type, "__rmod__", "(self, value, /)") { t, a, _ in
        stringReflectedModulo(ThreadState(raw: t), Arguments(raw: a)).raw
    }
    defineMethod(ts, type, "__format__", "(self, format_spec, /)") { t, a, _ in
        stringFormat(ThreadState(raw: t), Arguments(raw: a)).raw
    }
    defineMethod(ts, type, "__getnewargs__", "(self, /)") { t, a, _ in
        stringNewArguments(ThreadState(raw: t), Arguments(raw: a)).raw
    }
    defineMethod(ts, type, "__eq__", "(self, value, /)") { _, a, _ in
        stringOrder(Arguments(raw: a), .equal).raw
    }
    defineMethod(ts, type, "__ne__", "(self, value, /)") { _, a, _ in
        stringOrder(Arguments(raw: a), .notEqual).raw
    }
    defineMethod(ts, type, "__lt__", "(self, value, /)") { _, a, _ in
        stringOrder(Arguments(raw: a), .lessThan).raw
    }
    defineMethod(ts, type, "__le__", "(self, value, /)") { _, a, _ in
        stringOrder(Arguments(raw: a), .lessEqual).raw
    }
    defineMethod(ts, type, "__gt__", "(self, value, /)") { _, a, _ in
        stringOrder(Arguments(raw: a), .greaterThan).raw
    }
    defineMethod(ts, type, "__ge__", "(self, value, /)") { _, a, _ in
        stringOrder(Arguments(raw: a), .greaterEqual).raw
    }
    defineStringMethods(ts, type)
    initializeStringIterator(ts)
}

/// `str(object, encoding, errors)`.
private func stringNew(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    let result = stringFromArguments(ts, arguments[1], arguments[2], arguments[3])
    let type = TypeObject(arguments[0])
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

private func stringContainsMethod(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    guard isText(arguments[1]) else {
        return raise(
            ts, .typeError, "'in <string>' requires string as left operand, not \(typeName(arguments[1]))")
    }
    return Value(stringContains(StringObject(arguments[0]), StringObject(arguments[1])))
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

private func stringAdd(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    guard isText(arguments[1]) else { return .notImplemented }
    return concatenateStrings(ts, StringObject(arguments[0]), StringObject(arguments[1]))
}

/// `text * number` of str, bytes and bytearray.
func textMultiply(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    let factor = arguments[1]
    if factor.isSmall { return repeatText(ts, arguments[0], factor.small) }
    if !factor.isBool && !factor.hasLayout(ShapeNumber.integer)
        && lookupSpecial(ts, typeOf(factor), .index).isNull
    {
        return .notImplemented
    }
    let (times, isValid, result) = repeatCount(ts, factor)
    return isValid ? repeatText(ts, arguments[0], times) : result
}

private func stringReflectedModulo(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    guard isText(arguments[1]) else { return .notImplemented }
    return formatPercent(ts, StringObject(arguments[1]), arguments[0])
}

private func stringNewArguments(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    let string = StringObject(arguments[0])
    let copy = makeString(ts, units: string.bytes, width: string.width, count: string.count)
    return copy.raw == 0 ? .null : makeTuple(ts, copy.value).value
}

private func stringOrder(_ arguments: Arguments, _ comparison: Comparison) -> Value {
    guard isText(arguments[1]) else { return .notImplemented }
    let (left, right) = (StringObject(arguments[0]), StringObject(arguments[1]))
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
    defineMethod(ts, type, "__iter__", "(self, /)") { _, a, _ in Arguments(raw: a)[0].raw }
    defineMethod(ts, type, "__next__", "(self, /)") { t, a, _ in
        stringIteratorNext(ThreadState(raw: t), StringIteratorObject(Arguments(raw: a)[0])).raw
    }
    defineMethod(ts, type, "__length_hint__", "(self, /)") { t, a, _ in
        stringIteratorHint(StringIteratorObject(Arguments(raw: a)[0]), ThreadState(raw: t)).raw
    }
    defineMethod(ts, type, "__reduce__", "(self, /)") { t, a, _ in
        stringIteratorReduce(ThreadState(raw: t), StringIteratorObject(Arguments(raw: a)[0])).raw
    }
    defineMethod(ts, type, "__setstate__", "(self, state, /)") { t, a, _ in
        stringIteratorSetState(ThreadState(raw: t), Arguments(raw: a)).raw
    }
}

private func stringIteratorHint(_ iterator: StringIteratorObject, _ ts: ThreadState) -> Value {
    let view = iterator.reading(ts)
    return Value(small: view.string.raw == 0 ? 0 : view.string.count &- view.index)
}

private func stringIteratorReduce(_ ts: ThreadState, _ iterator: StringIteratorObject) -> Value {
    let builtins = DictObject(raw: loadWord(rootBlock, RootOffset.builtinsDict))
    let function = dictGetString(builtins, intern(ts, "iter"))
    let view = iterator.reading(ts)
    if view.string.raw == 0 {
        return makeTuple(ts, function, makeTuple(ts, StringObject.empty.value).value).value
    }
    let arguments = makeTuple(ts, view.string.value)
    return makeTuple(ts, function, arguments.value, Value(small: iterator.reading(ts).index)).value
}

private func stringIteratorSetState(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    let (index, isValid) = indexInteger(ts, arguments[1], clamp: true)
    if !isValid { return .null }
    let iterator = StringIteratorObject(arguments[0])
    let string = iterator.reading(ts).string
    if string.raw != 0 { iterator.writing(ts).index = index < 0 ? 0 : min(index, string.count) }
    return .none
}
