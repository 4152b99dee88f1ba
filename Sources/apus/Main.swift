import ApusJIT
import ApusModules
import ApusRuntime
import Glibc

@main
enum Apus {
    static func main() {
        let options: Options
        switch Options.parse(Array(CommandLine.arguments.dropFirst())) {
        case .success(let parsed): options = parsed
        case .failure(let usage):
            writeError(usage.message)
            exit(2)
        }
        if options.showsHelp {
            writeOutput(Options.help)
            return
        }
        if options.showsVersion {
            writeOutput("Python 3.11.2 (apus)\n")
            return
        }
        signal(SIGPIPE, SIG_IGN)
        installCompiler()
        if let dump = options.dump {
            exit(dumpProgram(options, dump))
        }
        prepareJIT(options.jit)
        let ts = initializeRuntime()
        startJIT(ts, options.jit)
        registerModules()
        exit(runProgram(ts, options))
    }
}

func writeOutput(_ text: String) { writeAll(1, text) }
func writeError(_ text: String) { writeAll(2, text) }

private func writeAll(_ descriptor: Int32, _ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
        let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        if count < 0 {
            if errno == EINTR { continue }
            return
        }
        bytes = bytes.dropFirst(count)
    }
}
