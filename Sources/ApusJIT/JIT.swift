import ApusBackend
import ApusBytecode
import ApusOptimizer
import ApusRuntime
import ApusTraceIR
import ApusTracer
import CApus
import Glibc

/// What the JIT has done, for `--jit-log` and the harness.
public struct JITCounters: Sendable {
    public var loops = 0
    public var bridges = 0
    public var aborts = 0
    public var recordedOperations = 0
    public var optimizedOperations = 0
    public var codeBytes = 0
    public var entries = 0
    public var exits = 0
    public var abortsByReason = Array(repeating: 0, count: AbortReason.allCases.count)
}

/// One loop that is compiled, or was tried.
struct Loop {
    /// Address of the head, and the code object.
    var head: Int
    var code: Int
    var trace: CompiledTrace?
    /// The instructions that enter it: addresses behind them.
    var instructions: [Int] = []
    var aborts = 0
    var isBlacklisted = false
}

/// The just-in-time compiler of the process: policy, tables of traces, and the pipeline from recording to code.
///
/// All state belongs to the thread that holds the global lock. A thread records at most one trace at a time, and only one does.
final class JIT {
    let options: JITOptions
    var counters = JITCounters()
    var tables: TraceTables
    var recorder: Recorder
    var optimizer = Optimizer()
    var backend: Backend
    var loops: [Loop] = []
    var loopByHead: [Int: Int] = [:]
    /// The trace that owns an exit, by the exit's number.
    private var exitOwners: [CompiledTrace] = []
    var isRecording = false
    /// Keeps objects alive that code refers to.
    let roots: Handle

    nonisolated(unsafe) static var shared: JIT?

    init?(_ ts: ThreadState, _ options: JITOptions) {
        self.options = options
        let (image, natives) = jitcodeForTracing()
        let list = makeList(ts, 0)
        if list.raw == 0 { return nil }
        roots = Handle(list.value)
        var runtime = TracedRuntime(
            image: image, natives: natives, allocate: jitAllocate, allocateVariable: jitAllocateVariable,
            makeFloat: jitMakeFloat, storeReference: jitStoreReference, storeSlot: jitStoreSlot, setShape: jitSetShape,
            shapeType: jitShapeType, shapeLayout: jitShapeLayout, keepAlive: keepObjectAlive)
        runtime.floatShape = ShapeNumber.float
        var tables = TraceTables()
        recorder = Recorder(runtime, &tables)
        // Shapes of builtin classes have the numbers of their layouts.
        tables.firstMutableShape = layoutTable.count
        self.tables = tables
        var interface = RuntimeInterface()
        interface.leave = unsafeBitCast(leaveTrace, to: Int.self)
        interface.finish = unsafeBitCast(finishTrace, to: Int.self)
        interface.runFrame = unsafeBitCast(jitRunFrame, to: Int.self)
        interface.allocate = unsafeBitCast(jitAllocate, to: Int.self)
        interface.boxFloat = unsafeBitCast(jitMakeFloat, to: Int.self)
        interface.barrier = unsafeBitCast(jitBarrier, to: Int.self)
        guard let backend = Backend(interface, registers: options.mode == .stress ? 5 : 12) else { return nil }
        self.backend = backend
        recorder.isCompiledHead = isHeadCompiled
    }

    // MARK: - Loops

    /// A loop has turned `threshold` times: records and compiles it, or enters what is there.
    func loopIsHot(_ ts: ThreadState, _ instruction: Int, _ head: Int) -> Int {
        let code = codeOfFrame(ts.frame.raw)
        if isRecording {
            setLoopCounter(instruction, turns: options.threshold)
            return head
        }
        let number = self.number(head: head, code: code)
        if loops[number].code != code { return head }
        if let trace = loops[number].trace, trace.isValid {
            install(number, instruction)
            return head
        }
        if loops[number].isBlacklisted { return head }
        setLoopCounter(instruction, turns: options.threshold)
        isRecording = true
        recorder.trace.reset()
        let recording = recorder.recordLoop(thread: ts.raw, head: head)
        isRecording = false
        guard recording.isComplete else {
            giveUp(number, instruction, recording)
            return recording.pc
        }
        counters.recordedOperations += recorder.trace.instructions.count
        guard let trace = compile(Arena<ExitLocation>(), title: "loop", at: head) else {
            giveUp(number, instruction, recording)
            return recording.pc
        }
        counters.loops += 1
        loops[number].trace = trace
        install(number, instruction)
        return recording.pc
    }

    private func number(head: Int, code: Int) -> Int {
        if let known = loopByHead[head] { return known }
        loops.append(Loop(head: head, code: code))
        loopByHead[head] = loops.count - 1
        return loops.count - 1
    }

    private func install(_ number: Int, _ instruction: Int) {
        // The instruction has 16 bits for the number.
        if number > 0xFFFF { return }
        loops[number].instructions.append(instruction)
        setLoopInstruction(instruction, trace: number)
    }

    /// Each recording that fails doubles the wait until the next; after some the loop is left alone.
    private func giveUp(_ number: Int, _ instruction: Int, _ recording: Recording) {
        counters.aborts += 1
        counters.abortsByReason[recording.reason.rawValue] += 1
        loops[number].aborts += 1
        note("abort: \(recording.reason) after \(recording.bytecodes) instructions, native \(recording.detail)")
        if loops[number].aborts >= 6 {
            loops[number].isBlacklisted = true
        } else {
            setLoopCounter(instruction, turns: options.threshold << loops[number].aborts)
        }
    }

    // MARK: - Entry and exit

    func enter(_ ts: ThreadState, _ frame: Int, _ number: Int, _ instruction: Int, _ head: Int) -> Int {
        guard number < loops.count, let trace = loops[number].trace, trace.isValid else {
            setLoopInstruction(instruction, trace: nil)
            return head
        }
        // Code objects that differ in their globals share their instructions.
        if codeOfFrame(frame) != loops[number].code || loops[number].head != head { return head }
        counters.entries += 1
        return apus_call_code(backend.enter, ts.raw, frame, trace.entry, 0)
    }

    /// Leaves a trace: frames become real. Returns where the interpreter goes on; for a called trace the value of its frame.
    func leave(
        _ number: Int, _ registers: Int, _ spills: Int, _ ts: ThreadState, _ base: Int, wasCalled: Bool
    ) -> Int {
        counters.exits += 1
        let owner = exitOwners[number]
        let exit = number - owner.firstExit
        let reader = ExitReader(
            thread: ts.raw, registers: registers, spills: spills, frameBase: base, allocate: jitAllocate,
            boxFloat: jitMakeFloat, barrier: jitBarrier)
        let state = reader.leave(owner, exit)
        var pc = resume(ts, state.frame, state.instruction)
        switch state.mode {
        case .boundary:
            if owner.count(exit: exit) == options.exitThreshold && !isRecording && ts.poll == 0 {
                pc = bridge(ts, owner, exit, base, pc)
            }
        case .unwind: pc = resumeAtFault(ts, pc &+ 8)
        case .returned: pc = state.resume
        }
        return pc
    }

    /// An exit is taken often: records what follows it and continues the trace there.
    private func bridge(_ ts: ThreadState, _ owner: CompiledTrace, _ exit: Int, _ base: Int, _ pc: Int) -> Int {
        let record = owner.exits[exit]
        // Objects that exist only at the exit have no place in a bridge yet.
        if record.objectCount > 0 || !owner.isValid { return pc }
        isRecording = true
        recorder.trace.reset()
        let recording = recorder.recordBridge(thread: ts.raw, frameBase: base, from: pc) { recorder in
            self.bind(&recorder, owner, record)
        }
        isRecording = false
        guard recording.isComplete else {
            counters.aborts += 1
            counters.abortsByReason[recording.reason.rawValue] += 1
            note("abort of a bridge: \(recording.reason) after \(recording.bytecodes) instructions")
            return recording.pc
        }
        counters.recordedOperations += recorder.trace.instructions.count
        var places = Arena<ExitLocation>()
        for index in 0..<Int(record.valueCount) { places.append(owner.values[Int(record.firstValue) + index]) }
        guard let trace = compile(places, title: "bridge", at: pc) else { return recording.pc }
        counters.bridges += 1
        owner.link(exit: exit, to: trace.entry)
        return recording.pc
    }

    /// Makes the values of an exit the arguments of a bridge, and puts them where the snapshot says.
    private func bind(_ recorder: inout Recorder, _ owner: CompiledTrace, _ record: ExitRecord) {
        let first = Int(record.firstValue)
        let count = Int(record.valueCount)
        var arguments: [Reference] = []
        for index in 0..<count {
            arguments.append(recorder.bindArgument(index, kind: owner.valueKinds[first + index]))
        }
        for index in 0..<Int(record.entryCount) {
            let entry = owner.entries[Int(record.firstEntry) + index]
            if entry.recipe.kind == .frameAddress {
                recorder.bindFrame(Int(entry.slot), Int(entry.recipe.number))
                continue
            }
            let location = entry.recipe.location
            var value: Reference?
            if location.kind == .constant {
                value = recorder.bindConstant(
                    owner.constants[Int(location.number)], kind: entry.recipe.kind == .float ? .double : .word)
            } else {
                for position in 0..<count where owner.values[first + position] == location {
                    value = arguments[position]
                }
            }
            if let value { recorder.bindSlot(Int(entry.slot), entry.recipe.kind, value) }
        }
        recorder.bindFrames(Int(record.frameCount)) { index in
            let frame = owner.frames[Int(record.firstFrame) + index]
            return (frame.code, Int(frame.instruction), Int(frame.base))
        }
    }

    // MARK: - Compiling

    /// Optimizes and compiles what the recorder has; nil when it is refused.
    private func compile(_ places: borrowing Arena<ExitLocation>, title: String, at address: Int) -> CompiledTrace? {
        if options.dumpsTraces { dump("\(title) recorded", recorder.trace) }
        optimizer.optimize(recorder.trace, tables, passes: options.passes)
        writeBackBeforeLeaving()
        if options.dumpsTraces { dump("\(title) optimized", optimizer.output) }
        if options.mode == .stress {
            let faults = verify(optimizer.output, tables)
            if !faults.isEmpty { fatalError("unsound trace: \(faults)") }
        }
        counters.optimizedOperations += optimizer.output.instructions.count
        guard let trace = backend.compile(optimizer.output, tables, entryPlaces: places) else {
            note("not compiled: \(backend.failure.map { "\($0)" } ?? "")")
            return nil
        }
        for _ in 0..<trace.exits.count { exitOwners.append(trace) }
        counters.codeBytes += trace.size
        linkEnd(trace)
        note(
            "\(title): \(recorder.trace.instructions.count) operations, \(optimizer.output.instructions.count) optimized, "
                + "\(trace.size) bytes, \(trace.exits.count) exits")
        return trace
    }

    /// A trace that another continues leaves nothing to its exit: what the snapshot says is stored before.
    private func writeBackBeforeLeaving() {
        let count = optimizer.output.instructions.count
        guard count > 0, optimizer.output.instructions[count - 1].operation == .leave else { return }
        let leave = optimizer.output.instructions[count - 1]
        var snapshot = optimizer.output.snapshots[leave.snapshot]
        if snapshot.virtualCount > 0 || snapshot.entryCount == 0 { return }
        optimizer.output.instructions.truncate(to: count - 1)
        for index in snapshot.entries {
            let entry = optimizer.output.snapshotEntries[index]
            let reference = entry.recipe.reference
            var value = reference
            switch entry.recipe.kind {
            case .small: value = optimizer.output.append(.tag, reference)
            case .truth: value = optimizer.output.append(.tagTruth, reference)
            case .float: value = optimizer.output.append(.boxFloat, reference)
            case .frameAddress:
                let base = optimizer.output.append(.frameBase)
                value = optimizer.output.append(.add, base, optimizer.output.constant(8 * entry.recipe.number))
            case .value, .virtual: break
            }
            optimizer.output.append(.storeSlot, value, detail: Int(entry.slot))
        }
        snapshot.entryCount = 0
        optimizer.output.snapshots[leave.snapshot] = snapshot
        optimizer.output.append(leave)
    }

    /// A trace that ends at the head of a compiled loop goes on there.
    private func linkEnd(_ trace: CompiledTrace) {
        let count = optimizer.output.instructions.count
        if count == 0 || optimizer.output.instructions[count - 1].operation != .leave { return }
        let exit = trace.exits.count - 1
        let record = trace.exits[exit]
        let frame = trace.frames[Int(record.firstFrame) + Int(record.frameCount) - 1]
        if record.entryCount > 0 || record.objectCount > 0 || frame.base != 0 { return }
        let head = instructionAddress(code: frame.code, Int(frame.instruction))
        if let number = loopByHead[head], let target = loops[number].trace, target.isValid,
            loops[number].code == frame.code
        {
            trace.link(exit: exit, to: target.entry)
        }
    }

    /// Something that traces rely upon has changed: none is entered any more, and those that run leave at their next check.
    func invalidateAll() {
        for number in loops.indices {
            loops[number].trace?.isValid = false
            loops[number].trace = nil
            for instruction in loops[number].instructions { setLoopInstruction(instruction, trace: nil) }
            loops[number].instructions = []
        }
        for owner in exitOwners { owner.isValid = false }
    }

    // MARK: - Listing

    func note(_ text: @autoclosure () -> String) {
        if options.log < 0 { return }
        var bytes = Array(("jit: " + text() + "\n").utf8)
        _ = write(options.log, &bytes, bytes.count)
    }

    private func dump(_ title: String, _ trace: borrowing Trace) {
        var bytes = Array(("# \(title)\n" + printTrace(trace, tables) + "\n").utf8)
        _ = write(options.log < 0 ? 2 : options.log, &bytes, bytes.count)
    }
}

// MARK: - The runtime's hooks

private let loopHook: @convention(c) (Int, Int, Int) -> Int = { thread, instruction, head in
    JIT.shared?.loopIsHot(ThreadState(raw: thread), instruction, head) ?? head
}
private let enterHook: @convention(c) (Int, Int, Int, Int, Int) -> Int = { thread, frame, number, instruction, head in
    JIT.shared?.enter(ThreadState(raw: thread), frame, number, instruction, head) ?? head
}
private let invalidateHook: @convention(c) () -> Void = { JIT.shared?.invalidateAll() }
private let leaveTrace: @convention(c) (Int, Int, Int, Int, Int, Int) -> Int = {
    number, registers, spills, thread, base, wasCalled in
    JIT.shared?.leave(number, registers, spills, ThreadState(raw: thread), base, wasCalled: wasCalled != 0) ?? 0
}
private let finishTrace: @convention(c) (Int, Int, Int) -> Int = { _, _, value in value }
private let keepObjectAlive: @convention(c) (Int, Int) -> Void = { thread, object in
    guard let jit = JIT.shared else { return }
    _ = listAppend(ThreadState(raw: thread), ListObject(jit.roots.value), Value(raw: object))
}
private let isHeadCompiled: @convention(c) (Int) -> Bool = { head in
    guard let jit = JIT.shared, let number = jit.loopByHead[head] else { return false }
    return jit.loops[number].trace?.isValid ?? false
}

/// Starts the JIT. False where it cannot work: no memory for code.
@discardableResult
package func startJIT(_ ts: ThreadState, _ options: JITOptions) -> Bool {
    if options.mode == .off { return false }
    guard let jit = JIT(ts, options) else { return false }
    JIT.shared = jit
    JITHooks.loopIsHot = loopHook
    JITHooks.enterTrace = enterHook
    JITHooks.invalidate = invalidateHook
    return true
}

/// The thresholds must be known before the first code object is made.
public func prepareJIT(_ options: JITOptions) {
    if options.mode != .off { JITHooks.threshold = options.threshold }
}

/// What the JIT has done so far; nil without one.
public var jitCounters: JITCounters? { JIT.shared?.counters }
