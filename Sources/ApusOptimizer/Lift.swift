import ApusTraceIR

// Slots of the frame as values: a slot that was loaded or stored is a value from then on, and its store waits until
// something looks at the frame. Snapshots name the slots whose stores wait.

/// What is known of one slot.
struct SlotFacts: BitwiseCopyable {
    var value = Reference.none
    /// Memory does not hold the value yet.
    var isDirty = false
    /// Number of the capture that has named the slot.
    var capture: Int32 = 0
}

/// The slots by number, from `lowest`, and which of them are known.
struct SlotTable: ~Copyable {
    static let lowest = -64
    static let highest = 4096
    var slots = Arena<SlotFacts>(capacity: 256)
    /// Numbers of the slots with a value, in the order of their first use.
    var active = Arena<Int32>()
    var captures: Int32 = 0

    mutating func reset() {
        slots.truncate()
        active.truncate()
        captures = 0
    }

    @inline(__always) func isLifted(_ slot: Int) -> Bool { slot >= Self.lowest && slot < Self.highest }

    subscript(slot: Int) -> SlotFacts {
        get {
            let index = slot &- Self.lowest
            return index < slots.count ? slots[index] : SlotFacts()
        }
        set {
            let index = slot &- Self.lowest
            if index >= slots.count { slots.append(repeating: SlotFacts(), count: index &+ 1 &- slots.count) }
            if slots[index].value.isNone && !newValue.value.isNone {
                var isListed = false
                // A slot that was forgotten is still in the list.
                for position in 0..<active.count where active[position] == Int32(slot) { isListed = true }
                if !isListed { active.append(Int32(slot)) }
            }
            slots[index] = newValue
        }
    }
}

extension Optimizer {
    mutating func lift(_ instruction: inout Instruction) -> Outcome {
        switch instruction.operation {
        case .loadSlot:
            guard slots.isLifted(instruction.slot) else { return .kept }
            let known = slots[instruction.slot].value
            if !known.isNone { return .value(resolved(known)) }
            let loaded = append(instruction)
            slots[instruction.slot] = SlotFacts(value: loaded)
            return .value(loaded)
        case .storeSlot:
            guard slots.isLifted(instruction.slot) else { return .kept }
            var slot = slots[instruction.slot]
            if !slot.value.isNone && resolved(slot.value) == instruction.a && !slot.isDirty { return .value(.none) }
            slot.value = instruction.a
            slot.isDirty = true
            slots[instruction.slot] = slot
            captureEpoch &+= 1
            return .value(.none)
        case .callTrace:
            flushSlots()
            forgetSlots(from: instruction.slot - 8)
            return .kept
        default: return .kept
        }
    }

    /// Writes every slot whose store waits.
    mutating func flushSlots() {
        for position in 0..<slots.active.count {
            let number = Int(slots.active[position])
            var slot = slots[number]
            if !slot.isDirty { continue }
            let value = materialized(slot.value)
            escape(value)
            append(Instruction(.storeSlot, value, detail: number, kind: .none))
            slot.isDirty = false
            slot.value = value
            slots[number] = slot
            captureEpoch &+= 1
        }
    }

    /// A callee has overwritten the slots from there on, or they are dead.
    mutating func forgetSlots(from first: Int) {
        for position in 0..<slots.active.count where Int(slots.active[position]) >= first {
            slots[Int(slots.active[position])] = SlotFacts()
        }
        captureEpoch &+= 1
    }
}
