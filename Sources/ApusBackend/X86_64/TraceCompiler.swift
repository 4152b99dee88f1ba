import ApusTraceIR

/// Translates one trace to x86-64 code in a single forward pass.
///
/// Registers are assigned as the pass goes, with the distance to the next use known from a backward pass: when no register
/// is free, the value whose next use is farthest moves to its spill slot (Belady's rule, which straight-line code permits).
/// Values that only snapshots use are the first to go. A trace is in static single assignment and has one path, so a value
/// in its spill slot stays right for the rest of the trace.
///
/// At a label the places of all values that live on are remembered; a jump to it brings them back there, and the arguments
/// to theirs, in one parallel assignment.
struct TraceCompiler: ~Copyable {
    /// Where a value lies. It may have a register and a spill slot at the same time.
    struct Place: BitwiseCopyable {
        /// General or vector register by the value's kind; -1: none.
        var register: Int8 = -1
        /// Spill slot, once it has one; -1: none.
        var slot: Int16 = -1
        /// The slot holds the value.
        var isInMemory = false
    }

    /// One use of a value: by the operation at `position`, or only by its snapshot.
    struct Use: BitwiseCopyable {
        var position: Int32
        var isSnapshot: Bool
        var next: Int32
    }

    struct PendingExit: BitwiseCopyable {
        var jump: PendingJump
        /// The second jump of a condition that takes two; -1.
        var exit: Int32
    }

    struct PendingWord: BitwiseCopyable {
        var jump: PendingJump
        var word: Int
    }

    /// Code off the main path, written behind the trace.
    struct Cold: BitwiseCopyable {
        enum Kind: UInt8 {
            case allocate, boxFloat, barrier, unboxFloat
        }
        var kind: Kind
        var entry: PendingJump
        /// Where it goes on.
        var back: Int
        /// Registers: the result or object, and the operand.
        var first: UInt8
        var second: UInt8
        var detail: Int
    }

    struct LabelState: BitwiseCopyable {
        var offset: Int
        var position: Int32
        /// Run of `labelPlaces`.
        var firstPlace, placeCount: Int32
        var argumentCount: Int32
    }

    struct LabelPlace: BitwiseCopyable {
        var value: Int32
        var place: Place
    }

    let runtime: RuntimeInterface
    let stubs: Stubs
    /// Registers that values may take; fewer in stress tests.
    let generalRegisters: RegisterSet
    let vectorRegisters: RegisterSet
    var code = Assembler(capacity: 16 << 10)
    var result = CompiledTrace()
    var memory: CodeMemory
    var failure: CompilationFailure?

    var places = Arena<Place>()
    /// First use that has not been passed, by value; -1: none.
    var nextUse = Arena<Int32>()
    var uses = Arena<Use>()
    var useCounts = Arena<Int32>()
    /// Position of the first call at or behind each operation.
    var nextCall = Arena<Int32>()
    /// By position: the operation makes code (it is a root or something uses it).
    var isNeeded = Arena<Bool>()
    /// The value that a register holds; -1: none.
    var generalOwner = Arena<Int32>()
    var vectorOwner = Arena<Int32>()
    var freeGeneral = RegisterSet()
    var freeVector = RegisterSet()
    /// Registers that the operation being translated uses.
    var locked = RegisterSet()
    var lockedVector = RegisterSet()
    var freeSlots = Arena<Int16>()
    var slotCount = 0

    var pendingExits = Arena<PendingExit>()
    var pendingWords = Arena<PendingWord>()
    var cold = Arena<Cold>()
    var labels = Arena<LabelState>()
    var labelPlaces = Arena<LabelPlace>()
    var moves = Arena<Move>()
    /// Words with doubles of the constant pool, by constant; 0: none yet.
    var doubleWords = Arena<Int>()
    /// For each value the register that it should come to, when the jump passes it on; -1: any.
    var hints = Arena<Int8>()
    /// Position being translated.
    var position = 0
    /// The guard whose exit was made last, and that exit: the jumps of a guard share it.
    var lastGuard = -1
    var lastExit = 0
    /// Objects that this trace made since the last possible collection: their stores need no barrier. Position of the `new`.
    var collectionPosition = -1

    init(
        _ memory: consuming CodeMemory, _ stubs: Stubs, _ runtime: RuntimeInterface, general: RegisterSet = .general,
        vector: RegisterSet = .vector
    ) {
        self.memory = memory
        self.stubs = stubs
        self.runtime = runtime
        generalRegisters = general
        vectorRegisters = vector
    }

    deinit {
        var assembler = code
        assembler.deallocate()
    }

    // MARK: - The pass

    /// Compiles a sound trace.
    /// - Parameters:
    ///   - entryPlaces: for a bridge, where the values of its first label's arguments lie: those of the exit that it replaces.
    ///   - firstExit: number of the trace's first exit, process-wide.
    ///   - isCallable: `callTrace` may enter the trace.
    mutating func compile(
        _ trace: borrowing Trace, _ tables: borrowing TraceTables, entryPlaces: borrowing Arena<ExitLocation>,
        firstExit: Int, isCallable: Bool
    ) -> CompiledTrace? {
        reset(trace)
        result.firstExit = firstExit
        guard let valid = memory.allocateWord() else { return fail(.codeMemory) }
        result.words.append(valid)
        result.validWord = valid
        UnsafeMutablePointer<Int>(bitPattern: valid).unsafelyUnwrapped.pointee = 1
        analyze(trace)
        bindEntry(trace, entryPlaces)
        position = 0
        while position < trace.instructions.count && failure == nil {
            let instruction = trace.instructions[position]
            result.listing.append(Int32(position))
            result.listing.append(Int32(code.count))
            if isNeeded[position] {
                locked = RegisterSet()
                lockedVector = RegisterSet()
                translate(instruction, trace, tables)
            }
            releaseDead(trace)
            position += 1
        }
        if failure != nil { return discard() }
        writeExits(trace)
        writeCold()
        return place(trace, isCallable: isCallable)
    }

    private mutating func fail(_ reason: CompilationFailure) -> CompiledTrace? {
        failure = reason
        return discard()
    }

    /// Frees what a failed compilation took.
    private mutating func discard() -> CompiledTrace? {
        for index in 0..<result.words.count { memory.freeWord(result.words[index]) }
        return nil
    }

    private mutating func reset(_ trace: borrowing Trace) {
        let count = trace.instructions.count
        code.reset()
        result = CompiledTrace()
        failure = nil
        places.truncate()
        places.append(repeating: Place(), count: count)
        nextUse.truncate()
        nextUse.append(repeating: -1, count: count)
        uses.truncate()
        useCounts.truncate()
        useCounts.append(repeating: 0, count: count)
        nextCall.truncate()
        nextCall.append(repeating: Int32.max, count: count + 1)
        isNeeded.truncate()
        isNeeded.append(repeating: false, count: count)
        hints.truncate()
        hints.append(repeating: -1, count: count)
        generalOwner.truncate()
        generalOwner.append(repeating: -1, count: 16)
        vectorOwner.truncate()
        vectorOwner.append(repeating: -1, count: 16)
        freeGeneral = generalRegisters
        freeVector = vectorRegisters
        freeSlots.truncate()
        slotCount = 0
        pendingExits.truncate()
        pendingWords.truncate()
        cold.truncate()
        labels.truncate()
        labelPlaces.truncate()
        doubleWords.truncate()
        doubleWords.append(repeating: 0, count: trace.constants.count)
        collectionPosition = -1
        lastGuard = -1
        for index in 0..<trace.constants.count {
            result.constants.append(trace.constants[index].bits)
            if trace.constants[index].isObject { result.roots.append(index) }
        }
    }

    /// Gives a bridge's arguments the places where the exit has them.
    private mutating func bindEntry(_ trace: borrowing Trace, _ entryPlaces: borrowing Arena<ExitLocation>) {
        // Slots first: they must not be given away.
        for index in 0..<entryPlaces.count where entryPlaces[index].kind == .spill {
            slotCount = max(slotCount, Int(entryPlaces[index].number) + 1)
        }
        for slot in 0..<slotCount {
            var isUsed = false
            for index in 0..<entryPlaces.count
            where entryPlaces[index].kind == .spill && Int(entryPlaces[index].number) == slot {
                isUsed = true
            }
            if !isUsed { freeSlots.append(Int16(slot)) }
        }
        for index in 0..<entryPlaces.count {
            let value = 1 + index
            guard value < trace.instructions.count, trace.instructions[value].operation == .argument else { break }
            let location = entryPlaces[index]
            switch location.kind {
            case .register:
                places[value].register = Int8(location.number)
                generalOwner[Int(location.number)] = Int32(value)
                freeGeneral.remove(Int(location.number))
            case .vector:
                places[value].register = Int8(location.number)
                vectorOwner[Int(location.number)] = Int32(value)
                freeVector.remove(Int(location.number))
            case .spill:
                places[value].slot = Int16(location.number)
                places[value].isInMemory = true
            case .none, .constant: break
            }
        }
    }

    // MARK: - The end

    /// Behind the trace: for each exit, its number and a jump through its word.
    private mutating func writeExits(_ trace: borrowing Trace) {
        var last = -1
        for index in 0..<pendingExits.count {
            let pending = pendingExits[index]
            // An exit's jumps stand together: they share one stub.
            if Int(pending.exit) != last {
                last = Int(pending.exit)
                code.bindHere(pending.jump)
                writeExitJump(last)
            } else {
                code.bind(pending.jump, to: lastExitOffset)
            }
        }
    }

    private var lastExitOffset = 0

    mutating func writeExitJump(_ exit: Int) {
        lastExitOffset = code.count
        code.moveKeepingFlags(.scratch, constant: result.firstExit + exit)
        let jump = code.jumpThroughWord()
        pendingWords.append(PendingWord(jump: jump, word: result.exits[exit].targetWord))
    }

    private mutating func place(_ trace: borrowing Trace, isCallable: Bool) -> CompiledTrace? {
        var callOffset = 0
        if isCallable {
            code.align(16)
            callOffset = code.count
            writeCallEntry()
        }
        if code.isFull { return fail(.memory) }
        guard let address = memory.allocate(code.count) else { return fail(.codeMemory) }
        for index in 0..<pendingWords.count {
            code.relocate(pendingWords[index].jump, word: pendingWords[index].word, place: address)
        }
        memory.place(code.code, at: address)
        result.address = address
        result.size = code.count
        result.entry = address
        result.callEntry = isCallable ? address + callOffset : 0
        result.spillCount = slotCount
        return result
    }

    /// How `callTrace` enters: a native frame of its own, unless the native stack is nearly used up.
    private mutating func writeCallEntry() {
        code.arithmetic(.compare, .rsp, MemoryOperand(.thread, Int32(runtime.nativeStackLimitOffset)))
        let tooDeep = code.jump(if: .below)
        code.arithmetic(.subtract, .rsp, constant: Int32(NativeFrame.size))
        code.moveWide(.scratch, constant: stubs.exitToCaller)
        code.store(MemoryOperand(.rsp, Int32(NativeFrame.exitTarget)), Register.scratch)
        code.moveWide(.scratch, constant: stubs.finishToCaller)
        code.store(MemoryOperand(.rsp, Int32(NativeFrame.finishTarget)), Register.scratch)
        code.jump(to: 0)
        code.bindHere(tooDeep)
        code.moveWide(.scratch, constant: stubs.runFrame)
        code.jump(.scratch)
    }
}
