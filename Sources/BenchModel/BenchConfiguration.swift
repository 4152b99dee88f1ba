import Foundation

/// The user's configuration file, `apus-bench.toml`.
///
/// ```toml
/// [defaults]
/// runtimes = ["cpython", "pypy", "apus"]   # in the order of tables and plots
/// baseline = "cpython"
/// rounds = 10
/// minimum-time = 0.005                     # seconds that one sample takes at least
/// executions = 1                           # process executions of a runtime in a round
/// interleave = "iterations"                # or "processes": what alternates between runtimes
/// pin = true                               # benchmarks with one thread run on one CPU
/// timeout = "60s"
/// suites = "suites"                        # folder of the suites, relative to this file
/// database = ".apus-bench/apus-bench.db"   # where results are kept, relative to this file
/// environment = { TZ = "UTC" }             # of every runtime
/// inherit-environment = ["HOME"]           # variables of the caller that runtimes get; true: all of them
///
/// [runtime.pypy]
/// command = ["pypy3"]
/// environment = { PYPY_GC_NURSERY = "4MB" }
/// kind = "pypy"
/// iterations = 40
/// ```
///
/// A table `[commits]` says how commits become runtimes: see `CommitSettings`.
public struct BenchConfiguration: Sendable {
    /// Runtimes that the file describes, by name.
    public var runtimes: [String: RuntimeSpecification] = [:]
    public var defaultRuntimes: [String]?
    public var baseline: String?
    public var rounds: Int?
    public var executionsPerRound: Int?
    public var minimumSampleSeconds: Double?
    public var interleaving = Interleaving.iterations
    public var isPinned = true
    public var timeoutSeconds: Double?
    /// Absolute path of the folder of suites.
    public var suitesFolder: String?
    /// Absolute path of the database.
    public var database: String?
    /// Variables of every runtime.
    public var environment: [String: String] = [:]
    public var inherited = InheritedEnvironment.names([])
    /// Absolute path of the folder that the file lies in.
    public var folder: String?
    /// How `run --commit` and `bisect` build commits.
    public var commits = CommitSettings()

    public init() {}

    /// - Throws: `BenchError.usage` with file and line.
    public init(path: String) throws(BenchError) {
        try self.init(file: try TOMLFile(path: path))
    }

    init(file: TOMLFile) throws(BenchError) {
        guard case .object(let members) = file.root else { throw .usage("\(file.path): is not a table") }
        let folder = URL(fileURLWithPath: file.path).deletingLastPathComponent().path
        self.folder = folder
        for member in members {
            switch member.name {
            case "defaults":
                try readDefaults(try TOMLSection(file: file, header: "[defaults]", value: member.value), folder: folder)
            case "runtime":
                guard case .object(let tables) = member.value else {
                    throw file.error("runtimes are tables [runtime.NAME]", header: "[runtime]")
                }
                for table in tables { try readRuntime(file: file, table: table, folder: folder) }
            case "commits":
                commits = try CommitSettings(
                    section: try TOMLSection(file: file, header: "[commits]", value: member.value), folder: folder)
            default:
                throw file.error("unknown table \(member.name)", header: "[\(member.name)]")
            }
        }
    }

    private mutating func readDefaults(_ defaults: TOMLSection, folder: String) throws(BenchError) {
        var section = defaults
        defaultRuntimes = try section.strings("runtimes")
        baseline = try section.string("baseline")
        rounds = try section.integer("rounds", in: 1...10_000)
        executionsPerRound = try section.integer("executions", in: 1...10)
        minimumSampleSeconds = try section.seconds("minimum-time")
        if let name = try section.string("interleave") {
            guard let known = Interleaving(rawValue: name) else {
                throw section.error("interleave must be iterations or processes, not \(name)", key: "interleave")
            }
            interleaving = known
        }
        isPinned = try section.boolean("pin") ?? isPinned
        timeoutSeconds = try section.seconds("timeout")
        database = try section.string("database").map { absolutePath($0, relativeTo: folder) }
        environment = try section.variables("environment") ?? [:]
        if let flag = section.value("inherit-environment")?.boolValue {
            inherited = flag ? .all : .names([])
        } else {
            inherited = .names(try section.strings("inherit-environment") ?? [])
        }
        suitesFolder = try section.string("suites").map { absolutePath($0, relativeTo: folder) }
        try section.rejectUnknownKeys()
    }

    private mutating func readRuntime(file: TOMLFile, table: JSONValue.Member, folder: String) throws(BenchError) {
        var section = try TOMLSection(file: file, header: "[runtime.\(table.name)]", value: table.value)
        var command: [String]
        if case .string(let text)? = section.value("command") {
            guard let words = ShellWords.split(text) else {
                throw section.error("command has a quote without an end", key: "command")
            }
            command = words
        } else {
            command = try section.strings("command") ?? []
        }
        guard let first = command.first, !first.isEmpty else {
            throw section.error("command must be a string or an array of strings", key: "command")
        }
        if first.contains("/") { command[0] = absolutePath(first, relativeTo: folder) }
        let environment = try section.variables("environment") ?? [:]
        var kind: RuntimeSpecification.Kind?
        if let name = try section.string("kind") {
            kind = RuntimeSpecification.Kind(rawValue: name)
            if kind == nil {
                throw section.error("kind must be cpython, apus, pypy or other, not \(name)", key: "kind")
            }
        }
        let iterations = try section.integer("iterations", in: 1...1_000_000)
        try section.rejectUnknownKeys()
        runtimes[table.name] = RuntimeSpecification(
            name: table.name, arguments: command, environment: environment, kind: kind, iterations: iterations)
    }
}

/// Which variables of the caller's environment runtimes get.
public enum InheritedEnvironment: Equatable, Sendable {
    case all
    case names([String])

    /// - Parameter variables: the caller's.
    public func chosen(from variables: [String: String]) -> [String: String] {
        switch self {
        case .all: variables
        case .names(let names): variables.filter { names.contains($0.key) }
        }
    }
}

/// `path` itself when absolute, else the path below `folder`, without "." and "..".
public func absolutePath(_ path: String, relativeTo folder: String) -> String {
    if path.hasPrefix("/") { return path }
    return URL(fileURLWithPath: folder + "/" + path).standardized.path
}
