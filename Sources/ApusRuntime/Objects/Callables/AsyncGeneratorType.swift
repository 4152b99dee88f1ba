// Asynchronous generators (PEP 525). The generator itself is resumed by two kinds of awaitables: the steps that
// `__anext__` and `asend` make, and those of `athrow` and `aclose`. What the body yields ends the awaitable, as the value
// of a StopIteration; what it awaits passes through. The two differ by `delegate`, which only an `await` sets.

/// Bits of an asynchronous generator's `flags`.
enum AsyncGeneratorFlags {
    /// The hooks of `sys.set_asyncgen_hooks` have been asked.
    static let hooked = 1
    static let closed = 2
    /// An awaitable of it is under way.
    static let running = 4
}

/// States of the awaitables.
private enum StepState {
    static let fresh = 0
    static let started = 1
    static let closed = 2
}

func initializeAsyncGeneratorTypes(_ ts: ThreadState) {
    let type = makeType(ts, "async_generator", layout: ShapeNumber.asyncGenerator, base: Types.object, flags: 0)
    defineActivationNames(ts, type)
    defineMethod(ts, type, "__aiter__", "(self, /)") { _, arguments in Arguments(raw: arguments)[0].raw }
    defineMethod(ts, type, "__anext__", "(self, /)") {
        asyncGeneratorStep(ThreadState(raw: $0), Arguments(raw: $1)[0], .none).raw
    }
    defineMethod(ts, type, "asend", "(self, arg, /)") {
        asyncGeneratorStep(ThreadState(raw: $0), Arguments(raw: $1)[0], Arguments(raw: $1)[1]).raw
    }
    defineMethod(ts, type, "athrow", "(self, typ, val=None, tb=None, /)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        let given = makeTuple(
            ts, arguments[1], arguments[2].isNull ? .none : arguments[2], arguments[3].isNull ? .none : arguments[3])
        return given.raw == 0 ? 0 : asyncGeneratorThrow(ts, arguments[0], given.value).raw
    }
    defineMethod(ts, type, "aclose", "(self, /)") {
        asyncGeneratorThrow(ThreadState(raw: $0), Arguments(raw: $1)[0], .null).raw
    }
    defineClassMethod(ts, type, "__class_getitem__", "(cls, object, /)") {
        makeGenericAlias(ThreadState(raw: $0), Arguments(raw: $1)[0], Arguments(raw: $1)[1]).raw
    }
    defineAttribute(ts, type, "ag_running") { thread, raw in
        Value(GeneratorObject(raw: raw).reading(ThreadState(raw: thread)).flags & AsyncGeneratorFlags.running != 0).raw
    }
    defineAttribute(ts, type, "ag_code", get: activationCode)
    defineAttribute(ts, type, "ag_await", get: activationDelegate)
    defineAttribute(ts, type, "ag_frame", get: activationFrame)

    let step = makeType(
        ts, "async_generator_asend", layout: ShapeNumber.asyncGeneratorStep, base: Types.object, flags: 0)
    defineAwaitableMethods(ts, step)
    let thrower = makeType(
        ts, "async_generator_athrow", layout: ShapeNumber.asyncGeneratorThrower, base: Types.object, flags: 0)
    defineAwaitableMethods(ts, thrower)
    let next = makeType(ts, "anext_awaitable", layout: ShapeNumber.anextAwaitable, base: Types.object, flags: 0)
    defineAwaitableMethods(ts, next)
}

/// The methods that the awaitables have in common.
private func defineAwaitableMethods(_ ts: ThreadState, _ type: TypeObject) {
    defineMethod(ts, type, "__await__", "(self, /)") { _, arguments in Arguments(raw: arguments)[0].raw }
    defineMethod(ts, type, "__iter__", "(self, /)") { _, arguments in Arguments(raw: arguments)[0].raw }
    defineMethod(ts, type, "__next__", "(self, /)") {
        sendToAwaitable(ThreadState(raw: $0), Arguments(raw: $1)[0], .none).raw
    }
    defineMethod(ts, type, "send", "(self, arg, /)") {
        sendToAwaitable(ThreadState(raw: $0), Arguments(raw: $1)[0], Arguments(raw: $1)[1]).raw
    }
    defineMethod(ts, type, "throw", "(self, typ, val=None, tb=None, /)") {
        throwIntoAwaitable(ThreadState(raw: $0), Arguments(raw: $1)).raw
    }
    defineMethod(ts, type, "close", "(self, /)") {
        closeAwaitable(ThreadState(raw: $0), Arguments(raw: $1)[0]).raw
    }
}

/// Whether a value is one of the awaitables made here, which tell their results by StopIteration.
@inline(__always)
func isStepAwaitable(_ value: Value) -> Bool {
    value.hasShape(ShapeNumber.asyncGeneratorStep) || value.hasShape(ShapeNumber.asyncGeneratorThrower)
        || value.hasShape(ShapeNumber.anextAwaitable)
}

// MARK: - Making awaitables

/// The awaitable of `__anext__` and `asend(value)`.
func asyncGeneratorStep(_ ts: ThreadState, _ generator: Value, _ value: Value) -> Value {
    if !askHooks(ts, generator) { return .null }
    return AsyncGeneratorStepObject.allocate(ts, state: StepState.fresh, generator: generator, sent: value).value
}

/// The awaitable of `athrow(arguments)`; with null that of `aclose()`.
private func asyncGeneratorThrow(_ ts: ThreadState, _ generator: Value, _ arguments: Value) -> Value {
    if !askHooks(ts, generator) { return .null }
    return AsyncGeneratorThrowerObject.allocate(
        ts, state: StepState.fresh, generator: generator, arguments: arguments
    ).value
}

/// The first awaitable of a generator: remembers the finalizer hook and calls the other one.
private func askHooks(_ ts: ThreadState, _ generator: Value) -> Bool {
    let view = AsyncGeneratorObject(generator).writing(ts)
    if view.flags & AsyncGeneratorFlags.hooked != 0 { return true }
    view.flags |= AsyncGeneratorFlags.hooked
    view.finalizer = ts.asyncFinalizer
    let hook = ts.asyncFirstIteration
    return hook.isNull || !callValue(ts, hook, generator).isErr
}

/// `anext(iterator, default)`
func makeAnextAwaitable(_ ts: ThreadState, _ awaitable: Value, _ fallback: Value) -> Value {
    AnextAwaitableObject.allocate(ts, awaitable: awaitable, fallback: fallback).value
}

// MARK: - Running awaitables

/// Resumes an awaitable. A value that the body awaits is returned; the end is a StopIteration with the result.
func sendToAwaitable(_ ts: ThreadState, _ awaitable: Value, _ sent: Value) -> Value {
    if awaitable.hasShape(ShapeNumber.asyncGeneratorStep) { return sendStep(ts, awaitable, sent) }
    if awaitable.hasShape(ShapeNumber.asyncGeneratorThrower) { return sendThrower(ts, awaitable, sent) }
    return proxy(ts, awaitable, sent.isNone ? .next : .send) { method in
        sent.isNone ? callValue(ts, method) : callValue(ts, method, sent)
    }
}

private func raiseReused(_ ts: ThreadState, _ title: String) -> Value {
    raise(ts, .runtimeError, "cannot reuse already awaited \(title)")
}

private func sendStep(_ ts: ThreadState, _ awaitable: Value, _ sent: Value) -> Value {
    let step = AsyncGeneratorStepObject(awaitable)
    let state = step.reading(ts).state
    if state == StepState.closed { return raiseReused(ts, "__anext__()/asend()") }
    var value = sent
    if state == StepState.fresh {
        if GeneratorObject(step.generator).reading(ts).flags & AsyncGeneratorFlags.running != 0 {
            return raise(ts, .runtimeError, "anext(): asynchronous generator is already running")
        }
        if sent.isNone { value = step.sent }
        step.writing(ts).state = StepState.started
    }
    setRunning(ts, step.generator, true)
    let result = settle(ts, step.generator, generatorResume(ts, GeneratorObject(step.generator), value))
    if result.isErr { step.writing(ts).state = StepState.closed }
    return result
}

private func setRunning(_ ts: ThreadState, _ generator: Value, _ isRunning: Bool) {
    let view = GeneratorObject(generator).writing(ts)
    if isRunning {
        view.flags |= AsyncGeneratorFlags.running
    } else {
        view.flags &= ~AsyncGeneratorFlags.running
    }
}

/// Whether a resumption ended at a `yield` of the generator itself, not in something that it awaits.
private func hasYielded(_ ts: ThreadState, _ generator: Value) -> Bool {
    let view = GeneratorObject(generator).reading(ts)
    return view.state == GeneratorState.suspended && view.delegate.isNull
}

/// What a resumption of the generator means for its awaitable.
private func settle(_ ts: ThreadState, _ generator: Value, _ outcome: (value: Value, finished: Bool)) -> Value {
    if outcome.finished { raiseEmpty(ts, .stopAsyncIteration) }
    if outcome.finished || outcome.value.isErr {
        if matches(ts, ts.exception, .stopAsyncIteration) || matches(ts, ts.exception, .generatorExit) {
            GeneratorObject(generator).writing(ts).flags |= AsyncGeneratorFlags.closed
        }
        setRunning(ts, generator, false)
        return .null
    }
    if !hasYielded(ts, generator) { return outcome.value }
    setRunning(ts, generator, false)
    return raiseStopIteration(ts, outcome.value)
}

private func sendThrower(_ ts: ThreadState, _ awaitable: Value, _ sent: Value) -> Value {
    let thrower = AsyncGeneratorThrowerObject(awaitable)
    let generator = thrower.generator
    let state = thrower.reading(ts).state
    if state == StepState.closed { return raiseReused(ts, "aclose()/athrow()") }
    let isClose = thrower.arguments.isNull
    if GeneratorObject(generator).reading(ts).state == GeneratorState.finished {
        thrower.writing(ts).state = StepState.closed
        return raiseEmpty(ts, .stopIteration)
    }
    if state == StepState.started {
        let outcome = generatorResume(ts, GeneratorObject(generator), sent)
        return isClose ? settleClose(ts, thrower, outcome) : settle(ts, generator, outcome)
    }
    let flags = GeneratorObject(generator).reading(ts).flags
    if flags & AsyncGeneratorFlags.running != 0 {
        thrower.writing(ts).state = StepState.closed
        return raise(
            ts, .runtimeError, "\(isClose ? "aclose" : "athrow")(): asynchronous generator is already running")
    }
    if flags & AsyncGeneratorFlags.closed != 0 {
        thrower.writing(ts).state = StepState.closed
        return raiseEmpty(ts, .stopAsyncIteration)
    }
    if !sent.isNone {
        return raise(ts, .runtimeError, "can't send non-None value to a just-started coroutine")
    }
    thrower.writing(ts).state = StepState.started
    setRunning(ts, generator, true)
    var exception = Value.null
    if isClose {
        GeneratorObject(generator).writing(ts).flags |= AsyncGeneratorFlags.closed
        exception = callValue(ts, KnownType.generatorExit.object.value)
    } else {
        let arguments = TupleObject(thrower.arguments)
        exception = exceptionToThrow(ts, arguments[0], arguments[1], arguments[2])
    }
    let outcome = exception.isErr ? (.null, false) : throwOutcome(ts, generator, exception)
    if isClose { return settleClose(ts, thrower, outcome) }
    let result = settle(ts, generator, outcome)
    if result.isErr { thrower.writing(ts).state = StepState.closed }
    return result
}

/// Throws into the generator, without closing what it delegates to first; a return is told as by `generatorResume`.
private func throwOutcome(_ ts: ThreadState, _ generator: Value, _ exception: Value) -> (value: Value, finished: Bool) {
    throwIntoGenerator(ts, GeneratorObject(generator), exception, closes: false)
}

/// The outcome of a step of `aclose()`: StopIteration says that the generator has ended.
private func settleClose(
    _ ts: ThreadState, _ thrower: AsyncGeneratorThrowerObject, _ outcome: (value: Value, finished: Bool)
) -> Value {
    let generator = thrower.generator
    if !outcome.finished && !outcome.value.isErr && !hasYielded(ts, generator) { return outcome.value }
    setRunning(ts, generator, false)
    thrower.writing(ts).state = StepState.closed
    if outcome.finished { return raiseEmpty(ts, .stopIteration) }
    if !outcome.value.isErr { return raise(ts, .runtimeError, "async generator ignored GeneratorExit") }
    if matches(ts, ts.exception, .stopAsyncIteration) || matches(ts, ts.exception, .generatorExit) {
        clearException(ts)
        raiseEmpty(ts, .stopIteration)
    }
    return .null
}

/// `awaitable.throw(type[, value[, traceback]])`
private func throwIntoAwaitable(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    let awaitable = arguments[0]
    if awaitable.hasShape(ShapeNumber.anextAwaitable) {
        let given = makeTuple(ts, arguments.address(1), arguments[3].isNull ? arguments[2].isNull ? 1 : 2 : 3)
        return proxy(ts, awaitable, .throwMethod) { callWithTuple(ts, $0, given, .null) }
    }
    if awaitable.hasShape(ShapeNumber.asyncGeneratorStep) {
        let step = AsyncGeneratorStepObject(awaitable)
        if step.reading(ts).state == StepState.closed { return raiseReused(ts, "__anext__()/asend()") }
        let exception = thrownException(ts, arguments, 1)
        if exception.isErr { return .null }
        let result = settle(ts, step.generator, throwOutcome(ts, step.generator, exception))
        if result.isErr { step.writing(ts).state = StepState.closed }
        return result
    }
    let thrower = AsyncGeneratorThrowerObject(awaitable)
    if thrower.reading(ts).state == StepState.closed { return raiseReused(ts, "aclose()/athrow()") }
    let exception = thrownException(ts, arguments, 1)
    if exception.isErr { return .null }
    let outcome = throwOutcome(ts, thrower.generator, exception)
    if !thrower.arguments.isNull { return settle(ts, thrower.generator, outcome) }
    // As in CPython, an exception does not close the awaitable itself.
    let state = thrower.reading(ts).state
    let result = settleClose(ts, thrower, outcome)
    if !outcome.finished && outcome.value.isErr { thrower.writing(ts).state = state }
    return result
}

private func closeAwaitable(_ ts: ThreadState, _ awaitable: Value) -> Value {
    if awaitable.hasShape(ShapeNumber.anextAwaitable) { return proxy(ts, awaitable, .close) { callValue(ts, $0) } }
    if awaitable.hasShape(ShapeNumber.asyncGeneratorStep) {
        AsyncGeneratorStepObject(awaitable).writing(ts).state = StepState.closed
    } else {
        AsyncGeneratorThrowerObject(awaitable).writing(ts).state = StepState.closed
    }
    return .none
}

/// Calls a method of the iterator that `anext(iterator, default)` waits for; its end gives the default.
private func proxy(_ ts: ThreadState, _ awaitable: Value, _ name: KnownName, _ call: (Value) -> Value) -> Value {
    let object = AnextAwaitableObject(awaitable)
    var iterator = awaitableIterator(ts, object.awaitable, AwaitPlace.expression)
    if iterator.isErr { return .null }
    if iterator.hasShape(ShapeNumber.coroutine) {
        iterator = CoroutineWrapperObject.allocate(ts, coroutine: iterator).value
    }
    let method =
        name == .next
        ? lookupBoundSpecial(ts, iterator, .next) : getAttribute(ts, iterator, name.value)
    if method.isErr { return .null }
    let result = call(method)
    if !result.isErr { return result }
    if ts.exception.isNull { return raiseEmpty(ts, .stopIteration) }
    if matches(ts, ts.exception, .stopAsyncIteration) {
        clearException(ts)
        return raiseStopIteration(ts, object.fallback)
    }
    return .null
}

private func lookupBoundSpecial(_ ts: ThreadState, _ object: Value, _ name: KnownName) -> Value {
    let method = lookupSpecial(ts, typeOf(object), name)
    return bindDescriptor(ts, method, object, typeOf(object))
}

// MARK: - The end of an abandoned generator

/// Runs the finalizer hook of a generator that nothing refers to any more; true when there is one.
func finalizeAsyncGenerator(_ ts: ThreadState, _ generator: Value) -> Bool {
    let view = AsyncGeneratorObject(generator).reading(ts)
    if view.finalizer.isNull || view.flags & AsyncGeneratorFlags.closed != 0 { return false }
    if callValue(ts, view.finalizer, generator).isErr { reportUnraisable(ts, generator) }
    return true
}
