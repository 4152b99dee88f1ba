// Calls from native code. Handlers/Calls.rswift.swift has those of Python code and describes the call window.

/// Words that a call may use behind the last register of the caller: room to shift arguments.
let frameSlackWords = 8

/// Address behind the innermost frame's registers and slack: where native code may build a window.
@inline(__always)
func frameTop(_ ts: ThreadState) -> Int {
    let frame = ts.frame
    return frame.raw &+ (frame.code.registerCount &+ frameSlackWords) &<< 3
}

/// `__init__` of a class whose instances are made by `object.__new__` and whose `__init__` is a Python function; else
/// null.
@inline(never)
func plainConstructor(_ ts: ThreadState, _ type: TypeObject) -> Value {
    let view = type.reading(ts)
    if view.layout != ShapeNumber.instance || typeOf(type.value).raw != Types.type.raw { return .null }
    if lookupSpecial(ts, type, .new).raw != loadWord(rootBlock, RootOffset.objectNew) { return .null }
    let initializer = lookupSpecial(ts, type, .`init`)
    if !initializer.hasShape(ShapeNumber.function) { return .null }
    if FunctionObject(initializer).reading(ts).code.flags & CodeFlag.suspends != 0 { return .null }
    if type.reading(ts).flags & TypeFlags.abstract != 0 { return .null }
    return initializer
}

/// Calls anything from native code with `count` arguments at `arguments`, the last ones named by `keywords`.
@inline(never)
package func callWindow(
    _ ts: ThreadState, _ callable: Value, _ arguments: Int, _ count: Int, _ keywords: Value
) -> Value {
    guard enterNative(ts), pollInNative(ts) else { return .null }
    return callWindow(ts, callable, arguments, count, keywords, hops: 0)
}

/// `hops` counts the objects whose `__call__` was another object to call.
private func callWindow(
    _ ts: ThreadState, _ callable: Value, _ arguments: Int, _ count: Int, _ keywords: Value, hops: Int
) -> Value {
    if callable.isNull { return raise(ts, .systemError, "null callable") }
    if callable.raw & 7 == 0 {
        switch shapeLayout(shapeNumber(callable.raw)) {
        case ShapeNumber.function: return callFunction(ts, FunctionObject(callable), arguments, count, keywords)
        case ShapeNumber.native:
            let result = callNative(ts, NativeObject(callable), arguments, count, keywords, hasSpace: false)
            if result.isErr && ts.exception.isNull { raiseEmpty(ts, .stopIteration) }
            return result
        case ShapeNumber.boundMethod:
            let method = BoundMethodObject(callable)
            return withScratch(ts, count &+ 1) { place in
                storeWord(place, 0, method.receiver.raw)
                copyWords(from: arguments, to: place &+ 8, count)
                return callWindow(ts, method.function, place, count &+ 1, keywords)
            }
        case ShapeNumber.type: return callType(ts, TypeObject(callable), arguments, count, keywords)
        default: break
        }
    }
    let method = lookupSpecial(ts, typeOf(callable), .call)
    if method.isNull {
        return raise(ts, .typeError, "'\(typeName(callable))' object is not callable")
    }
    if bindsByPosition(method) {
        return withScratch(ts, count &+ 1) { place in
            storeWord(place, 0, callable.raw)
            copyWords(from: arguments, to: place &+ 8, count)
            return callWindow(ts, method, place, count &+ 1, keywords)
        }
    }
    let bound = bindDescriptor(ts, method, callable, typeOf(callable))
    if bound.isErr { return .null }
    if hops >= ts.recursionLimit {
        raiseRecursion(ts)
        return .null
    }
    return callWindow(ts, bound, arguments, count, keywords, hops: hops &+ 1)
}

@inline(__always)
func copyWords(from source: Int, to destination: Int, _ count: Int) {
    var index = 0
    while index < count {
        storeWord(destination &+ index &<< 3, 0, loadWord(source &+ index &<< 3, 0))
        index &+= 1
    }
}

/// Runs a Python function to its end from native code.
@inline(never)
func callFunction(
    _ ts: ThreadState, _ function: FunctionObject, _ arguments: Int, _ count: Int, _ keywords: Value
) -> Value {
    let code = function.reading(ts).code
    let window = frameTop(ts)
    if window &+ (count &+ code.registerCount &+ 64) &<< 3 > ts.stackLimit {
        raiseRecursion(ts)
        return .null
    }
    storeWord(window, 0, function.raw)
    let place = window &+ 48
    copyWords(from: arguments, to: place, count)
    var passed = count
    if code.simpleArguments != count || !keywords.isNull {
        // The words at `place` lie outside the scanned registers; `arguments` keeps the same values alive.
        if !bindArguments(ts, function, code, place, count, keywords) { return .null }
        passed = parameterCount(code)
    }
    return runFrame(ts, place, code, passed, ReturnKind.native)
}

/// Enters the frame at `place`, whose function and arguments stand ready, and runs until it returns.
func runFrame(_ ts: ThreadState, _ place: Int, _ code: CodeObject, _ arguments: Int, _ kind: Int) -> Value {
    let fp = ts.frame
    let savedPC = ts.currentPC
    let entry = enterFrame(ts, fp, savedPC, Frame(raw: place), code, arguments, kind)
    if entry.raw == ts.unwindStream { return .null }
    runEngine(ts, entry)
    ts.currentPC = savedPC
    return ts.result
}

/// Runs the innermost frame from `entry` until a frame of native kind returns.
@inline(never)
func runEngine(_ ts: ThreadState, _ entry: CodePointer) {
    if _slowPath(usesJitcodeEngine) { return runJitcodeEngine(ts, ts.frame, ts.constants, entry) }
    #if APUS_PLAIN
        runSwitchEngine(ts, ts.frame, ts.constants, entry)
    #else
        if _slowPath(usesSwitchEngine) {
            runSwitchEngine(ts, ts.frame, ts.constants, entry)
        } else {
            runTailEngine(ts, ts.frame, ts.constants, entry)
        }
    #endif
}

/// Chosen by `APUS_ENGINE=switch`.
nonisolated(unsafe) package var usesSwitchEngine = false

// MARK: - Convenience for native code

@inline(never)
package func callValue(_ ts: ThreadState, _ callable: Value) -> Value { callWindow(ts, callable, 0, 0, .null) }

@inline(never)
package func callValue(_ ts: ThreadState, _ callable: Value, _ first: Value) -> Value {
    withScratch(ts, 1) { place in
        storeWord(place, 0, first.raw)
        return callWindow(ts, callable, place, 1, .null)
    }
}

@inline(never)
package func callValue(_ ts: ThreadState, _ callable: Value, _ first: Value, _ second: Value) -> Value {
    withScratch(ts, 2) { place in
        storeWord(place, 0, first.raw)
        storeWord(place, 8, second.raw)
        return callWindow(ts, callable, place, 2, .null)
    }
}

@inline(never)
package func callValue(
    _ ts: ThreadState, _ callable: Value, _ first: Value, _ second: Value, _ third: Value
) -> Value {
    withScratch(ts, 3) { place in
        storeWord(place, 0, first.raw)
        storeWord(place, 8, second.raw)
        storeWord(place, 16, third.raw)
        return callWindow(ts, callable, place, 3, .null)
    }
}

@inline(never)
package func callValue(
    _ ts: ThreadState, _ callable: Value, _ first: Value, _ second: Value, _ third: Value, _ fourth: Value
) -> Value {
    withScratch(ts, 4) { place in
        storeWord(place, 0, first.raw)
        storeWord(place, 8, second.raw)
        storeWord(place, 16, third.raw)
        storeWord(place, 24, fourth.raw)
        return callWindow(ts, callable, place, 4, .null)
    }
}

/// Calls with a tuple of positional arguments and a dict of keyword arguments (or null).
@inline(never)
package func callWithTuple(_ ts: ThreadState, _ callable: Value, _ arguments: TupleObject, _ keywords: Value) -> Value {
    let count = arguments.count
    if keywords.isNull || dictCount(DictObject(keywords)) == 0 {
        return callWindow(ts, callable, arguments.raw &+ TupleObject.fixedSize, count, .null)
    }
    let dict = DictObject(keywords)
    let named = dictCount(dict)
    let names = TupleObject.allocate(ts, tailCount: named, count: named)
    let all = ArrayObject.allocate(ts, tailCount: count &+ named, capacity: count &+ named)
    if all.raw == 0 || names.raw == 0 { return .null }
    let place = all.raw &+ ArrayObject.fixedSize
    copyWords(from: arguments.raw &+ TupleObject.fixedSize, to: place, count)
    var position = 0
    var key = Value.null
    var value = Value.null
    var index = 0
    while index < named && dictNext(dict, &position, &key, &value) {
        if !key.hasLayout(ShapeNumber.string) {
            return raise(ts, .typeError, "keywords must be strings")
        }
        names.initialize(index, key)
        storeWord(place &+ (count &+ index) &<< 3, 0, value.raw)
        index &+= 1
    }
    let result = callWindow(ts, callable, place, count &+ named, names.value)
    keepAlive(all.raw)
    return result
}

/// Calls the method of an object by its class's special name; AttributeError when there is none.
@inline(never)
package func callMethod(_ ts: ThreadState, _ object: Value, _ name: KnownName) -> Value {
    let method = getAttribute(ts, object, name.value)
    if method.isErr { return .null }
    return callValue(ts, method)
}

@inline(never)
package func callMethod(_ ts: ThreadState, _ object: Value, _ name: KnownName, _ first: Value) -> Value {
    let method = getAttribute(ts, object, name.value)
    if method.isErr { return .null }
    return callValue(ts, method, first)
}

@inline(never)
package func callMethod(
    _ ts: ThreadState, _ object: Value, _ name: KnownName, _ first: Value, _ second: Value
) -> Value {
    let method = getAttribute(ts, object, name.value)
    if method.isErr { return .null }
    return callValue(ts, method, first, second)
}

/// Calls a special method that was looked up on the class, with the object as its first argument.
@inline(__always)
package func callSpecial(_ ts: ThreadState, _ method: Value, _ object: Value) -> Value {
    if bindsByPosition(method) {
        return callValue(ts, method, object)
    }
    let bound = bindDescriptor(ts, method, object, typeOf(object))
    return bound.isErr ? .null : callValue(ts, bound)
}

/// Whether a class attribute binds its instance as argument 0. A builtin function is no descriptor, other than the
/// methods of builtin classes.
@inline(__always)
func bindsByPosition(_ method: Value) -> Bool {
    method.hasShape(ShapeNumber.function)
        || method.hasShape(ShapeNumber.native) && NativeObject(method).kind & NativeKind.method != 0
}

@inline(__always)
package func callSpecial(_ ts: ThreadState, _ method: Value, _ object: Value, _ first: Value) -> Value {
    if bindsByPosition(method) {
        return callValue(ts, method, object, first)
    }
    let bound = bindDescriptor(ts, method, object, typeOf(object))
    return bound.isErr ? .null : callValue(ts, bound, first)
}

@inline(__always)
package func callSpecial(_ ts: ThreadState, _ method: Value, _ object: Value, _ first: Value, _ second: Value) -> Value
{
    if bindsByPosition(method) {
        return callValue(ts, method, object, first, second)
    }
    let bound = bindDescriptor(ts, method, object, typeOf(object))
    return bound.isErr ? .null : callValue(ts, bound, first, second)
}

/// Publishes where the failure happened and goes to the error stream.
@inline(never)
func fault(_ ts: ThreadState, _ pc: CodePointer) -> CodePointer {
    ts.currentPC = pc
    // An iterator's native says by a null alone that it is exhausted.
    if ts.exception.isNull { raiseEmpty(ts, .stopIteration) }
    return CodePointer(raw: ts.unwindStream)
}
