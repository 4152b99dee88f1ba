// UnicodeEncodeError, UnicodeDecodeError and UnicodeTranslateError. Their attributes are the numbered fields of the
// exception: encoding, object, start, end, reason.

/// Raises UnicodeEncodeError for the code points `start ..< end`.
@inline(never)
func raiseEncodeError(
    _ ts: ThreadState, _ encoding: String, _ object: Value, _ start: Int, _ end: Int, _ reason: String
) {
    raiseUnicodeError(ts, .unicodeEncodeError, encoding, object, start, end, reason)
}

/// Raises UnicodeDecodeError for the bytes `start ..< end` of the content.
@inline(never)
func raiseDecodeError(
    _ ts: ThreadState, _ encoding: String, _ content: TextView, _ start: Int, _ end: Int, _ reason: String
) {
    let bytes = makeBytes(ts, content.base, content.count)
    if bytes.raw == 0 { return }
    raiseUnicodeError(ts, .unicodeDecodeError, encoding, bytes.value, start, end, reason)
}

private func raiseUnicodeError(
    _ ts: ThreadState, _ type: KnownType, _ encoding: String, _ object: Value, _ start: Int, _ end: Int,
    _ reason: String
) {
    let list = makeList(ts, 0)
    if list.raw == 0 || !listAppend(ts, list, makeString(ts, encoding).value) || !listAppend(ts, list, object)
        || !listAppend(ts, list, Value(small: start)) || !listAppend(ts, list, Value(small: end))
        || !listAppend(ts, list, makeString(ts, reason).value)
    {
        return
    }
    let arguments = listToTuple(ts, list)
    if arguments.raw == 0 { return }
    let exception = makeException(ts, type.object, arguments)
    if exception.raw == 0 { return }
    setUnicodeFields(ts, exception, arguments)
    raiseException(ts, exception.value)
}

private func setUnicodeFields(_ ts: ThreadState, _ exception: ExceptionObject, _ arguments: TupleObject) {
    let view = exception.writing(ts)
    view.first = arguments[0]
    view.second = arguments[1]
    view.third = arguments[2]
    view.fourth = arguments[3]
    view.fifth = arguments[4]
}

/// Adds what the Unicode errors have beyond other exceptions. Called once their classes exist.
package func initializeUnicodeErrors(_ ts: ThreadState) {
    for type in [KnownType.unicodeEncodeError, .unicodeDecodeError] {
        defineMethod(ts, type.object, "__init__", "(self, encoding, object, start, end, reason, /)") { t, a, _ in
            unicodeErrorInit(ThreadState(raw: t), Arguments(raw: a)).raw
        }
        defineMethod(ts, type.object, "__str__", "(self, /)") { t, a, _ in
            unicodeErrorText(ThreadState(raw: t), Arguments(raw: a)).raw
        }
        defineAttribute(
            ts, type.object, "encoding", get: { unicodeField($0, $1, 0) },
            set: { setUnicodeField($0, $1, 0, $2) })
        defineAttribute(
            ts, type.object, "object", get: { unicodeField($0, $1, 1) },
            set: { setUnicodeField($0, $1, 1, $2) })
        defineAttribute(
            ts, type.object, "start", get: { unicodeField($0, $1, 2) },
            set: { setUnicodeField($0, $1, 2, $2) })
        defineAttribute(
            ts, type.object, "end", get: { unicodeField($0, $1, 3) },
            set: { setUnicodeField($0, $1, 3, $2) })
        defineAttribute(
            ts, type.object, "reason", get: { unicodeField($0, $1, 4) },
            set: { setUnicodeField($0, $1, 4, $2) })
    }
}

private func unicodeField(_ ts: Int, _ exception: Int, _ field: Int) -> Int {
    let view = ExceptionObject(raw: exception).reading(ThreadState(raw: ts))
    let value: Value
    switch field {
    case 0: value = view.first
    case 1: value = view.second
    case 2: value = view.third
    case 3: value = view.fourth
    default: value = view.fifth
    }
    return value.isNull ? Value.none.raw : value.raw
}

private func setUnicodeField(_ ts: Int, _ exception: Int, _ field: Int, _ value: Int) -> Int {
    let thread = ThreadState(raw: ts)
    let new = Value(raw: value)
    if new.isNull {
        raise(thread, .typeError, "can't delete attribute")
        return 0
    }
    let view = ExceptionObject(raw: exception).writing(thread)
    switch field {
    case 0: view.first = new
    case 1: view.second = new
    case 2: view.third = new
    case 3: view.fourth = new
    default: view.fifth = new
    }
    return 1
}

private func unicodeErrorInit(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    let isEncode = isInstance(arguments[0], KnownType.unicodeEncodeError.object)
    for (index, isRight, wanted) in [
        (1, isText(arguments[1]), "str"),
        (2, isEncode ? isText(arguments[2]) : isBytesLike(arguments[2]), isEncode ? "str" : "a bytes-like object"),
        (3, arguments[3].isSmall, "int"), (4, arguments[4].isSmall, "int"), (5, isText(arguments[5]), "str"),
    ] where !isRight {
        if wanted == "a bytes-like object" {
            return raise(ts, .typeError, "a bytes-like object is required, not '\(typeName(arguments[index]))'")
        }
        if wanted == "int" {
            return raise(
                ts, .typeError, "'\(typeName(arguments[index]))' object cannot be interpreted as an integer")
        }
        return raise(ts, .typeError, "argument \(index) must be \(wanted), not \(typeName(arguments[index]))")
    }
    let tuple = makeTuple(ts, arguments.address(1), 5)
    if tuple.raw == 0 { return .null }
    let exception = ExceptionObject(arguments[0])
    exception.writing(ts).arguments = tuple.value
    setUnicodeFields(ts, exception, tuple)
    return .none
}

/// `'ascii' codec can't encode character '\xe9' in position 3: ordinal not in range(128)`.
private func unicodeErrorText(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    let view = ExceptionObject(arguments[0]).reading(ts)
    let (encoding, object, reason) = (view.first, view.second, view.fifth)
    guard !encoding.isNull && isText(encoding) && !object.isNull && view.third.isSmall && view.fourth.isSmall else {
        return StringObject.empty.value
    }
    let (start, end) = (view.third.small, view.fourth.small)
    let isEncode = isText(object)
    let reasonText = str(ts, reason)
    if reasonText.isErr { return .null }
    var builder = StringBuilder()
    builder.append(ascii: "'")
    builder.append(StringObject(encoding))
    builder.append(isEncode ? "' codec can't encode character" : "' codec can't decode byte")
    let content = isEncode || isBytesLike(object) ? textView(object) : TextView(base: 0, count: 0, width: 1)
    if end == start &+ 1 && start >= 0 && start < content.count {
        let unit = content[start]
        if isEncode {
            builder.append(ascii: " '")
            appendEscape(&builder, unit)
            builder.append(ascii: "'")
        } else {
            builder.append(ascii: " 0x")
            builder.append(hexDigit(unit &>> 4))
            builder.append(hexDigit(unit & 15))
        }
        builder.append(" in position \(start): ")
    } else {
        builder.append("s in position \(start)-\(end &- 1): ")
    }
    builder.append(StringObject(reasonText))
    return builder.finish(ts)
}

/// `\xhh`, `\uhhhh` or `\Uhhhhhhhh`.
func appendEscape(_ builder: inout StringBuilder, _ unit: UInt32) {
    builder.append(0x5C)
    var digits: UInt32
    if unit < 0x100 {
        builder.append(0x78)
        digits = 2
    } else if unit < 0x10000 {
        builder.append(0x75)
        digits = 4
    } else {
        builder.append(0x55)
        digits = 8
    }
    while digits > 0 {
        digits &-= 1
        builder.append(hexDigit(unit &>> (digits &* 4) & 15))
    }
}
