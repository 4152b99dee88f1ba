// Inline caches. A site points to an immutable record (layout "cache"); learning replaces the record by one store.
//
// `shape` is for the handlers' fast test (an attribute slot at `offset`); every other kind stands under `otherShape` and
// is served by the functions here. A record that has learned nothing has shapes of -1. A site that meets objects of
// several shapes keeps the older records in a chain through `second`, the latest first.

enum CacheKind {
    static let empty = 0
    /// Attribute at byte `offset` of the object.
    static let inline = 1
    /// Attribute in slot `offset` of the storage array.
    static let overflow = 2
    /// `holder` found in the class of version `version`, nothing to bind.
    static let classValue = 3
    /// The same, a function that binds to the object.
    static let method = 4
    /// The object at address `offset` (a module) has the attribute in the cell `holder`.
    static let module = 5
    /// The class at address `offset`, of version `version`, gives `holder`.
    static let classAttribute = 6
    /// Storing adds the attribute: byte `offset`, then shape `newShape`.
    static let add = 7
    /// A global name in the cell `holder`, of the builtins in the cell `second`.
    static let global = 8
    /// A property of the class of version `version`, whose getter is `holder`.
    static let property = 9
}

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

/// The most records of a site. Beyond that its chain begins anew.
private let longestChain = 6

/// The record behind `record` in the chain of its site, or raw 0.
@inline(__always) private func nextRecord(_ record: CacheObject) -> CacheObject {
    record.second.hasShape(ShapeNumber.cache) ? CacheObject(record.second) : CacheObject(raw: 0)
}

/// What a new record for `shape` has as its `second`: the records of the site, unless there are too many of them or one
/// of them is for the same shape, so that it is out of date.
private func chainBehind(_ first: CacheObject, _ shape: Int) -> Value {
    if first.kind == CacheKind.empty { return .none }
    var record = first
    var length = 1
    while record.raw != 0 {
        length &+= 1
        if length > longestChain || record.shape == shape || record.otherShape == shape { return .none }
        record = nextRecord(record)
    }
    return first.value
}

/// `object.name` through the records of a site, learning.
@inline(never)
func loadAttributeCached(_ ts: ThreadState, _ k: Constants, _ index: Int, _ object: Value) -> Value {
    let first = k.cache(index)
    if object.raw & 7 == 0 {
        let shape = shapeNumber(object.raw)
        var record = first
        while shape != record.otherShape && shape != record.shape {
            record = nextRecord(record)
            if record.raw == 0 { break }
        }
        if record.raw != 0 && shape == record.shape {
            let value = Value(raw: loadInstanceSlot(object.raw, record.offset))
            if !value.isNull { return value }
        } else if record.raw != 0 {
            switch record.kind {
            case CacheKind.overflow:
                return ArrayReading(raw: storageWord(object.raw, shape).raw)[record.offset]
            case CacheKind.classValue:
                if shapeType(shape).reading(ts).version == record.version { return record.holder }
            case CacheKind.method:
                if shapeType(shape).reading(ts).version == record.version {
                    return BoundMethodObject.allocate(ts, function: record.holder, receiver: object).value
                }
            case CacheKind.property:
                if shapeType(shape).reading(ts).version == record.version {
                    return callValue(ts, record.holder, object)
                }
            case CacheKind.module:
                if record.offset == object.raw {
                    let content = CellObject(record.holder).reading(ts).content
                    if !content.isNull { return content }
                }
            case CacheKind.classAttribute:
                if record.offset == object.raw && TypeObject(object).reading(ts).version == record.version {
                    return record.holder
                }
            default: break
            }
        }
        learnLoad(ts, k, index, object, shape)
    }
    return getAttribute(ts, object, first.name)
}

@inline(never)
private func learnLoad(_ ts: ThreadState, _ k: Constants, _ index: Int, _ object: Value, _ shape: Int) {
    let name = k.cache(index).name
    let type = shapeType(shape)
    let view = type.reading(ts)
    if view.flags & TypeFlags.getattribute != 0 { return }
    let second = chainBehind(k.cache(index), shape)
    func record(_ kind: Int, offset: Int = 0, version: Int = 0, holder: Value) {
        publish(
            ts, k, index,
            CacheObject.allocate(
                ts, shape: kind == CacheKind.inline ? shape : -1, otherShape: kind == CacheKind.inline ? -1 : shape,
                kind: kind, offset: offset, version: version, newShape: 0, name: name, holder: holder, second: second))
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
            record(CacheKind.inline, offset: MemberObject(found).offset, holder: .none)
        } else if found.hasShape(ShapeNumber.property) {
            let getter = PropertyObject(found).reading(ts).getter
            if getter.hasShape(ShapeNumber.function) {
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

/// `loadMethod`: fills the call window at `window`. False with an exception set.
@inline(never)
func loadMethodCached(_ ts: ThreadState, _ k: Constants, _ index: Int, _ object: Value, _ window: Int) -> Bool {
    let first = k.cache(index)
    if object.raw & 7 == 0 {
        let shape = shapeNumber(object.raw)
        var record = first
        while record.raw != 0 {
            if shape == record.otherShape {
                if record.kind == CacheKind.method && shapeType(shape).reading(ts).version == record.version {
                    storeWindow(window, record.holder, object)
                    return true
                }
                break
            }
            record = nextRecord(record)
        }
    }
    let type = typeOf(object)
    // An attribute of the instance or a module's function: nothing is bound.
    let flags = type.reading(ts).flags
    if object.raw & 7 != 0 && flags & TypeFlags.getattribute == 0 {
        let found = lookupType(type, first.name)
        if found.hasShape(ShapeNumber.native) && NativeObject(found).kind & NativeKind.method != 0 {
            storeWindow(window, found, object)
            return true
        }
    }
    let result = loadAttributeCached(ts, k, index, object)
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
private func storeWindow(_ window: Int, _ callable: Value, _ receiver: Value) {
    storeWord(window, 0, callable.raw)
    storeWord(window, 48, receiver.raw)
}

/// `object.name = value` through the record of a site, learning.
@inline(never)
func storeAttributeCached(_ ts: ThreadState, _ k: Constants, _ index: Int, _ object: Value, _ value: Value) -> Bool {
    var record = k.cache(index)
    let name = record.name
    if object.raw & 7 != 0 { return setAttribute(ts, object, name, value) }
    let shape = shapeNumber(object.raw)
    while record.raw != 0 {
        if shape == record.otherShape && record.kind == CacheKind.add {
            writeBarrier(ts, object.raw)
            initializeField(object.raw, record.offset, value.raw)
            initializeHalf(object.raw, 4, record.newShape)
            return true
        }
        if shape == record.shape {
            storeInstanceSlot(ts, object.raw, record.offset, value.raw)
            return true
        }
        record = nextRecord(record)
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
    let second = chainBehind(k.cache(index), before)
    func record(_ kind: Int, offset: Int, newShape: Int = 0) {
        publish(
            ts, k, index,
            CacheObject.allocate(
                ts, shape: kind == CacheKind.inline ? before : -1, otherShape: kind == CacheKind.inline ? -1 : before,
                kind: kind, offset: offset, version: 0, newShape: newShape, name: name, holder: .none, second: second))
    }
    let found = lookupType(type, name)
    if !found.isNull && isDataDescriptor(ts, found) {
        if found.hasShape(ShapeNumber.member) { record(CacheKind.inline, offset: MemberObject(found).offset) }
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
