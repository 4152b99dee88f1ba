import ApusBytecode
import ApusSyntax
import Foundation
import Testing

@testable import ApusCompiler

/// CPython 3.11, which says what is right.
enum Oracle {
    /// The interpreter, APUS_ORACLE or the system's; nil when it is no CPython 3.11.
    static let interpreter: String? = {
        let path = ProcessInfo.processInfo.environment["APUS_ORACLE"] ?? "/usr/bin/python3"
        let test = "import sys; print(sys.implementation.name, *sys.version_info[:2])"
        return run(path, ["-c", test], input: "") == "cpython 3 11\n" ? path : nil
    }()

    /// What `script` prints, with `input` on its standard input; nil without an interpreter.
    static func output(of script: String, input: String) -> String? {
        interpreter.flatMap { run($0, ["-W", "ignore", "-c", script], input: input) }
    }

    private static func run(_ path: String, _ arguments: [String], input: String) -> String? {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("apus-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        guard FileManager.default.isExecutableFile(atPath: path),
            (try? input.write(to: file, atomically: false, encoding: .utf8)) != nil,
            let reading = try? FileHandle(forReadingFrom: file)
        else { return nil }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.standardInput = reading
        let output = Pipe()
        process.standardOutput = output
        guard (try? process.run()) != nil else { return nil }
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}

let isStress = ProcessInfo.processInfo.environment["APUS_STRESS"] == "1"

/// The files of the installed standard library, one in `step` of them.
func libraryFiles(step: Int) -> [String] {
    let directory = "/usr/lib/python3.11"
    guard let walk = FileManager.default.enumerator(atPath: directory) else { return [] }
    let all = walk.compactMap { $0 as? String }.filter { $0.hasSuffix(".py") }.sorted().map { "\(directory)/\($0)" }
    return all.enumerated().filter { $0.offset % step == 0 }.map(\.element)
}

func bytes(of path: String) -> [UInt8] { [UInt8](FileManager.default.contents(atPath: path) ?? Data()) }

func tree(_ source: String, mode: ParseMode = .exec) throws -> SyntaxTree {
    try parse(Array(source.utf8), filename: "test.py", mode: mode)
}

func unit(_ source: String, mode: ParseMode = .exec) throws -> CodeUnit {
    try compile(tree(source, mode: mode), filename: "test.py")
}
