// The methods of `object`.

func initializeObjectType(_ ts: ThreadState) {
    let type = Types.object
    defineObjectNatives(ts, type)
    storeRoot(RootOffset.objectNew, dictGetString(type.reading(ts).namespace, KnownName.new.string))
    storeRoot(RootOffset.objectInit, dictGetString(type.reading(ts).namespace, KnownName.`init`.string))
    _ = dictSet(ts, type.reading(ts).namespace, KnownName.doc.value, .none)
    defineClassMethod(ts, type, "__init_subclass__", "(cls, /, **kwargs)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        if arguments[1].isNull { return Value.none.raw }
        let title = arguments[0].hasLayout(ShapeNumber.type) ? typeName(TypeObject(arguments[0])) : "object"
        return raise(ts, .typeError, "\(title).__init_subclass__() takes no keyword arguments").raw
    }
    defineReduction(ts)
}

/// Stores a static root.
package func storeRoot(_ offset: Int, _ value: Value) { initializeField(rootBlock, offset, value.raw) }

/// Whether an attribute name is a str; else TypeError.
package func checkName(_ ts: ThreadState, _ name: Value) -> Bool {
    if name.hasLayout(ShapeNumber.string) { return true }
    raise(ts, .typeError, "attribute name must be string, not '\(typeName(name))'")
    return false
}

/// Hash by identity, as CPython: the address rotated.
func identityHash(_ value: Value) -> Int {
    let bits = UInt(bitPattern: value.raw)
    return (Int(bitPattern: (bits >> 4) | (bits << 60)) &<< 2) &>> 2
}

func objectNotEqual(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    let method = lookupSpecial(ts, typeOf(receiver), .eq)
    if method.isNull { return .notImplemented }
    let result = callSpecial(ts, method, receiver, value)
    if result.isErr || result == .notImplemented { return result }
    let truth = isTrue(ts, result)
    return truth < 0 ? .null : Value(truth == 0)
}

/// Extra arguments are an error unless the class overrides the other of `__new__` and `__init__`.
private func objectNew(_ ts: ThreadState, _ type: TypeObject, _ arguments: ArgumentList) -> Value {
    if (arguments.count &+ 1) > 1 {
        if lookupSpecial(ts, type, .new).raw != loadWord(rootBlock, RootOffset.objectNew) {
            return raise(ts, .typeError, "object.__new__() takes exactly one argument (the type to instantiate)")
        }
        if lookupSpecial(ts, type, .`init`).raw == loadWord(rootBlock, RootOffset.objectInit) {
            return raise(ts, .typeError, "\(typeName(type))() takes no arguments")
        }
    }
    if type.reading(ts).flags & TypeFlags.abstract != 0 { return raiseAbstract(ts, type) }
    let layout = type.reading(ts).layout
    if layout != ShapeNumber.instance {
        let name = typeName(type)
        return raise(ts, .typeError, "object.__new__(\(name)) is not safe, use \(name).__new__()")
    }
    return Value(raw: allocateInstance(ts, type))
}

private func raiseAbstract(_ ts: ThreadState, _ type: TypeObject) -> Value {
    let names = getAttribute(ts, type.value, intern(ts, "__abstractmethods__" as StaticString).value)
    if names.isErr { return .null }
    let list = iterableToList(ts, names)
    if list.isErr { return .null }
    var texts: [String] = []
    let count = ListObject(list).reading(ts).count
    for index in 0..<count {
        let item = ListObject(list).reading(ts).items.reading(ts)[index]
        if item.hasLayout(ShapeNumber.string) { texts.append(swiftString(StringObject(item))) }
    }
    texts.sort()
    let methods = count == 1 ? "method" : "methods"
    return raise(
        ts, .typeError,
        "Can't instantiate abstract class \(typeName(type)) with abstract \(methods) \(texts.joined(separator: ", "))")
}

private func objectInit(_ ts: ThreadState, _ receiver: Value, _ arguments: ArgumentList) -> Value {
    if (arguments.count &+ 1) > 1 {
        let type = typeOf(receiver)
        if lookupSpecial(ts, type, .`init`).raw != loadWord(rootBlock, RootOffset.objectInit) {
            return raise(ts, .typeError, "object.__init__() takes exactly one argument (the instance to initialize)")
        }
        if lookupSpecial(ts, type, .new).raw == loadWord(rootBlock, RootOffset.objectNew) {
            return raise(
                ts, .typeError, "\(typeName(type)).__init__() takes exactly one argument (the instance to initialize)")
        }
    }
    return .none
}

/// `dir(object)` of the default kind: names of the instance and of its class's order.
func directory(_ ts: ThreadState, _ object: Value) -> Value {
    let names = makeDict(ts)
    let own = getAttributeOrNull(ts, object, KnownName.dict.value)
    clearException(ts)
    if own.hasLayout(ShapeNumber.dict) && !dictMerge(ts, names, own, override: true) { return .null }
    let order = typeOf(object).reading(ts).order
    var index = 0
    while index < order.count {
        if !dictMerge(ts, names, TypeObject(order[index]).reading(ts).namespace.value, override: true) { return .null }
        index &+= 1
    }
    return iterableToList(ts, names.value)
}

/// `object.__class__ = type`, for classes of the same layout.
private func setClass(_ ts: ThreadState, _ object: Value, _ type: Value) -> Bool {
    if type.isNull {
        raise(ts, .typeError, "can't delete __class__ attribute")
        return false
    }
    if !type.hasLayout(ShapeNumber.type) {
        raise(ts, .typeError, "__class__ must be set to a class, not '\(typeName(type))' object")
        return false
    }
    let target = TypeObject(type)
    let current = typeOf(object)
    let from = current.reading(ts)
    let to = target.reading(ts)
    if from.flags & TypeFlags.heap == 0 || to.flags & TypeFlags.heap == 0 {
        raise(ts, .typeError, "__class__ assignment only supported for mutable types or ModuleType subclasses")
        return false
    }
    let shape = shapeNumber(object.raw)
    if !hasSameLayout(ts, current, target) {
        raise(
            ts, .typeError,
            "__class__ assignment: '\(typeName(target))' object layout differs from '\(typeName(current))'")
        return false
    }
    if shapeFlags(shape) & ShapeFlags.hasStorage == 0 {
        setShape(ts, object.raw, to.instanceShape)
        return true
    }
    // Attributes move into a dict, whose shape exists for every class; inline slots stay unused.
    let dict = becomeDictionary(ts, object)
    let capacity = shapeInlineCapacity(shape)
    var root = to.instanceShape
    if shapeInlineCapacity(root) != capacity {
        root = makeRootShape(
            type: target, layout: to.layout, flags: shapeFlags(root), attributesOffset: shapeAttributesOffset(root),
            inlineStart: shapeInlineStart(root), inlineCapacity: capacity)
    }
    setShape(ts, object.raw, dictionaryShape(of: root))
    initializeField(object.raw, storageOffset(object.raw, shapeNumber(object.raw)), dict.raw)
    return true
}

// MARK: - Bodies of natives

func objectNewMethod(_ ts: ThreadState, _ type: TypeObject, _ arguments: ArgumentList) -> Value {
    objectNew(ts, type, arguments)
}

func objectInitMethod(_ ts: ThreadState, _ receiver: Value, _ arguments: ArgumentList) -> Value {
    objectInit(ts, receiver, arguments)
}

func objectGetattribute(_ ts: ThreadState, _ receiver: Value, _ name: Value) -> Value {
    guard checkName(ts, name) else { return .null }
    let name = internString(ts, StringObject(name)).value
    let result = findAttribute(ts, receiver, typeOf(receiver), name)
    if result.isErr && ts.exception.isNull { return raiseNoAttribute(ts, receiver, name) }
    return result
}

func objectSetattr(_ ts: ThreadState, _ receiver: Value, _ name: Value, _ value: Value) -> Bool {
    guard checkName(ts, name) else { return false }
    let name = internString(ts, StringObject(name)).value
    return setAttributeGeneric(ts, receiver, typeOf(receiver), name, value)
}

func objectDelattr(_ ts: ThreadState, _ receiver: Value, _ name: Value) -> Bool {
    guard checkName(ts, name) else { return false }
    let name = internString(ts, StringObject(name)).value
    return deleteAttributeGeneric(ts, receiver, typeOf(receiver), name)
}

func objectEq(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    return receiver == value ? .true : .notImplemented
}

func objectLt(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value { .notImplemented }

func objectLe(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value { .notImplemented }

func objectGt(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value { .notImplemented }

func objectGe(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value { .notImplemented }

func objectHash(_ ts: ThreadState, _ receiver: Value) -> Value {
    return Value(small: identityHash(receiver))
}

func objectFormat(_ ts: ThreadState, _ receiver: Value, _ formatSpec: Value) -> Value {
    if formatSpec.hasLayout(ShapeNumber.string) && StringObject(formatSpec).count == 0 {
        return str(ts, receiver)
    }
    return raise(ts, .typeError, "unsupported format string passed to \(typeName(receiver)).__format__")
}

func objectSubclasshook(_ ts: ThreadState, _ type: TypeObject, _ subclass: Value) -> Value { .notImplemented }

func objectSizeof(_ ts: ThreadState, _ receiver: Value) -> Value {
    let object = receiver
    return Value(small: object.isObject ? objectSize(object.raw) : 8)
}

func objectClass(_ ts: ThreadState, _ receiver: Value) -> Value {
    return classOf(receiver).value
}

func objectSetClass(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Bool { setClass(ts, receiver, value) }
