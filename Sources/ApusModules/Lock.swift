import ApusRuntime
import Glibc

// `_thread.lock`: a LockWord in an object.

func initializeLockType(_ ts: ThreadState) -> TypeObject {
    let type = makeType(ts, "lock", layout: ShapeNumber.lock, base: Types.object, flags: 0)
    type.writing(ts).module = intern(ts, "_thread" as StaticString).value
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
            Value(LockWord(of: Arguments(raw: arguments)[0]).isHeld).raw
        }
    }
    defineMethod(ts, type, "_at_fork_reinit", "(self, /)") { _, arguments in
        LockWord(of: Arguments(raw: arguments)[0]).reset()
        return Value.none.raw
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
        let word = LockWord(of: lock).isHeld ? "locked" : "unlocked"
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
    var isBlocking = 1
    if !arguments[1].isNull {
        let (flag, isValid) = indexInteger(ts, arguments[1], clamp: true)
        if !isValid { return nil }
        isBlocking = flag == 0 ? 0 : 1
    }
    var timeout = -1.0
    if !arguments[2].isNull {
        if arguments[2].isExactFloat {
            timeout = arguments[2].float
        } else {
            let (seconds, isValid) = indexInteger(ts, arguments[2], clamp: true)
            if !isValid { return nil }
            timeout = Double(seconds)
        }
    }
    if timeout.isNaN {
        raise(ts, .valueError, "Invalid value NaN (not a number)")
        return nil
    }
    if abs(timeout) >= 9_223_372_036.854775 {
        raise(ts, .overflowError, "timestamp too large to convert to C _PyTime_t")
        return nil
    }
    if isBlocking == 0 && timeout != -1 {
        raise(ts, .valueError, "can't specify a timeout for a non-blocking call")
        return nil
    }
    if timeout < 0 && timeout != -1 {
        raise(ts, .valueError, "timeout value must be positive")
        return nil
    }
    return isBlocking == 0 ? 0 : timeout < 0 ? -1 : Int(timeout * 1e9)
}

func makeLock(_ ts: ThreadState) -> Value {
    LockObject.allocate(ts, lockWord: 0, owner: 0, depth: 0).value
}

/// How long the main thread waits for a lock until it looks for signals: one that comes just before the wait begins
/// does not end it.
private let signalInterval = 50_000_000

/// Takes the lock; waits for ever with a negative time. 1 taken, 0 the time has run out, -1 a signal's handler raised.
@discardableResult
func take(_ ts: ThreadState, _ lock: LockObject, nanoseconds: Int) -> Int {
    let word = LockWord(of: lock.value)
    if word.tryTake() { return 1 }
    if nanoseconds == 0 { return 0 }
    let end = nanoseconds < 0 ? Int.max : monotonicNanoseconds() &+ nanoseconds
    let looksForSignals = isInterruptible(ts)
    while true {
        let code = blocked(ts) {
            if looksForSignals && isInterruptPending { return EINTR }
            let until = looksForSignals ? min(end, monotonicNanoseconds() &+ signalInterval) : end
            return word.wait(until: until == .max ? -1 : until)
        }
        keepAlive(lock.raw)
        if code == 0 { return 1 }
        if !runPendingCalls(ts) { return -1 }
        if monotonicNanoseconds() >= end { return 0 }
    }
}

@discardableResult
func release(_ ts: ThreadState, _ lock: LockObject) -> Bool {
    let wasHeld = LockWord(of: lock.value).release()
    if !wasHeld { raise(ts, .runtimeError, "release unlocked lock") }
    return wasHeld
}
