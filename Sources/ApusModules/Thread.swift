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
