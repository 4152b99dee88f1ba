import ApusRuntime
import ApusSyntax
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
        // A blank line ends whatever has been typed.
        if needsMoreInput(pending) && !line.allSatisfy(\.isWhitespace) { continue }
        let source = Array(pending.utf8)
        pending = ""
        let code = compileSource(ts, source, isDecoded: true, filename: "<stdin>", mode: .single)
        if code.raw != 0 && !execute(ts, code, module.namespace, module.namespace.value).isErr { continue }
        if matches(ts, ts.exception, .systemExit) { return reportUncaught(ts) }
        _ = reportUncaught(ts)
    }
}
