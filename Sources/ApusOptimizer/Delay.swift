import ApusTraceIR

// Stores wait: a store through an object that exists is only noted, until a load, store or call may look at its word, or
// the trace ends. Snapshots name what waits. So a later store covers an earlier one over guards, a loop that counts in a
// field does it in a register, and the float that is stored needs no box until the loop is left.

/// Stores that may wait at a time: each is in every snapshot.
private let maximumDelayed = 16

extension Optimizer {
    mutating func delay(_ instruction: inout Instruction) -> Outcome {
        let descriptor = Int(instruction.detail)
        switch instruction.operation {
        case .storeField, .storeElement:
            let isElement = instruction.operation == .storeElement
            let index = isElement ? instruction.b : .none
            let base = objectOf(instruction.a)
            // Who reads what is immutable does not say so: it is there from the start.
            guard descriptors[descriptor].width == 8, !descriptors[descriptor].isImmutable,
                !isElement || (index.isConstant && output.word(index) >= 0 && output.word(index) < 1 << 30)
            else {
                flushMet(descriptor, base, index)
                return .kept
            }
            let value = isElement ? instruction.c : instruction.b
            let found = entry(descriptor, base, index)
            if found >= 0 && heap.entries[found].isDelayed {
                heap.entries[found].value = value
                captureEpoch &+= 1
                return .value(.none)
            }
            flushMet(descriptor, base, index)
            killMet(descriptor, base, index)
            if heap.delayed.count >= maximumDelayed { flushAllDelayed() }
            noteStored(descriptor, index)
            add(descriptor, base, index, value, store: -1)
            heap.entries[heap.entries.count - 1].isDelayed = true
            // What the first store of a descriptor must go through.
            heap.entries[heap.entries.count - 1].view = instruction.a
            heap.delayed.append(Int32(heap.entries.count - 1))
            captureEpoch &+= 1
            return .value(.none)
        case .loadField, .loadElement:
            flushMet(descriptor, objectOf(instruction.a), instruction.operation == .loadElement ? instruction.b : .none)
        case .finish, .callTrace: flushAllDelayed()
        default: break
        }
        return .kept
    }

    /// Does the stores that wait and may touch that word.
    private mutating func flushMet(_ descriptor: Int, _ base: Reference, _ index: Reference) {
        var next = heap.heads[descriptor]
        while next >= 0 {
            let known = heap.entries[Int(next)]
            if known.isDelayed && mayMeet(base, index, known) { flush(Int(next)) }
            next = known.next
        }
        forgetFlushed()
    }

    /// Does the stores that wait in layouts that a call looks at or writes.
    mutating func flushDelayed(_ layouts: LayoutSet) {
        for position in 0..<heap.delayed.count {
            let number = Int(heap.delayed[position])
            if layouts.contains(Int(descriptors[Int(heap.entries[number].descriptor)].layout)) { flush(number) }
        }
        forgetFlushed()
    }

    mutating func flushAllDelayed() {
        for position in 0..<heap.delayed.count { flush(Int(heap.delayed[position])) }
        forgetFlushed()
    }

    mutating func flush(_ number: Int) {
        if !heap.entries[number].isDelayed { return }
        heap.entries[number].isDelayed = false
        let known = heap.entries[number]
        let value = materialized(known.value)
        escape(value)
        let view = resolved(known.view)
        if known.index.isNone {
            append(Instruction(.storeField, view, value, detail: Int(known.descriptor), kind: .none))
        } else {
            append(Instruction(.storeElement, view, known.index, value, detail: Int(known.descriptor), kind: .none))
        }
        heap.entries[number].value = value
        captureEpoch &+= 1
    }

    mutating func forgetFlushed() {
        var kept = 0
        for position in 0..<heap.delayed.count where heap.entries[Int(heap.delayed[position])].isDelayed {
            heap.delayed[kept] = heap.delayed[position]
            kept += 1
        }
        heap.delayed.truncate(to: kept)
    }
}
