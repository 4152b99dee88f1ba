import ApusRuntime
import Glibc

/// The program ended by a KeyboardInterrupt that nothing caught.
nonisolated(unsafe) private var wasInterrupted = false

/// Runs what the command line names. Returns the exit status.
func runProgram(_ ts: ThreadState, _ options: Options) -> Int32 {
    prepareSystem(
        ts,
        SystemConfiguration(
            executable: CommandLine.arguments[0], arguments: programArguments(options), pathStart: pathStart(options),
            ignoresEnvironment: options.ignoresEnvironment, isUnbuffered: options.isUnbuffered))
    installInterruptHandler(ts)
    var status: Int32 = 0
    switch options.program {
    case .file(let path): status = runFile(ts, path)
    case .command(let text):
        status = finish(ts, runMain(ts, Array((text + "\n").utf8), isDecoded: true, filename: "<string>"))
    case .module(let name): status = finish(ts, runModuleAsMain(ts, name))
    case .standardInput: status = runStandardInput(ts)
    case .interactive:
        status = isatty(0) != 0 ? runPrompt(ts, isQuiet: options.isQuiet) : runStandardInput(ts)
        if isatty(0) != 0 { return finalize(ts, status) }
    }
    if options.inspects { status = runPrompt(ts, isQuiet: true) }
    status = finalize(ts, status)
    if status == 130 && wasInterrupted { endInterrupted() }
    return status
}

private func programArguments(_ options: Options) -> [String] {
    switch options.program {
    case .file(let path): [path] + options.arguments
    case .command: ["-c"] + options.arguments
    case .module: ["-m"] + options.arguments
    case .standardInput: ["-"] + options.arguments
    case .interactive: [""] + options.arguments
    }
}

/// `sys.path[0]`: the program's folder, or the current one.
private func pathStart(_ options: Options) -> String? {
    if options.isIsolated { return nil }
    switch options.program {
    case .file(let path):
        guard let resolved = realpath(path, nil) else { return "" }
        defer { free(resolved) }
        let full = String(cString: resolved)
        if access(full + "/__main__.py", R_OK) == 0 { return full }
        return full.lastIndex(of: "/").map { String(full[..<$0]) } ?? ""
    case .module:
        guard let current = getcwd(nil, 0) else { return "" }
        defer { free(current) }
        return String(cString: current)
    default: return ""
    }
}

private func runFile(_ ts: ThreadState, _ path: String) -> Int32 {
    var information = stat()
    let isFolder = stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
    if isFolder, let source = readWholeFile(path + "/__main__.py") {
        return finish(ts, runMain(ts, source, isDecoded: false, filename: absolute(path) + "/__main__.py"))
    }
    guard !isFolder, let source = readWholeFile(path) else {
        let number = isFolder ? EISDIR : errno
        writeError(
            "apus: can't open file '\(absolute(path))': [Errno \(number)] \(String(cString: strerror(number)))\n")
        return 2
    }
    return finish(ts, runMain(ts, source, isDecoded: false, filename: absolute(path)))
}

/// The path from the root, as `__main__.__file__` has it since Python 3.9.
private func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let current = getcwd(nil, 0) else { return path }
    defer { free(current) }
    return String(cString: current) + "/" + (path.hasPrefix("./") ? String(path.dropFirst(2)) : path)
}

private func runStandardInput(_ ts: ThreadState) -> Int32 {
    guard let source = readWholeFile("/dev/stdin") else { return 2 }
    return finish(ts, runMain(ts, source, isDecoded: false, filename: "<stdin>"))
}

/// Runs source as the module `__main__`.
private func runMain(_ ts: ThreadState, _ source: [UInt8], isDecoded: Bool, filename: String) -> Value {
    let module = mainModule(ts, filename: filename)
    let code = compileSource(ts, source, isDecoded: isDecoded, filename: filename, mode: .exec)
    if code.raw == 0 { return .null }
    return execute(ts, code, module.namespace, module.namespace.value)
}

/// The exit status of a program's end; reports an exception that nothing caught.
private func finish(_ ts: ThreadState, _ result: Value) -> Int32 {
    if !result.isErr { return 0 }
    wasInterrupted = matches(ts, ts.exception, .keyboardInterrupt)
    return reportUncaught(ts)
}
