// RSwift: compiled by swiftc and read by the translator.
//
// Arithmetic. Fast arms for two small ints and two immediate floats; everything else goes to a native.

@inline(__always)
func handleNop(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer) -> CodePointer {
    return pc
}

@inline(__always)
func handleAdd(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 {
        let (sum, overflow) = (left.raw &- 1).addingReportingOverflow(right.raw)
        if !overflow {
            fp[a] = Value(raw: sum)
            return pc
        }
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        let bits = immediateFloatBits(left.immediateFloat + right.immediateFloat)
        if bits != 0 {
            fp[a] = Value(raw: bits)
            return pc
        }
    }
    return binarySlow(ts, pc, 0, left, right)
}

@inline(__always)
func handleInplaceAdd(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 {
        let (sum, overflow) = (left.raw &- 1).addingReportingOverflow(right.raw)
        if !overflow {
            fp[a] = Value(raw: sum)
            return pc
        }
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        let bits = immediateFloatBits(left.immediateFloat + right.immediateFloat)
        if bits != 0 {
            fp[a] = Value(raw: bits)
            return pc
        }
    }
    return inplaceSlow(ts, pc, 0, left, right)
}

@inline(__always)
func handleSubtract(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 {
        let (sum, overflow) = left.raw.subtractingReportingOverflow((right.raw &- 1))
        if !overflow {
            fp[a] = Value(raw: sum)
            return pc
        }
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        let bits = immediateFloatBits(left.immediateFloat - right.immediateFloat)
        if bits != 0 {
            fp[a] = Value(raw: bits)
            return pc
        }
    }
    return binarySlow(ts, pc, 1, left, right)
}

@inline(__always)
func handleInplaceSubtract(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 {
        let (sum, overflow) = left.raw.subtractingReportingOverflow((right.raw &- 1))
        if !overflow {
            fp[a] = Value(raw: sum)
            return pc
        }
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        let bits = immediateFloatBits(left.immediateFloat - right.immediateFloat)
        if bits != 0 {
            fp[a] = Value(raw: bits)
            return pc
        }
    }
    return inplaceSlow(ts, pc, 1, left, right)
}

@inline(__always)
func handleMultiply(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 {
        let (product, overflow) = (left.raw &- 1).multipliedReportingOverflow(by: right.raw &>> 1)
        if !overflow {
            fp[a] = Value(raw: product | 1)
            return pc
        }
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        let bits = immediateFloatBits(left.immediateFloat * right.immediateFloat)
        if bits != 0 {
            fp[a] = Value(raw: bits)
            return pc
        }
    }
    return binarySlow(ts, pc, 2, left, right)
}

@inline(__always)
func handleInplaceMultiply(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 {
        let (product, overflow) = (left.raw &- 1).multipliedReportingOverflow(by: right.raw &>> 1)
        if !overflow {
            fp[a] = Value(raw: product | 1)
            return pc
        }
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        let bits = immediateFloatBits(left.immediateFloat * right.immediateFloat)
        if bits != 0 {
            fp[a] = Value(raw: bits)
            return pc
        }
    }
    return inplaceSlow(ts, pc, 2, left, right)
}

@inline(__always)
func handleTrueDivide(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        let bits = immediateFloatBits(left.immediateFloat / right.immediateFloat)
        if bits != 0 {
            fp[a] = Value(raw: bits)
            return pc
        }
    }
    return binarySlow(ts, pc, 3, left, right)
}

@inline(__always)
func handleInplaceTrueDivide(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        let bits = immediateFloatBits(left.immediateFloat / right.immediateFloat)
        if bits != 0 {
            fp[a] = Value(raw: bits)
            return pc
        }
    }
    return inplaceSlow(ts, pc, 3, left, right)
}

@inline(__always)
func handleFloorDivide(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 && right.raw > 1 {
        let divisor = right.raw &>> 1
        let dividend = left.raw &>> 1
        let quotient = divideFloor(dividend, divisor)
        fp[a] = Value(small: quotient)
        return pc
    }
    return binarySlow(ts, pc, 4, left, right)
}

@inline(__always)
func handleInplaceFloorDivide(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 && right.raw > 1 {
        let divisor = right.raw &>> 1
        let dividend = left.raw &>> 1
        let quotient = divideFloor(dividend, divisor)
        fp[a] = Value(small: quotient)
        return pc
    }
    return inplaceSlow(ts, pc, 4, left, right)
}

@inline(__always)
func handleModulo(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 && right.raw > 1 {
        let divisor = right.raw &>> 1
        let dividend = left.raw &>> 1
        fp[a] = Value(small: moduloFloor(dividend, divisor))
        return pc
    }
    return binarySlow(ts, pc, 5, left, right)
}

@inline(__always)
func handleInplaceModulo(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 && right.raw > 1 {
        let divisor = right.raw &>> 1
        let dividend = left.raw &>> 1
        fp[a] = Value(small: moduloFloor(dividend, divisor))
        return pc
    }
    return inplaceSlow(ts, pc, 5, left, right)
}

@inline(__always)
func handlePower(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    return binarySlow(ts, pc, 6, left, right)
}

@inline(__always)
func handleInplacePower(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    return inplaceSlow(ts, pc, 6, left, right)
}

@inline(__always)
func handleMatrixMultiply(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    return binarySlow(ts, pc, 7, left, right)
}

@inline(__always)
func handleInplaceMatrixMultiply(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    return inplaceSlow(ts, pc, 7, left, right)
}

@inline(__always)
func handleLeftShift(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 && right.raw > 0 && right.raw < 124 {
        let shift = right.raw &>> 1
        let shifted = (left.raw &>> 1) &<< shift
        if (shifted &>> shift) == (left.raw &>> 1) && fitsSmall(shifted) {
            fp[a] = Value(small: shifted)
            return pc
        }
    }
    return binarySlow(ts, pc, 8, left, right)
}

@inline(__always)
func handleInplaceLeftShift(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 && right.raw > 0 && right.raw < 124 {
        let shift = right.raw &>> 1
        let shifted = (left.raw &>> 1) &<< shift
        if (shifted &>> shift) == (left.raw &>> 1) && fitsSmall(shifted) {
            fp[a] = Value(small: shifted)
            return pc
        }
    }
    return inplaceSlow(ts, pc, 8, left, right)
}

@inline(__always)
func handleRightShift(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 && right.raw > 0 && right.raw < 126 {
        fp[a] = Value(small: (left.raw &>> 1) &>> (right.raw &>> 1))
        return pc
    }
    return binarySlow(ts, pc, 9, left, right)
}

@inline(__always)
func handleInplaceRightShift(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 && right.raw > 0 && right.raw < 126 {
        fp[a] = Value(small: (left.raw &>> 1) &>> (right.raw &>> 1))
        return pc
    }
    return inplaceSlow(ts, pc, 9, left, right)
}

@inline(__always)
func handleBitAnd(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 {
        fp[a] = Value(raw: left.raw & right.raw)
        return pc
    }
    return binarySlow(ts, pc, 10, left, right)
}

@inline(__always)
func handleInplaceBitAnd(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 {
        fp[a] = Value(raw: left.raw & right.raw)
        return pc
    }
    return inplaceSlow(ts, pc, 10, left, right)
}

@inline(__always)
func handleBitOr(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 {
        fp[a] = Value(raw: left.raw | right.raw)
        return pc
    }
    return binarySlow(ts, pc, 11, left, right)
}

@inline(__always)
func handleInplaceBitOr(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 {
        fp[a] = Value(raw: left.raw | right.raw)
        return pc
    }
    return inplaceSlow(ts, pc, 11, left, right)
}

@inline(__always)
func handleBitXor(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 {
        fp[a] = Value(raw: (left.raw ^ right.raw) | 1)
        return pc
    }
    return binarySlow(ts, pc, 12, left, right)
}

@inline(__always)
func handleInplaceBitXor(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = fp[c]
    if left.raw & right.raw & 1 != 0 {
        fp[a] = Value(raw: (left.raw ^ right.raw) | 1)
        return pc
    }
    return inplaceSlow(ts, pc, 12, left, right)
}

@inline(__always)
func handleAddConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if left.raw & right.raw & 1 != 0 {
        let (sum, overflow) = (left.raw &- 1).addingReportingOverflow(right.raw)
        if !overflow {
            fp[a] = Value(raw: sum)
            return pc
        }
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        let bits = immediateFloatBits(left.immediateFloat + right.immediateFloat)
        if bits != 0 {
            fp[a] = Value(raw: bits)
            return pc
        }
    }
    return binarySlow(ts, pc, 0, left, right)
}

@inline(__always)
func handleSubtractConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if left.raw & right.raw & 1 != 0 {
        let (sum, overflow) = left.raw.subtractingReportingOverflow((right.raw &- 1))
        if !overflow {
            fp[a] = Value(raw: sum)
            return pc
        }
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        let bits = immediateFloatBits(left.immediateFloat - right.immediateFloat)
        if bits != 0 {
            fp[a] = Value(raw: bits)
            return pc
        }
    }
    return binarySlow(ts, pc, 1, left, right)
}

@inline(__always)
func handleMultiplyConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if left.raw & right.raw & 1 != 0 {
        let (product, overflow) = (left.raw &- 1).multipliedReportingOverflow(by: right.raw &>> 1)
        if !overflow {
            fp[a] = Value(raw: product | 1)
            return pc
        }
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        let bits = immediateFloatBits(left.immediateFloat * right.immediateFloat)
        if bits != 0 {
            fp[a] = Value(raw: bits)
            return pc
        }
    }
    return binarySlow(ts, pc, 2, left, right)
}

@inline(__always)
func handleTrueDivideConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        let bits = immediateFloatBits(left.immediateFloat / right.immediateFloat)
        if bits != 0 {
            fp[a] = Value(raw: bits)
            return pc
        }
    }
    return binarySlow(ts, pc, 3, left, right)
}

@inline(__always)
func handleFloorDivideConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if left.raw & right.raw & 1 != 0 && right.raw > 1 {
        let divisor = right.raw &>> 1
        let dividend = left.raw &>> 1
        let quotient = divideFloor(dividend, divisor)
        fp[a] = Value(small: quotient)
        return pc
    }
    return binarySlow(ts, pc, 4, left, right)
}

@inline(__always)
func handleModuloConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if left.raw & right.raw & 1 != 0 && right.raw > 1 {
        let divisor = right.raw &>> 1
        let dividend = left.raw &>> 1
        fp[a] = Value(small: moduloFloor(dividend, divisor))
        return pc
    }
    return binarySlow(ts, pc, 5, left, right)
}

@inline(__always)
func handlePowerConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    return binarySlow(ts, pc, 6, left, right)
}

@inline(__always)
func handleLeftShiftConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if left.raw & right.raw & 1 != 0 && right.raw > 0 && right.raw < 124 {
        let shift = right.raw &>> 1
        let shifted = (left.raw &>> 1) &<< shift
        if (shifted &>> shift) == (left.raw &>> 1) && fitsSmall(shifted) {
            fp[a] = Value(small: shifted)
            return pc
        }
    }
    return binarySlow(ts, pc, 8, left, right)
}

@inline(__always)
func handleRightShiftConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if left.raw & right.raw & 1 != 0 && right.raw > 0 && right.raw < 126 {
        fp[a] = Value(small: (left.raw &>> 1) &>> (right.raw &>> 1))
        return pc
    }
    return binarySlow(ts, pc, 9, left, right)
}

@inline(__always)
func handleBitAndConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if left.raw & right.raw & 1 != 0 {
        fp[a] = Value(raw: left.raw & right.raw)
        return pc
    }
    return binarySlow(ts, pc, 10, left, right)
}

@inline(__always)
func handleInplaceAddConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if left.raw & right.raw & 1 != 0 {
        let (sum, overflow) = (left.raw &- 1).addingReportingOverflow(right.raw)
        if !overflow {
            fp[a] = Value(raw: sum)
            return pc
        }
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        let bits = immediateFloatBits(left.immediateFloat + right.immediateFloat)
        if bits != 0 {
            fp[a] = Value(raw: bits)
            return pc
        }
    }
    return inplaceSlow(ts, pc, 0, left, right)
}

@inline(__always)
func handleInplaceSubtractConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let left = fp[b]
    let right = k.constant(c)
    if left.raw & right.raw & 1 != 0 {
        let (sum, overflow) = left.raw.subtractingReportingOverflow((right.raw &- 1))
        if !overflow {
            fp[a] = Value(raw: sum)
            return pc
        }
    }
    if left.raw & 3 == 2 && right.raw & 3 == 2 {
        let bits = immediateFloatBits(left.immediateFloat - right.immediateFloat)
        if bits != 0 {
            fp[a] = Value(raw: bits)
            return pc
        }
    }
    return inplaceSlow(ts, pc, 1, left, right)
}

@inline(__always)
func handleNegate(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    let operand = fp[b]
    if operand.raw & 3 == 2 {
        fp[a] = Value(raw: immediateFloatBits(-operand.immediateFloat))
        return pc
    }
    if operand.raw & 1 != 0 && fitsSmall(0 &- operand.small) {
        fp[a] = Value(small: 0 &- operand.small)
        return pc
    }
    return unarySlow(ts, pc, 0, operand)
}

@inline(__always)
func handlePositive(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    let operand = fp[b]
    if operand.raw & 1 != 0 {
        fp[a] = operand
        return pc
    }
    return unarySlow(ts, pc, 1, operand)
}

@inline(__always)
func handleInvert(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    let operand = fp[b]
    if operand.raw & 1 != 0 {
        fp[a] = Value(small: -1 &- operand.small)
        return pc
    }
    return unarySlow(ts, pc, 2, operand)
}

@inline(__always)
func handleLogicalNot(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    let truth = isTrue(ts, fp[b])
    if truth < 0 { return fault(ts, pc) }
    fp[a] = Value(truth == 0)
    return pc
}
