// Safepoints inside natives. Every call and every step of an iterator is one: without them a native that calls Python in
// a loop would keep all other threads and signals waiting.

/// Runs what must run between two bytecodes of the main thread: what handles signals. False with an exception set when
/// it raised.
nonisolated(unsafe) package var pendingCallHook: ((ThreadState) -> Bool)?

/// A safepoint: other threads, finalizers and signal handlers may run. False with an exception set.
@inline(__always)
package func pollInNative(_ ts: ThreadState) -> Bool { _fastPath(ts.poll == 0) || runPendingCalls(ts) }

/// Does what `ts.poll` asks for, and what handles signals. False with an exception set. When it returns, the caller goes
/// on without polling again: so each thread executes something between two switches.
@inline(never)
package func runPendingCalls(_ ts: ThreadState) -> Bool {
    poll(ts)
    if takeMemoryShortage(ts) {
        raiseMemoryError(ts)
        return false
    }
    if let pending = pendingCallHook { return pending(ts) }
    return true
}
