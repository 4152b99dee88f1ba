import ApusRuntime
import Glibc

// Bodies of _signal.stub. A signal only leaves a mark; the handler, a Python object, runs in the main thread at its next
// safepoint.

/// Signals are 1 to 64.
private let signalCount = 65

/// What a mark in a signal handler needs: memory of plain bytes, one a signal.
nonisolated(unsafe) private let marks: UnsafeMutablePointer<UInt8> = {
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: signalCount)
    memory.initialize(repeating: 0, count: signalCount)
    return memory
}()
nonisolated(unsafe) private var hasMarks = false
nonisolated(unsafe) private var mainThread = 0
nonisolated(unsafe) private var wakeupDescriptor: Int32 = -1
/// A list: the handler of each signal, None for one that Python did not set.
nonisolated(unsafe) private var handlers: Handle?

private func handlerList() -> ListObject {
    guard let handlers else { fatalError("the handlers' list is made with the module") }
    return ListObject(handlers.value)
}

func signalFinish(_ ts: ThreadState, _ module: ModuleObject) -> Bool {
    let list = makeList(ts, 0)
    for number in 0..<signalCount {
        var action = sigaction()
        var handler = Value.none
        if number > 0 && sigaction(Int32(number), nil, &action) == 0 {
            let address = unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
            if address == 0 || address == 1 { handler = Value(small: address) }
        }
        if number == Int(SIGINT) && handler.isNone {
            handler = dictGetString(module.namespace, intern(ts, "default_int_handler" as StaticString))
        }
        if !listAppend(ts, list, handler) { return false }
    }
    handlers = Handle(list.value)
    mainThread = ts.raw
    let before = pendingCallHook
    pendingCallHook = { ts in
        if let before, !before(ts) { return false }
        return !hasMarks || !isInterruptible(ts) || runHandlers(ts)
    }
    let error = intern(ts, "ItimerError" as StaticString).value
    return dictSet(ts, module.namespace, error, KnownType.osError.object.value)
}

/// Calls the handlers of the signals that have come; false with an exception set.
private func runHandlers(_ ts: ThreadState) -> Bool {
    hasMarks = false
    for number in 1..<signalCount where marks[number] != 0 {
        marks[number] = 0
        let handler = listItem(ts, handlerList(), number)
        if handler.isNone || handler.isSmall { continue }
        let frame = ts.frame.function.isNull ? Value.none : frameObject(ts, ts.frame).value
        if callValue(ts, handler, Value(small: number), frame).isErr {
            // What came with it is not lost.
            hasMarks = true
            return false
        }
    }
    return true
}

/// Runs in whatever thread the system chose, between any two instructions.
private func receive(_ number: Int32) {
    let saved = errno
    marks[Int(number)] = 1
    hasMarks = true
    if wakeupDescriptor >= 0 {
        var byte = UInt8(truncatingIfNeeded: number)
        _ = write(wakeupDescriptor, &byte, 1)
    }
    let main = ThreadState(raw: mainThread)
    requestPoll(main, 1 << 20)
    // The main thread may be waiting in a system call, which only a signal of its own ends.
    if pthread_equal(pthread_self(), pthread_t(main.identifier)) == 0 {
        pthread_kill(pthread_t(main.identifier), number)
    }
    errno = saved
}

private func isValid(_ ts: ThreadState, _ number: Int) -> Bool {
    if number >= 1 && number < signalCount { return true }
    raise(ts, .valueError, "signal number out of range")
    return false
}

func signalSignal(_ ts: ThreadState, _ number: Int, _ handler: Value) -> Value {
    if !isInterruptible(ts) {
        return raise(ts, .valueError, "signal only works in main thread of the main interpreter")
    }
    guard isValid(ts, number) else { return .null }
    var action = sigaction()
    // SIG_DFL and SIG_IGN may come as members of an enumeration.
    let plain = handler.isSmall ? handler : isInteger(handler) ? indexValue(ts, handler) : Value.null
    if plain.isSmall && (plain.small == 0 || plain.small == 1) {
        action.__sigaction_handler.sa_handler = plain.small == 0 ? SIG_DFL : SIG_IGN
    } else {
        if handler.isSmall || lookupSpecial(ts, typeOf(handler), .call).isNull {
            return raise(ts, .typeError, "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
        }
        action.__sigaction_handler.sa_handler = { receive($0) }
    }
    if !runPendingCalls(ts) { return .null }
    if sigaction(Int32(number), &action, nil) != 0 { return raiseSystemError(ts, errno) }
    let old = listItem(ts, handlerList(), number)
    return listSetItem(ts, handlerList(), number, plain.isSmall ? plain : handler) ? old : .null
}

func signalGetsignal(_ ts: ThreadState, _ number: Int) -> Value {
    isValid(ts, number) ? listItem(ts, handlerList(), number) : .null
}

func signalDefaultIntHandler(_ ts: ThreadState, _ number: Int, _ frame: Value) -> Bool {
    raiseEmpty(ts, .keyboardInterrupt)
    return false
}

func signalRaiseSignal(_ ts: ThreadState, _ number: Int) -> Bool {
    if raise(Int32(number)) != 0 {
        raiseSystemError(ts, errno)
        return false
    }
    return runPendingCalls(ts)
}

func signalAlarm(_ ts: ThreadState, _ seconds: Int) -> Int? { Int(alarm(UInt32(truncatingIfNeeded: seconds))) }

func signalPause(_ ts: ThreadState) -> Bool {
    _ = blocked(ts) { pause() }
    return runPendingCalls(ts)
}

private func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) * 1e-6 }

private func timerTuple(_ ts: ThreadState, _ timer: itimerval) -> Value {
    makeTuple(ts, makeFloat(ts, seconds(timer.it_value)), makeFloat(ts, seconds(timer.it_interval))).value
}

private func timeValue(_ ts: ThreadState, _ value: Value) -> timeval? {
    guard let number = doubleArgument(ts, value) else { return nil }
    guard number.isFinite, number.magnitude < 0x1p62 else {
        raise(ts, .overflowError, "timestamp out of range for platform time_t")
        return nil
    }
    let whole = number.rounded(.down)
    return timeval(tv_sec: Int(whole), tv_usec: min(Int(((number - whole) * 1e6).rounded(.up)), 999_999))
}

func signalSetitimer(_ ts: ThreadState, _ which: Int, _ delay: Value, _ interval: Value) -> Value {
    guard let first = timeValue(ts, delay) else { return .null }
    guard let next = interval.isNull ? timeval() : timeValue(ts, interval) else { return .null }
    var new = itimerval(it_interval: next, it_value: first)
    var old = itimerval()
    let result = setTimer(Int32(which), &new, &old)
    return result == 0 ? timerTuple(ts, old) : raiseSystemError(ts, errno)
}

func signalGetitimer(_ ts: ThreadState, _ which: Int) -> Value {
    var timer = itimerval()
    return getTimer(Int32(which), &timer) == 0 ? timerTuple(ts, timer) : raiseSystemError(ts, errno)
}

// The C library's module declares the first parameter as an enumeration that differs between versions.
@_silgen_name("setitimer")
private func setTimer(_ which: Int32, _ new: UnsafePointer<itimerval>, _ old: UnsafeMutablePointer<itimerval>) -> Int32
@_silgen_name("getitimer")
private func getTimer(_ which: Int32, _ timer: UnsafeMutablePointer<itimerval>) -> Int32

func signalSiginterrupt(_ ts: ThreadState, _ number: Int, _ flag: Bool) -> Bool {
    guard isValid(ts, number) else { return false }
    var action = sigaction()
    sigaction(Int32(number), nil, &action)
    action.sa_flags = flag ? action.sa_flags & ~SA_RESTART : action.sa_flags | SA_RESTART
    if sigaction(Int32(number), &action, nil) == 0 { return true }
    raiseSystemError(ts, errno)
    return false
}

func signalSetWakeupFd(_ ts: ThreadState, _ descriptor: Int, _ warns: Bool) -> Int? {
    if !isInterruptible(ts) {
        raise(ts, .valueError, "set_wakeup_fd only works in main thread of the main interpreter")
        return nil
    }
    if descriptor != -1 {
        let flags = fcntl(Int32(descriptor), F_GETFL)
        if flags < 0 {
            raiseSystemError(ts, errno)
            return nil
        }
        if flags & O_NONBLOCK == 0 {
            raise(ts, .valueError, "the fd \(descriptor) must be in non-blocking mode")
            return nil
        }
    }
    let old = wakeupDescriptor
    wakeupDescriptor = Int32(descriptor)
    return Int(old)
}

func signalStrsignal(_ ts: ThreadState, _ number: Int) -> Value {
    guard isValid(ts, number) else { return .null }
    guard let text = strsignal(Int32(number)) else { return .none }
    let description = String(cString: text)
    return description.hasPrefix("Unknown signal") ? .none : makeString(ts, description).value
}

// MARK: - Sets of signals

private func signalSet(_ ts: ThreadState, _ signals: sigset_t) -> Value {
    var signals = signals
    let set = makeSet(ts)
    for number in 1..<signalCount where sigismember(&signals, Int32(number)) == 1 {
        if !setAdd(ts, set, Value(small: number)) { return .null }
    }
    return set.value
}

private func signalMask(_ ts: ThreadState, _ iterable: Value) -> sigset_t? {
    var mask = sigset_t()
    sigemptyset(&mask)
    let iterator = getIterator(ts, iterable)
    if iterator.isErr { return nil }
    while true {
        let item = iterateNext(ts, iterator)
        if item.isNull { return ts.exception.isNull ? mask : nil }
        guard let number = integerArgument(ts, item) else { return nil }
        guard number >= 1 && number < signalCount else {
            raise(ts, .valueError, "signal number \(number) out of range [1; 64]")
            return nil
        }
        sigaddset(&mask, Int32(number))
    }
}

func signalValidSignals(_ ts: ThreadState) -> Value {
    var mask = sigset_t()
    sigfillset(&mask)
    return signalSet(ts, mask)
}

func signalPthreadSigmask(_ ts: ThreadState, _ how: Int, _ signals: Value) -> Value {
    guard var mask = signalMask(ts, signals) else { return .null }
    var old = sigset_t()
    let result = pthread_sigmask(Int32(how), &mask, &old)
    if result != 0 { return raiseSystemError(ts, result) }
    return runPendingCalls(ts) ? signalSet(ts, old) : .null
}

func signalPthreadKill(_ ts: ThreadState, _ thread: Int, _ number: Int) -> Bool {
    let result = pthread_kill(pthread_t(bitPattern: thread), Int32(number))
    if result != 0 {
        raiseSystemError(ts, result)
        return false
    }
    return runPendingCalls(ts)
}

func signalSigpending(_ ts: ThreadState) -> Value {
    var mask = sigset_t()
    return sigpending(&mask) == 0 ? signalSet(ts, mask) : raiseSystemError(ts, errno)
}

func signalSigwait(_ ts: ThreadState, _ signals: Value) -> Int? {
    guard var mask = signalMask(ts, signals) else { return nil }
    var number: Int32 = 0
    let result = blocked(ts) { sigwait(&mask, &number) }
    if result == 0 { return Int(number) }
    raiseSystemError(ts, result)
    return nil
}
