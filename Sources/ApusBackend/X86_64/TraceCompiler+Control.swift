import ApusTraceIR

// Calls, labels, jumps.
extension TraceCompiler {
    // MARK: - Calls

    /// Before a call: values that live on leave the registers that a C function may change.
    private mutating func saveAcrossCall(_ registers: RegisterSet, _ trace: borrowing Trace) {
        for number in 0..<16 {
            let owner = Int(generalOwner[number])
            if owner >= 0 && registers.contains(number) && !diesHere(owner) { saveToSlot(owner, trace) }
        }
        for number in 0..<16 {
            let owner = Int(vectorOwner[number])
            if owner >= 0 && !diesHere(owner) { saveToSlot(owner, trace) }
        }
    }

    /// After the arguments are in place: nothing is in those registers any more.
    private mutating func dropAcrossCall(_ registers: RegisterSet, _ trace: borrowing Trace) {
        for number in 0..<16 {
            let owner = Int(generalOwner[number])
            if owner >= 0 && registers.contains(number) { dropRegister(owner, trace) }
        }
        for number in 0..<16 {
            let owner = Int(vectorOwner[number])
            if owner >= 0 { dropRegister(owner, trace) }
        }
    }

    mutating func call(_ instruction: Instruction, _ trace: borrowing Trace, _ tables: borrowing TraceTables) {
        let native = tables.natives[Int(instruction.detail)]
        saveAcrossCall(.callerSaved, trace)
        moves.truncate()
        var generals = 0
        var vectors = 0
        var stacked = 0
        let start = instruction.listStart
        for index in 0..<instruction.listCount {
            let operand = trace.operands[start + index]
            let isDouble = native.doubleParameters >> UInt32(index) & 1 == 1
            if isDouble {
                moves.append(Move(target: Move.End(kind: .vector, number: Int32(vectors)), source: end(operand, trace)))
                vectors += 1
            } else if generals < 6 {
                let register = RegisterSet.argument(generals)
                moves.append(
                    Move(
                        target: Move.End(kind: .general, number: Int32(register.number)), source: end(operand, trace)))
                generals += 1
            } else {
                stacked += 1
            }
        }
        let room = (stacked * 8 + 15) & ~15
        if stacked > 0 { pushArguments(instruction, native, room, trace) }
        assign(trace)
        dropAcrossCall(.callerSaved, trace)
        code.moveKeepingFlags(.rax, constant: native.address)
        code.call(.rax)
        if room > 0 { code.loadAddress(.rsp, MemoryOperand(.rsp, Int32(room))) }
        if native.effects.contains(.parks) || native.effects.contains(.runsPython) || native.effects.contains(.grants) {
            collectionPosition = position
        }
        takeResult(native.result, trace)
    }

    /// Words beyond the sixth go on the stack, the seventh lowest. Spill slots are addressed from the stack pointer, so the
    /// values are written below it before it moves.
    private mutating func pushArguments(
        _ instruction: Instruction, _ native: TraceNative, _ room: Int, _ trace: borrowing Trace
    ) {
        var generals = 0
        var offset = -room
        for index in 0..<instruction.listCount where native.doubleParameters >> UInt32(index) & 1 == 0 {
            generals += 1
            if generals <= 6 { continue }
            let operand = trace.operands[instruction.listStart + index]
            let source = end(operand, trace)
            let target = MemoryOperand(.rsp, Int32(offset))
            switch source.kind {
            case .general: code.store(target, Register(UInt8(truncatingIfNeeded: source.number)))
            case .slot:
                code.load(Register.scratch, spillOperand(Int(source.number)))
                code.store(target, Register.scratch)
            default:
                code.moveKeepingFlags(.scratch, constant: trace.word(operand))
                code.store(target, Register.scratch)
            }
            offset += 8
        }
        // The register arguments are read from slots above the stack pointer: their offsets grow with it.
        for index in 0..<moves.count where moves[index].source.kind == .slot {
            moves[index].source.number += Int32(room / 8)
        }
        code.loadAddress(.rsp, MemoryOperand(.rsp, Int32(-room)))
    }

    /// The result of a call, in rax or xmm0, when something uses it.
    private mutating func takeResult(_ kind: ValueKind, _ trace: borrowing Trace) {
        if kind == .none || useCounts[position] == 0 { return }
        if kind == .double {
            let target = takeVector(position, trace)
            if target.number != 0 { code.move(target, VectorRegister(0)) }
            return
        }
        let target = takeGeneral(position, trace)
        if target != .rax { code.move(target, .rax) }
    }

    /// Calls a function-entry trace: its frame lies above this one's, and it may change every register.
    mutating func callTrace(_ instruction: Instruction, _ trace: borrowing Trace) {
        saveAcrossCall(.general, trace)
        dropAcrossCall(.general, trace)
        let distance = Int32(8 * instruction.slot)
        code.loadAddress(.base, MemoryOperand(.base, distance))
        code.moveKeepingFlags(.scratch, constant: trace.word(instruction.a))
        code.call(MemoryOperand(.scratch))
        code.loadAddress(.base, MemoryOperand(.base, -distance))
        collectionPosition = position
        takeResult(.word, trace)
    }

    // MARK: - Labels

    mutating func label(_ instruction: Instruction, _ trace: borrowing Trace) {
        collectionPosition = position
        var count = 0
        while position + 1 + count < trace.instructions.count
            && trace.instructions[position + 1 + count].operation == .argument
        {
            count += 1
        }
        // The entry's arguments have their places already.
        if labels.count > 0 || count == 0 { enterLabel(count, trace) }
        if labels.count > 0 || trace.instructions[trace.instructions.count - 1].operation == .jump { code.align(16) }
        var state = LabelState(
            offset: code.count, position: Int32(position), firstPlace: Int32(labelPlaces.count), placeCount: 0,
            argumentCount: Int32(count))
        for index in 0..<count {
            labelPlaces.append(
                LabelPlace(value: Int32(position + 1 + index), place: places[position + 1 + index]))
        }
        for value in 0..<position where places[value].register >= 0 && isUsed(value, behind: position + count) {
            labelPlaces.append(LabelPlace(value: Int32(value), place: places[value]))
        }
        state.placeCount = Int32(labelPlaces.count) - state.firstPlace
        while labels.count <= Int(instruction.detail) {
            labels.append(LabelState(offset: -1, position: 0, firstPlace: 0, placeCount: 0, argumentCount: 0))
        }
        labels[Int(instruction.detail)] = state
        giveHints(state, trace)
    }

    /// Frees registers of values that only snapshots use, then gives each argument a place and moves what falls in there.
    private mutating func enterLabel(_ count: Int, _ trace: borrowing Trace) {
        for number in 0..<16 {
            let owner = Int(generalOwner[number])
            if owner >= 0 && isOnlyInSnapshots(owner, count) { spill(owner, trace) }
            let other = Int(vectorOwner[number])
            if other >= 0 && isOnlyInSnapshots(other, count) { spill(other, trace) }
        }
        // Sources are read where they are now; targets are registers that are free or whose values die here.
        moves.truncate()
        for index in 0..<count {
            let argument = trace.instructions[position + 1 + index]
            moves.append(
                Move(target: Move.End(kind: .slot, number: -1 - Int32(index)), source: end(argument.a, trace)))
        }
        let first = position
        for index in 0..<count {
            let value = first + 1 + index
            if nextUse[value] < 0 {
                // Nothing uses it: no place, no move.
                moves[index].target = moves[index].source
                continue
            }
            // A source that dies at its argument gives its register to it.
            let source = trace.instructions[value].a
            position = first + count
            let dies =
                source.isOperation && diesHere(source.position) && places[source.position].register >= 0
                && isLastArgument(source, index, count, first, trace)
            position = first
            if dies {
                let register = places[source.position].register
                let isDouble = trace.instructions[value].kind == .double
                places[source.position].register = -1
                places[value].register = register
                if isDouble {
                    vectorOwner[Int(register)] = Int32(value)
                } else {
                    generalOwner[Int(register)] = Int32(value)
                }
                moves[index].target = moves[index].source
            }
        }
        for index in 0..<count {
            let value = first + 1 + index
            if nextUse[value] < 0 || places[value].register >= 0 { continue }
            let isDouble = trace.instructions[value].kind == .double
            let free = isDouble ? freeVector : freeGeneral
            if free.isEmpty {
                let slot = slot(value)
                places[value].isInMemory = true
                moves[index].target = Move.End(kind: .slot, number: Int32(slot))
            } else if isDouble {
                let register = takeVector(value, trace)
                moves[index].target = Move.End(kind: .vector, number: Int32(register.number))
            } else {
                let register = takeGeneral(value, trace)
                moves[index].target = Move.End(kind: .general, number: Int32(register.number))
            }
        }
        assign(trace)
    }

    private func isUsed(_ value: Int, behind last: Int) -> Bool {
        var use = nextUse[value]
        while use >= 0 {
            if Int(uses[Int(use)].position) > last { return true }
            use = uses[Int(use)].next
        }
        return false
    }

    /// Whether no argument behind `index` reads the same value.
    private func isLastArgument(
        _ source: Reference, _ index: Int, _ count: Int, _ first: Int, _ trace: borrowing Trace
    ) -> Bool {
        for other in (index + 1)..<max(count, index + 1) where trace.instructions[first + 1 + other].a == source {
            return false
        }
        return true
    }

    /// Whether the arguments behind the label do not use the value, and later only snapshots do.
    private func isOnlyInSnapshots(_ value: Int, _ count: Int) -> Bool {
        var use = nextUse[value]
        var isUsed = false
        while use >= 0 {
            let found = uses[Int(use)]
            if Int(found.position) > position {
                if !found.isSnapshot { return false }
                isUsed = true
            }
            use = found.next
        }
        return isUsed
    }

    /// The values that the jump will pass should be computed where the label wants them.
    private mutating func giveHints(_ state: LabelState, _ trace: borrowing Trace) {
        let end = trace.instructions[trace.instructions.count - 1]
        guard end.operation == .jump, Int(trace.instructions[Int(state.position)].detail) == Int(end.detail) else {
            return
        }
        for index in 0..<Int(state.argumentCount) {
            let passed = trace.operands[end.listStart + index]
            let register = labelPlaces[Int(state.firstPlace) + index].place.register
            if passed.isOperation && passed.position > Int(state.position) && register >= 0 {
                hints[passed.position] = register
            }
        }
    }

    // MARK: - Jumps

    mutating func jump(_ instruction: Instruction, _ trace: borrowing Trace) {
        let state = labels[Int(instruction.detail)]
        moves.truncate()
        for index in 0..<Int(state.argumentCount) {
            let place = labelPlaces[Int(state.firstPlace) + index]
            let isDouble = trace.instructions[Int(place.value)].kind == .double
            let operand = trace.operands[instruction.listStart + index]
            if place.place.register >= 0 {
                moves.append(
                    Move(
                        target: Move.End(kind: isDouble ? .vector : .general, number: Int32(place.place.register)),
                        source: end(operand, trace)))
            } else if place.place.slot >= 0 {
                moves.append(
                    Move(target: Move.End(kind: .slot, number: Int32(place.place.slot)), source: end(operand, trace)))
            }
        }
        for index in Int(state.argumentCount)..<Int(state.placeCount) {
            let place = labelPlaces[Int(state.firstPlace) + index]
            let isDouble = trace.instructions[Int(place.value)].kind == .double
            moves.append(
                Move(
                    target: Move.End(kind: isDouble ? .vector : .general, number: Int32(place.place.register)),
                    source: end(Reference(position: Int(place.value)), trace)))
        }
        assign(trace)
        code.jump(to: state.offset)
    }
}
