// The methods of `object`.

func initializeObjectType(_ ts: ThreadState) {
    let type = Types.object
    defineNew(ts, type, "(cls, /, *args, **kwargs)", raw: true) {
        objectNew(ThreadState(raw: $0), Arguments(raw: $1), $2).raw
    }
    storeRoot(RootOffset.objectNew, dictGetString(type.reading(ts).namespace, KnownName.new.string))
    defineRawMethod(ts, type, "__init__", "(self, /, *args, **kwargs)") {
        objectInit(ThreadState(raw: $0), Arguments(raw: $1), $2).raw
    }
    storeRoot(RootOffset.objectInit, dictGetString(type.reading(ts).namespace, KnownName.`init`.string))
    _ = dictSet(ts, type.reading(ts).namespace, KnownName.doc.value, .none)
    defineMethod(ts, type, "__getattribute__", "(self, name, /)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        guard checkName(ts, arguments[1]) else { return 0 }
        let name = internString(ts, StringObject(arguments[1])).value
        let result = findAttribute(ts, arguments[0], typeOf(arguments[0]), name)
        if result.isErr && ts.exception.isNull { return raiseNoAttribute(ts, arguments[0], name).raw }
        return result.raw
    }
    defineMethod(ts, type, "__setattr__", "(self, name, value, /)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        guard checkName(ts, arguments[1]) else { return 0 }
        let name = internString(ts, StringObject(arguments[1])).value
        return setAttributeGeneric(ts, arguments[0], typeOf(arguments[0]), name, arguments[2]) ? Value.none.raw : 0
    }
    defineMethod(ts, type, "__delattr__", "(self, name, /)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        guard checkName(ts, arguments[1]) else { return 0 }
        let name = internString(ts, StringObject(arguments[1])).value
        return deleteAttributeGeneric(ts, arguments[0], typeOf(arguments[0]), name) ? Value.none.raw : 0
    }
    defineMethod(ts, type, "__repr__", "(self, /)") {
        defaultRepr(ThreadState(raw: $0), Arguments(raw: $1)[0]).raw
    }
    defineMethod(ts, type, "__str__", "(self, /)") { repr(ThreadState(raw: $0), Arguments(raw: $1)[0]).raw }
    defineMethod(ts, type, "__eq__", "(self, value, /)") {
        let arguments = Arguments(raw: $1)
        _ = $0
        return arguments[0] == arguments[1] ? Value.true.raw : Value.notImplemented.raw
    }
    defineMethod(ts, type, "__ne__", "(self, value, /)") {
        objectNotEqual(ThreadState(raw: $0), Arguments(raw: $1)).raw
    }
    defineMethod(ts, type, "__lt__", "(self, value, /)") { _, _ in Value.notImplemented.raw }
    defineMethod(ts, type, "__le__", "(self, value, /)") { _, _ in Value.notImplemented.raw }
    defineMethod(ts, type, "__gt__", "(self, value, /)") { _, _ in Value.notImplemented.raw }
    defineMethod(ts, type, "__ge__", "(self, value, /)") { _, _ in Value.notImplemented.raw }
    defineMethod(ts, type, "__hash__", "(self, /)") {
        _ = $0
        return Value(small: identityHash(Arguments(raw: $1)[0])).raw
    }
    defineMethod(ts, type, "__format__", "(self, format_spec, /)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        if arguments[1].hasLayout(ShapeNumber.string) && StringObject(arguments[1]).count == 0 {
            return str(ts, arguments[0]).raw
        }
        return raise(ts, .typeError, "unsupported format string passed to \(typeName(arguments[0])).__format__").raw
    }
    defineClassMethod(ts, type, "__init_subclass__", "(cls, /, **kwargs)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        if arguments[1].isNull { return Value.none.raw }
        let title = arguments[0].hasLayout(ShapeNumber.type) ? typeName(TypeObject(arguments[0])) : "object"
        return raise(ts, .typeError, "\(title).__init_subclass__() takes no keyword arguments").raw
    }
    defineClassMethod(ts, type, "__subclasshook__", "(cls, subclass, /)") { _, _ in Value.notImplemented.raw }
    defineMethod(ts, type, "__dir__", "(self, /)") { directory(ThreadState(raw: $0), Arguments(raw: $1)[0]).raw }
    defineMethod(ts, type, "__sizeof__", "(self, /)") {
        _ = $0
        let object = Arguments(raw: $1)[0]
        return Value(small: object.isObject ? objectSize(object.raw) : 8).raw
    }
    defineReduction(ts)
    defineAttribute(
        ts, type, "__class__",
        get: {
            _ = $0
            return classOf(Value(raw: $1)).raw
        },
        set: { setClass(ThreadState(raw: $0), Value(raw: $1), Value(raw: $2)) ? 1 : 0 })
}

/// Stores a static root.
package func storeRoot(_ offset: Int, _ value: Value) { initializeField(rootBlock, offset, value.raw) }

/// Whether an attribute name is a str; else TypeError.
func checkName(_ ts: ThreadState, _ name: Value) -> Bool {
    if name.hasLayout(ShapeNumber.string) { return true }
    raise(ts, .typeError, "attribute name must be string, not '\(typeName(name))'")
    return false
}

/// Hash by identity, as CPython: the address rotated.
func identityHash(_ value: Value) -> Int {
    let bits = UInt(bitPattern: value.raw)
    return (Int(bitPattern: (bits >> 4) | (bits << 60)) &<< 2) &>> 2
}

private func objectNotEqual(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    let method = lookupSpecial(ts, typeOf(arguments[0]), .eq)
    if method.isNull { return .notImplemented }
    let result = callSpecial(ts, method, arguments[0], arguments[1])
    if result.isErr || result == .notImplemented { return result }
    let truth = isTrue(ts, result)
    return truth < 0 ? .null : Value(truth == 0)
}

/// Extra arguments are an error unless the class overrides the other of `__new__` and `__init__`.
private func objectNew(_ ts: ThreadState, _ arguments: Arguments, _ count: Int) -> Value {
    if count == 0 { return raise(ts, .typeError, "object.__new__(): not enough arguments") }
    if !arguments[0].hasLayout(ShapeNumber.type) {
        return raise(ts, .typeError, "object.__new__(X): X is not a type object (\(typeName(arguments[0])))")
    }
    let type = TypeObject(arguments[0])
    if count > 1 {
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

private func objectInit(_ ts: ThreadState, _ arguments: Arguments, _ count: Int) -> Value {
    if count > 1 {
        let type = typeOf(arguments[0])
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
