import CApus
import Glibc

// A collection, from the roots to the sweep. It runs on the thread that owns the global lock while all others stand
// still with their registers saved.
//
// A minor collection keeps the mark bits of the survivors of earlier ones ("sticky"): so it traces new objects only,
// from the roots and from old objects that were written. A full one clears all marks first.

/// Called at the start of every collection, to drop caches that hold references without being roots.
nonisolated(unsafe) package var onCollection: (@convention(c) () -> Void)?

/// Shapes whose words a minor collection need not look at again. The builtin classes' are filled in late.
nonisolated(unsafe) private var settledShapes = 0

/// Collects garbage now. Finalizers and callbacks are queued, not run (see `runFinalizers`).
package func collect(_ ts: ThreadState, full: Bool) { collectGarbage(ts, full: full, reason: "request") }

/// `full` false: the pacing decides.
@inline(never) func collectGarbage(_ ts: ThreadState, full: Bool, reason: StaticString) {
    let context = ts.context
    context.stackPointer = apus_save_registers(context.registers)
    performCollection(ts, isFull: full || Pacing.isFullDue, full, reason)
}

private func markShapes(full: Bool) {
    for range in [(0, min(ShapeNumber.count, shapeCount)), (full ? 0 : settledShapes, shapeCount)] {
        var number = range.0
        while number < range.1 {
            markRoot(loadWord(shapeRecord(number), 0))
            markRoot(loadWord(shapeRecord(number), 24))
            number += 1
        }
    }
    settledShapes = shapeCount
}

@inline(never) private func performCollection(
    _ ts: ThreadState, isFull: Bool, _ wasRequested: Bool, _ reason: StaticString
) {
    let start = monotonicNanoseconds()
    let liveBefore = Pacing.live
    let allocated = Pacing.allocated + Pacing.largeAllocated
    let tracedBefore = Pacing.traced
    onCollection?()

    var context = Heap.contexts
    while context != 0 {
        closeHoles(CollectorContext(raw: context))
        context = CollectorContext(raw: context).next
    }
    resolveRoots()
    if isFull {
        memset(pointer(Heap.markBits), 0, Heap.extent / 64)
        memset(pointer(Heap.lines), 0, Heap.extent >> Geometry.lineShift)
    }
    markResolved()
    if shapeTable != 0 { markShapes(full: isFull) }
    markPendingFinalizers()
    markRemembered(full: isFull)
    traceMarked()
    processSideTables(full: isFull)
    sweep(full: isFull)

    Pacing.allocated = 0
    Pacing.largeAllocated = 0
    Pacing.cycleAllocated += allocated
    Counters.allocatedBytes += allocated
    Counters.tracedObjects += Pacing.traced - tracedBefore
    if isFull {
        Counters.fullCollections += 1
        Pacing.adaptAfterFull(tracedNow: Pacing.traced - tracedBefore, isPaced: !wasRequested)
        releaseUnused()
    } else {
        Counters.minorCollections += 1
        Pacing.adaptAfterMinor(allocated: allocated, survived: Pacing.live - liveBefore)
    }
    if HeapOptions.verify { verifyHeap() }
    let pause = monotonicNanoseconds() - start
    Counters.pauseNanoseconds += pause
    Counters.longestPauseNanoseconds = max(Counters.longestPauseNanoseconds, pause)
    if HeapOptions.log { logCollection(isFull, reason, pause, liveBefore, allocated) }
    if hasPendingFinalizers { requestPoll(ts, PollReason.finalizers) }
}

private func logCollection(_ isFull: Bool, _ reason: StaticString, _ pause: Int, _ liveBefore: Int, _ allocated: Int) {
    let kind = isFull ? "full " : "minor"
    var text = "gc \(kind) \(Counters.collections) (\(reason)): \(pause / 1000) us, \(liveBefore >> 10) KiB + "
    text += "\(allocated >> 10) KiB new -> \(Pacing.live >> 10) KiB; nursery \(Pacing.nursery >> 10) KiB, "
    text += "heap \(Heap.extent >> 10) KiB\(Pacing.isGenerational ? "" : ", full collections only")\n"
    text.withUTF8 { _ = write(2, $0.baseAddress, $0.count) }
}
