import Glibc

// A file's buffer and its descriptor. Whoever uses either holds the file's lock, also while a system call runs without
// the global lock: so writes stay whole and in order, and close() waits for a read() of another thread.

/// Bytes of a buffer.
private let bufferCapacity = 1 << 16
/// How long the end of the process waits for a file that another thread is using, in nanoseconds.
private let gracePeriod = 1_000_000_000

// MARK: - The lock

/// Takes the file's lock; false with an exception set when this thread has it already: a finalizer, or what handles a
/// signal, in the middle of another operation on the file.
func lockFile(_ ts: ThreadState, _ file: FileObject) -> Bool {
    let lock = LockWord(of: file.value)
    if _fastPath(lock.tryTake()) {
        file.writing(ts).lockOwner = ts.raw
        return true
    }
    if file.reading(ts).lockOwner == ts.raw {
        let name = repr(ts, file.value)
        if !name.isErr { raise(ts, .runtimeError, "reentrant call inside \(swiftString(StringObject(name)))") }
        return false
    }
    blocked(ts) {
        // No signal ends it, as in CPython.
        while lock.wait(until: -1) != 0 {}
    }
    file.writing(ts).lockOwner = ts.raw
    return true
}

func unlockFile(_ ts: ThreadState, _ file: FileObject) {
    file.writing(ts).lockOwner = 0
    LockWord(of: file.value).release()
}

/// Runs `body` with the file's lock, the file being open and able to do what `need` says (a flag; 0: anything).
/// `failure` with an exception set when it is not.
@inline(__always)
func withLockedFile<Result>(
    _ ts: ThreadState, _ file: FileObject, need: Int, failure: Result, _ body: () -> Result
) -> Result {
    if !lockFile(ts, file) { return failure }
    defer { unlockFile(ts, file) }
    return isUsable(ts, file, need) ? body() : failure
}

private func isUsable(_ ts: ThreadState, _ file: FileObject, _ need: Int) -> Bool {
    let flags = file.reading(ts).flags
    if flags & FileFlags.closed != 0 {
        raise(ts, .valueError, "I/O operation on closed file.")
        return false
    }
    if need != 0 && flags & need == 0 {
        raise(ts, .osError, need == FileFlags.readable ? "not readable" : "not writable")
        return false
    }
    return true
}

/// Makes the buffer where there is none yet; false with MemoryError set. Under the file's lock.
private func prepareBuffer(_ ts: ThreadState, _ file: FileObject) -> Bool {
    if _fastPath(file.reading(ts).buffer != 0) { return true }
    guard let memory = malloc(bufferCapacity) else {
        raiseMemoryError(ts)
        return false
    }
    let view = file.writing(ts)
    view.buffer = Int(bitPattern: memory)
    view.start = 0
    view.end = 0
    return true
}

// MARK: - Writing

/// Appends bytes to what is waiting, writing out when the buffer is full. `owner` keeps the bytes alive. Under the
/// file's lock. False with an exception set.
func appendToFile(_ ts: ThreadState, _ file: FileObject, _ bytes: Int, _ count: Int, owner: Value) -> Bool {
    if !prepareBuffer(ts, file) { return false }
    if !dropReadAhead(ts, file) { return false }
    defer { keepAlive(owner.raw) }
    if file.reading(ts).end &+ count > bufferCapacity {
        if !flushBuffer(ts, file) { return false }
        if count > bufferCapacity { return writeBytes(ts, file, bytes, count) == count }
    }
    let view = file.writing(ts)
    memcpy(pointer(view.buffer &+ view.end), pointer(bytes), count)
    view.end = view.end &+ count
    return view.flags & FileFlags.unbuffered == 0 || flushBuffer(ts, file)
}

/// Writes bytes to the descriptor; how many were written: all, unless an exception is set. Under the file's lock.
private func writeBytes(_ ts: ThreadState, _ file: FileObject, _ bytes: Int, _ count: Int) -> Int {
    let descriptor = Int32(truncatingIfNeeded: file.reading(ts).descriptor)
    var done = 0
    while done < count {
        let (result, number) = blocked(ts) {
            let result = write(descriptor, pointer(bytes &+ done), count &- done)
            return (result, errno)
        }
        if result >= 0 {
            done &+= result
        } else if number != EINTR {
            raiseSystemError(ts, number)
            return done
        } else if !runPendingCalls(ts) {
            return done
        }
    }
    return done
}

/// Writes out what is waiting. False with an exception set: after a signal the rest goes on waiting, after an error it
/// is dropped. Under the file's lock.
func flushBuffer(_ ts: ThreadState, _ file: FileObject) -> Bool {
    let view = file.reading(ts)
    if view.flags & FileFlags.writable == 0 || view.flags & FileFlags.hasReadAhead != 0 { return true }
    let bytes = view.buffer
    let count = view.end
    if count == 0 { return true }
    let written = writeBytes(ts, file, bytes, count)
    let isInterrupted = written < count && matches(ts, ts.exception, .keyboardInterrupt)
    let rest = isInterrupted ? count &- written : 0
    memmove(pointer(bytes), pointer(bytes &+ written), rest)
    file.writing(ts).end = rest
    return written == count
}

/// Writes out what is waiting, for natives that do not have the lock. False with an exception set.
@inline(never)
package func fileFlush(_ ts: ThreadState, _ file: FileObject) -> Bool {
    withLockedFile(ts, file, need: 0, failure: false) { flushBuffer(ts, file) }
}

/// False with an exception set when the last bytes cannot be written; the file is closed all the same.
package func fileClose(_ ts: ThreadState, _ file: FileObject) -> Bool {
    if !lockFile(ts, file) { return false }
    defer { unlockFile(ts, file) }
    if file.reading(ts).flags & FileFlags.closed != 0 { return true }
    let isFlushed = flushBuffer(ts, file)
    let view = file.writing(ts)
    view.flags = view.flags | FileFlags.closed
    if view.buffer != 0 { free(pointer(view.buffer)) }
    view.buffer = 0
    view.start = 0
    view.end = 0
    if view.flags & FileFlags.borrowed == 0 {
        let descriptor = Int32(truncatingIfNeeded: view.descriptor)
        blocked(ts) { _ = close(descriptor) }
    }
    return isFlushed
}

/// Closes a file that nothing refers to any more, or, at the end of the process, writes out what is waiting in one that
/// is open. A file that a thread is still using then is left alone after a grace period.
func finalizeFile(_ ts: ThreadState, _ file: FileObject, closes: Bool) -> Bool {
    if closes { return fileClose(ts, file) }
    let lock = LockWord(of: file.value)
    if !lock.tryTake() {
        let deadline = monotonicNanoseconds() &+ gracePeriod
        if file.reading(ts).lockOwner == ts.raw || blocked(ts, { lock.wait(until: deadline) }) != 0 { return true }
    }
    file.writing(ts).lockOwner = ts.raw
    defer { unlockFile(ts, file) }
    return file.reading(ts).flags & FileFlags.closed != 0 || flushBuffer(ts, file)
}

// MARK: - Reading

/// How many bytes are read but not delivered. Under the file's lock.
func readAheadCount(_ ts: ThreadState, _ file: FileObject) -> Int {
    let view = file.reading(ts)
    return view.flags & FileFlags.hasReadAhead == 0 ? 0 : view.end &- view.start
}

/// Forgets what was read ahead and puts the descriptor where the program thinks it is. False with an exception set.
/// Under the file's lock.
func dropReadAhead(_ ts: ThreadState, _ file: FileObject) -> Bool {
    let count = readAheadCount(ts, file)
    let view = file.writing(ts)
    if view.flags & FileFlags.hasReadAhead == 0 { return true }
    view.flags = view.flags & ~FileFlags.hasReadAhead
    view.start = 0
    view.end = 0
    if count == 0 || lseek(Int32(truncatingIfNeeded: view.descriptor), -count, SEEK_CUR) >= 0 { return true }
    raiseSystemError(ts, errno)
    return false
}

/// Fills the buffer when it is empty, after writing out what waits in it; the number of bytes read ahead, 0 at the end
/// of the file, -1 with an exception set. Under the file's lock.
private func fillBuffer(_ ts: ThreadState, _ file: FileObject) -> Int {
    let available = readAheadCount(ts, file)
    if available > 0 { return available }
    if !prepareBuffer(ts, file) || !flushBuffer(ts, file) { return -1 }
    let view = file.reading(ts)
    let descriptor = Int32(truncatingIfNeeded: view.descriptor)
    let buffer = view.buffer
    while true {
        let (count, number) = blocked(ts) {
            let result = read(descriptor, pointer(buffer), bufferCapacity)
            return (result, errno)
        }
        if count >= 0 {
            let view = file.writing(ts)
            view.flags = view.flags | FileFlags.hasReadAhead
            view.start = 0
            view.end = count
            return count
        }
        if number != EINTR {
            raiseSystemError(ts, number)
            return -1
        }
        if !runPendingCalls(ts) { return -1 }
    }
}

/// How the bytes of a file make characters, as far as counting them goes.
enum FileUnits: Equatable {
    /// Binary files.
    case bytes
    /// Text of one byte a character; UTF-16 and UTF-32 are counted so too, until there are codecs that go on.
    case characters
    case utf8
}

/// Counts characters and finds the ends of lines in bytes that come piece by piece.
struct CharacterScan {
    private let units: FileUnits
    /// Characters that are still wanted.
    private var wanted: Int
    private let endsAtLine: Bool
    /// A carriage return neither ends a line nor makes one character with the newline behind it.
    private let newlineOnly: Bool
    /// Bytes that the last character still lacks.
    private var missing = 0
    /// The last byte was a carriage return: a newline that follows belongs to it.
    private var isAfterReturn = false
    private(set) var isDone = false

    /// `wanted` negative: no limit.
    init(_ units: FileUnits, wanted: Int, endsAtLine: Bool, newlineOnly: Bool) {
        self.units = units
        self.wanted = wanted < 0 ? .max : wanted
        self.endsAtLine = endsAtLine
        self.newlineOnly = newlineOnly
        isDone = wanted == 0
    }

    /// How many of `count` bytes at `bytes` belong to what is wanted.
    mutating func take(_ bytes: Int, _ count: Int) -> Int {
        if units == .bytes || newlineOnly && wanted == .max { return takeBytes(bytes, count) }
        if wanted == .max && !endsAtLine { return count }
        var index = 0
        while index < count {
            let byte = loadByte(bytes &+ index, 0)
            if isAfterReturn {
                isAfterReturn = false
                if byte == 0x0A { index &+= 1 }
                if wanted == 0 || endsAtLine {
                    isDone = true
                    return index
                }
                continue
            }
            index &+= 1
            if missing > 0 && byte & 0xC0 == 0x80 {
                missing &-= 1
            } else if missing > 0 && wanted == 0 {
                // Ill-formed: the byte begins something else.
                isDone = true
                return index &- 1
            } else {
                wanted = wanted == .max ? .max : wanted &- 1
                missing = units == .utf8 ? byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : byte >= 0xC0 ? 1 : 0 : 0
                isAfterReturn = byte == 0x0D && !newlineOnly
                if endsAtLine && byte == 0x0A { isDone = true }
            }
            if wanted == 0 && missing == 0 && !isAfterReturn { isDone = true }
            if isDone { return index }
        }
        return count
    }

    private mutating func takeBytes(_ bytes: Int, _ count: Int) -> Int {
        var taken = min(count, wanted)
        if endsAtLine, let newline = memchr(pointer(bytes), 0x0A, taken) {
            taken = Int(bitPattern: newline) &- bytes &+ 1
            isDone = true
        }
        wanted = wanted == .max ? .max : wanted &- taken
        if wanted == 0 { isDone = true }
        return taken
    }
}

/// Takes bytes out of the file, as many as `wanted` says or up to the file's end; nil with an exception set. Under the
/// file's lock.
func takeFromFile(_ ts: ThreadState, _ file: FileObject, _ wanted: CharacterScan) -> [UInt8]? {
    var scan = wanted
    var bytes: [UInt8] = []
    while !scan.isDone {
        let count = fillBuffer(ts, file)
        if count < 0 { return nil }
        if count == 0 { break }
        let view = file.writing(ts)
        let start = view.buffer &+ view.start
        let taken = scan.take(start, count)
        bytes += UnsafeRawBufferPointer(start: pointer(start), count: taken)
        view.start = view.start &+ taken
    }
    return bytes
}
