// The classes that Python sees of native functions and their bound forms.
//
// The runtime knows one layout of native functions and one of bound methods, which its fast paths test. CPython has a
// class for each use: they are made here, and `classOf` tells which one an object belongs to. Methods and attributes are
// looked up in the layout's own class.

/// The classes beside those of the layouts, in the order of their root words.
private enum CallableClass: Int, CaseIterable {
    case methodDescriptor, wrapperDescriptor, methodWrapper, classMethodDescriptor

    var object: TypeObject { TypeObject(raw: loadWord(rootBlock, RootOffset.callableClasses &+ rawValue &<< 3)) }
    var title: String {
        switch self {
        case .methodDescriptor: "method_descriptor"
        case .wrapperDescriptor: "wrapper_descriptor"
        case .methodWrapper: "method-wrapper"
        case .classMethodDescriptor: "classmethod_descriptor"
        }
    }
}

/// The class of a value as `type(value)` gives it.
@inline(__always) package func classOf(_ value: Value) -> TypeObject {
    if value.raw & 7 == 0 {
        switch shapeNumber(value.raw) {
        case ShapeNumber.native, ShapeNumber.boundMethod, ShapeNumber.classMethod: return classOfCallable(value)
        default: return shapeType(shapeNumber(value.raw))
        }
    }
    return typeOfImmediate(value)
}

/// Whether the method is one of CPython's slots, which its classes call wrappers.
private func isSlot(_ native: NativeObject) -> Bool {
    let name = StringObject(native.name)
    guard name.count > 4, codePoint(name, 0) == 0x5F, codePoint(name, 1) == 0x5F else { return false }
    switch swiftString(name) {
    case "__reduce__", "__reduce_ex__", "__getstate__", "__setstate__", "__sizeof__", "__format__", "__dir__",
        "__round__", "__trunc__", "__floor__", "__ceil__", "__reversed__", "__length_hint__", "__getnewargs__",
        "__copy__", "__deepcopy__", "__enter__", "__exit__", "__bytes__", "__complex__", "__instancecheck__",
        "__subclasscheck__", "__prepare__", "__subclasses__", "__getformat__", "__class_getitem__",
        "__init_subclass__", "__subclasshook__", "__set_name__", "__mro_entries__":
        return false
    case "__getitem__", "__contains__":
        // Methods of their own in these classes, marked as coexisting with the slots.
        let owner = native.owner
        return owner != Types.dict.value && owner != Types.list.value && owner != Types.set.value
            && owner != Types.frozenSet.value
    default:
        return true
    }
}

@inline(never) private func classOfCallable(_ value: Value) -> TypeObject {
    if value.hasShape(ShapeNumber.native) {
        let native = NativeObject(value)
        if native.kind & NativeKind.method == 0 { return shapeType(ShapeNumber.native) }
        return isSlot(native) ? CallableClass.wrapperDescriptor.object : CallableClass.methodDescriptor.object
    }
    if value.hasShape(ShapeNumber.classMethod) {
        let function = ClassMethodReading(raw: value.raw).function
        return function.hasShape(ShapeNumber.native)
            ? CallableClass.classMethodDescriptor.object : shapeType(ShapeNumber.classMethod)
    }
    let function = BoundMethodObject(value).function
    guard function.hasShape(ShapeNumber.native) else { return shapeType(ShapeNumber.boundMethod) }
    let native = NativeObject(function)
    if native.kind & NativeKind.method != 0 && isSlot(native) { return CallableClass.methodWrapper.object }
    // A native that is no method, bound by `types.MethodType`, is an ordinary method.
    let isBuiltin = native.kind & (NativeKind.method | NativeKind.classMethod) != 0
    return isBuiltin ? shapeType(ShapeNumber.native) : shapeType(ShapeNumber.boundMethod)
}

/// Makes the classes; their namespaces show what the layouts' classes have.
func initializeCallableClasses(_ ts: ThreadState) {
    for known in CallableClass.allCases {
        let layout =
            switch known {
            case .methodDescriptor, .wrapperDescriptor: ShapeNumber.native
            case .methodWrapper: ShapeNumber.boundMethod
            case .classMethodDescriptor: ShapeNumber.classMethod
            }
        let type = makeType(ts, known.title, layout: layout, base: Types.object, flags: 0)
        storeRoot(RootOffset.callableClasses &+ known.rawValue &<< 3, type.value)
        let source = shapeType(layout).reading(ts).namespace
        let isBound = known == .methodWrapper
        for name in [
            "__call__", "__get__", "__repr__", "__name__", "__qualname__", "__doc__", "__objclass__",
            "__text_signature__", "__self__", "__eq__", "__hash__", "__getattribute__",
        ] {
            if isBound != (name == "__self__") && (name == "__self__" || name == "__objclass__") { continue }
            let key = intern(ts, name)
            let found = dictGetString(source, key)
            if !found.isNull { _ = dictSet(ts, type.reading(ts).namespace, key.value, found) }
        }
    }
    defineCallableReduction(ts)
}

/// `(getattr, (owner, name))`
private func reducedByName(_ ts: ThreadState, _ owner: Value, _ name: Value) -> Value {
    let builtins = DictObject(raw: loadWord(rootBlock, RootOffset.builtinsDict))
    let getattr = dictGetString(builtins, intern(ts, "getattr" as StaticString))
    return makeTuple(ts, getattr, makeTuple(ts, owner, name).value).value
}

/// Natives and bound methods are pickled by name.
private func defineCallableReduction(_ ts: ThreadState) {
    defineMethod(ts, shapeType(ShapeNumber.native), "__reduce__", "(self, /)") { thread, base, _ in
        let ts = ThreadState(raw: thread)
        let native = NativeObject(Arguments(raw: base)[0])
        if !native.owner.hasLayout(ShapeNumber.type) { return native.name.raw }
        return reducedByName(ts, native.owner, native.name).raw
    }
    defineMethod(ts, shapeType(ShapeNumber.boundMethod), "__reduce__", "(self, /)") { thread, base, _ in
        let ts = ThreadState(raw: thread)
        let method = BoundMethodObject(Arguments(raw: base)[0])
        let name = getAttribute(ts, method.function, KnownName.name.value)
        if name.isErr { return 0 }
        return reducedByName(ts, method.receiver, name).raw
    }
}
