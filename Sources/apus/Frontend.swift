import ApusBytecode
import ApusCompiler
import ApusRuntime
import ApusSyntax

/// Plugs parser and compiler into the runtime.
func installCompiler() {
    compileHook = CompileHook { source, isDecoded, filename, mode in
        compileProgram(source, isDecoded: isDecoded, filename: filename, mode: mode)
    }
    traceAnchorHook = operatorMarks
}

/// Source to code, or the exception to raise.
func compileProgram(
    _ source: [UInt8], isDecoded: Bool, filename: String, mode: CompileMode
) -> Result<CodeUnit, CompileError> {
    do {
        let tree = try parseProgram(source, isDecoded: isDecoded, filename: filename, mode: mode)
        return .success(try compile(tree, filename: filename))
    } catch let failure as SyntaxFailure {
        return .failure(compileError(failure))
    } catch let failure as CompileFailure {
        return .failure(compileError(failure, source))
    } catch {
        return .failure(CompileError(.systemError, "the compiler failed: \(error)"))
    }
}

func parseProgram(
    _ source: [UInt8], isDecoded: Bool, filename: String, mode: CompileMode
) throws -> SyntaxTree {
    let parseMode: ParseMode =
        switch mode {
        case .exec: .exec
        case .eval: .eval
        case .single: .single
        }
    if !isDecoded { return try parse(source, filename: filename, mode: parseMode) }
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: source.count)
    defer { copy.deallocate() }
    _ = copy.initialize(from: source)
    return try parse(text: UnsafeBufferPointer(copy), filename: filename, mode: parseMode)
}

private func compileError(_ failure: SyntaxFailure) -> CompileError {
    let type: KnownType =
        switch failure.kind {
        case .syntaxError: .syntaxError
        case .indentationError: .indentationError
        case .tabError: .tabError
        case .valueError: .valueError
        case .recursionError: .recursionError
        case .memoryError: .memoryError
        }
    var error = CompileError(type, failure.message)
    error.line = failure.line
    error.offset = failure.offset
    error.endLine = failure.endLine
    error.endOffset = failure.endOffset
    error.text = failure.text
    return error
}

private func compileError(_ failure: CompileFailure, _ source: [UInt8]) -> CompileError {
    var error = CompileError(failure.kind == .recursionError ? .recursionError : .syntaxError, failure.message)
    error.line = failure.line
    error.offset = failure.offset
    error.endLine = failure.endLine
    error.endOffset = failure.endOffset
    let lines = source.split(separator: 0x0A, omittingEmptySubsequences: false)
    if failure.line >= 1 && failure.line <= lines.count {
        error.text = String(decoding: lines[failure.line - 1], as: UTF8.self) + "\n"
    }
    return error
}

/// The marks under a binary operation or subscript in a traceback (PEP 657): `~` with `^` at the operator.
private func operatorMarks(_ source: String) -> String? {
    let text = Array("(\n\(source)\n)".utf8)
    guard let tree = try? parseProgram(text, isDecoded: true, filename: "<marks>", mode: .eval),
        case .expression(let body) = tree.root
    else { return nil }
    let line = Array(source.utf8)
    let start: Int
    let end: Int
    switch tree[body].kind {
    case .binOp(let left, _, let right):
        var position = Int(tree[left].range.endColumn)
        let limit = min(Int(tree[right].range.column), line.count)
        while position < limit && line[position] == 0x20 { position += 1 }
        start = position
        end = position + 1 < limit && line[position + 1] != 0x20 ? position + 2 : position + 1
    case .subscript(let value, let slice, _):
        start = Int(tree[value].range.endColumn)
        end = Int(tree[slice].range.endColumn) + 1
    default: return nil
    }
    guard start >= 0, start < end, end <= line.count else { return nil }
    func characters(_ count: Int) -> Int { String(decoding: line[..<count], as: UTF8.self).unicodeScalars.count }
    let (from, to, all) = (characters(start), characters(end), characters(line.count))
    return String(repeating: "~", count: from) + String(repeating: "^", count: to - from)
        + String(repeating: "~", count: all - to)
}
