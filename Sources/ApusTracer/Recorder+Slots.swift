import ApusBytecode
import ApusTraceIR

// The map of slots, and snapshots of it.
extension Recorder {
    private func index(_ slot: Int) -> Int { slot &- Recorder.firstSlot }

    private func isInMap(_ slot: Int) -> Bool {
        slot >= Recorder.firstSlot && slot < Recorder.slotCount &+ Recorder.firstSlot
    }

    private mutating func touch(_ slot: Int) -> Int {
        if !isInMap(slot) {
            reason = .depth
            return 0
        }
        let position = index(slot)
        if !slots[position].isTouched {
            slots[position].isTouched = true
            touched.append(Int32(position))
        }
        return position
    }

    mutating func setKnown(_ slot: Int, _ shadow: Shadow, isDirty: Bool) {
        let position = touch(slot)
        slots[position] = SlotState(shadow: shadow, isKnown: true, isDirty: isDirty, isTouched: true)
    }

    func slotIsDirty(_ slot: Int) -> Bool { isInMap(slot) && slots[index(slot)].isDirty }

    /// The value of a slot; loads it at the first time.
    mutating func slot(_ slot: Int) -> Shadow {
        if isInMap(slot) && slots[index(slot)].isKnown { return slots[index(slot)].shadow }
        let reference = trace.append(.loadSlot, detail: slot)
        let shadow = Shadow(reference)
        setKnown(slot, shadow, isDirty: false)
        return shadow
    }

    /// Forgets what the trace knows of slots: a native has written them.
    mutating func forgetSlots(_ range: Range<Int>) {
        for slot in range where isInMap(slot) {
            slots[index(slot)].isKnown = false
            slots[index(slot)].isDirty = false
        }
    }

    /// Forgets every slot that a native may have written through a frame.
    mutating func forgetAll() {
        for index in 0..<touched.count {
            let position = Int(touched[index])
            slots[position].isKnown = false
            slots[position].isDirty = false
        }
    }

    // MARK: - Writing back

    /// Writes a slot to memory if memory lacks its value.
    mutating func flushSlot(_ slot: Int) {
        guard isInMap(slot), slots[index(slot)].isDirty else { return }
        let value = materialized(slots[index(slot)].shadow)
        trace.append(.storeSlot, value, detail: slot)
        slots[index(slot)].isDirty = false
    }

    /// Writes all dirty slots to memory. Those above the innermost frame's registers are dead.
    mutating func flushSlots() {
        for index in 0..<touched.count { flushSlot(Int(touched[index]) + Recorder.firstSlot) }
    }

    /// Makes frames, headers and the thread's frame real, for natives that look at them.
    mutating func flushFrames() {
        flushSlots()
        let threadState = threadValue()
        trace.append(.storeField, threadState, frameValue(delta), detail: tables.frameDescriptor)
        trace.append(.storeField, threadState, materialized(constants), detail: tables.constantsDescriptor)
    }

    // MARK: - Values

    mutating func threadValue() -> Reference {
        if threadReference.isNone { threadReference = trace.append(.threadState) }
        return threadReference
    }

    /// The address of a frame.
    mutating func frameValue(_ delta: Int) -> Reference {
        if baseReference.isNone { baseReference = trace.append(.frameBase) }
        return delta == 0 ? baseReference : trace.append(.add, baseReference, trace.constant(8 * delta))
    }

    /// The word of a shadow as a value of the trace.
    mutating func materialized(_ shadow: Shadow) -> Reference {
        switch shadow.kind {
        case .value: shadow.reference
        case .double: trace.append(.bitsOfFloat, shadow.reference)
        case .frame: frameValue(Int(shadow.number))
        case .thread: threadValue()
        }
    }

    /// The double of a shadow.
    mutating func double(_ shadow: Shadow) -> Reference {
        switch shadow.kind {
        case .double: return shadow.reference
        case .value where shadow.reference.isConstant:
            return trace.constant(bits: UInt64(bitPattern: Int64(trace.word(shadow.reference))), kind: .double)
        default: return trace.append(.floatOfBits, materialized(shadow))
        }
    }

    // MARK: - Snapshots

    /// Notes the state at the start of an instruction, to which guards lead back.
    mutating func beginInstruction(_ pc: Int) {
        instruction = pc
        isCommitted = false
        boundarySnapshot = -1
        frames[frames.count - 1].instruction = Int32(truncatingIfNeeded: (pc &- codeStart) >> 3)
        boundaryEntries.truncate()
        for index in 0..<touched.count {
            let position = Int(touched[index])
            if slots[position].isDirty {
                boundaryEntries.append(entry(position + Recorder.firstSlot, slots[position].shadow))
            }
        }
        boundaryFrames.truncate()
        for index in 0..<frames.count { boundaryFrames.append(frames[index]) }
    }

    private func entry(_ slot: Int, _ shadow: Shadow) -> SnapshotEntry {
        switch shadow.kind {
        case .frame: SnapshotEntry(slot: slot, Recipe(frameSlot: Int(shadow.number)))
        default: SnapshotEntry(slot: slot, recipe(shadow))
        }
    }

    /// A tag or box in a slot is a recipe: its operation is needed on exits alone.
    private func recipe(_ shadow: Shadow) -> Recipe {
        let reference = shadow.reference
        if shadow.kind == .value, reference.isOperation {
            let instruction = trace.instructions[reference.position]
            switch instruction.operation {
            case .tag: return Recipe(.small, instruction.a)
            case .boxFloat: return Recipe(.float, instruction.a)
            case .tagTruth: return Recipe(.truth, instruction.a)
            default: break
            }
        }
        return Recipe(.value, reference)
    }

    /// The snapshot of the instruction's start.
    mutating func boundary() -> Int {
        if boundarySnapshot >= 0 { return boundarySnapshot }
        let firstFrame = trace.snapshotFrames.count
        for index in 0..<boundaryFrames.count { trace.snapshotFrames.append(boundaryFrames[index]) }
        let firstEntry = trace.snapshotEntries.count
        for index in 0..<boundaryEntries.count { trace.snapshotEntries.append(boundaryEntries[index]) }
        trace.snapshots.append(
            Snapshot(
                mode: .boundary, firstFrame: firstFrame, frameCount: boundaryFrames.count, firstEntry: firstEntry,
                entryCount: boundaryEntries.count, firstVirtual: 0, virtualCount: 0))
        boundarySnapshot = trace.snapshots.count - 1
        return boundarySnapshot
    }

    /// A snapshot of the state as it is now, for what follows a native.
    mutating func makeSnapshot(_ mode: ResumeMode, resume: Reference = .none) -> Int {
        let firstFrame = trace.snapshotFrames.count
        for index in 0..<frames.count { trace.snapshotFrames.append(frames[index]) }
        let firstEntry = trace.snapshotEntries.count
        for index in 0..<touched.count {
            let position = Int(touched[index])
            if slots[position].isDirty {
                trace.snapshotEntries.append(entry(position + Recorder.firstSlot, slots[position].shadow))
            }
        }
        trace.snapshots.append(
            Snapshot(
                mode: mode, resume: resume, firstFrame: firstFrame, frameCount: frames.count, firstEntry: firstEntry,
                entryCount: trace.snapshotEntries.count - firstEntry, firstVirtual: 0, virtualCount: 0))
        return trace.snapshots.count - 1
    }

    // MARK: - Frames

    /// The thread's frame has become another: a call, or a return.
    mutating func enterFrame(_ target: Int) {
        if target == delta { return }
        if target > delta {
            if frames.count >= depthLimit {
                reason = .depth
                return
            }
            guard isInMap(target + tables.headerCode), isInMap(target + 256) else {
                reason = .depth
                return
            }
            let code = slots[index(target + tables.headerCode)]
            guard code.isKnown, code.shadow.isConstant else {
                reason = .computedCode
                return
            }
            delta = target
            frames.append(SnapshotFrame(code: code.shadow.reference, instruction: 0, base: target))
        } else {
            // Back to a frame of the trace; what lies above is dead.
            while frames.count > 0 && Int(frames[frames.count - 1].base) > target {
                frames.truncate(to: frames.count - 1)
            }
            guard frames.count > 0, Int(frames[frames.count - 1].base) == target else {
                reason = .returnedBelowBase
                return
            }
            dropAbove(target)
            delta = target
        }
        let address = load(baseFrame &+ 8 &* (delta &+ tables.headerCode))
        codeStart = load(address &+ tables.codeInstructions)
    }

    /// A frame that has ended leaves nothing behind: its header and its registers, as far as no caller's reach.
    private mutating func dropAbove(_ target: Int) {
        let limit = delta &+ tables.headerFirst
        for index in 0..<touched.count {
            let slot = Int(touched[index]) + Recorder.firstSlot
            if slot >= limit && slot > target {
                slots[Int(touched[index])].isDirty = false
                slots[Int(touched[index])].isKnown = false
            }
        }
    }
}
