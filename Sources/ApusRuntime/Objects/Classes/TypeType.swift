// The methods and attributes of `type`.

func initializeTypeType(_ ts: ThreadState) {
    let type = Types.type
    defineTypeNatives(ts, type)
    defineTypeAttributes(ts, type)
}

private func defineTypeAttributes(_ ts: ThreadState, _ type: TypeObject) {
    defineTypeNumbers(ts, type)
}

/// `__flags__` and the sizes, with the bits and the meaning that CPython gives them.
private func defineTypeNumbers(_ ts: ThreadState, _ type: TypeObject) {
    defineAttribute(ts, type, "__flags__") { thread, raw in
        makeInteger(ThreadState(raw: thread), visibleFlags(ThreadState(raw: thread), TypeObject(raw: raw))).raw
    }
    defineAttribute(ts, type, "__basicsize__") { thread, raw in
        Value(small: TypeObject(raw: raw).reading(ThreadState(raw: thread)).basicSize).raw
    }
    defineAttribute(ts, type, "__itemsize__") { thread, raw in
        switch TypeObject(raw: raw).reading(ThreadState(raw: thread)).layout {
        case ShapeNumber.integer: Value(small: 4).raw
        case ShapeNumber.bytes: Value(small: 1).raw
        case ShapeNumber.tuple: Value(small: 8).raw
        case ShapeNumber.type: Value(small: 40).raw
        default: Value(small: 0).raw
        }
    }
    defineAttribute(ts, type, "__dictoffset__") { thread, raw in
        if TypeObject(raw: raw).reading(ThreadState(raw: thread)).layout == ShapeNumber.type {
            return Value(small: 120).raw
        }
        let shape = TypeObject(raw: raw).reading(ThreadState(raw: thread)).instanceShape
        let flags = shapeFlags(shape)
        if flags & ShapeFlags.hasStorage == 0 { return Value(small: 0).raw }
        return Value(small: flags & ShapeFlags.storageAtEnd != 0 ? -8 : shapeAttributesOffset(shape)).raw
    }
    defineAttribute(ts, type, "__weakrefoffset__") { thread, raw in
        let type = TypeObject(raw: raw)
        let layout = type.reading(ThreadState(raw: thread)).layout
        let isReferable = !lookupType(type, KnownName.weakref.value).isNull
        let hasOwn = isReferableLayout(layout) && !layoutIsVariable(layout) || layout == ShapeNumber.function
        return Value(small: isReferable || hasOwn ? type.reading(ThreadState(raw: thread)).basicSize : 0).raw
    }
}

/// The bits of `type.__flags__`.
private func visibleFlags(_ ts: ThreadState, _ type: TypeObject) -> Int {
    let view = type.reading(ts)
    let flags = view.flags
    var bits = 1 << 12 | 1 << 14
    bits |= flags & TypeFlags.heap != 0 ? 1 << 9 : 1 << 8
    if flags & TypeFlags.base != 0 { bits |= 1 << 10 }
    if flags & TypeFlags.abstract != 0 { bits |= 1 << 20 }
    if flags & TypeFlags.exception != 0 { bits |= 1 << 30 }
    switch view.layout {
    case ShapeNumber.integer: bits |= 1 << 24
    case ShapeNumber.list: bits |= 1 << 25 | 1 << 5
    case ShapeNumber.tuple: bits |= 1 << 26 | 1 << 5
    case ShapeNumber.bytes: bits |= 1 << 27
    case ShapeNumber.string: bits |= 1 << 28
    case ShapeNumber.dict: bits |= 1 << 29 | 1 << 6
    case ShapeNumber.type: bits |= 1 << 31
    case ShapeNumber.range, ShapeNumber.memoryView: bits |= 1 << 5
    case ShapeNumber.mappingProxy: bits |= 1 << 6
    default: break
    }
    return bits
}

private func hasNul(_ text: Value) -> Bool {
    let string = StringObject(text)
    for index in 0..<string.count where codePoint(string, index) == 0 { return true }
    return false
}

private func setTypeText(_ ts: ThreadState, _ type: TypeObject, _ value: Value, isName: Bool) -> Bool {
    let what = isName ? "__name__" : "__qualname__"
    if type.reading(ts).flags & TypeFlags.heap == 0 {
        raise(ts, .typeError, "cannot set '\(what)' attribute of immutable type '\(typeName(type))'")
        return false
    }
    if value.isNull || !value.hasLayout(ShapeNumber.string) {
        let kind = value.isNull ? "can't delete" : "can only assign string to"
        let found = value.isNull ? "" : ", not '\(typeName(value))'"
        raise(ts, .typeError, "\(kind) \(typeName(type)).\(what)\(found)")
        return false
    }
    if isName && hasNul(value) {
        raise(ts, .valueError, "type name must not contain null characters")
        return false
    }
    if isName { type.writing(ts).name = value } else { type.writing(ts).qualifiedName = value }
    return true
}

/// `type.__bases__ = bases`: same layout only.
private func setBases(_ ts: ThreadState, _ type: TypeObject, _ value: Value) -> Bool {
    if type.reading(ts).flags & TypeFlags.heap == 0 {
        raise(ts, .typeError, "cannot set '__bases__' attribute of immutable type '\(typeName(type))'")
        return false
    }
    if value.isNull {
        raise(ts, .typeError, "cannot delete '__bases__' attribute of immutable type '\(typeName(type))'")
        return false
    }
    guard value.hasLayout(ShapeNumber.tuple) else {
        raise(ts, .typeError, "can only assign tuple to \(typeName(type)).__bases__, not \(typeName(value))")
        return false
    }
    if TupleObject(value).count == 0 {
        raise(ts, .typeError, "can only assign non-empty tuple to \(typeName(type)).__bases__, not ()")
        return false
    }
    let bases = TupleObject(value)
    var index = 0
    while index < bases.count {
        guard bases[index].hasLayout(ShapeNumber.type) else {
            raise(
                ts, .typeError, "\(typeName(type)).__bases__ must be tuple of classes, not '\(typeName(bases[index]))'")
            return false
        }
        if isSubtype(TypeObject(bases[index]), type) {
            raise(ts, .typeError, "a __bases__ item causes an inheritance cycle")
            return false
        }
        index &+= 1
    }
    let base = bestBase(ts, bases)
    if base.raw == 0 { return false }
    let oldBase = TypeObject(type.reading(ts).base)
    if !hasSameLayout(ts, oldBase, base) {
        raise(
            ts, .typeError,
            "__bases__ assignment: '\(typeName(base))' object layout differs from '\(typeName(oldBase))'")
        return false
    }
    let old = type.reading(ts).bases
    type.writing(ts).bases = bases
    type.writing(ts).base = base.value
    // Pairs of a class and its order of before.
    let changed = makeList(ts, 0)
    if changed.raw == 0 || !renewOrder(ts, type, changed) {
        type.writing(ts).bases = old
        type.writing(ts).base = oldBase.value
        var index = changed.raw == 0 ? 0 : listCount(changed)
        while index > 0 {
            index &-= 2
            let items = changed.reading(ts).items.reading(ts)
            TypeObject(items[index]).writing(ts).order = TupleObject(items[index &+ 1])
        }
        return false
    }
    index = 0
    while index < old.count {
        removeSubclass(ts, TypeObject(old[index]), type)
        index &+= 1
    }
    index = 0
    while index < bases.count {
        addSubclass(ts, TypeObject(bases[index]), type)
        index &+= 1
    }
    typeModified(ts, type)
    flushInlineCaches(ts)
    return true
}

/// Computes the order of a class and of all that derive from it anew; `changed` notes each with its former order. False
/// with an exception set.
private func renewOrder(_ ts: ThreadState, _ type: TypeObject, _ changed: ListObject) -> Bool {
    guard enterNative(ts) else { return false }
    let order = resolutionOrder(ts, type, typeOf(type.value))
    if order.isErr { return false }
    if !listAppend(ts, changed, type.value) || !listAppend(ts, changed, type.reading(ts).order.value) { return false }
    type.writing(ts).order = TupleObject(order)
    let subclasses = type.reading(ts).subclasses
    if subclasses.isNull { return true }
    var index = 0
    while index < listCount(ListObject(subclasses)) {
        let subclass = TypeObject(ListObject(subclasses).reading(ts).items.reading(ts)[index])
        if !renewOrder(ts, subclass, changed) { return false }
        index &+= 1
    }
    return true
}

/// `type(name, bases, namespace, **keywords)`; `type(object)` never comes here.
private func typeNew(_ ts: ThreadState, _ type: TypeObject, _ arguments: ArgumentList) -> Value {
    let names = ts.keywordNames
    let named = names.isNull ? 0 : TupleObject(names).count
    let positional = (arguments.count &+ 1) - named
    if type.value == Types.type.value && positional != 4 && positional != 2 {
        return raise(ts, .typeError, "type() takes 1 or 3 arguments")
    }
    if positional == 2 && type.value == Types.type.value { return classOf(arguments[0]).value }
    if positional != 4 {
        return raise(
            ts, .typeError,
            positional < 2
                ? "type.__new__() takes exactly 3 arguments (\(positional - 1) given)" : "type() takes 1 or 3 arguments"
        )
    }
    if !type.value.hasLayout(ShapeNumber.type) {
        return raise(ts, .typeError, "type.__new__(X): X is not a type object")
    }
    if !arguments[0].hasLayout(ShapeNumber.string) {
        return raise(ts, .typeError, "type.__new__() argument 1 must be str, not \(typeName(arguments[0]))")
    }
    if hasNul(arguments[0]) { return raise(ts, .valueError, "type name must not contain null characters") }
    if !arguments[1].hasLayout(ShapeNumber.tuple) {
        return raise(ts, .typeError, "type.__new__() argument 2 must be tuple, not \(typeName(arguments[1]))")
    }
    if !arguments[2].hasLayout(ShapeNumber.dict) {
        return raise(ts, .typeError, "type.__new__() argument 3 must be dict, not \(typeName(arguments[2]))")
    }
    var keywords = Value.null
    for index in 0..<named {
        if keywords.isNull { keywords = makeDict(ts).value }
        let name = TupleObject(names)[index]
        if stringEqual(StringObject(name), KnownName.metaclass.string) { continue }
        if !dictSet(ts, DictObject(keywords), name, arguments[positional + index &- 1]) { return .null }
    }
    let bases = TupleObject(arguments[1])
    for index in 0..<bases.count where !bases[index].hasLayout(ShapeNumber.type) {
        let hook = getAttributeOrNull(ts, bases[index], KnownName.mroEntries.value)
        if hook.isNull {
            if !ts.exception.isNull { return .null }
            continue
        }
        return raise(ts, .typeError, "type() doesn't support MRO entry resolution; use types.new_class()")
    }
    let winner = metaclass(ts, type, bases)
    if winner.raw == 0 { return .null }
    let creator = lookupSpecial(ts, winner, .new)
    if winner.raw != type.value.raw && !creator.hasShape(ShapeNumber.native) {
        // A base's metaclass is more special: it makes the class.
        let bound = bindDescriptor(ts, creator, .null, winner)
        if bound.isErr { return .null }
        return withScratch(ts, 4) { place in
            initializeField(place, 0, winner.raw)
            copyWords(from: arguments.raw, to: place &+ 8, 3)
            return callWithTuple(ts, bound, makeTuple(ts, place, 4), keywords)
        }
    }
    return makeClass(ts, winner, arguments[0], TupleObject(arguments[1]), DictObject(arguments[2]), keywords)
}

func typeRepr(_ ts: ThreadState, _ type: TypeObject) -> Value {
    let module = getAttributeOrNull(ts, type.value, KnownName.module.value)
    clearException(ts)
    let name = swiftString(StringObject(type.reading(ts).qualifiedName))
    if module.hasLayout(ShapeNumber.string) {
        let text = swiftString(StringObject(module))
        if text != "builtins" { return makeString(ts, "<class '\(text).\(name)'>").value }
    }
    return makeString(ts, "<class '\(name)'>").value
}

// MARK: - Bodies of natives

func typeNewMethod(_ ts: ThreadState, _ type: TypeObject, _ arguments: ArgumentList) -> Value {
    typeNew(ts, type, arguments)
}

func typeInit(_ ts: ThreadState, _ receiver: TypeObject, _ arguments: ArgumentList) -> Bool { true }

func typeCall(_ ts: ThreadState, _ receiver: TypeObject, _ arguments: ArgumentList) -> Value {
    return constructInstance(ts, receiver, arguments.raw, arguments.count, ts.keywordNames)
}

func typeMro(_ ts: ThreadState, _ receiver: TypeObject) -> Value {
    let order = linearize(ts, receiver)
    return order.isErr ? .null : iterableToList(ts, order)
}

func typeSubclasses(_ ts: ThreadState, _ receiver: TypeObject) -> Value {
    let list = receiver.reading(ts).subclasses
    return list.isNull ? makeList(ts, 0).value : iterableToList(ts, list)
}

func typeInstancecheck(_ ts: ThreadState, _ receiver: TypeObject, _ instance: Value) -> Value {
    let result = isPlainInstance(ts, instance, receiver.value)
    return result < 0 ? .null : Value(result == 1)
}

func typeSubclasscheck(_ ts: ThreadState, _ receiver: TypeObject, _ subclass: Value) -> Value {
    let result = isPlainSubclass(ts, subclass, receiver.value)
    return result < 0 ? .null : Value(result == 1)
}

func typePrepare(_ ts: ThreadState, _ type: TypeObject, _ args: ArgumentList, _ kwargs: DictObject) -> Value {
    makeDict(ts).value
}

func typeDir(_ ts: ThreadState, _ receiver: TypeObject) -> Value {
    let names = makeDict(ts)
    let order = receiver.reading(ts).order
    var index = 0
    while index < order.count {
        if !dictMerge(ts, names, TypeObject(order[index]).reading(ts).namespace.value, override: true) { return .null }
        index &+= 1
    }
    return iterableToList(ts, names.value)
}

func typeOr(_ ts: ThreadState, _ receiver: TypeObject, _ other: Value) -> Value { makeUnion(ts, receiver.value, other) }

func typeRor(_ ts: ThreadState, _ receiver: TypeObject, _ other: Value) -> Value {
    makeUnion(ts, other, receiver.value)
}

func typeNameMethod(_ ts: ThreadState, _ receiver: TypeObject) -> Value { receiver.reading(ts).name }

func typeSetName(_ ts: ThreadState, _ receiver: TypeObject, _ value: Value) -> Bool {
    setTypeText(ts, receiver, value, isName: true)
}

func typeQualname(_ ts: ThreadState, _ receiver: TypeObject) -> Value { receiver.reading(ts).qualifiedName }

func typeSetQualname(_ ts: ThreadState, _ receiver: TypeObject, _ value: Value) -> Bool {
    setTypeText(ts, receiver, value, isName: false)
}

func typeModule(_ ts: ThreadState, _ receiver: TypeObject) -> Value {
    let view = receiver.reading(ts)
    if view.flags & TypeFlags.heap != 0 {
        let own = dictGetString(view.namespace, KnownName.module.string)
        return own.isNull ? raiseNoAttribute(ts, receiver.value, KnownName.module.value) : own
    }
    return view.module
}

func typeSetModule(_ ts: ThreadState, _ receiver: TypeObject, _ value: Value) -> Bool {
    let view = receiver.reading(ts)
    if view.flags & TypeFlags.heap == 0 || value.isNull {
        raise(
            ts, .typeError,
            "cannot set '__module__' attribute of immutable type '\(typeName(receiver))'")
        return false
    }
    receiver.writing(ts).module = value
    return dictSet(ts, view.namespace, KnownName.module.value, value)
}

func typeBases(_ ts: ThreadState, _ receiver: TypeObject) -> Value { receiver.reading(ts).bases.value }

func typeSetBases(_ ts: ThreadState, _ receiver: TypeObject, _ value: Value) -> Bool { setBases(ts, receiver, value) }

func typeBase(_ ts: ThreadState, _ receiver: TypeObject) -> Value {
    let base = receiver.reading(ts).base
    return base.isNull ? .none : base
}

func typeMroMethod(_ ts: ThreadState, _ receiver: TypeObject) -> Value { receiver.reading(ts).order.value }

func typeDict(_ ts: ThreadState, _ receiver: TypeObject) -> Value {
    return MappingProxyObject.allocate(ts, mapping: receiver.reading(ts).namespace.value).value
}

func typeDoc(_ ts: ThreadState, _ receiver: TypeObject) -> Value {
    let view = receiver.reading(ts)
    let own = dictGetString(view.namespace, KnownName.doc.string)
    if own.isNull || own.hasShape(ShapeNumber.attribute) { return view.documentation }
    return bindDescriptor(ts, own, .null, receiver)
}

func typeSetDoc(_ ts: ThreadState, _ receiver: TypeObject, _ value: Value) -> Bool {
    return setTypeAttribute(ts, receiver, KnownName.doc.value, value)
}

func typeAbstractmethods(_ ts: ThreadState, _ receiver: TypeObject) -> Value {
    let name = intern(ts, "__abstractmethods__" as StaticString)
    let own = dictGetString(receiver.reading(ts).namespace, name)
    if own.isNull || receiver.raw == Types.type.raw { return raiseNoAttribute(ts, receiver.value, name.value) }
    return own
}

func typeSetAbstractmethods(_ ts: ThreadState, _ receiver: TypeObject, _ value: Value) -> Bool {
    let type = receiver
    let name = intern(ts, "__abstractmethods__" as StaticString)
    if !setTypeAttribute(ts, type, name.value, value) { return false }
    let truth = value.isNull ? 0 : isTrue(ts, value)
    if truth < 0 { return false }
    let flags = type.reading(ts).flags
    type.writing(ts).flags = truth != 0 ? flags | TypeFlags.abstract : flags & ~TypeFlags.abstract
    return true
}

func typeAnnotations(_ ts: ThreadState, _ receiver: TypeObject) -> Value {
    let namespace = receiver.reading(ts).namespace
    let own = dictGetString(namespace, KnownName.annotations.string)
    if !own.isNull { return own }
    if receiver.reading(ts).flags & TypeFlags.heap == 0 {
        return raiseNoAttribute(ts, receiver.value, KnownName.annotations.value)
    }
    let fresh = makeDict(ts)
    return dictSet(ts, namespace, KnownName.annotations.value, fresh.value) ? fresh.value : .null
}

func typeSetAnnotations(_ ts: ThreadState, _ receiver: TypeObject, _ value: Value) -> Bool {
    setTypeAttribute(ts, receiver, KnownName.annotations.value, value)
}
