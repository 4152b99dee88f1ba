// Coroutines (PEP 492): laid out and resumed as generators, without being iterators; `__await__` gives one that is.

func initializeCoroutineTypes(_ ts: ThreadState) {
    let type = makeType(ts, "coroutine", layout: ShapeNumber.coroutine, base: Types.object, flags: 0)
    defineActivationMethods(ts, type)
    defineMethod(ts, type, "__await__", "(self, /)") {
        CoroutineWrapperObject.allocate(ThreadState(raw: $0), coroutine: Arguments(raw: $1)[0]).raw
    }
    defineAttribute(ts, type, "cr_running", get: activationIsRunning)
    defineAttribute(ts, type, "cr_suspended", get: activationIsSuspended)
    defineAttribute(ts, type, "cr_code", get: activationCode)
    defineAttribute(ts, type, "cr_await", get: activationDelegate)
    defineAttribute(ts, type, "cr_frame", get: activationFrame)
    defineAttribute(ts, type, "cr_origin") { thread, raw in
        noneForNull(CoroutineObject(raw: raw).reading(ThreadState(raw: thread)).origin)
    }

    let wrapper = makeType(
        ts, "coroutine_wrapper", layout: ShapeNumber.coroutineWrapper, base: Types.object, flags: 0)
    defineMethod(ts, wrapper, "__iter__", "(self, /)") { _, arguments in Arguments(raw: arguments)[0].raw }
    defineMethod(ts, wrapper, "__next__", "(self, /)") {
        let ts = ThreadState(raw: $0)
        return deliver(ts, generatorResume(ts, wrapped(Arguments(raw: $1)[0]), .none)).raw
    }
    defineMethod(ts, wrapper, "send", "(self, arg, /)") {
        let ts = ThreadState(raw: $0)
        return deliver(ts, generatorResume(ts, wrapped(Arguments(raw: $1)[0]), Arguments(raw: $1)[1])).raw
    }
    defineMethod(ts, wrapper, "throw", "(self, typ, val=None, tb=None, /)") {
        let ts = ThreadState(raw: $0)
        let exception = thrownException(ts, Arguments(raw: $1), 1)
        return exception.isErr ? 0 : throwInto(ts, wrapped(Arguments(raw: $1)[0]), exception, closes: true).raw
    }
    defineMethod(ts, wrapper, "close", "(self, /)") {
        closeGenerator(ThreadState(raw: $0), wrapped(Arguments(raw: $1)[0])) ? Value.none.raw : 0
    }
}

private func wrapped(_ wrapper: Value) -> GeneratorObject { GeneratorObject(CoroutineWrapperObject(wrapper).coroutine) }

// MARK: - Origins

/// Where a coroutine was made: (file, line, function) of up to `ts.originDepth` frames from the caller of its function
/// outwards; null when origins are not tracked.
func coroutineOrigin(_ ts: ThreadState, _ function: Frame) -> Value {
    if _fastPath(ts.originDepth == 0) { return .null }
    let entries = makeList(ts, 0)
    var position = function.returnPC
    var frame = function.caller
    while frame.raw != 0 && !frame.function.isNull && entries.reading(ts).count < ts.originDepth {
        let code = frame.code
        let line = lineNumber(code, (position.raw &- code.instructions) &>> 3 &- 1)
        let entry = makeTuple(ts, code.filename, Value(small: line), code.name)
        if entry.raw == 0 || !listAppend(ts, entries, entry.value) { return .null }
        position = frame.returnPC
        frame = frame.caller
    }
    return listToTuple(ts, entries).value
}

/// A coroutine dies without having been awaited: the module `warnings` says so if the program has imported it (nothing
/// is imported from a finalizer), else the runtime.
func warnNeverAwaited(_ ts: ThreadState, _ coroutine: Value) {
    let modules = DictObject(raw: loadWord(rootBlock, RootOffset.modulesDict))
    let module = dictGetString(modules, intern(ts, "warnings" as StaticString))
    let name = intern(ts, "_warn_unawaited_coroutine" as StaticString).value
    let warn = module.isNull ? Value.null : getAttributeOrNull(ts, module, name)
    if !warn.isNull {
        if callValue(ts, warn, coroutine).isErr { reportUnraisable(ts, coroutine) }
        return
    }
    clearException(ts)
    let title = swiftString(StringObject(GeneratorObject(coroutine).reading(ts).qualifiedName))
    writeStandardError(ts, "sys:1: RuntimeWarning: coroutine '\(title)' was never awaited\n")
}
