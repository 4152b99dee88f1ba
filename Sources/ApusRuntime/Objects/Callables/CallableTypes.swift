// function, builtin_function_or_method, method, staticmethod, classmethod, and the descriptors of attributes.

func initializeDescriptorTypes(_ ts: ThreadState) {
    let object = Types.object
    _ = makeType(ts, "function", layout: ShapeNumber.function, base: object, flags: TypeFlags.attributes)
    _ = makeType(ts, "builtin_function_or_method", layout: ShapeNumber.native, base: object, flags: 0)
    _ = makeType(ts, "method", layout: ShapeNumber.boundMethod, base: object, flags: 0)
    _ = makeType(ts, "staticmethod", layout: ShapeNumber.staticMethod, base: object)
    _ = makeType(ts, "classmethod", layout: ShapeNumber.classMethod, base: object)
    _ = makeType(ts, "property", layout: ShapeNumber.property, base: object)
    _ = makeType(ts, "super", layout: ShapeNumber.superProxy, base: object)
    _ = makeType(ts, "member_descriptor", layout: ShapeNumber.member, base: object, flags: 0)
    _ = makeType(ts, "getset_descriptor", layout: ShapeNumber.attribute, base: object, flags: 0)
    _ = makeType(ts, "generator", layout: ShapeNumber.generator, base: object, flags: 0)
    _ = makeType(ts, "module", layout: ShapeNumber.module, base: object)
}

func initializeCallableTypes(_ ts: ThreadState) {
    let builtins = DictObject(raw: loadWord(rootBlock, RootOffset.builtinsDict))
    for layout in [
        ShapeNumber.staticMethod, ShapeNumber.classMethod, ShapeNumber.property, ShapeNumber.superProxy,
    ] {
        let type = shapeType(layout)
        _ = dictSet(ts, builtins, type.reading(ts).name, type.value)
    }
    _ = dictSet(ts, builtins, intern(ts, "object" as StaticString).value, Types.object.value)
    _ = dictSet(ts, builtins, intern(ts, "type" as StaticString).value, Types.type.value)
    initializeFunctionType(ts)
    initializeNativeType(ts)
    initializeMethodType(ts)
    initializeStaticAndClassMethods(ts)
    initializePropertyType(ts)
    initializeSuperType(ts)
    for layout in [ShapeNumber.member, ShapeNumber.attribute] {
        defineDescriptorMethods(ts, shapeType(layout))
        defineMethod(ts, shapeType(layout), "__set__", "(self, instance, value, /)") {
            let ts = ThreadState(raw: $0)
            let arguments = Arguments(raw: $1)
            return setThroughDescriptor(ts, arguments[0], arguments[1], arguments[2]) ? Value.none.raw : 0
        }
        defineMethod(ts, shapeType(layout), "__delete__", "(self, instance, /)") {
            let ts = ThreadState(raw: $0)
            let arguments = Arguments(raw: $1)
            return setThroughDescriptor(ts, arguments[0], arguments[1], .null) ? Value.none.raw : 0
        }
        defineAttribute(ts, shapeType(layout), "__doc__") { thread, raw in
            let value = Value(raw: raw)
            if value.hasShape(ShapeNumber.member) || AttributeObject(value).text == 0 { return Value.none.raw }
            return makeString(ThreadState(raw: thread), cString: AttributeObject(value).text).raw
        }
        defineAttribute(
            ts, shapeType(layout), "__objclass__",
            get: {
                let value = Value(raw: $1)
                _ = $0
                return value.hasShape(ShapeNumber.member)
                    ? MemberObject(value).owner.raw : AttributeObject(value).owner.raw
            })
        defineAttribute(
            ts, shapeType(layout), "__name__",
            get: {
                let value = Value(raw: $1)
                _ = $0
                return value.hasShape(ShapeNumber.member)
                    ? MemberObject(value).name.raw : AttributeObject(value).name.raw
            })
        defineMethod(ts, shapeType(layout), "__repr__", "(self, /)") {
            let ts = ThreadState(raw: $0)
            let value = Arguments(raw: $1)[0]
            let isMember = value.hasShape(ShapeNumber.member)
            let name = isMember ? MemberObject(value).name : AttributeObject(value).name
            let owner = isMember ? MemberObject(value).owner : AttributeObject(value).owner
            let kind = isMember ? "member" : "attribute"
            return makeString(
                ts, "<\(kind) '\(swiftString(StringObject(name)))' of '\(typeName(TypeObject(owner)))' objects>"
            ).raw
        }
    }
    for layout in [
        ShapeNumber.function, ShapeNumber.native, ShapeNumber.staticMethod, ShapeNumber.classMethod,
        ShapeNumber.property,
        ShapeNumber.superProxy, ShapeNumber.member, ShapeNumber.attribute,
    ] {
        updateTypeFlags(ts, shapeType(layout))
    }
}

/// `__get__` as Python code calls it.
private func defineDescriptorMethods(_ ts: ThreadState, _ type: TypeObject) {
    defineMethod(ts, type, "__get__", "(self, instance, owner=None, /)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        let isClassAccess = arguments[1].isNone && !arguments[2].isNull && !arguments[2].isNone
        let instance = isClassAccess ? Value.null : arguments[1]
        let owner = arguments[2].hasLayout(ShapeNumber.type) ? TypeObject(arguments[2]) : typeOf(arguments[1])
        return bindDescriptor(ts, arguments[0], instance, owner).raw
    }
}

// MARK: - function

/// Byte offset of a function's globals, which `__globals__` shows as a member.
private let functionGlobalsOffset = 24

private func initializeFunctionType(_ ts: ThreadState) {
    let type = Types.function
    defineDescriptorMethods(ts, type)
    defineRawMethod(ts, type, "__call__", "(self, /, *args, **kwargs)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        return callWindow(ts, arguments[0], arguments.address(1), $2 - 1, ts.keywordNames).raw
    }
    defineMethod(ts, type, "__repr__", "(self, /)") {
        let ts = ThreadState(raw: $0)
        let function = Arguments(raw: $1)[0]
        let name = swiftString(StringObject(FunctionObject(function).reading(ts).qualifiedName))
        return makeString(ts, "<function \(name) at 0x\(String(UInt(bitPattern: function.raw), radix: 16))>").raw
    }
    defineAttribute(
        ts, type, "__name__", get: { FunctionObject(raw: $1).reading(ThreadState(raw: $0)).name.raw },
        set: {
            let ts = ThreadState(raw: $0)
            guard checkTextValue(ts, Value(raw: $2), "__name__") else { return 0 }
            FunctionObject(raw: $1).writing(ts).name = Value(raw: $2)
            return 1
        })
    defineAttribute(
        ts, type, "__qualname__", get: { FunctionObject(raw: $1).reading(ThreadState(raw: $0)).qualifiedName.raw },
        set: {
            let ts = ThreadState(raw: $0)
            guard checkTextValue(ts, Value(raw: $2), "__qualname__") else { return 0 }
            FunctionObject(raw: $1).writing(ts).qualifiedName = Value(raw: $2)
            return 1
        })
    defineAttribute(
        ts, type, "__doc__", get: { noneForNull(FunctionObject(raw: $1).reading(ThreadState(raw: $0)).documentation) },
        set: {
            FunctionObject(raw: $1).writing(ThreadState(raw: $0)).documentation = $2 == 0 ? .none : Value(raw: $2)
            return 1
        })
    defineAttribute(
        ts, type, "__module__", get: { noneForNull(FunctionObject(raw: $1).reading(ThreadState(raw: $0)).module) },
        set: {
            FunctionObject(raw: $1).writing(ThreadState(raw: $0)).module = $2 == 0 ? .none : Value(raw: $2)
            return 1
        })
    defineAttribute(
        ts, type, "__defaults__", get: { noneForNull(FunctionObject(raw: $1).reading(ThreadState(raw: $0)).defaults) },
        set: {
            let ts = ThreadState(raw: $0)
            let value = $2 == 0 ? Value.none : Value(raw: $2)
            if !value.isNone && !value.hasLayout(ShapeNumber.tuple) {
                raise(ts, .typeError, "__defaults__ must be set to a tuple object")
                return 0
            }
            FunctionObject(raw: $1).writing(ts).defaults = value
            return 1
        })
    defineAttribute(
        ts, type, "__kwdefaults__",
        get: { noneForNull(FunctionObject(raw: $1).reading(ThreadState(raw: $0)).keywordDefaults) },
        set: {
            let ts = ThreadState(raw: $0)
            let value = $2 == 0 ? Value.none : Value(raw: $2)
            if !value.isNone && !value.hasLayout(ShapeNumber.dict) {
                raise(ts, .typeError, "__kwdefaults__ must be set to a dict object")
                return 0
            }
            FunctionObject(raw: $1).writing(ts).keywordDefaults = value
            return 1
        })
    defineAttribute(
        ts, type, "__annotations__",
        get: {
            let ts = ThreadState(raw: $0)
            let known = FunctionObject(raw: $1).reading(ts).annotations
            if !known.isNull && !known.isNone { return known.raw }
            let dict = makeDict(ts)
            FunctionObject(raw: $1).writing(ts).annotations = dict.value
            return dict.raw
        },
        set: {
            FunctionObject(raw: $1).writing(ThreadState(raw: $0)).annotations = Value(raw: $2)
            return 1
        })
    defineAttribute(
        ts, type, "__dict__", get: { functionAttributes(ThreadState(raw: $0), FunctionObject(raw: $1)).raw },
        set: {
            let ts = ThreadState(raw: $0)
            guard $2 != 0 && Value(raw: $2).hasLayout(ShapeNumber.dict) else {
                let message =
                    $2 == 0
                    ? "cannot delete __dict__"
                    : "__dict__ must be set to a dictionary, not a '\(typeName(Value(raw: $2)))'"
                raise(ts, .typeError, message)
                return 0
            }
            FunctionObject(raw: $1).writing(ts).attributes = Value(raw: $2)
            return 1
        })
    defineAttribute(
        ts, type, "__code__", get: { FunctionObject(raw: $1).reading(ThreadState(raw: $0)).code.raw },
        set: {
            let ts = ThreadState(raw: $0)
            guard Value(raw: $2).hasShape(ShapeNumber.code) else {
                raise(ts, .typeError, "__code__ must be set to a code object")
                return 0
            }
            let function = FunctionObject(raw: $1)
            let wanted = CodeObject(raw: $2).freeNames.count
            let closure = function.closure
            let given = closure.raw == 0 ? 0 : closure.count
            if wanted != given {
                let name = swiftString(StringObject(function.reading(ts).name))
                raise(ts, .valueError, "\(name)() requires a code object with \(given) free vars, not \(wanted)")
                return 0
            }
            let code = bindCode(ts, CodeObject(raw: $2), function.globals)
            if code.raw == 0 { return 0 }
            function.writing(ts).code = code
            return 1
        })
    let globals = MemberObject.allocate(
        ts, offset: functionGlobalsOffset, name: KnownName.globals.value, owner: type.value)
    _ = dictSet(ts, type.reading(ts).namespace, KnownName.globals.value, globals.value)
    defineAttribute(
        ts, type, "__closure__",
        get: {
            _ = $0
            return noneForNull(FunctionObject(raw: $1).closure.value)
        })
    defineAttribute(
        ts, type, "__builtins__",
        get: { frameBuiltins(ThreadState(raw: $0), FunctionObject(raw: $1).globals).raw })
    let cell = shapeType(ShapeNumber.cell)
    defineAttribute(
        ts, cell, "cell_contents",
        get: {
            let ts = ThreadState(raw: $0)
            let content = CellObject(raw: $1).reading(ts).content
            return content.isNull ? raise(ts, .valueError, "Cell is empty").raw : content.raw
        },
        set: {
            CellObject(raw: $1).writing(ThreadState(raw: $0)).content = Value(raw: $2)
            return 1
        })
    initializeCodeType(ts)
}

func noneForNull(_ value: Value) -> Int { value.isNull ? Value.none.raw : value.raw }

/// Whether the value given to an attribute is a str; else TypeError.
func checkTextValue(_ ts: ThreadState, _ value: Value, _ what: String) -> Bool {
    if value.hasLayout(ShapeNumber.string) { return true }
    raise(ts, .typeError, "\(what) must be set to a string object")
    return false
}

private func initializeCodeType(_ ts: ThreadState) {
    let type = shapeType(ShapeNumber.code)
    func define(_ name: StaticString, _ getter: NativeGetter) { defineAttribute(ts, type, name, get: getter) }
    define("co_name") { _, raw in CodeObject(raw: raw).name.raw }
    define("co_qualname") { _, raw in CodeObject(raw: raw).qualifiedName.raw }
    define("co_filename") { _, raw in CodeObject(raw: raw).filename.raw }
    define("co_firstlineno") { _, raw in Value(small: CodeObject(raw: raw).firstLine).raw }
    define("co_argcount") { _, raw in Value(small: CodeObject(raw: raw).argumentCount).raw }
    define("co_posonlyargcount") { _, raw in Value(small: CodeObject(raw: raw).positionalOnlyCount).raw }
    define("co_kwonlyargcount") { _, raw in Value(small: CodeObject(raw: raw).keywordOnlyCount).raw }
    define("co_nlocals") { _, raw in Value(small: CodeObject(raw: raw).localCount).raw }
    define("co_flags") { _, raw in Value(small: CodeObject(raw: raw).flags & 0xFFFF_FFFF).raw }
    define("co_varnames") { _, raw in CodeObject(raw: raw).localNames.raw }
    define("co_freevars") { _, raw in CodeObject(raw: raw).freeNames.raw }
    define("co_cellvars") { thread, raw in
        let ts = ThreadState(raw: thread)
        let code = CodeObject(raw: raw)
        let count = code.cellRegisters.count
        let names = TupleObject.allocate(ts, tailCount: count, count: count)
        if names.raw == 0 { return 0 }
        for index in 0..<count { names.initialize(index, code.localNames[code.cellRegisters[index].small]) }
        return names.raw
    }
    define("co_consts") { thread, raw in
        let code = CodeObject(raw: raw)
        return makeTuple(ThreadState(raw: thread), code.constantBase, code.constantCount).raw
    }
    defineMethod(ts, type, "__repr__", "(self, /)") {
        let ts = ThreadState(raw: $0)
        let code = CodeObject(Arguments(raw: $1)[0])
        return makeString(
            ts,
            "<code object \(swiftString(StringObject(code.name))) at 0x\(String(UInt(bitPattern: code.raw), radix: 16)), "
                + "file \"\(swiftString(StringObject(code.filename)))\", line \(code.firstLine)>"
        ).raw
    }
}

// MARK: - builtin_function_or_method, method

private func initializeNativeType(_ ts: ThreadState) {
    let type = shapeType(ShapeNumber.native)
    defineDescriptorMethods(ts, type)
    defineRawMethod(ts, type, "__call__", "(self, /, *args, **kwargs)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        return callWindow(ts, arguments[0], arguments.address(1), $2 - 1, ts.keywordNames).raw
    }
    defineAttribute(ts, type, "__name__") { _, raw in NativeObject(raw: raw).name.raw }
    defineAttribute(ts, type, "__qualname__") { thread, raw in
        let ts = ThreadState(raw: thread)
        let native = NativeObject(raw: raw)
        if native.owner.hasLayout(ShapeNumber.type) {
            let owner = typeName(TypeObject(native.owner))
            return makeString(ts, owner + "." + swiftString(StringObject(native.name))).raw
        }
        return native.name.raw
    }
    defineAttribute(ts, type, "__module__") { thread, raw in
        let owner = NativeObject(raw: raw).owner
        if owner.hasLayout(ShapeNumber.string) { return owner.raw }
        return owner.isNull ? intern(ThreadState(raw: thread), "builtins" as StaticString).raw : Value.none.raw
    }
    defineAttribute(ts, type, "__doc__") { thread, raw in
        nativeDocumentation(ThreadState(raw: thread), NativeObject(raw: raw)).raw
    }
    defineAttribute(ts, type, "__self__") { thread, raw in
        let owner = NativeObject(raw: raw).owner
        let name = owner.isNull ? KnownName.plainBuiltins.value : owner
        guard name.hasLayout(ShapeNumber.string) else { return owner.raw }
        let ts = ThreadState(raw: thread)
        let modules = DictObject(raw: loadWord(rootBlock, RootOffset.modulesDict))
        let module = dictGet(ts, modules, name)
        return module.isNull ? Value.none.raw : module.raw
    }
    defineAttribute(ts, type, "__text_signature__") { thread, raw in
        nativeSignature(ThreadState(raw: thread), NativeObject(raw: raw)).raw
    }
    defineAttribute(ts, type, "__objclass__") { thread, raw in
        let owner = NativeObject(raw: raw).owner
        if owner.hasLayout(ShapeNumber.type) { return owner.raw }
        let ts = ThreadState(raw: thread)
        return raiseNoAttribute(ts, Value(raw: raw), KnownName.objclass.value).raw
    }
    defineMethod(ts, type, "__repr__", "(self, /)") {
        let ts = ThreadState(raw: $0)
        let native = NativeObject(Arguments(raw: $1)[0])
        let name = swiftString(StringObject(native.name))
        if native.kind & NativeKind.method != 0 {
            let owner = typeName(TypeObject(native.owner))
            let kind = name.hasPrefix("__") ? "slot wrapper" : "method"
            return makeString(ts, "<\(kind) '\(name)' of '\(owner)' objects>").raw
        }
        return makeString(ts, "<built-in function \(name)>").raw
    }
}

private func initializeMethodType(_ ts: ThreadState) {
    let type = shapeType(ShapeNumber.boundMethod)
    defineNew(ts, type, "(cls, function, instance, /)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        if !arguments[1].hasLayout(ShapeNumber.type) && lookupSpecial(ts, typeOf(arguments[1]), .call).isNull {
            return raise(ts, .typeError, "first argument must be callable").raw
        }
        if arguments[2].isNone { return raise(ts, .typeError, "instance must not be None").raw }
        return BoundMethodObject.allocate(ts, function: arguments[1], receiver: arguments[2]).raw
    }
    defineRawMethod(ts, type, "__call__", "(self, /, *args, **kwargs)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        return callWindow(ts, arguments[0], arguments.address(1), $2 - 1, ts.keywordNames).raw
    }
    defineAttribute(ts, type, "__func__") { _, raw in BoundMethodObject(raw: raw).function.raw }
    defineAttribute(ts, type, "__self__") { _, raw in BoundMethodObject(raw: raw).receiver.raw }
    defineMethod(ts, type, "__getattribute__", "(self, name, /)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        guard checkName(ts, arguments[1]) else { return 0 }
        return methodAttribute(ts, BoundMethodObject(arguments[0]), arguments[1]).raw
    }
    defineMethod(ts, type, "__eq__", "(self, value, /)") {
        let arguments = Arguments(raw: $1)
        _ = $0
        guard arguments[1].hasShape(ShapeNumber.boundMethod) else { return Value.notImplemented.raw }
        let left = BoundMethodObject(arguments[0])
        let right = BoundMethodObject(arguments[1])
        return Value(left.function == right.function && left.receiver == right.receiver).raw
    }
    defineMethod(ts, type, "__hash__", "(self, /)") {
        _ = $0
        let method = BoundMethodObject(Arguments(raw: $1)[0])
        return Value(small: (identityHash(method.function) ^ identityHash(method.receiver)) &>> 1).raw
    }
    defineMethod(ts, type, "__repr__", "(self, /)") {
        let ts = ThreadState(raw: $0)
        let method = BoundMethodObject(Arguments(raw: $1)[0])
        if method.function.hasShape(ShapeNumber.native) {
            let name = swiftString(StringObject(NativeObject(method.function).name))
            let address = String(UInt(bitPattern: method.receiver.raw), radix: 16)
            let kind = name.hasPrefix("__") ? "method-wrapper '\(name)'" : "built-in method \(name)"
            return makeString(ts, "<\(kind) of \(typeName(method.receiver)) object at 0x\(address)>").raw
        }
        let name = getAttributeOrNull(ts, method.function, KnownName.qualname.value)
        clearException(ts)
        let receiver = repr(ts, method.receiver)
        if receiver.isErr { return 0 }
        let title = name.hasLayout(ShapeNumber.string) ? swiftString(StringObject(name)) : "?"
        return makeString(ts, "<bound method \(title) of \(swiftString(StringObject(receiver)))>").raw
    }
    type.writing(ts).flags = type.reading(ts).flags | TypeFlags.getattribute
}

/// A method shows its function's attributes.
private func methodAttribute(_ ts: ThreadState, _ method: BoundMethodObject, _ name: Value) -> Value {
    let type = shapeType(ShapeNumber.boundMethod)
    let own = lookupType(type, name)
    if own.hasShape(ShapeNumber.native) || own.hasShape(ShapeNumber.attribute) {
        if TypeObject(own.hasShape(ShapeNumber.native) ? NativeObject(own).owner : AttributeObject(own).owner).raw
            == type.raw
            || name == KnownName.`class`.value
        {
            return bindDescriptor(ts, own, method.value, type)
        }
    }
    let found = getAttributeOrNull(ts, method.function, name)
    if !found.isErr || !ts.exception.isNull { return found }
    let generic = findGenericAttribute(ts, method.value, type, name)
    if generic.isErr && ts.exception.isNull { return raiseNoAttribute(ts, method.value, name) }
    return generic
}

// MARK: - staticmethod, classmethod

private func initializeStaticAndClassMethods(_ ts: ThreadState) {
    let staticType = shapeType(ShapeNumber.staticMethod)
    let classType = shapeType(ShapeNumber.classMethod)
    defineNew(ts, staticType, "(cls, function, /)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        let raw = allocateInstance(ts, TypeObject(arguments[0]))
        if raw != 0 { StaticMethodObject(raw: raw).writing(ts).function = arguments[1] }
        return raw
    }
    defineNew(ts, classType, "(cls, function, /)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        let raw = allocateInstance(ts, TypeObject(arguments[0]))
        if raw != 0 { ClassMethodObject(raw: raw).writing(ts).function = arguments[1] }
        return raw
    }
    for type in [staticType, classType] {
        defineDescriptorMethods(ts, type)
        defineRawMethod(ts, type, "__init__", "(self, /, *args)") { _, _, _ in Value.none.raw }
        for name in ["__func__", "__wrapped__"] as [StaticString] {
            defineAttribute(ts, type, name) { thread, raw in
                wrappedFunction(ThreadState(raw: thread), Value(raw: raw)).raw
            }
        }
        defineAttribute(ts, type, "__isabstractmethod__") { thread, raw in
            let ts = ThreadState(raw: thread)
            let name = intern(ts, "__isabstractmethod__" as StaticString).value
            let found = getAttributeOrNull(ts, wrappedFunction(ts, Value(raw: raw)), name)
            if found.isNull { return ts.exception.isNull ? Value.false.raw : 0 }
            return found.raw
        }
        forwardFunctionAttributes(ts, type)
    }
    defineRawMethod(ts, staticType, "__call__", "(self, /, *args, **kwargs)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        let function = StaticMethodObject(arguments[0]).reading(ts).function
        return callWindow(ts, function, arguments.address(1), $2 - 1, ts.keywordNames).raw
    }
}

private func forwardFunctionAttributes(_ ts: ThreadState, _ type: TypeObject) {
    defineAttribute(ts, type, "__name__") { thread, raw in
        let ts = ThreadState(raw: thread)
        return getAttribute(ts, wrappedFunction(ts, Value(raw: raw)), KnownName.name.value).raw
    }
    defineAttribute(ts, type, "__qualname__") { thread, raw in
        let ts = ThreadState(raw: thread)
        return getAttribute(ts, wrappedFunction(ts, Value(raw: raw)), KnownName.qualname.value).raw
    }
    defineAttribute(ts, type, "__doc__") { thread, raw in
        let ts = ThreadState(raw: thread)
        return getAttribute(ts, wrappedFunction(ts, Value(raw: raw)), KnownName.doc.value).raw
    }
    defineAttribute(ts, type, "__module__") { thread, raw in
        let ts = ThreadState(raw: thread)
        return getAttribute(ts, wrappedFunction(ts, Value(raw: raw)), KnownName.module.value).raw
    }
}

private func wrappedFunction(_ ts: ThreadState, _ value: Value) -> Value {
    value.hasLayout(ShapeNumber.staticMethod)
        ? StaticMethodObject(value).reading(ts).function : ClassMethodObject(value).reading(ts).function
}
