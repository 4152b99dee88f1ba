// The methods of generators (PEP 255, 342, 380).

func initializeGeneratorType(_ ts: ThreadState) {
    let type = shapeType(ShapeNumber.generator)
    defineGeneratorNatives(ts, type)
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
func throwMethod(_ ts: ThreadState, _ receiver: GeneratorObject, _ typ: Value, _ val: Value, _ tb: Value) -> Value {
    let exception = exceptionToThrow(
        ts, typ, val.isNull ? .none : val, tb.isNull ? .none : tb)
    if exception.isErr { return .null }
    return throwInto(ts, receiver, exception)
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
    ts.exception = exception
    return deliver(ts, generatorThrow(ts, generator))
}

/// Closes an iterator that may have `close`. False with an exception set when that raised.
private func closeIterator(_ ts: ThreadState, _ iterator: Value) -> Bool {
    if iterator.hasShape(ShapeNumber.generator) { return closeGenerator(ts, GeneratorObject(iterator)) }
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

func generatorGiFrame(_ ts: ThreadState, _ receiver: GeneratorObject) -> Value { .none }

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
    return makeString(ts, "<generator object \(name) at 0x\(String(UInt(bitPattern: object.raw), radix: 16))>").value
}
