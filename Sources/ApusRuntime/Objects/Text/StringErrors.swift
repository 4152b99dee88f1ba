// Raising UnicodeEncodeError and UnicodeDecodeError, whose attributes are the numbered fields of the exception: encoding,
// object, start, end, reason.

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
