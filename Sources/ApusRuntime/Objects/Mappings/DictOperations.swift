// Operations on dicts that methods and views share.

/// `dict[key]` as Python sees it: KeyError, and `__missing__` of a subclass.
package func dictGetItem(_ ts: ThreadState, _ dict: DictObject, _ key: Value) -> Value {
    let value = dictGet(ts, dict, key)
    if _fastPath(!value.isNull) { return value }
    if !ts.exception.isNull { return .null }
    if !dict.value.hasShape(ShapeNumber.dict) && !lookupSpecial(ts, typeOf(dict.value), .missing).isNull {
        return callSpecial(ts, lookupSpecial(ts, typeOf(dict.value), .missing), dict.value, key)
    }
    return raiseValue(ts, .keyError, key)
}

/// Whether two dicts have equal keys with equal values: 1, 0, -1.
package func dictEqual(_ ts: ThreadState, _ left: DictObject, _ right: DictObject) -> Int {
    if left.raw == right.raw { return 1 }
    if dictCount(left) != dictCount(right) { return 0 }
    if !enterNative(ts) { return -1 }
    var position = 0
    var key = Value.null
    var value = Value.null
    var result = 1
    while result == 1 && dictNext(left, &position, &key, &value) {
        let other = dictGet(ts, right, key)
        if other.isNull {
            result = ts.exception.isNull ? 0 : -1
        } else if other != value {
            result = equal(ts, value, other)
        }
    }
    return result
}

/// Updates a dict from what `dict()` and `update()` take: a mapping, or an iterable of pairs.
func dictUpdate(_ ts: ThreadState, _ dict: DictObject, _ source: Value) -> Bool {
    if source.hasLayout(ShapeNumber.dict) { return dictMerge(ts, dict, source, override: true) }
    let keys = getAttributeOrNull(ts, source, KnownName.keys.value)
    if !keys.isNull { return dictMerge(ts, dict, source, override: true) }
    return ts.exception.isNull && dictMergePairs(ts, dict, source, override: true)
}

/// Updates a dict from an iterable of pairs; false with an exception set.
func dictMergePairs(_ ts: ThreadState, _ dict: DictObject, _ source: Value, override: Bool) -> Bool {
    let iterator = getIterator(ts, source)
    if iterator.isErr { return false }
    var number = 0
    while true {
        let item = iterateNext(ts, iterator)
        if item.isNull { return ts.exception.isNull }
        var pair = item
        if !item.hasShape(ShapeNumber.tuple) && !item.hasShape(ShapeNumber.list) {
            pair = iterableToList(ts, item)
            if pair.isErr {
                if matches(ts, ts.exception, .typeError) {
                    clearException(ts)
                    raise(
                        ts, .typeError, "cannot convert dictionary update sequence element #\(number) to a sequence")
                }
                return false
            }
        }
        let count = sequenceCount(pair)
        if count != 2 {
            raise(
                ts, .valueError,
                "dictionary update sequence element #\(number) has length \(count); 2 is required")
            return false
        }
        let key = sequenceAt(pair, 0)
        let value = sequenceAt(pair, 1)
        if override {
            if !dictSet(ts, dict, key, value) { return false }
        } else if dictSetDefault(ts, dict, key, value).isErr {
            return false
        }
        number &+= 1
    }
}

/// The value of a key, which becomes `value` when it is missing; null with an exception set.
package func dictSetDefault(_ ts: ThreadState, _ dict: DictObject, _ key: Value, _ value: Value) -> Value {
    let word = keyHashWord(ts, key)
    if word == 0 { return .null }
    let entry = dictFind(ts, dict, key, word)
    if entry == DictSearch.failed { return .null }
    if entry >= 0 {
        let present = dictEntryValue(dict, entry)
        if !present.isNull { return present }
        dictStore(ts, dict, entry, value)
        return value
    }
    return dictInsert(ts, dict, key, word, value) ? value : .null
}

/// Applies the arguments of `dict(...)` or `update(...)`: at most one source, then keywords.
func dictUpdateArguments(
    _ ts: ThreadState, _ dict: DictObject, _ arguments: ArgumentList, _ name: StaticString
) -> Bool {
    let names = ts.keywordNames
    let named = names.isNull ? 0 : TupleObject(names).count
    let positional = (arguments.count &+ 1) &- named
    if positional > 2 {
        raise(ts, .typeError, "\(name) expected at most 1 argument, got \(positional &- 1)")
        return false
    }
    if positional == 2 && !dictUpdate(ts, dict, arguments[0]) { return false }
    var index = 0
    while index < named {
        if !dictSet(ts, dict, TupleObject(names)[index], arguments[positional &+ index &- 1]) { return false }
        index &+= 1
    }
    return true
}

/// `dict.fromkeys(iterable, value)` for a class.
func dictFromKeys(_ ts: ThreadState, _ type: Value, _ iterable: Value, _ value: Value) -> Value {
    let target = type == Types.dict.value ? makeDict(ts).value : callValue(ts, type)
    if target.isErr { return .null }
    if type == Types.dict.value {
        // The keys of a dict or a set are not hashed again.
        if iterable.hasShape(ShapeNumber.dict) {
            return fillFromDict(ts, DictObject(target), DictObject(iterable), value)
        }
        if isAnySet(iterable) { return fillFromSet(ts, DictObject(target), SetObject(iterable), value) }
    }
    let iterator = getIterator(ts, iterable)
    if iterator.isErr { return .null }
    let isPlain = target.hasShape(ShapeNumber.dict)
    while true {
        let key = iterateNext(ts, iterator)
        if key.isNull { return ts.exception.isNull ? target : .null }
        let isSet = isPlain ? dictSet(ts, DictObject(target), key, value) : setItem(ts, target, key, value)
        if !isSet { return .null }
    }
}

private func fillFromDict(_ ts: ThreadState, _ dict: DictObject, _ source: DictObject, _ value: Value) -> Value {
    var position = 0
    var key = Value.null
    var ignored = Value.null
    while dictNext(source, &position, &key, &ignored) {
        let word = source.reading(ts).entries.reading(ts)[(position &- 1) &* 3].raw
        if !dictSetHashed(ts, dict, key, word, value) { return .null }
    }
    return dict.value
}

private func fillFromSet(_ ts: ThreadState, _ dict: DictObject, _ source: SetObject, _ value: Value) -> Value {
    var position = 0
    while true {
        let key = setNext(source, &position)
        if key.isNull { return dict.value }
        let word = source.reading(ts).table.reading(ts)[(position &- 1) &* 2].raw
        if !dictSetHashed(ts, dict, key, word, value) { return .null }
    }
}

/// The repr of a dict.
package func dictRepr(_ ts: ThreadState, _ dict: DictObject) -> Value {
    guardedRepr(ts, dict.value, "{...}") {
        var builder = StringBuilder()
        builder.append(ascii: "{")
        var position = 0
        var key = Value.null
        var value = Value.null
        var isFirst = true
        while dictNext(dict, &position, &key, &value) {
            if !isFirst { builder.append(ascii: ", ") }
            isFirst = false
            let keyText = repr(ts, key)
            let valueText = keyText.isErr ? Value.null : repr(ts, value)
            if valueText.isErr {
                builder.discard()
                return .null
            }
            builder.append(StringObject(keyText))
            builder.append(ascii: ": ")
            builder.append(StringObject(valueText))
        }
        builder.append(ascii: "}")
        return builder.finish(ts)
    }
}
