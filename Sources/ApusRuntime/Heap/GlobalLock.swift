import CApus
import Glibc

// One thread at a time runs Python and touches the heap: the one that owns the global lock. It lets go in `blocked { }`
// and at safepoints when another thread has asked. Whoever does not own the lock has its registers and stack pointer
// saved: so the owner may collect garbage at any moment.
//
// Who runs next. A thread that had to be asked to let go is *busy* until it next waits of its own accord; the others are
// *awake*. Without that difference a thread that hands something to another one behind a busy one pays the busy one's
// whole slice at each step (the convoy of a queue in order of arrival). So:
// - A slice is the switch interval; with many waiting threads less, so that all of them run within three intervals.
// - When a busy thread's slice ends, the awake ones go first for as long as a slice, the *window*. In it, busy threads run
//   when no awake one wants to, and let go as soon as one does. After it they have a slice of their own. So neither
//   kind waits longer than a slice for the other.
// - `blocked` leaves the lock free and wakes the next thread: until that runs, any thread may take it, this one too, so
//   that a short system call costs no switch. A thread that has waited for a slice is given the lock instead.

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

/// Threads that wait for the lock, in order of arrival.
private struct WaitingQueue {
    /// Contexts, or 0; linked by `nextWaiting`.
    var first = 0
    var last = 0

    mutating func append(_ context: CollectorContext) {
        context.nextWaiting = 0
        if last == 0 { first = context.raw } else { CollectorContext(raw: last).nextWaiting = context.raw }
        last = context.raw
    }

    mutating func prepend(_ context: CollectorContext) {
        context.nextWaiting = first
        first = context.raw
        if last == 0 { last = context.raw }
    }

    mutating func remove(_ context: CollectorContext) {
        var previous = 0
        var each = first
        while each != context.raw {
            previous = each
            each = CollectorContext(raw: each).nextWaiting
        }
        if previous == 0 {
            first = context.nextWaiting
        } else {
            CollectorContext(raw: previous).nextWaiting = context.nextWaiting
        }
        if last == context.raw { last = previous }
        context.nextWaiting = 0
    }
}

/// State of the lock; changes only under `mutex`.
private enum GlobalLock {
    /// Address of a `pthread_mutex_t`.
    nonisolated(unsafe) static var mutex = 0
    /// The context of the thread that runs, or 0.
    nonisolated(unsafe) static var owner = 0
    /// When it began to, in nanoseconds of the monotonic clock.
    nonisolated(unsafe) static var since = 0
    /// Until when awake threads go first.
    nonisolated(unsafe) static var windowEnd = 0
    nonisolated(unsafe) static var awake = WaitingQueue()
    nonisolated(unsafe) static var busy = WaitingQueue()
    /// How many threads are in the two queues.
    nonisolated(unsafe) static var waitingCount = 0

    /// Nanoseconds that a thread may run while others wait.
    static var slice: Int {
        if waitingCount <= 2 { return switchInterval }
        return max(1, max(switchInterval / 10, switchInterval &* 3 / (waitingCount &+ 1)))
    }

    /// The waiting thread whose turn it is, or 0.
    static func next(_ now: Int) -> Int {
        if busy.first == 0 || awake.first != 0 && now < windowEnd { return awake.first }
        return busy.first
    }
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
    GlobalLock.windowEnd = 0
    GlobalLock.awake = WaitingQueue()
    GlobalLock.busy = WaitingQueue()
    GlobalLock.waitingCount = 0
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

// MARK: - Switching

/// Wakes a waiting thread; once, until it has looked. Under the mutex.
private func wake(_ raw: Int) {
    if raw == 0 { return }
    let context = CollectorContext(raw: raw)
    if context.isSignalled { return }
    context.isSignalled = true
    pthread_cond_signal(conditionPointer(context))
}

/// Takes a thread out of its queue; the one behind it keeps time from now on. Under the mutex.
private func dequeue(_ context: CollectorContext) {
    GlobalLock.waitingCount &-= 1
    if context.isBusy {
        GlobalLock.busy.remove(context)
        wake(GlobalLock.busy.first)
    } else {
        GlobalLock.awake.remove(context)
        wake(GlobalLock.awake.first)
    }
}

/// Gives the lock to a waiting thread. Under the mutex.
private func handOver(to raw: Int) {
    let context = CollectorContext(raw: raw)
    dequeue(context)
    GlobalLock.owner = raw
    GlobalLock.since = monotonicNanoseconds()
    context.isSignalled = false
    wake(raw)
}

/// When the waiting thread, the first of its queue, may ask the owner to let go. Under the mutex.
private func deadline(_ context: CollectorContext, _ now: Int) -> Int {
    let owner = CollectorContext(raw: GlobalLock.owner)
    if !owner.isBusy || context.isBusy { return GlobalLock.since &+ GlobalLock.slice }
    // An awake thread behind a busy one.
    if now < GlobalLock.windowEnd { return now }
    return max(GlobalLock.since, GlobalLock.windowEnd) &+ GlobalLock.slice
}

/// Queues up and sleeps until the lock is handed over or free. Under the mutex.
private func waitForTurn(_ context: CollectorContext, goesFirst: Bool = false) {
    GlobalLock.waitingCount &+= 1
    if goesFirst {
        GlobalLock.busy.prepend(context)
    } else {
        context.waitingSince = monotonicNanoseconds()
        if context.isBusy { GlobalLock.busy.append(context) } else { GlobalLock.awake.append(context) }
    }
    while GlobalLock.owner != context.raw {
        if GlobalLock.owner == 0 {
            dequeue(context)
            GlobalLock.owner = context.raw
            break
        }
        if (context.isBusy ? GlobalLock.busy.first : GlobalLock.awake.first) == context.raw {
            let now = monotonicNanoseconds()
            var until = deadline(context, now)
            if now >= until {
                apus_set_bits(CollectorContext(raw: GlobalLock.owner).thread.raw &+ pollOffset, PollReason.handOver)
                until = now &+ max(GlobalLock.slice, 100_000)
            }
            var time = timespec(tv_sec: until / 1_000_000_000, tv_nsec: until % 1_000_000_000)
            pthread_cond_timedwait(conditionPointer(context), mutexPointer(), &time)
        } else {
            pthread_cond_wait(conditionPointer(context), mutexPointer())
        }
        context.isSignalled = false
    }
    // The slice begins now, not when the lock was handed over, and nobody has asked yet.
    GlobalLock.since = monotonicNanoseconds()
    if apus_take_bits(context.thread.raw &+ pollOffset, PollReason.handOver) != 0 {
        wake(GlobalLock.awake.first)
        wake(GlobalLock.busy.first)
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
    context.isBusy = false
    if GlobalLock.waitingCount == 0 {
        GlobalLock.owner = 0
    } else {
        let now = monotonicNanoseconds()
        let next = GlobalLock.next(now)
        let context = CollectorContext(raw: next)
        let isInWindow = context.isBusy && now < GlobalLock.windowEnd
        if !isInWindow && now &- context.waitingSince >= GlobalLock.slice {
            handOver(to: next)
        } else {
            GlobalLock.owner = 0
            wake(next)
        }
    }
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

/// Lets another thread run, if one waits, because it asked for it (`byForce`: then this thread is busy).
@inline(never) private func yieldGlobalLock(_ context: CollectorContext, byForce: Bool) {
    context.stackPointer = apus_save_registers(context.registers)
    pthread_mutex_lock(mutexPointer())
    defer { pthread_mutex_unlock(mutexPointer()) }
    if GlobalLock.waitingCount == 0 { return }
    let now = monotonicNanoseconds()
    let isInWindow = now < GlobalLock.windowEnd
    if byForce && !isInWindow { GlobalLock.windowEnd = now &+ GlobalLock.slice }
    let next = GlobalLock.next(now)
    // A busy thread that makes room for an awake one in the window goes on where it stopped.
    let goesFirst = byForce && context.isBusy && isInWindow && !CollectorContext(raw: next).isBusy
    context.isBusy = byForce
    handOver(to: next)
    waitForTurn(context, goesFirst: goesFirst)
}

/// Gives other waiting threads a turn, as `time.sleep(0)` does.
package func yieldThread(_ ts: ThreadState) { yieldGlobalLock(ts.context, byForce: false) }

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
    if reasons & PollReason.handOver != 0 { yieldGlobalLock(context, byForce: true) }
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
