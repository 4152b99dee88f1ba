import ApusRuntime
import Glibc

// Bodies of posix.stub: files, folders and descriptors.

/// Whether a system call succeeded; else OSError naming the path is set.
private func succeeded(_ ts: ThreadState, _ path: Value = .null, _ call: () -> Int32) -> Bool {
    retrying(ts, path, call) != nil
}

/// `[numbers]` as a tuple.
func numberTuple(_ ts: ThreadState, _ numbers: [Int]) -> Value {
    let list = makeList(ts, 0)
    for number in numbers { _ = listAppend(ts, list, makeInteger(ts, number)) }
    return listToTuple(ts, list).value
}

// MARK: - stat

/// Sixteen numbers: the ten of `stat_result`, then the times in nanoseconds and what Linux adds.
func posixStat(_ ts: ThreadState, _ path: Value, _ folder: Value, _ followsLinks: Bool) -> Value {
    guard let argument = pathArgument(ts, path, "stat", allowsDescriptor: true),
        let start = folderArgument(ts, folder)
    else { return .null }
    var status = stat()
    let result: Int32 = blocked(ts) {
        if let descriptor = argument.descriptor { return fstat(descriptor, &status) }
        return fstatat(start, argument.text, &status, followsLinks ? 0 : AT_SYMLINK_NOFOLLOW)
    }
    if result != 0 { return raiseSystemError(ts, errno, path) }
    func nanoseconds(_ time: timespec) -> Int { time.tv_sec &* 1_000_000_000 &+ time.tv_nsec }
    return numberTuple(
        ts,
        [
            Int(status.st_mode), Int(bitPattern: UInt(status.st_ino)), Int(bitPattern: UInt(status.st_dev)),
            Int(bitPattern: UInt(status.st_nlink)), Int(status.st_uid), Int(status.st_gid), Int(status.st_size),
            status.st_atim.tv_sec, status.st_mtim.tv_sec, status.st_ctim.tv_sec, nanoseconds(status.st_atim),
            nanoseconds(status.st_mtim), nanoseconds(status.st_ctim), Int(status.st_blksize), Int(status.st_blocks),
            Int(bitPattern: UInt(status.st_rdev)),
        ])
}

func posixStatvfs(_ ts: ThreadState, _ path: Value) -> Value {
    guard let argument = pathArgument(ts, path, "statvfs", allowsDescriptor: true) else { return .null }
    var status = statvfs()
    let result: Int32 = blocked(ts) {
        argument.descriptor.map { fstatvfs($0, &status) } ?? statvfs(argument.text, &status)
    }
    if result != 0 { return raiseSystemError(ts, errno, path) }
    return numberTuple(
        ts,
        [
            status.f_bsize, status.f_frsize, status.f_blocks, status.f_bfree, status.f_bavail, status.f_files,
            status.f_ffree, status.f_favail, status.f_flag, status.f_namemax, status.f_fsid,
        ].map { Int(bitPattern: UInt($0)) })
}

func posixFspath(_ ts: ThreadState, _ path: Value) -> Value {
    fileSystemPath(ts, path, message: "expected str, bytes or os.PathLike object, not ")
}

// MARK: - Descriptors

func posixOpen(_ ts: ThreadState, _ path: Value, _ flags: Int, _ mode: Int, _ folder: Value) -> Int? {
    guard let argument = pathArgument(ts, path, "open"), let start = folderArgument(ts, folder) else { return nil }
    let options = Int32(flags) | O_CLOEXEC
    return retrying(ts, path) { openat(start, argument.text, options, mode_t(truncatingIfNeeded: mode)) }.map(Int.init)
}

func posixClose(_ ts: ThreadState, _ descriptor: Int) -> Bool {
    // A close that a signal interrupts has closed the descriptor.
    if blocked(ts, { close(Int32(descriptor)) }) == 0 || errno == EINTR { return true }
    raiseSystemError(ts, errno)
    return false
}

func posixCloserange(_ ts: ThreadState, _ low: Int, _ high: Int) -> Bool {
    if high > low && high > 0 { _ = systemCloseRange(UInt32(max(low, 0)), UInt32(high - 1), 0) }
    return true
}

/// Bytes that `call` reads into memory of its own.
private func readBytes(
    _ ts: ThreadState, _ length: Int, _ call: (UnsafeMutableRawPointer, Int) -> Int
) -> Value {
    if length < 0 { return raiseSystemError(ts, EINVAL) }
    let size = min(length, Int(Int32.max) & ~4095)
    guard let memory = malloc(max(size, 1)) else {
        raiseEmpty(ts, .memoryError)
        return .null
    }
    defer { free(memory) }
    guard let count = retrying(ts, .null, { call(memory, size) }) else { return .null }
    return makeBytes(ts, Int(bitPattern: memory), count).value
}

func posixRead(_ ts: ThreadState, _ descriptor: Int, _ length: Int) -> Value {
    readBytes(ts, length) { read(Int32(descriptor), $0, $1) }
}

func posixPread(_ ts: ThreadState, _ descriptor: Int, _ length: Int, _ offset: Int) -> Value {
    readBytes(ts, length) { pread(Int32(descriptor), $0, $1, offset) }
}

/// Writes a copy of the bytes: their owner may change while the call lasts.
private func writeBytes(
    _ ts: ThreadState, _ data: Value, _ call: (UnsafeRawPointer, Int) -> Int
) -> Int? {
    guard let loan = borrowBytes(ts, data) else { return nil }
    let size = min(loan.byteCount, Int(Int32.max) & ~4095)
    guard let memory = malloc(max(size, 1)) else {
        raiseEmpty(ts, .memoryError)
        return nil
    }
    defer { free(memory) }
    if size > 0 { memcpy(memory, pointer(loan.address), size) }
    return retrying(ts, .null) { call(memory, size) }
}

func posixWrite(_ ts: ThreadState, _ descriptor: Int, _ data: Value) -> Int? {
    writeBytes(ts, data) { write(Int32(descriptor), $0, $1) }
}

func posixPwrite(_ ts: ThreadState, _ descriptor: Int, _ data: Value, _ offset: Int) -> Int? {
    writeBytes(ts, data) { pwrite(Int32(descriptor), $0, $1, offset) }
}

func posixLseek(_ ts: ThreadState, _ descriptor: Int, _ position: Int, _ whence: Int) -> Int? {
    retrying(ts) { lseek(Int32(descriptor), position, Int32(whence)) }
}

func posixIsatty(_ ts: ThreadState, _ descriptor: Int) -> Bool? { isatty(Int32(descriptor)) != 0 }

func posixDup(_ ts: ThreadState, _ descriptor: Int) -> Int? {
    retrying(ts) { fcntl(Int32(descriptor), F_DUPFD_CLOEXEC, 0) }.map(Int.init)
}

func posixDup2(_ ts: ThreadState, _ descriptor: Int, _ target: Int, _ isInheritable: Bool) -> Int? {
    let result = retrying(ts) { () -> Int32 in
        if isInheritable || descriptor == target { return dup2(Int32(descriptor), Int32(target)) }
        return systemDup3(Int32(descriptor), Int32(target), O_CLOEXEC)
    }
    return result.map(Int.init)
}

func posixPipe(_ ts: ThreadState) -> Value { makePipe(ts, O_CLOEXEC) }

func posixPipe2(_ ts: ThreadState, _ flags: Int) -> Value { makePipe(ts, Int32(flags)) }

private func makePipe(_ ts: ThreadState, _ flags: Int32) -> Value {
    var ends: (Int32, Int32) = (-1, -1)
    let result = withUnsafeMutablePointer(to: &ends) {
        $0.withMemoryRebound(to: Int32.self, capacity: 2) { systemPipe2($0, flags) }
    }
    if result != 0 { return raiseSystemError(ts, errno) }
    return numberTuple(ts, [Int(ends.0), Int(ends.1)])
}

/// A descriptor, given as an int or by `fileno()`; nil with an exception set.
func descriptorArgument(_ ts: ThreadState, _ value: Value) -> Int32? {
    if isInteger(value) { return integer32Argument(ts, value).map { Int32($0) } }
    let method = getAttributeOrNull(ts, value, intern(ts, "fileno" as StaticString).value)
    if method.isNull {
        if ts.exception.isNull { raise(ts, .typeError, "argument must be an int, or have a fileno() method.") }
        return nil
    }
    let result = callValue(ts, method)
    if result.isErr { return nil }
    guard isInteger(result) else {
        raise(ts, .typeError, "fileno() returned a non-integer")
        return nil
    }
    guard let number = integer32Argument(ts, result) else { return nil }
    if number < 0 {
        raise(ts, .valueError, "file descriptor cannot be a negative integer (\(number))")
        return nil
    }
    return Int32(number)
}

func posixFsync(_ ts: ThreadState, _ file: Value) -> Bool {
    guard let descriptor = descriptorArgument(ts, file) else { return false }
    return succeeded(ts) { fsync(descriptor) }
}

func posixFdatasync(_ ts: ThreadState, _ file: Value) -> Bool {
    guard let descriptor = descriptorArgument(ts, file) else { return false }
    return succeeded(ts) { fdatasync(descriptor) }
}

func posixSync(_ ts: ThreadState) -> Bool {
    blocked(ts) { sync() }
    return true
}

func posixFtruncate(_ ts: ThreadState, _ descriptor: Int, _ length: Int) -> Bool {
    succeeded(ts) { ftruncate(Int32(descriptor), length) }
}

func posixTruncate(_ ts: ThreadState, _ path: Value, _ length: Int) -> Bool {
    guard let argument = pathArgument(ts, path, "truncate", allowsDescriptor: true) else { return false }
    return succeeded(ts, path) {
        argument.descriptor.map { ftruncate($0, length) } ?? truncate(argument.text, length)
    }
}

func posixGetInheritable(_ ts: ThreadState, _ descriptor: Int) -> Bool? {
    retrying(ts) { fcntl(Int32(descriptor), F_GETFD) }.map { $0 & FD_CLOEXEC == 0 }
}

func posixSetInheritable(_ ts: ThreadState, _ descriptor: Int, _ isInheritable: Int) -> Bool {
    guard let flags = retrying(ts, .null, { fcntl(Int32(descriptor), F_GETFD) }) else { return false }
    let new = isInheritable != 0 ? flags & ~FD_CLOEXEC : flags | FD_CLOEXEC
    return succeeded(ts) { fcntl(Int32(descriptor), F_SETFD, new) }
}

func posixGetBlocking(_ ts: ThreadState, _ descriptor: Int) -> Bool? {
    retrying(ts) { fcntl(Int32(descriptor), F_GETFL) }.map { $0 & O_NONBLOCK == 0 }
}

func posixSetBlocking(_ ts: ThreadState, _ descriptor: Int, _ isBlocking: Bool) -> Bool {
    guard let flags = retrying(ts, .null, { fcntl(Int32(descriptor), F_GETFL) }) else { return false }
    let new = isBlocking ? flags & ~O_NONBLOCK : flags | O_NONBLOCK
    return succeeded(ts) { fcntl(Int32(descriptor), F_SETFL, new) }
}

func posixDeviceEncoding(_ ts: ThreadState, _ descriptor: Int) -> Value {
    isatty(Int32(descriptor)) != 0 ? intern(ts, "UTF-8" as StaticString).value : .none
}

func posixTtyname(_ ts: ThreadState, _ descriptor: Int) -> Value {
    var buffer = [CChar](repeating: 0, count: 4096)
    let result = ttyname_r(Int32(descriptor), &buffer, buffer.count)
    return result == 0 ? fileSystemText(ts, buffer) : raiseSystemError(ts, result)
}

func posixTerminal(_ ts: ThreadState, _ descriptor: Int) -> Value {
    var size = winsize()
    if ioctl(Int32(descriptor), UInt(TIOCGWINSZ), &size) != 0 { return raiseSystemError(ts, errno) }
    return numberTuple(ts, [Int(size.ws_col), Int(size.ws_row)])
}

// MARK: - Folders

/// Calls `body` with name and kind of every entry of a folder, without `.` and `..`; false with an exception set.
private func forEachEntry(
    _ ts: ThreadState, _ path: Value, _ argument: PathArgument, _ body: (UnsafePointer<CChar>, dirent) -> Bool
) -> Bool {
    let folder: OpaquePointer? = blocked(ts) {
        guard let descriptor = argument.descriptor else { return opendir(argument.text) }
        // closedir closes what it reads from.
        let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
        return copy < 0 ? nil : fdopendir(copy)
    }
    guard let folder else {
        raiseSystemError(ts, errno, argument.original)
        return false
    }
    if argument.descriptor != nil { rewinddir(folder) }
    defer { closedir(folder) }
    while true {
        errno = 0
        guard let entry = readdir(folder) else {
            if errno == 0 { return true }
            raiseSystemError(ts, errno, argument.original)
            return false
        }
        let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
        let name = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
        if strcmp(name, ".") == 0 || strcmp(name, "..") == 0 { continue }
        if !body(name, entry.pointee) { return false }
    }
}

private func entryName(_ ts: ThreadState, _ name: UnsafePointer<CChar>, isBytes: Bool) -> Value {
    isBytes ? makeBytes(ts, Int(bitPattern: name), strlen(name)).value : fileSystemText(ts, name)
}

func posixListdir(_ ts: ThreadState, _ path: Value) -> Value {
    guard let argument = pathArgument(ts, path, "listdir", allowsDescriptor: true, allowsNone: true) else {
        return .null
    }
    let names = makeList(ts, 0)
    let isRead = forEachEntry(ts, path, argument) { name, _ in
        let value = entryName(ts, name, isBytes: argument.isBytes)
        return !value.isErr && listAppend(ts, names, value)
    }
    return isRead ? names.value : .null
}

/// Triples of name, inode and kind (`d_type`) for `scandir`.
func posixEntries(_ ts: ThreadState, _ path: Value) -> Value {
    guard let argument = pathArgument(ts, path, "scandir", allowsDescriptor: true, allowsNone: true) else {
        return .null
    }
    let entries = makeList(ts, 0)
    let isRead = forEachEntry(ts, path, argument) { name, entry in
        let value = entryName(ts, name, isBytes: argument.isBytes)
        if value.isErr { return false }
        let inode = makeInteger(ts, Int(bitPattern: UInt(entry.d_ino)))
        return listAppend(ts, entries, makeTuple(ts, value, inode, Value(small: Int(entry.d_type))).value)
    }
    return isRead ? entries.value : .null
}

func posixMkdir(_ ts: ThreadState, _ path: Value, _ mode: Int, _ folder: Value) -> Bool {
    guard let argument = pathArgument(ts, path, "mkdir"), let start = folderArgument(ts, folder) else { return false }
    return succeeded(ts, path) { mkdirat(start, argument.text, mode_t(truncatingIfNeeded: mode)) }
}

func posixRmdir(_ ts: ThreadState, _ path: Value, _ folder: Value) -> Bool {
    guard let argument = pathArgument(ts, path, "rmdir"), let start = folderArgument(ts, folder) else { return false }
    return succeeded(ts, path) { unlinkat(start, argument.text, AT_REMOVEDIR) }
}

func posixUnlink(_ ts: ThreadState, _ path: Value, _ folder: Value) -> Bool {
    guard let argument = pathArgument(ts, path, "unlink"), let start = folderArgument(ts, folder) else { return false }
    return succeeded(ts, path) { unlinkat(start, argument.text, 0) }
}

/// OSError naming two paths.
private func raiseForPaths(_ ts: ThreadState, _ number: Int32, _ first: Value, _ second: Value) {
    let message = makeString(ts, String(cString: strerror(number))).value
    let arguments = makeList(ts, 0)
    for value in [Value(small: Int(number)), message, first, .none, second] { _ = listAppend(ts, arguments, value) }
    let exception = callWithTuple(ts, KnownType.osError.object.value, listToTuple(ts, arguments), .null)
    if !exception.isErr { _ = raiseException(ts, exception) }
}

private func withPaths(
    _ ts: ThreadState, _ first: Value, _ second: Value, _ function: StaticString,
    _ call: ([CChar], [CChar]) -> Int32
) -> Bool {
    guard let source = pathArgument(ts, first, function, "src"),
        let target = pathArgument(ts, second, function, "dst")
    else { return false }
    if blocked(ts, { call(source.text, target.text) }) == 0 { return true }
    raiseForPaths(ts, errno, first, second)
    return false
}

func posixRename(_ ts: ThreadState, _ source: Value, _ target: Value, _ from: Value, _ to: Value) -> Bool {
    guard let start = folderArgument(ts, from), let end = folderArgument(ts, to) else { return false }
    return withPaths(ts, source, target, "rename") { renameat(start, $0, end, $1) }
}

func posixLink(
    _ ts: ThreadState, _ source: Value, _ target: Value, _ from: Value, _ to: Value, _ followsLinks: Bool
) -> Bool {
    guard let start = folderArgument(ts, from), let end = folderArgument(ts, to) else { return false }
    return withPaths(ts, source, target, "link") { linkat(start, $0, end, $1, followsLinks ? AT_SYMLINK_FOLLOW : 0) }
}

func posixSymlink(_ ts: ThreadState, _ source: Value, _ target: Value, _ isFolder: Bool, _ folder: Value) -> Bool {
    guard let start = folderArgument(ts, folder) else { return false }
    return withPaths(ts, source, target, "symlink") { symlinkat($0, start, $1) }
}

func posixReadlink(_ ts: ThreadState, _ path: Value, _ folder: Value) -> Value {
    guard let argument = pathArgument(ts, path, "readlink"), let start = folderArgument(ts, folder) else {
        return .null
    }
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    guard let count = retrying(ts, path, { readlinkat(start, argument.text, &buffer, Int(PATH_MAX)) }) else {
        return .null
    }
    buffer[count] = 0
    return entryName(ts, buffer, isBytes: argument.isBytes)
}

func posixAccess(
    _ ts: ThreadState, _ path: Value, _ mode: Int, _ folder: Value, _ isEffective: Bool, _ followsLinks: Bool
) -> Bool? {
    guard let argument = pathArgument(ts, path, "access"), let start = folderArgument(ts, folder) else { return nil }
    let flags = (isEffective ? AT_EACCESS : 0) | (followsLinks ? 0 : AT_SYMLINK_NOFOLLOW)
    return blocked(ts) { faccessat(start, argument.text, Int32(mode), flags) } == 0
}

func posixChdir(_ ts: ThreadState, _ path: Value) -> Bool {
    guard let argument = pathArgument(ts, path, "chdir", allowsDescriptor: true) else { return false }
    return succeeded(ts, path) { argument.descriptor.map { fchdir($0) } ?? chdir(argument.text) }
}

func posixFchdir(_ ts: ThreadState, _ file: Value) -> Bool {
    guard let descriptor = descriptorArgument(ts, file) else { return false }
    return succeeded(ts) { fchdir(descriptor) }
}

private func currentFolder(_ ts: ThreadState, isBytes: Bool) -> Value {
    guard let text = getcwd(nil, 0) else { return raiseSystemError(ts, errno) }
    defer { free(text) }
    return entryName(ts, text, isBytes: isBytes)
}

func posixGetcwd(_ ts: ThreadState) -> Value { currentFolder(ts, isBytes: false) }
func posixGetcwdb(_ ts: ThreadState) -> Value { currentFolder(ts, isBytes: true) }

func posixChmod(_ ts: ThreadState, _ path: Value, _ mode: Int, _ folder: Value, _ followsLinks: Bool) -> Bool {
    guard let argument = pathArgument(ts, path, "chmod", allowsDescriptor: true),
        let start = folderArgument(ts, folder)
    else { return false }
    let bits = mode_t(truncatingIfNeeded: mode)
    return succeeded(ts, path) {
        argument.descriptor.map { fchmod($0, bits) }
            ?? fchmodat(start, argument.text, bits, followsLinks ? 0 : AT_SYMLINK_NOFOLLOW)
    }
}

func posixFchmod(_ ts: ThreadState, _ descriptor: Int, _ mode: Int) -> Bool {
    succeeded(ts) { fchmod(Int32(descriptor), mode_t(truncatingIfNeeded: mode)) }
}

func posixChown(
    _ ts: ThreadState, _ path: Value, _ user: Int, _ group: Int, _ folder: Value, _ followsLinks: Bool
) -> Bool {
    guard let argument = pathArgument(ts, path, "chown", allowsDescriptor: true),
        let start = folderArgument(ts, folder)
    else { return false }
    let (owner, members) = (uid_t(truncatingIfNeeded: user), gid_t(truncatingIfNeeded: group))
    return succeeded(ts, path) {
        argument.descriptor.map { fchown($0, owner, members) }
            ?? fchownat(start, argument.text, owner, members, followsLinks ? 0 : AT_SYMLINK_NOFOLLOW)
    }
}

func posixFchown(_ ts: ThreadState, _ descriptor: Int, _ user: Int, _ group: Int) -> Bool {
    succeeded(ts) { fchown(Int32(descriptor), uid_t(truncatingIfNeeded: user), gid_t(truncatingIfNeeded: group)) }
}

func posixLchown(_ ts: ThreadState, _ path: Value, _ user: Int, _ group: Int) -> Bool {
    posixChown(ts, path, user, group, .none, false)
}

func posixMkfifo(_ ts: ThreadState, _ path: Value, _ mode: Int, _ folder: Value) -> Bool {
    guard let argument = pathArgument(ts, path, "mkfifo"), let start = folderArgument(ts, folder) else {
        return false
    }
    return succeeded(ts, path) { mkfifoat(start, argument.text, mode_t(truncatingIfNeeded: mode)) }
}

// MARK: - Times

/// Seconds, an int or a float, as a timespec; nil with an exception set.
private func timeArgument(_ ts: ThreadState, _ value: Value) -> timespec? {
    if isFloat(value) {
        let seconds = floatNumber(value)
        guard seconds.isFinite, seconds.magnitude < 0x1p62 else {
            raise(
                ts, seconds.isNaN ? .valueError : .overflowError,
                seconds.isNaN
                    ? "Invalid value NaN (not a number)" : "timestamp out of range for platform time_t")
            return nil
        }
        let whole = seconds.rounded(.down)
        return timespec(tv_sec: Int(whole), tv_nsec: min(Int((seconds - whole) * 1e9), 999_999_999))
    }
    return integerArgument(ts, value).map { timespec(tv_sec: $0, tv_nsec: 0) }
}

private func nanosecondArgument(_ ts: ThreadState, _ value: Value) -> timespec? {
    guard let number = integerArgument(ts, value) else { return nil }
    let seconds = number >= 0 ? number / 1_000_000_000 : -((-(number &+ 1)) / 1_000_000_000) - 1
    return timespec(tv_sec: seconds, tv_nsec: number &- seconds &* 1_000_000_000)
}

func posixUtime(
    _ ts: ThreadState, _ path: Value, _ times: Value, _ nanoseconds: Value, _ folder: Value, _ followsLinks: Bool
) -> Bool {
    guard let argument = pathArgument(ts, path, "utime", allowsDescriptor: true),
        let start = folderArgument(ts, folder)
    else { return false }
    if !times.isNone && !nanoseconds.isNull {
        raise(ts, .valueError, "utime: you may specify either 'times' or 'ns' but not both")
        return false
    }
    var values = (timespec(tv_sec: 0, tv_nsec: utimeNow), timespec(tv_sec: 0, tv_nsec: utimeNow))
    if !times.isNone || !nanoseconds.isNull {
        let pair = times.isNone ? nanoseconds : times
        guard pair.hasLayout(ShapeNumber.tuple), TupleObject(pair).count == 2 else {
            raise(
                ts, .typeError,
                times.isNone
                    ? "utime: 'ns' must be a tuple of two ints"
                    : "utime: 'times' must be either a tuple of two ints or None")
            return false
        }
        let convert = times.isNone ? nanosecondArgument : timeArgument
        guard let access = convert(ts, TupleObject(pair)[0]), let change = convert(ts, TupleObject(pair)[1]) else {
            return false
        }
        values = (access, change)
    }
    return succeeded(ts) {
        withUnsafePointer(to: &values) {
            $0.withMemoryRebound(to: timespec.self, capacity: 2) { pair in
                argument.descriptor.map { futimens($0, pair) }
                    ?? utimensat(start, argument.text, pair, followsLinks ? 0 : AT_SYMLINK_NOFOLLOW)
            }
        }
    }
}

func posixUmask(_ ts: ThreadState, _ mask: Int) -> Int? { Int(umask(mode_t(truncatingIfNeeded: mask))) }

// MARK: - Text of paths

/// `os.path.normpath` of a str.
func posixPathNormpath(_ ts: ThreadState, _ path: Value) -> Value {
    guard path.hasLayout(ShapeNumber.string) else {
        return raise(ts, .typeError, "_path_normpath: path should be string, not \(typeName(path))")
    }
    let text = StringObject(path)
    var parts: [Range<Int>] = []
    let count = text.count
    var slashes = 0
    while slashes < count && codePoint(text, slashes) == 0x2F { slashes += 1 }
    // POSIX lets two slashes at the beginning mean something of their own.
    let lead = slashes == 2 ? 2 : min(slashes, 1)
    func isDots(_ range: Range<Int>, _ dots: Int) -> Bool {
        range.count == dots && range.allSatisfy { codePoint(text, $0) == 0x2E }
    }
    var start = slashes
    while start < count {
        var end = start
        while end < count && codePoint(text, end) != 0x2F { end += 1 }
        let part = start..<end
        start = end + 1
        if part.isEmpty || isDots(part, 1) { continue }
        if isDots(part, 2), let last = parts.last, !isDots(last, 2) {
            parts.removeLast()
        } else if !isDots(part, 2) || lead == 0 {
            parts.append(part)
        }
    }
    var output = StringBuilder(capacity: count)
    output.append(0x2F, times: lead)
    for (index, part) in parts.enumerated() {
        if index > 0 { output.append(0x2F) }
        output.append(text, part.lowerBound, part.upperBound)
    }
    return output.finish(ts)
}
