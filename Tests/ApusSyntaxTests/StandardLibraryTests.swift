import Foundation
import Testing

@testable import ApusSyntax

/// Compares our dump with CPython's `ast.dump(tree, include_attributes=True)`.
///
/// A sample of the installed standard library; all of it, and what else is installed, with APUS_STRESS=1.
@Suite struct StandardLibraryTests {
    static let isStress = ProcessInfo.processInfo.environment["APUS_STRESS"] == "1"

    /// Prints `path, length, CRC-32` of the dump, or `path, E, error type`, of each path on standard input.
    static let oracle = """
        import ast, sys, warnings, zlib
        warnings.simplefilter('ignore')
        sys.setrecursionlimit(20000)
        for line in sys.stdin:
            path = line[:-1]
            try:
                tree = compile(open(path, 'rb').read(), path, 'exec', ast.PyCF_ONLY_AST)
                data = ast.dump(tree, include_attributes=True).encode('utf-8', 'surrogatepass')
                print(path, len(data), zlib.crc32(data), sep='\\t')
            except Exception as error:
                print(path, 'E', type(error).__name__, sep='\\t')
        """

    static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
    }

    static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var crc = UInt32.max
        table.withUnsafeBufferPointer { table in
            bytes.withUnsafeBufferPointer { bytes in
                for byte in bytes { crc = table[Int((crc ^ UInt32(byte)) & 0xFF)] ^ crc >> 8 }
            }
        }
        return ~crc
    }

    static func describe(_ path: String) -> String {
        guard let data = FileManager.default.contents(atPath: path) else { return "\(path)\tunreadable" }
        do throws(SyntaxFailure) {
            let bytes = try dump(try parse([UInt8](data), filename: path, mode: .exec))
            return "\(path)\t\(bytes.count)\t\(checksum(bytes))"
        } catch {
            return "\(path)\tE\t\(error.kind.pythonName)"
        }
    }

    static func files(under directory: String) -> [String] {
        guard let walk = FileManager.default.enumerator(atPath: directory) else { return [] }
        return walk.compactMap { $0 as? String }.filter { $0.hasSuffix(".py") }.sorted().map { "\(directory)/\($0)" }
    }

    @Test func treesEqualThoseOfCPython() throws {
        guard let python = Oracle.interpreter else { return }
        var paths = Self.files(under: "/usr/lib/python3.11")
        if Self.isStress {
            paths += Self.files(under: "/usr/lib/python3") + Self.files(under: "/usr/lib/pypy3.9")
        } else {
            // Every 23rd, and the ones with the rarest syntax.
            paths = paths.enumerated().filter { $0.offset % 23 == 0 || $0.element.hasSuffix("/typing.py") }.map(
                \.element)
        }
        try #require(!paths.isEmpty)
        let expected = try Oracle.run(python, ["-c", Self.oracle], input: paths.joined(separator: "\n") + "\n")
        var differences: [String] = []
        let lines = expected.split(separator: "\n")
        #expect(lines.count == paths.count)
        for (path, line) in zip(paths, lines) where Self.describe(path) != line { differences.append(path) }
        #expect(differences.isEmpty)
    }
}

/// CPython 3.11, where it is installed.
enum Oracle {
    static let interpreter: String? = ["/usr/bin/python3.11", "/usr/bin/python3"].first { path in
        (try? run(path, ["-c", "import sys; print(sys.version_info[:2] == (3, 11))"], input: "")) == "True\n"
    }

    static func run(_ path: String, _ arguments: [String], input: String) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        let output = Pipe()
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("oracle-\(UUID().uuidString)")
        try Data(input.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        process.standardInput = try FileHandle(forReadingFrom: file)
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
