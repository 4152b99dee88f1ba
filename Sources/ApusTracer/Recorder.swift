import ApusBytecode
import ApusTraceIR

/// Runs the interpreter's jitcode and records what it does: tracer and executor are one, so that what was recorded has
/// happened, and giving up costs nothing but the recording.
///
/// A trace begins at a loop head, or at the exit of another trace. Frames stay real while they are recorded; the trace knows
/// them as a map of slots relative to the base frame, in which calls only move the frame. Headers are slots below 0 of their
/// frame. Values enter the map when they are first read, leave it by `storeSlot` where something looks at memory, and are
/// listed in each snapshot as far as memory lacks them.
public struct Recorder: ~Copyable {
    let runtime: TracedRuntime
    let tables: JitcodeTables
    /// Recorded operations beyond which a trace is given up.
    public var lengthLimit = 4000
    /// Turns of a loop inside the trace that are unrolled.
    public var unrollLimit = 6
    public var depthLimit = 24
    public var trace = Trace()

    // MARK: The activation
    /// Slots that the map can hold, from `firstSlot` on.
    static let firstSlot = -64
    static let slotCount = 2048
    let slots: UnsafeMutablePointer<SlotState>
    /// Slots that were ever touched, so that the map is reset in their number.
    var touched = Arena<Int32>(capacity: 256)
    /// Address of the base frame, the one in which the trace began.
    var baseFrame = 0
    var thread = 0
    /// The innermost frame, in words above the base.
    var delta = 0
    /// Its constants, as the thread has them: known to the trace.
    var constants = Shadow(.value, 0)
    /// The virtual frames, outermost first: base and the instruction that they are executing.
    var frames = Arena<SnapshotFrame>(capacity: 32)

    // MARK: The instruction
    /// Address of the instruction being recorded, and that of its code object's first.
    var instruction = 0
    var codeStart = 0
    /// Snapshot of the state at the instruction's start, when one was needed; -1.
    var boundarySnapshot = -1
    /// Dirty slots at the instruction's start.
    var boundaryEntries = Arena<SnapshotEntry>(capacity: 64)
    var boundaryFrames = Arena<SnapshotFrame>(capacity: 32)
    /// Something happened in this instruction that must not happen twice.
    var isCommitted = false
    /// The result of the last call of a native, whose failure may be tested after a commit.
    var lastCall = Reference.none
    var lastNative = -1

    var facts = Arena<Fact>(capacity: 1024)
    /// Reference of the base frame's address, once the trace has it.
    var baseReference = Reference.none
    var threadReference = Reference.none
    var reason = AbortReason.none
    var detail = -1
    /// The loop head where the trace closes.
    var head = 0
    var isPollDone = false
    /// A native may have broken what the trace assumes: the next instruction asks.
    var checksValidity = false
    /// The trace polls somewhere.
    var hasPolled = false
    /// Turns of loops inside the trace: address of the head, turns.
    var innerHeads = Arena<(head: Int, turns: Int)>(capacity: 16)
    var headLabel = 0
    /// Heads of loops that have traces of their own: the trace ends there.
    public var isCompiledHead: @convention(c) (Int) -> Bool = { _ in false }

    public init(_ runtime: TracedRuntime, _ traceTables: inout TraceTables) {
        self.runtime = runtime
        tables = JitcodeTables(runtime, &traceTables)
        slots = .allocate(capacity: Recorder.slotCount)
        slots.initialize(repeating: SlotState(), count: Recorder.slotCount)
    }

    deinit { slots.deallocate() }

    // MARK: - Recording

    /// Records from a loop head, in the thread's innermost frame, until the loop closes or the trace is given up.
    /// - Parameters:
    ///   - head: address of the first instruction of the loop.
    public mutating func recordLoop(thread: Int, head: Int) -> Recording {
        begin(thread)
        self.head = head
        headLabel = trace.appendLabel()
        return run(from: head)
    }

    /// Records from the exit of a trace, whose values `bind` has made the arguments of the first label.
    public mutating func recordBridge(
        thread: Int, frameBase: Int, from pc: Int, bind: (inout Recorder) -> Void
    ) -> Recording {
        begin(thread, base: frameBase)
        head = 0
        headLabel = trace.appendLabel()
        bind(&self)
        return run(from: pc)
    }

    // MARK: - Bridges

    /// An argument of the first label: the value that the exit has there. In the order of the exit's values.
    public mutating func bindArgument(_ number: Int, kind: ValueKind) -> Reference {
        trace.appendArgument(number, kind: kind)
    }

    /// A slot whose value is known and which memory lacks, at the start of a bridge.
    public mutating func bindSlot(_ slot: Int, _ kind: RecipeKind, _ value: Reference) {
        switch kind {
        case .small: setKnown(slot, Shadow(trace.append(.tag, value)), isDirty: true)
        case .truth: setKnown(slot, Shadow(trace.append(.tagTruth, value)), isDirty: true)
        case .float: setKnown(slot, Shadow(trace.append(.boxFloat, value)), isDirty: true)
        default: setKnown(slot, Shadow(value), isDirty: true)
        }
    }

    /// A slot that holds the address of a frame of the trace.
    public mutating func bindFrame(_ slot: Int, _ frame: Int) {
        setKnown(slot, Shadow(frame: frame), isDirty: true)
    }

    /// The frames at the start of a bridge, outermost first.
    public mutating func bindFrames(_ count: Int, _ frame: (Int) -> (code: Int, instruction: Int, base: Int)) {
        frames.truncate()
        for index in 0..<count {
            let (code, instruction, base) = frame(index)
            let reference = constant(object: code)
            setKnown(base + tables.headerCode, Shadow(reference), isDirty: slotIsDirty(base + tables.headerCode))
            frames.append(SnapshotFrame(code: reference, instruction: instruction, base: base))
        }
    }

    /// A constant of the exited trace.
    public mutating func bindConstant(_ bits: UInt64, kind: ValueKind) -> Reference {
        kind == .double
            ? trace.constant(bits: bits, kind: .double)
            : constant(word: Int(truncatingIfNeeded: Int64(bitPattern: bits)))
    }

    private mutating func begin(_ thread: Int, base: Int? = nil) {
        trace.reset()
        for index in 0..<touched.count { slots[Int(touched[index])] = SlotState() }
        touched.truncate()
        facts.truncate()
        frames.truncate()
        innerHeads.truncate()
        self.thread = thread
        let frame = load(thread &+ tables.threadFrame)
        baseFrame = base ?? frame
        delta = (frame &- baseFrame) >> 3
        let code = load(frame &+ tables.headerCode &* 8)
        codeStart = load(code &+ tables.codeInstructions)
        constants = Shadow(trace.constant(load(thread &+ tables.threadConstants)))
        baseReference = .none
        threadReference = .none
        reason = .none
        detail = -1
        lastCall = .none
        lastNative = -1
        isPollDone = false
        hasPolled = false
        checksValidity = false
        setKnown(delta + tables.headerCode, Shadow(constant(object: code)), isDirty: false)
        frames.append(SnapshotFrame(code: constant(object: code), instruction: 0, base: delta))
    }

    private mutating func run(from start: Int) -> Recording {
        var pc = start
        var count = 0
        while true {
            if count > 0 && pc == head && delta == 0 && frames.count == 1 {
                close()
                break
            }
            if count > 0 && delta == 0 && frames.count == 1 && isCompiledHead(pc) {
                leaveTo(pc)
                break
            }
            if trace.instructions.count > lengthLimit { reason = .tooLong }
            if reason != .none { break }
            guard let next = step(pc) else { break }
            pc = next
            count += 1
        }
        return Recording(reason: reason, pc: pc, bytecodes: count, detail: detail)
    }

    /// Runs one instruction of the interpreter; the address of the next, or nil when the run of the engine ends.
    private mutating func step(_ pc: Int) -> Int? {
        let word = load(pc)
        let portal = tables.portal[word & 0xFF]
        if portal.function < 0 {
            reason = .returnedBelowBase
            return nil
        }
        beginInstruction(pc)
        trace.append(.mark, frames[frames.count - 1].code, trace.constant((pc &- codeStart) >> 3))
        if checksValidity {
            checksValidity = false
            trace.appendGuard(.guardValid, snapshot: boundary())
        }
        let frame = baseFrame &+ delta &* 8
        let frameShadow = Shadow(frame: delta)
        let k = load(thread &+ tables.threadConstants)
        var result = 0
        var shadow = Shadow(.value, 0)
        withUnsafeTemporaryAllocation(of: Int.self, capacity: JitcodeProgram.maximumRegisterCount) { words in
            withUnsafeTemporaryAllocation(of: Shadow.self, capacity: JitcodeProgram.maximumRegisterCount) { shadows in
                guard let file = words.baseAddress, let marks = shadows.baseAddress else { return }
                var index = 0
                func parameter(_ value: Int, _ mark: Shadow) {
                    file[index] = value
                    marks[index] = mark
                    index += 1
                }
                parameter(thread, .thread)
                parameter(frame, frameShadow)
                if portal.needsConstants { parameter(k, constants) }
                parameter(pc &+ 8, Shadow(trace.constant(pc &+ 8)))
                if portal.operandCount > 0 { parameter(portal.first.cut(word), constantShadow(portal.first.cut(word))) }
                if portal.operandCount > 1 {
                    parameter(portal.second.cut(word), constantShadow(portal.second.cut(word)))
                }
                if portal.operandCount > 2 { parameter(portal.third.cut(word), constantShadow(portal.third.cut(word))) }
                (result, shadow) = runFunction(portal.function, file, marks, depth: 0)
            }
        }
        if reason != .none { return result }
        if !shadow.isConstant { expectTarget(result, shadow) }
        followFrame()
        return result
    }

    mutating func constantShadow(_ word: Int) -> Shadow { Shadow(trace.constant(word)) }

    /// A native has returned where to go on: the trace follows, and leaves where it returns something else.
    private mutating func expectTarget(_ target: Int, _ shadow: Shadow) {
        guard shadow.kind == .value, shadow.reference == lastCall else {
            reason = .computedCode
            return
        }
        let snapshot = makeSnapshot(.returned, resume: shadow.reference)
        trace.appendGuard(.guardValue, shadow.reference, trace.constant(target), snapshot: snapshot)
    }

    /// Takes over the frame that the handler has made innermost.
    private mutating func followFrame() {
        let frame = load(thread &+ tables.threadFrame)
        let found = (frame &- baseFrame) >> 3
        if found != delta { reason = .frameChanged }
    }

    // MARK: - The end

    /// Closes the loop: what the map knows goes to memory, and the trace jumps to its start.
    private mutating func close() {
        if checksValidity || !hasPolled {
            // The head's own instruction is the one to go on at.
            beginInstruction(head)
            if checksValidity { trace.appendGuard(.guardValid, snapshot: boundary()) }
            if !hasPolled { poll() }
        }
        if reason != .none { return }
        flushSlots()
        trace.appendJump(headLabel, Arena<Reference>())
    }

    /// Ends the trace at a place that has a trace of its own, or where the interpreter goes on.
    private mutating func leaveTo(_ pc: Int) {
        beginInstruction(pc)
        flushSlots()
        boundaryEntries.truncate()
        boundarySnapshot = -1
        trace.appendGuard(.leave, snapshot: boundary())
    }

    // MARK: - Memory

    @inline(__always) func load(_ address: Int) -> Int {
        UnsafePointer<Int>(bitPattern: address).unsafelyUnwrapped.pointee
    }

    @inline(__always) func store(_ address: Int, _ word: Int) {
        UnsafeMutablePointer<Int>(bitPattern: address).unsafelyUnwrapped.pointee = word
    }

    mutating func constant(object: Int) -> Reference {
        let known = trace.constants.count
        let reference = trace.constant(object: object)
        if trace.constants.count > known { runtime.keepAlive(thread, object) }
        return reference
    }

    /// A constant of a word that may be an object.
    mutating func constant(word: Int) -> Reference {
        isHeapObject(word) ? constant(object: word) : trace.constant(word)
    }
}
