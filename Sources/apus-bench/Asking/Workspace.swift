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
        root = URL(fileURLWithPath: suites).deletingLastPathComponent().path
        let programs =
            variables["APUS_BENCH_PYPERFORMANCE"].map { absolutePath($0, relativeTo: current) }
            ?? Workspace.pyperformancePrograms(inEnvironment: Workspace.pyperformanceEnvironment(root: root))
            ?? Workspace.pyperformanceEnvironment(root: root) + "/programs"
        locator = SuiteLocator(suitesFolder: suites, pyperformanceFolder: programs)
    }

    /// The database that commands use unless told otherwise.
    var defaultDatabase: String { root + "/results/apus-bench.db" }

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
        if let configured = configuration.runtimes[name] { return configured }
        let candidates: [String] =
            switch name {
            case "cpython": ["/usr/bin/python3", "python3"]
            case "pypy": ["pypy3"]
            case "apus": [Workspace.executableFolder + "/apus", root + "/.build/release/apus"]
            default: [name]
            }
        guard let file = candidates.lazy.compactMap({ RuntimeProbe.locate($0) }).first else { return nil }
        return RuntimeSpecification(name: name, arguments: [file])
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
        for part in text.flatMap({ $0.split(separator: ",") }) {
            let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard let name = halves.first, !name.isEmpty,
                name.allSatisfy({ $0.isLetter || $0.isNumber || "_-.+".contains($0) })
            else { throw .usage("--runtime \(part): expected name or name=command") }
            if runtimes.contains(where: { $0.name == name }) { throw .usage("--runtime: \(name) is named twice") }
            guard halves.count == 2 else {
                runtimes.append(try requiredRuntime(name))
                continue
            }
            let command = halves[1].split(separator: " ").map(String.init)
            if command.isEmpty { throw .usage("--runtime \(part): the command is empty") }
            let configured = configuration.runtimes[name]
            runtimes.append(
                RuntimeSpecification(
                    name: name, arguments: command, environment: configured?.environment ?? [:], kind: configured?.kind,
                    iterations: configured?.iterations))
        }
        return runtimes
    }
}
