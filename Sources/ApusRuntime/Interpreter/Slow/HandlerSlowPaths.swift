// What handlers call outside RSwift. Every function here returns its result; the handler stores it.

// MARK: - Arithmetic and comparison

/// `left op right` of anything.
@inline(never)
func binaryValue(_ ts: ThreadState, _ operation: BinaryOperator, _ left: Value, _ right: Value) -> Value {
    let result = builtinBinary(ts, operation, left, right)
    return result == .notImplemented ? binaryOperation(ts, operation, left, right) : result
}

/// `left op= right` of anything.
@inline(never)
func inplaceValue(_ ts: ThreadState, _ operation: BinaryOperator, _ left: Value, _ right: Value) -> Value {
    let result = builtinBinary(ts, operation, left, right)
    return result == .notImplemented ? inplaceOperation(ts, operation, left, right) : result
}

/// The operations of exact builtin types that have no methods to look up; NotImplemented for everything else.
@inline(__always)
private func builtinBinary(_ ts: ThreadState, _ operation: BinaryOperator, _ left: Value, _ right: Value) -> Value {
    let result = numberBinary(ts, operation, left, right)
    if result == .notImplemented && operation == .add && left.hasShape(ShapeNumber.string)
        && right.hasShape(ShapeNumber.string)
    {
        return concatenateStrings(ts, StringObject(left), StringObject(right))
    }
    return result
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
func unaryValue(_ ts: ThreadState, _ operation: UnaryOperator, _ operand: Value) -> Value {
    let name: KnownName =
        switch operation {
        case .negate: .neg
        case .positive: .pos
        case .invert: .invert
        }
    return unaryOperation(ts, name, operation.symbol, operand)
}

/// Where a jump goes on that is taken when the comparison's truth is `sense`.
@inline(never)
func compareJump(
    _ ts: ThreadState, _ pc: CodePointer, _ comparison: Comparison, _ left: Value, _ right: Value, _ sense: Bool,
    _ distance: Int
) -> CodePointer {
    let result = richCompare(ts, left, right, comparison)
    if result.isErr { return fault(ts, pc) }
    return truthJump(ts, pc, result, sense, distance)
}

/// Where a jump goes on that is taken when the value's truth is `sense`.
@inline(never)
func truthJump(_ ts: ThreadState, _ pc: CodePointer, _ value: Value, _ sense: Bool, _ distance: Int) -> CodePointer {
    let truth = isTrue(ts, value)
    if truth < 0 { return fault(ts, pc) }
    return (truth != 0) == sense ? pc.advanced(distance) : pc
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

@inline(__always)
func loadInstanceSlot(_ raw: Int, _ offset: Int) -> Int { loadWord(raw, offset) }

@inline(__always)
func storeInstanceSlot(_ ts: ThreadState, _ raw: Int, _ offset: Int, _ word: Int) {
    writeBarrier(ts, raw)
    initializeField(raw, offset, word)
}

/// 1 for true.
@inline(__always)
func truth(_ flag: Bool) -> Int { flag ? 1 : 0 }

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
func raiseUnboundCell(_ ts: ThreadState, _ pc: CodePointer, _ name: Value) -> CodePointer {
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

/// `del name` of a global.
@inline(never)
func deleteGlobal(_ ts: ThreadState, _ k: Constants, _ index: Int) -> Bool {
    let name = k.cache(index).name
    let removed = dictDelete(ts, frameGlobals(ts, ts.frame), name)
    if removed == 0 { _ = raiseUndefinedName(ts, name) }
    return removed > 0
}

/// The name of the site `index` in a namespace, or the global.
@inline(never)
func loadNamespaceName(_ ts: ThreadState, _ namespace: Value, _ k: Constants, _ index: Int) -> Value {
    let found = namespaceValue(ts, namespace, k.cache(index).name)
    return found.isNull && ts.exception.isNull ? loadGlobalSlow(ts, k, index) : found
}

/// The name in a namespace mapping; null without an exception when it is missing.
private func namespaceValue(_ ts: ThreadState, _ namespace: Value, _ name: Value) -> Value {
    if namespace.hasShape(ShapeNumber.dict) { return dictGetString(DictObject(namespace), StringObject(name)) }
    let found = getItem(ts, namespace, name)
    if found.isErr && matches(ts, ts.exception, .keyError) { clearException(ts) }
    return found
}

@inline(never)
func deleteNamespaceName(_ ts: ThreadState, _ namespace: Value, _ name: Value) -> Bool {
    if deleteItem(ts, namespace, name) { return true }
    if matches(ts, ts.exception, .keyError) {
        clearException(ts)
        _ = raiseUndefinedName(ts, name)
    }
    return false
}

/// A name in the namespace of a class body, or the cell `index` of the function's closure.
@inline(never)
func loadClassFree(
    _ ts: ThreadState, _ namespace: Value, _ function: FunctionObject, _ index: Int, _ name: Value
) -> Value {
    let found = namespaceValue(ts, namespace, name)
    if !found.isNull || !ts.exception.isNull { return found }
    let content = CellObject(function.closure[index]).reading(ts).content
    if content.isNull { _ = raiseUnboundFree(ts, ts.currentPC, name) }
    return content
}

// MARK: - Safepoints

/// A safepoint in the middle of the code; goes on at `pc`, or at the error stream when a handler of a signal raised. The
/// instruction at `pc` must not be the one that polled: a thread would do nothing but switch while others always wait.
@inline(never)
func pollSlow(_ ts: ThreadState, _ pc: CodePointer) -> CodePointer {
    ts.currentPC = pc.advanced(1)
    return runPendingCalls(ts) ? pc : CodePointer(raw: ts.unwindStream)
}

/// A safepoint before a call, then the call: the instruction is not started again, so that the thread gets on however
/// often others want to run. As `callSlow`.
@inline(never)
func pollThenCall(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ base: Int, _ count: Int, _ keywords: Value
) -> CodePointer {
    runPendingCalls(ts) ? callWithoutPoll(ts, fp, pc, base, count, keywords) : fault(ts, pc)
}

// MARK: - Calls and returns

/// Calls a native with `count` positional arguments in registers; those behind them may be overwritten.
@inline(__always)
func callEntry(_ ts: ThreadState, _ native: NativeObject, _ arguments: Registers, _ count: Int) -> Value {
    callNative(ts, native, arguments.raw, count, .null, hasSpace: true)
}

/// Calls anything with `count` arguments in registers, the last ones named by `keywords`.
@inline(never)
func callAny(_ ts: ThreadState, _ callable: Value, _ arguments: Registers, _ count: Int, _ keywords: Value) -> Value {
    if callable.hasLayout(ShapeNumber.native) {
        return callNative(ts, NativeObject(callable), arguments.raw, count, keywords, hasSpace: true)
    }
    return callWindow(ts, callable, arguments.raw, count, keywords)
}

/// A call with an iterable of positional arguments and a dict of keyword arguments (or null).
@inline(never)
func callExpanded(_ ts: ThreadState, _ callable: Value, _ arguments: Value, _ keywords: Value) -> Value {
    if !pollInNative(ts) { return .null }
    var tuple = arguments
    if !arguments.hasShape(ShapeNumber.tuple) {
        tuple = expandArguments(ts, callable, arguments)
        if tuple.isErr { return .null }
    }
    return callWithTuple(ts, callable, TupleObject(tuple), keywords)
}

/// Places the arguments of a call in the parameters' registers.
@inline(never)
func bindArguments(
    _ ts: ThreadState, _ function: FunctionObject, _ code: CodeObject, _ arguments: Registers, _ count: Int,
    _ keywords: Value
) -> Bool {
    bindArguments(ts, function, code, arguments.raw, count, keywords)
}

/// A new object of a class that `plainConstructor` knows; null with an exception set.
@inline(__always)
func makeInstance(_ ts: ThreadState, _ type: TypeObject) -> Value { Value(raw: allocateInstance(ts, type)) }

@inline(never)
func raiseRecursionTarget(_ ts: ThreadState, _ pc: CodePointer) -> CodePointer {
    ts.currentPC = pc
    raiseRecursion(ts)
    return CodePointer(raw: ts.unwindStream)
}

/// `__init__` has returned something other than None.
@inline(never)
func raiseInitializerResult(_ ts: ThreadState, _ value: Value) -> CodePointer {
    raise(ts, .typeError, "__init__() should return None, not '\(typeName(value))'")
    return fault(ts, ts.currentPC)
}

/// Address of a `halt` instruction.
nonisolated(unsafe) var haltStream = 0

@inline(__always)
func haltTarget() -> CodePointer { CodePointer(raw: haltStream) }
