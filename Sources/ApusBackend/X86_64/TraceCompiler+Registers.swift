import ApusTraceIR

/// One move of a parallel assignment.
struct Move: BitwiseCopyable {
    /// A place of a value: a general or vector register, a spill slot, or a constant (as a source only).
    struct End: Equatable, BitwiseCopyable {
        enum Kind: UInt8 {
            case general, vector, slot, constant
        }
        var kind: Kind
        /// Number of the register or slot; index of the constant.
        var number: Int32
    }
    var target: End
    var source: End
}

// Registers and spill slots.
extension TraceCompiler {
    // MARK: - Slots

    /// The spill slot of a value, made at the first request.
    mutating func slot(_ value: Int) -> Int {
        if places[value].slot >= 0 { return Int(places[value].slot) }
        var number = slotCount
        if freeSlots.count > 0 {
            number = Int(freeSlots[freeSlots.count - 1])
            freeSlots.truncate(to: freeSlots.count - 1)
        } else {
            slotCount += 1
            if slotCount > NativeFrame.spillLimit {
                failure = .spills
                slotCount = NativeFrame.spillLimit
                number = 0
            }
        }
        places[value].slot = Int16(number)
        return number
    }

    @inline(__always)
    func spillOperand(_ slot: Int) -> MemoryOperand { MemoryOperand(.rsp, Int32(8 * slot)) }

    // MARK: - Registers

    /// Takes the value out of its register, which keeps its bits.
    mutating func dropRegister(_ value: Int, _ trace: borrowing Trace) {
        let register = Int(places[value].register)
        if register < 0 { return }
        places[value].register = -1
        if trace.instructions[value].kind == .double {
            vectorOwner[register] = -1
            if vectorRegisters.contains(register) { freeVector.insert(register) }
        } else {
            generalOwner[register] = -1
            if generalRegisters.contains(register) { freeGeneral.insert(register) }
        }
    }

    /// Makes sure that the value is in its slot and takes it out of its register.
    mutating func spill(_ value: Int, _ trace: borrowing Trace) {
        saveToSlot(value, trace)
        dropRegister(value, trace)
    }

    /// Makes sure that the value is in its slot.
    mutating func saveToSlot(_ value: Int, _ trace: borrowing Trace) {
        if places[value].isInMemory { return }
        let operand = spillOperand(slot(value))
        let register = UInt8(bitPattern: places[value].register)
        if trace.instructions[value].kind == .double {
            code.store(operand, VectorRegister(register))
        } else {
            code.store(operand, Register(register))
        }
        places[value].isInMemory = true
    }

    /// A general register for a value, which is not loaded: the hinted one, one that outlives the next call, or the one whose
    /// value is used last.
    mutating func takeGeneral(_ value: Int, _ trace: borrowing Trace) -> Register {
        let number = chooseGeneral(value, trace)
        freeGeneral.remove(number)
        generalOwner[number] = Int32(value)
        places[value].register = Int8(number)
        locked.insert(number)
        return Register(UInt8(number))
    }

    private mutating func chooseGeneral(_ value: Int, _ trace: borrowing Trace) -> Int {
        let free = freeGeneral.subtracting(locked)
        if !free.isEmpty {
            let hint = Int(hints[value])
            if hint >= 0 && free.contains(hint) { return hint }
            let preferred = free.intersection(crossesCall(value) ? .calleeSaved : .callerSaved)
            return preferred.isEmpty ? free.first : preferred.first
        }
        var best = -1
        var farthest = -1
        for number in 0..<16 where generalRegisters.contains(number) && !locked.contains(number) {
            let found = distance(Int(generalOwner[number]))
            if found > farthest {
                farthest = found
                best = number
            }
        }
        if best < 0 {
            // Every register is locked: an operation has more operands than there are registers.
            failure = .spills
            return generalRegisters.first
        }
        spill(Int(generalOwner[best]), trace)
        return best
    }

    mutating func takeVector(_ value: Int, _ trace: borrowing Trace) -> VectorRegister {
        let free = freeVector.subtracting(lockedVector)
        var number = -1
        if !free.isEmpty {
            let hint = Int(hints[value])
            number = hint >= 0 && free.contains(hint) ? hint : free.first
        } else {
            var farthest = -1
            for candidate in 0..<16 where vectorRegisters.contains(candidate) && !lockedVector.contains(candidate) {
                let found = distance(Int(vectorOwner[candidate]))
                if found > farthest {
                    farthest = found
                    number = candidate
                }
            }
            if number < 0 {
                failure = .spills
                number = vectorRegisters.first
            } else {
                spill(Int(vectorOwner[number]), trace)
            }
        }
        freeVector.remove(number)
        vectorOwner[number] = Int32(value)
        places[value].register = Int8(number)
        lockedVector.insert(number)
        return VectorRegister(UInt8(number))
    }

    /// Frees a certain general register for the operation being translated: its value moves to another register or its slot.
    mutating func vacate(_ register: Register, _ trace: borrowing Trace) {
        let number = Int(register.number)
        let owner = Int(generalOwner[number])
        locked.insert(number)
        if owner < 0 { return }
        let free = freeGeneral.subtracting(locked)
        if free.isEmpty || places[owner].isInMemory {
            spill(owner, trace)
            return
        }
        dropRegister(owner, trace)
        let target = takeGeneral(owner, trace)
        locked.remove(Int(target.number))
        code.move(target, register)
    }

    // MARK: - Operands

    /// The word in a register; a constant goes to `scratch`.
    mutating func general(
        _ reference: Reference, _ trace: borrowing Trace, scratch: Register = .scratch
    ) -> Register {
        if reference.isConstant {
            code.moveKeepingFlags(scratch, constant: trace.word(reference))
            return scratch
        }
        let value = reference.position
        if places[value].register < 0 {
            let register = takeGeneral(value, trace)
            code.load(register, spillOperand(slot(value)))
        }
        locked.insert(Int(places[value].register))
        return Register(UInt8(bitPattern: places[value].register))
    }

    /// The double in a register; a constant goes to the scratch register.
    mutating func vector(_ reference: Reference, _ trace: borrowing Trace) -> VectorRegister {
        if reference.isConstant {
            loadDouble(.scratch, reference, trace)
            return .scratch
        }
        let value = reference.position
        if places[value].register < 0 {
            let register = takeVector(value, trace)
            code.load(register, spillOperand(slot(value)))
        }
        lockedVector.insert(Int(places[value].register))
        return VectorRegister(UInt8(bitPattern: places[value].register))
    }

    /// Loads a constant double: 0.0 by clearing, others from a word behind the code.
    mutating func loadDouble(_ target: VectorRegister, _ reference: Reference, _ trace: borrowing Trace) {
        if trace.constants[reference.constant].bits == 0 { return code.clear(target) }
        guard let word = doubleWord(reference.constant, trace) else { return }
        let jump = code.loadThroughWord(target)
        pendingWords.append(PendingWord(jump: jump, word: word))
    }

    private mutating func doubleWord(_ constant: Int, _ trace: borrowing Trace) -> Int? {
        if doubleWords[constant] != 0 { return doubleWords[constant] }
        guard let word = memory.allocateWord() else {
            failure = .codeMemory
            return nil
        }
        result.words.append(word)
        doubleWords[constant] = word
        UnsafeMutablePointer<UInt64>(bitPattern: word).unsafelyUnwrapped.pointee = trace.constants[constant].bits
        return word
    }

    /// The constant of a reference when it fits 32 bits with sign.
    func shortConstant(_ reference: Reference, _ trace: borrowing Trace) -> Int32? {
        reference.isConstant ? Int32(exactly: trace.word(reference)) : nil
    }

    /// A register for the result that holds the first operand: the operand's own when it dies here, else a copy.
    mutating func generalResult(_ operand: Reference, _ trace: borrowing Trace) -> Register {
        if operand.isConstant {
            let target = takeGeneral(position, trace)
            code.moveKeepingFlags(target, constant: trace.word(operand))
            return target
        }
        let value = operand.position
        if places[value].register < 0 {
            // From the slot into the result's register at once.
            let target = takeGeneral(position, trace)
            code.load(target, spillOperand(slot(value)))
            return target
        }
        let source = general(operand, trace)
        if diesHere(value) && !isInOwnSnapshot(value) {
            dropRegister(value, trace)
            freeGeneral.remove(Int(source.number))
            generalOwner[Int(source.number)] = Int32(position)
            places[position].register = Int8(source.number)
            return source
        }
        let target = takeGeneral(position, trace)
        code.move(target, source)
        return target
    }

    mutating func vectorResult(_ operand: Reference, _ trace: borrowing Trace) -> VectorRegister {
        if operand.isConstant {
            let target = takeVector(position, trace)
            loadDouble(target, operand, trace)
            return target
        }
        let value = operand.position
        if places[value].register < 0 {
            let target = takeVector(position, trace)
            code.load(target, spillOperand(slot(value)))
            return target
        }
        let source = vector(operand, trace)
        if diesHere(value) {
            dropRegister(value, trace)
            freeVector.remove(Int(source.number))
            vectorOwner[Int(source.number)] = Int32(position)
            places[position].register = Int8(source.number)
            return source
        }
        let target = takeVector(position, trace)
        code.move(target, source)
        return target
    }

    // MARK: - Parallel assignment

    /// Where a value is read from: its register, else its slot.
    func end(_ reference: Reference, _ trace: borrowing Trace) -> Move.End {
        if reference.isConstant { return Move.End(kind: .constant, number: Int32(reference.constant)) }
        let place = places[reference.position]
        if place.register >= 0 {
            let isDouble = trace.instructions[reference.position].kind == .double
            return Move.End(kind: isDouble ? .vector : .general, number: Int32(place.register))
        }
        return Move.End(kind: .slot, number: Int32(place.slot))
    }

    /// Does all of `moves` at once. Uses the scratch registers and the scratch slot.
    mutating func assign(_ trace: borrowing Trace) {
        var index = 0
        while index < moves.count {
            if moves[index].target == moves[index].source { removeMove(index) } else { index += 1 }
        }
        while moves.count > 0 {
            var progress = false
            index = 0
            while index < moves.count {
                if isSource(moves[index].target) {
                    index += 1
                } else {
                    emit(moves[index], trace)
                    removeMove(index)
                    progress = true
                }
            }
            if !progress { breakCycle(trace) }
        }
    }

    private mutating func removeMove(_ index: Int) {
        moves[index] = moves[moves.count - 1]
        moves.truncate(to: moves.count - 1)
    }

    private func isSource(_ end: Move.End) -> Bool {
        for index in 0..<moves.count where moves[index].source == end { return true }
        return false
    }

    /// Saves one source of a cycle aside.
    private mutating func breakCycle(_ trace: borrowing Trace) {
        let source = moves[0].source
        let aside: Move.End =
            source.kind == .general
            ? Move.End(kind: .general, number: Int32(Register.scratch.number))
            : Move.End(kind: .slot, number: Int32(NativeFrame.scratchSlot))
        emit(Move(target: aside, source: source), trace)
        for index in 0..<moves.count where moves[index].source == source { moves[index].source = aside }
    }

    private mutating func emit(_ move: Move, _ trace: borrowing Trace) {
        let target = UInt8(truncatingIfNeeded: move.target.number)
        let source = UInt8(truncatingIfNeeded: move.source.number)
        switch (move.target.kind, move.source.kind) {
        case (.general, .general): code.move(Register(target), Register(source))
        case (.general, .slot): code.load(Register(target), spillOperand(Int(source)))
        case (.general, .constant):
            code.moveKeepingFlags(
                Register(target),
                constant: Int(truncatingIfNeeded: Int64(bitPattern: trace.constants[Int(move.source.number)].bits)))
        case (.general, .vector): code.moveBits(Register(target), VectorRegister(source))
        case (.vector, .vector): code.move(VectorRegister(target), VectorRegister(source))
        case (.vector, .slot): code.load(VectorRegister(target), spillOperand(Int(source)))
        case (.vector, .constant):
            loadDouble(VectorRegister(target), Reference(constant: Int(move.source.number)), trace)
        case (.vector, .general): code.moveBits(VectorRegister(target), Register(source))
        case (.slot, .general): code.store(spillOperand(Int(target)), Register(source))
        case (.slot, .vector): code.store(spillOperand(Int(target)), VectorRegister(source))
        case (.slot, .slot):
            code.load(VectorRegister.scratch, spillOperand(Int(source)))
            code.store(spillOperand(Int(target)), VectorRegister.scratch)
        case (.slot, .constant): storeConstant(Int(target), Int(move.source.number), trace)
        case (.constant, _): break
        }
    }

    private mutating func storeConstant(_ slot: Int, _ constant: Int, _ trace: borrowing Trace) {
        let bits = Int(truncatingIfNeeded: Int64(bitPattern: trace.constants[constant].bits))
        if let short = Int32(exactly: bits) {
            code.store(spillOperand(slot), constant: short)
            return
        }
        // The scratch register may hold the part of a cycle that was put aside: go by the vector register.
        guard let word = doubleWord(constant, trace) else { return }
        let jump = code.loadThroughWord(.scratch)
        pendingWords.append(PendingWord(jump: jump, word: word))
        code.store(spillOperand(slot), VectorRegister.scratch)
    }
}
