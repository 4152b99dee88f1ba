import ApusTraceIR

/// The passes. Leaving any of them out changes no result, only the speed.
public struct Passes: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Constant folding and algebra (`Fold`).
    public static let fold = Passes(rawValue: 1)
    /// Common subexpressions (`Share`).
    public static let share = Passes(rawValue: 2)
    /// Known bits and bounds of integers (`Bound`).
    public static let bound = Passes(rawValue: 4)
    /// Guards that are known to hold (`Prove`).
    public static let prove = Passes(rawValue: 8)
    /// Frame slots as values (`Lift`).
    public static let lift = Passes(rawValue: 16)
    /// Loads of what was loaded or stored before, and stores that nobody sees (`Forward`).
    public static let forward = Passes(rawValue: 32)
    /// Objects that are never made (`Virtualize`).
    public static let virtualize = Passes(rawValue: 64)
    /// One iteration ahead of the loop (`Peel`).
    public static let peel = Passes(rawValue: 128)
    /// Operations without use (`Sweep`).
    public static let sweep = Passes(rawValue: 256)

    /// Stores that wait until somebody looks (`Delay`).
    public static let delay = Passes(rawValue: 512)

    public static let all = Passes(rawValue: 1023)
    public static let names: [(Passes, String)] = [
        (.fold, "fold"), (.share, "share"), (.bound, "bound"), (.prove, "prove"), (.lift, "lift"),
        (.forward, "forward"), (.virtualize, "virtualize"), (.peel, "peel"), (.sweep, "sweep"), (.delay, "delay"),
    ]
}

/// What a pass did with an operation.
enum Outcome {
    /// Nothing: the next pass has it.
    case kept
    /// It was replaced by another operation, which begins the pipeline anew.
    case rewritten
    /// It is this value, or none when it has no result and is not needed.
    case value(Reference)
}

/// Turns a recorded trace into a fast one, in one forward walk and one sweep backwards.
///
/// Every operation runs through the pipeline of `process`, whose facts about values, memory and slots all passes share.
/// A loop is walked twice (`Peel`). An optimizer is used for one trace after another and keeps its memory.
public struct Optimizer: ~Copyable {
    /// The result.
    public var output = Trace()

    var passes = Passes.all
    /// Facts by position of the output.
    var facts = Arena<Facts>(capacity: 1024)
    /// Facts of the operation in the pipeline.
    var pending = Facts()
    /// Value of the output by position of the input, and by constant.
    var map = Arena<Reference>(capacity: 1024)
    var constantMap = Arena<Reference>(capacity: 128)
    /// Open addressing: position of a pure operation + 1, or 0.
    var shared = Arena<Int32>(capacity: 1024)
    var sharedCount = 0

    // Memory
    var heap = HeapCache()
    var slots = SlotTable()
    /// Bumped when an object whose shape is known may have changed it.
    var shapeEpoch: UInt32 = 1
    /// The last `guardValid` still holds.
    var isValidityKnown = false
    /// Bumped by whatever sees memory as it is: guards and calls.
    var sightEpoch: Int32 = 1

    // Virtual objects
    var virtuals = Arena<Virtual>()
    var virtualFields = Arena<VirtualWord>()

    // Snapshots
    /// Bumped by whatever changes what a snapshot would say.
    var captureEpoch = 0
    var lastCapture = (source: -1, epoch: -1, result: -1)
    var capturedVirtuals = Arena<Int32>()

    // Peeling
    var storedLayouts = LayoutSet()
    var hasShapeKill = false
    var checkpoint = Checkpoint()
    var carried = Arena<Carried>()
    var jumpValues = Arena<Reference>()

    // The tables of the present trace
    var descriptors: UnsafeMutablePointer<MemoryDescriptor>
    var natives: UnsafeMutablePointer<TraceNative>
    var layouts: UnsafeMutablePointer<TraceLayout>
    var firstMutableShape: UInt32 = 0
    var floatShape: UInt32 = 0
    let rules: FoldRules

    public init() {
        // Replaced before the first use.
        descriptors = UnsafeMutablePointer(bitPattern: 8).unsafelyUnwrapped
        natives = UnsafeMutablePointer(bitPattern: 8).unsafelyUnwrapped
        layouts = UnsafeMutablePointer(bitPattern: 8).unsafelyUnwrapped
        rules = FoldRules.shared
    }

    /// Optimizes a sound trace into `output`.
    public mutating func optimize(
        _ input: borrowing Trace, _ tables: borrowing TraceTables, passes: Passes = .all
    ) {
        self.passes = passes
        descriptors = tables.descriptors.pointer
        natives = tables.natives.pointer
        layouts = tables.layouts.pointer
        firstMutableShape = UInt32(truncatingIfNeeded: tables.firstMutableShape)
        floatShape = UInt32(truncatingIfNeeded: tables.floatShape)
        reset(input, descriptorCount: tables.descriptors.count)
        let end = input.instructions.count - 1
        if end < 0 { return }
        // What has an inner label is optimized already.
        if input.labelCount > 1 { self.passes = [] }
        walk(input, 0..<end)
        let last = input.instructions[end]
        if last.operation == .jump {
            if !peel(input) { closeLoop(last, input) }
        } else {
            walk(input, end..<(end + 1))
        }
        if self.passes.contains(.sweep) { sweep() } else { clear() }
    }

    /// What was removed leaves nothing behind.
    private mutating func clear() {
        for position in 0..<output.instructions.count where output.instructions[position].operation == .nothing {
            output.instructions[position] = Instruction(.nothing, kind: .none)
        }
    }

    private mutating func reset(_ input: borrowing Trace, descriptorCount: Int) {
        output.reset()
        facts.truncate()
        map.truncate()
        map.append(repeating: .none, count: input.instructions.count)
        constantMap.truncate()
        constantMap.append(repeating: .none, count: input.constants.count)
        resetShared()
        heap.reset(descriptorCount: descriptorCount)
        slots.reset()
        virtuals.truncate()
        virtualFields.truncate()
        shapeEpoch = 1
        isValidityKnown = false
        sightEpoch = 1
        captureEpoch = 0
        lastCapture = (-1, -1, -1)
        storedLayouts = LayoutSet()
        hasShapeKill = false
    }

    // MARK: - The walk

    mutating func walk(_ input: borrowing Trace, _ range: Range<Int>) {
        for position in range {
            let instruction = input.instructions[position]
            var mapped = instruction
            let row = instruction.operation.row
            if row.a == .list {
                map[position] = processList(instruction, input)
                continue
            }
            if row.a != .none { mapped.a = mappedOperand(instruction.a, input) }
            if row.b != .none { mapped.b = mappedOperand(instruction.b, input) }
            if row.c != .none && row.c != .snapshot { mapped.c = mappedOperand(instruction.c, input) }
            map[position] = process(mapped, input)
        }
    }

    /// The pipeline.
    mutating func process(_ original: Instruction, _ input: borrowing Trace) -> Reference {
        var instruction = original
        // Each rewriting makes the operation simpler; the limit is for rules that would not.
        for _ in 0..<8 {
            pending = Facts()
            var outcome = Outcome.kept
            let operation = instruction.operation
            if operation.isPure || operation.isChecked {
                if passes.contains(.virtualize) { outcome = virtualizePure(&instruction) }
                if case .kept = outcome, passes.contains(.fold) { outcome = fold(&instruction) }
                if case .kept = outcome, passes.contains(.bound) { outcome = bound(&instruction) }
                if case .kept = outcome, passes.contains(.prove) { outcome = proveType(&instruction) }
                if case .kept = outcome, passes.contains(.share) { outcome = share(&instruction) }
            } else if operation.isGuard {
                if passes.contains(.prove) { outcome = prove(&instruction) }
            } else {
                if operation.row.traits.contains(.isHint) { outcome = hint(instruction) }
                if case .kept = outcome, passes.contains(.lift) { outcome = lift(&instruction) }
                if case .kept = outcome, passes.contains(.virtualize) { outcome = virtualize(&instruction, input) }
                if case .kept = outcome, passes.contains(.forward) { outcome = forward(&instruction) }
                if case .kept = outcome, passes.isSuperset(of: [.forward, .delay]) { outcome = delay(&instruction) }
            }
            switch outcome {
            case .kept: return emit(instruction, input)
            case .rewritten: continue
            case .value(let reference): return reference
            }
        }
        return emit(instruction, input)
    }

    /// Hints are facts; only dependencies stay.
    private mutating func hint(_ instruction: Instruction) -> Outcome {
        switch instruction.operation {
        case .assume: if passes.contains(.prove) { learn(instruction.a, true) }
        case .assumeShape:
            if passes.contains(.prove), !isVirtual(instruction.a) {
                learnShape(instruction.a, UInt32(truncatingIfNeeded: output.word(instruction.b)))
            }
        case .dropSlots: if passes.contains(.lift) { forgetSlots(from: instruction.slot) }
        case .dependsOn:
            guard passes.contains(.share) else { return .kept }
            var dependency = instruction
            if case .value = share(&dependency) { return .value(.none) }
            remember(dependency, append(dependency))
        default: break
        }
        return .value(.none)
    }

    /// Appends an operation that no pass could do without.
    mutating func emit(_ original: Instruction, _ input: borrowing Trace) -> Reference {
        var instruction = original
        let operation = instruction.operation
        let row = operation.row
        if row.a == .word || row.a == .any { instruction.a = materialized(instruction.a) }
        if row.b == .word || row.b == .any { instruction.b = materialized(instruction.b) }
        if row.c == .word || row.c == .any { instruction.c = materialized(instruction.c) }
        if operation.isGuard {
            instruction.c = Reference(rawValue: Int32(capture(original.snapshot, input)))
            sightEpoch &+= 1
        }
        let reference = append(instruction)
        if operation == .label { output.labelCount = max(output.labelCount, Int(instruction.detail) + 1) }
        if instruction.kind != .none {
            if passes.contains(.bound) { boundResult(instruction, reference) }
            if passes.contains(.prove) { typeResult(instruction, reference) }
            if operation.isPure || operation.isChecked, passes.contains(.share) { remember(instruction, reference) }
        }
        if operation.isGuard {
            if passes.contains(.prove) { learn(instruction) }
        } else if row.traits.rawValue & OperationTraits.stores.union(.loads).rawValue != 0 {
            noteAccess(instruction, reference)
        } else if operation == .callTrace {
            noteCall(TraceNative(parameterCount: 0, result: .word, effects: .worst))
        } else if operation == .new {
            facts[reference.position].marks.formUnion([.allocated, .object, .nonZero, .notFloat])
            facts[reference.position].shape = UInt32(truncatingIfNeeded: output.word(instruction.b))
            facts[reference.position].shapeEpoch = shapeEpoch
        }
        return reference
    }

    @discardableResult @inline(__always) mutating func append(_ instruction: Instruction) -> Reference {
        facts.append(Facts())
        return output.append(instruction)
    }

    /// A call or the arguments of a jump: operands are a list.
    private mutating func processList(_ instruction: Instruction, _ input: borrowing Trace) -> Reference {
        let native = natives[Int(instruction.detail)]
        if native.effects.contains(.inspectsFrames) || native.effects.contains(.runsPython)
            || native.reads.contains(TraceTables.frameLayout) || native.writes.contains(TraceTables.frameLayout)
        {
            flushSlots()
        }
        if heap.delayed.count > 0 && !native.isPure {
            var seen = native.reads
            seen.formUnion(native.writes)
            flushDelayed(native.effects.isDisjoint(with: [.runsPython, .inspectsFrames]) ? seen : .everything)
        }
        // Making objects appends instructions, never operands, so that the list stays in one piece.
        let start = output.operands.count
        for index in instruction.listStart..<(instruction.listStart + instruction.listCount) {
            let reference = materialized(mappedOperand(input.operands[index], input))
            escape(reference)
            output.operands.append(reference)
        }
        var call = instruction
        call.a = Reference(rawValue: Int32(truncatingIfNeeded: start))
        if let found = sharedCall(call, native) {
            output.operands.truncate(to: start)
            return found
        }
        let reference = append(call)
        if native.isPure {
            if passes.contains(.share) { rememberCall(call, reference) }
        } else {
            noteCall(native)
            if isReader(native) { heap.readers.append(reference.rawValue) }
        }
        return reference
    }

    // MARK: - Values

    /// The value of the output that an operand of the input is.
    @inline(__always) mutating func mappedOperand(_ reference: Reference, _ input: borrowing Trace) -> Reference {
        if reference.isOperation { return resolved(map[reference.position]) }
        if reference.isNone { return reference }
        let known = constantMap[reference.constant]
        if !known.isNone { return known }
        let constant = input.constants[reference.constant]
        let mapped =
            constant.isObject
            ? output.constant(object: word(constant.bits)) : output.constant(bits: constant.bits, kind: constant.kind)
        constantMap[reference.constant] = mapped
        return mapped
    }

    /// What a value turned out to be.
    @inline(__always) func resolved(_ reference: Reference) -> Reference {
        var current = reference
        while current.isOperation {
            let next = facts[current.position].forward
            if next.isNone { return current }
            current = next
        }
        return current
    }

    func factsOf(_ reference: Reference) -> Facts {
        if reference.isOperation { return facts[reference.position] }
        if reference.isNone { return Facts() }
        return Facts(constant: output.constants[reference.constant].bits)
    }

    /// The operation that makes a value, where it is one.
    @inline(__always) func producer(_ reference: Reference) -> Instruction? {
        reference.isOperation ? output.instructions[reference.position] : nil
    }
}
