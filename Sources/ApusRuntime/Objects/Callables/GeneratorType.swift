// The methods of generators (PEP 255, 342, 380).

func initializeGeneratorType(_ ts: ThreadState) {
    let type = shapeType(ShapeNumber.generator)
    defineMethod(ts, type, "__iter__", "(self, /)") { _, arguments in Arguments(raw: arguments)[0].raw }
    defineMethod(ts, type, "__next__", "(self, /)") {
        let ts = ThreadState(raw: $0)
        return deliver(ts, generatorResume(ts, GeneratorObject(Arguments(raw: $1)[0]), .none)).raw
    }
    defineMethod(ts, type, "send", "(self, arg, /)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        return deliver(ts, generatorResume(ts, GeneratorObject(arguments[0]), arguments[1])).raw
    }
    defineMethod(ts, type, "throw", "(self, typ, val=None, tb=None, /)") {
        throwMethod(ThreadState(raw: $0), Arguments(raw: $1)).raw
    }
    defineMethod(ts, type, "close", "(self, /)") {
        closeGenerator(ThreadState(raw: $0), GeneratorObject(Arguments(raw: $1)[0])) ? Value.none.raw : 0
    }
    defineAttribute(ts, type, "gi_running") { thread, raw in
        Value(GeneratorObject(raw: raw).reading(ThreadState(raw: thread)).state == GeneratorState.running).raw
    }
    defineAttribute(ts, type, "gi_suspended") { thread, raw in
        Value(GeneratorObject(raw: raw).reading(ThreadState(raw: thread)).state == GeneratorState.suspended).raw
    }
    defineAttribute(ts, type, "gi_code") { thread, raw in
        GeneratorObject(raw: raw).reading(ThreadState(raw: thread)).code.raw
    }
    defineAttribute(ts, type, "gi_yieldfrom") { thread, raw in
        let view = GeneratorObject(raw: raw).reading(ThreadState(raw: thread))
        return view.state == GeneratorState.suspended ? noneForNull(view.delegate) : Value.none.raw
    }
    defineAttribute(ts, type, "gi_frame") { _, _ in Value.none.raw }
    defineAttribute(
        ts, type, "__name__", get: { GeneratorObject(raw: $1).reading(ThreadState(raw: $0)).name.raw },
        set: {
            guard checkTextValue(ThreadState(raw: $0), Value(raw: $2), "__name__") else { return 0 }
            GeneratorObject(raw: $1).writing(ThreadState(raw: $0)).name = Value(raw: $2)
            return 1
        })
    defineAttribute(
        ts, type, "__qualname__", get: { GeneratorObject(raw: $1).reading(ThreadState(raw: $0)).qualifiedName.raw },
        set: {
            guard checkTextValue(ThreadState(raw: $0), Value(raw: $2), "__qualname__") else { return 0 }
            GeneratorObject(raw: $1).writing(ThreadState(raw: $0)).qualifiedName = Value(raw: $2)
            return 1
        })
    defineMethod(ts, type, "__repr__", "(self, /)") {
        let ts = ThreadState(raw: $0)
        let object = Arguments(raw: $1)[0]
        let name = swiftString(StringObject(GeneratorObject(object).reading(ts).qualifiedName))
        return makeString(ts, "<generator object \(name) at 0x\(String(UInt(bitPattern: object.raw), radix: 16))>").raw
    }
}

/// The value of a resumption for Python code: StopIteration carries the value of a return.
private func deliver(_ ts: ThreadState, _ outcome: (value: Value, finished: Bool)) -> Value {
    if !outcome.finished { return outcome.value }
    let result = ts.result
    if result.isNone || result.isNull { return raiseEmpty(ts, .stopIteration) }
    let exception = makeException(ts, KnownType.stopIteration.object, makeTuple(ts, result))
    return raiseException(ts, exception.value)
}

/// `generator.throw(type[, value[, traceback]])`
private func throwMethod(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    let exception = exceptionToThrow(
        ts, arguments[1], arguments[2].isNull ? .none : arguments[2], arguments[3].isNull ? .none : arguments[3])
    if exception.isErr { return .null }
    return throwInto(ts, GeneratorObject(arguments[0]), exception)
}

private func exceptionToThrow(_ ts: ThreadState, _ type: Value, _ value: Value, _ traceback: Value) -> Value {
    var exception = type
    if type.hasLayout(ShapeNumber.type) && isSubtype(TypeObject(type), KnownType.baseException.object) {
        if value.hasLayout(ShapeNumber.exception) && isInstance(value, TypeObject(type)) {
            exception = value
        } else if value.isNone {
            exception = callValue(ts, type)
        } else if value.hasLayout(ShapeNumber.tuple) {
            exception = callWithTuple(ts, type, TupleObject(value), .null)
        } else {
            exception = callValue(ts, type, value)
        }
        if exception.isErr { return .null }
        if !exception.hasLayout(ShapeNumber.exception) {
            let title = repr(ts, type)
            return title.isErr ? .null : raiseNoInstance(ts, title, typeName(exception))
        }
    } else if type.hasLayout(ShapeNumber.exception) {
        if !value.isNone { return raise(ts, .typeError, "instance exception may not have a separate value") }
    } else {
        return raise(
            ts, .typeError,
            "exceptions must be classes or instances deriving from BaseException, not \(typeName(type))")
    }
    if !traceback.isNone {
        if !traceback.hasShape(ShapeNumber.traceback) {
            return raise(ts, .typeError, "throw() third argument must be a traceback object")
        }
        ExceptionObject(exception).writing(ts).traceback = traceback
    }
    return exception
}

/// TypeError: calling an exception class, shown as `title`, made something of the class `found` instead.
@inline(never) @discardableResult
func raiseNoInstance(_ ts: ThreadState, _ title: Value, _ found: String) -> Value {
    raise(
        ts, .typeError,
        "calling \(swiftString(StringObject(title))) should have returned an instance of BaseException, not \(found)")
}

/// Raises the exception at the yield; an iterator that the generator delegates to gets it first.
private func throwInto(_ ts: ThreadState, _ generator: GeneratorObject, _ exception: Value) -> Value {
    guard enterNative(ts) else { return .null }
    let view = generator.reading(ts)
    if view.state == GeneratorState.suspended && !view.delegate.isNull {
        let delegate = view.delegate
        var outcome = Value.null
        var handled = true
        if matches(ts, exception, .generatorExit) {
            if closeIterator(ts, delegate) {
                handled = false
            }
        } else if delegate.hasShape(ShapeNumber.generator) {
            outcome = throwInto(ts, GeneratorObject(delegate), exception)
        } else {
            let method = getAttributeOrNull(ts, delegate, KnownName.throwMethod.value)
            if method.isNull {
                if !ts.exception.isNull { return .null }
                handled = false
            } else {
                outcome = callValue(ts, method, exception)
            }
        }
        if handled {
            if !outcome.isErr { return outcome }
            if matches(ts, ts.exception, .stopIteration) {
                // The delegate has returned: the generator goes on behind its `yield from`.
                let stop = takeException(ts)
                let result = ExceptionObject(stop).reading(ts).first
                return deliver(ts, resumeBehindDelegate(ts, generator, result.isNull ? .none : result))
            }
            return deliver(ts, generatorThrow(ts, generator))
        }
    }
    ts.exception = .null
    raiseException(ts, exception)
    return deliver(ts, generatorThrow(ts, generator))
}

/// Closes an iterator that may have `close`. False with an exception set when that raised.
private func closeIterator(_ ts: ThreadState, _ iterator: Value) -> Bool {
    if iterator.hasShape(ShapeNumber.generator) { return closeGenerator(ts, GeneratorObject(iterator)) }
    let method = getAttributeOrNull(ts, iterator, KnownName.close.value)
    if method.isNull { return ts.exception.isNull }
    return !callValue(ts, method).isErr
}

/// `generator.close()`. False with an exception set when the generator raised or went on.
@inline(never)
func closeGenerator(_ ts: ThreadState, _ generator: GeneratorObject) -> Bool {
    let state = generator.reading(ts).state
    if state == GeneratorState.finished { return true }
    if state == GeneratorState.created {
        let writing = generator.writing(ts)
        writing.delegate = ts.handled
        finishGenerator(ts, generator)
        return true
    }
    if state == GeneratorState.suspended && !generator.reading(ts).delegate.isNull {
        let delegate = generator.reading(ts).delegate
        if !closeIterator(ts, delegate) {
            let outcome = generatorThrow(ts, generator)
            if !outcome.value.isErr { return raiseIgnoredExit(ts) }
            return outcome.finished
        }
    }
    raiseEmpty(ts, .generatorExit)
    let outcome = generatorThrow(ts, generator)
    if outcome.finished { return true }
    if !outcome.value.isErr { return raiseIgnoredExit(ts) }
    if matches(ts, ts.exception, .generatorExit) || matches(ts, ts.exception, .stopIteration) {
        clearException(ts)
        return true
    }
    return false
}

private func raiseIgnoredExit(_ ts: ThreadState) -> Bool {
    raise(ts, .runtimeError, "generator ignored GeneratorExit")
    return false
}
