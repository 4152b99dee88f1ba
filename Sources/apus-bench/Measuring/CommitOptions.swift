import ArgumentParser
import BenchModel
import BenchRunner
import Foundation

/// Which commits `--commit` names.
enum CommitSelection: Equatable, ExpressibleByArgument {
    /// Measured in one session, side by side.
    case list([String])
    /// Both ends and what lies between on the first-parent line: a session each.
    case range(from: String, to: String)

    init?(argument: String) {
        if argument.contains("...") { return nil }
        if let dots = argument.range(of: "..") {
            let ends = [argument[..<dots.lowerBound], argument[dots.upperBound...]].map(String.init)
            if ends[0].isEmpty || ends.contains(where: { $0.contains(",") }) { return nil }
            self = .range(from: ends[0], to: ends[1].isEmpty ? "HEAD" : ends[1])
        } else {
            let names = argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            if names.contains(where: \.isEmpty) { return nil }
            self = .list(names)
        }
    }
}

/// How commits are built: for `run --commit` and `bisect`.
struct BuildOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Shell command that builds a commit, run in its worktree; '' when there is nothing to build.",
            valueName: "command"))
    var build: String?
    @Option(
        help: ArgumentHelp(
            "What to measure in a built worktree, its path relative to it; {worktree} stands for the worktree.",
            valueName: "name=command"))
    var commitRuntime: [String] = []
    @Option(
        help: ArgumentHelp("A folder in the repository of the commits; default this folder.", valueName: "folder"))
    var repository: String?
    @Option(
        help: ArgumentHelp(
            "The commits are of a Python package in this folder, measured on installed Pythons (--runtime).",
            valueName: "folder"))
    var library: String?
    @Option(help: ArgumentHelp("Limit of one build; default 30m.", valueName: "30m"))
    var buildTimeout: DurationOption?
    @Flag(help: "Remove each worktree when its session is finished; else it is kept and used again.")
    var removeBuilds = false

    /// Whether any of them was given.
    var isUsed: Bool {
        build != nil || !commitRuntime.isEmpty || repository != nil || buildTimeout != nil || removeBuilds
            || library != nil
    }

    /// The configuration's settings with what the command line says instead.
    func settings(_ workspace: Workspace) throws -> CommitSettings {
        var settings = workspace.configuration.commits
        let current = FileManager.default.currentDirectoryPath
        if let repository { settings.repository = absolutePath(repository, relativeTo: current) }
        if let library { settings.library = absolutePath(library, relativeTo: current) }
        if let build { settings.build = build }
        if let buildTimeout { settings.timeoutSeconds = buildTimeout.seconds }
        if !commitRuntime.isEmpty { settings.runtimes = [] }
        for text in commitRuntime {
            let halves = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let command = halves.count == 2 ? ShellWords.split(halves[1]) ?? [] : []
            guard RuntimeSpecification.isName(halves[0]), !command.isEmpty else {
                throw BenchError.usage("--commit-runtime \(text): expected name=command")
            }
            if settings.runtimes.contains(where: { $0.name == halves[0] }) {
                throw BenchError.usage("--commit-runtime: \(halves[0]) is named twice")
            }
            let configured = workspace.configuration.commits.runtimes.first { $0.name == halves[0] }
            let environment = configured?.environment ?? workspace.configuration.runtimes[halves[0]]?.environment ?? [:]
            settings.runtimes.append(
                RuntimeSpecification(name: halves[0], arguments: command, environment: environment))
        }
        // Kind and iterations are properties of the runtime, whichever commit it is of.
        settings.runtimes = settings.runtimes.map { runtime in
            guard let configured = workspace.configuration.runtimes[runtime.name] else { return runtime }
            return RuntimeSpecification(
                name: runtime.name, arguments: runtime.arguments,
                environment: configured.environment.merging(runtime.environment) { $1 }, kind: configured.kind,
                iterations: configured.iterations)
        }
        settings.runtimes = settings.runtimes.map(workspace.withEnvironment)
        return settings
    }

    /// Settings for the commits of a library: each is a Python that imports it.
    ///
    /// - Parameter pythons: the Pythons to measure it on.
    static func settings(
        _ settings: CommitSettings, library: String, in repository: GitRepository, pythons: [RuntimeSpecification]
    ) -> CommitSettings {
        var settings = settings
        let path =
            library.hasPrefix(repository.folder + "/") ? String(library.dropFirst(repository.folder.count + 1)) : ""
        let folder = path.isEmpty ? "." : path
        var isFolder: ObjCBool = false
        let hasSource =
            FileManager.default.fileExists(atPath: library + "/src", isDirectory: &isFolder) && isFolder.boolValue
        let importPath = "{worktree}" + (path.isEmpty ? "" : "/" + path) + (hasSource ? "/src" : "")
        let build = settings.build ?? ""
        let words = build.split(separator: " ")
        guard words.first == "pip", words.dropFirst().first == "install" else {
            settings.build = build
            settings.runtimes = pythons.map { python in
                let others = python.environment["PYTHONPATH"].map { ":" + $0 } ?? ""
                return RuntimeSpecification(
                    name: python.name, arguments: python.arguments,
                    environment: python.environment.merging(["PYTHONPATH": importPath + others]) { $1 },
                    kind: python.kind, iterations: python.iterations)
            }
            return settings
        }
        let options = words.dropFirst(2).joined(separator: " ")
        settings.build = pythons.map { python in
            let environment = ".apus-venv-\(python.name)"
            let command = python.arguments.map { "'" + $0.replacingOccurrences(of: "'", with: "'\\''") + "'" }
            return "\(command.joined(separator: " ")) -m venv --clear \(environment) && "
                + "\(environment)/bin/python -m pip install --disable-pip-version-check \(options) ./\(folder)"
        }.joined(separator: " && ")
        settings.runtimes = pythons.map { python in
            RuntimeSpecification(
                name: python.name, arguments: ["{worktree}/.apus-venv-\(python.name)/bin/python"],
                environment: python.environment, kind: python.kind, iterations: python.iterations)
        }
        return settings
    }
}

/// Turns commits into runtimes that a session can measure.
struct CommitWorkshop {
    let repository: GitRepository
    let builder: CommitBuilder
    let settings: CommitSettings
    /// Whether the commits are of a library: then they need no other runtime beside them.
    var isLibrary: Bool { settings.library != nil }

    /// - Throws: `BenchError.usage` when nobody said how to build or what to measure, or there is no repository.
    ///
    /// - Parameter pythons: what the commits of a library are measured on; empty: CPython.
    init(_ options: BuildOptions, workspace: Workspace, pythons: [RuntimeSpecification] = []) throws {
        var settings = try options.settings(workspace)
        repository = try GitRepository(
            containing: settings.library ?? settings.repository ?? FileManager.default.currentDirectoryPath)
        if let library = settings.library {
            let chosen = pythons.isEmpty ? workspace.runtime(named: "cpython").map { [$0] } ?? [] : pythons
            let located = chosen.map { python in
                RuntimeSpecification(
                    name: python.name,
                    arguments: [python.arguments.first.flatMap { RuntimeProbe.locate($0) } ?? ""]
                        + python.arguments.dropFirst(),
                    environment: python.environment, kind: python.kind, iterations: python.iterations)
            }
            if located.isEmpty || located.contains(where: { $0.arguments[0].isEmpty }) {
                throw BenchError.usage("--library: there is no Python to measure it on; name one with --runtime")
            }
            settings = BuildOptions.settings(settings, library: library, in: repository, pythons: located)
        }
        self.settings = settings
        guard let build = settings.build else {
            throw BenchError.usage(
                "nobody says how a commit is built: give --build COMMAND or --library FOLDER, or build in the table [commits] "
                    + "of apus-bench.toml"
            )
        }
        guard !settings.runtimes.isEmpty else {
            throw BenchError.usage(
                "nobody says what to measure in a built commit: give --commit-runtime NAME=COMMAND or --library FOLDER, or "
                    + "runtime-name and "
                    + "command in the table [commits] of apus-bench.toml")
        }
        builder = CommitBuilder(
            repository: repository, command: build, timeoutSeconds: settings.timeoutSeconds, folder: settings.folder)
    }

    /// A commit that can be measured, or why it cannot.
    enum Product {
        case runtimes([RuntimeChoice])
        case failed(BuildFailure)
    }

    struct BuildFailure {
        let commit: CommitRecord
        let reason: String
        let tail: String
        let log: String

        /// The sentence, with the end of what the build printed below it.
        var text: String {
            let lines = tail.split(separator: "\n").map { "    \($0)\n" }.joined()
            return "commit \(commit.shortName): \(reason); all of its output is in \(log)\n\(lines)"
        }
    }

    /// Builds a commit, unless that was done before; tells on standard error what it does.
    func product(of commit: CommitRecord) throws -> Product {
        let start = Date()
        standardError("building \(commit.shortName) \(commit.subject ?? "")\n")
        switch try builder.build(commit) {
        case .failed(let reason, let tail, let log):
            return .failed(BuildFailure(commit: commit, reason: reason, tail: tail, log: log))
        case .built(let worktree, let wasReused):
            let time = DurationText.text(seconds: Date().timeIntervalSince(start))
            standardError(wasReused ? "  was built before\n" : "  built in \(time)\n")
            var choices: [RuntimeChoice] = []
            for runtime in settings.runtimes {
                let specification = runtime.placed(inWorktree: worktree)
                guard let command = specification.arguments.first, RuntimeProbe.locate(command) != nil else {
                    return .failed(
                        BuildFailure(
                            commit: commit,
                            reason: "the build left no executable \(runtime.arguments.first ?? "")", tail: "",
                            log: "\(worktree).log"))
                }
                choices.append(RuntimeChoice(specification: specification, commit: commit))
            }
            return .runtimes(choices)
        }
    }

    /// The same for a commit that nothing can be done without.
    ///
    /// - Throws: `BenchError.environment` with the end of the build's output.
    func requiredProduct(of commit: CommitRecord) throws -> [RuntimeChoice] {
        switch try product(of: commit) {
        case .runtimes(let choices): return choices
        case .failed(let failure):
            var text = failure.text
            while text.hasSuffix("\n") { text.removeLast() }
            throw BenchError.environment(text)
        }
    }

    /// Tells when the work tree has changes: they are in no commit, so they are not measured.
    func warnOfChanges() throws {
        if try repository.hasChanges() {
            standardError(
                "the work tree \(repository.folder) has changes that are in no commit; they are not measured\n")
        }
    }
}
