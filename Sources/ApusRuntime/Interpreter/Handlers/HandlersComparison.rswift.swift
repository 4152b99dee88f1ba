// RSwift: compiled by swiftc and read by the translator.
//
// Comparisons, as values and fused with the branch.

@inline(__always)
func handleLessThan(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 {
        fp[a] = Value(left.raw < right.raw)
        return pc
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        fp[a] = Value(left.immediateFloat < right.immediateFloat)
        return pc
    }
    return compareSlow(ts, pc, 0, left, right)
}

@inline(__always)
func handleJumpIfLessThan(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 {
        if left.raw < right.raw { return pc.advanced(a) }
        return pc
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        if left.immediateFloat < right.immediateFloat { return pc.advanced(a) }
        return pc
    }
    return compareJumpSlow(ts, pc, 0, left, right, 1, a)
}

@inline(__always)
func handleJumpUnlessLessThan(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 {
        if !(left.raw < right.raw) { return pc.advanced(a) }
        return pc
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        if !(left.immediateFloat < right.immediateFloat) { return pc.advanced(a) }
        return pc
    }
    return compareJumpSlow(ts, pc, 0, left, right, 0, a)
}

@inline(__always)
func handleJumpIfLessThanConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if left.raw & right.raw & 1 != 0 {
        if left.raw < right.raw { return pc.advanced(a) }
        return pc
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        if left.immediateFloat < right.immediateFloat { return pc.advanced(a) }
        return pc
    }
    return compareJumpSlow(ts, pc, 0, left, right, 1, a)
}

@inline(__always)
func handleJumpUnlessLessThanConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if left.raw & right.raw & 1 != 0 {
        if !(left.raw < right.raw) { return pc.advanced(a) }
        return pc
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        if !(left.immediateFloat < right.immediateFloat) { return pc.advanced(a) }
        return pc
    }
    return compareJumpSlow(ts, pc, 0, left, right, 0, a)
}

@inline(__always)
func handleLessEqual(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 {
        fp[a] = Value(left.raw <= right.raw)
        return pc
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        fp[a] = Value(left.immediateFloat <= right.immediateFloat)
        return pc
    }
    return compareSlow(ts, pc, 1, left, right)
}

@inline(__always)
func handleJumpIfLessEqual(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 {
        if left.raw <= right.raw { return pc.advanced(a) }
        return pc
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        if left.immediateFloat <= right.immediateFloat { return pc.advanced(a) }
        return pc
    }
    return compareJumpSlow(ts, pc, 1, left, right, 1, a)
}

@inline(__always)
func handleJumpUnlessLessEqual(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 {
        if !(left.raw <= right.raw) { return pc.advanced(a) }
        return pc
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        if !(left.immediateFloat <= right.immediateFloat) { return pc.advanced(a) }
        return pc
    }
    return compareJumpSlow(ts, pc, 1, left, right, 0, a)
}

@inline(__always)
func handleJumpIfLessEqualConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if left.raw & right.raw & 1 != 0 {
        if left.raw <= right.raw { return pc.advanced(a) }
        return pc
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        if left.immediateFloat <= right.immediateFloat { return pc.advanced(a) }
        return pc
    }
    return compareJumpSlow(ts, pc, 1, left, right, 1, a)
}

@inline(__always)
func handleJumpUnlessLessEqualConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if left.raw & right.raw & 1 != 0 {
        if !(left.raw <= right.raw) { return pc.advanced(a) }
        return pc
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        if !(left.immediateFloat <= right.immediateFloat) { return pc.advanced(a) }
        return pc
    }
    return compareJumpSlow(ts, pc, 1, left, right, 0, a)
}

@inline(__always)
func handleEqual(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 {
        fp[a] = Value(left.raw == right.raw)
        return pc
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        fp[a] = Value(left.immediateFloat == right.immediateFloat)
        return pc
    }
    return compareSlow(ts, pc, 2, left, right)
}

@inline(__always)
func handleJumpIfEqual(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 {
        if left.raw == right.raw { return pc.advanced(a) }
        return pc
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        if left.immediateFloat == right.immediateFloat { return pc.advanced(a) }
        return pc
    }
    return compareJumpSlow(ts, pc, 2, left, right, 1, a)
}

@inline(__always)
func handleJumpUnlessEqual(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 {
        if !(left.raw == right.raw) { return pc.advanced(a) }
        return pc
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        if !(left.immediateFloat == right.immediateFloat) { return pc.advanced(a) }
        return pc
    }
    return compareJumpSlow(ts, pc, 2, left, right, 0, a)
}

@inline(__always)
func handleJumpIfEqualConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if left.raw & right.raw & 1 != 0 {
        if left.raw == right.raw { return pc.advanced(a) }
        return pc
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        if left.immediateFloat == right.immediateFloat { return pc.advanced(a) }
        return pc
    }
    return compareJumpSlow(ts, pc, 2, left, right, 1, a)
}

@inline(__always)
func handleJumpUnlessEqualConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if left.raw & right.raw & 1 != 0 {
        if !(left.raw == right.raw) { return pc.advanced(a) }
        return pc
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        if !(left.immediateFloat == right.immediateFloat) { return pc.advanced(a) }
        return pc
    }
    return compareJumpSlow(ts, pc, 2, left, right, 0, a)
}

@inline(__always)
func handleNotEqual(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 {
        fp[a] = Value(left.raw != right.raw)
        return pc
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        fp[a] = Value(left.immediateFloat != right.immediateFloat)
        return pc
    }
    return compareSlow(ts, pc, 3, left, right)
}

@inline(__always)
func handleJumpIfNotEqual(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 {
        if left.raw != right.raw { return pc.advanced(a) }
        return pc
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        if left.immediateFloat != right.immediateFloat { return pc.advanced(a) }
        return pc
    }
    return compareJumpSlow(ts, pc, 3, left, right, 1, a)
}

@inline(__always)
func handleJumpUnlessNotEqual(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 {
        if !(left.raw != right.raw) { return pc.advanced(a) }
        return pc
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        if !(left.immediateFloat != right.immediateFloat) { return pc.advanced(a) }
        return pc
    }
    return compareJumpSlow(ts, pc, 3, left, right, 0, a)
}

@inline(__always)
func handleJumpIfNotEqualConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if left.raw & right.raw & 1 != 0 {
        if left.raw != right.raw { return pc.advanced(a) }
        return pc
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        if left.immediateFloat != right.immediateFloat { return pc.advanced(a) }
        return pc
    }
    return compareJumpSlow(ts, pc, 3, left, right, 1, a)
}

@inline(__always)
func handleJumpUnlessNotEqualConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if left.raw & right.raw & 1 != 0 {
        if !(left.raw != right.raw) { return pc.advanced(a) }
        return pc
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        if !(left.immediateFloat != right.immediateFloat) { return pc.advanced(a) }
        return pc
    }
    return compareJumpSlow(ts, pc, 3, left, right, 0, a)
}

@inline(__always)
func handleGreaterThan(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 {
        fp[a] = Value(left.raw > right.raw)
        return pc
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        fp[a] = Value(left.immediateFloat > right.immediateFloat)
        return pc
    }
    return compareSlow(ts, pc, 4, left, right)
}

@inline(__always)
func handleJumpIfGreaterThan(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 {
        if left.raw > right.raw { return pc.advanced(a) }
        return pc
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        if left.immediateFloat > right.immediateFloat { return pc.advanced(a) }
        return pc
    }
    return compareJumpSlow(ts, pc, 4, left, right, 1, a)
}

@inline(__always)
func handleJumpUnlessGreaterThan(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 {
        if !(left.raw > right.raw) { return pc.advanced(a) }
        return pc
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        if !(left.immediateFloat > right.immediateFloat) { return pc.advanced(a) }
        return pc
    }
    return compareJumpSlow(ts, pc, 4, left, right, 0, a)
}

@inline(__always)
func handleJumpIfGreaterThanConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if left.raw & right.raw & 1 != 0 {
        if left.raw > right.raw { return pc.advanced(a) }
        return pc
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        if left.immediateFloat > right.immediateFloat { return pc.advanced(a) }
        return pc
    }
    return compareJumpSlow(ts, pc, 4, left, right, 1, a)
}

@inline(__always)
func handleJumpUnlessGreaterThanConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if left.raw & right.raw & 1 != 0 {
        if !(left.raw > right.raw) { return pc.advanced(a) }
        return pc
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        if !(left.immediateFloat > right.immediateFloat) { return pc.advanced(a) }
        return pc
    }
    return compareJumpSlow(ts, pc, 4, left, right, 0, a)
}

@inline(__always)
func handleGreaterEqual(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 {
        fp[a] = Value(left.raw >= right.raw)
        return pc
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        fp[a] = Value(left.immediateFloat >= right.immediateFloat)
        return pc
    }
    return compareSlow(ts, pc, 5, left, right)
}

@inline(__always)
func handleJumpIfGreaterEqual(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 {
        if left.raw >= right.raw { return pc.advanced(a) }
        return pc
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        if left.immediateFloat >= right.immediateFloat { return pc.advanced(a) }
        return pc
    }
    return compareJumpSlow(ts, pc, 5, left, right, 1, a)
}

@inline(__always)
func handleJumpUnlessGreaterEqual(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 {
        if !(left.raw >= right.raw) { return pc.advanced(a) }
        return pc
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        if !(left.immediateFloat >= right.immediateFloat) { return pc.advanced(a) }
        return pc
    }
    return compareJumpSlow(ts, pc, 5, left, right, 0, a)
}

@inline(__always)
func handleJumpIfGreaterEqualConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if left.raw & right.raw & 1 != 0 {
        if left.raw >= right.raw { return pc.advanced(a) }
        return pc
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        if left.immediateFloat >= right.immediateFloat { return pc.advanced(a) }
        return pc
    }
    return compareJumpSlow(ts, pc, 5, left, right, 1, a)
}

@inline(__always)
func handleJumpUnlessGreaterEqualConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if left.raw & right.raw & 1 != 0 {
        if !(left.raw >= right.raw) { return pc.advanced(a) }
        return pc
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        if !(left.immediateFloat >= right.immediateFloat) { return pc.advanced(a) }
        return pc
    }
    return compareJumpSlow(ts, pc, 5, left, right, 0, a)
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
    let truth = contains(ts, fp[c], fp[b])
    if truth < 0 { return fault(ts, pc) }
    fp[a] = Value(truth != 0)
    return pc
}

@inline(__always)
func handleNotContains(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let truth = contains(ts, fp[c], fp[b])
    if truth < 0 { return fault(ts, pc) }
    fp[a] = Value(truth == 0)
    return pc
}
