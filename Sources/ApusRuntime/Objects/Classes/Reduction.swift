// How objects are taken apart for copy and pickle: `object.__reduce_ex__`, `__reduce__` and `__getstate__` (CPython's
// typeobject.c; PEP 307 for the protocols).

/// A function of the module `copyreg`; null with an exception set.
private func copyreg(_ ts: ThreadState, _ name: StaticString) -> Value {
    let module = importModule(ts, "copyreg")
    return module.isErr ? .null : getAttribute(ts, module, intern(ts, name).value)
}

func defineReduction(_ ts: ThreadState) {
    let type = Types.object
    defineMethod(ts, type, "__reduce_ex__", "(self, protocol, /)") { thread, base, _ in
        let ts = ThreadState(raw: thread)
        let arguments = Arguments(raw: base)
        let (version, isValid) = indexInteger(ts, arguments[1], clamp: false, overflow: .overflowError)
        return isValid ? reduceExtended(ts, arguments[0], version).raw : 0
    }
    defineMethod(ts, type, "__reduce__", "(self, /)") { thread, base, _ in
        reduceCommon(ThreadState(raw: thread), Arguments(raw: base)[0], 0).raw
    }
    defineMethod(ts, type, "__getstate__", "(self, /)") { thread, base, _ in
        defaultState(ThreadState(raw: thread), Arguments(raw: base)[0], isRequired: false).raw
    }
    for (known, name) in [
        (KnownType.notImplementedType, "NotImplemented"), (.ellipsisType, "Ellipsis"),
    ] as [(KnownType, StaticString)] {
        _ = name
        defineMethod(ts, known.object, "__reduce__", "(self, /)") { thread, base, _ in
            repr(ThreadState(raw: thread), Arguments(raw: base)[0]).raw
        }
    }
}

/// `object.__reduce_ex__(protocol)`: a `__reduce__` of the class's own goes first.
private func reduceExtended(_ ts: ThreadState, _ object: Value, _ version: Int) -> Value {
    let own = lookupSpecial(ts, typeOf(object), .reduce)
    if own != dictGetString(Types.object.reading(ts).namespace, KnownName.reduce.string) {
        let method = getAttribute(ts, object, KnownName.reduce.value)
        return method.isErr ? .null : callValue(ts, method)
    }
    return reduceCommon(ts, object, version)
}

private func reduceCommon(_ ts: ThreadState, _ object: Value, _ version: Int) -> Value {
    if version >= 2 { return reduceNew(ts, object) }
    let function = copyreg(ts, "_reduce_ex")
    return function.isErr ? .null : callValue(ts, function, object, makeInteger(ts, version))
}

/// What `__getnewargs_ex__` or `__getnewargs__` say: positional arguments and keywords, or null for neither.
private func newArguments(_ ts: ThreadState, _ object: Value) -> (arguments: Value, keywords: Value, ok: Bool) {
    let failed = (arguments: Value.null, keywords: Value.null, ok: false)
    let extended = lookupType(typeOf(object), intern(ts, "__getnewargs_ex__" as StaticString).value)
    if !extended.isNull {
        let result = callSpecial(ts, extended, object)
        if result.isErr { return failed }
        guard result.hasLayout(ShapeNumber.tuple) else {
            raise(ts, .typeError, "__getnewargs_ex__ should return a tuple, not '\(typeName(result))'")
            return failed
        }
        let pair = TupleObject(result)
        guard pair.count == 2 else {
            raise(ts, .valueError, "__getnewargs_ex__ should return a tuple of length 2, not \(pair.count)")
            return failed
        }
        guard pair[0].hasLayout(ShapeNumber.tuple) else {
            raise(
                ts, .typeError,
                "first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '\(typeName(pair[0]))'")
            return failed
        }
        guard pair[1].hasLayout(ShapeNumber.dict) else {
            raise(
                ts, .typeError,
                "second item of the tuple returned by __getnewargs_ex__ must be a dict, not '\(typeName(pair[1]))'")
            return failed
        }
        return (pair[0], pair[1], true)
    }
    let plain = lookupType(typeOf(object), intern(ts, "__getnewargs__" as StaticString).value)
    if plain.isNull { return (.null, .null, true) }
    let result = callSpecial(ts, plain, object)
    if result.isErr { return failed }
    guard result.hasLayout(ShapeNumber.tuple) else {
        raise(ts, .typeError, "__getnewargs__ should return a tuple, not '\(typeName(result))'")
        return failed
    }
    return (result, .null, true)
}

/// Protocol 2 and later: the object is made by `cls.__new__` and then told its state.
private func reduceNew(_ ts: ThreadState, _ object: Value) -> Value {
    let type = typeOf(object)
    if lookupSpecial(ts, type, .new).isNull {
        return raise(ts, .typeError, "cannot pickle '\(typeName(object))' object")
    }
    let (arguments, keywords, ok) = newArguments(ts, object)
    if !ok { return .null }
    let cls = getAttribute(ts, object, KnownName.`class`.value)
    if cls.isErr { return .null }
    let maker: Value
    let makerArguments: Value
    if keywords.isNull || dictCount(DictObject(keywords)) == 0 {
        maker = copyreg(ts, "__newobj__")
        if maker.isErr { return .null }
        let list = makeList(ts, 0)
        _ = listAppend(ts, list, cls)
        if !arguments.isNull && !listExtend(ts, list, arguments) { return .null }
        makerArguments = listToTuple(ts, list).value
    } else {
        maker = copyreg(ts, "__newobj_ex__")
        if maker.isErr { return .null }
        makerArguments = makeTuple(ts, cls, arguments, keywords).value
    }
    let isContainer = object.hasLayout(ShapeNumber.list) || object.hasLayout(ShapeNumber.dict)
    let state = objectState(ts, object, isRequired: arguments.isNull && !isContainer)
    if state.isErr { return .null }
    var listItems = Value.none
    if object.hasLayout(ShapeNumber.list) {
        listItems = getIterator(ts, object)
        if listItems.isErr { return .null }
    }
    var dictItems = Value.none
    if object.hasLayout(ShapeNumber.dict) {
        let items = callMethod(ts, object, .items)
        dictItems = items.isErr ? .null : getIterator(ts, items)
        if dictItems.isErr { return .null }
    }
    return withScratch(ts, 5) { place in
        for (index, value) in [maker, makerArguments, state, listItems, dictItems].enumerated() {
            initializeField(place, index * 8, value.raw)
        }
        return makeTuple(ts, place, 5).value
    }
}

/// What `object.__getstate__()` gives. `isRequired`: the state must contain all that makes the object.
private func objectState(_ ts: ThreadState, _ object: Value, isRequired: Bool) -> Value {
    let found = lookupType(typeOf(object), KnownName.getstate.value)
    if found == dictGetString(Types.object.reading(ts).namespace, KnownName.getstate.string),
        instanceAttribute(ts, object, KnownName.getstate.value).isNull
    {
        return defaultState(ts, object, isRequired: isRequired)
    }
    let method = getAttribute(ts, object, KnownName.getstate.value)
    return method.isErr ? .null : callValue(ts, method)
}

/// The instance's attributes (a copy where they do not live in a dict), or with slots that have a value a pair of the
/// attributes and a dict of those; None for neither.
private func defaultState(_ ts: ThreadState, _ object: Value, isRequired: Bool) -> Value {
    let type = typeOf(object)
    if isRequired && (!object.isObject || shapeLayout(shapeNumber(object.raw)) != ShapeNumber.instance) {
        let isVariable =
            object.hasLayout(ShapeNumber.memoryView)
            || object.isObject
                && layoutIsVariable(
                    shapeLayout(shapeNumber(object.raw)))
        let name = typeName(object)
        return raise(ts, .typeError, isVariable ? "cannot pickle \(name) objects" : "cannot pickle '\(name)' object")
    }
    var state = Value.none
    if object.isObject, shapeFlags(shapeNumber(object.raw)) & ShapeFlags.hasStorage != 0 {
        let attributes = attributesCopy(ts, object)
        if dictCount(DictObject(attributes)) > 0 { state = attributes }
    } else if object.hasLayout(ShapeNumber.function) || object.hasLayout(ShapeNumber.module) {
        state = getAttribute(ts, object, KnownName.dict.value)
        if state.isErr { return .null }
    }
    let names = slotNames(ts, type)
    if names.isErr { return .null }
    if names.isNone { return state }
    let slots = makeDict(ts)
    var index = 0
    while index < ListObject(names).reading(ts).count {
        let name = ListObject(names).reading(ts).items.reading(ts)[index]
        index &+= 1
        let value = getAttributeOrNull(ts, object, name)
        if value.isNull {
            if !ts.exception.isNull { return .null }
            continue
        }
        if !dictSet(ts, slots, name, value) { return .null }
    }
    return dictCount(slots) == 0 ? state : makeTuple(ts, state, slots.value).value
}

/// `copyreg._slotnames(type)`, or None for a class without slots.
private func slotNames(_ ts: ThreadState, _ type: TypeObject) -> Value {
    var hasSlots = false
    let order = type.reading(ts).order
    for index in 0..<order.count where !TypeObject(order[index]).reading(ts).slotNames.isNull { hasSlots = true }
    if !hasSlots { return .none }
    let function = copyreg(ts, "_slotnames")
    if function.isErr { return .null }
    let names = callValue(ts, function, type.value)
    if names.isErr || names.isNone { return names }
    guard names.hasLayout(ShapeNumber.list) else {
        return raise(ts, .typeError, "copyreg._slotnames didn't return a list or None")
    }
    return ListObject(names).reading(ts).count == 0 ? .none : names
}
