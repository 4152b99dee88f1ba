import ApusTraceIR

// Memory: a load of what was loaded or stored before is that value; a store that the next one covers before anybody
// looks is left out. Two accesses may meet when they have one descriptor and bases that may be the same object.

/// One word of memory whose content is known.
struct HeapEntry: BitwiseCopyable {
    var base: Reference
    /// None for a field.
    var index: Reference
    var value: Reference
    /// Of the same descriptor, or -1.
    var next: Int32
    /// Position of the store that wrote it, or -1.
    var store: Int32
    /// Of the store: nobody has looked since while the optimizer's is the same.
    var sightEpoch: Int32
    var descriptor: UInt16
    /// Memory does not hold the value yet (`Delay`).
    var isDelayed = false
    /// What a delayed store goes through.
    var view = Reference.none
}

/// What memory is known to hold, by descriptor.
struct HeapCache: ~Copyable {
    var entries = Arena<HeapEntry>(capacity: 256)
    /// First entry of each descriptor, or -1.
    var heads = Arena<Int32>()
    /// What the trace has stored to, by descriptor: a bit for each element below 63, the last for any other; bit 0 for a
    /// field.
    var isStored = Arena<UInt64>()
    /// Entries whose stores wait.
    var delayed = Arena<Int32>()
    /// Positions of the calls that only read.
    var readers = Arena<Int32>()
    /// Length of the output when a layout was last written, by layout; and when anything may have been.
    var lastWrites = Arena<Int32>(capacity: LayoutSet.limit)
    var lastWriteOfAll: Int32 = 0
    /// Bumped when opened views die.
    var openEpoch = 1
    var hasGranted = false

    mutating func reset(descriptorCount: Int) {
        entries.truncate()
        heads.truncate()
        heads.append(repeating: -1, count: descriptorCount)
        isStored.truncate()
        isStored.append(repeating: 0, count: descriptorCount)
        delayed.truncate()
        readers.truncate()
        lastWrites.truncate()
        lastWrites.append(repeating: 0, count: LayoutSet.limit)
        lastWriteOfAll = 0
        openEpoch = 1
        hasGranted = false
    }

    /// Whether one of the layouts was written since that position of the output.
    func isWritten(_ layouts: LayoutSet, since position: Int) -> Bool {
        if lastWriteOfAll > position { return true }
        for layout in 0..<LayoutSet.limit where layouts.contains(layout) && lastWrites[layout] > position {
            return true
        }
        return false
    }

    mutating func noteWritten(_ layouts: LayoutSet, at length: Int) {
        if layouts == .everything {
            lastWriteOfAll = Int32(length)
            return
        }
        for layout in 0..<LayoutSet.limit where layouts.contains(layout) { lastWrites[layout] = Int32(length) }
    }

    /// Takes an entry out of the list of its descriptor; `last` is the one before it, or -1.
    mutating func unlink(_ descriptor: Int, _ entry: HeapEntry, behind last: Int32) {
        if last < 0 { heads[descriptor] = entry.next } else { entries[Int(last)].next = entry.next }
    }
}

extension Optimizer {
    mutating func forward(_ instruction: inout Instruction) -> Outcome {
        switch instruction.operation {
        case .loadField, .loadElement:
            let index = instruction.operation == .loadElement ? instruction.b : .none
            let found = entry(Int(instruction.detail), objectOf(instruction.a), index)
            return found < 0 ? .kept : .value(resolved(heap.entries[found].value))
        case .storeField, .storeElement:
            let isElement = instruction.operation == .storeElement
            let found = entry(
                Int(instruction.detail), objectOf(instruction.a), isElement ? instruction.b : .none)
            if found < 0 { return .kept }
            let known = heap.entries[found]
            if resolved(known.value) == (isElement ? instruction.c : instruction.b) { return .value(.none) }
            if known.store >= 0 && known.sightEpoch == sightEpoch {
                output.instructions[Int(known.store)].operation = .nothing
            }
            return .kept
        case .loadShape:
            let shape = knownShape(objectOf(instruction.a))
            return shape == 0 ? .kept : .value(output.constant(Int(shape)))
        case .openReading, .openWriting: return open(&instruction)
        default: return .kept
        }
    }

    /// An object is open until views die; what this trace has made is open from the start.
    private mutating func open(_ instruction: inout Instruction) -> Outcome {
        if instruction.a.isOperation, facts[instruction.a.position].marks.contains(.allocated) {
            return .value(instruction.a)
        }
        guard passes.contains(.share) else { return .kept }
        instruction.detail = UInt16(truncatingIfNeeded: heap.openEpoch)
        if instruction.operation == .openReading {
            // Written is read.
            var writing = instruction
            writing.operation = .openWriting
            if case .value(let opened) = share(&writing) { return .value(opened) }
        }
        if case .value(let opened) = share(&instruction) { return .value(opened) }
        let opened = append(instruction)
        if instruction.a.isOperation { facts[opened.position] = facts[instruction.a.position] }
        remember(instruction, opened)
        return .value(opened)
    }

    /// The object behind an opened view.
    @inline(__always) func objectOf(_ reference: Reference) -> Reference {
        var current = reference
        while current.isOperation {
            let made = output.instructions[current.position]
            guard made.operation == .openReading || made.operation == .openWriting else { return current }
            current = resolved(made.a)
        }
        return current
    }

    /// The entry of exactly that word, or -1.
    func entry(_ descriptor: Int, _ base: Reference, _ index: Reference) -> Int {
        var next = heap.heads[descriptor]
        while next >= 0 {
            let candidate = heap.entries[Int(next)]
            if candidate.base == base && candidate.index == index { return Int(next) }
            next = candidate.next
        }
        return -1
    }

    /// A load or store was appended.
    mutating func noteAccess(_ instruction: Instruction, _ reference: Reference) {
        let descriptor = Int(instruction.detail)
        switch instruction.operation {
        case .loadField, .loadElement:
            guard passes.contains(.forward) else { return }
            let base = objectOf(instruction.a)
            let index = instruction.operation == .loadElement ? instruction.b : .none
            // Whoever stored what this load may read is needed.
            var next = heap.heads[descriptor]
            while next >= 0 {
                if mayMeet(base, index, heap.entries[Int(next)]) { heap.entries[Int(next)].store = -1 }
                next = heap.entries[Int(next)].next
            }
            add(descriptor, base, index, reference, store: -1)
        case .storeField, .storeElement:
            let isElement = instruction.operation == .storeElement
            let value = isElement ? instruction.c : instruction.b
            escape(value)
            guard passes.contains(.forward) else { return }
            let base = objectOf(instruction.a)
            let index = isElement ? instruction.b : .none
            noteStored(descriptor, index)
            killMet(descriptor, base, index)
            if descriptors[descriptor].width == 8 || descriptors[descriptor].kind == .double {
                add(descriptor, base, index, value, store: Int32(truncatingIfNeeded: reference.position))
            }
        case .storeShape:
            shapeEpoch &+= 1
            hasShapeKill = true
            if instruction.a.isOperation, instruction.b.isConstant, passes.contains(.prove) {
                learnShape(objectOf(instruction.a), UInt32(truncatingIfNeeded: output.word(instruction.b)))
            }
        case .storeSlot: escape(instruction.a)
        case .loadSlot, .loadShape, .guardShape: break
        default: break
        }
    }

    /// The bit of an index in `isStored`.
    private func placeBit(_ index: Reference) -> UInt64 {
        if index.isNone { return 1 }
        guard index.isConstant, case let number = output.word(index), number >= 0, number < 63 else { return 1 << 63 }
        return 1 << UInt64(number)
    }

    mutating func noteStored(_ descriptor: Int, _ index: Reference) {
        heap.isStored[descriptor] |= placeBit(index)
        heap.lastWrites[Int(descriptors[descriptor].layout)] = Int32(output.instructions.count)
    }

    mutating func add(
        _ descriptor: Int, _ base: Reference, _ index: Reference, _ value: Reference, store: Int32
    ) {
        heap.entries.append(
            HeapEntry(
                base: base, index: index, value: value, next: heap.heads[descriptor], store: store,
                sightEpoch: sightEpoch, descriptor: UInt16(truncatingIfNeeded: descriptor)))
        heap.heads[descriptor] = Int32(heap.entries.count - 1)
    }

    /// What a store may overwrite is unknown.
    mutating func killMet(_ descriptor: Int, _ base: Reference, _ index: Reference) {
        var last: Int32 = -1
        var next = heap.heads[descriptor]
        while next >= 0 {
            let entry = heap.entries[Int(next)]
            if mayMeet(base, index, entry) { heap.unlink(descriptor, entry, behind: last) } else { last = next }
            next = entry.next
        }
    }

    /// Whether an access may touch the word of an entry of the same descriptor.
    func mayMeet(_ base: Reference, _ index: Reference, _ entry: HeapEntry) -> Bool {
        if !index.isNone && index != entry.index {
            if index.isConstant && entry.index.isConstant { return false }
            let one = factsOf(index)
            let other = factsOf(entry.index)
            if one.upper < other.lower || other.upper < one.lower { return false }
        }
        return base == entry.base || mayBeSame(base, entry.base)
    }

    private func mayBeSame(_ a: Reference, _ b: Reference) -> Bool {
        if a.isConstant && b.isConstant { return false }
        if isApart(a, b) || isApart(b, a) { return false }
        let shape = knownShape(a)
        let other = knownShape(b)
        return shape == 0 || other == 0 || shape == other
    }

    /// `a` was made by this trace, and `b` cannot be it.
    private func isApart(_ a: Reference, _ b: Reference) -> Bool {
        guard a.isOperation, facts[a.position].marks.contains(.allocated) else { return false }
        if b.isConstant || b.rawValue < a.rawValue { return true }
        return facts[b.position].marks.contains(.allocated) || !facts[a.position].marks.contains(.escaped)
    }

    // MARK: - Calls

    /// A call was appended: what it may write is unknown.
    mutating func noteCall(_ native: TraceNative) {
        sightEpoch &+= 1
        if native.effects.contains(.invalidates) { isValidityKnown = false }
        if native.effects.contains(.grants) {
            heap.openEpoch &+= 1
            heap.hasGranted = true
        }
        if native.effects.contains(.runsPython) || native.writes == .everything {
            shapeEpoch &+= 1
            hasShapeKill = true
        }
        if native.writes.contains(TraceTables.frameLayout) { forgetSlots(from: SlotTable.lowest) }
        if native.writes.isEmpty { return }
        storedLayouts.formUnion(native.writes)
        heap.noteWritten(native.writes, at: output.instructions.count)
        killWritten(native.writes)
    }

    private mutating func killWritten(_ layouts: LayoutSet) {
        for descriptor in 0..<heap.heads.count where heap.heads[descriptor] >= 0 {
            let known = descriptors[descriptor]
            if known.isImmutable || !layouts.contains(Int(known.layout)) { continue }
            var last: Int32 = -1
            var next = heap.heads[descriptor]
            while next >= 0 {
                let entry = heap.entries[Int(next)]
                // Nobody else knows what has not escaped.
                let marks = entry.base.isOperation ? facts[entry.base.position].marks : []
                if marks.contains(.allocated) && !marks.contains(.escaped) {
                    last = next
                } else {
                    heap.unlink(descriptor, entry, behind: last)
                }
                next = entry.next
            }
        }
    }

    /// What a whole pass over the loop may write is unknown at its start.
    mutating func killLoopWritten() {
        for descriptor in 0..<heap.heads.count where heap.heads[descriptor] >= 0 {
            let known = descriptors[descriptor]
            if known.isImmutable { continue }
            let stored = heap.isStored[descriptor]
            if storedLayouts.contains(Int(known.layout)) || stored >> 63 == 1 {
                heap.heads[descriptor] = -1
                continue
            }
            if stored == 0 { continue }
            var last: Int32 = -1
            var next = heap.heads[descriptor]
            while next >= 0 {
                let entry = heap.entries[Int(next)]
                let place = placeBit(entry.index)
                if place & stored != 0 || place >> 63 == 1 {
                    heap.unlink(descriptor, entry, behind: last)
                } else {
                    last = next
                }
                next = entry.next
            }
        }
        heap.noteWritten(storedLayouts, at: output.instructions.count + 1)
        for descriptor in 0..<heap.isStored.count where heap.isStored[descriptor] != 0 {
            heap.lastWrites[Int(descriptors[descriptor].layout)] = Int32(output.instructions.count + 1)
        }
        sightEpoch &+= 1
        if hasShapeKill { shapeEpoch &+= 1 }
        if heap.hasGranted { heap.openEpoch &+= 1 }
    }
}
