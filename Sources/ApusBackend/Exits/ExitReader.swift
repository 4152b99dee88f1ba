import ApusTraceIR

/// Where the interpreter goes on, once the frames are in memory.
public struct ExitState: Sendable {
    public var mode: ResumeMode
    /// The word that a native returned, in mode `returned`.
    public var resume: Int
    /// The innermost frame: its code object, the number of its instruction, the address of its slot 0.
    public var code: Int
    public var instruction: Int
    public var frame: Int
}

/// Writes the frames of the interpreter when a trace is left: what the generic exit calls.
///
/// `registers` is the address of the saved registers: 16 general ones, then 16 doubles. A collection may happen while
/// objects are made; it finds references in the saved registers and the spill slots on the native stack, and those made
/// here in `made`, which lies on the stack as well.
public struct ExitReader {
    let registers, spills, base: Int
    let allocate: @convention(c) (Int, Int, Int) -> Int
    let boxFloat: @convention(c) (Int, Int) -> Int
    let barrier: @convention(c) (Int, Int, Int) -> Void
    let thread: Int

    /// - Parameters:
    ///   - allocate: (thread, bytes, shape) -> a new object with its header written.
    ///   - boxFloat: (thread, bits) -> a float that has no immediate form.
    ///   - barrier: (thread, object, address of the slot): a new object may have become old while the others were made.
    public init(
        thread: Int, registers: Int, spills: Int, frameBase: Int,
        allocate: @escaping @convention(c) (Int, Int, Int) -> Int,
        boxFloat: @escaping @convention(c) (Int, Int) -> Int,
        barrier: @escaping @convention(c) (Int, Int, Int) -> Void
    ) {
        self.thread = thread
        self.registers = registers
        self.spills = spills
        base = frameBase
        self.allocate = allocate
        self.boxFloat = boxFloat
        self.barrier = barrier
    }

    /// Leaves `trace` through its exit of that number, counted from 0.
    public func leave(_ trace: CompiledTrace, _ number: Int) -> ExitState {
        let record = trace.exits[number]
        let count = Int(record.objectCount)
        return withUnsafeTemporaryAllocation(of: Int.self, capacity: count + 1) { made in
            makeObjects(trace, record, made)
            for index in 0..<Int(record.storeCount) {
                put(trace.stores[Int(record.firstStore) + index], trace, made)
            }
            for index in 0..<Int(record.entryCount) {
                let entry = trace.entries[Int(record.firstEntry) + index]
                store(base &+ Int(entry.slot) &<< 3, 8, word(entry.recipe, trace, made))
            }
            let frame = trace.frames[Int(record.firstFrame) + Int(record.frameCount) - 1]
            return ExitState(
                mode: record.mode,
                resume: record.resume.kind == .none
                    ? 0 : Int(truncatingIfNeeded: Int64(bitPattern: bits(record.resume, trace))),
                code: frame.code, instruction: Int(frame.instruction), frame: base &+ Int(frame.base) &<< 3)
        }
    }

    /// Allocates all virtual objects, then fills them: they may refer to each other in cycles.
    private func makeObjects(_ trace: CompiledTrace, _ record: ExitRecord, _ made: UnsafeMutableBufferPointer<Int>) {
        for index in 0..<Int(record.objectCount) {
            let object = trace.objects[Int(record.firstObject) + index]
            let address = allocate(thread, Int(object.size), Int(object.shape))
            var offset = 16
            while offset < Int(object.size) {
                store(address &+ offset, 8, 0)
                offset &+= 8
            }
            made[index] = address
        }
        for index in 0..<Int(record.objectCount) {
            let object = trace.objects[Int(record.firstObject) + index]
            for position in 0..<Int(object.fieldCount) {
                let field = trace.fields[Int(object.firstField) + position]
                let value = word(field.recipe, trace, made)
                let slot = made[index] &+ Int(field.offset)
                barrier(thread, made[index], slot)
                store(slot, Int(field.width), value)
            }
        }
    }

    /// A store that the trace has put off.
    private func put(_ delayed: ExitStore, _ trace: CompiledTrace, _ made: UnsafeMutableBufferPointer<Int>) {
        let value = word(delayed.field.recipe, trace, made)
        let object = signed(bits(delayed.base, trace))
        let slot = object &+ Int(delayed.field.offset)
        if delayed.hasBarrier { barrier(thread, object, slot) }
        store(slot, Int(delayed.field.width), value)
    }

    /// The bits of a value.
    @inline(__always)
    private func bits(_ location: ExitLocation, _ trace: CompiledTrace) -> UInt64 {
        switch location.kind {
        case .none: 0
        case .register: load(registers &+ Int(location.number) &<< 3)
        case .vector: load(registers &+ 128 &+ Int(location.number) &<< 3)
        case .spill: load(spills &+ Int(location.number) &<< 3)
        case .constant: trace.constants[Int(location.number)]
        }
    }

    /// The word that a recipe makes.
    private func word(
        _ recipe: ExitRecipe, _ trace: CompiledTrace, _ made: UnsafeMutableBufferPointer<Int>
    ) -> UInt64 {
        switch recipe.kind {
        case .value: return bits(recipe.location, trace)
        case .small:
            return UInt64(bitPattern: Int64(taggedSmall(signed(bits(recipe.location, trace)))))
        case .truth: return UInt64(bitPattern: Int64(taggedTruth(signed(bits(recipe.location, trace)))))
        case .float:
            let number = bits(recipe.location, trace)
            let immediate = immediateFloatWord(Double(bitPattern: number))
            return UInt64(bitPattern: Int64(immediate != 0 ? immediate : boxFloat(thread, signed(number))))
        case .virtual: return UInt64(bitPattern: Int64(made[Int(recipe.number)]))
        case .frameAddress: return UInt64(bitPattern: Int64(base &+ Int(recipe.number) &<< 3))
        }
    }

    @inline(__always) private func signed(_ bits: UInt64) -> Int { Int(truncatingIfNeeded: Int64(bitPattern: bits)) }

    @inline(__always) private func load(_ address: Int) -> UInt64 {
        UnsafePointer<UInt64>(bitPattern: address).unsafelyUnwrapped.pointee
    }

    @inline(__always) private func store(_ address: Int, _ width: Int, _ bits: UInt64) {
        let pointer = UnsafeMutableRawPointer(bitPattern: address).unsafelyUnwrapped
        switch width {
        case 1: pointer.storeBytes(of: UInt8(truncatingIfNeeded: bits), as: UInt8.self)
        case 2: pointer.storeBytes(of: UInt16(truncatingIfNeeded: bits), as: UInt16.self)
        case 4: pointer.storeBytes(of: UInt32(truncatingIfNeeded: bits), as: UInt32.self)
        default: pointer.storeBytes(of: bits, as: UInt64.self)
        }
    }
}
