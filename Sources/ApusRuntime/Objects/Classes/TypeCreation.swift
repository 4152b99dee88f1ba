/// Bits of a class's `flags`.
package enum TypeFlags {
    /// Made by a class statement or `type()`.
    package static let heap = 1
    /// May be a base class.
    package static let base = 2
    /// Instances take new attributes.
    package static let attributes = 4
    package static let exception = 8
    /// A class in the order replaces object's method of that name.
    package static let getattribute = 16
    package static let getattr = 32
    package static let setattr = 64
    package static let delattr = 128
    /// Defines `__set__` or `__delete__`: its objects are data descriptors.
    package static let dataDescriptor = 256
    package static let descriptor = 512
    package static let finalizer = 1024
    package static let metaclass = 2048
    /// Has abstract methods: cannot be instantiated.
    package static let abstract = 4096
    /// Instances match sequence patterns, or mapping patterns; a class has at most one of the two.
    package static let sequence = 8192
    package static let mapping = 16384
    package static let collection = sequence | mapping
    /// Flags that a subclass takes over.
    package static let inherited =
        attributes | exception | getattribute | getattr | setattr | delattr | dataDescriptor | descriptor | finalizer
        | metaclass
}

nonisolated(unsafe) var lastTypeVersion = 0

func nextTypeVersion() -> Int {
    lastTypeVersion &+= 1
    return lastTypeVersion
}

/// Makes a builtin class. The first class of a layout becomes the class of that layout's first shape.
///
/// `flags` are added to those of the base; `base` null is for `object` alone.
package func makeType(
    _ ts: ThreadState, _ name: String, layout: Int, base: TypeObject, flags: Int = TypeFlags.base
) -> TypeObject {
    let nameValue = intern(ts, name).value
    let namespace = makeDict(ts)
    let inherited = base.raw == 0 ? 0 : TypeReading(raw: base.raw).flags & (TypeFlags.inherited | TypeFlags.collection)
    let bases = base.raw == 0 ? makeTuple(ts, rootBlock, 0) : makeTuple(ts, base.value)
    let type = TypeObject.allocate(
        ts, version: nextTypeVersion(), flags: flags | inherited, instanceShape: layout, layout: layout,
        basicSize: Int(layoutScanRanges[layout].fixedSize), specials: 0, name: nameValue, qualifiedName: nameValue,
        module: intern(ts, "builtins").value, bases: bases, base: base.value, order: TupleObject(raw: 0),
        namespace: namespace, subclasses: .null, documentation: .none, slotNames: .null)
    let order: TupleObject
    if base.raw == 0 {
        order = makeTuple(ts, type.value)
    } else {
        let baseOrder = TypeReading(raw: base.raw).order
        order = TupleObject.allocate(ts, tailCount: baseOrder.count &+ 1, count: baseOrder.count &+ 1)
        order.initialize(0, type.value)
        var index = 0
        while index < baseOrder.count {
            order.initialize(index &+ 1, baseOrder[index])
            index &+= 1
        }
    }
    type.writing(ts).order = order
    if loadWord(shapeRecord(layout), 0) == 0 {
        storeWord(shapeRecord(layout), 0, type.raw)
    } else {
        // A further class of the same layout, an exception class: instances have a shape of their own.
        let hasStorage = layout == ShapeNumber.exception
        let shape = makeRootShape(
            type: type, layout: layout, flags: hasStorage ? ShapeFlags.hasStorage : 0,
            attributesOffset: ExceptionObject.fixedSize - 8, inlineStart: ExceptionObject.fixedSize, inlineCapacity: 0)
        type.writing(ts).instanceShape = shape
    }
    if base.raw != 0 { addSubclass(ts, base, type) }
    return type
}

/// Notes `type` among the direct subclasses of `base`.
func addSubclass(_ ts: ThreadState, _ base: TypeObject, _ type: TypeObject) {
    let list = base.reading(ts).subclasses
    if list.isNull {
        let fresh = makeList(ts, 0)
        base.writing(ts).subclasses = fresh.value
        _ = listAppend(ts, fresh, makeTypeReference(ts, type))
    } else {
        _ = listAppend(ts, ListObject(list), makeTypeReference(ts, type))
    }
}

/// Forgets `type` among the direct subclasses of `base`.
func removeSubclass(_ ts: ThreadState, _ base: TypeObject, _ type: TypeObject) {
    let list = base.reading(ts).subclasses
    if list.isNull { return }
    let count = listCount(ListObject(list))
    let items = ListObject(list).reading(ts).items.reading(ts)
    for index in 0..<count where items[index] == type.value {
        _ = listReplace(ts, ListObject(list), index, index &+ 1, nil)
        return
    }
}

/// The entry of `type` in the subclasses of its base: strong, so a subclass lives as long as its base.
private func makeTypeReference(_ ts: ThreadState, _ type: TypeObject) -> Value { type.value }

/// Whether `type` is `base` or derives from it, by the method resolution order.
@inline(never)
package func isSubtype(_ type: TypeObject, _ base: TypeObject) -> Bool {
    if type.raw == base.raw { return true }
    let order = TypeReading(raw: type.raw).order
    var index = order.count &- 1
    while index > 0 {
        if order[index].raw == base.raw { return true }
        index &-= 1
    }
    return false
}

/// Whether the value is an instance of the class by its real class.
@inline(__always)
package func isInstance(_ value: Value, _ type: TypeObject) -> Bool { isSubtype(typeOf(value), type) }

// MARK: - Lookup

/// One entry of the method cache: version:word, name:word, value:word, and a spare one.
private let methodCacheEntries = 4096
nonisolated(unsafe) var methodCache = 0

func initializeMethodCache() { methodCache = reserveMemory(methodCacheEntries * 32) }

/// Forgets all; called at every collection, because the entries are no roots.
func clearMethodCache() {
    var index = 0
    while index < methodCacheEntries {
        storeWord(methodCache &+ index &<< 5, 0, 0)
        index &+= 1
    }
}

/// The attribute of a class itself, by its method resolution order; null when there is none. No descriptor is bound.
@inline(__always)
package func lookupType(_ type: TypeObject, _ name: Value) -> Value {
    let version = TypeReading(raw: type.raw).version
    let slot = methodCache &+ ((version ^ (name.raw &>> 4)) & (methodCacheEntries &- 1)) &<< 5
    if _fastPath(loadWord(slot, 0) == version && loadWord(slot, 8) == name.raw) {
        return Value(raw: loadWord(slot, 16))
    }
    return lookupTypeSlow(type, name)
}

/// As `lookupType`, filling the cache. `name` must be interned for the entry to be found again.
@inline(never)
func lookupTypeSlow(_ type: TypeObject, _ name: Value) -> Value {
    let view = TypeReading(raw: type.raw)
    let order = view.order
    var result = Value.null
    var index = 0
    while index < order.count {
        result = dictGetString(TypeReading(raw: order[index].raw).namespace, StringObject(name))
        if !result.isNull { break }
        index &+= 1
    }
    let version = view.version
    let slot = methodCache &+ ((version ^ (name.raw &>> 4)) & (methodCacheEntries &- 1)) &<< 5
    storeWord(slot, 0, version)
    storeWord(slot, 8, name.raw)
    storeWord(slot, 16, result.raw)
    return result
}

/// The special method of a class, as it stands in the class; null when there is none.
@inline(__always)
package func lookupSpecial(_ ts: ThreadState, _ type: TypeObject, _ name: KnownName) -> Value {
    lookupType(type, name.value)
}

/// To be called after a class's namespace has changed: its version and those of all subclasses are new.
@inline(never)
func typeModified(_ ts: ThreadState, _ type: TypeObject) {
    type.writing(ts).version = nextTypeVersion()
    updateTypeFlags(ts, type)
    let subclasses = type.reading(ts).subclasses
    if subclasses.isNull { return }
    var index = 0
    while index < ListObject(subclasses).reading(ts).count {
        typeModified(ts, TypeObject(ListObject(subclasses).reading(ts).items.reading(ts)[index]))
        index &+= 1
    }
}

/// Recomputes which special methods the class has that the attribute protocol must ask for.
package func updateTypeFlags(_ ts: ThreadState, _ type: TypeObject) {
    var flags = type.reading(ts).flags
    flags &= ~(TypeFlags.getattribute | TypeFlags.getattr | TypeFlags.setattr | TypeFlags.delattr)
    flags &= ~(TypeFlags.dataDescriptor | TypeFlags.descriptor | TypeFlags.finalizer)
    func isOwn(_ name: KnownName) -> Bool {
        let found = lookupTypeSlow(type, name.value)
        return !found.isNull && !found.hasShape(ShapeNumber.native)
    }
    if isOwn(.getattribute) { flags |= TypeFlags.getattribute }
    if isOwn(.setattr) { flags |= TypeFlags.setattr }
    if isOwn(.delattr) { flags |= TypeFlags.delattr }
    if !lookupTypeSlow(type, KnownName.getattr.value).isNull { flags |= TypeFlags.getattr }
    if !lookupTypeSlow(type, KnownName.set.value).isNull || !lookupTypeSlow(type, KnownName.delete.value).isNull {
        flags |= TypeFlags.dataDescriptor
    }
    if !lookupTypeSlow(type, KnownName.get.value).isNull { flags |= TypeFlags.descriptor }
    if !lookupTypeSlow(type, KnownName.del.value).isNull { flags |= TypeFlags.finalizer }
    type.writing(ts).flags = flags
}

// MARK: - Instances

/// Memory of a new instance of `type`: header, every fixed field, slot and attribute 0. `tailBytes` is for layouts with a
/// tail. 0 with MemoryError set when memory does not suffice.
@inline(never)
package func allocateInstance(_ ts: ThreadState, _ type: TypeObject, tailBytes: Int = 0) -> Int {
    let view = type.reading(ts)
    let shape = view.instanceShape
    var size = view.basicSize &+ (tailBytes &+ 7) & ~7
    let flags = shapeFlags(shape)
    if flags & ShapeFlags.storageAtEnd != 0 {
        size &+= 8
    } else {
        size &+= shapeInlineCapacity(shape) &<< 3
    }
    let raw = allocateVariable(ts, size, shape)
    if raw == 0 { return 0 }
    zeroWords(raw &+ 16, (size &- 16) &>> 3)
    if _slowPath(flags & ShapeFlags.hasFinalizer != 0) { registerFinalizer(ts, Value(raw: raw)) }
    return raw
}
