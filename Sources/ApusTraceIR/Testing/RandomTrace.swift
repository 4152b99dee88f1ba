// Random traces as a recorder would make them: every operation is executed while it is appended, guards hold for what
// was seen, and the loop closes through the slots of the frame.

/// A small generator of random numbers with a seed (SplitMix64).
public struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64
    public init(seed: UInt64) { state = seed }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed &>> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed &>> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed &>> 31)
    }

    public mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
    public mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
}

/// The tables of random traces, as text: objects with references, numbers, doubles and a tail, natives of each kind.
public let randomTraceTables = """
    shapes 7 104
    layout pair 40
    layout point 32
    layout vector 24 8
    field pair.count pair 16 word8 nonNegative
    field pair.first pair 24 word8 reference
    field pair.second pair 32 word8 reference
    field point.x point 16 double
    field point.y point 24 double
    field vector.capacity vector 16 word8 immutable nonNegative
    element vector[] vector 24 word8 reference
    native pureWord ww word
    native pureDouble dd double
    native reader w word reads(pair)
    native writer ww word reads(pair) writes(pair) raises parks
    native worst w word reads writes raises parks grants runsPython inspectsFrames invalidates

    """

/// What a random trace starts from.
public struct RandomTraceInput {
    public var memory: ModelMemory
    /// Objects that lived before the trace.
    public var roots: [Int]
}

/// Makes one trace and its input. `isLoop`: it jumps back to its start; else it leaves.
public struct RandomTraceGenerator {
    /// What a value is known to be, for operands that make sense.
    private enum Sort: Int, CaseIterable {
        /// A tagged small int.
        case small
        /// A tagged float of either form.
        case float
        /// False or True.
        case truth
        case pair, point, vector
        /// An integer of at most 32 bits.
        case integer
        case bit
        case double
    }

    private struct Known {
        var reference: Reference
        var sort: Sort
        var bits: UInt64
        /// Seen by other objects or slots, so that it may be an operand of anything.
        var tailCount = 0
    }

    /// Whether there are calls of traces, which only a memory that knows how can do.
    public var callsTraces = false
    /// Whether slots of frames that have returned are dropped.
    public var dropsSlots = false
    private var random: SeededGenerator
    private var memory: ModelMemory
    private var known: [Known] = []
    private var slots: [Int: Known] = [:]
    private var dirty: Set<Int> = []
    private var snapshot: Int?
    private var code = Reference.none
    private var instructionNumber = 0
    private let layouts: (pair: Int, point: Int, vector: Int) = (2, 3, 4)
    private static let slotCount = 8

    public init(seed: UInt64, _ tables: borrowing TraceTables) {
        random = SeededGenerator(seed: seed)
        memory = ModelMemory(tables)
    }

    /// Appends a trace of about `length` operations.
    public mutating func generate(
        _ length: Int, isLoop: Bool, into trace: inout Trace, _ tables: borrowing TraceTables
    ) -> RandomTraceInput {
        var roots: [Int] = []
        for index in 0..<3 {
            let layout = [layouts.pair, layouts.point, layouts.vector][index]
            roots.append(memory.allocate(layout: layout, shape: 100 + layout, tailCount: index == 2 ? 3 : 0))
        }
        memory.store(roots[0] + 16, width: 8, UInt64(random.below(100)))
        memory.store(roots[0] + 24, width: 8, bits(taggedSmall(5)))
        memory.store(roots[0] + 32, width: 8, bits(roots[0]))
        memory.store(roots[1] + 16, width: 8, 1.5.bitPattern)
        memory.store(roots[1] + 24, width: 8, 1e200.bitPattern)
        memory.store(roots[2] + 16, width: 8, 3)
        for index in 0..<3 { memory.store(roots[2] + 24 + 8 * index, width: 8, bits(taggedSmall(index * 7))) }
        for slot in 0..<Self.slotCount {
            memory.store(memory.frameBase + 8 * slot, width: 8, bits(initial(slot, roots)))
        }
        let input = RandomTraceInput(memory: memory, roots: roots)

        code = trace.constant(object: 0x5000)
        let label = trace.appendLabel()
        while trace.instructions.count < length { step(&trace, tables) }
        if isLoop {
            if dropsSlots { drop(&trace) }
            // Slots keep their sorts over the back edge, so that the second pass sees values that make sense.
            for slot in dirty.sorted() {
                if let value = slots[slot] { trace.append(.storeSlot, value.reference, detail: slot) }
            }
            dirty = []
            snapshot = nil
            trace.appendGuard(.poll, snapshot: currentSnapshot(&trace))
            trace.appendJump(label, Arena<Reference>())
        } else {
            trace.appendGuard(.leave, snapshot: currentSnapshot(&trace))
        }
        return input
    }

    private mutating func initial(_ slot: Int, _ roots: [Int]) -> Int {
        switch sort(ofSlot: slot) {
        case .small: taggedSmall(random.below(2000) - 1000)
        case .float:
            random.chance(80) ? immediateFloatWord(Double(random.below(100)) + 0.5) : memory.boxFloat(1e200)
        case .truth: taggedTruth(random.below(2))
        case .pair: roots[0]
        case .point: roots[1]
        default: roots[2]
        }
    }

    private func sort(ofSlot slot: Int) -> Sort {
        [.small, .small, .float, .truth, .pair, .point, .vector, .float][slot % 8]
    }

    // MARK: - Operations

    private mutating func pick(_ sort: Sort) -> Known? {
        let candidates = known.filter { $0.sort == sort }
        if candidates.isEmpty { return nil }
        // Recent values are likelier.
        let back = min(random.below(candidates.count), random.below(candidates.count))
        return candidates[candidates.count - 1 - back]
    }

    private mutating func constant(_ sort: Sort, _ trace: inout Trace) -> Known? {
        switch sort {
        case .small:
            let value = taggedSmall(random.below(16) - 4)
            return Known(reference: trace.constant(value), sort: sort, bits: bits(value))
        case .integer:
            let value = random.below(40) - 8
            return Known(reference: trace.constant(value), sort: sort, bits: bits(value))
        case .double:
            let value = [0.0, -0.0, 1.0, 0.5, 1e200, -3.25][random.below(6)]
            return Known(reference: trace.constant(value), sort: sort, bits: value.bitPattern)
        case .bit:
            let value = random.below(2)
            return Known(reference: trace.constant(value), sort: sort, bits: bits(value))
        default: return nil
        }
    }

    private mutating func operand(_ sort: Sort, _ trace: inout Trace) -> Known? {
        random.chance(20) ? constant(sort, &trace) ?? pick(sort) : pick(sort)
    }

    private mutating func record(_ instruction: Instruction, _ sort: Sort, _ bits: UInt64, _ trace: inout Trace) {
        known.append(Known(reference: trace.append(instruction), sort: sort, bits: bits))
    }

    private mutating func currentSnapshot(_ trace: inout Trace) -> Int {
        if let snapshot { return snapshot }
        instructionNumber += 1
        let firstFrame = trace.snapshotFrames.count
        trace.snapshotFrames.append(SnapshotFrame(code: code, instruction: instructionNumber, base: 0))
        let firstEntry = trace.snapshotEntries.count
        for slot in dirty.sorted() {
            if let value = slots[slot] {
                trace.snapshotEntries.append(SnapshotEntry(slot: slot, Recipe(.value, value.reference)))
            }
        }
        trace.snapshots.append(
            Snapshot(
                mode: .boundary, firstFrame: firstFrame, frameCount: 1, firstEntry: firstEntry,
                entryCount: trace.snapshotEntries.count - firstEntry, firstVirtual: trace.virtualObjects.count,
                virtualCount: 0))
        snapshot = trace.snapshots.count - 1
        return trace.snapshots.count - 1
    }

    private mutating func step(_ trace: inout Trace, _ tables: borrowing TraceTables) {
        switch random.below(100) {
        case 0..<14: loadSlot(&trace)
        case 14..<22: storeSlot(&trace)
        case 22..<42: arithmetic(&trace)
        case 42..<54: floats(&trace)
        case 54..<64: tags(&trace)
        case 64..<72: compareAndGuard(&trace)
        case 72..<92: heap(&trace, tables)
        case 92..<97: callNative(&trace, tables)
        default: snapshot = nil
        }
    }

    private mutating func loadSlot(_ trace: inout Trace) {
        let slot = random.below(Self.slotCount)
        if let value = slots[slot] {
            known.append(value)
            return
        }
        let sort = sort(ofSlot: slot)
        let bits = memory.load(memory.frameBase + 8 * slot, width: 8)
        let reference = trace.append(.loadSlot, detail: slot)
        let value = Known(reference: reference, sort: sort, bits: bits, tailCount: 3)
        check(value, &trace)
        known.append(value)
        slots[slot] = value
    }

    /// The guards that an interpreter's type tests leave.
    private mutating func check(_ value: Known, _ trace: inout Trace) {
        switch value.sort {
        case .small, .float:
            let test = trace.append(value.sort == .small ? .isSmall : .isFloat, value.reference)
            trace.appendGuard(.guardTrue, test, snapshot: currentSnapshot(&trace))
        case .pair, .point, .vector:
            let test = trace.append(.isObject, value.reference)
            trace.appendGuard(.guardTrue, test, snapshot: currentSnapshot(&trace))
            let shape = memory.load(word(value.bits) + 4, width: 4)
            trace.appendGuard(
                .guardShape, value.reference, trace.constant(Int(shape)), snapshot: currentSnapshot(&trace))
        case .truth:
            let test = trace.append(.equal, value.reference, trace.constant(word(value.bits)))
            trace.appendGuard(.guardTrue, test, snapshot: currentSnapshot(&trace))
        default: break
        }
    }

    private mutating func drop(_ trace: inout Trace) {
        for slot in slots.keys where slot >= 12 {
            slots[slot] = nil
            dirty.remove(slot)
        }
        trace.append(.dropSlots, detail: 12)
        snapshot = nil
    }

    /// Sometimes to a slot of a frame that will return, whose slots nobody loads and which then are dropped.
    private mutating func storeSlot(_ trace: inout Trace) {
        if dropsSlots && random.chance(8) {
            return drop(&trace)
        }
        let slot = dropsSlots && random.chance(30) ? 12 + random.below(3) : random.below(Self.slotCount)
        guard let value = pick(sort(ofSlot: slot)) else { return }
        slots[slot] = value
        dirty.insert(slot)
        snapshot = nil
    }

    private mutating func arithmetic(_ trace: inout Trace) {
        guard let a = operand(.integer, &trace), let b = operand(.integer, &trace) else { return }
        let operations: [Operation] = [
            .add, .subtract, .multiply, .and, .or, .xor, .shiftLeft, .shiftRight, .shiftRightUnsigned, .divideFloor,
            .moduloFloor, .addChecked, .subtractChecked, .multiplyChecked, .multiplyHigh,
        ]
        let operation = operations[random.below(operations.count)]
        var right = b
        if [.shiftLeft, .shiftRight, .shiftRightUnsigned, .divideFloor, .moduloFloor].contains(operation) {
            let amount = 1 + random.below(5)
            right = Known(reference: trace.constant(amount), sort: .integer, bits: bits(amount))
        }
        guard let result = evaluate(operation, a.bits, right.bits) else { return }
        // Small results stay integers, so that tagging them is legal.
        var instruction = Instruction(operation, a.reference, right.reference, kind: .word)
        if operation.isGuard {
            if overflows(operation, a.bits, right.bits) { return }
            instruction.c = Reference(rawValue: Int32(currentSnapshot(&trace)))
        }
        record(instruction, .integer, result, &trace)
        // Wrapped to 32 bits, by which a later pass cannot leave what tags take.
        let narrowed = trace.append(.shiftLeft, known[known.count - 1].reference, trace.constant(32))
        known.removeLast()
        let shifted = result &<< 32
        record(
            Instruction(.shiftRight, narrowed, trace.constant(32), kind: .word), .integer,
            bits(word(shifted) &>> 32), &trace)
    }

    private mutating func floats(_ trace: inout Trace) {
        guard let a = operand(.double, &trace), let b = operand(.double, &trace) else { return }
        let binary: [Operation] = [.floatAdd, .floatSubtract, .floatMultiply, .floatDivide]
        let unary: [Operation] = [.floatNegate, .floatAbsolute, .floatSquareRoot]
        if random.chance(75) {
            let operation = binary[random.below(binary.count)]
            guard let result = evaluate(operation, a.bits, b.bits) else { return }
            record(Instruction(operation, a.reference, b.reference, kind: .double), .double, result, &trace)
        } else {
            let operation = unary[random.below(unary.count)]
            guard let result = evaluate(operation, a.bits, 0) else { return }
            record(Instruction(operation, a.reference, kind: .double), .double, result, &trace)
        }
    }

    private mutating func tags(_ trace: inout Trace) {
        switch random.below(7) {
        case 0, 1:
            guard let a = operand(.small, &trace) else { return }
            record(Instruction(.untag, a.reference, kind: .word), .integer, bits(untaggedSmall(word(a.bits))), &trace)
            narrow(&trace)
        case 2:
            guard let a = operand(.integer, &trace) else { return }
            record(Instruction(.tag, a.reference, kind: .word), .small, bits(taggedSmall(word(a.bits))), &trace)
        case 3:
            guard let a = pick(.float) else { return }
            let double = evaluate(.unboxFloat, a.bits, 0) ?? memory.load(word(a.bits) + 16, width: 8)
            record(Instruction(.unboxFloat, a.reference, kind: .double), .double, double, &trace)
        case 4:
            guard let a = operand(.double, &trace) else { return }
            let boxed = evaluate(.boxFloat, a.bits, 0) ?? bits(memory.boxFloat(Double(bitPattern: a.bits)))
            record(Instruction(.boxFloat, a.reference, kind: .word), .float, boxed, &trace)
        case 5:
            guard let a = operand(.bit, &trace) else { return }
            record(Instruction(.tagTruth, a.reference, kind: .word), .truth, bits(taggedTruth(word(a.bits))), &trace)
        default:
            guard let a = operand(.integer, &trace) else { return }
            record(
                Instruction(.floatFromInteger, a.reference, kind: .double), .double, Double(word(a.bits)).bitPattern,
                &trace)
        }
    }

    private mutating func narrow(_ trace: inout Trace) {
        let value = known.removeLast()
        let shifted = trace.append(.shiftLeft, value.reference, trace.constant(32))
        record(
            Instruction(.shiftRight, shifted, trace.constant(32), kind: .word), .integer,
            bits(word(value.bits &<< 32) &>> 32), &trace)
    }

    private mutating func compareAndGuard(_ trace: inout Trace) {
        let isFloat = random.chance(30)
        let integers: [Operation] = [.lessThan, .lessEqual, .equal, .notEqual, .unsignedLessThan, .unsignedLessEqual]
        let doubles: [Operation] = [.floatLessThan, .floatLessEqual, .floatEqual, .floatNotEqual]
        guard let a = operand(isFloat ? .double : random.chance(30) ? .small : .integer, &trace),
            let b = operand(a.sort, &trace)
        else { return }
        let operation = isFloat ? doubles[random.below(doubles.count)] : integers[random.below(integers.count)]
        guard let result = evaluate(operation, a.bits, b.bits) else { return }
        record(Instruction(operation, a.reference, b.reference, kind: .word), .bit, result, &trace)
        if random.chance(50) {
            let test = known[known.count - 1].reference
            trace.appendGuard(
                result == 0 ? .guardFalse : .guardTrue, test, snapshot: currentSnapshot(&trace))
        }
    }

    private mutating func heap(_ trace: inout Trace, _ tables: borrowing TraceTables) {
        switch random.below(12) {
        case 0, 1: make(&trace)
        case 2, 3: loadField("pair.first", .pair, &trace, tables)
        case 4: loadField("pair.count", .pair, &trace, tables)
        case 5: loadField(random.chance(50) ? "point.x" : "point.y", .point, &trace, tables)
        case 6: loadElement(&trace, tables)
        case 7: storeField(random.chance(50) ? "pair.first" : "pair.second", .pair, .small, &trace, tables)
        case 8: storeField("pair.first", .pair, .pair, &trace, tables)
        case 9: storeField(random.chance(50) ? "point.x" : "point.y", .point, .double, &trace, tables)
        case 10: storeField("pair.second", .pair, .float, &trace, tables)
        default: storeElement(&trace, tables)
        }
    }

    private mutating func make(_ trace: inout Trace) {
        let sort: Sort = [.pair, .point, .vector][random.below(3)]
        let layout = [Sort.pair: layouts.pair, .point: layouts.point, .vector: layouts.vector][sort] ?? layouts.pair
        let tailCount = sort == .vector ? 3 : 0
        let address = memory.allocate(layout: layout, shape: 100 + layout, tailCount: tailCount)
        let reference = trace.append(.new, trace.constant(tailCount), trace.constant(100 + layout), detail: layout)
        known.append(Known(reference: reference, sort: sort, bits: bits(address), tailCount: tailCount))
        if sort == .vector {
            memory.store(address + 16, width: 8, 3)
            trace.append(.storeField, reference, trace.constant(3), detail: 5)
        }
    }

    private func number(_ name: String, _ tables: borrowing TraceTables) -> Int {
        tables.descriptorNames.firstIndex(of: name) ?? 0
    }

    private func sort(of bits: UInt64) -> Sort? {
        let value = word(bits)
        if isTaggedSmall(value) { return .small }
        if isImmediateFloat(value) { return .float }
        return nil
    }

    private mutating func loadField(
        _ name: String, _ sort: Sort, _ trace: inout Trace, _ tables: borrowing TraceTables
    ) {
        guard let object = pick(sort) else { return }
        let field = number(name, tables)
        let descriptor = tables.descriptors[field]
        let loaded = memory.load(word(object.bits) + Int(descriptor.offset), width: 8)
        let reference = trace.append(
            Instruction(.loadField, object.reference, detail: field, kind: descriptor.kind))
        if descriptor.kind == .double {
            known.append(Known(reference: reference, sort: .double, bits: loaded))
        } else if descriptor.flags.contains(.reference) {
            guard let sort = self.sort(of: loaded) else { return }
            let value = Known(reference: reference, sort: sort, bits: loaded)
            check(value, &trace)
            known.append(value)
        } else {
            known.append(Known(reference: reference, sort: .integer, bits: loaded))
            narrow(&trace)
        }
    }

    private mutating func storeField(
        _ name: String, _ sort: Sort, _ valueSort: Sort, _ trace: inout Trace, _ tables: borrowing TraceTables
    ) {
        guard let object = pick(sort), let value = operand(valueSort, &trace) else { return }
        let field = number(name, tables)
        trace.append(.storeField, object.reference, value.reference, detail: field)
        memory.store(word(object.bits) + Int(tables.descriptors[field].offset), width: 8, value.bits)
        snapshot = nil
    }

    private mutating func loadElement(_ trace: inout Trace, _ tables: borrowing TraceTables) {
        guard let object = pick(.vector) else { return }
        let index = random.below(3)
        let loaded = memory.load(word(object.bits) + 24 + 8 * index, width: 8)
        let reference = trace.append(
            Instruction(
                .loadElement, object.reference, trace.constant(index), detail: number("vector[]", tables), kind: .word))
        guard let sort = sort(of: loaded) else { return }
        let value = Known(reference: reference, sort: sort, bits: loaded)
        check(value, &trace)
        known.append(value)
    }

    private mutating func storeElement(_ trace: inout Trace, _ tables: borrowing TraceTables) {
        guard let object = pick(.vector), let value = operand(random.chance(50) ? .small : .float, &trace) else {
            return
        }
        var index = trace.constant(random.below(3))
        var place = trace.word(index)
        if random.chance(30), let number = pick(.integer), word(number.bits) >= 0 {
            // In bounds by a guard, as an interpreter has it.
            let test = trace.append(.unsignedLessThan, number.reference, trace.constant(3))
            let isInside = word(number.bits) < 3
            trace.appendGuard(isInside ? .guardTrue : .guardFalse, test, snapshot: currentSnapshot(&trace))
            if isInside {
                index = number.reference
                place = word(number.bits)
            }
        }
        trace.append(.storeElement, object.reference, index, value.reference, detail: number("vector[]", tables))
        memory.store(word(object.bits) + 24 + 8 * place, width: 8, value.bits)
        snapshot = nil
    }

    private mutating func storeSlots(_ trace: inout Trace) {
        for slot in dirty.sorted() {
            if let value = slots[slot] { trace.append(.storeSlot, value.reference, detail: slot) }
        }
        dirty = []
    }

    private mutating func callTrace(_ trace: inout Trace) {
        storeSlots(&trace)
        let entry = 0x7001 + 2 * random.below(3)
        let reference = trace.append(.callTrace, trace.constant(entry), detail: 20)
        known.append(
            Known(
                reference: reference, sort: .small, bits: memory.callTrace(entry: entry, frame: memory.frameBase + 160))
        )
        snapshot = nil
    }

    private mutating func callNative(_ trace: inout Trace, _ tables: borrowing TraceTables) {
        if callsTraces && random.chance(10) { return callTrace(&trace) }
        let native = random.below(tables.natives.count)
        let row = tables.natives[native]
        var arguments: [Known] = []
        for position in 0..<Int(row.parameterCount) {
            let isDouble = row.doubleParameters >> UInt32(position) & 1 == 1
            let sorts: [Sort] = isDouble ? [.double] : row.isPure ? [.small, .integer] : [.pair, .small, .vector]
            guard let value = operand(sorts[random.below(sorts.count)], &trace) else { return }
            arguments.append(value)
        }
        if row.effects.contains(.inspectsFrames) { storeSlots(&trace) }
        let start = trace.operands.count
        for value in arguments { trace.operands.append(value.reference) }
        let result = memory.call(native: native, arguments.map(\.bits))
        let reference = trace.appendList(.call, start: start, detail: native, kind: row.result)
        known.append(Known(reference: reference, sort: row.result == .double ? .double : .small, bits: result))
        if !row.isPure { snapshot = nil }
    }
}
