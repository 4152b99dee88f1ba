import ApusRuntime

/// The module `_weakref`: `ref`, proxies, and what the module `weakref` needs beneath its dictionaries.
package func makeWeakReferenceModule(_ ts: ThreadState) -> ModuleObject {
    let name = intern(ts, "_weakref" as StaticString).value
    let module = makeModule(ts, name)
    let namespace = module.namespace
    func define(_ title: StaticString, _ signature: StaticString, _ entry: NativeEntry) {
        defineFunction(ts, namespace, title, signature, module: name, entry)
    }
    func constant(_ title: StaticString, _ value: Value) { _ = dictSet(ts, namespace, intern(ts, title).value, value) }
    let reference = makeReferenceType(ts)
    constant("ref", reference.value)
    constant("ReferenceType", reference.value)
    let proxy = makeProxyType(ts, "ProxyType", isCallable: false)
    let callableProxy = makeProxyType(ts, "CallableProxyType", isCallable: true)
    constant("ProxyType", proxy.value)
    constant("CallableProxyType", callableProxy.value)
    proxyType = Handle(proxy.value)
    callableProxyType = Handle(callableProxy.value)
    define("proxy", "(object, callback=None, /)") { makeProxy(ThreadState(raw: $0), Arguments(raw: $1)).raw }
    define("getweakrefcount", "(object, /)") { Value(small: references(to: Arguments(raw: $1)[0], $0)).raw }
    define("getweakrefs", "(object, /)") { allReferences(ThreadState(raw: $0), Arguments(raw: $1)[0]).raw }
    define("_remove_dead_weakref", "(dct, key, /)") { removeDead(ThreadState(raw: $0), Arguments(raw: $1)).raw }
    return module
}

nonisolated(unsafe) private var proxyType: Handle?
nonisolated(unsafe) private var callableProxyType: Handle?

/// The referent, or null when it is dead.
func referent(_ ts: ThreadState, _ reference: WeakReferenceObject) -> Value {
    Value(raw: reference.reading(ts).target)
}

/// Whether objects of that class can be referred to weakly: those of most builtin classes that Python programs name, and
/// of classes made by a class statement unless they are of variable size or have `__slots__` without `__weakref__`.
private func isReferable(_ ts: ThreadState, _ object: Value) -> Bool {
    guard object.isObject else { return false }
    let type = typeOf(object)
    let layout = shapeLayout(shapeNumber(object.raw))
    switch layout {
    case ShapeNumber.function, ShapeNumber.type, ShapeNumber.generator, ShapeNumber.coroutine,
        ShapeNumber.asyncGenerator, ShapeNumber.set, ShapeNumber.frozenSet,
        ShapeNumber.module, ShapeNumber.boundMethod, ShapeNumber.native, ShapeNumber.code, ShapeNumber.lock,
        ShapeNumber.file:
        return true
    case ShapeNumber.integer, ShapeNumber.tuple, ShapeNumber.bytes: return false
    default: break
    }
    let order = type.reading(ts).order
    for index in 0..<order.count {
        let view = TypeObject(order[index]).reading(ts)
        if view.flags & TypeFlags.heap == 0 { continue }
        let slots = view.slotNames
        if !slots.hasLayout(ShapeNumber.tuple) { return true }
        let names = TupleObject(slots)
        for slot in 0..<names.count
        where names[slot].hasLayout(ShapeNumber.string)
            && stringEqual(StringObject(names[slot]), KnownName.weakref.string)
        {
            return true
        }
    }
    return false
}

/// A new reference of class `type`; with neither callback nor class of its own, the one that exists is returned.
private func makeReference(
    _ ts: ThreadState, _ type: TypeObject, _ object: Value, _ callback: Value, isShared: Bool
) -> Value {
    if !isReferable(ts, object) {
        return raise(ts, .typeError, "cannot create weak reference to '\(typeName(object))' object")
    }
    let hasCallback = !callback.isNull && !callback.isNone
    if isShared && !hasCallback {
        var found = Value.null
        forEachWeakReference(to: object) { reference in
            let isPlain = reference.reading(ts).callback.isNull
            if isPlain, typeOf(reference.value).raw == type.raw { found = reference.value }
            return found.isNull
        }
        if !found.isNull { return found }
    }
    let raw = allocateInstance(ts, type)
    if raw == 0 { return .null }
    let reference = WeakReferenceObject(raw: raw)
    let view = reference.writing(ts)
    view.target = object.raw
    view.callback = hasCallback ? callback : .null
    registerWeakReference(ts, reference)
    return reference.value
}

// MARK: - ref

private func makeReferenceType(_ ts: ThreadState) -> TypeObject {
    let type = makeType(ts, "ReferenceType", layout: ShapeNumber.weakReference, base: Types.object)
    type.writing(ts).module = intern(ts, "weakref" as StaticString).value
    type.writing(ts).name = intern(ts, "ReferenceType" as StaticString).value
    defineNew(ts, type, "(cls, object, callback=None, /, *args, **kwargs)") { thread, arguments in
        let arguments = Arguments(raw: arguments)
        let type = TypeObject(arguments[0])
        let isShared = type.raw == shapeType(ShapeNumber.weakReference).raw
        return makeReference(ThreadState(raw: thread), type, arguments[1], arguments[2], isShared: isShared).raw
    }
    defineMethod(ts, type, "__init__", "(self, object, callback=None, /, *args, **kwargs)") { _, _ in Value.none.raw }
    defineMethod(ts, type, "__call__", "(self, /)") {
        let target = referent(ThreadState(raw: $0), WeakReferenceObject(Arguments(raw: $1)[0]))
        return target.isNull ? Value.none.raw : target.raw
    }
    defineMethod(ts, type, "__hash__", "(self, /)") {
        hashReference(ThreadState(raw: $0), WeakReferenceObject(Arguments(raw: $1)[0])).raw
    }
    defineMethod(ts, type, "__eq__", "(self, value, /)") {
        compare(ThreadState(raw: $0), Arguments(raw: $1), .equal).raw
    }
    defineMethod(ts, type, "__ne__", "(self, value, /)") {
        compare(ThreadState(raw: $0), Arguments(raw: $1), .notEqual).raw
    }
    defineMethod(ts, type, "__repr__", "(self, /)") {
        describe(ThreadState(raw: $0), WeakReferenceObject(Arguments(raw: $1)[0])).raw
    }
    defineClassMethod(ts, type, "__class_getitem__", "(cls, item, /)") {
        makeGenericAlias(ThreadState(raw: $0), Arguments(raw: $1)[0], Arguments(raw: $1)[1]).raw
    }
    defineAttribute(ts, type, "__callback__") { thread, raw in
        let reference = WeakReferenceObject(raw: raw).reading(ThreadState(raw: thread))
        return reference.target == 0 || reference.callback.isNull ? Value.none.raw : reference.callback.raw
    }
    return type
}

/// The hash of the referent, kept so that it outlives the referent.
private func hashReference(_ ts: ThreadState, _ reference: WeakReferenceObject) -> Value {
    let kept = reference.reading(ts).hash
    if kept != 0 { return makeInteger(ts, kept >> 1) }
    let target = referent(ts, reference)
    if target.isNull { return raise(ts, .typeError, "weak object has gone away") }
    let hash = hashValue(ts, target)
    if hash == -1 && !ts.exception.isNull { return .null }
    let word = Value(small: hash).raw
    reference.writing(ts).hash = word
    return makeInteger(ts, word >> 1)
}

/// Live referents are compared; when one is dead the references are equal only if they are the same.
private func compare(_ ts: ThreadState, _ arguments: Arguments, _ comparison: Comparison) -> Value {
    guard arguments[1].hasLayout(ShapeNumber.weakReference) else { return .notImplemented }
    let left = referent(ts, WeakReferenceObject(arguments[0]))
    let right = referent(ts, WeakReferenceObject(arguments[1]))
    if left.isNull || right.isNull { return Value((arguments[0] == arguments[1]) == (comparison == .equal)) }
    return richCompare(ts, left, right, comparison)
}

private func describe(_ ts: ThreadState, _ reference: WeakReferenceObject) -> Value {
    let place = "0x" + String(UInt(bitPattern: reference.raw), radix: 16)
    let target = referent(ts, reference)
    if target.isNull { return makeString(ts, "<weakref at \(place); dead>").value }
    var text = "<weakref at \(place); to '\(typeName(target))' at 0x\(String(UInt(bitPattern: target.raw), radix: 16))"
    let title = getAttributeOrNull(ts, target, KnownName.name.value)
    clearException(ts)
    if title.hasLayout(ShapeNumber.string) { text += " (\(swiftString(StringObject(title))))" }
    return makeString(ts, text + ">").value
}

// MARK: - Functions

private func references(to object: Value, _ thread: Int) -> Int {
    var count = 0
    forEachWeakReference(to: object) { _ in
        count += 1
        return true
    }
    return count
}

private func allReferences(_ ts: ThreadState, _ object: Value) -> Value {
    let count = references(to: object, ts.raw)
    let list = withRootWords(ts, count) { words in
        var index = 0
        forEachWeakReference(to: object) { reference in
            initializeField(words, index * 8, reference.raw)
            index += 1
            return index < count
        }
        return makeList(ts, words, index).value
    }
    if let list { return list }
    raiseMemoryError(ts)
    return .null
}

/// Removes the key of a dict if its value is a dead weak reference.
private func removeDead(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    guard arguments[0].hasLayout(ShapeNumber.dict) else {
        return raise(ts, .typeError, "_remove_dead_weakref() argument 1 must be dict, not \(typeName(arguments[0]))")
    }
    let value = dictGet(ts, DictObject(arguments[0]), arguments[1])
    if value.isNull { return ts.exception.isNull ? .none : .null }
    guard value.hasLayout(ShapeNumber.weakReference) else { return raise(ts, .typeError, "not a weakref") }
    if !referent(ts, WeakReferenceObject(value)).isNull { return .none }
    return dictDelete(ts, DictObject(arguments[0]), arguments[1]) < 0 ? .null : .none
}

private func makeProxy(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    let object = arguments[0]
    let isCallable = object.isObject && !lookupSpecial(ts, typeOf(object), .call).isNull
    guard let type = isCallable ? callableProxyType : proxyType else { return raise(ts, .systemError, "no proxy type") }
    return makeReference(ts, TypeObject(type.value), object, arguments[1], isShared: true)
}
