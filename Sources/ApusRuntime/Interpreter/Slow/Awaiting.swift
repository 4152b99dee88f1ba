// What the operations of `await`, `async for` and `async with` ask of their operands (PEP 492, PEP 525).

/// Who awaits, for the words of errors.
enum AwaitPlace {
    static let expression = 0
    static let enter = 1
    static let exit = 2
}

/// Whether the value is a coroutine, or a generator that `types.coroutine` has made one.
func isCoroutine(_ ts: ThreadState, _ value: Value) -> Bool {
    if value.hasShape(ShapeNumber.coroutine) { return true }
    return value.hasShape(ShapeNumber.generator)
        && GeneratorObject(value).reading(ts).code.flags & CodeFlag.iterableCoroutine != 0
}

/// The iterator that `await object` runs; null with an exception set. `place` tells who awaits.
@inline(never)
func awaitableIterator(_ ts: ThreadState, _ object: Value, _ place: Int) -> Value {
    if object.hasShape(ShapeNumber.coroutine) {
        let view = GeneratorObject(object).reading(ts)
        if view.state == GeneratorState.suspended && !view.delegate.isNull {
            return raise(ts, .runtimeError, "coroutine is being awaited already")
        }
        return object
    }
    if isCoroutine(ts, object) { return object }
    let method = lookupSpecial(ts, typeOf(object), .awaitName)
    if method.isNull {
        let name = typeName(object)
        switch place {
        case AwaitPlace.enter, AwaitPlace.exit:
            let source = place == AwaitPlace.enter ? "__aenter__" : "__aexit__"
            return raise(
                ts, .typeError,
                "'async with' received an object from \(source) that does not implement __await__: \(name)")
        default: return raise(ts, .typeError, "object \(name) can't be used in 'await' expression")
        }
    }
    let iterator = callSpecial(ts, method, object)
    if iterator.isErr { return .null }
    if isCoroutine(ts, iterator) { return raise(ts, .typeError, "__await__() returned a coroutine") }
    if lookupSpecial(ts, typeOf(iterator), .next).isNull {
        return raise(ts, .typeError, "__await__() returned non-iterator of type '\(typeName(iterator))'")
    }
    return iterator
}

/// `aiter(object)` of `async for`.
@inline(never)
func asyncIterator(_ ts: ThreadState, _ object: Value) -> Value {
    let method = lookupSpecial(ts, typeOf(object), .aiter)
    if method.isNull {
        return raise(
            ts, .typeError, "'async for' requires an object with __aiter__ method, got \(typeName(object))")
    }
    let iterator = callSpecial(ts, method, object)
    if iterator.isErr { return .null }
    if lookupSpecial(ts, typeOf(iterator), .anext).isNull {
        return raise(
            ts, .typeError,
            "'async for' received an object from __aiter__ that does not implement __anext__: \(typeName(iterator))")
    }
    return iterator
}

/// The iterator to run for the next item of an asynchronous iterator.
@inline(never)
func asyncNext(_ ts: ThreadState, _ iterator: Value) -> Value {
    if iterator.hasShape(ShapeNumber.asyncGenerator) { return asyncGeneratorStep(ts, iterator, .none) }
    let method = lookupSpecial(ts, typeOf(iterator), .anext)
    if method.isNull {
        return raise(
            ts, .typeError, "'async for' requires an iterator with __anext__ method, got \(typeName(iterator))")
    }
    let awaitable = callSpecial(ts, method, iterator)
    if awaitable.isErr { return .null }
    let result = awaitableIterator(ts, awaitable, AwaitPlace.expression)
    if result.isErr {
        let cause = takeException(ts)
        raise(ts, .typeError, "'async for' received an invalid object from __anext__: \(typeName(awaitable))")
        let view = ExceptionObject(ts.exception).writing(ts)
        view.cause = cause
        view.context = cause
        view.suppressContext = 1
    }
    return result
}

/// The bound `__aexit__` of an asynchronous context manager; TypeError where it is none.
@inline(never)
func boundAsyncExit(_ ts: ThreadState, _ manager: Value) -> Value {
    let type = typeOf(manager)
    let enter = lookupSpecial(ts, type, .asyncEnter)
    let exit = enter.isNull ? .null : lookupSpecial(ts, type, .asyncExit)
    if exit.isNull {
        return raise(
            ts, .typeError,
            "'\(typeName(manager))' object does not support the asynchronous context manager protocol"
                + (enter.isNull ? "" : " (missed __aexit__ method)"))
    }
    return bindDescriptor(ts, exit, manager, type)
}

/// `__aenter__` of a manager for which `boundAsyncExit` has found it.
@inline(never)
func callAsyncEnter(_ ts: ThreadState, _ manager: Value) -> Value {
    let enter = lookupSpecial(ts, typeOf(manager), .asyncEnter)
    if enter.isNull {
        return raise(
            ts, .typeError,
            "'\(typeName(manager))' object does not support the asynchronous context manager protocol")
    }
    return callSpecial(ts, enter, manager)
}

/// Whether the exception is the end of an asynchronous iteration: 1 or 0.
@inline(never)
func isAsyncEnd(_ ts: ThreadState, _ exception: Value) -> Int { matches(ts, exception, .stopAsyncIteration) ? 1 : 0 }
