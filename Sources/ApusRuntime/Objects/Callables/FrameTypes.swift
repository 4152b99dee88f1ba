// Frames and tracebacks as Python sees them.

func initializeFrameTypes(_ ts: ThreadState) {
    let frame = shapeType(ShapeNumber.frame)
    func define(_ name: StaticString, _ getter: NativeGetter) { defineAttribute(ts, frame, name, get: getter) }
    define("f_code") { thread, raw in FrameObject(raw: raw).reading(ThreadState(raw: thread)).code.raw }
    define("f_globals") { thread, raw in FrameObject(raw: raw).reading(ThreadState(raw: thread)).globals.raw }
    define("f_builtins") { thread, raw in
        let ts = ThreadState(raw: thread)
        return frameBuiltins(ts, FrameObject(raw: raw).reading(ts).globals).raw
    }
    define("f_lineno") { thread, raw in
        let ts = ThreadState(raw: thread)
        let view = FrameObject(raw: raw).reading(ts)
        return Value(small: lineNumber(view.code, frameInstruction(ts, FrameObject(raw: raw)))).raw
    }
    define("f_lasti") { thread, raw in
        Value(small: frameInstruction(ThreadState(raw: thread), FrameObject(raw: raw)) &* 2).raw
    }
    define("f_back") { thread, raw in frameBack(ThreadState(raw: thread), FrameObject(raw: raw)).raw }
    define("f_locals") { thread, raw in frameLocals(ThreadState(raw: thread), FrameObject(raw: raw)).raw }
    define("f_trace") { _, _ in Value.none.raw }
    defineFrameNatives(ts, frame)
    let traceback = shapeType(ShapeNumber.traceback)
    defineTracebackNatives(ts, traceback)
}

/// The instruction that a frame is executing or has ended with.
package func frameInstruction(_ ts: ThreadState, _ object: FrameObject) -> Int {
    let view = object.reading(ts)
    if view.frameAddress == 0 { return view.instruction }
    // The caller's position lies in the header of the frame above; the innermost one has published its own.
    let target = view.frameAddress
    var frame = ts.frame
    var position = ts.currentPC
    while frame.raw != 0 && frame.raw != target {
        position = frame.returnPC
        frame = frame.caller
    }
    return (position.raw &- view.code.instructions) &>> 3 &- 1
}

/// The frame object of the caller, or None.
package func frameBack(_ ts: ThreadState, _ object: FrameObject) -> Value {
    let view = object.reading(ts)
    if view.frameAddress == 0 { return view.back.isNull ? .none : view.back }
    let caller = Frame(raw: view.frameAddress).caller
    if caller.raw == 0 || caller.function.isNull { return .none }
    return frameObject(ts, caller).value
}

/// The variables of a frame as a dict; for modules and class bodies the namespace itself.
package func frameLocals(_ ts: ThreadState, _ object: FrameObject) -> Value {
    let view = object.reading(ts)
    let code = view.code
    if code.flags & CodeFlag.hasNamespace != 0 {
        if view.frameAddress == 0 { return view.globals.value }
        let namespace = Frame(raw: view.frameAddress)[0]
        return namespace.isNull ? view.globals.value : namespace
    }
    // One dict for the activation's whole life, brought up to date: what was added to it stays (`exec` in a function).
    if view.namespace.isNull {
        let fresh = makeDict(ts)
        object.writing(ts).namespace = fresh.value
    }
    let dict = DictObject(object.reading(ts).namespace)
    let names = code.localNames
    for index in 0..<names.count {
        let view = object.reading(ts)
        var value = Value.null
        if view.frameAddress != 0 {
            value = Frame(raw: view.frameAddress)[index]
        } else if view.locals.hasShape(ShapeNumber.array) {
            if index < ArrayObject(view.locals).capacity {
                value = ArrayObject(view.locals).reading(ts)[index]
            }
        } else if view.locals.hasLayout(ShapeNumber.tuple) && index < TupleObject(view.locals).count {
            value = TupleObject(view.locals)[index]
        }
        if value.hasShape(ShapeNumber.cell) { value = CellObject(value).reading(ts).content }
        if !updateLocal(ts, dict, names[index], value) { return .null }
    }
    let free = code.freeNames
    let function = object.reading(ts).function
    if function.hasLayout(ShapeNumber.function) {
        let closure = FunctionObject(function).closure
        for index in 0..<free.count where closure.raw != 0 {
            let value = CellObject(closure[index]).reading(ts).content
            if !updateLocal(ts, dict, free[index], value) { return .null }
        }
    }
    return dict.value
}

/// Enters a variable's value into the dict of `locals()`, or removes it when the variable is unbound.
private func updateLocal(_ ts: ThreadState, _ dict: DictObject, _ name: Value, _ value: Value) -> Bool {
    value.isNull ? dictDelete(ts, dict, name) >= 0 : dictSet(ts, dict, name, value)
}

// MARK: - Bodies of natives

func frameClear(_ ts: ThreadState, _ receiver: FrameObject) -> Bool { true }

func frameRepr(_ ts: ThreadState, _ receiver: FrameObject) -> Value {
    let object = receiver
    let code = object.reading(ts).code
    return makeString(
        ts,
        "<frame at 0x\(String(UInt(bitPattern: object.raw), radix: 16)), file '\(swiftString(StringObject(code.filename)))'"
            + ", line \(lineNumber(code, frameInstruction(ts, object))), code \(swiftString(StringObject(code.name)))>"
    ).value
}

func tracebackNew(
    _ ts: ThreadState, _ type: TypeObject, _ tbNext: Value, _ tbFrame: Value, _ tbLasti: Value, _ tbLineno: Value
) -> Value {
    guard tbFrame.hasShape(ShapeNumber.frame), tbLasti.isSmall, tbLineno.isSmall else {
        return raise(ts, .typeError, "traceback() expects a traceback or None, a frame and two ints")
    }
    return TracebackObject.allocate(
        ts, line: tbLineno.small, lastInstruction: tbLasti.small / 2, next: tbNext,
        frame: tbFrame
    ).value
}

func tracebackTbFrame(_ ts: ThreadState, _ receiver: TracebackObject) -> Value { receiver.frame }

func tracebackTbLineno(_ ts: ThreadState, _ receiver: TracebackObject) -> Value {
    Value(small: receiver.reading(ts).line)
}

func tracebackTbLasti(_ ts: ThreadState, _ receiver: TracebackObject) -> Value {
    Value(small: receiver.reading(ts).lastInstruction &* 2)
}

func tracebackTbNext(_ ts: ThreadState, _ receiver: TracebackObject) -> Value { receiver.reading(ts).next }

func tracebackSetTbNext(_ ts: ThreadState, _ receiver: TracebackObject, _ value: Value) -> Bool {
    var link = value
    if !link.isNone && !link.hasShape(ShapeNumber.traceback) {
        raise(
            ts, .typeError, "expected traceback object or None, got '\(link.isNull ? "null" : typeName(link))'")
        return false
    }
    while link.hasShape(ShapeNumber.traceback) {
        if link.raw == receiver.raw {
            raise(ts, .valueError, "traceback loop detected")
            return false
        }
        link = TracebackObject(link).reading(ts).next
    }
    receiver.writing(ts).next = value
    return true
}
