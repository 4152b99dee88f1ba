// Attribute access by the rules of the data model: data descriptors of the class, the instance, other class attributes.

/// `object.name`. Null with an exception set when it fails.
@inline(never)
package func getAttribute(_ ts: ThreadState, _ object: Value, _ name: Value) -> Value {
    let type = typeOf(object)
    let flags = type.reading(ts).flags
    if _slowPath(flags & (TypeFlags.getattribute | TypeFlags.getattr) != 0) {
        return getAttributeHooked(ts, object, type, name)
    }
    let result = findAttribute(ts, object, type, name)
    if result.isErr && ts.exception.isNull { return raiseNoAttribute(ts, object, name) }
    return result
}

/// As `getAttribute`, but null without an exception when there is no such attribute.
@inline(never)
package func getAttributeOrNull(_ ts: ThreadState, _ object: Value, _ name: Value) -> Value {
    let type = typeOf(object)
    if type.reading(ts).flags & (TypeFlags.getattribute | TypeFlags.getattr) == 0 {
        let result = findAttribute(ts, object, type, name)
        if result.isErr && matches(ts, ts.exception, .attributeError) { clearException(ts) }
        return result
    }
    let result = getAttributeHooked(ts, object, type, name)
    if result.isErr && matches(ts, ts.exception, .attributeError) { clearException(ts) }
    return result
}

@inline(never)
private func getAttributeHooked(_ ts: ThreadState, _ object: Value, _ type: TypeObject, _ name: Value) -> Value {
    let flags = type.reading(ts).flags
    var result: Value
    if flags & TypeFlags.getattribute != 0 {
        let method = lookupSpecial(ts, type, .getattribute)
        result = callSpecial(ts, method, object, name)
    } else {
        result = findAttribute(ts, object, type, name)
        if result.isErr && ts.exception.isNull && flags & TypeFlags.getattr == 0 {
            return raiseNoAttribute(ts, object, name)
        }
    }
    if !result.isErr { return result }
    if flags & TypeFlags.getattr != 0 && (ts.exception.isNull || matches(ts, ts.exception, .attributeError)) {
        clearException(ts)
        let method = lookupSpecial(ts, type, .getattr)
        result = callSpecial(ts, method, object, name)
    }
    return result
}

/// `object.__getattribute__(name)` of the builtin kind for that object. Null without an exception when missing.
@inline(never)
func findAttribute(_ ts: ThreadState, _ object: Value, _ type: TypeObject, _ name: Value) -> Value {
    if object.raw & 7 == 0 {
        switch shapeLayout(shapeNumber(object.raw)) {
        case ShapeNumber.type: return findTypeAttribute(ts, TypeObject(object), type, name)
        case ShapeNumber.module: return findModuleAttribute(ts, ModuleObject(object), type, name)
        case ShapeNumber.superProxy: return findSuperAttribute(ts, SuperProxyObject(object), type, name)
        default: break
        }
    }
    return findGenericAttribute(ts, object, type, name)
}

@inline(never)
func findGenericAttribute(_ ts: ThreadState, _ object: Value, _ type: TypeObject, _ name: Value) -> Value {
    let found = lookupType(type, name)
    if !found.isNull && isDataDescriptor(ts, found) && canRead(ts, found) {
        return bindDescriptor(ts, found, object, type)
    }
    let own = instanceAttribute(ts, object, name)
    if !own.isNull { return own }
    if found.isNull { return .null }
    return bindDescriptor(ts, found, object, type)
}

/// Whether a class attribute goes before the instance's own.
@inline(__always)
func isDataDescriptor(_ ts: ThreadState, _ value: Value) -> Bool {
    if !value.isObject { return false }
    switch shapeNumber(value.raw) {
    case ShapeNumber.property, ShapeNumber.member, ShapeNumber.attribute: return true
    case ShapeNumber.function, ShapeNumber.native: return false
    default: return typeOf(value).reading(ts).flags & TypeFlags.dataDescriptor != 0
    }
}

/// Whether a data descriptor has `__get__`; one that can only be set gives way to the instance's own attribute.
private func canRead(_ ts: ThreadState, _ value: Value) -> Bool {
    switch shapeLayout(shapeNumber(value.raw)) {
    case ShapeNumber.property, ShapeNumber.member, ShapeNumber.attribute: true
    default: typeOf(value).reading(ts).flags & TypeFlags.descriptor != 0
    }
}

/// `value.__get__(object, type)` where the class of `value` has it, else `value` itself. `object` null: access through the
/// class.
@inline(never)
package func bindDescriptor(_ ts: ThreadState, _ value: Value, _ object: Value, _ type: TypeObject) -> Value {
    if !value.isObject { return value }
    switch shapeLayout(shapeNumber(value.raw)) {
    case ShapeNumber.function:
        return object.isNull ? value : BoundMethodObject.allocate(ts, function: value, receiver: object).value
    case ShapeNumber.native:
        if object.isNull || NativeObject(value).kind & NativeKind.method == 0 { return value }
        return BoundMethodObject.allocate(ts, function: value, receiver: object).value
    case ShapeNumber.staticMethod: return StaticMethodObject(value).reading(ts).function
    case ShapeNumber.classMethod:
        let function = ClassMethodObject(value).reading(ts).function
        if function.hasShape(ShapeNumber.function) || function.hasShape(ShapeNumber.native) {
            return BoundMethodObject.allocate(ts, function: function, receiver: type.value).value
        }
        if function.hasShape(ShapeNumber.boundMethod) { return function }
        // Since 3.9 a classmethod chains to the descriptor that it wraps.
        if typeOf(function).reading(ts).flags & TypeFlags.descriptor != 0
            || function.hasShape(ShapeNumber.property)
        {
            return enterNative(ts) ? bindDescriptor(ts, function, type.value, type) : .null
        }
        return BoundMethodObject.allocate(ts, function: function, receiver: type.value).value
    case ShapeNumber.property where !object.isNull:
        let getter = PropertyObject(value).reading(ts).getter
        if getter.isNull || getter.isNone {
            return raise(ts, .attributeError, "property \(propertyTitle(ts, value, object))has no getter")
        }
        return callValue(ts, getter, object)
    case ShapeNumber.property: return value
    case ShapeNumber.member:
        if object.isNull { return value }
        let member = MemberObject(value)
        if !isInstance(object, TypeObject(member.owner)) {
            return raiseWrongDescriptor(ts, member.name, member.owner, object)
        }
        let result = Value(raw: loadWord(object.raw, member.offset))
        if result.isNull { return raiseNoAttribute(ts, object, member.name) }
        return result
    case ShapeNumber.attribute:
        if object.isNull { return value }
        let attribute = AttributeObject(value)
        if !isInstance(object, TypeObject(attribute.owner)) {
            return raiseWrongDescriptor(ts, attribute.name, attribute.owner, object)
        }
        return Value(raw: unsafeBitCast(attribute.getter, to: NativeGetter.self)(ts.raw, object.raw))
    default: break
    }
    let descriptorType = typeOf(value)
    if descriptorType.reading(ts).flags & TypeFlags.descriptor == 0 { return value }
    let method = lookupSpecial(ts, descriptorType, .get)
    if method.isNull { return value }
    // As it stands in the class: `__get__` itself is not bound.
    return callValue(ts, method, value, object.isNull ? .none : object, type.value)
}

@inline(never)
private func raiseWrongDescriptor(_ ts: ThreadState, _ name: Value, _ owner: Value, _ object: Value) -> Value {
    raise(
        ts, .typeError,
        "descriptor '\(swiftString(StringObject(name)))' for '\(typeName(TypeObject(owner)))' objects doesn't apply to a "
            + "'\(typeName(object))' object")
}

func propertyTitle(_ ts: ThreadState, _ property: Value, _ object: Value) -> String {
    let name = PropertyObject(property).reading(ts).name
    let owner = "of '\(typeName(object))' object "
    return name.hasLayout(ShapeNumber.string) ? "'\(swiftString(StringObject(name)))' \(owner)" : owner
}

/// Whether the module's code is being run by an import.
func isInitializing(_ ts: ThreadState, _ module: ModuleObject) -> Bool {
    let spec = dictGetString(module.namespace, KnownName.spec.string)
    if spec.isNull || spec.isNone { return false }
    return instanceAttribute(ts, spec, intern(ts, "_initializing" as StaticString).value) == .true
}

/// AttributeError with CPython's message for the kind of object.
@discardableResult @inline(never)
package func raiseNoAttribute(_ ts: ThreadState, _ object: Value, _ name: Value) -> Value {
    let text = swiftString(StringObject(name))
    var message = "'\(typeName(object))' object has no attribute '\(text)'"
    if object.hasLayout(ShapeNumber.type) {
        message = "type object '\(typeName(TypeObject(object)))' has no attribute '\(text)'"
    } else if object.hasLayout(ShapeNumber.module) {
        let module = ModuleObject(object).reading(ts).name
        message = "module has no attribute '\(text)'"
        if module.hasLayout(ShapeNumber.string) {
            message = "module '\(swiftString(StringObject(module)))' has no attribute '\(text)'"
            if isInitializing(ts, ModuleObject(object)) {
                message = "partially initialized \(message) (most likely due to a circular import)"
            }
        }
    }
    let exception = makeException(ts, KnownType.attributeError.object, makeTuple(ts, makeString(ts, message).value))
    exception.writing(ts).first = name
    exception.writing(ts).second = object
    return raiseException(ts, exception.value)
}

// MARK: - Classes, modules, super

private func findTypeAttribute(_ ts: ThreadState, _ type: TypeObject, _ metatype: TypeObject, _ name: Value) -> Value {
    let meta = lookupType(metatype, name)
    if !meta.isNull && isDataDescriptor(ts, meta) { return bindDescriptor(ts, meta, type.value, metatype) }
    let own = lookupType(type, name)
    if !own.isNull { return bindDescriptor(ts, own, .null, type) }
    if meta.isNull { return .null }
    return bindDescriptor(ts, meta, type.value, metatype)
}

private func findModuleAttribute(_ ts: ThreadState, _ module: ModuleObject, _ type: TypeObject, _ name: Value) -> Value
{
    let own = dictGetString(module.namespace, StringObject(name))
    if !own.isNull { return own }
    let found = lookupType(type, name)
    if !found.isNull { return bindDescriptor(ts, found, module.value, type) }
    // PEP 562
    let hook = dictGetString(module.namespace, KnownName.getattr.string)
    return hook.isNull ? .null : callValue(ts, hook, name)
}

private func findSuperAttribute(
    _ ts: ThreadState, _ proxy: SuperProxyObject, _ type: TypeObject, _ name: Value
) -> Value {
    let view = proxy.reading(ts)
    if !view.objectType.isNull && !view.objectType.isNone && name != KnownName.`class`.value {
        let start = TypeObject(view.objectType)
        let order = start.reading(ts).order
        var index = 0
        while index < order.count && order[index] != view.type { index &+= 1 }
        index &+= 1
        while index < order.count {
            let found = dictGetString(TypeObject(order[index]).reading(ts).namespace, StringObject(name))
            if !found.isNull {
                // The object of a super bound to a class is the class itself.
                return bindDescriptor(ts, found, view.object == view.objectType ? .null : view.object, start)
            }
            index &+= 1
        }
    }
    return findGenericAttribute(ts, proxy.value, type, name)
}

// MARK: - Instance attributes

/// The value of an attribute in the instance itself, or null.
@inline(never)
func instanceAttribute(_ ts: ThreadState, _ object: Value, _ name: Value) -> Value {
    if !object.isObject { return .null }
    let raw = object.raw
    let shape = shapeNumber(raw)
    let flags = shapeFlags(shape)
    if flags & ShapeFlags.hasStorage == 0 {
        if shapeLayout(shape) == ShapeNumber.function {
            let attributes = FunctionObject(object).reading(ts).attributes
            return attributes.isNull ? .null : dictGetString(DictObject(attributes), StringObject(name))
        }
        return .null
    }
    if flags & ShapeFlags.dictionary != 0 {
        return dictGetString(DictObject(storageWord(raw, shape)), StringObject(name))
    }
    let slot = shapeSlot(shape, name)
    return slot < 0 ? .null : loadSlot(raw, shape, slot)
}

/// Address offset of the storage word, from the object's start.
@inline(__always)
func storageOffset(_ raw: Int, _ shape: Int) -> Int {
    if shapeFlags(shape) & ShapeFlags.storageAtEnd != 0 { return objectSize(raw) &- 8 }
    return shapeAttributesOffset(shape)
}

@inline(__always)
func storageWord(_ raw: Int, _ shape: Int) -> Value { Value(raw: loadWord(raw, storageOffset(raw, shape))) }

@inline(__always)
func loadSlot(_ raw: Int, _ shape: Int, _ slot: Int) -> Value {
    let capacity = shapeInlineCapacity(shape)
    if slot < capacity { return Value(raw: loadWord(raw, shapeInlineStart(shape) &+ slot &<< 3)) }
    return ArrayReading(raw: storageWord(raw, shape).raw)[slot &- capacity]
}

/// More attributes than this turn an object's storage into a dict.
private let slotLimit = 64
private let inlineLimit = 24

/// Stores an attribute into the instance itself. False with an exception set when the object takes none.
@inline(never)
func setInstanceAttribute(_ ts: ThreadState, _ object: Value, _ name: Value, _ value: Value) -> Bool {
    let raw = object.raw
    let shape = object.isObject ? shapeNumber(raw) : 0
    let flags = object.isObject ? shapeFlags(shape) : 0
    if flags & ShapeFlags.hasStorage == 0 {
        if object.hasLayout(ShapeNumber.function) {
            return dictSet(ts, functionAttributes(ts, FunctionObject(object)), name, value)
        }
        raiseReadOnly(ts, object, name)
        return false
    }
    if flags & ShapeFlags.dictionary != 0 {
        return dictSet(ts, DictObject(storageWord(raw, shape)), name, value)
    }
    let slot = shapeSlot(shape, name)
    if slot >= 0 {
        storeSlot(ts, raw, shape, slot, value)
        return true
    }
    let fresh = shapeSlotCount(shape)
    if fresh >= slotLimit || !hasFreeShapes {
        let dict = becomeDictionary(ts, object)
        return dictSet(ts, dict, name, value)
    }
    let next = childShape(shape, name: name)
    let capacity = shapeInlineCapacity(shape)
    if fresh >= capacity {
        growInline(ts, typeOf(object), shape)
        if !ensureOverflow(ts, raw, shape, fresh &- capacity &+ 1) { return false }
    }
    // The slot is written before the shape says that it exists.
    storeSlot(ts, raw, shape, fresh, value)
    setShape(ts, raw, next)
    return true
}

@inline(__always)
func setShape(_ ts: ThreadState, _ raw: Int, _ shape: Int) {
    writeBarrier(ts, raw)
    initializeHalf(raw, 4, shape)
}

@inline(__always)
func storeSlot(_ ts: ThreadState, _ raw: Int, _ shape: Int, _ slot: Int, _ value: Value) {
    let capacity = shapeInlineCapacity(shape)
    if slot < capacity {
        writeBarrier(ts, raw)
        initializeField(raw, shapeInlineStart(shape) &+ slot &<< 3, value.raw)
        return
    }
    ArrayObject(storageWord(raw, shape)).writing(ts)[slot &- capacity] = value
}

/// Makes room for `count` overflow slots.
private func ensureOverflow(_ ts: ThreadState, _ raw: Int, _ shape: Int, _ count: Int) -> Bool {
    let current = storageWord(raw, shape)
    if !current.isNull && ArrayObject(current).capacity >= count { return true }
    let capacity = count < 4 ? 4 : count &* 2
    let array = ArrayObject.allocate(ts, tailCount: capacity, capacity: capacity)
    if array.raw == 0 { return false }
    if !current.isNull {
        let old = ArrayObject(current).reading(ts)
        let new = array.writing(ts)
        var index = 0
        while index < ArrayObject(current).capacity {
            new[index] = old[index]
            index &+= 1
        }
    }
    writeBarrier(ts, raw)
    initializeField(raw, storageOffset(raw, shape), array.raw)
    return true
}

/// Instances made from now on get more inline slots: the class has shown that it needs them.
private func growInline(_ ts: ThreadState, _ type: TypeObject, _ shape: Int) {
    let current = type.reading(ts).instanceShape
    if shapeFlags(shape) & ShapeFlags.storageAtEnd != 0 { return }
    let capacity = shapeInlineCapacity(current)
    if shapeRoot(current) != shapeRoot(shape) || capacity >= inlineLimit || !hasFreeShapes { return }
    let larger = makeRootShape(
        type: type, layout: shapeLayout(current), flags: shapeFlags(current),
        attributesOffset: shapeAttributesOffset(current), inlineStart: shapeInlineStart(current),
        inlineCapacity: min(inlineLimit, capacity == 0 ? 4 : capacity &* 2))
    type.writing(ts).instanceShape = larger
}

/// A dict with an object's attributes; the object's storage stays as it is.
func attributesCopy(_ ts: ThreadState, _ object: Value) -> Value {
    let raw = object.raw
    let shape = shapeNumber(raw)
    if shapeFlags(shape) & ShapeFlags.dictionary != 0 { return storageWord(raw, shape) }
    let dict = makeDict(ts)
    copySlots(ts, raw, shape, dict)
    return dict.value
}

/// Enters the attributes of an object that keeps them in slots into a dict, in order of their creation.
private func copySlots(_ ts: ThreadState, _ raw: Int, _ shape: Int, _ dict: DictObject) {
    let count = shapeSlotCount(shape)
    var slot = 0
    while slot < count {
        var cursor = shape
        while shapeSlotCount(cursor) > slot &+ 1 { cursor = shapeParent(cursor) }
        let value = loadSlot(raw, shape, slot)
        if !value.isNull { _ = dictSet(ts, dict, shapeName(cursor), value) }
        slot &+= 1
    }
}

/// Moves an object's attributes into a dict, which is its storage from then on, and returns it.
@inline(never)
func becomeDictionary(_ ts: ThreadState, _ object: Value) -> DictObject {
    let raw = object.raw
    let shape = shapeNumber(raw)
    if shapeFlags(shape) & ShapeFlags.dictionary != 0 { return DictObject(storageWord(raw, shape)) }
    let dict = makeDict(ts)
    let count = shapeSlotCount(shape)
    copySlots(ts, raw, shape, dict)
    let root = shapeRoot(shape)
    let dictionaryShape = dictionaryShape(of: root)
    setShape(ts, raw, dictionaryShape)
    initializeField(raw, storageOffset(raw, shape), dict.raw)
    var slot = 0
    while slot < min(count, shapeInlineCapacity(shape)) {
        initializeField(raw, shapeInlineStart(shape) &+ slot &<< 3, 0)
        slot &+= 1
    }
    return dict
}

/// The shape of objects of that root whose attributes live in a dict; its name is the Ellipsis marker.
func dictionaryShape(of root: Int) -> Int {
    let shape = childShape(root, name: .ellipsis)
    if shapeFlags(shape) & ShapeFlags.dictionary == 0 {
        initializeByte(shapeRecord(shape), 13, shapeFlags(shape) | ShapeFlags.dictionary)
    }
    return shape
}

/// Removes an attribute from the instance itself; 1 removed, 0 there was none, -1 an exception is set.
func deleteInstanceAttribute(_ ts: ThreadState, _ object: Value, _ name: Value) -> Int {
    if !object.isObject { return 0 }
    let shape = shapeNumber(object.raw)
    if object.hasLayout(ShapeNumber.function) {
        return dictDelete(ts, functionAttributes(ts, FunctionObject(object)), name)
    }
    if shapeFlags(shape) & ShapeFlags.hasStorage == 0 { return 0 }
    if shapeFlags(shape) & ShapeFlags.dictionary == 0 && shapeSlot(shape, name) < 0 { return 0 }
    return dictDelete(ts, becomeDictionary(ts, object), name)
}

func functionAttributes(_ ts: ThreadState, _ function: FunctionObject) -> DictObject {
    let known = function.reading(ts).attributes
    if !known.isNull { return DictObject(known) }
    let dict = makeDict(ts)
    function.writing(ts).attributes = dict.value
    return dict
}

// MARK: - Setting and deleting

@inline(never)
private func raiseReadOnly(_ ts: ThreadState, _ object: Value, _ name: Value) {
    let found = lookupType(typeOf(object), name)
    let text = swiftString(StringObject(name))
    if found.isNull {
        raise(ts, .attributeError, "'\(typeName(object))' object has no attribute '\(text)'")
    } else {
        raise(ts, .attributeError, "'\(typeName(object))' object attribute '\(text)' is read-only")
    }
}

/// `object.name = value`. False with an exception set when it fails.
@inline(never)
package func setAttribute(_ ts: ThreadState, _ object: Value, _ name: Value, _ value: Value) -> Bool {
    let type = typeOf(object)
    if type.reading(ts).flags & TypeFlags.setattr != 0 {
        return !callSpecial(ts, lookupSpecial(ts, type, .setattr), object, name, value).isErr
    }
    return setAttributeGeneric(ts, object, type, name, value)
}

/// `object.__setattr__(name, value)` of the builtin kind.
@inline(never)
func setAttributeGeneric(
    _ ts: ThreadState, _ object: Value, _ type: TypeObject, _ name: Value, _ value: Value
) -> Bool {
    let found = lookupType(type, name)
    if !found.isNull && isDataDescriptor(ts, found) { return setThroughDescriptor(ts, found, object, value) }
    if object.hasLayout(ShapeNumber.type) { return setTypeAttribute(ts, TypeObject(object), name, value) }
    if object.hasLayout(ShapeNumber.module) { return dictSet(ts, ModuleObject(object).namespace, name, value) }
    return setInstanceAttribute(ts, object, name, value)
}

/// Sets, or with a null value deletes, through a data descriptor.
@inline(never)
func setThroughDescriptor(_ ts: ThreadState, _ descriptor: Value, _ object: Value, _ value: Value) -> Bool {
    switch shapeLayout(shapeNumber(descriptor.raw)) {
    case ShapeNumber.property:
        let view = PropertyObject(descriptor).reading(ts)
        let function = value.isNull ? view.deleter : view.setter
        if function.isNull || function.isNone {
            let what = value.isNull ? "deleter" : "setter"
            raise(ts, .attributeError, "property \(propertyTitle(ts, descriptor, object))has no \(what)")
            return false
        }
        return value.isNull ? !callValue(ts, function, object).isErr : !callValue(ts, function, object, value).isErr
    case ShapeNumber.member:
        let member = MemberObject(descriptor)
        if !isInstance(object, TypeObject(member.owner)) {
            return !raiseWrongDescriptor(ts, member.name, member.owner, object).isErr
        }
        if TypeObject(member.owner).reading(ts).flags & TypeFlags.heap == 0 {
            raise(ts, .attributeError, "readonly attribute")
            return false
        }
        if value.isNull && loadWord(object.raw, member.offset) == 0 {
            return !raiseValue(ts, .attributeError, member.name).isErr
        }
        writeBarrier(ts, object.raw)
        initializeField(object.raw, member.offset, value.raw)
        return true
    case ShapeNumber.attribute:
        let attribute = AttributeObject(descriptor)
        if !isInstance(object, TypeObject(attribute.owner)) {
            return !raiseWrongDescriptor(ts, attribute.name, attribute.owner, object).isErr
        }
        if attribute.setter == 0 {
            raise(
                ts, .attributeError,
                "attribute '\(swiftString(StringObject(attribute.name)))' of '\(typeName(TypeObject(attribute.owner)))' "
                    + "objects is not writable")
            return false
        }
        return unsafeBitCast(attribute.setter, to: NativeSetter.self)(ts.raw, object.raw, value.raw) != 0
    default: break
    }
    let method = lookupSpecial(ts, typeOf(descriptor), value.isNull ? .delete : .set)
    if method.isNull {
        raise(ts, .attributeError, value.isNull ? "__delete__" : "__set__")
        return false
    }
    return value.isNull
        ? !callSpecial(ts, method, descriptor, object).isErr
        : !callSpecial(ts, method, descriptor, object, value).isErr
}

/// Sets, or with a null value deletes, an attribute of a class.
@inline(never)
func setTypeAttribute(_ ts: ThreadState, _ type: TypeObject, _ name: Value, _ value: Value) -> Bool {
    let view = type.reading(ts)
    if view.flags & TypeFlags.heap == 0 {
        raise(
            ts, .typeError,
            "cannot set '\(swiftString(StringObject(name)))' attribute of immutable type '\(typeName(type))'")
        return false
    }
    if value.isNull {
        let removed = dictDelete(ts, view.namespace, name)
        if removed < 0 { return false }
        if removed == 0 { return !raiseNoAttribute(ts, type.value, name).isErr }
    } else {
        if !dictSet(ts, view.namespace, name, value) { return false }
    }
    let flags = type.reading(ts).flags
    typeModified(ts, type)
    if (!value.isNull && isDataDescriptor(ts, value)) || type.reading(ts).flags != flags { flushInlineCaches(ts) }
    return true
}

/// `del object.name`. False with an exception set when it fails.
@inline(never)
package func deleteAttribute(_ ts: ThreadState, _ object: Value, _ name: Value) -> Bool {
    let type = typeOf(object)
    if type.reading(ts).flags & TypeFlags.delattr != 0 {
        return !callSpecial(ts, lookupSpecial(ts, type, .delattr), object, name).isErr
    }
    return deleteAttributeGeneric(ts, object, type, name)
}

@inline(never)
func deleteAttributeGeneric(_ ts: ThreadState, _ object: Value, _ type: TypeObject, _ name: Value) -> Bool {
    let found = lookupType(type, name)
    if !found.isNull && isDataDescriptor(ts, found) { return setThroughDescriptor(ts, found, object, .null) }
    if object.hasLayout(ShapeNumber.type) { return setTypeAttribute(ts, TypeObject(object), name, .null) }
    let removed =
        object.hasLayout(ShapeNumber.module)
        ? dictDelete(ts, ModuleObject(object).namespace, name) : deleteInstanceAttribute(ts, object, name)
    if removed < 0 { return false }
    if removed == 0 { return !raiseNoAttribute(ts, object, name).isErr }
    return true
}
