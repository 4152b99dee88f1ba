import Foundation
import Testing

/// The root of the package.
let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

/// Which targets a target may import; nothing else is permitted.
private let arrows: [String: Set<String>] = [
    "apus": ["ApusJIT", "ApusModules", "ApusCompiler", "ApusRuntime", "ApusSyntax", "ApusBytecode"],
    "apus-generate": ["ApusBytecode", "ApusStubs"],
    "ApusStubs": ["ApusBytecode"],
    "ApusSyntax": [],
    "ApusBytecode": [],
    "ApusCompiler": ["ApusSyntax", "ApusBytecode"],
    "ApusTraceIR": [],
    "ApusOptimizer": ["ApusTraceIR"],
    "ApusNumerics": ["CGMP"],
    "ApusRuntime": ["ApusBytecode", "ApusNumerics", "CApus"],
    "ApusModules": ["ApusRuntime", "ApusNumerics"],
    "ApusJIT": [
        "ApusRuntime", "ApusBytecode", "ApusTraceIR", "ApusTracer", "ApusOptimizer", "ApusBackend", "CApus",
    ],
    "ApusTracer": ["ApusTraceIR", "ApusBytecode"],
    "ApusBackend": ["ApusTraceIR", "CApus"],
    "BenchModel": ["TOMLKit"],
    "BenchStatistics": ["BenchModel"],
    "BenchRunner": ["BenchModel", "BenchStatistics", "CProcess"],
    "BenchStore": ["BenchModel", "GRDB", "GRDBSQLite"],
    "BenchPlots": ["BenchModel", "CGnuplot"],
    "BenchReports": ["BenchModel", "BenchStatistics", "Rainbow", "TextTable"],
    "apus-bench": [
        "BenchModel", "BenchStatistics", "BenchRunner", "BenchStore", "BenchPlots", "BenchReports", "ArgumentParser",
        "TOMLKit",
    ],
]

private let system: Set<String> = [
    "Swift", "Glibc", "Foundation", "FoundationEssentials", "Synchronization", "Dispatch",
]

private func swiftFiles(below folder: URL) -> [URL] {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
    return (files ?? []).filter { $0.pathExtension == "swift" }
}

private func imports(of file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ")
        guard let position = words.firstIndex(of: "import"), position + 1 < words.count, position <= 1,
            words[0] == "import" || words[0].hasPrefix("@")
        else { return nil }
        return words[position + 1].split(separator: ".").first.map(String.init)
    }
}

@Suite struct ArrowsTests {
    @Test(arguments: arrows.keys.sorted())
    func importsFollowTheArrows(target: String) throws {
        let files = swiftFiles(below: root.appendingPathComponent("Sources/\(target)"))
        #expect(!files.isEmpty, "\(target) has no sources")
        for file in files {
            for module in try imports(of: file) where !system.contains(module) {
                #expect(arrows[target]!.contains(module), "\(target)/\(file.lastPathComponent) imports \(module)")
            }
        }
    }

    /// Start-up: Foundation costs 8 ms.
    @Test(arguments: arrows.keys.filter { $0.hasPrefix("Apus") || $0 == "apus" }.sorted())
    func pythonNeverImportsFoundation(target: String) throws {
        for file in swiftFiles(below: root.appendingPathComponent("Sources/\(target)")) {
            let heavy = try imports(of: file).filter { $0.hasPrefix("Foundation") || $0 == "Dispatch" }
            #expect(heavy.isEmpty, "\(target)/\(file.lastPathComponent)")
        }
    }

    /// The JIT compiles the interpreter, not Python: its modules name no opcode. Opcodes of one word are everybody's words
    /// (`add`, `call`), and comparisons are the machine's too.
    @Test(arguments: ["ApusTraceIR", "ApusTracer", "ApusOptimizer", "ApusBackend"])
    func theJITNamesNoOpcode(target: String) throws {
        let table = try String(
            contentsOf: root.appendingPathComponent("Sources/ApusBytecode/Generated/Opcode.swift"), encoding: .utf8)
        let names = table.matches(of: #/case `?([a-z]+[A-Z]\w*)/#).map { String($0.output.1) }
        let opcodes = Set(names).subtracting([
            "lessThan", "lessEqual", "notEqual", "greaterThan", "greaterEqual", "loadConstant",
            // (the last is an operation of jitcode too)
        ])
        #expect(opcodes.count > 100)
        for file in swiftFiles(below: root.appendingPathComponent("Sources/\(target)")) {
            let words = try String(contentsOf: file, encoding: .utf8).matches(of: /\w+/).map { String($0.output) }
            let found = opcodes.intersection(words).sorted()
            #expect(found.isEmpty, "\(target)/\(file.lastPathComponent) names \(found)")
        }
    }

    /// swiftc 6.3.1 miscompiles negative literal subscripts on typed pointers.
    @Test func hotCodeHasNoNegativeSubscripts() throws {
        let files = swiftFiles(below: root.appendingPathComponent("Sources/ApusRuntime"))
        // The exception holds the forms that the regression test of the compiler compiles.
        for file in files where file.lastPathComponent != "CompilerChecks.swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(!text.contains("[-"), "\(file.lastPathComponent)")
        }
    }
}
