// Runs traces one operation at a time: the oracle of optimizer and back ends.

/// The memory and the natives that a trace works on.
public protocol TraceMemory {
    /// Zero-extended.
    mutating func load(_ address: Int, width: Int) -> UInt64
    mutating func store(_ address: Int, width: Int, _ bits: UInt64)
    /// A new object, its fields and elements 0.
    mutating func allocate(layout: Int, shape: Int, tailCount: Int) -> Int
    /// The object of a double that has no immediate form.
    mutating func boxFloat(_ number: Double) -> Int
    mutating func call(native: Int, _ arguments: [UInt64]) -> UInt64
    mutating func callTrace(entry: Int, frame: Int) -> UInt64
    /// Whether the thread must enter the runtime.
    mutating func poll() -> Bool
    /// Whether the assumptions of the trace hold.
    var isValid: Bool { get }
    var threadState: Int { get }
    var frameBase: Int { get }
}

/// How a run of a trace ended.
public enum TraceOutcome: Equatable, Sendable {
    /// Through the guard at `position`.
    case left(position: Int, snapshot: Int)
    case finished(Int)
    /// More operations than permitted.
    case outOfFuel
}

/// Where the interpreter goes on after a trace was left.
public struct ResumePoint: Equatable, Sendable {
    public var mode: ResumeMode
    /// Word that a native returned, in mode `returned`.
    public var address: Int
    /// Innermost frame.
    public var code: Int
    public var instruction: Int
    public var base: Int
    public var depth: Int
}

public struct TraceInterpreter<Memory: TraceMemory> {
    public var memory: Memory
    /// Bits of every result so far.
    public private(set) var values: [UInt64] = []
    /// Executed operations and guards.
    public private(set) var executed = 0
    public private(set) var guards = 0

    public init(_ memory: Memory) { self.memory = memory }

    public func bits(of reference: Reference, _ trace: borrowing Trace) -> UInt64 {
        reference.isConstant ? trace.constants[reference.constant].bits : values[reference.position]
    }

    /// Runs a sound trace. The executed guard number `failing`, from 0, fails whatever its operands say, if it resumes
    /// at a boundary.
    public mutating func run(
        _ trace: borrowing Trace, _ tables: borrowing TraceTables, arguments: [UInt64] = [], fuel: Int = 1_000_000,
        failing: Int = -1
    ) -> TraceOutcome {
        values = Array(repeating: 0, count: trace.instructions.count)
        var labels: [Int: Int] = [:]
        var position = 0
        var isFallingIn = true
        executed = 0
        guards = 0
        while true {
            executed += 1
            if executed > fuel { return .outOfFuel }
            let instruction = trace.instructions[position]
            let operation = instruction.operation
            if operation.isGuard {
                let isSpurious =
                    guards == failing && trace.snapshots[instruction.snapshot].mode == .boundary
                guards += 1
                if isSpurious || fails(instruction, trace) {
                    return .left(position: position, snapshot: instruction.snapshot)
                }
            }
            switch operation {
            case .label:
                labels[Int(instruction.detail)] = position
                isFallingIn = true
            case .argument:
                if isFallingIn {
                    values[position] =
                        instruction.a.isNone ? arguments[Int(instruction.detail)] : bits(of: instruction.a, trace)
                }
            case .jump:
                guard let target = labels[Int(instruction.detail)] else { return .outOfFuel }
                let start = instruction.listStart
                let passed = (start..<(start + instruction.listCount)).map { bits(of: trace.operands[$0], trace) }
                for (index, value) in passed.enumerated() { values[target + 1 + index] = value }
                position = target + passed.count
            case .finish: return .finished(word(bits(of: instruction.a, trace)))
            default: values[position] = execute(instruction, trace, tables)
            }
            position += 1
        }
    }

    private mutating func fails(_ instruction: Instruction, _ trace: borrowing Trace) -> Bool {
        let a = instruction.a.isNone ? 0 : bits(of: instruction.a, trace)
        let b = instruction.b.isNone ? 0 : bits(of: instruction.b, trace)
        switch instruction.operation {
        case .guardTrue: return a == 0
        case .guardFalse: return a != 0
        case .guardValue: return a != b
        case .guardShape: return memory.load(word(a) + 4, width: 4) != b
        case .guardValid: return !memory.isValid
        case .poll: return memory.poll()
        case .leave: return true
        default: return overflows(instruction.operation, a, b)
        }
    }

    private mutating func execute(
        _ instruction: Instruction, _ trace: borrowing Trace, _ tables: borrowing TraceTables
    ) -> UInt64 {
        let row = instruction.operation.row
        if row.a == .list { return call(instruction, trace) }
        let a = row.a == .none || instruction.a.isNone ? 0 : bits(of: instruction.a, trace)
        let b = row.b == .none || instruction.b.isNone ? 0 : bits(of: instruction.b, trace)
        switch instruction.operation {
        case .threadState: return ApusTraceIR.bits(memory.threadState)
        case .frameBase: return ApusTraceIR.bits(memory.frameBase)
        case .loadSlot: return memory.load(memory.frameBase + 8 * instruction.slot, width: 8)
        case .storeSlot: memory.store(memory.frameBase + 8 * instruction.slot, width: 8, a)
        case .openReading, .openWriting: return a
        case .loadField, .loadElement:
            let descriptor = tables.descriptors[Int(instruction.detail)]
            return load(descriptor, address(word(a), descriptor, word(b)))
        case .storeField:
            let descriptor = tables.descriptors[Int(instruction.detail)]
            memory.store(address(word(a), descriptor, 0), width: Int(descriptor.width), b)
        case .storeElement:
            let descriptor = tables.descriptors[Int(instruction.detail)]
            memory.store(
                address(word(a), descriptor, word(b)), width: Int(descriptor.width), bits(of: instruction.c, trace))
        case .loadShape: return memory.load(word(a) + 4, width: 4)
        case .storeShape: memory.store(word(a) + 4, width: 4, b)
        case .new:
            return ApusTraceIR.bits(
                memory.allocate(layout: Int(instruction.detail), shape: word(b), tailCount: word(a)))
        case .callTrace:
            return memory.callTrace(entry: word(a), frame: memory.frameBase + 8 * instruction.slot)
        case .isFloat:
            return evaluate(.isFloat, a, 0)
                ?? (memory.load(word(a) + 4, width: 4) == UInt64(tables.floatShape) ? 1 : 0)
        case .unboxFloat: return evaluate(.unboxFloat, a, 0) ?? memory.load(word(a) + 16, width: 8)
        case .boxFloat:
            return evaluate(.boxFloat, a, 0) ?? ApusTraceIR.bits(memory.boxFloat(Double(bitPattern: a)))
        default: return evaluate(instruction.operation, a, b) ?? 0
        }
        return 0
    }

    private mutating func call(_ instruction: Instruction, _ trace: borrowing Trace) -> UInt64 {
        let start = instruction.listStart
        let arguments = (start..<(start + instruction.listCount)).map { bits(of: trace.operands[$0], trace) }
        return memory.call(native: Int(instruction.detail), arguments)
    }

    private func address(_ object: Int, _ descriptor: MemoryDescriptor, _ index: Int) -> Int {
        object &+ Int(descriptor.offset) &+ (descriptor.isElement ? index &* Int(descriptor.width) : 0)
    }

    private mutating func load(_ descriptor: MemoryDescriptor, _ address: Int) -> UInt64 {
        let loaded = memory.load(address, width: Int(descriptor.width))
        if descriptor.width == 8 || !descriptor.flags.contains(.signed) { return loaded }
        let shift = 64 - 8 * Int(descriptor.width)
        return ApusTraceIR.bits(word(loaded &<< UInt64(shift)) &>> shift)
    }

    /// Writes what a snapshot says into memory, as an exit does: objects, stores, slots.
    public mutating func leave(
        _ number: Int, _ trace: borrowing Trace, _ tables: borrowing TraceTables
    ) -> ResumePoint {
        let snapshot = trace.snapshots[number]
        var objects: [Int] = []
        for index in snapshot.virtuals {
            let object = trace.virtualObjects[index]
            objects.append(
                memory.allocate(
                    layout: Int(object.layout), shape: Int(object.shape), tailCount: Int(object.tailCount)))
        }
        for (order, index) in snapshot.virtuals.enumerated() {
            let object = trace.virtualObjects[index]
            for fieldIndex in Int(object.firstField)..<Int(object.firstField + object.fieldCount) {
                let field = trace.virtualFields[fieldIndex]
                let descriptor = tables.descriptors[Int(field.descriptor)]
                memory.store(
                    address(objects[order], descriptor, Int(field.index)), width: Int(descriptor.width),
                    made(field.recipe, objects, trace))
            }
        }
        for index in snapshot.stores {
            let store = trace.snapshotStores[index]
            let descriptor = tables.descriptors[Int(store.descriptor)]
            memory.store(
                address(word(bits(of: store.base, trace)), descriptor, Int(store.index)), width: Int(descriptor.width),
                made(store.recipe, objects, trace))
        }
        for index in snapshot.entries {
            let entry = trace.snapshotEntries[index]
            memory.store(memory.frameBase + 8 * Int(entry.slot), width: 8, made(entry.recipe, objects, trace))
        }
        let innermost = trace.snapshotFrames[snapshot.frames.upperBound - 1]
        return ResumePoint(
            mode: snapshot.mode, address: snapshot.resume.isNone ? 0 : word(bits(of: snapshot.resume, trace)),
            code: word(bits(of: innermost.code, trace)), instruction: Int(innermost.instruction),
            base: Int(innermost.base), depth: Int(snapshot.frameCount))
    }

    private mutating func made(_ recipe: Recipe, _ objects: [Int], _ trace: borrowing Trace) -> UInt64 {
        switch recipe.kind {
        case .value: return bits(of: recipe.reference, trace)
        case .small: return ApusTraceIR.bits(taggedSmall(word(bits(of: recipe.reference, trace))))
        case .truth: return ApusTraceIR.bits(taggedTruth(word(bits(of: recipe.reference, trace))))
        case .float:
            let double = bits(of: recipe.reference, trace)
            return evaluate(.boxFloat, double, 0) ?? ApusTraceIR.bits(memory.boxFloat(Double(bitPattern: double)))
        case .virtual: return ApusTraceIR.bits(objects[recipe.number])
        case .frameAddress: return ApusTraceIR.bits(memory.frameBase + 8 * recipe.number)
        }
    }
}
