import Foundation

/// What `suites/discover.py` says about the benchmark functions of a folder or file.
public struct FoundSuite {
    /// Absolute path that was searched.
    public let path: String

    public init(path: String) { self.path = path }

    /// The folder that was searched, or that of the file.
    public var directory: String {
        var isFolder: ObjCBool = false
        _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        return isFolder.boolValue ? path : URL(fileURLWithPath: path).deletingLastPathComponent().path
    }

    /// The suite: called like the folder, or like the file that was named.
    ///
    /// - Parameter output: a JSON object a line.
    /// - Throws: `BenchError.usage` with the traceback of a file that cannot be imported, when nothing was found, and when
    ///   two functions have one name.
    public func suite(_ output: String) throws(BenchError) -> Suite {
        let name = FoundSuite.plainName(URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent)
        var benchmarks: [Benchmark] = []
        let folder = directory
        for line in output.split(separator: "\n") {
            guard let json = try? JSONValue(parsing: line), let file = json["file"]?.stringValue else {
                throw .environment("\(path): the search for benchmarks said \(line.prefix(100))")
            }
            if let error = json["error"]?.stringValue { throw .usage("\(file) cannot be imported:\n\(error)") }
            for benchmark in try found(json, file: file, suite: name, folder: folder) {
                if let other = benchmarks.first(where: { $0.name == benchmark.name }) {
                    throw .usage(
                        "\(file): a second benchmark is called \(benchmark.name), beside that in \(other.program)")
                }
                benchmarks.append(benchmark)
            }
        }
        if benchmarks.isEmpty {
            throw .usage("\(path): has no function called bench_*, and none decorated with apus_bench.benchmark")
        }
        return Suite(
            name: name, description: "functions of \(path)", folder: folder, benchmarks: benchmarks)
    }

    private func found(
        _ json: JSONValue, file: String, suite: String, folder: String
    ) throws(BenchError) -> [Benchmark] {
        let function = json["function"]?.stringValue ?? ""
        func wrong(_ what: String) -> BenchError { .usage("\(file): \(function): \(what)") }
        let name = json["name"]?.stringValue ?? function
        let threads = json["threads"]?.arrayValue?.compactMap(\.integerValue).filter { (1...1024).contains($0) } ?? [1]
        guard let scaling = Scaling(rawValue: json["scaling"]?.stringValue ?? "none"), !threads.isEmpty else {
            throw wrong("scaling must be none, weak or strong, threads a list of whole numbers")
        }
        let metric = json["metric"].flatMap { $0 == .null ? nil : $0 }
        let known = BenchmarkMetric(json: metric)
        if metric != nil, known == nil {
            throw wrong("metric must be \"wall\", \"cpu\" or a dictionary with a direction")
        }
        let own = range(json["first_line"], json["last_line"])
        let cases: [(name: String, index: Int?)] =
            json["cases"]?.arrayValue?.enumerated().map { ("\(name)(\($0.element.stringValue ?? ""))", $0.offset) }
            ?? [(name, nil)]
        return cases.map { label, index in
            var benchmark = Benchmark(
                suite: suite, name: label, program: file, function: function, threads: Array(Set(threads)).sorted(),
                scaling: scaling, tags: json["tags"]?.arrayValue?.compactMap(\.stringValue) ?? [],
                checksum: json["checksum"]?.stringValue, timeoutSeconds: json["timeout_s"]?.doubleValue, metric: known)
            benchmark.matrixCase = index
            benchmark.iterations = json["iterations"]?.integerValue
            benchmark.directory = folder
            benchmark.version = json["version"]?.stringValue
            benchmark.formerly = (json["formerly"]?.arrayValue?.compactMap(\.stringValue) ?? []).map { former in
                let plain = former.hasPrefix("bench_") ? String(former.dropFirst(6)) : former
                let suffix = index == nil || plain.contains("(") ? "" : String(label.dropFirst(name.count))
                return plain.contains("/") ? plain + suffix : "\(suite)/\(plain)\(suffix)"
            }
            benchmark.foreignLines = (json["functions"]?.arrayValue ?? []).compactMap { pair in
                range(pair.arrayValue?.first, pair.arrayValue?.last)
            }.filter { $0 != own }
            return benchmark
        }
    }

    private func range(_ first: JSONValue?, _ last: JSONValue?) -> ClosedRange<Int>? {
        guard let first = first?.integerValue, let last = last?.integerValue, first >= 1, first <= last else {
            return nil
        }
        return first...last
    }

    /// Names become parts of tables, patterns and keys.
    static func plainName(_ text: String) -> String {
        let plain = text.map { $0.isASCII && ($0.isLetter || $0.isNumber || "_-.".contains($0)) ? $0 : "_" }
        return plain.isEmpty ? "benchmarks" : String(plain)
    }
}
