import ApusBytecode

// Modules whose Python source lies in the binary. They look like native modules: their functions can be builtins, which do
// not bind as methods, and their frames do not appear in tracebacks.

/// Compiles and runs a frozen module and enters it into `sys.modules`.
///
/// While it runs, the name `builtin` is a decorator there that makes a builtin function of a Python function.
@inline(never)
func runFrozenModule(_ ts: ThreadState, _ name: String, _ source: StaticString) -> Value {
    let bytes = Array(UnsafeBufferPointer(start: source.utf8Start, count: source.utf8CodeUnitCount))
    addedCodeFlags = CodeFlag.isHidden
    let code = compileSource(ts, bytes, isDecoded: true, filename: "<frozen \(name)>", mode: .exec)
    addedCodeFlags = 0
    if code.raw == 0 { return .null }
    let nameValue = intern(ts, name).value
    let module = makeModule(ts, nameValue)
    let spec = makeModuleSpec(ts, name, origin: makeString(ts, "built-in").value, folder: .none)
    if spec.isErr { return .null }
    let modules = DictObject(raw: loadWord(rootBlock, RootOffset.modulesDict))
    let decorator = intern(ts, "builtin" as StaticString).value
    let maker = makeNative(
        ts, decorator, "(function, /)", owner: nameValue, kind: 0, effects: .worst,
        unsafeBitCast(makeBuiltinEntry, to: Int.self))
    if !dictSet(ts, module.namespace, KnownName.spec.value, spec)
        || !dictSet(ts, module.namespace, decorator, maker.value) || !dictSet(ts, modules, nameValue, module.value)
    {
        return .null
    }
    let outcome = execute(ts, code, module.namespace, module.namespace.value)
    let failure = takeException(ts)
    _ = dictDelete(ts, outcome.isErr ? modules : module.namespace, outcome.isErr ? nameValue : decorator)
    ts.exception = failure
    return outcome.isErr ? .null : module.value
}

private let makeBuiltinEntry: NativeEntry = { thread, base in
    let ts = ThreadState(raw: thread)
    let function = Arguments(raw: base)[0]
    guard function.hasShape(ShapeNumber.function) else {
        return raise(ts, .typeError, "builtin() argument must be a function").raw
    }
    let view = FunctionObject(function).reading(ts)
    return NativeObject.allocate(
        ts, entry: 0, directMinimum: Int.max, directSpan: 0, signature: 0, minimum: -1, maximum: -1,
        kind: NativeKind.python, effects: EffectDeclaration.worst.encoded, parameters: function, name: view.name,
        owner: view.module
    ).raw
}

/// Runs what `atexit.register` has noted, if the program imported `atexit`.
func runExitFunctions(_ ts: ThreadState) {
    let modules = DictObject(raw: loadWord(rootBlock, RootOffset.modulesDict))
    let module = dictGetString(modules, intern(ts, "atexit" as StaticString))
    if module.isNull { return }
    let run = getAttributeOrNull(ts, module, intern(ts, "_run_exitfuncs" as StaticString).value)
    if run.isNull || callValue(ts, run).isErr { reportUnraisable(ts, module) }
}
