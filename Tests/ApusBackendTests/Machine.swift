import ApusTraceIR
import CApus
import Glibc

@testable import ApusBackend

/// Runs machine code on real memory at the addresses of `ModelMemory`, whose natives it shares: what the trace interpreter
/// does to the model, code must do to the memory.
///
/// One at a time: the functions that code calls know no context.
final class Machine {
    static let size = 1 << 20

    let runtime: RuntimeInterface
    private(set) var memory: CodeMemory
    let stubs: Stubs
    /// The trace that is running.
    nonisolated(unsafe) static var compiled: CompiledTrace?
    nonisolated(unsafe) static var model: ModelMemory?
    nonisolated(unsafe) static var left: (exit: Int, state: ExitState, wasCalled: Bool)?
    /// All exits taken, and what happens when one is.
    nonisolated(unsafe) static var leaves: [(exit: Int, state: ExitState, wasCalled: Bool)] = []
    nonisolated(unsafe) static var onLeave: (() -> Void)?
    nonisolated(unsafe) static var floatShape = 0
    nonisolated(unsafe) static var layouts: [TraceLayout] = []
    /// Objects below are known to the model.
    nonisolated(unsafe) static var noted = 0
    nonisolated(unsafe) static var barriers = 0
    nonisolated(unsafe) static var slowAllocations = 0
    /// What the runtime's functions said, in order.
    nonisolated(unsafe) static var log: [String] = []

    init?() {
        let address = UnsafeMutableRawPointer(bitPattern: ModelMemory.thread)
        let flags = MAP_PRIVATE | MAP_ANONYMOUS | 0x100000  // MAP_FIXED_NOREPLACE
        guard mmap(address, Machine.size, PROT_READ | PROT_WRITE, flags, -1, 0) == address else { return nil }
        var runtime = RuntimeInterface()
        runtime.leave = unsafeBitCast(machineLeave, to: Int.self)
        runtime.finish = unsafeBitCast(machineFinish, to: Int.self)
        runtime.runFrame = unsafeBitCast(machineRunFrame, to: Int.self)
        runtime.allocate = unsafeBitCast(machineAllocate, to: Int.self)
        runtime.boxFloat = unsafeBitCast(machineBoxFloat, to: Int.self)
        runtime.barrier = unsafeBitCast(machineBarrier, to: Int.self)
        guard var memory = CodeMemory(capacity: 1 << 20, dataCapacity: 1 << 20),
            let stubs = Stubs(&memory, runtime)
        else { return nil }
        self.runtime = runtime
        self.memory = memory
        self.stubs = stubs
    }

    deinit {
        munmap(UnsafeMutableRawPointer(bitPattern: ModelMemory.thread), Machine.size)
        memory.deallocate()
    }

    /// Compiles a trace. `places`: where a bridge's arguments lie.
    func compile(
        _ trace: borrowing Trace, _ tables: borrowing TraceTables, firstExit: Int = 0, isCallable: Bool = false,
        places: borrowing Arena<ExitLocation> = Arena<ExitLocation>()
    ) -> CompiledTrace? {
        var compiler = TraceCompiler(memory, stubs, runtime)
        let code = compiler.compile(
            trace, tables, entryPlaces: places, firstExit: firstExit, isCallable: isCallable)
        memory = compiler.memory
        return code
    }

    /// Enters code with empty slots but those given. Returns what the runtime's function gave.
    func enter(_ entry: Int, slots: [Int: Int] = [:]) -> Int {
        Machine.left = nil
        Machine.log = []
        for (slot, word) in slots { Machine.word(ModelMemory.frame + 8 * slot).pointee = word }
        return apus_call_code(stubs.enter, ModelMemory.thread, ModelMemory.frame, entry, 0)
    }

    func word() -> Int? { memory.allocateWord() }

    /// Compiles and runs a trace on a copy of `input`. `fastAllocation`: new objects are bumped.
    /// - Returns: the memory afterwards; nil when the trace was not compiled.
    func run(
        _ trace: borrowing Trace, _ tables: borrowing TraceTables, _ input: ModelMemory, general: RegisterSet,
        vector: RegisterSet, fastAllocation: Bool
    ) -> ModelMemory? {
        var compiler = TraceCompiler(memory, stubs, runtime, general: general, vector: vector)
        let code = compiler.compile(
            trace, tables, entryPlaces: Arena<ExitLocation>(), firstExit: 0, isCallable: false)
        memory = compiler.memory
        guard let code else { return nil }
        Machine.compiled = code
        Machine.model = input
        Machine.floatShape = tables.floatShape
        Machine.left = nil
        Machine.noted = ModelMemory.thread + 8 * input.image.count
        Machine.layouts = (0..<tables.layouts.count).map { tables.layouts[$0] }
        Machine.log = []
        Machine.toMemory()
        let heapEnd = ModelMemory.thread + 8 * input.image.count
        Machine.word(ModelMemory.thread + runtime.cursorOffset).pointee = heapEnd
        Machine.word(ModelMemory.thread + runtime.limitOffset).pointee =
            fastAllocation ? ModelMemory.thread + Machine.size - 64 : heapEnd
        _ = apus_call_code(stubs.enter, ModelMemory.thread, ModelMemory.frame, code.entry, 0)
        Machine.takeMemory()
        return Machine.model
    }

    /// Frees what the last run compiled.
    func forget() {
        guard let code = Machine.compiled else { return }
        for index in 0..<code.words.count { memory.freeWord(code.words[index]) }
        memory.free(code.address, code.size)
        Machine.compiled = nil
    }

    // MARK: - Memory

    static func word(_ address: Int) -> UnsafeMutablePointer<Int> {
        UnsafeMutablePointer(bitPattern: address).unsafelyUnwrapped
    }

    static func toMemory() {
        guard let image = model?.image else { return }
        let saved = (0..<17).map { word(ModelMemory.thread + 8 * $0).pointee }
        image.withUnsafeBytes {
            UnsafeMutableRawPointer(bitPattern: ModelMemory.thread)?
                .copyMemory(from: $0.baseAddress.unsafelyUnwrapped, byteCount: $0.count)
        }
        // The thread state's own words are the machine's.
        for (index, value) in saved.enumerated() where index < 17 {
            word(ModelMemory.thread + 8 * index).pointee = value
        }
    }

    /// Takes the memory into the model, with the objects that were made since the last time, by their headers.
    static func takeMemory() {
        let cursor = word(ModelMemory.thread + RuntimeInterface().cursorOffset).pointee
        let count = (cursor - ModelMemory.thread) / 8
        var image = (0..<count).map { UInt64(bitPattern: Int64(word(ModelMemory.thread + 8 * $0).pointee)) }
        for index in 0..<17 { image[index] = 0 }
        model?.image = image
        while noted < cursor {
            let shape = word(noted).pointee >> 32
            let size = word(noted + 8).pointee >> 45
            if shape >= 100 {
                let layout = layouts[shape - 100]
                let tail = layout.elementSize == 0 ? 0 : (size - Int(layout.fixedSize)) / Int(layout.elementSize)
                model?.note(noted, layout: shape - 100, tailCount: tail)
            }
            noted += size
        }
    }

    /// The natives of the model, by number of the table of random traces.
    static func bindNatives(_ tables: inout TraceTables) {
        let addresses = [
            unsafeBitCast(nativePureWord, to: Int.self), unsafeBitCast(nativePureDouble, to: Int.self),
            unsafeBitCast(nativeReader, to: Int.self), unsafeBitCast(nativeWriter, to: Int.self),
            unsafeBitCast(nativeWorst, to: Int.self),
        ]
        for (index, address) in addresses.enumerated() where index < tables.natives.count {
            tables.natives[index].address = address
        }
    }

    static func call(_ number: Int, _ arguments: [UInt64]) -> UInt64 {
        takeMemory()
        let result = model?.call(native: number, arguments) ?? 0
        toMemory()
        return result
    }
}

private func bits(_ word: Int) -> UInt64 { UInt64(bitPattern: Int64(word)) }
private func signed(_ bits: UInt64) -> Int { Int(truncatingIfNeeded: Int64(bitPattern: bits)) }

private let nativePureWord: @convention(c) (Int, Int) -> Int = { signed(Machine.call(0, [bits($0), bits($1)])) }
private let nativePureDouble: @convention(c) (Double, Double) -> Double = {
    Double(bitPattern: Machine.call(1, [$0.bitPattern, $1.bitPattern]))
}
private let nativeReader: @convention(c) (Int) -> Int = { signed(Machine.call(2, [bits($0)])) }
private let nativeWriter: @convention(c) (Int, Int) -> Int = { signed(Machine.call(3, [bits($0), bits($1)])) }
private let nativeWorst: @convention(c) (Int) -> Int = { signed(Machine.call(4, [bits($0)])) }

private let machineAllocate: @convention(c) (Int, Int, Int) -> Int = { thread, bytes, shape in
    let cursor = Machine.word(thread + RuntimeInterface().cursorOffset)
    let address = cursor.pointee
    cursor.pointee += bytes
    // Stale bytes: whoever allocates must not rely on zeroes.
    for index in 0..<(bytes / 8) { Machine.word(address + 8 * index).pointee = 0x5555_5555 }
    Machine.word(address).pointee = shape << 32
    Machine.word(address + 8).pointee = bytes << 45
    Machine.slowAllocations += 1
    return address
}
private let machineBoxFloat: @convention(c) (Int, Int) -> Int = { thread, number in
    let address = machineAllocate(thread, 32, Machine.floatShape)
    Machine.word(address + 16).pointee = number
    return address
}
private let machineBarrier: @convention(c) (Int, Int, Int) -> Void = { _, object, slot in
    Machine.barriers += 1
    precondition(slot > object && slot < object + 4096, "a slot lies in its object")
    UnsafeMutablePointer<UInt8>(bitPattern: object + 12)?.pointee = 0
}
private let machineLeave: @convention(c) (Int, Int, Int, Int, Int, Int) -> Int = {
    number, registers, spills, thread, base, wasCalled in
    guard let compiled = Machine.compiled else { return 0 }
    let reader = ExitReader(
        thread: thread, registers: registers, spills: spills, frameBase: base, allocate: machineAllocate,
        boxFloat: machineBoxFloat, barrier: machineBarrier)
    let state = reader.leave(compiled, number - compiled.firstExit)
    Machine.left = (number - compiled.firstExit, state, wasCalled != 0)
    Machine.leaves.append((number - compiled.firstExit, state, wasCalled != 0))
    Machine.onLeave?()
    return 77
}
private let machineFinish: @convention(c) (Int, Int, Int) -> Int = { _, _, value in
    Machine.log.append("finish \(value)")
    return value
}
private let machineRunFrame: @convention(c) (Int, Int) -> Int = { _, frame in
    Machine.log.append("run \(frame)")
    return 4711
}
