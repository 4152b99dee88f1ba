/// Parses the bytes of a file: honours a byte order mark and the declaration of an encoding (PEP 263).
public func parse(
    _ bytes: UnsafeBufferPointer<UInt8>, filename: String, mode: ParseMode
) throws(SyntaxFailure) -> SyntaxTree {
    try parse(SourceText.decode(file: bytes, filename: filename, mode: mode), filename: filename, mode: mode)
}

/// Parses a `str`, given as UTF-8 (the source of `exec`, `eval` and `compile`).
public func parse(
    text: UnsafeBufferPointer<UInt8>, filename: String, mode: ParseMode
) throws(SyntaxFailure) -> SyntaxTree {
    try parse(SourceText.decode(text: text, filename: filename, mode: mode), filename: filename, mode: mode)
}

/// Parses the bytes of a file.
public func parse(_ bytes: [UInt8], filename: String, mode: ParseMode) throws(SyntaxFailure) -> SyntaxTree {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    defer { copy.deallocate() }
    _ = copy.initialize(from: bytes)
    return try parse(UnsafeBufferPointer(copy), filename: filename, mode: mode)
}

private func parse(_ source: SourceText, filename: String, mode: ParseMode) throws(SyntaxFailure) -> SyntaxTree {
    do throws(Abort) {
        var parser = Parser(source: source, mode: mode, depthLimit: Parser.largeDepth)
        return try parser.parse(mode)
    } catch {
        throw SyntaxFailure(kind: .syntaxError, message: "invalid syntax", filename: filename)
    }
}
