// The methods and attributes of `type`.

func initializeTypeType(_ ts: ThreadState) {
    let type = Types.type
    defineNew(ts, type, "(cls, /, *args, **kwargs)", raw: true) {
        typeNew(ThreadState(raw: $0), Arguments(raw: $1), $2).raw
    }
    defineRawMethod(ts, type, "__init__", "(self, /, *args, **kwargs)") { _, _, _ in Value.none.raw }
    defineRawMethod(ts, type, "__call__", "(self, /, *args, **kwargs)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        return constructInstance(ts, TypeObject(arguments[0]), arguments.address(1), $2 - 1, ts.keywordNames).raw
    }
    defineMethod(ts, type, "__repr__", "(self, /)") {
        typeRepr(ThreadState(raw: $0), TypeObject(Arguments(raw: $1)[0])).raw
    }
    defineMethod(ts, type, "mro", "(self, /)") {
        let ts = ThreadState(raw: $0)
        let order = linearize(ts, TypeObject(Arguments(raw: $1)[0]))
        return order.isErr ? 0 : iterableToList(ts, order).raw
    }
    defineMethod(ts, type, "__subclasses__", "(self, /)") {
        let ts = ThreadState(raw: $0)
        let list = TypeObject(Arguments(raw: $1)[0]).reading(ts).subclasses
        return list.isNull ? makeList(ts, 0).raw : iterableToList(ts, list).raw
    }
    defineMethod(ts, type, "__instancecheck__", "(self, instance, /)") {
        let arguments = Arguments(raw: $1)
        let result = isPlainInstance(ThreadState(raw: $0), arguments[1], arguments[0])
        return result < 0 ? 0 : Value(result == 1).raw
    }
    defineMethod(ts, type, "__subclasscheck__", "(self, subclass, /)") {
        let arguments = Arguments(raw: $1)
        let result = isPlainSubclass(ThreadState(raw: $0), arguments[1], arguments[0])
        return result < 0 ? 0 : Value(result == 1).raw
    }
    defineClassMethod(ts, type, "__prepare__", "(cls, /, *args, **kwargs)") { ts, _ in
        makeDict(ThreadState(raw: ts)).raw
    }
    defineMethod(ts, type, "__dir__", "(self, /)") {
        let ts = ThreadState(raw: $0)
        let names = makeDict(ts)
        let order = TypeObject(Arguments(raw: $1)[0]).reading(ts).order
        var index = 0
        while index < order.count {
            if !dictMerge(ts, names, TypeObject(order[index]).reading(ts).namespace.value, override: true) { return 0 }
            index &+= 1
        }
        return iterableToList(ts, names.value).raw
    }
    defineMethod(ts, type, "__or__", "(self, other, /)") { thread, base, _ in
        makeUnion(ThreadState(raw: thread), Arguments(raw: base)[0], Arguments(raw: base)[1]).raw
    }
    defineMethod(ts, type, "__ror__", "(self, other, /)") { thread, base, _ in
        makeUnion(ThreadState(raw: thread), Arguments(raw: base)[1], Arguments(raw: base)[0]).raw
    }
    defineTypeAttributes(ts, type)
}

private func defineTypeAttributes(_ ts: ThreadState, _ type: TypeObject) {
    defineAttribute(
        ts, type, "__name__", get: { TypeObject(raw: $1).reading(ThreadState(raw: $0)).name.raw },
        set: { setTypeText(ThreadState(raw: $0), TypeObject(raw: $1), Value(raw: $2), isName: true) ? 1 : 0 })
    defineAttribute(
        ts, type, "__qualname__", get: { TypeObject(raw: $1).reading(ThreadState(raw: $0)).qualifiedName.raw },
        set: { setTypeText(ThreadState(raw: $0), TypeObject(raw: $1), Value(raw: $2), isName: false) ? 1 : 0 })
    defineAttribute(
        ts, type, "__module__",
        get: {
            let ts = ThreadState(raw: $0)
            let view = TypeObject(raw: $1).reading(ts)
            if view.flags & TypeFlags.heap != 0 {
                let own = dictGetString(view.namespace, KnownName.module.string)
                return own.isNull ? raiseNoAttribute(ts, Value(raw: $1), KnownName.module.value).raw : own.raw
            }
            return view.module.raw
        },
        set: {
            let ts = ThreadState(raw: $0)
            let view = TypeObject(raw: $1).reading(ts)
            if view.flags & TypeFlags.heap == 0 || $2 == 0 {
                raise(
                    ts, .typeError,
                    "cannot set '__module__' attribute of immutable type '\(typeName(TypeObject(raw: $1)))'")
                return 0
            }
            TypeObject(raw: $1).writing(ts).module = Value(raw: $2)
            return dictSet(ts, view.namespace, KnownName.module.value, Value(raw: $2)) ? 1 : 0
        })
    defineAttribute(
        ts, type, "__bases__", get: { TypeObject(raw: $1).reading(ThreadState(raw: $0)).bases.raw },
        set: { setBases(ThreadState(raw: $0), TypeObject(raw: $1), Value(raw: $2)) ? 1 : 0 })
    defineAttribute(
        ts, type, "__base__",
        get: {
            let base = TypeObject(raw: $1).reading(ThreadState(raw: $0)).base
            return base.isNull ? Value.none.raw : base.raw
        })
    defineAttribute(ts, type, "__mro__", get: { TypeObject(raw: $1).reading(ThreadState(raw: $0)).order.raw })
    defineAttribute(
        ts, type, "__dict__",
        get: {
            let ts = ThreadState(raw: $0)
            return MappingProxyObject.allocate(ts, mapping: TypeObject(raw: $1).reading(ts).namespace.value).raw
        })
    defineAttribute(
        ts, type, "__doc__",
        get: {
            let ts = ThreadState(raw: $0)
            let view = TypeObject(raw: $1).reading(ts)
            let own = dictGetString(view.namespace, KnownName.doc.string)
            if own.isNull || own.hasShape(ShapeNumber.attribute) { return view.documentation.raw }
            return bindDescriptor(ts, own, .null, TypeObject(raw: $1)).raw
        },
        set: {
            let ts = ThreadState(raw: $0)
            return setTypeAttribute(ts, TypeObject(raw: $1), KnownName.doc.value, Value(raw: $2)) ? 1 : 0
        })
    defineTypeNumbers(ts, type)
    defineAttribute(
        ts, type, "__abstractmethods__",
        get: {
            let ts = ThreadState(raw: $0)
            let name = intern(ts, "__abstractmethods__" as StaticString)
            let own = dictGetString(TypeObject(raw: $1).reading(ts).namespace, name)
            if own.isNull || $1 == Types.type.raw { return raiseNoAttribute(ts, Value(raw: $1), name.value).raw }
            return own.raw
        },
        set: {
            let ts = ThreadState(raw: $0)
            let type = TypeObject(raw: $1)
            let name = intern(ts, "__abstractmethods__" as StaticString)
            if !setTypeAttribute(ts, type, name.value, Value(raw: $2)) { return 0 }
            let truth = $2 == 0 ? 0 : isTrue(ts, Value(raw: $2))
            if truth < 0 { return 0 }
            let flags = type.reading(ts).flags
            type.writing(ts).flags = truth != 0 ? flags | TypeFlags.abstract : flags & ~TypeFlags.abstract
            return 1
        })
    defineAttribute(
        ts, type, "__annotations__",
        get: {
            let ts = ThreadState(raw: $0)
            let namespace = TypeObject(raw: $1).reading(ts).namespace
            let own = dictGetString(namespace, KnownName.annotations.string)
            if !own.isNull { return own.raw }
            if TypeObject(raw: $1).reading(ts).flags & TypeFlags.heap == 0 {
                return raiseNoAttribute(ts, Value(raw: $1), KnownName.annotations.value).raw
            }
            let fresh = makeDict(ts)
            return dictSet(ts, namespace, KnownName.annotations.value, fresh.value) ? fresh.raw : 0
        },
        set: {
            setTypeAttribute(ThreadState(raw: $0), TypeObject(raw: $1), KnownName.annotations.value, Value(raw: $2))
                ? 1 : 0
        })
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
private func typeNew(_ ts: ThreadState, _ arguments: Arguments, _ count: Int) -> Value {
    let names = ts.keywordNames
    let named = names.isNull ? 0 : TupleObject(names).count
    let positional = count - named
    if arguments[0] == Types.type.value && positional != 4 && positional != 2 {
        return raise(ts, .typeError, "type() takes 1 or 3 arguments")
    }
    if positional == 2 && arguments[0] == Types.type.value { return classOf(arguments[1]).value }
    if positional != 4 {
        return raise(
            ts, .typeError,
            positional < 2
                ? "type.__new__() takes exactly 3 arguments (\(positional - 1) given)" : "type() takes 1 or 3 arguments"
        )
    }
    if !arguments[0].hasLayout(ShapeNumber.type) {
        return raise(ts, .typeError, "type.__new__(X): X is not a type object")
    }
    if !arguments[1].hasLayout(ShapeNumber.string) {
        return raise(ts, .typeError, "type.__new__() argument 1 must be str, not \(typeName(arguments[1]))")
    }
    if hasNul(arguments[1]) { return raise(ts, .valueError, "type name must not contain null characters") }
    if !arguments[2].hasLayout(ShapeNumber.tuple) {
        return raise(ts, .typeError, "type.__new__() argument 2 must be tuple, not \(typeName(arguments[2]))")
    }
    if !arguments[3].hasLayout(ShapeNumber.dict) {
        return raise(ts, .typeError, "type.__new__() argument 3 must be dict, not \(typeName(arguments[3]))")
    }
    var keywords = Value.null
    for index in 0..<named {
        if keywords.isNull { keywords = makeDict(ts).value }
        let name = TupleObject(names)[index]
        if stringEqual(StringObject(name), KnownName.metaclass.string) { continue }
        if !dictSet(ts, DictObject(keywords), name, arguments[positional + index]) { return .null }
    }
    let bases = TupleObject(arguments[2])
    for index in 0..<bases.count where !bases[index].hasLayout(ShapeNumber.type) {
        let hook = getAttributeOrNull(ts, bases[index], KnownName.mroEntries.value)
        if hook.isNull {
            if !ts.exception.isNull { return .null }
            continue
        }
        return raise(ts, .typeError, "type() doesn't support MRO entry resolution; use types.new_class()")
    }
    let winner = metaclass(ts, TypeObject(arguments[0]), bases)
    if winner.raw == 0 { return .null }
    let creator = lookupSpecial(ts, winner, .new)
    if winner.raw != arguments[0].raw && !creator.hasShape(ShapeNumber.native) {
        // A base's metaclass is more special: it makes the class.
        let bound = bindDescriptor(ts, creator, .null, winner)
        if bound.isErr { return .null }
        return withScratch(ts, 4) { place in
            initializeField(place, 0, winner.raw)
            copyWords(from: arguments.address(1), to: place &+ 8, 3)
            return callWithTuple(ts, bound, makeTuple(ts, place, 4), keywords)
        }
    }
    return makeClass(ts, winner, arguments[1], TupleObject(arguments[2]), DictObject(arguments[3]), keywords)
}

private func typeRepr(_ ts: ThreadState, _ type: TypeObject) -> Value {
    let module = getAttributeOrNull(ts, type.value, KnownName.module.value)
    clearException(ts)
    let name = swiftString(StringObject(type.reading(ts).qualifiedName))
    if module.hasLayout(ShapeNumber.string) {
        let text = swiftString(StringObject(module))
        if text != "builtins" { return makeString(ts, "<class '\(text).\(name)'>").value }
    }
    return makeString(ts, "<class '\(name)'>").value
}
