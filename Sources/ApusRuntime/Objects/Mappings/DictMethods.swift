// The class dict.

private func dictNew(_ ts: ThreadState, _ type: TypeObject) -> Value {
    type.raw == Types.dict.raw ? makeDict(ts).value : Value(raw: allocateInstance(ts, type))
}

private func dictPopMethod(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    // An empty dict does not ask the key for its hash, as in CPython.
    let dict = DictObject(arguments[0])
    let value = dictCount(dict) == 0 ? .null : dictPop(ts, dict, arguments[1])
    if !value.isNull || !ts.exception.isNull { return value }
    return arguments[2].isNull ? raiseValue(ts, .keyError, arguments[1]) : arguments[2]
}

private func dictUnion(_ ts: ThreadState, _ left: Value, _ right: Value) -> Value {
    if !left.hasLayout(ShapeNumber.dict) || !right.hasLayout(ShapeNumber.dict) { return .notImplemented }
    let result = dictCopy(ts, DictObject(left))
    if result.raw == 0 || !dictMerge(ts, result, right, override: true) { return .null }
    return result.value
}

private func compareDicts(_ ts: ThreadState, _ arguments: Arguments, isEqual: Bool) -> Int {
    if !arguments[1].hasLayout(ShapeNumber.dict) { return Value.notImplemented.raw }
    let result = dictEqual(ts, DictObject(arguments[0]), DictObject(arguments[1]))
    return result < 0 ? 0 : Value((result == 1) == isEqual).raw
}

func initializeDictTypes(_ ts: ThreadState) {
    let type = makeType(
        ts, "dict", layout: ShapeNumber.dict, base: Types.object, flags: TypeFlags.base | TypeFlags.mapping)
    defineNew(ts, type, "(cls, *args, **kwargs)", raw: true) { thread, base, _ in
        dictNew(ThreadState(raw: thread), TypeObject(Arguments(raw: base)[0])).raw
    }
    defineRawMethod(ts, type, "__init__", "(self, *args, **kwargs)") { thread, base, count in
        let dict = DictObject(Arguments(raw: base)[0])
        return dictUpdateArguments(ThreadState(raw: thread), dict, Arguments(raw: base), count, "dict")
            ? Value.none.raw : 0
    }
    defineRawMethod(ts, type, "update", "(self, *args, **kwargs)") { thread, base, count in
        let dict = DictObject(Arguments(raw: base)[0])
        return dictUpdateArguments(ThreadState(raw: thread), dict, Arguments(raw: base), count, "update")
            ? Value.none.raw : 0
    }
    dictSet(ts, type.reading(ts).namespace, KnownName.hash.value, .none)
    defineDictProtocol(ts, type)
    defineDictMethods(ts, type)
    initializeDictViews(ts)
    initializeMappingProxy(ts)
}

private func defineDictProtocol(_ ts: ThreadState, _ type: TypeObject) {
    defineMethod(ts, type, "__len__", "(self, /)") { _, base, _ in
        return Value(small: dictCount(DictObject(Arguments(raw: base)[0]))).raw
    }
    defineMethod(ts, type, "__contains__", "(self, key, /)") { thread, base, _ in
        let ts = ThreadState(raw: thread)
        let value = dictGet(ts, DictObject(Arguments(raw: base)[0]), Arguments(raw: base)[1])
        return value.isNull && !ts.exception.isNull ? 0 : Value(!value.isNull).raw
    }
    defineMethod(ts, type, "__getitem__", "(self, key, /)") { thread, base, _ in
        dictGetItem(ThreadState(raw: thread), DictObject(Arguments(raw: base)[0]), Arguments(raw: base)[1]).raw
    }
    defineMethod(ts, type, "__setitem__", "(self, key, value, /)") { thread, base, _ in
        let arguments = Arguments(raw: base)
        return dictSet(ThreadState(raw: thread), DictObject(arguments[0]), arguments[1], arguments[2])
            ? Value.none.raw : 0
    }
    defineMethod(ts, type, "__delitem__", "(self, key, /)") { thread, base, _ in
        let ts = ThreadState(raw: thread)
        let found = dictDelete(ts, DictObject(Arguments(raw: base)[0]), Arguments(raw: base)[1])
        if found == 0 { raiseValue(ts, .keyError, Arguments(raw: base)[1]) }
        return found <= 0 ? 0 : Value.none.raw
    }
    defineMethod(ts, type, "__iter__", "(self, /)") { thread, base, _ in
        dictIterator(ThreadState(raw: thread), DictObject(Arguments(raw: base)[0]), DictIteratorKind.keys).raw
    }
    defineMethod(ts, type, "__reversed__", "(self, /)") { thread, base, _ in
        let kind = DictIteratorKind.keys | DictIteratorKind.reversed
        return dictIterator(ThreadState(raw: thread), DictObject(Arguments(raw: base)[0]), kind).raw
    }
    defineMethod(ts, type, "__repr__", "(self, /)") { thread, base, _ in
        dictRepr(ThreadState(raw: thread), DictObject(Arguments(raw: base)[0])).raw
    }
    defineMethod(ts, type, "__eq__", "(self, value, /)") { thread, base, _ in
        compareDicts(ThreadState(raw: thread), Arguments(raw: base), isEqual: true)
    }
    defineMethod(ts, type, "__ne__", "(self, value, /)") { thread, base, _ in
        compareDicts(ThreadState(raw: thread), Arguments(raw: base), isEqual: false)
    }
    defineMethod(ts, type, "__or__", "(self, value, /)") { thread, base, _ in
        dictUnion(ThreadState(raw: thread), Arguments(raw: base)[0], Arguments(raw: base)[1]).raw
    }
    defineMethod(ts, type, "__ror__", "(self, value, /)") { thread, base, _ in
        dictUnion(ThreadState(raw: thread), Arguments(raw: base)[1], Arguments(raw: base)[0]).raw
    }
    defineMethod(ts, type, "__ior__", "(self, value, /)") { thread, base, _ in
        let dict = Arguments(raw: base)[0]
        return dictUpdate(ThreadState(raw: thread), DictObject(dict), Arguments(raw: base)[1]) ? dict.raw : 0
    }
}

private func defineDictMethods(_ ts: ThreadState, _ type: TypeObject) {
    defineMethod(ts, type, "get", "(self, key, default=None, /)") { thread, base, _ in
        let ts = ThreadState(raw: thread)
        let arguments = Arguments(raw: base)
        let value = dictGet(ts, DictObject(arguments[0]), arguments[1])
        if !value.isNull { return value.raw }
        if !ts.exception.isNull { return 0 }
        return arguments[2].isNull ? Value.none.raw : arguments[2].raw
    }
    defineMethod(ts, type, "setdefault", "(self, key, default=None, /)") { thread, base, _ in
        let arguments = Arguments(raw: base)
        let value = arguments[2].isNull ? Value.none : arguments[2]
        return dictSetDefault(ThreadState(raw: thread), DictObject(arguments[0]), arguments[1], value).raw
    }
    defineMethod(ts, type, "pop", "(self, key, default=None, /)") { thread, base, _ in
        dictPopMethod(ThreadState(raw: thread), Arguments(raw: base)).raw
    }
    defineMethod(ts, type, "popitem", "(self, /)") { thread, base, _ in
        let ts = ThreadState(raw: thread)
        let pair = dictPopLast(ts, DictObject(Arguments(raw: base)[0]))
        return pair.isNull ? raise(ts, .keyError, "popitem(): dictionary is empty").raw : pair.raw
    }
    defineMethod(ts, type, "keys", "(self, /)") { thread, base, _ in
        DictKeysObject.allocate(ThreadState(raw: thread), dict: DictObject(Arguments(raw: base)[0])).raw
    }
    defineMethod(ts, type, "values", "(self, /)") { thread, base, _ in
        DictValuesObject.allocate(ThreadState(raw: thread), dict: DictObject(Arguments(raw: base)[0])).raw
    }
    defineMethod(ts, type, "items", "(self, /)") { thread, base, _ in
        DictItemsObject.allocate(ThreadState(raw: thread), dict: DictObject(Arguments(raw: base)[0])).raw
    }
    defineMethod(ts, type, "clear", "(self, /)") { thread, base, _ in
        dictClear(ThreadState(raw: thread), DictObject(Arguments(raw: base)[0]))
        return Value.none.raw
    }
    defineMethod(ts, type, "copy", "(self, /)") { thread, base, _ in
        dictCopy(ThreadState(raw: thread), DictObject(Arguments(raw: base)[0])).raw
    }
    defineClassMethod(ts, type, "fromkeys", "(cls, iterable, value=None, /)") { thread, base, _ in
        let arguments = Arguments(raw: base)
        let value = arguments[2].isNull ? Value.none : arguments[2]
        return dictFromKeys(ThreadState(raw: thread), arguments[0], arguments[1], value).raw
    }
}
