import Foundation

/// How commits of a repository become runtimes: the table `[commits]` of the configuration.
///
/// ```toml
/// [commits]
/// repository = "."                              # relative to this file
/// build = "swift build -c release"              # a shell command in the worktree; "" when nothing is to be built
/// runtime-name = "apus"
/// command = ".build/release/apus"               # relative to the worktree
/// environment = { PYTHONPATH = "{worktree}/src" }
/// timeout = "30m"                               # of one build
/// folder = ".build-commits"                     # worktrees and logs, relative to the repository
/// library = "."                                 # in place of the runtime: a package that a Python imports; see below
/// branch = "main"                               # whose first-parent line is the history; default: the repository's own
/// ```
public struct CommitSettings: Equatable, Sendable {
    /// Absolute path of a folder in the repository; nil: the current folder.
    public var repository: String?
    /// The shell command that builds a worktree; empty when nothing is to be built; nil when nobody said.
    public var build: String?
    /// What to measure in a built worktree; paths in it are relative to the worktree.
    public var runtimes: [RuntimeSpecification] = []
    public var timeoutSeconds = 1800.0
    /// The folder of worktrees and logs, absolute or relative to the repository's top folder.
    public var folder = ".build-commits"
    /// Absolute path of the folder of a Python package whose commits are measured on an installed Python; nil: the commits are
    /// runtimes themselves. Without a build its worktree is on the path of imports; with a build of `pip install` each
    /// commit has a virtual environment.
    public var library: String?
    /// The branch that is followed; nil: see `GitRepository.mainBranch`.
    public var branch: String?

    public init() {}

    init(section table: TOMLSection, folder base: String) throws(BenchError) {
        var section = table
        repository = try section.string("repository").map { absolutePath($0, relativeTo: base) }
        build = try section.string("build")
        timeoutSeconds = try section.seconds("timeout") ?? timeoutSeconds
        folder = try section.string("folder") ?? folder
        branch = try section.string("branch")
        library = try section.string("library").map { absolutePath($0, relativeTo: base) }
        let name = try section.string("runtime-name")
        let command = try section.string("command")
        let environment = try section.variables("environment")
        if folder.isEmpty { throw section.error("folder is empty", key: "folder") }
        switch (name, command) {
        case (nil, nil): break
        case (let name?, let command?):
            let arguments = ShellWords.split(command) ?? []
            guard RuntimeSpecification.isName(name) else {
                throw section.error("runtime-name may have letters, digits, _ . + and -", key: "runtime-name")
            }
            if arguments.isEmpty { throw section.error("command is empty or lacks a quote", key: "command") }
            runtimes = [RuntimeSpecification(name: name, arguments: arguments, environment: environment ?? [:])]
        default: throw section.error("[commits] needs both runtime-name and command, or neither")
        }
        try section.rejectUnknownKeys()
    }
}

extension RuntimeSpecification {
    /// Names become parts of tables and keys, so they are kept plain.
    public static func isName(_ text: String) -> Bool {
        !text.isEmpty && text.allSatisfy { $0.isLetter || $0.isNumber || "_-.+".contains($0) }
    }

    /// The runtime as it lies in a worktree: "{worktree}" is replaced everywhere, and a command that is a relative path,
    /// or a file of the worktree, becomes absolute.
    public func placed(inWorktree worktree: String) -> RuntimeSpecification {
        func replaced(_ text: String) -> String { text.replacingOccurrences(of: "{worktree}", with: worktree) }
        var arguments = arguments.map(replaced)
        if let first = arguments.first, !first.hasPrefix("/"),
            first.contains("/") || FileManager.default.fileExists(atPath: "\(worktree)/\(first)")
        {
            arguments[0] = absolutePath(first, relativeTo: worktree)
        }
        return RuntimeSpecification(
            name: name, arguments: arguments, environment: environment.mapValues(replaced), kind: kind,
            iterations: iterations)
    }
}
