// The class dict.

private func dictNew(_ ts: ThreadState, _ type: TypeObject) -> Value {
    type.raw == Types.dict.raw ? makeDict(ts).value : Value(raw: allocateInstance(ts, type))
}

func dictPopMethod(_ ts: ThreadState, _ receiver: DictObject, _ key: Value, _ standard: Value) -> Value {
    // An empty dict does not ask the key for its hash, as in CPython.
    let dict = receiver
    let value = dictCount(dict) == 0 ? .null : dictPop(ts, dict, key)
    if !value.isNull || !ts.exception.isNull { return value }
    return standard.isNull ? raiseValue(ts, .keyError, key) : standard
}

private func dictUnion(_ ts: ThreadState, _ left: Value, _ right: Value) -> Value {
    if !left.hasLayout(ShapeNumber.dict) || !right.hasLayout(ShapeNumber.dict) { return .notImplemented }
    let result = dictCopy(ts, DictObject(left))
    if result.raw == 0 || !dictMerge(ts, result, right, override: true) { return .null }
    return result.value
}

private func compareDicts(_ ts: ThreadState, _ receiver: DictObject, _ value: Value, isEqual: Bool) -> Value {
    if !value.hasLayout(ShapeNumber.dict) { return .notImplemented }
    let result = dictEqual(ts, receiver, DictObject(value))
    return result < 0 ? .null : Value((result == 1) == isEqual)
}

func initializeDictTypes(_ ts: ThreadState) {
    let type = makeType(
        ts, "dict", layout: ShapeNumber.dict, base: Types.object, flags: TypeFlags.base | TypeFlags.mapping)
    defineDictNatives(ts, type)
    dictSet(ts, type.reading(ts).namespace, KnownName.hash.value, .none)
    initializeDictViews(ts)
    initializeMappingProxy(ts)
}

// MARK: - Bodies of natives

func dictNewMethod(_ ts: ThreadState, _ type: TypeObject, _ arguments: ArgumentList) -> Value { dictNew(ts, type) }

func dictInit(_ ts: ThreadState, _ receiver: DictObject, _ arguments: ArgumentList) -> Bool {
    let dict = receiver
    return dictUpdateArguments(ts, dict, arguments, "dict")
}

func dictUpdateMethod(_ ts: ThreadState, _ receiver: DictObject, _ arguments: ArgumentList) -> Bool {
    let dict = receiver
    return dictUpdateArguments(ts, dict, arguments, "update")
}

func dictLen(_ ts: ThreadState, _ receiver: DictObject) -> Value {
    return Value(small: dictCount(receiver))
}

func dictContains(_ ts: ThreadState, _ receiver: DictObject, _ key: Value) -> Value {
    let value = dictGet(ts, receiver, key)
    return value.isNull && !ts.exception.isNull ? .null : Value(!value.isNull)
}

func dictSetitem(_ ts: ThreadState, _ receiver: DictObject, _ key: Value, _ value: Value) -> Bool {
    return dictSet(ts, receiver, key, value)
}

func dictDelitem(_ ts: ThreadState, _ receiver: DictObject, _ key: Value) -> Bool {
    let found = dictDelete(ts, receiver, key)
    if found == 0 { raiseValue(ts, .keyError, key) }
    return found <= 0 ? false : true
}

func dictIter(_ ts: ThreadState, _ receiver: DictObject) -> Value { dictIterator(ts, receiver, DictIteratorKind.keys) }

func dictReversed(_ ts: ThreadState, _ receiver: DictObject) -> Value {
    let kind = DictIteratorKind.keys | DictIteratorKind.reversed
    return dictIterator(ts, receiver, kind)
}

func dictEq(_ ts: ThreadState, _ receiver: DictObject, _ value: Value) -> Value {
    compareDicts(ts, receiver, value, isEqual: true)
}

func dictNe(_ ts: ThreadState, _ receiver: DictObject, _ value: Value) -> Value {
    compareDicts(ts, receiver, value, isEqual: false)
}

func dictOr(_ ts: ThreadState, _ receiver: DictObject, _ value: Value) -> Value { dictUnion(ts, receiver.value, value) }

func dictRor(_ ts: ThreadState, _ receiver: DictObject, _ value: Value) -> Value {
    dictUnion(ts, value, receiver.value)
}

func dictIor(_ ts: ThreadState, _ receiver: DictObject, _ value: Value) -> Value {
    let dict = receiver.value
    return dictUpdate(ts, DictObject(dict), value) ? dict : .null
}

func dictGetMethod(_ ts: ThreadState, _ receiver: DictObject, _ key: Value, _ standard: Value) -> Value {
    let value = dictGet(ts, receiver, key)
    if !value.isNull { return value }
    if !ts.exception.isNull { return .null }
    return standard.isNull ? .none : standard
}

func dictSetdefault(_ ts: ThreadState, _ receiver: DictObject, _ key: Value, _ standard: Value) -> Value {
    let value = standard.isNull ? Value.none : standard
    return dictSetDefault(ts, receiver, key, value)
}

func dictPopitem(_ ts: ThreadState, _ receiver: DictObject) -> Value {
    let pair = dictPopLast(ts, receiver)
    return pair.isNull ? raise(ts, .keyError, "popitem(): dictionary is empty") : pair
}

func dictKeys(_ ts: ThreadState, _ receiver: DictObject) -> Value { DictKeysObject.allocate(ts, dict: receiver).value }

func dictValues(_ ts: ThreadState, _ receiver: DictObject) -> Value {
    DictValuesObject.allocate(ts, dict: receiver).value
}

func dictItems(_ ts: ThreadState, _ receiver: DictObject) -> Value {
    DictItemsObject.allocate(ts, dict: receiver).value
}

func dictClearMethod(_ ts: ThreadState, _ receiver: DictObject) -> Bool {
    dictClear(ts, receiver)
    return true
}

func dictCopyMethod(_ ts: ThreadState, _ receiver: DictObject) -> Value { dictCopy(ts, receiver).value }

func dictFromkeys(_ ts: ThreadState, _ type: TypeObject, _ iterable: Value, _ value: Value) -> Value {
    let value = value.isNull ? Value.none : value
    return dictFromKeys(ts, type.value, iterable, value)
}
