import BenchModel
import BenchReports
import BenchRunner
import Foundation

/// Where things are for one invocation: configuration, suites, runtimes, database.
struct Workspace {
    let configuration: BenchConfiguration
    /// The folder that holds the folder of suites; results lie beside it.
    let root: String
    let locator: SuiteLocator
    /// Variables that the command line gives, of all runtimes or, after a colon, of one: "PYTHONHASHSEED", "pypy:X".
    var givenEnvironment: [String: String] = [:]
    /// What the command line says in place of `inherit-environment`.
    var givenInheritance: InheritedEnvironment?
    /// Whether the current folder lies in the harness's own checkout.
    private let isInCheckout: Bool

    init() throws(BenchError) {
        let current = FileManager.default.currentDirectoryPath
        let variables = ProcessInfo.processInfo.environment
        if let file = Workspace.search(upwardsFrom: current, for: "apus-bench.toml") {
            configuration = try BenchConfiguration(path: file + "/apus-bench.toml")
        } else {
            configuration = BenchConfiguration()
        }
        let suites =
            configuration.suitesFolder
            ?? variables["APUS_BENCH_SUITES"].map { absolutePath($0, relativeTo: current) }
            ?? Workspace.search(upwardsFrom: current, for: "suites/worker.py").map { $0 + "/suites" }
            ?? Workspace.search(upwardsFrom: Workspace.executableFolder, for: "suites/worker.py").map { $0 + "/suites" }
            ?? current + "/suites"
        isInCheckout =
            Workspace.search(upwardsFrom: current, for: "suites/worker.py").map { $0 + "/suites" == suites } ?? false
        root = URL(fileURLWithPath: suites).deletingLastPathComponent().path
        let programs =
            variables["APUS_BENCH_PYPERFORMANCE"].map { absolutePath($0, relativeTo: current) }
            ?? Workspace.pyperformancePrograms(inEnvironment: Workspace.pyperformanceEnvironment(root: root))
            ?? Workspace.pyperformanceEnvironment(root: root) + "/programs"
        var locator = SuiteLocator(suitesFolder: suites, pyperformanceFolder: programs)
        if let file = configuration.runtimes["cpython"]?.arguments.first ?? RuntimeProbe.locate("python3") {
            // Without a session's own runtimes, names of benchmarks are looked up with any Python.
            locator.python = RuntimeRecord(
                specification: RuntimeSpecification(name: "cpython", arguments: [file]), version: "unknown",
                binaryHash: nil, environment: RuntimeProbe.minimalEnvironment)
        }
        self.locator = locator
    }

    /// The database that commands use unless told otherwise: in the project that is measured, not where the harness lies.
    var defaultDatabase: String {
        if let database = configuration.database { return database }
        if isInCheckout { return root + "/results/apus-bench.db" }
        let current = FileManager.default.currentDirectoryPath
        let project =
            configuration.folder ?? Workspace.search(upwardsFrom: current, for: ".apus-bench")
            ?? Workspace.search(upwardsFrom: current, for: ".git") ?? current
        return project + "/.apus-bench/apus-bench.db"
    }

    func database(_ option: String?) -> String {
        option.map { absolutePath($0, relativeTo: FileManager.default.currentDirectoryPath) } ?? defaultDatabase
    }

    /// The private virtual environment that holds the pyperformance package.
    static func pyperformanceEnvironment(root: String) -> String { root + "/.build/pyperformance" }

    /// The folder of benchmark programs inside a virtual environment with pyperformance, if it is there.
    static func pyperformancePrograms(inEnvironment folder: String) -> String? {
        let libraries = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/lib")) ?? []
        return libraries.sorted()
            .map { "\(folder)/lib/\($0)/site-packages/pyperformance/data-files/benchmarks" }
            .first { FileManager.default.fileExists(atPath: $0) }
    }

    private static var executableFolder: String {
        let link = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return URL(fileURLWithPath: link).deletingLastPathComponent().path
    }

    /// The nearest folder at or above `folder` in which `name` exists.
    private static func search(upwardsFrom folder: String, for name: String) -> String? {
        var url = URL(fileURLWithPath: folder).standardizedFileURL
        while true {
            if FileManager.default.fileExists(atPath: url.path + "/" + name) { return url.path }
            if url.path == "/" { return nil }
            url = url.deletingLastPathComponent()
        }
    }

    // MARK: - Runtimes

    /// The runtime called `name` from the configuration, else one that the harness knows, else a command of that name;
    /// nil when there is none.
    func runtime(named name: String) -> RuntimeSpecification? {
        if let configured = configuration.runtimes[name] { return withEnvironment(configured) }
        let candidates: [String] =
            switch name {
            case "cpython": ["/usr/bin/python3", "python3"]
            case "pypy": ["pypy3"]
            case "apus": [Workspace.executableFolder + "/apus", root + "/.build/release/apus"]
            default: [name]
            }
        guard let file = candidates.lazy.compactMap({ RuntimeProbe.locate($0) }).first else { return nil }
        return withEnvironment(RuntimeSpecification(name: name, arguments: [file]))
    }

    /// A runtime with the variables that all runtimes get: what is inherited, the defaults, its own, the command line's.
    func withEnvironment(_ runtime: RuntimeSpecification) -> RuntimeSpecification {
        let inherited = (givenInheritance ?? configuration.inherited).chosen(from: ProcessInfo.processInfo.environment)
        var variables = inherited.merging(configuration.environment) { $1 }.merging(runtime.environment) { $1 }
        for (name, value) in givenEnvironment {
            let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
            if parts.count == 1 { variables[name] = value }
            if parts.count == 2, parts[0] == runtime.name { variables[parts[1]] = value }
        }
        return RuntimeSpecification(
            name: runtime.name, arguments: runtime.arguments, environment: variables, kind: runtime.kind,
            iterations: runtime.iterations)
    }

    /// What to measure when the command line does not say: the configuration's list, else those of CPython, PyPy and
    /// Apus that are there.
    func defaultRuntimes() throws(BenchError) -> [RuntimeSpecification] {
        guard let names = configuration.defaultRuntimes else {
            return ["cpython", "pypy", "apus"].compactMap { runtime(named: $0) }
        }
        var runtimes: [RuntimeSpecification] = []
        for name in names { runtimes.append(try requiredRuntime(name)) }
        return runtimes
    }

    func requiredRuntime(_ name: String) throws(BenchError) -> RuntimeSpecification {
        guard let runtime = runtime(named: name) else {
            throw .usage("runtime \(name): not configured, and there is no such command; use --runtime \(name)=COMMAND")
        }
        return runtime
    }

    /// Reads `--runtime name[=command],...`.
    func runtimes(_ text: [String]) throws(BenchError) -> [RuntimeSpecification] {
        var runtimes: [RuntimeSpecification] = []
        for part in text.flatMap({ ShellWords.list($0) }) where !part.isEmpty {
            let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard let name = halves.first, !name.isEmpty,
                name.allSatisfy({ $0.isLetter || $0.isNumber || "_-.+".contains($0) })
            else { throw .usage("--runtime \(part): expected name or name=command") }
            if runtimes.contains(where: { $0.name == name }) { throw .usage("--runtime: \(name) is named twice") }
            guard halves.count == 2 else {
                runtimes.append(try requiredRuntime(name))
                continue
            }
            guard let command = ShellWords.split(halves[1]) else {
                throw .usage("--runtime \(part): a quote has no end")
            }
            if command.isEmpty { throw .usage("--runtime \(part): the command is empty") }
            let configured = configuration.runtimes[name]
            runtimes.append(
                withEnvironment(
                    RuntimeSpecification(
                        name: name, arguments: command, environment: configured?.environment ?? [:],
                        kind: configured?.kind, iterations: configured?.iterations)))
        }
        return runtimes
    }
}
