import ApusRuntime
import Glibc

/// The module `_thread`: operating-system threads that take turns under the global lock.
package func makeThreadModule(_ ts: ThreadState) -> ModuleObject {
    let name = intern(ts, "_thread" as StaticString).value
    let module = makeModule(ts, name)
    let namespace = module.namespace
    func define(_ title: StaticString, _ signature: StaticString, _ entry: NativeEntry) {
        defineFunction(ts, namespace, title, signature, module: name, entry)
    }
    define("start_new_thread", "(function, args, kwargs=None, /)") {
        startThread(ThreadState(raw: $0), Arguments(raw: $1)).raw
    }
    define("start_new", "(function, args, kwargs=None, /)") {
        startThread(ThreadState(raw: $0), Arguments(raw: $1)).raw
    }
    define("get_ident", "()") { thread, _ in
        let ts = ThreadState(raw: thread)
        return makeInteger(ts, ts.identifier).raw
    }
    define("get_native_id", "()") { thread, _ in makeInteger(ThreadState(raw: thread), nativeThreadIdentifier()).raw }
    define("_count", "()") { thread, _ in Value(small: attachedThreads() - 1).raw }
    define("exit", "()") { thread, _ in raiseEmpty(ThreadState(raw: thread), .systemExit).raw }
    define("interrupt_main", "(signum=2, /)") { _, _ in Value.none.raw }
    define("stack_size", "(size=0, /)") { _, _ in Value(small: 0).raw }
    define("allocate_lock", "()") { thread, _ in makeLock(ThreadState(raw: thread)).raw }
    define("allocate", "()") { thread, _ in makeLock(ThreadState(raw: thread)).raw }
    _ = dictSet(ts, namespace, intern(ts, "error" as StaticString).value, KnownType.runtimeError.object.value)
    _ = dictSet(ts, namespace, intern(ts, "TIMEOUT_MAX" as StaticString).value, makeFloat(ts, 9_223_372_036))
    let lockType = initializeLockType(ts)
    _ = dictSet(ts, namespace, intern(ts, "LockType" as StaticString).value, lockType.value)
    _ = dictSet(ts, namespace, intern(ts, "RLock" as StaticString).value, initializeReentrantLockType(ts).value)
    return module
}

// MARK: - Threads

/// What a new thread runs; handed over through handles, because the values leave this thread's stack.
private final class Start: @unchecked Sendable {
    let function: Handle
    let arguments: Handle
    let keywords: Handle
    init(function: Handle, arguments: Handle, keywords: Handle) {
        self.function = function
        self.arguments = arguments
        self.keywords = keywords
    }
}

private func startThread(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    if !arguments[1].hasLayout(ShapeNumber.tuple) { return raise(ts, .typeError, "2nd arg must be a tuple") }
    if !arguments[2].isNull && !arguments[2].hasLayout(ShapeNumber.dict) {
        return raise(ts, .typeError, "optional 3rd arg must be a dictionary")
    }
    if !arguments[0].isObject { return raise(ts, .typeError, "first arg must be callable") }
    let start = Start(
        function: Handle(arguments[0]), arguments: Handle(arguments[1]), keywords: Handle(arguments[2]))
    let context = Unmanaged.passRetained(start).toOpaque()
    var thread = pthread_t()
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    pthread_attr_setstacksize(&attributes, 8 << 20)
    let result = pthread_create(&thread, &attributes, threadMain, context)
    pthread_attr_destroy(&attributes)
    if result != 0 {
        release(Unmanaged<Start>.fromOpaque(context).takeRetainedValue())
        return raise(ts, .runtimeError, "can't start new thread")
    }
    return makeInteger(ts, Int(bitPattern: UInt(thread)))
}

private func release(_ start: Start) {
    start.function.release()
    start.arguments.release()
    start.keywords.release()
}

private func threadMain(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let context else { return nil }
    let start = Unmanaged<Start>.fromOpaque(context).takeRetainedValue()
    let ts = attachThread()
    prepareThread(ts)
    let function = start.function.value
    let arguments = TupleObject(start.arguments.value)
    let keywords = start.keywords.value
    let result = callWithTuple(ts, function, arguments, keywords)
    if result.isErr {
        let exception = takeException(ts)
        if !matches(ts, exception, .systemExit) {
            let title = repr(ts, function)
            let text = title.isErr ? "?" : swiftString(StringObject(title))
            writeStandardError(
                ts, "Exception ignored in thread started by: \(text)\n" + exceptionReport(ts, exception))
        }
    }
    release(start)
    detachThread(ts)
    return nil
}

// MARK: - Locks

/// A lock's state lives in malloc'ed memory: a mutex, a condition and whether it is held.
private struct LockState {
    var mutex = pthread_mutex_t()
    var condition = pthread_cond_t()
    var isHeld = false
}

private func state(_ lock: LockObject) -> UnsafeMutablePointer<LockState> {
    pointer(lock.handle).assumingMemoryBound(to: LockState.self)
}

private func makeLock(_ ts: ThreadState) -> Value {
    LockObject.allocate(ts, owner: 0, depth: 0, handle: makeLockState()).value
}

/// The address of a new lock's state.
func makeLockState() -> Int {
    let memory = UnsafeMutablePointer<LockState>.allocate(capacity: 1)
    memory.initialize(to: LockState())
    pthread_mutex_init(&memory.pointee.mutex, nil)
    var attributes = pthread_condattr_t()
    pthread_condattr_init(&attributes)
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    pthread_cond_init(&memory.pointee.condition, &attributes)
    return Int(bitPattern: memory)
}

private func initializeLockType(_ ts: ThreadState) -> TypeObject {
    let type = makeType(ts, "lock", layout: ShapeNumber.lock, base: Types.object, flags: 0)
    defineMethod(ts, type, "acquire", "(self, blocking=True, timeout=-1)") {
        acquire(ThreadState(raw: $0), Arguments(raw: $1)).raw
    }
    defineMethod(ts, type, "acquire_lock", "(self, blocking=True, timeout=-1)") {
        acquire(ThreadState(raw: $0), Arguments(raw: $1)).raw
    }
    for name in ["release", "release_lock"] as [StaticString] {
        defineMethod(ts, type, name, "(self, /)") {
            release(ThreadState(raw: $0), LockObject(Arguments(raw: $1)[0])) ? Value.none.raw : 0
        }
    }
    for name in ["locked", "locked_lock"] as [StaticString] {
        defineMethod(ts, type, name, "(self, /)") { _, arguments in
            Value(state(LockObject(Arguments(raw: arguments)[0])).pointee.isHeld).raw
        }
    }
    defineMethod(ts, type, "__enter__", "(self, /)") {
        take(ThreadState(raw: $0), LockObject(Arguments(raw: $1)[0]), nanoseconds: -1) < 0 ? 0 : Value.true.raw
    }
    defineMethod(ts, type, "__exit__", "(self, type=None, value=None, traceback=None, /)") {
        release(ThreadState(raw: $0), LockObject(Arguments(raw: $1)[0])) ? Value.none.raw : 0
    }
    defineMethod(ts, type, "__repr__", "(self, /)") {
        let ts = ThreadState(raw: $0)
        let lock = Arguments(raw: $1)[0]
        let word = state(LockObject(lock)).pointee.isHeld ? "locked" : "unlocked"
        return makeString(ts, "<\(word) _thread.lock object at 0x\(String(UInt(bitPattern: lock.raw), radix: 16))>").raw
    }
    return type
}

private func acquire(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    guard let nanoseconds = waitingTime(ts, arguments) else { return .null }
    let taken = take(ts, LockObject(arguments[0]), nanoseconds: nanoseconds)
    return taken < 0 ? .null : Value(taken != 0)
}

/// The nanoseconds that `acquire(blocking, timeout)` may wait, negative for ever; nil with an exception set.
func waitingTime(_ ts: ThreadState, _ arguments: Arguments) -> Int? {
    let isBlocking = arguments[1].isNull ? 1 : isTrue(ts, arguments[1])
    if isBlocking < 0 { return nil }
    var timeout = -1.0
    if !arguments[2].isNull {
        if arguments[2].isSmall {
            timeout = Double(arguments[2].small)
        } else if arguments[2].isExactFloat {
            timeout = arguments[2].float
        } else {
            raise(ts, .typeError, "'\(typeName(arguments[2]))' object cannot be interpreted as an integer or float")
            return nil
        }
    }
    if isBlocking == 0 && timeout != -1 {
        raise(ts, .valueError, "can't specify a timeout for a non-blocking call")
        return nil
    }
    if timeout < 0 && timeout != -1 {
        raise(ts, .valueError, "timeout value must be a non-negative number")
        return nil
    }
    guard timeout <= 9_223_372_036 else {
        raise(ts, .overflowError, "timeout value is too large")
        return nil
    }
    return isBlocking == 0 ? 0 : timeout < 0 ? -1 : Int(timeout * 1e9)
}

/// How long the main thread waits for a lock until it looks for signals, which do not end the wait for a condition.
private let signalInterval = 50_000_000

/// Takes the lock; waits for ever with a negative time. 1 taken, 0 the time has run out, -1 a signal's handler raised.
@discardableResult
func take(_ ts: ThreadState, _ lock: LockObject, nanoseconds: Int) -> Int {
    let state = state(lock)
    pthread_mutex_lock(&state.pointee.mutex)
    if !state.pointee.isHeld {
        state.pointee.isHeld = true
        pthread_mutex_unlock(&state.pointee.mutex)
        return 1
    }
    pthread_mutex_unlock(&state.pointee.mutex)
    if nanoseconds == 0 { return 0 }
    let end = nanoseconds < 0 ? Int.max : monotonicTime() + nanoseconds
    let looksForSignals = isInterruptible(ts)
    while true {
        let result = blocked(ts) { wait(state, end, looksForSignals) }
        keepAlive(lock.raw)
        if result >= 0 { return result }
        if !runPendingCalls(ts) { return -1 }
    }
}

/// Waits for the lock until the time `end`: 1 taken, 0 the time has run out, -1 a signal has come.
private func wait(_ state: UnsafeMutablePointer<LockState>, _ end: Int, _ looksForSignals: Bool) -> Int {
    pthread_mutex_lock(&state.pointee.mutex)
    defer { pthread_mutex_unlock(&state.pointee.mutex) }
    while state.pointee.isHeld {
        let now = monotonicTime()
        if now >= end { return 0 }
        if looksForSignals && isInterruptPending { return -1 }
        let until = looksForSignals ? min(end, now + signalInterval) : end
        if until == Int.max {
            pthread_cond_wait(&state.pointee.condition, &state.pointee.mutex)
        } else {
            var deadline = timespec(tv_sec: until / 1_000_000_000, tv_nsec: until % 1_000_000_000)
            _ = pthread_cond_timedwait(&state.pointee.condition, &state.pointee.mutex, &deadline)
        }
    }
    state.pointee.isHeld = true
    return 1
}

private func monotonicTime() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
}

@discardableResult
func release(_ ts: ThreadState, _ lock: LockObject) -> Bool {
    let state = state(lock)
    pthread_mutex_lock(&state.pointee.mutex)
    let wasHeld = state.pointee.isHeld
    state.pointee.isHeld = false
    pthread_cond_signal(&state.pointee.condition)
    pthread_mutex_unlock(&state.pointee.mutex)
    if !wasHeld { raise(ts, .runtimeError, "release unlocked lock") }
    return wasHeld
}
