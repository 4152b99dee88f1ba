import ApusBytecode
import Foundation
import Testing

@testable import ApusCompiler

/// Python in, disassembly out: each file of Tests/FileTests/bytecode holds a program, a line `----` and its code.
///
/// APUS_BLESS=1 writes the present code into the files; read the difference before you commit it.
@Suite struct FileTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("FileTests/bytecode")

    static var files: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(".txt") }
            .sorted()
    }

    @Test(arguments: files)
    func code(_ file: String) throws {
        let url = Self.folder.appendingPathComponent(file)
        let text = try String(contentsOf: url, encoding: .utf8)
        let parts = text.components(separatedBy: "\n----\n")
        let code = try unit(parts[0] + "\n")
        #expect(verify(code).isEmpty)
        let found = disassemble(code)
        if ProcessInfo.processInfo.environment["APUS_BLESS"] == "1" {
            try (parts[0] + "\n----\n" + found).write(to: url, atomically: true, encoding: .utf8)
        } else {
            #expect(parts.count == 2 && parts[1] == found, "\(file) differs")
        }
    }

    @Test func thereAreFiles() { #expect(Self.files.count > 25) }
}
