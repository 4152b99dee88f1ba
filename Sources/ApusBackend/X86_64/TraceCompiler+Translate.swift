import ApusTraceIR

// One operation after the other.
extension TraceCompiler {
    mutating func translate(
        _ instruction: Instruction, _ trace: borrowing Trace, _ tables: borrowing TraceTables
    ) {
        let a = instruction.a
        let b = instruction.b
        switch instruction.operation {
        case .nothing, .mark, .dropSlots, .dependsOn, .assume, .assumeShape: break
        case .add, .and, .or, .xor, .subtract: arithmetic(instruction.operation, a, b, trace)
        case .multiply: multiply(a, b, trace)
        case .shiftLeft: shift(.left, a, b, trace)
        case .shiftRight: shift(.arithmeticRight, a, b, trace)
        case .shiftRightUnsigned: shift(.logicalRight, a, b, trace)
        case .divideFloor, .moduloFloor: divide(instruction.operation, a, b, trace)
        case .multiplyHigh: multiplyHigh(a, b, trace)
        case .addChecked, .subtractChecked, .multiplyChecked: checked(instruction, trace, tables)
        case .lessThan, .lessEqual, .equal, .notEqual, .unsignedLessThan, .unsignedLessEqual, .addOverflows,
            .subtractOverflows, .multiplyOverflows, .floatLessThan, .floatLessEqual, .floatEqual, .floatNotEqual,
            .isSmall, .bothSmall, .isFloat, .isObject:
            if fusesWithGuard(position, trace) {
                fused(instruction, trace, tables)
            } else {
                truth(instruction, trace, tables)
            }
        case .floatAdd: doubleArithmetic(.add, a, b, trace, isCommutative: true)
        case .floatMultiply: doubleArithmetic(.multiply, a, b, trace, isCommutative: true)
        case .floatSubtract: doubleArithmetic(.subtract, a, b, trace, isCommutative: false)
        case .floatDivide: doubleArithmetic(.divide, a, b, trace, isCommutative: false)
        case .floatSquareRoot:
            let source = vector(a, trace)
            code.arithmetic(.squareRoot, takeVector(position, trace), source)
        case .floatNegate, .floatAbsolute: sign(instruction.operation, a, trace)
        case .floatFromInteger:
            let source = general(a, trace)
            let target = takeVector(position, trace)
            code.clear(target)
            code.convert(target, source)
        case .integerFromFloat:
            let source = vector(a, trace)
            code.convert(takeGeneral(position, trace), source)
        case .bitsOfFloat:
            let source = vector(a, trace)
            code.moveBits(takeGeneral(position, trace), source)
        case .floatOfBits:
            let source = general(a, trace)
            code.moveBits(takeVector(position, trace), source)
        case .tag: tag(a, trace)
        case .untag:
            let target = generalResult(a, trace)
            code.shift(.arithmeticRight, target, by: 1)
        case .tagTruth:
            let source = general(a, trace)
            let target = takeGeneral(position, trace)
            // 0x0C + truth * 8.
            code.move(target, source)
            code.shift(.left, target, by: 3)
            code.arithmetic(.add, target, constant: 0x0C)
        case .boxFloat: boxFloat(a, trace, tables)
        case .unboxFloat: unboxFloat(a, trace)
        case .threadState: code.move(takeGeneral(position, trace), .thread)
        case .frameBase: code.move(takeGeneral(position, trace), .base)
        case .loadSlot: code.load(takeGeneral(position, trace), slotOperand(instruction.slot))
        case .storeSlot: storeWord(slotOperand(instruction.slot), a, trace)
        case .openReading, .openWriting:
            // The object itself.
            _ = generalResult(a, trace)
        case .loadField, .loadElement: load(instruction, trace, tables)
        case .storeField, .storeElement: store(instruction, trace, tables)
        case .loadShape:
            let source = general(a, trace)
            code.load(
                takeGeneral(position, trace), MemoryOperand(source, Int32(runtime.shapeOffset)), width: .word32,
                signed: false)
        case .storeShape: storeShape(a, b, trace)
        case .new: new(instruction, trace, tables)
        case .guardTrue, .guardFalse: guardTruth(instruction, trace, tables)
        case .guardValue: guardValue(instruction, trace, tables)
        case .guardShape: guardShape(instruction, trace, tables)
        case .guardValid:
            let jump = code.compareThroughWord(constant: 0)
            pendingWords.append(PendingWord(jump: jump, word: result.validWord))
            leave(if: .equal, instruction, trace, tables)
        case .poll:
            code.arithmetic(.compare, MemoryOperand(.thread, Int32(runtime.pollOffset)), constant: 0)
            leave(if: .notEqual, instruction, trace, tables)
        case .leave: writeExitJump(makeExit(instruction, trace, tables))
        case .call: call(instruction, trace, tables)
        case .callTrace: callTrace(instruction, trace)
        case .label: label(instruction, trace)
        case .argument: break
        case .jump: jump(instruction, trace)
        case .finish:
            moves.truncate()
            moves.append(Move(target: Move.End(kind: .general, number: 0), source: end(a, trace)))
            assign(trace)
            code.jump(MemoryOperand(.rsp, Int32(NativeFrame.finishTarget)))
        }
    }

    @inline(__always)
    func slotOperand(_ slot: Int) -> MemoryOperand { MemoryOperand(.base, Int32(8 * slot)) }

    /// Stores a word, a constant without a register where it fits.
    mutating func storeWord(_ target: MemoryOperand, _ source: Reference, _ trace: borrowing Trace) {
        if let short = shortConstant(source, trace) {
            code.store(target, constant: short)
        } else {
            code.store(target, general(source, trace))
        }
    }

    // MARK: - Integers

    private func group(_ operation: Operation) -> Arithmetic {
        switch operation {
        case .add, .addChecked, .addOverflows: .add
        case .subtract, .subtractChecked, .subtractOverflows: .subtract
        case .and: .and
        case .or: .or
        default: .xor
        }
    }

    private mutating func arithmetic(
        _ operation: Operation, _ a: Reference, _ b: Reference, _ trace: borrowing Trace
    ) {
        var (left, right) = (a, b)
        if operation.row.traits.contains(.commutative) && isBetterSecond(left, right) { swap(&left, &right) }
        if operation == .add || operation == .subtract, left.isOperation, let short = shortConstant(right, trace),
            short != .min, places[left.position].register >= 0, !diesHere(left.position)
        {
            // Three operands in one instruction.
            let source = general(left, trace)
            let target = takeGeneral(position, trace)
            code.loadAddress(target, MemoryOperand(source, operation == .add ? short : -short))
            return
        }
        if operation == .add, left.isOperation, right.isOperation, places[left.position].register >= 0,
            places[right.position].register >= 0, !diesHere(left.position)
        {
            let first = general(left, trace)
            let second = general(right, trace)
            code.loadAddress(takeGeneral(position, trace), MemoryOperand(first, index: second))
            return
        }
        combine(group(operation), left, right, trace)
    }

    /// Whether the operation is better done with its operands exchanged: the first is a constant, or only the second dies.
    private func isBetterSecond(_ left: Reference, _ right: Reference) -> Bool {
        if left.isConstant { return !right.isConstant }
        return right.isOperation && !diesHere(left.position) && diesHere(right.position)
            && places[right.position].register >= 0
    }

    /// target = left operation right, in the two-operand form; sets the flags of the operation.
    private mutating func combine(
        _ operation: Arithmetic, _ left: Reference, _ right: Reference, _ trace: borrowing Trace
    ) {
        if let short = shortConstant(right, trace) {
            let target = generalResult(left, trace)
            code.arithmetic(operation, target, constant: short)
            return
        }
        // The second operand first: the result must not take its register.
        let source = general(right, trace)
        let target = generalResult(left, trace)
        code.arithmetic(operation, target, source)
    }

    private mutating func multiply(_ a: Reference, _ b: Reference, _ trace: borrowing Trace) {
        var (left, right) = (a, b)
        if isBetterSecond(left, right) { swap(&left, &right) }
        if let short = shortConstant(right, trace), left.isOperation {
            let source = general(left, trace)
            code.multiply(takeGeneral(position, trace), source, constant: short)
            return
        }
        let source = general(right, trace)
        let target = generalResult(left, trace)
        code.multiply(target, source)
    }

    private mutating func checked(
        _ instruction: Instruction, _ trace: borrowing Trace, _ tables: borrowing TraceTables
    ) {
        var (left, right) = (instruction.a, instruction.b)
        if instruction.operation.row.traits.contains(.commutative) && isBetterSecond(left, right) {
            swap(&left, &right)
        }
        if instruction.operation == .multiplyChecked {
            if let short = shortConstant(right, trace), left.isOperation {
                let source = general(left, trace)
                code.multiply(takeGeneral(position, trace), source, constant: short)
            } else {
                let source = general(right, trace)
                let target = generalResult(left, trace)
                code.multiply(target, source)
            }
        } else {
            combine(group(instruction.operation), left, right, trace)
        }
        // The snapshot does not know the result, and operands that it needs have kept their registers.
        leave(if: .overflow, instruction, trace, tables)
    }

    private mutating func shift(_ operation: Shift, _ a: Reference, _ b: Reference, _ trace: borrowing Trace) {
        if b.isConstant {
            let count = UInt8(truncatingIfNeeded: trace.word(b) & 63)
            let target = generalResult(a, trace)
            if count != 0 { code.shift(operation, target, by: count) }
            return
        }
        // The count must be in rcx.
        let source = general(b, trace)
        if source != .rcx {
            vacate(.rcx, trace)
            code.move(.rcx, general(b, trace))
        }
        locked.insert(Int(Register.rcx.number))
        // The result must not take the register of the count.
        if a == b {
            let target = takeGeneral(position, trace)
            code.move(target, .rcx)
            code.shiftByRcx(operation, target)
            return
        }
        let target = generalResult(a, trace)
        code.shiftByRcx(operation, target)
    }

    private mutating func divide(
        _ operation: Operation, _ a: Reference, _ b: Reference, _ trace: borrowing Trace
    ) {
        if b.isConstant {
            let divisor = trace.word(b)
            if divisor > 0 && divisor & (divisor - 1) == 0 {
                let target = generalResult(a, trace)
                if operation == .divideFloor {
                    let bits = UInt8(divisor.trailingZeroBitCount)
                    if bits != 0 { code.shift(.arithmeticRight, target, by: bits) }
                } else if let mask = Int32(exactly: divisor - 1) {
                    code.arithmetic(.and, target, constant: mask)
                } else {
                    code.moveKeepingFlags(.scratch, constant: divisor - 1)
                    code.arithmetic(.and, target, .scratch)
                }
                return
            }
        }
        vacate(.rax, trace)
        vacate(.rdx, trace)
        // The divisor: not in rax or rdx any more.
        var divisor = general(b, trace)
        if divisor == .scratch || divisor == .rax || divisor == .rdx {
            if divisor != .scratch { code.move(.scratch, divisor) }
            divisor = .scratch
        }
        moveTo(.rax, a, trace)
        code.extendSignToRdx()
        code.divideWide(divisor)
        // Towards minus infinity: where the remainder is negative, the quotient is one too large.
        code.test(.rdx, .rdx)
        let done = code.jump(if: .notNegative)
        if operation == .divideFloor {
            code.arithmetic(.subtract, .rax, constant: 1)
        } else {
            code.arithmetic(.add, .rdx, divisor)
        }
        code.bindHere(done)
        own(operation == .divideFloor ? .rax : .rdx, trace)
        release(operation == .divideFloor ? .rdx : .rax)
    }

    private mutating func multiplyHigh(_ a: Reference, _ b: Reference, _ trace: borrowing Trace) {
        vacate(.rax, trace)
        vacate(.rdx, trace)
        var source = general(b, trace)
        if source == .rax || source == .rdx {
            code.move(.scratch, source)
            source = .scratch
        }
        moveTo(.rax, a, trace)
        code.multiplyWide(source, signed: false)
        own(.rdx, trace)
        release(.rax)
    }

    /// Copies a word to a register that no value has.
    private mutating func moveTo(_ target: Register, _ source: Reference, _ trace: borrowing Trace) {
        if source.isConstant { return code.moveKeepingFlags(target, constant: trace.word(source)) }
        let place = places[source.position]
        if place.register >= 0 {
            let register = Register(UInt8(bitPattern: place.register))
            if register != target { code.move(target, register) }
        } else {
            code.load(target, spillOperand(Int(place.slot)))
        }
    }

    /// Makes a vacated register that of the result.
    mutating func own(_ register: Register, _ trace: borrowing Trace) {
        let number = Int(register.number)
        freeGeneral.remove(number)
        generalOwner[number] = Int32(position)
        places[position].register = Int8(number)
    }

    /// A vacated register is free again.
    private mutating func release(_ register: Register) {
        let number = Int(register.number)
        if generalOwner[number] < 0 && generalRegisters.contains(number) { freeGeneral.insert(number) }
    }

    private mutating func tag(_ a: Reference, _ trace: borrowing Trace) {
        if a.isOperation, places[a.position].register >= 0 {
            // source + source + 1.
            let source = general(a, trace)
            let target = takeGeneral(position, trace)
            code.loadAddress(target, MemoryOperand(source, index: source, 1))
            return
        }
        let target = generalResult(a, trace)
        code.loadAddress(target, MemoryOperand(target, index: target, 1))
    }

    // MARK: - Doubles

    private mutating func doubleArithmetic(
        _ operation: DoubleArithmetic, _ a: Reference, _ b: Reference, _ trace: borrowing Trace, isCommutative: Bool
    ) {
        var (left, right) = (a, b)
        if isCommutative {
            let isBetter =
                left.isConstant
                || right.isOperation && !diesHere(left.position) && diesHere(right.position)
                    && places[right.position].register >= 0
            if isBetter && right.isOperation { swap(&left, &right) }
        }
        if right.isOperation, left != right, places[right.position].register < 0 {
            // From its slot.
            let target = vectorResult(left, trace)
            code.arithmetic(operation, target, spillOperand(Int(places[right.position].slot)))
            return
        }
        let source = vector(right, trace)
        let target = vectorResult(left, trace)
        code.arithmetic(operation, target, source)
    }

    private mutating func sign(_ operation: Operation, _ a: Reference, _ trace: borrowing Trace) {
        let target = vectorResult(a, trace)
        code.moveWide(.scratch, constant: operation == .floatNegate ? .min : .max)
        code.moveBits(.scratch, Register.scratch)
        if operation == .floatNegate {
            code.exclusiveOr(target, .scratch)
        } else {
            code.and(target, .scratch)
        }
    }
}
