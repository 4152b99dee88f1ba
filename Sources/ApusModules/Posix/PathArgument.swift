import ApusRuntime
import Glibc

// Paths as system calls take them: str, bytes, objects with `__fspath__`, and where the call permits a descriptor.

/// A path argument, converted.
struct PathArgument {
    /// NUL-terminated.
    var text: [CChar]
    /// Set where a descriptor was given instead.
    var descriptor: Int32?
    /// The argument was bytes: so are names in results.
    var isBytes: Bool
    /// What an OSError names.
    var original: Value
}

/// `os.fspath(path)`: the str or bytes; null with an exception set.
func fileSystemPath(_ ts: ThreadState, _ path: Value, message: String) -> Value {
    if path.hasLayout(ShapeNumber.string) || path.hasLayout(ShapeNumber.bytes) { return path }
    let method = lookupSpecial(ts, typeOf(path), .fspath)
    if method.isNull { return raise(ts, .typeError, "\(message)\(typeName(path))") }
    let result = callSpecial(ts, method, path)
    if result.isErr || result.hasLayout(ShapeNumber.string) || result.hasLayout(ShapeNumber.bytes) { return result }
    return raise(
        ts, .typeError,
        "expected \(typeName(path)).__fspath__() to return str or bytes, not \(typeName(result))")
}

/// The bytes of a str as file names have them: UTF-8, lone surrogates for bytes that are none.
func fileSystemBytes(_ ts: ThreadState, _ text: StringObject) -> Value {
    callMethod(
        ts, text.value, .encode, intern(ts, "utf-8" as StaticString).value,
        intern(ts, "surrogateescape" as StaticString).value)
}

/// The str of bytes that the system gave.
func fileSystemText(_ ts: ThreadState, _ bytes: Value) -> Value {
    callMethod(
        ts, bytes, .decode, intern(ts, "utf-8" as StaticString).value,
        intern(ts, "surrogateescape" as StaticString).value)
}

/// A str of a C string of the system.
func fileSystemText(_ ts: ThreadState, _ text: UnsafePointer<CChar>) -> Value {
    fileSystemText(ts, makeBytes(ts, Int(bitPattern: text), strlen(text)).value)
}

/// Converts a path; nil with an exception set. `function` and `name` stand in the messages.
func pathArgument(
    _ ts: ThreadState, _ value: Value, _ function: StaticString, _ name: StaticString = "path",
    allowsDescriptor: Bool = false, allowsNone: Bool = false
) -> PathArgument? {
    if allowsNone && value.isNone { return PathArgument(text: [0x2E, 0], isBytes: false, original: .null) }
    if allowsDescriptor && !value.hasLayout(ShapeNumber.string) && !value.hasLayout(ShapeNumber.bytes)
        && !lookupSpecial(ts, typeOf(value), .index).isNull
    {
        guard let number = integer32Argument(ts, value) else { return nil }
        return PathArgument(text: [0], descriptor: Int32(number), isBytes: false, original: value)
    }
    let kinds =
        allowsDescriptor
        ? (allowsNone ? "string, bytes, os.PathLike, integer or None" : "string, bytes, os.PathLike or integer")
        : "string, bytes or os.PathLike"
    let path = fileSystemPath(ts, value, message: "\(function): \(name) should be \(kinds), not ")
    if path.isErr { return nil }
    let bytes = path.hasLayout(ShapeNumber.bytes) ? path : fileSystemBytes(ts, StringObject(path))
    if bytes.isErr { return nil }
    let (base, count) = bytesRange(bytes)
    var text = [CChar](repeating: 0, count: count + 1)
    for index in 0..<count {
        let byte = loadByte(base &+ index, 0)
        if byte == 0 {
            raise(ts, .valueError, "embedded null byte")
            return nil
        }
        text[index] = CChar(truncatingIfNeeded: byte)
    }
    keepAlive(bytes.raw)
    return PathArgument(text: text, isBytes: path.hasLayout(ShapeNumber.bytes), original: value)
}

/// A `dir_fd` argument: the folder that relative paths start from; nil with an exception set.
func folderArgument(_ ts: ThreadState, _ value: Value) -> Int32? {
    if value.isNone { return AT_FDCWD }
    if lookupSpecial(ts, typeOf(value), .index).isNull {
        raise(ts, .typeError, "argument should be integer or None, not \(typeName(value))")
        return nil
    }
    return integer32Argument(ts, value).map { Int32($0) }
}

/// Repeats a call that a signal interrupted, as PEP 475 wants it; false with OSError or what a handler raised set.
func retrying<Number: SignedInteger>(
    _ ts: ThreadState, _ path: Value = .null, _ call: () -> Number
) -> Number? {
    while true {
        let result = blocked(ts, call)
        if result >= 0 { return result }
        let number = errno
        if number != EINTR {
            raiseSystemError(ts, number, path)
            return nil
        }
        if !runPendingCalls(ts) { return nil }
    }
}
