import ApusRuntime
import Glibc

/// The read-evaluate-print loop of a terminal. Returns the exit status.
func runPrompt(_ ts: ThreadState, isQuiet: Bool) -> Int32 {
    if !isQuiet { writeError("Python 3.11.2 (apus)\nType \"help\" or \"copyright\" for more information.\n") }
    let module = mainModule(ts, filename: "<stdin>")
    var pending = ""
    while true {
        flushStandardStreams(ts)
        writeOutput(pending.isEmpty ? ">>> " : "... ")
        guard let line = readLine(strippingNewline: false) else {
            writeOutput("\n")
            return 0
        }
        pending += line
        if pending.allSatisfy(\.isWhitespace) {
            pending = ""
            continue
        }
        if needsMore(pending, last: line) { continue }
        let source = Array(pending.utf8)
        pending = ""
        let code = compileSource(ts, source, isDecoded: true, filename: "<stdin>", mode: .single)
        if code.raw != 0 && !execute(ts, code, module.namespace, module.namespace.value).isErr { continue }
        if matches(ts, ts.exception, .systemExit) { return reportUncaught(ts) }
        _ = reportUncaught(ts)
    }
}

/// Whether the text is the beginning of a statement that further lines could complete: an unfinished one, or a compound
/// statement, which an empty line ends.
private func needsMore(_ text: String, last: String) -> Bool {
    let isBlank = last.allSatisfy(\.isWhitespace)
    switch compileProgram(Array(text.utf8), isDecoded: true, filename: "<stdin>", mode: .single) {
    case .success:
        let first = text.split(separator: "\n", omittingEmptySubsequences: true).first ?? ""
        let isCompound = first.last(where: { !$0.isWhitespace }) == ":" || first.hasPrefix("@")
        return (isCompound || text.split(separator: "\n").count > 1) && !isBlank
    case .failure(let error): return isIncomplete(error) && !isBlank
    }
}

/// Whether more lines could mend the error: something was still open at the end of the text.
private func isIncomplete(_ error: CompileError) -> Bool {
    error.message.contains("was never closed") || error.message.contains("unterminated triple-quoted")
        || error.message.contains("expected an indented block") || error.message.contains("unexpected EOF")
        || error.message.contains("expected 'except' or 'finally' block")
}
