import ApusTraceIR

// Common subexpressions: an operation that was computed before is that value. What lies before in a trace dominates.

extension Optimizer {
    mutating func resetShared() {
        shared.truncate()
        shared.append(repeating: 0, count: 512)
        sharedCount = 0
    }

    mutating func share(_ instruction: inout Instruction) -> Outcome {
        // A checked operation that passed before passes again.
        var slot = hash(instruction) & (shared.count &- 1)
        while shared[slot] != 0 {
            let position = Int(shared[slot]) &- 1
            let candidate = output.instructions[position]
            if candidate.operation == instruction.operation && candidate.a == instruction.a
                && candidate.detail == instruction.detail && (candidate.b == instruction.b)
            {
                return .value(resolved(Reference(position: position)))
            }
            slot = (slot &+ 1) & (shared.count &- 1)
        }
        // The sum of a checked operation is that of the unchecked one.
        return .kept
    }

    /// Whether an operation on these operands has been computed, and as what.
    func found(_ operation: Operation, _ a: Reference, _ b: Reference = .none) -> Reference? {
        let instruction = Instruction(operation, a, b, kind: .word)
        var slot = hash(instruction) & (shared.count &- 1)
        while shared[slot] != 0 {
            let position = Int(shared[slot]) &- 1
            let candidate = output.instructions[position]
            if candidate.operation == operation && candidate.a == a && candidate.b == b {
                return resolved(Reference(position: position))
            }
            slot = (slot &+ 1) & (shared.count &- 1)
        }
        return nil
    }

    mutating func remember(_ instruction: Instruction, _ reference: Reference) {
        if sharedCount &* 2 >= shared.count { growShared() }
        insertShared(hash(instruction), reference.position)
    }

    private mutating func insertShared(_ hash: Int, _ position: Int) {
        var slot = hash & (shared.count &- 1)
        while shared[slot] != 0 { slot = (slot &+ 1) & (shared.count &- 1) }
        shared[slot] = Int32(truncatingIfNeeded: position &+ 1)
        sharedCount &+= 1
    }

    private mutating func growShared() {
        let size = shared.count &* 2
        var old = Arena<Int32>(capacity: shared.count)
        for index in 0..<shared.count where shared[index] != 0 { old.append(shared[index]) }
        shared.truncate()
        shared.append(repeating: 0, count: size)
        sharedCount = 0
        for index in 0..<old.count {
            let position = Int(old[index]) &- 1
            let instruction = output.instructions[position]
            insertShared(instruction.operation == .call ? hashCall(instruction) : hash(instruction), position)
        }
    }

    @inline(__always) private func hash(_ instruction: Instruction) -> Int {
        var mixed = UInt64(instruction.operation.rawValue) | UInt64(instruction.detail) << 8
        mixed = (mixed ^ UInt64(UInt32(bitPattern: instruction.a.rawValue)) << 24) &* 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ UInt64(UInt32(bitPattern: instruction.b.rawValue))) &* 0xC2B2_AE3D_27D4_EB4F
        return Int(truncatingIfNeeded: mixed &>> 34)
    }

    // MARK: - Pure natives

    private func hashCall(_ call: Instruction) -> Int {
        var mixed = UInt64(call.detail) &+ 0x51
        for index in call.listStart..<(call.listStart + call.listCount) {
            mixed = (mixed ^ UInt64(UInt32(bitPattern: output.operands[index].rawValue))) &* 0x9E37_79B9_7F4A_7C15
        }
        return Int(truncatingIfNeeded: mixed &>> 34)
    }

    func findCall(_ call: Instruction) -> Reference? {
        var slot = hashCall(call) & (shared.count &- 1)
        while shared[slot] != 0 {
            let position = Int(shared[slot]) &- 1
            let candidate = output.instructions[position]
            if isSameCall(candidate, call) { return resolved(Reference(position: position)) }
            slot = (slot &+ 1) & (shared.count &- 1)
        }
        return nil
    }

    mutating func rememberCall(_ call: Instruction, _ reference: Reference) {
        if sharedCount &* 2 >= shared.count { growShared() }
        insertShared(hashCall(call), reference.position)
    }

    // MARK: - Natives that only read

    /// It gives the same again as long as nobody writes what it reads.
    func isReader(_ native: TraceNative) -> Bool {
        native.effects.subtracting([.reads, .raises, .parks]).isEmpty && passes.isSuperset(of: [.share, .forward])
    }

    /// An earlier call that gave the same.
    func sharedCall(_ call: Instruction, _ native: TraceNative) -> Reference? {
        if native.isPure { return passes.contains(.share) ? findCall(call) : nil }
        guard isReader(native) else { return nil }
        var index = heap.readers.count - 1
        while index >= 0 && index > heap.readers.count - 16 {
            let position = Int(heap.readers[index])
            if isSameCall(output.instructions[position], call) {
                return heap.isWritten(native.reads, since: position) ? nil : resolved(Reference(position: position))
            }
            index -= 1
        }
        return nil
    }

    private func isSameCall(_ one: Instruction, _ other: Instruction) -> Bool {
        guard one.operation == .call, one.detail == other.detail, one.listCount == other.listCount else { return false }
        for index in 0..<one.listCount
        where output.operands[one.listStart + index] != output.operands[other.listStart + index] {
            return false
        }
        return true
    }
}
