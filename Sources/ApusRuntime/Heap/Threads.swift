import CApus
import Glibc

// Threads come and go: what each needs to run Python code.

/// Bytes kept free at the end of the native stack, for the code that handles the error.
private let nativeSlack = 256 << 10
/// Bytes kept free at the end of the Python stack, more than any frame needs.
private let pythonSlack = 64 << 10

/// The smallest Python stack that a thread can do with.
private let leastPythonStack = 1 << 20

/// Makes the calling thread one that can run Python code; waits for the global lock and returns owning it. The first
/// thread to attach is the main one: its Python stack may take 1 GiB, the others' 256 MiB (less where address space is
/// short).
package func attachThread() -> ThreadState {
    let wanted = Heap.contexts == 0 ? min(1 << 30, addressSpaceLimit() / 16) : otherStackSize()
    guard let ts = reserveThread(pythonStack: wanted) else { endProcess("out of memory: no room for a thread") }
    attachReserved(ts)
    return ts
}

/// Bytes wanted for the Python stack of a thread other than the main one: where the address space is limited, small
/// enough for a hundred threads.
private func otherStackSize() -> Int {
    let limit = addressSpaceLimit()
    return limit >= 1 << 46 ? 256 << 20 : max(leastPythonStack, min(256 << 20, limit / 256))
}

/// Reserves what a thread that is to be started needs; nil when there is no room. Made by the thread that starts it,
/// which can report the failure.
package func reserveThread() -> ThreadState? { reserveThread(pythonStack: otherStackSize()) }

private func reserveThread(pythonStack: Int) -> ThreadState? {
    guard let block = calloc(1, ThreadState.size + CollectorContext.size + 128) else { return nil }
    guard let (stack, size) = tryReserveHalving(pythonStack, least: leastPythonStack) else {
        free(block)
        return nil
    }
    let ts = ThreadState(raw: (Int(bitPattern: block) + 63) & ~63)
    let context = CollectorContext(raw: ts.raw + ThreadState.size)
    storeWord(context.raw, CollectorContext.size, Int(bitPattern: block))
    ts.collectorContext = context.raw
    context.thread = ts
    context.stressCountdown = HeapOptions.stress
    ts.stackBase = stack
    ts.stackLimit = stack + size - pythonSlack
    context.pythonStackSize = size
    initializeCondition(context)
    return ts
}

/// Attaches the calling thread with what `reserveThread` made; waits for the global lock and returns owning it.
package func attachReserved(_ ts: ThreadState) {
    let context = ts.context
    ts.identifier = Int(bitPattern: UInt(pthread_self()))
    var nativeSize = 0
    let lowest = apus_native_stack(&nativeSize)
    guard lowest != 0 else { endProcess("cannot find the bounds of a thread's native stack") }
    context.stackTop = lowest + nativeSize
    ts.nativeStackLimit = lowest + min(nativeSlack, nativeSize / 4)
    acquireGlobalLock(context)
    context.next = Heap.contexts
    Heap.contexts = context.raw
}

/// Gives back what `reserveThread` made for a thread that could not be started.
package func discardReserved(_ ts: ThreadState) {
    let context = ts.context
    munmap(pointer(ts.stackBase), context.pythonStackSize)
    destroyCondition(context)
    free(UnsafeMutableRawPointer(bitPattern: loadWord(context.raw, CollectorContext.size)))
}

/// Ends what `attachThread` began and lets go of the global lock; `ts` is invalid afterwards.
package func detachThread(_ ts: ThreadState) {
    let context = ts.context
    closeHoles(context)
    if Heap.contexts == context.raw {
        Heap.contexts = context.next
    } else {
        var previous = CollectorContext(raw: Heap.contexts)
        while previous.next != context.raw { previous = CollectorContext(raw: previous.next) }
        previous.next = context.next
    }
    if context.scratchBase != 0 { munmap(pointer(context.scratchBase), scratchSize) }
    releaseGlobalLock(context)
    discardReserved(ts)
}

/// Calls `body` with every attached thread.
package func forEachThread(_ body: (ThreadState) -> Void) {
    var context = Heap.contexts
    while context != 0 {
        body(CollectorContext(raw: context).thread)
        context = CollectorContext(raw: context).next
    }
}

/// Bytes of a thread's scratch stack.
private let scratchSize = min(64 << 20, addressSpaceLimit() / 16)

/// Runs `body` with the address of `count` zeroed words that are roots until it returns: for values that native code
/// holds while Python code runs. Stores to them need no barrier. Nil when there is no room.
@inline(never) package func withRootWords<Result>(
    _ ts: ThreadState, _ count: Int, _ body: (Int) -> Result
) -> Result? {
    let context = ts.context
    if context.scratchBase == 0 {
        let base = tryReserve(scratchSize)
        if base == 0 { return nil }
        context.scratchBase = base
        context.scratchTop = base
        context.scratchEnd = base &+ scratchSize
    }
    let words = context.scratchTop
    if count > (context.scratchEnd &- words) &>> 3 { return nil }
    zeroWords(words, count)
    context.scratchTop = words &+ (count &<< 3)
    defer { context.scratchTop = words }
    return body(words)
}

/// How many threads are attached.
package func attachedThreads() -> Int {
    var count = 0
    forEachThread { _ in count += 1 }
    return count
}
