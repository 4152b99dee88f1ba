// str.translate and str.maketrans.

/// `string.translate(table)`: the table is asked for every code point by `table[number]`.
func stringTranslate(_ ts: ThreadState, _ receiver: Value, _ table: Value) -> Value {
    let string = StringObject(receiver)
    let table = table
    let dict = table.hasShape(ShapeNumber.dict) ? DictObject(table) : DictObject(raw: 0)
    var builder = StringBuilder(capacity: string.count)
    var index = 0
    while index < string.count {
        let unit = codePoint(string, index)
        index &+= 1
        let key = Value(small: Int(unit))
        var mapped: Value
        if dict.raw != 0 {
            mapped = dictGet(ts, dict, key)
        } else {
            mapped = getItem(ts, table, key)
            if mapped.isErr && matches(ts, ts.exception, .lookupError) { clearException(ts) }
        }
        if mapped.isNull {
            if !ts.exception.isNull {
                builder.discard()
                return .null
            }
            builder.append(unit)
            continue
        }
        if mapped.isNone { continue }
        if mapped.isSmall {
            guard mapped.small >= 0 && mapped.small <= 0x10FFFF else {
                builder.discard()
                return raise(ts, .valueError, "character mapping must be in range(0x110000)")
            }
            builder.append(UInt32(truncatingIfNeeded: mapped.small))
        } else if isText(mapped) {
            builder.append(StringObject(mapped))
        } else {
            builder.discard()
            return raise(ts, .typeError, "character mapping must return integer, None or str")
        }
    }
    return builder.finish(ts)
}

/// `str.maketrans(x[, y[, z]])`.
func stringMakeTrans(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    let result = makeDict(ts)
    if result.raw == 0 { return .null }
    let (first, second, third) = (arguments[0], arguments[1], arguments[2])
    if second.isNull { return makeTransFromDict(ts, first, result) }
    guard isText(first) else {
        return raise(ts, .typeError, "first maketrans argument must be a string if there is a second argument")
    }
    guard isText(second) else {
        return raise(ts, .typeError, "maketrans() argument 2 must be str, not \(argumentTypeName(second))")
    }
    guard third.isNull || isText(third) else {
        return raise(ts, .typeError, "maketrans() argument 3 must be str, not \(argumentTypeName(third))")
    }
    let (from, to) = (StringObject(first), StringObject(second))
    guard from.count == to.count else {
        return raise(ts, .valueError, "the first two maketrans arguments must have equal length")
    }
    for index in 0..<from.count {
        let key = Value(small: Int(codePoint(from, index)))
        if !dictSet(ts, result, key, Value(small: Int(codePoint(to, index)))) { return .null }
    }
    if !third.isNull {
        for index in 0..<StringObject(third).count {
            let key = Value(small: Int(codePoint(StringObject(third), index)))
            if !dictSet(ts, result, key, .none) { return .null }
        }
    }
    return result.value
}

private func makeTransFromDict(_ ts: ThreadState, _ source: Value, _ result: DictObject) -> Value {
    guard source.hasLayout(ShapeNumber.dict) else {
        return raise(ts, .typeError, "if you give only one argument to maketrans it must be a dict")
    }
    var position = 0
    var key = Value.null
    var value = Value.null
    while dictNext(DictObject(source), &position, &key, &value) {
        if isText(key) {
            guard StringObject(key).count == 1 else {
                return raise(ts, .valueError, "string keys in translate table must be of length 1")
            }
            key = Value(small: Int(codePoint(StringObject(key), 0)))
        } else if !key.isSmall && !key.hasLayout(ShapeNumber.integer) && !key.isBool {
            return raise(ts, .typeError, "keys in translate table must be strings or integers")
        }
        if !dictSet(ts, result, key, value) { return .null }
    }
    return result.value
}
