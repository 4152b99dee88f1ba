import Glibc
import Testing

@testable import ApusRuntime

/// All tests of the heap, one after another: they switch stress modes and count collections.
@Suite(.serialized) struct HeapTests {}

/// The process's one runtime, set up on a thread of its own that then waits without the global lock for ever.
private let runtime: Void = {
    var ready = sem_t()
    sem_init(&ready, 0, 0)
    withUnsafeMutablePointer(to: &ready) { semaphore in
        var thread = pthread_t()
        pthread_create(
            &thread, nil,
            { argument in
                let ts = initializeRuntime()
                sem_post(argument!.assumingMemoryBound(to: sem_t.self))
                return blocked(ts) { while true { pause() } }
            }, semaphore)
        sem_wait(semaphore)
    }
}()

/// How many objects a test makes. With `APUS_GC_STRESS` every few allocations collect, which makes a test whose heap only
/// grows quadratic: there it takes fewer.
func objectCount(_ usual: Int, underStress: Int) -> Int {
    getenv("APUS_GC_STRESS") == nil ? usual : underStress
}

/// Runs `body` on the calling thread, attached to the runtime; it owns the global lock.
func withRuntime<Result>(_ body: (ThreadState) throws -> Result) rethrows -> Result {
    _ = runtime
    let ts = attachThread()
    enterBaseFrame(ts)
    ts.handled = .none
    ts.recursionLimit = 1000
    defer { detachThread(ts) }
    return try body(ts)
}

/// Runs `body` on `count` new threads, each attached, and waits for them without the global lock.
func onThreads(_ ts: ThreadState, _ count: Int, _ body: @escaping @Sendable (ThreadState, Int) -> Void) {
    final class Job: Sendable {
        let body: @Sendable (ThreadState, Int) -> Void
        let number: Int
        init(_ body: @escaping @Sendable (ThreadState, Int) -> Void, _ number: Int) {
            self.body = body
            self.number = number
        }
    }
    var threads: [pthread_t] = []
    for number in 0..<count {
        var thread = pthread_t()
        let job = Unmanaged.passRetained(Job(body, number))
        pthread_create(
            &thread, nil,
            { argument in
                let job = Unmanaged<Job>.fromOpaque(argument!).takeRetainedValue()
                withRuntime { job.body($0, job.number) }
                return nil
            }, job.toOpaque())
        threads.append(thread)
    }
    blocked(ts) { for thread in threads { pthread_join(thread, nil) } }
}

/// Overwrites the part of the native stack that returned calls have left, so that stale words there keep nothing alive.
@inline(never) func clearDeadStack() {
    withUnsafeTemporaryAllocation(byteCount: 16384, alignment: 16) { buffer in
        _ = memset(buffer.baseAddress!, 0x11, buffer.count)
    }
}

/// Runs `body` with a collection at every `interval`th allocation, freed memory poisoned and every collection verified.
func stressed(_ interval: Int, _ body: () throws -> Void) rethrows {
    HeapOptions.stress = interval
    HeapOptions.poison = true
    HeapOptions.verify = true
    defer {
        HeapOptions.stress = 0
        HeapOptions.poison = false
        HeapOptions.verify = false
    }
    try body()
}

/// A reproducible sequence of numbers (xorshift).
struct Sequence64 {
    private var state: UInt
    init(seed: Int) { state = UInt(bitPattern: seed &* 7919) &+ 88_172_645_463_325_252 }

    mutating func below(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 8) % bound
    }
}
