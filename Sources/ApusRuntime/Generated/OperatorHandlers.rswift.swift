// swift-format-ignore-file
// Made by apus-generate from the tables in ApusBytecode. Do not edit: run `make generate`.
// RSwift: the thin forms of arithmetic and comparison. The arms of small ints stand in SmallArithmetic.rswift.swift,
// the slow halves in SlowHalves.rswift.swift.

@inline(__always)
func handleAdd(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        let (word, overflow) = (left.raw &- 1).addingReportingOverflow(right.raw)
        if !overflow {
            fp[a] = Value(tagged: word)
            return pc
        }
    }
    if bothFloats(left, right) {
        fp[a] = makeFloat(ts, unboxFloat(left) + unboxFloat(right))
        return pc
    }
    return binarySlow(ts, fp, pc, BinaryOperator.add, left, right)
}

@inline(__always)
func handleInplaceAdd(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        let (word, overflow) = (left.raw &- 1).addingReportingOverflow(right.raw)
        if !overflow {
            fp[a] = Value(tagged: word)
            return pc
        }
    }
    if bothFloats(left, right) {
        fp[a] = makeFloat(ts, unboxFloat(left) + unboxFloat(right))
        return pc
    }
    return inplaceSlow(ts, fp, pc, BinaryOperator.add, left, right)
}

@inline(__always)
func handleAddConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if bothSmall(left, right) {
        let (word, overflow) = (left.raw &- 1).addingReportingOverflow(right.raw)
        if !overflow {
            fp[a] = Value(tagged: word)
            return pc
        }
    }
    if bothFloats(left, right) {
        fp[a] = makeFloat(ts, unboxFloat(left) + unboxFloat(right))
        return pc
    }
    return binarySlow(ts, fp, pc, BinaryOperator.add, left, right)
}

@inline(__always)
func handleInplaceAddConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if bothSmall(left, right) {
        let (word, overflow) = (left.raw &- 1).addingReportingOverflow(right.raw)
        if !overflow {
            fp[a] = Value(tagged: word)
            return pc
        }
    }
    if bothFloats(left, right) {
        fp[a] = makeFloat(ts, unboxFloat(left) + unboxFloat(right))
        return pc
    }
    return inplaceSlow(ts, fp, pc, BinaryOperator.add, left, right)
}

@inline(__always)
func handleSubtract(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        let (word, overflow) = left.raw.subtractingReportingOverflow(right.raw &- 1)
        if !overflow {
            fp[a] = Value(tagged: word)
            return pc
        }
    }
    if bothFloats(left, right) {
        fp[a] = makeFloat(ts, unboxFloat(left) - unboxFloat(right))
        return pc
    }
    return binarySlow(ts, fp, pc, BinaryOperator.subtract, left, right)
}

@inline(__always)
func handleInplaceSubtract(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        let (word, overflow) = left.raw.subtractingReportingOverflow(right.raw &- 1)
        if !overflow {
            fp[a] = Value(tagged: word)
            return pc
        }
    }
    if bothFloats(left, right) {
        fp[a] = makeFloat(ts, unboxFloat(left) - unboxFloat(right))
        return pc
    }
    return inplaceSlow(ts, fp, pc, BinaryOperator.subtract, left, right)
}

@inline(__always)
func handleSubtractConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if bothSmall(left, right) {
        let (word, overflow) = left.raw.subtractingReportingOverflow(right.raw &- 1)
        if !overflow {
            fp[a] = Value(tagged: word)
            return pc
        }
    }
    if bothFloats(left, right) {
        fp[a] = makeFloat(ts, unboxFloat(left) - unboxFloat(right))
        return pc
    }
    return binarySlow(ts, fp, pc, BinaryOperator.subtract, left, right)
}

@inline(__always)
func handleInplaceSubtractConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if bothSmall(left, right) {
        let (word, overflow) = left.raw.subtractingReportingOverflow(right.raw &- 1)
        if !overflow {
            fp[a] = Value(tagged: word)
            return pc
        }
    }
    if bothFloats(left, right) {
        fp[a] = makeFloat(ts, unboxFloat(left) - unboxFloat(right))
        return pc
    }
    return inplaceSlow(ts, fp, pc, BinaryOperator.subtract, left, right)
}

@inline(__always)
func handleMultiply(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        let (word, overflow) = (left.raw &- 1).multipliedReportingOverflow(by: right.small)
        if !overflow {
            fp[a] = Value(tagged: word | 1)
            return pc
        }
    }
    if bothFloats(left, right) {
        fp[a] = makeFloat(ts, unboxFloat(left) * unboxFloat(right))
        return pc
    }
    return binarySlow(ts, fp, pc, BinaryOperator.multiply, left, right)
}

@inline(__always)
func handleInplaceMultiply(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        let (word, overflow) = (left.raw &- 1).multipliedReportingOverflow(by: right.small)
        if !overflow {
            fp[a] = Value(tagged: word | 1)
            return pc
        }
    }
    if bothFloats(left, right) {
        fp[a] = makeFloat(ts, unboxFloat(left) * unboxFloat(right))
        return pc
    }
    return inplaceSlow(ts, fp, pc, BinaryOperator.multiply, left, right)
}

@inline(__always)
func handleMultiplyConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if bothSmall(left, right) {
        let (word, overflow) = (left.raw &- 1).multipliedReportingOverflow(by: right.small)
        if !overflow {
            fp[a] = Value(tagged: word | 1)
            return pc
        }
    }
    if bothFloats(left, right) {
        fp[a] = makeFloat(ts, unboxFloat(left) * unboxFloat(right))
        return pc
    }
    return binarySlow(ts, fp, pc, BinaryOperator.multiply, left, right)
}

@inline(__always)
func handleTrueDivide(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothFloats(left, right) && isNonzeroFloat(right) {
        fp[a] = makeFloat(ts, unboxFloat(left) / unboxFloat(right))
        return pc
    }
    return binarySlow(ts, fp, pc, BinaryOperator.trueDivide, left, right)
}

@inline(__always)
func handleInplaceTrueDivide(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothFloats(left, right) && isNonzeroFloat(right) {
        fp[a] = makeFloat(ts, unboxFloat(left) / unboxFloat(right))
        return pc
    }
    return inplaceSlow(ts, fp, pc, BinaryOperator.trueDivide, left, right)
}

@inline(__always)
func handleTrueDivideConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if bothFloats(left, right) && isNonzeroFloat(right) {
        fp[a] = makeFloat(ts, unboxFloat(left) / unboxFloat(right))
        return pc
    }
    return binarySlow(ts, fp, pc, BinaryOperator.trueDivide, left, right)
}

@inline(__always)
func handleFloorDivide(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        let result = floorDivideSmall(left, right)
        if !result.isNull {
            fp[a] = result
            return pc
        }
    }
    return binarySlow(ts, fp, pc, BinaryOperator.floorDivide, left, right)
}

@inline(__always)
func handleInplaceFloorDivide(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        let result = floorDivideSmall(left, right)
        if !result.isNull {
            fp[a] = result
            return pc
        }
    }
    return inplaceSlow(ts, fp, pc, BinaryOperator.floorDivide, left, right)
}

@inline(__always)
func handleFloorDivideConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if bothSmall(left, right) {
        let result = floorDivideSmall(left, right)
        if !result.isNull {
            fp[a] = result
            return pc
        }
    }
    return binarySlow(ts, fp, pc, BinaryOperator.floorDivide, left, right)
}

@inline(__always)
func handleModulo(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        let result = moduloSmall(left, right)
        if !result.isNull {
            fp[a] = result
            return pc
        }
    }
    return binarySlow(ts, fp, pc, BinaryOperator.modulo, left, right)
}

@inline(__always)
func handleInplaceModulo(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        let result = moduloSmall(left, right)
        if !result.isNull {
            fp[a] = result
            return pc
        }
    }
    return inplaceSlow(ts, fp, pc, BinaryOperator.modulo, left, right)
}

@inline(__always)
func handleModuloConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if bothSmall(left, right) {
        let result = moduloSmall(left, right)
        if !result.isNull {
            fp[a] = result
            return pc
        }
    }
    return binarySlow(ts, fp, pc, BinaryOperator.modulo, left, right)
}

@inline(__always)
func handlePower(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    return binarySlow(ts, fp, pc, BinaryOperator.power, left, right)
}

@inline(__always)
func handleInplacePower(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    return inplaceSlow(ts, fp, pc, BinaryOperator.power, left, right)
}

@inline(__always)
func handlePowerConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    return binarySlow(ts, fp, pc, BinaryOperator.power, left, right)
}

@inline(__always)
func handleMatrixMultiply(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    return binarySlow(ts, fp, pc, BinaryOperator.matrixMultiply, left, right)
}

@inline(__always)
func handleInplaceMatrixMultiply(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    return inplaceSlow(ts, fp, pc, BinaryOperator.matrixMultiply, left, right)
}

@inline(__always)
func handleLeftShift(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        let result = leftShiftSmall(left, right)
        if !result.isNull {
            fp[a] = result
            return pc
        }
    }
    return binarySlow(ts, fp, pc, BinaryOperator.leftShift, left, right)
}

@inline(__always)
func handleInplaceLeftShift(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        let result = leftShiftSmall(left, right)
        if !result.isNull {
            fp[a] = result
            return pc
        }
    }
    return inplaceSlow(ts, fp, pc, BinaryOperator.leftShift, left, right)
}

@inline(__always)
func handleLeftShiftConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if bothSmall(left, right) {
        let result = leftShiftSmall(left, right)
        if !result.isNull {
            fp[a] = result
            return pc
        }
    }
    return binarySlow(ts, fp, pc, BinaryOperator.leftShift, left, right)
}

@inline(__always)
func handleRightShift(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        let result = rightShiftSmall(left, right)
        if !result.isNull {
            fp[a] = result
            return pc
        }
    }
    return binarySlow(ts, fp, pc, BinaryOperator.rightShift, left, right)
}

@inline(__always)
func handleInplaceRightShift(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        let result = rightShiftSmall(left, right)
        if !result.isNull {
            fp[a] = result
            return pc
        }
    }
    return inplaceSlow(ts, fp, pc, BinaryOperator.rightShift, left, right)
}

@inline(__always)
func handleRightShiftConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if bothSmall(left, right) {
        let result = rightShiftSmall(left, right)
        if !result.isNull {
            fp[a] = result
            return pc
        }
    }
    return binarySlow(ts, fp, pc, BinaryOperator.rightShift, left, right)
}

@inline(__always)
func handleBitAnd(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        fp[a] = Value(tagged: left.raw & right.raw)
        return pc
    }
    return binarySlow(ts, fp, pc, BinaryOperator.bitAnd, left, right)
}

@inline(__always)
func handleInplaceBitAnd(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        fp[a] = Value(tagged: left.raw & right.raw)
        return pc
    }
    return inplaceSlow(ts, fp, pc, BinaryOperator.bitAnd, left, right)
}

@inline(__always)
func handleBitAndConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if bothSmall(left, right) {
        fp[a] = Value(tagged: left.raw & right.raw)
        return pc
    }
    return binarySlow(ts, fp, pc, BinaryOperator.bitAnd, left, right)
}

@inline(__always)
func handleBitOr(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        fp[a] = Value(tagged: left.raw | right.raw)
        return pc
    }
    return binarySlow(ts, fp, pc, BinaryOperator.bitOr, left, right)
}

@inline(__always)
func handleInplaceBitOr(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        fp[a] = Value(tagged: left.raw | right.raw)
        return pc
    }
    return inplaceSlow(ts, fp, pc, BinaryOperator.bitOr, left, right)
}

@inline(__always)
func handleBitXor(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        fp[a] = Value(tagged: (left.raw ^ right.raw) | 1)
        return pc
    }
    return binarySlow(ts, fp, pc, BinaryOperator.bitXor, left, right)
}

@inline(__always)
func handleInplaceBitXor(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        fp[a] = Value(tagged: (left.raw ^ right.raw) | 1)
        return pc
    }
    return inplaceSlow(ts, fp, pc, BinaryOperator.bitXor, left, right)
}

@inline(__always)
func handleLessThan(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        fp[a] = Value(left.raw < right.raw)
        return pc
    }
    if bothFloats(left, right) {
        fp[a] = Value(unboxFloat(left) < unboxFloat(right))
        return pc
    }
    return compareSlow(ts, fp, pc, Comparison.lessThan, left, right)
}

@inline(__always)
func handleJumpIfLessThan(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        if left.raw < right.raw { return pc.advanced(a) }
        return pc
    }
    if bothFloats(left, right) {
        if unboxFloat(left) < unboxFloat(right) { return pc.advanced(a) }
        return pc
    }
    return compareJumpIf(ts, pc, Comparison.lessThan, left, right, a)
}

@inline(__always)
func handleJumpUnlessLessThan(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        if !(left.raw < right.raw) { return pc.advanced(a) }
        return pc
    }
    if bothFloats(left, right) {
        if !(unboxFloat(left) < unboxFloat(right)) { return pc.advanced(a) }
        return pc
    }
    return compareJumpUnless(ts, pc, Comparison.lessThan, left, right, a)
}

@inline(__always)
func handleJumpIfLessThanConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if bothSmall(left, right) {
        if left.raw < right.raw { return pc.advanced(a) }
        return pc
    }
    if bothFloats(left, right) {
        if unboxFloat(left) < unboxFloat(right) { return pc.advanced(a) }
        return pc
    }
    return compareJumpIf(ts, pc, Comparison.lessThan, left, right, a)
}

@inline(__always)
func handleJumpUnlessLessThanConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if bothSmall(left, right) {
        if !(left.raw < right.raw) { return pc.advanced(a) }
        return pc
    }
    if bothFloats(left, right) {
        if !(unboxFloat(left) < unboxFloat(right)) { return pc.advanced(a) }
        return pc
    }
    return compareJumpUnless(ts, pc, Comparison.lessThan, left, right, a)
}

@inline(__always)
func handleLessEqual(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        fp[a] = Value(left.raw <= right.raw)
        return pc
    }
    if bothFloats(left, right) {
        fp[a] = Value(unboxFloat(left) <= unboxFloat(right))
        return pc
    }
    return compareSlow(ts, fp, pc, Comparison.lessEqual, left, right)
}

@inline(__always)
func handleJumpIfLessEqual(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        if left.raw <= right.raw { return pc.advanced(a) }
        return pc
    }
    if bothFloats(left, right) {
        if unboxFloat(left) <= unboxFloat(right) { return pc.advanced(a) }
        return pc
    }
    return compareJumpIf(ts, pc, Comparison.lessEqual, left, right, a)
}

@inline(__always)
func handleJumpUnlessLessEqual(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        if !(left.raw <= right.raw) { return pc.advanced(a) }
        return pc
    }
    if bothFloats(left, right) {
        if !(unboxFloat(left) <= unboxFloat(right)) { return pc.advanced(a) }
        return pc
    }
    return compareJumpUnless(ts, pc, Comparison.lessEqual, left, right, a)
}

@inline(__always)
func handleJumpIfLessEqualConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if bothSmall(left, right) {
        if left.raw <= right.raw { return pc.advanced(a) }
        return pc
    }
    if bothFloats(left, right) {
        if unboxFloat(left) <= unboxFloat(right) { return pc.advanced(a) }
        return pc
    }
    return compareJumpIf(ts, pc, Comparison.lessEqual, left, right, a)
}

@inline(__always)
func handleJumpUnlessLessEqualConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if bothSmall(left, right) {
        if !(left.raw <= right.raw) { return pc.advanced(a) }
        return pc
    }
    if bothFloats(left, right) {
        if !(unboxFloat(left) <= unboxFloat(right)) { return pc.advanced(a) }
        return pc
    }
    return compareJumpUnless(ts, pc, Comparison.lessEqual, left, right, a)
}

@inline(__always)
func handleEqual(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        fp[a] = Value(left.raw == right.raw)
        return pc
    }
    if bothFloats(left, right) {
        fp[a] = Value(unboxFloat(left) == unboxFloat(right))
        return pc
    }
    return compareSlow(ts, fp, pc, Comparison.equal, left, right)
}

@inline(__always)
func handleJumpIfEqual(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        if left.raw == right.raw { return pc.advanced(a) }
        return pc
    }
    if bothFloats(left, right) {
        if unboxFloat(left) == unboxFloat(right) { return pc.advanced(a) }
        return pc
    }
    return compareJumpIf(ts, pc, Comparison.equal, left, right, a)
}

@inline(__always)
func handleJumpUnlessEqual(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        if !(left.raw == right.raw) { return pc.advanced(a) }
        return pc
    }
    if bothFloats(left, right) {
        if !(unboxFloat(left) == unboxFloat(right)) { return pc.advanced(a) }
        return pc
    }
    return compareJumpUnless(ts, pc, Comparison.equal, left, right, a)
}

@inline(__always)
func handleJumpIfEqualConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if bothSmall(left, right) {
        if left.raw == right.raw { return pc.advanced(a) }
        return pc
    }
    if bothFloats(left, right) {
        if unboxFloat(left) == unboxFloat(right) { return pc.advanced(a) }
        return pc
    }
    return compareJumpIf(ts, pc, Comparison.equal, left, right, a)
}

@inline(__always)
func handleJumpUnlessEqualConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if bothSmall(left, right) {
        if !(left.raw == right.raw) { return pc.advanced(a) }
        return pc
    }
    if bothFloats(left, right) {
        if !(unboxFloat(left) == unboxFloat(right)) { return pc.advanced(a) }
        return pc
    }
    return compareJumpUnless(ts, pc, Comparison.equal, left, right, a)
}

@inline(__always)
func handleNotEqual(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        fp[a] = Value(left.raw != right.raw)
        return pc
    }
    if bothFloats(left, right) {
        fp[a] = Value(unboxFloat(left) != unboxFloat(right))
        return pc
    }
    return compareSlow(ts, fp, pc, Comparison.notEqual, left, right)
}

@inline(__always)
func handleJumpIfNotEqual(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        if left.raw != right.raw { return pc.advanced(a) }
        return pc
    }
    if bothFloats(left, right) {
        if unboxFloat(left) != unboxFloat(right) { return pc.advanced(a) }
        return pc
    }
    return compareJumpIf(ts, pc, Comparison.notEqual, left, right, a)
}

@inline(__always)
func handleJumpUnlessNotEqual(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        if !(left.raw != right.raw) { return pc.advanced(a) }
        return pc
    }
    if bothFloats(left, right) {
        if !(unboxFloat(left) != unboxFloat(right)) { return pc.advanced(a) }
        return pc
    }
    return compareJumpUnless(ts, pc, Comparison.notEqual, left, right, a)
}

@inline(__always)
func handleJumpIfNotEqualConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if bothSmall(left, right) {
        if left.raw != right.raw { return pc.advanced(a) }
        return pc
    }
    if bothFloats(left, right) {
        if unboxFloat(left) != unboxFloat(right) { return pc.advanced(a) }
        return pc
    }
    return compareJumpIf(ts, pc, Comparison.notEqual, left, right, a)
}

@inline(__always)
func handleJumpUnlessNotEqualConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if bothSmall(left, right) {
        if !(left.raw != right.raw) { return pc.advanced(a) }
        return pc
    }
    if bothFloats(left, right) {
        if !(unboxFloat(left) != unboxFloat(right)) { return pc.advanced(a) }
        return pc
    }
    return compareJumpUnless(ts, pc, Comparison.notEqual, left, right, a)
}

@inline(__always)
func handleGreaterThan(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        fp[a] = Value(left.raw > right.raw)
        return pc
    }
    if bothFloats(left, right) {
        fp[a] = Value(unboxFloat(left) > unboxFloat(right))
        return pc
    }
    return compareSlow(ts, fp, pc, Comparison.greaterThan, left, right)
}

@inline(__always)
func handleJumpIfGreaterThan(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        if left.raw > right.raw { return pc.advanced(a) }
        return pc
    }
    if bothFloats(left, right) {
        if unboxFloat(left) > unboxFloat(right) { return pc.advanced(a) }
        return pc
    }
    return compareJumpIf(ts, pc, Comparison.greaterThan, left, right, a)
}

@inline(__always)
func handleJumpUnlessGreaterThan(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        if !(left.raw > right.raw) { return pc.advanced(a) }
        return pc
    }
    if bothFloats(left, right) {
        if !(unboxFloat(left) > unboxFloat(right)) { return pc.advanced(a) }
        return pc
    }
    return compareJumpUnless(ts, pc, Comparison.greaterThan, left, right, a)
}

@inline(__always)
func handleJumpIfGreaterThanConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if bothSmall(left, right) {
        if left.raw > right.raw { return pc.advanced(a) }
        return pc
    }
    if bothFloats(left, right) {
        if unboxFloat(left) > unboxFloat(right) { return pc.advanced(a) }
        return pc
    }
    return compareJumpIf(ts, pc, Comparison.greaterThan, left, right, a)
}

@inline(__always)
func handleJumpUnlessGreaterThanConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if bothSmall(left, right) {
        if !(left.raw > right.raw) { return pc.advanced(a) }
        return pc
    }
    if bothFloats(left, right) {
        if !(unboxFloat(left) > unboxFloat(right)) { return pc.advanced(a) }
        return pc
    }
    return compareJumpUnless(ts, pc, Comparison.greaterThan, left, right, a)
}

@inline(__always)
func handleGreaterEqual(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        fp[a] = Value(left.raw >= right.raw)
        return pc
    }
    if bothFloats(left, right) {
        fp[a] = Value(unboxFloat(left) >= unboxFloat(right))
        return pc
    }
    return compareSlow(ts, fp, pc, Comparison.greaterEqual, left, right)
}

@inline(__always)
func handleJumpIfGreaterEqual(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        if left.raw >= right.raw { return pc.advanced(a) }
        return pc
    }
    if bothFloats(left, right) {
        if unboxFloat(left) >= unboxFloat(right) { return pc.advanced(a) }
        return pc
    }
    return compareJumpIf(ts, pc, Comparison.greaterEqual, left, right, a)
}

@inline(__always)
func handleJumpUnlessGreaterEqual(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if bothSmall(left, right) {
        if !(left.raw >= right.raw) { return pc.advanced(a) }
        return pc
    }
    if bothFloats(left, right) {
        if !(unboxFloat(left) >= unboxFloat(right)) { return pc.advanced(a) }
        return pc
    }
    return compareJumpUnless(ts, pc, Comparison.greaterEqual, left, right, a)
}

@inline(__always)
func handleJumpIfGreaterEqualConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if bothSmall(left, right) {
        if left.raw >= right.raw { return pc.advanced(a) }
        return pc
    }
    if bothFloats(left, right) {
        if unboxFloat(left) >= unboxFloat(right) { return pc.advanced(a) }
        return pc
    }
    return compareJumpIf(ts, pc, Comparison.greaterEqual, left, right, a)
}

@inline(__always)
func handleJumpUnlessGreaterEqualConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if bothSmall(left, right) {
        if !(left.raw >= right.raw) { return pc.advanced(a) }
        return pc
    }
    if bothFloats(left, right) {
        if !(unboxFloat(left) >= unboxFloat(right)) { return pc.advanced(a) }
        return pc
    }
    return compareJumpUnless(ts, pc, Comparison.greaterEqual, left, right, a)
}

/// The arm of two small ints; null where the operator has none or the result is no small int.
@inline(__always)
func smallArithmetic(_ operation: BinaryOperator, _ left: Value, _ right: Value) -> Value {
    switch operation {
    case BinaryOperator.add:
        let (word, overflow) = (left.raw &- 1).addingReportingOverflow(right.raw)
        if overflow { return Value.null }
        return Value(tagged: word)
    case BinaryOperator.subtract:
        let (word, overflow) = left.raw.subtractingReportingOverflow(right.raw &- 1)
        if overflow { return Value.null }
        return Value(tagged: word)
    case BinaryOperator.multiply:
        let (word, overflow) = (left.raw &- 1).multipliedReportingOverflow(by: right.small)
        if overflow { return Value.null }
        return Value(tagged: word | 1)
    case BinaryOperator.floorDivide: return floorDivideSmall(left, right)
    case BinaryOperator.modulo: return moduloSmall(left, right)
    case BinaryOperator.leftShift: return leftShiftSmall(left, right)
    case BinaryOperator.rightShift: return rightShiftSmall(left, right)
    case BinaryOperator.bitAnd: return Value(tagged: left.raw & right.raw)
    case BinaryOperator.bitOr: return Value(tagged: left.raw | right.raw)
    case BinaryOperator.bitXor: return Value(tagged: (left.raw ^ right.raw) | 1)
    default: return Value.null
    }
}

/// The arm of two floats; null where the operator has none or the division is by 0.
@inline(__always)
func floatArithmetic(_ ts: ThreadState, _ operation: BinaryOperator, _ left: Double, _ right: Double) -> Value {
    switch operation {
    case BinaryOperator.add:
        return makeFloat(ts, left + right)
    case BinaryOperator.subtract:
        return makeFloat(ts, left - right)
    case BinaryOperator.multiply:
        return makeFloat(ts, left * right)
    case BinaryOperator.trueDivide:
        if right == 0.0 { return Value.null }
        return makeFloat(ts, left / right)
    default: return Value.null
    }
}

/// The outcome of a comparison of two floats.
@inline(__always)
func compareFloats(_ comparison: Comparison, _ left: Double, _ right: Double) -> Bool {
    switch comparison {
    case Comparison.lessThan: return left < right
    case Comparison.lessEqual: return left <= right
    case Comparison.equal: return left == right
    case Comparison.notEqual: return left != right
    case Comparison.greaterThan: return left > right
    case Comparison.greaterEqual: return left >= right
    }
}
