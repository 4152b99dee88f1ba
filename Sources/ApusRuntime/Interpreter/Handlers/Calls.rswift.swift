// RSwift: compiled by swiftc and read by the translator.
//
// Calls and returns. A call window is `[callable, 5 header words, arguments...]`; the callee's frame begins at its first
// argument, so that entering a Python function copies nothing.

/// Fills the header of a frame whose arguments and function are in place, and makes it the innermost. Returns the first
/// instruction, or the error stream with RecursionError. The registers of the parameters from `arguments` on and of the
/// other variables become unbound.
@inline(__always)
@_semantics("rswift.unrollSafe")
func enterFrame(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ new: Frame, _ code: CodeObject, _ arguments: Int, _ kind: Int
) -> CodePointer {
    let depth = (fp.info &>> FrameInfo.depthShift) &+ 1
    if _slowPath(depth > ts.recursionLimit || calleeFrame(new, code.registerCount).raw > ts.stackLimit) {
        return raiseRecursionTarget(ts, pc)
    }
    new.frameObject = Value.null
    new.info = depth &<< FrameInfo.depthShift | kind
    new.caller = fp
    new.returnPC = pc
    new.code = code
    var index = arguments
    let count = code.localCount
    while index < count {
        new[index] = Value.null
        index = index &+ 1
    }
    ts.frame = new
    ts.constants = Constants(raw: code.constantBase)
    let entry = CodePointer(raw: code.instructions)
    mergePoint(entry)
    return entry
}

@inline(__always)
func handleCall(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int) -> CodePointer {
    return callWindow(ts, fp, pc, a, b, c)
}

@inline(__always)
func handleCallMethod(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    if fp[b &+ CallWindow.firstArgument].isNull { return callUnboundMethod(ts, fp, pc, b, c, Value.null) }
    return callWindow(ts, fp, pc, a, b, c &+ 1)
}

/// A call with positional arguments only.
@inline(__always)
func callWindow(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ base: Int, _ count: Int) -> CodePointer {
    let callee = fp[base]
    if callee.isReference {
        if shapeNumber(callee.raw) == ShapeNumber.function {
            let code = promote(FunctionObject(callee).reading(ts).code)
            if code.simpleArguments == count {
                if ts.poll == 0 {
                    let new = calleeFrame(fp, base &+ CallWindow.firstArgument)
                    return enterFrame(ts, fp, pc, new, code, count, ReturnKind.register)
                }
            }
        }
        if shapeNumber(callee.raw) == ShapeNumber.native { return callNativeSlot(ts, fp, pc, a, base, count) }
    }
    return callSlow(ts, fp, pc, base, count, Value.null)
}

/// A native called with positional arguments only.
@inline(never)
func callNativeSlot(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ base: Int, _ count: Int
) -> CodePointer {
    ts.currentPC = pc
    if _slowPath(ts.poll != 0) { return pollThenCall(ts, fp, pc, base, count, Value.null) }
    let arguments = fp.registers(base &+ CallWindow.firstArgument)
    return finish(ts, fp, pc, a, callEntry(ts, NativeObject(fp[base]), arguments, count))
}

/// `callMethod` whose attribute did not bind: the window starts one word later.
@inline(never)
func callUnboundMethod(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ base: Int, _ count: Int, _ keywords: Value
) -> CodePointer {
    fp[base &+ 1] = fp[base]
    return callSlow(ts, fp, pc, base &+ 1, count, keywords)
}

/// The rest of the `call` operations: everything that is not a plain Python function called with matching positional
/// arguments, nor a native. The callable stands in register `base`, the names of the last arguments in `keywords` (a
/// tuple or null). The destination register of the instruction before `pc` gets the result.
@inline(never)
func callSlow(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ base: Int, _ count: Int, _ keywords: Value
) -> CodePointer {
    ts.currentPC = pc
    if _slowPath(ts.poll != 0) { return pollThenCall(ts, fp, pc, base, count, keywords) }
    return callWithoutPoll(ts, fp, pc, base, count, keywords)
}

@inline(__always)
func callWithoutPoll(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ base: Int, _ count: Int, _ keywords: Value
) -> CodePointer {
    let callee = fp[base]
    if callee.isReference {
        let layout = shapeLayout(shapeNumber(callee.raw))
        if layout == ShapeNumber.function {
            return callFunctionSlow(ts, fp, pc, base, count, keywords, ReturnKind.register)
        }
        if layout == ShapeNumber.boundMethod {
            let method = BoundMethodObject(callee)
            let function = method.function
            if function.isReference {
                if shapeLayout(shapeNumber(function.raw)) == ShapeNumber.function {
                    moveRegistersUp(fp, base &+ CallWindow.firstArgument, count, 1)
                    fp[base &+ CallWindow.firstArgument] = method.receiver
                    fp[base] = function
                    return callFunctionSlow(ts, fp, pc, base, count &+ 1, keywords, ReturnKind.register)
                }
            }
        }
        if layout == ShapeNumber.type {
            let initializer = plainConstructor(ts, TypeObject(callee))
            if !initializer.isNull {
                // The object waits in the word before the shifted header until `__init__` has returned.
                let object = makeInstance(ts, TypeObject(callee))
                if object.isErr { return fault(ts, pc) }
                moveRegistersUp(fp, base &+ CallWindow.firstArgument, count, CallWindow.constructorShift)
                fp[base] = object
                fp[base &+ 1] = initializer
                fp[base &+ CallWindow.secondArgument] = object
                return callFunctionSlow(ts, fp, pc, base &+ 1, count &+ 1, keywords, ReturnKind.constructor)
            }
        }
    }
    return finish(
        ts, fp, pc, pc.destination,
        callAny(ts, callee, fp.registers(base &+ CallWindow.firstArgument), count, keywords))
}

/// Enters the Python function in register `base`; its arguments may need defaults and keywords.
@inline(never)
func callFunctionSlow(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ base: Int, _ count: Int, _ keywords: Value, _ kind: Int
) -> CodePointer {
    let function = FunctionObject(fp[base])
    let code = promote(function.reading(ts).code)
    let new = calleeFrame(fp, base &+ CallWindow.firstArgument)
    var passed = count
    if code.simpleArguments != count || !keywords.isNull {
        if keywords.isNull && takeDefaults(ts, function, new, count, code.simpleArguments) {
            passed = code.simpleArguments
        } else {
            if !bindArguments(ts, function, code, fp.registers(base &+ CallWindow.firstArgument), count, keywords) {
                return fault(ts, pc)
            }
            passed = parameterCount(code)
        }
    }
    return enterFrame(ts, fp, pc, new, code, passed, kind)
}

/// Fills the parameters from `count` up to `needed` from the function's defaults; false when there are too few,
/// or too many arguments.
@inline(__always)
@_semantics("rswift.unrollSafe")
func takeDefaults(_ ts: ThreadState, _ function: FunctionObject, _ new: Frame, _ count: Int, _ needed: Int) -> Bool {
    if count > needed { return false }
    let defaults = function.reading(ts).defaults
    if !defaults.hasShape(ShapeNumber.tuple) { return false }
    let tuple = TupleObject(defaults)
    let first = needed &- promote(tuple.count)
    if count < first { return false }
    var index = count
    while index < needed {
        new[index] = tuple[index &- first]
        index = index &+ 1
    }
    return true
}

/// Moves `count` registers from `base` on up by `distance`.
@inline(__always)
@_semantics("rswift.unrollSafe")
func moveRegistersUp(_ fp: Frame, _ base: Int, _ count: Int, _ distance: Int) {
    var index = base &+ count
    while index > base {
        index = index &- 1
        fp[index &+ distance] = fp[index]
    }
}

@inline(__always)
func handleCallKeywords(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    return callSlow(ts, fp, pc, b, c, fp[b &+ CallWindow.firstArgument &+ c])
}

@inline(__always)
func handleCallMethodKeywords(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let keywords = fp[b &+ CallWindow.secondArgument &+ c]
    if fp[b &+ CallWindow.firstArgument].isNull { return callUnboundMethod(ts, fp, pc, b, c, keywords) }
    return callSlow(ts, fp, pc, b, c &+ 1, keywords)
}

@inline(__always)
func handleCallExpanded(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    ts.currentPC = pc
    return finish(
        ts, fp, pc, a,
        callExpanded(ts, fp[b], fp[b &+ CallWindow.firstArgument], fp[b &+ CallWindow.secondArgument]))
}

@inline(__always)
func handleReturnValue(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int) -> CodePointer {
    let value = fp[a]
    if fp.info & FrameInfo.returnBits != 0 { return returnSlow(ts, fp, pc, value) }
    return leaveFrame(ts, fp, value)
}

/// Goes back to the caller, whose call gets the value.
@inline(__always)
func leaveFrame(_ ts: ThreadState, _ fp: Frame, _ value: Value) -> CodePointer {
    let caller = fp.caller
    let target = fp.returnPC
    ts.frame = caller
    ts.constants = Constants(raw: caller.code.constantBase)
    caller[target.destination] = value
    return target
}

/// Ends the run of the engine: native code has entered the frame and finds the value in the thread state.
@inline(__always)
func leaveRun(_ ts: ThreadState, _ fp: Frame, _ value: Value) -> CodePointer {
    let caller = fp.caller
    ts.result = value
    ts.frame = caller
    ts.constants = Constants(raw: caller.code.constantBase)
    return haltTarget()
}

/// Returns from frames of a kind other than `register`, and from observed frames.
@inline(never)
func returnSlow(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ value: Value) -> CodePointer {
    let info = fp.info
    if info & ReturnKind.observed != 0 {
        // The frame object keeps the variables; the instruction then runs again, on a frame that nobody observes.
        detachFrameObject(ts, fp)
        return pc.advanced(-1)
    }
    let kind = promote(info & ReturnKind.mask)
    if kind == ReturnKind.constructor {
        if value.isNone { return leaveFrame(ts, fp, fp.beforeHeader) }
        return raiseInitializerResult(ts, value)
    }
    if kind == ReturnKind.iterate {
        let caller = fp.caller
        let target = fp.returnPC
        finishGenerator(ts, GeneratorObject(fp.beforeHeader))
        ts.frame = caller
        ts.constants = Constants(raw: caller.code.constantBase)
        return target.advanced(target.jumpField)
    }
    if kind == ReturnKind.generator { finishGenerator(ts, GeneratorObject(fp.beforeHeader)) }
    return leaveRun(ts, fp, value)
}
