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
    /// The buffer holds bytes that were read, not bytes to be written.
    static let hasReadAhead = 128
    /// Reading leaves the ends of lines as they are (newline='' and '\n').
    static let keepsLineEnds = 256
    /// A carriage return ends no line (newline='\n').
    static let endsAtNewlineOnly = 512
    /// `newline='\n'`, as standard input has it.
    package static let newlineOnly = keepsLineEnds | endsAtNewlineOnly
}

/// A file object of an open descriptor.
package func makeFile(
    _ ts: ThreadState, descriptor: Int, flags: Int, name: Value, mode: Value, encoding: Value, errors: Value
) -> FileObject {
    FileObject.allocate(
        ts, lockWord: 0, lockOwner: 0, descriptor: descriptor, flags: flags, buffer: 0, start: 0, end: 0, name: name,
        mode: mode, encoding: encoding, errors: errors, binary: .null)
}

func initializeFileType(_ ts: ThreadState) {
    let type = makeType(ts, "TextIOWrapper", layout: ShapeNumber.file, base: Types.object, flags: 0)
    type.writing(ts).module = intern(ts, "_io" as StaticString).value
    defineFileNatives(ts, type)
    let builtins = DictObject(raw: loadWord(rootBlock, RootOffset.builtinsDict))
    defineFunction(
        ts, builtins, "open",
        "(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)"
    ) { openFile(ThreadState(raw: $0), Arguments(raw: $1)).raw }
}

/// An optional int argument; nil with an exception set.
private func fileSize(_ ts: ThreadState, _ value: Value, absent: Int) -> Int? {
    if value.isNull || value.isNone { return absent }
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
    guard let newline = newlineFlags(ts, arguments[5]) else { return .null }
    flags |= newline
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
    let file = makeFile(
        ts, descriptor: descriptor, flags: flags, name: arguments[0], mode: mode, encoding: encoding, errors: errors)
    // Flushed and closed when it is garbage, flushed at the end of the process.
    if file.raw != 0 { registerFinalizer(ts, file.value) }
    return file.value
}

/// The flags of open()'s argument `newline`; nil with an exception set. '\r' and '\r\n' are not told from '' yet.
private func newlineFlags(_ ts: ThreadState, _ value: Value) -> Int? {
    if value.isNull || value.isNone { return 0 }
    guard value.hasLayout(ShapeNumber.string) else {
        raise(ts, .typeError, "open() argument 'newline' must be str or None, not \(typeName(value))")
        return nil
    }
    switch swiftString(StringObject(value)) {
    case "", "\r", "\r\n": return FileFlags.keepsLineEnds
    case "\n": return FileFlags.newlineOnly
    default:
        let text = repr(ts, value)
        if !text.isErr {
            raise(ts, .valueError, "illegal newline value: \(swiftString(StringObject(text)))")
        }
        return nil
    }
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

/// Writes a str (or bytes, for a binary file); the number of characters.
@inline(never)
package func fileWrite(_ ts: ThreadState, _ file: FileObject, _ value: Value) -> Value {
    let flags = file.reading(ts).flags
    if flags & FileFlags.binary != 0 {
        if !value.hasLayout(ShapeNumber.bytes) {
            return raise(ts, .typeError, "a bytes-like object is required, not '\(typeName(value))'")
        }
        let bytes = BytesObject(value)
        return withLockedFile(ts, file, need: FileFlags.writable, failure: .null) {
            appendToFile(ts, file, bytes.bytes, bytes.count, owner: value) ? Value(small: bytes.count) : .null
        }
    }
    if !value.hasLayout(ShapeNumber.string) {
        return raise(ts, .typeError, "write() argument must be str, not \(typeName(value))")
    }
    let string = StringObject(value)
    var bytes = string.bytes
    var count = string.count
    var owner = value
    if !string.isASCIIText {
        // Before the lock is taken: an error handler is Python code.
        owner = callMethod(ts, value, .encode, file.reading(ts).encoding, file.reading(ts).errors)
        if owner.isErr { return .null }
        bytes = BytesObject(owner).bytes
        count = BytesObject(owner).count
    }
    return withLockedFile(ts, file, need: FileFlags.writable, failure: .null) {
        if !appendToFile(ts, file, bytes, count, owner: owner) { return .null }
        if flags & FileFlags.lineBuffered != 0 && stringHasNewline(string) && !flushBuffer(ts, file) { return .null }
        return Value(small: string.count)
    }
}

private func stringHasNewline(_ string: StringObject) -> Bool {
    for index in 0..<string.count where codePoint(string, index) == 0x0A { return true }
    return false
}

// MARK: - Reading

/// Reads `size` characters or bytes, or everything for a negative size.
@inline(never)
package func fileRead(_ ts: ThreadState, _ file: FileObject, _ size: Int) -> Value {
    readAndDecode(ts, file, size, endsAtLine: false)
}

/// Reads up to and including the next end of a line, and no more than `size` characters unless it is negative.
@inline(never)
package func fileReadLine(_ ts: ThreadState, _ file: FileObject, _ size: Int) -> Value {
    readAndDecode(ts, file, size, endsAtLine: true)
}

private func readAndDecode(_ ts: ThreadState, _ file: FileObject, _ size: Int, endsAtLine: Bool) -> Value {
    let scan = CharacterScan(
        fileUnits(ts, file), wanted: size, endsAtLine: endsAtLine,
        newlineOnly: file.reading(ts).flags & FileFlags.endsAtNewlineOnly != 0)
    let taken = withLockedFile(ts, file, need: FileFlags.readable, failure: nil) {
        takeFromFile(ts, file, scan)
    }
    guard let taken else { return .null }
    return deliver(ts, file, taken)
}

private func fileUnits(_ ts: ThreadState, _ file: FileObject) -> FileUnits {
    let view = file.reading(ts)
    if view.flags & FileFlags.binary != 0 { return .bytes }
    guard view.encoding.hasLayout(ShapeNumber.string) else { return .characters }
    switch TextCodec(named: swiftString(StringObject(view.encoding))) {
    case .utf8, .utf8Signature: return .utf8
    default: return .characters
    }
}

/// Bytes as the file's kind of value; text has its line ends translated.
private func deliver(_ ts: ThreadState, _ file: FileObject, _ bytes: [UInt8]) -> Value {
    let view = file.reading(ts)
    if view.flags & FileFlags.binary != 0 { return bytes.withUnsafeBytes { makeBytes(ts, $0) }.value }
    var text = bytes
    if view.flags & FileFlags.keepsLineEnds == 0 && bytes.contains(0x0D) {
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

/// The lines of a file up to its end, or until they have `hint` characters together where it is positive.
private func readLines(_ ts: ThreadState, _ file: FileObject, _ hint: Int) -> Value {
    let lines = makeList(ts, 0)
    if lines.raw == 0 { return .null }
    var total = 0
    while hint <= 0 || total < hint {
        let line = fileReadLine(ts, file, -1)
        if line.isErr { return .null }
        let count = line.hasLayout(ShapeNumber.string) ? StringObject(line).count : BytesObject(line).count
        if count == 0 { break }
        if !listAppend(ts, lines, line) { return .null }
        total += count
    }
    return lines.value
}

// MARK: - Positions

func seekMethod(_ ts: ThreadState, _ receiver: FileObject, _ offset: Value, _ whence: Value) -> Value {
    let (offset, isValid) = indexInteger(ts, offset, clamp: false, overflow: .overflowError)
    if !isValid { return .null }
    guard let whence = fileSize(ts, whence, absent: 0) else { return .null }
    // SEEK_DATA and SEEK_HOLE are 3 and 4.
    if whence < 0 || whence > 4 {
        return raise(ts, .valueError, "invalid whence (\(whence), should be 0, 1 or 2)")
    }
    let file = receiver
    return withLockedFile(ts, file, need: 0, failure: .null) {
        if !flushBuffer(ts, file) || !dropReadAhead(ts, file) { return .null }
        let result = lseek(Int32(truncatingIfNeeded: file.reading(ts).descriptor), offset, Int32(whence))
        return result < 0 ? raiseSystemError(ts, errno) : makeInteger(ts, result)
    }
}

func tellMethod(_ ts: ThreadState, _ file: FileObject) -> Value {
    withLockedFile(ts, file, need: 0, failure: .null) {
        let view = file.reading(ts)
        let position = lseek(Int32(truncatingIfNeeded: view.descriptor), 0, SEEK_CUR)
        if position < 0 { return raiseSystemError(ts, errno) }
        let pending = view.end &- view.start
        return makeInteger(ts, view.flags & FileFlags.hasReadAhead == 0 ? position &+ pending : position &- pending)
    }
}

// MARK: - Bodies of natives

func fileWritelines(_ ts: ThreadState, _ receiver: FileObject, _ lines: Value) -> Bool {
    let iterator = getIterator(ts, lines)
    if iterator.isErr { return false }
    while true {
        let line = iterateNext(ts, iterator)
        if line.isNull { return ts.exception.isNull }
        if fileWrite(ts, receiver, line).isErr { return false }
    }
}

func fileReadMethod(_ ts: ThreadState, _ receiver: FileObject, _ size: Value) -> Value {
    guard let size = fileSize(ts, size, absent: -1) else { return .null }
    return fileRead(ts, receiver, size)
}

func fileReadline(_ ts: ThreadState, _ receiver: FileObject, _ size: Value) -> Value {
    guard let size = fileSize(ts, size, absent: -1) else { return .null }
    return fileReadLine(ts, receiver, size)
}

func fileReadlines(_ ts: ThreadState, _ receiver: FileObject, _ hint: Value) -> Value {
    guard let hint = fileSize(ts, hint, absent: -1) else { return .null }
    return readLines(ts, receiver, hint)
}

func fileIter(_ ts: ThreadState, _ receiver: FileObject) -> Value { receiver.value }

func fileNext(_ ts: ThreadState, _ receiver: FileObject) -> Value {
    let line = fileReadLine(ts, receiver, -1)
    if line.isErr { return .null }
    let count = line.hasLayout(ShapeNumber.string) ? StringObject(line).count : BytesObject(line).count
    return count == 0 ? .null : line
}

func fileEnter(_ ts: ThreadState, _ receiver: FileObject) -> Value { receiver.value }

func fileExit(_ ts: ThreadState, _ receiver: FileObject, _ type: Value, _ value: Value, _ traceback: Value) -> Bool {
    fileClose(ts, receiver)
}

func fileFileno(_ ts: ThreadState, _ receiver: FileObject) -> Value { Value(small: receiver.reading(ts).descriptor) }

func fileIsatty(_ ts: ThreadState, _ receiver: FileObject) -> Value {
    Value(isatty(Int32(receiver.reading(ts).descriptor)) != 0)
}

func fileReadable(_ ts: ThreadState, _ receiver: FileObject) -> Value {
    Value(receiver.reading(ts).flags & FileFlags.readable != 0)
}

func fileWritable(_ ts: ThreadState, _ receiver: FileObject) -> Value {
    Value(receiver.reading(ts).flags & FileFlags.writable != 0)
}

func fileSeekable(_ ts: ThreadState, _ receiver: FileObject) -> Value {
    let view = receiver.reading(ts)
    return Value(lseek(Int32(view.descriptor), 0, SEEK_CUR) >= 0)
}

func fileName(_ ts: ThreadState, _ receiver: FileObject) -> Value { receiver.reading(ts).name }

func fileMode(_ ts: ThreadState, _ receiver: FileObject) -> Value { receiver.reading(ts).mode }

func fileEncoding(_ ts: ThreadState, _ receiver: FileObject) -> Value { receiver.reading(ts).encoding }

func fileErrors(_ ts: ThreadState, _ receiver: FileObject) -> Value { receiver.reading(ts).errors }

func fileClosed(_ ts: ThreadState, _ receiver: FileObject) -> Value {
    Value(receiver.reading(ts).flags & FileFlags.closed != 0)
}

func fileBuffer(_ ts: ThreadState, _ receiver: FileObject) -> Value { binaryFile(ts, receiver) }

func fileRepr(_ ts: ThreadState, _ receiver: FileObject) -> Value {
    let view = receiver.reading(ts)
    let name = repr(ts, view.name)
    let mode = repr(ts, receiver.reading(ts).mode)
    if name.isErr || mode.isErr { return .null }
    return makeString(
        ts,
        "<_io.TextIOWrapper name=\(swiftString(StringObject(name))) mode=\(swiftString(StringObject(mode))) encoding='utf-8'>"
    ).value
}
