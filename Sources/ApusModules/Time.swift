import ApusRuntime
import Glibc

/// The module `time`.
package func makeTimeModule(_ ts: ThreadState) -> ModuleObject {
    let name = intern(ts, "time" as StaticString).value
    let module = makeModule(ts, name)
    let namespace = module.namespace
    func define(_ title: StaticString, _ signature: StaticString, _ entry: NativeEntry) {
        defineFunction(ts, namespace, title, signature, module: name, entry)
    }
    define("time", "()") { thread, _ in makeFloat(ThreadState(raw: thread), seconds(CLOCK_REALTIME)).raw }
    define("time_ns", "()") { thread, _ in makeInteger(ThreadState(raw: thread), nanoseconds(CLOCK_REALTIME)).raw }
    define("monotonic", "()") { thread, _ in makeFloat(ThreadState(raw: thread), seconds(CLOCK_MONOTONIC)).raw }
    define("monotonic_ns", "()") { thread, _ in makeInteger(ThreadState(raw: thread), nanoseconds(CLOCK_MONOTONIC)).raw
    }
    define("perf_counter", "()") { thread, _ in makeFloat(ThreadState(raw: thread), seconds(CLOCK_MONOTONIC)).raw }
    define("perf_counter_ns", "()") { thread, _ in
        makeInteger(ThreadState(raw: thread), nanoseconds(CLOCK_MONOTONIC)).raw
    }
    define("process_time", "()") { thread, _ in
        makeFloat(ThreadState(raw: thread), seconds(CLOCK_PROCESS_CPUTIME_ID)).raw
    }
    define("process_time_ns", "()") { thread, _ in
        makeInteger(ThreadState(raw: thread), nanoseconds(CLOCK_PROCESS_CPUTIME_ID)).raw
    }
    define("thread_time", "()") { thread, _ in
        makeFloat(ThreadState(raw: thread), seconds(CLOCK_THREAD_CPUTIME_ID)).raw
    }
    define("thread_time_ns", "()") { thread, _ in
        makeInteger(ThreadState(raw: thread), nanoseconds(CLOCK_THREAD_CPUTIME_ID)).raw
    }
    defineCalendarFunctions(ts, namespace, name)
    define("sleep", "(seconds, /)") { sleepFunction(ThreadState(raw: $0), Arguments(raw: $1)[0]).raw }
    return module
}

private func nanoseconds(_ clock: clockid_t) -> Int {
    var time = timespec()
    clock_gettime(clock, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
}

private func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

private func sleepFunction(_ ts: ThreadState, _ value: Value) -> Value {
    var duration = 0.0
    if value.isSmall {
        duration = Double(value.small)
    } else if value.isExactFloat {
        duration = value.float
    } else {
        let number = indexValue(ts, value)
        if number.isErr { return .null }
        if !number.isSmall { return raise(ts, .overflowError, "timestamp too large to convert to C _PyTime_t") }
        duration = Double(number.small)
    }
    if duration.isNaN { return raise(ts, .valueError, "Invalid value NaN (not a number)") }
    if duration < 0 { return raise(ts, .valueError, "sleep length must be non-negative") }
    if duration > 9e9 { return raise(ts, .overflowError, "timestamp too large to convert to C _PyTime_t") }
    let end = nanoseconds(CLOCK_MONOTONIC) + Int(duration * 1e9)
    while true {
        let status = blocked(ts) {
            var deadline = timespec(tv_sec: end / 1_000_000_000, tv_nsec: end % 1_000_000_000)
            return clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &deadline, nil)
        }
        if status != EINTR { return .none }
        // A signal: its handler may raise, else the rest of the time is slept (PEP 475).
        if !runPendingCalls(ts) { return .null }
    }
}
