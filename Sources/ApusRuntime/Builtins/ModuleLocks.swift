import CApus
import Glibc

// One lock for each module that is being imported, as in importlib: a thread that wants a module which another thread
// has half made waits for it. Where the wait would close a circle, it gets the half-made module instead.
//
// All of this changes under the global lock only.

/// The lock of one module; exists while threads hold or want it.
private final class ModuleLock {
    /// Address of the thread state that holds it, or 0.
    var owner = 0
    /// How often the owner has taken it.
    var depth = 0
    /// Threads that hold it or wait for it.
    var users = 0
}

private enum ModuleLocks {
    nonisolated(unsafe) static var byName: [String: ModuleLock] = [:]
    /// What the thread of a thread state's address is waiting for.
    nonisolated(unsafe) static var awaited: [Int: ModuleLock] = [:]
    /// Address of a word that changes whenever a lock is released: waiting threads sleep on it.
    nonisolated(unsafe) static var releases = 0
}

/// How taking a module's lock ended.
enum ModuleLockOutcome {
    case taken
    /// Waiting would have been for ever: the threads wait for each other's modules.
    case deadlock
    /// An exception is set: what handles a signal raised.
    case interrupted
}

/// How long the main thread sleeps until it looks for signals.
private let signalInterval = 50_000_000

/// Takes the lock of a module; the thread may have it already.
func takeModuleLock(_ ts: ThreadState, _ name: String) -> ModuleLockOutcome {
    let lock = ModuleLocks.byName[name] ?? ModuleLock()
    ModuleLocks.byName[name] = lock
    lock.users += 1
    while lock.owner != 0 && lock.owner != ts.raw {
        if waitsFor(lock, ts) {
            leave(lock, name)
            return .deadlock
        }
        ModuleLocks.awaited[ts.raw] = lock
        let isCalm = waitForRelease(ts)
        ModuleLocks.awaited[ts.raw] = nil
        if !isCalm {
            leave(lock, name)
            return .interrupted
        }
    }
    lock.owner = ts.raw
    lock.depth += 1
    return .taken
}

func releaseModuleLock(_ ts: ThreadState, _ name: String) {
    guard let lock = ModuleLocks.byName[name], lock.owner == ts.raw else { return }
    lock.depth -= 1
    if lock.depth == 0 {
        lock.owner = 0
        if lock.users > 1 {
            apus_store_release(ModuleLocks.releases, apus_load_relaxed(ModuleLocks.releases) &+ 1)
            apus_wake(ModuleLocks.releases, .max)
        }
    }
    leave(lock, name)
}

/// Whether another thread is importing the module.
func isImportedByAnother(_ ts: ThreadState, _ name: String) -> Bool {
    guard !ModuleLocks.byName.isEmpty, let lock = ModuleLocks.byName[name] else { return false }
    return lock.owner != 0 && lock.owner != ts.raw
}

private func leave(_ lock: ModuleLock, _ name: String) {
    lock.users -= 1
    if lock.users == 0 { ModuleLocks.byName[name] = nil }
}

/// Whether the lock's owner waits, perhaps through others, for a lock of this thread.
private func waitsFor(_ lock: ModuleLock, _ ts: ThreadState) -> Bool {
    var next = lock
    while next.owner != ts.raw {
        guard next.owner != 0, let awaited = ModuleLocks.awaited[next.owner] else { return false }
        next = awaited
    }
    return true
}

/// Sleeps until some module's lock is released; false with an exception set by what handles a signal.
private func waitForRelease(_ ts: ThreadState) -> Bool {
    if ModuleLocks.releases == 0 { ModuleLocks.releases = reserveMemory(4096) }
    let seen = UInt32(truncatingIfNeeded: apus_load_relaxed(ModuleLocks.releases))
    blocked(ts) {
        let until = isInterruptible(ts) ? monotonicNanoseconds() &+ signalInterval : -1
        _ = apus_wait(ModuleLocks.releases, seen, until)
    }
    return runPendingCalls(ts)
}
