import ApusBytecode
import ApusStubs
import Glibc

/// `apus-generate [--check] ROOT`: writes what follows from the opcode and layout tables and the stub files; with `--check` compares only
/// and fails, naming the file, when one is out of date.
@main
enum Generate {
    static func main() {
        var arguments = Array(CommandLine.arguments.dropFirst())
        let check = arguments.first == "--check"
        if check { arguments.removeFirst() }
        guard arguments.count == 1 else {
            complain("usage: apus-generate [--check] ROOT\n")
            exit(2)
        }
        var outputs: [(path: String, text: String)] = [
            ("Sources/ApusBytecode/Generated/Opcode.swift", opcodeEnumeration()),
            ("Sources/CApus/include/apus_dispatch.h", dispatchHeader()),
            ("Sources/ApusRuntime/Generated/Handlers.swift", handlerBodies()),
            ("Sources/ApusRuntime/Generated/SwitchEngine.swift", switchEngine()),
            ("Sources/ApusRuntime/Generated/Layouts.swift", layouts()),
            ("Sources/ApusRuntime/Generated/Constants.swift", constants()),
            ("Sources/ApusRuntime/Generated/OperatorHandlers.rswift.swift", operatorHandlers()),
            ("Sources/ApusBytecode/Generated/OPCODES.md", opcodeDocumentation()),
        ]
        do throws(StubError) {
            outputs += try stubOutputs(root: arguments[0])
        } catch {
            complain("\(error)\n")
            exit(1)
        }
        var stale = false
        for output in outputs {
            let path = arguments[0] + "/" + output.path
            if readFile(path) == output.text { continue }
            if check {
                complain("\(output.path) is out of date: run make generate\n")
                stale = true
            } else if !writeFile(path, output.text) {
                complain("cannot write \(path)\n")
                exit(1)
            }
        }
        exit(stale ? 1 : 0)
    }
}

private func complain(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(2, bytes, bytes.count)
}

func readFile(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
        let count = fread(&chunk, 1, chunk.count, file)
        if count == 0 { break }
        bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
}

private func writeFile(_ path: String, _ text: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    let bytes = Array(text.utf8)
    let written = fwrite(bytes, 1, bytes.count, file)
    return fclose(file) == 0 && written == bytes.count
}
