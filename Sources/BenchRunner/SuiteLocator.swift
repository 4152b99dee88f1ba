import BenchModel
import Foundation
import Glibc

/// Finds suites, their worker and the programs that they name.
public struct SuiteLocator: Sendable {
    /// Absolute path of the folder that holds suites and `worker.py`.
    public let suitesFolder: String
    /// Where the programs of pyperformance lie.
    public let pyperformanceFolder: String
    /// The Python that programs without a manifest are imported with, to find their benchmarks; nil: there is none.
    public var python: RuntimeRecord?

    public init(suitesFolder: String, pyperformanceFolder: String) {
        self.suitesFolder = suitesFolder
        self.pyperformanceFolder = pyperformanceFolder
    }

    /// Names of the suites in the folder, sorted.
    public func suiteNames() -> [String] {
        let entries = (try? FileManager.default.contentsOfDirectory(atPath: suitesFolder)) ?? []
        return entries.filter { FileManager.default.fileExists(atPath: "\(suitesFolder)/\($0)/suite.toml") }.sorted()
    }

    /// A suite by name, or by the path of its folder when that contains a slash.
    ///
    /// - Throws: `BenchError.usage` with the names that exist when there is no such suite.
    public func suite(_ name: String) throws(BenchError) -> Suite {
        var folder =
            name.contains("/") || name == "."
            ? absolutePath(name, relativeTo: FileManager.default.currentDirectoryPath) : "\(suitesFolder)/\(name)"
        // Else "../" in the manifest would only take the empty name behind the slash away.
        while folder.hasSuffix("/"), folder.count > 1 { folder.removeLast() }
        guard !name.isEmpty, FileManager.default.fileExists(atPath: folder + "/suite.toml") else {
            if name.contains("/") || name == "." { return try functions(in: folder) }
            let names = suiteNames()
            throw .usage(
                "unknown suite \(name); "
                    + (names.isEmpty
                        ? "there are no suites in \(suitesFolder)"
                        : "the suites in \(suitesFolder) are \(names.joined(separator: ", "))"))
        }
        return try Suite(folder: folder, pyperformanceFolder: pyperformanceFolder)
    }

    /// The benchmark functions of a folder or file that has no manifest.
    ///
    /// - Throws: `BenchError.usage` when there is no such path, when a file cannot be imported, or nothing is found.
    private func functions(in path: String) throws(BenchError) -> Suite {
        guard FileManager.default.fileExists(atPath: path) else { throw .usage("there is no file or folder \(path)") }
        let script = suitesFolder + "/discover.py"
        guard let python else { throw .usage("\(path): no Python is there to look for benchmarks with") }
        var child = ChildProcess(
            arguments: python.specification.arguments + [
                script, "--report", String(ChildProcess.reportDescriptor), path,
            ],
            environment: python.environment.merging(["PYTHONHASHSEED": "0"]) { own, _ in own },
            directory: FoundSuite(path: path).directory, timeoutSeconds: 120)
        child.hasReports = true
        let result = child.run()
        switch result.end {
        case .exited(status: 0): return try FoundSuite(path: path).suite(String(decoding: result.output, as: UTF8.self))
        case .interrupted: throw BenchError(.interrupted, "interrupted")
        default:
            let tail = String(decoding: result.standardErrorTail, as: UTF8.self)
            throw .usage("\(path): the search for benchmarks with \(python.name) failed (\(result.end))\n\(tail)")
        }
    }

    /// The worker for a suite: its own, its folder's neighbour, or that of the folder of suites.
    public func worker(for suite: Suite) throws(BenchError) -> String {
        let parent = URL(fileURLWithPath: suite.folder).deletingLastPathComponent().path
        let candidates = [suite.folder, parent, suitesFolder].map { $0 + "/worker.py" }
        guard let worker = candidates.first(where: { FileManager.default.fileExists(atPath: $0) }) else {
            throw .environment("there is no worker.py in \(parent) or \(suitesFolder)")
        }
        return worker
    }

    /// The benchmark with its source hash: the program without other benchmarks in it, the Python modules beside it that are
    /// no benchmarks themselves, and the sources that its manifest names, by name and code; see `PythonSource`. A version
    /// takes the place of all of that.
    ///
    /// - Throws: `BenchError.usage` when the program or a source does not exist.
    public func record(_ benchmark: Benchmark, in suite: Suite) throws(BenchError) -> BenchmarkRecord {
        let manager = FileManager.default
        var isFolder: ObjCBool = false
        guard manager.fileExists(atPath: benchmark.program, isDirectory: &isFolder), !isFolder.boolValue else {
            if suite.kind == .pyperformance {
                throw .usage(
                    "\(benchmark.fullName): there is no program \(benchmark.program); "
                        + "`apus-bench suites install pyperformance` gets the programs")
            }
            throw .usage("\(suite.folder)/suite.toml: \(benchmark.name): there is no program \(benchmark.program)")
        }
        let folder = URL(fileURLWithPath: benchmark.program).deletingLastPathComponent().path
        let others = Set(suite.benchmarks.map(\.program))
        let entries = (try? manager.contentsOfDirectory(atPath: folder)) ?? []
        var modules: [String] = []
        for entry in entries.sorted() where entry.hasSuffix(".py") && entry != "worker.py" {
            let path = "\(folder)/\(entry)"
            if path != benchmark.program, !others.contains(path) { modules.append(path) }
        }
        var hash = SHA256()
        if let version = benchmark.version {
            hash.update(Array("version \(version)".utf8))
            return BenchmarkRecord(benchmark: benchmark, sourceHash: hash.finish())
        }
        for path in [benchmark.program] + modules + benchmark.sources {
            hash.update(Array((URL(fileURLWithPath: path).lastPathComponent + "\0").utf8))
            guard let data = manager.contents(atPath: path) else {
                throw .usage("\(suite.folder): \(benchmark.name): \(path) cannot be read")
            }
            guard path.hasSuffix(".py"), let text = String(data: data, encoding: .utf8) else {
                hash.update(Array(data))
                continue
            }
            let foreign = path == benchmark.program ? benchmark.foreignLines : []
            hash.update(Array(PythonSource.code(text, without: foreign).utf8))
        }
        hash.update(Array((benchmark.function + (benchmark.matrixCase == nil ? "" : "\0" + benchmark.name)).utf8))
        return BenchmarkRecord(benchmark: benchmark, sourceHash: hash.finish())
    }

    /// Whether a `--filter` selects a benchmark: fnmatch patterns separated by commas, each matched against
    /// "suite/name" and "name"; "tag:NAME" selects by tag.
    public static func matches(_ filter: String?, _ benchmark: Benchmark) -> Bool {
        matches(filter, fullName: benchmark.fullName, tags: benchmark.tags)
    }

    /// The same for a benchmark of which only the name "suite/name" is at hand.
    public static func matches(_ filter: String?, fullName: String, tags: [String] = []) -> Bool {
        guard let filter, filter != fullName else { return true }
        let name = fullName.firstIndex(of: "/").map { String(fullName[fullName.index(after: $0)...]) } ?? fullName
        for pattern in filter.split(separator: ",").map(String.init) {
            if pattern.hasPrefix("tag:"), tags.contains(String(pattern.dropFirst(4))) { return true }
            if pattern == fullName || pattern == name { return true }
            if fnmatch(pattern, fullName, 0) == 0 || fnmatch(pattern, name, 0) == 0 { return true }
        }
        return false
    }
}
