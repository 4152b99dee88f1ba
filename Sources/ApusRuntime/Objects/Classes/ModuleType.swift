// Modules.

func initializeModuleType(_ ts: ThreadState) {
    let type = Types.module
    defineModuleNatives(ts, type)
}

private func fillModule(_ ts: ThreadState, _ module: ModuleObject, _ name: Value, _ documentation: Value) {
    module.writing(ts).name = name
    _ = dictSet(ts, module.namespace, KnownName.name.value, name)
    _ = dictSet(ts, module.namespace, KnownName.doc.value, documentation)
    for known in [KnownName.packageName, .loader, .spec] { _ = dictSet(ts, module.namespace, known.value, .none) }
}

/// A new module, not entered into `sys.modules`.
package func makeModule(_ ts: ThreadState, _ name: Value, documentation: Value = .none) -> ModuleObject {
    let namespace = makeDict(ts)
    dictBecomeCells(ts, namespace)
    let module = ModuleObject.allocate(ts, name: name, namespace: namespace)
    fillModule(ts, module, name, documentation)
    return module
}

func moduleRepr(_ ts: ThreadState, _ module: ModuleObject) -> Value {
    let name = dictGetString(module.namespace, KnownName.name.string)
    let text = name.hasLayout(ShapeNumber.string) ? swiftString(StringObject(name)) : "?"
    let file = dictGetString(module.namespace, KnownName.file.string)
    if file.hasLayout(ShapeNumber.string) {
        return makeString(ts, "<module '\(text)' from '\(swiftString(StringObject(file)))'>").value
    }
    let spec = dictGetString(module.namespace, KnownName.spec.string)
    return makeString(ts, spec.isNull || spec.isNone ? "<module '\(text)'>" : "<module '\(text)' (built-in)>").value
}

// MARK: - Bodies of natives

func moduleNew(_ ts: ThreadState, _ type: TypeObject, _ arguments: ArgumentList) -> Value {
    let raw = allocateInstance(ts, type)
    if raw == 0 { return .null }
    let namespace = makeDict(ts)
    dictBecomeCells(ts, namespace)
    writeBarrier(ts, raw)
    initializeField(raw, 24, namespace.raw)
    _ = (arguments.count + 1)
    return Value(raw: raw)
}

func moduleInit(_ ts: ThreadState, _ receiver: ModuleObject, _ name: Value, _ doc: Value) -> Value {
    if !name.hasLayout(ShapeNumber.string) {
        return raise(ts, .typeError, "module.__init__() argument 1 must be str, not \(typeName(name))")
    }
    fillModule(ts, receiver, name, doc.isNull ? .none : doc)
    return .none
}

func moduleDir(_ ts: ThreadState, _ receiver: ModuleObject) -> Value {
    let namespace = receiver.namespace
    // PEP 562
    let hook = dictGetString(namespace, KnownName.dir.string)
    return hook.isNull ? iterableToList(ts, namespace.value) : callValue(ts, hook)
}

func moduleDict(_ ts: ThreadState, _ receiver: ModuleObject) -> Value { receiver.namespace.value }
