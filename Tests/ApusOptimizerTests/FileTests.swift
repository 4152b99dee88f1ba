import ApusTraceIR
import Foundation
import Testing

@testable import ApusOptimizer

let isStress = ProcessInfo.processInfo.environment["APUS_STRESS"] == "1"

/// Recording in, optimized trace out: each file of Tests/FileTests/traces holds declarations and a recording, a line
/// `----` and what becomes of it. A first line `# passes: fold share` names the passes; without it all run.
///
/// APUS_BLESS=1 writes the present result into the files; read the difference before you commit it.
@Suite struct FileTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("FileTests/traces")

    static var files: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(".txt") }
            .sorted()
    }

    @Test(arguments: files) func traces(_ file: String) throws {
        let url = Self.folder.appendingPathComponent(file)
        let text = try String(contentsOf: url, encoding: .utf8)
        let parts = text.components(separatedBy: "\n----\n")
        var trace = Trace()
        var tables = TraceTables()
        try parseTrace(withTables(parts[0]), into: &trace, &tables)
        #expect(verify(trace, tables) == [])
        var optimizer = Optimizer()
        optimizer.optimize(trace, tables, passes: passes(of: parts[0]))
        #expect(verify(optimizer.output, tables) == [])
        let found = printTrace(optimizer.output, tables)
        if ProcessInfo.processInfo.environment["APUS_BLESS"] == "1" {
            try (parts[0] + "\n----\n" + found).write(to: url, atomically: true, encoding: .utf8)
        } else {
            #expect(parts.count == 2 && parts[1] == found, "\(file) differs: \(found)")
        }
    }

    private func passes(of text: String) -> Passes {
        guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix("# passes:") }) else { return .all }
        var passes: Passes = []
        for word in line.split(separator: " ").dropFirst(2) {
            passes.formUnion(Passes.names.first { $0.1 == word }?.0 ?? [])
        }
        return passes
    }

    @Test func thereAreFiles() { #expect(Self.files.count >= 20) }
}

/// A text with the tables of random traces, unless it declares its own.
func withTables(_ text: String) -> String {
    text.contains("\nlayout ") ? text + "\n" : randomTraceTables + text + "\n"
}
