import ApusBytecode
import ApusTraceIR

/// What the tracer reads of the jitcode's tables, flattened once.
struct JitcodeTables {
    struct Field {
        var offset: Int
        var kind: JitcodeDescriptor.Kind
        var isImmutable: Bool
        /// Number of the layout; -1 for the thread and the frame.
        var layout: Int
        var isThread: Bool
        var isFrame: Bool
    }

    struct Native {
        var address: Int
        var failure: NativeFailure
        var effects: NativeEffects
        /// Kinds of the parameters: a run of `parameterKinds`.
        var firstParameter: Int
        var parameterCount: Int
        var writesFrame: Bool
        var writesThread: Bool
    }

    /// How an operand is cut out of an instruction word.
    struct Shift {
        var left = 0
        var right = 0
        var isSigned = false

        @inline(__always) func cut(_ word: Int) -> Int {
            let shifted = word &<< left
            return isSigned
                ? shifted &>> right : Int(bitPattern: UInt(bitPattern: shifted) &>> UInt(bitPattern: right))
        }
    }

    struct Portal {
        /// Number of the handler; -1: ends the run.
        var function = -1
        var needsConstants = false
        var operandCount = 0
        var first = Shift()
        var second = Shift()
        var third = Shift()
    }

    let functions: UnsafeMutablePointer<JitcodeFunctionRecord>
    let fields: UnsafeMutablePointer<Field>
    let natives: UnsafeMutablePointer<Native>
    let parameterKinds: UnsafeMutablePointer<JitcodeParameter>
    let portal: UnsafeMutablePointer<Portal>
    /// Byte offsets of fields that the tracer treats itself; -1: there is none.
    var threadFrame = -1
    var threadConstants = -1
    var threadPoll = -1
    var codeInstructions = -1
    /// Slots of the frame header, in words from the frame.
    var headerCode = 0
    var headerFirst = 0
    /// Number of the descriptor of an instance's slots: elements of a word from offset 0.
    let slotDescriptor: Int
    /// Descriptors of the thread's frame and constants.
    var frameDescriptor = 0
    var constantsDescriptor = 0
    var codeDescriptor = 0

    /// Reads the image, and describes it to the trace's tables: descriptors and natives have the same numbers there, layout n
    /// is n + 2.
    init(_ runtime: TracedRuntime, _ tables: inout TraceTables) {
        let image = runtime.image
        functions = .allocate(capacity: image.functionCount + 1)
        for number in 0..<image.functionCount { (functions + number).initialize(to: image.function(number)) }
        for layout in layoutTable {
            tables.addLayout(
                layout.name,
                TraceLayout(fixedSize: layout.fixedSize, elementSize: layout.tail == .values ? 8 : 1))
        }
        let slots = tables.addLayout("instance", TraceLayout(fixedSize: 16, elementSize: 8))
        tables.floatShape = runtime.floatShape
        fields = .allocate(capacity: image.descriptorCount + 1)
        for number in 0..<image.descriptorCount {
            let record = image.descriptorRecord(number)
            let name = image.name(record[0])
            let isThread = name.hasPrefix("ThreadState.")
            let isFrame = name.hasPrefix("Frame.")
            let field = Field(
                offset: Int(record[1]), kind: JitcodeDescriptor.Kind(rawValue: Int(record[2])) ?? .word,
                isImmutable: record[3] & 1 != 0, layout: Int(record[4]), isThread: isThread, isFrame: isFrame)
            (fields + number).initialize(to: field)
            tables.addDescriptor(name, JitcodeTables.describe(field, name))
            switch name {
            case "ThreadState.frame":
                threadFrame = field.offset
                frameDescriptor = number
            case "ThreadState.constants":
                threadConstants = field.offset
                constantsDescriptor = number
            case "ThreadState.poll": threadPoll = field.offset
            case "Frame.code":
                headerCode = field.offset / 8
                codeDescriptor = number
            case "code.instructions": codeInstructions = field.offset
            default: break
            }
            if isFrame { headerFirst = min(headerFirst, field.offset / 8) }
        }
        slotDescriptor = tables.addDescriptor(
            "instance[]",
            MemoryDescriptor(layout: slots, offset: 0, flags: [.element, .reference]))
        var kinds: [JitcodeParameter] = []
        natives = .allocate(capacity: image.nativeCount + 1)
        for number in 0..<image.nativeCount {
            let record = image.nativeRecord(number)
            var cursor = record + 3
            let parameters = JitcodeTables.counted(&cursor)
            let writes = JitcodeTables.counted(&cursor)
            let reads = JitcodeTables.counted(&cursor)
            let effects = NativeEffects(rawValue: Int(record[2]))
            let writesAnything = effects.contains(.writes) && writes.isEmpty
            (natives + number).initialize(
                to: Native(
                    address: runtime.natives[number], failure: NativeFailure.allCases[Int(record[1])],
                    effects: effects, firstParameter: kinds.count, parameterCount: parameters.count,
                    writesFrame: writesAnything || writes.contains(-1),
                    writesThread: writesAnything || writes.contains(-2)))
            kinds += parameters.compactMap { JitcodeParameter(rawValue: Int($0)) }
            var native = JitcodeTables.describe(
                runtime.natives[number], parameters.count, effects, writes: writes, reads: reads)
            // Registers that are passed by address are slots of frames.
            for kind in parameters.compactMap({ JitcodeParameter(rawValue: Int($0)) }) {
                if kind == .registersRead || kind == .registersWritten { native.reads.insert(TraceTables.frameLayout) }
                if kind == .registersWritten { native.writes.insert(TraceTables.frameLayout) }
                if kind == .frame {
                    native.reads.insert(TraceTables.frameLayout)
                    if writesAnything || writes.contains(-1) { native.writes.insert(TraceTables.frameLayout) }
                }
            }
            tables.addNative(image.name(record[0]), native)
        }
        parameterKinds = .allocate(capacity: kinds.count + 1)
        for (index, kind) in kinds.enumerated() { (parameterKinds + index).initialize(to: kind) }
        portal = .allocate(capacity: 256)
        for opcode in 0..<256 { (portal + opcode).initialize(to: Portal()) }
        var function = 0
        for (opcode, operation) in opcodeTable.enumerated() where !operation.halts {
            (portal + opcode).initialize(to: JitcodeTables.entry(operation, function))
            function += 1
        }
        // What compiled code put in the place of an operation is that operation.
        for (opcode, operation) in opcodeTable.enumerated() {
            if let original = opcodeTable.firstIndex(where: { $0.name == operation.standsFor }) {
                portal[opcode] = portal[original]
            }
        }
    }

    private static func counted(_ cursor: inout UnsafePointer<Int32>) -> [Int] {
        let count = Int(cursor[0])
        let list = (0..<count).map { Int(cursor[1 + $0]) }
        cursor += 1 + count
        return list
    }

    /// Layout numbers of jitcode as those of traces.
    private static func layout(_ number: Int) -> Int {
        switch number {
        case -1: TraceTables.frameLayout
        case -2: TraceTables.threadLayout
        default: number + 2
        }
    }

    private static func describe(_ field: Field, _ name: String) -> MemoryDescriptor {
        var flags: DescriptorFlags = []
        if field.isImmutable { flags.insert(.immutable) }
        if field.kind == .reference { flags.insert(.reference) }
        if name.hasSuffix("[]") { flags.insert(.element) }
        let owner = field.isThread ? -2 : field.isFrame ? -1 : field.layout
        return MemoryDescriptor(
            layout: layout(owner), offset: max(field.offset, 0), kind: field.kind == .double ? .double : .word,
            flags: flags)
    }

    private static func describe(
        _ address: Int, _ count: Int, _ effects: NativeEffects, writes: [Int], reads: [Int]
    ) -> TraceNative {
        var traced: Effects = []
        let pairs: [(NativeEffects, Effects)] = [
            (.reads, .reads), (.writes, .writes), (.raises, .raises), (.parks, .parks), (.grants, .grants),
            (.runsPython, .runsPython), (.inspectsFrames, .inspectsFrames), (.invalidates, .invalidates),
        ]
        for (from, to) in pairs where effects.contains(from) { traced.insert(to) }
        func set(_ numbers: [Int]) -> LayoutSet {
            if numbers.isEmpty { return .everything }
            var set = LayoutSet()
            for number in numbers { set.insert(layout(number)) }
            return set
        }
        return TraceNative(
            address: address, parameterCount: count, result: .word, effects: traced, reads: set(reads),
            writes: set(writes))
    }

    private static func entry(_ operation: OpcodeDescription, _ function: Int) -> Portal {
        var entry = Portal()
        entry.function = function
        entry.needsConstants = operation.needsConstants
        for (position, kind) in operation.operands.enumerated() where kind != .unused {
            var shift = Shift(left: 0, right: 32, isSigned: true)
            if !kind.isWide {
                shift = Shift(left: 32 - 16 * position, right: 48, isSigned: kind == .jump || kind == .signed)
            }
            switch entry.operandCount {
            case 0: entry.first = shift
            case 1: entry.second = shift
            default: entry.third = shift
            }
            entry.operandCount += 1
        }
        return entry
    }
}
