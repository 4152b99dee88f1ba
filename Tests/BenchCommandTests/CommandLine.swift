import Foundation
import Testing

/// Runs the built apus-bench in a folder of its own with tiny suites and fake runtimes.
final class CommandLineFixture {
    struct Result {
        /// Exit status, or the signal that killed it.
        let status: Int32
        let wasKilled: Bool
        let output: String
        let error: String
    }

    let folder: URL
    var path: String { folder.path }
    var database: String { path + "/results/apus-bench.db" }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("apus-\(UUID().uuidString)")
        for name in ["suites/tiny", "bin"] {
            try FileManager.default.createDirectory(
                at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
        }
        try write("suites/worker.py", "raise SystemExit('the fake runtimes do not read this')\n")
        try write("suites/tiny/a.py", "def run():\n    return 42\n")
        try write("suites/tiny/b.py", "def run():\n    return 42\n")
        try write(
            "suites/tiny/suite.toml",
            """
            [suite]
            name = "tiny"
            [[benchmark]]
            name = "first"
            program = "a.py"
            threads = [1, 2]
            scaling = "weak"
            checksum = "42"
            [[benchmark]]
            name = "second_one"
            program = "b.py"
            threads = [1, 2]
            scaling = "strong"
            checksum = "42"
            """)
        try runtime("good")
        try runtime("other")
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func write(_ name: String, _ text: String) throws {
        try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }

    /// A shell script that speaks the worker's protocol after `prologue`, and writes a line to the log `finished` as the
    /// last thing it does.
    func runtime(_ name: String, prologue: String = "") throws {
        try write(
            "bin/\(name)",
            """
            #!/bin/sh
            if [ "$1" = -V ]; then echo "Fake 1.0"; exit; fi
            exec 1>&3
            while [ $# -gt 0 ]; do
                case "$1" in --loops) L=$2;; --iterations) K=$2;; --turns) U=$2;; esac; shift
            done
            turn() { [ -z "$U" ] || { echo '{"event":"turn"}'; read line; }; }
            \(prologue)
            echo '{"event":"start"}'
            if [ "$L" = 0 ]; then L=2; echo '{"event":"calibrated","loops":2}'; fi
            i=0
            while [ $i -lt $K ]; do
                turn
                echo "{\\"event\\":\\"sample\\",\\"iteration\\":$i,\\"value_ns\\":5000,\\"cpu_ns\\":4800,\\"loops\\":$L}"
                i=$((i+1))
            done
            turn
            echo '{"event":"checksum","value":"42"}'
            echo '{"event":"end"}'
            echo done >> \(path)/finished
            """)
        chmod(path + "/bin/\(name)", 0o755)
    }

    func runtimeOption(_ names: String...) -> [String] {
        ["--runtime", names.map { "\($0)=\(path)/bin/\($0)" }.joined(separator: ",")]
    }

    /// The executable beside the test bundle.
    static let executable =
        URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().path
        + "/apus-bench"

    func start(
        _ arguments: [String], environment: [String: String] = [:], prefix: [String] = []
    ) throws -> (process: Process, result: () throws -> Result) {
        let process = Process()
        let command = prefix + [Self.executable] + arguments
        process.executableURL = URL(fileURLWithPath: command[0])
        process.arguments = Array(command.dropFirst())
        process.currentDirectoryURL = folder
        process.environment = [
            "PATH": "/usr/bin:/bin", "HOME": path, "APUS_BENCH_LOCKS": path + "/locks",
        ].merging(environment) { $1 }
        let token = UUID().uuidString
        let files = ["out", "err"].map { folder.appendingPathComponent("\($0)-\(token)") }
        for file in files { try Data().write(to: file) }
        let handles = try files.map { try FileHandle(forWritingTo: $0) }
        process.standardOutput = handles[0]
        process.standardError = handles[1]
        process.standardInput = FileHandle.nullDevice
        try process.run()
        return (
            process,
            {
                process.waitUntilExit()
                let texts = try files.map { try String(contentsOf: $0, encoding: .utf8) }
                return Result(
                    status: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal,
                    output: texts[0], error: texts[1])
            }
        )
    }

    func run(
        _ arguments: [String], environment: [String: String] = [:], prefix: [String] = []
    ) throws -> Result {
        try start(arguments, environment: environment, prefix: prefix).result()
    }

    /// Lines of the log that the fake runtimes write.
    var finishedExecutions: Int {
        (try? String(contentsOfFile: path + "/finished", encoding: .utf8).split(separator: "\n").count) ?? 0
    }
}

/// Numbers that look random and are the same every time. Source: SplitMix64 (Steele et al., OOPSLA 2014).
struct SeededNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
