// RSwift: compiled by swiftc and read by the translator.
//
// The slow halves of arithmetic, comparison and truth: what the thin handlers leave. They, too, treat the frequent cases
// themselves; the rest goes to a native, which returns its result. Never inlined into handlers, so that those need no
// frame of their own. At most six parameters: a seventh would travel on the stack.

/// Ends a handler: stores the result in register `a`, or goes to the error stream when it is null.
@inline(__always)
func finish(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ result: Value) -> CodePointer {
    if result.isErr { return fault(ts, pc) }
    fp[a] = result
    return pc
}

@inline(never)
func binarySlow(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ operation: BinaryOperator, _ left: Value, _ right: Value
) -> CodePointer {
    let quick = mixedArithmetic(ts, operation, left, right)
    if !quick.isNull {
        fp[pc.destination] = quick
        return pc
    }
    ts.currentPC = pc
    return finish(ts, fp, pc, pc.destination, binaryValue(ts, operation, left, right))
}

@inline(never)
func inplaceSlow(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ operation: BinaryOperator, _ left: Value, _ right: Value
) -> CodePointer {
    let quick = mixedArithmetic(ts, operation, left, right)
    if !quick.isNull {
        fp[pc.destination] = quick
        return pc
    }
    ts.currentPC = pc
    return finish(ts, fp, pc, pc.destination, inplaceValue(ts, operation, left, right))
}

/// Arithmetic of floats in any form, of a float and a small int, of a small int and a bool; null for everything else.
@inline(__always)
func mixedArithmetic(_ ts: ThreadState, _ operation: BinaryOperator, _ left: Value, _ right: Value) -> Value {
    if left.isExactFloat {
        if right.isExactFloat { return floatArithmetic(ts, operation, left.float, right.float) }
        if right.isSmall { return floatArithmetic(ts, operation, left.float, Double(right.small)) }
        return Value.null
    }
    if left.isSmall {
        if right.isExactFloat { return floatArithmetic(ts, operation, Double(left.small), right.float) }
        if right.isBool { return smallArithmetic(operation, left, Value(small: right.boolNumber)) }
    }
    return Value.null
}

@inline(never)
func compareSlow(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ comparison: Comparison, _ left: Value, _ right: Value
) -> CodePointer {
    if areComparable(left, right) {
        fp[pc.destination] = Value(compareFloats(comparison, numberOperand(left), numberOperand(right)))
        return pc
    }
    ts.currentPC = pc
    return finish(ts, fp, pc, pc.destination, richCompare(ts, left, right, comparison))
}

/// The slow half of a jump that is taken when the comparison holds.
@inline(never)
func compareJumpIf(
    _ ts: ThreadState, _ pc: CodePointer, _ comparison: Comparison, _ left: Value, _ right: Value, _ distance: Int
) -> CodePointer {
    if areComparable(left, right) {
        if compareFloats(comparison, numberOperand(left), numberOperand(right)) { return pc.advanced(distance) }
        return pc
    }
    ts.currentPC = pc
    return compareJump(ts, pc, comparison, left, right, true, distance)
}

/// The slow half of a jump that is taken when the comparison does not hold.
@inline(never)
func compareJumpUnless(
    _ ts: ThreadState, _ pc: CodePointer, _ comparison: Comparison, _ left: Value, _ right: Value, _ distance: Int
) -> CodePointer {
    if areComparable(left, right) {
        if compareFloats(comparison, numberOperand(left), numberOperand(right)) { return pc }
        return pc.advanced(distance)
    }
    ts.currentPC = pc
    return compareJump(ts, pc, comparison, left, right, false, distance)
}

/// Whether both are floats, or one is and the other a small int that a double holds exactly.
@inline(__always)
func areComparable(_ left: Value, _ right: Value) -> Bool {
    if left.isExactFloat {
        if right.isExactFloat { return true }
        return right.isSmall && isExactAsFloat(right.small)
    }
    return left.isSmall && isExactAsFloat(left.small) && right.isExactFloat
}

@inline(__always)
func isExactAsFloat(_ number: Int) -> Bool {
    return number <= SmallInteger.exactAsFloat && 0 &- number <= SmallInteger.exactAsFloat
}

/// The number of a float or a small int.
@inline(__always)
func numberOperand(_ value: Value) -> Double {
    if value.isSmall { return Double(value.small) }
    return value.float
}

@inline(never)
func unarySlow(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ operation: UnaryOperator, _ operand: Value
) -> CodePointer {
    ts.currentPC = pc
    return finish(ts, fp, pc, a, unaryValue(ts, operation, operand))
}

// Truth

/// The truth of a value whose class's methods decide nothing: 1 or 0; -1 for everything else.
@inline(__always)
func quickTruth(_ ts: ThreadState, _ value: Value) -> Int {
    if value.raw == Value.true.raw { return 1 }
    if value.raw == Value.false.raw { return 0 }
    if value.isNone { return 0 }
    if value.isSmall { return truth(value.small != 0) }
    if value.isReference {
        let shape = shapeNumber(value.raw)
        if shape == ShapeNumber.string { return truth(StringObject(value).count != 0) }
        if shape == ShapeNumber.list { return truth(ListObject(value).reading(ts).count != 0) }
        if shape == ShapeNumber.tuple { return truth(TupleObject(value).count != 0) }
        if shape == ShapeNumber.dict { return truth(DictObject(value).reading(ts).count != 0) }
        return 0 &- 1
    }
    if value.isExactFloat { return truth(value.float != 0.0) }
    return 0 &- 1
}

@inline(never)
func jumpIfTrueSlow(_ ts: ThreadState, _ pc: CodePointer, _ value: Value, _ distance: Int) -> CodePointer {
    let known = quickTruth(ts, value)
    if known == 0 { return pc }
    if known > 0 { return pc.advanced(distance) }
    ts.currentPC = pc
    return truthJump(ts, pc, value, true, distance)
}

@inline(never)
func jumpIfFalseSlow(_ ts: ThreadState, _ pc: CodePointer, _ value: Value, _ distance: Int) -> CodePointer {
    let known = quickTruth(ts, value)
    if known == 0 { return pc.advanced(distance) }
    if known > 0 { return pc }
    ts.currentPC = pc
    return truthJump(ts, pc, value, false, distance)
}

@inline(never)
func logicalNotSlow(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ value: Value) -> CodePointer {
    let known = quickTruth(ts, value)
    if known >= 0 {
        fp[a] = Value(known == 0)
        return pc
    }
    ts.currentPC = pc
    let outcome = isTrueSlow(ts, value)
    if outcome < 0 { return fault(ts, pc) }
    fp[a] = Value(outcome == 0)
    return pc
}
