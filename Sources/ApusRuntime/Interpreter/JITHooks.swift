import ApusBytecode
import CApus

// The runtime's one door for compiled code. Without a JIT the hooks are nil and loops are counted for nothing.

/// What a JIT has plugged in.
package enum JITHooks {
    /// (thread, address behind the instruction that closes a loop, address of the loop's head) -> where to go on, in the
    /// thread's frame. Called when the instruction's counter has wrapped around.
    nonisolated(unsafe) package static var loopIsHot: (@convention(c) (Int, Int, Int) -> Int)?
    /// (thread, frame, number of the loop, address behind the instruction, address of the loop's head) -> where to go on.
    nonisolated(unsafe) package static var enterTrace: (@convention(c) (Int, Int, Int, Int, Int) -> Int)?
    /// What traces rely upon has changed: classes, inline caches.
    nonisolated(unsafe) package static var invalidate: (@convention(c) () -> Void)?
    /// Turns of a loop until it is hot.
    nonisolated(unsafe) package static var threshold = 0
}

/// Counts one execution of the instruction that ends at `instruction`; true when its counter has wrapped around.
@inline(__always)
func countLoop(_ instruction: Int) -> Bool {
    let count = (loadShort(instruction, -6) &+ 1) & 0xFFFF
    initializeShort(instruction, -6, count)
    return count == 0
}

/// A loop has turned often. `pc` is where the interpreter would go on: elsewhere than at the loop's head when the thread
/// had to enter the runtime.
@_silgen_name("apus_loop_is_hot")
@inline(never)
func loopIsHot(_ thread: Int, _ instruction: Int, _ pc: Int) -> Int {
    let head = instruction &+ (loadWord(instruction, -8) &>> 32) &<< 3
    guard pc == head, let hook = JITHooks.loopIsHot else { return pc }
    return hook(thread, instruction, head)
}

/// Runs the compiled loop whose number stands in the instruction.
@inline(never)
func enterTrace(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ number: Int, _ head: CodePointer) -> CodePointer {
    ts.currentPC = pc
    if _slowPath(ts.poll != 0) { return pollSlow(ts, head) }
    guard let hook = JITHooks.enterTrace else { return head }
    return CodePointer(raw: hook(ts.raw, fp.raw, number, pc.raw, head.raw))
}

/// The counter with which an instruction that closes a loop begins.
package var initialLoopCounter: Int { (0x1_0000 &- JITHooks.threshold) & 0xFFFF }

// MARK: - For the tracer and compiled code

/// Where the jitcode of the handlers lies, and the addresses of the natives that it calls.
package func jitcodeForTracing() -> (image: JitcodeImage, natives: UnsafePointer<Int>) {
    loadJitcode()
    guard let machine = jitcodeMachine else { fatalError("jitcode is not loaded") }
    return (machine.image, UnsafePointer(machine.natives))
}

/// (thread, bytes, shape): a new object below 8 KiB, its header written.
package let jitAllocate: @convention(c) (Int, Int, Int) -> Int = { allocateObject(ThreadState(raw: $0), $1, $2) }
/// The same for any size; 0 with MemoryError set.
package let jitAllocateVariable: @convention(c) (Int, Int, Int) -> Int = {
    allocateVariable(ThreadState(raw: $0), $1, $2)
}
/// (thread, bits): the value of a double.
package let jitMakeFloat: @convention(c) (Int, Int) -> Int = {
    makeFloat(ThreadState(raw: $0), Double(bitPattern: UInt64(bitPattern: Int64($1)))).raw
}
/// (object, address of the slot, word): a store with the write barrier.
package let jitStoreReference: @convention(c) (Int, Int, Int) -> Void = { storeSlot($0, $1, $2) }
/// (thread, object, address of the slot, word): an inline attribute of an instance.
package let jitStoreSlot: @convention(c) (Int, Int, Int, Int) -> Void = {
    storeInstanceSlot(ThreadState(raw: $0), $1, $2 &- $1, $3)
}
/// (thread, object, address of the slot): before a store into an object that the collector watches.
package let jitBarrier: @convention(c) (Int, Int, Int) -> Void = { _, object, slot in
    storeSlot(object, slot, loadWord(slot, 0))
}
package let jitSetShape: @convention(c) (Int, Int) -> Void = { setShape($0, $1) }
package let jitShapeType: @convention(c) (Int) -> Int = { shapeType($0).raw }
package let jitShapeLayout: @convention(c) (Int) -> Int = { shapeLayout($0) }
/// (thread, frame): interprets a frame that a trace has entered, to its end; its value, or 0.
package let jitRunFrame: @convention(c) (Int, Int) -> Int = { thread, frame in
    let ts = ThreadState(raw: thread)
    let fp = Frame(raw: frame)
    ts.frame = fp
    ts.constants = Constants(raw: fp.code.constantBase)
    runEngine(ts, CodePointer(raw: fp.code.instructions))
    return ts.exception.isNull ? ts.result.raw : 0
}

/// Makes `frame` the innermost and goes on at an instruction of its code.
package func resume(_ ts: ThreadState, _ frame: Int, _ instruction: Int) -> Int {
    let fp = Frame(raw: frame)
    ts.frame = fp
    ts.constants = Constants(raw: fp.code.constantBase)
    return fp.code.instructions &+ instruction &<< 3
}

/// Goes to the error stream: the instruction before `pc` has failed.
package func resumeAtFault(_ ts: ThreadState, _ pc: Int) -> Int { fault(ts, CodePointer(raw: pc)).raw }

/// The instruction that closes a loop and ends at `instruction` enters a compiled loop from now on, or counts again.
package func setLoopInstruction(_ instruction: Int, trace number: Int?) {
    let word = loadWord(instruction, -8) & ~0xFFFF_FFFF
    if let number {
        storeWord(instruction, -8, word | Int(Opcode.enterTrace.rawValue) | number &<< 16)
    } else {
        storeWord(instruction, -8, word | Int(Opcode.jumpBack.rawValue) | initialLoopCounter &<< 16)
    }
}

/// Sets the counter of an instruction that closes a loop: hot after so many turns more.
package func setLoopCounter(_ instruction: Int, turns: Int) {
    initializeShort(instruction, -6, (0x1_0000 &- min(max(turns, 1), 0xFFFF)) & 0xFFFF)
}

package func codeOfFrame(_ frame: Int) -> Int { Frame(raw: frame).code.raw }

/// The address of an instruction of a code object.
package func instructionAddress(code: Int, _ instruction: Int) -> Int {
    CodeObject(raw: code).instructions &+ instruction &<< 3
}
