// Arguments of the methods of str, bytes and bytearray.

/// An index argument that may be None or missing: `missing` then; big numbers are clamped.
func sliceIndex(_ ts: ThreadState, _ value: Value, missing: Int) -> (Int, Bool) {
    if value.isSmall { return (value.small, true) }
    if value.isNull || value.isNone { return (missing, true) }
    if !value.isBool && !value.hasLayout(ShapeNumber.integer)
        && lookupSpecial(ts, typeOf(value), .index).isNull
    {
        raise(ts, .typeError, "slice indices must be integers or None or have an __index__ method")
        return (0, false)
    }
    return indexInteger(ts, value, clamp: true)
}

/// `start` and `end` of the find family: 0 <= end <= count, 0 <= start; nil with an exception set. The text's count is
/// asked for when the bounds are known: their `__index__` may change a bytearray.
func sliceBounds(_ ts: ThreadState, _ owner: Value, _ start: Value, _ end: Value) -> (Int, Int)? {
    var (from, isValid) = sliceIndex(ts, start, missing: 0)
    if !isValid { return nil }
    var to: Int
    (to, isValid) = sliceIndex(ts, end, missing: Int.max)
    if !isValid { return nil }
    let count = textView(owner).count
    if to > count { to = count } else if to < 0 { to = to &+ count < 0 ? 0 : to &+ count }
    if from < 0 { from = from &+ count < 0 ? 0 : from &+ count }
    return (from, to)
}

/// An int argument of the C type Py_ssize_t; `missing` where it was not given.
func sizeArgument(_ ts: ThreadState, _ value: Value, missing: Int) -> Int? {
    if value.isSmall { return value.small }
    if value.isNull { return missing }
    let (number, isValid) = indexInteger(ts, value, clamp: false, overflow: .overflowError)
    return isValid ? number : nil
}

/// A number of repetitions or bytes; OverflowError where it does not fit a machine word.
func indexSize(_ ts: ThreadState, _ value: Value) -> (number: Int, isValid: Bool) {
    let (number, isValid) = indexInteger(ts, value, clamp: true)
    if isValid && (number == Int.max || number == Int.min) {
        raise(ts, .overflowError, "cannot fit '\(typeName(value))' into an index-sized integer")
        return (0, false)
    }
    return (number, isValid)
}

/// An argument of the C type int; `missing` where it was not given.
func intArgument(_ ts: ThreadState, _ value: Value, missing: Int) -> Int? {
    if value.isNull { return missing }
    let (number, isValid) = value.isSmall ? (value.small, true) : indexInteger(ts, value, clamp: true)
    if !isValid { return nil }
    if Int(Int32(truncatingIfNeeded: number)) != number {
        raise(ts, .overflowError, "Python int too large to convert to C int")
        return nil
    }
    return number
}

/// Whether an optional argument is a str; else TypeError.
func checkText(_ ts: ThreadState, _ value: Value, _ title: String) -> Bool {
    if value.isNull || isText(value) { return true }
    raise(ts, .typeError, "\(title) must be str, not \(argumentTypeName(value))")
    return false
}

/// The class of an argument as CPython's messages about arguments show it: None is called None.
func argumentTypeName(_ value: Value) -> String { value.isNone ? "None" : typeName(value) }

/// The text to look for in `owner`: a str in a str; in bytes also a number below 256. Nil with TypeError set.
func needleView(_ ts: ThreadState, _ owner: Value, _ value: Value) -> TextView? {
    if isText(owner) {
        if isText(value) { return TextView(StringObject(value)) }
        raise(ts, .typeError, "must be str, not \(typeName(value))")
        return nil
    }
    if isBytesLike(value) { return bytesView(value) }
    if value.isSmall || value.isBool || value.hasLayout(ShapeNumber.integer)
        || !lookupSpecial(ts, typeOf(value), .index).isNull
    {
        let (number, isValid) = indexInteger(ts, value, clamp: true)
        if !isValid { return nil }
        if number < 0 || number > 255 {
            raise(ts, .valueError, "byte must be in range(0, 256)")
            return nil
        }
        return TextView(makeCharacter(ts, UInt32(truncatingIfNeeded: number)))
    }
    raise(ts, .typeError, "argument should be integer or bytes-like object, not '\(typeName(value))'")
    return nil
}

/// An argument that must be of the owner's family. `title` begins the message for str.
func sameFamilyView(_ ts: ThreadState, _ owner: Value, _ value: Value, _ title: StaticString) -> TextView? {
    if isText(owner) {
        if isText(value) { return TextView(StringObject(value)) }
        raise(ts, .typeError, "\(title) must be str, not \(argumentTypeName(value))")
        return nil
    }
    if isBytesLike(value) { return bytesView(value) }
    raise(ts, .typeError, "a bytes-like object is required, not '\(typeName(value))'")
    return nil
}

/// The fill character of center and its kin.
func fillArgument(_ ts: ThreadState, _ owner: Value, _ value: Value, _ method: StaticString) -> UInt32? {
    if value.isNull { return 0x20 }
    if isText(owner) {
        guard isText(value) else {
            raise(ts, .typeError, "The fill character must be a unicode character, not \(typeName(value))")
            return nil
        }
        let string = StringObject(value)
        guard string.count == 1 else {
            raise(ts, .typeError, "The fill character must be exactly one character long")
            return nil
        }
        return codePoint(string, 0)
    }
    if isBytesLike(value), bytesView(value).count == 1 { return bytesView(value)[0] }
    raise(
        ts, .typeError,
        "\(method)() argument 2 must be a byte string of length 1, not \(argumentTypeName(value))")
    return nil
}
