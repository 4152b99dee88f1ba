import BenchModel
import Foundation
import Glibc

/// Finds runtimes on this machine and asks them who they are.
public enum RuntimeProbe {
    /// The environment of every child, before the runtime's own variables: nothing of the caller's shell leaks in.
    public static let minimalEnvironment = [
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "LC_ALL": "C.UTF-8",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONNOUSERSITE": "1",
    ]

    /// The absolute path of a command, searched in `path` when it has no slash; nil when there is no such executable.
    public static func locate(_ command: String, path: String? = nil) -> String? {
        func isExecutable(_ file: String) -> Bool {
            var status = stat()
            return stat(file, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(file, X_OK) == 0
        }
        if command.contains("/") {
            let file = absolutePath(command, relativeTo: FileManager.default.currentDirectoryPath)
            return isExecutable(file) ? file : nil
        }
        let folders = path ?? ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
        return folders.split(separator: ":").map { "\($0)/\(command)" }.first(where: isExecutable)
    }

    /// Locates a runtime's command, asks for its version and hashes its executable.
    ///
    /// - Throws: `BenchError.usage` when the command cannot be found or started.
    public static func probe(_ specification: RuntimeSpecification) throws(BenchError) -> RuntimeRecord {
        guard let command = specification.arguments.first, let file = locate(command) else {
            let name = specification.arguments.first ?? ""
            throw .usage("runtime \(specification.name): no executable \(name)")
        }
        let environment = minimalEnvironment.merging(specification.environment) { $1 }
        let resolved = RuntimeSpecification(
            name: specification.name, arguments: [file] + specification.arguments.dropFirst(),
            environment: specification.environment, kind: specification.kind, iterations: specification.iterations)
        let result = ChildProcess(
            arguments: resolved.arguments + ["-V"], environment: environment, timeoutSeconds: 10
        ).run()
        var version = "unknown"
        switch result.end {
        case .notStarted(let number):
            throw .usage(
                "runtime \(specification.name): \(file) cannot be started: \(String(cString: strerror(number)))")
        case .interrupted:
            throw BenchError(.interrupted, "interrupted")
        case .exited(status: 0):
            let text = String(decoding: result.output + result.standardErrorTail, as: UTF8.self)
            let lines = text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
            if !lines.isEmpty { version = String(lines.joined(separator: " ").prefix(200)) }
        case .exited, .killed, .timedOut, .tooMuchOutput:
            break  // its benchmarks will tell, with a message each
        }
        var hash = SHA256()
        let binaryHash = hash.update(file: file) ? hash.finish() : nil
        return RuntimeRecord(
            specification: identified(resolved, version: version), version: version, binaryHash: binaryHash,
            environment: environment)
    }

    /// The kind of a runtime of which neither name nor configuration tells: two builds of CPython must be treated alike,
    /// whatever they are called. Plain "Python 3.12.1" is CPython's answer; others add their own name.
    static func identified(_ specification: RuntimeSpecification, version: String) -> RuntimeSpecification {
        guard specification.kind == .other, version.hasPrefix("Python 3.") else { return specification }
        let kind: RuntimeSpecification.Kind
        if version.contains("PyPy") {
            kind = .pypy
        } else if version.contains("apus") {
            kind = .apus
        } else {
            kind = version.split(separator: " ").count == 2 ? .cpython : .other
        }
        let hasDefault = specification.iterations == RuntimeSpecification.defaultIterations(.other)
        return RuntimeSpecification(
            name: specification.name, arguments: specification.arguments, environment: specification.environment,
            kind: kind, iterations: hasDefault ? nil : specification.iterations)
    }
}
