// The methods of generators (PEP 255, 342, 380), and what coroutines and asynchronous generators share with them.

func initializeGeneratorType(_ ts: ThreadState) {
    defineGeneratorNatives(ts, shapeType(ShapeNumber.generator))
}

/// `send`, `throw`, `close` and what `defineActivationNames` adds.
func defineActivationMethods(_ ts: ThreadState, _ type: TypeObject) {
    defineMethod(ts, type, "send", "(self, arg, /)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        return deliver(ts, generatorResume(ts, GeneratorObject(arguments[0]), arguments[1])).raw
    }
    defineMethod(ts, type, "throw", "(self, typ, val=None, tb=None, /)") {
        let ts = ThreadState(raw: $0)
        let exception = thrownException(ts, Arguments(raw: $1), 1)
        return exception.isErr
            ? 0 : throwInto(ts, GeneratorObject(Arguments(raw: $1)[0]), exception, closes: true).raw
    }
    defineMethod(ts, type, "close", "(self, /)") {
        closeGenerator(ThreadState(raw: $0), GeneratorObject(Arguments(raw: $1)[0])) ? Value.none.raw : 0
    }
    defineActivationNames(ts, type)
}

/// `__name__`, `__qualname__`, `__repr__` and `__del__`.
func defineActivationNames(_ ts: ThreadState, _ type: TypeObject) {
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
        let address = String(UInt(bitPattern: object.raw), radix: 16)
        return makeString(ts, "<\(typeName(object)) object \(name) at 0x\(address)>").raw
    }
    defineMethod(ts, type, "__del__", "(self, /)") {
        finalizeActivation(ThreadState(raw: $0), Arguments(raw: $1)[0])
        return Value.none.raw
    }
}

// Attributes that have a name of their own in each of the classes.

let activationIsRunning: NativeGetter = { thread, raw in
    Value(GeneratorObject(raw: raw).reading(ThreadState(raw: thread)).state == GeneratorState.running).raw
}
let activationIsSuspended: NativeGetter = { thread, raw in
    Value(GeneratorObject(raw: raw).reading(ThreadState(raw: thread)).state == GeneratorState.suspended).raw
}
let activationCode: NativeGetter = { thread, raw in
    GeneratorObject(raw: raw).reading(ThreadState(raw: thread)).code.raw
}
let activationDelegate: NativeGetter = { thread, raw in
    let view = GeneratorObject(raw: raw).reading(ThreadState(raw: thread))
    return view.state == GeneratorState.suspended ? noneForNull(view.delegate) : Value.none.raw
}
let activationFrame: NativeGetter = { thread, raw in
    activationFrameObject(ThreadState(raw: thread), GeneratorObject(raw: raw)).raw
}

/// What happens when nothing refers to the object any more (PEP 342, 492, 525).
func finalizeActivation(_ ts: ThreadState, _ object: Value) {
    let state = GeneratorObject(object).reading(ts).state
    if state == GeneratorState.finished || state == GeneratorState.running { return }
    if object.hasShape(ShapeNumber.asyncGenerator), finalizeAsyncGenerator(ts, object) { return }
    if state == GeneratorState.created {
        if object.hasShape(ShapeNumber.coroutine) { warnNeverAwaited(ts, object) }
        return
    }
    if !closeGenerator(ts, GeneratorObject(object)) { reportUnraisable(ts, object) }
}

/// The value of a resumption for Python code: StopIteration carries the value of a return.
func deliver(_ ts: ThreadState, _ outcome: (value: Value, finished: Bool)) -> Value {
    if !outcome.finished { return outcome.value }
    let result = ts.result
    if result.isNone || result.isNull { return raiseEmpty(ts, .stopIteration) }
    return raiseStopIteration(ts, result)
}

/// Raises the StopIteration that carries a result.
func raiseStopIteration(_ ts: ThreadState, _ result: Value) -> Value {
    if result.isNone { return raiseEmpty(ts, .stopIteration) }
    return raiseException(ts, makeException(ts, KnownType.stopIteration.object, makeTuple(ts, result)).value)
}

/// The exception that the arguments of `throw(type[, value[, traceback]])` from `first` on name.
func thrownException(_ ts: ThreadState, _ arguments: Arguments, _ first: Int) -> Value {
    let value = arguments[first + 1]
    let traceback = arguments[first + 2]
    return exceptionToThrow(
        ts, arguments[first], value.isNull ? .none : value, traceback.isNull ? .none : traceback)
}

func exceptionToThrow(_ ts: ThreadState, _ type: Value, _ value: Value, _ traceback: Value) -> Value {
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

/// `throwIntoGenerator` for Python code.
func throwInto(_ ts: ThreadState, _ generator: GeneratorObject, _ exception: Value, closes: Bool) -> Value {
    deliver(ts, throwIntoGenerator(ts, generator, exception, closes: closes))
}

/// Raises the exception at the yield; an iterator that the generator delegates to gets it first, and is closed instead
/// by a GeneratorExit with `closes`. The outcome is as that of `generatorResume`.
func throwIntoGenerator(
    _ ts: ThreadState, _ generator: GeneratorObject, _ exception: Value, closes: Bool
) -> (value: Value, finished: Bool) {
    guard enterNative(ts) else { return (.null, false) }
    let view = generator.reading(ts)
    if view.state == GeneratorState.suspended && !view.delegate.isNull {
        let delegate = view.delegate
        var outcome = Value.null
        var isHandled = true
        if closes && matches(ts, exception, .generatorExit) {
            isHandled = !closeIterator(ts, delegate)
        } else if delegate.hasShape(ShapeNumber.generator) || delegate.hasShape(ShapeNumber.coroutine) {
            let inner = throwIntoGenerator(ts, GeneratorObject(delegate), exception, closes: closes)
            if inner.finished { return resumeBehindDelegate(ts, generator, ts.result) }
            outcome = inner.value
        } else {
            let method = getAttributeOrNull(ts, delegate, KnownName.throwMethod.value)
            if method.isNull {
                if !ts.exception.isNull { return (.null, false) }
                isHandled = false
            } else {
                outcome = callValue(ts, method, exception)
            }
        }
        if isHandled {
            if !outcome.isErr { return (outcome, false) }
            if matches(ts, ts.exception, .stopIteration) {
                // The delegate has returned: the generator goes on behind its `yield from`.
                let stop = takeException(ts)
                let result = ExceptionObject(stop).reading(ts).first
                return resumeBehindDelegate(ts, generator, result.isNull ? .none : result)
            }
            return generatorThrow(ts, generator)
        }
    }
    ts.exception = exception
    return generatorThrow(ts, generator)
}

/// Closes an iterator that may have `close`. False with an exception set when that raised.
private func closeIterator(_ ts: ThreadState, _ iterator: Value) -> Bool {
    if iterator.hasShape(ShapeNumber.generator) || iterator.hasShape(ShapeNumber.coroutine) {
        return closeGenerator(ts, GeneratorObject(iterator))
    }
    let method = getAttributeOrNull(ts, iterator, KnownName.close.value)
    if method.isNull {
        // As CPython: an error of the search for `close` is reported and does not stop the closing.
        if !ts.exception.isNull { reportUnraisable(ts, iterator) }
        return true
    }
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
            if !outcome.value.isErr { return raiseIgnoredExit(ts, generator) }
            return outcome.finished
        }
    }
    raiseEmpty(ts, .generatorExit)
    let outcome = generatorThrow(ts, generator)
    if outcome.finished { return true }
    if !outcome.value.isErr { return raiseIgnoredExit(ts, generator) }
    if matches(ts, ts.exception, .generatorExit) || matches(ts, ts.exception, .stopIteration) {
        clearException(ts)
        return true
    }
    return false
}

private func raiseIgnoredExit(_ ts: ThreadState, _ generator: GeneratorObject) -> Bool {
    raise(ts, .runtimeError, "\(activationTitle(generator.value)) ignored GeneratorExit")
    return false
}

// MARK: - Bodies of natives

func generatorIter(_ ts: ThreadState, _ receiver: GeneratorObject) -> Value { receiver.value }

func generatorNextMethod(_ ts: ThreadState, _ receiver: GeneratorObject) -> Value {
    return deliver(ts, generatorResume(ts, receiver, .none))
}

func generatorSend(_ ts: ThreadState, _ receiver: GeneratorObject, _ arg: Value) -> Value {
    return deliver(ts, generatorResume(ts, receiver, arg))
}

func generatorGiRunning(_ ts: ThreadState, _ receiver: GeneratorObject) -> Value {
    Value(receiver.reading(ts).state == GeneratorState.running)
}

func generatorGiSuspended(_ ts: ThreadState, _ receiver: GeneratorObject) -> Value {
    Value(receiver.reading(ts).state == GeneratorState.suspended)
}

func generatorGiCode(_ ts: ThreadState, _ receiver: GeneratorObject) -> Value { receiver.reading(ts).code.value }

func generatorGiYieldfrom(_ ts: ThreadState, _ receiver: GeneratorObject) -> Value {
    let view = receiver.reading(ts)
    return view.state == GeneratorState.suspended ? Value(raw: noneForNull(view.delegate)) : .none
}

func generatorGiFrame(_ ts: ThreadState, _ receiver: GeneratorObject) -> Value { activationFrameObject(ts, receiver) }

func generatorName(_ ts: ThreadState, _ receiver: GeneratorObject) -> Value { receiver.reading(ts).name }

func generatorSetName(_ ts: ThreadState, _ receiver: GeneratorObject, _ value: Value) -> Bool {
    guard checkTextValue(ts, value, "__name__") else { return false }
    receiver.writing(ts).name = value
    return true
}

func generatorQualname(_ ts: ThreadState, _ receiver: GeneratorObject) -> Value { receiver.reading(ts).qualifiedName }

func generatorSetQualname(_ ts: ThreadState, _ receiver: GeneratorObject, _ value: Value) -> Bool {
    guard checkTextValue(ts, value, "__qualname__") else { return false }
    receiver.writing(ts).qualifiedName = value
    return true
}

func generatorRepr(_ ts: ThreadState, _ receiver: GeneratorObject) -> Value {
    let object = receiver.value
    let name = swiftString(StringObject(GeneratorObject(object).reading(ts).qualifiedName))
    return makeString(
        ts, "<\(typeName(object)) object \(name) at 0x\(String(UInt(bitPattern: object.raw), radix: 16))>"
    ).value
}

/// `generator.throw(type[, value[, traceback]])`
func throwMethod(_ ts: ThreadState, _ receiver: GeneratorObject, _ typ: Value, _ val: Value, _ tb: Value) -> Value {
    let exception = exceptionToThrow(ts, typ, val.isNull ? .none : val, tb.isNull ? .none : tb)
    return exception.isErr ? .null : throwInto(ts, receiver, exception, closes: true)
}
