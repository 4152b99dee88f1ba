// Generators, coroutines and asynchronous generators. A suspended activation keeps its variables and live temporaries in
// an array; resuming copies them onto the Python stack behind the innermost frame, yielding copies them back.

/// The first instruction of a generator function: makes the generator and returns it to the caller.
@inline(never)
func generatorEntry(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer) -> CodePointer {
    let code = fp.code
    let function = fp.function
    let count = code.localCount
    let registers = ArrayObject.allocate(ts, tailCount: code.registerCount, capacity: code.registerCount)
    if registers.raw == 0 { return fault(ts, pc) }
    let view = registers.writing(ts)
    var index = 0
    while index < count {
        view[index] = fp[index]
        index &+= 1
    }
    let name = FunctionObject(function).reading(ts).name
    let qualifiedName = FunctionObject(function).reading(ts).qualifiedName
    let generator: Value
    if code.flags & CodeFlag.coroutine != 0 {
        let origin = coroutineOrigin(ts, fp)
        generator =
            CoroutineObject.allocate(
                ts, resumePC: pc.raw, state: GeneratorState.created, flags: 0, code: code, function: function,
                name: name, qualifiedName: qualifiedName, handled: .null, delegate: .null, registers: registers,
                frame: .null, origin: origin
            ).value
    } else if code.flags & CodeFlag.asyncGenerator != 0 {
        generator =
            AsyncGeneratorObject.allocate(
                ts, resumePC: pc.raw, state: GeneratorState.created, flags: 0, code: code, function: function,
                name: name, qualifiedName: qualifiedName, handled: .null, delegate: .null, registers: registers,
                frame: .null, finalizer: .null
            ).value
    } else {
        generator =
            GeneratorObject.allocate(
                ts, resumePC: pc.raw, state: GeneratorState.created, flags: 0, code: code, function: function,
                name: name, qualifiedName: qualifiedName, handled: .null, delegate: .null, registers: registers,
                frame: .null
            ).value
    }
    // Abandoned inside `try` or `with`, it is closed by the collector (PEP 342); a coroutine may not be abandoned before
    // it was awaited, and an asynchronous generator has a hook for it.
    if code.exceptionTable.capacity != 0 || code.flags & CodeFlag.generator == 0 { registerFinalizer(ts, generator) }
    // Only plain calls reach this instruction: a constructor's `__init__` is never a generator.
    if fp.info & FrameInfo.returnBits != 0 { return returnSlow(ts, fp, pc, generator) }
    return leaveFrame(ts, fp, generator)
}

/// Puts the generator's activation on the stack. The value sent goes to the destination of the `yield`. Returns the
/// instruction to go on with, or the error stream.
@inline(__always)
private func resume(
    _ ts: ThreadState, _ generator: GeneratorObject, _ pc: CodePointer, _ sent: Value, _ kind: Int
) -> CodePointer {
    let view = generator.reading(ts)
    let code = view.code
    let fp = ts.frame
    let place = frameTop(ts) &+ 56
    let wasCreated = view.state == GeneratorState.created
    let resumePC = CodePointer(raw: view.resumePC)
    let registers = view.registers.reading(ts)
    let count = code.registerCount
    if place &+ (count &+ 64) &<< 3 > ts.stackLimit {
        ts.currentPC = pc
        raiseRecursion(ts)
        return CodePointer(raw: ts.unwindStream)
    }
    let new = Frame(raw: place)
    new.beforeHeader = generator.value
    new.function = view.function
    var index = 0
    while index < count {
        new[index] = registers[index]
        index &+= 1
    }
    let entry = enterFrame(ts, fp, pc, new, code, count, kind)
    if entry.raw == ts.unwindStream { return entry }
    let handled = view.handled
    if _slowPath(!view.frame.isNull) { attachFrameObject(ts, new, FrameObject(view.frame)) }
    let writing = generator.writing(ts)
    writing.state = GeneratorState.running
    // The exceptions handled outside are those inside, until the generator handles one of its own.
    writing.delegate = ts.handled
    if !handled.isNull { ts.handled = handled }
    if !wasCreated { new[resumePC.destination] = sent }
    return resumePC
}

/// `yield value` of the innermost frame; `delegate` is the iterator of a `yield from`, or null.
@inline(never)
func yieldValue(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ value: Value, _ delegate: Value) -> CodePointer {
    let generator = GeneratorObject(fp.beforeHeader)
    let code = fp.code
    let registers = generator.reading(ts).registers.writing(ts)
    saveLiveRegisters(ts, fp, code, pc, registers)
    if _slowPath(fp.info & ReturnKind.observed != 0) { suspendFrameObject(ts, fp, pc, generator) }
    let view = generator.writing(ts)
    view.resumePC = pc.raw
    view.state = GeneratorState.suspended
    let outer = view.delegate
    view.handled = ts.handled == outer ? .null : ts.handled
    ts.handled = outer
    view.delegate = delegate
    let caller = fp.caller
    let target = fp.returnPC
    let kind = fp.info & ReturnKind.mask
    ts.frame = caller
    ts.constants = Constants(raw: caller.code.constantBase)
    if kind == ReturnKind.iterate {
        caller[target.destination] = value
        return target
    }
    ts.result = value
    return CodePointer(raw: haltStream)
}

/// Copies what the code needs after the yield; everything else is cleared, so that nothing stale is kept or traced.
private func saveLiveRegisters(
    _ ts: ThreadState, _ fp: Frame, _ code: CodeObject, _ pc: CodePointer, _ registers: ArrayWriting
) {
    let locals = code.localCount
    let count = code.registerCount
    let live = liveTemporaries(code, (pc.raw &- code.instructions) &>> 3 &- 1)
    // Below the size of large objects, which have cards, one barrier serves all stores.
    if _fastPath(count < 512) {
        writeBarrier(ts, registers.raw)
        let base = registers.raw &+ ArrayObject.fixedSize
        var offset = 0
        while offset < locals &<< 3 {
            storeWord(base, offset, loadWord(fp.raw, offset))
            offset &+= 8
        }
        var bits = 0
        var position = 0
        while offset < count &<< 3 {
            if position & 7 == 0 { bits = live == 0 ? 0 : loadByte(live, position &>> 3) }
            storeWord(base, offset, bits & 1 != 0 ? loadWord(fp.raw, offset) : 0)
            bits &>>= 1
            position &+= 1
            offset &+= 8
        }
        return
    }
    var index = 0
    while index < locals {
        registers[index] = fp[index]
        index &+= 1
    }
    while index < count {
        let isLive = live != 0 && loadByte(live, (index &- locals) &>> 3) & (1 &<< ((index &- locals) & 7)) != 0
        registers[index] = isLive ? fp[index] : .null
        index &+= 1
    }
}

/// The activation has returned or raised.
@inline(never)
func finishGenerator(_ ts: ThreadState, _ generator: GeneratorObject) {
    let view = generator.writing(ts)
    view.state = GeneratorState.finished
    ts.handled = view.delegate
    view.delegate = .null
    view.handled = .null
    view.frame = .null
    view.registers = ArrayObject(raw: loadWord(rootBlock, RootOffset.emptyArray))
}

/// Whether the value is a generator, a coroutine or an asynchronous generator.
@inline(__always)
package func isActivation(_ value: Value) -> Bool {
    value.hasShape(ShapeNumber.generator) || value.hasShape(ShapeNumber.coroutine)
        || value.hasShape(ShapeNumber.asyncGenerator)
}

/// What messages call a generator, coroutine or asynchronous generator.
func activationTitle(_ value: Value) -> String {
    value.hasShape(ShapeNumber.coroutine)
        ? "coroutine" : value.hasShape(ShapeNumber.asyncGenerator) ? "async generator" : "generator"
}

private func raiseAwaitedAgain(_ ts: ThreadState) -> Value {
    raise(ts, .runtimeError, "cannot reuse already awaited coroutine")
}

// MARK: - From native code

/// Resumes a generator until it yields or ends. The value is what it yields; null with `finished` when it returned
/// (the value is in `ts.result`), null with an exception set when it raised.
@inline(never)
func generatorResume(_ ts: ThreadState, _ generator: GeneratorObject, _ sent: Value) -> (value: Value, finished: Bool) {
    guard enterNative(ts) else { return (.null, false) }
    let state = generator.reading(ts).state
    if state == GeneratorState.running {
        return (raise(ts, .valueError, "\(activationTitle(generator.value)) already executing"), false)
    }
    if state == GeneratorState.finished {
        if generator.value.hasShape(ShapeNumber.coroutine) { return (raiseAwaitedAgain(ts), false) }
        ts.result = .none
        return (.null, true)
    }
    if state == GeneratorState.created && !sent.isNone {
        let title = activationTitle(generator.value)
        return (raise(ts, .typeError, "can't send non-None value to a just-started \(title)"), false)
    }
    let savedPC = ts.currentPC
    let entry = resume(ts, generator, savedPC, sent, ReturnKind.generator)
    if entry.raw == ts.unwindStream { return (.null, false) }
    runEngine(ts, entry)
    ts.currentPC = savedPC
    let result = ts.result
    if result.isErr { return (.null, false) }
    if generator.reading(ts).state == GeneratorState.finished { return (.null, true) }
    return (result, false)
}

/// `next(generator)`; null without an exception when it has ended.
@inline(never)
func generatorNext(_ ts: ThreadState, _ generator: GeneratorObject) -> Value {
    generatorResume(ts, generator, .none).value
}

/// Raises `ts.exception` inside the generator, at the yield where it is suspended.
@inline(never)
func generatorThrow(_ ts: ThreadState, _ generator: GeneratorObject) -> (value: Value, finished: Bool) {
    let state = generator.reading(ts).state
    if state == GeneratorState.running {
        clearException(ts)
        return (raise(ts, .valueError, "\(activationTitle(generator.value)) already executing"), false)
    }
    if state == GeneratorState.finished {
        if generator.value.hasShape(ShapeNumber.coroutine) {
            clearException(ts)
            return (raiseAwaitedAgain(ts), false)
        }
        return (.null, false)
    }
    if state == GeneratorState.created {
        // It never ran: the exception passes it by, as if its first line had raised it.
        let exception = takeException(ts)
        let writing = generator.writing(ts)
        writing.delegate = ts.handled
        finishGenerator(ts, generator)
        ts.exception = exception
        convertStopIteration(ts, generator.value)
        return (.null, false)
    }
    let exception = takeException(ts)
    let savedPC = ts.currentPC
    let isHandling = !generator.reading(ts).handled.isNull
    let entry = resume(ts, generator, savedPC, .none, ReturnKind.generator)
    if entry.raw == ts.unwindStream { return (.null, false) }
    // Its context is what the generator is handling, if anything.
    if isHandling { raiseException(ts, exception) } else { ts.exception = exception }
    ts.currentPC = entry
    runEngine(ts, CodePointer(raw: ts.unwindStream))
    ts.currentPC = savedPC
    let result = ts.result
    if result.isErr { return (.null, false) }
    if generator.reading(ts).state == GeneratorState.finished { return (.null, true) }
    return (result, false)
}

/// Goes on behind a `yield from` whose iterator has returned `result` while it was thrown an exception: the `send` of the
/// loop lies before the `yieldDelegated` and says where the loop ends.
@inline(never)
func resumeBehindDelegate(
    _ ts: ThreadState, _ generator: GeneratorObject, _ result: Value
) -> (value: Value, finished: Bool) {
    let savedPC = ts.currentPC
    let view = generator.reading(ts)
    // The loop is `send a, b, exit; yieldDelegated a, a, b; jumpBack`: the send is the instruction before the yield.
    let behindYield = CodePointer(raw: view.resumePC)
    let behindSend = behindYield.advanced(-1)
    let entry = resume(ts, generator, savedPC, result, ReturnKind.generator)
    if entry.raw == ts.unwindStream { return (.null, false) }
    ts.frame[behindSend.destination] = result
    runEngine(ts, behindSend.advanced(behindSend.jumpField))
    ts.currentPC = savedPC
    let value = ts.result
    if value.isErr { return (.null, false) }
    if generator.reading(ts).state == GeneratorState.finished { return (.null, true) }
    return (value, false)
}

// MARK: - Handlers

/// `forIterate` for everything but ranges and lists.
@inline(never)
func forIterateSlow(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ iterator: Value, _ distance: Int
) -> CodePointer {
    ts.currentPC = pc
    if iterator.hasShape(ShapeNumber.generator) {
        if !pollInNative(ts) { return fault(ts, pc) }
        let generator = GeneratorObject(iterator)
        let state = generator.reading(ts).state
        if state == GeneratorState.finished { return pc.advanced(distance) }
        if state != GeneratorState.running {
            return resume(ts, generator, pc, .none, ReturnKind.iterate)
        }
    }
    let value = iterateNext(ts, iterator)
    if value.isNull { return ts.exception.isNull ? pc.advanced(distance) : fault(ts, pc) }
    fp[a] = value
    return pc
}

/// `send`: register a holds the value to send and receives what is yielded or returned.
@inline(never)
func sendValue(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ iterator: Value, _ distance: Int
) -> CodePointer {
    ts.currentPC = pc
    let sent = fp[a]
    var value = Value.null
    if iterator.hasShape(ShapeNumber.generator) || iterator.hasShape(ShapeNumber.coroutine) {
        let (yielded, finished) = generatorResume(ts, GeneratorObject(iterator), sent)
        if finished {
            fp[a] = ts.result
            return pc.advanced(distance)
        }
        value = yielded
    } else if isStepAwaitable(iterator) {
        value = sendToAwaitable(ts, iterator, sent)
    } else if sent.isNone {
        value = iterateNextKeeping(ts, iterator)
    } else {
        value = callMethod(ts, iterator, .send, sent)
    }
    if !value.isErr {
        fp[a] = value
        return pc
    }
    if ts.exception.isNull {
        fp[a] = .none
        return pc.advanced(distance)
    }
    if matches(ts, ts.exception, .stopIteration) {
        let exception = takeException(ts)
        let result = ExceptionObject(exception).reading(ts).first
        fp[a] = result.isNull ? .none : result
        return pc.advanced(distance)
    }
    return fault(ts, pc)
}

/// `next(iterator)` that leaves a StopIteration set, because its value is wanted.
private func iterateNextKeeping(_ ts: ThreadState, _ iterator: Value) -> Value {
    let method = lookupSpecial(ts, typeOf(iterator), .next)
    if method.isNull { return raise(ts, .typeError, "'\(typeName(iterator))' object is not an iterator") }
    // A coroutine's wrapper is native, and tells the result by its StopIteration.
    return method.hasShape(ShapeNumber.native) && !iterator.hasShape(ShapeNumber.coroutineWrapper)
        ? iterateNext(ts, iterator) : callSpecial(ts, method, iterator)
}

/// The iterator of `yield from object`. A coroutine is one only inside of a coroutine or of a generator that
/// `types.coroutine` has made one.
@inline(never)
func yieldFromIterator(_ ts: ThreadState, _ object: Value) -> Value {
    if object.hasShape(ShapeNumber.generator) { return object }
    if object.hasShape(ShapeNumber.coroutine) {
        if ts.frame.code.flags & (CodeFlag.coroutine | CodeFlag.iterableCoroutine) != 0 { return object }
        return raise(ts, .typeError, "cannot 'yield from' a coroutine object in a non-coroutine generator")
    }
    return getIterator(ts, object)
}
