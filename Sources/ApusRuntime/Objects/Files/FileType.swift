import Glibc

// Files: one class serves text and binary files, read and written through a buffer of its own. It stands in for the `io`
// classes until those exist.

package enum FileFlags {
    package static let readable = 1
    package static let writable = 2
    package static let binary = 4
    package static let closed = 8
    /// Every line written goes out at once (a terminal).
    package static let lineBuffered = 16
    /// Everything written goes out at once.
    package static let unbuffered = 32
    /// Closing the object leaves the descriptor open.
    package static let borrowed = 64
}

/// A file object of an open descriptor.
package func makeFile(
    _ ts: ThreadState, descriptor: Int, flags: Int, name: Value, mode: Value, encoding: Value, errors: Value
) -> FileObject {
    FileObject.allocate(
        ts, descriptor: descriptor, flags: flags, buffer: 0, start: 0, end: 0, capacity: 0, position: 0, name: name,
        mode: mode, encoding: encoding, errors: errors, binary: .null)
}

func initializeFileType(_ ts: ThreadState) {
    let type = makeType(ts, "TextIOWrapper", layout: ShapeNumber.file, base: Types.object, flags: 0)
    type.writing(ts).module = intern(ts, "_io" as StaticString).value
    defineMethod(ts, type, "write", "(self, text, /)") { writeMethod(ThreadState(raw: $0), Arguments(raw: $1)).raw }
    defineMethod(ts, type, "writelines", "(self, lines, /)") {
        let ts = ThreadState(raw: $0)
        let iterator = getIterator(ts, Arguments(raw: $1)[1])
        if iterator.isErr { return 0 }
        while true {
            let line = iterateNext(ts, iterator)
            if line.isNull { return ts.exception.isNull ? Value.none.raw : 0 }
            if fileWrite(ts, FileObject(Arguments(raw: $1)[0]), line).isErr { return 0 }
        }
    }
    defineMethod(ts, type, "flush", "(self, /)") {
        fileFlush(ThreadState(raw: $0), FileObject(Arguments(raw: $1)[0])) ? Value.none.raw : 0
    }
    defineMethod(ts, type, "close", "(self, /)") {
        fileClose(ThreadState(raw: $0), FileObject(Arguments(raw: $1)[0])) ? Value.none.raw : 0
    }
    defineMethod(ts, type, "read", "(self, size=-1, /)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        guard let size = fileSize(ts, arguments[1]) else { return 0 }
        return fileRead(ts, FileObject(arguments[0]), size).raw
    }
    defineMethod(ts, type, "readline", "(self, size=-1, /)") {
        let ts = ThreadState(raw: $0)
        return fileReadLine(ts, FileObject(Arguments(raw: $1)[0])).raw
    }
    defineMethod(ts, type, "readlines", "(self, hint=-1, /)") {
        let ts = ThreadState(raw: $0)
        return iterableToList(ts, Arguments(raw: $1)[0]).raw
    }
    defineMethod(ts, type, "__iter__", "(self, /)") { _, arguments in Arguments(raw: arguments)[0].raw }
    defineMethod(ts, type, "__next__", "(self, /)") {
        let ts = ThreadState(raw: $0)
        let line = fileReadLine(ts, FileObject(Arguments(raw: $1)[0]))
        if line.isErr { return 0 }
        let count = line.hasLayout(ShapeNumber.string) ? StringObject(line).count : BytesObject(line).count
        return count == 0 ? 0 : line.raw
    }
    defineMethod(ts, type, "__enter__", "(self, /)") { _, arguments in Arguments(raw: arguments)[0].raw }
    defineMethod(ts, type, "__exit__", "(self, type=None, value=None, traceback=None, /)") {
        fileClose(ThreadState(raw: $0), FileObject(Arguments(raw: $1)[0])) ? Value.none.raw : 0
    }
    defineMethod(ts, type, "fileno", "(self, /)") {
        Value(small: FileObject(Arguments(raw: $1)[0]).reading(ThreadState(raw: $0)).descriptor).raw
    }
    defineMethod(ts, type, "isatty", "(self, /)") {
        Value(isatty(Int32(FileObject(Arguments(raw: $1)[0]).reading(ThreadState(raw: $0)).descriptor)) != 0).raw
    }
    defineMethod(ts, type, "readable", "(self, /)") {
        Value(FileObject(Arguments(raw: $1)[0]).reading(ThreadState(raw: $0)).flags & FileFlags.readable != 0).raw
    }
    defineMethod(ts, type, "writable", "(self, /)") {
        Value(FileObject(Arguments(raw: $1)[0]).reading(ThreadState(raw: $0)).flags & FileFlags.writable != 0).raw
    }
    defineMethod(ts, type, "seekable", "(self, /)") {
        let view = FileObject(Arguments(raw: $1)[0]).reading(ThreadState(raw: $0))
        return Value(lseek(Int32(view.descriptor), 0, SEEK_CUR) >= 0).raw
    }
    defineMethod(ts, type, "seek", "(self, offset, whence=0, /)") {
        seekMethod(ThreadState(raw: $0), Arguments(raw: $1)).raw
    }
    defineMethod(ts, type, "tell", "(self, /)") {
        let ts = ThreadState(raw: $0)
        let view = FileObject(Arguments(raw: $1)[0]).reading(ts)
        let position = lseek(Int32(view.descriptor), 0, SEEK_CUR)
        let pending = view.end &- view.start
        return makeInteger(ts, view.flags & FileFlags.writable != 0 ? position &+ pending : position &- pending).raw
    }
    defineAttribute(ts, type, "name") { FileObject(raw: $1).reading(ThreadState(raw: $0)).name.raw }
    defineAttribute(ts, type, "mode") { FileObject(raw: $1).reading(ThreadState(raw: $0)).mode.raw }
    defineAttribute(ts, type, "encoding") { FileObject(raw: $1).reading(ThreadState(raw: $0)).encoding.raw }
    defineAttribute(ts, type, "errors") { FileObject(raw: $1).reading(ThreadState(raw: $0)).errors.raw }
    defineAttribute(ts, type, "closed") {
        Value(FileObject(raw: $1).reading(ThreadState(raw: $0)).flags & FileFlags.closed != 0).raw
    }
    defineAttribute(ts, type, "buffer") { binaryFile(ThreadState(raw: $0), FileObject(raw: $1)).raw }
    defineMethod(ts, type, "__repr__", "(self, /)") {
        let ts = ThreadState(raw: $0)
        let view = FileObject(Arguments(raw: $1)[0]).reading(ts)
        let name = repr(ts, view.name)
        let mode = repr(ts, FileObject(Arguments(raw: $1)[0]).reading(ts).mode)
        if name.isErr || mode.isErr { return 0 }
        return makeString(
            ts,
            "<_io.TextIOWrapper name=\(swiftString(StringObject(name))) mode=\(swiftString(StringObject(mode))) encoding='utf-8'>"
        ).raw
    }
    let builtins = DictObject(raw: loadWord(rootBlock, RootOffset.builtinsDict))
    defineFunction(
        ts, builtins, "open",
        "(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)"
    ) { openFile(ThreadState(raw: $0), Arguments(raw: $1)).raw }
}

private func fileSize(_ ts: ThreadState, _ value: Value) -> Int? {
    if value.isNull || value.isNone { return -1 }
    let (number, isValid) = indexInteger(ts, value, clamp: true)
    return isValid ? number : nil
}

// MARK: - Opening and closing

private func openFile(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    let mode = arguments[1].isNull ? makeString(ts, "r").value : arguments[1]
    guard mode.hasLayout(ShapeNumber.string) else {
        return raise(ts, .typeError, "open() argument 'mode' must be str, not \(typeName(mode))")
    }
    let letters = swiftString(StringObject(mode))
    var flags = 0
    var open: Int32 = O_CLOEXEC
    var kinds = 0
    for letter in letters {
        switch letter {
        case "r":
            flags |= FileFlags.readable
            kinds += 1
        case "w":
            flags |= FileFlags.writable
            open |= O_CREAT | O_TRUNC
            kinds += 1
        case "a":
            flags |= FileFlags.writable
            open |= O_CREAT | O_APPEND
            kinds += 1
        case "x":
            flags |= FileFlags.writable
            open |= O_CREAT | O_EXCL
            kinds += 1
        case "b": flags |= FileFlags.binary
        case "t": break
        case "+": flags |= FileFlags.readable | FileFlags.writable
        default: return raise(ts, .valueError, "invalid mode: '\(letters)'")
        }
    }
    if kinds != 1 {
        return raise(ts, .valueError, "must have exactly one of create/read/write/append mode")
    }
    let both = FileFlags.readable | FileFlags.writable
    open |= flags & both == both ? O_RDWR : flags & FileFlags.writable != 0 ? O_WRONLY : O_RDONLY
    if !arguments[2].isNull && arguments[2].isSmall && arguments[2].small == 0 { flags |= FileFlags.unbuffered }
    var descriptor = -1
    if arguments[0].isSmall {
        descriptor = arguments[0].small
        if !arguments[6].isNull && isTrue(ts, arguments[6]) == 0 { flags |= FileFlags.borrowed }
    } else {
        var path = arguments[0]
        if !path.hasLayout(ShapeNumber.string) && !path.hasLayout(ShapeNumber.bytes) {
            let method = lookupSpecial(ts, typeOf(path), .fspath)
            if method.isNull {
                return raise(ts, .typeError, "expected str, bytes or os.PathLike object, not \(typeName(path))")
            }
            path = callSpecial(ts, method, path)
            if path.isErr { return .null }
        }
        guard let text = pathText(ts, path) else { return .null }
        let (result, number) = blocked(ts) {
            let result = Glibc.open(text, open, 0o666)
            return (result, errno)
        }
        if result < 0 { return raiseSystemError(ts, number, path) }
        var information = stat()
        if fstat(result, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR {
            close(result)
            return raiseSystemError(ts, EISDIR, path)
        }
        descriptor = Int(result)
    }
    let encoding = arguments[3].isNull || arguments[3].isNone ? makeString(ts, "utf-8").value : arguments[3]
    let errors = arguments[4].isNull || arguments[4].isNone ? makeString(ts, "strict").value : arguments[4]
    return makeFile(
        ts, descriptor: descriptor, flags: flags, name: arguments[0], mode: mode, encoding: encoding, errors: errors
    ).value
}

/// A path argument as text; nil with an exception set.
package func pathText(_ ts: ThreadState, _ path: Value) -> String? {
    var text = ""
    if path.hasLayout(ShapeNumber.string) {
        text = swiftString(StringObject(path))
    } else if path.hasLayout(ShapeNumber.bytes) {
        let bytes = BytesObject(path)
        text = String(decoding: UnsafeRawBufferPointer(start: pointer(bytes.bytes), count: bytes.count), as: UTF8.self)
    } else {
        raise(ts, .typeError, "expected str, bytes or os.PathLike object, not \(typeName(path))")
        return nil
    }
    if text.utf8.contains(0) {
        raise(ts, .valueError, "embedded null byte")
        return nil
    }
    return text
}

/// Raises the OSError of an error number.
@discardableResult
package func raiseSystemError(_ ts: ThreadState, _ number: Int32, _ path: Value = .null) -> Value {
    let message = makeString(ts, String(cString: strerror(number))).value
    let code = Value(small: Int(number))
    let type = KnownType.osError.object.value
    let exception = path.isNull ? callValue(ts, type, code, message) : callValue(ts, type, code, message, path)
    return exception.isErr ? .null : raiseException(ts, exception)
}

/// False with an exception set when the last bytes cannot be written.
package func fileClose(_ ts: ThreadState, _ file: FileObject) -> Bool {
    if file.reading(ts).flags & FileFlags.closed != 0 { return true }
    let isFlushed = fileFlush(ts, file)
    let view = file.writing(ts)
    let flags = view.flags
    view.flags = flags | FileFlags.closed
    if view.buffer != 0 { free(pointer(view.buffer)) }
    view.buffer = 0
    view.start = 0
    view.end = 0
    if flags & FileFlags.borrowed == 0 { close(Int32(view.descriptor)) }
    return isFlushed
}

private func isOpen(_ ts: ThreadState, _ file: FileObject, _ need: Int) -> Bool {
    let flags = file.reading(ts).flags
    if flags & FileFlags.closed != 0 {
        raise(ts, .valueError, "I/O operation on closed file.")
        return false
    }
    if flags & need == 0 {
        raise(ts, .osError, need == FileFlags.readable ? "not readable" : "not writable")
        return false
    }
    return true
}

/// The binary file that shares a text file's descriptor.
private func binaryFile(_ ts: ThreadState, _ file: FileObject) -> Value {
    let view = file.reading(ts)
    if view.flags & FileFlags.binary != 0 { return file.value }
    if !view.binary.isNull {
        return fileFlush(ts, file) ? view.binary : .null
    }
    if !fileFlush(ts, file) { return .null }
    let flags = file.reading(ts).flags | FileFlags.binary | FileFlags.borrowed | FileFlags.unbuffered
    let other = makeFile(
        ts, descriptor: file.reading(ts).descriptor, flags: flags, name: file.reading(ts).name,
        mode: file.reading(ts).mode, encoding: .none, errors: .none)
    file.writing(ts).binary = other.value
    return other.value
}

// MARK: - Writing

private func writeMethod(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    fileWrite(ts, FileObject(arguments[0]), arguments[1])
}

/// Writes a str (or bytes, for a binary file); the number of characters.
@inline(never)
package func fileWrite(_ ts: ThreadState, _ file: FileObject, _ value: Value) -> Value {
    guard isOpen(ts, file, FileFlags.writable) else { return .null }
    let flags = file.reading(ts).flags
    if flags & FileFlags.binary != 0 {
        if !value.hasLayout(ShapeNumber.bytes) {
            return raise(ts, .typeError, "a bytes-like object is required, not '\(typeName(value))'")
        }
        let bytes = BytesObject(value)
        let count = bytes.count
        return append(ts, file, bytes.bytes, count) ? Value(small: count) : .null
    }
    if !value.hasLayout(ShapeNumber.string) {
        return raise(ts, .typeError, "write() argument must be str, not \(typeName(value))")
    }
    let string = StringObject(value)
    if !string.isASCIIText {
        let encoded = callMethod(ts, value, .encode, file.reading(ts).encoding, file.reading(ts).errors)
        if encoded.isErr { return .null }
        guard append(ts, file, BytesObject(encoded).bytes, BytesObject(encoded).count) else { return .null }
        keepAlive(encoded.raw)
    } else {
        guard append(ts, file, string.bytes, string.count) else { return .null }
        keepAlive(string.raw)
    }
    if flags & FileFlags.lineBuffered != 0 && stringHasNewline(string) && !fileFlush(ts, file) { return .null }
    return Value(small: string.count)
}

private func stringHasNewline(_ string: StringObject) -> Bool {
    for index in 0..<string.count where codePoint(string, index) == 0x0A { return true }
    return false
}

/// Appends bytes to what is waiting, flushing when the buffer is full.
private func append(_ ts: ThreadState, _ file: FileObject, _ bytes: Int, _ count: Int) -> Bool {
    if file.reading(ts).capacity == 0 || file.reading(ts).buffer == 0 {
        let view = file.writing(ts)
        view.capacity = 1 << 16
        view.buffer = Int(bitPattern: malloc(1 << 16))
        view.start = 0
        view.end = 0
    }
    let view = file.writing(ts)
    if view.end &+ count > view.capacity {
        if !fileFlush(ts, file) { return false }
        if count > file.reading(ts).capacity { return writeBytes(ts, file, bytes, count) }
    }
    let place = file.writing(ts)
    memcpy(pointer(place.buffer &+ place.end), pointer(bytes), count)
    place.end = place.end &+ count
    return place.flags & FileFlags.unbuffered == 0 || fileFlush(ts, file)
}

private func writeBytes(_ ts: ThreadState, _ file: FileObject, _ bytes: Int, _ count: Int) -> Bool {
    let descriptor = Int32(file.reading(ts).descriptor)
    let number: Int32 = blocked(ts) {
        var done = 0
        while done < count {
            let result = write(descriptor, pointer(bytes &+ done), count - done)
            if result < 0 {
                if errno == EINTR { continue }
                return errno
            }
            done += result
        }
        return 0
    }
    if number != 0 { raiseSystemError(ts, number) }
    return number == 0
}

/// Writes out what is waiting. False with an exception set when that fails; what was waiting is dropped then.
@inline(never)
package func fileFlush(_ ts: ThreadState, _ file: FileObject) -> Bool {
    let view = file.reading(ts)
    if view.flags & FileFlags.writable == 0 || view.end == 0 || view.buffer == 0 { return true }
    let count = view.end
    let bytes = view.buffer
    file.writing(ts).end = 0
    return writeBytes(ts, file, bytes, count)
}

// MARK: - Reading

/// Fills the buffer; the number of bytes in it, 0 at the end of the file, -1 with an exception set.
private func fill(_ ts: ThreadState, _ file: FileObject) -> Int {
    if file.reading(ts).buffer == 0 {
        let view = file.writing(ts)
        view.capacity = 1 << 16
        view.buffer = Int(bitPattern: malloc(1 << 16))
    }
    let view = file.reading(ts)
    let descriptor = Int32(view.descriptor)
    let buffer = view.buffer
    let capacity = view.capacity
    let (count, number): (Int, Int32) = blocked(ts) {
        while true {
            let result = read(descriptor, pointer(buffer), capacity)
            if result < 0 && errno == EINTR { continue }
            return (result, errno)
        }
    }
    if count < 0 {
        raiseSystemError(ts, number)
        return -1
    }
    let writing = file.writing(ts)
    writing.start = 0
    writing.end = count
    return count
}

/// Reads `size` bytes, or everything for a negative size; text files count bytes of UTF-8 only when all is read.
@inline(never)
package func fileRead(_ ts: ThreadState, _ file: FileObject, _ size: Int) -> Value {
    guard isOpen(ts, file, FileFlags.readable) else { return .null }
    var bytes: [UInt8] = []
    while size < 0 || bytes.count < size {
        let view = file.reading(ts)
        if view.start >= view.end {
            let count = fill(ts, file)
            if count < 0 { return .null }
            if count == 0 { break }
        }
        let filled = file.reading(ts)
        var take = filled.end - filled.start
        if size >= 0 { take = min(take, size - bytes.count) }
        bytes += UnsafeRawBufferPointer(start: pointer(filled.buffer + filled.start), count: take)
        file.writing(ts).start = filled.start + take
    }
    return deliver(ts, file, bytes)
}

/// Reads up to and including the next newline.
@inline(never)
package func fileReadLine(_ ts: ThreadState, _ file: FileObject) -> Value {
    guard isOpen(ts, file, FileFlags.readable) else { return .null }
    var bytes: [UInt8] = []
    while true {
        let view = file.reading(ts)
        if view.start >= view.end {
            let count = fill(ts, file)
            if count < 0 { return .null }
            if count == 0 { break }
        }
        let filled = file.reading(ts)
        let start = filled.buffer + filled.start
        let available = filled.end - filled.start
        let found = memchr(pointer(start), 0x0A, available)
        let take = found.map { Int(bitPattern: $0) - start + 1 } ?? available
        bytes += UnsafeRawBufferPointer(start: pointer(start), count: take)
        file.writing(ts).start = filled.start + take
        if found != nil { break }
    }
    return deliver(ts, file, bytes)
}

/// Bytes as the file's kind of value; text has its line ends translated.
private func deliver(_ ts: ThreadState, _ file: FileObject, _ bytes: [UInt8]) -> Value {
    let view = file.reading(ts)
    if view.flags & FileFlags.binary != 0 { return bytes.withUnsafeBytes { makeBytes(ts, $0) }.value }
    var text = bytes
    if bytes.contains(0x0D) {
        text = []
        text.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x0D {
                text.append(0x0A)
                if index + 1 < bytes.count && bytes[index + 1] == 0x0A { index += 1 }
            } else {
                text.append(bytes[index])
            }
            index += 1
        }
    }
    let raw = text.withUnsafeBytes { makeBytes(ts, $0) }
    if raw.raw == 0 { return .null }
    return callMethod(ts, raw.value, .decode, file.reading(ts).encoding, file.reading(ts).errors)
}

private func seekMethod(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    let file = FileObject(arguments[0])
    if !fileFlush(ts, file) { return .null }
    let (offset, isValid) = indexInteger(ts, arguments[1], clamp: false, overflow: .overflowError)
    if !isValid { return .null }
    let whence = arguments[2].isNull ? 0 : arguments[2].isSmall ? arguments[2].small : 0
    let view = file.reading(ts)
    let pending = whence == 1 ? view.end - view.start : 0
    let result = lseek(Int32(view.descriptor), offset - pending, Int32(whence))
    if result < 0 { return raiseSystemError(ts, errno) }
    let writing = file.writing(ts)
    writing.start = 0
    writing.end = 0
    return makeInteger(ts, result)
}
