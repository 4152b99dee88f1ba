// Modules.

func initializeModuleType(_ ts: ThreadState) {
    let type = Types.module
    defineNew(ts, type, "(cls, /, *args, **kwargs)", raw: true) {
        let ts = ThreadState(raw: $0)
        let raw = allocateInstance(ts, TypeObject(Arguments(raw: $1)[0]))
        if raw == 0 { return 0 }
        let namespace = makeDict(ts)
        dictBecomeCells(ts, namespace)
        writeBarrier(ts, raw)
        initializeField(raw, 24, namespace.raw)
        _ = $2
        return raw
    }
    defineMethod(ts, type, "__init__", "(self, name, doc=None)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        if !arguments[1].hasLayout(ShapeNumber.string) {
            return raise(ts, .typeError, "module.__init__() argument 1 must be str, not \(typeName(arguments[1]))").raw
        }
        fillModule(ts, ModuleObject(arguments[0]), arguments[1], arguments[2].isNull ? .none : arguments[2])
        return Value.none.raw
    }
    defineMethod(ts, type, "__repr__", "(self, /)") {
        moduleRepr(ThreadState(raw: $0), ModuleObject(Arguments(raw: $1)[0])).raw
    }
    defineMethod(ts, type, "__dir__", "(self, /)") {
        let ts = ThreadState(raw: $0)
        let namespace = ModuleObject(Arguments(raw: $1)[0]).namespace
        // PEP 562
        let hook = dictGetString(namespace, KnownName.dir.string)
        return hook.isNull ? iterableToList(ts, namespace.value).raw : callValue(ts, hook).raw
    }
    defineAttribute(ts, type, "__dict__") { _, raw in ModuleObject(raw: raw).namespace.raw }
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

private func moduleRepr(_ ts: ThreadState, _ module: ModuleObject) -> Value {
    let name = dictGetString(module.namespace, KnownName.name.string)
    let text = name.hasLayout(ShapeNumber.string) ? swiftString(StringObject(name)) : "?"
    let file = dictGetString(module.namespace, KnownName.file.string)
    if file.hasLayout(ShapeNumber.string) {
        return makeString(ts, "<module '\(text)' from '\(swiftString(StringObject(file)))'>").value
    }
    let spec = dictGetString(module.namespace, KnownName.spec.string)
    return makeString(ts, spec.isNull || spec.isNone ? "<module '\(text)'>" : "<module '\(text)' (built-in)>").value
}
