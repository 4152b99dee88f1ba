import CApus
import Glibc

// One thread at a time runs Python and touches the heap: the one that owns the global lock. It lets go in `blocked { }`
// and, when another thread has waited for 5 ms, at a safepoint. The lock is handed to the thread that has waited
// longest, so nobody starves and the giver cannot take it back at once. Whoever does not own the lock has its registers
// and stack pointer saved: so the owner may collect garbage at any moment.

/// Reasons for a thread to enter the runtime at its next safepoint: bits of `ThreadState.poll`.
package enum PollReason {
    /// Another thread wants the global lock.
    package static let handOver = 1
    /// Finalizers or callbacks of weak references are due.
    package static let finalizers = 2
    /// The heap's reserve is in use: MemoryError is due (see `takeMemoryShortage`).
    static let memory = 1 << 21
    /// For the interpreter's own use (signals, asynchronous exceptions): see `pollHook`.
    package static let interpreter = ~3
}

/// Called at a safepoint when finalizers or weak references' callbacks are due; takes them with
/// `takePendingFinalizer` and `takePendingCallback`. The parameter is the ThreadState's address.
nonisolated(unsafe) package var runPendingFinalizers: (@convention(c) (Int) -> Void)?

/// Called at a safepoint with the thread state's address and those bits of `PollReason.interpreter` that were set.
nonisolated(unsafe) package var pollHook: (@convention(c) (Int, Int) -> Void)?

/// Byte offset of `ThreadState.poll`.
private let pollOffset = 64
/// How long a thread waits before it asks the owner to let go, in nanoseconds: `sys.setswitchinterval` and
/// `APUS_SWITCH_NS`. One for all threads.
nonisolated(unsafe) package var switchInterval = 5_000_000

/// State of the lock; changes only under `mutex`.
private enum GlobalLock {
    /// Address of a `pthread_mutex_t`.
    nonisolated(unsafe) static var mutex = 0
    /// The context of the thread that runs, or 0.
    nonisolated(unsafe) static var owner = 0
    /// When it got the lock, in nanoseconds of the monotonic clock.
    nonisolated(unsafe) static var since = 0
    /// The waiting threads' contexts, in order of arrival.
    nonisolated(unsafe) static var firstWaiting = 0
    nonisolated(unsafe) static var lastWaiting = 0
}

private func mutexPointer() -> UnsafeMutablePointer<pthread_mutex_t> {
    pointer(GlobalLock.mutex).assumingMemoryBound(to: pthread_mutex_t.self)
}

private func conditionPointer(_ context: CollectorContext) -> UnsafeMutablePointer<pthread_cond_t> {
    pointer(context.condition).assumingMemoryBound(to: pthread_cond_t.self)
}

/// Nanoseconds of the monotonic clock.
package func monotonicNanoseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec &* 1_000_000_000 &+ time.tv_nsec
}

func initializeGlobalLock() {
    if GlobalLock.mutex == 0 { GlobalLock.mutex = reserveMemory(4096) }
    pthread_mutex_init(mutexPointer(), nil)
    GlobalLock.owner = 0
    GlobalLock.firstWaiting = 0
    GlobalLock.lastWaiting = 0
}

/// Prepares the context's condition variable.
func initializeCondition(_ context: CollectorContext) {
    var attributes = pthread_condattr_t()
    pthread_condattr_init(&attributes)
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    pthread_cond_init(conditionPointer(context), &attributes)
    pthread_condattr_destroy(&attributes)
}

func destroyCondition(_ context: CollectorContext) { pthread_cond_destroy(conditionPointer(context)) }

/// Hands the lock to the first waiting thread, or frees it. Under the mutex.
private func handOver() {
    let next = GlobalLock.firstWaiting
    GlobalLock.owner = next
    if next == 0 { return }
    let context = CollectorContext(raw: next)
    GlobalLock.firstWaiting = context.nextWaiting
    if GlobalLock.firstWaiting == 0 { GlobalLock.lastWaiting = 0 }
    context.nextWaiting = 0
    GlobalLock.since = monotonicNanoseconds()
    pthread_cond_signal(conditionPointer(context))
}

/// Queues up and sleeps until the lock is handed over. Under the mutex.
private func waitForTurn(_ context: CollectorContext) {
    if GlobalLock.lastWaiting == 0 {
        GlobalLock.firstWaiting = context.raw
    } else {
        CollectorContext(raw: GlobalLock.lastWaiting).nextWaiting = context.raw
    }
    GlobalLock.lastWaiting = context.raw
    while GlobalLock.owner != context.raw {
        let now = monotonicNanoseconds()
        let isFirst = GlobalLock.firstWaiting == context.raw
        if isFirst, GlobalLock.owner != 0, now &- GlobalLock.since >= switchInterval {
            apus_set_bits(CollectorContext(raw: GlobalLock.owner).thread.raw &+ pollOffset, PollReason.handOver)
        }
        // Only the first asks; the others look now and then whether they have become it.
        let asked = max(GlobalLock.since, now &- switchInterval / 2)
        let until = isFirst ? asked &+ switchInterval : now &+ switchInterval * 2
        var deadline = timespec(tv_sec: until / 1_000_000_000, tv_nsec: until % 1_000_000_000)
        pthread_cond_timedwait(conditionPointer(context), mutexPointer(), &deadline)
    }
}

func acquireGlobalLock(_ context: CollectorContext) {
    pthread_mutex_lock(mutexPointer())
    if GlobalLock.owner == 0 {
        GlobalLock.owner = context.raw
        GlobalLock.since = monotonicNanoseconds()
    } else {
        waitForTurn(context)
    }
    pthread_mutex_unlock(mutexPointer())
}

func releaseGlobalLock(_ context: CollectorContext) {
    pthread_mutex_lock(mutexPointer())
    handOver()
    pthread_mutex_unlock(mutexPointer())
}

/// Runs `body`, a system call that may take long, without the global lock. The heap must not be touched inside: other
/// threads run, and collect. `errno` is as `body` left it.
@discardableResult @inline(never)
package func blocked<Result>(_ ts: ThreadState, _ body: () -> Result) -> Result {
    let context = ts.context
    context.stackPointer = apus_save_registers(context.registers)
    releaseGlobalLock(context)
    let result = body()
    let code = errno
    acquireGlobalLock(context)
    errno = code
    return result
}

/// Lets the longest waiting thread run, if there is one.
@inline(never) private func yieldGlobalLock(_ context: CollectorContext) {
    context.stackPointer = apus_save_registers(context.registers)
    pthread_mutex_lock(mutexPointer())
    if GlobalLock.firstWaiting != 0 {
        handOver()
        waitForTurn(context)
    }
    pthread_mutex_unlock(mutexPointer())
}

/// Asks the thread to enter the runtime at its next safepoint. May be called by any thread and by signal handlers.
package func requestPoll(_ ts: ThreadState, _ reasons: Int) { apus_set_bits(ts.raw &+ pollOffset, reasons) }

/// A safepoint, between two bytecodes: other threads may run, finalizers may run Python code.
@inline(__always) package func poll(_ ts: ThreadState) {
    if _slowPath(ts.poll != 0) { safepointSlow(ts) }
}

/// Does what `ts.poll` asks for.
@inline(never) package func safepointSlow(_ ts: ThreadState) {
    let reasons = apus_take_bits(ts.raw &+ pollOffset, -1)
    let context = ts.context
    if reasons & PollReason.handOver != 0 { yieldGlobalLock(context) }
    if reasons & PollReason.interpreter != 0, let hook = pollHook {
        hook(ts.raw, reasons & PollReason.interpreter)
    }
    if reasons & PollReason.finalizers != 0 { runFinalizers(ts) }
}

/// Runs what is due; nothing while the thread's finalizers are already running (then their loop goes on).
package func runFinalizers(_ ts: ThreadState) {
    let context = ts.context
    guard let hook = runPendingFinalizers, !context.isFinalizing, hasPendingFinalizers else { return }
    context.isFinalizing = true
    hook(ts.raw)
    context.isFinalizing = false
}

/// In the child of a fork: the calling thread is the only one and owns the lock. Drops the other threads' contexts.
package func afterForkInChild(_ ts: ThreadState) {
    let context = ts.context
    initializeGlobalLock()
    initializeCondition(context)
    context.nextWaiting = 0
    GlobalLock.owner = context.raw
    GlobalLock.since = monotonicNanoseconds()
    var other = Heap.contexts
    while other != 0 {
        let gone = CollectorContext(raw: other)
        other = gone.next
        if gone != context { closeHoles(gone) }
    }
    Heap.contexts = context.raw
    context.next = 0
}
