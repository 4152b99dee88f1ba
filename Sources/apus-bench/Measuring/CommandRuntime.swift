import BenchModel
import BenchRunner
import Foundation

/// Commands as runtimes: a Python starts each of them again and again, waits for its end and takes the times, those of the
/// command's processes included. The same suite measures all of them, so that they are compared like any other runtimes.
enum CommandRuntime {
    /// The suite with the one program that starts the command.
    static let suite = "command"
    /// What separates the words of the command in its variable.
    private static let separator = "\u{1F}"

    /// - Throws: `BenchError.usage` for what is not name=command, and when there is no such program.
    static func runtimes(_ texts: [String], _ workspace: Workspace) throws(BenchError) -> [RuntimeSpecification] {
        guard let python = workspace.runtime(named: "cpython") else {
            throw .usage("--command needs a Python to start the commands with, and there is none")
        }
        var runtimes: [RuntimeSpecification] = []
        for text in texts {
            let halves = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard halves.count == 2, RuntimeSpecification.isName(halves[0]), let words = ShellWords.split(halves[1]),
                let first = words.first
            else { throw .usage("--command \(text): expected name=command") }
            if runtimes.contains(where: { $0.name == halves[0] }) {
                throw .usage("--command: \(halves[0]) is named twice")
            }
            guard let program = RuntimeProbe.locate(first) else {
                throw .usage("--command \(text): no executable \(first)")
            }
            let variables = [
                "APUS_BENCH_COMMAND": ([program] + words.dropFirst()).joined(separator: separator),
                "APUS_BENCH_DIRECTORY": FileManager.default.currentDirectoryPath,
                "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin",
            ]
            runtimes.append(
                RuntimeSpecification(
                    name: halves[0], arguments: python.arguments,
                    environment: python.environment.merging(variables) { $1 }, kind: .cpython))
        }
        return runtimes
    }
}
