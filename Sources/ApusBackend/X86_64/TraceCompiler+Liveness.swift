import ApusTraceIR

// The backward pass: what is needed, and where each value is used next.
extension TraceCompiler {
    mutating func analyze(_ trace: borrowing Trace) {
        let count = trace.instructions.count
        var call = Int32.max
        var index = count - 1
        // The jump keeps what lives across its label: those uses come last, so they are noted first.
        noteLoop(trace)
        while index >= 0 {
            let instruction = trace.instructions[index]
            let row = instruction.operation.row
            if row.traits.contains(.isRoot) || useCounts[index] > 0 {
                // Hints that pin nothing make no code.
                isNeeded[index] = !row.traits.contains(.isHint)
                if isNeeded[index] {
                    if row.traits.contains(.guards) {
                        trace.forEachValue(ofSnapshot: instruction.snapshot) { note($0, index, isSnapshot: true) }
                    }
                    trace.forEachOperand(of: instruction) { note($0, index, isSnapshot: false) }
                }
            }
            if row.traits.contains(.calls) { call = Int32(index) }
            nextCall[index] = call
            index -= 1
        }
    }

    private mutating func note(_ reference: Reference, _ position: Int, isSnapshot: Bool) {
        if !reference.isOperation { return }
        let value = reference.position
        uses.append(Use(position: Int32(position), isSnapshot: isSnapshot, next: nextUse[value]))
        nextUse[value] = Int32(uses.count - 1)
        useCounts[value] += 1
    }

    /// Values that are defined before the label of the jump at the end and used behind it live to the jump.
    private mutating func noteLoop(_ trace: borrowing Trace) {
        let end = trace.instructions.count - 1
        let jump = trace.instructions[end]
        guard jump.operation == .jump else { return }
        var label = 0
        while label < end
            && !(trace.instructions[label].operation == .label && trace.instructions[label].detail == jump.detail)
        {
            label += 1
        }
        // The uses themselves are not known yet: look at the operations behind the label once. What turns out to be dead
        // keeps its operands for nothing, which costs a register and is rare behind an optimizer.
        var seen = Arena<Bool>(capacity: label + 1)
        seen.append(repeating: false, count: label + 1)
        for index in (label + 1)..<end {
            let instruction = trace.instructions[index]
            // What falls into the label is used at the label.
            if instruction.operation == .argument { continue }
            trace.forEachOperand(of: instruction) {
                if $0.isOperation && $0.position < label { seen[$0.position] = true }
            }
            if instruction.operation.row.traits.contains(.guards) {
                trace.forEachValue(ofSnapshot: instruction.snapshot) {
                    if $0.isOperation && $0.position < label { seen[$0.position] = true }
                }
            }
        }
        for value in 0..<label where seen[value] { note(Reference(position: value), end, isSnapshot: true) }
    }

    // MARK: - Asking

    /// Position of the next use by an operation; snapshots count as far away.
    func distance(_ value: Int) -> Int {
        var use = nextUse[value]
        var snapshotOnly = Int.max - 1
        while use >= 0 {
            let found = uses[Int(use)]
            if Int(found.position) > position {
                if !found.isSnapshot { return Int(found.position) }
                if snapshotOnly == Int.max - 1 { snapshotOnly = Int(found.position) + 1 << 40 }
            }
            use = found.next
        }
        return snapshotOnly
    }

    /// Whether the operation being translated is the last to use the value.
    func diesHere(_ value: Int) -> Bool {
        var use = nextUse[value]
        while use >= 0 {
            if Int(uses[Int(use)].position) > position { return false }
            use = uses[Int(use)].next
        }
        return true
    }

    /// Whether the snapshot of the operation being translated uses the value.
    func isInOwnSnapshot(_ value: Int) -> Bool {
        var use = nextUse[value]
        while use >= 0 && Int(uses[Int(use)].position) <= position {
            let found = uses[Int(use)]
            if Int(found.position) == position && found.isSnapshot { return true }
            use = found.next
        }
        return false
    }

    /// Whether the value lives beyond a call behind the operation being translated.
    func crossesCall(_ value: Int) -> Bool {
        if position + 1 >= nextCall.count { return false }
        let call = Int(nextCall[position + 1])
        if call == Int(Int32.max) { return false }
        var use = nextUse[value]
        while use >= 0 {
            if Int(uses[Int(use)].position) > call { return true }
            use = uses[Int(use)].next
        }
        return false
    }

    /// Whether an operation at `index` is a guard that tests nothing but the result of the one before it.
    func fusesWithGuard(_ index: Int, _ trace: borrowing Trace) -> Bool {
        guard index + 1 < trace.instructions.count, useCounts[index] == 1 else { return false }
        let next = trace.instructions[index + 1]
        return (next.operation == .guardTrue || next.operation == .guardFalse) && next.a == Reference(position: index)
    }

    /// Frees the registers and slots of values that no later operation uses.
    mutating func releaseDead(_ trace: borrowing Trace) {
        let instruction = trace.instructions[position]
        trace.forEachOperand(of: instruction) { releaseIfDead($0, trace) }
        if instruction.operation.row.traits.contains(.guards) {
            trace.forEachValue(ofSnapshot: instruction.snapshot) { releaseIfDead($0, trace) }
        }
        if instruction.kind != .none { releaseIfDead(Reference(position: position), trace) }
    }

    private mutating func releaseIfDead(_ reference: Reference, _ trace: borrowing Trace) {
        if !reference.isOperation { return }
        let value = reference.position
        // Uses lie in order: drop those that have passed.
        while nextUse[value] >= 0 && Int(uses[Int(nextUse[value])].position) <= position {
            nextUse[value] = uses[Int(nextUse[value])].next
        }
        if nextUse[value] >= 0 { return }
        dropRegister(value, trace)
        if places[value].slot >= 0 {
            freeSlots.append(places[value].slot)
            places[value].slot = -1
            places[value].isInMemory = false
        }
    }
}
