// The slow halves of the handlers. All take and return plain words, so that a handler needs no frame of its own.

@inline(never)
func binarySlow(_ ts: ThreadState, _ pc: CodePointer, _ number: Int, _ left: Value, _ right: Value) -> CodePointer {
    let operation = BinaryOperator(rawValue: number).unsafelyUnwrapped
    ts.currentPC = pc
    var result = numberBinary(ts, operation, left, right)
    if result == .notImplemented {
        if operation == .add && left.hasShape(ShapeNumber.string) && right.hasShape(ShapeNumber.string) {
            result = concatenateStrings(ts, StringObject(left), StringObject(right))
        } else {
            result = binaryOperation(ts, operation, left, right)
        }
    }
    return finish(ts, pc, result)
}

@inline(never)
func inplaceSlow(_ ts: ThreadState, _ pc: CodePointer, _ number: Int, _ left: Value, _ right: Value) -> CodePointer {
    let operation = BinaryOperator(rawValue: number).unsafelyUnwrapped
    ts.currentPC = pc
    var result = numberBinary(ts, operation, left, right)
    if result == .notImplemented {
        if operation == .add && left.hasShape(ShapeNumber.string) && right.hasShape(ShapeNumber.string) {
            result = concatenateStrings(ts, StringObject(left), StringObject(right))
        } else {
            result = inplaceOperation(ts, operation, left, right)
        }
    }
    return finish(ts, pc, result)
}

/// Stores a result in the destination register of the instruction before `pc`, or goes to the error stream.
@inline(__always)
func finish(_ ts: ThreadState, _ pc: CodePointer, _ result: Value) -> CodePointer {
    if result.isErr { return fault(ts, pc) }
    ts.frame[pc.destination] = result
    return pc
}

/// Arithmetic of exact ints and floats of any size; NotImplemented for everything else.
@inline(__always)
func numberBinary(_ ts: ThreadState, _ operation: BinaryOperator, _ left: Value, _ right: Value) -> Value {
    let leftInteger = left.isSmall || left.hasShape(ShapeNumber.integer)
    let rightInteger = right.isSmall || right.hasShape(ShapeNumber.integer)
    if leftInteger && rightInteger { return integerBinary(ts, operation, left, right) }
    let leftFloat = left.isExactFloat
    let rightFloat = right.isExactFloat
    if leftFloat && rightFloat { return floatBinary(ts, operation, left.float, right.float) }
    if leftFloat && right.isSmall { return floatBinary(ts, operation, left.float, Double(right.small)) }
    if rightFloat && left.isSmall { return floatBinary(ts, operation, Double(left.small), right.float) }
    // A bool with an int is that int's arithmetic; two bools have operations of their own.
    if right.isBool && leftInteger {
        return integerBinary(ts, operation, left, Value(small: right == .true ? 1 : 0))
    }
    if left.isBool && rightInteger {
        return integerBinary(ts, operation, Value(small: left == .true ? 1 : 0), right)
    }
    return .notImplemented
}

@inline(never)
func unarySlow(_ ts: ThreadState, _ pc: CodePointer, _ number: Int, _ operand: Value) -> CodePointer {
    ts.currentPC = pc
    let result: Value
    switch number {
    case 0: result = unaryOperation(ts, .neg, "-", operand)
    case 1: result = unaryOperation(ts, .pos, "+", operand)
    default: result = unaryOperation(ts, .invert, "~", operand)
    }
    return finish(ts, pc, result)
}

@inline(never)
func compareSlow(_ ts: ThreadState, _ pc: CodePointer, _ number: Int, _ left: Value, _ right: Value) -> CodePointer {
    ts.currentPC = pc
    return finish(ts, pc, compareNumbers(ts, Comparison(rawValue: number).unsafelyUnwrapped, left, right))
}

@inline(never)
func compareJumpSlow(
    _ ts: ThreadState, _ pc: CodePointer, _ number: Int, _ left: Value, _ right: Value, _ sense: Int, _ distance: Int
) -> CodePointer {
    ts.currentPC = pc
    let result = compareNumbers(ts, Comparison(rawValue: number).unsafelyUnwrapped, left, right)
    if result.isErr { return fault(ts, pc) }
    let truth = isTrue(ts, result)
    if truth < 0 { return fault(ts, pc) }
    return truth == sense ? pc.advanced(distance) : pc
}

/// Mixed numbers without a method call; the rest by the protocol.
@inline(__always)
private func compareNumbers(_ ts: ThreadState, _ comparison: Comparison, _ left: Value, _ right: Value) -> Value {
    if left.isExactFloat && right.isExactFloat { return Value(comparison.holds(left.float, right.float)) }
    // Small ints up to 2^53 are exact as doubles.
    if left.isExactFloat && right.isSmall && abs(right.small) < 1 << 53 {
        return Value(comparison.holds(left.float, Double(right.small)))
    }
    if right.isExactFloat && left.isSmall && abs(left.small) < 1 << 53 {
        return Value(comparison.holds(Double(left.small), right.float))
    }
    return richCompare(ts, left, right, comparison)
}

/// Floor division of small ints by a positive one.
@inline(__always)
func divideFloor(_ dividend: Int, _ divisor: Int) -> Int {
    let quotient = dividend / divisor
    return dividend < 0 && quotient &* divisor != dividend ? quotient &- 1 : quotient
}

/// The remainder of floor division by a positive number.
@inline(__always)
func moduloFloor(_ dividend: Int, _ divisor: Int) -> Int {
    let remainder = dividend % divisor
    return remainder < 0 ? remainder &+ divisor : remainder
}

/// `is`: floats in their immediate form are equal words when they are equal bits.
@inline(__always)
func isIdentical(_ left: Value, _ right: Value) -> Bool { left.raw == right.raw }

/// 0 <= index < count.
@inline(__always)
func isBelow(_ index: Int, _ count: Int) -> Bool { UInt(bitPattern: index) < UInt(bitPattern: count) }

/// A bound of a slice display: unbound means None.
@inline(__always)
func sliceBound(_ value: Value) -> Value { value.isNull ? .none : value }

@inline(__always)
func loadInstanceSlot(_ raw: Int, _ offset: Int) -> Int { loadWord(raw, offset) }

@inline(__always)
func storeInstanceSlot(_ ts: ThreadState, _ raw: Int, _ offset: Int, _ word: Int) {
    writeBarrier(ts, raw)
    initializeField(raw, offset, word)
}

@inline(__always)
func storeWindowCallable(_ window: Int, _ callable: Value) { storeWord(window, 0, callable.raw) }

@inline(__always)
func emptyString() -> Value { Value(raw: loadWord(rootBlock, RootOffset.emptyString)) }

// MARK: - Names

@inline(never)
func raiseUnbound(_ ts: ThreadState, _ pc: CodePointer, _ name: Value) -> CodePointer {
    raise(
        ts, .unboundLocalError,
        "cannot access local variable '\(swiftString(StringObject(name)))' where it is not associated with a value")
    return fault(ts, pc)
}

@inline(never)
func raiseUnboundCell(_ ts: ThreadState, _ pc: CodePointer, _ name: Value, _ cell: Value) -> CodePointer {
    raiseUnbound(ts, pc, name)
}

@inline(never)
func raiseUnboundFree(_ ts: ThreadState, _ pc: CodePointer, _ name: Value) -> CodePointer {
    raise(
        ts, .nameError,
        "cannot access free variable '\(swiftString(StringObject(name)))' where it is not associated with a value in "
            + "enclosing scope")
    return fault(ts, pc)
}

@inline(never)
func loadGlobalMiss(_ ts: ThreadState, _ k: Constants, _ pc: CodePointer, _ a: Int, _ index: Int) -> CodePointer {
    ts.currentPC = pc
    return finish(ts, pc, loadGlobalSlow(ts, k, index))
}

@inline(never)
func storeGlobalMiss(_ ts: ThreadState, _ k: Constants, _ pc: CodePointer, _ index: Int, _ value: Value) -> CodePointer
{
    storeGlobalSlow(ts, k, index, value) ? pc : fault(ts, pc)
}

@inline(never)
func deleteGlobal(_ ts: ThreadState, _ k: Constants, _ pc: CodePointer, _ index: Int) -> CodePointer {
    let name = k.cache(index).name
    let removed = dictDelete(ts, frameGlobals(ts, ts.frame), name)
    if removed == 0 { _ = raiseUndefinedName(ts, name) }
    return removed > 0 ? pc : fault(ts, pc)
}

@inline(never)
func loadNamespaceName(_ ts: ThreadState, _ k: Constants, _ pc: CodePointer, _ a: Int, _ index: Int) -> CodePointer {
    ts.currentPC = pc
    let found = namespaceValue(ts, ts.frame[0], k.cache(index).name)
    if found.isNull && ts.exception.isNull { return finish(ts, pc, loadGlobalSlow(ts, k, index)) }
    return finish(ts, pc, found)
}

/// The name in a namespace mapping; null without an exception when it is missing.
private func namespaceValue(_ ts: ThreadState, _ namespace: Value, _ name: Value) -> Value {
    if namespace.hasShape(ShapeNumber.dict) { return dictGetString(DictObject(namespace), StringObject(name)) }
    let found = getItem(ts, namespace, name)
    if found.isErr && matches(ts, ts.exception, .keyError) { clearException(ts) }
    return found
}

@inline(never)
func storeNamespaceName(
    _ ts: ThreadState, _ k: Constants, _ pc: CodePointer, _ index: Int, _ value: Value
) -> CodePointer {
    ts.currentPC = pc
    return setItem(ts, ts.frame[0], k.cache(index).name, value) ? pc : fault(ts, pc)
}

@inline(never)
func deleteNamespaceName(_ ts: ThreadState, _ k: Constants, _ pc: CodePointer, _ index: Int) -> CodePointer {
    ts.currentPC = pc
    let name = k.cache(index).name
    if deleteItem(ts, ts.frame[0], name) { return pc }
    if matches(ts, ts.exception, .keyError) {
        clearException(ts)
        _ = raiseUndefinedName(ts, name)
    }
    return fault(ts, pc)
}

@inline(never)
func loadClassFree(_ ts: ThreadState, _ pc: CodePointer, _ a: Int, _ index: Int, _ name: Value) -> CodePointer {
    ts.currentPC = pc
    let fp = ts.frame
    let found = namespaceValue(ts, fp[0], name)
    if !found.isNull || !ts.exception.isNull { return finish(ts, pc, found) }
    let content = CellObject(FunctionObject(fp.function).closure[index]).reading(ts).content
    if content.isNull { return raiseUnboundFree(ts, pc, name) }
    return finish(ts, pc, content)
}

/// A safepoint in the middle of the code; goes on at `pc`, or at the error stream when a handler of a signal raised.
@inline(never)
func pollSlow(_ ts: ThreadState, _ pc: CodePointer) -> CodePointer {
    ts.currentPC = pc.advanced(1)
    safepointSlow(ts)
    if takeMemoryShortage(ts) {
        raiseMemoryError(ts)
        return CodePointer(raw: ts.unwindStream)
    }
    if let pending = pendingCallHook, !pending(ts) { return CodePointer(raw: ts.unwindStream) }
    return pc
}

/// A safepoint inside a native that waits: false with an exception set when a signal's handler raised.
@inline(never)
package func runPendingCalls(_ ts: ThreadState) -> Bool {
    poll(ts)
    if let pending = pendingCallHook { return pending(ts) }
    return true
}

/// Runs what must run at a bytecode boundary: signal handlers, finalizers, weak reference callbacks. False with an
/// exception set when it raised.
nonisolated(unsafe) package var pendingCallHook: ((ThreadState) -> Bool)?

// MARK: - Attributes and items

@inline(never)
func loadAttributeSlow(
    _ ts: ThreadState, _ k: Constants, _ pc: CodePointer, _ a: Int, _ object: Value, _ index: Int
) -> CodePointer {
    ts.currentPC = pc
    return finish(ts, pc, loadAttributeCached(ts, k, index, object))
}

@inline(never)
func storeAttributeSlow(
    _ ts: ThreadState, _ k: Constants, _ pc: CodePointer, _ object: Value, _ value: Value, _ index: Int
) -> CodePointer {
    ts.currentPC = pc
    return storeAttributeCached(ts, k, index, object, value) ? pc : fault(ts, pc)
}

@inline(never)
func loadMethodSlow(
    _ ts: ThreadState, _ k: Constants, _ pc: CodePointer, _ a: Int, _ object: Value, _ index: Int
) -> CodePointer {
    ts.currentPC = pc
    return loadMethodCached(ts, k, index, object, ts.frame.raw &+ a &<< 3) ? pc : fault(ts, pc)
}

@inline(never)
func loadItemSlow(_ ts: ThreadState, _ pc: CodePointer, _ a: Int, _ object: Value, _ index: Value) -> CodePointer {
    ts.currentPC = pc
    return finish(ts, pc, getItem(ts, object, index))
}

@inline(never)
func storeItemSlow(
    _ ts: ThreadState, _ pc: CodePointer, _ object: Value, _ index: Value, _ value: Value
) -> CodePointer {
    ts.currentPC = pc
    return setItem(ts, object, index, value) ? pc : fault(ts, pc)
}

// MARK: - Calls

/// A native called by `call` or `callMethod`.
@inline(never)
func callNativeSlot(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ window: Int, _ count: Int
) -> CodePointer {
    ts.currentPC = pc
    if _slowPath(ts.poll != 0) { return pollSlow(ts, pc.advanced(-1)) }
    let native = NativeObject(raw: loadWord(window, 0))
    let result = callNative(ts, native, window &+ 48, count, .null, hasSpace: true)
    if result.isErr {
        if ts.exception.isNull { raiseEmpty(ts, .stopIteration) }
        return fault(ts, pc)
    }
    fp[a] = result
    return pc
}

/// `callMethod` whose attribute did not bind: the window starts one word later.
@inline(never)
func callUnboundMethod(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ window: Int, _ count: Int) -> CodePointer {
    storeWord(window, 8, loadWord(window, 0))
    return callSlow(ts, fp, pc, window &+ 8, count, .null)
}

@inline(never)
func callExpanded(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ callable: Value, _ arguments: Value,
    _ keywords: Value
) -> CodePointer {
    ts.currentPC = pc
    var tuple = arguments
    if !arguments.hasShape(ShapeNumber.tuple) {
        tuple = expandArguments(ts, callable, arguments)
        if tuple.isErr { return fault(ts, pc) }
    }
    return finish(ts, pc, callWithTuple(ts, callable, TupleObject(tuple), keywords))
}

/// Returns from frames of a kind other than `register`, and from observed frames.
@inline(never)
func returnSlow(_ ts: ThreadState, _ fp: Frame, _ value: Value) -> CodePointer {
    if fp.info & ReturnKind.observed != 0 { detachFrameObject(ts, fp) }
    let caller = fp.caller
    let target = fp.returnPC
    var result = value
    switch fp.info & ReturnKind.mask {
    case ReturnKind.constructor:
        if !value.isNone {
            raise(ts, .typeError, "__init__() should return None, not '\(typeName(value))'")
            return fault(ts, ts.currentPC)
        }
        result = fp.beforeHeader
    case ReturnKind.iterate:
        finishGenerator(ts, GeneratorObject(fp.beforeHeader))
        ts.frame = caller
        ts.constants = Constants(raw: caller.code.constantBase)
        return target.advanced(target.jumpField)
    case ReturnKind.native, ReturnKind.generator:
        if fp.info & ReturnKind.mask == ReturnKind.generator { finishGenerator(ts, GeneratorObject(fp.beforeHeader)) }
        ts.result = value
        ts.frame = caller
        ts.constants = Constants(raw: caller.code.constantBase)
        return CodePointer(raw: haltStream)
    default: break
    }
    ts.frame = caller
    ts.constants = Constants(raw: caller.code.constantBase)
    caller[target.destination] = result
    return target
}

/// Address of a `halt` instruction.
nonisolated(unsafe) var haltStream = 0
