import ApusRuntime

// `_thread.RLock`: a lock that its owner may take again. It shares the layout of plain locks; `owner` and `depth` change
// only while the lock is held, by its owner.

func initializeReentrantLockType(_ ts: ThreadState) -> TypeObject {
    let type = makeType(ts, "RLock", layout: ShapeNumber.lock, base: Types.object)
    type.writing(ts).module = intern(ts, "_thread" as StaticString).value
    defineNew(ts, type, "(cls, /, *args, **kwargs)") {
        allocateInstance(ThreadState(raw: $0), TypeObject(Arguments(raw: $1)[0]))
    }
    defineMethod(ts, type, "acquire", "(self, blocking=True, timeout=-1)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        guard let nanoseconds = waitingTime(ts, arguments) else { return 0 }
        let taken = takeAgain(ts, LockObject(arguments[0]), nanoseconds: nanoseconds)
        return taken < 0 ? 0 : Value(taken != 0).raw
    }
    defineMethod(ts, type, "__enter__", "(self, /)") {
        let taken = takeAgain(ThreadState(raw: $0), LockObject(Arguments(raw: $1)[0]), nanoseconds: -1)
        return taken < 0 ? 0 : Value.true.raw
    }
    defineMethod(ts, type, "release", "(self, /)") {
        giveBack(ThreadState(raw: $0), LockObject(Arguments(raw: $1)[0])) ? Value.none.raw : 0
    }
    defineMethod(ts, type, "__exit__", "(self, type=None, value=None, traceback=None, /)") {
        giveBack(ThreadState(raw: $0), LockObject(Arguments(raw: $1)[0])) ? Value.none.raw : 0
    }
    defineMethod(ts, type, "_at_fork_reinit", "(self, /)") {
        let lock = LockObject(Arguments(raw: $1)[0])
        let view = lock.writing(ThreadState(raw: $0))
        view.depth = 0
        view.owner = 0
        LockWord(of: lock.value).reset()
        return Value.none.raw
    }
    defineMethod(ts, type, "_is_owned", "(self, /)") {
        let ts = ThreadState(raw: $0)
        return Value(isOwned(ts, LockObject(Arguments(raw: $1)[0]))).raw
    }
    defineMethod(ts, type, "_recursion_count", "(self, /)") {
        let ts = ThreadState(raw: $0)
        let lock = LockObject(Arguments(raw: $1)[0])
        return Value(small: isOwned(ts, lock) ? lock.reading(ts).depth : 0).raw
    }
    defineMethod(ts, type, "_release_save", "(self, /)") {
        let ts = ThreadState(raw: $0)
        let lock = LockObject(Arguments(raw: $1)[0])
        if lock.reading(ts).depth == 0 { return raise(ts, .runtimeError, "cannot release un-acquired lock").raw }
        let saved = makeTuple(ts, Value(small: lock.reading(ts).depth), makeInteger(ts, lock.reading(ts).owner))
        lock.writing(ts).depth = 0
        lock.writing(ts).owner = 0
        release(ts, lock)
        return saved.raw
    }
    defineMethod(ts, type, "_acquire_restore", "(self, state, /)") {
        let ts = ThreadState(raw: $0)
        let lock = LockObject(Arguments(raw: $1)[0])
        let saved = Arguments(raw: $1)[1]
        guard saved.hasLayout(ShapeNumber.tuple), TupleObject(saved).count == 2 else {
            return raise(ts, .typeError, "_acquire_restore() argument 1 must be a tuple of 2 items").raw
        }
        let (depth, isNumber) = indexInteger(ts, TupleObject(saved)[0], clamp: true)
        let (owner, isIdentifier) = indexInteger(ts, TupleObject(saved)[1], clamp: true)
        if !isNumber || !isIdentifier || take(ts, lock, nanoseconds: -1) < 0 { return 0 }
        lock.writing(ts).depth = depth
        lock.writing(ts).owner = owner
        return Value.none.raw
    }
    defineMethod(ts, type, "__repr__", "(self, /)") {
        let ts = ThreadState(raw: $0)
        let lock = LockObject(Arguments(raw: $1)[0])
        let depth = lock.reading(ts).depth
        let address = String(UInt(bitPattern: lock.raw), radix: 16)
        return makeString(
            ts,
            "<\(depth > 0 ? "locked" : "unlocked") \(typeName(lock.value)) object owner=\(lock.reading(ts).owner) "
                + "count=\(depth) at 0x\(address)>"
        ).raw
    }
    return type
}

private func isOwned(_ ts: ThreadState, _ lock: LockObject) -> Bool {
    lock.reading(ts).depth > 0 && lock.reading(ts).owner == ts.identifier
}

/// As `take`, at once where the thread has the lock.
private func takeAgain(_ ts: ThreadState, _ lock: LockObject, nanoseconds: Int) -> Int {
    if isOwned(ts, lock) {
        lock.writing(ts).depth = lock.reading(ts).depth + 1
        return 1
    }
    let taken = take(ts, lock, nanoseconds: nanoseconds)
    if taken == 1 {
        lock.writing(ts).owner = ts.identifier
        lock.writing(ts).depth = 1
    }
    return taken
}

private func giveBack(_ ts: ThreadState, _ lock: LockObject) -> Bool {
    if !isOwned(ts, lock) {
        raise(ts, .runtimeError, "cannot release un-acquired lock")
        return false
    }
    let depth = lock.reading(ts).depth - 1
    lock.writing(ts).depth = depth
    if depth > 0 { return true }
    lock.writing(ts).owner = 0
    return release(ts, lock)
}
