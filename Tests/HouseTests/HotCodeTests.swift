import Foundation
import Testing

/// The release binary named by the environment variable APUS; `make test` sets it.
private let binary = ProcessInfo.processInfo.environment["APUS"]

@Suite struct HotCodeTests {
    /// No handler counts references: disassembles every `apus_tail_*` function of the release binary.
    @Test(.enabled(if: binary != nil, "needs APUS, the release binary"))
    func handlersHaveNoReferenceCounting() throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["objdump", "--disassemble", "--no-show-raw-insn", binary!]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        var handlers = 0
        var current: Substring?
        for line in text.split(separator: "\n") {
            if line.hasSuffix(">:") {
                let name = line.drop { $0 != "<" }.dropFirst().dropLast(2)
                current = name.contains("apus_tail_") ? name : nil
                if current != nil { handlers += 1 }
            } else if let current, line.contains("swift_retain") || line.contains("swift_release") {
                Issue.record("\(current): \(line)")
            }
        }
        #expect(handlers > 100, "found only \(handlers) handlers")
    }
}
