// What happens when an exception is in flight: tracebacks, the exception tables, frames that end by it.

/// Bytes of an entry of a code object's exception table: start, end, target and register, 32 bits each.
let exceptionEntrySize = 16

/// The `unwind` operation. The exception is in `ts.exception`, `ts.currentPC` lies behind the instruction that failed.
@inline(never)
func unwind(_ ts: ThreadState) -> CodePointer {
    var isReraise = ts.isReraising
    ts.isReraising = false
    if ts.exception.isNull { raise(ts, .systemError, "error return without exception set") }
    while true {
        let fp = ts.frame
        let code = fp.code
        let index = (ts.currentPC.raw &- code.instructions) &>> 3 &- 1
        let exception = ts.exception
        if !isReraise { addTraceback(ts, exception, fp, code, index) }
        isReraise = false
        let entry = findHandler(code, index)
        if entry != 0 {
            ts.exception = .null
            fp[loadHalf(entry, 12)] = exception
            return CodePointer(raw: code.instructions &+ loadHalf(entry, 8) &<< 3)
        }
        if fp.info & ReturnKind.observed != 0 { detachFrameObject(ts, fp) }
        let kind = fp.info & ReturnKind.mask
        let caller = fp.caller
        let target = fp.returnPC
        if kind == ReturnKind.iterate || kind == ReturnKind.generator {
            finishGenerator(ts, GeneratorObject(fp.beforeHeader))
            convertStopIteration(ts, fp.beforeHeader)
        }
        ts.frame = caller
        ts.constants = Constants(raw: caller.code.constantBase)
        if kind == ReturnKind.native || kind == ReturnKind.generator {
            ts.result = .null
            return CodePointer(raw: haltStream)
        }
        ts.currentPC = target
    }
}

/// Address of the first table entry that covers the instruction, or 0.
private func findHandler(_ code: CodeObject, _ index: Int) -> Int {
    let table = code.exceptionTable
    let count = table.capacity / exceptionEntrySize
    let base = table.raw &+ BufferObject.fixedSize
    var entry = 0
    while entry < count {
        let address = base &+ entry &* exceptionEntrySize
        if index >= loadHalf(address, 0) && index < loadHalf(address, 4) { return address }
        entry &+= 1
    }
    return 0
}

/// Puts an entry for the frame in front of the exception's traceback.
@inline(never)
private func addTraceback(_ ts: ThreadState, _ exception: Value, _ fp: Frame, _ code: CodeObject, _ index: Int) {
    if code.flags & CodeFlag.isHidden != 0 { return }
    // Memory may be short while MemoryError travels; the allocation then ends the process with a message.
    let frame = frameObject(ts, fp)
    let object = ExceptionObject(exception)
    let next = object.reading(ts).traceback
    let entry = TracebackObject.allocate(
        ts, line: lineNumber(code, index), lastInstruction: index, next: next.isNull ? .none : next, frame: frame.value)
    object.writing(ts).traceback = entry.value
}

/// PEP 479: a StopIteration that leaves a generator becomes a RuntimeError; so does the StopAsyncIteration of an
/// asynchronous one.
func convertStopIteration(_ ts: ThreadState, _ generator: Value) {
    let isStop = matches(ts, ts.exception, .stopIteration)
    let isAsyncStop =
        generator.hasShape(ShapeNumber.asyncGenerator) && matches(ts, ts.exception, .stopAsyncIteration)
    guard isStop || isAsyncStop else { return }
    let cause = takeException(ts)
    raise(
        ts, .runtimeError, "\(activationTitle(generator)) raised \(isStop ? "StopIteration" : "StopAsyncIteration")")
    let view = ExceptionObject(ts.exception).writing(ts)
    view.cause = cause
    view.context = cause
    view.suppressContext = 1
}

/// Bytes of a source position: line, endLine, column, endColumn, 32 bits each.
let positionSize = 16

/// The line of an instruction, or the code's first line.
func lineNumber(_ code: CodeObject, _ index: Int) -> Int {
    let positions = code.positions
    var position = index
    while position >= 0 && position &* positionSize < positions.capacity {
        let line = Int(
            Int32(truncatingIfNeeded: loadHalf(positions.raw &+ BufferObject.fixedSize &+ position &* positionSize, 0)))
        if line >= 0 { return line }
        position &-= 1
    }
    return code.firstLine
}

// MARK: - Frame objects

/// The frame object of an activation, made when it is first asked for.
@inline(never)
package func frameObject(_ ts: ThreadState, _ fp: Frame) -> FrameObject {
    if !fp.frameObject.isNull { return FrameObject(fp.frameObject) }
    let function = fp.function
    let globals =
        function.hasLayout(ShapeNumber.function)
        ? FunctionObject(function).globals
        : DictObject(raw: loadWord(rootBlock, RootOffset.builtinsDict))
    let object = FrameObject.allocate(
        ts, frameAddress: fp.raw, instruction: 0, code: fp.code, globals: globals, back: .null, locals: .null,
        function: function, namespace: .null)
    fp.frameObject = object.value
    fp.info = fp.info | ReturnKind.observed
    return object
}

/// The activation ends while its frame object lives on: the object keeps the variables.
@inline(never)
func detachFrameObject(_ ts: ThreadState, _ fp: Frame) {
    let object = FrameObject(fp.frameObject)
    let count = fp.code.localCount
    let locals = makeTuple(ts, fp.raw, 0)
    let saved = count == 0 ? locals : saveRegisters(ts, fp, count)
    let index = (ts.currentPC.raw &- fp.code.instructions) &>> 3 &- 1
    let view = object.writing(ts)
    view.locals = saved.value
    view.instruction = index
    view.frameAddress = 0
    fp.frameObject = .null
    fp.info = fp.info & ~ReturnKind.observed
    if view.back.isNull && fp.caller.frameObject.raw != 0 { view.back = fp.caller.frameObject }
}

/// A generator is resumed that has a frame object.
@inline(never)
func attachFrameObject(_ ts: ThreadState, _ fp: Frame, _ object: FrameObject) {
    fp.frameObject = object.value
    fp.info = fp.info | ReturnKind.observed
    let view = object.writing(ts)
    view.frameAddress = fp.raw
    view.locals = .null
}

/// A generator whose frame object somebody holds is suspended: until it is resumed the object reads the saved registers.
@inline(never)
func suspendFrameObject(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ generator: GeneratorObject) {
    let object = FrameObject(fp.frameObject)
    let registers = generator.reading(ts).registers
    let view = object.writing(ts)
    view.locals = registers.value
    view.instruction = (pc.raw &- fp.code.instructions) &>> 3 &- 1
    view.frameAddress = 0
    view.back = .null
    fp.frameObject = .null
    fp.info = fp.info & ~ReturnKind.observed
    generator.writing(ts).frame = object.value
}

/// The frame object of a generator, coroutine or asynchronous generator; None when it has ended.
func activationFrameObject(_ ts: ThreadState, _ generator: GeneratorObject) -> Value {
    let view = generator.reading(ts)
    if view.state == GeneratorState.finished { return .none }
    if view.state == GeneratorState.running {
        var frame = ts.frame
        while frame.raw != 0 {
            let kind = frame.info & ReturnKind.mask
            if (kind == ReturnKind.generator || kind == ReturnKind.iterate) && frame.beforeHeader == generator.value {
                return frameObject(ts, frame).value
            }
            frame = frame.caller
        }
        return .none
    }
    if !view.frame.isNull { return view.frame }
    let instruction = (view.resumePC &- view.code.instructions) &>> 3 &- 1
    let object = FrameObject.allocate(
        ts, frameAddress: 0, instruction: instruction, code: view.code, globals: FunctionObject(view.function).globals,
        back: .null, locals: view.registers.value, function: view.function, namespace: .null)
    if object.raw == 0 { return .null }
    generator.writing(ts).frame = object.value
    return object.value
}

private func saveRegisters(_ ts: ThreadState, _ fp: Frame, _ count: Int) -> TupleObject {
    let tuple = TupleObject.allocate(ts, tailCount: count, count: count)
    var index = 0
    while index < count && tuple.raw != 0 {
        tuple.initialize(index, fp[index])
        index &+= 1
    }
    return tuple
}

// MARK: - Statements

/// `raise value [from cause]`; `cause` null: no `from`. Always leaves an exception set.
@inline(never)
func raiseStatement(_ ts: ThreadState, _ value: Value, _ cause: Value) {
    var exception = value
    if value.hasLayout(ShapeNumber.type) && isSubtype(TypeObject(value), KnownType.baseException.object) {
        exception = callValue(ts, value)
        if exception.isErr { return }
        if !exception.hasLayout(ShapeNumber.exception) {
            let title = repr(ts, value)
            if title.isErr { return }
            let kind = repr(ts, typeOf(exception).value)
            if kind.isErr { return }
            raiseNoInstance(ts, title, swiftString(StringObject(kind)))
            return
        }
    }
    if !exception.hasLayout(ShapeNumber.exception) {
        raise(ts, .typeError, "exceptions must derive from BaseException")
        return
    }
    if !cause.isNull {
        var origin = cause
        if cause.hasLayout(ShapeNumber.type) && isSubtype(TypeObject(cause), KnownType.baseException.object) {
            origin = callValue(ts, cause)
            if origin.isErr { return }
        }
        if !origin.isNone && !origin.hasLayout(ShapeNumber.exception) {
            raise(ts, .typeError, "exception causes must derive from BaseException")
            return
        }
        let view = ExceptionObject(exception).writing(ts)
        view.cause = origin.isNone ? .null : origin
        view.suppressContext = 1
    }
    raiseException(ts, exception)
}

@inline(never)
func raiseCurrent(_ ts: ThreadState, _ pc: CodePointer) -> CodePointer {
    let handled = ts.handled
    if handled.isNone || handled.isNull {
        raise(ts, .runtimeError, "No active exception to reraise")
        return fault(ts, pc)
    }
    ts.exception = handled
    ts.isReraising = true
    return fault(ts, pc)
}

@inline(never)
func reraise(_ ts: ThreadState, _ pc: CodePointer, _ exception: Value) -> CodePointer {
    ts.exception = exception
    ts.isReraising = true
    return fault(ts, pc)
}

/// Whether an exception matches the class or tuple of an `except` clause: 1, 0, -1.
@inline(never)
func exceptionMatches(_ ts: ThreadState, _ exception: Value, _ type: Value) -> Int {
    if type.hasLayout(ShapeNumber.type) {
        if isSubtype(TypeObject(type), KnownType.baseException.object) {
            return isSubtype(typeOf(exception), TypeObject(type)) ? 1 : 0
        }
    } else if type.hasLayout(ShapeNumber.tuple) {
        // Every member is checked, also behind one that matches.
        let tuple = TupleObject(type)
        var matched = 0
        var index = 0
        while index < tuple.count {
            let member = tuple[index]
            guard member.hasLayout(ShapeNumber.type), isSubtype(TypeObject(member), KnownType.baseException.object)
            else {
                raise(ts, .typeError, "catching classes that do not inherit from BaseException is not allowed")
                return -1
            }
            if isSubtype(typeOf(exception), TypeObject(member)) { matched = 1 }
            index &+= 1
        }
        return matched
    }
    raise(ts, .typeError, "catching classes that do not inherit from BaseException is not allowed")
    return -1
}

// MARK: - with

/// The bound `__exit__` of a context manager that has an `__enter__`, too.
@inline(never)
func boundExit(_ ts: ThreadState, _ manager: Value) -> Value {
    let type = typeOf(manager)
    if lookupSpecial(ts, type, .enter).isNull {
        return raise(ts, .typeError, "'\(typeName(manager))' object does not support the context manager protocol")
    }
    let exit = lookupSpecial(ts, type, .exit)
    if exit.isNull {
        return raise(
            ts, .typeError,
            "'\(typeName(manager))' object does not support the context manager protocol (missed __exit__ method)")
    }
    return bindDescriptor(ts, exit, manager, type)
}

/// `__enter__` of a manager for which `boundExit` has found it.
@inline(never)
func callEnter(_ ts: ThreadState, _ manager: Value) -> Value {
    let enter = lookupSpecial(ts, typeOf(manager), .enter)
    if enter.isNull {
        return raise(ts, .typeError, "'\(typeName(manager))' object does not support the context manager protocol")
    }
    return callSpecial(ts, enter, manager)
}

@inline(never)
func withExit(_ ts: ThreadState, _ exit: Value, _ exception: Value) -> Value {
    let traceback = ExceptionObject(exception).reading(ts).traceback
    return callValue(
        ts, exit, typeOf(exception).value, exception, traceback.isNull ? .none : traceback)
}
