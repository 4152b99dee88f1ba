import ApusRuntime
import Glibc

// Bodies of _apus_select.stub. The waits end early for a signal: whoever calls them computes the time that is left.

/// A pair of numbers.
private func pair(_ ts: ThreadState, _ first: Int, _ second: Int) -> Value {
    makeTuple(ts, makeInteger(ts, first), makeInteger(ts, second)).value
}

/// Waits until `call` has a result, at most that many milliseconds (for ever where negative), repeating what signals
/// interrupt. Nil with an exception set.
private func waiting(_ ts: ThreadState, _ milliseconds: Int, _ call: (Int32) -> Int32) -> Int32? {
    let start = monotonicMilliseconds()
    var left = milliseconds
    while true {
        let slice = Int32(clamping: left < 0 ? -1 : left)
        let count = blocked(ts) { call(slice) }
        if count > 0 { return count }
        if count < 0 && errno != EINTR {
            raiseSystemError(ts, errno)
            return nil
        }
        if count < 0 && !runPendingCalls(ts) { return nil }
        if milliseconds < 0 {
            if count == 0 { return 0 }
            continue
        }
        left = milliseconds &- (monotonicMilliseconds() &- start)
        if left <= 0 { return 0 }
    }
}

private func monotonicMilliseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec &* 1000 &+ now.tv_nsec / 1_000_000
}

func selectPoll(_ ts: ThreadState, _ entries: ListObject, _ milliseconds: Int) -> Value {
    var descriptors: [pollfd] = []
    for index in 0..<listCount(entries) {
        let entry = listItem(ts, entries, index)
        guard entry.hasLayout(ShapeNumber.tuple), TupleObject(entry).count == 2,
            let descriptor = integer32Argument(ts, TupleObject(entry)[0]),
            let events = integerArgument(ts, TupleObject(entry)[1])
        else {
            if ts.exception.isNull { raise(ts, .typeError, "pairs of descriptor and events expected") }
            return .null
        }
        descriptors.append(pollfd(fd: Int32(descriptor), events: Int16(truncatingIfNeeded: events), revents: 0))
    }
    let count = descriptors.count
    guard waiting(ts, milliseconds, { poll(&descriptors, nfds_t(count), $0) }) != nil else { return .null }
    let ready = makeList(ts, 0)
    for entry in descriptors where entry.revents != 0 {
        let events = Int(UInt16(bitPattern: entry.revents))
        if !listAppend(ts, ready, pair(ts, Int(entry.fd), events)) { return .null }
    }
    return ready.value
}

// MARK: - epoll, which the C library's Swift module does not show

@_silgen_name("epoll_create1") private func systemEpollCreate(_ flags: Int32) -> Int32
@_silgen_name("epoll_ctl")
private func systemEpollControl(
    _ epoll: Int32, _ operation: Int32, _ descriptor: Int32, _ event: UnsafeMutableRawPointer?
) -> Int32
@_silgen_name("epoll_wait")
private func systemEpollWait(
    _ epoll: Int32, _ events: UnsafeMutableRawPointer?, _ maximum: Int32, _ milliseconds: Int32
) -> Int32

/// Bytes of a `struct epoll_event`: 32 bits of events, then 64 of data, packed on x86-64 alone.
private let eventSize = {
    #if arch(x86_64)
        12
    #else
        16
    #endif
}()

func selectEpollCreate(_ ts: ThreadState, _ flags: Int) -> Int? {
    let descriptor = systemEpollCreate(Int32(flags))
    if descriptor >= 0 { return Int(descriptor) }
    raiseSystemError(ts, errno)
    return nil
}

func selectEpollControl(_ ts: ThreadState, _ epoll: Int, _ operation: Int, _ descriptor: Int, _ events: Int) -> Bool {
    var event = [UInt8](repeating: 0, count: 16)
    let result = event.withUnsafeMutableBytes { bytes in
        bytes.storeBytes(of: UInt32(truncatingIfNeeded: events), as: UInt32.self)
        bytes.storeBytes(of: Int32(descriptor), toByteOffset: eventSize - 8, as: Int32.self)
        return systemEpollControl(Int32(epoll), Int32(operation), Int32(descriptor), bytes.baseAddress)
    }
    if result == 0 { return true }
    raiseSystemError(ts, errno)
    return false
}

func selectEpollWait(_ ts: ThreadState, _ epoll: Int, _ maximum: Int, _ milliseconds: Int) -> Value {
    let room = max(1, min(maximum, 65_536))
    guard let memory = malloc(room * eventSize) else {
        raiseEmpty(ts, .memoryError)
        return .null
    }
    defer { free(memory) }
    guard
        let count = waiting(
            ts, milliseconds, { systemEpollWait(Int32(epoll), memory, Int32(room), $0) })
    else { return .null }
    let ready = makeList(ts, 0)
    for index in 0..<Int(count) {
        let place = Int(bitPattern: memory) + index * eventSize
        if !listAppend(ts, ready, pair(ts, loadHalf(place, eventSize - 8), loadHalf(place, 0))) { return .null }
    }
    return ready.value
}
