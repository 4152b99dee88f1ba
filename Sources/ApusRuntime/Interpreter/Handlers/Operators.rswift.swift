// RSwift: compiled by swiftc and read by the translator.
//
// Operators with one form only. Those with many forms stand in Generated/OperatorHandlers.rswift.swift.

@inline(__always)
func handleNop(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer) -> CodePointer {
    return pc
}

@inline(__always)
func handleNegate(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    let operand = fp[b]
    if operand.isSmall {
        let number = 0 &- operand.small
        if fitsSmall(number) {
            fp[a] = Value(small: number)
            return pc
        }
    }
    if bothFloats(operand, operand) {
        fp[a] = makeFloat(ts, -unboxFloat(operand))
        return pc
    }
    return unarySlow(ts, fp, pc, a, UnaryOperator.negate, operand)
}

@inline(__always)
func handlePositive(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    let operand = fp[b]
    if operand.isSmall {
        fp[a] = operand
        return pc
    }
    return unarySlow(ts, fp, pc, a, UnaryOperator.positive, operand)
}

@inline(__always)
func handleInvert(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    let operand = fp[b]
    if operand.isSmall {
        fp[a] = Value(small: -1 &- operand.small)
        return pc
    }
    return unarySlow(ts, fp, pc, a, UnaryOperator.invert, operand)
}

@inline(__always)
func handleLogicalNot(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    let value = fp[b]
    if value.isBool {
        fp[a] = Value(value.raw == Value.false.raw)
        return pc
    }
    return logicalNotSlow(ts, fp, pc, a, value)
}

@inline(__always)
func handleIsSame(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int) -> CodePointer {
    fp[a] = Value(isIdentical(fp[b], fp[c]))
    return pc
}

@inline(__always)
func handleIsNotSame(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int) -> CodePointer {
    fp[a] = Value(!isIdentical(fp[b], fp[c]))
    return pc
}

@inline(__always)
func handleContains(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int) -> CodePointer {
    let found = contains(ts, fp[c], fp[b])
    if found < 0 { return fault(ts, pc) }
    fp[a] = Value(found != 0)
    return pc
}

@inline(__always)
func handleNotContains(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let found = contains(ts, fp[c], fp[b])
    if found < 0 { return fault(ts, pc) }
    fp[a] = Value(found == 0)
    return pc
}
