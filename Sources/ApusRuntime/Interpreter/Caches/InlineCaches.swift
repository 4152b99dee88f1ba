// Inline caches. A site points to an immutable record (layout "cache"); learning replaces the record by one store.
//
// `shape` is for the handlers' fast test (an attribute slot at `offset`); every other kind stands under `otherShape` and
// is served by the functions here. A record that has learned nothing has shapes of -1.

/// The record of a site that has learned nothing.
func emptyCache(_ ts: ThreadState, _ name: Value) -> CacheObject {
    CacheObject.allocate(
        ts, shape: -1, otherShape: -1, kind: CacheKind.empty, offset: 0, version: 0, newShape: 0, name: name,
        holder: Value(raw: loadWord(rootBlock, RootOffset.emptyCell)),
        second: Value(raw: loadWord(rootBlock, RootOffset.emptyCell)))
}

/// Makes the site `index` of the constants at `k` point to a new record.
private func publish(_ ts: ThreadState, _ k: Constants, _ index: Int, _ record: CacheObject) {
    let storage = ts.frame.code.constantStorage
    writeBarrier(ts, storage.raw)
    initializeField(k.raw &- index &<< 3, -8, record.raw)
}

/// Does the record say how to load from that object, and still truly so? The value comes from `loadThrough`.
@inline(__always)
private func servesLoad(_ ts: ThreadState, _ record: CacheObject, _ object: Value, _ shape: Int) -> Bool {
    switch record.kind {
    case CacheKind.inline:
        return shape == record.shape && loadInstanceSlot(object.raw, record.offset) != 0
    case CacheKind.overflow:
        return shape == record.otherShape
    case CacheKind.classValue, CacheKind.method, CacheKind.property:
        return shape == record.otherShape && shapeType(shape).reading(ts).version == record.version
    case CacheKind.module:
        return record.offset == object.raw && shape == record.otherShape
            && !CellObject(record.holder).reading(ts).content.isNull
    case CacheKind.classAttribute:
        return record.offset == object.raw && shape == record.otherShape
            && TypeObject(object).reading(ts).version == record.version
    default: return false
    }
}

@inline(__always)
private func loadThrough(_ ts: ThreadState, _ record: CacheObject, _ object: Value, _ shape: Int) -> Value {
    switch record.kind {
    case CacheKind.inline: return Value(raw: loadInstanceSlot(object.raw, record.offset))
    case CacheKind.overflow: return ArrayReading(raw: storageWord(object.raw, shape).raw)[record.offset]
    case CacheKind.method:
        return BoundMethodObject.allocate(ts, function: record.holder, receiver: object).value
    case CacheKind.property: return callValue(ts, record.holder, object)
    case CacheKind.module: return CellObject(record.holder).reading(ts).content
    default: return record.holder
    }
}

/// The record that serves a load of the site from that object: its own, the shared one, or one learned now; raw 0 when
/// there is none.
@inline(__always)
private func recordForLoad(
    _ ts: ThreadState, _ k: Constants, _ index: Int, _ object: Value, _ shape: Int
) -> CacheObject {
    let record = k.cache(index)
    if servesLoad(ts, record, object, shape) { return record }
    let shared = sharedRecord(ts, shape, record.name, isStore: false)
    if shared.raw != 0 && servesLoad(ts, shared, object, shape) {
        if isWorthPublishing(record) { publish(ts, k, index, shared) }
        return shared
    }
    learnLoad(ts, k, index, object, shape)
    let learned = k.cache(index)
    return servesLoad(ts, learned, object, shape) ? learned : CacheObject(raw: 0)
}

/// `object.name` through the record of a site, learning.
@inline(never)
func loadAttributeCached(_ ts: ThreadState, _ k: Constants, _ index: Int, _ object: Value) -> Value {
    if object.raw & 7 == 0 {
        let shape = shapeNumber(object.raw)
        let record = recordForLoad(ts, k, index, object, shape)
        if record.raw != 0 { return loadThrough(ts, record, object, shape) }
    }
    return getAttribute(ts, object, k.cache(index).name)
}

@inline(never)
private func learnLoad(_ ts: ThreadState, _ k: Constants, _ index: Int, _ object: Value, _ shape: Int) {
    let name = k.cache(index).name
    let type = shapeType(shape)
    let view = type.reading(ts)
    if view.flags & TypeFlags.getattribute != 0 { return }
    func record(_ kind: Int, offset: Int = 0, version: Int = 0, holder: Value) {
        let record = CacheObject.allocate(
            ts, shape: kind == CacheKind.inline ? shape : -1, otherShape: kind == CacheKind.inline ? -1 : shape,
            kind: kind, offset: offset, version: version, newShape: 0, name: name, holder: holder, second: .none)
        publish(ts, k, index, record)
        share(ts, record, shape, isStore: false)
    }
    switch shapeLayout(shape) {
    case ShapeNumber.module:
        let namespace = ModuleObject(object).namespace
        if !dictGetString(namespace, StringObject(name)).isNull {
            let cell = dictCell(ts, namespace, StringObject(name), create: false)
            if cell.raw != 0 { record(CacheKind.module, offset: object.raw, holder: cell.value) }
        }
        return
    case ShapeNumber.type:
        if !lookupType(type, name).isNull { return }
        let found = lookupType(TypeObject(object), name)
        if found.isNull { return }
        let plain =
            !found.isObject || found.hasShape(ShapeNumber.function) || found.hasShape(ShapeNumber.native)
            || found.hasShape(ShapeNumber.string) || found.hasShape(ShapeNumber.tuple)
            || found.hasShape(ShapeNumber.list) || found.hasShape(ShapeNumber.dict)
            || found.hasShape(ShapeNumber.float)
        let value = found.hasShape(ShapeNumber.staticMethod) ? StaticMethodObject(found).reading(ts).function : found
        if plain || found.hasShape(ShapeNumber.staticMethod) {
            record(
                CacheKind.classAttribute, offset: object.raw, version: TypeObject(object).reading(ts).version,
                holder: value)
        }
        return
    case ShapeNumber.superProxy: return
    default: break
    }
    let found = lookupType(type, name)
    if !found.isNull && isDataDescriptor(ts, found) {
        if found.hasShape(ShapeNumber.member) {
            // Another class's descriptor says nothing about this layout.
            if isSubtype(type, TypeObject(MemberObject(found).owner)) {
                record(CacheKind.inline, offset: MemberObject(found).offset, holder: .none)
            }
        } else if found.hasShape(ShapeNumber.property) {
            let getter = PropertyObject(found).reading(ts).getter
            // An AttributeError of the getter is for `__getattr__`, if there is one.
            if getter.hasShape(ShapeNumber.function) && view.flags & TypeFlags.getattr == 0 {
                record(CacheKind.property, version: view.version, holder: getter)
            }
        }
        return
    }
    let flags = shapeFlags(shape)
    if flags & ShapeFlags.dictionary != 0 { return }
    if flags & ShapeFlags.hasStorage != 0 {
        let slot = shapeSlot(shape, name)
        if slot >= 0 {
            let capacity = shapeInlineCapacity(shape)
            if slot < capacity {
                record(CacheKind.inline, offset: shapeInlineStart(shape) &+ slot &<< 3, holder: .none)
            } else {
                record(CacheKind.overflow, offset: slot &- capacity, holder: .none)
            }
            return
        }
    }
    if found.isNull || object.hasLayout(ShapeNumber.function) { return }
    if found.hasShape(ShapeNumber.function)
        || found.hasShape(ShapeNumber.native) && NativeObject(found).kind & NativeKind.method != 0
    {
        record(CacheKind.method, version: view.version, holder: found)
    } else if !found.isObject || typeOf(found).reading(ts).flags & TypeFlags.descriptor == 0 {
        switch shapeLayout(shapeNumber(found.isObject ? found.raw : type.raw)) {
        case ShapeNumber.staticMethod, ShapeNumber.classMethod, ShapeNumber.property, ShapeNumber.member,
            ShapeNumber.attribute:
            return
        default: record(CacheKind.classValue, version: view.version, holder: found)
        }
    }
}

/// `loadMethod`: fills the callable and argument 0 of the call window. False with an exception set.
@inline(never)
func loadMethodCached(
    _ ts: ThreadState, _ k: Constants, _ index: Int, _ object: Value, _ window: Registers, _ count: Int
) -> Bool {
    let result: Value
    if object.raw & 7 == 0 {
        let shape = shapeNumber(object.raw)
        let record = recordForLoad(ts, k, index, object, shape)
        if record.raw == 0 {
            result = getAttribute(ts, object, k.cache(index).name)
        } else if record.kind == CacheKind.method {
            storeWindow(window, record.holder, object)
            return true
        } else {
            // An attribute of the instance or a module's function: nothing is bound.
            result = loadThrough(ts, record, object, shape)
        }
    } else {
        let name = k.cache(index).name
        let type = typeOf(object)
        if type.reading(ts).flags & TypeFlags.getattribute == 0 {
            let found = lookupType(type, name)
            if found.hasShape(ShapeNumber.native) && NativeObject(found).kind & NativeKind.method != 0 {
                storeWindow(window, found, object)
                return true
            }
        }
        result = getAttribute(ts, object, name)
    }
    if result.isErr { return false }
    if result.hasShape(ShapeNumber.boundMethod) {
        let method = BoundMethodObject(result)
        storeWindow(window, method.function, method.receiver)
    } else {
        storeWindow(window, result, .null)
    }
    return true
}

@inline(__always)
private func storeWindow(_ window: Registers, _ callable: Value, _ receiver: Value) {
    window[CallWindow.callable] = callable
    window[CallWindow.firstArgument] = receiver
}

@inline(__always)
private func servesStore(_ record: CacheObject, _ shape: Int) -> Bool {
    switch record.kind {
    case CacheKind.add: shape == record.otherShape
    case CacheKind.inline: shape == record.shape
    default: false
    }
}

@inline(__always)
private func storeThrough(_ ts: ThreadState, _ record: CacheObject, _ object: Value, _ value: Value) {
    if record.kind == CacheKind.inline {
        storeInstanceSlot(ts, object.raw, record.offset, value.raw)
        return
    }
    writeBarrier(ts, object.raw)
    initializeField(object.raw, record.offset, value.raw)
    initializeHalf(object.raw, 4, record.newShape)
}

/// `object.name = value` through the record of a site, learning.
@inline(never)
func storeAttributeCached(_ ts: ThreadState, _ k: Constants, _ index: Int, _ object: Value, _ value: Value) -> Bool {
    let record = k.cache(index)
    if object.raw & 7 != 0 { return setAttribute(ts, object, record.name, value) }
    let shape = shapeNumber(object.raw)
    if servesStore(record, shape) {
        storeThrough(ts, record, object, value)
        return true
    }
    let name = record.name
    let shared = sharedRecord(ts, shape, name, isStore: true)
    if shared.raw != 0 && servesStore(shared, shape) {
        if isWorthPublishing(record) { publish(ts, k, index, shared) }
        storeThrough(ts, shared, object, value)
        return true
    }
    if !setAttribute(ts, object, name, value) { return false }
    learnStore(ts, k, index, object, shape, name)
    return true
}

@inline(never)
private func learnStore(
    _ ts: ThreadState, _ k: Constants, _ index: Int, _ object: Value, _ before: Int, _ name: Value
) {
    let type = shapeType(before)
    if type.reading(ts).flags & TypeFlags.setattr != 0 { return }
    let flags = shapeFlags(before)
    func record(_ kind: Int, offset: Int, newShape: Int = 0) {
        let record = CacheObject.allocate(
            ts, shape: kind == CacheKind.inline ? before : -1, otherShape: kind == CacheKind.inline ? -1 : before,
            kind: kind, offset: offset, version: 0, newShape: newShape, name: name, holder: .none, second: .none)
        publish(ts, k, index, record)
        share(ts, record, before, isStore: true)
    }
    let found = lookupType(type, name)
    if !found.isNull && isDataDescriptor(ts, found) {
        if found.hasShape(ShapeNumber.member) && isSubtype(type, TypeObject(MemberObject(found).owner)) {
            record(CacheKind.inline, offset: MemberObject(found).offset)
        }
        return
    }
    if flags & ShapeFlags.dictionary != 0 || flags & ShapeFlags.hasStorage == 0 { return }
    let after = shapeNumber(object.raw)
    let slot = shapeSlot(after, name)
    if slot < 0 || slot >= shapeInlineCapacity(after) { return }
    let offset = shapeInlineStart(after) &+ slot &<< 3
    if after == before {
        record(CacheKind.inline, offset: offset)
    } else if shapeParent(after) == before {
        record(CacheKind.add, offset: offset, newShape: after)
    }
}

// MARK: - Globals

/// The slow half of `loadGlobal`: fills the site's record.
@inline(never)
func loadGlobalSlow(_ ts: ThreadState, _ k: Constants, _ index: Int) -> Value {
    let record = k.cache(index)
    let name = record.name
    let globals = frameGlobals(ts, ts.frame)
    let builtins = frameBuiltins(ts, globals)
    let cell = dictCell(ts, globals, StringObject(name), create: true)
    if cell.raw == 0 { return .null }
    let builtinCell = dictCell(ts, builtins, StringObject(name), create: true)
    if builtinCell.raw == 0 { return .null }
    if record.kind != CacheKind.global || record.holder != cell.value || record.second != builtinCell.value {
        publish(ts, k, index, globalRecord(ts, name, cell, builtinCell))
    }
    var content = cell.reading(ts).content
    if content.isNull { content = builtinCell.reading(ts).content }
    if content.isNull { return raiseUndefinedName(ts, name) }
    return content
}

private func globalRecord(_ ts: ThreadState, _ name: Value, _ cell: CellObject, _ builtin: CellObject) -> CacheObject {
    CacheObject.allocate(
        ts, shape: -1, otherShape: -1, kind: CacheKind.global, offset: 0, version: 0, newShape: 0, name: name,
        holder: cell.value, second: builtin.value)
}

@inline(never)
func storeGlobalSlow(_ ts: ThreadState, _ k: Constants, _ index: Int, _ value: Value) -> Bool {
    let name = k.cache(index).name
    let globals = frameGlobals(ts, ts.frame)
    let cell = dictCell(ts, globals, StringObject(name), create: true)
    if cell.raw == 0 { return false }
    let builtin = dictCell(ts, frameBuiltins(ts, globals), StringObject(name), create: true)
    if builtin.raw == 0 { return false }
    publish(ts, k, index, globalRecord(ts, name, cell, builtin))
    return dictSet(ts, globals, name, value)
}

/// The globals of a frame.
func frameGlobals(_ ts: ThreadState, _ frame: Frame) -> DictObject {
    // The frame under all others has no function.
    if frame.function.isNull { return DictObject(raw: loadWord(rootBlock, RootOffset.builtinsDict)) }
    return FunctionObject(frame.function).globals
}

/// The builtins that a globals dict names by `__builtins__`, else the interpreter's.
func frameBuiltins(_ ts: ThreadState, _ globals: DictObject) -> DictObject {
    let named = dictGetString(globals, KnownName.builtins.string)
    if named.hasLayout(ShapeNumber.module) { return ModuleObject(named).namespace }
    if named.hasLayout(ShapeNumber.dict) {
        dictBecomeCells(ts, DictObject(named))
        return DictObject(named)
    }
    return DictObject(raw: loadWord(rootBlock, RootOffset.builtinsDict))
}

@inline(never)
func raiseUndefinedName(_ ts: ThreadState, _ name: Value) -> Value {
    let message = "name '\(swiftString(StringObject(name)))' is not defined"
    let exception = makeException(ts, KnownType.nameError.object, makeTuple(ts, makeString(ts, message).value))
    exception.writing(ts).first = name
    return raiseException(ts, exception.value)
}
