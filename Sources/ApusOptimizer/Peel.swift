import ApusTraceIR

// Loops: the recorded iteration is walked once more behind a second label, with all that the first walk has learned.
//
// What is invariant is then a value of the first walk; what changes comes through arguments of the label, ints and
// doubles without tags and boxes, fields of virtual objects one by one. Every slot's form at the end of the second walk
// must be the form at its beginning; where it is not, the walk is repeated with a weaker form of that slot. Only the
// body's own jump enters the body, so nothing else must agree with these forms.

/// How a value is carried around the loop.
enum CarriedForm: UInt8 {
    /// A value of the first iteration that never changes.
    case same
    /// A word, of which the facts of the argument are known.
    case word
    /// A double in place of a float.
    case double
    /// A double field of a virtual object.
    case plainDouble
    /// An integer in place of a small int.
    case small
    /// 0 or 1 in place of False or True.
    case truth
    /// A virtual object; its words follow.
    case virtual
    /// The virtual object of an earlier entry.
    case sameVirtual
    /// A word of a virtual object that is 0.
    case zero
}

/// One value that is carried, or is known not to change.
struct Carried: BitwiseCopyable {
    var form: CarriedForm
    /// The plan that it belongs to.
    var plan: Int32
    /// What comes from the first iteration.
    var source: Reference
    /// The label's argument, or the value that the second walk begins with.
    var argument = Reference.none
    /// Entry of the virtual object; of the second walk's end, the virtual object that stands there.
    var link: Int32 = -1
    /// Number of the virtual object at the label.
    var virtual: Int32 = -1
    var descriptor: UInt16 = 0
    var index: Int32 = 0
}

/// How much is assumed of one slot, or of one word of memory whose store waits.
struct CarryPlan: BitwiseCopyable {
    /// The slot, or the descriptor where there is a base.
    var place: Int32
    var base = Reference.none
    var index = Reference.none
    var view = Reference.none
    /// 0: everything; 1: no bounds; 2: a plain word with its type; 3: a plain word.
    var weakness: Int32 = 0
    /// It was seen not to change.
    var isUnchanged = false
    /// Memory holds it, and it is not carried; weakness above 0: it is loaded anew.
    var isClean = false
    /// The store is done before the loop, and does not wait over it.
    var isDone = false

    var isSlot: Bool { base.isNone }
}

/// The state at the end of the first walk.
struct Checkpoint: ~Copyable {
    var instructionCount = 0
    var operandCount = 0
    var snapshotCount = 0
    var frameCount = 0
    var entryCount = 0
    var objectCount = 0
    var fieldCount = 0
    var labelCount = 0
    var facts = Arena<Facts>()
    var shared = Arena<Int32>()
    var sharedCount = 0
    var heapEntries = Arena<HeapEntry>()
    var heapHeads = Arena<Int32>()
    var slots = Arena<SlotFacts>()
    var active = Arena<Int32>()
    var virtuals = Arena<Virtual>()
    var virtualFields = Arena<VirtualWord>()
    var openEpoch = 0
    var shapeEpoch: UInt32 = 0
    var isValidityKnown = false
    var plans = Arena<CarryPlan>()
    var delayed = Arena<Int32>()
    var storeCount = 0
    var readerCount = 0
    var lastWrites = Arena<Int32>()
    var lastWriteOfAll: Int32 = 0
}

private func copy<Element>(_ from: borrowing Arena<Element>, _ into: inout Arena<Element>) {
    into.truncate()
    for index in 0..<from.count { into.append(from[index]) }
}

/// Longer recordings are not walked twice.
private let maximumLength = 400
private let maximumAttempts = 8
private let maximumDepth = 4

extension Optimizer {
    /// Walks the loop again; false: it stays as it was after the first walk.
    mutating func peel(_ input: borrowing Trace) -> Bool {
        let end = input.instructions.count - 1
        guard passes.isSuperset(of: [.peel, .lift]), end <= maximumLength, input.labelCount == 1,
            input.instructions[0].operation == .label, input.instructions[end].listCount == 0
        else { return false }
        saveCheckpoint()
        planSlots()
        for attempt in 0..<maximumAttempts {
            if attempt > 0 { restoreCheckpoint() }
            let wasStored = storedKinds()
            guard beginBody() else { continue }
            walk(input, 1..<end)
            if endBody() && wasStored == storedKinds() { return true }
        }
        restoreCheckpoint()
        return false
    }

    /// The end of a loop that is not peeled: slots are in memory when it goes back.
    mutating func closeLoop(_ jump: Instruction, _ input: borrowing Trace) {
        flushAllDelayed()
        if passes.contains(.lift) { flushSlots() }
        let start = output.operands.count
        for index in jump.listStart..<(jump.listStart + jump.listCount) {
            let value = materialized(mappedOperand(input.operands[index], input))
            output.operands.append(value)
        }
        var closed = jump
        closed.a = Reference(rawValue: Int32(start))
        append(closed)
    }

    /// How much the loop is known to write.
    private func storedKinds() -> Int {
        var kinds = (hasShapeKill ? 1 : 0) + (heap.hasGranted ? 1 : 0)
        for index in 0..<heap.isStored.count { kinds += 4 * heap.isStored[index].nonzeroBitCount }
        for layout in 0..<LayoutSet.limit where storedLayouts.contains(layout) { kinds += 1 << 24 }
        return kinds
    }

    // MARK: - The state between the walks

    private mutating func saveCheckpoint() {
        checkpoint.instructionCount = output.instructions.count
        checkpoint.operandCount = output.operands.count
        checkpoint.snapshotCount = output.snapshots.count
        checkpoint.frameCount = output.snapshotFrames.count
        checkpoint.entryCount = output.snapshotEntries.count
        checkpoint.objectCount = output.virtualObjects.count
        checkpoint.fieldCount = output.virtualFields.count
        checkpoint.labelCount = output.labelCount
        copy(facts, &checkpoint.facts)
        copy(shared, &checkpoint.shared)
        checkpoint.sharedCount = sharedCount
        copy(heap.entries, &checkpoint.heapEntries)
        copy(heap.heads, &checkpoint.heapHeads)
        copy(heap.delayed, &checkpoint.delayed)
        checkpoint.storeCount = output.snapshotStores.count
        checkpoint.readerCount = heap.readers.count
        copy(heap.lastWrites, &checkpoint.lastWrites)
        checkpoint.lastWriteOfAll = heap.lastWriteOfAll
        copy(slots.slots, &checkpoint.slots)
        copy(slots.active, &checkpoint.active)
        copy(virtuals, &checkpoint.virtuals)
        copy(virtualFields, &checkpoint.virtualFields)
        checkpoint.openEpoch = heap.openEpoch
        checkpoint.shapeEpoch = shapeEpoch
        checkpoint.isValidityKnown = isValidityKnown
    }

    private mutating func restoreCheckpoint() {
        output.instructions.truncate(to: checkpoint.instructionCount)
        output.operands.truncate(to: checkpoint.operandCount)
        output.snapshots.truncate(to: checkpoint.snapshotCount)
        output.snapshotFrames.truncate(to: checkpoint.frameCount)
        output.snapshotEntries.truncate(to: checkpoint.entryCount)
        output.virtualObjects.truncate(to: checkpoint.objectCount)
        output.virtualFields.truncate(to: checkpoint.fieldCount)
        output.labelCount = checkpoint.labelCount
        copy(checkpoint.facts, &facts)
        copy(checkpoint.shared, &shared)
        sharedCount = checkpoint.sharedCount
        copy(checkpoint.heapEntries, &heap.entries)
        copy(checkpoint.heapHeads, &heap.heads)
        copy(checkpoint.delayed, &heap.delayed)
        output.snapshotStores.truncate(to: checkpoint.storeCount)
        heap.readers.truncate(to: checkpoint.readerCount)
        copy(checkpoint.lastWrites, &heap.lastWrites)
        heap.lastWriteOfAll = checkpoint.lastWriteOfAll
        copy(checkpoint.slots, &slots.slots)
        copy(checkpoint.active, &slots.active)
        copy(checkpoint.virtuals, &virtuals)
        copy(checkpoint.virtualFields, &virtualFields)
        heap.openEpoch = checkpoint.openEpoch
        shapeEpoch = checkpoint.shapeEpoch
        isValidityKnown = checkpoint.isValidityKnown
        lastCapture = (-1, -1, -1)
    }

    private mutating func planSlots() {
        checkpoint.plans.truncate()
        for position in 0..<slots.active.count {
            let number = slots.active[position]
            let known = slots[Int(number)]
            if known.value.isNone { continue }
            checkpoint.plans.append(CarryPlan(place: number, isClean: !known.isDirty))
        }
        for position in 0..<heap.delayed.count {
            let known = heap.entries[Int(heap.delayed[position])]
            checkpoint.plans.append(
                CarryPlan(
                    place: Int32(known.descriptor), base: known.base, index: known.index, view: known.view))
        }
    }

    // MARK: - The label

    /// What a plan's place holds now, or none.
    private func held(_ plan: CarryPlan) -> Reference {
        if plan.isSlot { return slots[Int(plan.place)].value }
        let found = entry(Int(plan.place), plan.base, plan.index)
        return found < 0 ? .none : heap.entries[found].value
    }

    /// False: a virtual object would be carried and made.
    private mutating func beginBody() -> Bool {
        carried.truncate()
        for index in 0..<checkpoint.plans.count {
            let plan = checkpoint.plans[index]
            if plan.isClean || (plan.weakness == 0 && !plan.isUnchanged && !plan.isDone) { continue }
            escape(materialized(held(plan)))
        }
        for index in 0..<checkpoint.plans.count {
            let plan = checkpoint.plans[index]
            if plan.isClean {
                if plan.weakness > 0 { slots[Int(plan.place)] = SlotFacts() }
                continue
            }
            if !plan.isDone { carry(resolved(held(plan)), Int32(index), depth: 0) }
        }
        flushDone()
        for index in 0..<carried.count where carried[index].form == .virtual {
            if virtuals[Int(carried[index].virtual)].isMade {
                weaken(carried[index].plan)
                return false
            }
        }
        killLoopWritten()
        heap.delayed.truncate()
        isValidityKnown = isValidityKnown && !hasShapeKill
        captureEpoch &+= 1
        lastCapture = (-1, -1, -1)
        output.appendLabel()
        facts.append(Facts())
        var number = 0
        for index in 0..<carried.count {
            let kind: ValueKind
            switch carried[index].form {
            case .same, .virtual, .sameVirtual, .zero: continue
            case .word, .small, .truth: kind = .word
            case .double, .plainDouble: kind = .double
            }
            let source = carried[index].source
            let argument = append(Instruction(.argument, source, detail: number, kind: kind))
            number += 1
            carried[index].argument = argument
            if kind == .word { facts[argument.position] = assumed(carried[index]) }
        }
        startPlaces()
        return true
    }

    /// Does the stores that cannot wait over the loop.
    private mutating func flushDone() {
        for index in 0..<checkpoint.plans.count where checkpoint.plans[index].isDone {
            let plan = checkpoint.plans[index]
            let found = entry(Int(plan.place), plan.base, plan.index)
            if found >= 0 { flush(found) }
        }
        forgetFlushed()
    }

    /// Appends the entries for one value.
    private mutating func carry(_ value: Reference, _ number: Int32, depth: Int) {
        let plan = checkpoint.plans[Int(number)]
        var entry = Carried(form: .word, plan: number, source: value)
        if plan.isUnchanged || (plan.weakness == 0 && value.isConstant) {
            entry.form = .same
            if isVirtual(value) { entry.source = materialized(value) }
            carried.append(entry)
            return
        }
        if kind(of: value) == .double {
            entry.form = .plainDouble
            carried.append(entry)
            return
        }
        if isVirtual(value) {
            if plan.weakness == 0 && depth < maximumDepth { return carryVirtual(value, number, depth) }
            entry.source = materialized(value)
            escape(entry.source)
            carried.append(entry)
            return
        }
        if plan.weakness < 2, let made = producer(value) {
            switch made.operation {
            case .boxFloat:
                entry.form = .double
                entry.source = resolved(made.a)
            case .tag:
                entry.form = .small
                entry.source = resolved(made.a)
            case .tagTruth:
                entry.form = .truth
                entry.source = resolved(made.a)
            default:
                if facts[value.position].marks.contains(.float), passes.contains(.share),
                    let double = found(.unboxFloat, value)
                {
                    entry.form = .double
                    entry.source = double
                }
            }
        }
        escape(entry.source)
        carried.append(entry)
    }

    private mutating func carryVirtual(_ value: Reference, _ plan: Int32, _ depth: Int) {
        let number = facts[value.position].virtual
        for index in 0..<carried.count where carried[index].form == .virtual && carried[index].virtual == number {
            carried.append(
                Carried(form: .sameVirtual, plan: plan, source: value, link: Int32(index), virtual: number))
            return
        }
        carried.append(Carried(form: .virtual, plan: plan, source: value, virtual: number))
        let object = virtuals[Int(number)]
        for place in 0..<Int(object.wordCount) {
            let field = virtualFields[Int(object.firstField) + place]
            let first = carried.count
            if field.value.isNone {
                carried.append(Carried(form: .zero, plan: plan, source: .none))
            } else {
                carry(resolved(field.value), plan, depth: depth + 1)
            }
            carried[first].descriptor = field.descriptor
            carried[first].index = field.index
        }
    }

    /// What the label may assume of an argument: what holds of its first value and may well hold of the next.
    private func assumed(_ entry: Carried) -> Facts {
        var assumption = Facts()
        let plan = checkpoint.plans[Int(entry.plan)]
        if plan.weakness > 2 || !passes.contains(.prove) { return assumption }
        let known = factsOf(entry.source)
        assumption.zeros = known.zeros & 7
        assumption.ones = known.ones & 7
        assumption.marks = known.marks.intersection([.float, .notFloat, .object, .notObject, .nonZero])
        if !entry.source.isConstant,
            known.shape < firstMutableShape || (!hasShapeKill && known.shapeEpoch == shapeEpoch)
        {
            assumption.shape = known.shape
            assumption.shapeEpoch = shapeEpoch
        }
        if plan.weakness == 0 && passes.contains(.bound) {
            if known.lower >= 0 { assumption.lower = 0 }
            if entry.form == .truth { assumption.upper = 1 }
        }
        if entry.form == .small || entry.form == .truth {
            // What was tagged fits.
            assumption.lower = max(assumption.lower, Int.min >> 1)
            assumption.upper = min(assumption.upper, Int.max >> 1)
        }
        if passes.contains(.bound) { assumption.tighten() }
        return assumption
    }

    /// The kind of a value of the output.
    private func kind(of value: Reference) -> ValueKind { output.kind(of: value) }

    /// Slots and waiting stores as the second walk finds them.
    private mutating func startPlaces() {
        var index = 0
        while index < carried.count {
            let plan = checkpoint.plans[Int(carried[index].plan)]
            let (value, next) = start(index)
            if plan.isSlot {
                slots[Int(plan.place)] = SlotFacts(value: value, isDirty: true)
            } else {
                add(Int(plan.place), plan.base, plan.index, value, store: -1)
                heap.entries[heap.entries.count - 1].isDelayed = true
                heap.entries[heap.entries.count - 1].view = plan.view
                heap.delayed.append(Int32(heap.entries.count - 1))
            }
            index = next
        }
    }

    /// The value of an entry at the label, and the entry behind it.
    private mutating func start(_ index: Int) -> (Reference, Int) {
        let entry = carried[index]
        switch entry.form {
        case .same: return (entry.source, index + 1)
        case .word, .plainDouble: return (entry.argument, index + 1)
        case .zero: return (.none, index + 1)
        case .double, .small, .truth:
            let operation: Operation =
                entry.form == .double ? .boxFloat : entry.form == .small ? .tag : .tagTruth
            var made = Instruction(operation, entry.argument, kind: .word)
            pending = Facts()
            if passes.contains(.bound) { _ = bound(&made) }
            let reference = append(made)
            if passes.contains(.bound) { facts[reference.position] = pending }
            if passes.contains(.prove) { typeResult(made, reference) }
            if passes.contains(.share) { remember(made, reference) }
            return (reference, index + 1)
        case .sameVirtual: return (carried[Int(entry.link)].argument, index + 1)
        case .virtual:
            let object = virtuals[Int(entry.virtual)]
            let reference = appendVirtual(
                layout: Int(object.layout), shape: object.shape, tailCount: Int(object.tailCount),
                wordCount: Int(object.wordCount))
            carried[index].argument = reference
            let first = Int(virtuals[Int(facts[reference.position].virtual)].firstField)
            var next = index + 1
            for place in 0..<Int(object.wordCount) {
                let descriptor = carried[next].descriptor
                let element = carried[next].index
                let (value, behind) = start(next)
                virtualFields[first + place] = VirtualWord(value: value, descriptor: descriptor, index: element)
                next = behind
            }
            return (reference, next)
        }
    }

    // MARK: - The jump

    /// Closes the body; false: some place did not come back in its form, and its plan is weaker now.
    private mutating func endBody() -> Bool {
        jumpValues.truncate()
        flushUncarried()
        guard slotsAreAsPlanned() else { return false }
        var isGood = true
        var index = 0
        while index < carried.count {
            let plan = carried[index].plan
            let value = held(checkpoint.plans[Int(plan)])
            let behind = value.isNone ? -1 : match(index, resolved(value))
            if behind < 0 {
                if value.isNone && !checkpoint.plans[Int(plan)].isSlot {
                    checkpoint.plans[Int(plan)].isDone = true
                } else {
                    weaken(plan)
                }
                isGood = false
                // Behind the entries of this place.
                while index < carried.count && carried[index].plan == plan { index += 1 }
            } else {
                index = behind
            }
        }
        for index in 0..<carried.count where carried[index].form == .virtual && carried[index].link >= 0 {
            if virtuals[Int(carried[index].link)].isMade {
                weaken(carried[index].plan)
                isGood = false
            }
        }
        if !isGood || strengthened() { return false }
        let start = output.operands.count
        for index in 0..<jumpValues.count { output.operands.append(jumpValues[index]) }
        append(
            Instruction(
                .jump, Reference(rawValue: Int32(start)), Reference(rawValue: Int32(jumpValues.count)),
                detail: output.labelCount - 1, kind: .none))
        return true
    }

    /// Stores that wait now and did not at the label are done before the jump.
    private mutating func flushUncarried() {
        for position in 0..<heap.delayed.count {
            let number = Int(heap.delayed[position])
            let known = heap.entries[number]
            var isCarried = false
            for index in 0..<checkpoint.plans.count {
                let plan = checkpoint.plans[index]
                if !plan.isSlot && !plan.isDone && plan.place == Int32(known.descriptor) && plan.base == known.base
                    && plan.index == known.index
                {
                    isCarried = true
                }
            }
            if !isCarried { flush(number) }
        }
        forgetFlushed()
    }

    private mutating func slotsAreAsPlanned() -> Bool {
        var isGood = true
        for index in 0..<checkpoint.plans.count where checkpoint.plans[index].isClean {
            let plan = checkpoint.plans[index]
            if plan.weakness > 0 { continue }
            let known = slots[Int(plan.place)]
            let before = checkpoint.slots[Int(plan.place) - SlotTable.lowest].value
            // What the first walk loaded must still be there.
            if known.value.isNone || known.isDirty || resolved(known.value) != resolved(before) {
                checkpoint.plans[index].weakness = 1
                isGood = false
            }
        }
        for index in 0..<slots.active.count {
            let number = slots.active[index]
            // Dirty only now: it was not when the body began, so memory has to hold it.
            if slots[Int(number)].isDirty && !isCarriedSlot(number) { isGood = false }
        }
        return isGood
    }

    private func isCarriedSlot(_ slot: Int32) -> Bool {
        for index in 0..<checkpoint.plans.count
        where checkpoint.plans[index].isSlot && checkpoint.plans[index].place == slot {
            return !checkpoint.plans[index].isClean
        }
        return false
    }

    private mutating func weaken(_ number: Int32) {
        let index = Int(number)
        if checkpoint.plans[index].isUnchanged {
            checkpoint.plans[index].isUnchanged = false
            checkpoint.plans[index].weakness = max(1, checkpoint.plans[index].weakness)
        } else {
            checkpoint.plans[index].weakness += 1
        }
    }

    /// A place that came back unchanged is no argument in the next attempt.
    private mutating func strengthened() -> Bool {
        var hasChanged = false
        var number = 0
        for index in 0..<carried.count where carried[index].argument.isOperation && carried[index].form != .virtual {
            let entry = carried[index]
            let value = jumpValues[number]
            number += 1
            guard entry.form == .word, value == entry.argument || value == entry.source else { continue }
            let plan = checkpoint.plans[Int(entry.plan)]
            // Only where the place itself has the value, and once.
            if plan.weakness == 0 && !plan.isUnchanged && resolved(held(plan)) == value {
                checkpoint.plans[Int(entry.plan)].isUnchanged = true
                hasChanged = true
            }
        }
        return hasChanged
    }

    /// Appends what the jump passes for an entry; the entry behind it, or -1 where the forms differ.
    private mutating func match(_ index: Int, _ value: Reference) -> Int {
        let entry = carried[index]
        switch entry.form {
        case .same: return value == resolved(entry.source) ? index + 1 : -1
        case .zero: return value.isNone ? index + 1 : -1
        case .word:
            let passed = materialized(value)
            escape(passed)
            if !assumed(entry).isImplied(by: factsOf(passed)) { return -1 }
            jumpValues.append(passed)
        case .plainDouble:
            if value.isNone { return -1 }
            jumpValues.append(value)
        case .double:
            if let made = producer(value), made.operation == .boxFloat {
                jumpValues.append(resolved(made.a))
            } else if factsOf(value).marks.contains(.float), !isVirtual(value) {
                jumpValues.append(untagged(.unboxFloat, value, kind: .double))
            } else {
                return -1
            }
        case .small:
            if let made = producer(value), made.operation == .tag {
                jumpValues.append(resolved(made.a))
            } else if factsOf(value).isSmall {
                jumpValues.append(untagged(.untag, value, kind: .word))
            } else {
                return -1
            }
            let passed = factsOf(jumpValues[jumpValues.count - 1])
            let assumption = assumed(entry)
            // What is tagged fits in any case.
            if assumption.lower == 0 && passed.lower < 0 { return -1 }
            if assumption.ones & ~passed.ones != 0 || assumption.zeros & ~passed.zeros != 0 { return -1 }
            if assumption.marks.contains(.nonZero) && !passed.marks.contains(.nonZero) { return -1 }
        case .truth:
            guard let made = producer(value), made.operation == .tagTruth else { return -1 }
            let passed = resolved(made.a)
            if !factsOf(passed).isImpliedTruth(assumed(entry)) { return -1 }
            jumpValues.append(passed)
        case .sameVirtual:
            guard isVirtual(value), carried[Int(entry.link)].link == facts[value.position].virtual else { return -1 }
        case .virtual: return matchVirtual(index, value)
        }
        return index + 1
    }

    private mutating func untagged(_ operation: Operation, _ value: Reference, kind: ValueKind) -> Reference {
        if value.isConstant, let result = evaluate(operation, output.constants[value.constant].bits, 0) {
            return output.constant(bits: result, kind: kind)
        }
        if passes.contains(.share), let known = found(operation, value) { return known }
        var made = Instruction(operation, value, kind: kind)
        pending = Facts()
        if passes.contains(.bound) { _ = bound(&made) }
        let reference = append(made)
        if kind == .word && passes.contains(.bound) { facts[reference.position] = pending }
        return reference
    }

    private mutating func matchVirtual(_ index: Int, _ value: Reference) -> Int {
        guard isVirtual(value) else { return -1 }
        let entry = carried[index]
        let number = facts[value.position].virtual
        // Two objects at the label are two at the end.
        for other in 0..<index where carried[other].form == .virtual && carried[other].link == number { return -1 }
        carried[index].link = number
        let before = virtuals[Int(entry.virtual)]
        let now = virtuals[Int(number)]
        guard before.layout == now.layout, before.shape == now.shape, before.tailCount == now.tailCount else {
            return -1
        }
        var next = index + 1
        for place in 0..<Int(now.wordCount) {
            let field = virtualFields[Int(now.firstField) + place].value
            let passed = field.isNone ? field : resolved(field)
            if passed.isNone && carried[next].form != .zero {
                // A word that was never stored is 0.
                let isDouble = carried[next].form == .plainDouble
                next = match(next, output.constant(bits: 0, kind: isDouble ? .double : .word))
            } else {
                next = match(next, passed)
            }
            if next < 0 { return -1 }
        }
        return next
    }
}

extension Facts {
    /// What the label assumed of a truth value holds of the one that the jump passes.
    fileprivate func isImpliedTruth(_ assumption: Facts) -> Bool {
        (assumption.zeros & ~zeros | assumption.ones & ~ones) & 1 == 0
            && (!assumption.marks.contains(.nonZero) || marks.contains(.nonZero))
    }
}
