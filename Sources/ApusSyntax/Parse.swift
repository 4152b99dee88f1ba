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

/// Parses a `str`.
public func parse(text: String, filename: String, mode: ParseMode) throws(SyntaxFailure) -> SyntaxTree {
    let bytes = Array(text.utf8)
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    defer { copy.deallocate() }
    _ = copy.initialize(from: bytes)
    return try parse(text: UnsafeBufferPointer(copy), filename: filename, mode: mode)
}

/// The pipeline: the fast parser on the caller's stack; again on a large stack when the text nests deeply; the diagnosis
/// of a text that it rejects, also on a large stack.
private func parse(_ source: SourceText, filename: String, mode: ParseMode) throws(SyntaxFailure) -> SyntaxTree {
    var parser = Parser(source: source, mode: mode, stack: Parser.smallStack)
    do throws(Abort) {
        return try parser.parse(mode)
    } catch {
        let stopped = parser.statementStart
        var isTooDeep = false
        if case .tooDeep = error { isTooDeep = true }
        if case .recursion = error { throw tooMuchRecursion(filename) }
        let outcome = onLargeStack { [isTooDeep] () -> Result<SyntaxTree, SyntaxFailure> in
            var start = stopped
            if isTooDeep {
                var parser = Parser(source: source, mode: mode, stack: Parser.largeStack)
                do throws(Abort) {
                    return .success(try parser.parse(mode))
                } catch {
                    if case .recursion = error { return .failure(tooMuchRecursion(filename)) }
                    if case .tooDeep = error {
                        return .failure(SyntaxFailure(kind: .memoryError, message: "", filename: filename))
                    }
                    start = parser.statementStart
                }
            }
            return .failure(diagnose(source, filename: filename, mode: mode, from: start))
        }
        guard let outcome else { throw SyntaxFailure(kind: .memoryError, message: "", filename: filename) }
        switch outcome {
        case .success(let tree): return tree
        case .failure(let failure): throw failure
        }
    }
}

private func tooMuchRecursion(_ filename: String) -> SyntaxFailure {
    SyntaxFailure(
        kind: .recursionError, message: "maximum recursion depth exceeded during compilation", filename: filename)
}

private func diagnose(_ source: SourceText, filename: String, mode: ParseMode, from start: Int) -> SyntaxFailure {
    var lexer = Lexer(source.buffer, names: IdentifierTable())
    lexer.isInteractive = mode == .single
    let place = Diagnoser.Source(
        text: source.buffer, filename: filename, mode: mode, isEmbedded: false,
        countsCharacters: source.countsCharacters, isFile: source.isFile, firstLine: 1)
    var diagnoser = Diagnoser(place, lexer: lexer)
    // The second pass finds fault even with some valid statements (`print [x]`): in a short text it sees all, as in
    // CPython; in a long one the statements before the error are not worth the time.
    return diagnoser.diagnose(from: start <= 2000 ? 0 : start)
}

/// Whether an interactive statement, given with all its lines so far, goes on in further lines: it ends too early, or is
/// a compound statement that no blank line has closed yet.
public func needsMoreInput(_ text: String) -> Bool {
    do throws(SyntaxFailure) {
        let tree = try parse(text: text, filename: "<stdin>", mode: .single)
        guard case .interactive(let body) = tree.root, let first = body.first else { return false }
        switch tree[first].kind {
        case .functionDef, .asyncFunctionDef, .classDef, .for, .asyncFor, .while, .if, .with, .asyncWith, .match, .try,
            .tryStar:
            let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
            // After the last newline comes an empty piece; the line before it must be blank.
            guard lines.count >= 2 else { return true }
            return !lines[lines.count - 2].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0C || $0 == 0x0D }
        default: return false
        }
    } catch {
        // A text without any token is complete.
        let isBlank = text.utf8.split(separator: 0x0A).allSatisfy { line in
            let first = line.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0C && $0 != 0x0D }
            return first == nil || first == UInt8(ascii: "#")
        }
        return error.isIncompleteInput && !isBlank
    }
}
