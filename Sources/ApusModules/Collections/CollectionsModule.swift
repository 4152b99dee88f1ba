import ApusRuntime

// Bodies of _collections.stub beside deque: counting, the fields of named tuples, and the classes written in Python.

/// Takes the classes of the frozen module over and says where deque belongs.
func collectionsFinish(_ ts: ThreadState, _ module: ModuleObject) -> Bool {
    let classes = importModule(ts, "_apus_collections")
    if classes.isErr { return false }
    let name = intern(ts, "defaultdict" as StaticString).value
    let found = getAttribute(ts, classes, name)
    if found.isErr || !dictSet(ts, module.namespace, name, found) { return false }
    let deque = dictGetString(module.namespace, intern(ts, "deque" as StaticString))
    TypeObject(deque).writing(ts).module = intern(ts, "collections" as StaticString).value
    return true
}

func collectionsCountElements(_ ts: ThreadState, _ mapping: Value, _ iterable: Value) -> Bool {
    let iterator = getIterator(ts, iterable)
    if iterator.isErr { return false }
    let getName = intern(ts, "get" as StaticString).value
    let one = Value(small: 1)
    // A dict whose `get` and `__setitem__` are dict's own is counted in directly.
    let type = typeOf(mapping)
    let isPlain =
        mapping.hasLayout(ShapeNumber.dict) && lookupType(type, getName) == lookupType(Types.dict, getName)
        && lookupSpecial(ts, type, .setitem) == lookupSpecial(ts, Types.dict, .setitem)
    if isPlain {
        let dict = DictObject(mapping)
        while true {
            let key = iterateNext(ts, iterator)
            if key.isNull { return ts.exception.isNull }
            let old = dictGet(ts, dict, key)
            if old.isNull && !ts.exception.isNull { return false }
            let new = old.isNull ? one : binaryOperation(ts, .add, old, one)
            if new.isErr || !dictSet(ts, dict, key, new) { return false }
        }
    }
    let getter = getAttribute(ts, mapping, getName)
    if getter.isErr { return false }
    while true {
        let key = iterateNext(ts, iterator)
        if key.isNull { return ts.exception.isNull }
        let old = callValue(ts, getter, key, Value(small: 0))
        let new = old.isErr ? Value.null : binaryOperation(ts, .add, old, one)
        if new.isErr || !setItem(ts, mapping, key, new) { return false }
    }
}

// MARK: - _tuplegetter

func tupleGetterNew(_ ts: ThreadState, _ cls: TypeObject, _ index: Int, _ documentation: Value) -> Value {
    let raw = allocateInstance(ts, cls)
    if raw == 0 { return .null }
    let view = TupleGetterObject(raw: raw).writing(ts)
    view.index = index
    view.documentation = documentation
    return Value(raw: raw)
}

func tupleGetterGet(_ ts: ThreadState, _ getter: TupleGetterObject, _ instance: Value, _ owner: Value) -> Value {
    if instance.isNone { return getter.value }
    let index = getter.reading(ts).index
    guard instance.hasLayout(ShapeNumber.tuple) else {
        return raise(
            ts, .typeError,
            "descriptor for index '\(index)' for tuple subclasses doesn't apply to '\(typeName(instance))' object")
    }
    if index < 0 || index >= TupleObject(instance).count { return raise(ts, .indexError, "tuple index out of range") }
    return TupleObject(instance)[index]
}

func tupleGetterSet(_ ts: ThreadState, _ getter: TupleGetterObject, _ instance: Value, _ value: Value) -> Bool {
    raise(ts, .attributeError, "can't set attribute")
    return false
}

func tupleGetterDelete(_ ts: ThreadState, _ getter: TupleGetterObject, _ instance: Value) -> Bool {
    raise(ts, .attributeError, "can't delete attribute")
    return false
}

func tupleGetterDoc(_ ts: ThreadState, _ getter: TupleGetterObject) -> Value { getter.reading(ts).documentation }

func tupleGetterSetDoc(_ ts: ThreadState, _ getter: TupleGetterObject, _ value: Value) {
    getter.writing(ts).documentation = value.isNull ? .none : value
}

func tupleGetterReduce(_ ts: ThreadState, _ getter: TupleGetterObject) -> Value {
    let view = getter.reading(ts)
    let arguments = makeTuple(ts, makeInteger(ts, view.index), view.documentation)
    return makeTuple(ts, typeOf(getter.value).value, arguments.value).value
}

func tupleGetterRepr(_ ts: ThreadState, _ getter: TupleGetterObject) -> Value {
    let documentation = repr(ts, getter.reading(ts).documentation)
    if documentation.isErr { return .null }
    let index = getter.reading(ts).index
    return makeString(ts, "_tuplegetter(\(index), \(swiftString(StringObject(documentation))))").value
}
