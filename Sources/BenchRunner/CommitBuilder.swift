import BenchModel
import Foundation
import Glibc

/// Checks commits out into worktrees of their own and builds them.
///
/// For each commit the folder has the worktree `<sha>`, the output of its build `<sha>.log`, and `<sha>.json`, which is
/// written when a build has ended. A build that succeeded is used again as long as the command is the same and nobody
/// changed a tracked file, also when git has forgotten the worktree. Everything may be deleted at any time.
public struct CommitBuilder: Sendable {
    public let repository: GitRepository
    /// The shell command; empty when there is nothing to build.
    public let command: String
    public let timeoutSeconds: Double
    /// Absolute path.
    public let folder: String

    public init(repository: GitRepository, command: String, timeoutSeconds: Double, folder: String) {
        self.repository = repository
        self.command = command
        self.timeoutSeconds = timeoutSeconds
        self.folder = absolutePath(folder, relativeTo: repository.folder)
    }

    /// What became of a build.
    public enum Outcome: Equatable, Sendable {
        /// The worktree is built; `wasReused`: it was built by an earlier call.
        case built(worktree: String, wasReused: Bool)
        /// Why it failed, the end of what it printed, and where all of that is.
        case failed(reason: String, tail: String, log: String)
    }

    /// The worktree of a commit, built.
    ///
    /// - Throws: `BenchError.environment` when git or the file system refuses, or when the worktree was edited.
    public func build(_ commit: CommitRecord) throws(BenchError) -> Outcome {
        try prepareFolder()
        let lock = try FileLock(path: "\(folder)/\(commit.sha).lock")
        defer { lock.unlock() }
        let worktree = "\(folder)/\(commit.sha)"
        let head = try repository.head(ofWorktree: worktree)
        if let stored = Record(path: "\(worktree).json"), FileManager.default.fileExists(atPath: worktree) {
            if let head {
                let changes = try repository.changes(inWorktree: worktree)
                if head != commit.sha || changes != stored.changes {
                    throw .environment("\(worktree): has changes that are not in its commit; remove the folder")
                }
            }
            if stored.succeeded, stored.command == command { return .built(worktree: worktree, wasReused: true) }
        }
        try? FileManager.default.removeItem(atPath: "\(worktree).json")
        if head == commit.sha {
            try repository.restoreWorktree(worktree)
        } else {
            try? FileManager.default.removeItem(atPath: worktree)
            try repository.addWorktree(worktree, of: commit.sha)
        }
        let log = "\(worktree).log"
        let failure = try run(in: worktree, log: log)
        let record = Record(
            command: command, succeeded: failure == nil, changes: try repository.changes(inWorktree: worktree))
        try record.write(to: "\(worktree).json")
        if let failure { return .failed(reason: failure, tail: CommitBuilder.tail(of: log), log: log) }
        return .built(worktree: worktree, wasReused: false)
    }

    /// Deletes a commit's worktree; the output of its build stays.
    public func remove(_ commit: CommitRecord) throws(BenchError) {
        let worktree = "\(folder)/\(commit.sha)"
        let lock = try FileLock(path: "\(worktree).lock")
        defer { lock.unlock() }
        try? FileManager.default.removeItem(atPath: "\(worktree).json")
        try repository.removeWorktree(worktree)
    }

    /// - Returns: why the build failed, or nil.
    private func run(in worktree: String, log: String) throws(BenchError) -> String? {
        if command.isEmpty {
            try? Data().write(to: URL(fileURLWithPath: log))
            return nil
        }
        // The shell writes the file itself, so that output is there when the harness is killed.
        let script = #"exec >"$0" 2>&1; eval "$1""#
        let result = ChildProcess(
            arguments: ["/bin/sh", "-c", script, log, command], environment: GitRepository.environment,
            directory: worktree, timeoutSeconds: timeoutSeconds
        ).run()
        switch result.end {
        case .exited(status: 0): return nil
        case .exited(let status): return "the build ended with status \(status)"
        case .killed(let signal): return "the build was killed by signal \(signal)"
        case .timedOut:
            return "the build ran past the limit of \(DurationText.text(seconds: timeoutSeconds)) and was killed"
        case .interrupted: throw BenchError(.interrupted, "interrupted; the builds that had ended are kept")
        case .tooMuchOutput: return "the build printed too much"
        case .notStarted(let number): throw .environment("/bin/sh: \(String(cString: strerror(number)))")
        }
    }

    private func prepareFolder() throws(BenchError) {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            // Otherwise the repository would see its own worktrees as new files.
            let ignore = folder + "/.gitignore"
            if !FileManager.default.fileExists(atPath: ignore) {
                try "*\n".write(toFile: ignore, atomically: true, encoding: .utf8)
            }
        } catch {
            throw .environment("\(folder): cannot be written: \(error.localizedDescription)")
        }
    }

    /// The last lines of a file.
    static func tail(of path: String, lines count: Int = 15) -> String {
        guard let handle = FileHandle(forReadingAtPath: path) else { return "" }
        defer { try? handle.close() }
        let end = (try? handle.seekToEnd()) ?? 0
        try? handle.seek(toOffset: end > 8192 ? end - 8192 : 0)
        let text = String(decoding: (try? handle.readToEnd()) ?? Data(), as: UTF8.self)
        return text.split(separator: "\n").suffix(count).joined(separator: "\n")
    }
}

extension CommitBuilder {
    /// What is remembered of a build that ended.
    private struct Record {
        var command: String
        var succeeded: Bool
        /// The state of the tracked files afterwards: some builds write into them.
        var changes: String

        init(command: String, succeeded: Bool, changes: String) {
            self.command = command
            self.succeeded = succeeded
            self.changes = changes
        }

        /// nil when there is none that can be read.
        init?(path: String) {
            guard let data = FileManager.default.contents(atPath: path),
                let json = try? JSONValue(parsing: String(decoding: data, as: UTF8.self)),
                let command = json["build"]?.stringValue, let succeeded = json["succeeded"]?.boolValue,
                let changes = json["changes"]?.stringValue
            else { return nil }
            self.init(command: command, succeeded: succeeded, changes: changes)
        }

        func write(to path: String) throws(BenchError) {
            let json = JSONValue.object([
                .init("build", .string(command)), .init("succeeded", .bool(succeeded)),
                .init("changes", .string(changes)),
            ])
            do {
                try (json.indented + "\n").write(toFile: path, atomically: true, encoding: .utf8)
            } catch {
                throw .environment("\(path): cannot be written: \(error.localizedDescription)")
            }
        }
    }

    /// Keeps two sessions from building one commit at once.
    private struct FileLock {
        private let descriptor: Int32

        /// Waits until the lock is free.
        init(path: String) throws(BenchError) {
            descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
            if descriptor < 0 { throw .environment("\(path): cannot be opened: \(String(cString: strerror(errno)))") }
            while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
                if Interruption.isRequested {
                    close(descriptor)
                    throw BenchError(.interrupted, "interrupted")
                }
                usleep(100_000)
            }
        }

        func unlock() { close(descriptor) }
    }
}
