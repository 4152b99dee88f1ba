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
    define("exit_thread", "()") { thread, _ in raiseEmpty(ThreadState(raw: thread), .systemExit).raw }
    define("interrupt_main", "(signum=2, /)") { interruptMain(ThreadState(raw: $0), Arguments(raw: $1)[0]).raw }
    define("stack_size", "(size=0, /)") { stackSize(ThreadState(raw: $0), Arguments(raw: $1)[0]).raw }
    define("_set_sentinel", "()") { thread, _ in setSentinel(ThreadState(raw: thread)).raw }
    defineExceptionHook(ts, namespace, name)
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

/// Bytes of the native stack of threads to be started; 0: `defaultStackSize`.
nonisolated(unsafe) private var chosenStackSize = 0
private let defaultStackSize = 8 << 20
/// CPython's smallest.
private let leastStackSize = 32 << 10

/// What a new thread runs; handed over through handles, because the values leave this thread's stack.
private final class Start: @unchecked Sendable {
    let thread: ThreadState
    let function: Handle
    let arguments: Handle
    let keywords: Handle

    init(_ thread: ThreadState, _ given: Arguments) {
        self.thread = thread
        function = Handle(given[0])
        arguments = Handle(given[1])
        keywords = Handle(given[2])
    }

    func releaseHandles() {
        function.release()
        arguments.release()
        keywords.release()
    }
}

private func startThread(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    if !isCallable(ts, arguments[0]) { return raise(ts, .typeError, "first arg must be callable") }
    if !arguments[1].hasLayout(ShapeNumber.tuple) { return raise(ts, .typeError, "2nd arg must be a tuple") }
    if !arguments[2].isNull && !arguments[2].hasLayout(ShapeNumber.dict) {
        return raise(ts, .typeError, "optional 3rd arg must be a dictionary")
    }
    // Reserved here, where a failure can be reported.
    guard let reserved = reserveThread() else { return raise(ts, .runtimeError, "can't start new thread") }
    let context = Unmanaged.passRetained(Start(reserved, arguments)).toOpaque()
    var thread = pthread_t()
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    pthread_attr_setstacksize(&attributes, chosenStackSize == 0 ? defaultStackSize : max(chosenStackSize, 256 << 10))
    let result = pthread_create(&thread, &attributes, threadMain, context)
    pthread_attr_destroy(&attributes)
    if result != 0 {
        Unmanaged<Start>.fromOpaque(context).takeRetainedValue().releaseHandles()
        discardReserved(reserved)
        return raise(ts, .runtimeError, "can't start new thread")
    }
    return makeInteger(ts, Int(bitPattern: UInt(thread)))
}

private func threadMain(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let context else { return nil }
    let start = Unmanaged<Start>.fromOpaque(context).takeRetainedValue()
    let ts = start.thread
    attachReserved(ts)
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
    start.releaseHandles()
    releaseSentinel(ts)
    detachThread(ts)
    return nil
}

/// `stack_size(size)`: the size until now; 0 is the default.
private func stackSize(_ ts: ThreadState, _ value: Value) -> Value {
    let old = chosenStackSize
    if value.isNull { return Value(small: old) }
    let (size, isValid) = indexInteger(ts, value, clamp: false, overflow: .overflowError)
    if !isValid { return .null }
    if size < 0 { return raise(ts, .valueError, "size must be 0 or a positive value") }
    if size != 0 && size < leastStackSize { return raise(ts, .valueError, "size not valid: \(size) bytes") }
    chosenStackSize = size
    return makeInteger(ts, old)
}

/// `interrupt_main(signum)`: as if the signal had come. What no Python handler waits for is ignored, as in CPython.
private func interruptMain(_ ts: ThreadState, _ value: Value) -> Value {
    var number = Int(SIGINT)
    if !value.isNull {
        let (given, isValid) = indexInteger(ts, value, clamp: true)
        if !isValid { return .null }
        number = given
    }
    // NSIG is 65.
    if number < 1 || number >= 65 { return raise(ts, .valueError, "signal number out of range") }
    if number == Int(SIGINT) { interruptMainThread() }
    return .none
}

// MARK: - The end of a thread

/// The locks that `_set_sentinel` made, by thread state: released when the thread ends.
nonisolated(unsafe) private var sentinels: [Int: Handle] = [:]

/// A new lock that is released when this thread ends.
private func setSentinel(_ ts: ThreadState) -> Value {
    let lock = makeLock(ts)
    if lock.isErr { return .null }
    sentinels[ts.raw]?.release()
    sentinels[ts.raw] = Handle(lock)
    return lock
}

private func releaseSentinel(_ ts: ThreadState) {
    guard let sentinel = sentinels.removeValue(forKey: ts.raw) else { return }
    LockWord(of: sentinel.value).release()
    sentinel.release()
}

/// `_ExceptHookArgs` and `_excepthook`, which `threading` reports exceptions with.
private func defineExceptionHook(_ ts: ThreadState, _ namespace: DictObject, _ module: Value) {
    let type = makeStructureType(
        ts, title: "_ExceptHookArgs", module: "_thread", ["exc_type", "exc_value", "exc_traceback", "thread"])
    if type.isErr { return }
    _ = dictSet(ts, namespace, intern(ts, "_ExceptHookArgs" as StaticString).value, type)
    defineFunction(ts, namespace, "_excepthook", "(args, /)", module: module) {
        exceptionHook(ThreadState(raw: $0), Arguments(raw: $1)[0]).raw
    }
}

private func exceptionHook(_ ts: ThreadState, _ arguments: Value) -> Value {
    guard arguments.hasLayout(ShapeNumber.tuple), typeName(arguments) == "_ExceptHookArgs",
        TupleObject(arguments).count == 4
    else { return raise(ts, .typeError, "_thread.excepthook argument type must be ExceptHookArgs") }
    let items = TupleObject(arguments)
    if items[0] == KnownType.systemExit.object.value { return .none }
    var name = String(ts.identifier)
    if !items[3].isNone {
        let given = getAttribute(ts, items[3], intern(ts, "name" as StaticString).value)
        if given.isErr { return .null }
        let text = str(ts, given)
        if text.isErr { return .null }
        name = swiftString(StringObject(text))
    }
    var report = "Exception in thread \(name):\n"
    if items[1].isNone {
        report += "\(items[0].hasLayout(ShapeNumber.type) ? typeName(TypeObject(items[0])) : "None")\n"
    } else {
        report += exceptionReport(ts, items[1])
    }
    writeStandardError(ts, report)
    return .none
}
