/// What the collector and the global lock keep about one thread; `ThreadState.collectorContext` is its address. Zeroed
/// when made.
struct CollectorContext: Equatable {
    let raw: Int
    @inline(__always) init(raw: Int) { self.raw = raw }

    static var size: Int { 512 }

    @inline(__always) private func word(_ offset: Int) -> Int { loadWord(raw, offset) }
    @inline(__always) private func set(_ offset: Int, _ word: Int) { storeWord(raw, offset, word) }

    /// The next attached thread's context, or 0.
    @inline(__always) var next: Int {
        get { word(0) }
        nonmutating set { set(0, newValue) }
    }
    @inline(__always) var thread: ThreadState {
        get { ThreadState(raw: word(8)) }
        nonmutating set { set(8, newValue.raw) }
    }
    /// Real end of the hole; `ThreadState.limit` may be lower to force the slow path.
    @inline(__always) var holeEnd: Int {
        get { word(16) }
        nonmutating set { set(16, newValue) }
    }
    /// The block being allocated in, or 0, and the line where its next hole is looked for.
    @inline(__always) var block: Int {
        get { word(24) }
        nonmutating set { set(24, newValue) }
    }
    @inline(__always) var nextLine: Int {
        get { word(32) }
        nonmutating set { set(32, newValue) }
    }
    /// A second hole, a block of its own, for objects of more than a line.
    @inline(__always) var overflowCursor: Int {
        get { word(40) }
        nonmutating set { set(40, newValue) }
    }
    @inline(__always) var overflowEnd: Int {
        get { word(48) }
        nonmutating set { set(48, newValue) }
    }
    /// Where the native stack stood when the thread let go of the global lock, and its end.
    @inline(__always) var stackPointer: Int {
        get { word(56) }
        nonmutating set { set(56, newValue) }
    }
    @inline(__always) var stackTop: Int {
        get { word(64) }
        nonmutating set { set(64, newValue) }
    }
    /// Allocations until the next collection of the stress mode.
    @inline(__always) var stressCountdown: Int {
        get { word(72) }
        nonmutating set { set(72, newValue) }
    }
    /// The next thread waiting for the global lock, or 0.
    @inline(__always) var nextWaiting: Int {
        get { word(80) }
        nonmutating set { set(80, newValue) }
    }
    /// Since when it has waited for the global lock, whether it has been woken and not yet looked, and whether it had to
    /// be asked to let go when it last ran (see GlobalLock.swift).
    @inline(__always) var waitingSince: Int {
        get { word(312) }
        nonmutating set { set(312, newValue) }
    }
    @inline(__always) var isSignalled: Bool {
        get { word(320) != 0 }
        nonmutating set { set(320, newValue ? 1 : 0) }
    }
    @inline(__always) var isBusy: Bool {
        get { word(328) != 0 }
        nonmutating set { set(328, newValue ? 1 : 0) }
    }
    /// Bytes reserved for the Python stack, and whether the thread's finalizers are being run.
    @inline(__always) var pythonStackSize: Int {
        get { word(88) }
        nonmutating set { set(88, newValue) }
    }
    @inline(__always) var isFinalizing: Bool {
        get { word(96) != 0 }
        nonmutating set { set(96, newValue ? 1 : 0) }
    }
    /// A stack of words for native code, all of them roots: its first word, the end of what is in use, and its end.
    @inline(__always) var scratchBase: Int {
        get { word(104) }
        nonmutating set { set(104, newValue) }
    }
    @inline(__always) var scratchTop: Int {
        get { word(112) }
        nonmutating set { set(112, newValue) }
    }
    @inline(__always) var scratchEnd: Int {
        get { word(120) }
        nonmutating set { set(120, newValue) }
    }
    /// The thread has allocated from the heap's reserve.
    @inline(__always) var isShortOfMemory: Bool {
        get { word(384) != 0 }
        nonmutating set { set(384, newValue ? 1 : 0) }
    }
    /// 16 words for the callee-saved registers at that moment.
    @inline(__always) var registers: Int { raw &+ 128 }
    /// A `pthread_cond_t`: the global lock has been handed to this thread.
    @inline(__always) var condition: Int { raw &+ 256 }
}

extension ThreadState {
    @inline(__always) var context: CollectorContext { CollectorContext(raw: collectorContext) }
}
