import ApusBytecode
import ApusCompiler
import ApusRuntime
import ApusSyntax
import Glibc

/// `--dump=...`: shows what the stages before the runtime make of the program. Returns the exit status.
func dumpProgram(_ options: Options, _ dump: Options.Dump) -> Int32 {
    let source: [UInt8]
    let filename: String
    switch options.program {
    case .file(let path):
        guard let bytes = readWholeFile(path) else {
            writeError("apus: can't open file '\(path)': \(String(cString: strerror(errno)))\n")
            return 2
        }
        source = bytes
        filename = path
    case .command(let text):
        source = Array(text.utf8)
        filename = "<string>"
    case .standardInput, .interactive:
        source = readWholeFile("/dev/stdin") ?? []
        filename = "<stdin>"
    case .module:
        writeError("apus: --dump needs a file, -c or standard input\n")
        return 2
    }
    do {
        switch dump {
        case .tokens:
            let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: source.count)
            defer { copy.deallocate() }
            _ = copy.initialize(from: source)
            writeOutput(String(decoding: try dumpTokens(UnsafeBufferPointer(copy), filename: filename), as: UTF8.self))
        case .ast:
            let tree = try parse(source, filename: filename, mode: .exec)
            writeOutput(String(decoding: try ApusSyntax.dump(tree), as: UTF8.self) + "\n")
        case .bytecode:
            let tree = try parse(source, filename: filename, mode: .exec)
            writeOutput(disassemble(try compile(tree, filename: filename)))
        }
        return 0
    } catch let failure as SyntaxFailure {
        writeError("  File \"\(filename)\", line \(failure.line)\n\(failure.kind.pythonName): \(failure.message)\n")
    } catch let failure as CompileFailure {
        writeError("  File \"\(filename)\", line \(failure.line)\nSyntaxError: \(failure.message)\n")
    } catch {
        writeError("apus: \(error)\n")
    }
    return 1
}
